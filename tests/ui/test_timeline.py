"""The timeline: zoom, pan, click, keyboard, what it says and how it looks."""

from __future__ import annotations

from datetime import date, timedelta
from typing import Any

import pytest
from pointer import drag_to
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette, QWheelEvent
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMenu

from revisit.ui import timeline_paint
from revisit.ui.timeline import Timeline
from revisit.ui.timeline_axis import MIN_SPAN_DAYS, Axis
from revisit.ui.timeline_paint import ASKED, Mark

LEFT = Qt.MouseButton.LeftButton
NONE, SHIFT = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ShiftModifier
DAYS = [date(2019, 6, 1) + timedelta(days=10 * number) for number in range(12)]
SHARES = [1.0, 0.5, 0.0, 1.0, 1.0, 0.25, 1.0, 1.0, 0.75, 1.0, 1.0, None]
ASKED_DAY = DAYS[5]


@pytest.fixture
def timeline(qapp: QgsApplication, qtbot: QtBot) -> Timeline:
    made = Timeline()
    qtbot.addWidget(made)
    made.resize(480, 90)
    made.set_query(ASKED_DAY, 45)
    made.set_marks([Mark(day, share, (f"S{number}",)) for number, (day, share) in enumerate(zip(DAYS, SHARES))])
    made.show()
    qtbot.waitExposed(made)
    return made


def at(timeline: Timeline, day: date) -> QPoint:
    return QPoint(round(timeline.axis().x_of(day)), 40)


def wheel(timeline: Timeline, x: int, along: int, across: int = 0) -> None:
    place = QPointF(x, 40)
    event = QWheelEvent(
        place, QPointF(timeline.mapToGlobal(place.toPoint())), QPoint(), QPoint(across, along),
        Qt.MouseButton.NoButton, NONE, Qt.ScrollPhase.NoScrollPhase, False,
    )  # fmt: skip
    QApplication.sendEvent(timeline, event)


