"""All estimators that generate from other sensors, by name, the simplest first."""

from __future__ import annotations

from collections.abc import Callable

from .inter_pixel import InterBoosted, InterRidge
from .inter_simple import Carried
from .moment import SIMPLE, ImageEstimator

NETWORKS = ("spade",)

Progress = Callable[[float, str], None]


def inter_estimator(name: str, threads: int, seed: int) -> ImageEstimator:
    """Return a new estimator of that name; networks are made by `spade_training`."""
    if name in SIMPLE:
        return Carried(name)
    return InterRidge(seed) if name == "ridge" else InterBoosted(threads, seed)
