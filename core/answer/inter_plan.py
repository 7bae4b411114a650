"""Whether the queried sensor or others answer, as figure 5 of US 12387306 B2 decides it, and from what they do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from ...models.device import HOW_TO_INSTALL, Device, choose_device, has_torch
from ...models.inter_registry import NETWORKS
from ..errors import RequestError, UnsupportedError
from ..imagery.stack import Frame, Stack
from ..library.library import Library
from ..library.scene import Scene
from ..query import Query
from ..sensors import Sensor
from .adopted import (
    WITH_WEIGHTS,
    adopted_weights,
    adopted_words,
    known_words,
    named,
    start_words,
    unused_words,
    weights_to_start_from,
)
from .elsewhere import ENOUGH_PAIRS, elevation_of, other_places, shows
from .estimate import memory_to_answer
from .findings import detected
from .inter_words import (
    composite_words,
    doubts_of,
    elevation_words,
    mixed_words,
    no_other,
    reasons_of,
    trained_words,
    training_words,
    unseen_words,
    untaught,
)
from .intra_plan import make_intra_plan
from .observed_plan import as_observed, queried_frame, seen_enough, seen_in_whole
from .options import INTER_METHODS, INTER_PREVIEW_METHODS, Options
from .pairs import MIN_PAIRS, Gap, Pair, alike, days_shown, find_pairs, nearest_within, tolerance
from .pattern import choose_around, choose_inputs, usable
from .places import Place, nearest_pair
from .plan import Plan
from .plan_words import damaged_words, warnings_of


@dataclass(frozen=True)
class OtherImage:
    """Another sensor's image that the answer is generated from."""

    sensor: Sensor
    bands: tuple[str, ...]
    frame: Frame
    days: int
    """From the queried date."""

    def to_json(self) -> dict[str, Any]:
        """Return the form of plan and report."""
        return {
            "sensor": {"id": self.sensor.id, "title": self.sensor.title},
            "bands": list(self.bands),
            "date": self.frame.date.isoformat(),
            "days": self.days,
            "clear_share": round(self.frame.clear_share, 4),
            "scenes": [scene.id for scene in self.frame.scenes],
        }


@dataclass(frozen=True)
class InterPlan(Plan):
    """How other sensors answer; `inputs` are the queried sensor's nearest images, which are conditions only."""

    others: tuple[OtherImage, ...] = ()
    places: tuple[Place, ...] = ()
    """The queried region first."""
    pair: Pair | None = None
    """The queried date and those of the other sensors."""
    pairs: tuple[tuple[Pair, ...], ...] = ()
    """What is learned from, for each place."""
    gap: Gap = field(default=Gap(None, None))
    device: Device | None = None
    """What networks run on; None where none takes part."""
    train_seconds: int = 0
    """Time that they may take to learn."""
    unseen: bool = False
    """Whether the queried sensor has no image at all of the region."""
    adopts: bool = False
    """Whether weights answer as they were trained: nothing of the library teaches."""
    own_error: float | None = None
    """What `expected_error` is of the best that sees the queried sensor's own images alone; None where not measured."""

    @property
    def pair_count(self) -> int:
        """Number of pairs of all places."""
        return sum(map(len, self.pairs))

    def to_json(self) -> dict[str, Any]:
        """Return the protocol's form of the plan."""
        device = self.device or Device("cpu", "CPU", "no network takes part")
        return {
            **super().to_json(),
            "others": [other.to_json() for other in self.others],
            "device": device.kind,
            "device_title": device.title,
            "device_why": device.why,
            "train_seconds": self.train_seconds,
            "unseen": self.unseen,
            "own_error": self.own_error,
        }

    def _training(self) -> dict[str, Any]:
        if self.adopts:
            return {"kind": "weights", "text": "The weights that are named answer as they were trained.", "dates": []}
        days = sorted(pair.day.isoformat() for pairs in self.pairs for pair in pairs)
        kind = "pairs" if days else "none"
        return {"kind": kind, "text": trained_words(self.pairs), "dates": days, "pairs": len(days)}


