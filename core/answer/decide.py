"""Whether the queried sensor or others answer, as figure 5 of US 12387306 B2 decides it."""

from __future__ import annotations

from dataclasses import replace

from ..errors import RequestError, UnsupportedError
from ..imagery.stack import Stack
from ..library.library import Library
from ..query import Query
from ..sensors import Sensor
from .adopted import unused_words
from .inter_plan import make_inter_plan
from .intra_plan import make_intra_plan
from .observed_plan import as_observed, queried_frame, seen_enough, seen_in_whole
from .opening import kept
from .options import INTER_METHODS, Options
from .pattern import choose_inputs
from .plan import Plan
from .plan_words import damaged_words


def decide(query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options) -> Plan:
    """Choose the mode and make its plan: the queried sensor's own images where there are any, else other sensors'.

    What the sensor saw in whole that day is given as it is, whatever is asked for. Where nothing supports an answer, so
    is what it saw, with its holes, if clouds hide little of it.

    Raises:
        UnsupportedError, DataError: see `make_intra_plan`; with the reason why other sensors do not help either.
        RequestError: a method of the other mode.
    """
    left, _ = kept(library, sensor, options)
    plan = _decided(query, sensor, stack, left, options)
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
