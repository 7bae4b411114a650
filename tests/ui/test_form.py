"""Sensor, bands, date and window, filled from what the library has."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import QComboBox

from revisit.core.errors import EngineError
from revisit.ui.catalogue import Catalogue
from revisit.ui.column import Column
from revisit.ui.query_form import QueryForm


@pytest.fixture
def form(iface: FakeIface, qtbot: QtBot) -> Iterator[Any]:
    made = QueryForm(iface.canvas, 45)
    qtbot.addWidget(made)
    made.set_catalogue(Catalogue.from_json(products.SCENES))
    yield made
    made.region.dispose()


def titles(combo: QComboBox) -> Any:
    return [combo.itemText(index) for index in range(combo.count())]


def test_the_first_query_is_the_first_sensors_natural_colour_on_its_last_day(form: QueryForm) -> None:
    query = form.query()
    assert (query.sensor, query.bands, query.date) == ("sentinel-2-l2a", ("B04", "B03", "B02"), date(2019, 9, 9))
    assert (query.region, query.window_days) == (None, 45)


HERE, THERE, ELSEWHERE = [25.86, 43.90, 25.88, 43.92], [10.0, 50.0, 10.02, 50.02], [-3.0, -10.0, -2.98, -9.98]
APART = {
    **products.SCENES,
    "places": [
        {"bbox": HERE, "dates": {"sentinel-1-rtc": ["2019-08-28"]}},
        {"bbox": THERE, "dates": {"sentinel-2-l2a": ["2019-08-15", "2019-08-20"]}},
        {"bbox": ELSEWHERE, "dates": {"sentinel-2-l2a": ["2019-08-25"]}},
    ],
}
"""The same library, its images at three places; the radar's at one of its own."""


def box(form: QueryForm) -> list[float]:
    rings = form.query().region.geometry["coordinates"][0]
    xs, ys = zip(*rings)
    return pytest.approx([min(xs), min(ys), max(xs), max(ys)])


def test_a_library_of_several_places_starts_with_one_that_the_sensor_saw(form: QueryForm, iface: FakeIface) -> None:
    form.set_catalogue(None)
    form.set_catalogue(Catalogue.from_json(APART))
    assert form.query().region.crs == "EPSG:4326"
    assert box(form) == THERE
    assert form.query().date == date(2019, 8, 20), "a day on which it was seen"
    assert iface.canvas.extent().width() < 5000, "and it is in view"


def test_another_place_is_taken_from_the_menu_with_a_day_of_its_own(form: QueryForm) -> None:
    form.set_catalogue(None)
    form.set_catalogue(Catalogue.from_json(APART))
    form.region.layer_menu.aboutToShow.emit()
    actions = {action.text(): action for action in form.region.layer_menu.actions()}
    assert list(actions)[:3] == ["50.01° N, 10.01° E", "9.99° S, 2.99° W", "43.91° N, 25.87° E"]
    actions["9.99° S, 2.99° W"].trigger()
    assert (box(form), form.query().date) == (ELSEWHERE, date(2019, 8, 25))
    actions["43.91° N, 25.87° E"].trigger()
    assert (box(form), form.query().date) == (HERE, date(2019, 8, 28)), "the day of the sensor that saw it"
    form.set_catalogue(Catalogue.from_json(APART))
    assert box(form) == HERE, "what was chosen stays"


def test_steps_and_the_nearest_scene_are_of_the_place_that_is_asked_for(form: QueryForm) -> None:
    form.set_catalogue(None)
    form.set_catalogue(Catalogue.from_json(APART))
    assert not form.date.next_button.isEnabled(), "a later scene lies at another place"
    form.date.set_date(date(2019, 8, 24))
    assert "nearest: 2019-08-20" in form.date.hint.text()
    form.region.set_geometry(None, QgsCoordinateReferenceSystem("EPSG:4326"))
    assert "nearest: 2019-08-25" in form.date.hint.text(), "the whole library has that one too"
    assert form.query().date == date(2019, 8, 24), "a day that was chosen stays, whatever region is taken"
    there = QgsGeometry.fromRect(QgsRectangle(*ELSEWHERE))
    there.transform(to_pseudo_mercator())
    form.region.set_geometry(there, QgsCoordinateReferenceSystem("EPSG:3857"))
    assert not form.date.previous_button.isEnabled()


def to_pseudo_mercator() -> QgsCoordinateTransform:
    systems = QgsCoordinateReferenceSystem("EPSG:4326"), QgsCoordinateReferenceSystem("EPSG:3857")
    return QgsCoordinateTransform(*systems, QgsProject.instance())


def test_a_library_that_lies_together_is_taken_whole(form: QueryForm) -> None:
    form.set_catalogue(Catalogue.from_json({**APART, "places": APART["places"][:1]}))
    assert form.query().region is None


def test_without_a_library_there_is_no_query(form: QueryForm) -> None:
    form.set_catalogue(None)
    assert form.query() is None
    assert not form.isEnabled()


def test_pictures_are_offered_only_where_their_bands_exist(form: QueryForm) -> None:
    assert titles(form.bands.combo)[:3] == [
        "Natural colour (B04, B03, B02)",
        "False colour (infrared) (B08, B04, B03)",
        "All bands (B02, B03, B04, B08)",
    ]
    form.sensor_combo.setCurrentIndex(1)
    assert titles(form.bands.combo) == ["All bands (VV, VH)", "VV", "VH"]
    assert form.query().bands == ("VV", "VH")


