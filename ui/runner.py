"""Calls to the engine as Qt objects: the client's callbacks become signals on the main thread.

One run at a time: a new one replaces the one under way, which is cancelled first. So a cancel that has to end the
engine never takes an innocent run with it, and an outdated answer never arrives. Small questions (a timeline, a
thumbnail, the series of a pixel) go beside it, each kind in a lane of its own with the same rule; dropping one of these
never ends the engine, and one whose engine had to end for a run's sake is asked again of the next engine.
"""

from __future__ import annotations

import itertools
import threading
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal

from ..core.engine.client import Call, EngineClient
from ..core.engine.process import engine_command
from ..core.errors import CancelledError, EngineError, RevisitError
from .engine_texts import said, said_error
from .words import tr


class Run(QObject):
    """One call. After `finished`, `failed` or `cancelled`, no further signal comes; after `drop`, none at all."""

    progressed = pyqtSignal(float, str)
    finished = pyqtSignal(object)
    failed = pyqtSignal(object)  # RevisitError
    cancelled = pyqtSignal()

    _numbers = itertools.count(1)

    def __init__(self, runner: EngineRunner, method: str, params: Mapping[str, Any], lane: str) -> None:
        """Made by `EngineRunner.start` and `EngineRunner.aside` only."""
        super().__init__()
        self.number = next(self._numbers)
        self.method = method
        self.params = dict(params)
        self.lane = lane
        self.call: Optional[Call] = None
        self._runner = runner
        self._live = True

    def active(self) -> bool:
        """Tell whether a signal can still come."""
        return self._live

    def cancel(self) -> None:
        """Ask the engine to stop; `cancelled` follows within the client's grace time."""
        self._runner.cancel(self)

    def drop(self) -> None:
        """Cancel and be silent from now on: whoever asked no longer wants to know."""
        self._live = False
        self.cancel()

    def settle(self, outcome: Any) -> None:
        """Pass the outcome on, once."""
        if not self._live:
            return
        self._live = False
        if isinstance(outcome, CancelledError):
            self.cancelled.emit()
        elif isinstance(outcome, RevisitError):
            self.failed.emit(outcome)
        else:
            self.finished.emit(outcome)


_MAIN = ""


@dataclass
class _Lane:
    """The run under way and the one that waits for it to end."""

    current: Optional[Run] = None
    waiting: Optional[Run] = None


class _Relay(QObject):
    """What the client's threads hold: outlives the runner, so that a late callback meets a living object."""

    progressed = pyqtSignal(int, float, str)
    settled = pyqtSignal(int, object)


class EngineRunner(QObject):
    """Owns the engine's client; lives on the main thread and never waits."""

    busy_changed = pyqtSignal(bool)

    def __init__(self, log: Path, parent: Optional[QObject] = None) -> None:
        """Keep the engine's log at `log`; there is no engine until `use_engine`."""
        super().__init__(parent)
        self.python: Optional[Path] = None
        """The engine's interpreter; None while there is none."""
        self._log = log
        self._client: Optional[EngineClient] = None
        self._lanes: dict[str, _Lane] = {}
        self._relay = _Relay()
        self._relay.progressed.connect(self._on_progress, Qt.ConnectionType.QueuedConnection)
        self._relay.settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)

    def use_engine(self, python: Optional[Path]) -> None:
        """Run the engine in the interpreter `python` from now on; None: there is none."""
        self.python = python
        self.use_command(engine_command(python) if python else None)

    def use_command(self, command: Optional[list[str]]) -> None:
        """Start the engine with `command` from now on; nothing changes if it is the present one."""
        if (self._client.command if self._client else None) == command:
            return
        self.close()
        self._client = EngineClient(command, self._log) if command else None

    def has_engine(self) -> bool:
        """Tell whether an interpreter is set; whether it works is known after the first call."""
        return self._client is not None

    def engine_running(self) -> bool:
        """Tell whether an engine process is alive."""
        return self._client is not None and self._client.running()

    def start(self, method: str, params: Mapping[str, Any]) -> Run:
        """Call the engine; a run under way is dropped and stops first."""
        return self._start(Run(self, method, params, _MAIN))

    def aside(self, method: str, params: Mapping[str, Any]) -> Run:
        """Ask something small beside the run under way; an older question of the same method is dropped."""
        return self._start(Run(self, method, params, method))

    def cancel(self, run: Run) -> None:
        """See `Run.cancel`."""
        lane = self._lanes.get(run.lane, _Lane())
        if run is lane.waiting:
            lane.waiting = None
            run.settle(CancelledError())
        elif run is lane.current and run.call:
            if run.lane == _MAIN:
                run.call.cancel()
            else:
                run.call.abandon()

    def close(self) -> None:
        """Drop every run and end the engine, from a thread of its own because ending can take seconds."""
        for run in [run for lane in self._lanes.values() for run in (lane.waiting, lane.current) if run]:
            run.drop()
        self._lanes = {}
        client, self._client = self._client, None
        if client:
            threading.Thread(target=client.close, name="revisit-engine-closer").start()
            self.busy_changed.emit(False)

    def _start(self, run: Run) -> Run:
        lane = self._lanes.setdefault(run.lane, _Lane())
        if lane.waiting:
            lane.waiting.drop()
        if lane.current:
            lane.current.drop()
            lane.waiting = run
        else:
            self._submit(run)
        return run

    def _submit(self, run: Run) -> None:
        self._lanes[run.lane].current = run
        if run.lane == _MAIN:
            self.busy_changed.emit(True)
        if self._client is None:
            error = EngineError(tr("There is no engine yet"), tr("Install it, or name one, in Revisit's settings"))
            self._relay.settled.emit(run.number, error)
            return
        key, relay = run.number, self._relay
        run.call = self._client.submit(
            run.method, run.params, lambda share, text: relay.progressed.emit(key, share, text)
        )
        run.call.on_done(lambda call: relay.settled.emit(key, _outcome(call)))

    def _under_way(self, key: int) -> Optional[Run]:
        runs = (lane.current for lane in self._lanes.values())
        return next((run for run in runs if run and run.number == key), None)

    def _on_progress(self, key: int, share: float, text: str) -> None:
        run = self._under_way(key)
        if run and run.active():
            run.progressed.emit(share, said(text))

    def _on_settled(self, key: int, outcome: Any) -> None:
        run = self._under_way(key)
        if run is None:
            return
        lane = self._lanes[run.lane]
        if isinstance(outcome, RevisitError) and run.active() and run.call and run.call.uprooted and self._client:
            self._submit(run)
            return
        lane.current, waiting, lane.waiting = None, lane.waiting, None
        if waiting:
            self._submit(waiting)
        elif run.lane == _MAIN:
            self.busy_changed.emit(False)
        run.settle(outcome)


def _outcome(call: Call) -> Any:
    try:
        return call.result(0)
    except RevisitError as error:
        return said_error(error)
