"""Scales of a plot: which days and values lie where, and round numbers to write beside them."""

from __future__ import annotations

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from .words import decimal

_MARGIN = 0.08


@dataclass(frozen=True)
class Scale:
    """A linear scale from values to pixels; `first` may lie right of or below `last`."""

    low: float
    high: float
    first: float
    """Pixel of `low`."""
    last: float
    """Pixel of `high`."""

    def px(self, value: float) -> float:
        """Return the pixel of a value."""
        return self.first + (value - self.low) / (self.high - self.low) * (self.last - self.first)

    def value(self, px: float) -> float:
        """Return the value at a pixel."""
        return self.low + (px - self.first) / (self.last - self.first) * (self.high - self.low)


def limits(values: Iterable[float], always: Iterable[float] = ()) -> tuple[float, float]:
    """Return a range around the values with a margin, outliers left out; around 0 where there are none.

    A cloud that no mask shows must not press the ground into a line: what lies farther from the middle half of the
    values than three times its width (Tukey's outer fence) is left out.

    Args:
        values: what the range is for.
        always: values that it holds in any case.
    """
    found = sorted(values)
    if found:
        lower, upper = found[len(found) // 4], found[(3 * len(found)) // 4]
        fence = 3 * (upper - lower)
        found = [value for value in found if lower - fence <= value <= upper + fence]
    found += always
    low, high = (min(found), max(found)) if found else (0.0, 1.0)
    margin = _MARGIN * (high - low) or 0.05 * abs(high) or 0.5
    return low - margin, high + margin


def ticks(low: float, high: float, count: int) -> list[float]:
    """Return about `count` round numbers within low..high."""
    raw = (high - low) / max(1, count)
    power = 10 ** math.floor(math.log10(raw))
    step = next(power * factor for factor in (1, 2, 5, 10) if power * factor >= raw * 0.999)
    first = math.ceil(low / step - 1e-9)
    return [number * step for number in range(first, math.floor(high / step + 1e-9) + 1)]


def tick_text(value: float, all_ticks: list[float]) -> str:
    """Write a tick with as many digits as tell it from its neighbours."""
    step = all_ticks[1] - all_ticks[0] if len(all_ticks) > 1 else abs(value) or 1.0
    digits = max(0, -math.floor(math.log10(step) + 1e-9))
    return decimal(f"{value + 0.0:.{digits}f}")


def day_ticks(low: float, high: float, count: int) -> list[tuple[float, str]]:
    """Return about `count` (day number, text) within low..high: years, months or days."""
    for months, form in ((12, "%Y"), (6, "%Y-%m"), (3, "%Y-%m"), (1, "%Y-%m")):
        found = [day for day in _months(low, high, months) if low <= day.toordinal() <= high]
        if len(found) >= min(3, count):
            step = -(-len(found) // max(1, count))
            return [(day.toordinal(), day.strftime(form)) for day in found[::step]]
    step = max(1, math.ceil((high - low) / max(1, count)))
    numbers = range(math.ceil(low), math.floor(high) + 1, step)
    return [(number, date.fromordinal(number).isoformat()) for number in numbers]


def _months(low: float, high: float, step: int) -> Iterator[date]:
    first, last = date.fromordinal(max(1, math.floor(low))), date.fromordinal(max(1, math.ceil(high)))
    for month in range(first.year * 12 + (first.month - 1) // step * step, last.year * 12 + 12, step):
        yield date(month // 12, month % 12 + 1, 1)
