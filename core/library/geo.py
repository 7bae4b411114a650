"""CRS and place of a file's grid, in the words of `scene.Grid`."""

from __future__ import annotations

import re
from dataclasses import replace
from functools import lru_cache

from rasterio.crs import CRS
from rasterio.errors import RasterioError
from rasterio.warp import transform_bounds

from ..boxes import Bounds, on_one_turn
from ..errors import DataError
from .scene import Grid

SAME_PLACE = 0.5
"""Share of their common outline that two files must have in common to show one place."""

_ROOT_AUTHORITY = re.compile(r'(?:AUTHORITY\["EPSG",\s*"(\d+)"\]|ID\["EPSG",\s*(\d+)\])\s*\]\s*$')


@lru_cache(maxsize=256)
def crs_name(wkt: str) -> str:
    """Return `EPSG:N` where the WKT identifies itself so, or is the same CRS as an EPSG one; else the WKT itself.

    The WKT's own word goes first: PROJ may know the CRS better by another authority (EPSG:3035 as IGNF:ETRS89LAEA).

    Raises:
        DataError: the text is no CRS.
    """
    try:
        crs = CRS.from_user_input(wkt)
        named = _ROOT_AUTHORITY.search(wkt) or _ROOT_AUTHORITY.search(crs.to_wkt())
        if named:
            return f"EPSG:{named[1] or named[2]}"
        code = crs.to_epsg()
        return f"EPSG:{code}" if code and CRS.from_epsg(code) == crs else wkt
    except (RasterioError, ValueError) as error:
        raise DataError(f"Its CRS cannot be read: {error}", "Assign the CRS again, as with gdal_edit.py") from error


def from_greenwich(grid: Grid) -> Grid:
    """Return a grid in degrees that counts 0 to 360 eastwards as one that counts -180 to 180, where all lies beyond."""
    west, _, east, _ = grid.bounds
    if not (west >= 180 and east <= 360 and CRS.from_user_input(grid.crs).is_geographic):
        return grid
    a, b, c, d, e, f = grid.transform
    return replace(grid, transform=(a, b, c - 360, d, e, f))


@lru_cache(maxsize=4096)
def footprint(grid: Grid) -> Bounds:
    """Return (west, south, east, north) of the grid in degrees, WGS 84; east > 180 across the antimeridian.

    Raises:
        DataError: the grid lies outside what its CRS can say.
    """
    try:
        box = transform_bounds(grid.crs, "EPSG:4326", *grid.bounds)
    except (RasterioError, ValueError) as error:
        raise DataError(f"Its place on Earth cannot be told: {error}", "Check its CRS and transform") from error
    return on_one_turn(box)
