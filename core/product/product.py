"""A product that was written: its folder, what its report says, and the files in it."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any


@dataclass(frozen=True)
class Product:
    """A product on disk."""

    folder: Path
    report: dict[str, Any]
    files: dict[str, Any]
    """`enhanced`, `interval`, `provenance`, `days`, `report`, `page`, `item`: names; `sources` and `others` (of
    other sensors): their descriptions."""

    def to_json(self) -> dict[str, Any]:
        """Return the protocol's form, with absolute paths."""
        files = {key: str(self.folder / name) for key, name in self.files.items() if isinstance(name, str)}
        images = {
            kind: [{**image, "path": str(self.folder / image["path"])} for image in self.files.get(kind, ())]
            for kind in ("sources", "others")
        }
        return {
            "folder": str(self.folder),
            "name": self.report["title"],
            "files": {**files, **images},
            "report": self.report,
        }
