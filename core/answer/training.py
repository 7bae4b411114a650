"""Turn a plan into samples: what to learn from, and what to predict."""

from __future__ import annotations

from dataclasses import replace

import numpy as np

from ...models.base import Samples, Values
from ..imagery.occlusion import Mask
from ..imagery.stack import Stack
from .inputs import Inputs
from .plan import Plan
from .samples import Training, make_samples, thinned
from .shifts import learn_from_other_dates

MAX_SAMPLES = 40_000
"""More pixels cost time and change nothing that was measured."""


def find_training(plan: Plan, stack: Stack, inputs: Inputs, seed: int) -> Training:
    """Return what the plan's estimators learn from and are measured on, as its teaching says.

    The seen part of the queried day, in spatial blocks; or whole other dates and places, each its own group.

    Raises:
        DataError: an image cannot be read.
    """
    rng = np.random.default_rng(seed)
    if not plan.teaching.within:
        return learn_from_other_dates(plan, stack, rng)
    groups, seen = plan.teaching.blocks.groups, plan.teaching.blocks.teach
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