def drag(timeline: Timeline, start: int, end: int) -> None:
    QTest.mousePress(timeline, LEFT, NONE, QPoint(start, 40))
    for x in (start + (end - start) // 2, end):
        drag_to(timeline, QPoint(x, 40))
    QTest.mouseRelease(timeline, LEFT, NONE, QPoint(end, 40))


def test_all_dates_are_in_sight_at_first(timeline: Timeline) -> None:
    axis = timeline.axis()
    assert 0 < axis.x_of(DAYS[0]) < axis.x_of(DAYS[-1]) < timeline.width()


def test_a_long_series_starts_around_the_queried_day(timeline: Timeline) -> None:
    days = [date(2017, 1, 1) + timedelta(days=5 * number) for number in range(300)]
    timeline.set_marks([Mark(day, 1.0) for day in days])
    axis = timeline.axis()
    assert axis.day_at(axis.width / 2) == ASKED_DAY
    assert axis.high - axis.low == pytest.approx(6 * 45)


def test_a_click_on_a_date_chooses_it(qtbot: QtBot, timeline: Timeline) -> None:
    with qtbot.waitSignal(timeline.chosen) as heard:
        QTest.mouseClick(timeline, LEFT, NONE, at(timeline, DAYS[8]) + QPoint(3, 0))
    assert heard.args == [DAYS[8]]


def test_a_click_into_a_gap_chooses_that_day(qtbot: QtBot, timeline: Timeline) -> None:
    day = DAYS[3] + timedelta(days=5)
    with qtbot.waitSignal(timeline.chosen) as heard:
        QTest.mouseClick(timeline, LEFT, NONE, at(timeline, day))
    assert heard.args == [day]


def test_the_wheel_zooms_at_the_pointer_and_never_past_the_ends(timeline: Timeline) -> None:
    place = at(timeline, DAYS[8])
    before = timeline.axis().pixels_per_day
    wheel(timeline, place.x(), 240)
    assert timeline.axis().pixels_per_day > 1.5 * before
    assert timeline.axis().x_of(DAYS[8]) == pytest.approx(place.x(), abs=1)
    for _ in range(60):
        wheel(timeline, place.x(), 240)
    assert timeline.axis().high - timeline.axis().low == pytest.approx(MIN_SPAN_DAYS)
    for _ in range(80):
        wheel(timeline, place.x(), -240)
    assert timeline.axis() == timeline.axis().whole()


def test_a_drag_pans_and_chooses_nothing(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.zoom(3.0)
    before = timeline.axis()
    with qtbot.assertNotEmitted(timeline.chosen):
        drag(timeline, 300, 200)
    moved = timeline.axis().low - before.low
    assert moved == pytest.approx(100 / before.pixels_per_day, rel=0.02)
    for _ in range(20):
        drag(timeline, 400, 10)
    assert timeline.axis().high == pytest.approx(before.whole().high)


def test_a_double_click_shows_all_and_takes_its_first_click_back(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.zoom(4.0)
    heard = []
    timeline.chosen.connect(lambda day: (heard.append(day), timeline.set_query(day, 45)))
    place = at(timeline, DAYS[5]) + QPoint(60, 0)
    QTest.mouseClick(timeline, LEFT, NONE, place)
    QTest.mouseDClick(timeline, LEFT, NONE, place)
    assert timeline.axis() == timeline.axis().whole()
    assert heard[-1] == ASKED_DAY != heard[0]


def test_the_keyboard_does_all_that_the_mouse_does(qtbot: QtBot, timeline: Timeline) -> None:
    QApplication.setActiveWindow(timeline)
    timeline.setFocus()
    assert timeline.cursor_day() == ASKED_DAY
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.cursor_day() == DAYS[6]
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert timeline.cursor_day() == DAYS[4]
    qtbot.keyClick(timeline, Qt.Key.Key_Right, SHIFT)
    assert timeline.cursor_day() == DAYS[4] + timedelta(days=1)
    with qtbot.waitSignal(timeline.chosen) as heard:
        qtbot.keyClick(timeline, Qt.Key.Key_Return)
    assert heard.args == [DAYS[4] + timedelta(days=1)]
    before = timeline.axis().pixels_per_day
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    assert timeline.axis().pixels_per_day > before
    qtbot.keyClick(timeline, Qt.Key.Key_Minus)
    assert timeline.axis().pixels_per_day == pytest.approx(before)
    qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    qtbot.keyClick(timeline, Qt.Key.Key_Home)
    assert timeline.axis() == timeline.axis().whole()


def test_stepping_stops_at_the_ends_and_moves_the_view(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.setFocus()
    for _ in range(6):
        qtbot.keyClick(timeline, Qt.Key.Key_Plus)
    for _ in range(20):
        qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.cursor_day() == DAYS[-1]
    assert 0 <= timeline.axis().x_of(DAYS[-1]) <= timeline.width()


def test_a_date_is_left_out_by_the_delete_key_or_the_menu_and_taken_in_again(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.setFocus()
    with qtbot.waitSignal(timeline.leave_out) as heard:
        qtbot.keyClick(timeline, Qt.Key.Key_Delete)
    assert heard.args == [ASKED_DAY, True]
    timeline.set_left_out({ASKED_DAY})
    menu = timeline.menu_for(ASKED_DAY)
    assert isinstance(menu, QMenu)
    action = next(action for action in menu.actions() if action.text() == f"Use {ASKED_DAY} again")
    with qtbot.waitSignal(timeline.leave_out) as heard:
        action.trigger()
    assert heard.args == [ASKED_DAY, False]
    assert not [a for a in timeline.menu_for(DAYS[0] + timedelta(days=3)).actions() if "out" in a.text()]


def test_a_screen_reader_hears_what_the_picture_shows(qtbot: QtBot, timeline: Timeline) -> None:
    timeline.set_inputs({DAYS[6]})
    timeline.setFocus()
    qtbot.keyClick(timeline, Qt.Key.Key_Right)
    assert timeline.accessibleName()
    assert timeline.accessibleDescription().startswith(f"{DAYS[6]}, 100 % clear, used by the plan.")
    qtbot.keyClick(timeline, Qt.Key.Key_Left)
    assert "25 % clear, queried" in timeline.accessibleDescription()
    qtbot.keyClick(timeline, Qt.Key.Key_Right, SHIFT)
    assert f"no scene; nearest {ASKED_DAY}" in timeline.accessibleDescription()


def test_a_new_date_out_of_sight_is_brought_into_view(timeline: Timeline) -> None:
    timeline.zoom(6.0)
    timeline.set_query(DAYS[0], 45)
    assert 0 < timeline.axis().x_of(DAYS[0]) < timeline.width()


def image(timeline: Timeline) -> QImage:
    return timeline.grab().toImage()


def share_of(picture: QImage, x: float, colour: QColor) -> int:
    """Count the pixels of the column that are nearer to `colour` than 40."""
    column = [QColor(picture.pixel(round(x), y)) for y in range(2, picture.height() - 30)]
    return sum(max(abs(c.red() - colour.red()), abs(c.green() - colour.green())) < 40 for c in column)


@pytest.mark.parametrize(("back", "text"), [("#ffffff", "#000000"), ("#232323", "#eeeeee")])
def test_the_clear_share_is_a_height_and_the_queried_day_a_line(timeline: Timeline, back: str, text: str) -> None:
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, QColor(back))
    palette.setColor(QPalette.ColorRole.Text, QColor(text))
    timeline.setPalette(palette)
    picture = image(timeline)
    clear = QColor(picture.pixel(round(timeline.axis().x_of(DAYS[0])), 45))
    heights = {share: share_of(picture, timeline.axis().x_of(day), clear) for day, share in zip(DAYS, SHARES)}
    assert heights[1.0] > 30
    assert heights[0.0] == 0
    assert 0.6 * heights[1.0] < heights[0.75] < 0.9 * heights[1.0]
    assert share_of(picture, timeline.axis().x_of(ASKED_DAY), ASKED) > 40
    assert abs(clear.lightness() - QColor(back).lightness()) > 60


@pytest.mark.parametrize("base", [QColor("#323232"), QColor(0, 0, 0, 0)])
def test_a_theme_that_darkens_the_ground_alone_leaves_labels_to_be_read(timeline: Timeline, base: QColor) -> None:
    """Those that come with QGIS leave the ground transparent in the palette."""
    palette = QPalette()
    palette.setColor(QPalette.ColorRole.Base, base)
    palette.setColor(QPalette.ColorRole.Text, QColor("#000000"))
    timeline.setPalette(palette)
    picture = image(timeline)
    track = QColor(picture.pixel(round(timeline.axis().x_of(DAYS[2])), 45))  # nothing of it was seen
    assert track.lightness() > QColor("#323232").lightness() + 20
    labels = picture.copy(2, timeline.height() - 18, timeline.width() - 4, 15)
    lightest = max(
        QColor(labels.pixel(x, y)).lightness() for x in range(labels.width()) for y in range(labels.height())
    )
    assert lightest > 120


def test_what_the_plan_uses_and_what_is_left_out_look_different(timeline: Timeline) -> None:
    plain = image(timeline)
    timeline.set_inputs({DAYS[3]})
    used = image(timeline)
    timeline.set_inputs(())
    timeline.set_left_out({DAYS[3]})
    crossed = image(timeline)
    x = round(timeline.axis().x_of(DAYS[3]))
    part = (x - 6, 0, 12, timeline.height())
    assert plain.copy(*part) != used.copy(*part)
    assert plain.copy(*part) != crossed.copy(*part)
    elsewhere = round(timeline.axis().x_of(DAYS[8]))
    assert plain.copy(elsewhere - 6, 0, 12, 90) == crossed.copy(elsewhere - 6, 0, 12, 90)


def test_a_day_of_another_sensor_that_the_plan_uses_stands_out(timeline: Timeline) -> None:
    other = DAYS[5] + timedelta(days=3)
    timeline.set_marks([Mark(day, 1.0) for day in DAYS], {other: ["Sentinel-1 GRD"]})
    plain = timeline.grab().toImage()
    timeline.set_inputs({other})
    assert timeline.grab().toImage() != plain
    timeline.set_inputs({other + timedelta(days=1)})
    assert timeline.grab().toImage() == plain


def test_ticks_a_little_before_and_after_the_series_are_in_sight_too(timeline: Timeline) -> None:
    before, after, long_ago = DAYS[0] - timedelta(days=50), DAYS[-1] + timedelta(days=40), date(2005, 1, 1)
    timeline.set_marks([Mark(day, 1.0) for day in DAYS[1:]], dict.fromkeys((before, after, long_ago), ("radar",)))
    axis = timeline.axis()
    assert axis.x_of(long_ago) < 0 < axis.x_of(before) < axis.x_of(after) < timeline.width()
    assert timeline.axis().whole() == axis, "and zooming out goes no farther"


def test_a_click_on_another_sensors_tick_asks_for_just_that_day(qtbot: QtBot, timeline: Timeline) -> None:
    other = DAYS[4] + timedelta(days=4)
    timeline.set_marks([Mark(day, 1.0) for day in DAYS], {other: ["Sentinel-1 GRD"], DAYS[0]: ["Sentinel-1 GRD"]})
    with qtbot.waitSignal(timeline.chosen) as heard:
        qtbot.mouseClick(timeline, LEFT, pos=at(timeline, other) + QPoint(2, 0))
    assert heard.args == [other]
    assert timeline.words_for(DAYS[0]) == f"{DAYS[0]}, 100 % clear, Sentinel-1 GRD too"


def test_nothing_that_holds_its_painter_longer_keeps_it_at_work(
    qtbot: QtBot, timeline: Timeline, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Whoever looks at frames, or keeps the trace of an error, holds the painter; QGIS then crashes in what it paints
    next, under a theme with a style sheet."""
    held: list[QPainter] = []

    def fail(self: Any, picture: Any) -> None:
        held.append(self._painter)
        raise RuntimeError("a defect in painting")

    monkeypatch.setattr(timeline_paint.Painter, "paint", fail)
    with qtbot.captureExceptions() as raised:
        timeline.repaint()
    assert raised
    assert held
    assert not any(painter.isActive() for painter in held)


@pytest.mark.parametrize("days", [9, 40, 200, 1500, 12000])
def test_labels_never_crowd_and_never_fail(days: int) -> None:
    axis = Axis.of(date(1990, 1, 1), date(1990, 1, 1) + timedelta(days=days), 300.0)
    ticks = axis.ticks(50)
    assert ticks
    places = [axis.x_of(tick.day) for tick in ticks]
    assert all(b - a >= 40 for a, b in zip(places, places[1:]))


def test_one_date_alone_has_an_axis() -> None:
    axis = Axis.of(DAYS[0], DAYS[0], 300.0)
    assert axis.x_of(DAYS[0]) == pytest.approx(150)
    assert axis.zoomed(100, 10).panned(5000).whole() == axis
