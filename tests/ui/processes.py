"""Look at the engine's process."""

from __future__ import annotations

import time
from pathlib import Path

from revisit.ui.runner import EngineRunner


def alive(pid: int) -> bool:
    """Tell whether a process runs (zombies do not count)."""
    try:
        state = Path(f"/proc/{pid}/stat").read_text().rsplit(")", 1)[1].split()[0]
    except OSError:
        return False
    return state != "Z"


def engine_pid(runner: EngineRunner) -> int:
    return runner._client._process.pid


def wait_dead(pid: int, seconds: float = 6.0) -> bool:
    end = time.monotonic() + seconds
    while time.monotonic() < end and alive(pid):
        time.sleep(0.05)
    return not alive(pid)
