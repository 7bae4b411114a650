"""The engine's side of the protocol: read requests, run each in a thread, answer, report progress, obey cancel."""

from __future__ import annotations

import logging
import os
import sys
import threading
import time
from collections.abc import Mapping
from typing import IO, Any

from ... import __version__
from ..errors import CancelledError, RequestError, RevisitError, from_defect
from . import protocol

log = logging.getLogger("revisit.engine")

SHUTDOWN_GRACE_S = 1.5
"""What all jobs together get to notice that they were cancelled and to take away what they wrote aside."""


class Job:
    """One request under way: reports progress and knows whether it was cancelled."""

    def __init__(self, server: Server, call_id: int) -> None:
        """Belong to the request `call_id`."""
        self.id = call_id
        self._server = server
        self._cancelled = threading.Event()
        self._said: tuple[float, str] | None = None

    def cancel(self) -> None:
        """Make the next `progress` of the job raise."""
        self._cancelled.set()

    def progress(self, share: float, text: str) -> None:
        """Report that `share` (0..1) is done; the place where a job notices that it was cancelled.

        What was said last is not sent again: trees and networks ask between two steps whether to go on.

        Raises:
            CancelledError: the user cancelled.
        """
        if self._cancelled.is_set():
            raise CancelledError
        said = round(min(max(share, 0.0), 1.0), 4), text
        if said != self._said:
            self._said = said
            self._server.send(protocol.notification("progress", {"id": self.id, "share": said[0], "text": said[1]}))


class Server:
    """Serves requests from `source` until it ends; answers on `sink`."""

    def __init__(self, source: IO[bytes], sink: IO[bytes]) -> None:
        """Use two binary streams, as stdin and stdout are."""
        self._source = source
        self._sink = sink
        self._send_lock = threading.Lock()
        self._jobs: dict[int, Job] = {}
        self._threads: list[threading.Thread] = []

    def send(self, message: Mapping[str, Any]) -> None:
        """Write one message in whole."""
        line = protocol.encode(message)
        with self._send_lock:
            self._sink.write(line)
            self._sink.flush()

    def serve(self) -> None:
        """Read until the client closes its end, then cancel what still runs."""
        self.send(
            protocol.notification(
                "ready", {"protocol": protocol.PROTOCOL_VERSION, "version": __version__, "pid": os.getpid()}
            )
        )
        for line in self._source:
            try:
                self._handle(_message(line))
            except RevisitError as error:
                self.send(protocol.failure(None, error, protocol.INVALID_REQUEST))
        for job in list(self._jobs.values()):
            job.cancel()
        end = time.monotonic() + SHUTDOWN_GRACE_S
        for thread in self._threads:
            thread.join(max(0.0, end - time.monotonic()))

    def _handle(self, message: Mapping[str, Any]) -> None:
        call_id, params = message.get("id"), message.get("params") or {}
        if not isinstance(params, Mapping):
            raise RequestError("The params are not an object", "Follow JSON-RPC 2.0")
        if message.get("method") == "cancel":
            for job in list(self._jobs.values()):
                if job.id == params.get("id"):
                    job.cancel()
            return
        if not isinstance(call_id, int) or isinstance(call_id, bool):
            raise RequestError("A request needs a whole number as id", "Follow JSON-RPC 2.0")
        if call_id in self._jobs:
            raise RequestError(f"A request of the id {call_id} is under way", "Give each its own")
        job = Job(self, call_id)
        self._jobs[job.id] = job
        thread = threading.Thread(target=self._run, args=[job, str(message.get("method")), params], daemon=True)
        self._threads = [*(t for t in self._threads if t.is_alive()), thread]
        thread.start()

    def _run(self, job: Job, method: str, params: Mapping[str, Any]) -> None:
        # Imported here: the engine starts and `doctor` answers in an interpreter that lacks every package.
        from .methods import METHODS, run_method

        try:
            if method not in METHODS:
                error = RequestError(f"There is no method {method!r}", f"Choose from {', '.join(METHODS)}")
                self.send(protocol.failure(job.id, error, protocol.METHOD_NOT_FOUND))
                return
            self.send(protocol.success(job.id, run_method(method, params, job.progress)))
        except RevisitError as error:
            self.send(protocol.failure(job.id, error))
        except Exception as error:  # the border: every defect becomes an answer, with its trace in the log
            log.exception("%s failed", method)
            self.send(protocol.failure(job.id, from_defect(error, "the engine's log")))
        finally:
            self._jobs.pop(job.id, None)


def _message(line: bytes) -> dict[str, Any]:
    try:
        return protocol.decode(line)
    except RevisitError as error:
        said = line[:80].decode("utf-8", "replace").strip()
        raise RequestError(f"The line is not a JSON-RPC 2.0 object: {said!r}", "Send one object a line") from error


def main() -> int:
    """Serve over stdin and stdout; whatever else is printed goes to stderr, which is the log."""
    logging.basicConfig(stream=sys.stderr, level=logging.INFO, format="%(asctime)s %(levelname)s %(name)s %(message)s")
    sink = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # C libraries and stray prints must not reach the protocol
    sys.stdout = sys.stderr
    log.info("engine %s, Python %s, pid %d", __version__, sys.version.split()[0], os.getpid())
    Server(sys.stdin.buffer, sink).serve()
    sys.stderr.flush()
    os._exit(0)  # a job inside a C library must not keep the process alive
