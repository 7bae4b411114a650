"""Turn a plan into samples: what to learn from, and what to predict."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...models.base import Samples, Values
from ..imagery.occlusion import Mask
from ..imagery.stack import Stack
from .inputs import Inputs
from .pattern import MIN_SEEN_PIXELS
from .plan import Plan
from .samples import Training, make_samples, thinned
from .shifts import learn_from_other_dates

MAX_SAMPLES = 40_000
"""More pixels cost time and change nothing that was measured."""
FOLDS = 4
MIN_BLOCK_PX, MAX_BLOCK_PX = 4, 64


def find_training(plan: Plan, stack: Stack, inputs: Inputs, seed: int) -> Training | None:
    """Return what the plan's estimators learn from and are measured on, or None where there is nothing.

    The seen part of the queried day, in spatial blocks as large as its holes; or whole other dates and places, each
    its own group.
    """
    rng = np.random.default_rng(seed)
    if plan.teaching.patterns:
        return learn_from_other_dates(plan, stack, rng)
    if plan.target is None or plan.pattern is None or (~plan.target.occluded).sum() < MIN_SEEN_PIXELS:
        return None
    seen = ~plan.target.occluded & inputs.shown
    groups = spatial_blocks(plan.target.occluded, rng)
    if len(np.unique(groups[seen])) < 2:
        return None
    target = stack.values(plan.target)[:, inputs.where].T
    samples = make_samples(inputs.values, plan.pattern.days, seen[inputs.where], target, inputs.season)
    around = _around(inputs, seen)
    samples = replace(samples, groups=groups[seen], places=stack.places(seen), around=around)
    return Training(thinned(samples, MAX_SAMPLES, rng), "blocks")


def samples_to_predict(plan: Plan, stack: Stack, inputs: Inputs, missing: Mask) -> tuple[Samples, Mask]:
    """Return the samples of the missing pixels (y, x) that are among the inputs' and shown by some date; and these."""
    where = missing & inputs.shown
    samples = make_samples(inputs.values, plan.pattern.days, where[inputs.where], season=inputs.season)
    return replace(samples, places=stack.places(where), around=_around(inputs, where)), where


def _around(inputs: Inputs, where: Mask) -> Values | None:
    return None if inputs.around is None else inputs.around[where[inputs.where]]


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
