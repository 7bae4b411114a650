"""The engine's client: calls that return at once, progress, cancel, and a fresh engine when the old one died.

Light module: standard library only, because QGIS's own interpreter imports it. The dock, the Processing algorithms,
and the tests share it. No method blocks for longer than it takes to put a message in a queue, except `call` and
`close`, which wait.
"""

from __future__ import annotations

import contextlib
import itertools
import queue
import re
import subprocess
import threading
from collections.abc import Mapping, Sequence
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeoutError
from pathlib import Path
from typing import Any, Callable, Optional

from ..errors import CancelledError, EngineError, RevisitError, error_from_json
from ..progress import Progress
from . import process, protocol

CANCEL_GRACE_S = 0.8
"""A cancelled call has failed after so long at the latest: nobody waits longer than a second for a cancel."""
END_GRACE_S = 1.2
"""So much longer its engine has to tidy up before it is ended; other calls get a new one meanwhile."""
LOG_LIMIT_BYTES = 1_000_000
TAIL_LINES = 12
_USUAL = re.compile(r"\d{4}-\d\d-\d\d \S+ (DEBUG|INFO) ")
"""A line of the log that tells of no trouble."""
_KILLED = -9
"""What Popen calls the status of a process that was ended by SIGKILL."""


class Call:
    """One request under way. Callbacks run in the client's own thread, never in the caller's."""

    def __init__(self, client: EngineClient, call_id: int, method: str, on_progress: Optional[Progress]) -> None:
        """Belong to `client`; made by `EngineClient.submit` only."""
        self.id = call_id
        self.method = method
        self.on_progress = on_progress
        self.cancelled = False
        self.process: Optional[subprocess.Popen[bytes]] = None
        """The engine that it was sent to; None until then."""
        self.uprooted = False
        """Its engine was ended because another call did not heed its cancel; nothing is wrong with this one."""
        self._client = client
        self._future: Future[Any] = Future()

    def done(self) -> bool:
        """Tell whether a result or an error is there."""
        return self._future.done()

    def result(self, timeout_s: Optional[float] = None) -> Any:
        """Wait for the result.

        Raises:
            RevisitError: what the engine answered, or why it could not.
        """
        try:
            return self._future.result(timeout_s)
        except FutureTimeoutError as error:
            raise EngineError(
                f"The engine has not answered {self.method} after {timeout_s:g} s", "Cancel it and try again"
            ) from error

    def on_done(self, callback: Callable[[Call], None]) -> None:
        """Call back once when the result or the error is there."""
        self._future.add_done_callback(lambda _: callback(self))

    def cancel(self) -> None:
        """Ask the engine to stop; the call fails with `CancelledError`. An engine that does not stop is ended."""
        self._client.cancel(self)

    def abandon(self) -> None:
        """Ask the engine to stop, and leave it alone if it does not: others may be waiting for its answers."""
        self._client.cancel(self, insist=False)

    def settle(self, outcome: Any) -> None:
        """Take the result, or the exception, once; later ones are ignored."""
        with contextlib.suppress(Exception):  # already settled: the first outcome stands
            if isinstance(outcome, BaseException):
                self._future.set_exception(outcome)
            else:
                self._future.set_result(outcome)


