"""Decide how a query is answered, with the reasons in words; nothing is trained yet."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field
from datetime import date
from itertools import islice
from typing import Any

from ...models.device import Device, choose_device, import_torch
from ..errors import RequestError, UnsupportedError
from ..imagery.finding import Finding
from ..imagery.stack import Frame, Stack
from ..library.library import Library
from ..query import Query
from ..sensors import Sensor
from .estimate import error_elsewhere, expected_error, memory_to_answer, seconds_to_answer
from .findings import detected, findings_of, haze_kept
from .options import METHODS, NETWORKS, Options
from .pattern import INPUTS, MIN_SEEN_PIXELS, MIN_SHIFTS, Pattern, Search, choose_inputs, shifted_patterns, usable
from .pattern_places import Elsewhere, search_places
from .plan_words import doubts_of, left_empty, no_input, reasons_of, seen_words, warnings_of

BEYOND = 2
"""Windows: so far an image may lie that is the only one on its side of the date."""
MAX_HIDDEN = 0.1
"""Clouds that nothing answers for leave an image of use where they hide no more than this share of the region."""
CACHED = "A model of this pattern is kept: it is taken from the cache where the images are the same."


@dataclass(frozen=True)
class Plan:
    """How the query will be answered."""

    query: Query
    sensor: Sensor
    bands: tuple[str, ...]
    mode: str
    """`observed` (nothing is missing, or nothing supports what is), `intra` or `inter`."""
    pixels: int
    """Pixels of the region."""
    seen_share: float
    """Share 0..1 of them that the sensor saw on the date."""
    target: Frame | None
    """The queried day's frame; None where the sensor did not pass."""
    pattern: Pattern | None
    """Dates that predict it; None where nothing is missing."""
    series: tuple[Frame, ...]
    """All frames inside the window, from which holes of the inputs are filled."""
    shifts: tuple[Pattern, ...]
    """Patterns of other dates to train on, where too little of the date was seen."""
    methods: tuple[str, ...]
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float
    """Estimate of the time that the answer takes."""
    expected_error: float | None = None
    """See `estimate`: on the part that was seen, or on the dates that teach; None where neither is."""
    inputs: tuple[Frame, ...] = field(default=())
    memory_bytes: float | None = None
    """See `estimate.memory_to_answer`."""
    units: str = ""
    """Units of the answer's physical values."""
    findings: tuple[Finding, ...] = ()
    """What a user should know of the images, and what was done about it."""
    device: Device | None = None
    """What a network runs on; None where none takes part."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """Other places that show the pattern, where the region's own dates do not suffice."""
    cached: bool = False
    """Whether a model of this pattern is kept; it answers again where the images are the same."""

    @property
    def taught_by_others(self) -> bool:
        """Whether other dates or places teach, not the queried day's own seen part."""
        return bool(self.shifts or self.elsewhere)

    def to_json(self) -> dict[str, Any]:
        """Return the protocol's form of the plan."""
        return {
            "mode": self.mode,
            "sensor": {"id": self.sensor.id, "title": self.sensor.title},
            "bands": list(self.bands),
            "date": self.query.date.isoformat(),
            "window_days": self.query.window_days,
            "pixels": self.pixels,
            "seen_share": math.floor(self.seen_share * 10_000) / 10_000,
            "observed": self.target is not None,
            "inputs": [
                {
                    "date": frame.date.isoformat(),
                    "days": (frame.date - self.query.date).days,
                    "clear_share": round(frame.clear_share, 4),
                    "haze": None if frame.haze is None else round(frame.haze, 3),
                    "scenes": [scene.id for scene in frame.scenes],
                }
                for frame in self.inputs
            ],
            "training": {**self._training(), "cached": self.cached},
            "estimators": list(self.methods),
            "reasons": [*self.reasons, *([CACHED] if self.cached else [])],
            "findings": [finding.to_json() for finding in self.findings],
            "warnings": list(self.warnings),
            "seconds": round(self.seconds, 1),
            "memory_bytes": None if self.memory_bytes is None else round(self.memory_bytes),
            "expected_error": self.expected_error,
            "units": self.units,
            **self._device(),
        }

    def _device(self) -> dict[str, str]:
        device = self.device or Device("cpu", "CPU", "no network takes part")
        return {"device": device.kind, "device_title": device.title, "device_why": device.why}

    def _training(self) -> dict[str, Any]:
        if self.pattern is None:
            text = "No training: every pixel was seen." if self.seen_share == 1 else "No training: nothing is made."
            return {"kind": "none", "text": text, "dates": []}
        if self.elsewhere:
            return self._training_elsewhere()
        if self.shifts:
            days = [pattern.target for pattern in self.shifts]
            text = f"Trained on {len(days)} other dates with images at like intervals."
            found = [pattern.to_json() for pattern in self.shifts]
            dates = [day.isoformat() for day in days]
            return {"kind": "shifted-dates", "text": text, "dates": dates, "patterns": found}
        text = "Trained on the part seen that day, in the region and around it."
        return {"kind": "within-scene", "text": text, "dates": [self.query.date.isoformat()]}

    def _training_elsewhere(self) -> dict[str, Any]:
        found = [pattern.to_json() for pattern in self.shifts]
        found += [{**pattern.to_json(), "place": place.where} for place in self.elsewhere for pattern in place.patterns]
        text = f"Trained on {len(self.elsewhere)} other places with images at like intervals."
        return {
            "kind": "other-places",
            "text": text,
            "dates": sorted({pattern["target"] for pattern in found}),
            "places": [place.where for place in self.elsewhere],
            "patterns": found,
        }


