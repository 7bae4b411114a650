"""What the user searches: a folder or file, the project's layers, or the sample."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

from ..core.paths import cache_dir

PROJECT, SAMPLE, PATH = "project", "sample", "path"

SAMPLE_DAY = date(2019, 8, 30)
"""A day of the sample with a visible hole, to start with; its last day is in winter and hardly seen."""


@dataclass(frozen=True)
class LibrarySource:
    """One choice of the library list."""

    kind: str
    """`project`, `sample` or `path`."""
    path: str = ""
    layers: tuple[dict[str, Any], ...] = field(default=())
    """The project's layers, for `project`."""
    left_out: tuple[str, ...] = field(default=())
    """Why layers of the project are not among them."""

    def library(self) -> list[Any]:
        """Return the library as the engine wants it."""
        if self.kind == PROJECT:
            return [{"layers": list(self.layers)}]
        return [str(sample_folder()) if self.kind == SAMPLE else self.path]


def sample_folder() -> Path:
    """Return where the sample lies, or will."""
    return cache_dir() / "samples" / "romania"
