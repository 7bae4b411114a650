"""From query to product, step by step as figure 5 of US 12387306 B2 has them."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np

from ..errors import RequestError, UnsupportedError
from ..imagery.audit import Audit
from ..imagery.clouds import CloudDetector, cloud_detector
from ..imagery.finding import Finding
from ..imagery.grid import (
    PREVIEW_PIXELS,
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
from ..library.indices import bands_and_indices, with_indices
from ..library.scene import Grid, Scene
from ..library.search import Library
from ..product.answer import Answer
from ..product.write import Product, prepare_folder, write_product
from ..query import Query, Region
from ..sensors import ELEVATION, Sensor, load_sensors
from .beside import put_beside
from .compose import observed_answer
from .inter import generate
from .inter_expected import expected_error
from .inter_plan import InterPlan, decide
from .model_cache import noted
from .options import Options
from .plan import Plan
from .progress import Progress, Pulse, portion, say_nothing
from .regress import regress
from .unseen import unseen_region

CLEARLY_WIDER = 1.2
"""An extent or a region of so many times the answer's is worth telling."""


def enhance(library: Library, query: Query, out: Path, options: Options, progress: Progress) -> Product:
    """Answer the query and write the product into the new folder `out`.

    Args:
        library: what is searched.
        query: what is asked for.
        out: folder of the answer; must not exist, or be empty.
        options: how it is made.
        progress: called with share 0..1 and text; may raise to cancel, then nothing is left.

    Raises:
        RequestError, UnsupportedError, DataError, OutputError: see `core.errors`.
    """
    started = time.monotonic()
    prepare_folder(out)
    progress = Pulse(progress)
    progress(0.0, "Looking at the images")
    with open_stack(library, query, options, audited=True, on_read=progress.beat) as (sensor, stack):
        answer = make_answer(query, sensor, stack, options, portion(progress, 0.0, 0.9), library)
        answer = answer.cropped()
        answer.attribution = library.attribution
        return write_product(answer, out, time.monotonic() - started, lambda: progress(0.9, "Writing the answer"))


def make_answer(
    query: Query, sensor: Sensor, stack: Stack, options: Options, progress: Progress, library: Library
) -> Answer:
    """Answer the query from the stack, in memory; the library gives other sensors where the queried one saw nothing.

    Raises:
        UnsupportedError, DataError: see `core.errors`.
    """
    if options.preview:
        stack = stack.overview(PREVIEW_PIXELS)
    plan = noted(decide(query, sensor, stack, library, options), options)
    answer = observed_answer(plan, stack, portion(progress, 0.1, 0.2))
    answer.options = options.chosen()
    if options.preview:
        answer.preview = True
        answer.warnings.append(_coarse(stack.grid.step))
    if plan.mode == "observed":
        return answer
    if isinstance(plan, InterPlan):
        put_beside(plan, answer, portion(progress, 0.1, 0.1))
        generate(plan, answer, options, portion(progress, 0.1, 1.0))
        return answer
    regress(plan, answer, stack, options, portion(progress, 0.2, 1.0))
    return answer


def _coarse(step: int) -> str:
    shown = f"one pixel in {step} x {step}" if step > 1 else "every pixel"
    return f"A preview: {shown}, by a simple estimator; ask for the whole answer before relying on it"


def plan_query(library: Library, query: Query, options: Options, progress: Progress = say_nothing) -> Plan:
    """Return how the query would be answered; nothing is trained or written. `progress` may raise to cancel.

    Raises:
        RequestError, UnsupportedError, DataError: see `core.errors`.
    """
    pulse = Pulse(progress)
    pulse(0.0, "Looking at the images")
    with open_stack(library, query, options, audited=True, on_read=pulse.beat) as (sensor, stack):
        plan = noted(decide(query, sensor, stack, library, options), options)
        if isinstance(plan, InterPlan):
            pulse(0.5, "Measuring the error on held-out dates")
            plan = replace(plan, expected_error=expected_error(plan))
        return plan


