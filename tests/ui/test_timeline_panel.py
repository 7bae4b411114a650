"""The timeline with the engine behind it: dates at once, then their shares, thumbnails, and what lies elsewhere."""

from __future__ import annotations

import base64
from collections.abc import Iterator
from datetime import date
from typing import Any

import products
import pytest
from pointer import hover_at
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QBuffer, QByteArray, QEvent, QIODevice, QPoint, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QImage
from qgis.PyQt.QtWidgets import QApplication

from revisit.core.query import Query, Region
from revisit.ui.catalogue import Catalogue
from revisit.ui.library_source import PATH, LibrarySource
from revisit.ui.plan_view import Plan
from revisit.ui.runner import EngineRunner
from revisit.ui.timeline import Timeline
from revisit.ui.timeline_panel import TimelinePanel


def at(timeline: Timeline, day: date) -> QPoint:
    return QPoint(round(timeline.axis().x_of(day)), 40)


@pytest.fixture
def panel(runner: EngineRunner, script: Any, qtbot: QtBot) -> Iterator[TimelinePanel]:
    script.write(timeline=[{"result": marks()}], thumbnail=[{"result": {"date": products.DATES[0], "image": png()}}])
    made = TimelinePanel(runner)
    qtbot.addWidget(made)
    made.resize(400, 90)
    made.show()
    made.set_library(LibrarySource(PATH, "/data"), Catalogue.from_json(products.SCENES))
    made.set_query(query(), {})
    yield made
    made.dispose()


def marks() -> dict[str, Any]:
    shares = [1.0, 0.8, 0.6, 0.4, None]
    dates = [{"date": day, "clear_share": share, "scenes": [day]} for day, share in zip(products.DATES, shares)]
    return {"sensor": "sentinel-2-l2a", "dates": dates, "others": {"sentinel-1-rtc": ["2019-08-28"]}}


def png() -> str:
    picture = QImage(20, 10, QImage.Format.Format_RGB32)
    picture.fill(QColor("red"))
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture.save(buffer, "PNG")
    return "data:image/png;base64," + base64.b64encode(bytes(data)).decode()


def query(**changes: Any) -> Query:
    return Query(**{"sensor": "sentinel-2-l2a", "bands": ("B04",), "date": date(2019, 8, 30), **changes})


def shares(panel: TimelinePanel) -> list[Any]:
    return [mark.share for mark in panel.timeline.marks()]


def test_the_dates_are_there_at_once_and_their_shares_follow(qtbot: QtBot, panel: TimelinePanel) -> None:
    assert shares(panel) == [None] * 5
    qtbot.waitUntil(lambda: shares(panel) == [1.0, 0.8, 0.6, 0.4, None], timeout=5000)


def test_the_latest_partly_hidden_day_is_suggested_once(qtbot: QtBot, panel: TimelinePanel) -> None:
    with qtbot.waitSignal(panel.suggested, timeout=5000) as heard:
        pass
    assert heard.args == [date(2019, 8, 30)]
    with qtbot.assertNotEmitted(panel.suggested, wait=1000):
        panel.set_query(query(bands=("B08",)), {})


def test_another_date_asks_nothing_and_another_region_asks_anew(
    qtbot: QtBot, panel: TimelinePanel, script: Any
) -> None:
    qtbot.waitUntil(lambda: shares(panel)[0] == 1.0, timeout=5000)
    panel.set_query(query(date=date(2019, 8, 20), window_days=10), {})
    qtbot.wait(500)
    assert len(script.asked("timeline")) == 1
    panel.set_query(query(bands=("B08",)), {})
    qtbot.waitUntil(lambda: len(script.asked("timeline")) == 2, timeout=5000)


def test_the_plans_own_figures_win_and_its_inputs_are_highlighted(qtbot: QtBot, panel: TimelinePanel) -> None:
    qtbot.waitUntil(lambda: shares(panel)[0] == 1.0, timeout=5000)
    panel.set_plan(Plan.from_json(products.PLAN))
    assert shares(panel) == [1.0, 1.0, 0.98, 0.61, 1.0]
    assert "used by the plan" in panel.timeline.words_for(date(2019, 8, 25))
    panel.set_plan(None)
    assert "used by the plan" not in panel.timeline.words_for(date(2019, 8, 25))


def test_hovering_shows_the_words_and_then_the_thumbnail_which_is_asked_for_once(
    qtbot: QtBot, panel: TimelinePanel, script: Any
) -> None:
    qtbot.waitUntil(lambda: shares(panel)[0] == 1.0, timeout=5000)
    place = at(panel.timeline, date(2019, 8, 15))
    for _ in range(2):
        hover_at(panel.timeline, place)
        qtbot.waitUntil(lambda: panel.hint.isVisible() and not panel.hint.picture.isHidden(), timeout=5000)
        assert panel.hint.text.text() == "2019-08-15, 100 % clear"
        panel.timeline.pointed.emit(None, QPoint())
        assert panel.hint.isHidden()
    assert len(script.asked("thumbnail")) == 1


def test_a_failed_timeline_keeps_the_dates(qtbot: QtBot, panel: TimelinePanel, script: Any) -> None:
    qtbot.waitUntil(lambda: shares(panel)[0] == 1.0, timeout=5000)
    script.write(timeline=[{"error": {"kind": "DataError", "problem": "Gone", "remedy": "Find it"}}])
    panel.set_query(query(bands=("B08",)), {})
    qtbot.waitUntil(lambda: shares(panel) == [None] * 5, timeout=5000)
    assert panel.timeline.toolTip() == "Gone. Find it."


