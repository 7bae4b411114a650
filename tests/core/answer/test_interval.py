"""An interval holds what it promises, on one more date too."""

from __future__ import annotations

import numpy as np
import pytest

from revisit.core.answer.hold_out import coverage_curve
from revisit.core.answer.interval import achieved_coverage, few_dates, half_width

PIXELS = 200


def held_out(dates: int, rng: np.random.Generator) -> np.ndarray:
    """Return residuals of (date, pixel): all pixels of a date miss mostly alike."""
    return rng.normal(0, 1, (dates, 1)) + rng.normal(0, 0.3, (dates, PIXELS))


@pytest.mark.parametrize("dates", [2, 3, 5, 8])
def test_few_dates_tell_enough_of_one_more(dates: int) -> None:
    rng = np.random.default_rng(dates)
    plain, widened = [], []
    for _ in range(400):
        errors = np.abs(held_out(dates, rng).reshape(-1, 1)).astype(np.float32)
        new = np.abs(held_out(1, rng))
        plain.append(np.mean(new <= half_width(errors)))
        widened.append(np.mean(new <= half_width(errors, dates)))
    assert np.mean(plain) < 0.88
    assert np.mean(widened) > 0.9


def test_many_dates_need_nothing_more_and_one_day_neither() -> None:
    assert few_dates(1000, 0.9) == pytest.approx(1, abs=0.01)
    assert few_dates(None, 0.9) == 1
    assert few_dates(8, 0.9) == pytest.approx(1.22, abs=0.01)
    assert few_dates(2, 0.9) == pytest.approx(4.7, abs=0.05)


def test_what_was_achieved_allows_for_few_dates_as_the_interval_does() -> None:
    rng = np.random.default_rng(1)
    residuals = held_out(4, rng).reshape(-1, 1).astype(np.float32)
    groups = np.repeat(np.arange(4), PIXELS)
    assert achieved_coverage(residuals, groups, 4).mean() > achieved_coverage(residuals, groups).mean()
    plain, widened = coverage_curve(residuals, groups), coverage_curve(residuals, groups, 4)
    assert all(wide["achieved"] >= narrow["achieved"] for wide, narrow in zip(widened, plain))
    assert sum(level["achieved"] for level in widened) > sum(level["achieved"] for level in plain)
