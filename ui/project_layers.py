"""The project's raster layers as a library: which layer is which sensor's image, of which day.

What the user said of a layer counts most, then what QGIS knows of it, then its names, then a STAC item beside its file.
No image is opened here.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass
from datetime import date, timezone
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRasterLayerTemporalProperties

from ..core.sensors import ELEVATION, Sensor, SensorCatalogue, load_sensors
from .stac_sidecar import sidecar
from .words import tr

ROLE_PROPERTY = "revisit/role"
"""Custom property of the layers that Revisit added itself."""
SAID_PROPERTY = "revisit/said"
"""Custom property, JSON: what the user said of a layer (see `Said`); it is saved with the project."""

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_BAND_NAME = re.compile(r"^[^\W\d]+\s+\d+\s*[:=]?\s*")
"""`Band 1: ` in the user's language: `Kanal 1: `, `Banda 1: `."""
_ONLINE = re.compile(r"^(https?|ftp)://|^/vsi(curl|s3|gs|az)")


@dataclass(frozen=True)
class Said:
    """What the user said of a layer."""

    day: Optional[date]
    sensor: str
    bands: tuple[str, ...]
    """Band id of each raster band, "" for none."""
    used: bool = True


@dataclass(frozen=True)
class Guess:
    """What a layer is taken for."""

    layer_id: str
    name: str
    path: str
    day: Optional[date]
    sensor: Optional[Sensor]
    bands: tuple[str, ...]
    """Band or mask id of each raster band, "" where it is not known."""
    used: bool
    """False where the user does not want it in the library."""
    sources: tuple[str, ...]
    """Where this was taken from, in words."""
    problem: str
    """Why it cannot be used and what to do, "" where it can."""


@dataclass(frozen=True)
class ProjectLayers:
    """What the project offers."""

    layers: tuple[dict[str, Any], ...]
    """As the engine wants them: name, path, date, sensor, bands."""
    left_out: tuple[str, ...]
    """One line for each raster layer that cannot be used: why, and what to do."""

    def library(self) -> list[dict[str, Any]]:
        """Return the library that the engine searches."""
        return [{"layers": list(self.layers)}]


def project_layers(project: QgsProject, sensors: Optional[SensorCatalogue] = None) -> ProjectLayers:
    """List the project's raster layers with their dates.

    Raises:
        DataError: the user's own sensor file cannot be read.
    """
    guesses = [guess for guess in guess_layers(project, sensors) if guess.used]
    return ProjectLayers(
        tuple(_entry(guess) for guess in guesses if not guess.problem),
        tuple(f"{guess.name}: {guess.problem}" for guess in guesses if guess.problem),
    )


def guess_layers(project: QgsProject, sensors: Optional[SensorCatalogue] = None) -> list[Guess]:
    """Return what each raster layer of the project is taken for, by name; not those that Revisit added itself.

    Raises:
        DataError: the user's own sensor file cannot be read.
    """
    sensors = sensors or load_sensors()
    layers = sorted(project.mapLayers().values(), key=lambda layer: layer.name())
    images = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and layer.providerType() == "gdal"]
    return [_guess(layer, sensors) for layer in images if not layer.customProperty(ROLE_PROPERTY)]


def say(layer: QgsMapLayer, said: Optional[Said]) -> None:
    """Keep what the user said of a layer with it; None: nothing any more."""
    if said is None:
        layer.removeCustomProperty(SAID_PROPERTY)
        return
    day = said.day.isoformat() if said.day else ""
    kept = {"date": day, "sensor": said.sensor, "bands": list(said.bands), "used": said.used}
    layer.setCustomProperty(SAID_PROPERTY, json.dumps(kept))


def said_of(layer: QgsMapLayer) -> Optional[Said]:
    """Return what the user said of a layer, or None."""
    text = layer.customProperty(SAID_PROPERTY)
    try:
        kept = json.loads(text) if text else None
        if kept is None:
            return None
        day = date.fromisoformat(kept["date"]) if kept["date"] else None
        return Said(day, str(kept["sensor"]), tuple(str(band) for band in kept["bands"]), bool(kept["used"]))
    except (KeyError, TypeError, ValueError):
        return None  # written by hand, and wrongly: as if nothing had been said


def layer_date(layer: QgsMapLayer) -> Optional[date]:
    """Return the layer's day: of its temporal range or its metadata, else in its name, else in its file's name."""
    return _range_date(layer) or date_in(layer.name()) or date_in(Path(layer.source()).name)


def date_in(text: str) -> Optional[date]:
    """Return the day written in `text`, as 2019-08-30 or 20190830, or None; a day with a time after it comes first.

    Product names hold several days: the acquisition's is the one with a time.
    """
    sensing = re.search(r"(?<!\d)(\d{8})T\d{6}", text)
    days = [sensing.group(1)] if sensing else [year + month + day for year, _, month, day in _DATE.findall(text)]
    for day in days:
        try:
            return date(int(day[:4]), int(day[4:6]), int(day[6:]))
        except ValueError:
            continue  # 30 February: digits that only look like a date
    return None


