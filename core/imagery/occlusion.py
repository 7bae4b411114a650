"""What hides the ground: the supplied masks as evidence, and cloud edges that they miss, found in the series itself."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..library.scene import Grid, Scene
from ..sensors import MaskBand
from .read import Reader

Mask = NDArray[np.bool_]

RIM_PX = 3
"""How far from a masked pixel a missed cloud edge is looked for."""
RIM_REFLECTANCE = 0.02
"""Smallest departure from the series that counts as cloud or shadow, in reflectance."""
RIM_SPREADS = 4.0
"""And the smallest in robust standard deviations of the scene's own departures."""


def masked_by_scene(scene: Scene, grid: Grid, reader: Reader) -> Mask | None:
    """Return where the scene's best mask band says occluded (y, x), or None when the scene has no mask band.

    Raises:
        DataError: the mask cannot be read.
    """
    if not scene.masks:
        return None
    mask = scene.sensor.find_mask(scene.masks[0])
    codes, unsaid = reader.classes(scene.assets[scene.masks[0]], grid)
    return occluded_codes(codes, mask) | unsaid


def occluded_codes(codes: NDArray[np.int64], mask: MaskBand) -> Mask:
    """Return where class codes or bit flags mean occluded."""
    occluded = np.isin(codes, mask.occluded_values)
    for bit in mask.occluded_bits:
        occluded |= (codes >> bit) & 1 == 1
    return occluded


def cloud_rim(visible: NDArray[np.float32], reference: NDArray[np.float32], occluded: Mask) -> Mask:
    """Return pixels beside the mask that are cloud or shadow edge after all.

    Masks often end a pixel or two inside the cloud. A pixel within `RIM_PX` of a masked one is taken for cloud or
    shadow when it departs from what the other dates show, by more than the scene's clear part does.

    Args:
        visible: reflectance (band, y, x) of the scene, bands in the visible or near infrared.
        reference: what the other dates show, same shape; NaN where they show nothing.
        occluded: the supplied mask (y, x).
    """
    near = ndimage.binary_dilation(occluded, iterations=RIM_PX, structure=np.ones((3, 3), bool)) & ~occluded
    far = ~occluded & ~near
    if not near.any() or far.sum() < 50:
        return np.zeros_like(occluded)
    departure = visible - reference
    centre = np.array([_median(band[far]) for band in departure])
    spread = np.array([1.4826 * _median(np.abs(band[far] - middle)) for band, middle in zip(departure, centre)])
    limit = np.maximum(RIM_REFLECTANCE, RIM_SPREADS * spread)
    with np.errstate(invalid="ignore"):
        away = np.abs(departure - centre[:, None, None]) > limit[:, None, None]
    return near & away.any(axis=0)


def _median(values: NDArray[np.float32]) -> float:
    known = values[np.isfinite(values)]
    return float(np.median(known)) if known.size else 0.0
