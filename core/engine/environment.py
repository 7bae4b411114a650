"""Make, check and remove the engine's own Python environment.

Light module: standard library only, because QGIS's own interpreter imports it. Everything here takes seconds to
minutes: the caller brings a thread.

An environment cannot be moved once made, so it is built in place. A marker file, written first and completed last,
tells a ready environment from one that was interrupted, and ours from a folder of the user's that must not be touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import json
import shutil
import subprocess
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Callable, Optional

from ..errors import CancelledError, EngineError, OutputError
from ..paths import PACKAGE, cache_dir, data_dir
from . import pip_run
from .interpreters import Interpreter, find_interpreters
from .packages import NEEDED

__all__ = [
    "BASE_LOCK",
    "Interpreter",
    "default_folder",
    "environment_python",
    "find_interpreters",
    "install",
    "is_ready",
    "remove",
    "verify",
]

Progress = Callable[[float, str], None]
Cancelled = Callable[[], bool]

BASE_LOCK = PACKAGE / "requirements" / "base.txt"
MARKER = "revisit-engine.json"
NEEDED_BYTES = 2_000_000_000
"""1 GB for the environment, and as much for downloads while it is made."""
VERIFY_TIMEOUT_S = 120


def default_folder() -> Path:
    """Return where the environment is made unless the user chooses another folder."""
    return data_dir() / "engine"


def environment_python(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`, whether or not it exists."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def is_ready(folder: Path, lock: Path = BASE_LOCK) -> bool:
    """Tell whether `folder` holds a complete environment made from this version's lock."""
    marker = _read_marker(folder)
    return marker.get("lock") == _checksum(lock) and environment_python(folder).exists()


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
    """Make the environment and return its interpreter; on any error nothing stays behind.

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
    _prepare(folder)
    try:
        python = base_python or _first_interpreter()
        progress(0.02, f"Making an environment with {python}")
        pip_run.make_environment(python, folder, log_path(), cancelled)
        made = environment_python(folder)
        pip_run.install_lock(
            made, lock, log_path(), lambda share, text: progress(0.05 + 0.88 * share, text), cancelled, wheels, proxy
        )
        progress(0.94, "Checking that every package loads")
        found = verify(made, needed)
        if cancelled():
            raise CancelledError
        _write_marker(folder, {"lock": _checksum(lock), **found})
    except BaseException:
        _empty(folder)
        raise
    progress(1.0, "The engine is installed")
    return made


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


def remove(folder: Path) -> None:
    """Delete the environment in `folder`; close the engine first.

    Raises:
        OutputError: Revisit did not make it, or it cannot be deleted.
    """
    if not folder.exists():
        return
    if not _read_marker(folder):
        raise OutputError(f"{folder} was not made by Revisit", "Delete it yourself if you want it gone")
    _empty(folder)
    if folder.exists():
        raise OutputError(f"{folder} cannot be deleted in whole", "Close what uses it, then try again")


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


def _prepare(folder: Path) -> None:
    """Check that the folder can take an environment, empty it of an earlier one, and mark it as ours."""
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file", "Choose a folder")
    try:
        if folder.is_dir() and any(folder.iterdir()):
            if not _read_marker(folder):
                raise OutputError(f"{folder} holds other files", "Choose a new or an empty folder")
            remove(folder)
        _check_space(folder)
        folder.mkdir(parents=True, exist_ok=True)
        _write_marker(folder, {"state": "being made"})
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be written: {error.strerror or error}", "Choose a folder that you may write"
        ) from error


def _check_space(folder: Path) -> None:
    existing = next(parent for parent in (folder.absolute(), *folder.absolute().parents) if parent.exists())
    free = shutil.disk_usage(existing).free
    if free < NEEDED_BYTES:
        raise OutputError(
            f"Installing the engine needs {NEEDED_BYTES / 1e9:.1f} GB, and {existing} has {free / 1e9:.1f} GB free",
            "Free some space or choose a folder on another disk",
        )


def _checksum(lock: Path) -> str:
    try:
        return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    except OSError as error:
        raise EngineError(f"{lock} cannot be read: {error.strerror}", "Install the plugin again") from error


def _read_marker(folder: Path) -> dict[str, object]:
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return marker if isinstance(marker, dict) else {}


def _write_marker(folder: Path, content: Mapping[str, object]) -> None:
    aside = folder / f"{MARKER}.part"
    aside.write_text(json.dumps(dict(content)), encoding="utf-8")
    aside.replace(folder / MARKER)


def _empty(folder: Path) -> None:
    """Delete the folder; the marker goes last, so that what a locked file leaves is still known as ours."""
    marker = folder / MARKER
    if folder.is_dir():
        for path in folder.iterdir():
            if path == marker:
                continue
            if path.is_dir() and not path.is_symlink():
                shutil.rmtree(path, ignore_errors=True)
            else:
                with contextlib.suppress(OSError):
                    path.unlink()
        if [path for path in folder.iterdir() if path != marker]:
            return
        with contextlib.suppress(OSError):
            marker.unlink()
            folder.rmdir()
