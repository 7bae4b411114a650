"""A region that the queried sensor never saw: on which pixels others answer for it, and how the answer is stored."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

from rasterio.crs import CRS

from ..imagery.grid import covering_grid, meeting, pixel_offset
from ..library.library import Library
from ..library.scene import Asset, Grid, Scene
from ..query import Query
from ..sensors import Band, Sensor

ALIKE = 1e-3
"""Pixels whose widths differ by a smaller share are the same."""


@dataclass(frozen=True)
class Unseen:
    """What stands for the queried sensor's own images, of which the region has none."""

    grid: Grid
    """All that the other sensor's images cover, in pixels as the queried one has them."""
    assets: dict[str, Asset]
    """How the queried sensor stores each band: as elsewhere in the library, else as its definition says."""


def unseen_region(library: Library, sensor: Sensor, bands: Sequence[str], query: Query) -> Unseen | None:
    """Return the region's pixels where the sensor has no image of it and another has; None for all other regions.

    None also where the sensor's images elsewhere lack the bands: they can teach nothing.
    """
    own = [scene for scene in library.scenes if scene.sensor.id == sensor.id]
    with_bands = [scene for scene in own if set(bands) <= set(scene.assets)]
    if meeting(query.region, map(_grid, own)) or (own and not with_bands):
        return None
    others = [scene for scene in library.scenes if scene.sensor.id != sensor.id and scene.bands]
    here = meeting(query.region, map(_grid, others))
    others = [scene for scene in others if _grid(scene) in here]
    if not others:
        return None
    nearest = min(others, key=lambda scene: (abs((scene.date - query.date).days), scene.time))
    grids = [_grid(nearest)]
    grids += [_grid(scene) for scene in others if pixel_offset(_grid(scene), grids[0]) is not None]
    example = min(with_bands, key=lambda scene: abs((scene.date - query.date).days), default=None)
    first = sensor.band(bands[0])
    grid = _in_pixels_of(
        covering_grid(grids), _pixel_m(example.assets[first.id].grid) if example else first.resolution_m
    )
    if example:
        return Unseen(grid, {band: example.assets[band] for band in bands})
    return Unseen(grid, {band: _defined(sensor, sensor.band(band), grid) for band in bands})


def _grid(scene: Scene) -> Grid:
    return scene.assets[scene.bands[0]].grid if scene.bands else next(iter(scene.assets.values())).grid


def _pixel_m(grid: Grid) -> float | None:
    """Return the width of a pixel in metres; None where the CRS has other units."""
    return abs(grid.transform[0]) if _in_metres(grid) else None


def _in_metres(grid: Grid) -> bool:
    crs = CRS.from_user_input(grid.crs)
    return bool(crs.is_projected) and math.isclose(crs.linear_units_factor[1], 1.0)


def _in_pixels_of(grid: Grid, size_m: float | None) -> Grid:
    """Return the grid in pixels so wide, from the same corner; as it is where it is turned or not in metres."""
    a, b, c, d, e, f = grid.transform
    if size_m is None or b or d or not _in_metres(grid) or abs(abs(a) / size_m - 1) < ALIKE:
        return grid
    width, height = (max(1, round(count * abs(pixel) / size_m)) for count, pixel in ((grid.width, a), (grid.height, e)))
    return Grid(grid.crs, (math.copysign(size_m, a), b, c, d, math.copysign(size_m, e), f), width, height)


def _defined(sensor: Sensor, band: Band, grid: Grid) -> Asset:
    """Return how a band is stored that no file shows: whole numbers where it has a scale, else floating point."""
    nodata = sensor.nodata
    if (band.scale, band.offset) == (1.0, 0.0):
        return Asset("", grid, "float32", nodata=math.nan if nodata is None else nodata, units=band.units)
    dtype = "int16" if nodata is not None and nodata < 0 else "uint16"
    return Asset("", grid, dtype, nodata=nodata, scale=band.scale, offset=band.offset, units=band.units)
