"""The season of the year as an answer: what is usual on that day, and how this year departs from it."""

from __future__ import annotations

import numpy as np

from .base import Check, Samples, Values, no_check
from .simple import Linear

PRIOR_SHARE = 0.7
"""Share of the season against linear interpolation that is believed before anything is measured,"""
PRIOR_WEIGHT = 1.0
"""as firmly as by as many dates as there are."""


class Harmonic:
    """What is usual on the day: the harmonic curve of each pixel over the years (`core.imagery.season`)."""

    name = "harmonic"
    learned = True

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Nothing more is learned than the curve that the samples bring."""

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        return samples.usual


class HarmonicKriged:
    """The season and the departures of the dates around, kriged in time, mixed with linear interpolation.

    The share of linear interpolation is what fits the training dates best, each of them counting alike, drawn towards
    a prior: so it hardly loses where the season misleads. Where all inputs lie on one side there is nothing to
    interpolate between, and the season answers alone.
    """

    name = "harmonic+kriged"
    learned = True

    def __init__(self) -> None:
        self._linear = Linear()
        self._share: Values | float = PRIOR_SHARE

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Find the share of each band by least squares, on all samples: there is nothing to overfit."""
        squares = products = 0.0
        for part in (train, stop):
            for group in np.unique(part.groups) if part is not None and part.groups is not None else ():
                samples = part.take(part.groups == group)
                line = self._linear.predict(samples).astype(np.float64)
                more, missed = samples.expected - line, samples.target - line
                unit = max(float((missed**2).sum()), 1e-12)
                squares, products = (
                    squares + (more**2).sum(axis=0) / unit,
                    products + (more * missed).sum(axis=0) / unit,
                )
        prior = PRIOR_WEIGHT * squares + 1e-12
        self._share = np.clip((products + prior * PRIOR_SHARE) / (squares + prior), 0, 1).astype(np.float32)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        line = self._linear.predict(samples)
        between = (samples.days.min(axis=1) < 0) & (samples.days.max(axis=1) > 0)
        share = np.where(between[:, None], self._share, 1.0).astype(np.float32)
        return line + share * (samples.expected - line)
