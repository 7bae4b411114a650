"""Make and check the engine's own Python environment.

Light module: standard library only, because QGIS's own interpreter imports it. Everything here takes seconds to
minutes: the caller brings a thread. What was downloaded is kept apart until an installation is complete, so that the
next attempt goes on from there.
"""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Callable, Optional

from ..errors import CancelledError, EngineError
from ..packages import NEEDED
from ..paths import cache_dir
from ..progress import Progress
from . import pip_run
from .downloads import Job, Source, fetch
from .environment_folder import (
    BASE_LOCK,
    checksum,
    discard,
    downloads_folder,
    environment_python,
    folder_bytes,
    prepare,
    remove_downloads,
    write_marker,
)
from .interpreters import find_interpreters

Cancelled = Callable[[], bool]

VERIFY_TIMEOUT_S = 120


def install(
    folder: Path,
    base_python: Optional[Path],
    progress: Progress,
    cancelled: Cancelled,
    wheels: Optional[Path] = None,
    proxy: str = "",
    lock: Path = BASE_LOCK,
    needed: Mapping[str, str] = NEEDED,
) -> Path:
    """Make the environment and return its interpreter; on any error nothing of it stays behind but what was downloaded.

    Args:
        folder: a new or empty folder, or one that an earlier install made.
        base_python: the interpreter to build on; None takes the first of `find_interpreters`.
        progress: called with the share done (0..1) and what is being done.
        cancelled: asked several times a second; True ends the work.
        wheels: a folder of downloaded wheels to use instead of the network.
        proxy: `http://[user:password@]host:port`, or "" for none.
        lock: the pinned and hashed requirements.
        needed: import name -> distribution name of what must import in the end.

    Raises:
        OutputError: the folder cannot take it: not ours, no permission, no space.
        EngineError: no interpreter, no network, a package missing or broken.
        CancelledError: `cancelled` said so.
    """
    progress(0.0, "Checking the folder")
    prepare(folder)
    try:
        python = base_python or _first_interpreter()
        progress(0.02, f"Making an environment with {python}")
        pip_run.make_environment(python, folder, log_path(), cancelled)
        made = environment_python(folder)
        _fill(made, lock, Source(wheels, proxy), progress, cancelled)
        progress(0.94, "Checking that every package loads")
        found = verify(made, needed)
        if cancelled():
            raise CancelledError
        write_marker(folder, {"lock": checksum(lock), "size_bytes": folder_bytes(folder), **found})
    except BaseException:
        discard(folder)
        raise
    remove_downloads()
    progress(1.0, "The engine is installed")
    return made


def _fill(python: Path, lock: Path, source: Source, progress: Progress, cancelled: Cancelled) -> None:
    fetching = Job(python, log_path(), lambda share, text: progress(0.05 + 0.50 * share, text), cancelled)
    folder = fetch(fetching, lock, downloads_folder(), source, ["--require-hashes"])
    try:
        pip_run.install_lock(
            python, lock, log_path(), lambda share, text: progress(0.55 + 0.38 * share, text), cancelled, folder
        )
    except EngineError:
        if folder == downloads_folder():  # a file in it is damaged, and would be the next time
            remove_downloads()
        raise


def log_path() -> Path:
    """Return the file that holds what venv and pip said last time."""
    return cache_dir() / "install.log"


def verify(python: Path, needed: Mapping[str, str] = NEEDED) -> dict[str, object]:
    """Load every needed package in the interpreter `python`; return `{"python": version, "packages": {name: version}}`.

    Raises:
        EngineError: it is no working Python of at least 3.11, or a package is missing or does not load.
    """
    try:
        done = subprocess.run(
            [str(python), "-I", str(Path(__file__).with_name("probe.py")), json.dumps(dict(needed))],
            **pip_run.quiet_options(),
            capture_output=True,
            timeout=VERIFY_TIMEOUT_S,
            check=False,
        )
        found = json.loads(done.stdout)
    except (OSError, ValueError, subprocess.SubprocessError) as error:
        raise EngineError(f"{python} is not a working Python", "Choose another interpreter") from error
    if tuple(found["version"]) < (3, 11):
        raise EngineError(f"{python} is Python {found['python']}", "The engine needs Python 3.11 or newer")
    if found["broken"]:
        name, reason = next(iter(found["broken"].items()))
        others = len(found["broken"]) - 1
        more = f" (and {others} more)" if others else ""
        raise EngineError(
            f"In {python} the package {name}{more} does not load: {reason}",
            "Install the engine again, or choose an interpreter that has its packages",
        )
    return {"python": found["python"], "packages": found["packages"]}


def _first_interpreter() -> Path:
    found = find_interpreters()
    able = [interpreter for interpreter in found if interpreter.makes_environments]
    if able:
        return able[0].path
    if found:
        raise pip_run.lacks_venv(found[0].path)
    remedy = (
        "Install it (Debian and Ubuntu: sudo apt install python3 python3-venv), then try again"
        if sys.platform.startswith("linux")
        else "Install it from python.org, then try again"
    )
    raise EngineError("No Python 3.11 or newer is found on this machine", remedy)
