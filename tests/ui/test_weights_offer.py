"""Weights that are named offer the sensor that they make, also where the library holds none of its images."""

from __future__ import annotations

import json
import struct
from pathlib import Path
from typing import Any

import products
import pytest
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QObject
from test_dock import open_library, settle

from revisit.plugin import RevisitPlugin
from revisit.ui.weights_offer import WeightsOffer

OPTICAL, RADAR = "sentinel-2-l2a", "sentinel-1-rtc"
RADAR_ALONE = {**products.SCENES, "sensors": products.SCENES["sensors"][1:], "choices": {"weights": True}}


def write_weights(path: Path, bands: list[str], sensor: str = OPTICAL) -> Path:
    """Write a file with the header of one that `revisit train` makes, and no weights."""
    record = {"bands": [f"{sensor}/{band}" for band in bands], "channels": [f"{RADAR}/VV"]}
    header = json.dumps({"__metadata__": {"format": "revisit-spade-2", "record": json.dumps(record)}}).encode()
    path.write_bytes(struct.pack("<Q", len(header)) + header)
    return path


@pytest.fixture
def radar_alone(qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path) -> RevisitPlugin:
    script.write(scenes=[{"result": RADAR_ALONE}])
    open_library(qtbot, scripted_plugin, tmp_path)
    settle(qtbot, scripted_plugin)
    return scripted_plugin


def test_what_the_weights_make_can_be_asked_for(
    qtbot: QtBot, radar_alone: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    form, field = radar_alone.dock.form, radar_alone.dock.controls.learning.weights
    assert form.sensor_combo.count() == 1
    weights = write_weights(tmp_path / "base.safetensors", ["B04", "B03", "B02"])
    field.setFilePath(str(weights))
    qtbot.waitUntil(lambda: form.sensor_combo.count() == 2, timeout=5000)
    assert form.sensor_combo.itemText(1) == "Sentinel-2 L2A (by the weights)"
    assert form.query().sensor == RADAR, "what was chosen stays"
    form.sensor_combo.setCurrentIndex(1)
    assert (form.query().sensor, form.query().bands) == (OPTICAL, ("B04", "B03", "B02"))
    assert radar_alone.dock.enhance_button.isEnabled()
    wanted = {"sensor": OPTICAL, "weights": str(weights)}
    qtbot.waitUntil(
        lambda: wanted in [{"sensor": message["params"]["query"]["sensor"], **message["params"]["options"]}
                           for message in script.asked("plan")], timeout=8000
    )  # fmt: skip
    field.setFilePath("")
    qtbot.waitUntil(lambda: form.sensor_combo.count() == 1, timeout=5000)
    assert form.query().sensor == RADAR


def test_a_sensor_of_the_library_is_not_offered_twice(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, tmp_path: Path
) -> None:
    open_library(qtbot, scripted_plugin, tmp_path)
    form = scripted_plugin.dock.form
    with qtbot.waitSignal(scripted_plugin.dock.offer.changed, timeout=5000):
        scripted_plugin.dock.offer.look(str(write_weights(tmp_path / "base.safetensors", ["B04"])))
    assert [form.sensor_combo.itemData(index) for index in range(form.sensor_combo.count())] == [OPTICAL, RADAR]


@pytest.mark.parametrize(
    "content", [b"", b"nothing of the kind", struct.pack("<Q", 2**60), struct.pack("<Q", 2) + b"[]"]
)
def test_what_is_no_file_of_weights_offers_nothing(qtbot: QtBot, tmp_path: Path, content: bytes) -> None:
    (tmp_path / "broken.safetensors").write_bytes(content)
    owner = QObject()
    offer = WeightsOffer(owner)
    for path in (str(tmp_path / "broken.safetensors"), str(tmp_path / "missing.safetensors"), ""):
        with qtbot.waitSignal(offer.changed, timeout=5000) as heard:
            offer.look(path)
        assert heard.args == [None]
    with qtbot.waitSignal(offer.changed, timeout=5000) as heard:
        offer.look(str(write_weights(tmp_path / "unknown.safetensors", ["B1"], "a-sensor-of-nobody")))
    assert heard.args == [None]
    offer.dispose()


def test_a_cancelled_training_goes_on_later(
    qtbot: QtBot, scripted_plugin: RevisitPlugin, script: Any, tmp_path: Path
) -> None:
    open_library(qtbot, scripted_plugin, tmp_path)
    dock = scripted_plugin.dock
    qtbot.waitUntil(lambda: "of the region was seen" in dock.plan_view.text(), timeout=8000)
    plan = {**products.PLAN, "mode": "inter", "estimators": ["linear", "season+spade"]}
    script.write(plan=[{"result": plan}], enhance=[{"progress": [0.5, "stuck"]}, {"stall": True}])
    dock.form.window_spin.setValue(50)
    qtbot.waitUntil(lambda: "Generation" in dock.plan_view.text(), timeout=5000)
    dock.enhance_button.click()
    qtbot.waitUntil(lambda: dock.bar.value() == 50, timeout=5000)
    dock.cancel_button.click()
    qtbot.waitUntil(lambda: "nothing was written. What networks have learned" in dock.notice.text(), timeout=5000)
