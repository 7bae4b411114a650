"""The plan that gives the queried day's image as it is: nothing is missing, or nothing supports what is."""

from __future__ import annotations

from datetime import date

from ..errors import UnsupportedError
from ..imagery.stack import Frame, Stack
from ..query import Query
from ..sensors import Sensor
from .estimate import memory_to_answer
from .findings import detected, haze_kept
from .pattern import MIN_INPUT_CLEAR
from .plan import Plan
from .plan_words import left_empty, seen_words, warnings_of
from .tiles import tiles

MAX_HIDDEN = 0.1
"""Clouds that nothing answers for leave an image of use where they hide no more than this share of the region."""


def queried_frame(stack: Stack, day: date) -> Frame | None:
    """Return the queried day's frame, or None where the sensor did not pass.

    Raises:
        DataError: its image cannot be read.
    """
    frame = stack.frame(day)
    if frame is None and day in stack.dates:
        raise stack.why_unreadable(day)
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
    if refusal:
        reasons = (seen_words(query, target), f"{refusal.problem}.", "So the rest is left empty, and nothing is made.")
    seen = min(target.clear_share, 1 - 1 / stack.pixels) if refusal else 1.0  # an overview may have missed the holes
    return Plan(
        query=query, sensor=sensor, bands=stack.bands, mode="observed", pixels=stack.pixels, units=stack.units,
        seen_share=seen, target=target, pattern=None, series=(), methods=(), reasons=reasons,
        warnings=(*warnings_of(stack.problems), *left_empty(query, target, refusal)), seconds=0.5,
        memory_bytes=memory_to_answer(stack.pixels, len(stack.bands), 1),
        findings=(*stack.findings, *detected(stack, [target]), *filter(None, [haze_kept(target)])),
    )  # fmt: skip


def seen_enough(target: Frame | None) -> bool:
    """Tell whether a day's image is of use although nothing fills its holes.

    It shows as much of the region as an input must, and clouds hide little of it.
    """
    if target is None or target.clear_share < MIN_INPUT_CLEAR:
        return False
    return target.imaged_share - target.clear_share <= MAX_HIDDEN


def seen_in_whole(stack: Stack, day: date) -> bool:
    """Tell whether nothing of the region is missing on a day: of a large one every pixel is asked, tile by tile.

    Raises:
        DataError: the day's image cannot be read.
    """
    overview = stack.overview()
    frame = queried_frame(overview, day)
    if frame is None or (frame.occluded & overview.inside).any():
        return False
    return overview is stack or not any(_has_hole(stack.part(window), day) for window in tiles(stack.inside.shape))


def _has_hole(tile: Stack, day: date) -> bool:
    """Tell whether something is missing; what the masks alone say takes no other date to know."""
    return bool((tile.masked(day) & tile.inside).any() or (tile.frame(day).occluded & tile.inside).any())
