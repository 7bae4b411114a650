"""Look at the engine's process, and at the clock where the machine has time for us."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from revisit.ui.runner import EngineRunner

PATIENCE_MS = 20_000
"""What is waited for comes long before; a new process can take seconds where others want the processors too."""


def is_busy() -> bool:
    """Tell whether more wants to run than there are processors, at this moment or through the last minute."""
    processors = os.cpu_count() or 1
    try:
        running = int(Path("/proc/loadavg").read_text().split()[3].split("/")[0])
    except OSError:  # another system than Linux
        running = 0
    return running > processors or os.getloadavg()[0] > 1.5 * processors


@contextmanager
def within(seconds: float) -> Iterator[None]:
    """Fail where the part takes longer; where the machine is busy the clock tells of others, and it must only end."""
    busy, started = is_busy(), time.monotonic()
    yield
    took = time.monotonic() - started
    assert took <= seconds or busy or is_busy(), f"it took {took:.2f} s"


def alive(pid: int) -> bool:
    """Tell whether a process runs (zombies do not count)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def engine_pid(runner: EngineRunner) -> int:
    return runner._client._process.pid


def wait_dead(pid: int, seconds: float = PATIENCE_MS / 1000) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end and alive(pid):
        time.sleep(0.05)
    return not alive(pid)