def make_plan(query: Query, sensor: Sensor, stack: Stack, options: Options, library: Library | None = None) -> Plan:
    """Choose mode, inputs and training data for the query; other places of the library teach where nothing else does.

    Raises:
        UnsupportedError: nothing in the library supports an answer; the remedy says what would.
        DataError: the queried day's own image cannot be read.
        RequestError: a method that only other sensors' images are given to, or a device that is not there.
        EngineError: a method that needs torch, where it is not installed.
    """
    if options.method not in ("auto", *METHODS):
        raise RequestError(f"{options.method} answers from other sensors alone", f"Choose from {', '.join(METHODS)}")
    stack = stack.overview()
    target = queried_frame(stack, query.date)
    if seen_in_whole(stack, target):
        return as_observed(query, sensor, stack, target)
    window = query.in_window(stack.dates)
    frames = stack.frames(window)
    series = tuple(frame for frame in frames if frame.teaching_share > 0)
    inputs = choose_inputs(series, query.date)
    if not inputs:
        raise no_input(query, stack)
    within = target is not None and int((~target.occluded).sum()) >= MIN_SEEN_PIXELS
    shifts, elsewhere = (), ()
    if not within and stack.inside.size >= MIN_SEEN_PIXELS:
        inputs, shifts = _shifted_training(series, stack, query.date, options.tolerance_days)
        if not shifts and library:
            inputs, shifts, elsewhere = _training_elsewhere(series, stack, query, library, options)
    taught = len(shifts) + sum(len(place.patterns) for place in elsewhere)
    if not within and not taught:
        series = _on_both_sides(series, query, stack)
        inputs = choose_inputs(series, query.date)
    pattern = Pattern(query.date, tuple(frame.date for frame in inputs))
    methods = options.methods(other_dates=bool(taught))
    networks = set(methods) & set(NETWORKS)
    if networks:
        import_torch()
    pixels = stack.pixels
    return Plan(
        query=query, sensor=sensor, bands=stack.bands, mode="intra", pixels=pixels, units=stack.units,
        seen_share=0.0 if target is None else target.clear_share, target=target,
        pattern=pattern, series=series, shifts=shifts, inputs=inputs,
        methods=("linear",) if options.method == "auto" and not within and not taught else methods,
        reasons=reasons_of(query, target, inputs, within, shifts, elsewhere),
        warnings=warnings_of(stack.problems) + doubts_of(query, inputs, None if within else taught),
        seconds=seconds_to_answer(pixels, methods, options),
        memory_bytes=memory_to_answer(pixels, len(stack.bands), len(series), bool({*methods} & {*NETWORKS})),
        expected_error=expected_error(stack, target, inputs, series)
        if within
        else error_elsewhere([(stack, shifts), *((place.stack, place.patterns) for place in elsewhere)]),
        findings=findings_of(stack, target if within else None, inputs, series, frames)
        + detected(stack, [target, *frames]),
        device=choose_device(options.device) if networks else None, elsewhere=elsewhere,
    )  # fmt: skip


