"""The project's raster layers as a library: which layer is which sensor's image, of which day.

Nothing is opened here: what QGIS already knows of its layers is enough.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timezone
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsRasterLayerTemporalProperties

from ..core.sensors import Sensor, SensorCatalogue, load_sensors
from .words import tr

ROLE_PROPERTY = "revisit/role"
"""Custom property of the layers that Revisit added itself."""

_DATE = re.compile(r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])(?!\d)")
_BAND_NAME = re.compile(r"^Band\s+\d+\s*[:=]?\s*", re.IGNORECASE)
_ONLINE = re.compile(r"^(https?|ftp)://|^/vsi(curl|s3|gs|az)")


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
    sensors = sensors or load_sensors()
    found, left_out = [], []
    for layer in sorted(project.mapLayers().values(), key=lambda layer: layer.name()):
        if not isinstance(layer, QgsRasterLayer) or layer.customProperty(ROLE_PROPERTY) or not _is_image(layer):
            continue
        entry, problem = _describe(layer, sensors)
        if problem:
            left_out.append(f"{layer.name()}: {problem}")
        else:
            found.append(entry)
    return ProjectLayers(tuple(found), tuple(left_out))


def layer_date(layer: QgsMapLayer) -> Optional[date]:
    """Return the layer's day: of its fixed temporal range, else in its name, else in its file's name."""
    temporal = layer.temporalProperties()
    fixed = QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange
    if isinstance(temporal, QgsRasterLayerTemporalProperties) and temporal.isActive() and temporal.mode() == fixed:
        begin = temporal.fixedTemporalRange().begin()
        if begin.isValid():
            return begin.toPyDateTime().replace(tzinfo=timezone.utc).date()
    return date_in(layer.name()) or date_in(Path(layer.source()).name)


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


def _is_image(layer: QgsRasterLayer) -> bool:
    return layer.providerType() == "gdal"


def _describe(layer: QgsRasterLayer, sensors: SensorCatalogue) -> tuple[dict[str, Any], str]:
    path, day = layer.source(), layer_date(layer)
    if _ONLINE.match(path):
        return {}, tr("it is not a file on this computer. Save it as a file first.")
    if day is None:
        return {}, tr("it has no date. Set a fixed temporal range in its properties, or write the date in its name.")
    named = sensors.find_in(layer.name()) or sensors.find_in(Path(path).stem)
    if named is None:
        return {}, tr("its name tells no sensor. Write the sensor in its name, as in “Sentinel-2 2019-08-30”.")
    sensor, platform = named
    bands = _bands(layer, sensor, platform)
    if not any(bands):
        return {}, tr("none of its bands is known. Give its bands the names of {}, as in {}.").format(
            sensor.title, sensor.bands[0].id
        )
    return {"name": layer.name(), "path": path, "date": day.isoformat(), "sensor": sensor.id, "bands": bands}, ""


def _bands(layer: QgsRasterLayer, sensor: Sensor, platform: str) -> list[str]:
    ids = []
    for number in range(1, layer.bandCount() + 1):
        name = _BAND_NAME.sub("", layer.bandName(number))
        ids.append(_band_id(name, sensor, platform) or _band_id(name.split(" ")[0], sensor, platform))
    if len(ids) == 1 and not ids[0]:
        words = re.split(r"[^0-9A-Za-z]+", f"{Path(layer.source()).stem} {layer.name()}")
        ids = [next((band for band in (_band_id(word, sensor, platform) for word in words) if band), "")]
    return ids


def _band_id(name: str, sensor: Sensor, platform: str) -> str:
    band = sensor.find_band(name, platform) if name else None
    mask = sensor.find_mask(name) if name and band is None else None
    return band.id if band else mask.id if mask else ""
