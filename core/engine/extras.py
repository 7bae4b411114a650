"""Optional further steps: what networks and the cloud detection need, each in a folder beside the engine's packages.

Light module: standard library only, because QGIS's own interpreter imports it.

pip unpacks it aside, and one line in a `.pth` file puts it on the engine's path once it is complete: whatever happens
before, the engine is as it was. Each step brings all that it needs beyond the engine's own packages, even what another
step has brought too, so that any of them can go again.
"""

from __future__ import annotations

import contextlib
import os
import shutil
from collections.abc import Mapping
from dataclasses import dataclass
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
    extras_of,
    folder_bytes,
    read_marker,
    remove_downloads,
    write_marker,
)


@dataclass(frozen=True)
class Extra:
    """An optional step."""

    name: str
    """Of its folder, and in the environment's marker, which has the version of its first package."""
    lock: Path
    needed: Mapping[str, str]
    """Import name -> name of the distribution."""
    hashed: bool
    """Whether the lock has hashes and names everything; else pip finds what the build that it takes asks for."""
    loading: str
    """What is said while it is checked that its packages load,"""
    done: str
    """and in the end."""

    @property
    def pth(self) -> str:
        """Name of the file that puts it on the engine's path."""
        return f"revisit_{self.name}.pth"


NETWORKS = Extra(
    "networks", PACKAGE / "requirements" / "deep.txt", {"torch": "torch", "safetensors": "safetensors"}, hashed=False,
    loading="Checking that the networks' packages load", done="The networks' packages are installed",
)  # fmt: skip
"""torch has no hashes in its lock, because which build fits depends on the machine."""
CLOUDS = Extra(
    "clouds", PACKAGE / "requirements" / "clouds.txt", {"s2cloudless": "s2cloudless", "lightgbm": "lightgbm"},
    hashed=True, loading="Checking that the cloud detection loads", done="The cloud detection is installed",
)  # fmt: skip
EXTRAS = (NETWORKS, CLOUDS)


def install_extra(
    extra: Extra,
    folder: Path,
    progress: pip_run.Progress,
    cancelled: pip_run.Cancelled,
    wheels: Optional[Path] = None,
    proxy: str = "",
) -> Path:
    """Add the step's packages to the ready environment in `folder`; on any error it is as it was before.

    Raises:
        OutputError: no permission, no space.
        EngineError: no environment, no network, a package missing or broken.
        CancelledError: `cancelled` said so.
    """
    marker, python = read_marker(folder), environment_python(folder)
    if "lock" not in marker or not python.exists():
        raise EngineError(f"There is no engine in {folder}", "Install the engine first")
    remove_extra(extra, folder)
    aside = folder / f"{extra.name}.part"
    shutil.rmtree(aside, ignore_errors=True)
    job = Job(python, log_path(), lambda share, text: progress(0.6 * share, text), cancelled)
    try:
        _fetch_and_unpack(extra, job, Source(wheels, proxy), aside, progress)
        aside.replace(folder / extra.name)
        _put_on_path(extra, folder)
        progress(0.95, extra.loading)
        found = verify(python, extra.needed)
        if cancelled():
            raise CancelledError
        version = dict(found["packages"]).get(next(iter(extra.needed.values())), "")  # type: ignore[call-overload]
        _note(folder, {**extras_of(read_marker(folder)), extra.name: version})
    except OSError as error:
        _take_away(extra, folder)
        raise OutputError(f"{folder} cannot be written: {error.strerror or error}", "Close what uses it") from error
    except BaseException:
        _take_away(extra, folder)
        raise
    remove_downloads()
    progress(1.0, extra.done)
    return python


def remove_extra(extra: Extra, folder: Path) -> None:
    """Take the step's packages out of the environment again; the engine and other steps keep all that they had.

    Raises:
        OutputError: they cannot be deleted.
    """
    if not environment_python(folder).exists():
        return
    _take_away(extra, folder)
    if (folder / extra.name).exists():
        raise OutputError(f"{folder / extra.name} cannot be deleted in whole", "Close what uses it, then try again")
    noted = extras_of(read_marker(folder))
    if noted.pop(extra.name, None) is not None:
        _note(folder, noted)


def _note(folder: Path, extras: Mapping[str, str]) -> None:
    write_marker(folder, {**read_marker(folder), "extras": dict(extras), "size_bytes": folder_bytes(folder)})


def _fetch_and_unpack(extra: Extra, job: Job, source: Source, aside: Path, progress: pip_run.Progress) -> None:
    """Bring the wheels and unpack them; what a build of torch needs besides (CUDA's libraries), only pip knows."""
    lock, checks = extra.lock, ["--require-hashes"] if extra.hashed else []
    folder = fetch(job, lock, downloads_folder(), source, checks)
    if source.wheels is None and not extra.hashed:
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
        [*checks, *(["--no-deps"] if extra.hashed else []), "--ignore-installed", "--prefix", str(aside),
         "--no-warn-script-location"],
    )  # fmt: skip


def _take_away(extra: Extra, folder: Path) -> None:
    with contextlib.suppress(OSError, EngineError):
        (_site_packages(folder)[0] / extra.pth).unlink()
    for name in (extra.name, f"{extra.name}.part"):
        shutil.rmtree(folder / name, ignore_errors=True)


def _site_packages(folder: Path) -> list[Path]:
    """Return the folders of packages below `folder`; some systems keep compiled ones in one of their own."""
    patterns = ("lib/python*/site-packages", "Lib/site-packages", "lib64/python*/site-packages")
    found = [path for pattern in patterns for path in folder.glob(pattern) if not path.parents[1].is_symlink()]
    if not found:
        raise EngineError(f"{folder} has no folder of packages", "Install the engine again")
    return found


def _put_on_path(extra: Extra, folder: Path) -> None:
    """Write the `.pth` file; its paths are relative, so that they are ASCII whatever `folder` is."""
    site = _site_packages(folder)[0]
    lines = [os.path.relpath(path, site) + "\n" for path in _site_packages(folder / extra.name)]
    (site / extra.pth).write_text("".join(lines), encoding="ascii")
