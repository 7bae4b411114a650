"""The images that a query is about: of which sensor and bands, on which pixels, and what is known of each."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from ..boxes import touch
from ..errors import RequestError, UnsupportedError
from ..imagery.audit import Audit
from ..imagery.clouds import CloudDetector, cloud_detector
from ..imagery.finding import Finding
from ..imagery.grid import (
    SURROUNDINGS_PX,
    covered_share,
    covering_grid,
    cut_to_region,
    grids_of,
    holds,
    meeting,
    pixel_offset,
    reaching,
    window_on,
    with_surroundings,
)
from ..imagery.marks import read_marks, threshold_finding, without
from ..imagery.occlusion import Mask
from ..imagery.read import Reader
from ..imagery.stack import Stack
from ..library.indices import Index, bands_and_indices, with_indices
from ..library.scene import Grid, Scene
from ..library.search import Library
from ..query import Query, Region
from ..sensors import ELEVATION, Sensor, load_sensors
from .options import Options
from .unseen import unseen_region

CLEARLY_WIDER = 1.2
"""An extent or a region of so many times the answer's is worth telling."""


@contextmanager
def open_stack(
    library: Library,
    query: Query,
    options: Options | None = None,
    hidden: Mapping[date, Mask] | None = None,
    audited: bool = False,
    surroundings_px: int = SURROUNDINGS_PX,
    on_read: Callable[[], None] | None = None,
    grid_date: date | None = None,
    marks_beside: bool = False,
) -> Iterator[tuple[Sensor, Stack]]:
    """Give the queried sensor and its images of the region; none where only other sensors saw it.

    Args:
        library: what is searched.
        query: what is asked for.
        options: what is left out or marked by hand; None: nothing is.
        hidden: (y, x) pixels of some days that are treated as if a mask band hid them, for evaluation.
        audited: whether the images are looked at and corrected first (see `imagery.audit`).
        surroundings_px: how far around a small region is read too.
        on_read: called before each band is read; may raise to cancel.
        grid_date: the date whose nearest scene gives the pixels; None: the queried one.
        marks_beside: whether masks by hand may lie beside the region, as of a point in a larger one.

    Raises:
        RequestError: the sensor or a band does not exist, or what is left out or marked by hand.
        UnsupportedError: the library has no scene of the sensor, of the bands, or of the region.
    """
    options = options or Options()
    sensor, bands, indices = _asked(query)
    library, left_out = kept(library, sensor, options)
    unseen = unseen_region(library, sensor, bands, query)
    with Reader(on_read) as reader:
        if unseen and (any(scene.sensor.id == sensor.id for scene in library.scenes) or options.weights):
            if indices:
                raise UnsupportedError(
                    f"{indices[0].id} is an index of a region that {sensor.title} never saw", "Ask for bands instead"
                )
            grid, inside = cut_to_region(unseen.grid, query.region)
            detector, said = _detector(options, [], library, reader)
            said = [*left_out, *_ends_within(unseen.grid, query.region), *said]
            stack = Stack(grid, inside, bands, [], reader, None, options.cloud_threshold, said, detector)
            stack.examples = unseen.assets
            yield sensor, stack
            return
        placed = replace(query, date=grid_date or query.date)
        site = _site(_with_bands(library, sensor, bands), sensor, bands[0], placed, surroundings_px)
        marks, marked = read_marks(options.masks, site.scenes, site.grid, marks_beside)
        lacking = _lacking(library, sensor, bands, query, site.scenes[0])
        findings = [*left_out, *lacking, *site.findings, *marked, *threshold_finding(options.cloud_threshold)]
        marks, scenes = marks.hiding(hidden or {}), site.scenes
        if audited:
            audit = Audit(scenes, query.date, query.window_days, site.grid, bands, reader, marks)
            scenes, findings = audit.scenes, findings + audit.findings
        detector, said = _detector(options, scenes, library, reader)
        if indices:
            scenes, bands = with_indices(scenes, indices), tuple(index.id for index in indices)
        yield (
            sensor,
            Stack(
                site.grid, site.inside, bands, scenes, reader, marks, options.cloud_threshold, findings + said, detector
            ),
        )


def _asked(query: Query) -> tuple[Sensor, tuple[str, ...], Sequence[Index]]:
    """Return the queried sensor, the bands that are read, and the indices that are made of them."""
    sensors = load_sensors()
    sensor, platform = sensors.find(query.sensor) or (sensors.get(query.sensor), "")
    if sensor.modality == ELEVATION:
        raise RequestError(
            f"{sensor.title} is no sensor to ask for: the ground has no date", "Choose one that `revisit scenes` lists"
        )
    return (sensor, *bands_and_indices(sensor, platform, query.bands))


@dataclass(frozen=True)
class _Site:
    """Where the answer lies."""

    grid: Grid
    """The pixels that are read: the answer's, and those around a small region."""
    inside: Mask
    """(y, x): which of them are the answer's."""
    scenes: list[Scene]
    """Those that show some of them."""
    findings: list[Finding]


