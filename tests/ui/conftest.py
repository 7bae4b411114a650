"""A real QGIS application, an iface of the few parts the plugin uses, and engines that follow a script."""

from __future__ import annotations

import json
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # the helpers beside this file

pytest.importorskip("qgis.core", reason="needs QGIS's own Python")

import products
from fake_iface import FakeIface
from processes import is_busy
from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QSettings, Qt, QTimer

from revisit.ui.runner import EngineRunner

SCRIPTED = Path(__file__).with_name("scripted_engine.py")


@pytest.fixture(scope="session")
def qapp(tmp_path_factory: pytest.TempPathFactory) -> Iterator[QgsApplication]:
    """Replace pytest-qt's application by QGIS's, with settings of its own."""
    profile = tmp_path_factory.mktemp("profile")
    QCoreApplication.setOrganizationName("RevisitTests")
    QCoreApplication.setApplicationName("RevisitTests")
    QSettings.setDefaultFormat(QSettings.Format.IniFormat)
    QSettings.setPath(QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(profile))
    app = QgsApplication([], True, str(profile))
    app.initQgis()
    yield app
    QgsProject.instance().clear()


@pytest.fixture
def iface(qapp: QgsApplication) -> Iterator[FakeIface]:
    """A main window with a canvas of 100 m pixels or so, over the sample's place."""
    QgsSettings().clear()
    QgsProject.instance().clear()
    fake = FakeIface()
    fake.window.show()
    fake.canvas.setExtent(QgsRectangle(5280000, 2460000, 5290000, 2470000))
    QCoreApplication.processEvents()
    yield fake
    fake.canvas.stopRendering()
    QgsProject.instance().clear()
    fake.window.close()
    fake.window.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


class Script:
    """An engine's script on disk: what it answers, and what it was asked."""

    def __init__(self, path: Path, answers: dict[str, Any]) -> None:
        self.path = path
        self.answers = answers
        self.write()

    def write(self, **changes: Any) -> None:
        self.answers.update(changes)
        aside = self.path.with_suffix(".new")  # the engine may be reading it
        aside.write_text(json.dumps(self.answers), encoding="utf-8")
        aside.replace(self.path)

    def command(self) -> list[str]:
        return [sys.executable, str(SCRIPTED), str(self.path)]

    def asked(self, method: str = "") -> list[dict[str, Any]]:
        log = Path(f"{self.path}.log")
        lines = log.read_text(encoding="utf-8").splitlines() if log.exists() else []
        return [message for message in map(json.loads, lines) if not method or message["method"] == method]


@pytest.fixture
def script(tmp_path: Path) -> Script:
    """An engine that knows a library of five dates and answers with a small real product."""
    product = products.make_product(tmp_path / "canned")
    return Script(
        tmp_path / "script.json",
        {
            "doctor": [{"result": {"version": "scripted", "missing": [], "python": "3.11"}}],
            "scenes": [{"progress": [0.5, "Reading cube.nc"]}, {"result": products.SCENES}],
            "plan": [{"result": products.PLAN}],
            "enhance": [
                {"progress": [0.2, "Reading the images"]},
                {"sleep": 0.1},
                {"progress": [0.8, "Contest"]},
                {"copy": [str(product), "out"]},
                {"result": products.answer_json("{out}")},
            ],
            "sample": [{"result": {"folder": str(tmp_path)}}],
        },
    )


@pytest.fixture
def runner(qapp: QgsApplication, script: Script, tmp_path: Path) -> Iterator[EngineRunner]:
    """A runner with the scripted engine."""
    made = EngineRunner(tmp_path / "engine.log")
    made.use_command(script.command())
    yield made
    made.close()


@pytest.fixture
def scripted_plugin(iface: FakeIface, script: Script, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Iterator[Any]:
    """The whole plugin in the window, its engine scripted, the dock open and its engine checked."""
    from revisit.core.engine import process
    from revisit.plugin import RevisitPlugin
    from revisit.ui import engine_home

    monkeypatch.setenv("REVISIT_PYTHON", sys.executable)
    monkeypatch.setattr("revisit.ui.runner.engine_command", lambda _: script.command())
    assert process.engine_command  # the real one is tested in tests/core
    QgsSettings().setValue("revisit/answers/folder", str(tmp_path / "answers"))
    assert engine_home.answers_folder() == tmp_path / "answers"
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    plugin.dock.show()
    yield plugin
    if plugin.dock is not None:
        plugin.unload()


class Gaps:
    """Measures, every 5 ms, the longest time that the main thread did not return to its event loop.

    Time that the thread was ready to run while the machine ran others is not counted: it says nothing of the plugin. On
    a busy machine the screen's server waits too, and the thread for its answers: there only time at work counts.
    """

    def __init__(self) -> None:
        self._timer = QTimer()
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._tick)
        self._timer.start(5)
        self.reset()

    def _tick(self) -> None:
        now, worked = _own_time_ms(), time.thread_time()
        self.longest_ms = max(self.longest_ms, 1000 * (worked - self._worked) if is_busy() else now - self._last)
        self._last, self._worked = now, worked

    def reset(self) -> None:
        self._last, self._worked = _own_time_ms(), time.thread_time()
        self.longest_ms = 0.0

    def stop(self) -> None:
        self._timer.stop()


def _own_time_ms() -> float:
    """Return the clock's time less what this thread has waited for a processor (see the kernel's schedstats)."""
    try:
        waited_ns = int(Path("/proc/thread-self/schedstat").read_text().split()[1])
    except OSError:  # a kernel without them
        waited_ns = 0
    return 1000 * time.perf_counter() - waited_ns / 1e6


@pytest.fixture
def gaps(qapp: QgsApplication) -> Iterator[Gaps]:
    """Watch the main thread."""
    made = Gaps()
    yield made
    made.stop()
