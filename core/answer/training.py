"""Turn a plan into samples: what to learn from, and what to predict."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...models.base import Samples
from ...models.ridge import Ridge
from ..imagery.occlusion import Mask
from ..imagery.series import fill_gaps
from ..imagery.stack import Frame, Stack
from .pattern import MIN_SEEN_PIXELS, Pattern
from .plan import Plan

MAX_SAMPLES = 40_000
"""More pixels cost time and change nothing that was measured."""
FOLDS = 4
MIN_BLOCK_PX, MAX_BLOCK_PX = 4, 64
MAX_FILL_SAMPLES = 5_000
"""Pixels that a hole of an input is regressed from."""


@dataclass(frozen=True)
class Training:
    """Samples with known targets, in hold-out groups, and how these were made."""

    samples: Samples
    protocol: str
    """`blocks` (spatial blocks of the day itself) or `dates` (whole other dates)."""


@dataclass(frozen=True)
class Inputs:
    """The images of a pattern's input dates, their holes filled."""

    values: NDArray[np.float32]
    """(y, x, date, band), physical units."""
    known: Mask
    """(y, x): pixels that some date of the series shows."""


def find_training(plan: Plan, stack: Stack, inputs: Inputs, seed: int) -> Training | None:
    """Return what the plan's estimators learn from and are measured on, or None where there is nothing.

    The seen part of the queried day, in spatial blocks as large as its holes; or whole other dates, each its own group.
    """
    rng = np.random.default_rng(seed)
    if plan.shifts:
        parts = [_shifted(stack, pattern, plan, index, rng) for index, pattern in enumerate(plan.shifts)]
        parts = [part for part in parts if len(part)]
        if len(parts) < 2:
            return None
        return Training(_joined(parts), "dates")
    if plan.target is None or plan.pattern is None:
        return None
    seen = ~plan.target.occluded & inputs.known
    groups = spatial_blocks(plan.target.occluded, rng)
    if len(np.unique(groups[seen])) < 2:
        return None
    target = np.moveaxis(stack.values(plan.target), 0, -1)
    samples = replace(_samples(inputs.values, plan.pattern.days, seen, target, groups), places=_places(seen))
    return Training(_thinned(samples, MAX_SAMPLES, rng), "blocks")


def samples_to_predict(plan: Plan, stack: Stack, inputs: Inputs) -> tuple[Samples, Mask]:
    """Return the samples of the pixels that are missing on the queried day, and where they are (y, x).

    Pixels that no date of the window shows are not among them.
    """
    missing = stack.inside & inputs.known
    if plan.target is not None:
        missing &= plan.target.occluded
    samples = _samples(inputs.values, plan.pattern.days, missing)
    return replace(samples, places=_places(missing)), missing


def read_inputs(stack: Stack, inputs: Sequence[Frame], series: Sequence[Frame]) -> Inputs:
    """Read the inputs and fill their holes: from the series in time, then by what the other inputs say.

    An interpolated hole lacks the light and the growth of its own day, which the rest of that image has; a model that
    learned from the rest would be misled inside the hole. So each image's holes are regressed once on the other inputs
    (one round of chained equations, van Buuren 2007).
    """
    values = np.stack([stack.values(frame) for frame in series])
    start = series[0].date
    days = [(frame.date - start).days for frame in series]
    filled = fill_gaps(values.reshape(*values.shape[:2], -1), days, [series.index(frame) for frame in inputs])
    stacked = np.moveaxis(filled.reshape(len(inputs), *values.shape[1:]), (0, 1), (2, 3))
    known = np.isfinite(stacked).all(axis=(2, 3))
    _regress_holes(stacked, [frame.occluded for frame in inputs], known, [frame.date for frame in inputs])
    return Inputs(stacked, known)


