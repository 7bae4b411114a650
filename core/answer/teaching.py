"""What teaches a query's estimators: the part seen that day, the pattern at other dates or places, or nothing."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..imagery.stack import Frame, Stack
from ..library.library import Library
from ..query import Query
from .blocks import Blocks, spatial_blocks
from .options import Options
from .pattern import (
    INPUTS,
    MIN_SEEN_PIXELS,
    MIN_SHIFTS,
    Pattern,
    Search,
    choose_inputs,
    nearest_usable,
    shifted_patterns,
    usable,
)
from .pattern_places import Elsewhere, search_places

BEYOND = 2
"""Windows: so far an image may lie that is the only one on its side of the date."""


@dataclass(frozen=True)
class Teaching:
    """What is learned from; the default is nothing."""

    blocks: Blocks | None = None
    """What of the overview was seen that day and teaches; None where the day itself does not. It is the strongest case:
    where it does, nothing else is learned from."""
    shifts: tuple[Pattern, ...] = ()
    """Patterns of the region's other dates."""
    elsewhere: tuple[Elsewhere, ...] = ()
    """Other places that show the pattern, where the region's own dates do not suffice."""

    @property
    def within(self) -> bool:
        """Whether the part seen that day teaches."""
        return self.blocks is not None

    @property
    def patterns(self) -> int:
        """Number of dates that teach, of all places."""
        return len(self.shifts) + sum(len(place.patterns) for place in self.elsewhere)

    def by_place(self, region: Stack) -> list[tuple[Stack, tuple[Pattern, ...]]]:
        """Return the images of each place, the queried region first, and the patterns that it teaches."""
        return [(region, self.shifts), *((place.stack, place.patterns) for place in self.elsewhere)]

    @property
    def kind(self) -> str:
        """One of `within-scene`, `other-places`, `shifted-dates` and `none`."""
        if self.within:
            return "within-scene"
        if self.elsewhere:
            return "other-places"
        return "shifted-dates" if self.shifts else "none"


@dataclass(frozen=True)
class Sources:
    """The images that predict the queried day, and what tells how."""

    series: tuple[Frame, ...]
    """All frames but the queried day's that show some ground, from which holes of the inputs are filled."""
    inputs: tuple[Frame, ...]
    """Those of them that are the pattern's."""
    teaching: Teaching


def choose_sources(
    query: Query, stack: Stack, series: tuple[Frame, ...], library: Library | None, options: Options
) -> Sources:
    """Return the inputs of the queried day and what teaches them: the day itself, else other dates, else other places.

    Args:
        query: what is asked for.
        stack: the region, in overview.
        series: its other frames in the window that show some ground.
        library: whose other places are searched; None: none.
        options: how far an image may lie from its place in the pattern, and what is left out.
    """
    inputs = choose_inputs(series, query.date)
    blocks = _seen_blocks(stack.frame(query.date), series, options.seed)
    if blocks is not None:
        return Sources(series, inputs, Teaching(blocks))
    shifts, elsewhere = (), ()
    if stack.inside.size >= MIN_SEEN_PIXELS:
        inputs, shifts = _shifted_training(series, stack, query.date, options.tolerance_days)
        if not shifts and library:
            inputs, shifts, elsewhere = _training_elsewhere(series, stack, query, library, options)
    if not shifts and not elsewhere:
        series = _on_both_sides(series, query, stack)
        inputs = choose_inputs(series, query.date)
    return Sources(series, inputs, Teaching(None, shifts, elsewhere))


def _seen_blocks(target: Frame | None, series: Sequence[Frame], seed: int) -> Blocks | None:
    """Return the blocks of what was seen that day and is shown by some date; None where that is too little to teach."""
    if target is None:
        return None
    shown = ~np.all([frame.occluded for frame in series], axis=0)
    return spatial_blocks(target.occluded, ~target.occluded & shown, np.random.default_rng(seed))


def _on_both_sides(series: tuple[Frame, ...], query: Query, stack: Stack) -> tuple[Frame, ...]:
    """Return the window's images, and the nearest usable one of the other side where all lie on one side of the date.

    It may lie `BEYOND` windows away. Only what interpolates asks for it: fewer dates teach a pattern that wide.
    """
    sides = {frame.date > query.date for frame in series if usable(frame)}
    if len(sides) != 1:
        return series
    other = (day for day in stack.dates if {day > query.date} != sides)
    outside = (day for day in other if 1 < abs((day - query.date).days) / query.window_days <= BEYOND)
    found = nearest_usable(outside, query.date, stack)
    return tuple(sorted([*series, *([found] if found else [])], key=lambda frame: frame.date))


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