def _site(scenes: Sequence[Scene], sensor: Sensor, band: str, query: Query, surroundings_px: int) -> _Site:
    """Return the pixels of the region on the grid of the scene nearest to the date; no image is resampled for them."""

    def grid_of(scene: Scene) -> Grid:
        return scene.assets[band].grid

    here = grids_of(query.region, map(grid_of, scenes))
    scenes = [scene for scene in scenes if grid_of(scene) in here]
    nearest = grid_of(min(scenes, key=lambda scene: (abs((scene.date - query.date).days), scene.time)))
    whole = covering_grid(
        [nearest, *(grid for grid in map(grid_of, scenes) if pixel_offset(grid, nearest) is not None)]
    )
    if query.region is not None and meeting(query.region, here) and not holds(whole, query.region):
        whole = reaching(whole, here)
    part, wanted = cut_to_region(whole, query.region)
    findings = _ends_within(whole, query.region) if query.region else _narrower(sensor, whole, here)
    grid, window = with_surroundings(part, whole, surroundings_px)
    inside = np.zeros((grid.height, grid.width), bool)
    inside[window] = wanted
    return _Site(grid, inside, [scene for scene in scenes if window_on(grid_of(scene), grid)], findings)


def _narrower(sensor: Sensor, whole: Grid, grids: Iterable[Grid]) -> list[Finding]:
    """Return that the answer ends where the images on its own pixels do, where others reach clearly farther."""
    pixels = CLEARLY_WIDER * whole.width * whole.height
    wider = (reaching(whole, [grid]) for grid in grids if pixel_offset(grid, whole) is None)
    if all(grid.width * grid.height < pixels for grid in wider):
        return []
    text = f"{sensor.title} has images on other pixels that reach farther than this answer: name a region to have more"
    return [Finding("extent", text, "noted")]


def _ends_within(whole: Grid, region: Region | None) -> list[Finding]:
    """Return that the answer ends where the images do, where the region clearly goes on."""
    covered = covered_share(whole, region) if region else 1.0
    if covered > 1 / CLEARLY_WIDER:
        return []
    text = f"Images cover {covered:.0%} of the region: the answer ends where they end"
    return [Finding("extent", text, "noted")]


def kept(library: Library, sensor: Sensor, options: Options) -> tuple[Library, list[Finding]]:
    """Return the library without what is left out by hand of the sensor's scenes, and a finding for each of these."""
    own = [scene for scene in library.scenes if scene.sensor.id == sensor.id]
    if not own or not options.exclude:
        return library, []
    _, left_out = without(own, options.exclude)
    gone = {finding.scene for finding in left_out}
    scenes = (scene for scene in library.scenes if scene.sensor.id != sensor.id or scene.id not in gone)
    return replace(library, scenes=tuple(scenes)), left_out


def _detector(
    options: Options, scenes: Sequence[Scene], library: Library, reader: Reader
) -> tuple[CloudDetector | None, list[Finding]]:
    if options.cloud_threshold == 0:
        return None, []
    return cloud_detector(scenes, library.scenes, reader, options.cloud_library, options.threads)


def _lacking(library: Library, sensor: Sensor, bands: tuple[str, ...], query: Query, near: Scene) -> Iterator[Finding]:
    """Give the days of the window whose images there lack a band that is asked for, and are no help for the others."""
    here = [s for s in library.scenes if s.sensor.id == sensor.id and touch(s.footprint, near.footprint)]
    whole = {scene.date for scene in here if set(bands) <= set(scene.assets)}
    for scene in here:
        missing = [band for band in bands if band not in scene.assets]
        held = any(band.id in scene.assets for band in sensor.bands)
        if held and scene.date not in whole and abs((scene.date - query.date).days) <= query.window_days:
            text = f"The image of {scene.date} has no {', '.join(missing)}, and is left out"
            yield Finding("bands", text, "dropped", scene.date, scene.id)


def _with_bands(library: Library, sensor: Sensor, bands: tuple[str, ...]) -> list[Scene]:
    scenes = [scene for scene in library.scenes if scene.sensor.id == sensor.id]
    if not scenes:
        held = sorted({scene.sensor.id for scene in library.scenes})
        raise UnsupportedError(
            f"The library holds no scene of {sensor.title}",
            f"Choose one that it holds ({', '.join(held)}), or name weights that make it",
        )
    whole = [scene for scene in scenes if set(bands) <= set(scene.assets)]
    if not whole:
        held = sorted({band for scene in scenes for band in scene.bands})
        missing = sorted(set(bands) - set(held))
        if not missing:
            raise UnsupportedError(
                f"No scene of {sensor.title} in the library has {' and '.join(bands)} together",
                "Ask for them one by one, or name their files alike but for the band",
            )
        raise UnsupportedError(
            f"No scene of {sensor.title} in the library has {', '.join(missing)}",
            f"Choose from the bands that it has: {', '.join(held)}",
        )
    return whole
