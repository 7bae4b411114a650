"""The season of the year as an answer: what is usual on that day, and how this year departs from it."""

from __future__ import annotations

import numpy as np

from .base import Check, Samples, Values, no_check
from .simple import Linear

PRIOR_SHARE = 0.6
"""Share of the season against linear interpolation that is believed before anything is measured,"""
PRIOR_DATES = 4
"""as firmly as if so many dates had said so."""


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

    The share of the season is what fits the training dates best, each of them counting alike, drawn towards a prior: so
    it hardly loses where the season misleads.
    """

    name = "harmonic+kriged"
    learned = True

    def __init__(self) -> None:
        self._linear = Linear()
        self._share: Values | float = PRIOR_SHARE

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Find the share of each band by least squares, on all samples: there is nothing to overfit."""
        squares = products = 1e-12
        dates = 0
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
                dates += 1
        told = np.clip(products / squares, 0, 1)
        self._share = ((dates * told + PRIOR_DATES * PRIOR_SHARE) / (dates + PRIOR_DATES)).astype(np.float32)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        line = self._linear.predict(samples)
        return (line + self._share * (samples.expected - line)).astype(np.float32)
