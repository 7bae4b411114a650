"""Ridge regression of the target on all bands of all input dates, as departures from linear interpolation.

The eight pixels around take part where the samples know them: images of two dates lie on one another to some tenths of
a pixel, and are not equally sharp. Weights of the nine pixels of a square move and sharpen an image.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

from .base import Check, Samples, Values, no_check
from .simple import Linear

ALPHAS = (1e-3, 1e-2, 1e-1, 1.0)
"""Candidate penalties, relative to the number of samples; predictors have unit variance."""


class Ridge:
    """Linear regression with a penalty chosen on the `stop` pixels (the smallest where there are none).

    Source: Hoerl and Kennard (1970), Technometrics 12(1). It learns what linear interpolation in time misses, so that
    with a large penalty it becomes linear interpolation with the day's offset.
    """

    name = "ridge"
    learned = True

    def __init__(self) -> None:
        self._linear = Linear()
        self._mean: NDArray[np.float64] = np.zeros(0)
        self._spread: NDArray[np.float64] = np.ones(0)
        self._weights: NDArray[np.float64] = np.zeros((0, 0))
        self._intercept: NDArray[np.float64] = np.zeros(0)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Solve the normal equations once for each penalty."""
        check()
        raw = predictors(train).astype(np.float64)
        target = (train.target - self._linear.predict(train)).astype(np.float64)
        self._mean = raw.mean(axis=0)
        spread = raw.std(axis=0)
        self._spread = np.where(spread > 1e-9, spread, 1.0)  # a constant band carries nothing
        scaled = (raw - self._mean) / self._spread
        self._intercept = target.mean(axis=0)
        gram, right = scaled.T @ scaled / len(scaled), scaled.T @ (target - self._intercept) / len(scaled)
        best = np.inf
        judged = None
        if stop is not None and len(stop):
            judged = (predictors(stop) - self._mean) / self._spread, stop.target - self._linear.predict(stop)
        for alpha in ALPHAS:
            weights = np.linalg.solve(gram + alpha * np.eye(len(gram)), right)
            error = alpha if judged is None else self._error(weights, *judged)
            if error < best:
                best, self._weights = error, weights

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        weights = self._weights / self._spread[:, None]
        level = (self._intercept - self._mean @ weights).astype(np.float32)
        return self._linear.predict(samples) + predictors(samples) @ weights.astype(np.float32) + level

    def _error(self, weights: NDArray[np.float64], scaled: NDArray[np.float64], missed: Values) -> float:
        return float(np.mean((missed - (scaled @ weights + self._intercept)) ** 2))


def predictors(samples: Samples) -> Values:
    """Return (sample, feature): every band of every input date, and what is known of the pixels around."""
    values = samples.inputs.reshape(len(samples), -1)
    return values if samples.around is None else np.concatenate([values, samples.around], axis=1)


def input_values(samples: Samples) -> NDArray[np.float64]:
    """Return (sample, date * band): every band of every input date."""
    return samples.inputs.reshape(len(samples), -1).astype(np.float64)
