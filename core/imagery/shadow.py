"""Cloud shadows that no mask tells of: the ground is darker than on the other dates, in all bands, and smoothly so."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..library.scene import Scene

Mask = NDArray[np.bool_]

TELL_SHADOWS = ("SCL", "qa_pixel")
"""Masks with a class of their own for shadow."""
SMOOTH_PX = 5
"""Single trees and roofs have shadows too: means over squares of that size are looked at."""
DARKER = (-0.2, -0.3, -0.2)
"""Share of the light in blue, red and, where it is known, near infrared that a shadow takes at least; skylight leaves
more of the blue, and a field that greens darkens in the visible alone,"""
FADING = (-0.08, -0.15, -0.1)
"""and down to which it is followed outwards from there,"""
FADING_PX = 6
"""so far."""
MIN_SHADOW_PX = 30


def tell_shadows(scene: Scene) -> bool:
    """Tell whether the scene's mask, the best of them, has a class for shadow."""
    return bool(scene.masks) and scene.masks[0] in TELL_SHADOWS


def usual_light(
    departure: NDArray[np.float32], reference: NDArray[np.float32], hidden: Mask
) -> NDArray[np.float64] | None:
    """Return how bright the clear part of the scene is against the other dates (band,); None where none is clear.

    Args:
        departure: reflectance minus that of the other dates, (band, y, x): blue, red and, if known, near infrared.
        reference: that of the other dates.
        hidden: clouds (y, x).
    """
    light = [part[~hidden & np.isfinite(part)] for part in _relative(departure, reference)]
    return np.array([np.median(part) for part in light]) if all(part.size for part in light) else None


def shadows(
    departure: NDArray[np.float32],
    reference: NDArray[np.float32],
    hidden: Mask,
    light: NDArray[np.float64],
    step: int = 1,
) -> Mask:
    """Return the pixels (y, x) that are darker than the scene's usual light by as much as a shadow is.

    To be asked where there are clouds, maybe beyond these pixels: burnt and flooded ground is dark as well. For the
    arguments see `usual_light`, which gives `light`; `step` is that of a thinned grid.
    """
    with np.errstate(invalid="ignore"):
        change = _relative(departure, reference, -(-SMOOTH_PX // step)) / light[:, None, None] - 1
        limits = (np.reshape(values[: len(change)], (-1, 1, 1)) for values in (DARKER, FADING))
        dark, fading = ((change < limit).all(axis=0) & ~hidden for limit in limits)
    labels, _ = ndimage.label(dark)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    core = sizes[labels] >= max(1, MIN_SHADOW_PX // step**2)
    near = ndimage.maximum_filter(core.view(np.uint8), size=2 * -(-FADING_PX // step) + 1).view(bool)
    return ndimage.binary_propagation(core, mask=core | (fading & near))


def _relative(
    departure: NDArray[np.float32], reference: NDArray[np.float32], smooth: int = SMOOTH_PX
) -> NDArray[np.float32]:
    """Return value / reference (band, y, x), both smoothed; NaN where nothing is known."""
    known = np.isfinite(departure) & np.isfinite(reference)
    size = (0, smooth, smooth)
    seen, usual = (
        ndimage.uniform_filter(np.where(known, part, 0), size) for part in (departure + reference, reference)
    )
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(known & (usual > 0), seen / usual, np.nan)
