"""Haze that lies evenly over a whole scene: the ground is seen through it, or it is not."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

THIN_VEIL = 0.08
"""Rise of blue reflectance up to which the ground is seen through a veil in any case,"""
THICK_VEIL = 0.15
"""and up to which it is where the ground's detail is found in it."""
VEIL_SHARE = 0.2
"""A veil is judged by the clearest fifth of what the mask leaves."""
DETAIL_PX = 9
"""Detail is what departs from the mean of a square so wide."""
SAME_DETAIL = 0.6
"""Correlation of its detail with the ground's that tells haze (0.8 on a date under it) from cloud (below 0.2)."""
MIN_PIXELS = 200

Reflectance = NDArray[np.float32]


def veil(
    departure: Reflectance, occluded: NDArray[np.bool_], reference: Reflectance | None = None, step: int = 1
) -> Reflectance:
    """Return the veil (band,) that lies over even the clearest part of a scene; 0 where there is none, or cloud.

    Args:
        departure: reflectance minus that of the other dates (band, y, x), NaN where not known; blue first.
        occluded: what the supplied mask says (y, x).
        reference: what the other dates show (band, y, x); None: only a thin veil is one.
        step: of a thinned grid.
    """
    thickness = np.array([known_quantile(band[~occluded], VEIL_SHARE) for band in departure], np.float32)
    thin = thickness[0] <= THIN_VEIL
    if not thin and (thickness[0] > THICK_VEIL or not shows_ground(departure, occluded, reference, step)):
        return np.zeros_like(thickness)
    return np.clip(thickness, 0, None)


def shows_ground(
    departure: Reflectance, occluded: NDArray[np.bool_], reference: Reflectance | None, step: int = 1
) -> bool:
    """Tell whether the ground's detail is found, weakened, in the last band; see `veil`.

    Haze weakens contrast. What has more of it than the ground, as thin snow has, is no haze.
    """
    if reference is None:
        return False
    known = ~occluded & np.isfinite(departure[-1])
    if known.sum() < MIN_PIXELS:
        return False
    width = max(3, DETAIL_PX // step)
    seen, ground = (_detail(image, known, width) for image in (departure[-1] + reference[-1], reference[-1]))
    together, alone = float((seen * ground).sum()), float((ground**2).sum())
    correlation = together / max(np.sqrt(alone * float((seen**2).sum())), 1e-12)
    return bool(correlation >= SAME_DETAIL and together <= alone)


def _detail(image: Reflectance, known: NDArray[np.bool_], width: int) -> Reflectance:
    filled = np.where(known, image, np.median(image[known]))
    return (filled - ndimage.uniform_filter(filled, width))[known]


def known_quantile(values: Reflectance, share: float) -> float:
    """Return the quantile of what is known of the values; 0 where nothing is."""
    known = values[np.isfinite(values)]
    return float(np.quantile(known, share)) if known.size else 0.0
