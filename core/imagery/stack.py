"""A sensor's images of one region: a frame a day, all on the query's grid, read when they are needed."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date

import numpy as np

from ..errors import DataError
from ..library.scene import Asset, Grid, Scene
from .occlusion import Mask, cloud_rim, masked_by_scene
from .read import Physical, Reader, Stored


@dataclass
class Frame:
    """One day of the queried sensor on the query's grid."""

    date: date
    scenes: tuple[Scene, ...]
    """The day's scenes; where they overlap, the first that shows the ground counts."""
    clear: tuple[Mask, ...]
    """(y, x) of each scene: neither masked nor nodata."""
    occluded: Mask
    """(y, x): clear in no scene."""
    nodata: Mask
    """(y, x): no scene stored anything."""
    clear_share: float
    """Share 0..1 of the region's pixels that are not occluded."""
    _values: Physical | None = field(default=None, repr=False)


class Stack:
    """The frames of one sensor over one region.

    A scene that cannot be read is left out and named in `problems`.
    """

    def __init__(self, grid: Grid, inside: Mask, bands: Sequence[str], scenes: Iterable[Scene], reader: Reader) -> None:
        """Group the scenes by day; nothing is read yet.

        Args:
            grid: the query's grid.
            inside: (y, x) pixels of the region.
            bands: band ids, in the answer's order.
            scenes: scenes that have all the bands.
            reader: reads them.
        """
        self.grid = grid
        self.inside = inside
        self.bands = tuple(bands)
        self.problems: list[DataError] = []
        self._reader = reader
        self._scenes: dict[date, list[Scene]] = {}
        for scene in sorted(scenes, key=lambda scene: scene.time):
            self._scenes.setdefault(scene.date, []).append(scene)
        self._frames: dict[date, Frame | None] = {}

    @property
    def dates(self) -> tuple[date, ...]:
        """All days with a scene, in order; some may turn out unreadable."""
        return tuple(sorted(self._scenes))

    def frame(self, day: date) -> Frame | None:
        """Return the day's frame, its masks read, or None when there is none or it cannot be read."""
        if day not in self._scenes:
            return None
        if day not in self._frames:
            try:
                self._frames[day] = self._read_frame(day)
            except DataError as error:
                self.problems.append(error)
                self._frames[day] = None
        return self._frames[day]

    def frames(self, days: Iterable[date]) -> list[Frame]:
        """Return the readable frames of the days."""
        return [frame for frame in map(self.frame, days) if frame]

    def values(self, frame: Frame) -> Physical:
        """Return physical values (band, y, x), float32, NaN where occluded.

        Raises:
            DataError: a band cannot be read.
        """
        if frame._values is None:
            merged = np.full((len(self.bands), *frame.occluded.shape), np.nan, np.float32)
            for scene, clear in zip(frame.scenes, frame.clear):
                take = clear & ~frame.occluded & np.isnan(merged[0])
                for index, band in enumerate(self.bands):
                    merged[index, take] = self._reader.physical(scene.assets[band], self.grid)[take]
            merged[:, np.isnan(merged).any(axis=0)] = np.nan
            self._hide(frame, np.isnan(merged[0]))
            frame._values = merged
        return frame._values

    def stored(self, frame: Frame) -> list[Stored] | None:
        """Return the stored values (y, x) of each band, or None where some scene lies on other pixels.

        Raises:
            DataError: a band cannot be read.
        """
        out: list[Stored] = []
        for band in self.bands:
            merged: Stored | None = None
            shown = np.zeros(frame.occluded.shape, bool)
            for scene, clear in zip(frame.scenes, frame.clear):
                values = self._reader.stored(scene.assets[band], self.grid)
                if values is None:
                    return None
                merged = values if merged is None else np.where(clear & ~shown, values, merged)
                shown |= clear
            out.append(merged)
        return out

    def hide_rims(self, frames: Sequence[Frame], reflectance: bool) -> None:
        """Add to each frame's occlusion the cloud edges that its mask missed (see `occlusion.cloud_rim`).

        Only for reflectance: radar has no clouds, and digital numbers have no known spread.
        """
        if not reflectance or len(frames) < 3:
            return
        values = [self.values(frame) for frame in frames]
        for index, frame in enumerate(frames):
            if not (frame.occluded & ~frame.nodata).any() or frame.occluded.all():
                continue
            others = np.stack(values[:index] + values[index + 1 :])
            reference = _median(others)
            rim = cloud_rim(values[index], reference, frame.occluded)
            self._hide(frame, frame.occluded | rim)
        for frame, known in zip(frames, values):
            known[:, frame.occluded] = np.nan

    def asset(self, frame: Frame, band: str) -> Asset:
        """Return the asset that stores the band on that day."""
        return frame.scenes[0].assets[band]

    def _read_frame(self, day: date) -> Frame:
        # The first band tells nodata; the others are looked at when the values are read.
        clear, nodata = [], np.ones((self.grid.height, self.grid.width), bool)
        for scene in self._scenes[day]:
            nothing = np.isnan(self._reader.physical(scene.assets[self.bands[0]], self.grid))
            masked = masked_by_scene(scene, self.grid, self._reader)
            clear.append(~nothing if masked is None else ~(nothing | masked))
            nodata &= nothing
        occluded = ~np.any(clear, axis=0)
        return Frame(day, tuple(self._scenes[day]), tuple(clear), occluded, nodata, self._clear_share(occluded))

    def _hide(self, frame: Frame, occluded: Mask) -> None:
        frame.occluded = occluded
        frame.clear_share = self._clear_share(occluded)

    def _clear_share(self, occluded: Mask) -> float:
        return float((~occluded & self.inside).sum() / self.inside.sum())


def _median(values: Physical) -> Physical:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # all-NaN pixels stay NaN
        return np.nanmedian(values, axis=0)
