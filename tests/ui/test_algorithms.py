"""The algorithms inside QGIS: what they ask, what they hand on, how they are cancelled; the dock is never touched."""

from __future__ import annotations

import json
import threading
from pathlib import Path
from typing import Any

import products
import pytest
from osgeo import gdal
from processes import PATIENCE_MS, within
from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
)

QUERY = {
    "LIBRARY": "/data", "SENSOR": "sentinel-2-l2a", "BANDS": "B04, B03,B02", "DATE": "2019-08-30",
    "REGION": "5284000,5284400,2465600,2466000 [EPSG:3035]",
}  # fmt: skip


@pytest.fixture
def plugin(scripted_plugin: Any, script: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.setattr("revisit.ui.engines.engine_command", lambda _: script.command())
    return scripted_plugin


def algorithm(name: str) -> Any:
    made = QgsApplication.processingRegistry().createAlgorithmById(f"revisit:{name}")
    assert made is not None
    return made


def run(name: str, feedback: Any = None, **parameters: Any) -> dict[str, Any]:
    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    results, done = algorithm(name).run(parameters, context, feedback or QgsProcessingFeedback())
    assert done, results
    return results


def test_each_step_of_the_way_is_an_algorithm_with_help(plugin: Any) -> None:
    names = {made.name() for made in plugin.provider.algorithms()}
    assert {"scenes", "plan", "enhance", "timelapse", "evaluate", "train", "export", "qfield", "observations"} <= names
    for made in plugin.provider.algorithms():
        assert len(made.shortHelpString()) > 60
        assert all(definition.description() for definition in made.parameterDefinitions())


def test_enhance_asks_the_query_and_hands_the_answer_on(plugin: Any, script: Any, tmp_path: Path) -> None:
    product = products.make_product(tmp_path / "made")
    script.write(
        enhance=[{"copy": [str(product), "out"]}, {"result": products.answer_json("{out}")}],
        export=[{"copy_file": [str(product / "enhanced.tif"), "out"]}, {"result": {"path": "{out}"}}],
    )
    out, folder = tmp_path / "image.tif", tmp_path / "answer"
    given = {**QUERY, "MODE": "intra", "METHOD": "ridge", "DEVICE": "cpu", "WINDOW": 30}
    results = run("enhance", **given, OUTPUT=str(out), FOLDER=str(folder))
    (asked,) = [message["params"] for message in script.asked("enhance")]
    assert asked["library"] == ["/data"]
    assert asked["options"] == {"mode": "intra", "method": "ridge", "device": "cpu"}
    assert asked["query"]["bands"] == ["B04", "B03", "B02"]
    assert (asked["query"]["date"], asked["query"]["window_days"]) == ("2019-08-30", 30)
    assert asked["query"]["region"]["crs"] == "EPSG:3035"
    assert gdal.Open(results["OUTPUT"]).RasterCount == 3
    assert results["USED_METHOD"] == "ridge+boosted"
    assert Path(results["PROVENANCE"]).is_file()
    assert plugin.dock.inquiry.catalogue is None  # the dock has heard of nothing
    assert plugin.dock.results.list.count() == 0


def test_what_teaches_and_for_how_long_is_asked_where_it_is_given(plugin: Any, script: Any, tmp_path: Path) -> None:
    weights = tmp_path / "base.safetensors"
    weights.write_bytes(b"")
    given = {"TOLERANCE": 0, "TRAINING": 30, "WEIGHTS": str(weights)}
    run("plan", **QUERY, **given, OUTPUT=str(tmp_path / "plan.json"))
    (asked,) = [message["params"] for message in script.asked("plan")]
    expected = {"mode": "auto", "tolerance_days": 0, "train_seconds": 30, "weights": str(weights)}
    assert asked["options"] == expected
    for name in ("enhance", "evaluate", "timelapse"):
        made = algorithm(name)
        assert all(made.parameterDefinition(parameter) for parameter in given)


TRAINED = {
    "file": "weights.safetensors", "sensor": "sentinel-2-l2a", "bands": ["B04"], "from": "sentinel-1-grd",
    "channels": ["VV", "VH"], "places": 4, "dates": 4, "steps": 300, "seconds": 30.0, "device": "CPU",
    "held_out": 0.8, "notes": [], "unseen": {"generator": 0.05, "start": 0.07},
}  # fmt: skip


class Said(QgsProcessingFeedback):
    """Keeps what an algorithm says."""

    def __init__(self) -> None:
        super().__init__()
        self.lines: list[str] = []

    def pushInfo(self, text: str) -> None:  # noqa: N802 - QGIS's name
        self.lines.append(text)


def test_weights_are_trained_from_a_library(plugin: Any, script: Any, tmp_path: Path) -> None:
    script.write(train=[{"progress": [0.5, "Reading pairs of images"]}, {"result": TRAINED}])
    feedback = Said()
    given = {"LIBRARY": "/data", "SENSOR": "sentinel-2-l2a", "BANDS": "B04", "FROM": "sentinel-1-grd"}
    results = run("train", feedback, **given, TRAINING=30, OUTPUT=str(tmp_path / "weights"))
    (asked,) = [message["params"] for message in script.asked("train")]
    out = str(tmp_path / "weights.safetensors")
    expected = {
        "library": ["/data"],
        "sensor": "sentinel-2-l2a",
        "bands": ["B04"],
        "from": "sentinel-1-grd",
        "out": out,
    }
    assert asked == {**expected, "options": {"train_seconds": 30, "device": "auto"}}
    assert results == {"OUTPUT": out, "DATES": 4, "PLACES": 4, "UNSEEN_ERROR": 0.05}
    assert "Learned from 4 dates at 4 places, in 300 steps." in feedback.lines
    assert any("0.0500" in line and "0.0700" in line for line in feedback.lines)


def test_weights_without_a_place_to_hold_out_tell_no_error(plugin: Any, script: Any, tmp_path: Path) -> None:
    script.write(train=[{"result": {**TRAINED, "unseen": None}}])
    feedback = Said()
    given = {"LIBRARY": "/data", "SENSOR": "sentinel-2-l2a", "BANDS": "B04"}
    results = run("train", feedback, **given, OUTPUT=str(tmp_path / "weights.safetensors"))
    (asked,) = [message["params"] for message in script.asked("train")]
    assert (asked["from"], asked["options"]["train_seconds"]) == (None, 600)
    assert "UNSEEN_ERROR" not in results or results["UNSEEN_ERROR"] is None
    assert not any("held out" in line for line in feedback.lines)


def test_the_plan_is_asked_with_the_mode(plugin: Any, script: Any, tmp_path: Path) -> None:
    results = run("plan", **QUERY, MODE="inter", OUTPUT=str(tmp_path / "plan.json"))
    (asked,) = [message["params"] for message in script.asked("plan")]
    assert asked["options"] == {"mode": "inter"}
    assert json.loads((tmp_path / "plan.json").read_text()) == products.PLAN
    assert results["MODE"] == "intra"  # what the engine said


def test_a_refusal_is_the_exceptions_one_line(plugin: Any, script: Any, tmp_path: Path) -> None:
    error = {"kind": "UnsupportedError", "problem": "No clear image", "remedy": "Widen the window"}
    script.write(plan=[{"error": error}])
    made, context = algorithm("plan"), QgsProcessingContext()
    with pytest.raises(QgsProcessingException, match=r"No clear image\. Widen the window\."):
        made.run({**QUERY, "OUTPUT": str(tmp_path / "x.json")}, context, QgsProcessingFeedback(), {}, False)
    assert not (tmp_path / "x.json").exists()


@pytest.mark.parametrize("deaf", [False, True])
def test_a_cancel_ends_it_within_a_second(deaf: bool, plugin: Any, script: Any, tmp_path: Path, qtbot: Any) -> None:
    """As the toolbox runs it, in a task; also where the engine does not listen."""
    script.write(
        evaluate=[{"progress": [0.5, "Case 3"]}, {"stall": True} if deaf else {"wait_cancel": True}, {"result": 0}]
    )
    feedback, context = QgsProcessingFeedback(), QgsProcessingContext()
    parameters = {**QUERY, "PROTOCOL": "inter", "OUTPUT": str(tmp_path / "figures.json")}
    task = QgsProcessingAlgRunnerTask(algorithm("evaluate"), parameters, context, feedback)
    ended: list[bool] = []
    task.executed.connect(lambda done, _: ended.append(done))
    QgsApplication.taskManager().addTask(task)
    qtbot.waitUntil(lambda: feedback.progress() == 50, timeout=8000)
    assert script.asked("evaluate")[0]["params"]["protocol"] == "inter"
    with within(1.0):
        feedback.cancel()
        qtbot.waitUntil(lambda: bool(ended), timeout=PATIENCE_MS)
    assert not (tmp_path / "figures.json").exists()


def test_two_at_once_have_an_engine_each(plugin: Any, script: Any, tmp_path: Path) -> None:
    """A batch in the background and a model beside it; ending one engine takes no other run with it."""
    script.write(plan=[{"sleep": 0.4}, {"result": products.PLAN}])
    outs = [tmp_path / f"{number}.json" for number in (1, 2)]
    failed: list[BaseException] = []

    def one(out: Path) -> None:
        try:
            run("plan", **QUERY, OUTPUT=str(out))
        except BaseException as error:  # noqa: BLE001 - what a thread meets is told below
            failed.append(error)

    threads = [threading.Thread(target=one, args=[out]) for out in outs]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(PATIENCE_MS / 1000)
    assert failed == []
    assert all(out.is_file() for out in outs)
