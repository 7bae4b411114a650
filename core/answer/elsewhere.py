"""Other places of the library that both sensors saw: what a region without enough dates of its own is taught by.

US 12387306 B2, claim 6: pairs of other regions too, captured at any time by the different sensors.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date

from ..boxes import overlap
from ..errors import DataError
from ..imagery.grid import cut
from ..imagery.stack import Stack
from ..library.geo import footprint
from ..library.library import Library
from ..library.scene import Grid, Scene
from ..sensors import Sensor
from .pairs import Gap, Pair, find_pairs
from .places import Place

ENOUGH_PAIRS = 8
"""A region with so many dates of its own is taught by them alone: no other place is as like it."""
MAX_PLACES = 8
PLACE_PX = 256
"""Of another place, a middle part so wide and high is learned from."""

Channels = Sequence[tuple[Sensor, tuple[str, ...]]]
"""The other sensors and their bands, in the plan's order."""


Found = list[tuple[Place, tuple[Pair, ...]]]


def other_places(library: Library, sensor: Sensor, own: Stack, others: Channels, queried: date, within: int) -> Found:
    """Return other places than `own`'s with the pairs that they give; see `all_places`.

    Days that are hidden whole at `own`, for evaluation, stay hidden everywhere.
    """
    hidden = own.days_hidden_whole
    elsewhere = [
        scene
        for scene in library.scenes
        if scene.sensor.id != sensor.id or not (scene.date in hidden or shows(scene, own.grid))
    ]
    return all_places(replace(library, scenes=tuple(elsewhere)), sensor, own, others, queried, within)[:MAX_PLACES]


def all_places(library: Library, sensor: Sensor, maker: Stack, others: Channels, queried: date, within: int) -> Found:
    """Return the places of a library with the pairs that they give, those with the most pairs first.

    Args:
        library: what is searched.
        sensor: the queried one.
        maker: a stack of its queried bands, of any place.
        others: the sensors to generate from.
        queried: the queried date; the queried sensor's images of it are left out everywhere.
        within: T, days (see `pairs.tolerance`).
    """
    by_grid: dict[Grid, list[Scene]] = {}
    for scene in library.scenes:
        if scene.sensor.id == sensor.id and set(maker.bands) <= set(scene.assets):
            by_grid.setdefault(scene.assets[maker.bands[0]].grid, []).append(scene)
    found = []
    for grid, scenes in sorted(by_grid.items(), key=lambda entry: -len(entry[1])):
        stack = maker.elsewhere(_middle(grid), scenes)
        sides = [stack.beside(bands, _of(library, other, bands, stack.grid)) for other, bands in others]
        if not any(side.dates for side in sides):
            continue
        overview = stack.overview()
        thin = tuple(side.overview() for side in sides)
        pairs = find_pairs(overview, thin, queried, Gap(None, None), within)
        if pairs:
            heights = elevation_of(library, stack.grid)
            found.append((Place(len(found) + 1, stack, overview, tuple(sides), thin, heights), pairs))
    return sorted(found, key=lambda entry: -len(entry[1]))


def elevation_of(library: Library, grid: Grid) -> tuple[Scene, ...]:
    """Return the elevation models that show a place."""
    return tuple(model for model in library.elevation if shows(model, grid))


def shows(scene: Scene, grid: Grid) -> bool:
    """Tell whether the scene's footprint meets the grid."""
    try:
        return overlap(footprint(grid), scene.footprint) > 0
    except DataError:
        return False


def _of(library: Library, sensor: Sensor, bands: tuple[str, ...], grid: Grid) -> list[Scene]:
    scenes = (scene for scene in library.scenes if scene.sensor.id == sensor.id)
    return [scene for scene in scenes if set(bands) <= set(scene.assets) and shows(scene, grid)]


def _middle(grid: Grid) -> Grid:
    height, width = min(grid.height, PLACE_PX), min(grid.width, PLACE_PX)
    return cut(grid, (grid.height - height) // 2, (grid.width - width) // 2, height, width)
