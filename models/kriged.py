"""Regression kriging: what a regression misses on the seen part is carried into the hole from its rim."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .base import Check, Estimator, Samples, Values, no_check
from .field import Blocks, Field

RANGES_PX = (4.0, 12.0, 40.0)
NUGGETS = (0.5, 2.0, 8.0)
MAX_STRETCH = 1.5
MIN_GAIN = 0.01
"""A field that takes away less than this share of the squared error of the `stop` pixels is left out."""


class Kriged:
    """A regression, plus the field of its residuals.

    Source: regression kriging, Hengl et al. (2007), Computers & Geosciences 33.

    Light, haze and moisture vary smoothly over an image and are no function of other dates; near the rim of a hole
    they are known. Range and nugget are chosen on the `stop` pixels. Without places it is the regression alone.
    """

    learned = True

    def __init__(self, base: Callable[[], Estimator], fitted: Estimator | None = None) -> None:
        self._base = fitted or base()
        self._fitted = fitted is not None
        self.name = f"{self._base.name}+kriged"
        self._field: Field | None = None
        self._gain = 1.0

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Fit the regression; choose the field on `stop`, then draw it through `train` and `stop`."""
        self._field = None
        if not self._fitted:
            self._base.fit(train, stop, check)
        if train.places is None or stop is None or not len(stop):
            return
        missed, missed_stop = self._missed(train), self._missed(stop)
        blocks = Blocks(train.places)
        best = (1 - MIN_GAIN) * float((missed_stop**2).sum())
        chosen = None
        for range_px in RANGES_PX:
            check()
            for nugget in NUGGETS:
                drawn = blocks.draw(missed, range_px, nugget).at(stop.places)
                # Residuals of what was learned from are too small: the field may be stretched.
                gain = float(np.clip((drawn * missed_stop).sum() / max((drawn**2).sum(), 1e-30), 0, MAX_STRETCH))
                left = float(((missed_stop - gain * drawn) ** 2).sum())
                if left < best:
                    best, chosen = left, (range_px, nugget, gain)
        if chosen:
            blocks = Blocks(np.concatenate([train.places, stop.places]))
            self._field = blocks.draw(np.concatenate([missed, missed_stop]), *chosen[:2])
            self._gain = chosen[2]

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        values = self._base.predict(samples)
        if self._field is None:
            return values
        return (values + self._gain * self._field.at(samples.places)).astype(np.float32)

    def _missed(self, samples: Samples) -> np.ndarray:
        return (samples.target - self._base.predict(samples)).astype(np.float64)
