"""Taking answers along from the dock, and bringing notes back."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import products
import pytest
from qgis.core import QgsApplication, QgsProject, QgsSettings, QgsTask
from qgis.PyQt.QtWidgets import QFileDialog

from revisit.ui.answer import Answer
from revisit.ui.engine_task import EngineTask
from revisit.ui.exports import file_name, look_in_map
from revisit.ui.layers import Showing


@pytest.fixture
def plugin(scripted_plugin: Any, script: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path, qtbot: Any) -> Any:
    """The plugin with one answer listed and shown, and an engine that writes what it is asked to."""
    monkeypatch.setattr("revisit.ui.engines.engine_command", lambda _: script.command())
    folder = products.make_product(tmp_path / "answer")
    result = products.answer_json(str(folder))
    (folder / "report.json").write_text(json.dumps(result["report"]))
    showing = Showing(Answer.from_json(result), {"natural colour": products.BANDS})
    dock = scripted_plugin.dock
    with qtbot.waitSignal(dock.layers.added, timeout=10_000):
        dock.desk.add(showing, None)
    qtbot.waitUntil(lambda: dock.results.current() is not None, timeout=5000)
    return scripted_plugin


def test_export_asks_the_engine_and_replaces_the_file(
    plugin: Any, script: Any, tmp_path: Path, qtbot: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "made").mkdir()
    (tmp_path / "made" / "x").write_text("new")
    script.write(export=[{"progress": [0.5, "Writing"]}, {"copy": [str(tmp_path / "made"), "out"]}, {"result": {}}])
    out = tmp_path / "out dir" / "map.pdf"
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(out.with_suffix("")), ""))
    plugin.exports.menu.actions()[4].trigger()
    qtbot.waitUntil(out.exists, timeout=10_000)
    qtbot.waitUntil(lambda: "Exported to" in said(plugin), timeout=5000)
    (asked,) = script.asked("export")
    assert asked["params"]["format"] == "pdf"
    assert asked["params"]["product"] == str(tmp_path / "answer")
    assert asked["params"]["look"]["shown"] == products.BANDS
    assert [path.name for path in out.parent.iterdir()] == ["map.pdf"]
    assert QgsSettings().value("revisit/export/folder") == str(out.parent)


def said(plugin: Any) -> str:
    return " ".join(item.text() for item in plugin.iface.messageBar().items())


def test_nothing_happens_where_the_user_names_no_file(
    plugin: Any, script: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    monkeypatch.setattr(QFileDialog, "getExistingDirectory", lambda *_: "")
    for action in plugin.exports.menu.actions():
        action.trigger()
    assert QgsApplication.taskManager().count() == 0
    assert script.asked("export") == []


def test_the_engines_refusal_is_one_line(plugin: Any, script: Any, tmp_path: Path, qtbot: Any) -> None:
    script.write(export=[{"error": {"kind": "OutputError", "problem": "No <room>", "remedy": "Free disk space"}}])
    plugin.exports.export("png", tmp_path / "x.png")
    qtbot.waitUntil(lambda: "No &lt;room&gt;. Free disk space." in said(plugin), timeout=10_000)
    assert list(tmp_path.glob("*.png")) == []


def test_the_qfield_folder_is_always_a_new_one(plugin: Any, script: Any, tmp_path: Path, qtbot: Any) -> None:
    (tmp_path / "made").mkdir()
    script.write(export=[{"copy": [str(tmp_path / "made"), "out"]}, {"result": {}}])
    name = f"{file_name(plugin.dock.results.current().answer)}_qfield"
    assert "synthetic" in name
    for number, folder in enumerate((name, f"{name}_2"), start=1):
        plugin.exports.export_for_qfield(tmp_path / "usb")
        qtbot.waitUntil((tmp_path / "usb" / folder).exists, timeout=10_000)
        assert len(list((tmp_path / "usb").iterdir())) == number


def test_notes_come_into_the_map_and_are_read_again(plugin: Any, script: Any, tmp_path: Path, qtbot: Any) -> None:
    notes = make_notes(tmp_path / "answer" / "notes.gpkg", ["confirm", "reject"])
    counts = {"count": 2, "verdicts": {"confirm": 1, "reject": 1, "unsure": 0}, "on": {}}
    script.write(observations=[{"result": {"notes": str(notes), "observations": counts, "folder": "x"}}])
    plugin.exports.bring_notes(tmp_path)
    qtbot.waitUntil(lambda: "1 confirmed, 1 rejected" in said(plugin), timeout=10_000)
    (layer,) = QgsProject.instance().mapLayersByName("Notes: " + plugin.dock.results.current().title)
    assert layer.featureCount() == 2
    assert [category.value() for category in layer.renderer().categories()] == ["confirm", "reject", "unsure"]
    group = plugin.dock.layers.group_of(plugin.dock.results.current().answer)
    assert group.findLayers()[0].layer() is layer
    plugin.exports.bring_notes(tmp_path)
    qtbot.waitUntil(lambda: len(script.asked("observations")) == 2, timeout=10_000)
    qtbot.waitUntil(lambda: QgsApplication.taskManager().count() == 0, timeout=10_000)
    assert len([entry for entry in QgsProject.instance().mapLayers().values() if entry.name().startswith("Notes")]) == 1


def make_notes(path: Path, verdicts: list[str]) -> Path:
    from osgeo import ogr, osr

    crs = osr.SpatialReference()
    crs.ImportFromEPSG(4326)
    file = ogr.GetDriverByName("GPKG").CreateDataSource(str(path))
    layer = file.CreateLayer("observations", crs, ogr.wkbPoint)
    layer.CreateField(ogr.FieldDefn("verdict", ogr.OFTString))
    for verdict in verdicts:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField("verdict", verdict)
        feature.SetGeometry(ogr.CreateGeometryFromWkt("POINT (25.87 43.91)"))
        layer.CreateFeature(feature)
    return path


def test_the_look_is_that_of_the_map(plugin: Any) -> None:
    answer = plugin.dock.results.current().answer
    look = look_in_map(answer)
    assert look["shown"] == products.BANDS
    assert all(0 < low < high for low, high in look["limits"])
    QgsProject.instance().clear()
    assert look_in_map(answer) is None


def test_unload_cancels_an_export_and_leaves_no_engine(plugin: Any, script: Any, tmp_path: Path, qtbot: Any) -> None:
    script.write(export=[{"progress": [0.1, "Writing"]}, {"stall": True}])
    plugin.exports.export("cog", tmp_path / "x.tif")
    qtbot.waitUntil(lambda: len(script.asked("export")) == 1, timeout=10_000)
    plugin.unload()
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=8000)
    assert not (tmp_path / "x.tif").exists()
    assert not list(tmp_path.glob(".revisit*"))


def test_a_defect_in_a_task_is_one_line(qapp: Any, qtbot: Any) -> None:
    def work(task: QgsTask) -> None:
        raise KeyError("oops")

    task, failed = EngineTask("x", work), []
    task.failed.connect(failed.append)
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: bool(failed), timeout=5000)
    assert "KeyError" in str(failed[0])
