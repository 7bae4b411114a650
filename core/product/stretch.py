"""How values become colours, one way for whatever is drawn without QGIS: the values' stretch, and provenance codes."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray

from .provenance import COLOURS

STRETCH = (0.02, 0.98)
"""Quantiles of the values that are drawn darkest and brightest."""

Limits = tuple[tuple[float, float], ...]
"""Of each shown band the values drawn darkest and brightest."""


def limits_of(values: NDArray[np.float32], alike: bool) -> Limits:
    """Return the values of each shown band (band, ...) that are drawn darkest and brightest.

    Args:
        values: NaN where nothing is known.
        alike: one range for all bands, which keeps the hues of natural colour.
    """
    limits = [_cut(band[np.isfinite(band)]) for band in values]
    if alike:
        lows, highs = zip(*limits)
        limits = [(min(lows), max(highs))] * len(limits)
    return tuple(limits)


def coloured(values: NDArray[np.float32], limits: Limits, known: NDArray[np.bool_]) -> NDArray[np.uint8]:
    """Return three bands, or one as grey, as red, green, blue and opacity (4, y, x); transparent where not known."""
    scaled = [
        np.clip((np.nan_to_num(band) - low) / max(high - low, 1e-12), 0, 1) * 255
        for band, (low, high) in zip(values, limits)
    ]
    colours: Sequence[NDArray[np.float32]] = scaled if len(scaled) == 3 else scaled * 3
    image = [*(np.where(known, np.rint(band), 0) for band in colours), np.where(known, 255, 0)]
    return np.stack(image).astype(np.uint8)


def coloured_codes(codes: NDArray[np.uint8]) -> NDArray[np.uint8]:
    """Return provenance codes (y, x) as red, green, blue and opacity (y, x, 4)."""
    table = np.zeros((256, 4), np.uint8)
    for code, colour in COLOURS.items():
        table[code] = colour
    return table[codes]


def _cut(known: NDArray[np.float32]) -> tuple[float, float]:
    if not known.size:
        return 0.0, 1.0
    low, high = (float(value) for value in np.quantile(known, STRETCH))
    return (low, high) if high > low else (low, low + 1.0)
