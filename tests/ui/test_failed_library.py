"""A library that cannot be opened: said where the plan would be, not remembered, and nothing of it can be run."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsSettings
from test_dock import open_library, settle

from revisit.plugin import RevisitPlugin
from revisit.ui.library_picker import LibraryPicker

ERROR = {"kind": "UnsupportedError", "problem": "It holds no scene", "remedy": "Name them <sensor>_<band>.tif"}


def test_it_is_said_in_the_plan_and_not_remembered(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, iface: FakeIface, script: Any, tmp_path: Path
) -> None:
    dock = scripted_plugin.dock
    script.write(scenes=[{"error": ERROR}])
    settle(qtbot, scripted_plugin)
    dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: "It holds no scene" in dock.plan_view.text(), timeout=5000)
    assert not dock.banner.isVisible()
    assert len(iface.messages()) == 1
    assert dock.picker.combo.currentData() == ("path", str(tmp_path)), "to try again"
    assert not QgsSettings().value("revisit/libraries")


def test_what_was_opened_is_remembered(qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path) -> None:
    open_library(qtbot, scripted_plugin, tmp_path)
    again = LibraryPicker()
    qtbot.addWidget(again)
    again.choose_default()
    assert again.combo.currentData() == ("path", str(tmp_path))
    again.dispose()


def test_a_time_lapse_needs_a_question(qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path) -> None:
    assert not scripted_plugin.timelapses.button.isEnabled()
    open_library(qtbot, scripted_plugin, tmp_path)
    assert scripted_plugin.timelapses.button.isEnabled()


def test_folders_of_one_name_are_told_apart_by_where_they_are(qtbot: QtBot, iface: FakeIface) -> None:
    picker = LibraryPicker()
    qtbot.addWidget(picker)
    for path in ("/one/lib", "/two/lib", "/two/other"):
        picker.choose("path", path)
        picker.remember_chosen()
    assert [picker.combo.itemText(row) for row in range(2, 5)] == ["other", "lib (/two)", "lib (/one)"]
    picker.dispose()
