"""Boosted trees (CatBoost) on what ridge regression misses; one model for all bands."""

from __future__ import annotations

import numpy as np
from catboost import CatBoostRegressor, Pool

from .base import Check, Samples, Values, no_check
from .ridge import Ridge, predictors

ITERATIONS = 300
MAX_SAMPLES = 10_000
"""Trees learn from an even part of more; the ridge before them learns from all."""
PATIENCE = 20
"""Trees without improvement on the `stop` pixels before the fit ends."""


class RidgeBoosted:
    """Ridge regression, then gradient-boosted trees on its residual, stopped early on the `stop` pixels.

    Sources: US 12387306 B2, paragraph 15 (gradient boosting on decision trees); Prokhorenkova et al. (2018), CatBoost.
    Without `stop` pixels it grows all `ITERATIONS` trees.
    """

    name = "ridge+boosted"
    learned = True

    def __init__(self, threads: int = 2, seed: int = 0) -> None:
        self._ridge = Ridge()
        self._threads = threads
        self._seed = seed
        self._trees: CatBoostRegressor | None = None
        self._scale: Values = np.ones(0, np.float32)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Fit the ridge, then the trees."""
        self._ridge.fit(train, stop, check)
        train, stop = _part(train), None if stop is None else _part(stop)
        residual = self._residual(train)
        # Bands of small variance would not count in the joint loss: each residual has unit variance.
        self._scale = np.maximum(residual.std(axis=0), 1e-9).astype(np.float32)
        features = predictors(train)
        self._trees = None
        if np.ptp(features, axis=0).max() == 0 or np.ptp(residual, axis=0).max() == 0:
            return  # nothing to split by, or nothing left to explain
        stopping = stop is not None and len(stop) > 0
        trees = CatBoostRegressor(
            loss_function="MultiRMSE" if residual.shape[1] > 1 else "RMSE",
            iterations=ITERATIONS,
            learning_rate=0.2,
            depth=3,  # as good as 5 on the sample, in a quarter of the time
            l2_leaf_reg=5.0,
            boosting_type="Plain",
            bootstrap_type="Bernoulli",
            subsample=0.7,
            border_count=32,
            thread_count=self._threads,
            random_seed=self._seed,
            allow_writing_files=False,
            verbose=False,
        )
        trees.fit(
            Pool(features, residual / self._scale),
            eval_set=Pool(predictors(stop), self._residual(stop) / self._scale) if stopping else None,
            early_stopping_rounds=PATIENCE if stopping else None,
            use_best_model=stopping,
            callbacks=[Cancel(check)],
        )
        check()
        self._trees = trees

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        if self._trees is None:
            return self._ridge.predict(samples)
        boost = self._trees.predict(predictors(samples), thread_count=self._threads).reshape(len(samples), -1)
        return (self._ridge.predict(samples) + boost * self._scale).astype(np.float32)

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
