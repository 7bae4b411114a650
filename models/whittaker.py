"""Whittaker's smoother through the input dates: a curve that follows them, but not their every turn."""

from __future__ import annotations

import numpy as np
from whittaker_eilers import WhittakerSmoother

from .base import Check, Samples, Values, no_check
from .simple import Linear

ORDER = 2
"""Of the differences that are penalised."""
STRENGTHS = (1e-3, 1e-2, 1e-1, 1.0, 10.0, 100.0)
"""Candidate penalties, for dates a median interval apart."""


class Whittaker:
    """Penalised least squares in time (Eilers 2003, Analytical Chemistry 75), its strength chosen on known pixels.

    The curve is linear in the inputs, so that one row of weights serves all samples with the same days. With fewer than
    three dates it is linear interpolation.
    """

    name = "whittaker"
    learned = False

    def __init__(self) -> None:
        self._linear = Linear()
        self._strength = STRENGTHS[2]

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Take the strength that misses the known pixels least; `stop` is known, too."""
        best = np.inf
        for strength in STRENGTHS:
            check()
            missed = [part.target - self._smoothed(part, strength) for part in (train, stop) if part is not None]
            error = float(np.mean(np.concatenate(missed).astype(np.float64) ** 2))
            if error < best:
                best, self._strength = error, strength

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        return self._smoothed(samples, self._strength)

    def _smoothed(self, samples: Samples, strength: float) -> Values:
        if samples.inputs.shape[1] <= ORDER:
            return self._linear.predict(samples)
        made = np.empty((len(samples), samples.inputs.shape[2]), np.float32)
        patterns, which = np.unique(samples.days, axis=0, return_inverse=True)
        for index, days in enumerate(patterns):
            alike = which.ravel() == index
            made[alike] = np.einsum("sdb,d->sb", samples.inputs[alike], weights_at_target(days, strength))
        return made


def weights_at_target(days: Values, strength: float) -> Values:
    """Return what each input weighs in the curve at day 0, given the days (date,), ascending and none of them 0."""
    at = int(np.searchsorted(days, 0))
    times = np.insert(days.astype(np.float64), at, 0.0)
    times /= np.median(np.diff(times))
    known = np.insert(np.ones(len(days)), at, 0.0)
    smoother = WhittakerSmoother(strength, ORDER, len(times), times.tolist(), known.tolist())
    units = np.insert(np.eye(len(days)), at, 0.0, axis=1)
    return np.array([smoother.smooth(unit.tolist())[at] for unit in units], np.float32)
