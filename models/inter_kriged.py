"""What the season, the other sensors and each pixel's own course tell of a date, kriged in time."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .base import Check, Values, no_check
from .filters import guided, smoothed
from .moment import Moment
from .sun import NO_SUN, Sun

MEAN, SUN, SEASON, LEVEL, TOLD = 1.0, 1.0, 0.25, 0.25, 0.3
"""Prior variances, in units of a band's, of what all pixels share: the mean, how it follows the sun (`Sun.light`), its
wave over the year, how its level drifts, and what the other sensors' values add;"""
OWN, WAVE, COURSE = 0.5, 0.25, 0.5
"""of what each pixel departs by: always, with the time of the year, and for a while;"""
NOISE = 0.4
"""and of what nothing tells."""
RANGE_DAYS = 40.0
"""Range in time of the level and of a pixel's course."""
SPECKLE_PX = 4.0
"""Standard deviation of the Gaussian that the other sensors are seen through,"""
EDGE = 0.2
"""which keeps edges where the average image of a band varies by more than this, in units of its variance."""
GRAIN_PX = 2.0
"""The same for the images of the queried sensor that the shared parts are learned from."""
DARK = 0.05
"""Reflectance is kriged as the logarithm of it and this: light and growth multiply what they act on."""
PIXELS = 100
"""Pixels of a place that these are learned from, chosen at random,"""
ROWS = 1_600
"""and their values on all dates together."""

Table = NDArray[np.float64]


class InterKriged:
    """Regression kriging: what the pixels of a place share, and then what each departs from it on the dates around.

    value = mean + what the sun brings + wave of the year + level of the day + slopes * other sensors
        + what lasts of the pixel + its own wave + its course + noise,

    each a Gaussian process, so that all are weighed against each other at once (Rasmussen and Williams 2006, Gaussian
    Processes for Machine Learning, sections 2.7 and 5.4.3). The other sensors enter by their values and by what these
    depart from their average by. Few numbers are learned, so that a handful of dates is enough. The sun is asked where
    reflectance is: a year of which the winter is hidden tells the phase of no wave, but the sun's is known.
    """

    name = "kriged"
    learned = True

    def __init__(self, reflectance: bool) -> None:
        """Make images of reflectance, or else of radar in dB or what else is additive."""
        self._reflectance = reflectance
        self._shared: dict[int, Shared] = {}
        self._any: Shared | None = None

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Learn for each place what its pixels share; nothing of one place tells the level of another."""
        self._shared = {}
        for place in sorted({moment.place for moment in train}):
            check()
            self._shared[place] = Shared.of([self._taught(moment) for moment in train if moment.place == place])
        self._any = next(iter(self._shared.values()))

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x); NaN where the queried sensor shows no date or the others not this one."""
        images = tuple(map(self._additive, moment.series.images))
        made = self._predict(replace(moment, series=replace(moment.series, images=images)))
        return (np.exp(made) - DARK if self._reflectance else made).astype(np.float32)

    def _taught(self, moment: Moment) -> Moment:
        """Return it as it is learned from: by its target alone, and without a sun to follow where it is none."""
        sun = moment.sun if self._reflectance else NO_SUN
        return replace(moment, target=self._additive(moment.target), sun=sun)

    def _additive(self, image: Values) -> Values:
        return np.log(np.maximum(image, 0) + DARK) if self._reflectance else image

    def _predict(self, moment: Moment) -> Table:
        shared = self._shared.get(moment.place) or self._any.without_level()
        series, bands, count = moment.series, len(shared.mean), moment.other[0].size
        weights = _weights(moment)
        own, flat = np.zeros((bands, count)), [image.reshape(bands, -1) for image in series.images]
        others = [image.reshape(len(image), -1) for image in (*series.others, moment.other)]
        average = _average(others, shared.other_mean)
        told = _filled(others[-1], average) - average
        lasting = (average - shared.other_mean[:, None]) * (1 - weights.sum(axis=0))
        for day, image, other, weight in zip(series.days, flat, others, weights):
            own += weight * np.nan_to_num(image - shared.common(day)[:, None])
            told -= weight * (_filled(other, average) - average)
        other = shared.slopes[0] @ (lasting + told) + shared.slopes[1] @ told
        seen = np.isfinite(moment.other).any(axis=0)
        other = np.where(seen, other.reshape(bands, *moment.shape), np.nan)
        guide = (_average(flat, shared.mean) - shared.mean[:, None]) / shared.spread[:, None]
        other = guided(other, guide.reshape(other.shape), SPECKLE_PX, EDGE)
        made = shared.common(moment.day)[:, None, None] + own.reshape(other.shape) + other
        made[:, ~(weights.any(axis=0).reshape(moment.shape) & seen)] = np.nan
        return made


