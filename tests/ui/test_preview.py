"""The preview: asked for before a long answer, on top of the map until that is there, and then gone without a trace."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsProject

from revisit.plugin import RevisitPlugin
from revisit.ui.answer import Answer
from revisit.ui.layers import Showing
from revisit.ui.plan_view import Plan
from revisit.ui.preview import Preview, is_worth

LONG = {**products.PLAN, "seconds": 21.0, "pixels": 1_048_576}


@pytest.fixture
def ready(qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path) -> Any:
    """Return the plugin with a plan of a long answer, whose preview comes at once."""
    product = products.make_product(tmp_path / "coarse")
    coarse = [{"copy": [str(product), "out"]}, {"result": products.answer_json("{out}")}]
    whole = [{"progress": [0.3, "Contest"]}, {"wait_cancel": True}]
    script.write(plan=[{"result": LONG}], enhance=[coarse, whole])
    dock = scripted_plugin.dock
    qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=5000)
    dock.picker.choose("path", str(tmp_path))
    qtbot.waitUntil(lambda: "of the region was seen" in dock.plan_view.text(), timeout=8000)
    return scripted_plugin


def shown() -> list[str]:
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findLayers()]


def folders(script: Any) -> list[Path]:
    return [Path(message["params"]["out"]).parent for message in script.asked("enhance")[:1]]


def test_only_a_long_answer_has_a_preview() -> None:
    assert is_worth(Plan.from_json(LONG))
    assert not is_worth(Plan.from_json(products.PLAN))
    assert is_worth(Plan.from_json({**LONG, "mode": "inter"}))
    assert not is_worth(Plan.from_json({**LONG, "mode": "observed"}))
    assert not is_worth(None)


def test_the_preview_is_on_top_while_the_answer_is_made(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: bool(shown()), timeout=8000)
    assert shown()[0].startswith("Preview: 2019-08-30")
    qtbot.waitUntil(lambda: len(script.asked("enhance")) == 2, timeout=5000)
    coarse, whole = (message["params"] for message in script.asked("enhance"))
    assert coarse["options"] == {"preview": True}
    assert whole["options"] == {}
    assert coarse["query"] == whole["query"]
    assert ready.dock.inquiry.stage == "enhance"
    assert ready.dock.results.list.count() == 0
    (folder,) = folders(script)
    assert folder.exists()
    ready.dock.cancel_button.click()
    qtbot.waitUntil(lambda: ready.dock.inquiry.stage != "enhance", timeout=5000)
    qtbot.waitUntil(lambda: not shown() and not folder.exists(), timeout=5000)


def test_the_whole_answer_replaces_it(qtbot: QtBot, ready: RevisitPlugin, script: Any, tmp_path: Path) -> None:
    product = products.make_product(tmp_path / "whole")
    done = [{"copy": [str(product), "out"]}, {"result": products.answer_json("{out}")}]
    script.write(enhance=[script.answers["enhance"][0], done])
    with qtbot.waitSignal(ready.dock.layers.added, timeout=15000):
        ready.dock.enhance_button.click()
    assert not any(name.startswith("Preview") for name in shown())
    assert len(shown()) > 3
    (folder,) = folders(script)
    qtbot.waitUntil(lambda: not folder.exists(), timeout=5000)


def test_a_preview_that_fails_is_passed_over(qtbot: QtBot, ready: RevisitPlugin, script: Any, tmp_path: Path) -> None:
    product = products.make_product(tmp_path / "whole")
    error = {"kind": "UnsupportedError", "problem": "Too coarse", "remedy": "Wait"}
    done = [{"copy": [str(product), "out"]}, {"result": products.answer_json("{out}")}]
    script.write(enhance=[[{"error": error}], done])
    with qtbot.waitSignal(ready.dock.layers.added, timeout=15000):
        ready.dock.enhance_button.click()
    assert "Too coarse" not in ready.dock.notice.text()


def test_cancel_during_the_preview_ends_it_all(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    script.write(enhance=[[{"progress": [0.1, "Reading"]}, {"wait_cancel": True}], [{"result": None}]])
    with qtbot.waitSignal(ready.dock.inquiry.progressed, timeout=5000) as heard:
        ready.dock.enhance_button.click()
    assert heard.args == [0.0, "Preview: Reading"]
    with qtbot.waitSignal(ready.dock.inquiry.cancelled, timeout=5000):
        ready.dock.cancel_button.click()
    qtbot.wait(300)
    assert len(script.asked("enhance")) == 1
    assert shown() == []


def test_unloading_takes_the_preview_away(qtbot: QtBot, ready: RevisitPlugin, script: Any) -> None:
    ready.dock.enhance_button.click()
    qtbot.waitUntil(lambda: bool(shown()), timeout=8000)
    (folder,) = folders(script)
    ready.unload()
    assert shown() == []
    qtbot.waitUntil(lambda: not folder.exists(), timeout=5000)


@pytest.mark.parametrize("before", ["EPSG:3857", ""])
def test_a_preview_leaves_the_projects_crs_as_it_was(
    qtbot: QtBot, iface: FakeIface, tmp_path: Path, before: str
) -> None:
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(before))
    preview = Preview(iface.canvas)
    answer = Answer.from_json(products.answer_json(str(products.make_product(tmp_path / "coarse"))))
    preview.show(Showing(answer, {}))
    qtbot.waitUntil(lambda: bool(project.mapLayers()), timeout=8000)
    project.setCrs(QgsCoordinateReferenceSystem("EPSG:3035"))  # as QGIS does for a first layer
    preview.dispose()
    assert project.crs().authid() == before
