"""What an estimator that generates from other sensors is given and must do: whole images, not single pixels."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Protocol

import numpy as np

from .base import Check, Values, no_check
from .sun import NO_SUN, Sun

SIMPLE = ("nearest", "linear", "average", "season")
"""What the queried sensor's own other dates say, the simplest first."""


@dataclass(frozen=True)
class Series:
    """A place's other dates, as far as they are not hidden around a moment; NaN where something is not known."""

    days: tuple[date, ...]
    images: tuple[Values, ...]
    """(band, y, x) of the queried sensor on each day."""
    others: tuple[Values, ...]
    """(channel, y, x) of the other sensors on the dates that stand for these days."""

    def window(self, rows: slice, cols: slice) -> Series:
        """Return the part in rows and columns."""
        images, others = (tuple(x[:, rows, cols] for x in part) for part in (self.images, self.others))
        return Series(self.days, images, others)


@dataclass(frozen=True)
class Moment:
    """One date of one place, on the queried sensor's grid; NaN where something is not known.

    Reflectance is in 0..1 and radar in dB, whatever the files hold.
    """

    day: date
    place: int
    """0 is the queried region; the others are other places of the library."""
    other: Values
    """(channel, y, x): what the other sensors saw at the date."""
    departure: Values
    """(channel, y, x): that minus their average over the place's dates."""
    simple: Mapping[str, Values]
    """Name of `SIMPLE` -> (band, y, x), made from the queried sensor's images of other dates alone."""
    days: tuple[float, float]
    """Days to the last image of the queried sensor before the date and to the first after it; infinite where none."""
    elevation: Values
    """(y, x), metres."""
    target: Values | None = None
    """(band, y, x): the truth; None where it is asked for."""
    change: Values | None = None
    """(channel, y, x): `other` minus what it was, linear in time, when the queried sensor's other images were taken;
    None where no estimator asks for it."""
    series: Series | None = None
    """What `simple` is made from; None where no estimator asks for it."""
    corner: tuple[int, int] = (0, 0)
    """Row and column of its upper left pixel in the place."""
    sun: Sun = NO_SUN
    """That over the place."""

    @property
    def shape(self) -> tuple[int, int]:
        """Rows and columns."""
        return self.other.shape[1:]

    @property
    def phase(self) -> tuple[float, float]:
        """Cosine and sine of the day of the year."""
        angle = 2 * np.pi * self.day.timetuple().tm_yday / 365.25
        return float(np.cos(angle)), float(np.sin(angle))

    def window(self, rows: slice, cols: slice) -> Moment:
        """Return the part in rows and columns."""
        return Moment(
            self.day,
            self.place,
            self.other[:, rows, cols],
            self.departure[:, rows, cols],
            {name: image[:, rows, cols] for name, image in self.simple.items()},
            self.days,
            self.elevation[rows, cols],
            None if self.target is None else self.target[:, rows, cols],
            None if self.change is None else self.change[:, rows, cols],
            None if self.series is None else self.series.window(rows, cols),
            (self.corner[0] + (rows.start or 0), self.corner[1] + (cols.start or 0)),
            self.sun,
        )


class ImageEstimator(Protocol):
    """Learns the queried sensor's image from moments with a target; starts afresh at each `fit`."""

    name: str
    learned: bool
    """Whether it makes something new (provenance `generated`) or only carries on what was seen (`interpolated`)."""

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Learn from the moments."""

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x); NaN where it knows nothing."""