def band_id(name: str, sensor: Sensor, platform: str = "") -> str:
    """Return the id of the sensor's band or mask band of that name, or ""."""
    band = sensor.find_band(name, platform) if name else None
    mask = sensor.find_mask(name) if name and band is None else None
    return band.id if band else mask.id if mask else ""


def _entry(guess: Guess) -> dict[str, Any]:
    return {
        "name": guess.name,
        "path": guess.path,
        "date": guess.day.isoformat() if guess.day else "",
        "sensor": guess.sensor.id,
        "bands": list(guess.bands),
    }


def _guess(layer: QgsRasterLayer, sensors: SensorCatalogue) -> Guess:
    said, path = said_of(layer), layer.source()
    if said:
        found = sensors.find(said.sensor)
        sensor, day, bands, sources = found[0] if found else None, said.day, said.bands, (tr("set by you"),)
    else:
        sensor, day, bands, sources = _guessed(layer, path, sensors)
    used = said.used if said else True
    problem = _problem(path, day, sensor, bands)
    return Guess(layer.id(), layer.name(), path, day, sensor, bands, used, sources, problem)


def _guessed(
    layer: QgsRasterLayer, path: str, sensors: SensorCatalogue
) -> tuple[Optional[Sensor], Optional[date], tuple[str, ...], tuple[str, ...]]:
    """Return sensor, day, bands, and in words where they were taken from; the STAC item is read only where needed."""
    day = layer_date(layer)
    named = sensors.find_in(layer.name()) or sensors.find_in(Path(path).stem) or sensors.find(Path(path).parent.name)
    bands = _bands(layer, *named) if named else ()
    item = None
    if (day is None or not any(bands)) and not _ONLINE.match(path):
        item = sidecar(Path(path))
    sources = []
    if day:
        sources.append(tr("date from its temporal range") if _range_date(layer) else tr("date from its name"))
    elif item and item.day:
        day = item.day
        sources.append(tr("date from the STAC item"))
    if named is None and item:
        named = sensors.find(item.collection)
        sources += [tr("sensor from the STAC item")] if named else []
    if named and not any(bands):
        bands = _bands(layer, *named, item.bands if item else ())
    return (named[0] if named else None), day, bands or ("",) * layer.bandCount(), tuple(sources)


def _problem(path: str, day: Optional[date], sensor: Optional[Sensor], bands: tuple[str, ...]) -> str:
    if _ONLINE.match(path):
        return tr("it is not a file on this computer. Save it as a file first.")
    if day is None and not (sensor and sensor.modality == ELEVATION):
        return tr("it has no date. Set it in the table of the project's layers, or write it in the layer's name.")
    if sensor is None:
        return tr("its name tells no sensor. Set it in the table of the project's layers, or write it in the name.")
    if not any(bands):
        return tr("none of its bands is known. Set them in the table of the project's layers: {} has {}, …").format(
            sensor.title, sensor.bands[0].id
        )
    return ""


def _range_date(layer: QgsMapLayer) -> Optional[date]:
    """Return the first day of the layer's fixed temporal range, else of the extent that its metadata states."""
    ranges = list(layer.metadata().extent().temporalExtents())
    temporal = layer.temporalProperties()
    fixed = QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange
    if isinstance(temporal, QgsRasterLayerTemporalProperties) and temporal.isActive() and temporal.mode() == fixed:
        ranges.insert(0, temporal.fixedTemporalRange())
    begins = [each.begin() for each in ranges if each.begin().isValid()]
    return begins[0].toPyDateTime().replace(tzinfo=timezone.utc).date() if begins else None


def _bands(layer: QgsRasterLayer, sensor: Sensor, platform: str, told: tuple[str, ...] = ()) -> tuple[str, ...]:
    """Return the band ids by the raster bands' names, else by those `told`, else by the name of a file of one band.

    A file with as many bands as a spectrometer has, and no name for any, has all of them in their order.
    """
    ids = []
    for number in range(1, layer.bandCount() + 1):
        name = _BAND_NAME.sub("", layer.bandName(number))
        other = told[number - 1] if number <= len(told) else ""
        texts = (name, name.split(" ")[0], other)
        ids.append(next((found for found in (band_id(text, sensor, platform) for text in texts) if found), ""))
    if len(ids) == len(sensor.bands) == 1:
        return (sensor.bands[0].id,)
    if len(ids) == 1 and not ids[0]:
        words = re.split(r"[^0-9A-Za-z]+", f"{Path(layer.source()).stem} {layer.name()}")
        ids = [next((band for band in (band_id(word, sensor, platform) for word in words) if band), "")]
    if not any(ids) and len(ids) == len(sensor.bands) and all(band.wavelength_nm for band in sensor.bands):
        return tuple(band.id for band in sensor.bands)
    return tuple(ids)
