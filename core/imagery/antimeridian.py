"""Grids in degrees around the antimeridian: the same place may be counted on either turn around the Earth."""

from __future__ import annotations

import math
from functools import lru_cache
from typing import Any

import shapely
import shapely.affinity
from rasterio.crs import CRS
from rasterio.warp import transform_bounds

from ..library.scene import Grid

TURN = 360.0
TURNS = (0.0, -TURN, TURN)


@lru_cache(maxsize=256)
def in_degrees(crs: str) -> bool:
    """Tell whether a CRS counts degrees of longitude."""
    found = CRS.from_user_input(crs)
    return bool(found.is_geographic) and math.isclose(found.units_factor[1], math.radians(1.0))


def moved(grid: Grid, turn: float) -> Grid:
    """Return a grid in degrees, counted from another turn around the Earth."""
    a, b, c, d, e, f = grid.transform
    return Grid(grid.crs, (a, b, c + turn, d, e, f), grid.width, grid.height, grid.step) if turn else grid


def on_turn_of(polygon: Any, grid: Grid) -> Any:
    """Return a shapely geometry in the grid's CRS, its parts counted as the grid counts where it shows them.

    A region that RFC 7946 has split at the antimeridian is one again on a grid that reaches across it.
    """
    if not in_degrees(grid.crs):
        return polygon
    west, _, east, _ = grid.bounds
    parts = []
    for part in getattr(polygon, "geoms", [polygon]):
        left, _, right, _ = part.bounds
        there = [turn for turn in TURNS if left + turn <= east and right + turn >= west]
        parts.append(shapely.affinity.translate(part, there[0]) if there and there[0] else part)
    return shapely.union_all(parts) if len(parts) > 1 else parts[0]


def turns_to(source: Grid, grid: Grid) -> tuple[float, ...]:
    """Return by how many degrees a source must be moved to show all of a grid that it can: mostly 0 alone.

    Raises:
        RasterioError, CRSError: the source's projection has no word for where the grid lies.
    """
    if not in_degrees(source.crs):
        return (0.0,)
    left, _, right, _ = transform_bounds(grid.crs, source.crs, *grid.bounds)
    parts = [(left, right)] if left <= right else [(left, TURN / 2), (-TURN / 2, right)]
    west, _, east, _ = source.bounds
    return tuple(turn for turn in TURNS if any(west + turn < b and east + turn > a for a, b in parts)) or (0.0,)
