"""The question: one cell of the archive's matrix of sensor, band, place and date.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

from .errors import DataError, RequestError

DEFAULT_WINDOW_DAYS = 45
_DEGREES = ("EPSG:4326", "OGC:CRS84")
"""Of these alone it is known without PROJ that they count degrees."""


@dataclass(frozen=True)
class Region:
    """Where: a polygon and the CRS its coordinates are in."""

    geometry: Mapping[str, Any]
    """GeoJSON geometry of type Polygon or MultiPolygon."""
    crs: str
    """Anything PROJ reads: `EPSG:32631`, a WKT string."""

    @classmethod
    def from_bbox(cls, bbox: tuple[float, float, float, float], crs: str) -> Region:
        """Return the rectangle (xmin, ymin, xmax, ymax), in units of `crs`; in degrees xmin > xmax crosses 180.

        Raises:
            RequestError: a bound is not finite or the box is empty.
        """
        xmin, ymin, xmax, ymax = bbox
        if not all(math.isfinite(bound) for bound in bbox):
            raise RequestError(f"The box {bbox} has a bound that is not a number", "Give xmin,ymin,xmax,ymax")
        if crs.upper() in _DEGREES and xmin > xmax and xmax + 360 - xmin < 180:  # RFC 7946: across the antimeridian
            xmax += 360
        if xmin >= xmax or ymin >= ymax:
            raise RequestError(f"The box {bbox} is empty", "Give xmin,ymin,xmax,ymax with xmin < xmax and ymin < ymax")
        ring = [[xmin, ymin], [xmax, ymin], [xmax, ymax], [xmin, ymax], [xmin, ymin]]
        return cls({"type": "Polygon", "coordinates": [ring]}, crs)

    @classmethod
    def from_geojson(cls, path: Path) -> Region:
        """Read the one polygon of a GeoJSON file; its CRS is EPSG:4326 unless a `crs` member says otherwise.

        Raises:
            DataError: the file cannot be read.
            RequestError: it holds no polygon, or more than one.
        """
        try:
            document = json.loads(Path(path).read_text(encoding="utf-8-sig"))
        except (OSError, ValueError, RecursionError) as error:
            raise DataError(f"The region file {path} cannot be read: {error}", "Give a GeoJSON file") from error
        try:
            geometries = [feature.get("geometry", feature) for feature in document.get("features", [document])]
            polygons = [g for g in geometries if g and g.get("type") in ("Polygon", "MultiPolygon")]
            crs = document["crs"]["properties"]["name"] if document.get("crs") else "EPSG:4326"
        except (AttributeError, KeyError, TypeError) as error:
            raise RequestError(f"The region file {path} is not GeoJSON", "Give a file with one polygon") from error
        if len(polygons) != 1:
            raise RequestError(f"The region file {path} holds {len(polygons)} polygons", "Give a file with exactly one")
        return cls(polygons[0], str(crs))

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object that `from_json` reads."""
        return {"geometry": dict(self.geometry), "crs": self.crs}

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Region:
        """Rebuild a region.

        Raises:
            RequestError: a member is missing or the geometry is not a polygon.
        """
        geometry, crs = (data.get("geometry"), data.get("crs")) if isinstance(data, Mapping) else (None, None)
        if not isinstance(geometry, Mapping) or geometry.get("type") not in ("Polygon", "MultiPolygon") or not crs:
            raise RequestError("The region is not a polygon with a CRS", "Give a GeoJSON polygon and its CRS")
        return cls(geometry, str(crs))


@dataclass(frozen=True)
class Query:
    """What is asked for: the image of `region` by `sensor`, in `bands`, on `date`."""

    sensor: str
    """Sensor id or alias, as in `resources/sensors.json`."""
    bands: tuple[str, ...]
    """Band ids, aliases or common names, in the order of the answer's bands."""
    date: date
    region: Optional[Region] = None
    """None: the whole extent of the library's scenes of that sensor."""
    window_days: int = DEFAULT_WINDOW_DAYS
    """Images up to this many days before or after `date` may be inputs."""

    def __post_init__(self) -> None:
        """Refuse what cannot be meant.

        Raises:
            RequestError: no band, a band twice, or a window outside 1..3650 days.
        """
        if not self.bands:
            raise RequestError("No band is asked for", "Name at least one band, as in --bands B04")
        if len(set(self.bands)) != len(self.bands):
            raise RequestError(f"A band is named twice in {', '.join(self.bands)}", "Name each band once")
        if not 1 <= self.window_days <= 3650:
            raise RequestError(f"The window of {self.window_days} days is out of range", "Give 1 to 3650 days")

    def in_window(self, days: Iterable[date]) -> list[date]:
        """Return those of the days that lie in the window; the queried one is none of them."""
        return [day for day in days if day != self.date and abs((day - self.date).days) <= self.window_days]

    def to_json(self) -> dict[str, Any]:
        """Return the JSON object that `from_json` reads."""
        return {
            "sensor": self.sensor,
            "bands": list(self.bands),
            "date": self.date.isoformat(),
            "region": self.region.to_json() if self.region else None,
            "window_days": self.window_days,
        }

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Query:
        """Rebuild a query.

        Raises:
            RequestError: a member is missing or of the wrong kind.
        """
        try:
            sensor, bands, day = str(data["sensor"]), data["bands"], str(data["date"])
            window_days = int(data.get("window_days", DEFAULT_WINDOW_DAYS))
        except (KeyError, TypeError, ValueError, OverflowError) as error:
            raise RequestError(f"The query is incomplete: {error!r}", "Give sensor, bands and date") from error
        if not isinstance(bands, (list, tuple)) or not all(isinstance(band, str) for band in bands):
            raise RequestError(f"The bands {bands!r} are not a list of names", 'Give names, as in ["B04", "B03"]')
        region = data.get("region")
        return cls(sensor, tuple(bands), parse_date(day), Region.from_json(region) if region else None, window_days)


def parse_date(text: str) -> date:
    """Read a day written YYYY-MM-DD.

    Raises:
        RequestError: the text is not such a day.
    """
    try:
        if len(text) != len("YYYY-MM-DD") or "W" in text:  # newer Pythons read other forms too
            raise ValueError
        return date.fromisoformat(text)
    except ValueError as error:
        raise RequestError(f"{text!r} is not a date", "Write it as YYYY-MM-DD, as in 2019-08-30") from error
