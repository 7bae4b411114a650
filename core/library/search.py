"""Open a library: all scenes of one or more sources, and what a user may ask of them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Callable, Optional, Union

from ..errors import DataError, RequestError, RevisitError, UnsupportedError
from ..query import parse_date
from ..sensors import load_sensors
from . import cube
from .names import Names
from .problem import Problem
from .scene import Scene

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Library:
    """What was found: the scenes in order of time, the files that gave none, and whom to thank."""

    scenes: tuple[Scene, ...]
    problems: tuple[Problem, ...] = ()
    attribution: tuple[str, ...] = ()

    def select(self, sensor: Optional[str] = None, start: Optional[str] = None, end: Optional[str] = None) -> Library:
        """Return the library with the scenes of one sensor or platform, from `start` to `end` (ISO days, included).

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
        for scene in self.scenes:
            by_sensor.setdefault(scene.sensor.id, []).append(scene)
        result = {
            "sensors": [_summary(scenes) for scenes in by_sensor.values()],
            "count": len(self.scenes),
            "problems": [problem.to_json() for problem in self.problems],
            "attribution": list(self.attribution),
        }
        if detail:
            result["scenes"] = [scene.to_json() for scene in self.scenes]
        return result


def _summary(scenes: Sequence[Scene]) -> dict[str, Any]:
    sensor = scenes[0].sensor
    present = {band for scene in scenes for band in scene.bands}
    wests, souths, easts, norths = zip(*(scene.footprint for scene in scenes))
    return {
        "id": sensor.id,
        "title": sensor.title,
        "modality": sensor.modality,
        "bands": [band.id for band in sensor.bands if band.id in present],
        "composites": {title: list(bands) for title, bands in sensor.composites.items() if present.issuperset(bands)},
        "dates": sorted({scene.date.isoformat() for scene in scenes}),
        "count": len(scenes),
        "bbox": [min(wests), min(souths), max(easts), max(norths)],
        "guessed": list(dict.fromkeys(guess for scene in scenes for guess in scene.guessed)),
    }


def open_library(sources: list[Union[str, dict[str, Any]]], progress: Progress) -> Library:
    """Find the scenes of all sources."""
    names = Names(load_sensors())
    scenes, problems, attribution = [], [], []
    for source in sources:
        path = Path(source)
        if not path.exists():
            raise RequestError(f"{path} does not exist", "Name a folder with images, or one file")
        files = sorted(path.rglob("*.nc")) if path.is_dir() else [path]
        for file in files:
            progress(0.0, f"Reading {file.name}")
            try:
                scenes += cube.read_cube(file, names)
            except RevisitError as error:
                problems.append(Problem.of(file, error))
        if not scenes:
            raise UnsupportedError(f"{path} holds no scene", "Give a folder with netCDF")
        note = (path if path.is_dir() else path.parent) / "ATTRIBUTION.txt"
        if note.exists():
            attribution.append(note.read_text().splitlines()[0])
    return Library(tuple(sorted(scenes, key=lambda scene: scene.time)), tuple(problems), tuple(attribution))
