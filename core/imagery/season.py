"""What is usual at a time of the year: a harmonic curve for each pixel, learned over all years of the library."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np
from numpy.typing import NDArray

from .series import Physical

HARMONICS = 2
YEAR_DAYS = 365.25
PIXEL_PENALTY = 2.0
"""Ridge penalty of a pixel's own curve, in dates; its level is free."""
LEVEL_PENALTY = 1e-6
ROUNDS = 3
"""Rounds of reweighting."""
HUBER = 1.5
"""Departures of more robust standard deviations than this count less (Huber 1964)."""
MIN_SHOWN = 0.3
"""A date that shows less of the pixels does not tell the curve of the scene."""
MIN_DATES = 6
"""Fewer dates than this tell no season: the curve is their mean."""

REACH_DAYS = 120
"""How far dates tell of a departure from the season."""
RANGE_DAYS = 45.0
"""Time after which such a departure has faded to 1/e."""
NUGGET = 0.3
"""Variance of one date's own light and haze, relative to that of the departures."""
ODD = 2.0
"""Of the robust standard deviations of all dates' departures: dates that depart more from the others count less."""

Weights = NDArray[np.float64]


def days_in_year(first: date, second: date) -> float:
    """Return how many days apart two dates are in the course of the year."""
    apart = abs((first - second).days) % YEAR_DAYS
    return min(apart, YEAR_DAYS - apart)


