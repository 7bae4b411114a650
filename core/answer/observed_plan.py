"""The plan that gives the queried day's image as it is: nothing is missing, or nothing supports what is."""

from __future__ import annotations

from datetime import date

from ..errors import UnsupportedError
from ..imagery.stack import Frame, Stack
from ..query import Query
from ..sensors import Sensor
from .estimate import memory_to_answer
from .findings import detected, haze_kept
from .plan import Plan
from .plan_words import left_empty, seen_words, warnings_of

MAX_HIDDEN = 0.1
"""Clouds that nothing answers for leave an image of use where they hide no more than this share of the region."""


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
        seen_share=target.clear_share, target=target, pattern=None, series=(), methods=(), reasons=reasons,
        warnings=(*warnings_of(stack.problems), *left_empty(query, target, refusal)), seconds=0.5,
        memory_bytes=memory_to_answer(stack.pixels, len(stack.bands), 1),
        findings=(*stack.findings, *detected(stack, [target]), *filter(None, [haze_kept(target)])),
    )  # fmt: skip


def seen_enough(target: Frame | None) -> bool:
    """Tell whether a day's image is of use although nothing fills its holes: clouds hide little of what it shows."""
    return target is not None and target.clear_share > 0 and target.imaged_share - target.clear_share <= MAX_HIDDEN


def seen_in_whole(stack: Stack, target: Frame | None) -> bool:
    """Tell whether nothing is missing on a day; an overview without a hole may have missed a small one."""
    return target is not None and stack.grid.step == 1 and not (target.occluded & stack.inside).any()
