"""Look at a library's images before they are used: what is wrong with them is corrected, or left out, and said."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from itertools import islice
from statistics import median_low

import numpy as np

from ..errors import DataError
from ..library.scene import Grid, Scene
from .duplicates import without_duplicates
from .finding import Finding
from .grid import cut
from .marks import Marks
from .occlusion import masked_by_scene
from .offset import SENSORS as OFFSET_SENSORS
from .offset import SINCE, Verdict, corrected, judge_offsets, stated_offsets
from .read import Reader
from .season import days_in_year
from .series import Physical, median_in_time
from .shift import Shift, estimate_shift, moved
from .units import in_one_unit

WINDOW_PX = 256
"""The audit looks at that much of the region, in its middle."""
REACH_DAYS = 60
"""Dates as far from the queried one are looked at, for those of the window are judged by them;"""
MOST_SCENES = 40
"""the nearest so many. What lies farther never is an input."""
MIN_CLEAR = 0.2
"""A scene that shows less of the window is not judged."""
REFERENCE_SCENES = 11
MIN_VOTES = 5
"""So many scenes tell of all of their kind whether they hold the Sentinel-2 offset as stated."""
SHIFT_PX = 0.3
"""A scene is moved where it lies farther than this from the queried one; shifts are known to about 0.1."""
VISIBLE = ("blue", "green", "red")


@dataclass
class _Look:
    """What the audit sees of a scene."""

    scene: Scene
    values: Physical
    """(band, y, x) in the window, NaN where the supplied mask hides it."""


class Audit:
    """The audit of one sensor's scenes for one query; `scenes` and `findings` are its result."""

    def __init__(
        self, scenes: Sequence[Scene], day: date, window_days: int, grid: Grid, bands: Sequence[str], reader: Reader,
        marks: Marks,
    ) -> None:  # fmt: skip
        """Look at the scenes near the queried day.

        Args:
            scenes: scenes of one sensor, all with the bands.
            day: the queried day; its own image is never moved, and never left out for what it shows.
            window_days: inputs lie within.
            grid: the query's grid.
            bands: band ids.
            reader: reads them.
            marks: what is hidden stays unseen here too.
        """
        self.findings: list[Finding] = []
        self._day, self._window_days, self._reader, self._marks = day, window_days, reader, marks
        self._grid, self._part = _middle(grid)
        self._bands = _bands_to_look_at(scenes, bands)
        self.scenes, found = without_duplicates(scenes, self._physical)
        self.findings += found
        reach = max(window_days, REACH_DAYS)
        near = [scene for scene in self.scenes if abs((scene.date - day).days) <= reach]
        self._near = sorted(near, key=lambda scene: abs((scene.date - day).days))[:MOST_SCENES]
        if self.scenes[0].sensor.modality == "sar":
            self._check_units()
        else:
            self._check_offsets()
            self._check_shifts()

    def _check_units(self) -> None:
        near = {id(scene) for scene in self._near}
        values = {index: self._values(scene) for index, scene in enumerate(self.scenes) if id(scene) in near}
        self.scenes, found = in_one_unit(self.scenes, values, self._day)
        self.findings += found

    def _check_offsets(self) -> None:
        if self.scenes[0].sensor.id not in OFFSET_SENSORS:
            return
        looks = list(self._looks(self._near))
        verdicts = self._judge(looks)
        kinds = self._check_kinds(looks, verdicts)
        for look, verdict in zip(looks, verdicts):
            correction = verdict.correction
            if verdict.apart and look.scene.date >= SINCE:
                correction = correction or kinds[stated_offsets(look.scene)]
            if correction:
                self._replace(look.scene, corrected(look.scene, correction))
                what = "hold the Sentinel-2 offset of 1000, which the file does not state"
                if correction > 0:
                    what = "lack the Sentinel-2 offset of 1000 that the file states"
                self._say("offset", look.scene, f"The values {what}; they are read without it", "corrected")
            elif verdict.doubtful:
                text = "All visible bands lie about 0.1 from the other dates: the Sentinel-2 offset, or even haze"
                self._drop("offset", look.scene, text)

    def _judge(self, looks: Sequence[_Look]) -> list[Verdict]:
        common = {band.id: band.common for band in self.scenes[0].sensor.bands}
        visible = [index for index, band in enumerate(self._bands) if common[band] in VISIBLE]
        return judge_offsets([look.values for look in looks], visible, [look.scene for look in looks])

    def _check_kinds(self, looks: Sequence[_Look], verdicts: Sequence[Verdict]) -> dict[frozenset[float], float]:
        """Correct scenes that are not looked at one by one, which other dates and the season are learned from.

        Those of the new baseline that state the same are of one kind: some of them tell of all, the near ones or else a
        few of the queried day's time of the year. Older ones may each be processed again or not, and are left alone.

        Args:
            looks: the near scenes.
            verdicts: on each of them.

        Returns:
            what those of the new baseline state -> what corrects them.
        """
        corrections = {}
        looked_at = {id(look.scene) for look in looks}
        others = [scene for scene in self.scenes if id(scene) not in looked_at and scene.date >= SINCE]
        for stated in {stated_offsets(scene) for scene in self.scenes if scene.date >= SINCE}:
            alike = [scene for scene in others if stated_offsets(scene) == stated]
            votes = [verdict.vote for look, verdict in zip(looks, verdicts)
                     if look.scene.date >= SINCE and stated_offsets(look.scene) == stated]  # fmt: skip
            if len(votes) < MIN_VOTES:
                alike.sort(key=lambda scene: days_in_year(scene.date, self._day))
                some = list(islice(self._looks(alike[:MOST_SCENES]), MIN_VOTES))
                votes += [verdict.vote for verdict in self._judge([*looks, *some])[len(looks) :]]
            sure = [vote for vote in votes if vote is not None]
            correction = corrections[stated] = median_low(sure) if len(sure) > MIN_VOTES // 2 else 0.0
            if correction and alike:
                new = {id(scene): corrected(scene, correction) for scene in alike}
                self.scenes, self._near = ([new.get(id(s), s) for s in some] for some in (self.scenes, self._near))
                what = "hold the offset that they do not state" if correction < 0 else "lack the offset that they state"
                text = f"{len(alike)} more images since {SINCE} {what}, as those looked at do"
                self.findings.append(Finding("offset", text, "corrected"))
        return corrections

    def _check_shifts(self) -> None:
        looks = list(self._looks(self._near))
        if len(looks) < 2:
            return
        chosen = _sharpest(self._bands, looks[0].scene)
        with np.errstate(invalid="ignore"):
            reference = median_in_time([look.values[chosen] for look in looks[:REFERENCE_SCENES]])
        looks = [look for look in looks if abs((look.scene.date - self._day).days) <= self._window_days]
        shifts = [estimate_shift(look.values[chosen], reference) for look in looks]
        own = next((s for s, look in zip(shifts, looks) if look.scene.date == self._day and s), Shift(0.0, 0.0))
        for look, shift in zip(looks, shifts):
            if shift is None or look.scene.date == self._day:
                continue
            apart = shift.minus(own)
            if apart.pixels > SHIFT_PX:
                self._replace(look.scene, moved(look.scene, apart, self._grid))
                text = f"The image lies {apart.pixels:.1f} pixels from where it should; it is moved back"
                self._say("shift", look.scene, text, "corrected")

    def _looks(self, scenes: Iterable[Scene]) -> Iterator[_Look]:
        """Yield what is seen of those of the scenes that show enough to judge by."""
        for scene in scenes:
            values = self._values(scene)
            if values is not None and np.isfinite(values[0]).mean() >= MIN_CLEAR:
                yield _Look(scene, values)

    def _values(self, scene: Scene) -> Physical | None:
        """Return the scene's clear pixels in the window (band, y, x), or None where it cannot be read."""
        values = self._physical(scene)
        if values is None:
            return None
        try:
            hidden, _ = masked_by_scene(scene, self._grid, self._reader)
        except DataError:
            return None
        if scene.date in self._marks.hidden:
            hidden = hidden | self._marks.hidden[scene.date][self._part]
        values[:, hidden | np.isnan(values).any(axis=0)] = np.nan
        return values

    def _physical(self, scene: Scene) -> Physical | None:
        """Return all that the scene shows in the window (band, y, x), or None where it cannot be read."""
        try:
            return np.stack([self._reader.physical(scene.assets[band], self._grid) for band in self._bands])
        except DataError:  # named by the stack, which reads it again
            return None

    def _replace(self, old: Scene, new: Scene) -> None:
        self.scenes = [new if scene is old else scene for scene in self.scenes]
        self._near = [new if scene is old else scene for scene in self._near]

    def _drop(self, kind: str, scene: Scene, text: str) -> None:
        if scene.date == self._day:
            self._say(kind, scene, f"{text}; it is the queried day's own and kept", "kept")
            return
        self.scenes = [other for other in self.scenes if other is not scene]
        self._near = [other for other in self._near if other is not scene]
        self._say(kind, scene, f"{text}; it is left out", "dropped")

    def _say(self, kind: str, scene: Scene, text: str, action: str) -> None:
        self.findings.append(Finding(kind, f"{scene.date}: {text}", action, scene.date, scene.id))


