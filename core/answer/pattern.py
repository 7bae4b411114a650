"""Model patterns: which dates predict which, and where else the library shows the same.

US 12387306 B2, claim 1: the pattern is the queried timestamp and the timestamps of the inputs; training data are found
by a first search near the queried timestamp and a second one near each input's. One rule covers both: a shift s of the
whole pattern for which the library has clear images at t*+s and near every ti+s, here or at other places (see
`pattern_places`).
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Any

import numpy as np

from ..imagery.occlusion import Mask
from ..imagery.season import days_in_year
from ..imagery.stack import Frame, Stack
from .options import TOLERANCE_DAYS

INPUTS = (8, 4, 2)
"""Dates in a pattern; fewer where the library shows no larger pattern twice."""
MIN_INPUT_CLEAR = 0.3
"""An input shows at least this share of the region."""
MIN_TARGET_CLEAR = 0.6
"""A date to train on shows at least this share."""
MIN_SEEN_PIXELS = 200
"""Training needs that many pixels: seen within the scene, or on another date and its inputs."""
MOST_LOOKED_AT = 40
MAX_SHIFTS = 8
MIN_SHIFTS = 2
"""One shifted date would leave none to measure on."""


@dataclass(frozen=True)
class Pattern:
    """The queried timestamp and the input timestamps, ascending."""

    target: date
    inputs: tuple[date, ...]

    @property
    def days(self) -> tuple[int, ...]:
        """Days from the target to each input; negative before it."""
        return tuple((day - self.target).days for day in self.inputs)

    def to_json(self) -> dict[str, Any]:
        """Return the form of plan and report."""
        return {"target": self.target.isoformat(), "inputs": [day.isoformat() for day in self.inputs]}


def choose_inputs(frames: Sequence[Frame], day: date, most: int = INPUTS[0]) -> tuple[Frame, ...]:
    """Return the frames nearest to the queried day that show enough of the region, ascending in time."""
    clear = [frame for frame in frames if usable(frame) and frame.date != day]
    nearest = sorted(clear, key=lambda frame: (abs((frame.date - day).days), frame.date))[:most]
    return tuple(sorted(nearest, key=lambda frame: frame.date))


def choose_around(frames: Sequence[Frame], day: date) -> tuple[Frame, ...]:
    """Return the nearest frame of each side of the day that shows enough; the two nearest where all lie on one side."""
    clear = choose_inputs(frames, day, len(frames))
    before, after = [f for f in clear if f.date < day], [f for f in clear if f.date > day]
    return (before[-1], after[0]) if before and after else choose_inputs(frames, day, 2)


def nearest_usable(days: Iterable[date], target: date, stack: Stack) -> Frame | None:
    """Return the frame, of those days, that shows enough of the region and is nearest to the target; None for none.

    No more than `MOST_LOOKED_AT` are looked at.
    """
    nearest = sorted(days, key=lambda day: (abs((day - target).days), day))[:MOST_LOOKED_AT]
    return next(filter(usable, map(stack.frame, nearest)), None)


def usable(frame: Frame | None) -> bool:
    """Tell whether the frame shows enough of the region to be an input."""
    return frame is not None and frame.teaching_share >= MIN_INPUT_CLEAR


@dataclass(frozen=True)
class Search:
    """How a pattern is searched for."""

    tolerance_days: int = TOLERANCE_DAYS
    """T of the patent."""
    most: int = MAX_SHIFTS
    least: int = MIN_SHIFTS
    """Fewer are none."""
    own: bool = True
    """Whether the queried region itself is searched: then the queried day is never a target nor an input."""


def shifted_patterns(pattern: Pattern, stack: Stack, search: Search | None = None) -> tuple[Pattern, ...]:
    """Return the same pattern at other dates, the most alike in season and then the nearest first.

    What the queried day shows of the queried region stays unseen.
    """
    search = search or Search()
    days = [day for day in stack.dates if day != pattern.target or not search.own]
    found: list[Pattern] = []
    for target in sorted(days, key=lambda day: unlike(day, pattern.target)):
        shifted = _shifted(pattern, target, days, search.tolerance_days)
        if (
            shifted
            and stack.may_show(target, MIN_TARGET_CLEAR)
            and all(stack.may_show(day, MIN_INPUT_CLEAR) for day in shifted.inputs)
            and _shows(stack, target, MIN_TARGET_CLEAR)
            and all(usable(stack.frame(day)) for day in shifted.inputs)
            and taught_pixels(shifted, stack).sum() >= MIN_SEEN_PIXELS
        ):
            found.append(shifted)
        if len(found) == search.most:
            break
    return tuple(found) if len(found) >= search.least else ()


def taught_pixels(pattern: Pattern, stack: Stack) -> Mask:
    """Return where (y, x) the pattern's target and any of its inputs show the ground."""
    shown = ~np.all([stack.frame(day).occluded for day in pattern.inputs], axis=0)
    return shown & ~stack.frame(pattern.target).occluded


def _shifted(pattern: Pattern, target: date, days: Sequence[date], tolerance_days: int) -> Pattern | None:
    inputs: list[date] = []
    for offset in pattern.days:
        place = target + timedelta(days=offset)
        # An input stays on its side of the target, and serves one place only.
        near = [
            day
            for day in days
            if day not in inputs and (day - target).days * offset > 0 and abs((day - place).days) <= tolerance_days
        ]
        if not near:
            return None
        inputs.append(min(near, key=lambda day: (abs((day - place).days), day)))
    return Pattern(target, tuple(sorted(inputs)))


def _shows(stack: Stack, day: date, share: float) -> bool:
    frame = stack.frame(day)
    return frame is not None and frame.teaching_share >= share


def unlike(day: date, target: date) -> tuple[float, int]:
    """Order of dates by how unlike they are: months of season apart, then days."""
    return days_in_year(day, target) // 30, abs((day - target).days)
