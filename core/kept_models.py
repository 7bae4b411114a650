"""What was learned for queries and is kept: the folder, how much it is, and clearing it.

Light module: standard library only, because the settings show and clear it without an engine.
"""

from __future__ import annotations

import contextlib
from pathlib import Path

from .paths import cache_dir

MODEL = ".model"
"""What the names of kept contests end in."""
GENERATOR = ".safetensors"
"""Generators keep themselves in the same folder (see `models.spade_estimator`)."""


def models_dir() -> Path:
    """Return the folder of the kept models. Not created."""
    return cache_dir() / "models"


def kept_files() -> list[tuple[Path, int, float]]:
    """Return path, size and time of last use of each kept file."""
    found = []
    for path in models_dir().glob("*"):
        with contextlib.suppress(OSError):  # removed by another engine in the meantime
            state = path.stat()
            found.append((path, state.st_size, state.st_mtime))
    return found


def measure_models() -> dict[str, int]:
    """Return how many models are kept, and the bytes that all of it takes."""
    return _counted(kept_files())


def clear_models() -> dict[str, int]:
    """Remove all kept models; return how many went, and their bytes. What is in use just now stays."""
    gone = []
    for entry in kept_files():
        with contextlib.suppress(OSError):  # open in an engine on Windows, or not ours to remove
            entry[0].unlink(missing_ok=True)
            gone.append(entry)
    return _counted(gone)


def _counted(files: list[tuple[Path, int, float]]) -> dict[str, int]:
    models = sum(path.suffix in (MODEL, GENERATOR) for path, _, _ in files)
    return {"models": models, "bytes": sum(size for _, size, _ in files)}
