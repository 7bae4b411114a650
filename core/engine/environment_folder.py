"""The folder of the engine's environment: whose it is, what state it is in, how large, and how it is emptied.

Light module: standard library only, because QGIS's own interpreter imports it.

An environment cannot be moved once made, so it is built in place. A marker file, written first and completed last,
tells a ready environment from one that was interrupted, and ours from a folder of the user's that must not be touched.
"""

from __future__ import annotations

import contextlib
import hashlib
import itertools
import json
import os
import shutil
import sys
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path

from ..errors import EngineError, OutputError
from ..paths import PACKAGE, cache_dir, data_dir

BASE_LOCK = PACKAGE / "requirements" / "base.txt"
MARKER = "revisit-engine.json"
DOWNLOAD_BYTES = 260_000_000
"""What the base lock downloads; measured on Linux with Python 3.11."""
INSTALLED_BYTES = 1_000_000_000
"""What the environment takes on the disk; measured likewise."""
NEEDED_BYTES = 2_000_000_000
"""The environment, its downloads until it is complete, and room to unpack them."""

ABSENT, UNFINISHED, OLDER, READY = "absent", "unfinished", "older", "ready"


@dataclass(frozen=True)
class State:
    """What is in the folder of the engine's environment."""

    kind: str
    """`absent`; `unfinished`: interrupted; `older`: made for another version of the plugin; `ready`."""
    python: str = ""
    """Its Python's version."""
    packages: int = 0
    """How many of the needed packages were found in it."""
    size_bytes: int = 0
    extras: Mapping[str, str] = field(default_factory=dict)
    """Name of each optional step (see `extras`) that was added to it -> version of its first package."""


def default_folder() -> Path:
    """Return where the environment is made unless the user chooses another folder."""
    return data_dir() / "engine"


def environment_python(folder: Path) -> Path:
    """Return the interpreter of the environment in `folder`, whether or not it exists."""
    return folder / "Scripts" / "python.exe" if sys.platform == "win32" else folder / "bin" / "python"


def is_ready(folder: Path, lock: Path = BASE_LOCK) -> bool:
    """Tell whether `folder` holds a complete environment made from this version's lock."""
    marker = read_marker(folder)
    return marker.get("lock") == checksum(lock) and environment_python(folder).exists()


def describe(folder: Path, lock: Path = BASE_LOCK) -> State:
    """Return what the marker in `folder` says; reads one small file."""
    marker = read_marker(folder)
    if not marker:
        return State(ABSENT)
    if "lock" not in marker or not environment_python(folder).exists():
        return State(UNFINISHED)
    packages = marker.get("packages")
    count = len(packages) if isinstance(packages, dict) else 0
    kind = READY if marker["lock"] == checksum(lock) else OLDER
    size = marker.get("size_bytes")
    size = int(size) if isinstance(size, (int, float)) else 0
    return State(kind, str(marker.get("python", "")), count, size, extras_of(marker))


def extras_of(marker: Mapping[str, object]) -> dict[str, str]:
    """Return the optional steps that a marker tells of, with the version of the first package of each."""
    extras = marker.get("extras")
    return {str(name): str(version) for name, version in extras.items()} if isinstance(extras, dict) else {}


def downloads_folder() -> Path:
    """Return where downloads wait until an installation is complete, whether or not it exists."""
    return cache_dir() / "downloads"


def remove_downloads() -> None:
    """Delete what was downloaded for an installation that has not been completed."""
    shutil.rmtree(downloads_folder(), ignore_errors=True)


def folder_bytes(folder: Path) -> int:
    """Return the size of all files in `folder`, 0 where there is none; takes a second for a whole environment."""
    total = 0
    for place, _, names in os.walk(folder):
        for name in names:
            with contextlib.suppress(OSError):
                total += Path(place, name).lstat().st_size
    return total


