"""Decide how the queried sensor's own images answer, with the reasons in words; nothing is trained yet."""

from __future__ import annotations

from ...models.device import choose_device, import_torch
from ..errors import RequestError, UnsupportedError
from ..imagery.stack import Stack
from ..library.library import Library
from ..query import Query
from ..sensors import Sensor
from .estimate import error_elsewhere, expected_error, memory_to_answer, seconds_to_answer
from .findings import detected, findings_of
from .observed_plan import queried_frame
from .options import METHODS, NETWORKS, Options
from .pattern import Pattern, choose_inputs
from .plan import Plan
from .plan_words import doubts_of, no_input, reasons_of, warnings_of
from .teaching import Teaching, choose_sources

UNTAUGHT = ("linear", "nearest")
"""Methods that need nothing to learn from; the first answers where none is named."""


def make_intra_plan(
    query: Query, sensor: Sensor, stack: Stack, options: Options, library: Library | None = None
) -> Plan:
    """Choose inputs and training data for the query; other places of the library teach where nothing else does.

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
    window = query.in_window(stack.dates)
    frames = stack.frames(window)
    series = tuple(frame for frame in frames if frame.teaching_share > 0 and frame.date != query.date)
    if not choose_inputs(series, query.date):
        raise no_input(query, stack)
    sources = choose_sources(query, stack, series, library, options)
    teaching = sources.teaching
    methods = _methods(options, teaching)
    network = bool(set(methods) & set(NETWORKS))
    if network:
        import_torch()
    days = tuple(frame.date for frame in sources.inputs)
    within = target if teaching.within else None
    return Plan(
        query=query, sensor=sensor, bands=stack.bands, mode="intra", pixels=stack.pixels, units=stack.units,
        seen_share=0.0 if target is None else target.clear_share, target=target, pattern=Pattern(query.date, days),
        series=sources.series, inputs=sources.inputs, teaching=teaching, methods=methods,
        reasons=reasons_of(query, target, sources.inputs, teaching),
        warnings=warnings_of(stack.problems)
        + doubts_of(query, sources.inputs, teaching, stack.inside & target.occluded if target else stack.inside),
        seconds=seconds_to_answer(stack.pixels, methods, options),
        memory_bytes=memory_to_answer(stack.pixels, len(stack.bands), len(sources.series), network),
        expected_error=expected_error(stack, within, sources.inputs, sources.series)
        if within
        else error_elsewhere(teaching.by_place(stack)),
        findings=findings_of(stack, within, sources.inputs, sources.series, frames)
        + detected(stack, [target, *frames]),
        device=choose_device(options.device) if network else None,
    )  # fmt: skip


def _methods(options: Options, teaching: Teaching) -> tuple[str, ...]:
    """Return the names of the estimators that may answer.

    Raises:
        UnsupportedError: the one that is asked for has nothing to learn from.
    """
    if teaching.kind != "none":
        return options.methods(other_dates=not teaching.within)
    if options.method == "auto":
        return UNTAUGHT[:1]
    if options.method not in UNTAUGHT:
        method, (one, other) = options.method, UNTAUGHT
        raise UnsupportedError(
            f"{method} has nothing to learn from: too little of the date was seen, and no other date is like it",
            f"Use the method {one} or {other}, widen the window, or add images to the library",
        )
    return (options.method,)
