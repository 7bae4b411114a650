"""Where a library's images lie: patches all over a continent are places of their own, neighbouring tiles are one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date
from functools import reduce
from typing import Any

from ..boxes import Bounds, joined, touch
from .scene import Scene

MOST_SITES = 100
"""Of a library with more, nobody picks one from a list."""

_NEAR = 1e-3
"""Degrees, about 100 m: what lies so near touches."""


@dataclass
class Site:
    """Scenes whose extents touch one another."""

    bbox: Bounds
    """(west, south, east, north) in degrees."""
    dates: dict[str, set[date]] = field(default_factory=dict)
    """Sensor id -> days."""

    def to_json(self) -> dict[str, Any]:
        """Return the protocol's form."""
        dates = {sensor: sorted(day.isoformat() for day in days) for sensor, days in sorted(self.dates.items())}
        return {"bbox": list(self.bbox), "dates": dates}


def sites(scenes: Iterable[Scene]) -> list[Site]:
    """Return the places of the scenes, those with the most dates first; none where they are too many."""
    found: list[Site] = []
    for scene in scenes:
        made = Site(scene.footprint, {scene.sensor.id: {scene.date}})
        apart = []
        for site in found:
            if touch(site.bbox, made.bbox, _NEAR):
                made = _joined(site, made)
            else:
                apart.append(site)
        found = [*apart, made]
        if len(found) > MOST_SITES:
            return []
    while (fewer := _merged(found)) != found:  # one that has grown may reach others now
        found = fewer
    return sorted(found, key=lambda site: (-sum(map(len, site.dates.values())), site.bbox))


def _merged(found: list[Site]) -> list[Site]:
    kept: list[Site] = []
    for site in found:
        near = [other for other in kept if touch(other.bbox, site.bbox, _NEAR)]
        kept = [other for other in kept if other not in near]
        kept.append(reduce(_joined, near, site))
    return kept


def _joined(first: Site, second: Site) -> Site:
    sensors = {*first.dates, *second.dates}
    return Site(
        joined([first.bbox, second.bbox]),
        {name: first.dates.get(name, set()) | second.dates.get(name, set()) for name in sensors},
    )
