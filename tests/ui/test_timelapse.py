"""A time-lapse from the dock: the range asked for with mouse and keys, the run beside the dock, its layers in time."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from processes import PATIENCE_MS, within
from pytestqt.qtbot import QtBot
from qgis.core import QgsInterval, QgsProject, QgsTemporalNavigationObject, QgsUnitTypes
from qgis.PyQt.QtCore import QDate, Qt
from qgis.PyQt.QtWidgets import QDialogButtonBox

from revisit.ui.answer import Answer
from revisit.ui.timelapse_dialog import MOST_DATES, TimelapseDialog

DAYS = [date(2019, 8, day) for day in (10, 15, 20, 25, 30)]


@pytest.fixture
def plugin(qtbot: QtBot, scripted_plugin: Any, script: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    """The plugin with a planned query."""
    monkeypatch.setattr("revisit.ui.engines.engine_command", lambda _: script.command())
    dock = scripted_plugin.dock
    qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=PATIENCE_MS)
    dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: "of the region was seen" in dock.plan_view.text(), timeout=PATIENCE_MS)
    return scripted_plugin


@pytest.fixture
def dialog(qtbot: QtBot, tmp_path: Path) -> TimelapseDialog:
    made = TimelapseDialog("Sentinel-2 L2A, natural colour", DAYS, DAYS[2], 45, tmp_path / "lapse", 2.4)
    qtbot.addWidget(made)
    made.show()
    return made


def result(folder: Path, days: tuple[str, ...] = ("2019-08-10", "2019-08-15", "2019-08-20")) -> dict[str, Any]:
    """What the engine answers to `timelapse`, by default three dates five days apart; radar gave the second one."""
    frames = []
    for number, day in enumerate(days):
        image = products.make_product(folder / day) / "enhanced.tif"
        files = products.generated_json("")["files"] if number == 1 else products.answer_json("")["files"]
        report = products.generated_json("")["report"] if number == 1 else products.answer_json("", False)["report"]
        products.add_radar(image.parent)
        files = json.loads(json.dumps(files).replace('": "/', '": "'))  # inside the folder
        report |= {"date": day, "files": files, "attribution": ["Copernicus"]}
        (image.parent / "report.json").write_text(json.dumps(report))
        frames.append({"date": day, "folder": str(image.parent), "image": str(image), "synthetic": number == 1,
                       "observed": 0.5, "method": "ridge", "error": 0.01,
                       "look": {"shown": products.BANDS, "limits": [[300 + number, 1500]] * 3}})  # fmt: skip
    left = [{"date": "2019-08-25", "problem": "No clear image <near>", "remedy": "Widen"}]
    animation = folder / "timelapse.gif"
    return {"folder": str(folder), "animation": str(animation), "frames": frames, "left_out": left}


def said(plugin: Any) -> str:
    return " ".join(item.text() for item in plugin.iface.messageBar().items())


def test_the_range_starts_around_the_queried_day_within_the_library(dialog: TimelapseDialog) -> None:
    assert dialog.params()["from"] == "2019-08-10"
    assert dialog.params()["to"] == "2019-08-30"
    assert dialog.params()["every"] is None
    assert dialog.count() == 5
    assert dialog.estimate.text().startswith("5 dates, about 12 s.")


def test_it_is_filled_with_the_keys(qtbot: QtBot, dialog: TimelapseDialog) -> None:
    dialog.every.setFocus()
    qtbot.keyClick(dialog.every, Qt.Key.Key_Space)
    assert dialog.every.isChecked()
    dialog.step.setFocus()
    dialog.step.selectAll()
    qtbot.keyClicks(dialog.step, "2")
    assert dialog.params()["every"] == 2
    assert dialog.count() == 11
    dialog.start.setFocus()
    dialog.start.setSelectedSection(dialog.start.DaySection)
    for _ in range(5):
        qtbot.keyClick(dialog.start, Qt.Key.Key_Up)
    assert dialog.params()["from"] == "2019-08-15"
    with qtbot.waitSignal(dialog.accepted):
        qtbot.keyClick(dialog.every, Qt.Key.Key_Return)  # the button is the default


def test_it_is_filled_with_the_mouse(qtbot: QtBot, dialog: TimelapseDialog) -> None:
    qtbot.mouseClick(dialog.every, Qt.MouseButton.LeftButton)
    assert dialog.step.isEnabled()
    qtbot.mouseClick(dialog.gaps, Qt.MouseButton.LeftButton)
    assert not dialog.step.isEnabled()
    with qtbot.waitSignal(dialog.rejected):
        qtbot.mouseClick(dialog.buttons.button(QDialogButtonBox.StandardButton.Cancel), Qt.MouseButton.LeftButton)


def test_what_cannot_be_meant_is_said_and_cannot_be_run(dialog: TimelapseDialog) -> None:
    dialog.end.setDate(QDate(2019, 8, 1))
    assert "ends before it begins" in dialog.estimate.text()
    assert not dialog.run_button.isEnabled()
    dialog.start.setDate(QDate(2019, 7, 1))
    assert "took no image" in dialog.estimate.text()
    assert not dialog.run_button.isEnabled()
    dialog.every.setChecked(True)
    dialog.step.setValue(1)
    dialog.start.setDate(QDate(2015, 1, 1))
    assert str(MOST_DATES) in dialog.estimate.text()
    assert not dialog.run_button.isEnabled()
    dialog.start.setDate(QDate(2019, 7, 31))
    assert dialog.run_button.isEnabled()
    dialog.folder.setFilePath("")
    assert not dialog.run_button.isEnabled()


def test_its_layers_follow_each_other_in_time(
    qtbot: QtBot, plugin: Any, script: Any, iface: FakeIface, tmp_path: Path
) -> None:
    made = result(tmp_path / "lapse")
    script.write(timelapse=[{"progress": [0.5, "2019-08-15 (2 of 4)"]}, {"result": made}])
    with qtbot.waitSignal(plugin.timelapses.layers.added, timeout=PATIENCE_MS) as heard:
        plugin.timelapses.button.click()
        (dialog,) = plugin.iface.mainWindow().findChildren(TimelapseDialog)
        qtbot.mouseClick(dialog.run_button, Qt.MouseButton.LeftButton)
    (asked,) = [message["params"] for message in script.asked("timelapse")]
    assert asked["query"]["bands"] == products.BANDS
    assert (asked["from"], asked["every"]) == ("2019-08-15", None)
    group, _ = heard.args
    layers = [node.layer() for node in reversed(group.findLayers())]
    assert not any(node.isExpanded() for node in group.findLayers()), "what bands are red, green and blue, five times"
    spans = [layer.temporalProperties().fixedTemporalRange() for layer in layers]
    assert [str(span.begin().date().toPyDate()) for span in spans] == ["2019-08-10", "2019-08-15", "2019-08-20"]
    assert [str(span.end().date().toPyDate()) for span in spans] == ["2019-08-14", "2019-08-19", "2019-08-24"]
    assert ["synthetic" in layer.name() for layer in layers] == [False, True, False]
    darkest = [layer.renderer().redContrastEnhancement().minimumValue() for layer in layers]
    assert darkest == [300, 301, 302], "each by its own look: days may store the same ground in other numbers"
    settings = QgsProject.instance().timeSettings()
    assert str(settings.temporalRange().begin().date().toPyDate()) == "2019-08-10"
    assert (settings.timeStep(), settings.timeStepUnit()) == (5, QgsUnitTypes.TemporalUnit.TemporalDays)
    facts = [layer.metadata() for layer in layers]
    assert [fact.keywords("revisit")[1] for fact in facts] == ["observed", "synthetic", "observed"]
    assert facts[1].abstract().startswith("Synthetic image of Sentinel-2 L2A on 2019-08-15: nothing was seen that day")
    assert any("Inputs: Sentinel-1 GRD" in line for line in facts[1].history())
    assert facts[1].rights() == ["Copernicus"]
    assert str(facts[1].extent().temporalExtents()[0].end().date().toPyDate()) == "2019-08-15"
    assert "3 dates in the map, 1 of them synthetic; 1 left out." in said(plugin)


def test_why_dates_are_left_out_is_told_on_demand(plugin: Any, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    heard: list[tuple] = []
    monkeypatch.setattr(plugin.iface.bar, "pushMessage", lambda *parts: heard.append(parts))
    plugin.timelapses.layers.added.emit(None, result(tmp_path / "lapse"))
    assert "2019-08-25: No clear image <near>. Widen." in heard[0][2]
    assert str(tmp_path / "lapse" / "timelapse.gif") in heard[0][2]
    plugin.timelapses.layers.added.emit(None, {**result(tmp_path / "other"), "left_out": []})
    assert 'timelapse.gif">animation</a>' in heard[1][1]


def test_each_frame_shows_the_image_that_is_new_in_it(qtbot: QtBot, plugin: Any, tmp_path: Path) -> None:
    """Months differ in length, so frames of 28 days reach into two of them."""
    days = ("2021-01-01", "2021-02-01", "2021-03-01", "2021-04-01")
    with qtbot.waitSignal(plugin.timelapses.layers.added, timeout=PATIENCE_MS) as heard:
        made = result(tmp_path / "lapse", days)
        answers = [Answer.from_folder(Path(frame["folder"])) for frame in made["frames"]]
        plugin.timelapses.layers.add(made, answers, "natural colour")
    settings, frames = QgsProject.instance().timeSettings(), QgsTemporalNavigationObject()
    frames.setTemporalExtents(settings.temporalRange())
    frames.setFrameDuration(QgsInterval(settings.timeStep(), settings.timeStepUnit()))
    spans = [frames.dateTimeRangeForFrameNumber(number) for number in range(frames.totalFrameCount())]
    layers = [node.layer() for node in heard.args[0].findLayers()]  # from top to bottom
    drawn = [next(la for la in layers if la.temporalProperties().isVisibleInTemporalRange(span)) for span in spans]
    shown = [layer.name()[:10] for layer in drawn]
    assert shown == [max(day for day in days if date.fromisoformat(day) < span.end().date()) for span in spans]


def test_a_cancel_of_the_task_is_over_within_a_second(qtbot: QtBot, plugin: Any, script: Any) -> None:
    """Also where the engine does not listen: its dates that are finished stay on disk."""
    script.write(timelapse=[{"progress": [0.2, "2019-08-15"]}, {"stall": True}])
    task = plugin.timelapses.run({"library": ["/data"]}, "natural colour")
    qtbot.waitUntil(lambda: task.progress() == 20, timeout=PATIENCE_MS)
    with within(1.0):
        task.cancel()
        qtbot.waitUntil(lambda: not plugin.timelapses._tasks, timeout=PATIENCE_MS)
    assert "Cancelled" in said(plugin)
    assert QgsProject.instance().mapLayers() == {}


def test_a_refusal_is_one_line(qtbot: QtBot, plugin: Any, script: Any) -> None:
    error = {"kind": "OutputError", "problem": "The folder holds something else", "remedy": "Choose another"}
    script.write(timelapse=[{"error": error}])
    plugin.timelapses.run({"library": ["/data"]}, "natural colour")
    qtbot.waitUntil(lambda: "The folder holds something else. Choose another." in said(plugin), timeout=PATIENCE_MS)


def test_without_a_query_it_says_what_is_needed(qtbot: QtBot, scripted_plugin: Any) -> None:
    assert scripted_plugin.timelapses.ask() is None
    assert "Choose a library" in said(scripted_plugin)
