"""The optional second step: what networks need (torch), in a folder of its own beside the engine's packages.

Light module: standard library only, because QGIS's own interpreter imports it.

pip unpacks it aside, and one line in a `.pth` file puts it on the engine's path once it is complete: whatever happens
before, the engine is as it was. torch has no hashes in its lock, because which build fits depends on the machine.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from pathlib import Path
from typing import Optional

from ..errors import CancelledError, EngineError, OutputError
from ..paths import PACKAGE
from . import pip_run
from .downloads import Job, Source, fetch
from .environment import log_path, verify
from .environment_folder import (
    downloads_folder,
    environment_python,
    folder_bytes,
    read_marker,
    remove_downloads,
    write_marker,
)

DEEP_LOCK = PACKAGE / "requirements" / "deep.txt"
NEEDED = {"torch": "torch", "safetensors": "safetensors"}
"""Import name -> name of the distribution."""
PTH = "revisit_networks.pth"
_FOLDER = "networks"


def install_networks(
    folder: Path,
    progress: pip_run.Progress,
    cancelled: pip_run.Cancelled,
    wheels: Optional[Path] = None,
    proxy: str = "",
    lock: Path = DEEP_LOCK,
    needed: dict[str, str] = NEEDED,
) -> Path:
    """Add the networks' packages to the ready environment in `folder`; on any error it is as it was before.

    Raises:
        OutputError: no permission, no space.
        EngineError: no environment, no network, a package missing or broken.
        CancelledError: `cancelled` said so.
    """
    marker, python = read_marker(folder), environment_python(folder)
    if "lock" not in marker or not python.exists():
        raise EngineError(f"There is no engine in {folder}", "Install the engine first")
    remove_networks(folder)
    aside = folder / f"{_FOLDER}.part"
    shutil.rmtree(aside, ignore_errors=True)
    job = Job(python, log_path(), lambda share, text: progress(0.6 * share, text), cancelled)
    try:
        _fetch_and_unpack(job, lock, Source(wheels, proxy), aside, progress)
        aside.replace(folder / _FOLDER)
        _put_on_path(folder)
        progress(0.95, "Checking that the networks' packages load")
        found = verify(python, needed)
        if cancelled():
            raise CancelledError
        version = dict(found["packages"]).get(next(iter(needed.values())), "")  # type: ignore[call-overload]
        write_marker(folder, {**marker, "networks": version, "size_bytes": folder_bytes(folder)})
    except OSError as error:
        _take_away(folder)
        raise OutputError(f"{folder} cannot be written: {error.strerror or error}", "Close what uses it") from error
    except BaseException:
        _take_away(folder)
        raise
    remove_downloads()
    progress(1.0, "The networks' packages are installed")
    return python


def remove_networks(folder: Path) -> None:
    """Take the networks' packages out of the environment again; the engine keeps all that it had.

    Raises:
        OutputError: they cannot be deleted.
    """
    marker, python = read_marker(folder), environment_python(folder)
    if not python.exists():
        return
    _take_away(folder)
    if (folder / _FOLDER).exists():
        raise OutputError(f"{folder / _FOLDER} cannot be deleted in whole", "Close what uses it, then try again")
    if "networks" in marker:
        rest = {name: value for name, value in marker.items() if name != "networks"}
        write_marker(folder, {**rest, "size_bytes": folder_bytes(folder)})


def _fetch_and_unpack(job: Job, lock: Path, source: Source, aside: Path, progress: pip_run.Progress) -> None:
    """Bring the wheels and unpack them; what a build of torch needs besides (CUDA's libraries), only pip knows."""
    folder = fetch(job, lock, downloads_folder(), source, [])
    if source.wheels is None:
        job.progress(1.0, "Downloading what this build of torch needs")
        command = [*pip_run.pip(job.python, "download"), "--find-links", str(folder), "--dest", str(folder)]
        with contextlib.closing(
            pip_run.run([*command, "-r", str(lock)], job.log, "ab", job.cancelled, source.variables())
        ) as lines:
            for line in lines:
                if line and line.lstrip().startswith("Downloading "):
                    job.progress(1.0, line.strip())
    pip_run.install_lock(
        job.python, lock, job.log, lambda share, text: progress(0.6 + 0.35 * share, text), job.cancelled, folder,
        ["--prefix", str(aside), "--no-warn-script-location"],
    )  # fmt: skip


def _take_away(folder: Path) -> None:
    with contextlib.suppress(OSError, EngineError):
        (_site_packages(folder)[0] / PTH).unlink()
    for name in (_FOLDER, f"{_FOLDER}.part"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _site_packages(folder: Path) -> list[Path]:
    """Return the folders of packages below `folder`; some systems keep compiled ones in one of their own."""
    patterns = ("lib/python*/site-packages", "Lib/site-packages", "lib64/python*/site-packages")
    found = [path for pattern in patterns for path in folder.glob(pattern) if not path.parents[1].is_symlink()]
    if not found:
        raise EngineError(f"{folder} has no folder of packages", "Install the engine again")
    return found


def _put_on_path(folder: Path) -> None:
    """Write the `.pth` file; its paths are relative, so that they are ASCII whatever `folder` is."""
    site = _site_packages(folder)[0]
    lines = [os.path.relpath(path, site) + "\n" for path in _site_packages(folder / _FOLDER)]
    (site / PTH).write_text("".join(lines), encoding="ascii")
