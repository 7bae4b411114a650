"""Which dates an answer is made from, and what is doubted of them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

from revisit.core.answer.enhance import plan_query
from revisit.core.answer.options import Options
from revisit.core.answer.plan import Plan
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query

ALL = (slice(None), slice(None))


def planned(made: object, day: date, **asked: object) -> Plan:
    library = open_library([str(made.folder)], say_nothing)
    return plan_query(library, Query("sentinel-2-l2a", ("B02", "B04", "B08"), day, **asked), Options())


def test_few_dates_that_teach_are_said_to_be_few(make_series: Callable) -> None:
    made = make_series(count=5)
    plan = planned(made, made.dates[1] + timedelta(days=5))
    assert len(plan.teaching.shifts) <= 3
    assert any(warning.startswith(f"Only {len(plan.teaching.shifts)} dates teach") for warning in plan.warnings)


def test_extrapolation_is_said(make_series: Callable) -> None:
    made = make_series()
    plan = planned(made, made.dates[-1] + timedelta(days=12))
    assert any("extrapolates" in warning for warning in plan.warnings)


def test_an_image_outside_the_window_stands_in_where_one_side_of_the_date_has_none(make_series: Callable) -> None:
    made = make_series(cloudy=dict.fromkeys((0, 1, 3, 4, 5, 7, 8), ALL))
    day = made.dates[2] + timedelta(days=5)
    plan = planned(made, day, window_days=30)
    assert plan.pattern.days == (-5, 35)
    said = f"{made.dates[6]} lies outside the window, which has none after {day}."
    assert any(said in reason for reason in plan.reasons)
    assert not any("extrapolates" in warning for warning in plan.warnings)
    near = planned(made, day, window_days=17)
    assert near.pattern.days == (-5,), "an image is not sought farther than twice the window"
    assert any("extrapolates" in warning for warning in near.warnings)


def test_a_day_that_lacks_a_band_is_said_to_be_left_out(make_series: Callable) -> None:
    made = make_series()
    for index in (3, 4):
        (made.folder / f"sentinel2_B04_{made.dates[index]:%Y%m%d}.tif").unlink()
    library = open_library([str(made.folder)], lambda *_: None)
    plan = plan_query(library, Query("sentinel-2-l2a", ("B02", "B04"), made.dates[4], window_days=15), Options())
    said = [finding.text for finding in plan.findings if finding.kind == "bands"]
    assert said == [f"The image of {made.dates[index]} has no B04, and is left out" for index in (3, 4)]
    assert "with these bands" in plan.reasons[0]
    whole = plan_query(library, Query("sentinel-2-l2a", ("B02",), made.dates[4], window_days=15), Options())
    assert not [finding for finding in whole.findings if finding.kind == "bands"]
