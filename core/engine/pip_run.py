"""Run venv and pip for the engine's environment: progress from what they say, cancel, and errors in one line.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import contextlib
import queue
import re
import subprocess
import sys
import threading
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import IO, Any, Callable, Optional

from ..errors import CancelledError, EngineError, OutputError, RevisitError
from ..progress import Progress
from . import process

Cancelled = Callable[[], bool]

POLL_S = 0.2


def make_environment(python: Path, folder: Path, log: Path, cancelled: Cancelled) -> None:
    """Make an environment with pip in `folder`.

    Raises:
        EngineError: the interpreter does not start, or lacks venv or ensurepip.
        OutputError: the folder cannot be written.
        CancelledError: `cancelled` said so.
    """
    with contextlib.closing(run([str(python), "-I", "-m", "venv", str(folder)], log, "wb", cancelled)) as lines:
        for _ in lines:
            pass


def install_lock(
    python: Path,
    lock: Path,
    log: Path,
    progress: Progress,
    cancelled: Cancelled,
    wheels: Path,
    options: Sequence[str] = ("--require-hashes",),
) -> None:
    """Install what `lock` pins from the folder `wheels`, checking every hash unless `options` are others.

    Raises:
        EngineError: a package is missing, refused or different from its hash.
        OutputError: the disk is full or cannot be written.
        CancelledError: `cancelled` said so.
    """
    command = [*pip(python, "install"), *options, "--no-index", "--find-links", str(wheels), "-r", str(lock)]
    unpacking = 0
    with contextlib.closing(run(command, log, "ab", cancelled)) as lines:
        for line in lines:
            if line is None:
                if unpacking:
                    there = sum(1 for _ in _site_packages(python).glob("*.dist-info"))
                    progress(min(1.0, there / unpacking), "Unpacking the packages")
            elif line.startswith("Processing "):
                name = Path(line.partition(" (from ")[0].split(" ", 1)[1]).name
                progress(0.0, f"Reading {name.split('-')[0]}")
            elif line.startswith("Installing collected packages:"):
                unpacking = line.count(",") + 1
                progress(0.0, "Unpacking the packages")
    progress(1.0, "The packages are installed")


def pip(python: Path, command: str) -> list[str]:
    """Return the beginning of a command line of pip that asks nothing and builds nothing."""
    start = [str(python), "-I", "-m", "pip", command, "--only-binary=:all:", "--no-input"]
    return [*start, "--disable-pip-version-check", "--progress-bar", "off", "--retries", "2"]


def lacks_venv(python: Path) -> EngineError:
    """Return the error of an interpreter that cannot make environments."""
    remedy = "Choose another interpreter"
    if sys.platform.startswith("linux"):
        remedy = f"Install what it lacks (Debian and Ubuntu: sudo apt install python3-venv), or {remedy.lower()}"
    return EngineError(f"{python} cannot make environments: its venv or ensurepip is missing", remedy)


def quiet_options() -> dict[str, Any]:
    """Return the options of `subprocess.run` for a short helper: scrubbed environment, no window, no input."""
    options: dict[str, Any] = {"env": process.scrubbed_environment(), "stdin": subprocess.DEVNULL}
    if sys.platform == "win32":
        options["creationflags"] = subprocess.CREATE_NO_WINDOW
    return options


def run(
    command: Sequence[str], log: Path, mode: str, cancelled: Cancelled, extra: Optional[Mapping[str, str]] = None
) -> Iterator[Optional[str]]:
    """Yield each line that the command prints, and None while it is silent; its errors go to the log.

    Raises:
        RevisitError: it failed; the reason is taken from what it said.
    """
    log.parent.mkdir(parents=True, exist_ok=True)
    with log.open(mode) as errors:
        start = errors.tell()
        try:
            running = process.start(command, errors, extra)
        except OSError as error:
            raise EngineError(
                f"{command[0]} cannot be started: {error.strerror or error}", "Choose another interpreter"
            ) from error
    lines: queue.Queue[Optional[bytes]] = queue.Queue()
    reader = threading.Thread(target=_pump, args=[running.stdout, lines], name="revisit-install-reader", daemon=True)
    reader.start()
    said: list[str] = []
    try:
        running.stdin.close()
        while True:
            if cancelled():
                raise CancelledError
            try:
                raw = lines.get(timeout=POLL_S)
            except queue.Empty:
                yield None
                continue
            if raw is None:
                break
            said.append(raw.decode("utf-8", "replace").rstrip())
            yield said[-1]
        if running.wait():
            with log.open("r+b") as errors:
                errors.seek(start)
                complaint = errors.read().decode("utf-8", "replace")
                errors.write("\n".join(said).encode())
            raise explain("\n".join([*said, complaint]), Path(command[0]), log)
    finally:
        process.kill_tree(running)
        reader.join(5)
        running.stdout.close()


def _pump(source: IO[bytes], lines: queue.Queue[Optional[bytes]]) -> None:
    for line in source:
        lines.put(line)
    lines.put(None)


def _site_packages(python: Path) -> Path:
    root = python.parent.parent
    return next(iter([*root.glob("lib/python*/site-packages"), root / "Lib" / "site-packages"]))


_NO_VENV = r"ensurepip is not available|No module named '?(?:venv|ensurepip)"

_REASONS: tuple[tuple[str, type[RevisitError], str, str], ...] = (
    (
        r"No space left on device|Errno 28|WinError 112|Disk quota exceeded",
        OutputError,
        "The disk is full",
        "Free some space or choose a folder on another disk",
    ),
    (
        r"DO NOT MATCH THE HASHES[\s\S]*?(\w\S*==\S+)",
        EngineError,
        "{0} is not the file that was pinned, and was not installed",
        "Try again, or from another network",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SSLError|SSLCertVerificationError",
        EngineError,
        "The package index cannot be trusted: its certificate does not verify",
        "Check the network's proxy and its certificates, or use a folder of wheels",
    ),
    (
        r"NewConnectionError|NameResolutionError|ConnectTimeoutError|ReadTimeoutError|ProxyError|Max retries exceeded"
        r"|Network is unreachable|Connection refused|getaddrinfo failed|name resolution",
        EngineError,
        "The packages cannot be downloaded: no connection to the package index",
        "Check the network and the proxy in QGIS's settings, or use a folder of wheels",
    ),
    (
        r"No matching distribution found for ([^\s;]+)",
        EngineError,
        "There is no ready-made {0} for this Python and system where the packages come from",
        "Choose Python 3.11, 3.12 or 3.13, or complete the folder of wheels",
    ),
    (
        r"Permission denied|Errno 13|WinError 5\b|Read-only file system",
        OutputError,
        "The folder cannot be written",
        "Choose a folder that you may write",
    ),
)
"""Pattern in what venv or pip said, and the error it amounts to; causes come before their consequences."""


def explain(said: str, python: Path, log: Path) -> RevisitError:
    """Return the error that what venv or pip said amounts to."""
    if re.search(_NO_VENV, said):
        return lacks_venv(python)
    for pattern, kind, problem, remedy in _REASONS:
        match = re.search(pattern, said)
        if match:
            return kind(problem.format(*match.groups()), remedy)
    complaints = re.findall(r"^(?:ERROR|Error): ?(.+)$", said, re.M) or said.strip().splitlines()[-1:] or ["no word"]
    return EngineError(f"The packages cannot be installed: {complaints[-1]}", f"See {log}")
