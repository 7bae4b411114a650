"""Per-pixel regression from another sensor, with what lies around each pixel: ridge, and boosted trees."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from catboost import CatBoostRegressor
from numpy.typing import NDArray

from .base import Check, Values, no_check
from .boosted import Cancel, Growth, can_split, new_trees
from .filters import smoothed
from .moment import Moment

CONTEXTS_PX = (1.5, 4.0)
"""Standard deviations of the Gaussians that the other sensor is seen through: speckle is noise, its mean is not."""
MAX_SAMPLES = 40_000
"""Pixels that are learned from;"""
TREE_SAMPLES = 8_000
"""trees take so long that they learn from fewer."""
ALPHAS = (0.03, 0.1, 0.3, 1.0, 3.0)
"""Candidate penalties of the ridge, relative to the number of samples; predictors have unit variance."""
GROWTH = Growth(iterations=120, learning_rate=0.1, depth=4, l2_leaf_reg=10.0)
TRUST_SPREADS = 4.0
"""Predictors are cut off this many standard deviations from the mean of what was learned from."""

Table = NDArray[np.float64]


class Predictors:
    """Turns moments into rows: a pixel's own other dates, the other sensor around it, and the season."""

    def __init__(self, train: Sequence[Moment], seed: int, most: int = MAX_SAMPLES) -> None:
        """Learn means and spreads from an even part of the training pixels."""
        rng = np.random.default_rng(seed)
        rows, missed, base, groups = [], [], [], []
        each = max(1, most // max(1, len(train)))
        self.fallback = _mean_target(train)
        dates = sorted({(moment.place, moment.day) for moment in train})
        for moment in train:
            table, start = self._rows(moment), self.base(moment).reshape(len(self.fallback), -1).T
            truth = moment.target.reshape(len(self.fallback), -1).T
            known = np.flatnonzero(np.isfinite(truth).all(axis=1) & np.isfinite(start).all(axis=1) & _seen(moment))
            chosen = known if len(known) <= each else np.sort(rng.choice(known, each, replace=False))
            rows.append(table[chosen])
            missed.append((truth - start)[chosen])
            base.append(start[chosen])
            groups.append(np.full(len(chosen), dates.index((moment.place, moment.day))))
        table = np.concatenate(rows)
        with np.errstate(invalid="ignore"):
            self._mean = np.nan_to_num(_nanmean(table))
            self._spread = np.sqrt(np.nan_to_num(_nanmean((table - self._mean) ** 2)))
        self._spread[self._spread < 1e-9] = 1.0
        self.table = self._scaled(table)
        self.missed = np.concatenate(missed).astype(np.float64)
        self.groups = np.concatenate(groups)
        """(row,): which date of which place it is of; several windows may show one."""

    def of(self, moment: Moment) -> Table:
        """Return (pixel, predictor), of zero mean and unit variance; zero where not known."""
        return self._scaled(self._rows(moment))

    def base(self, moment: Moment) -> Values:
        """Return the image that is departed from (band, y, x): the average of other dates, or that of the training."""
        if "average" not in moment.simple:
            return np.broadcast_to(self.fallback[:, None, None], (len(self.fallback), *moment.shape)).copy()
        return moment.simple["average"]

    def _scaled(self, table: Table) -> Table:
        scaled = np.clip((table - self._mean) / self._spread, -TRUST_SPREADS, TRUST_SPREADS)
        return np.nan_to_num(scaled, nan=0.0)

    def _rows(self, moment: Moment) -> Table:
        parts = [image for name, image in moment.simple.items() if name != "average"]
        if "average" in moment.simple:
            parts = [image - moment.simple["average"] for image in parts] + [moment.simple["average"]]
        change = np.full_like(moment.other, np.nan) if moment.change is None else moment.change
        parts += [smoothed(image, size) for image in (moment.other, moment.departure, change) for size in CONTEXTS_PX]
        parts += [moment.elevation[None], *(np.full((1, *moment.shape), value) for value in moment.phase)]
        return np.concatenate([part.reshape(len(part), -1) for part in parts]).T.astype(np.float64)


class InterRidge:
    """Linear regression of the departure from the average image; the penalty is chosen on left-out dates."""

    name = "ridge"
    learned = True

    def __init__(self, seed: int = 0) -> None:
        self._seed = seed
        self._predictors: Predictors | None = None
        self._weights: Table = np.zeros((0, 0))
        self._intercept: Table = np.zeros(0)

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Solve the normal equations for each penalty, and leaving out each date.

        Two dates cannot choose: each would be asked of the other alone. The middle penalty is taken then.
        """
        check()
        self._predictors = known = Predictors(train, self._seed)
        self._intercept = known.missed.mean(axis=0)
        missed = known.missed - self._intercept
        groups = [known.groups == group for group in np.unique(known.groups)]
        grams = [known.table[part].T @ known.table[part] for part in groups]
        rights = [known.table[part].T @ missed[part] for part in groups]
        spread = missed.std(axis=0) + 1e-9
        alpha, best = ALPHAS[len(ALPHAS) // 2], np.inf
        for tried in ALPHAS if len(groups) > 2 else ():
            check()
            error = 0.0
            for part, gram, right in zip(groups, grams, rights):
                rest = len(missed) - int(part.sum())
                weights = _solved((sum(grams) - gram) / rest, (sum(rights) - right) / rest, tried)
                error += float((((missed[part] - known.table[part] @ weights) / spread) ** 2).sum())
            if error < best:
                alpha, best = tried, error
        self._weights = _solved(sum(grams) / len(missed), sum(rights) / len(missed), alpha)

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x)."""
        made = self._predictors.of(moment) @ self._weights + self._intercept
        return _image(self._predictors, moment, made)


class InterBoosted:
    """Gradient-boosted trees (CatBoost), one model for all bands, on what the average image misses."""

    name = "boosted"
    learned = True

    def __init__(self, threads: int = 2, seed: int = 0) -> None:
        self._threads, self._seed = threads, seed
        self._predictors: Predictors | None = None
        self._trees: CatBoostRegressor | None = None
        self._scale: Table = np.ones(0)

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Grow the trees; few and shallow ones, for there are few dates."""
        self._predictors = known = Predictors(train, self._seed, TREE_SAMPLES)
        self._scale = np.maximum(known.missed.std(axis=0), 1e-9)
        self._trees = None
        if not can_split(known.table, known.missed):
            return
        trees = new_trees(GROWTH, known.missed.shape[1], self._threads, self._seed)
        trees.fit(known.table.astype(np.float32), known.missed / self._scale, callbacks=[Cancel(check)])
        check()
        self._trees = trees

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x)."""
        table = self._predictors.of(moment).astype(np.float32)
        if self._trees is None:
            return _image(self._predictors, moment, np.zeros((len(table), len(self._scale))))
        made = self._trees.predict(table, thread_count=self._threads).reshape(len(table), -1) * self._scale
        return _image(self._predictors, moment, made)


def _image(predictors: Predictors, moment: Moment, made: Table) -> Values:
    image = predictors.base(moment) + made.T.reshape(-1, *moment.shape)
    image[:, ~_seen(moment).reshape(moment.shape)] = np.nan
    return image.astype(np.float32)


def _seen(moment: Moment) -> NDArray[np.bool_]:
    """Return the pixels (pixel,) that some channel of another sensor shows."""
    return np.isfinite(moment.other).any(axis=0).ravel()


def _mean_target(train: Sequence[Moment]) -> NDArray[np.float32]:
    return np.nan_to_num(np.nanmean([_nanmean(m.target.reshape(len(m.target), -1).T) for m in train], axis=0))


def _nanmean(table: NDArray[np.floating]) -> NDArray[np.floating]:
    """Return the mean of each column over what is known; NaN where nothing is."""
    known = np.isfinite(table).sum(axis=0)
    return np.where(known > 0, np.nansum(table, axis=0) / np.maximum(known, 1), np.nan)


def _solved(gram: Table, right: Table, alpha: float) -> Table:
    return np.linalg.solve(gram + alpha * np.eye(len(gram)), right)
