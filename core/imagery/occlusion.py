"""What hides the ground: the supplied masks as evidence, and cloud edges that they miss, found in the series itself."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject
from scipy import ndimage

from ..library.scene import Asset, Grid, Scene
from ..sensors import MaskBand
from .grid import cut, fineness, middles, pixel_offset, unthinned, window_on
from .read import FINER, Reader
from .veil import known_quantile, veil

Mask = NDArray[np.bool_]

CLOUD_BLUE = 0.03
"""Rise of blue reflectance above the other dates that is taken for cloud or haze (Hagolle et al. 2010)."""
SOIL_RED = 1.5
"""Unless red rises that many times as much: then it is bare soil (Hagolle et al. 2010)."""
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
SPREAD_PX = 1.5
"""Cubic interpolation carries a cloud so far, in pixels of the image: but for a thousandth of it."""
MIN_FAR_PX = 50
"""Pixels away from clouds that tell how much a clear part departs."""


def masked_by_scene(scene: Scene, grid: Grid, reader: Reader) -> tuple[Mask, Mask]:
    """Return where the scene's best cloud mask says occluded (y, x), and where it says snow; all False without one.

    What another mask says of saturated pixels is occluded too.

    Raises:
        DataError: a mask cannot be read.
    """
    occluded, snow = np.zeros((grid.height, grid.width), bool), np.zeros((grid.height, grid.width), bool)
    for mask in scene.sensor.masks:
        if mask.id in scene.masks[:1] or (mask.saturation and mask.id in scene.assets):
            hides, snowy = _told_by(scene.assets[mask.id], mask, grid, reader)
            occluded |= hides
            snow |= snowy
    return occluded, snow


def _told_by(asset: Asset, mask: MaskBand, grid: Grid, reader: Reader) -> tuple[Mask, Mask]:
    """Return where a mask says occluded, or nothing, and where it says snow (y, x).

    Of a mask with finer pixels than the grid's each counts: a cloud over a part of a pixel is in its value.
    """
    whole = unthinned(grid)
    part = window_on(asset.grid, whole)
    finer = part is not None and fineness(asset.grid, whole) > FINER
    own = cut(asset.grid, *part) if finer else grid
    codes, unsaid = reader.classes(asset, own)
    occluded, snow = occluded_codes(codes, mask) | unsaid, snow_codes(codes, mask)
    if not finer:
        return occluded, snow
    occluded, snow = (_most(told, own, whole)[middles(grid)] for told in (occluded, snow))
    return ~(occluded == 0), snow == 1  # NaN beside the mask, which says nothing there


def _most(told: Mask, own: Grid, grid: Grid) -> NDArray[np.float32]:
    """Return 1 where some pixel within one of the grid's (y, x) is told, 0 where none, NaN outside."""
    out = np.full((grid.height, grid.width), np.nan, np.float32)
    reproject(
        told.astype(np.float32), out, src_transform=Affine(*own.transform), src_crs=own.crs,
        dst_transform=Affine(*grid.transform), dst_crs=grid.crs, dst_nodata=np.nan, resampling=Resampling.max,
    )  # fmt: skip
    return out


def spread(cloud: Mask, scenes: Sequence[Scene], bands: Sequence[str], grid: Grid) -> Mask:
    """Return the cloud (y, x) and what shows some of it, because a band lies on other pixels than the grid's.

    A band of 20 m, read at 10 m, has a quarter of the cloud in the first pixel beside it: it was not seen so.
    """
    assets = [scene.assets[band] for scene in scenes for band in bands]
    sources = {part.grid for asset in assets for part in (dict(asset.parts).values() or [asset])}
    fine = unthinned(grid)
    sizes = [fineness(one, fine) for one in sources if pixel_offset(fine, one) is None]
    reach = max((math.ceil(SPREAD_PX / size) for size in sizes if size <= FINER), default=0)  # finer ones are averaged
    return _grown(cloud, _scaled(reach, grid.step)) if reach and cloud.any() else cloud


def occluded_codes(codes: NDArray[np.integer], mask: MaskBand) -> Mask:
    """Return where class codes or bit flags mean occluded."""
    return _told(codes, mask.occluded_values, mask.occluded_bits)


def snow_codes(codes: NDArray[np.integer], mask: MaskBand) -> Mask:
    """Return where class codes or bit flags mean snow, which looks like cloud and is ground."""
    return _told(codes, mask.snow_values, mask.snow_bits)


def _told(codes: NDArray[np.integer], values: Sequence[int], bits: Sequence[int]) -> Mask:
    """Return where class codes are among the values, or have one of the bits."""
    told = np.isin(codes, values)
    for bit in bits:
        told |= (codes >> bit) & 1 == 1
    return told


def evidence_bands(scenes: Sequence[Scene]) -> tuple[list[str], str | None]:
    """Return the bands of a day that tell clouds (blue and, if all have it, red), and the near infrared one if held.

    Green stands in where there is no blue, as among the 20 m bands of Sentinel-2: on a series that holds both it finds
    85 % of what blue does, and 8 % of what it finds blue does not. None for radar and digital numbers.
    """
    found = {band.common: band.id for band in scenes[0].sensor.bands if band.units == "reflectance"}
    held = set.intersection(*(set(scene.assets) for scene in scenes))
    blue, green, red, *infrared = (
        found[name] if found.get(name) in held else None for name in ("blue", "green", "red", "nir", "nir08")
    )
    light = blue or green
    if light is None:
        return [], None
    return [light, red] if red else [light], next(filter(None, infrared), None)


