"""The sun of a day: known values, both hemispheres, and a place that nobody knows."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from revisit.models import sun
from revisit.models.sun import LAG_DAYS, NO_SUN, Sun


def test_radiation_is_that_of_the_published_example() -> None:
    """FAO Irrigation and Drainage Paper 56, example 8: 32.2 MJ a square metre on 3 September at 20 degrees south."""
    assert 24 * 60 / np.pi * 0.0820 * sun._radiation(246, -20.0) == pytest.approx(32.2, abs=0.1)


def test_growth_lags_behind_the_longest_day() -> None:
    days = [date(2021, 1, 1) + timedelta(n) for n in range(365)]
    highest = max(days, key=lambda day: Sun(50.0).light(day))
    assert abs((highest - date(2021, 6, 21)).days - LAG_DAYS) <= 3
    assert 0.6 < Sun(50.0).light(highest) < 0.8
    assert sum(Sun(50.0).light(day) for day in days) == pytest.approx(0, abs=1)


def test_seasons_are_turned_round_in_the_south_and_hardly_there_at_the_equator() -> None:
    july, january = date(2021, 7, 11), date(2021, 1, 11)
    assert Sun(-35.0).light(july) < -0.4 < 0.4 < Sun(-35.0).light(january)
    assert abs(Sun(0.0).light(july)) < 0.1


def test_a_polar_night_has_none() -> None:
    assert Sun(80.0).light(date(2021, 1, 11)) == pytest.approx(-1)
    assert np.isfinite(Sun(90.0).light(date(2021, 7, 11)))


def test_where_the_place_is_unknown_no_day_has_more_than_another() -> None:
    assert NO_SUN.light(date(2021, 7, 11)) == 0


def test_a_monthly_composite_has_the_sun_of_its_middle() -> None:
    assert Sun(50.0, middle_days=15).light(date(2021, 3, 1)) == Sun(50.0).light(date(2021, 3, 16))
