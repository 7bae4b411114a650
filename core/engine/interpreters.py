"""Find a Python that can carry the engine: 3.11 or newer, able to make environments.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import sys
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from .process import scrubbed_environment

MINIMUM = (3, 11)
PREFERRED = ((3, 13), (3, 12), (3, 11))
"""Versions for which ready-made builds of every package exist on all systems; others come after these."""

_PROBE = (
    "import importlib.util, json, sys; print(json.dumps([sys.executable, list(sys.version_info[:3]),"
    " all(importlib.util.find_spec(name) for name in ('venv', 'ensurepip'))]))"
)
_PROBE_TIMEOUT_S = 10


@dataclass(frozen=True)
class Interpreter:
    """A Python that was run and answered."""

    path: Path
    version: tuple[int, int, int]
    makes_environments: bool
    """Whether its venv and ensurepip are there; Debian ships them apart."""

    @property
    def title(self) -> str:
        """Name for a list to choose from."""
        return f"Python {'.'.join(map(str, self.version))} ({self.path})"


def find_interpreters() -> list[Interpreter]:
    """Return the Pythons of this machine that are new enough, the one to take first."""
    return find_among(_candidates())


def find_among(candidates: Iterable[Path]) -> list[Interpreter]:
    """Return those of `candidates` that are new enough, each once, the one to take first."""
    found: dict[Path, Interpreter] = {}
    for path in dict.fromkeys(candidates):
        interpreter = probe(path)
        if interpreter and interpreter.version[:2] >= MINIMUM:
            found.setdefault(_resolved(interpreter.path), interpreter)
    return sorted(found.values(), key=_rank)


def probe(path: Path) -> Optional[Interpreter]:
    """Run the interpreter and return what it says of itself, or None where it is no working Python."""
    try:
        said = subprocess.run(
            [str(path), "-I", "-c", _PROBE],
            env=scrubbed_environment(),
            stdin=subprocess.DEVNULL,
            capture_output=True,
            timeout=_PROBE_TIMEOUT_S,
            check=True,
            **_no_window(),
        ).stdout
        executable, version, makes_environments = json.loads(said)
        return Interpreter(Path(executable), (version[0], version[1], version[2]), bool(makes_environments))
    except (OSError, ValueError, subprocess.SubprocessError):
        return None


def _rank(interpreter: Interpreter) -> tuple[bool, int, tuple[int, ...]]:
    series = interpreter.version[:2]
    preference = PREFERRED.index(series) if series in PREFERRED else len(PREFERRED)
    return (not interpreter.makes_environments, preference, tuple(-part for part in interpreter.version))


def _resolved(path: Path) -> Path:
    return path.parent.resolve() / path.name if sys.platform == "win32" else path.resolve()


def _candidates() -> Iterator[Path]:
    yield from _beside_qgis()
    for major, minor in PREFERRED:
        yield from _on_path(f"python{major}.{minor}")
    yield from _on_path("python3")
    yield from _on_path("python")
    if sys.platform == "win32":
        yield from _windows_launcher()
    if sys.platform == "darwin":
        for folder in ("/opt/homebrew/bin", "/usr/local/bin"):  # a program started from the Dock has a short PATH
            for major, minor in PREFERRED:
                yield Path(folder, f"python{major}.{minor}")


def _beside_qgis() -> Iterator[Path]:
    """QGIS's own Python: `sys.executable` is often QGIS itself, so look where this Python was installed."""
    base = Path(sys.base_prefix)
    major, minor = sys.version_info[:2]
    if sys.platform == "win32":
        yield base / "python.exe"
    else:
        yield base / "bin" / f"python{major}.{minor}"
        yield base / "bin" / "python3"


def _on_path(name: str) -> Iterator[Path]:
    found = shutil.which(name)
    if found:
        yield Path(found)


def _windows_launcher() -> Iterator[Path]:
    """Pythons from python.org, as the launcher lists them, one a line that ends with the path."""
    try:
        said = subprocess.run(
            ["py", "-0p"], capture_output=True, text=True, timeout=_PROBE_TIMEOUT_S, check=True, **_no_window()
        ).stdout
    except (OSError, subprocess.SubprocessError):
        return
    for line in said.splitlines():
        path = re.search(r"[A-Za-z]:\\.+$", line)
        if path:
            yield Path(path[0].strip())


def _no_window() -> dict[str, Any]:
    return {"creationflags": subprocess.CREATE_NO_WINDOW} if sys.platform == "win32" else {}
