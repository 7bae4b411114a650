"""Predict many pixels with bounded memory."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
from numpy.typing import NDArray

from ...models.base import Samples, Values

TILE_PIXELS = 131_072


def predict_by_tiles(
    predict: Callable[[Samples], Values], samples: Samples, progress: Callable[[float, str], None]
) -> NDArray[np.float32]:
    """Return predict(samples) (sample, band), computed `TILE_PIXELS` at a time; `progress` may raise to cancel."""
    parts = []
    for start in range(0, len(samples), TILE_PIXELS):
        progress(start / len(samples), f"Predicting {start:,} of {len(samples):,} pixels")
        parts.append(predict(samples.take(slice(start, start + TILE_PIXELS))))
    return np.concatenate(parts) if parts else np.zeros((0, samples.inputs.shape[2]), np.float32)
