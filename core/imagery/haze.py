"""How much haze lies over a scene: the dark channel of He, Sun and Tang (2009, IEEE CVPR; 2011, IEEE TPAMI 33).

In haze-free images something in every neighbourhood is dark in some visible band; haze scatters light into all of them,
so the darkest value of a neighbourhood tells its thickness. Dry soil and snow have no dark channel of their own, so it
is compared with what the other dates show of the same place.
"""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

PATCH_PX = 9
"""Width of the neighbourhood."""
AIRLIGHT_SHARE = 0.001
"""The atmospheric light is that of the brightest pixels of the dark channel, so many,"""
MIN_AIRLIGHT = 0.5
"""and at least that bright: most scenes show no cloud to take it from."""
THICK = 0.05
"""Haze through which too little of the ground is seen."""

Reflectance = NDArray[np.float32]


def transmission(values: Reflectance, reference: Reflectance, step: int = 1) -> Reflectance:
    """Return the share 0..1 of the ground's light that comes through (y, x), NaN where it is not known.

    Args:
        values: reflectance (band, y, x) of some visible bands, NaN where the supplied mask hides it.
        reference: that of the other dates.
        step: of a thinned grid.
    """
    patch = max(1, PATCH_PX // step)
    dark, usual = dark_channel(values, patch), dark_channel(reference, patch)
    known = dark[np.isfinite(dark)]
    airlight = max(MIN_AIRLIGHT, float(np.quantile(known, 1 - AIRLIGHT_SHARE))) if known.size else MIN_AIRLIGHT
    with np.errstate(invalid="ignore", divide="ignore"):
        # Seen = ground * t + airlight * (1 - t), in the dark channel of both.
        return np.clip((airlight - dark) / (airlight - usual), 0, 1)


def dark_channel(values: Reflectance, patch: int = PATCH_PX) -> Reflectance:
    """Return the smallest value of all bands in the square around each pixel (y, x), NaN where that is not known."""
    lowest = values.min(axis=0)
    hidden = np.isnan(lowest)
    return np.where(hidden, np.nan, ndimage.minimum_filter(np.where(hidden, np.inf, lowest), patch)).astype(np.float32)


def haze_index(through: Reflectance, clear: NDArray[np.bool_]) -> float | None:
    """Return the haze of a scene, 0 (none) to 1, in the middle of its clear pixels; of all where none is clear."""
    known = through[clear & np.isfinite(through)]
    if not known.size:
        known = through[np.isfinite(through)]
    return float(1 - np.median(known)) if known.size else None
