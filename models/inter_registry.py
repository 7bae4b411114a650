"""All estimators that generate from other sensors, by name, the simplest first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..core.progress import Progress
from .inter_kriged import InterKriged
from .inter_pixel import InterBoosted, InterRidge
from .inter_simple import Carried
from .moment import SIMPLE, ImageEstimator

if TYPE_CHECKING:
    from .spade_estimator import Settings

NETWORKS = {"spade": "average", "season+spade": "season"}
"""Name -> the image of other dates that its generator makes the departure from."""


def inter_estimator(name: str, threads: int, seed: int, units: str) -> ImageEstimator:
    """Return a new estimator of that name, of images in these units; networks are made by `network`."""
    if name in SIMPLE:
        return Carried(name)
    if name == "kriged":
        return InterKriged(reflectance=units == "reflectance")
    return InterRidge(seed) if name == "ridge" else InterBoosted(threads, seed)


def network(name: str, settings: Settings, progress: Progress) -> ImageEstimator:
    """Return a new generator; torch is loaded only here.

    Raises:
        EngineError: torch is not installed, or does not load.
    """
    from .device import import_torch

    import_torch()
    from .spade_estimator import Spade

    return Spade(settings, progress, name)
