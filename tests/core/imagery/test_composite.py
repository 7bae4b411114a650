"""Which images are composites, by their dates alone."""

from __future__ import annotations

from datetime import date, timedelta

from revisit.core.imagery.composite import days_to_middle

FIRSTS = [date(2020, 11, 1), date(2020, 12, 1), date(2021, 2, 1), date(2021, 5, 1)]


def test_dates_that_are_all_the_first_of_a_month_are_of_monthly_composites() -> None:
    assert days_to_middle(FIRSTS) == 15


def test_one_other_day_or_too_few_dates_tell_of_acquisitions() -> None:
    assert days_to_middle([*FIRSTS, date(2021, 5, 4)]) == 0
    assert days_to_middle(FIRSTS[:3]) == 0
    assert days_to_middle([date(2020, 11, 1) + timedelta(days=5 * n) for n in range(40)]) == 0
