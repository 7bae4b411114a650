"""All estimators by name, the simplest first; what a contest chooses from."""

from __future__ import annotations

from collections.abc import Callable

from .base import Estimator
from .boosted import RidgeBoosted
from .ridge import Ridge
from .simple import Linear, LinearOffset, Nearest

Factory = Callable[[], Estimator]


def estimators(threads: int, seed: int) -> dict[str, Factory]:
    """Return name -> factory, from the simplest to the most elaborate."""
    return {
        Nearest.name: Nearest,
        Linear.name: Linear,
        LinearOffset.name: LinearOffset,
        Ridge.name: Ridge,
        RidgeBoosted.name: lambda: RidgeBoosted(threads, seed),
    }
