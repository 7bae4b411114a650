"""What a plan from the queried sensor's own images says: its reasons, its doubts, and why there is none."""

from __future__ import annotations

from collections.abc import Sequence

from ..errors import DataError, UnsupportedError
from ..imagery.occlusion import Mask
from ..imagery.stack import Frame, Stack
from ..library.problem import Problem
from ..query import Query
from .pattern import nearest_usable
from .teaching import Teaching

NO_PATTERN = "No other date has images at like intervals: linear interpolation in time answers, without training."
UNMEASURED = "The error cannot be measured on this library: the answer has no interval"
NEAR = (
    "The dates that teach lie nearer to one another than the sensor's images to the date: the error may be larger than"
    " measured"
)
FAR_FROM_SEEN = (
    "Most of what is missing lies farther from what was seen than any part that is held out: the interval may be too"
    " narrow"
)
FEW_DATES = 3
"""Of seven monthly images of a forest, intervals from three others held half of what they should in the median case."""


def reasons_of(
    query: Query,
    target: Frame | None,
    inputs: Sequence[Frame],
    teaching: Teaching,
) -> tuple[str, ...]:
    """Return why an answer is made, from what, and what it is learned from."""
    offsets = " ".join(f"{(frame.date - query.date).days:+d}" for frame in inputs)
    used = f"Intra-modal: {len(inputs)} dates of the same sensor in the window show the rest: {offsets} days."
    if len(inputs) == 1:
        used = f"Intra-modal: one date of the same sensor in the window shows the rest: {offsets} days."
    beyond = [frame.date for frame in inputs if abs((frame.date - query.date).days) > query.window_days]
    if beyond:
        side = "before" if beyond[0] < query.date else "after"
        used = (
            f"Intra-modal: {len(inputs)} dates of the same sensor show the rest: {offsets} days; {beyond[0]} lies"
            f" outside the window, which has none {side} {query.date}."
        )
    if teaching.within:
        trained = "Trained on the part seen that day, in the region and around it: the strongest case."
    elif teaching.elsewhere:
        where = "; ".join(place.where for place in teaching.elsewhere)
        trained = f"Trained on {len(teaching.elsewhere)} other places that have images at like intervals: {where}."
    elif teaching.shifts:
        count = len(teaching.shifts)
        trained = f"Trained on {count} other dates that have images at like intervals before and after."
    else:
        trained = NO_PATTERN
    return seen_words(query, target), used, trained


def seen_words(query: Query, target: Frame | None) -> str:
    """Say how much of the region the sensor saw on the queried day, in a sentence."""
    if target is None:
        return (
            f"There is no image of {query.date} with these bands: the sensor did not pass, or the library does not "
            "hold it."
        )
    if target.imaged_share == 0:
        return f"The image of {query.date} holds no value in the region: nothing was seen that day."
    if target.clear_share == 0:
        return f"The image of {query.date} is occluded all over the region."
    return f"{target.clear_share:.0%} of the region was seen on {query.date}; these pixels are kept as they are."


def left_empty(query: Query, target: Frame, refusal: UnsupportedError | None) -> tuple[str, ...]:
    """Return that the holes of the queried day's image stay, and what would fill them; nothing where it has none."""
    if refusal is None:
        return ()
    missing = _share(1 - target.clear_share)
    return (f"{missing} of the region was not seen on {query.date} and is left empty. {refusal.remedy}",)


def shown_by_none(share: float) -> str:
    """Return that so much of the region, 0..1, stays empty in an answer."""
    return f"{_share(share)} of the region is shown by no date of the window and left empty; widen it"


def _share(share: float) -> str:
    return f"{share:.1%}" if share >= 0.001 else "Less than 0.1%"


def doubts_of(query: Query, inputs: Sequence[Frame], teaching: Teaching, missing: Mask) -> tuple[str, ...]:
    """Return what a user should know before relying on the answer.

    Args:
        query: what is asked.
        inputs: what it is made from.
        teaching: what it is learned from.
        missing: (y, x) of the overview, what is to be made.
    """
    doubts = [*extrapolates(query, inputs)]
    if teaching.within:
        doubts += [FAR_FROM_SEEN] if teaching.blocks.are_far_from(missing) else []
    elif teaching.kind == "none":
        doubts.append(UNMEASURED)
    elif teaching.patterns <= FEW_DATES:
        doubts.append(few_dates(teaching.patterns))
    return tuple(doubts)


def extrapolates(query: Query, inputs: Sequence[Frame]) -> tuple[str, ...]:
    """Return the doubt that comes with images on one side of the date alone; there may be others beyond the window."""
    sides = {frame.date > query.date for frame in inputs}
    if len(sides) != 1:
        return ()
    side = "after" if sides.pop() else "before"
    return (f"All the sensor's images that are used lie {side} {query.date}: the answer extrapolates in time",)


def few_dates(count: int) -> str:
    """Return the doubt that comes with so few dates to measure an error on."""
    return f"Only {count} dates teach, and tell little of how far others are missed: the interval may be too narrow"


def warnings_of(problems: Sequence[DataError]) -> tuple[str, ...]:
    """Return what is said of images that cannot be read."""
    return tuple(f"Left out: {problem}" for problem in problems)


def damaged_words(problems: Sequence[Problem]) -> tuple[str, ...]:
    """Return what is said of the library's files that cannot be read at all; what is only not understood is no loss."""
    lost = [problem for problem in problems if problem.unreadable and not problem.kept]
    if not lost:
        return ()
    if len(lost) == 1:
        return (f"Left out: {lost[0].path}: {lost[0].problem}",)
    return (f"Left out: {len(lost)} files of the library that cannot be read, {lost[0].path} among them",)


def no_input(query: Query, stack: Stack) -> UnsupportedError:
    """Return the error of a window without an image; the remedy says where the next one is."""
    nearest = nearest_usable(
        (day for day in stack.dates if abs((day - query.date).days) > query.window_days), query.date, stack
    )
    days = "1 day" if query.window_days == 1 else f"{query.window_days} days"
    problem = f"No clear image lies within {days} of {query.date}"
    if nearest is None:
        return UnsupportedError(problem, "Add images of other dates to the library")
    days = abs((nearest.date - query.date).days)
    if days > 3650:
        first, last = stack.dates[0], stack.dates[-1]
        return UnsupportedError(problem, f"Choose a date inside the library's, {first} to {last}")
    return UnsupportedError(problem, f"Choose a date nearer to {nearest.date}, or widen the window to {days} days")
