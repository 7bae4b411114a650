"""The Advanced box: options, scenes left out, masks drawn and loaded, all of it undone; and findings in the plan."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from revisit.core.errors import RequestError
from revisit.plugin import RevisitPlugin
from revisit.ui.catalogue import Choices
from revisit.ui.controls import Controls
from revisit.ui.marks import Marks
from revisit.ui.plan_view import Plan, PlanView, plan_lines

DAYS = [date.fromisoformat(day) for day in products.DATES]
DAY = DAYS[3]
CRS = QgsCoordinateReferenceSystem("EPSG:3035")
CHOICES = Choices(
    ("auto", "intra"), ("linear", "ridge"), ("auto", "cpu"), 0.03, 0.5, 120, tolerance_days=10, weights=True
)
SQUARE = QgsGeometry.fromRect(QgsRectangle(5284000, 2465000, 5285000, 2466000))


@pytest.fixture
def controls(iface: FakeIface, qtbot: QtBot) -> Iterator[Controls]:
    made = Controls(iface.canvas)
    qtbot.addWidget(made)
    made.set_choices(CHOICES)
    made.set_query(DAY, DAYS)
    made.box.setCollapsed(False)
    made.show()
    yield made
    made.dispose()


def lines(controls: Controls) -> list[str]:
    return [controls.list.item(row).text() for row in range(controls.list.count())]


def test_nothing_is_said_to_the_engine_that_it_would_do_anyway(controls: Controls) -> None:
    assert controls.options() == {}


def test_each_choice_is_an_option_of_the_engine(qtbot: QtBot, controls: Controls) -> None:
    with qtbot.waitSignal(controls.changed):
        controls.method_combo.setCurrentIndex(controls.method_combo.findData("ridge"))
    with qtbot.waitSignal(controls.changed):
        controls.threshold_spin.setValue(0.05)
    controls.mode_combo.setCurrentIndex(1)
    controls.device_combo.setCurrentIndex(1)
    assert controls.options() == {"mode": "intra", "method": "ridge", "device": "cpu", "cloud_threshold": 0.05}


def test_a_method_says_what_it_does_in_each_mode(controls: Controls) -> None:
    tip = controls.method_combo.itemData(controls.method_combo.findData("ridge"), Qt.ItemDataRole.ToolTipRole)
    assert tip.splitlines() == [
        "ridge: a regression on the other dates", "ridge: a regression on the other sensors, pixel by pixel",
    ]  # fmt: skip
    assert not controls.mode_combo.itemData(1, Qt.ItemDataRole.ToolTipRole)


def test_the_time_to_train_is_offered_where_the_engine_knows_of_it(qtbot: QtBot, controls: Controls) -> None:
    assert controls.learning.train_spin.value() == 120
    with qtbot.waitSignal(controls.changed):
        controls.learning.train_spin.setValue(300)
    assert controls.options() == {"train_seconds": 300}
    controls.learning.train_spin.setValue(0)
    assert controls.options() == {"train_seconds": 0}
    assert controls.learning.train_spin.text() == "no generator"
    controls.set_choices(Choices())
    assert not controls.learning.train_spin.isEnabled()
    assert controls.options() == {}


def test_the_tolerance_is_offered_where_the_engine_knows_of_it(qtbot: QtBot, controls: Controls) -> None:
    assert (controls.learning.tolerance_spin.value(), controls.learning.tolerance_spin.maximum()) == (10, 60)
    with qtbot.waitSignal(controls.changed):
        controls.learning.tolerance_spin.setValue(0)
    assert controls.options() == {"tolerance_days": 0}
    controls.set_choices(CHOICES)
    assert controls.learning.tolerance_spin.value() == 0, "another library of the same engine leaves what was chosen"
    controls.set_choices(Choices())
    assert not controls.learning.tolerance_spin.isEnabled()
    assert controls.options() == {}


def test_weights_are_named_browsed_for_and_cleared(qtbot: QtBot, controls: Controls, tmp_path: Path) -> None:
    field = controls.learning.weights
    assert (field.filePath(), field.lineEdit().placeholderText()) == ("", "none")
    assert "*.safetensors" in field.filter()
    with qtbot.waitSignal(controls.changed):
        field.setFilePath(str(tmp_path / "base.safetensors"))
    assert controls.options() == {"weights": str(tmp_path / "base.safetensors")}
    assert field.lineEdit().showClearButton()
    with qtbot.waitSignal(controls.changed):
        field.lineEdit().clear()
    assert controls.options() == {}


def test_weights_are_offered_where_the_engine_has_networks(controls: Controls) -> None:
    controls.learning.weights.setFilePath("/base.safetensors")
    controls.set_choices(replace(CHOICES, weights=False))
    assert not controls.learning.weights.isEnabled()
    assert controls.options() == {}
    controls.set_choices(CHOICES)
    assert controls.options() == {"weights": "/base.safetensors"}, "what was chosen stays"


def test_what_is_chosen_counts_while_the_box_waits(controls: Controls) -> None:
    """The dock disables the box while a library is searched, and asks for the plan before it enables it again."""
    controls.learning.train_spin.setValue(20)
    controls.learning.tolerance_spin.setValue(3)
    controls.learning.weights.setFilePath("/base.safetensors")
    before = controls.options()
    controls.setEnabled(False)
    assert controls.options() == before
    assert set(before) == {"train_seconds", "tolerance_days", "weights"}


def test_the_options_of_an_answer_are_chosen_again(controls: Controls, tmp_path: Path) -> None:
    mask = tmp_path / "clouds.geojson"
    mask.write_text("{}")
    options = {
        "mode": "intra", "method": "ridge", "device": "cpu", "cloud_threshold": 0.05, "train_seconds": 20,
        "tolerance_days": 3, "weights": "/base.safetensors", "exclude": [products.DATES[0]],
        "masks": {DAY.isoformat(): str(mask)},
    }  # fmt: skip
    assert controls.set_options(options) == ()
    assert controls.options() == options
    gone = str(tmp_path / "gone.geojson")
    assert controls.set_options({"masks": {DAY.isoformat(): gone}, "exclude": ["a-scene"]}) == (gone,)
    assert controls.options() == {}, "what the answer does not say is as usual"
    controls.undo_button.click()
    assert set(controls.options()) == {"exclude", "masks"}


def test_the_cloud_detection_is_offered_where_it_can_be_asked(qtbot: QtBot, controls: Controls) -> None:
    assert not controls.library_check.isVisible()
    controls.set_choices(replace(CHOICES, cloud_library=True))
    assert controls.library_check.isVisible()
    assert controls.options() == {}
    with qtbot.waitSignal(controls.changed):
        controls.library_check.setChecked(False)
    assert controls.options() == {"cloud_library": False}
    controls.set_choices(CHOICES)
    assert not controls.library_check.isVisible()
    assert controls.options() == {}, "another library has nothing to ask it about"


def test_a_choice_survives_another_library(controls: Controls) -> None:
    controls.method_combo.setCurrentIndex(controls.method_combo.findData("ridge"))
    controls.set_choices(Choices(methods=("nearest", "ridge")))
    assert controls.options() == {"method": "ridge"}
    controls.set_choices(Choices(methods=("nearest",)))
    assert controls.options() == {}


def test_days_left_out_are_listed_and_undone(qtbot: QtBot, controls: Controls) -> None:
    with qtbot.waitSignal(controls.changed):
        controls.marks.leave_out(DAYS[1], True)
    controls.marks.leave_out(DAYS[0], True)
    assert controls.options() == {"exclude": ["2019-08-15", "2019-08-20"]}
    assert lines(controls) == ["2019-08-15: left out", "2019-08-20: left out"]
    controls.list.setCurrentRow(0)
    qtbot.mouseClick(controls.remove_button, Qt.MouseButton.LeftButton)
    assert lines(controls) == ["2019-08-20: left out"]
    qtbot.mouseClick(controls.undo_button, Qt.MouseButton.LeftButton)
    assert len(lines(controls)) == 2
    for _ in range(2):
        qtbot.mouseClick(controls.undo_button, Qt.MouseButton.LeftButton)
    assert controls.options() == {}
    assert not controls.undo_button.isEnabled()


def test_days_of_another_sensor_are_not_sent(controls: Controls) -> None:
    controls.marks.leave_out(DAYS[1], True)
    controls.set_query(DAY, [DAY])
    assert controls.options() == {}


def test_a_drawn_polygon_becomes_a_mask_of_the_queried_date(qtbot: QtBot, controls: Controls, iface: FakeIface) -> None:
    qtbot.mouseClick(controls.draw_button, Qt.MouseButton.LeftButton)
    assert iface.canvas.mapTool() is controls.tool
    viewport = iface.canvas.viewport()
    for x, y in ((50, 50), (150, 50), (150, 150)):
        QTest.mouseClick(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, QPoint(x, y))
    with qtbot.waitSignal(controls.changed):
        QTest.mouseClick(viewport, Qt.MouseButton.RightButton, Qt.KeyboardModifier.NoModifier, QPoint(150, 150))
    assert iface.canvas.mapTool() is not controls.tool
    assert not controls.draw_button.isChecked()
    file = Path(controls.options()["masks"]["2019-08-30"])
    document = json.loads(file.read_text(encoding="utf-8"))
    assert document["crs"]["properties"]["name"] == "EPSG:3035"
    corner = iface.canvas.getCoordinateTransform().toMapCoordinates(50, 50)
    ring = document["features"][0]["geometry"]["coordinates"][0]
    assert ring[0] == pytest.approx([corner.x(), corner.y()])
    assert lines(controls) == ["2019-08-30: 1 polygon hidden"]


def test_a_second_polygon_joins_the_first_in_its_crs(controls: Controls) -> None:
    marks = controls.marks
    marks.hide(DAY, SQUARE, CRS)
    first = marks.masks[DAY].file
    marks.hide(
        DAY, QgsGeometry.fromRect(QgsRectangle(25.86, 43.90, 25.87, 43.91)), QgsCoordinateReferenceSystem("EPSG:4326")
    )
    document = json.loads(marks.masks[DAY].file.read_text(encoding="utf-8"))
    assert marks.masks[DAY].file != first
    assert len(document["features"]) == 2
    xs = [x for x, _ in document["features"][1]["geometry"]["coordinates"][0]]
    assert 5_000_000 < min(xs) < max(xs) < 6_000_000


def test_polygon_layers_and_rasters_and_files_are_masks(controls: Controls, tmp_path: Path) -> None:
    layer = QgsVectorLayer("Polygon?crs=EPSG:3035", "clouds", "memory")
    features = [QgsFeature(), QgsFeature()]
    for number, feature in enumerate(features):
        geometry = QgsGeometry(SQUARE)
        geometry.translate(3000 * number, 0)
        feature.setGeometry(geometry)
    layer.dataProvider().addFeatures(features)
    controls.marks.hide_by_layer(DAY, layer)
    assert lines(controls) == ["2019-08-30: 2 polygons hidden"]
    layer.selectByIds([1])
    controls.marks.hide_by_layer(DAY, layer)
    assert lines(controls) == ["2019-08-30: 1 polygon hidden"]
    raster = (
        products.write_raster(tmp_path / "mask.tif", np.ones((1, 8, 8), np.uint8), ["mask"]) or tmp_path / "mask.tif"
    )
    controls.marks.hide_by_layer(DAY, QgsRasterLayer(str(raster), "mask"))
    assert controls.options()["masks"] == {"2019-08-30": str(raster)}
    assert lines(controls) == ["2019-08-30: hidden by mask.tif"]


def test_what_cannot_hide_is_refused_in_one_line(controls: Controls, tmp_path: Path) -> None:
    points = QgsVectorLayer("Point?crs=EPSG:3035", "wells", "memory")
    empty = QgsVectorLayer("Polygon?crs=EPSG:3035", "nothing", "memory")
    (tmp_path / "notes.txt").write_text("no mask", encoding="utf-8")
    for step, said in (
        (lambda: controls.marks.hide_by_layer(DAY, points), "wells has no polygons"),
        (lambda: controls.marks.hide_by_layer(DAY, empty), "nothing holds no polygon"),
        (lambda: controls.marks.hide_by_file(DAY, tmp_path / "gone.geojson"), "is no file on this computer"),
        (lambda: controls.marks.hide_by_file(DAY, tmp_path / "notes.txt"), "notes.txt cannot be read as a mask"),
    ):
        with pytest.raises(RequestError, match=said):
            step()
    assert controls.options() == {}


def test_a_day_without_an_image_cannot_be_masked(controls: Controls) -> None:
    controls.set_query(date(2019, 9, 1), DAYS)
    assert not controls.draw_button.isEnabled()
    assert not controls.load_button.isEnabled()


def test_the_layer_menu_offers_what_can_hide(controls: Controls) -> None:
    for kind, name in (("Polygon", "clouds"), ("Point", "wells")):
        QgsProject.instance().addMapLayer(QgsVectorLayer(f"{kind}?crs=EPSG:3035", name, "memory"))
    controls.load_menu.aboutToShow.emit()
    assert [action.text() for action in controls.load_menu.actions() if action.text()] == ["File…", "clouds"]


def test_marks_without_a_change_add_no_step() -> None:
    marks = Marks()
    marks.leave_out(DAY, False)
    assert not marks.can_undo()


def test_the_dock_plans_anew_with_the_options_and_enhances_with_them(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    dock = scripted_plugin.dock
    qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=5000)
    dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: "of the region" in dock.plan_view.text(), timeout=8000)
    dock.timeline.timeline.leave_out.emit(DAYS[0], True)
    qtbot.waitUntil(lambda: script.asked("plan")[-1]["params"]["options"] == {"exclude": ["2019-08-15"]}, timeout=5000)
    qtbot.waitUntil(lambda: "of the region" in dock.plan_view.text(), timeout=8000)
    assert "left out by you" in dock.timeline.timeline.words_for(DAYS[0])
    with qtbot.waitSignal(dock.layers.added, timeout=10000):
        dock.enhance_button.click()
    assert script.asked("enhance")[0]["params"]["options"] == {"exclude": ["2019-08-15"]}


FINDINGS = [
    {
        "kind": "offset",
        "text": "2019-08-25 is darker by 0.1.",
        "action": "corrected",
        "date": "2019-08-25",
        "scene": None,
    },
    {"kind": "shift", "text": "2019-08-20 lies 3 pixels off", "action": "dropped", "date": "2019-08-20", "scene": None},
    {"kind": "haze", "text": "2019-09-09 is hazy", "action": "noted", "date": "2019-09-09", "scene": None},
    {"kind": "excluded", "text": "2019-08-15 is left out by hand", "action": "dropped", "date": None, "scene": "x"},
]


def test_two_findings_are_said_and_more_unfold(qtbot: QtBot) -> None:
    few = Plan.from_json({**products.PLAN, "findings": FINDINGS[:2]})
    assert plan_lines(few)[-2:] == [
        "<b>Found:</b> 2019-08-25 is darker by 0.1 (corrected).",
        "<b>Found:</b> 2019-08-20 lies 3 pixels off (left out).",
    ]
    view = PlanView()
    qtbot.addWidget(view)
    view.show_plan(Plan.from_json({**products.PLAN, "findings": FINDINGS}))
    assert "3 findings about the images" in view.text()
    assert "hazy" not in view.text()
    view.linkActivated.emit("findings")
    assert "2019-09-09 is hazy." in view.text()
    view.linkActivated.emit("findings")
    assert "hazy" not in view.text()


def test_a_click_on_an_input_offers_to_leave_it_out(qtbot: QtBot) -> None:
    view = PlanView()
    qtbot.addWidget(view)
    with qtbot.waitSignal(view.day_clicked) as heard:
        view.linkActivated.emit("2019-08-25")
    assert heard.args == [date(2019, 8, 25)]
