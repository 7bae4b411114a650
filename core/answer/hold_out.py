"""What the held-out samples say beyond the contest: how wide intervals hold, and what the distance in time costs."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray

from ...models.base import Check, Estimator, Samples, Values, no_check
from ...models.ridge import Ridge
from ...models.simple import Linear
from .interval import few_dates

LEVELS = (0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95)
"""Nominal shares of an interval."""
MAX_RESIDUALS = 8_000
MAX_SAMPLES = 3_000
MAX_GAPS = 6
FOLDS = 4


def coverage_curve(residuals: Values, groups: NDArray[np.int64], dates: int | None = None) -> list[dict[str, float]]:
    """Return for each nominal level the share of held-out values inside, each group's width taken from the others.

    Args:
        residuals: (sample, band).
        groups: hold-out group of each sample.
        dates: see `interval.few_dates`.
    """
    step = -(-len(residuals) // MAX_RESIDUALS) or 1
    errors, groups = np.abs(residuals[::step]).astype(np.float64), groups[::step]
    held = np.zeros((len(LEVELS), *errors.shape), bool)
    for group in np.unique(groups):
        rest = errors[groups != group]
        if len(rest):
            widths = np.quantile(rest, LEVELS, axis=0) * few_dates(dates, LEVELS)[:, None]
            held[:, groups == group] = errors[groups == group] <= widths[:, None]
    return [{"nominal": level, "achieved": float(inside.mean())} for level, inside in zip(LEVELS, held)]


def error_against_gap(samples: Samples, check: Check = no_check) -> list[dict[str, float]]:
    """Return the RMSE, mean over bands, that is left when the nearest input is so many days away.

    Of linear interpolation and of ridge regression, on a part of the samples, across their hold-out groups; the nearer
    inputs are left out one after the other.
    """
    step = -(-len(samples) // MAX_SAMPLES) or 1
    part = samples.take(slice(None, None, step))
    _, groups = np.unique(part.groups, return_inverse=True)
    groups = groups % FOLDS
    days = np.abs(part.days[0])
    found = []
    for gap in np.unique(days)[:MAX_GAPS]:
        check()
        kept = np.flatnonzero(days >= gap)
        fewer = replace(part, inputs=part.inputs[:, kept], days=part.days[:, kept])
        errors = {kind.name: _held_out(fewer, groups, kind) for kind in (Linear, Ridge)}
        found.append({"days": int(gap), "inputs": len(kept), **errors})
    return found


def _held_out(samples: Samples, groups: NDArray[np.int64], kind: type[Estimator]) -> float:
    missed = np.zeros_like(samples.target)
    count = int(groups.max()) + 1
    for group in range(count):
        held_out, stop = groups == group, groups == (group + 1) % count
        estimator = kind()
        estimator.fit(samples.take(~held_out & (~stop | (count == 2))), samples.take(stop) if count > 2 else None)
        missed[held_out] = samples.target[held_out] - estimator.predict(samples.take(held_out))
    return _rmse(missed)


def _rmse(missed: Values) -> float:
    return float(np.sqrt(np.mean(np.asarray(missed, np.float64) ** 2, axis=0)).mean())
