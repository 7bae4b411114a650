"""What a search found, and what a user may ask of it."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from typing import Any, Optional

from ..boxes import joined
from ..errors import RequestError
from ..query import parse_date
from ..sensors import load_sensors
from .problem import Problem
from .scene import Scene
from .sites import sites


@dataclass(frozen=True)
class Library:
    """What was found: the scenes in order of time, the files that gave none, and whom to thank."""

    scenes: tuple[Scene, ...]
    problems: tuple[Problem, ...] = ()
    attribution: tuple[str, ...] = ()
    elevation: tuple[Scene, ...] = ()
    """Elevation models: of no date, and no scenes to ask for."""

    def select(self, sensor: Optional[str] = None, start: Optional[str] = None, end: Optional[str] = None) -> Library:
        """Return the library with the scenes of one sensor, from `start` to `end` (ISO days, included).

        Raises:
            RequestError: there is no such sensor, a day is not one, or the days are in the wrong order.
        """
        scenes: Iterable[Scene] = self.scenes
        if sensor:
            wanted = load_sensors().get(sensor)
            scenes = [scene for scene in scenes if scene.sensor.id == wanted.id]
        first, last = parse_date(start) if start else None, parse_date(end) if end else None
        if first and last and first > last:
            raise RequestError(f"The dates run from {first} back to {last}", "Give the earlier one first")
        kept = (s for s in scenes if (first is None or s.date >= first) and (last is None or s.date <= last))
        return replace(self, scenes=tuple(kept))

    def to_json(self, detail: bool = False) -> dict[str, Any]:
        """Return what `revisit scenes --json` prints: a summary by sensor, and each scene if `detail`."""
        by_sensor: dict[str, list[Scene]] = {}
        for sensor in load_sensors():  # in the order of their definition, whatever comes first in time
            by_sensor[sensor.id] = []
        for scene in self.scenes:
            by_sensor.setdefault(scene.sensor.id, []).append(scene)
        result = {
            "sensors": [_summary(scenes) for scenes in by_sensor.values() if scenes],
            "count": len(self.scenes),
            "places": [site.to_json() for site in sites(self.scenes)],
            "elevation": len(self.elevation),
            "problems": [problem.to_json() for problem in self.problems],
            "attribution": list(self.attribution),
        }
        if detail:
            result["scenes"] = [scene.to_json() for scene in self.scenes]
        return result


def _summary(scenes: Sequence[Scene]) -> dict[str, Any]:
    sensor = scenes[0].sensor
    present = {band for scene in scenes for band in scene.bands}
    return {
        "id": sensor.id,
        "title": sensor.title,
        "modality": sensor.modality,
        "bands": [band.id for band in sensor.bands if band.id in present],
        "composites": {title: list(bands) for title, bands in sensor.composites.items() if present.issuperset(bands)},
        "dates": sorted({scene.date.isoformat() for scene in scenes}),
        "count": len(scenes),
        "bbox": list(joined([scene.footprint for scene in scenes])),
        "guessed": list(dict.fromkeys(guess for scene in scenes for guess in scene.guessed)),
    }
