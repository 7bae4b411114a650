"""The dock's way from library to layer, with a scripted engine."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProject


def open_library(qtbot, plugin, folder: Path) -> None:
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=5000)
    plugin.dock.picker.choose("path", str(folder))
    qtbot.waitUntil(lambda: plugin.dock.form.query() is not None, timeout=5000)


def test_a_library_fills_the_form_with_a_complete_query(qtbot, scripted_plugin, tmp_path):
    open_library(qtbot, scripted_plugin, tmp_path)
    form = scripted_plugin.dock.form
    query = form.query()
    assert query.sensor == "sentinel-2-l2a"
    assert query.bands == ("B04", "B03", "B02")
    assert query.date.isoformat() == "2019-09-09"
    assert "6 scenes, 1 left out" in scripted_plugin.dock.picker.status.text()
    assert "EUPL-1.2" in scripted_plugin.dock.picker.status.text()
    assert "broken.tif" in scripted_plugin.dock.picker.status.toolTip()


def test_plan_enhance_and_layers(qtbot, scripted_plugin, iface, tmp_path):
    dock = scripted_plugin.dock
    open_library(qtbot, scripted_plugin, tmp_path)
    qtbot.waitUntil(lambda: "61 % of the region was seen" in dock.plan_view.text(), timeout=5000)
    with qtbot.waitSignal(dock.layers.added, timeout=10000):
        dock.enhance_button.click()
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Sentinel-2 L2A natural colour 2019-08-30 (synthetic)"
    assert dock.results.list.count() == 1
    assert any("Added" in text for text in iface.messages())