def _regress_holes(stacked: NDArray[np.float32], occluded: Sequence[Mask], known: Mask, dates: Sequence[date]) -> None:
    """Put the regression of each image on the others into its holes; `stacked` (y, x, date, band) is changed."""
    if len(dates) < 2:
        return
    filled = stacked.copy()
    for index, hole in enumerate(occluded):
        rest = [other for other in range(len(dates)) if other != index]
        days = [(dates[other] - dates[index]).days for other in rest]
        learn = np.flatnonzero(known & ~hole)
        learn = learn[:: -(-len(learn) // MAX_FILL_SAMPLES) or 1]
        if len(learn) < MIN_SEEN_PIXELS or not (hole & known).any():
            continue
        flat = filled.reshape(-1, *filled.shape[2:])
        samples = _samples(flat[:, rest], days, learn, flat[:, index])
        ridge = Ridge()
        ridge.fit(samples.take(np.arange(len(learn)) % 4 != 0), samples.take(np.arange(len(learn)) % 4 == 0))
        stacked[hole & known, index] = ridge.predict(_samples(filled[:, :, rest], days, hole & known))


def spatial_blocks(hole: Mask, rng: np.random.Generator) -> NDArray[np.int64]:
    """Return the hold-out group 0..`FOLDS`-1 of each pixel (y, x): squares about as large as the holes are deep.

    A hold-out of single pixels would be predicted from their neighbours, which a hole does not have (Roberts et al.
    2017, Ecography 40).
    """
    depth = int(ndimage.distance_transform_edt(hole).max()) if hole.any() and not hole.all() else MAX_BLOCK_PX
    largest = max(MIN_BLOCK_PX, min(MAX_BLOCK_PX, min(hole.shape) // FOLDS))
    size = int(np.clip(depth, MIN_BLOCK_PX, largest))
    rows, cols = -(-hole.shape[0] // size), -(-hole.shape[1] // size)
    groups = np.arange(rows * cols) % FOLDS
    rng.shuffle(groups)
    return np.repeat(np.repeat(groups.reshape(rows, cols), size, 0), size, 1)[: hole.shape[0], : hole.shape[1]]


def _shifted(stack: Stack, pattern: Pattern, plan: Plan, group: int, rng: np.random.Generator) -> Samples:
    """Return the samples of one shifted pattern; the queried day and the shifted target fill no holes."""
    days = [day for day in stack.dates if _near(day, pattern, plan.query.window_days) and day != plan.query.date]
    series = [frame for frame in stack.frames(days) if frame.clear_share > 0]
    chosen = [frame for frame in series if frame.date in pattern.inputs]
    inputs = read_inputs(stack, chosen, series)
    target = stack.frame(pattern.target)
    seen = ~target.occluded & inputs.known
    groups = np.full(seen.shape, group)
    samples = _samples(inputs.values, pattern.days, seen, np.moveaxis(stack.values(target), 0, -1), groups)
    return _thinned(samples, MAX_SAMPLES // len(plan.shifts), rng)


def _near(day: date, pattern: Pattern, window_days: int) -> bool:
    return day in pattern.inputs or (day != pattern.target and abs((day - pattern.target).days) <= window_days)


def _samples(
    inputs: NDArray[np.float32],
    days: Sequence[int],
    where: NDArray[Any],
    target: NDArray[np.float32] | None = None,
    groups: NDArray[np.int64] | None = None,
) -> Samples:
    chosen = inputs[where]
    return Samples(
        chosen,
        np.broadcast_to(np.asarray(days, np.float32), chosen.shape[:2]),
        None if target is None else target[where],
        None if groups is None else groups[where],
    )


def _places(where: Mask) -> NDArray[np.float32]:
    return np.argwhere(where).astype(np.float32)


def _thinned(samples: Samples, limit: int, rng: np.random.Generator) -> Samples:
    if len(samples) <= limit:
        return samples
    return samples.take(np.sort(rng.choice(len(samples), limit, replace=False)))


def _joined(parts: Sequence[Samples]) -> Samples:
    return Samples(
        *(np.concatenate([getattr(p, name) for p in parts]) for name in ("inputs", "days", "target", "groups"))
    )
