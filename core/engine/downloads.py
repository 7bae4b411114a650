"""Fetch the wheels that a lock pins into a folder, a few at a time: what is there stays, whatever happens next.

Light module: standard library only, because QGIS's own interpreter imports it. pip's own cache is not relied on: some
networks forbid it, and `pip download` puts files into its folder only at its very end.
"""

from __future__ import annotations

import contextlib
import re
import tempfile
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Optional

from ..errors import EngineError
from . import pip_run

_LARGE = (
    "catboost", "matplotlib", "netcdf4", "numpy", "opencv-python-headless", "pillow", "rasterio", "scipy", "torch",
)  # fmt: skip
"""Fetched one by one, so that a cancel loses at most one of them."""
_BATCH = 10


@dataclass(frozen=True)
class Source:
    """Where packages come from."""

    wheels: Optional[Path] = None
    """A folder of downloaded wheels; None: the package index that pip uses."""
    proxy: str = ""
    """`http://[user:password@]host:port`, or "" for none."""

    def variables(self) -> dict[str, str]:
        """Return the proxy as pip reads it: every user of the machine could read a password in a command line."""
        return {"PIP_PROXY": self.proxy} if self.proxy else {}


@dataclass(frozen=True)
class Job:
    """What every step of an installation needs."""

    python: Path
    """The interpreter of the environment, with pip."""
    log: Path
    progress: pip_run.Progress
    cancelled: pip_run.Cancelled


def fetch(job: Job, lock: Path, folder: Path, source: Source, options: Sequence[str]) -> Path:
    """Bring the wheels of `lock` that `folder` lacks; return the folder to install from.

    Raises:
        EngineError: no network, or a package is missing, refused or different from its hash.
        OutputError: the disk is full or cannot be written.
        CancelledError: the job was cancelled; what was fetched stays.
    """
    if source.wheels is not None:
        return source.wheels
    folder.mkdir(parents=True, exist_ok=True)
    pins = entries(lock)
    missing = [pin for pin in pins if not _is_there(pin, folder)]
    done = len(pins) - len(missing)
    if done:
        job.progress(done / len(pins), f"Going on from {done} packages downloaded before")
    for batch in _batches(missing):
        _fetch_batch(job, batch, folder, source, options, (done / len(pins), len(batch) / len(pins)))
        done += len(batch)
    job.progress(1.0, "Everything is downloaded")
    return folder


def entries(lock: Path) -> list[str]:
    """Return the requirements of a lock, each with its marker and hashes.

    Raises:
        EngineError: the lock cannot be read.
    """
    try:
        text = lock.read_text(encoding="utf-8")
    except OSError as error:
        raise EngineError(f"{lock} cannot be read: {error.strerror}", "Install the plugin again") from error
    joined = re.sub(r"\\\r?\n", " ", text)
    return [line.strip() for line in joined.splitlines() if re.match(r"[A-Za-z0-9]", line)]


def _batches(pins: Sequence[str]) -> Iterator[list[str]]:
    small = [pin for pin in pins if _name(pin) not in _LARGE]
    for start in range(0, len(small), _BATCH):
        yield small[start : start + _BATCH]
    for pin in pins:
        if _name(pin) in _LARGE:
            yield [pin]


def _fetch_batch(
    job: Job, batch: Sequence[str], folder: Path, source: Source, options: Sequence[str], span: tuple[float, float]
) -> None:
    begin, length = span
    with tempfile.TemporaryDirectory(prefix="revisit-") as place:
        part = Path(place, "lock.txt")
        part.write_text("\n".join(batch) + "\n", encoding="utf-8")
        command = [*pip_run.pip(job.python, "download"), *options, "--no-deps", "--dest", str(folder), "-r", str(part)]
        found = 0
        with contextlib.closing(pip_run.run(command, job.log, "ab", job.cancelled, source.variables())) as lines:
            for line in lines:
                if line is not None and line.startswith("Collecting "):
                    job.progress(begin + length * min(1.0, found / len(batch)), f"Finding {line.split()[1]}")
                    found += 1
                elif line is not None and line.lstrip().startswith("Downloading "):
                    job.progress(begin + length * min(1.0, (found - 1) / len(batch)), downloading(line))


def downloading(line: str) -> str:
    """`  Downloading catboost-1.2.10-cp311-....whl (97.1 MB)` -> `Downloading catboost (97.1 MB)`."""
    match = re.match(r"\s*Downloading (?:\S*/)?([A-Za-z0-9_.]+?)-\d\S*\s*(\(.*\))?", line)
    return f"Downloading {match[1]} {match[2] or ''}".strip() if match else "Downloading"


def _name(pin: str) -> str:
    return re.split(r"[=<>!~;\s\[]", pin, maxsplit=1)[0].lower()


def _is_there(pin: str, folder: Path) -> bool:
    """Tell whether the wheel of a pin was fetched; its hash is checked when it is installed."""
    match = re.match(r"([A-Za-z0-9._-]+?)==([^\s;]+)", pin)
    if match is None:
        return False
    wanted = _normal(match[1]), match[2]
    parts = (path.name.split("-") for path in folder.glob("*.whl"))
    return any((_normal(name), version) == wanted for name, version, *_ in parts)


def _normal(name: str) -> str:
    return re.sub(r"[-_.]+", "_", name).lower()