@dataclass(frozen=True)
class Usual:
    """How the clear part of a scene departs from the other dates; what departs more is judged by it."""

    veil: NDArray[np.float32]
    """(band,): see `veil.veil`."""
    centre: NDArray[np.float64]
    """(band,): the median away from clouds; NaN where too little of the scene is."""
    spread: NDArray[np.float64]
    """(band,): robust standard deviation there."""
    light: NDArray[np.float64] | None = None
    """(band,): see `shadow.usual_light`; None where shadows are not looked for."""
    haze: float | None = None
    """See `haze.haze_index`."""


def usual_departure(
    departure: NDArray[np.float32],
    occluded: Mask,
    threshold: float = CLOUD_BLUE,
    step: int = 1,
    reference: NDArray[np.float32] | None = None,
) -> Usual:
    """Return what `missed_clouds` judges by; see there for the arguments, and `veil.veil` for the reference."""
    scale = np.float32(CLOUD_BLUE / threshold)
    departure = departure * scale
    over_all = veil(departure, occluded, None if reference is None else reference * scale, step)
    departure = departure - over_all[:, None, None]
    occluded = occluded | _clouds(departure, occluded, step)
    far = ~_grown(occluded, _scaled(HALO_PX, step))
    if far.sum() < MIN_FAR_PX:
        far = ~_grown(occluded, _scaled(RIM_PX, step))
    if far.sum() < MIN_FAR_PX:
        nothing = np.full(len(departure), np.nan)
        return Usual(over_all, nothing, nothing)
    centre = np.array([known_quantile(band[far], 0.5) for band in departure])
    away = [np.abs(band[far] - np.float32(middle)) for band, middle in zip(departure, centre)]
    return Usual(over_all, centre, np.array([1.4826 * known_quantile(band, 0.5) for band in away]))


def missed_clouds(
    departure: NDArray[np.float32],
    occluded: Mask,
    threshold: float = CLOUD_BLUE,
    usual: Usual | None = None,
    step: int = 1,
) -> Mask:
    """Return pixels (y, x) that are cloud, haze or shadow after all, because they depart from what other dates show.

    Two tests. Anywhere: blue rises by more than `CLOUD_BLUE` and red not much more than blue (the test of Hagolle
    et al. 2010, Remote Sensing of Environment 114). Beside a masked pixel, where masks often end too early:
    blue or red departs, up or down, by more than the scene's clear part does (see `_edge`).

    Args:
        departure: reflectance minus that of the other dates, (band, y, x), blue first and red, where there is one,
            second; NaN where not known.
        occluded: what the supplied mask says (y, x).
        threshold: the rise of blue to use in place of `CLOUD_BLUE`; all other limits are scaled with it.
        usual: of the whole scene, where the arrays are a part of it.
        step: of a thinned grid; distances and sizes are scaled with it.
    """
    usual = usual or usual_departure(departure, occluded, threshold, step)
    departure = departure * np.float32(CLOUD_BLUE / threshold)
    departure -= usual.veil[:, None, None]
    cloud = _clouds(departure, occluded, step)
    return (cloud | _edge(departure, occluded | cloud, usual, step)) & ~occluded


def _clouds(departure: NDArray[np.float32], occluded: Mask, step: int) -> Mask:
    with np.errstate(invalid="ignore"):
        cloud = departure[0] > CLOUD_BLUE
        if len(departure) > 1:
            cloud &= departure[1] < SOIL_RED * departure[0]
    return _without_specks(cloud | occluded, max(1, round(MIN_CLOUD_PX / step**2))) & ~occluded


def _edge(departure: NDArray[np.float32], occluded: Mask, usual: Usual, step: int) -> Mask:
    """Return the rim of the mask, bright or dark, and the haze that fades out from it (y, x).

    Within `RIM_PX` any departure counts; within `HALO_PX` a rise of blue, as far as it is connected to the mask.
    """
    if np.isnan(usual.centre).any() or not occluded.any():
        return np.zeros_like(occluded)
    rim = _grown(occluded, _scaled(RIM_PX, step)) & ~occluded
    halo = _grown(occluded, _scaled(HALO_PX, step)) & ~occluded
    away = departure - usual.centre[:, None, None].astype(np.float32)
    limit = np.maximum(RIM_REFLECTANCE, RIM_SPREADS * usual.spread).astype(np.float32)
    with np.errstate(invalid="ignore"):
        edge = rim & (np.abs(away) > limit[:, None, None]).any(axis=0)
        haze = halo & (away[0] > max(HALO_BLUE, HALO_SPREADS * usual.spread[0]))
    touching = np.ones((3, 3), bool) if step > 1 else None  # what lies between the pixels of a thinned grid is not seen
    connected = ndimage.binary_propagation(occluded | edge, touching, mask=occluded | edge | haze)
    return connected & ~occluded


def _scaled(pixels: int, step: int) -> int:
    return -(-pixels // step)


def _grown(mask: Mask, pixels: int) -> Mask:
    return ndimage.maximum_filter(mask.view(np.uint8), size=2 * pixels + 1, mode="constant").view(bool)


def _without_specks(mask: Mask, size: int) -> Mask:
    if size == 1 or not mask.any():
        return mask
    labels, _ = ndimage.label(mask, structure=np.ones((3, 3), bool))
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return (sizes >= size)[labels]
