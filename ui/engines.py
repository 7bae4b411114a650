"""Engines for work beside the dock's: Processing algorithms, exports, time-lapses.

A call blocks the thread that makes it, which is Processing's own, never the window's. Each has an engine to itself, so
that ending one that does not obey its cancel takes no other call with it; an engine that has become free is used again.
"""

from __future__ import annotations

import threading
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional, Protocol

from ..core.engine.client import EngineClient
from ..core.engine.process import engine_command
from ..core.errors import EngineError, RevisitError
from . import engine_home, engine_texts
from .words import tr

_GLANCE_S = 0.1
"""Between two looks at whether the user has cancelled."""

Said = Callable[[str], None]


class Feedback(Protocol):
    """What a QgsFeedback and a QgsTask both have."""

    def isCanceled(self) -> bool:  # noqa: N802 - QGIS's name
        """Tell whether the user has cancelled."""

    def setProgress(self, progress: float) -> None:  # noqa: N802 - QGIS's name
        """Take how much is done, in per cent."""


class EnginePool:
    """Lends engines; safe in any thread."""

    def __init__(self, log: Path) -> None:
        """Keep the engines' log at `log`; nothing is started yet."""
        self._log = log
        self._lock = threading.Lock()
        self._idle: Optional[EngineClient] = None
        self._busy: set[EngineClient] = set()

    def run(self, method: str, params: Mapping[str, Any], feedback: Feedback, said: Said) -> Any:
        """Call the engine, and wait for its answer.

        Args:
            method: one of the engine's.
            params: its parameters.
            feedback: told how much is done; its cancel is passed on.
            said: called with each new text of the progress.

        Raises:
            RevisitError: what the engine answered, or why it could not; CancelledError after a cancel.
        """
        client = self._borrow()
        try:
            return _wait(client, method, params, feedback, lambda text: said(engine_texts.said(text)))
        except RevisitError as error:
            raise engine_texts.said_error(error) from error
        finally:
            self._give_back(client)

    def close_idle(self) -> None:
        """End the engine that nobody uses, so that its environment can be made anew."""
        with self._lock:
            client, self._idle = self._idle, None
        _end(client)

    def close(self) -> None:
        """End every engine; calls under way fail."""
        with self._lock:
            clients, self._busy = [*self._busy, self._idle], set()
            self._idle = None
        for client in clients:
            _end(client)

    def _borrow(self) -> EngineClient:
        python = engine_home.engine_python()
        if python is None:
            raise EngineError(tr("There is no engine yet"), tr("Install it, or name one, in Revisit's settings"))
        command = engine_command(python)
        with self._lock:
            client, self._idle = self._idle, None
            if client and client.command == command:
                self._busy.add(client)
                return client
        _end(client)
        client = EngineClient(command, self._log)
        with self._lock:
            self._busy.add(client)
        return client

    def _give_back(self, client: EngineClient) -> None:
        with self._lock:
            known = client in self._busy
            self._busy.discard(client)
            if known and self._idle is None:
                self._idle = client
                return
        _end(client)


def _wait(client: EngineClient, method: str, params: Mapping[str, Any], feedback: Feedback, said: Said) -> Any:
    done = threading.Event()
    latest: list[tuple[float, str]] = []
    call = client.submit(method, params, lambda share, text: latest.append((share, text)))
    call.on_done(lambda _: done.set())
    told = ""
    while not done.wait(_GLANCE_S):
        if feedback.isCanceled():
            call.cancel()
        news, latest[:] = list(latest), []
        for share, text in news:
            feedback.setProgress(100 * share)
            if text != told:
                said(text)
                told = text
    return call.result(0)


def _end(client: Optional[EngineClient]) -> None:
    """End an engine from a thread of its own, because ending can take seconds."""
    if client:
        threading.Thread(target=client.close, name="revisit-engine-closer").start()
