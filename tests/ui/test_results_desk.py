"""What a row of the results does in the whole plugin: map, comparison, time series, run again, delete and undo."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRectangle
from qgis.PyQt.QtCore import QPoint, Qt
from test_dock import open_library, settle
from test_history import make_answer
from test_series import RESULT
from test_weights_offer import write_weights

from revisit.plugin import RevisitPlugin
from revisit.ui.history import THERE
from revisit.ui.library_source import PATH, LibrarySource

CHOICES = {
    "modes": ["auto", "intra", "inter"],
    "methods": ["auto", "ridge"],
    "devices": ["auto", "cpu"],
    "train_seconds": {"usual": 120, "most": 86_400},
    "tolerance_days": {"usual": 10, "most": 60},
    "weights": True,
}


@pytest.fixture
def listed(qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path) -> RevisitPlugin:
    """Return the plugin with a library open and an answer in its list, which is not in the map yet."""
    open_library(qtbot, scripted_plugin, tmp_path)
    settle(qtbot, scripted_plugin)
    history = scripted_plugin.dock.desk.history
    history.add_folder(make_answer(tmp_path / "answers" / "one"))
    qtbot.waitUntil(lambda: history.entries[0].state == THERE, timeout=5000)
    return scripted_plugin


def roles(plugin: RevisitPlugin) -> list[str]:
    return [layer.customProperty("revisit/role") for layer in QgsProject.instance().mapLayers().values()]


def test_one_click_compares_an_answer_that_is_not_in_the_map(qtbot: QtBot, listed: RevisitPlugin) -> None:
    dock = listed.dock
    dock.results.compare_button.click()
    qtbot.waitUntil(dock.desk.comparison.active, timeout=8000)
    assert dock.desk.comparison.session.item.names[1] == "2019-08-30 as observed"
    assert "enhanced" in roles(listed)


def test_interval_and_provenance_are_switched(qtbot: QtBot, listed: RevisitPlugin) -> None:
    view, desk = listed.dock.results, listed.dock.desk
    assert not view.interval_action.isEnabled()
    with qtbot.waitSignal(desk.layers.added, timeout=8000):
        view.show_button.click()
    for action in (view.interval_action, view.provenance_action):
        qtbot.waitUntil(action.isEnabled, timeout=3000)
    assert not view.interval_button.isChecked()
    group = desk.layers.group_of(view.current().answer)
    view.interval_button.click()
    top = group.findLayers()[:2]
    assert [node.layer().customProperty("revisit/role") for node in top] == ["interval", "interval"]
    assert all(node.isVisible() for node in top)
    view.provenance_button.click()
    assert group.findLayers()[0].layer().customProperty("revisit/role") == "provenance"
    view.interval_button.click()
    seen = {node.layer().customProperty("revisit/role") for node in group.findLayers() if node.isVisible()}
    assert "interval" not in seen
    assert "provenance" in seen
    group.findLayers()[0].setItemVisibilityChecked(False)  # in the layer tree, by hand
    qtbot.waitUntil(lambda: not view.provenance_button.isChecked(), timeout=3000)
    assert len(QgsProject.instance().mapLayers()) == 7


def test_delete_takes_the_layers_along_and_undo_brings_them_back(
    qtbot: QtBot, listed: RevisitPlugin, tmp_path: Path
) -> None:
    view, desk = listed.dock.results, listed.dock.desk
    with qtbot.waitSignal(desk.layers.added, timeout=8000):
        view.show_button.click()
    iface, project = listed.iface, QgsProject.instance()
    iface.canvas.setExtent(QgsRectangle(5284000, 2465500, 5284400, 2465900))
    seen, crs = iface.canvas.extent(), project.crs()
    view.delete_button.click()
    assert QgsProject.instance().mapLayers() == {}
    assert QgsProject.instance().layerTreeRoot().children() == []
    qtbot.waitUntil(lambda: not (tmp_path / "answers" / "one").exists(), timeout=5000)
    with qtbot.waitSignal(desk.layers.added, timeout=8000):
        view.undo_button.click()
    assert iface.canvas.extent() == seen
    assert project.crs() == crs
    assert (tmp_path / "answers" / "one").is_dir()
    assert len(QgsProject.instance().mapLayers()) == 7


def test_run_again_fills_the_form(qtbot: QtBot, listed: RevisitPlugin) -> None:
    dock = listed.dock
    dock.form.window_spin.setValue(77)
    dock.results.again_button.click()
    query = dock.form.query()
    assert query.window_days == 30
    assert query.date.isoformat() == "2019-08-30"
    assert query.bands == ("B04", "B03", "B02")
    assert query.region is None
    assert "The form holds the answer's query" in dock.notice.text()


def test_run_again_takes_how_the_answer_was_made(qtbot: QtBot, listed: RevisitPlugin, script: Any) -> None:
    dock, entry = listed.dock, listed.dock.desk.history.entries[0]
    options = {"mode": "inter", "train_seconds": 20, "weights": "/base.safetensors"}
    script.write(scenes=[{"result": {**products.SCENES, "choices": CHOICES}}])
    dock.picker.refresh_button.click()
    qtbot.waitUntil(lambda: dock.controls.mode_combo.count() == 3, timeout=8000)
    report = {**entry.showing.answer.report, "options": options}
    dock.desk.history.add(replace(entry.showing, answer=replace(entry.showing.answer, report=report)), None)
    dock.results.again_button.click()
    assert dock.controls.options() == options
    qtbot.waitUntil(lambda: options in [asked["params"]["options"] for asked in script.asked("plan")], timeout=8000)


def test_run_again_takes_a_sensor_that_only_the_weights_make(
    qtbot: QtBot, listed: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    dock, entry = listed.dock, listed.dock.desk.history.entries[0]
    radar = {**products.SCENES, "sensors": products.SCENES["sensors"][1:], "choices": CHOICES}
    script.write(scenes=[{"result": radar}])
    dock.picker.refresh_button.click()
    qtbot.waitUntil(lambda: dock.controls.mode_combo.count() == 3, timeout=8000)
    weights = write_weights(tmp_path / "base.safetensors", ["B04", "B03", "B02"])
    report = {**entry.showing.answer.report, "options": {"weights": str(weights)}}
    dock.desk.history.add(replace(entry.showing, answer=replace(entry.showing.answer, report=report)), None)
    dock.results.again_button.click()
    qtbot.waitUntil(lambda: dock.form.sensor_combo.currentData() == "sentinel-2-l2a", timeout=8000)
    assert dock.form.query().bands == ("B04", "B03", "B02")
    assert dock.controls.options() == {"weights": str(weights)}
    assert "The form holds the answer's query" in dock.notice.text()


def test_run_again_takes_an_index(qtbot: QtBot, listed: RevisitPlugin) -> None:
    dock, entry = listed.dock, listed.dock.desk.history.entries[0]
    answer = entry.showing.answer
    report = {**answer.report, "query": {**answer.query, "bands": ["NDVI"]}}
    dock.desk.history.add(replace(entry.showing, answer=replace(answer, report=report)), None)
    dock.results.again_button.click()
    assert dock.form.query().bands == ("NDVI",)


def test_run_again_opens_the_answers_own_library_first(
    qtbot: QtBot, listed: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    dock, history = listed.dock, listed.dock.desk.history
    own = tmp_path / "own library"
    own.mkdir()
    history.add(history.entries[0].showing, LibrarySource(PATH, str(own)))
    dock.form.window_spin.setValue(77)
    dock.results.again_button.click()
    qtbot.waitUntil(lambda: dock.form.window_spin.value() == 30, timeout=8000)
    assert script.asked("scenes")[-1]["params"]["library"] == [str(own)]
    assert dock.inquiry.source.path == str(own)
    assert dock.form.query().date.isoformat() == "2019-08-30"
    assert "The form holds the answer's query" in dock.notice.text()


def test_the_form_takes_the_region_of_a_query(listed: RevisitPlugin, iface: FakeIface) -> None:
    region = listed.dock.form.region
    region.take_canvas()
    drawn = region.region()
    region.set_region(None)
    assert region.region() is None
    region.set_region(drawn)
    assert region.region() == drawn


def test_a_point_is_asked_of_the_selected_answer(
    qtbot: QtBot, listed: RevisitPlugin, iface: FakeIface, script: Any, tmp_path: Path
) -> None:
    script.write(series=[{"result": RESULT}])
    dock, history = listed.dock, listed.dock.desk.history
    history.add(history.entries[0].showing, LibrarySource(PATH, str(tmp_path)))
    dock.results.point_button.click()
    assert iface.canvas.mapTool() is dock.desk.series.tool
    qtbot.mouseClick(iface.canvas.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(100, 100))
    qtbot.waitUntil(lambda: dock.desk.series.panel.table.rowCount() > 0, timeout=8000)
    params = script.asked("series")[0]["params"]
    assert params["product"] == str(tmp_path / "answers" / "one")
    assert params["query"]["window_days"] == 30
    dock.results.point_button.click()
    assert iface.canvas.mapTool() is not dock.desk.series.tool


def test_a_point_shows_what_the_answer_was_made_without(listed: RevisitPlugin, tmp_path: Path) -> None:
    """A date that was left out is worth seeing beside the answer; what hid a part of it counts, where it is there."""
    dock, entry = listed.dock, listed.dock.desk.history.entries[0]
    mask = tmp_path / "mask.geojson"
    mask.write_text("{}")
    options = {"exclude": ["2019-08-30"], "weights": "/base.safetensors", "cloud_threshold": 0.05,
               "masks": {"2019-08-25": str(mask), "2019-08-20": "/gone.geojson"}}  # fmt: skip
    report = {**entry.showing.answer.report, "options": options}
    answer = replace(entry.showing.answer, report=report)
    dock.desk.history.add(replace(entry.showing, answer=answer), LibrarySource(PATH, str(tmp_path)))
    asked = dock.desk._ask_at_point().options
    assert asked == {"cloud_threshold": 0.05, "masks": {"2019-08-25": str(mask)}}


def test_a_point_is_asked_of_the_form_where_no_answer_is_selected(
    qtbot: QtBot, listed: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    dock = listed.dock
    dock.results.forget_action.trigger()
    question = dock.desk._ask_at_point()
    assert question.product is None
    assert question.library == [str(tmp_path)]
    assert question.query == dock.form.query().to_json()


def test_tab_goes_through_the_buttons_in_their_order(qtbot: QtBot, listed: RevisitPlugin) -> None:
    view = listed.dock.results
    buttons = [view.show_button, view.zoom_button, view.compare_button, view.report_button, view.delete_button]
    chain, widget = [], view.list
    for _ in range(60):
        widget = widget.nextInFocusChain()
        chain.append(widget)
    places = [chain.index(button) for button in buttons]
    assert places == sorted(places)


def test_a_map_with_everything_open_is_clean_after_unload(
    qtbot: QtBot, listed: RevisitPlugin, iface: FakeIface, script: Any
) -> None:
    from qgis.PyQt.QtCore import QCoreApplication, QEvent
    from qgis.PyQt.QtWidgets import QDockWidget

    script.write(series=[{"wait_cancel": True}], difference=[{"wait_cancel": True}])
    dock = listed.dock
    dock.results.mode_actions["side"].trigger()
    qtbot.waitUntil(dock.desk.comparison.active, timeout=8000)
    dock.results.point_button.click()
    dock.desk.series.ask(iface.canvas.center())
    dock.results.mode_actions["difference"].trigger()
    qtbot.wait(100)
    listed.unload()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    assert iface.window.findChildren(QDockWidget) == []
    assert [type(item).__name__ for item in iface.canvas.scene().items()] == ["QGraphicsItem"]
    QgsProject.instance().clear()  # a dangling connection would raise here
    qtbot.wait(200)
