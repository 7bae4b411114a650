"""The report's charts: every figure is in them, at its place."""

from __future__ import annotations

from xml.etree import ElementTree

import pytest

from revisit.core.product.charts import LETTER, bar_chart, line_chart


def drawn(chart: str) -> ElementTree.Element:
    return ElementTree.fromstring(chart)


def test_a_line_goes_through_its_points_and_up_is_more() -> None:
    chart = drawn(line_chart("Error", "days", "RMSE", {"a": [(5, 0.01), (10, 0.02)], "b": [(5, 0.04), (10, 0.0)]}))
    dots = [(float(dot.get("cx")), float(dot.get("cy"))) for dot in chart.iter("circle")]
    assert len(dots) == 4
    assert dots[0][0] == dots[2][0] < dots[1][0] == dots[3][0]
    assert dots[3][1] > dots[0][1] > dots[1][1] > dots[2][1]
    assert [title.text for title in chart.iter("title")] == ["a: 5, 0.01", "a: 10, 0.02", "b: 5, 0.04", "b: 10, 0"]
    assert all(0 <= x <= 340 and 0 <= y <= 220 for x, y in dots)


def test_a_bars_height_is_its_figure() -> None:
    chart = drawn(bar_chart("Error", "RMSE", {"B02": [0.01, 0.02], "B<8": [0.04, 0.03]}, ["ours", "linear"]))
    heights = [float(bar.get("height")) for bar in chart.iter("rect")]
    assert [height / heights[0] for height in heights] == pytest.approx([1, 2, 4, 3], rel=0.02)


def test_names_of_many_bars_do_not_run_into_each_other() -> None:
    dates = {f"2021-{month:02d}-01": [0.01, 0.02] for month in range(1, 13)}
    chart = drawn(bar_chart("Error", "RMSE", dates, ["ours", "linear"]))
    named = [text for text in chart.iter("text") if text.text in dates]
    places = [float(text.get("x")) for text in named]
    assert 1 < len(named) < 12
    assert min(after - before for before, after in zip(places, places[1:])) >= 10 * LETTER
    assert {title.text.split(",")[0] for title in chart.iter("title")} == set(dates)


@pytest.mark.parametrize("value", [0.0, 1e-9, 0.0123, 0.99, 1, 7, 12345])
def test_one_point_of_any_size_can_be_drawn(value: float) -> None:
    chart = drawn(line_chart("One", "x", "y", {"a": [(3, value)]}))
    (dot,) = chart.iter("circle")
    assert 0 <= float(dot.get("cy")) <= 220