def queried_frame(stack: Stack, day: date) -> Frame | None:
    """Return the queried day's frame, or None where the sensor did not pass.

    Raises:
        DataError: its image cannot be read.
    """
    frame = stack.frame(day)
    if frame is None and day in stack.dates:
        raise stack.problems[-1]
    return frame


def as_observed(
    query: Query, sensor: Sensor, stack: Stack, target: Frame, refusal: UnsupportedError | None = None
) -> Plan:
    """Return the plan that gives the queried day's image as it is, and leaves its holes empty.

    Args:
        query: what is asked for.
        sensor: that of the query.
        stack: the region, in overview.
        target: the queried day's frame.
        refusal: why nothing can fill its holes; None where it has none.
    """
    reasons: tuple[str, ...] = ("The sensor saw the whole region on this date: the image is given as it is.",)
    if refusal and target.clear_share < 1:
        reasons = (seen_words(query, target), f"{refusal.problem}.", "So the rest is left empty, and nothing is made.")
    return Plan(
        query=query, sensor=sensor, bands=stack.bands, mode="observed", pixels=stack.pixels, units=stack.units,
        seen_share=target.clear_share, target=target, pattern=None, series=(), shifts=(), methods=(), reasons=reasons,
        warnings=(*warnings_of(stack.problems), *left_empty(query, target, refusal)), seconds=0.5,
        memory_bytes=memory_to_answer(stack.pixels, len(stack.bands), 1),
        findings=(*stack.findings, *detected(stack, [target]), *filter(None, [haze_kept(target)])),
    )  # fmt: skip


def seen_enough(target: Frame | None) -> bool:
    """Tell whether a day's image is of use although nothing fills its holes: clouds hide little of what it shows."""
    return target is not None and target.clear_share > 0 and target.imaged_share - target.clear_share <= MAX_HIDDEN


def _on_both_sides(series: tuple[Frame, ...], query: Query, stack: Stack) -> tuple[Frame, ...]:
    """Return the window's images, and the nearest usable one of the other side where all lie on one side of the date.

    It may lie `BEYOND` windows away. Only what interpolates asks for it: fewer dates teach a pattern that wide.
    """
    sides = {frame.date > query.date for frame in series if usable(frame)}
    if len(sides) != 1:
        return series
    days = sorted((abs((day - query.date).days), day) for day in stack.dates if {day > query.date} != sides)
    frames = (stack.frame(day) for away, day in days if query.window_days < away <= BEYOND * query.window_days)
    return tuple(sorted([*series, *islice(filter(usable, frames), 1)], key=lambda frame: frame.date))


def _shifted_training(
    series: Sequence[Frame], stack: Stack, day: date, tolerance_days: int
) -> tuple[tuple[Frame, ...], tuple[Pattern, ...]]:
    """Return the inputs of the largest pattern that other dates show too, and these; else all inputs and none."""
    for most in INPUTS:
        inputs = choose_inputs(series, day, most)
        pattern = Pattern(day, tuple(frame.date for frame in inputs))
        shifts = shifted_patterns(pattern, stack, Search(tolerance_days))
        if shifts:
            return inputs, shifts
    return choose_inputs(series, day), ()


def _training_elsewhere(
    series: Sequence[Frame], stack: Stack, query: Query, library: Library, options: Options
) -> tuple[tuple[Frame, ...], tuple[Pattern, ...], tuple[Elsewhere, ...]]:
    """Return the inputs of the largest pattern that other places show, a date of the region's own, and the places."""
    for most in INPUTS:
        inputs = choose_inputs(series, query.date, most)
        pattern = Pattern(query.date, tuple(frame.date for frame in inputs))
        places = search_places(pattern, query, stack, library, options)
        own = shifted_patterns(pattern, stack, Search(options.tolerance_days, most=1, least=1)) if places else ()
        if len(own) + sum(len(place.patterns) for place in places) >= MIN_SHIFTS:
            return inputs, own, places
        if len(inputs) <= INPUTS[-1]:
            break
    return choose_inputs(series, query.date), (), ()


def seen_in_whole(stack: Stack, target: Frame | None) -> bool:
    """Tell whether nothing is missing on a day; an overview without a hole may have missed a small one."""
    return target is not None and stack.grid.step == 1 and not (target.occluded & stack.inside).any()
