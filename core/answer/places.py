"""The images of a place by the queried sensor and by others, and what is known of any date without looking at it."""

from __future__ import annotations

import warnings
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from functools import cached_property

import numpy as np
from numpy.typing import NDArray

from ...models.moment import Moment, Series
from ...models.sun import NO_SUN, Sun
from ..imagery.composite import days_to_middle
from ..imagery.elevation import elevation_on
from ..imagery.grid import Window
from ..imagery.radar import to_decibels
from ..imagery.series import Physical, interpolate_in_time
from ..imagery.stack import Frame, Stack
from ..library.geo import footprint
from ..library.scene import Scene
from .pairs import Gap, Pair, days_left, nearest_within

SHRINKAGE = 2.0
"""Images' worth of evidence against a season: few images give nearly their average."""


@dataclass(frozen=True)
class Place:
    """One place: its images on the queried sensor's grid, and the overviews that its parts are judged by."""

    index: int
    """0 is the queried region."""
    stack: Stack
    overview: Stack
    others: tuple[Stack, ...]
    """One stack for each other sensor, on the same grid."""
    overviews: tuple[Stack, ...]
    elevation: tuple[Scene, ...] = ()
    """Elevation models that show it."""

    @cached_property
    def sun(self) -> Sun:
        """That over its middle."""
        _, south, _, north = footprint(self.stack.grid)
        return Sun((south + north) / 2, days_to_middle(self.stack.dates))

    def days(self, queried: date) -> list[date]:
        """Return the days of the queried sensor's images but the queried one."""
        return [day for day in self.overview.dates if day != queried]

    def images(self, window: Window, days: Iterable[date], pairs: Iterable[Pair]) -> Images:
        """Read one window: the queried sensor's images of `days`, and the others' of the pairs."""
        part = self.stack.part(window)
        own = {day: image for day in sorted(days) for image in read_images(part, [day])}
        pairs, seen = tuple(pairs), []
        for index, stack in enumerate(self.others):
            other = stack.part(window)
            wanted = sorted({pair.others[index] for pair in pairs if pair.others[index] is not None})
            seen.append({day: image for day in wanted for image in read_images(other, [day])})
        channels = tuple(len(stack.bands) for stack in self.others)
        elevation = elevation_on(part.grid, self.elevation, part.reader)
        corner, paired = tuple(part.start or 0 for part in window), {pair.day: pair.others for pair in pairs}
        empty = frozenset(day for day in own if self.overview.frame(day).occluded.all())
        return Images(self.index, own, tuple(seen), channels, elevation, paired, corner, self.sun, empty)


@dataclass(frozen=True)
class Images:
    """One window's images in memory."""

    place: int
    own: Mapping[date, Physical]
    """Day -> (band, y, x) of the queried sensor; NaN where occluded."""
    others: tuple[Mapping[date, Physical], ...]
    """For each other sensor: day -> (channel, y, x)."""
    channels: tuple[int, ...]
    """Number of channels of each other sensor."""
    elevation: Physical
    """(y, x), metres; NaN where it is not known."""
    paired: Mapping[date, tuple[date | None, ...]]
    """Day of the queried sensor -> that of each other sensor's image that stands for it."""
    corner: tuple[int, int] = (0, 0)
    """Row and column of the window's upper left pixel in the place."""
    sun: Sun = NO_SUN
    """That over the place."""
    empty: frozenset[date] = frozenset()
    """Days of the queried sensor's images that show nothing of the whole place."""

    @cached_property
    def _shown(self) -> list[date]:
        """Days of the queried sensor's images that show anything of the place: the same in all its windows."""
        return sorted(day for day in self.own if day not in self.empty)

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.elevation.shape

    def moment(self, pair: Pair, gap: Gap | None, truth: bool) -> Moment:
        """Return what an estimator is given of the pair's date.

        Its `simple` is empty where no other image of the queried sensor is left at the place; where one is left that
        shows nothing in this window, it is NaN.

        Args:
            pair: the date, and those of the other sensors.
            gap: the queried sensor's images inside it are left aside; None leaves only that of the date itself aside.
            truth: whether the date's own image is the target.
        """
        left = self._left(pair.day, gap)
        simple = simple_images([self.own[day] for day in left], left, pair.day) if left else {}
        other, departure = self._other(pair)
        days = [(day - pair.day).days for day in left]
        before = min((float(-d) for d in days if d < 0), default=np.inf)
        after = min((float(d) for d in days if d > 0), default=np.inf)
        target = self.own[pair.day] if truth else None
        change = other - self._carried(pair.day, left)
        series = Series(tuple(left), tuple(self.own[day] for day in left), tuple(self._beside[day] for day in left))
        return Moment(
            pair.day, self.place, other, departure, simple, (before, after), self.elevation, target, change, series,
            self.corner, self.sun,
        )  # fmt: skip

    @cached_property
    def _beside(self) -> dict[date, Physical]:
        """Day of the queried sensor -> the other sensors' images that stand for it (channel, y, x); NaN where none."""
        nobody = (None,) * len(self.others)
        return {day: self._seen(self.paired.get(day, nobody)) for day in self.own}

    def _seen(self, days: Sequence[date | None]) -> Physical:
        """Return the other sensors' images (channel, y, x), each of its day; NaN where it has none."""
        parts = [
            images[day] if day in images else np.full((count, *self.shape), np.nan, np.float32)
            for day, images, count in zip(days, self.others, self.channels)
        ]
        return parts[0] if len(parts) == 1 else np.concatenate(parts)

    def _carried(self, day: date, left: Sequence[date]) -> Physical:
        """Return the other sensors' images linear in time, from those that stand for the queried sensor's of `left`."""
        parts = []
        for index, (images, count) in enumerate(zip(self.others, self.channels)):
            known = [(own, self.paired[own][index]) for own in left if own in self.paired]
            known = [(own, seen) for own, seen in known if seen in images]
            if not known:
                parts.append(np.full((count, *self.shape), np.nan, np.float32))
                continue
            series = np.stack([images[seen].reshape(count, -1) for _, seen in known])
            offsets = [(own - day).days for own, _ in known]
            parts.append(interpolate_in_time(series, offsets, 0).reshape(count, *self.shape))
        return np.concatenate(parts)

    def _left(self, day: date, gap: Gap | None) -> list[date]:
        known = [other for other in self._shown if other != day]
        return known if gap is None else days_left(day, known, gap)

    def _other(self, pair: Pair) -> tuple[Physical, Physical]:
        averages = [
            _average(list(images.values())) if images else np.full((count, *self.shape), np.nan, np.float32)
            for images, count in zip(self.others, self.channels)
        ]
        image = self._seen(pair.others)
        return image, image - np.concatenate(averages)


