"""Decide how other sensors answer, with the reasons in words; nothing is trained yet."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ...models.device import HOW_TO_INSTALL, Device, choose_device, has_torch
from ...models.inter_registry import NETWORKS
from ..errors import UnsupportedError
from ..imagery.stack import Stack
from ..library.library import Library
from ..query import Query
from ..sensors import Sensor
from .adopted import WITH_WEIGHTS, adopted_words, known_words, named, start_words, weights_to_start_from
from .estimate import memory_to_answer
from .findings import detected
from .inter_sources import InterSources, OtherImage, choose_inter_sources
from .inter_words import (
    composite_words,
    doubts_of,
    elevation_words,
    level_words,
    mixed_words,
    reasons_of,
    trained_words,
    training_words,
    unseen_words,
)
from .observed_plan import queried_frame
from .options import INTER_METHODS, INTER_PREVIEW_METHODS, Options
from .pairs import Gap, Pair
from .places import Place, nearest_pair
from .plan import Plan
from .plan_words import warnings_of

if TYPE_CHECKING:
    from ...models.spade_file import Record


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


def make_inter_plan(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> InterPlan:
    """Choose the other sensors' images, the dates to learn from, and the candidates.

    Raises:
        UnsupportedError: no other sensor saw the region near the date, or nothing supports an answer.
        DataError, RequestError, EngineError: weights that are named cannot be used.
    """
    overview = stack.overview()
    target = queried_frame(overview, query.date)
    seen = 0.0 if target is None else target.clear_share
    sources = choose_inter_sources(query, sensor, stack, library, options)
    images, own = sources.images, sources.places[0]
    learning = _Learning.of(sensor, stack, sources, options)
    looked_at = [target, *overview.frames(query.in_window(overview.dates)), *(image.frame for image in images)]
    problems = [*overview.problems, *(problem for other in sources.others for problem in other.stack.problems)]
    high = sources.weights.knows_elevation if sources.weights else sources.learned
    return InterPlan(
        query=query, sensor=sensor, bands=stack.bands, mode="inter", pixels=stack.pixels, seen_share=seen,
        target=target, pattern=None, series=(), methods=learning.methods,
        reasons=(
            *reasons_of(query, sensor, images, seen, sources.gap), *level_words(seen * stack.pixels),
            *unseen_words(sensor, stack, images, sources.pairs),
            *(composite_words(own) if "kriged" in learning.methods else ()),
            *learning.words(sources, options, _units(stack)), *(elevation_words(own) if high else ()),
        ),
        warnings=(
            *warnings_of(problems), *doubts_of(query, sources.inputs, sources.pairs, images),
            *learning.doubts(sources, options),
            *filter(None, (mixed_words(other.image.sensor, other.stack) for other in sources.others)),
        ),
        seconds=_seconds(stack.pixels, learning.methods, learning.train_seconds), inputs=sources.inputs,
        units=_units(stack),
        memory_bytes=memory_to_answer(
            stack.pixels, len(stack.bands), sum(map(len, sources.pairs)) + len(sources.inputs),
            network=learning.device is not None, beside=sum(len(image.bands) for image in images),
        ),
        findings=(*stack.findings, *detected(overview, looked_at)),
        others=images, places=sources.places, pairs=sources.pairs, gap=sources.gap, device=learning.device,
        pair=nearest_pair(query.date, [[image.frame.date] for image in images], query.window_days),
        train_seconds=learning.train_seconds, adopts=sources.weights is not None, unseen=not stack.dates,
    )  # fmt: skip


@dataclass(frozen=True)
class _Learning:
    """Which candidates answer, and what networks among them learn with."""

    methods: tuple[str, ...]
    absent: str
    """Why the generator is not among them, or ""."""
    device: Device | None
    """None where no network takes part."""
    train_seconds: int
    begun: Record | None
    """That of the weights which a network starts from."""

    @classmethod
    def of(cls, sensor: Sensor, stack: Stack, sources: InterSources, options: Options) -> _Learning:
        if sources.weights:
            return cls((WITH_WEIGHTS,), "", choose_device(options.device), 0, None)
        methods, absent = _methods(options, bool(sources.inputs), sources.learned)
        begun = None
        if WITH_WEIGHTS in methods:
            shown = tuple(name for other, bands in sources.channels for name in named(other.id, bands))
            begun = weights_to_start_from(options, named(sensor.id, stack.bands), shown)
        if not set(methods) & set(NETWORKS):
            return cls(methods, absent, None, 0, begun)
        return cls(methods, absent, choose_device(options.device), options.train_seconds, begun)

    def words(self, sources: InterSources, options: Options, units: str) -> tuple[str, ...]:
        """Return what is said of what teaches, and of how long and on what networks learn."""
        if sources.weights:
            return adopted_words(options, sources.weights.record, self.device, units)
        trained = trained_words(sources.pairs)
        if self.begun:
            return trained, *start_words(options, self.device)
        said = self.absent or (training_words(self.train_seconds, self.device) if self.device else "")
        return (trained, said) if said else (trained,)

    def doubts(self, sources: InterSources, options: Options) -> tuple[str, ...]:
        """Return that the weights know what is held out, where they do."""
        if not self.begun:
            return ()
        held_out = [(at.stack.grid, [pair.day for pair in pairs]) for at, pairs in zip(sources.places, sources.pairs)]
        known = known_words(options, self.begun, held_out)
        return (known,) if known else ()


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


def _units(stack: Stack) -> str:
    return "dB" if stack.units == "linear power" else stack.units


def seconds_each(pixels: int, options: Options) -> float:
    """Return about how long an answer takes whose every candidate can learn."""
    methods, _ = _methods(options, inputs=True, learned=True)
    return _seconds(pixels, methods, options.train_seconds if set(methods) & set(NETWORKS) else 0)


def _seconds(pixels: int, methods: Sequence[str], learning: float) -> float:
    return 3.0 + learning + (8.0 if "boosted" in methods else 0.0) + pixels * 6e-6
