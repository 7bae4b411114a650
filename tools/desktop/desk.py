"""Inside QGIS (`qgis --code desk.py`): run a journey step by step on the main thread, and note what it sees.

QGIS runs this file as text, so it is its own module; the journey's file is loaded beside it.
"""

from __future__ import annotations

import contextlib
import importlib.util
import json
import os
import sys
import threading
import time
import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, QPointF, Qt, QTimer
from qgis.PyQt.QtGui import QGuiApplication, QMouseEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget
from qgis.utils import iface, plugins

STEP_MS = 10
BEAT_MS = 5
LOOK_S, AWAY_S = 0.01, 0.035


@dataclass(frozen=True)
class Wait:
    """What a journey yields: go on when `ready`, give up after `limit_s`."""

    what: str
    ready: Callable[[], Any]
    limit_s: float


class Heartbeat(QObject):
    """Measures how long the main thread was away from its event loop.

    Time that the thread was ready to run while the machine ran others is not counted: it says nothing of the plugin. On
    a busy machine the screen's server waits too, and the thread for its answers: there only time at work counts.
    """

    def __init__(self) -> None:
        super().__init__()
        self.reset()
        self._main = threading.get_ident()
        threading.Thread(target=self._watch, name="desk-watcher", daemon=True).start()
        self._timer = QTimer(self)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self._beat)
        self._timer.start(BEAT_MS)

    def reset(self) -> None:
        """Measure from now."""
        self.longest_ms = 0.0
        self.where = ""
        """The lines of Python that were under way in the longest gap; "" where QGIS was by itself, or it was short."""
        self._seen = ""
        self._last, self._worked = own_time_ms(), time.thread_time()
        self._beaten = time.monotonic()

    @contextlib.contextmanager
    def paused(self) -> Iterator[None]:
        """Leave out what the journey itself does on the main thread, such as taking a picture."""
        self._beat()
        try:
            yield
        finally:
            self._last, self._worked = own_time_ms(), time.thread_time()

    def _beat(self) -> None:
        now, worked = own_time_ms(), time.thread_time()
        gap = 1000 * (worked - self._worked) if is_busy() else now - self._last - BEAT_MS
        self._last, self._worked, self._beaten = now, worked, time.monotonic()
        seen, self._seen = self._seen, ""
        if gap > self.longest_ms:
            self.longest_ms, self.where = gap, seen

    def _watch(self) -> None:
        """Look at the main thread while it is away; runs in a thread of its own."""
        while True:
            time.sleep(LOOK_S)
            if time.monotonic() - self._beaten > AWAY_S:
                frame = sys._current_frames().get(self._main)  # none where no Python is under way
                stack = traceback.extract_stack(frame)[:-5:-1] if frame else ()
                self._seen = " < ".join(f"{Path(f.filename).name}:{f.lineno} {f.name}" for f in stack)


def own_time_ms() -> float:
    """Return the clock's time less what this thread has waited for a processor (see the kernel's schedstats)."""
    try:
        waited_ns = int(Path("/proc/thread-self/schedstat").read_text().split()[1])
    except OSError:  # a kernel without them
        waited_ns = 0
    return 1000 * time.perf_counter() - waited_ns / 1e6


def is_busy() -> bool:
    """Tell whether more wants to run than there are processors, at this moment or through the last minute."""
    processors = os.cpu_count() or 1
    try:
        running = int(Path("/proc/loadavg").read_text().split()[3].split("/")[0])
    except OSError:  # another system than Linux
        running = 0
    return running > processors or (hasattr(os, "getloadavg") and os.getloadavg()[0] > 1.5 * processors)


