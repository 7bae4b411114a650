"""The cases of an evaluation, all by rule: what is hidden, and what of the images is taken for true."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..errors import UnsupportedError
from ..imagery.occlusion import Mask
from ..imagery.series import Physical
from ..imagery.stack import Stack

CLEAR = 0.03
"""A target's mask hides less than this share of the region."""
HOLE_SHARES = (0.15, 0.70)
"""A mask that is laid over a target hides a share in this range."""
GAPS_DAYS = (0, 15, 30)
SAYS_NOTHING = 0.01
"""Masks that hide less than this share of the region on every date are not believed."""


@dataclass(frozen=True)
class Case:
    """One hidden truth."""

    target: date
    hidden: Mask
    """(y, x): pixels to compare."""
    label: str
    """Date of the mask, or the gap in days."""
    dropped: tuple[date, ...] = ()
    """Other dates that are hidden whole."""
    whole: bool = False
    """Whether the target's whole image is hidden, not these pixels alone."""


@dataclass(frozen=True)
class Truth:
    """What the images show where nothing hides them.

    The supplied masks say where, and a cloud-mask library where it is asked: the truth is no matter of Revisit's own
    judgement. Only where a sensor's masks hide nothing on any date, as the QA60 of some archives does, the clouds that
    the series finds are taken out too.
    """

    stack: Stack
    found: bool
    """Whether what the series finds counts, too."""

    @classmethod
    def of(cls, stack: Stack) -> Truth:
        """Look at the masks of all dates."""
        supplied = cls(stack, False)
        shares = [share for day in stack.dates if (share := supplied.share(day)) is not None]
        empty = bool(shares) and max(shares) < SAYS_NOTHING
        return cls(stack, empty and any(frame.scenes[0].masks for frame in stack.frames(stack.dates)))

    def on(self, stack: Stack) -> Truth:
        """Return the same judgement on another stack of these images."""
        return Truth(stack, self.found)

    def hidden(self, day: date) -> Mask | None:
        """Return what is hidden that day (y, x), or None where it cannot be read."""
        if not self.found:
            return self.stack.masked(day)
        frame = self.stack.frame(day)
        return None if frame is None else frame.occluded

    def share(self, day: date) -> float | None:
        """Return the share 0..1 of the region that is hidden that day, or None where it cannot be read."""
        hidden = self.hidden(day)
        return None if hidden is None else float(hidden[self.stack.inside].mean())

    def values(self, day: date) -> Physical:
        """Return physical values (band, y, x), NaN where hidden."""
        return self.stack.values(self.stack.frame(day)) if self.found else self.stack.unfiltered(day)

    def corrected(self, day: date, audited: Stack) -> Physical:
        """Return these values as the audited images hold them, whose files may state another offset than they hold."""
        found, stated = audited.frame(day), self.stack.frame(day)
        offsets = [audited.asset(found, band).offset - self.stack.asset(stated, band).offset for band in audited.bands]
        return self.values(day) + np.array(offsets, np.float32)[:, None, None]

    def clear_dates(self) -> list[date]:
        """Return the dates of which next to nothing is hidden."""
        return [day for day in self.stack.dates if (share := self.share(day)) is not None and share < CLEAR]


def holes(truth: Truth) -> Iterator[Case]:
    """Lay the masks with a fitting share over the clear dates, both in order of time, the masks in turn.

    Where no supplied mask has one, what the series finds of clouds is laid over them.
    """
    clear = truth.clear_dates()
    for masks in (truth, Truth(truth.stack, True)):
        shares = {day: masks.share(day) for day in truth.stack.dates}
        fit = [day for day, share in shares.items() if share and HOLE_SHARES[0] <= share <= HOLE_SHARES[1]]
        if fit:
            break
    for index, day in enumerate(clear if fit else ()):
        mask_day = fit[index % len(fit)]
        hidden = masks.hidden(mask_day) & ~truth.hidden(day) & truth.stack.inside
        if hidden.any():
            yield Case(day, hidden, f"hole of {mask_day}")


def missing(truth: Truth) -> Iterator[Case]:
    """Hide each clear date whole, and all dates within each gap of it."""
    for day in truth.clear_dates():
        for gap in GAPS_DAYS:
            near = tuple(other for other in truth.stack.dates if other != day and abs((other - day).days) <= gap)
            yield Case(day, ~truth.hidden(day) & truth.stack.inside, f"gap {gap}", near, whole=True)


PROTOCOLS: dict[str, Callable[[Truth], Iterator[Case]]] = {"holes": holes, "missing": missing}


def no_case(protocol: str, truth: Truth) -> UnsupportedError:
    """Return the error of a library that gives a protocol no case."""
    if protocol == "holes" and truth.clear_dates():
        low, high = (f"{share:.0%}" for share in HOLE_SHARES)
        return UnsupportedError(
            f"No date of the library is hidden by {low} to {high}, so there is no hole to lay over its clear dates",
            "Evaluate with the protocol missing, which hides whole dates",
        )
    return no_date()


def no_date() -> UnsupportedError:
    """Return the error of a library that gives no protocol a case."""
    return UnsupportedError(
        "The library has no date to evaluate on", "It needs dates without clouds, and others to answer from"
    )
