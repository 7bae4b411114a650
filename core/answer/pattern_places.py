"""The pattern at other places: the training search of US 12387306 B2, claim 1, beyond the region itself.

Neighbours on the images of the region come first, then other places that the library holds. There the queried day
itself may be clear: a shift of nothing in time.
"""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from rasterio.warp import transform

from ..imagery.audit import Audit
from ..imagery.grid import covering_grid, cut, grids_of, pixel_offset, unthinned, window_on
from ..imagery.marks import Marks
from ..imagery.stack import Stack
from ..library.indices import bands_and_indices, with_indices
from ..library.library import Library
from ..library.scene import Grid, Scene
from ..query import Query
from ..sensors import load_sensors
from .options import Options
from .pattern import Pattern, Search, shifted_patterns

MAX_PLACES = 4
"""Places that teach;"""
MAX_LOOKED_AT = 12
"""of so many that are looked at, the nearest first."""
SIDE_PX = (48, 128)
"""A place is as wide and high as the region, within these limits."""
PER_PLACE = 2
"""Patterns that a place teaches at most: many places say more than many dates of one."""
_AROUND = ((0, 1), (0, -1), (1, 0), (-1, 0), (1, 1), (1, -1), (-1, 1), (-1, -1))


@dataclass(frozen=True)
class Elsewhere:
    """A place that shows the pattern."""

    where: str
    """Its middle, in degrees."""
    stack: Stack
    patterns: tuple[Pattern, ...]


def search_places(
    pattern: Pattern, query: Query, stack: Stack, library: Library, options: Options
) -> tuple[Elsewhere, ...]:
    """Return the places that show the pattern, at the queried date or another, the nearest first.

    Args:
        pattern: of the query.
        query: what is asked for.
        stack: the region's images, or their overview; days that are hidden whole there stay hidden everywhere.
        library: what is searched.
        options: what is left out by hand, and how far an input may lie from its place in the pattern.
    """
    hidden = stack.days_hidden_whole
    search = Search(options.tolerance_days, most=PER_PLACE, least=1, own=False)
    found = []
    for number, place in enumerate(_places(query, stack, library, options, hidden)):
        patterns = shifted_patterns(pattern, place, search)
        if patterns:
            found.append(Elsewhere(_middle(place.grid), place, patterns))
        if len(found) == MAX_PLACES or number + 1 == MAX_LOOKED_AT:
            break
    return tuple(found)


def _places(query: Query, stack: Stack, library: Library, options: Options, hidden: frozenset[date]) -> Iterator[Stack]:
    """Yield the images of each place, those of the neighbours first."""
    region = unthinned(stack.grid)
    size = tuple(min(max(side, SIDE_PX[0]), SIDE_PX[1]) for side in (region.height, region.width))
    own = [scene for scene in stack.scenes if scene.date not in hidden]
    for grid in _neighbours(region, (scene.assets[stack.bands[0]].grid for scene in own), size):
        scenes = [scene for scene in own if window_on(scene.assets[stack.bands[0]].grid, grid)]
        yield stack.elsewhere(grid, scenes)
    sensors = load_sensors()
    sensor, platform = sensors.find(query.sensor) or (sensors.get(query.sensor), "")
    bands, indices = bands_and_indices(sensor, platform, query.bands)
    others = [
        scene
        for scene in library.scenes
        if scene.sensor.id == sensor.id
        and set(bands) <= set(scene.assets)
        and scene.date not in hidden
        and not {scene.id, scene.date.isoformat()} & set(options.exclude)
    ]
    for grid, scenes in _by_place(others, bands[0], query, region):
        middle = _part(grid, (grid.height - size[0]) // 2, (grid.width - size[1]) // 2, size)
        audit = Audit(scenes, query.date, query.window_days, middle, bands, stack.reader, Marks())
        yield stack.elsewhere(middle, with_indices(audit.scenes, indices) if indices else audit.scenes)


def _neighbours(region: Grid, grids: Iterable[Grid], size: tuple[int, int]) -> Iterator[Grid]:
    """Yield windows beside the region on the images that share its pixels."""
    alike = [grid for grid in dict.fromkeys(grids) if pixel_offset(grid, region) is not None]
    if not alike:
        return
    whole = covering_grid(alike)
    top, left = pixel_offset(region, whole)
    for reach in (1, 3):
        for down, right in _AROUND:
            row = top + (region.height - size[0]) // 2 + down * ((region.height + size[0]) // 2 + (reach - 1) * size[0])
            col = left + (region.width - size[1]) // 2 + right * ((region.width + size[1]) // 2 + (reach - 1) * size[1])
            if row >= 0 and col >= 0 and row + size[0] <= whole.height and col + size[1] <= whole.width:
                yield _part(whole, row, col, size)


def _by_place(scenes: Iterable[Scene], band: str, query: Query, region: Grid) -> list[tuple[Grid, list[Scene]]]:
    """Return the scenes of each place that does not meet the region, the nearest place first."""
    places: dict[Grid, list[Scene]] = {}
    for scene in scenes:
        places.setdefault(scene.assets[band].grid, []).append(scene)
    here = grids_of(query.region, places) if query.region else {g for g in places if window_on(g, region)}
    away = [(grid, found) for grid, found in places.items() if grid not in here and len(found) > 1]
    at = _degrees(region)
    return sorted(away, key=lambda place: math.dist(_degrees(place[0]), at))


def _part(grid: Grid, row: int, col: int, size: tuple[int, int]) -> Grid:
    height, width = min(size[0], grid.height), min(size[1], grid.width)
    return cut(grid, max(row, 0), max(col, 0), height, width)


def _degrees(grid: Grid) -> tuple[float, float]:
    """Return longitude and latitude of the grid's middle."""
    xmin, ymin, xmax, ymax = grid.bounds
    (lon,), (lat,) = transform(grid.crs, "EPSG:4326", [(xmin + xmax) / 2], [(ymin + ymax) / 2])
    return lon, lat


def _middle(grid: Grid) -> str:
    lon, lat = _degrees(grid)
    return f"{lon:.3f}, {lat:.3f}"