def free_bytes(folder: Path) -> int:
    """Return the free space of the disk that `folder` is or will be on."""
    return shutil.disk_usage(_existing(folder)).free


def remove(folder: Path) -> None:
    """Delete the environment in `folder`; close the engine first.

    Raises:
        OutputError: Revisit did not make it, or it cannot be deleted.
    """
    if not folder.exists():
        return
    if not read_marker(folder):
        raise OutputError(f"{folder} was not made by Revisit", "Delete it yourself if you want it gone")
    empty(folder)
    if folder.exists():
        raise OutputError(f"{folder} cannot be deleted in whole", "Close what uses it, then try again")


def prepare(folder: Path) -> None:
    """Check that the folder can take an environment, empty it of an earlier one, and mark it as ours.

    Raises:
        OutputError: it holds other files, cannot be written, or has too little space.
    """
    if folder.exists() and not folder.is_dir():
        raise OutputError(f"{folder} is a file", "Choose a folder")
    try:
        if folder.is_dir() and any(folder.iterdir()):
            if not read_marker(folder):
                raise OutputError(f"{folder} holds other files", "Choose a new or an empty folder")
            remove(folder)
        for old in itertools.takewhile(Path.exists, _discards(folder)):
            if read_marker(old):
                empty(old)
        _check_space(folder)
        folder.mkdir(parents=True, exist_ok=True)
        write_marker(folder, {"state": "being made"})
    except OSError as error:
        raise OutputError(
            f"{folder} cannot be written: {error.strerror or error}", "Choose a folder that you may write"
        ) from error


def discard(folder: Path) -> None:
    """Put an unfinished environment out of the way at once, and delete it in a thread: that takes seconds.

    What the thread does not come to is deleted by the next `prepare`.
    """
    aside = next(path for path in _discards(folder) if not path.exists())
    try:
        folder.rename(aside)
    except OSError:  # on Windows, while something in it is still open
        empty(folder)
        return
    threading.Thread(target=empty, args=[aside], name="revisit-discard", daemon=True).start()


def _discards(folder: Path) -> Iterator[Path]:
    return (folder.with_name(f"{folder.name}.discarded-{number}") for number in range(1, 1000))


def _check_space(folder: Path) -> None:
    free = free_bytes(folder)
    if free < NEEDED_BYTES:
        raise OutputError(
            f"Installing the engine needs {NEEDED_BYTES / 1e9:.1f} GB, and {_existing(folder)} has"
            f" {free / 1e9:.1f} GB free",
            "Free some space or choose a folder on another disk",
        )


def _existing(folder: Path) -> Path:
    """Return the folder, or the nearest one above it that exists."""
    return next(place for place in (folder.absolute(), *folder.absolute().parents) if place.exists())


def checksum(lock: Path) -> str:
    """Return the checksum of a lock, whatever its line ends.

    Raises:
        EngineError: it cannot be read.
    """
    try:
        return hashlib.sha256(lock.read_bytes().replace(b"\r\n", b"\n")).hexdigest()
    except OSError as error:
        raise EngineError(f"{lock} cannot be read: {error.strerror}", "Install the plugin again") from error


def read_marker(folder: Path) -> dict[str, object]:
    """Return what the marker says; {} where there is none, as in a folder that is not ours."""
    try:
        marker = json.loads((folder / MARKER).read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return {}
    return marker if isinstance(marker, dict) else {}


def write_marker(folder: Path, content: Mapping[str, object]) -> None:
    """Put a marker in the place of the one that is there."""
    aside = folder / f"{MARKER}.part"
    aside.write_text(json.dumps(dict(content)), encoding="utf-8")
    aside.replace(folder / MARKER)


def empty(folder: Path) -> None:
    """Delete the folder; the marker goes last, so that what a locked file leaves is still known as ours."""
    marker = folder / MARKER
    with contextlib.suppress(FileNotFoundError):  # somebody else deletes it too, and was quicker
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