def simple_images(images: Sequence[Physical], days: Sequence[date], at: date) -> dict[str, Physical]:
    """Return what images of other dates say of a date, by name of `moment.SIMPLE`.

    Args:
        images: (band, y, x) of each day, NaN where occluded.
        days: ascending; `at` is not among them.
        at: the date asked for.
    """
    stacked = np.stack(images)
    flat, offsets = stacked.reshape(*stacked.shape[:2], -1), [(day - at).days for day in days]
    nearest = np.full(stacked.shape[1:], np.nan, np.float32)
    for index in sorted(range(len(days)), key=lambda i: abs(offsets[i])):
        nearest = np.where(np.isnan(nearest), stacked[index], nearest)
    return {
        "nearest": nearest,
        "linear": interpolate_in_time(flat, offsets, 0).reshape(stacked.shape[1:]),
        "average": _average(images),
        "season": seasonal(flat, days, at).reshape(stacked.shape[1:]),
    }


def seasonal(values: NDArray[np.float32], days: Sequence[date], at: date) -> NDArray[np.float32]:
    """Return the annual wave through each pixel's values (time, band, pixel) at a date, shrunk towards their average.

    One harmonic by ridge regression (Roerink et al. 2000, International Journal of Remote Sensing 21, fit the same by
    least squares); (band, pixel), NaN where no day is known.
    """
    known = np.isfinite(values[:, 0]).astype(np.float32)
    design = np.array([_wave(day) for day in days], np.float32)
    penalty = np.diag([1e-6, SHRINKAGE, SHRINKAGE])
    gram = np.einsum("tp,tq,tn->npq", design, design, known) + penalty
    right = np.einsum("tp,tbn->npb", design, np.nan_to_num(values))
    made = np.einsum("p,npb->bn", _wave(at), np.linalg.solve(gram, right)).astype(np.float32)
    made[:, known.sum(axis=0) == 0] = np.nan
    return made


def nearest_pair(day: date, others: Sequence[Iterable[date]], within: int) -> Pair:
    """Return the pair of the queried date."""
    return Pair(day, tuple(nearest_within(days, day, within) for days in others))


def _wave(day: date) -> NDArray[np.float32]:
    angle = 2 * np.pi * day.timetuple().tm_yday / 365.25
    return np.array([1.0, np.cos(angle), np.sin(angle)], np.float32)


def _average(images: Sequence[Physical]) -> Physical:
    with warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)  # a pixel that no image shows stays NaN
        return np.nanmean(images, axis=0).astype(np.float32)


def read_images(stack: Stack, days: Iterable[date]) -> list[Physical]:
    """Return the images (band, y, x) of the days that can be read, NaN in all bands where it is in one; radar in dB.

    Power of 0, to which the removal of noise cuts what is dark, has no dB.
    """
    return [additive(stack, frame, stack.values(frame)) for frame in stack.frames(days)]


def additive(stack: Stack, frame: Frame, values: Physical) -> Physical:
    """Return a day's physical values (band, y, x) as `read_images` does."""
    made = [
        to_decibels(image) if stack.asset(frame, band).units == "linear power" else image
        for band, image in zip(stack.bands, values)
    ]
    known = np.isfinite(made).all(axis=0)
    return np.where(known, made, np.nan).astype(np.float32)