def test_any_choice_of_bands_can_be_ticked_but_never_none(form: QueryForm) -> None:
    actions = {action.text(): action for action in form.bands.menu.actions()}
    assert [name for name, action in actions.items() if action.isChecked()] == ["B02", "B03", "B04"]
    actions["B08"].trigger()
    actions["B02"].trigger()
    assert form.query().bands == ("B04", "B03", "B08")
    for band in ("B04", "B03", "B08"):
        actions[band].trigger()
    assert form.query().bands == ("B08",)
    assert actions["B08"].isChecked()


def test_a_change_of_any_part_is_told_once(form: QueryForm, qtbot: QtBot) -> None:
    heard = []
    form.changed.connect(lambda: heard.append(form.query()))
    form.window_spin.setValue(60)
    form.bands.choose(("B08",))
    form.date.set_date(date(2019, 8, 20))
    form.sensor_combo.setCurrentIndex(1)
    assert [query.window_days for query in heard] == [60, 60, 60, 60]
    assert heard[1].bands == ("B08",)
    assert heard[2].date == date(2019, 8, 20)
    assert heard[3].sensor == "sentinel-1-rtc"


def test_scene_days_are_marked_and_steps_go_from_scene_to_scene(form: QueryForm) -> Any:
    field, calendar = form.date, form.date.edit.calendarWidget()

    def marked() -> Any:
        return sorted(day.toPyDate().isoformat() for day in calendar.dateTextFormat())

    assert marked() == products.DATES[1:]  # of September and the fortnights around it
    calendar.setCurrentPage(2019, 8)
    assert marked() == products.DATES
    calendar.setCurrentPage(2018, 8)
    assert marked() == []
    assert not field.next_button.isEnabled()
    field.previous_button.click()
    assert field.date() == date(2019, 8, 30)
    field.set_date(date(2019, 8, 27))
    assert field.hint.text() == "No scene that day; nearest: 2019-08-25 (\N{MINUS SIGN}2\N{NO-BREAK SPACE}d)."
    field.next_button.click()
    assert field.date() == date(2019, 8, 30)
    assert not field.hint.isVisibleTo(field)


def test_the_hint_has_room_for_its_lines_in_a_narrow_dock(form: QueryForm, qtbot: QtBot) -> None:
    column = Column(form)
    qtbot.addWidget(column)
    column.resize(column.minimumSizeHint().width(), 400)
    column.show()
    qtbot.waitExposed(column)
    field, font = form.date, form.date.hint.font()
    font.setPointSize(13)
    field.hint.setFont(font)
    field.set_date(date(2019, 8, 27))
    qtbot.wait(100)
    wanted = field.hint.heightForWidth(field.width())
    assert wanted > 1.5 * field.hint.fontMetrics().lineSpacing(), "two lines"
    assert field.hint.height() >= wanted
    assert field.minimumSizeHint().height() >= field.edit.height() + wanted, "nothing may press it together"
    assert field.hint.geometry().top() > field.edit.geometry().bottom()
    column.takeWidget()


def test_a_suggested_day_is_taken_until_the_user_chooses_one(form: QueryForm) -> None:
    form.date.suggest(date(2019, 8, 20))
    assert form.query().date == date(2019, 8, 20)
    form.date.suggest(date(2019, 8, 25))
    assert form.query().date == date(2019, 8, 25)
    form.date.previous_button.click()
    form.date.suggest(date(2019, 8, 25))
    assert form.query().date == date(2019, 8, 20)


def test_indices_are_offered_like_bands_the_usual_ones_in_the_list(form: QueryForm) -> None:
    listed = [form.bands.combo.itemText(row) for row in range(form.bands.combo.count())]
    assert listed[-1] == "NDVI: Normalized Difference Vegetation Index"
    menus = {action.text(): action.menu() for action in form.bands.menu.actions() if action.menu()}
    assert list(menus) == ["Index: vegetation", "Index: water"]
    (action,) = menus["Index: water"].actions()
    assert action.text() == "NDTI: Normalized Difference Turbidity Index"
    action.trigger()
    assert form.query().bands == ("NDTI",)
    form.set_catalogue(Catalogue.from_json(products.SCENES))
    assert form.query().bands == ("NDTI",)
    next(action for action in form.bands.menu.actions() if action.text() == "B04").trigger()
    assert form.query().bands == ("B04",)
    form.bands.choose(("NDVI",))
    assert form.bands.combo.currentText().startswith("NDVI")


def test_another_sensor_forgets_the_marks_of_the_first(form: QueryForm) -> None:
    form.sensor_combo.setCurrentIndex(1)
    assert list(form.date.edit.calendarWidget().dateTextFormat()) == [QDate(2019, 8, 28)]


def test_a_refreshed_library_keeps_what_was_chosen(form: QueryForm) -> None:
    form.bands.choose(("B08", "B02"))
    form.date.set_date(date(2019, 8, 20))
    form.set_catalogue(Catalogue.from_json(products.SCENES))
    assert form.query().bands == ("B08", "B02")
    assert form.query().date == date(2019, 8, 20)


@pytest.mark.parametrize("answer", [None, [], {}, {"sensors": [{}], "count": 1}, {"sensors": 3, "count": 1}])
def test_a_list_of_scenes_that_is_none_is_an_engine_error(answer: Any) -> None:
    with pytest.raises(EngineError, match="cannot be read"):
        Catalogue.from_json(answer)
