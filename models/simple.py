"""The simple answers, which every other one must beat: nearest date, linear in time, linear with the day's offset."""

from __future__ import annotations

import numpy as np

from .base import Check, Samples, Values, no_check


class Nearest:
    """The image of the nearest date (of two as near, the earlier)."""

    name = "nearest"
    learned = False

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Nothing is learned."""

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        nearest = np.abs(samples.days).argmin(axis=1)
        return samples.inputs[np.arange(len(samples)), nearest]


class Linear:
    """Linear in time between the last input before and the first after; the nearest one where one side is empty."""

    name = "linear"
    learned = False

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Nothing is learned."""

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        rows, last = np.arange(len(samples)), samples.days.shape[1] - 1
        after = (samples.days <= 0).sum(axis=1)
        before = np.clip(after - 1, 0, last)
        after = np.clip(after, 0, last)
        start, end = samples.days[rows, before], samples.days[rows, after]
        weight = np.where(end > start, -start / np.where(end > start, end - start, 1), 0).clip(0, 1)
        first, second = samples.inputs[rows, before], samples.inputs[rows, after]
        return (first + (second - first) * weight[:, None]).astype(np.float32)


class LinearOffset:
    """Linear in time, plus the difference to it that the known pixels show, one number a band."""

    name = "linear+offset"
    learned = False

    def __init__(self) -> None:
        self._linear = Linear()
        self._offset: Values = np.zeros(0, np.float32)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Take the median difference over the training pixels; nothing needs stopping."""
        self._offset = np.median(train.target - self._linear.predict(train), axis=0).astype(np.float32)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        return self._linear.predict(samples) + self._offset