class Desk(QObject):
    """What a journey works with: the plugin, the window, the mouse, pictures and notes."""

    def __init__(self, out: Path, arguments: dict[str, Any], stay: bool) -> None:
        super().__init__()
        self.out = out
        self.arguments = arguments
        self.stay = stay
        self.notes: dict[str, Any] = {}
        self.heartbeat = Heartbeat()
        self._journey: Optional[Iterator[Wait]] = None
        self._wait: Optional[Wait] = None
        self._since = 0.0
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._step)

    @property
    def plugin(self) -> Any:
        """The loaded plugin."""
        return plugins["revisit"]

    @property
    def window(self) -> QWidget:
        """QGIS's main window."""
        return iface.mainWindow()

    @property
    def canvas(self) -> QgsMapCanvas:
        """The main map."""
        return iface.mapCanvas()

    def until(self, what: str, ready: Callable[[], Any], limit_s: float = 30.0) -> Wait:
        """Wait for a condition: `yield desk.until(...)`."""
        return Wait(what, ready, limit_s)

    def pause(self, seconds: float) -> Wait:
        """Let QGIS live for a while."""
        end = time.monotonic() + seconds
        return Wait("a pause", lambda: time.monotonic() >= end, seconds + 10)

    def drawn(self) -> Wait:
        """Wait until the map is drawn."""
        return Wait("the map to be drawn", lambda: not self.canvas.isDrawing(), 30)

    def note(self, **facts: Any) -> None:
        """Keep facts for whoever started the journey."""
        self.notes.update(facts)

    def picture(self, name: str) -> None:
        """Take a picture of the whole screen; not on a user's own display."""
        with self.heartbeat.paused():
            if not self.stay:
                QGuiApplication.primaryScreen().grabWindow(0).save(str(self.out / f"{name}.png"))

    def portrait(self, widget: QWidget, name: str) -> None:
        """Take a picture of one widget."""
        with self.heartbeat.paused():
            widget.grab().save(str(self.out / f"{name}.png"))

    def click(self, widget: QWidget) -> None:
        """Click the middle of a widget with the left button."""
        self.mouse(widget, QEvent.Type.MouseButtonPress, widget.rect().center())
        self.mouse(widget, QEvent.Type.MouseButtonRelease, widget.rect().center())

    def drag(self, widget: QWidget, start: QPoint, end: QPoint) -> None:
        """Press at `start`, move, release at `end`."""
        self.mouse(widget, QEvent.Type.MouseButtonPress, start)
        for share in (0.25, 0.5, 0.75, 1.0):
            point = QPointF(start) + (QPointF(end) - QPointF(start)) * share
            self.mouse(widget, QEvent.Type.MouseMove, point.toPoint())
        self.mouse(widget, QEvent.Type.MouseButtonRelease, end)

    def mouse(self, widget: QWidget, kind: QEvent.Type, point: QPoint) -> None:
        """Send one event of the left mouse button to a widget, as the window system would."""
        moving = kind == QEvent.Type.MouseMove
        held = Qt.MouseButton.NoButton if kind == QEvent.Type.MouseButtonRelease else Qt.MouseButton.LeftButton
        event = QMouseEvent(
            kind,
            QPointF(point),
            QPointF(widget.mapToGlobal(point)),
            Qt.MouseButton.NoButton if moving else Qt.MouseButton.LeftButton,
            held,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(widget, event)

    def pixel(self, x: float, y: float) -> QPoint:
        """Return where a point of the map lies on the canvas."""
        return self.canvas.getCoordinateTransform().transform(x, y).toQPointF().toPoint()

    def show(self, extent: QgsRectangle) -> None:
        """Zoom the map."""
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    def begin(self, journey: Iterator[Wait]) -> None:
        """Start; the first step comes when QGIS is idle."""
        self._journey = journey
        if not self.stay:
            sys.excepthook = self._on_defect  # instead of QGIS's dialog, which waits for a user
        self._timer.start(STEP_MS)

    def _step(self) -> None:
        try:
            if self._wait and not self._wait.ready():
                if time.monotonic() - self._since < self._wait.limit_s:
                    return
                raise TimeoutError(f"Waited {self._wait.limit_s:g} s for {self._wait.what}")
            self._wait = next(self._journey)
            self._since = time.monotonic()
        except StopIteration:
            self._end()
        except Exception as error:  # noqa: BLE001 - whatever a journey meets is its result, and QGIS must end
            traceback.print_exc()
            self._end(f"{type(error).__name__}: {error}")

    def _on_defect(self, kind: type[BaseException], error: BaseException, trace: Any) -> None:
        traceback.print_exception(kind, error, trace)
        if self._timer.isActive():
            self._end(f"{kind.__name__}: {error}")

    def _end(self, error: str = "") -> None:
        self._timer.stop()
        if error:
            self.notes["error"] = error
            self.picture("failed")
        aside = self.out / "results.part"
        aside.write_text(json.dumps(self.notes, indent=1))
        aside.replace(self.out / "results.json")
        if not self.stay:
            QgsProject.instance().setDirty(False)  # or QGIS asks whether to save
            iface.actionExit().trigger()


def load_journey(path: Path) -> Callable[[Desk], Iterator[Wait]]:
    """Return the function `journey` of a file."""
    spec = importlib.util.spec_from_file_location(path.stem, path)
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module.journey


def main() -> Desk:
    """Run the journey that the environment names."""
    order = json.loads(os.environ["REVISIT_JOURNEY"])
    sys.path.append(order["steps"])  # journeys import `steps`
    desk = Desk(Path(order["out"]), order["arguments"], order["stay"])
    if not desk.stay:
        desk.window.setGeometry(QGuiApplication.primaryScreen().geometry())
    desk.begin(load_journey(Path(order["journey"]))(desk))
    return desk


the_desk = main()  # kept by the name, or Qt's objects would be collected
