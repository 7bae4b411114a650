"""Gaussian process regression of what a ridge regression misses: pixels that are near or were alike miss alike."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import cho_factor, cho_solve

from .base import Check, Samples, Values, no_check
from .ridge import Ridge, input_values

INDUCING = 1_000
"""Pixels that the process is drawn through."""
MAX_SAMPLES = 8_000
"""Pixels that it learns from; the ridge before it learns from all."""
RANGES_PX = (10.0, 40.0)
"""Distance at which the correlation of two pixels is 1/e; at least that of the inducing pixels from each other."""
NEAR, ALIKE, BOTH, LOCAL = 0.3, 1.0, 0.5, 1.0
"""Variances of the four parts of the process, relative to that of what the ridge misses."""
NOISE = 0.25
"""Variance of a pixel's own noise."""
MAX_STRETCH = 1.5
CHUNK = 2_048
"""Pixels that are compared with the inducing ones at a time."""

Points = NDArray[np.float32]


class RidgeGaussian:
    """Ridge regression, then a Gaussian process on its residual.

    Sources: Rasmussen and Williams (2006), Gaussian Processes for Machine Learning; its projection on inducing pixels
    is the subset of regressors of Quinonero-Candela and Rasmussen (2005), JMLR 6. The covariance of two pixels is a
    sum:

    - exponential in their distance on the ground: light, haze and moisture vary smoothly;
    - Gaussian in how unlike their values at the input dates are: what the ridge misses is no line;
    - the product of both: a field is harvested as a whole;
    - linear in these values, times the first: the coefficients of the regression vary from place to place
      (Gelfand et al. 2003, JASA 98).

    The range of the distances, and a stretch of the whole, are what fits the `stop` pixels best; then it learns from
    these too.
    """

    name = "ridge+gaussian"
    learned = True

    def __init__(self, threads: int = 1, seed: int = 0) -> None:
        self._threads, self._seed = threads, seed
        self._ridge = Ridge()
        self._space: _Space | None = None
        self._weights: NDArray[np.float64] = np.zeros((0, 0))

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Fit the ridge, then the process; without places it is the ridge alone."""
        self._ridge.fit(train, stop, check)
        self._space = None
        if train.places is None or stop is None or not len(stop):
            return
        train, stop = (_part(samples, share) for samples, share in ((train, 0.67), (stop, 0.33)))
        missed, missed_stop = self._missed(train), self._missed(stop)
        scale = np.maximum(missed.std(axis=0), 1e-9)
        usual = np.maximum((missed_stop**2).sum(axis=0), 1e-30)
        best = float(len(usual))
        for range_px in RANGES_PX:
            space = _Space(train, range_px, self._seed)
            known = space.products(train, missed / scale, check)
            told = space.products(stop, missed_stop / scale, check)
            drawn = told.covariance.T @ space.solve(known) * scale
            gain = float(np.clip((drawn * missed_stop).sum() / max((drawn**2).sum(), 1e-30), 0, MAX_STRETCH))
            left = float((((missed_stop - gain * drawn) ** 2).sum(axis=0) / usual).sum())
            if left < best:
                best, self._space = left, space
                self._weights = gain * space.solve(known.joined(told)) * scale

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        values = self._ridge.predict(samples)
        if self._space is None:
            return values
        weights = self._weights.astype(np.float32)

        def add(start: int) -> None:
            chosen = slice(start, start + CHUNK)
            values[chosen] += self._space.covariance(samples.take(chosen)) @ weights

        with ThreadPoolExecutor(self._threads) as pool:  # numpy lets other threads run while it computes
            list(pool.map(add, range(0, len(samples), CHUNK)))
        return values

    def _missed(self, samples: Samples) -> NDArray[np.float64]:
        return (samples.target - self._ridge.predict(samples)).astype(np.float64)


@dataclass(frozen=True)
class _Products:
    """What the normal equations need of some samples."""

    covariance: Points
    """(inducing, sample)"""
    gram: NDArray[np.float64]
    """(inducing, inducing)"""
    right: NDArray[np.float64]
    """(inducing, band)"""

    def joined(self, other: _Products) -> _Products:
        """Return those of both."""
        return _Products(self.covariance, self.gram + other.gram, self.right + other.right)


class _Space:
    """The inducing pixels, and how alike others are to them."""

    def __init__(self, train: Samples, range_px: float, seed: int) -> None:
        """Choose them at random, and the directions in which the values at the input dates differ."""
        values = input_values(train)
        self._mean = values.mean(axis=0)
        spread = values.std(axis=0)
        self._spread = np.where(spread > 1e-9, spread, 1.0)
        scaled = (values - self._mean) / self._spread
        # Half whitened: dates and bands that say the same count less than they would, noise not as much as it would.
        strength, directions = np.linalg.eigh(scaled.T @ scaled / len(scaled))
        told = strength > 1e-6 * max(strength[-1], 1e-6)
        self._directions = directions[:, told] / strength[told] ** 0.25
        length = np.sqrt(((scaled @ self._directions) ** 2).sum(axis=1).mean())
        self._directions /= max(float(length), 1e-9)
        chosen = np.sort(np.random.default_rng(seed).permutation(len(train))[:INDUCING])
        self._alike, self._places = self._points(train.take(chosen))
        rows, cols = np.ptp(self._places, axis=0) + 1
        self._range_px = max(range_px, float(np.sqrt(rows * cols / len(chosen))))
        self._own = self.covariance(train.take(chosen)).astype(np.float64)

    def covariance(self, samples: Samples) -> Points:
        """Return the covariance (sample, inducing), float32."""
        alike, places = self._points(samples)
        unlike = np.exp(-0.5 * _squares(alike, self._alike))
        near = np.exp(np.sqrt(_squares(places, self._places)) / np.float32(-self._range_px))
        return ALIKE * unlike + near * (NEAR + BOTH * unlike + LOCAL * (alike @ self._alike.T))

    def products(self, samples: Samples, values: NDArray[np.float64], check: Check) -> _Products:
        """Return what the normal equations need of `values` (sample, band)."""
        check()
        covariance = self.covariance(samples).T
        return _Products(covariance, (covariance @ covariance.T).astype(np.float64), covariance @ values)

    def solve(self, known: _Products) -> NDArray[np.float64]:
        """Return the weight of each inducing pixel (inducing, band)."""
        matrix = known.gram + NOISE * self._own
        matrix[np.diag_indices_from(matrix)] += 1e-6 * np.trace(matrix)
        return cho_solve(cho_factor(matrix, overwrite_a=True, check_finite=False), known.right, check_finite=False)

    def _points(self, samples: Samples) -> tuple[Points, Points]:
        """Return the values at the input dates in the space's directions, and the places, of each sample."""
        scaled = (input_values(samples) - self._mean) / self._spread
        return (scaled @ self._directions).astype(np.float32), samples.places.astype(np.float32)


def _squares(first: Points, second: Points) -> Points:
    """Return the squared distances (first, second)."""
    squares = (first**2).sum(axis=1)[:, None] + (second**2).sum(axis=1) - 2 * (first @ second.T)
    return np.maximum(squares, 0, out=squares)


def _part(samples: Samples, share: float) -> Samples:
    """Return an even part, at most that share of `MAX_SAMPLES`."""
    step = -(-len(samples) // max(1, int(MAX_SAMPLES * share)))
    return samples.take(slice(None, None, step)) if step > 1 else samples
