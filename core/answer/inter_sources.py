"""From which other sensors a query is answered, and what tells how they look like the queried one."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Any

from ..imagery.stack import Frame, Stack
from ..library.library import Library
from ..library.scene import Scene
from ..query import Query
from ..sensors import Sensor
from .adopted import Adopted, adopted_weights, named
from .elsewhere import ENOUGH_PAIRS, Channels, elevation_of, other_places, shows
from .inter_words import no_other, untaught
from .options import Options
from .pairs import MIN_PAIRS, Gap, Pair, alike, days_shown, find_pairs, nearest_within, tolerance
from .pattern import choose_around, usable
from .places import Place


@dataclass(frozen=True)
class OtherImage:
    """Another sensor's image that the answer is generated from."""

    sensor: Sensor
    bands: tuple[str, ...]
    frame: Frame
    days: int
    """From the queried date."""

    def to_json(self) -> dict[str, Any]:
        """Return the form of plan and report."""
        return {
            "sensor": {"id": self.sensor.id, "title": self.sensor.title},
            "bands": list(self.bands),
            "date": self.frame.date.isoformat(),
            "days": self.days,
            "clear_share": round(self.frame.clear_share, 4),
            "scenes": [scene.id for scene in self.frame.scenes],
        }


@dataclass(frozen=True)
class Other:
    """Another sensor that saw the region near the queried date."""

    image: OtherImage
    stack: Stack
    """All its images of the region."""
    overview: Stack


@dataclass(frozen=True)
class InterSources:
    """The images that make the queried day, and what tells how."""

    others: tuple[Other, ...]
    """The nearest in time first."""
    inputs: tuple[Frame, ...]
    """The queried sensor's images nearest to the date; they are conditions only."""
    gap: Gap
    places: tuple[Place, ...]
    """The queried region first."""
    pairs: tuple[tuple[Pair, ...], ...]
    """What is learned from, for each place; all are empty where it is too little."""
    weights: Adopted | None = None
    """What answers as it was trained, where nothing of the library teaches."""

    @property
    def learned(self) -> bool:
        """Whether the library teaches."""
        return any(self.pairs)

    @property
    def images(self) -> tuple[OtherImage, ...]:
        """What the answer is made from."""
        return tuple(other.image for other in self.others)

    @property
    def channels(self) -> Channels:
        """The other sensors and the bands that they show."""
        return [(image.sensor, image.bands) for image in self.images]


def choose_inter_sources(
    query: Query, sensor: Sensor, stack: Stack, library: Library, options: Options
) -> InterSources:
    """Choose the other sensors' images, and the dates of the region, or also of other places, that both saw.

    Raises:
        UnsupportedError: no other sensor saw the region near the date, or nothing supports an answer.
        DataError, RequestError, EngineError: weights that are named and would answer alone cannot.
    """
    overview = stack.overview()
    others = _others(library, sensor, stack, query)
    if not others:
        raise no_other(query, overview, library, sensor)
    near = [day for day in overview.dates if day != query.date and usable(overview.frame(day))]
    gap = Gap.around(query.date, near)
    inputs = choose_around([overview.frame(day) for day in near], query.date)
    channels: Channels = [(other.image.sensor, other.image.bands) for other in others]
    within = max(tolerance([other.image.frame.date], query.date, query.window_days) for other in others)
    pairs = find_pairs(overview, [other.overview for other in others], query.date, gap, within)
    elsewhere = other_places(library, sensor, stack, channels, query.date, within) if len(pairs) < ENOUGH_PAIRS else []
    taught = [(near, pairs), *((place.days(query.date), theirs) for place, theirs in elsewhere)]
    weights = None
    if sum(len(alike(theirs, days, gap, bool(inputs))) for days, theirs in taught) < MIN_PAIRS:
        if not inputs:
            shown = [named(other.id, bands) for other, bands in channels]
            weights = adopted_weights(options, named(sensor.id, stack.bands), shown)
            if weights is None:
                raise untaught(sensor, channels, sum(len(theirs) for _, theirs in taught))
            others = [other for other, names in zip(others, shown) if set(names) <= set(weights.record.channels)]
        pairs, elsewhere = (), []
    stacks, thinned = tuple(other.stack for other in others), tuple(other.overview for other in others)
    own = Place(0, stack, overview, stacks, thinned, elevation_of(library, stack.grid))
    places, found = zip((own, pairs), *elsewhere)
    return InterSources(tuple(others), inputs, gap, places, found, weights)


def _others(library: Library, sensor: Sensor, stack: Stack, query: Query) -> list[Other]:
    """Return each other sensor, with its image nearest to the date inside the window."""
    found = []
    by_sensor: dict[str, list[Scene]] = {}
    for scene in library.scenes:
        if scene.sensor.id != sensor.id and scene.bands and shows(scene, stack.grid):
            by_sensor.setdefault(scene.sensor.id, []).append(scene)
    for scenes in by_sensor.values():
        near = [scene for scene in scenes if abs((scene.date - query.date).days) <= query.window_days]
        for start in sorted(near, key=lambda scene: (abs((scene.date - query.date).days), scene.time)):
            bands = _shared_bands(start, scenes)
            wide = stack.beside(bands, [scene for scene in scenes if set(bands) <= set(scene.assets)])
            thin = wide.overview()
            day = nearest_within(days_shown(thin), query.date, query.window_days)
            if day is not None:
                image = OtherImage(start.sensor, bands, thin.frame(day), (day - query.date).days)
                found.append(Other(image, wide, thin))
                break
    return sorted(found, key=lambda other: abs(other.image.days))


def _shared_bands(start: Scene, scenes: Sequence[Scene]) -> tuple[str, ...]:
    """Return the bands of an image that most of its sensor's other images have too; all where none are.

    What hardly any other image has can teach nothing, and must not keep the rest from teaching.
    """
    alike = [scene for scene in scenes if set(start.bands) & set(scene.bands)]
    shared = (band for band in start.bands if 2 * sum(band in scene.assets for scene in alike) >= len(alike))
    return tuple(shared) or start.bands