class EngineClient:
    """Talks to one engine at a time; starts it with the first call and again after it died."""

    def __init__(self, command: Sequence[str], log: Path, cancel_grace_s: float = CANCEL_GRACE_S) -> None:
        """Remember how to start the engine (see `process.engine_command`); nothing is started yet."""
        self.command = list(command)
        self.log = Path(log)
        self._cancel_grace_s = cancel_grace_s
        self._ids = itertools.count(1)
        self._lock = threading.Lock()
        self._calls: dict[int, Call] = {}
        self._outbox: queue.Queue[Any] = queue.Queue()
        """Messages; an engine whose end is near; None at the end of all."""
        self._process: Optional[subprocess.Popen[bytes]] = None
        self._ending: set[subprocess.Popen[bytes]] = set()
        self._writer: Optional[threading.Thread] = None
        self._closed = False

    def submit(self, method: str, params: Mapping[str, Any], on_progress: Optional[Progress] = None) -> Call:
        """Send a request and return at once."""
        call = Call(self, next(self._ids), method, on_progress)
        with self._lock:
            if self._closed:
                call.settle(EngineError("The engine is shut down", "Enable the plugin again"))
                return call
            self._calls[call.id] = call
            if self._writer is None:
                self._writer = threading.Thread(target=self._write, name="revisit-engine-writer", daemon=True)
                self._writer.start()
        self._outbox.put(protocol.request(call.id, method, params))
        return call

    def call(self, method: str, params: Mapping[str, Any], timeout_s: Optional[float] = None) -> Any:
        """Send a request and wait for its result.

        Raises:
            RevisitError: what the engine answered, or why it could not.
        """
        return self.submit(method, params).result(timeout_s)

    def cancel(self, call: Call, insist: bool = True) -> None:
        """See `Call.cancel` and, unless `insist`, `Call.abandon`."""
        if call.done() or call.cancelled:
            return
        call.cancelled = True
        self._outbox.put(protocol.notification("cancel", {"id": call.id}))
        if not insist:
            return
        _later(self._cancel_grace_s, self._give_up, call)

    def running(self) -> bool:
        """Tell whether an engine process is alive."""
        process_now = self._process
        return process_now is not None and process_now.poll() is None

    def close(self, timeout_s: float = 2.0) -> None:
        """End the engine for good: calls under way fail, no process and no thread stays behind."""
        with self._lock:
            self._closed = True
        self._outbox.put(None)
        if self._writer:
            self._writer.join(timeout_s)
        running = self._process  # the writer may have started one until now
        if running:
            with contextlib.suppress(subprocess.TimeoutExpired):
                running.wait(timeout_s)
            process.kill_tree(running)
        for stuck in list(self._ending):
            self._end(stuck)
        self._fail_all(CancelledError("The engine was shut down", "Nothing was written"))

    def _write(self) -> None:
        while True:
            message = self._outbox.get()
            if message is None:
                _close(self._process)
                return
            if isinstance(message, subprocess.Popen):
                _close(message)
                continue
            try:
                known = message["method"] == "cancel" or self._closed
                running = self._process if known else self._ensure_started()
                if running and not self._closed:
                    self._assign(message.get("id"), running)
                    running.stdin.write(protocol.encode(message))
                    running.stdin.flush()
            except (OSError, ValueError) as error:
                self._fail_unsendable(message, error)

    def _assign(self, call_id: Optional[int], running: subprocess.Popen[bytes]) -> None:
        with self._lock:
            if call_id in self._calls:
                self._calls[call_id].process = running

    def _ensure_started(self) -> subprocess.Popen[bytes]:
        running = self._process
        if running and running.poll() is None:
            return running
        self.log.parent.mkdir(parents=True, exist_ok=True)
        if self.log.exists() and self.log.stat().st_size > LOG_LIMIT_BYTES:
            self.log.replace(self.log.with_suffix(".old.log"))
        with self.log.open("ab") as log:
            started = process.start(self.command, log)
        with self._lock:
            self._process = started
        threading.Thread(target=self._read, args=[started], name="revisit-engine-reader", daemon=True).start()
        return started

    def _fail_unsendable(self, message: Mapping[str, Any], error: Exception) -> None:
        call = self._take(message.get("id"))
        if call is None:
            return
        if isinstance(error, OSError) and not self.running():
            problem = f"The engine cannot be started with {self.command[0]}: {error}"
            call.settle(EngineError(problem, self._try_again()))
        else:
            call.settle(EngineError(f"The request cannot be sent: {error}", "Try again"))

    def _read(self, running: subprocess.Popen[bytes]) -> None:
        reason: Optional[RevisitError] = None
        with running.stdout as lines:
            for line in lines:
                try:
                    self._receive(protocol.decode(line))
                except RevisitError as error:
                    reason = error
                    break
        self._forget(running)
        process.kill_tree(running)
        with contextlib.suppress(OSError):
            running.stdin.close()
        error = reason or self._stopped(running.returncode)
        self._fail_all(error, lambda call: call.process is running)

    def _receive(self, message: Mapping[str, Any]) -> None:
        params = message.get("params") or {}
        if message.get("method") == "progress":
            call = self._calls.get(params.get("id"))
            if call and call.on_progress and not call.cancelled:
                call.on_progress(float(params.get("share", 0.0)), str(params.get("text", "")))
        elif message.get("method") == "ready":
            if params.get("protocol") != protocol.PROTOCOL_VERSION:
                raise EngineError(
                    f"The engine speaks protocol {params.get('protocol')}, not {protocol.PROTOCOL_VERSION}",
                    "Restart QGIS so that plugin and engine are of one version",
                )
        elif "id" in message:
            call = self._take(message["id"])
            if call is None:
                return
            if "error" in message:
                data = message["error"].get("data") or {"problem": message["error"].get("message", "Unknown error")}
                call.settle(error_from_json(data))
            elif "result" in message:
                call.settle(message["result"])
            else:
                call.settle(EngineError("The engine answered without a result", "Try again; it is restarted"))

    def _take(self, call_id: Any) -> Optional[Call]:
        with self._lock:
            return self._calls.pop(call_id, None)

    def _forget(self, ending: subprocess.Popen[bytes]) -> None:
        """Send nothing more to an engine that ends: a call submitted from now on gets a new one."""
        with self._lock:
            if self._process is ending:
                self._process = None

    def _fail_all(self, error: RevisitError, which: Callable[[Call], bool] = lambda _: True) -> None:
        with self._lock:
            calls = [call for call in self._calls.values() if which(call)]
            for call in calls:
                del self._calls[call.id]
        for call in calls:
            call.settle(CancelledError() if call.cancelled else error)

    def _give_up(self, call: Call) -> None:
        """Wait no longer for a cancelled call. Its engine hears that its end is near, and has a moment for it."""
        running = call.process
        if not call.done() and running:
            self._forget(running)
            self._ending.add(running)
            self._uproot(running, call)
            self._outbox.put(running)
            _later(END_GRACE_S, self._end, running)
        if not call.done() and self._take(call.id):
            call.settle(CancelledError())

    def _uproot(self, ending: subprocess.Popen[bytes], culprit: Call) -> None:
        with self._lock:
            for call in self._calls.values():
                call.uprooted = call.uprooted or (call.process is ending and call is not culprit)

    def _end(self, running: subprocess.Popen[bytes]) -> None:
        process.kill_tree(running)
        self._ending.discard(running)

    def _stopped(self, status: int) -> EngineError:
        if status == _KILLED:
            return EngineError(
                "The system ended the engine, as it does where memory runs out",
                "Choose a smaller region or close other programs, and try again: a new one starts",
            )
        last = self._last_word()
        if last:
            return EngineError(f"The engine stopped (exit status {status}): {last}", self._try_again())
        return EngineError(f"The engine stopped (exit status {status})", self._try_again())

    def _last_word(self) -> str:
        """Return the last line of trouble in the log, or ""."""
        return next((line for line in reversed(log_tail(self.log)) if not _USUAL.match(line)), "")

    def _try_again(self) -> str:
        return f"Try again, a new one starts; its log is {self.log}"


def _later(seconds: float, act: Callable[[Any], None], what: Any) -> None:
    timer = threading.Timer(seconds, act, [what])
    timer.daemon = True
    timer.start()


def _close(running: Optional[subprocess.Popen[bytes]]) -> None:
    """Close the engine's stdin: it cancels what it does, and ends."""
    if running and running.stdin:
        with contextlib.suppress(OSError):
            running.stdin.close()


def log_tail(log: Path, lines: int = TAIL_LINES) -> list[str]:
    """Return the last lines of the engine's log, the newest last; empty when there is none."""
    try:
        with log.open("rb") as file:
            file.seek(max(0, log.stat().st_size - 20_000))
            text = file.read().decode("utf-8", "replace")
    except OSError:
        return []
    return [line for line in text.splitlines() if line.strip()][-lines:]