def decide(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> Plan:
    """Choose the mode and make its plan: the queried sensor's own images where there are any, else other sensors'.

    What the sensor saw in whole that day is given as it is, whatever is asked for. Where nothing supports an answer, so
    is what it saw, with its holes, if clouds hide little of it.

    Raises:
        UnsupportedError, DataError: see `make_intra_plan`; with the reason why other sensors do not help either.
        RequestError: a method of the other mode.
    """
    plan = _decided(query, sensor, stack, library, options)
    said = (*damaged_words(library.problems), *unused_words(options, plan.methods))
    return replace(plan, warnings=(*plan.warnings, *said))


def _decided(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> Plan:
    overview = stack.overview()
    target = queried_frame(overview, query.date)
    if seen_in_whole(stack, query.date):
        return as_observed(query, sensor, overview, target)
    try:
        return _supported(query, sensor, stack, library, options)
    except UnsupportedError as refusal:
        if options.method != "auto" or not seen_enough(target):
            raise
        return as_observed(query, sensor, overview, target, refusal)


def _supported(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> Plan:
    if options.mode == "intra" or (options.mode == "auto" and not _unseen(query, stack.overview())):
        return make_intra_plan(query, sensor, stack, options, library)
    if options.method not in ("auto", *INTER_METHODS):
        raise RequestError(
            f"{options.method} is no method to generate with", f"Choose from {', '.join(INTER_METHODS)}, or auto"
        )
    return make_inter_plan(query, sensor, stack, library, options)


def _unseen(query: Query, stack: Stack) -> bool:
    """Tell whether no image of the queried sensor inside the window can be an input."""
    window = query.in_window(stack.dates)
    return not choose_inputs(stack.frames(window), query.date)


def make_inter_plan(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> InterPlan:
    """Choose the other sensors' images and the dates to learn from.

    Raises:
        UnsupportedError: no other sensor saw the region near the date, or nothing supports an answer.
    """
    overview = stack.overview()
    target = queried_frame(overview, query.date)
    found = _others(library, sensor, stack, query)
    if not found:
        raise no_other(query, overview, library, sensor)
    near = [day for day in overview.dates if day != query.date and usable(overview.frame(day))]
    gap = Gap.around(query.date, near)
    within = max(tolerance([image.frame.date], query.date, query.window_days) for image, _, _ in found)
    inputs = choose_around([overview.frame(day) for day in near], query.date)
    pairs = find_pairs(overview, [thin for _, _, thin in found], query.date, gap, within)
    channels = [(image.sensor, image.bands) for image, _, _ in found]
    elsewhere = other_places(library, sensor, stack, channels, query.date, within) if len(pairs) < ENOUGH_PAIRS else []
    taught = len(pairs) + sum(len(theirs) for _, theirs in elsewhere)
    usable_pairs = alike(pairs, near, gap, bool(inputs))
    usable_pairs += sum((alike(p, place.days(query.date), gap, bool(inputs)) for place, p in elsewhere), ())
    learned = len(usable_pairs) >= MIN_PAIRS
    weights = None
    if not inputs and not learned:
        shown = [named(other.id, bands) for other, bands in channels]
        weights = adopted_weights(options, named(sensor.id, stack.bands), shown)
        if weights is None:
            raise untaught(sensor, channels, taught)
        found = [entry for entry, names in zip(found, shown) if set(names) <= set(weights.record.channels)]
    if not learned:
        pairs, elsewhere = (), []
    others = [(image, wide) for image, wide, _ in found]
    wides, thins = tuple(wide for _, wide in others), tuple(thin for _, _, thin in found)
    own = Place(0, stack, overview, wides, thins, elevation_of(library, stack.grid))
    places = [(own, pairs), *elsewhere]
    found_pairs = tuple(pairs for _, pairs in places)
    methods, absent = ((WITH_WEIGHTS,), "") if weights else _methods(options, bool(inputs), learned)
    networks = bool(set(methods) & set(NETWORKS))
    device = choose_device(options.device) if networks else None
    train_seconds = options.train_seconds if networks and not weights else 0
    held_out = [(place.stack.grid, [pair.day for pair in theirs]) for place, theirs in places]
    begun = None
    if WITH_WEIGHTS in methods and not weights:
        makes, others_show = named(sensor.id, stack.bands), (named(other.id, bands) for other, bands in channels)
        begun = weights_to_start_from(options, makes, tuple(band for bands in others_show for band in bands))
    said = (trained_words(found_pairs), absent or (training_words(train_seconds, device) if device else ""))
    if begun:
        said = (trained_words(found_pairs), *start_words(options, device))
    if weights:
        said = adopted_words(options, weights.record, device, _units(stack))
    seen = 0.0 if target is None else target.clear_share
    pixels = stack.pixels
    images = tuple(image for image, _ in others)
    return InterPlan(
        query=query, sensor=sensor, bands=stack.bands, mode="inter", pixels=pixels, seen_share=seen,
        target=target, pattern=None, series=(), methods=methods,
        reasons=(
            *reasons_of(query, sensor, images, seen, gap), *unseen_words(sensor, stack, images, found_pairs),
            *(composite_words(own) if "kriged" in methods else ()),
            *filter(None, said), *(elevation_words(own) if (weights.knows_elevation if weights else learned) else ()),
        ),
        warnings=warnings_of([*overview.problems, *(p for _, wide, _ in found for p in wide.problems)])
        + doubts_of(query, inputs, found_pairs, images)
        + tuple(filter(None, [known_words(options, begun, held_out)] if begun else ()))
        + tuple(filter(None, (mixed_words(image.sensor, wide) for image, wide in others))),
        seconds=_seconds(pixels, methods, train_seconds), inputs=inputs, units=_units(stack),
        memory_bytes=memory_to_answer(
            pixels, len(stack.bands), sum(map(len, found_pairs)) + len(inputs), network=networks,
            beside=sum(len(image.bands) for image in images),
        ),
        findings=(*stack.findings, *detected(overview, _looked_at(query, overview, target, images))),
        others=images, places=tuple(place for place, _ in places),
        pair=nearest_pair(query.date, [[i.frame.date] for i in images], query.window_days),
        pairs=found_pairs, gap=gap, device=device, train_seconds=train_seconds, adopts=weights is not None,
        unseen=not stack.dates,
    )  # fmt: skip


def _others(library: Library, sensor: Sensor, stack: Stack, query: Query) -> list[tuple[OtherImage, Stack, Stack]]:
    """Return each other sensor's image nearest to the date inside the window, its images, and these in overview."""
    found = []
    by_sensor: dict[str, list[Scene]] = {}
    for scene in library.scenes:
        if scene.sensor.id != sensor.id and scene.bands and shows(scene, stack.grid):
            by_sensor.setdefault(scene.sensor.id, []).append(scene)
    for scenes in by_sensor.values():
        near = [scene for scene in scenes if abs((scene.date - query.date).days) <= query.window_days]
        for start in sorted(near, key=lambda scene: (abs((scene.date - query.date).days), scene.time)):
            bands = _shared_bands(start, scenes)
            wide = stack.beside(bands, [scene for scene in scenes if set(bands) <= set(scene.assets)])
            thin = wide.overview()
            day = nearest_within(days_shown(thin), query.date, query.window_days)
            if day is not None:
                image = OtherImage(start.sensor, bands, thin.frame(day), (day - query.date).days)
                found.append((image, wide, thin))
                break
    return sorted(found, key=lambda entry: abs(entry[0].days))


def _shared_bands(start: Scene, scenes: Sequence[Scene]) -> tuple[str, ...]:
    """Return the bands of an image that most of its sensor's other images have too; all where none are.

    What hardly any other image has can teach nothing, and must not keep the rest from teaching.
    """
    alike = [scene for scene in scenes if set(start.bands) & set(scene.bands)]
    shared = (band for band in start.bands if 2 * sum(band in scene.assets for scene in alike) >= len(alike))
    return tuple(shared) or start.bands


def _methods(options: Options, inputs: bool, learned: bool) -> tuple[tuple[str, ...], str]:
    """Return the candidates, and why the generator is not among them, or "".

    Raises:
        UnsupportedError, RequestError: the one method that is asked for cannot answer.
    """
    carried, made = INTER_METHODS[:4] if inputs else (), INTER_METHODS[4:] if learned else ()
    if not inputs:  # without images of other dates nothing is kriged, and both generators depart from the same
        made = tuple(name for name in made if name not in ("kriged", "season+spade"))
    absent = ""
    if learned and not has_torch():
        absent = f"The generator is not among the candidates: torch is not installed. {HOW_TO_INSTALL}."
    elif learned and options.preview:
        absent = "The generator is not among the candidates: a preview has no time to train it."
    elif learned and options.train_seconds == 0 and options.weights:
        made = tuple(name for name in made if name == WITH_WEIGHTS or name not in NETWORKS)
    elif learned and options.train_seconds == 0:
        absent = "The generator is not among the candidates: it was given no time to train."
    if absent:
        made = tuple(name for name in made if name not in NETWORKS)
    if options.preview:
        made = tuple(name for name in made if name in INTER_PREVIEW_METHODS)
    methods = (*carried, *made)
    if options.method == "auto":
        return methods, absent
    if options.method not in methods:
        problem = f"{options.method} has nothing to answer from"
        if absent:
            problem = f"{options.method} has nothing to answer from: {absent[:-1]}"
        raise UnsupportedError(problem, f"Use one of {', '.join(methods)}, or auto")
    return (options.method,), ""


def _looked_at(query: Query, stack: Stack, target: Frame | None, images: Sequence[OtherImage]) -> list[Frame | None]:
    """Return the frames of the window, and those of the other sensors' images."""
    days = query.in_window(stack.dates)
    return [target, *stack.frames(days), *(image.frame for image in images)]


def _units(stack: Stack) -> str:
    return "dB" if stack.units == "linear power" else stack.units


def seconds_each(pixels: int, options: Options) -> float:
    """Return about how long an answer takes whose every candidate can learn."""
    methods, _ = _methods(options, inputs=True, learned=True)
    return _seconds(pixels, methods, options.train_seconds if set(methods) & set(NETWORKS) else 0)


def _seconds(pixels: int, methods: Sequence[str], learning: float) -> float:
    return 3.0 + learning + (8.0 if "boosted" in methods else 0.0) + pixels * 6e-6
