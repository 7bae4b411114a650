"""A sensor's images of one region: a frame a day, all on the query's grid, read when they are needed."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from copy import copy
from dataclasses import replace
from datetime import date

import numpy as np

from ..errors import DataError
from ..library.scene import Asset, Grid, Scene
from .clouds import CloudDetector
from .finding import Finding
from .frame import Frame, clear_of
from .grid import OVERVIEW_PIXELS, WHOLE, Window, cut, middles, pixel_offset, thinned
from .marks import Marks, either
from .missed import MissedClouds
from .occlusion import CLOUD_BLUE, Mask, masked_by_scene, spread
from .read import Reader, Stored
from .series import Physical

MARGIN_PX = 32
"""What hides a part of the region is found with so much around it: clouds reach over its edge."""


class Stack:
    """The frames of one sensor over one region.

    A scene that cannot be read is left out and named in `problems`. A large region is looked at as a whole on its
    `overview`, and at every pixel in its parts (`part`), which are judged as the overview was.
    """

    def __init__(
        self,
        grid: Grid,
        inside: Mask,
        bands: Sequence[str],
        scenes: Iterable[Scene],
        reader: Reader,
        marks: Marks | None = None,
        cloud_threshold: float = CLOUD_BLUE,
        findings: Sequence[Finding] = (),
        detector: CloudDetector | None = None,
    ) -> None:
        """Group the scenes by day; nothing is read yet.

        Args:
            grid: the query's grid.
            inside: (y, x) pixels of the region.
            bands: band ids, in the answer's order.
            scenes: scenes of one sensor that have all the bands.
            reader: reads them.
            marks: pixels of some days that count as hidden, or as clear, whatever the mask band says.
            cloud_threshold: see `missed_clouds`; 0: the masks alone.
            findings: what is known of the scenes already.
            detector: asks a cloud-mask library, whose word counts as the supplied masks' does; None: there is none.
        """
        self.grid = grid
        self.inside = inside
        self.pixels = int(inside.sum())
        """Pixels of the region; those of the whole one on its overview and in its parts too."""
        self.bands = tuple(bands)
        self.problems: list[DataError] = []
        self.reader = reader
        self.findings = list(findings)
        self._marks = marks or Marks()
        self.cloud_threshold = cloud_threshold
        self.detector = detector
        self._scenes: dict[date, list[Scene]] = {}
        for scene in sorted(scenes, key=lambda scene: (self._is_resampled(scene), scene.time)):
            self._scenes.setdefault(scene.date, []).append(scene)
        self.examples: Mapping[str, Asset] = {}  # how each band is stored elsewhere, where no scene here shows it
        self._corner = 0, 0
        self._wide, self._inner = grid, WHOLE
        self._forget()

    def _is_resampled(self, scene: Scene) -> bool:
        """Tell whether the scene lies on other pixels: of a day's scenes, those on the grid's own come first."""
        return pixel_offset(scene.assets[self.bands[0]].grid, self.grid) is None

    def _forget(self) -> None:
        self._overviews: dict[int, Stack] = {}
        self._masked: dict[date, Frame | None] = {}
        self._unreadable: dict[date, DataError] = {}
        self._frames: dict[date, Frame | None] = {}
        self._missed_clouds = MissedClouds(self)

    def overview(self, pixels: int = OVERVIEW_PIXELS) -> Stack:
        """Return the region on about that many of its pixels, evenly chosen; a small one is its own overview."""
        if pixels not in self._overviews:
            grid = thinned(self.grid, pixels)
            if self.grid.step > 1 or grid.step == 1 or not self.inside[middles(grid)].any():
                return self
            self._overviews[pixels] = self._on(grid, grid, middles(grid))
        return self._overviews[pixels]

    def part(self, window: Window) -> Stack:
        """Return a part of the region's grid, each date judged as on the overview; the whole of a small one is itself.

        Raises, other than the whole, a DataError for what the overview could read and the part cannot.
        """
        overview = self.overview()
        (top, bottom), (left, right) = ((side.start, side.stop) for side in window)
        if overview is self and (top, left, bottom, right) == (0, 0, *self.inside.shape):
            return self
        row, col = max(top - MARGIN_PX, 0), max(left - MARGIN_PX, 0)
        below, beyond = min(bottom + MARGIN_PX, self.grid.height), min(right + MARGIN_PX, self.grid.width)
        wide = cut(self.grid, row, col, below - row, beyond - col)
        part = self._on(cut(self.grid, top, left, bottom - top, right - left), wide, window)
        part._marks = self._marks.within((slice(row, below), slice(col, beyond)))
        part._inner = slice(top - row, bottom - row), slice(left - col, right - col)
        part._corner = self._corner[0] + top * self.grid.step, self._corner[1] + left * self.grid.step
        part._missed_clouds = MissedClouds(part, overview._missed_clouds)
        return part

    def _on(self, grid: Grid, wide: Grid, window: Window) -> Stack:
        """Return the same scenes on another grid, which shows `window` of this one's pixels."""
        other = copy(self)
        other.grid, other._wide, other.inside = grid, wide, self.inside[window]
        other._marks = self._marks.within(window)
        other._forget()
        return other

    def beside(self, bands: Sequence[str], scenes: Iterable[Scene]) -> Stack:
        """Return the images of another sensor on the same pixels of the region."""
        return Stack(
            self.grid, self.inside, bands, scenes, self.reader, None, self.cloud_threshold, detector=self.detector
        )  # fmt: skip

    @property
    def scenes(self) -> list[Scene]:
        """All scenes, in order of time."""
        return [scene for day in self.dates for scene in self._scenes[day]]

    @property
    def days_hidden_whole(self) -> frozenset[date]:
        """Days of which nothing may be seen, as an evaluation or a mask by hand has it."""
        return frozenset(day for day, hidden in self._marks.hidden.items() if hidden.all())

    def elsewhere(self, grid: Grid, scenes: Iterable[Scene]) -> Stack:
        """Return the same sensor's images of another place, all of it the region."""
        inside = np.ones((grid.height, grid.width), bool)
        return Stack(
            grid, inside, self.bands, scenes, self.reader, None, self.cloud_threshold, detector=self.detector
        )  # fmt: skip

    def places(self, where: Mask) -> Physical:
        """Return row and column (pixel, 2) of the chosen pixels (y, x), in the sensor's pixels from the corner."""
        step = self.grid.step
        return (np.argwhere(where) * step + step // 2 + np.asarray(self._corner)).astype(np.float32)

    @property
    def dates(self) -> tuple[date, ...]:
        """All days with a scene, in order; some may turn out unreadable."""
        return tuple(sorted(self._scenes))

    def frame(self, day: date) -> Frame | None:
        """Return the day's frame, its occlusion found, or None when there is none or it cannot be read."""
        if day not in self._frames:
            frame = self.masked_frame(day)
            self._frames[day] = frame and self._judged(frame)
        return self._frames[day]

    def as_masked(self, day: date) -> Frame | None:
        """Return the day's frame by its masks alone, which no other date is read for; or None as `frame` does."""
        frame = self.masked_frame(day)
        return frame and self._inside(frame, frame.masked)

    def may_show(self, day: date, share: float) -> bool:
        """Tell, from its masks alone, whether the day could show that share 0..1 of the region."""
        masked = self.masked(day)
        return masked is not None and self._share(~masked) >= share

    def frames(self, days: Iterable[date]) -> list[Frame]:
        """Return the readable frames of the days."""
        return [frame for frame in map(self.frame, days) if frame]

    def values(self, frame: Frame) -> Physical:
        """Return physical values (band, y, x), float32, NaN where occluded or nodata in any band.

        Raises:
            DataError: a band cannot be read.
        """
        values = self._values(frame.date)
        values[:, frame.occluded | np.isnan(values).any(axis=0)] = np.nan
        return values

    def masked(self, day: date) -> Mask | None:
        """Return what the day's masks (see `Frame.masked`) hide (y, x), or None where the day cannot be read."""
        frame = self.masked_frame(day)
        return None if frame is None else frame.masked[self._inner]

    def unfiltered(self, day: date) -> Physical:
        """Return physical values (band, y, x) by the masks alone, NaN where these hide; for evaluation.

        Raises:
            DataError: a band cannot be read.
        """
        if self.masked_frame(day) is None:
            raise self.why_unreadable(day)
        return self._values(day)

    def stored(self, frame: Frame) -> list[Stored] | None:
        """Return the stored values (y, x) of each band, clouds and all.

        None where a scene that is needed lies on other pixels, or its numbers mean something else than the first's.

        Raises:
            DataError: a band cannot be read.
        """
        out: list[Stored] = []
        for band in self.bands:
            merged: Stored | None = None
            ground = np.zeros(frame.occluded.shape, bool)
            known = np.zeros_like(ground)
            for scene, clear in zip(frame.scenes, frame.clear):
                asset = scene.assets[band]
                lone = len(frame.scenes) == 1
                value = clear if lone else np.isfinite(self.reader.physical(asset, self.grid))
                better = (clear & ~ground) | (value & ~known)
                if merged is not None and not better.any():
                    continue
                values = self.reader.stored(asset, self.grid)
                if values is None or asset.meaning != self.asset(frame, band).meaning:
                    return None
                merged = values if merged is None else np.where(better, values, merged)
                ground |= clear
                known |= value
            out.append(merged)
        return out

    def shown(self, frame: Frame) -> Physical:
        """Return physical values (band, y, x), clouds and all, NaN where no scene of the day has a value.

        Raises:
            DataError: a band cannot be read.
        """
        merged = np.full((len(self.bands), *frame.occluded.shape), np.nan, np.float32)
        for band, out in zip(self.bands, merged):
            images = [self.reader.physical(scene.assets[band], self.grid) for scene in frame.scenes]
            for values, clear in zip(images, frame.clear):
                np.copyto(out, values, where=clear & np.isnan(out))
            for values in images:
                np.copyto(out, values, where=np.isnan(out))
        return merged

    @property
    def units(self) -> str:
        """Units of the physical values of the first band, as its first scene stores it."""
        return self.asset(None, self.bands[0]).units

    def stores(self, day: date) -> str:
        """Return the units that the day's first scene stores the first band in."""
        return self._scenes[day][0].assets[self.bands[0]].units

    def asset(self, frame: Frame | None, band: str) -> Asset:
        """Return the asset that stores the band on that day; without a frame, one that stores it as the sensor does."""
        if frame:
            return frame.scenes[0].assets[band]
        return next(iter(self._scenes.values()))[0].assets[band] if self._scenes else self.examples[band]

    def masked_frame(self, day: date) -> Frame | None:
        """Return the day's frame with what its masks and nodata say."""
        if day not in self._scenes:
            return None
        if day not in self._masked:
            try:
                self._masked[day] = self._read_masks(day)
            except DataError as error:
                if self._missed_clouds.overview:  # it could read it
                    raise
                self.note(error)
                self._masked[day], self._unreadable[day] = None, error
        return self._masked[day]

    def note(self, problem: DataError) -> None:
        """Keep, once, what cannot be read; what is named more than once is one file still."""
        if str(problem) not in map(str, self.problems):
            self.problems.append(problem)

    def why_unreadable(self, day: date) -> DataError:
        """Return why there is no frame of a day that has a scene."""
        return self._unreadable[day]

    def _read_masks(self, day: date) -> Frame:
        scenes = self._scenes[day]
        nothing = [self._nothing(scene) for scene in scenes]
        told = [masked_by_scene(scene, self._wide, self.reader) for scene in scenes]
        hides = [masked | spread(masked & ~empty, [scene], self.bands, self._wide)
                 for scene, empty, (masked, _) in zip(scenes, nothing, told)]  # fmt: skip
        masks = [mask if scene.masks else None for scene, mask in zip(scenes, hides)]
        found = [self.detector and self.detector.clouds(scene, self._wide) for scene in scenes]
        none = np.zeros(nothing[0].shape, bool)
        hidden, shown = self._marks.hidden.get(day, none), self._marks.shown.get(day, none)
        ground = np.any([(snow | shown) & ~empty & ~hidden for empty, (_, snow) in zip(nothing, told)], axis=0)

        def unsaturated(clear: list[Mask]) -> list[Mask]:
            """Leave out what a scene's own masks hide, also where they tell saturation alone and no cloud."""
            return [ground & (shown | ~mask) for ground, mask in zip(clear, hides)]

        clear = unsaturated(clear_of(nothing, list(map(either, masks, found)), hidden, shown))
        occluded, detected = ~np.any(clear, axis=0), None
        if any(clouds is not None for clouds in found):
            added = occluded & np.any(unsaturated(clear_of(nothing, masks, hidden, shown)), axis=0)
            detected = self._share(added[self._inner])
        imaged = self._share(~np.all(nothing, axis=0)[self._inner])
        return Frame(day, tuple(scenes), tuple(clear), ground, occluded, occluded, 0.0, imaged, detected)

    def _nothing(self, scene: Scene) -> Mask:
        """Return where the scene has no value in some queried band (y, x)."""
        bands = (self.reader.physical(scene.assets[band], self._wide) for band in self.bands)
        return np.any([np.isnan(values) for values in bands], axis=0)

    def _judged(self, frame: Frame) -> Frame:
        """Return the frame inside the margin, with what its mask missed and the dates around it show."""
        usual, missed = self._missed_clouds.found_in(frame)
        missed = spread(missed, frame.scenes, self.bands, self._wide)
        return replace(self._inside(frame, frame.masked | missed), usual=usual)

    def _inside(self, frame: Frame, occluded: Mask) -> Frame:
        """Return the frame without the margin, of which this is occluded (y, x)."""
        inside = occluded[self._inner]
        return replace(
            frame, clear=tuple(clear[self._inner] for clear in frame.clear), ground=frame.ground[self._inner],
            masked=frame.masked[self._inner], occluded=inside, clear_share=self._share(~inside),
        )  # fmt: skip

    def _share(self, where: Mask) -> float:
        """Return the share 0..1 of the region that these pixels (y, x) are."""
        return float((where & self.inside).sum() / max(self.inside.sum(), 1))

    def band(self, frame: Frame, band: str) -> Physical:
        """Return one band (y, x), NaN where masked or nodata in every scene of the day."""
        merged = np.full(frame.masked.shape, np.nan, np.float32)
        for scene, clear in zip(frame.scenes, frame.clear):
            values = self.reader.physical(scene.assets[band], self._wide)
            np.copyto(merged, values, where=clear & np.isnan(merged) if len(frame.scenes) > 1 else clear)
        return merged

    def _values(self, day: date) -> Physical:
        frame = self.masked_frame(day)
        return np.stack([self.band(frame, band)[self._inner] for band in self.bands])
