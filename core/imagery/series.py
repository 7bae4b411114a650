"""Time interpolation of a series with holes, pixel by pixel."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

Physical = NDArray[np.float32]
"""Reflectance, dB or whatever the sensor's units are; NaN where nothing is known."""


def interpolate_in_time(values: Physical, days: Sequence[float], at: float) -> Physical:
    """Return the values at day `at`, linear between the nearest known ones before and after, per pixel.

    Before the first and after the last known value that value is kept; a pixel never known stays NaN.

    Args:
        values: (time, band, pixel), NaN in all bands where a pixel is not known.
        days: day number of each time, ascending.
        at: day number asked for.

    Returns:
        (band, pixel), float32.
    """
    before, before_day = _nearest(values, days, [i for i in reversed(range(len(days))) if days[i] <= at])
    after, after_day = _nearest(values, days, [i for i in range(len(days)) if days[i] > at])
    span = after_day - before_day
    with np.errstate(invalid="ignore", divide="ignore"):
        weight = np.where(span > 0, (at - before_day) / span, 0.0).astype(np.float32)
    between = before + (after - before) * weight
    return np.where(np.isnan(before), after, np.where(np.isnan(after), before, between))


def fill_gaps(values: Physical, days: Sequence[float], chosen: Sequence[int]) -> Physical:
    """Return the chosen times (chosen, band, pixel), their holes interpolated in time from the whole series."""
    filled = values[list(chosen)]
    for image, index in zip(filled, chosen):
        holes = np.flatnonzero(np.isnan(image[0]))
        if holes.size:
            image[:, holes] = interpolate_in_time(values[:, :, holes], days, days[index])
    return filled


def median_in_time(images: Sequence[Physical], least: int = 1, lower: bool = False) -> Physical:
    """Return the median of the known values of images of one shape, NaN where fewer than `least` are known.

    Of two middle values it is their mean, or the lower one.
    """
    ordered = np.sort(np.stack(images), axis=0)  # NaN last
    known = np.isfinite(ordered).sum(axis=0)
    low, high = np.maximum(known - 1, 0) // 2, np.minimum(known // 2, len(images) - 1)
    middle = [np.take_along_axis(ordered, at[None], axis=0)[0] for at in (low, high)]
    median = middle[0] if lower else (middle[0] + middle[1]) / 2
    return np.where(known < least, np.nan, median).astype(np.float32)


def _nearest(values: Physical, days: Sequence[float], order: Sequence[int]) -> tuple[Physical, Physical]:
    """Return the first known value (band, pixel) and its day (pixel) along `order`."""
    found = np.full(values.shape[1:], np.nan, np.float32)
    found_day = np.full(values.shape[2], np.nan, np.float32)
    for index in order:
        missing = np.isnan(found_day)
        if not missing.any():
            break
        take = missing & ~np.isnan(values[index, 0])
        found[:, take] = values[index][:, take]
        found_day[take] = days[index]
    return found, found_day
