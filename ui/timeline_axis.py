"""The arithmetic of a time axis: days to pixels and back, zooming, panning, and where its labels go. No Qt."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date, timedelta

MIN_SPAN_DAYS = 8.0
MARGIN = 0.03
"""Share of the whole series left free at each end."""
_DAY_STEPS = (1, 2, 5, 10, 15)
_MONTH_STEPS = (1, 2, 3, 6)
_YEAR_STEPS = (1, 2, 5, 10, 25, 50, 100)


@dataclass(frozen=True)
class Tick:
    """One label of the axis."""

    day: date
    unit: str
    """`day`, `month` or `year`: how much of the date its label has to say."""


@dataclass(frozen=True)
class Axis:
    """A stretch of time on a number of pixels; days are proleptic ordinals, a whole number is noon of that day."""

    low: float
    high: float
    width: float
    first: float
    """The series' own first and last day: no farther than these, and a margin, does the axis go."""
    last: float

    @classmethod
    def of(cls, first: date, last: date, width: float) -> Axis:
        """Return the axis that shows all from the first to the last day."""
        axis = cls(0.0, 1.0, width, first.toordinal(), last.toordinal())
        return axis.whole()

    @property
    def pixels_per_day(self) -> float:
        """How many pixels one day takes."""
        return self.width / (self.high - self.low)

    def x_of(self, day: date) -> float:
        """Return the pixel of a day's noon."""
        return (day.toordinal() - self.low) * self.pixels_per_day

    def day_at(self, x: float) -> date:
        """Return the day that a pixel lies in, within the calendar."""
        ordinal = round(self.low + x / self.pixels_per_day)
        return date.fromordinal(min(max(ordinal, 1), date.max.toordinal()))

    def whole(self) -> Axis:
        """Return the axis that shows all of the series."""
        margin = max(MIN_SPAN_DAYS / 2, MARGIN * (self.last - self.first))
        return replace(self, low=self.first - margin, high=self.last + margin)

    def zoomed(self, factor: float, x: float) -> Axis:
        """Return the axis with `factor` times as many pixels a day; what is at `x` stays there."""
        most = self.whole()
        span = min(max((self.high - self.low) / factor, MIN_SPAN_DAYS), most.high - most.low)
        at = self.low + x / self.pixels_per_day
        low = at - span * x / self.width
        return replace(self, low=low, high=low + span)._inside()

    def panned(self, pixels: float) -> Axis:
        """Return the axis moved so that what was at 0 is at `pixels`."""
        days = pixels / self.pixels_per_day
        return replace(self, low=self.low - days, high=self.high - days)._inside()

    def around(self, day: date, days: float) -> Axis:
        """Return the axis that shows so many days before and after a day."""
        span = max(days, MIN_SPAN_DAYS / 2)
        return replace(self, low=day.toordinal() - span, high=day.toordinal() + span)._inside()

    def showing(self, day: date) -> Axis:
        """Return the axis with the day well inside: moved a little where it is near the edge, else centred on it."""
        span, at = self.high - self.low, day.toordinal()
        if not self.low <= at <= self.high:
            return self.around(day, span / 2)
        edge = 0.1 * span
        shift = min(0.0, at - (self.low + edge)) + max(0.0, at - (self.high - edge))
        return replace(self, low=self.low + shift, high=self.high + shift)._inside()

    def ticks(self, room_px: float) -> list[Tick]:
        """Return the labels that fit when each needs `room_px`."""
        need = room_px / self.pixels_per_day
        first, last = self.day_at(0), self.day_at(self.width)
        for step in _DAY_STEPS:
            if step >= need:
                return list(_days(first, last, step))
        for step in _MONTH_STEPS:
            if step * 30 >= need:
                return list(_months(first, last, step))
        step = next((step for step in _YEAR_STEPS if step * 365 >= need), _YEAR_STEPS[-1])
        years = range(first.year - first.year % step, last.year + 1, step)
        return [Tick(date(year, 1, 1), "year") for year in years if first <= date(max(year, 1), 1, 1) <= last]

    def _inside(self) -> Axis:
        most = self.whole()
        span = min(self.high - self.low, most.high - most.low)
        low = min(max(self.low, most.low), most.high - span)
        return replace(self, low=low, high=low + span)


def _days(first: date, last: date, step: int) -> Iterator[Tick]:
    day = first
    while day <= last:
        if day.day == 1:
            yield Tick(day, "year" if day.month == 1 else "month")
        elif (day.day - 1) % step == 0 and day.day - 1 + step <= 31:  # the last one leaves room for the month's name
            yield Tick(day, "day")
        day += timedelta(days=1)


def _months(first: date, last: date, step: int) -> Iterator[Tick]:
    for number in range(first.year * 12 + first.month - 1, last.year * 12 + last.month):
        year, month = number // 12, number % 12
        if month % step == 0 and first <= date(year, month + 1, 1) <= last:
            yield Tick(date(year, month + 1, 1), "year" if month == 0 else "month")
