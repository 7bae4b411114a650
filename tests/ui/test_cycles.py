"""Start, cancel, remove, unload, again and again: nothing is left, nothing grows, nothing crashes.

A dozen cycles by default; `make test-cycles` makes it 200, as many as a week of restless use.
"""

from __future__ import annotations

import gc
import os
import threading
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from processes import alive
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QCoreApplication, QEvent
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QToolBar
from test_series import RESULT

from revisit.plugin import RevisitPlugin

CYCLES = int(os.environ.get("REVISIT_CYCLES") or "12")
pytestmark = pytest.mark.slow


def traces(iface: FakeIface) -> dict[str, int]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    gc.collect()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "docks": len(iface.window.findChildren(QDockWidget)),
        "bars": len(iface.window.findChildren(QToolBar)),
        "menu": len(iface.menu),
        "factories": len(iface.factories),
        "canvas": len(iface.canvas.scene().items()),
        "canvas children": len(iface.canvas.children()),
        "viewport children": len(iface.canvas.viewport().children()),
        "layers": len(QgsProject.instance().mapLayers()),
        "top levels": len(QApplication.topLevelWidgets()),
    }


def memory_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def own_threads() -> int:
    """Count Python's threads; QGIS's own, in which tasks ran, stay in its pool and do not count."""
    return sum(not isinstance(thread, threading._DummyThread) for thread in threading.enumerate())


def engines(script: Any) -> list[int]:
    """Return the engines that run: those of the dock and those of the tasks beside it."""
    path = str(script.path).encode()
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit() and alive(int(process.name)):
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")
            except OSError:  # it has just ended
                continue
            if path in words:
                found.append(int(process.name))
    return found


def one_cycle(qtbot: QtBot, iface: FakeIface, script: Any, library: Path, number: int) -> None:
    """Do everything, and stop it at a different point each time."""
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    dock = plugin.dock
    qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=8000)
    dock.picker.choose("path", str(library))
    qtbot.waitUntil(dock.enhance_button.isEnabled, timeout=8000)
    if number % 4 == 0:  # cancelled, then asked again
        dock.enhance_button.click()
        qtbot.waitUntil(dock.cancel_button.isEnabled, timeout=8000)
        dock.cancel_button.click()
        qtbot.waitUntil(lambda: dock.inquiry.stage == "idle", timeout=8000)
    if number % 4 != 1:
        with qtbot.waitSignal(dock.layers.added, timeout=10000):
            dock.enhance_button.click()
        mode = ("swipe", "flicker", "side")[number % 3]
        dock.results.mode_actions[mode].trigger()
        assert dock.desk.comparison.active()
        dock.results.point_button.click()
        dock.desk.series.ask(iface.canvas.center())
        if number % 2:
            qtbot.waitUntil(lambda: dock.desk.series.panel.table.rowCount() > 0, timeout=8000)
    if number % 2 == 0:  # an export and a time-lapse are under way beside the dock
        plugin.exports.export("pdf", library / f"{number}.pdf")
        plugin.timelapses.run({"library": [str(library)]}, "everything")
        qtbot.waitUntil(lambda: len(engines(script)) >= 2, timeout=8000)
    if number % 4 == 2:
        dock.results.delete_button.click()
        assert not dock.desk.comparison.active()
    elif number % 4 == 3:
        QgsProject.instance().removeAllMapLayers()
        assert not dock.desk.comparison.active()
    else:
        dock.enhance_button.click()  # unloaded in the middle of it
    plugin.unload()
    QgsProject.instance().clear()


def test_nothing_is_left_however_often(
    qtbot: QtBot, iface: FakeIface, script: Any, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    import sys

    from qgis.core import QgsSettings

    from revisit.ui import history

    monkeypatch.setenv("REVISIT_PYTHON", sys.executable)
    monkeypatch.setattr("revisit.ui.runner.engine_command", lambda _: script.command())
    monkeypatch.setattr("revisit.ui.engines.engine_command", lambda _: script.command())
    monkeypatch.setattr(history, "_to_wastebasket", lambda _: None)
    QgsSettings().setValue("revisit/answers/folder", str(tmp_path / "answers"))
    script.write(series=[{"result": RESULT}], export=[{"wait_cancel": True}], timelapse=[{"stall": True}])
    before, threads = traces(iface), own_threads()
    memory, objects = [], []
    for number in range(CYCLES):
        one_cycle(qtbot, iface, script, tmp_path, number)
        assert traces(iface) == before, number
        memory.append(memory_mb())
        objects.append(len(gc.get_objects()))
    qtbot.waitUntil(lambda: engines(script) == [], timeout=8000)
    qtbot.waitUntil(lambda: own_threads() <= threads, timeout=8000)
    half = CYCLES // 2
    settled = memory[half]
    print(f"{CYCLES} cycles: {memory[0]:.0f} MB after the first, {settled:.0f} halfway, {memory[-1]:.0f} at the end")
    assert memory[-1] - settled < 20 + 0.1 * CYCLES
    assert min(objects[half:]) - min(objects[:half]) < 20 * CYCLES
