"""A pixel's time series: the click, the plot, the table, the clipboard."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.gui import QgsMapToolPan
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QGuiApplication, QPalette, QWheelEvent
from qgis.PyQt.QtWidgets import QDockWidget

from revisit.core.errors import EngineError
from revisit.ui.series import Question, SeriesAtPoint
from revisit.ui.series_data import PointSeries
from revisit.ui.series_plot import SeriesPlot, band_colour
from revisit.ui.series_scale import Scale, day_ticks, limits, tick_text, ticks

RESULT: dict[str, Any] = {
    "bands": ["B04", "B08"],
    "units": "reflectance",
    "date": "2019-08-30",
    "pixel": {"x": 5285005.0, "y": 2465005.0, "crs": "EPSG:3035"},
    "dates": [
        {"date": "2018-08-01", "values": [0.05, 0.3], "occluded": False},
        {"date": "2019-08-15", "values": [0.06, 0.31], "occluded": False},
        {"date": "2019-08-20", "values": [0.055, 0.33], "occluded": False},
        {"date": "2019-08-25", "values": [None, None], "occluded": True},
        {"date": "2019-08-30", "values": [0.7, 0.8], "occluded": True},
        {"date": "2019-09-09", "values": [0.06, 0.29], "occluded": False},
    ],
    "answer": {
        "date": "2019-08-30",
        "bands": ["B08", "B04"],
        "values": [0.32, 0.057],
        "lower": [0.30, 0.05],
        "upper": [0.34, 0.064],
        "provenance": "regressed",
    },
}


@pytest.fixture
def series() -> PointSeries:
    return PointSeries.from_json(RESULT)


@pytest.fixture
def plot(qtbot: QtBot, series: PointSeries) -> SeriesPlot:
    made = SeriesPlot()
    qtbot.addWidget(made)
    made.resize(640, 300)
    made.show()
    made.show_series(series)
    return made


@pytest.fixture
def asking(iface: FakeIface, runner: Any, script: Any) -> Iterator[SeriesAtPoint]:
    script.write(series=[{"progress": [0.5, "Reading"]}, {"result": RESULT}])
    query = {"sensor": "sentinel-2-l2a", "bands": ["B04", "B08"], "date": "2019-08-30"}
    made = SeriesAtPoint(iface, runner, lambda: Question(["/data"], query, Path("/answers/x"), {"seed": 1}))
    yield made
    made.dispose()


def click(qtbot: QtBot, iface: FakeIface) -> None:
    qtbot.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(200, 150))


def test_the_answers_bands_come_in_the_order_of_the_series(series: PointSeries) -> None:
    assert series.answer.values == (0.057, 0.32)
    assert series.answer.lower == (0.05, 0.30)
    assert [sample.known for sample in series.samples] == [True, True, True, False, True, True]


@pytest.mark.parametrize("broken", [None, {}, {**RESULT, "dates": [{"date": "x"}]}, {**RESULT, "pixel": None}])
def test_what_is_no_series_is_an_engine_error(broken: Any) -> None:
    with pytest.raises(EngineError, match="cannot be read"):
        PointSeries.from_json(broken)


def test_a_click_asks_the_engine_and_shows_plot_and_table(
    qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint, script: Any
) -> None:
    asking.set_active(True)
    assert iface.canvas.mapTool() is asking.tool
    qtbot.wait(100)  # the panel takes its room from the map
    place = iface.canvas.getCoordinateTransform().toMapCoordinates(200, 150)
    click(qtbot, iface)
    qtbot.waitUntil(lambda: asking.panel.table.rowCount() == 7, timeout=8000)
    (asked,) = script.asked("series")
    params = asked["params"]
    assert params["point"] == pytest.approx([place.x(), place.y()], abs=iface.canvas.mapUnitsPerPixel())
    assert params["crs"] == "EPSG:3035"
    assert (params["library"], params["product"], params["options"]) == (["/data"], "/answers/x", {"seed": 1})
    panel = asking.panel
    cells = [[panel.table.item(row, column).text() for column in range(4)] for row in range(7)]
    assert cells[0] == ["2018-08-01", "clear", "0.05", "0.3"]
    assert cells[3] == ["2019-08-25", "no data", "", ""]
    assert cells[4][1] == "occluded"
    assert cells[6] == [
        "2019-08-30",
        "answer, regressed",
        "0.057 (0.05 \N{EN DASH} 0.064)",
        "0.32 (0.3 \N{EN DASH} 0.34)",
    ]
    assert panel.status.text() == "6 dates, 4 clear; on 2019-08-30 the pixel is regressed"
    assert [box.text() for box in panel._boxes] == ["B04", "B08"]


def test_enter_asks_for_the_middle_of_the_map(
    qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint, script: Any
) -> None:
    asking.set_active(True)
    qtbot.keyClick(iface.canvas, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: bool(script.asked("series")), timeout=8000)
    middle = iface.canvas.center()
    assert script.asked("series")[0]["params"]["point"] == pytest.approx([middle.x(), middle.y()])


def test_copied_as_csv_it_holds_every_value(qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint) -> None:
    asking.set_active(True)
    click(qtbot, iface)
    qtbot.waitUntil(asking.panel.copy_button.isEnabled, timeout=8000)
    asking.panel.copy_button.click()
    rows = list(csv.reader(io.StringIO(QGuiApplication.clipboard().text())))
    assert rows[0] == ["date", "kind", "B04", "B08", "B04 lower", "B04 upper", "B08 lower", "B08 upper"]
    assert rows[1] == ["2018-08-01", "clear", "0.05", "0.3", "", "", "", ""]
    assert rows[4][1:4] == ["no data", "", ""]
    assert rows[-1] == ["2019-08-30", "answer (regressed)", "0.057", "0.32", "0.05", "0.064", "0.3", "0.34"]
    assert len(rows) == 8


def test_a_failure_and_nothing_to_ask_are_one_line(
    qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint, script: Any
) -> None:
    script.write(series=[{"error": {"kind": "UnsupportedError", "problem": "No image lies there", "remedy": "Click"}}])
    asking.set_active(True)
    click(qtbot, iface)
    qtbot.waitUntil(lambda: asking.panel.status.text() == "No image lies there. Click.", timeout=8000)
    asking._question = lambda: None
    click(qtbot, iface)
    assert "nothing to ask" in asking.panel.status.text()


def test_closing_the_panel_leaves_nothing_and_gives_the_tool_back(
    qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint
) -> None:
    pan = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(pan)
    states: list[bool] = []
    asking.active_changed.connect(states.append)
    asking.set_active(True)
    click(qtbot, iface)
    asking.panel.close()
    assert iface.canvas.mapTool() is pan
    assert states == [True, False]
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert iface.window.findChildren(QDockWidget) == []
    qtbot.wait(300)  # the answer that comes late meets nobody


def test_the_plot_tells_clear_occluded_and_the_answer_apart(plot: SeriesPlot) -> None:
    cloud = {"date": "2019-09-20", "values": [0.06, 0.31], "occluded": True}
    series = PointSeries.from_json({**RESULT, "dates": [*RESULT["dates"], cloud]})
    plot.show_series(series)
    picture = plot.grab().toImage()
    area, x = plot._area(), plot._x_scale()
    low, high = limits(plot._values_in_view(series), plot._answer_values(series))
    y = Scale(low, high, area.bottom(), area.top())

    def at(day: str, value: float, right: float = 0) -> QColor:
        return picture.pixelColor(round(x.px(date.fromisoformat(day).toordinal()) + right), round(y.px(value)))

    base = plot.palette().color(QPalette.ColorRole.Base)
    assert at("2019-08-15", 0.31) == band_colour(1)  # seen: filled
    assert at("2019-09-20", 0.31) == base  # occluded: hollow,
    assert at("2019-09-20", 0.31, right=-3) != base  # with an outline
    edge = [
        picture.pixelColor(round(x.px(date(2019, 8, 30).toordinal())) + dx, round(area.top()) - 3) for dx in (-2, 2)
    ]
    assert any(colour != base for colour in edge)  # a cloud beyond the scale lies on its edge
    bar = at("2019-08-30", 0.335, right=3.5)
    assert bar.hue() == pytest.approx(band_colour(1).hue(), abs=12)  # the interval of the answer


def test_the_plot_follows_a_dark_theme(plot: SeriesPlot) -> None:
    dark = QPalette(plot.palette())
    dark.setColor(QPalette.ColorRole.Base, QColor("#202326"))
    dark.setColor(QPalette.ColorRole.Text, QColor("#eeeeee"))
    plot.setPalette(dark)
    picture = plot.grab().toImage()
    assert picture.pixelColor(3, 3).name() == "#202326"
    area = plot._area()
    edge = picture.pixelColor(round(area.left()), round(area.center().y()))
    assert edge.lightness() > 120


def test_the_plot_is_read_out_with_the_keys(qtbot: QtBot, plot: SeriesPlot) -> None:
    qtbot.keyClick(plot, Qt.Key.Key_Right)
    assert plot.readout() == "2019-08-30  occluded  B04 0.7  B08 0.8"
    assert plot.accessibleDescription() == plot.readout()
    qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.readout() == "2019-08-25  no data"
    for _ in range(5):
        qtbot.keyClick(plot, Qt.Key.Key_Left)
    assert plot.current == 0
    first, last = plot.days()
    assert first <= date(2018, 8, 1).toordinal() <= last  # it came into view
    plot.show_bands((1,))
    assert plot.readout() == "2018-08-01  clear  B08 0.3"


def test_the_plot_zooms_moves_and_finds_back(qtbot: QtBot, plot: SeriesPlot) -> None:
    around = plot.days()
    qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.days()[1] - plot.days()[0] < around[1] - around[0]
    qtbot.keyClick(plot, Qt.Key.Key_Home)
    assert plot.days()[0] <= date(2018, 8, 1).toordinal()
    qtbot.keyClick(plot, Qt.Key.Key_End)
    assert plot.days() == pytest.approx(around)
    at = QPointF(300, 150)
    wheel = QWheelEvent(
        at, QPointF(plot.mapToGlobal(at.toPoint())), QPoint(), QPoint(0, 120), Qt.MouseButton.NoButton,
        Qt.KeyboardModifier.NoModifier, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    before = plot._x_scale().value(300)
    QCoreApplication.sendEvent(plot, wheel)
    assert plot._x_scale().value(300) == pytest.approx(before, abs=0.01)  # what is under the mouse stays there
    for _ in range(60):
        qtbot.keyClick(plot, Qt.Key.Key_Plus)
    assert plot.days()[1] - plot.days()[0] == pytest.approx(20)


def test_a_row_of_the_table_and_the_plot_follow_each_other(
    qtbot: QtBot, iface: FakeIface, asking: SeriesAtPoint
) -> None:
    asking.set_active(True)
    click(qtbot, iface)
    qtbot.waitUntil(lambda: asking.panel.table.rowCount() == 7, timeout=8000)
    panel = asking.panel
    panel.table.selectRow(1)
    assert panel.plot.current == 1
    qtbot.keyClick(panel.plot, Qt.Key.Key_Right)
    assert panel.table.currentRow() == 2
    panel._boxes[0].click()
    assert "B04" not in panel.plot.readout()


def test_a_cloud_that_no_mask_shows_does_not_press_the_ground_into_a_line() -> None:
    ground = [0.05, 0.052, 0.055, 0.06, 0.058, 0.054, 0.057]
    assert limits([*ground, 0.9])[1] < 0.1
    assert limits([*ground, 0.9], [0.2])[1] == pytest.approx(0.2, abs=0.03)
    assert limits([])[0] < limits([])[1]
    assert limits([0.3])[0] < 0.3 < limits([0.3])[1]


@pytest.mark.parametrize(("low", "high"), [(0.0, 1.0), (-23.4, -7.1), (0.041, 0.0432), (-3e-5, 4e-5), (120, 9000)])
def test_ticks_are_round_and_inside(low: float, high: float) -> None:
    found = ticks(low, high, 5)
    assert 2 <= len(found) <= 11
    assert all(low <= value <= high for value in found)
    assert len({tick_text(value, found) for value in found}) == len(found)


@pytest.mark.parametrize("days", [20, 90, 400, 2000, 12000])
def test_days_are_named_by_year_month_or_day(days: int) -> None:
    low = date(2016, 3, 17).toordinal()
    found = day_ticks(low, low + days, 5)
    assert 1 <= len(found) <= 8
    assert all(low <= day <= low + days for day, _ in found)
    assert len({text for _, text in found}) == len(found)