def _middle(grid: Grid) -> tuple[Grid, tuple[slice, slice]]:
    """Return the middle of the grid, at most `WINDOW_PX` wide and high, and where it lies in it."""
    height, width = min(grid.height, WINDOW_PX), min(grid.width, WINDOW_PX)
    row, col = (grid.height - height) // 2, (grid.width - width) // 2
    if (height, width) == (grid.height, grid.width):
        return grid, (slice(None), slice(None))
    return cut(grid, row, col, height, width), (slice(row, row + height), slice(col, col + width))


def _bands_to_look_at(scenes: Sequence[Scene], bands: Sequence[str]) -> list[str]:
    """Return the queried bands and, where all scenes have them, the visible ones, by which an offset is known."""
    held = set.intersection(*(set(scene.bands) for scene in scenes))
    visible = [band.id for band in scenes[0].sensor.bands if band.common in VISIBLE and band.id in held]
    return list(dict.fromkeys([*bands, *visible]))


def _sharpest(bands: Sequence[str], scene: Scene) -> list[int]:
    """Return the positions of two bands in which fields and roads stand out in every season: red and green first."""
    common = {band.id: band.common for band in scene.sensor.bands}
    order = ("red", "green", "swir16", "nir", "nir08")
    best = sorted(range(len(bands)), key=lambda i: order.index(common[bands[i]]) if common[bands[i]] in order else 9)
    return best[:2]
