"""The simple answers of an evaluation: what a person would do with the other dates alone, without Revisit."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray
from whittaker_eilers import WhittakerSmoother

from ..imagery.series import Physical, interpolate_in_time

HARMONICS = 2
YEAR_DAYS = 365.25
HARMONIC_PENALTY = 0.1
"""Of the curve, in dates; its level is free. Without it a pixel with few dates swings far off."""
REACH_DAYS = 183
"""Whittaker's smoother sees the dates so near to the target: farther ones move nothing."""
ORDER = 2
"""Of the differences that it penalises (Eilers 2003)."""
LAMBDA_SERIES = 60
"""Series whose best smoothing by leave-one-out cross-validation, in the median, is that of all."""


@dataclass(frozen=True)
class Others:
    """What the other dates of a library show of the hidden pixels."""

    target: date
    days: tuple[date, ...]
    """Ascending, without the target."""
    values: Physical
    """(time, band, pixel), NaN where occluded."""
    seen: Physical
    """(time, band, pixel) of pixels that were seen on the target's day; of none where it is hidden whole."""
    seen_target: Physical
    """(band, pixel): what was seen there."""

    @property
    def offsets(self) -> list[int]:
        """Days from the target to each date; negative before it."""
        return [(day - self.target).days for day in self.days]


Baseline = Callable[[Others], "Physical | None"]
"""Returns (band, pixel), NaN where it says nothing; None where it cannot be made at all."""


def nearest(others: Others) -> Physical:
    """Return the value of the nearest date that shows the pixel."""
    found = np.full(others.values.shape[1:], np.nan, np.float32)
    for index in sorted(range(len(others.days)), key=lambda i: abs(others.offsets[i])):
        found = np.where(np.isnan(found), others.values[index], found)
    return found


def linear(others: Others) -> Physical:
    """Interpolate in time between the nearest dates before and after that show the pixel."""
    return interpolate_in_time(others.values, others.offsets, 0)


def linear_offset(others: Others) -> Physical | None:
    """Add the median difference to that of what was seen on the day; None where nothing was."""
    if not others.seen_target.size:
        return None
    missed = others.seen_target - interpolate_in_time(others.seen, others.offsets, 0)
    return linear(others) + np.nanmedian(missed, axis=1)[:, None]


def harmonic(others: Others) -> Physical:
    """Evaluate each pixel's least-squares curve of a level and `HARMONICS` waves of the year (Roerink et al. 2000)."""
    design = _waves(others.offsets)
    known = np.isfinite(others.values[:, 0]).astype(np.float64)
    products = (design[:, :, None] * design[:, None, :]).reshape(len(design), -1)
    penalty = np.diag([1e-9] + [HARMONIC_PENALTY] * (design.shape[1] - 1))
    gram = (known.T @ products).reshape(-1, *penalty.shape) + penalty
    count = known.sum(axis=0)
    with np.errstate(invalid="ignore"):  # NaN where no date shows the pixel
        level = np.nansum(others.values, axis=0) / count
    departures = np.nan_to_num(others.values - level)  # the penalty draws towards the level, not towards zero
    right = np.einsum("tc,tbp->pcb", design, departures, optimize=True)
    curve = np.linalg.solve(gram, right)
    return (level + np.einsum("c,pcb->bp", _waves([0])[0], curve)).astype(np.float32)


def whittaker(others: Others) -> Physical:
    """Smooth each pixel's series with Whittaker's smoother (Eilers 2003), its strength chosen by cross-validation.

    Where fewer dates are near than it needs, or its equations have no solution, linear interpolation stands in.
    """
    made = linear(others)
    near = [index for index, offset in enumerate(others.offsets) if abs(offset) <= REACH_DAYS]
    values = others.values[near].astype(np.float64)
    offsets = [others.offsets[index] for index in near]
    at = int(np.searchsorted(offsets, 0))
    known = np.insert(np.isfinite(values[:, 0]), at, False, axis=0)
    patterns, which = np.unique(known.T, axis=0, return_inverse=True)
    enough = patterns.sum(axis=1) > ORDER
    if not enough.any():
        return made
    series = np.insert(np.nan_to_num(values), at, 0.0, axis=0)
    times = np.insert(offsets, at, 0).astype(float)
    times /= max(np.median(np.diff(times)), 1.0)  # in intervals: the differences of days vanish beside the weights
    smoother = WhittakerSmoother(1.0, ORDER, len(times), times.tolist())
    smoother.update_lambda(_strength(smoother, series, known))
    alike = np.split(np.argsort(which.ravel(), kind="stable"), np.cumsum(np.bincount(which.ravel()))[:-1])
    for index in np.flatnonzero(enough):
        smoother.update_weights(patterns[index].astype(float).tolist())
        pixels = alike[index]
        for band in range(series.shape[1]):
            with _unsolved():
                smooth = smoother.smooth_parallel(series[:, band, pixels].T.tolist())
                made[band, pixels] = np.asarray(smooth, np.float32).reshape(len(pixels), -1)[:, at]
    return made


BASELINES: dict[str, Baseline] = {
    "nearest": nearest,
    "linear": linear,
    "linear+offset": linear_offset,
    "harmonic": harmonic,
    "whittaker": whittaker,
}
"""All of them, by name."""


def _strength(smoother: WhittakerSmoother, series: NDArray[np.float64], known: NDArray[np.bool_]) -> float:
    """Return the smoothing that suits the series (time, band, pixel) best, in the median of a part of them."""
    told = np.flatnonzero(known.sum(axis=0) > 2 * ORDER)
    found = []
    for pixel in told[:: max(1, len(told) * series.shape[1] // LAMBDA_SERIES)]:
        smoother.update_weights(known[:, pixel].astype(float).tolist())
        for band in range(series.shape[1]):
            with _unsolved():
                best = smoother.smooth_optimal(series[:, band, pixel].tolist()).get_optimal()
                found.append(np.log10(best.get_lambda()))
    return float(10 ** np.median(found)) if found else 1.0


@contextmanager
def _unsolved() -> Iterator[None]:
    """Go on where the smoother's equations have no solution; its package does not export the errors that say so."""
    try:
        yield
    except Exception as error:
        if type(error).__module__ != "whittaker_eilers":
            raise


def _waves(offsets: Sequence[int]) -> NDArray[np.float64]:
    angle = 2 * np.pi * np.asarray(offsets, float) / YEAR_DAYS
    waves = [wave(k * angle) for k in range(1, HARMONICS + 1) for wave in (np.cos, np.sin)]
    return np.stack([np.ones_like(angle), *waves], axis=1)
