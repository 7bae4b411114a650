"""The plugin goes into QGIS and out again without a trace, at any moment, with or without an engine."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from processes import engine_pid, wait_dead, within
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar

from revisit.plugin import RevisitPlugin


def traces(iface: FakeIface) -> Any:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    return {
        "docks": len(iface.window.findChildren(QDockWidget)),
        "bars": len(iface.window.findChildren(QToolBar)),
        "menu": len(iface.menu),
        "factories": len(iface.factories),
        "canvas": len(iface.canvas.scene().items()),
    }


@pytest.fixture
def no_engine(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REVISIT_PYTHON", raising=False)


def test_unload_leaves_nothing_behind_twice(iface: FakeIface, no_engine: None) -> None:
    before = traces(iface)
    for _ in range(2):
        plugin = RevisitPlugin(iface)
        plugin.initGui()
        plugin.dock.show()
        plugin.dock.form.region.take_canvas()
        assert traces(iface) != before
        plugin.unload()
        assert traces(iface) == before


def test_after_unload_the_project_no_longer_reaches_the_plugin(iface: FakeIface, no_engine: None, qtbot: QtBot) -> None:
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.unload()
    traces(iface)
    QgsProject.instance().clear()  # a dangling connection would raise here, and pytest-qt would catch it
    QgsProject.instance().setCrs(iface.canvas.mapSettings().destinationCrs())
    qtbot.wait(300)


@pytest.mark.parametrize("steps", [[{"stall": True}], [{"wait_cancel": True}]])
def test_unload_in_mid_run_returns_at_once_and_leaves_no_process(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path, steps: list[Any]
) -> None:
    plugin = scripted_plugin
    script.write(enhance=[{"progress": [0.5, "busy"]}, *steps])
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=5000)
    plugin.dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(plugin.dock.enhance_button.isEnabled, timeout=5000)
    plugin.dock.enhance_button.click()
    qtbot.waitUntil(lambda: plugin.dock.bar.value() == 50, timeout=5000)
    pid = engine_pid(plugin.runner)
    with within(0.05):
        plugin.unload()
    qtbot.wait(100)
    assert wait_dead(pid)
    assert not (tmp_path / "answers").exists()


def test_unload_while_layers_arrive_is_safe(qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path) -> None:
    plugin = scripted_plugin
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=5000)
    plugin.dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(plugin.dock.enhance_button.isEnabled, timeout=5000)
    with qtbot.waitSignal(plugin.dock.inquiry.answered, timeout=8000):
        plugin.dock.enhance_button.click()
    plugin.unload()
    qtbot.wait(400)


def test_the_button_shows_and_hides_the_dock(iface: FakeIface, no_engine: None) -> None:
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    assert not plugin.dock.isVisible()
    plugin.action.trigger()
    assert plugin.dock.isVisible()
    plugin.action.trigger()
    assert not plugin.dock.isVisible()
    plugin.unload()


def test_nothing_is_started_before_the_dock_is_opened(
    qtbot: QtBot, iface: FakeIface, script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVISIT_PYTHON", "python")
    monkeypatch.setattr("revisit.ui.runner.engine_command", lambda _: script.command())
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    qtbot.wait(300)
    assert not plugin.runner.engine_running()
    assert script.asked() == []
    plugin.unload()


def test_without_an_engine_the_dock_explains_itself_and_offers_what_to_do(iface: FakeIface, no_engine: None) -> None:
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    banner = plugin.dock.banner
    assert banner.isVisible()
    assert "not installed yet" in banner.text.text()
    assert banner.install_button.isEnabled()
    assert not plugin.dock.enhance_button.isEnabled()
    plugin.dock.picker.choose("sample")
    assert "There is no engine yet" in plugin.dock.notice.text()
    banner.settings_button.click()
    assert iface.options_shown == ["Revisit"]
    plugin.unload()


def test_an_interpreter_that_lacks_packages_is_one_line(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, iface: FakeIface, script: Any
) -> None:
    dock = scripted_plugin.dock
    script.write(doctor=[{"result": {"executable": "/opt/python", "missing": ["catboost", "rasterio"]}}])
    dock.use_engine()
    qtbot.waitUntil(lambda: "/opt/python lacks catboost, rasterio" in dock.notice.text(), timeout=5000)
    assert dock.banner.isVisible()
    assert "lacks catboost, rasterio" in dock.banner.text.text()


def test_naming_an_interpreter_in_the_settings_starts_it(
    qtbot: QtBot, iface: FakeIface, script: Any, no_engine: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("revisit.ui.runner.engine_command", lambda _: script.command())
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    page = iface.factories[0].createWidget(None)
    qtbot.addWidget(page)
    page.engine.python.setFilePath("/opt/engine/bin/python")
    page.apply()
    assert QgsSettings().value("revisit/engine/python") == "/opt/engine/bin/python"
    qtbot.waitUntil(lambda: bool(script.asked("doctor")), timeout=5000)
    assert not plugin.dock.banner.isVisible()
    plugin.unload()


def test_saving_the_settings_leaves_the_query_alone_unless_its_default_changes(
    iface: FakeIface, no_engine: None
) -> None:
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    spin = plugin.dock.form.window_spin
    spin.setValue(60)
    page = iface.factories[0].createWidget(None)
    page.apply()
    assert spin.value() == 60
    page.window_spin.setValue(30)
    page.apply()
    assert spin.value() == 30
    page.deleteLater()
    plugin.unload()


def test_changing_the_engine_in_mid_run_says_so(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    dock = scripted_plugin.dock
    script.write(enhance=[{"progress": [0.5, "busy"]}, {"wait_cancel": True}])
    qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=5000)
    dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(dock.enhance_button.isEnabled, timeout=5000)
    dock.enhance_button.click()
    qtbot.waitUntil(lambda: dock.bar.value() == 50, timeout=5000)
    monkeypatch.setenv("REVISIT_PYTHON", "/another/python")
    dock.use_settings()
    assert "engine was changed" in dock.notice.text()
    assert dock.inquiry.stage != "enhance"
