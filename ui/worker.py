"""What may wait for a disk, off the main thread: one thing after the other, the outcome back on the main thread."""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor
from typing import Any, Callable

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal


class _Relay(QObject):
    """What the thread holds: outlives the worker, so that a late outcome meets a living object."""

    done = pyqtSignal(object, object)


class Worker(QObject):
    """A queue with one thread, which starts with the first task."""

    def __init__(self, parent: QObject) -> None:
        """Start nothing yet."""
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(1, "revisit-files")
        self._relay = _Relay()
        self._relay.done.connect(self._on_done, Qt.ConnectionType.QueuedConnection)

    def do(self, task: Callable[[], Any], then: Callable[[Any], None] = lambda _: None) -> None:
        """Run `task` in the thread, then `then` with what it returned, or the OSError that it raised."""
        relay = self._relay

        def run() -> None:
            try:
                outcome = task()
            except OSError as error:
                outcome = error
            except Exception as error:  # noqa: BLE001 - a defect: raised again where it is seen
                relay.done.emit(_raise, error)
                return
            relay.done.emit(then, outcome)

        self._pool.submit(run)

    def dispose(self) -> None:
        """Finish what is queued, and tell nobody."""
        self._relay.done.disconnect(self._on_done)
        self._pool.shutdown(wait=False)

    def _on_done(self, then: Callable[[Any], None], outcome: Any) -> None:
        then(outcome)


def _raise(error: Exception) -> None:
    raise error