def test_the_hint_stays_while_the_pointer_does_and_goes_with_it(qtbot: QtBot, panel: TimelinePanel) -> None:
    """Some window systems send a leave when the hint opens, although the pointer has not moved."""
    qtbot.waitUntil(lambda: shares(panel)[0] == 1.0, timeout=5000)
    timeline = panel.timeline
    place = at(timeline, date(2019, 8, 15))
    hover_at(timeline, place)
    qtbot.waitUntil(panel.hint.isVisible, timeout=5000)
    QApplication.sendEvent(timeline, QEvent(QEvent.Type.Leave))
    assert panel.hint.isVisible()
    QCursor.setPos(timeline.mapToGlobal(QPoint(10, timeline.height() + 300)))
    QApplication.sendEvent(timeline, QEvent(QEvent.Type.Leave))
    assert panel.hint.isHidden()


def test_days_of_another_place_are_left_out(qtbot: QtBot, panel: TimelinePanel, script: Any) -> None:
    script.write(timeline=[{"result": {**marks(), "dates": marks()["dates"][:2]}}])
    places = [{"bbox": products.BBOX, "dates": {}}, {"bbox": [0, 0, 1, 1], "dates": {}}]
    panel.set_library(LibrarySource(PATH, "/data"), Catalogue.from_json({**products.SCENES, "places": places}))
    panel.set_query(query(), {})
    qtbot.waitUntil(lambda: shares(panel) == [1.0, 0.8], timeout=5000)


ELSEWHERE = [0.0, 0.0, 1.0, 1.0]
APART = {
    **products.SCENES,
    "places": [
        {"bbox": products.BBOX, "dates": {"sentinel-2-l2a": products.DATES[:2], "sentinel-1-rtc": ["2019-08-19"]}},
        {"bbox": ELSEWHERE, "dates": {"sentinel-2-l2a": products.DATES[2:], "sentinel-1-rtc": ["2019-08-28"]}},
        {"bbox": [5.0, 5.0, 6.0, 6.0], "dates": {"sentinel-1-rtc": ["2019-08-21"]}},
    ],
}
"""Each sensor was at two of three places."""


def of_place(box: list[float]) -> Query:
    return query(region=Region.from_bbox(tuple(box), "EPSG:4326"))


def test_days_of_all_sensors_are_at_once_those_of_the_region(panel: TimelinePanel) -> None:
    """Before the engine has looked at any image."""
    panel.set_library(LibrarySource(PATH, "/data"), Catalogue.from_json(APART))
    panel.set_query(of_place(products.BBOX), {})
    assert [mark.day.isoformat() for mark in panel.timeline.marks()] == products.DATES[:2]
    assert panel.timeline.others() == {date(2019, 8, 19)}
    panel.set_query(of_place(ELSEWHERE), {})
    assert [mark.day.isoformat() for mark in panel.timeline.marks()] == products.DATES[2:]
    assert panel.timeline.others() == {date(2019, 8, 28)}
    panel.set_query(query(), {})
    assert len(panel.timeline.marks()) == 5, "all of the library is asked for"


def test_the_engine_knows_which_of_neighbouring_tiles_show_the_region(
    qtbot: QtBot, panel: TimelinePanel, script: Any
) -> None:
    script.write(timeline=[{"result": {**marks(), "others": {"sentinel-1-rtc": ["2019-08-21"]}}}])
    panel.set_query(query(bands=("B08",)), {})
    assert panel.timeline.others() == {date(2019, 8, 28)}
    qtbot.waitUntil(lambda: panel.timeline.others() == {date(2019, 8, 21)}, timeout=5000)


def test_hovering_over_a_tick_says_which_sensor_saw_that_day_and_asks_for_no_picture(
    qtbot: QtBot, panel: TimelinePanel, script: Any
) -> None:
    script.write(timeline=[{"result": {**marks(), "others": {"sentinel-1-rtc": ["2019-09-04"]}}}])
    panel.set_query(query(bands=("B08",)), {})
    qtbot.waitUntil(lambda: panel.timeline.others() == {date(2019, 9, 4)}, timeout=5000)
    hover_at(panel.timeline, at(panel.timeline, date(2019, 9, 4)))
    qtbot.waitUntil(panel.hint.isVisible, timeout=5000)
    assert panel.hint.text.text() == "2019-09-04: no scene, but one of Sentinel-1 RTC; nearest 2019-08-30"
    qtbot.wait(300)
    assert script.asked("thumbnail") == []


def test_where_the_sensor_never_was_the_others_make_the_axis(qtbot: QtBot, panel: TimelinePanel) -> None:
    panel.set_library(LibrarySource(PATH, "/data"), Catalogue.from_json(APART))
    panel.set_query(of_place([5.2, 5.2, 5.8, 5.8]), {})
    timeline = panel.timeline
    assert (timeline.marks(), timeline.others()) == ((), {date(2019, 8, 21)})
    assert "took no image here" in timeline.accessibleDescription()
    hover_at(timeline, at(timeline, date(2019, 8, 21)))
    with qtbot.waitSignal(panel.chosen) as heard:
        qtbot.mouseClick(timeline, Qt.MouseButton.LeftButton, pos=at(timeline, date(2019, 8, 21)))
    assert heard.args == [date(2019, 8, 21)]
    for key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
        qtbot.keyClick(timeline, key)
    assert timeline.cursor_day() == date(2019, 8, 21)
    timeline.repaint()
