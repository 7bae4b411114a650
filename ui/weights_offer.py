"""What the weights that are named make: a sensor that can be asked for although the library holds no image of it."""

from __future__ import annotations

import json
import struct
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import RequestError
from ..core.sensors import load_sensors
from .catalogue import SensorScenes
from .worker import Worker

_MOST_BYTES = 10_000_000
"""Of a header; a longer one is none."""


class WeightsOffer(QObject):
    """Reads the header of a weights file off the main thread; what is wrong with a file is said by the plan."""

    changed = pyqtSignal(object)
    """SensorScenes without a scene, or None."""

    def __init__(self, parent: QObject) -> None:
        """Know no file yet."""
        super().__init__(parent)
        self._worker = Worker(self)
        self._path = ""

    def look(self, path: str) -> None:
        """Say what this file makes."""
        if path != self._path:
            self._path = path
            self._worker.do(lambda: _header(Path(path)) if path else {}, lambda found: self._on_read(path, found))

    def dispose(self) -> None:
        """Read nothing more."""
        self._worker.dispose()

    def _on_read(self, path: str, found: Any) -> None:
        if path == self._path:
            self.changed.emit(_sensor(found) if isinstance(found, dict) else None)


def _header(path: Path) -> dict[str, Any]:
    """Return the record in the header of a safetensors file, {} where there is none.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        start = file.read(8)
        size = struct.unpack("<Q", start)[0] if len(start) == 8 else 0
        text = file.read(size) if 0 < size <= _MOST_BYTES else b"{}"
    try:
        record = json.loads(json.loads(text)["__metadata__"]["record"])
    except (ValueError, KeyError, TypeError):
        return {}
    return record if isinstance(record, dict) else {}


def _sensor(record: Mapping[str, Any]) -> Optional[SensorScenes]:
    """Return what a record says is made; None where it says nothing that is known."""
    made = [str(band).partition("/")[::2] for band in record.get("bands") or ()]
    if not made or any(name != made[0][0] for name, _ in made):
        return None
    try:
        sensor = load_sensors().get(made[0][0])
    except RequestError:
        return None
    bands = tuple(band for _, band in made)
    composites = {title: ids for title, ids in sensor.composites.items() if set(ids) == set(bands)}
    return SensorScenes(sensor.id, sensor.title, bands, composites, (), 0, None, ())
