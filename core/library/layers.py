"""The raster layers of a map project as a library: each has its date, and may have its sensor and bands."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

from ..errors import RequestError, UnsupportedError
from ..query import parse_date
from ..sensors import ELEVATION, Band, MaskBand, Sensor
from .images import Image, bands_inside, refuse_no_measurements
from .names import Names
from .raster import Raster
from .scene import UNDATED

_SUBDATASET = re.compile(r'^NETCDF:"?(.+?)"?:[^:/\\]+$', re.IGNORECASE)


@dataclass(frozen=True)
class Layer:
    """A raster layer of the project."""

    name: str
    path: str
    date: str
    """Day of acquisition, YYYY-MM-DD; "" where the project does not know it."""
    sensor: str = ""
    bands: tuple[str, ...] = ()
    """Band id by raster band, "" where the project does not know it."""


def read_layers(entries: Any) -> list[Layer]:
    """Read the `layers` of a request.

    Raises:
        RequestError: they are not a list of objects with a path.
    """
    if not isinstance(entries, list) or not all(
        isinstance(e, Mapping) and e.get("path") and isinstance(e.get("bands") or [], list) for e in entries
    ):
        raise RequestError("The layers are not a list of objects with a path", "Give name, path and date of each")
    return [
        Layer(
            name=str(entry.get("name") or Path(str(entry["path"])).name),
            path=file_of(str(entry["path"])),
            date=str(entry.get("date") or ""),
            sensor=str(entry.get("sensor") or ""),
            bands=tuple(str(band or "") for band in entry.get("bands") or ()),
        )
        for entry in entries
    ]


def file_of(source: str) -> str:
    """Return the file that a layer's source means: `NETCDF:"cube.nc":B4` is a part of `cube.nc`."""
    subdataset = _SUBDATASET.match(source)
    return subdataset[1] if subdataset else source


def layer_image(layer: Layer, header: Raster, names: Names) -> Image:
    """Return what the layer holds.

    Raises:
        RequestError: the date is not one.
        UnsupportedError: the layer has no date, its sensor or bands cannot be told, or it is a picture.
    """
    sensor, platform, guessed = _sensor(layer, names)
    day = layer_date(layer, names)
    bands, more = _bands(layer, header, sensor, platform, names)
    if not bands:
        raise UnsupportedError(
            f"No band of layer {layer.name} is one of {sensor.title}", "Set its bands in the library's settings"
        )
    refuse_no_measurements(sensor, bands, header)
    return Image(layer.path, header, sensor, platform, day, bands, "", (*guessed, *more))


def layer_date(layer: Layer, names: Names) -> datetime:
    """Return the layer's day, UTC; an elevation model needs none.

    Raises:
        RequestError: the date is not one.
        UnsupportedError: the layer has none.
    """
    if _is_elevation(layer, names):
        return UNDATED
    if not layer.date:
        raise UnsupportedError(
            f"Layer {layer.name} has no date", "Give it a temporal range, or its date as YYYYMMDD in its name"
        )
    day = parse_date(layer.date)
    return datetime(day.year, day.month, day.day, tzinfo=timezone.utc)


def _is_elevation(layer: Layer, names: Names) -> bool:
    try:
        return _sensor(layer, names)[0].modality == ELEVATION
    except UnsupportedError:  # said where it matters
        return False


def _sensor(layer: Layer, names: Names) -> tuple[Sensor, str, tuple[str, ...]]:
    if layer.sensor:
        found = names.sensor(layer.sensor)
        if found is None:
            raise UnsupportedError(f"Layer {layer.name} is of an unknown sensor {layer.sensor}", "Choose a known one")
        return *found, ()
    for text, source in ((Path(layer.path).stem, "file's name"), (layer.name, "layer's name")):
        found = names.sensor_in(text)
        if found:
            return *found, (f"sensor {found[0].title} from the {source}",)
    raise UnsupportedError(
        f"The sensor of layer {layer.name} cannot be told",
        "Choose it, or put it in the layer's name, as sentinel-2-l2a",
    )


def _bands(
    layer: Layer, header: Raster, sensor: Sensor, platform: str, names: Names
) -> tuple[tuple[tuple[Band | MaskBand, int], ...], tuple[str, ...]]:
    """Return the bands that the project names, else those that the file or its name does."""
    numbered = enumerate(layer.bands[: len(header.bands)], start=1)
    told = [(names.band(sensor, platform, text), number) for number, text in numbered if text]
    known: dict[str, tuple[Band | MaskBand, int]] = {}
    for band, number in told:
        if band:
            known.setdefault(band.id, (band, number))
    if known:
        return tuple(known.values()), ()
    inside, guessed = bands_inside(header, sensor, platform, names)
    if inside:
        return inside, guessed
    band: Optional[Band | MaskBand] = None
    if len(header.bands) == 1:
        stem = Path(layer.path).stem
        band = names.read(f"{sensor.id}_{stem}").band or names.band_in(sensor, platform, layer.name)
    return (((band, 1),), ("band from the layer's name",)) if band else ((), ())
