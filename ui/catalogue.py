"""What the engine says of a library, as typed objects: the sensors with their bands, dates and extents."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from ..core.boxes import Bounds, overlap
from ..core.errors import EngineError
from .engine_texts import said
from .words import tr


@dataclass(frozen=True)
class SpectralIndex:
    """An index that can be asked for like a band."""

    id: str
    title: str
    domain: str
    """`vegetation`, `water`, ..."""
    usual: bool
    """Whether it is among the first to offer."""


@dataclass(frozen=True)
class SensorScenes:
    """All scenes of one sensor in the library."""

    id: str
    title: str
    bands: tuple[str, ...]
    composites: Mapping[str, tuple[str, ...]]
    """Title -> bands, for the usual pictures whose bands exist."""
    dates: tuple[date, ...]
    """Days with a scene, in order, each once."""
    count: int
    bbox: Optional[tuple[float, float, float, float]]
    """(west, south, east, north) in degrees."""
    guessed: tuple[str, ...]
    indices: tuple[SpectralIndex, ...] = ()


@dataclass(frozen=True)
class Place:
    """One of several places that the library's images lie at."""

    bbox: tuple[float, float, float, float]
    """(west, south, east, north) in degrees."""
    dates: Mapping[str, tuple[date, ...]]
    """Sensor id -> days, in order."""


@dataclass(frozen=True)
class Choices:
    """What this engine lets the user choose of how an answer is made."""

    modes: tuple[str, ...] = ()
    methods: tuple[str, ...] = ()
    devices: tuple[str, ...] = ()
    cloud_threshold: Optional[float] = None
    """The usual one, in reflectance."""
    most_cloud_threshold: float = 1.0
    train_seconds: Optional[int] = None
    """The usual time for networks to learn; None where this engine knows none."""
    most_train_seconds: int = 86_400
    tolerance_days: Optional[int] = None
    """How far an image may usually lie from its place in the pattern; None where this engine knows none."""
    most_tolerance_days: int = 60
    weights: bool = False
    """Whether this engine can start networks from a file: it knows how, and has their packages."""
    cloud_library: bool = False
    """Whether the engine has a cloud-mask library, and the library images that it can be asked about."""


@dataclass(frozen=True)
class Catalogue:
    """The answer to `scenes`."""

    sensors: tuple[SensorScenes, ...]
    count: int
    problems: tuple[str, ...]
    """One line for each thing that was left out: what is wrong and what to do."""
    notes: tuple[str, ...]
    """The like of things that were not left out, for a doubt to be known of."""
    attribution: tuple[str, ...]
    choices: Choices = Choices()
    places: tuple[Place, ...] = ()
    """Where the images lie, the place with the most dates first; one is all of the library."""

    def places_of(self, sensor_id: str) -> tuple[Place, ...]:
        """Return the places to choose from, those that the sensor saw first; none where all lie together."""
        return tuple(sorted(self.places, key=lambda place: sensor_id not in place.dates)) if self.places[1:] else ()

    def dates_at(self, sensor_id: str, box: Optional[Bounds]) -> tuple[date, ...]:
        """Return the days, in order, on which a sensor has images at the places that meet `box`; None: anywhere."""
        sensor = self.sensor(sensor_id)
        if sensor is None or box is None or not self.places[1:]:
            return sensor.dates if sensor else ()
        here = (place.dates.get(sensor_id, ()) for place in self.places if overlap(place.bbox, box) > 0)
        return tuple(sorted(set().union(*here)))

    def sensor(self, sensor_id: str) -> Optional[SensorScenes]:
        """Return the sensor of that id, or None."""
        return next((sensor for sensor in self.sensors if sensor.id == sensor_id), None)

    @classmethod
    def from_json(cls, answer: Any) -> Catalogue:
        """Read the engine's answer.

        Raises:
            EngineError: it is not of the agreed form.
        """
        try:
            return cls(
                sensors=tuple(_sensor(entry) for entry in answer["sensors"]),
                count=int(answer["count"]),
                problems=tuple(_problem(entry) for entry in answer.get("problems", ()) if not entry.get("kept")),
                notes=tuple(_problem(entry) for entry in answer.get("problems", ()) if entry.get("kept")),
                attribution=tuple(str(line) for line in answer.get("attribution", ())),
                choices=_choices(answer.get("choices") or {}),
                places=tuple(_place(entry) for entry in answer.get("places", ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(
                tr("The engine's list of scenes cannot be read: {!r}").format(error),
                tr("Update the engine in Revisit's settings"),
            ) from error


def _sensor(entry: Mapping[str, Any]) -> SensorScenes:
    bands = tuple(str(band) for band in entry["bands"])
    composites = {str(title): tuple(ids) for title, ids in entry.get("composites", {}).items()}
    bbox = entry.get("bbox")
    return SensorScenes(
        id=str(entry["id"]),
        title=str(entry["title"]),
        bands=bands,
        composites={title: ids for title, ids in composites.items() if set(ids) <= set(bands)},
        dates=tuple(sorted({date.fromisoformat(day) for day in entry["dates"]})),
        count=int(entry["count"]),
        bbox=tuple(float(bound) for bound in bbox) if bbox else None,
        guessed=tuple(str(line) for line in entry.get("guessed", ())),
        indices=tuple(
            SpectralIndex(str(index["id"]), str(index["title"]), str(index["domain"]), bool(index["usual"]))
            for index in entry.get("indices", ())
        ),
    )


def _place(entry: Mapping[str, Any]) -> Place:
    west, south, east, north = (float(bound) for bound in entry["bbox"])
    dates = {str(name): tuple(map(date.fromisoformat, days)) for name, days in entry["dates"].items()}
    return Place((west, south, east, north), dates)


def _choices(entry: Mapping[str, Any]) -> Choices:
    names = {kind: tuple(str(name) for name in entry.get(kind, ())) for kind in ("modes", "methods", "devices")}
    usual, most = (entry.get("cloud_threshold") or {}).get("usual"), (entry.get("cloud_threshold") or {}).get("most", 1)
    seconds, longest = ((entry.get("train_seconds") or {}).get(name) for name in ("usual", "most"))
    days, farthest = ((entry.get("tolerance_days") or {}).get(name) for name in ("usual", "most"))
    return Choices(
        **names,
        cloud_threshold=None if usual is None else float(usual),
        most_cloud_threshold=float(most),
        cloud_library=entry.get("cloud_library") is True,
        train_seconds=None if seconds is None else int(seconds),
        most_train_seconds=int(longest or Choices.most_train_seconds),
        tolerance_days=None if days is None else int(days),
        most_tolerance_days=int(farthest or Choices.most_tolerance_days),
        weights=entry.get("weights") is True,
    )


def _problem(entry: Mapping[str, Any]) -> str:
    return f"{entry['path']}: {said(str(entry['problem']))}. {said(str(entry['remedy']))}."
