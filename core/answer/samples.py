"""Samples to learn from: drawn, thinned and joined."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, fields
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...models.base import Samples, Values

FOLDS = 4
"""Hold-out groups that a contest measures on, at most."""


@dataclass(frozen=True)
class Training:
    """Samples with known targets, in hold-out groups, and how these were made."""

    samples: Samples
    protocol: str
    """`blocks` (spatial blocks of the day itself) or `dates` (whole other dates)."""


def make_samples(
    inputs: Values,
    days: Sequence[int],
    where: NDArray[Any],
    target: Values | None = None,
    season: tuple[Values, Values] | None = None,
) -> Samples:
    """Return the samples of the places `where` that all share the inputs' `days`.

    Args:
        inputs: (place..., date, band).
        days: days from the target to each input.
        where: mask or numbers of places.
        target: (place..., band).
        season: what is usual and what is to be expected, each (place..., band).
    """
    chosen = inputs[where]
    return Samples(
        chosen,
        np.broadcast_to(np.asarray(days, np.float32), chosen.shape[:2]),
        None if target is None else target[where],
        usual=None if season is None else season[0][where],
        expected=None if season is None else season[1][where],
    )


def thinned(samples: Samples, limit: int, rng: np.random.Generator) -> Samples:
    """Return at most `limit` of the samples, in their order."""
    if len(samples) <= limit:
        return samples
    return samples.take(np.sort(rng.choice(len(samples), limit, replace=False)))


def joined(parts: Sequence[Samples]) -> Samples:
    """Return the samples of all parts, one after the other; what one part lacks is left out."""
    columns = {field.name: [getattr(part, field.name) for part in parts] for field in fields(Samples)}
    whole = {name: np.concatenate(all_) for name, all_ in columns.items() if not any(one is None for one in all_)}
    return Samples(**whole)
