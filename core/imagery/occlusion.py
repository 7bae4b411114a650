"""What hides the ground: the supplied masks as evidence, and cloud edges that they miss, found in the series itself."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ..library.scene import Grid, Scene
from ..sensors import MaskBand
from .read import Reader

Mask = NDArray[np.bool_]

CLOUD_BLUE = 0.03
"""Rise of blue reflectance above the other dates that is taken for cloud or haze (Hagolle et al. 2010)."""
SOIL_RED = 1.5
"""Unless red rises that many times as much: then it is bare soil (Hagolle et al. 2010)."""
VEIL_BLUE = 0.08
"""Thickest veil over a whole scene that the ground is still seen through, in blue reflectance,"""
VEIL_SHARE = 0.2
"""judged by the clearest fifth of what the mask leaves."""
MIN_CLOUD_PX = 6
"""Smaller clumps are roofs and rocks."""
RIM_PX = 3
"""How far from a masked pixel a missed cloud or shadow edge is looked for."""
RIM_REFLECTANCE = 0.02
"""Smallest departure from the other dates that counts there."""
RIM_SPREADS = 4.0
"""And the smallest in robust standard deviations of the scene's own departures."""
HALO_PX = 10
"""How far haze is followed outwards from a cloud,"""
HALO_BLUE = 0.01
"""down to this rise of blue reflectance"""
HALO_SPREADS = 3.0
"""and this many robust standard deviations."""
MIN_FAR_PX = 50
"""Pixels away from clouds that tell how much a clear part departs."""
GROUND_CLASSES = {"SCL": (11,)}
"""Classes that look like cloud but are ground: snow. The series is not asked about them."""


def masked_by_scene(scene: Scene, grid: Grid, reader: Reader) -> tuple[Mask, Mask]:
    """Return where the scene's best mask band says occluded (y, x), and where it says snow; all False without one.

    Raises:
        DataError: the mask cannot be read.
    """
    if not scene.masks:
        nowhere = np.zeros((grid.height, grid.width), bool)
        return nowhere, nowhere
    mask = scene.sensor.find_mask(scene.masks[0])
    codes, unsaid = reader.classes(scene.assets[mask.id], grid)
    return occluded_codes(codes, mask) | unsaid, np.isin(codes, GROUND_CLASSES.get(mask.id, ()))


def occluded_codes(codes: NDArray[np.int64], mask: MaskBand) -> Mask:
    """Return where class codes or bit flags mean occluded."""
    occluded = np.isin(codes, mask.occluded_values)
    for bit in mask.occluded_bits:
        occluded |= (codes >> bit) & 1 == 1
    return occluded


def missed_clouds(departure: NDArray[np.float32], occluded: Mask, threshold: float = CLOUD_BLUE) -> Mask:
    """Return pixels (y, x) that are cloud, haze or shadow after all, because they depart from what other dates show.

    Two tests. Anywhere: blue rises by more than `CLOUD_BLUE` and red not much more than blue (the test of Hagolle
    et al. 2010, Remote Sensing of Environment 114). Beside a masked pixel, where masks often end too early:
    blue or red departs, up or down, by more than the scene's clear part does (see `_edge`).

    Args:
        departure: reflectance minus that of the other dates, (band, y, x), blue first and red, where there is one,
            second; NaN where not known.
        occluded: what the supplied mask says (y, x).
        threshold: the rise of blue to use in place of `CLOUD_BLUE`; all other limits are scaled with it.
    """
    departure = departure * np.float32(CLOUD_BLUE / threshold)
    departure = departure - _veil(departure, occluded)[:, None, None]
    with np.errstate(invalid="ignore"):
        cloud = departure[0] > CLOUD_BLUE
        if len(departure) > 1:
            cloud &= departure[1] < SOIL_RED * departure[0]
        cloud = _without_specks(cloud | occluded) & ~occluded
        found = cloud | _edge(departure, occluded | cloud)
    return found & ~occluded


def _veil(departure: NDArray[np.float32], occluded: Mask) -> NDArray[np.float32]:
    """Return the thin veil (band,) that lies over even the clearest part of the scene; 0 where there is none.

    The ground is seen through it, and a regression learns it. A thicker one is cloud.
    """
    veil = np.array([_quantile(band[~occluded], VEIL_SHARE) for band in departure], np.float32)
    return np.clip(veil, 0, None) if veil[0] <= VEIL_BLUE else np.zeros_like(veil)


def _edge(departure: NDArray[np.float32], occluded: Mask) -> Mask:
    """Return the rim of the mask, bright or dark, and the haze that fades out from it (y, x).

    Within `RIM_PX` any departure counts; within `HALO_PX` a rise of blue, as far as it is connected to the mask.
    """
    rim = _grown(occluded, RIM_PX) & ~occluded
    halo = _grown(occluded, HALO_PX) & ~occluded
    far = ~occluded & ~halo if (~occluded & ~halo).sum() >= MIN_FAR_PX else ~occluded & ~rim
    if not rim.any() or far.sum() < MIN_FAR_PX:
        return np.zeros_like(occluded)
    centre = np.array([_quantile(band[far], 0.5) for band in departure])
    away = departure - centre[:, None, None]
    spread = np.array([1.4826 * _quantile(np.abs(band[far]), 0.5) for band in away])
    limit = np.maximum(RIM_REFLECTANCE, RIM_SPREADS * spread)
    edge = rim & (np.abs(away) > limit[:, None, None]).any(axis=0)
    haze = halo & (away[0] > max(HALO_BLUE, HALO_SPREADS * spread[0]))
    connected = ndimage.binary_propagation(occluded | edge, mask=occluded | edge | haze)
    return connected & ~occluded


def _grown(mask: Mask, pixels: int) -> Mask:
    return ndimage.binary_dilation(mask, iterations=pixels, structure=np.ones((3, 3), bool))


def _without_specks(mask: Mask) -> Mask:
    labels, _ = ndimage.label(mask, structure=np.ones((3, 3), bool))
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return sizes[labels] >= MIN_CLOUD_PX


def _quantile(values: NDArray[np.float32], share: float) -> float:
    known = values[np.isfinite(values)]
    return float(np.quantile(known, share)) if known.size else 0.0
