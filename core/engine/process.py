"""Start and end the engine's process on every platform.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Optional

from ..paths import PACKAGE

_SCRUBBED_PREFIXES = ("PYTHON", "PROJ_", "GDAL_", "CPL_", "OSGEO", "QT_", "QGIS_")
_SCRUBBED_NAMES = {
    *("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH", "VIRTUAL_ENV", "__PYVENV_LAUNCHER__"),
    *("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_USER"),  # would make pip install outside the engine's environment
}

ONE_THREAD = {"OPENBLAS_NUM_THREADS": "1"}
"""For numpy's linear algebra, unless the user has set it: the matrices are so small that threads wait for each other
more than they compute, at three times the processor's time. CatBoost and torch have threads of their own."""


def engine_command(python: Path) -> list[str]:
    """Return the command that runs this package's engine in the interpreter `python`."""
    return [str(python), "-I", str(PACKAGE / "core" / "engine" / "boot.py")]


def scrubbed_environment(environment: Optional[Mapping[str, str]] = None) -> dict[str, str]:
    """Return a copy of the environment without what QGIS sets for its own Python, PROJ, GDAL and Qt.

    The engine's wheels bring their own libraries; QGIS's variables would make them load QGIS's data files.
    """
    source = os.environ if environment is None else environment
    return {
        name: value
        for name, value in source.items()
        if name not in _SCRUBBED_NAMES and not name.upper().startswith(_SCRUBBED_PREFIXES)
    }


def start(command: Sequence[str], log: IO[bytes], extra: Optional[Mapping[str, str]] = None) -> subprocess.Popen[bytes]:
    """Start a command in a process group of its own, so that its children end with it; `extra`: more variables.

    Raises:
        OSError: the interpreter cannot be started.
    """
    options: dict[str, Any] = {"start_new_session": True}
    if sys.platform == "win32":
        flags = subprocess.CREATE_NEW_PROCESS_GROUP | subprocess.CREATE_NO_WINDOW
        options = {"creationflags": flags}
    return subprocess.Popen(
        list(command),
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=log,
        env={**ONE_THREAD, **scrubbed_environment(), **(extra or {})},
        cwd=str(PACKAGE),
        **options,
    )


def kill_tree(process: subprocess.Popen[bytes]) -> None:
    """End the process and its children at once, and reap it."""
    if sys.platform != "win32":
        # The group outlives its leader: children are ended even when the engine has gone before them.
        with contextlib.suppress(ProcessLookupError, PermissionError):
            os.killpg(process.pid, signal.SIGKILL)
    elif process.poll() is None:
        subprocess.run(
            ["taskkill", "/F", "/T", "/PID", str(process.pid)],
            check=False,
            capture_output=True,
            creationflags=subprocess.CREATE_NO_WINDOW,
        )
    with contextlib.suppress(subprocess.TimeoutExpired):
        process.wait(timeout=5)