@contextmanager
def open_stack(
    library: Library,
    query: Query,
    options: Options | None = None,
    hidden: Mapping[date, Mask] | None = None,
    audited: bool = False,
    surroundings_px: int = SURROUNDINGS_PX,
    on_read: Callable[[], None] | None = None,
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

    Raises:
        RequestError: the sensor or a band does not exist, or what is left out or marked by hand.
        UnsupportedError: the library has no scene of the sensor, of the bands, or of the region.
    """
    options = options or Options()
    sensors = load_sensors()
    sensor, platform = sensors.find(query.sensor) or (sensors.get(query.sensor), "")
    if sensor.modality == ELEVATION:
        raise RequestError(
            f"{sensor.title} is no sensor to ask for: the ground has no date", "Choose one that `revisit scenes` lists"
        )
    bands, indices = bands_and_indices(sensor, platform, query.bands)
    library, left_out = _kept(library, sensor, options)
    unseen = unseen_region(library, sensor, bands, query)
    if unseen and (any(scene.sensor.id == sensor.id for scene in library.scenes) or options.weights):
        if indices:
            raise UnsupportedError(
                f"{indices[0].id} is an index of a region that {sensor.title} never saw", "Ask for bands instead"
            )
        grid, inside = cut_to_region(unseen.grid, query.region)
        with Reader(on_read) as reader:
            detector, said = _detector(options, [], library, reader)
            stack = Stack(grid, inside, bands, [], reader, None, options.cloud_threshold, left_out + said, detector)
            stack.examples = unseen.assets
            yield sensor, stack
        return
    scenes = _with_bands(library, sensor, bands)
    here = grids_of(query.region, (scene.assets[bands[0]].grid for scene in scenes))
    scenes = [scene for scene in scenes if scene.assets[bands[0]].grid in here]
    nearest = min(scenes, key=lambda scene: (abs((scene.date - query.date).days), scene.time))
    alike = [nearest.assets[bands[0]].grid]
    alike += [s.assets[bands[0]].grid for s in scenes if pixel_offset(s.assets[bands[0]].grid, alike[0]) is not None]
    whole, extent = covering_grid(alike), []
    if query.region is None:
        extent = _narrower(sensor, whole, here)
    elif meeting(query.region, here) and not holds(whole, query.region):
        whole = reaching(whole, here)
    part, wanted = cut_to_region(whole, query.region)
    if query.region is not None:
        extent = _ends_within(sensor, whole, query.region)
    grid, window = with_surroundings(part, whole, surroundings_px)
    inside = np.zeros((grid.height, grid.width), bool)
    inside[window] = wanted
    scenes = [scene for scene in scenes if window_on(scene.assets[bands[0]].grid, grid)]
    with Reader(on_read) as reader:
        marks, marked = read_marks(options.masks, scenes, grid)
        findings = [*left_out, *extent, *marked, *threshold_finding(options.cloud_threshold)]
        marks = marks.hiding(hidden or {})
        if audited:
            audit = Audit(scenes, query.date, query.window_days, grid, bands, reader, marks)
            scenes, findings = audit.scenes, findings + audit.findings
        detector, said = _detector(options, scenes, library, reader)
        findings += said
        if indices:
            scenes, bands = with_indices(scenes, indices), tuple(index.id for index in indices)
        yield sensor, Stack(grid, inside, bands, scenes, reader, marks, options.cloud_threshold, findings, detector)


def _narrower(sensor: Sensor, whole: Grid, grids: Iterable[Grid]) -> list[Finding]:
    """Return that the answer ends where the images on its own pixels do, where others reach clearly farther."""
    pixels = CLEARLY_WIDER * whole.width * whole.height
    wider = (reaching(whole, [grid]) for grid in grids if pixel_offset(grid, whole) is None)
    if all(grid.width * grid.height < pixels for grid in wider):
        return []
    text = f"{sensor.title} has images on other pixels that reach farther than this answer: name a region to have more"
    return [Finding("extent", text, "noted")]


def _ends_within(sensor: Sensor, whole: Grid, region: Region) -> list[Finding]:
    """Return that the answer ends where the images do, where the region clearly goes on."""
    covered = covered_share(whole, region)
    if covered > 1 / CLEARLY_WIDER:
        return []
    text = f"{sensor.title} has images of {covered:.0%} of the region: the answer ends where they end"
    return [Finding("extent", text, "noted")]


def _kept(library: Library, sensor: Sensor, options: Options) -> tuple[Library, list[Finding]]:
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