@dataclass(frozen=True)
class Shared:
    """What the pixels of a place have in common."""

    mean: Table
    """(band,)"""
    spread: Table
    """(band,)"""
    other_mean: Table
    """(channel,): mean of the other sensors' values."""
    slopes: tuple[Table, Table]
    """(band, channel): what a unit of their values adds, and what one of their departures from their average does."""
    days: NDArray[np.float64]
    """(row,): day of each value that was learned from,"""
    light: NDArray[np.float64]
    """(row,): that of the sun on it,"""
    weights: Table
    """(row, band): and its weight, in units of the spread."""
    sun: Sun

    @classmethod
    def of(cls, train: Sequence[Moment]) -> Shared:
        """Solve for all parts at once, on an even part of the pixels."""
        days, places, values, others = _rows(train)
        mean = np.nanmean(values, axis=0)
        spread = np.maximum(np.nanstd(values, axis=0), 1e-9)
        other_mean = _average(others, np.zeros(others.shape[1]))
        averages = {place: _average(others[places == place], other_mean) for place in np.unique(places)}
        average = np.stack([averages[place] for place in places])
        filled = _filled(others, average)
        parts = [filled - other_mean, filled - average]
        scales = [np.maximum(part.std(axis=0), 1e-9) for part in parts]
        told = np.concatenate([part / scale for part, scale in zip(parts, scales)], axis=1)
        told_variance = TOLD / told.shape[1]
        sun = train[0].sun
        bright = {day: sun.light(date.fromordinal(int(day))) for day in np.unique(days)}
        light = np.array([bright[day] for day in days])
        gaps = days[:, None] - days
        same = places[:, None] == places
        covariance = _shared_covariance(gaps, np.outer(light, light)) + same * _own_covariance(gaps)
        covariance += told_variance * told @ told.T
        covariance[np.diag_indices_from(covariance)] += NOISE
        weights = np.linalg.solve(covariance, (values - mean) / spread)
        slopes = (told_variance * told.T @ weights * spread).T
        channels = others.shape[1]
        both = slopes[:, :channels] / scales[0], slopes[:, channels:] / scales[1]
        return cls(mean, spread, other_mean, both, days, light, weights, sun)

    def common(self, day: date) -> Table:
        """Return what is common to all pixels on a day (band,), where the others are at their average."""
        light = self.sun.light(day) * self.light
        return self.mean + self.spread * (_shared_covariance(day.toordinal() - self.days, light) @ self.weights)

    def without_level(self) -> Shared:
        """Return it for a place of which no date was learned from."""
        return replace(self, weights=np.zeros_like(self.weights))


def _rows(train: Sequence[Moment]) -> tuple[NDArray[np.float64], NDArray[np.int64], Table, Table]:
    """Return day and pixel (row,), and the values of the queried sensor (row, band) and the others (row, channel)."""
    corners = sorted({moment.corner for moment in train})
    most = max(1, min(PIXELS // len(corners), ROWS // len(train)))
    days, places, values, others = [], [], [], []
    for index, corner in enumerate(corners):
        here = [moment for moment in train if moment.corner == corner]
        chosen = _some_pixels(here, most)
        for moment in here:
            value, other = (
                smoothed(images, sigma).reshape(len(images), -1)[:, chosen].T
                for images, sigma in ((moment.target, GRAIN_PX), (moment.other, SPECKLE_PX))
            )
            known = np.isfinite(value).all(axis=1) & np.isfinite(other).any(axis=1)
            days.append(np.full(known.sum(), moment.day.toordinal(), np.float64))
            places.append(np.flatnonzero(known) + index * most)
            values.append(value[known].astype(np.float64))
            others.append(other[known].astype(np.float64))
    return np.concatenate(days), np.concatenate(places), np.concatenate(values), np.concatenate(others)


def _some_pixels(moments: Sequence[Moment], most: int) -> NDArray[np.int64]:
    """Return the flat positions of at most so many pixels that both sensors show on some date."""
    known = [np.isfinite(m.target).all(axis=0) & np.isfinite(m.other).any(axis=0) for m in moments]
    pixels = np.flatnonzero(np.any(known, axis=0))
    return np.sort(np.random.default_rng(0).permutation(pixels)[:most])


def _weights(moment: Moment) -> Table:
    """Return the weight of each date of the series in each pixel's own part (date, pixel); 0 where it is not known."""
    known = np.stack([np.isfinite(image).all(axis=0).ravel() for image in moment.series.images])
    days = np.array([day.toordinal() for day in moment.series.days], np.float64)
    among = _own_covariance(days[:, None] - days) + NOISE * np.eye(len(days))
    towards = _own_covariance(days - moment.day.toordinal())
    packed = np.packbits(known, axis=0).T  # whole patterns compare in a twentieth of the time that columns take
    _, first, which = np.unique(
        np.ascontiguousarray(packed).view(f"V{packed.shape[1]}").ravel(), return_index=True, return_inverse=True
    )
    patterns = known[:, first]
    weights = np.zeros(patterns.shape)
    for index, pattern in enumerate(patterns.T):
        if pattern.any():
            weights[pattern, index] = np.linalg.solve(among[np.ix_(pattern, pattern)], towards[pattern])
    return weights[:, which]


def _shared_covariance(days: Table, light: Table) -> Table:
    """Return the covariance of what pixels share at dates so many days apart; `light`: the product of their suns'."""
    return MEAN + SUN * light + SEASON * _yearly(days) + LEVEL * _matern(days / RANGE_DAYS)


def _own_covariance(days: Table) -> Table:
    """Return the covariance of a pixel's own departures at dates so many days apart."""
    return OWN + WAVE * _yearly(days) + COURSE * _matern(days / RANGE_DAYS)


def _yearly(days: Table) -> Table:
    return np.exp(-2 * np.sin(np.pi * days / 365.25) ** 2)


def _matern(distance: Table) -> Table:
    scaled = np.sqrt(3) * np.abs(distance)
    return (1 + scaled) * np.exp(-scaled)


def _average(images: Sequence[Table], fallback: Table) -> Table:
    """Return the mean over what is known of images (channel, ...) or rows; the fallback (channel,) where nothing is."""
    known = np.isfinite(images)
    total, count = np.where(known, images, 0).sum(axis=0), known.sum(axis=0)
    return np.where(count > 0, total / np.maximum(count, 1), fallback.reshape(-1, *[1] * (total.ndim - 1)))


def _filled(values: Table, average: Table) -> Table:
    return np.where(np.isfinite(values), values, average)
