"""The dock's way from library to layer, and every way it can go wrong, with a scripted engine."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from processes import PATIENCE_MS, engine_pid, wait_dead, within
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt

from revisit.core.query import Region
from revisit.plugin import RevisitPlugin
from revisit.ui.results_item import lines


def settle(qtbot: QtBot, plugin: RevisitPlugin) -> None:
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=8000)


def open_library(qtbot: QtBot, plugin: RevisitPlugin, folder: Path) -> None:
    settle(qtbot, plugin)
    plugin.dock.picker.choose("path", str(folder))
    qtbot.waitUntil(lambda: plugin.dock.form.query() is not None, timeout=8000)


def plan_text(plugin: RevisitPlugin) -> Any:
    return plugin.dock.plan_view.text().replace("\N{NO-BREAK SPACE}", " ")


@pytest.fixture
def ready(qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path) -> Any:
    """Return the plugin with a library open and a plan shown."""
    open_library(qtbot, scripted_plugin, tmp_path)
    qtbot.waitUntil(lambda: "of the region was seen" in plan_text(scripted_plugin), timeout=8000)
    return scripted_plugin


def test_a_library_shows_what_was_found_what_was_not_and_whose_it_is(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path
) -> None:
    open_library(qtbot, scripted_plugin, tmp_path)
    status = scripted_plugin.dock.picker.status
    assert "6 scenes, 1 left out" in status.text()
    assert "EUPL-1.2" in scripted_plugin.dock.attribution.text()
    doubt = "S2L2A: 2 images tell no date. Put it into their names."
    assert status.toolTip() == f"broken.tif: It cannot be read. Copy it again.\n{doubt}"
    assert scripted_plugin.dock.notice.text() == "Left out: broken.tif: It cannot be read. Copy it again."


def test_the_plan_is_told_in_words_before_anything_runs(ready: RevisitPlugin, script: Any) -> None:
    text = plan_text(ready)
    assert "61 % of the region was seen" in text
    assert "3 clear dates" in text
    assert ">\N{MINUS SIGN}10</a> " in text
    assert 'href="2019-08-25">' in text
    assert "Trained on the part seen that day" in text
    assert "Expected error <b>0.012 reflectance</b>, 1,600 pixels, about 2 s, 180 MB, CPU." in text
    tip = ready.dock.plan_view.toolTip().splitlines()
    assert tip[1:3] == ["Candidates:", "\N{BULLET} nearest: the nearest image, as it is"]
    assert [line.split(":")[0] for line in tip[3:]] == [
        f"\N{BULLET} {name}" for name in ("linear", "linear+offset", "ridge", "ridge+boosted")
    ]
    assert script.asked("enhance") == []


def test_only_the_last_of_many_quick_changes_is_planned(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    before = len(script.asked("plan"))
    for days in range(50, 90):
        ready.dock.form.window_spin.setValue(days)
    qtbot.waitUntil(lambda: len(script.asked("plan")) > before, timeout=5000)
    settle(qtbot, ready)
    assert [message["params"]["query"]["window_days"] for message in script.asked("plan")[before:]] == [89]


def test_a_plan_that_stalls_gives_way_to_the_next(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    script.write(plan=[[{"stall": True}], [{"result": {**products.PLAN, "seen_share": 0.25}}]])
    ready.dock.form.window_spin.setValue(50)
    qtbot.waitUntil(lambda: script.asked("plan")[-1]["params"]["query"]["window_days"] == 50, timeout=5000)
    script.write(plan=[{"result": {**products.PLAN, "seen_share": 0.25}}])
    ready.dock.form.window_spin.setValue(51)
    qtbot.waitUntil(lambda: "25 % of the region" in plan_text(ready), timeout=8000)


def test_enhance_asks_exactly_what_the_form_says_and_adds_the_layers(
    qtbot: QtBot, ready: RevisitPlugin, iface: FakeIface, script: Any, tmp_path: Path
) -> None:
    dock = ready.dock
    dock.form.date.set_date(date(2019, 8, 30))
    dock.form.region.take_canvas()
    with qtbot.waitSignal(dock.layers.added, timeout=10000):
        dock.enhance_button.click()
    (asked,) = script.asked("enhance")
    query = asked["params"]["query"]
    assert query["date"] == "2019-08-30"
    assert query["bands"] == ["B04", "B03", "B02"]
    assert Region.from_json(query["region"]) == dock.form.region.region()
    assert asked["params"]["library"] == [str(tmp_path)]
    assert asked["params"]["out"] == str(tmp_path / "answers" / "sentinel-2-l2a_natural-colour_2019-08-30")
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "2019-08-30 synthetic, Sentinel-2 L2A natural colour"
    assert any("In the map: " in text for text in iface.messages())
    row = lines(dock.results.current_entry())
    assert row[1] == "RMSE 0.011 reflectance · 39 % made · ridge+boosted"
    assert row[2] == "90 % interval \N{PLUS-MINUS SIGN}0.02 reflectance (held 91 %) · B04, B03, B02"


def test_progress_is_the_engines_own(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    script.write(enhance=[{"progress": [0.37, "Reading 2019-08-25"]}, {"wait_cancel": True}])
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: ready.dock.bar.value() == 37, timeout=5000)
    assert ready.dock.step.text() == "Reading 2019-08-25"
    assert ready.dock.step.isVisible()
    assert ready.dock.bar.isVisible()
    assert not ready.dock.enhance_button.isEnabled()
    assert not ready.dock.form.isEnabled()


def test_cancel_ends_a_stalled_engine_and_the_dock_is_ready_again(
    qtbot: QtBot, ready: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    script.write(enhance=[{"progress": [0.5, "stuck"]}, {"stall": True}])
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: ready.dock.bar.value() == 50, timeout=5000)
    pid = engine_pid(ready.runner)
    with within(1.0):
        ready.dock.cancel_button.click()
        assert not ready.dock.cancel_button.isEnabled()
        qtbot.waitUntil(lambda: ready.dock.notice.text() == "Cancelled; nothing was written.", timeout=PATIENCE_MS)
    assert wait_dead(pid)
    settle(qtbot, ready)
    assert ready.dock.enhance_button.isEnabled()
    assert not (tmp_path / "answers").exists()
    assert QgsProject.instance().mapLayers() == {}


def test_a_plan_that_gave_way_to_enhance_comes_after_it(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    ready.dock.form.window_spin.setValue(50)
    assert "Planning" in plan_text(ready)
    with qtbot.waitSignal(ready.dock.layers.added, timeout=10000):
        ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: "of the region was seen" in plan_text(ready), timeout=5000)
    assert script.asked("plan")[-1]["params"]["query"]["window_days"] == 50


@pytest.mark.parametrize(
    ("steps", "said"),
    [
        ([{"die": 139}], "The engine stopped (exit status 139)"),
        ([{"say": "Traceback (most recent call last):"}, {"stall": True}], "not its protocol"),
        ([{"result": {"folder": "/nowhere"}}], "answer cannot be read"),
        ([{"result": products.answer_json("/nowhere")}], "which does not exist"),
        (
            [{"error": {"kind": "OutputError", "problem": "The disk is full", "remedy": "Free some space"}}],
            "The disk is full. Free some space.",
        ),
        (
            [{"error": {"kind": "UnsupportedError", "problem": "Nothing is clear", "remedy": "Widen the window"}}],
            "Nothing is clear. Widen the window.",
        ),
    ],
)
def test_every_failure_is_one_line_in_the_message_bar_and_in_the_dock(
    qtbot: QtBot, ready: RevisitPlugin, iface: FakeIface, script: Any, steps: list[Any], said: str
) -> None:
    script.write(enhance=steps)
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: said in ready.dock.notice.text(), timeout=8000)
    assert "\n" not in ready.dock.notice.text()
    assert any(said in text for text in iface.messages())
    assert QgsProject.instance().mapLayers() == {}
    assert ready.dock.results.list.count() == 0
    settle(qtbot, ready)
    script.write(enhance=[{"error": {"kind": "DataError", "problem": "Another", "remedy": "One"}}])
    ready.dock.enhance_button.click()  # and the next call meets a working engine
    qtbot.waitUntil(lambda: ready.dock.notice.text() == "Another. One.", timeout=8000)


def test_why_there_is_no_plan_is_said_where_the_plan_would_be(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    error = {"kind": "UnsupportedError", "problem": "No clear image <near>", "remedy": "Widen the window to 90 days"}
    script.write(plan=[{"error": error}])
    ready.dock.form.window_spin.setValue(2)
    qtbot.waitUntil(lambda: "No clear image &lt;near&gt;" in plan_text(ready), timeout=5000)
    assert "Widen the window to 90 days." in plan_text(ready)
    settle(qtbot, ready)
    assert not ready.dock.enhance_button.isEnabled()  # it would only be refused again
    script.write(plan=[{"result": products.PLAN}])
    ready.dock.form.window_spin.setValue(90)
    assert ready.dock.enhance_button.isEnabled()
    qtbot.waitUntil(lambda: "of the region was seen" in plan_text(ready), timeout=5000)


def test_an_empty_folder_is_one_line_and_leaves_no_query(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, iface: FakeIface, script: Any, tmp_path: Path
) -> None:
    error = {"kind": "UnsupportedError", "problem": "It holds no scene", "remedy": "Name them <sensor>_<band>.tif"}
    open_library(qtbot, scripted_plugin, tmp_path)
    settle(qtbot, scripted_plugin)
    script.write(scenes=[{"error": error}])
    scripted_plugin.dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: "holds no scene" in scripted_plugin.dock.plan_view.text(), timeout=5000)
    assert any("holds no scene. Name them &lt;sensor&gt;_&lt;band&gt;.tif" in text for text in iface.messages())
    assert scripted_plugin.dock.form.query() is None
    assert not scripted_plugin.dock.enhance_button.isEnabled()


def test_the_sample_is_fetched_first_and_then_searched(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any
) -> None:
    settle(qtbot, scripted_plugin)
    scripted_plugin.dock.picker.choose("sample")
    qtbot.waitUntil(lambda: scripted_plugin.dock.form.query() is not None, timeout=8000)
    (fetched,) = script.asked("sample")
    (searched,) = script.asked("scenes")
    assert searched["params"]["library"] == [fetched["params"]["folder"]]
    assert scripted_plugin.dock.form.query().date == date(2019, 8, 30)  # not its last day


def test_opening_a_library_can_be_cancelled(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    script.write(scenes=[{"progress": [0.1, "Reading 1 of 10000"]}, {"wait_cancel": True}, {"result": {}}])
    settle(qtbot, scripted_plugin)
    scripted_plugin.dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: scripted_plugin.dock.bar.value() == 10, timeout=5000)
    scripted_plugin.dock.cancel_button.click()
    qtbot.waitUntil(lambda: scripted_plugin.dock.notice.text() == "Cancelled.", timeout=5000)


def add_layer(folder: Path, name: str) -> Any:
    path = products.write_raster(folder / f"{name}.tif", products.scene(0), products.BANDS)
    layer = QgsRasterLayer(str(path), name)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_dated_layers_of_the_map_are_the_library_without_a_click(
    qtbot: QtBot, iface: FakeIface, script: Any, tmp_path: Path, request: pytest.FixtureRequest
) -> None:
    for day in ("2019-08-25", "2019-08-30"):
        add_layer(tmp_path, f"Sentinel-2 {day}")
    add_layer(tmp_path, "Sentinel-2 mosaic")
    plugin = request.getfixturevalue("scripted_plugin")
    qtbot.waitUntil(lambda: plugin.dock.form.query() is not None, timeout=8000)
    (searched,) = script.asked("scenes")
    assert [entry["date"] for entry in searched["params"]["library"][0]["layers"]] == ["2019-08-25", "2019-08-30"]
    assert "2 left out" in plugin.dock.picker.status.text()
    assert "Sentinel-2 mosaic: it has no date" in plugin.dock.picker.status.toolTip()


def test_the_library_follows_the_projects_layers(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    settle(qtbot, scripted_plugin)
    layer = add_layer(tmp_path, "Sentinel-2 2019-08-25")
    qtbot.wait(400)
    scripted_plugin.dock.picker.choose("project")
    qtbot.waitUntil(lambda: len(script.asked("scenes")) == 1, timeout=5000)
    add_layer(tmp_path, "Sentinel-2 2019-08-30")
    qtbot.waitUntil(lambda: len(script.asked("scenes")) == 2, timeout=5000)
    assert len(script.asked("scenes")[-1]["params"]["library"][0]["layers"]) == 2
    settle(qtbot, scripted_plugin)
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: len(script.asked("scenes")) == 3, timeout=5000)
    settle(qtbot, scripted_plugin)
    QgsProject.instance().clear()
    qtbot.waitUntil(lambda: scripted_plugin.dock.form.query() is None, timeout=5000)


def test_a_project_without_dated_layers_says_what_to_do(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, iface: FakeIface
) -> None:
    settle(qtbot, scripted_plugin)
    scripted_plugin.dock.picker.choose("project")
    qtbot.waitUntil(lambda: "no raster layers with a date" in scripted_plugin.dock.plan_view.text(), timeout=5000)


def test_closing_the_project_in_mid_run_cancels_it(
    qtbot: QtBot, ready: RevisitPlugin, iface: FakeIface, script: Any, tmp_path: Path
) -> None:
    script.write(enhance=[{"progress": [0.5, "working"]}, {"wait_cancel": True}, {"sleep": 0.2}])
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: ready.dock.bar.value() == 50, timeout=5000)
    QgsProject.instance().clear()
    assert ready.dock.inquiry.stage == "idle"
    assert "project was closed" in ready.dock.notice.text()
    qtbot.waitUntil(lambda: bool(script.asked("cancel")), timeout=5000)
    qtbot.wait(300)
    assert QgsProject.instance().mapLayers() == {}
    assert ready.dock.results.list.count() == 0


def test_closing_the_project_after_the_answer_adds_nothing_to_the_next_one(qtbot: QtBot, ready: RevisitPlugin) -> None:
    with qtbot.waitSignal(ready.dock.inquiry.answered, timeout=8000):
        ready.dock.enhance_button.click()
    QgsProject.instance().clear()
    qtbot.wait(500)
    assert QgsProject.instance().mapLayers() == {}
    assert ready.dock.results.list.count() == 0  # the list is the project's


def test_a_hidden_dock_still_gets_its_answer(qtbot: QtBot, ready: RevisitPlugin) -> None:
    ready.dock.enhance_button.click()
    ready.dock.hide()
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) == 7, timeout=8000)


def test_results_can_be_reported_zoomed_to_and_taken_off_the_list(
    qtbot: QtBot, ready: RevisitPlugin, iface: FakeIface
) -> None:
    with qtbot.waitSignal(ready.dock.layers.added, timeout=10000):
        ready.dock.enhance_button.click()
    results = ready.dock.results
    results.report_button.click()
    from revisit.ui.report_dialog import ReportDialog

    assert "ridge+boosted: the regression, and trees on what it misses" in results.list.item(0).toolTip()
    dialog = results.findChild(ReportDialog)
    text = dialog.browser.toPlainText()
    assert "0.011 reflectance" in text
    assert "90 % nominal, 91 % achieved" in text
    assert "linear: a line between the nearest images before and after" in text
    assert text.count("ridge+boosted: the regression, and trees on what it misses") == 2, "as method, and as candidate"
    assert all(error in text for error in ("0.0120", "0.0110", "0.0100", "0.0151", "0.0113")), "as many digits each"
    assert "RMSE (reflectance)" in text
    assert "held-out pixels" in text
    assert "<in time>" in text
    assert not dialog.page_button.isEnabled()  # this engine wrote no page
    dialog.close()
    iface.canvas.setExtent(iface.canvas.extent().buffered(1e5))
    results.zoom_button.click()
    assert iface.canvas.extent().width() < 2000
    results.forget_action.trigger()
    assert results.list.count() == 0
    assert not results.zoom_button.isEnabled()
    assert len(QgsProject.instance().mapLayers()) == 7


def test_the_word_of_an_answer_names_the_sensors_that_gave_it(
    qtbot: QtBot, ready: RevisitPlugin, script: Any, iface: FakeIface, tmp_path: Path
) -> None:
    product = products.make_product(tmp_path / "generated")
    products.add_radar(product)
    answer = products.generated_json("{out}")
    script.write(enhance=[{"copy": [str(product), "out"]}, {"result": answer}])
    with qtbot.waitSignal(ready.dock.layers.added, timeout=10000):
        ready.dock.enhance_button.click()
    assert any("0.011 reflectance, generated from Sentinel-1 GRD." in text for text in iface.messages())


def test_the_report_page_opens_in_the_browser(
    qtbot: QtBot, ready: RevisitPlugin, monkeypatch: pytest.MonkeyPatch
) -> None:
    from revisit.ui import report_dialog

    with qtbot.waitSignal(ready.dock.layers.added, timeout=10000):
        ready.dock.enhance_button.click()
    showing = ready.dock.results.current()
    (showing.answer.folder / "report.html").write_text("<p>report</p>", encoding="utf-8")
    opened: list[str] = []
    monkeypatch.setattr(report_dialog.QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    dialog = report_dialog.ReportDialog(showing)
    qtbot.addWidget(dialog)
    dialog.page_button.click()
    assert opened == [str(showing.answer.folder / "report.html")]


def test_a_polygon_that_crosses_itself_is_told_in_the_message_bar(ready: RevisitPlugin, iface: FakeIface) -> None:
    ready.dock.form.region.polygon_tool.refused.emit("The polygon crosses itself. Draw it again.")
    assert any("crosses itself" in text for text in iface.messages())
    assert "crosses itself" in ready.dock.notice.text()


def test_nothing_is_cut_off_at_the_side_of_the_narrowest_dock(
    qtbot: QtBot, iface: FakeIface, ready: RevisitPlugin
) -> None:
    dock = ready.dock
    iface.window.resizeDocks([dock], [10], Qt.Orientation.Horizontal)
    qtbot.wait(100)
    column = dock.widget()
    page = column.widget()
    assert page.width() <= column.viewport().width()
    for button in (dock.cancel_button, dock.picker.refresh_button, dock.results.more_button):
        right = button.mapTo(page, button.rect().topRight()).x()
        assert right <= column.viewport().width()