class Season:
    """Harmonic regression in two steps: the curve of the whole scene, then each pixel's departure from it.

    With the penalty on the departure, a pixel with few clear dates follows the scene. Both are fitted by least squares
    with Huber's weights, so that clouds which nothing flagged count little. Source: Roerink et al. (2000),
    International Journal of Remote Sensing 21(9), harmonic analysis of time series.
    """

    def __init__(self, values: Physical, days: Sequence[int], region: Season | None = None) -> None:
        """Find the weights, from all dates.

        Args:
            values: (time, band, pixel), NaN in all bands where a pixel is not known.
            days: day number of each time.
            region: of pixels all over the region that these are a part of, at the same times; what it says of the
                scene and of whole dates holds here too.
        """
        self._region = region or self
        self._told: dict[int, tuple[NDArray[np.int64], Weights, Weights]] = {}
        self._days = np.asarray(days)
        self._known = np.isfinite(values[:, 0])
        self._values = np.nan_to_num(values)
        self._design = _design(self._days, HARMONICS if len(self._days) >= MIN_DATES else 0)
        self._scene, dates, self._spread = region._fit if region else self._fit_scene(values)
        self._fit = self._scene, dates, self._spread
        # A date that departs as a whole, such as one under haze, counts less in every pixel.
        self._weights = self._known * dates[:, None]
        for _ in range(ROUNDS - 1):
            self._weights = self._known * dates[:, None] * self._agreement(self._fit_pixels(self._weights))

    def at(self, day: int) -> tuple[Physical, Physical]:
        """Return what is usual at `day` and what is to be expected then (band, pixel).

        Expected is the usual plus the departures from it of the dates around, kriged in time: simple kriging with a
        known mean (Matheron 1963) and exponential covariance. A date that departs unlike the others counts little.
        """
        coefficients = self._fit_pixels(self._weights)
        usual = self._curve(coefficients, np.asarray([day]))[0]
        near, middles, weights = self._region._around(day)
        if not len(near):
            return usual, usual
        departures = self._values[near] - self._curve(coefficients, self._days[near])
        for departure, known, middle in zip(departures, self._known[near], middles):
            departure[:, ~known] = middle[:, None]
        return usual, usual + np.einsum("t,tbp->bp", weights, departures).astype(np.float32)

    @property
    def dates(self) -> list[date]:
        """The days that it was learned from."""
        return [date.fromordinal(int(number)) for number in self._days]

    def _around(self, day: int) -> tuple[NDArray[np.int64], Weights, Weights]:
        """Return the dates around `day`, the median departure of each (date, band), and what each weighs."""
        if day not in self._told:
            shown = self._known.mean(axis=1) >= MIN_SHOWN
            near = np.flatnonzero(shown & (np.abs(self._days - day) <= REACH_DAYS))
            coefficients = self._fit_pixels(self._weights)
            departures = self._values[near] - self._curve(coefficients, self._days[near])
            pairs = zip(departures, self._known[near])
            middles = np.array([np.median(departure[:, known], axis=1) for departure, known in pairs])
            weights = np.zeros(0)
            if len(near):
                weights = _kriging_weights(self._days[near] - day, NUGGET * self._oddness(middles))
            self._told[day] = near, middles, weights
        return self._told[day]

    def _oddness(self, levels: NDArray[np.float64]) -> Weights:
        """Return a factor >= 1 (date,) for the nugget of dates whose level (date, band) departs unlike the others'."""
        away = np.abs(levels - np.median(levels, axis=0)) / self._spread
        return np.maximum(1, away.max(axis=1) / ODD) ** 2

    def _fit_scene(self, values: Physical) -> tuple[NDArray[np.float64], Weights, NDArray[np.float64]]:
        """Return the curve of the scene's medians (coefficient, band), each date's weight, and the spread (band,)."""
        shown = self._known.mean(axis=1)
        told = shown >= min(MIN_SHOWN, shown.max())
        medians = np.zeros((len(values), values.shape[1]))
        for index in np.flatnonzero(told):
            medians[index] = np.median(self._values[index][:, self._known[index]], axis=1)
        penalty = np.diag([LEVEL_PENALTY] + [PIXEL_PENALTY / 4] * (self._design.shape[1] - 1))
        weights = np.where(told, shown, 0.0)
        for _ in range(ROUNDS + 1):
            weighted = self._design * weights[:, None]
            curve = np.linalg.solve(weighted.T @ self._design + penalty, weighted.T @ medians)
            departure = np.abs(medians - self._design @ curve)
            spread = 1.4826 * np.median(departure[told], axis=0) + 1e-4
            agreement = np.minimum(1, HUBER * spread / np.maximum(departure, 1e-9)).min(axis=1)
            weights = np.where(told, shown * agreement, 0.0)
        return curve, np.where(told, agreement, 1.0), spread

    def _fit_pixels(self, weights: Weights) -> NDArray[np.float64]:
        """Return the coefficients of each pixel's departure from the scene (pixel, coefficient, band)."""
        times, count = self._design.shape
        products = (self._design[:, :, None] * self._design[:, None, :]).reshape(times, -1)
        penalty = np.diag([LEVEL_PENALTY] + [PIXEL_PENALTY] * (count - 1))
        gram = (weights.T @ products).reshape(-1, count, count) + penalty
        right = np.empty((weights.shape[1], count, self._values.shape[1]))
        scene = self._design @ self._scene
        for band in range(self._values.shape[1]):
            right[:, :, band] = (weights * (self._values[:, band] - scene[:, band, None])).T @ self._design
        return np.linalg.solve(gram, right)

    def _agreement(self, coefficients: NDArray[np.float64]) -> Weights:
        """Return Huber's weight (time, pixel) of each value, the smallest over the bands."""
        curve = self._curve(coefficients, self._days)
        agreement = np.ones(self._known.shape)
        count = np.maximum(self._known.sum(axis=0), 1)
        for band in range(curve.shape[1]):
            departure = np.abs(self._values[:, band] - curve[:, band]) * self._known
            spread = 1.2533 * departure.sum(axis=0) / count + 1e-4  # the mean absolute one, as a standard deviation
            agreement = np.minimum(agreement, HUBER * spread / np.maximum(departure, 1e-9))
        return agreement

    def _curve(self, coefficients: NDArray[np.float64], days: NDArray[np.int64]) -> Physical:
        design = _design(days, (self._design.shape[1] - 1) // 2)
        own = np.einsum("ti,pib->tbp", design, coefficients, optimize=True)
        return (own + (design @ self._scene)[:, :, None]).astype(np.float32)


def _design(days: NDArray[np.int64], harmonics: int) -> NDArray[np.float64]:
    """Return (time, coefficient): a level, then cosine and sine of each harmonic of the year."""
    angle = 2 * np.pi * np.asarray(days, float) / YEAR_DAYS
    waves = [wave(k * angle) for k in range(1, harmonics + 1) for wave in (np.cos, np.sin)]
    return np.stack([np.ones_like(angle), *waves], axis=1)


def _kriging_weights(days: NDArray[np.int64], nuggets: Weights) -> Weights:
    """Return the weight (date,) of dates that lie `days` from the one asked for."""
    covariance = np.exp(-np.abs(days[:, None] - days) / RANGE_DAYS) + np.diag(nuggets)
    return np.linalg.solve(covariance, np.exp(-np.abs(days) / RANGE_DAYS))
