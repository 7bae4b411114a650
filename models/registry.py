"""All estimators by name, the simplest first; what a contest chooses from."""

from __future__ import annotations

from collections.abc import Callable, Mapping

from .base import Estimator
from .boosted import Boosted, RidgeBoosted
from .gaussian import RidgeGaussian
from .kriged import Kriged
from .mlp import Perceptron
from .ridge import Ridge
from .season import Harmonic, HarmonicKriged
from .simple import Linear, LinearOffset, Nearest
from .whittaker import Whittaker

Fitted = Mapping[str, Estimator]
"""Name -> estimator already fitted on the same samples; one that builds on another takes it from there."""
Factory = Callable[[Fitted], Estimator]


def estimators(threads: int, seed: int, device: str = "auto") -> dict[str, Factory]:
    """Return name -> factory, from the simplest to the most elaborate; last those that no contest chooses by itself."""

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
        "ridge+gaussian": lambda _: RidgeGaussian(threads, seed),
        "ridge+boosted+kriged": lambda fitted: Kriged(boosted, fitted.get("ridge+boosted")),
        "whittaker": lambda _: Whittaker(),
        "boosted": lambda _: Boosted(threads, seed),
        "mlp": lambda _: Perceptron(threads, seed, device),
    }
