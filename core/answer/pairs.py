"""What to learn generation from: dates that the queried sensor and another both saw.

US 12387306 B2, claim 6: images of the region, and of other regions, captured at any time by the different sensors;
never the queried sensor's at the queried date. A pair is taken as the query will be answered: the queried sensor's
images near it are left aside, as far as they are missing around the queried date.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..imagery.stack import Frame, Stack
from .pattern import MIN_INPUT_CLEAR, TOLERANCE_DAYS, unlike, usable

MIN_PAIRS = 2
"""With one date nothing can be held out and something still learned."""
MAX_PAIRS = 16
"""More dates cost time; the most alike in season are taken."""


@dataclass(frozen=True)
class Gap:
    """How far the nearest usable images of the queried sensor lie from the date; None where there is none."""

    before: int | None
    after: int | None

    @classmethod
    def around(cls, day: date, usable: Iterable[date]) -> Gap:
        """Return the gap that the usable days leave around a day; images of the day itself do not count."""
        days = [(other - day).days for other in usable]
        before, after = [-d for d in days if d < 0], [d for d in days if d > 0]
        return cls(min(before, default=None), min(after, default=None))

    @property
    def nearest(self) -> int | None:
        """Days to the nearest image on either side."""
        return min((days for days in (self.before, self.after) if days is not None), default=None)

    def leaves(self, day: date, other: date) -> bool:
        """Tell whether the image of `other` would be there if the gap were around `day`.

        On a side where the query has no image at all, none is left.
        """
        days = (other - day).days
        side = self.after if days > 0 else self.before
        return days != 0 and side is not None and abs(days) > side - TOLERANCE_DAYS

    def overlaps(self, day: date, other: date) -> bool:
        """Tell whether `other` lies inside the gap around `day`, so that an honest hold-out of one hides the other."""
        days = (other - day).days
        side = self.after if days > 0 else self.before
        # Beyond the end of a series nothing is known, and as much is hidden as on the other side.
        reach = side if side is not None else self.nearest
        return days == 0 or (reach is not None and abs(days) <= reach - TOLERANCE_DAYS)


@dataclass(frozen=True)
class Pair:
    """A date of the queried sensor's image, and the nearest date of each of the others."""

    day: date
    others: tuple[date | None, ...]
    """One for each other sensor, in the plan's order; None where it has none near."""


def days_left(day: date, known: Iterable[date], gap: Gap) -> list[date]:
    """Return the known days that would be there if the gap, or else its mirror image, were around a day."""
    known = list(known)
    sides = gap, Gap(gap.after, gap.before)
    found = [[other for other in known if side.leaves(day, other)] for side in sides]
    return found[0] or found[1]


def alike(pairs: Sequence[Pair], known: Sequence[date], gap: Gap, carried: bool) -> tuple[Pair, ...]:
    """Return the pairs that have other days left to carry on if the query has (`carried`), and none if it has none.

    Args:
        pairs: of one place.
        known: days on which the queried sensor shows it.
        gap: that of the query.
        carried: whether the query has images of other days.
    """
    return tuple(pair for pair in pairs if bool(days_left(pair.day, known, gap)) == carried)


def tolerance(found: Sequence[date], day: date, window_days: int) -> int:
    """Return T, how far an image of another sensor may lie from the date it stands for.

    `TOLERANCE_DAYS`, or as far as the nearest image lies from the queried date, where that is more.
    """
    nearest = min((abs((other - day).days) for other in found), default=window_days)
    return min(max(TOLERANCE_DAYS, nearest), window_days)


def nearest_within(days: Iterable[date], day: date, within: int) -> date | None:
    """Return the day nearest to `day`, of two as near the earlier, or None where none lies within so many days."""
    near = [other for other in days if abs((other - day).days) <= within]
    return min(near, key=lambda other: (abs((other - day).days), other), default=None)


def days_shown(stack: Stack) -> list[date]:
    """Return the days that show enough of the region."""
    return [day for day in stack.dates if stack.may_show(day, MIN_INPUT_CLEAR) and usable(stack.frame(day))]


def find_pairs(stack: Stack, others: Sequence[Stack], queried: date, gap: Gap, within: int) -> tuple[Pair, ...]:
    """Return the dates to learn from, the most alike in season and then the nearest first.

    Args:
        stack: the queried sensor's images of the place.
        others: each other sensor's, on the same pixels.
        queried: the queried date; neither it nor what its gap hides is among the pairs.
        gap: see `Gap`.
        within: T, days.
    """
    shown = [days_shown(other) for other in others]
    pairs: list[Pair] = []
    for day in sorted(stack.dates, key=lambda day: unlike(day, queried)):
        near = tuple(nearest_within(days, day, within) for days in shown)
        if gap.overlaps(queried, day) or not any(near) or not stack.may_show(day, MIN_INPUT_CLEAR):
            continue
        frame = stack.frame(day)
        if usable(frame) and _seen_together(frame, others, near):
            pairs.append(Pair(day, near))
        if len(pairs) == MAX_PAIRS:
            break
    return tuple(pairs)


def _seen_together(frame: Frame, others: Sequence[Stack], days: Sequence[date | None]) -> bool:
    """Tell whether the frame shows some pixel that any of the other sensors shows on its day."""
    seen = [other.frame(day).occluded for other, day in zip(others, days) if day]
    return bool((~frame.occluded & ~np.all(seen, axis=0)).any())
