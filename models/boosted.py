"""Boosted trees (CatBoost), alone and on what ridge regression misses; one model for all bands."""

from __future__ import annotations

from dataclasses import asdict, dataclass

import numpy as np
from catboost import CatBoostRegressor, Pool
from numpy.typing import NDArray

from .base import Check, Samples, Values, no_check
from .ridge import Ridge, input_values

ITERATIONS = 300
MAX_SAMPLES = 10_000
"""Trees learn from an even part of more; the ridge before them learns from all."""
MIN_SAMPLES = 10
"""Of fewer a tree's share is not worth a split, and of one there is none."""
PATIENCE = 20
"""Trees without improvement on the `stop` pixels before the fit ends."""

Pairs = tuple[NDArray[np.float64], Values]
"""Features (sample, feature) and targets (sample, band)."""


@dataclass(frozen=True)
class Growth:
    """How trees grow, by CatBoost's own names."""

    iterations: int
    learning_rate: float
    depth: int
    l2_leaf_reg: float


GROWTH = Growth(ITERATIONS, learning_rate=0.2, depth=3, l2_leaf_reg=5.0)
"""A depth of 3 is as good as 5 on the sample, in a quarter of the time."""


def new_trees(growth: Growth, targets: int, threads: int, seed: int) -> CatBoostRegressor:
    """Return an unfitted model of so many targets at once, which writes no files and says nothing."""
    return CatBoostRegressor(
        loss_function="MultiRMSE" if targets > 1 else "RMSE",
        **asdict(growth),
        boosting_type="Plain",
        bootstrap_type="Bernoulli",
        subsample=0.7,
        border_count=32,
        thread_count=threads,
        random_seed=seed,
        allow_writing_files=False,
        verbose=False,
    )


def can_split(features: NDArray[np.floating], target: NDArray[np.floating]) -> bool:
    """Tell whether there is something to split by, and something to explain: CatBoost fails where there is not."""
    return len(features) >= MIN_SAMPLES and bool(np.ptp(features, axis=0).any() and np.ptp(target, axis=0).any())


class Trees:
    """Gradient-boosted trees for several targets at once, stopped early; nothing where there is nothing to learn."""

    def __init__(self, threads: int, seed: int) -> None:
        self._threads, self._seed = threads, seed
        self._trees: CatBoostRegressor | None = None
        self._level: Values = np.zeros(0, np.float32)
        self._scale: Values = np.ones(0, np.float32)

    def fit(self, train: Pairs, stop: Pairs | None, check: Check) -> None:
        """Learn targets (sample, band) from features (sample, feature)."""
        features, target = train
        self._level = target.mean(axis=0)
        # Bands of small variance would not count in the joint loss: each target has unit variance.
        self._scale = np.maximum(target.std(axis=0), 1e-9).astype(np.float32)
        self._trees = None
        if not can_split(features, target):
            return
        trees = new_trees(GROWTH, target.shape[1], self._threads, self._seed)
        trees.fit(
            Pool(features, self._scaled(target)),
            eval_set=None if stop is None else Pool(stop[0], self._scaled(stop[1])),
            early_stopping_rounds=None if stop is None else PATIENCE,
            use_best_model=stop is not None,
            callbacks=[Cancel(check)],
        )
        check()
        self._trees = trees

    def predict(self, features: NDArray[np.float64]) -> Values:
        """Return (sample, band)."""
        if self._trees is None:
            return np.broadcast_to(self._level, (len(features), len(self._level)))
        made = self._trees.predict(features, thread_count=self._threads).reshape(len(features), -1)
        return (made * self._scale + self._level).astype(np.float32)

    def _scaled(self, target: Values) -> Values:
        return (target - self._level) / self._scale


class Boosted:
    """Boosted trees alone, as the patent has them: the value itself from the bands at the input dates.

    Source: US 12387306 B2, paragraph 15 (gradient boosting on decision trees); Prokhorenkova et al. (2018), CatBoost.
    """

    name = "boosted"
    learned = True

    def __init__(self, threads: int = 2, seed: int = 0) -> None:
        self._trees = Trees(threads, seed)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Grow trees until the `stop` pixels get no better; all `ITERATIONS` without them."""
        train, stop = _part(train), None if stop is None or not len(stop) else _part(stop)
        judged = None if stop is None else (input_values(stop), stop.target)
        self._trees.fit((input_values(train), train.target), judged, check)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        return self._trees.predict(input_values(samples))


class RidgeBoosted:
    """Ridge regression, then gradient-boosted trees on its residual, stopped early on the `stop` pixels.

    Without `stop` pixels it grows all `ITERATIONS` trees.
    """

    name = "ridge+boosted"
    learned = True

    def __init__(self, threads: int = 2, seed: int = 0) -> None:
        self._ridge = Ridge()
        self._trees = Trees(threads, seed)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Fit the ridge, then the trees."""
        self._ridge.fit(train, stop, check)
        train, stop = _part(train), None if stop is None or not len(stop) else _part(stop)
        judged = None if stop is None else (input_values(stop), self._residual(stop))
        self._trees.fit((input_values(train), self._residual(train)), judged, check)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        return self._ridge.predict(samples) + self._trees.predict(input_values(samples))

    def _residual(self, samples: Samples) -> Values:
        return samples.target - self._ridge.predict(samples)


def _part(samples: Samples) -> Samples:
    return samples.take(slice(None, None, -(-len(samples) // MAX_SAMPLES) or 1))


class Cancel:
    """Ends a CatBoost fit when `check` raises; the caller calls `check` again, outside of CatBoost, to raise it."""

    def __init__(self, check: Check) -> None:
        self._check = check

    def after_iteration(self, info: object) -> bool:
        """Tell CatBoost whether to go on."""
        try:
            self._check()
        except Exception:  # noqa: BLE001 - must not cross CatBoost's C++ frames; raised again by the caller
            return False
        return True
