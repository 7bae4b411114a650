"""The dock with the real engine: from a folder of small GeoTIFFs to the layers of the answer, awake all the time."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import products
import pytest
from fake_iface import FakeIface
from osgeo import gdal
from processes import engine_pid, wait_dead
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsSettings

from revisit.plugin import RevisitPlugin

ROOT = Path(__file__).resolve().parents[2]
PYTHON = Path(os.environ.get("REVISIT_PYTHON") or ROOT / ".venv" / "bin" / "python")
SIZE = 60
DAYS = ["2019-08-10", "2019-08-15", "2019-08-20", "2019-08-25", "2019-08-30", "2019-09-04", "2019-09-09"]
HOLE = (slice(20, 40), slice(15, 45))

pytestmark = pytest.mark.skipif(
    not PYTHON.exists(), reason=f"no engine: neither REVISIT_PYTHON nor {ROOT / '.venv'} (make env)"
)


def write_library(folder: Path) -> Path:
    """Write one file a band and day: fields that ripen in time; on 2019-08-30 a hole of nodata."""
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    fields = (x // 7 + 2 * (y // 9)) % 5
    rng = np.random.default_rng(1)
    for number, day in enumerate(DAYS):
        for band, factor in (("B04", 1.2), ("B03", 1.0), ("B02", 0.7)):
            image = (600 + 250 * fields + 12 * number * (fields + 1)) * factor + rng.normal(0, 5, (SIZE, SIZE))
            stored = image.astype(np.uint16)
            if day == "2019-08-30":
                stored[HOLE] = 0
            name = f"sentinel-2-l2a_{band}_{day.replace('-', '')}.tif"
            products.write_raster(folder / name, stored[None], [band])
    return folder


@pytest.fixture
def plugin(iface: FakeIface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    monkeypatch.setenv("REVISIT_PYTHON", str(PYTHON))
    QgsSettings().setValue("revisit/answers/folder", str(tmp_path / "answers of thé user"))
    made = RevisitPlugin(iface)
    made.initGui()
    made.dock.show()
    yield made
    if made.dock is not None:
        made.unload()


def open_library(qtbot: QtBot, plugin: RevisitPlugin, folder: Path) -> None:
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=30000)
    plugin.dock.picker.choose("path", str(folder))
    qtbot.waitUntil(lambda: plugin.dock.form.query() is not None, timeout=60000)
    plugin.dock.form.date.set_date(date(2019, 8, 30))
    qtbot.waitUntil(lambda: "of the region was seen" in plugin.dock.plan_view.text(), timeout=60000)


def read(path: Path) -> Any:
    return gdal.Open(str(path)).ReadAsArray()


def test_from_a_folder_to_the_layers(qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path) -> None:
    open_library(qtbot, plugin, write_library(tmp_path / "library"))
    assert "83 %" in plugin.dock.plan_view.text()
    with qtbot.waitSignal(plugin.dock.layers.added, timeout=120000):
        plugin.dock.enhance_button.click()
    answer = plugin.dock.results.current().answer
    assert answer.folder.parent == tmp_path / "answers of thé user"
    source = read(tmp_path / "library" / "sentinel-2-l2a_B04_20190830.tif")
    red = read(answer.enhanced)[0]
    seen = source > 0
    assert np.array_equal(red[seen], source[seen])
    assert (red[HOLE] > 0).all()
    group = QgsProject.instance().layerTreeRoot().children()[0]
    layers = [node.layer() for node in group.findLayers()]
    assert layers[0].name() == "2019-08-30 synthetic, Sentinel-2 L2A natural colour"
    assert all(layer.isValid() for layer in layers)
    provenance = next(layer for layer in layers if layer.name() == "Provenance")
    assert {"observed", "regressed"} <= {entry.label for entry in provenance.renderer().classes()}


def test_cancel_leaves_nothing_half_written(qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path) -> None:
    open_library(qtbot, plugin, write_library(tmp_path / "library"))
    with qtbot.waitSignal(plugin.dock.inquiry.progressed, timeout=30000):
        plugin.dock.enhance_button.click()
    with qtbot.waitSignal(plugin.dock.inquiry.cancelled, timeout=4000):
        plugin.dock.cancel_button.click()
    qtbot.wait(300)
    answers = tmp_path / "answers of thé user"
    assert not answers.exists() or list(answers.iterdir()) == []
    assert QgsProject.instance().mapLayers() == {}


def test_unload_in_mid_run_ends_the_engine_and_leaves_nothing(
    qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path
) -> None:
    open_library(qtbot, plugin, write_library(tmp_path / "library"))
    with qtbot.waitSignal(plugin.dock.inquiry.progressed, timeout=30000):
        plugin.dock.enhance_button.click()
    pid = engine_pid(plugin.runner)
    plugin.unload()
    assert wait_dead(pid)
    answers = tmp_path / "answers of thé user"
    assert not answers.exists() or list(answers.iterdir()) == []


def test_a_folder_that_cannot_be_written_is_one_line(qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path) -> None:
    open_library(qtbot, plugin, write_library(tmp_path / "library"))
    (tmp_path / "file").write_text("not a folder")
    QgsSettings().setValue("revisit/answers/folder", str(tmp_path / "file"))
    plugin.dock.enhance_button.click()
    qtbot.waitUntil(lambda: bool(plugin.dock.notice.text()), timeout=30000)
    assert "cannot be written" in plugin.dock.notice.text()
    assert "\n" not in plugin.dock.notice.text()


@pytest.mark.parametrize(
    ("name", "content", "said"),
    [("empty", {}, "no"), ("corrupt", {"sentinel-2-l2a_B04_20190830.tif": b"II*\0 cut off"}, "sentinel-2-l2a_B04")],
)
def test_a_library_without_a_readable_scene_is_one_line(
    qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path, name: str, content: dict[str, bytes], said: str
) -> None:
    folder = tmp_path / name
    folder.mkdir()
    for file, data in content.items():
        (folder / file).write_bytes(data)
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=30000)
    plugin.dock.picker.choose("path", str(folder))
    qtbot.waitUntil(lambda: plugin.dock.plan_view.text().startswith("<b>"), timeout=30000)
    assert said in plugin.dock.plan_view.text()
    assert "\n" not in plugin.dock.plan_view.text()
    assert not plugin.dock.enhance_button.isEnabled()


def test_an_interpreter_that_lacks_packages_is_one_line(
    qtbot: QtBot, iface: FakeIface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    bare = tmp_path / "bare"
    subprocess.run([str(PYTHON), "-m", "venv", "--without-pip", str(bare)], check=True)
    monkeypatch.setenv("REVISIT_PYTHON", str(bare / "bin" / "python"))
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    qtbot.waitUntil(lambda: "lacks numpy" in plugin.dock.notice.text(), timeout=30000)
    assert plugin.dock.banner.isVisible()
    plugin.unload()


def test_the_main_thread_is_never_held_for_50_ms(
    qtbot: QtBot, plugin: RevisitPlugin, tmp_path: Path, gaps: Any
) -> None:
    folder = write_library(tmp_path / "library")
    qtbot.waitUntil(lambda: plugin.dock.inquiry.stage == "idle", timeout=30000)
    qtbot.wait(500)
    gaps.reset()
    open_library(qtbot, plugin, folder)
    with qtbot.waitSignal(plugin.dock.layers.added, timeout=120000):
        plugin.dock.enhance_button.click()
    qtbot.wait(300)
    assert gaps.longest_ms < 50
