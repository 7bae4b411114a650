"""All estimators by name, the simplest first; what a contest chooses from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .base import Estimator
from .boosted import RidgeBoosted
from .kriged import Kriged
from .ridge import Ridge
from .season import Harmonic, HarmonicKriged
from .simple import Linear, LinearOffset, Nearest

Fitted = Mapping[str, Estimator]
"""Name -> estimator already fitted on the same samples; one that builds on another takes it from there."""
Factory = Callable[[Fitted], Estimator]


def estimators(threads: int, seed: int) -> dict[str, Factory]:
    """Return name -> factory, from the simplest to the most elaborate."""

    def ridge() -> Estimator:
        return Ridge()

    def boosted() -> Estimator:
        return RidgeBoosted(threads, seed)

    return {
        "nearest": lambda _: Nearest(),
        "linear": lambda _: Linear(),
        "linear+offset": lambda _: LinearOffset(),
        "harmonic": lambda _: Harmonic(),
        "harmonic+kriged": lambda _: HarmonicKriged(),
        "ridge": lambda _: ridge(),
        "ridge+kriged": lambda fitted: Kriged(ridge, fitted.get("ridge")),
        "ridge+boosted": lambda _: boosted(),
        "ridge+boosted+kriged": lambda fitted: Kriged(boosted, fitted.get("ridge+boosted")),
    }
