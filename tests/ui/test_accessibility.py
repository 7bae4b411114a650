"""Every window of the plugin: whatever the keyboard reaches has a name, and icons alone say what they do."""

from __future__ import annotations

import ast
import itertools
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from accessible import focusable, name_of, nameless, unsaid_icons
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication, QLabel, QMenu, QPushButton, QToolButton, QWidget

from revisit.core.product.provenance import COLOURS
from revisit.plugin import RevisitPlugin
from revisit.ui.compare_bar import CompareBar
from revisit.ui.compare_handle import SwipeHandle
from revisit.ui.compare_side import SideMap
from revisit.ui.help import HelpWindow
from revisit.ui.layer_table import LayerTable
from revisit.ui.report_dialog import ReportDialog
from revisit.ui.series_panel import SeriesPanel
from revisit.ui.settings import SettingsPage
from revisit.ui.timelapse_dialog import TimelapseDialog

UI = Path(__file__).parent.parent.parent / "ui"
WIDGETS = {
    "QWidget", "QDialog", "QFrame", "QDockWidget", "QLabel", "QGroupBox", "QMenu", "QToolButton", "QPushButton",
    "QgsOptionsPageWidget", "QComboBox", "QLineEdit", "QTextBrowser", "QAbstractButton",
}  # fmt: skip


@pytest.fixture
def windows(
    qtbot: QtBot, iface: FakeIface, scripted_plugin: RevisitPlugin, tmp_path: Path
) -> Iterator[dict[str, QWidget]]:
    """Every window, filled as in use: an answer in the list, a layer in the table."""
    plugin = scripted_plugin
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=8000)
    plugin.dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: plugin.dock.form.query() is not None, timeout=8000)
    with qtbot.waitSignal(plugin.dock.layers.added, timeout=8000):
        plugin.dock.enhance_button.click()
    project = QgsProject.instance()
    showing = plugin.dock.results.current()
    layer = QgsRasterLayer(str(showing.answer.enhanced), "sentinel2_B04_20190830")
    project.addMapLayer(layer)
    made: dict[str, QWidget] = {
        "dock": plugin.dock,
        "settings": SettingsPage(plugin.installer, lambda: None, None),
        "layer table": LayerTable(project),
        "report": ReportDialog(showing),
        "time-lapse": TimelapseDialog("NDVI", [date(2019, 8, 1)], date(2019, 8, 1), 30, tmp_path / "out", 3.0),
        "series": SeriesPanel(iface),
        "bar": CompareBar(iface.canvas),
        "handle": SwipeHandle(iface.canvas),
        "side map": SideMap(iface),
        "help": HelpWindow(),
    }
    yield made
    for name in ("bar", "handle", "side map"):
        made[name].dispose()
    for name in ("settings", "layer table", "report", "time-lapse", "series", "help"):
        made[name].deleteLater()


def test_every_window_has_names_for_all_that_the_keyboard_reaches(windows: dict[str, QWidget]) -> None:
    found = [f"{name}: {way}" for name, window in windows.items() for way in nameless(window)]
    assert "\n".join(found) == ""


def test_every_icon_alone_says_what_it_does(windows: dict[str, QWidget]) -> None:
    found = [f"{name}: {way}" for name, window in windows.items() for way in unsaid_icons(window)]
    assert "\n".join(found) == ""


def test_every_menu_entry_has_words(windows: dict[str, QWidget]) -> None:
    menus = [menu for window in windows.values() for menu in window.findChildren(QMenu)]
    assert menus
    bare = [action for menu in menus for action in menu.actions() if not action.isSeparator() and not action.text()]
    assert bare == []


def test_no_window_was_forgotten(windows: dict[str, QWidget]) -> None:
    made = {type(widget).__name__ for window in windows.values() for widget in [window, *window.findChildren(QWidget)]}
    written = {
        node.name
        for path in UI.rglob("*.py")
        for node in ast.parse(path.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef) and {ast.unparse(base) for base in node.bases} & WIDGETS
    }
    assert written - made == set()


def test_tab_goes_through_the_dock_from_top_to_bottom(windows: dict[str, QWidget]) -> None:
    dock: Any = windows["dock"]
    chain = []
    widget = dock.nextInFocusChain()
    while widget is not dock:
        if dock.isAncestorOf(widget) and widget.focusPolicy() & Qt.FocusPolicy.TabFocus and widget.isVisible():
            chain.append(widget)
        widget = widget.nextInFocusChain()
    order = [
        dock.picker, dock.form.region, dock.form.sensor_combo, dock.form.date, dock.timeline, dock.controls,
        dock.enhance_button, dock.results,
    ]  # fmt: skip
    places = [next(i for i, each in enumerate(chain) if part is each or part.isAncestorOf(each)) for part in order]
    assert places == sorted(places)


def test_provenance_is_told_without_hues() -> None:
    """Printed in grey, or seen without colours, each kind still has a lightness of its own (WCAG's luminance)."""
    shades = sorted(luminance(colour) for colour in COLOURS.values() if colour[3])
    assert min(b - a for a, b in itertools.pairwise(shades)) > 0.05


def luminance(colour: tuple[int, ...]) -> float:
    linear = [v / 12.92 if v <= 0.04045 else ((v + 0.055) / 1.055) ** 2.4 for v in (c / 255 for c in colour[:3])]
    return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2]


def test_the_walk_finds_what_is_nameless(qtbot: QtBot, iface: FakeIface) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    button, icon = QPushButton(window), QToolButton(window)
    icon.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    icon.setIcon(QApplication.style().standardIcon(QApplication.style().StandardPixmap.SP_DirIcon))
    assert len(nameless(window)) == 2
    assert len(unsaid_icons(window)) == 1
    label = QLabel("Name", window)
    label.setBuddy(button)
    assert name_of(button) == "Name"
    assert [type(widget) for widget in focusable(window)] == [QPushButton, QToolButton]
