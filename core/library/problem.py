"""A file of the library that gives no scene, or a doubtful one: a line of the list, never the end of the search."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..errors import DataError, RevisitError


@dataclass(frozen=True)
class Problem:
    """What is wrong with one file, and what to do about it."""

    path: str
    problem: str
    remedy: str
    unreadable: bool = False
    """True where the file is damaged or closed to us, false where it is only not understood."""
    kept: bool = False
    """True where the file gives its scene all the same, and this is to be known of it."""

    @classmethod
    def of(cls, path: str | Path, error: RevisitError) -> Problem:
        """Turn the error that `path` met into a line of the list."""
        return cls(printable(path), error.problem, error.remedy, isinstance(error, DataError))

    def to_json(self) -> dict[str, Any]:
        """Return what `revisit scenes --json` prints of it."""
        return {"path": self.path, "problem": self.problem, "remedy": self.remedy, "kept": self.kept}


def printable(path: str | Path) -> str:
    """Return the path as text that can be printed and sent, whatever bytes the file system holds."""
    return str(path).encode("utf-8", "surrogateescape").decode("utf-8", "replace")
