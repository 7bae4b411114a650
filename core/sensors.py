"""Sensors and bands: what `resources/sensors.json` and the user's own file say of them.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import json
import os
import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, Optional, TypeVar

from .errors import DataError, RequestError
from .paths import RESOURCES, config_dir

Meaning = TypeVar("Meaning")

ELEVATION = "elevation"
"""The modality of elevation models: they have no date that matters and nobody asks for them; other answers use them."""

_WORD = re.compile(r"[0-9A-Za-z]+")
_LONGEST = 6
"""Words that one sensor's or band's name may span: `sentinel-2-c1-l2a` has four."""


@dataclass(frozen=True)
class Band:
    """One spectral or radar channel."""

    id: str
    common: str = ""
    """Common name of the STAC `eo` extension, where there is one."""
    aliases: tuple[str, ...] = ()
    wavelength_nm: Optional[float] = None
    resolution_m: Optional[float] = None
    scale: float = 1.0
    """physical value = scale * stored value + offset"""
    offset: float = 0.0
    units: str = ""
    signed: Optional[tuple[float, float]] = None
    """Scale and nodata of files of a signed type, which older products are stored in; None: as all others."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names that mean this band."""
        return (self.id, *self.aliases, *((self.common,) if self.common else ()))


@dataclass(frozen=True)
class MaskBand:
    """A supplied quality band: evidence of what is occluded."""

    id: str
    aliases: tuple[str, ...] = ()
    occluded_values: tuple[int, ...] = ()
    occluded_bits: tuple[int, ...] = ()
    snow_values: tuple[int, ...] = ()
    """Classes, or bits below, of ground that looks like cloud; the series is not asked whether it is."""
    snow_bits: tuple[int, ...] = ()
    saturation: bool = False
    """True where it tells of saturated and dropped pixels and not of clouds: it counts beside a cloud mask."""

    @property
    def names(self) -> tuple[str, ...]:
        """All names that mean this mask."""
        return (self.id, *self.aliases)


@dataclass(frozen=True)
class Platform:
    """A spacecraft of a sensor family whose band numbers are its own (Landsat 5 B4 is not Landsat 8 B4)."""

    id: str
    aliases: tuple[str, ...] = ()
    bands: Mapping[str, str] = field(default_factory=dict)
    """Native band name -> band id."""


@dataclass(frozen=True)
class Sensor:
    """One sensor; its id is the STAC collection's."""

    id: str
    title: str
    modality: str
    """`optical`, `sar` or `ELEVATION`."""
    bands: tuple[Band, ...]
    masks: tuple[MaskBand, ...] = ()
    aliases: tuple[str, ...] = ()
    platforms: tuple[Platform, ...] = ()
    beside: tuple[str, ...] = ()
    """Names of what its products hold beside bands and masks, as angles: files that are left out without a word."""
    nodata: Optional[float] = None
    revisit_days: int = 1
    composites: Mapping[str, tuple[str, ...]] = field(default_factory=dict)
    """Title -> band ids of the usual pictures (natural colour, ...)."""

    def band(self, name: str, platform: str = "") -> Band:
        """Return the band that `name` means.

        Raises:
            RequestError: no band has that name, or it means several.
        """
        found = self.find_band(name, platform)
        if found:
            return found
        meanings = {p.id: self._native(p, name) for p in self.platforms if self._native(p, name)}
        if len(set(meanings.values())) == 1:
            return self._by_id(next(iter(meanings.values())))
        if meanings:
            said = ", ".join(f"{band} on {platform}" for platform, band in meanings.items())
            raise RequestError(f"Band {name} of {self.title} is {said}", "Use the band's common name instead")
        known = ", ".join(band.id for band in self.bands)
        raise RequestError(f"{self.title} has no band {name!r}", f"Choose from {known}")

    def find_band(self, name: str, platform: str = "") -> Optional[Band]:
        """Return the band that `name` means, or None."""
        for spacecraft in self.platforms:
            if spacecraft.id == platform and self._native(spacecraft, name):
                return self._by_id(self._native(spacecraft, name))
        return next((band for band in self.bands if _same(name, band.names)), None)

    def find_mask(self, name: str) -> Optional[MaskBand]:
        """Return the mask band that `name` means, or None."""
        return next((mask for mask in self.masks if _same(name, mask.names)), None)

    def is_beside(self, name: str) -> bool:
        """Tell whether a file of that name is what its products hold beside bands and masks."""
        return longest_name(words_of(name), dict.fromkeys(map(plain, self.beside), True)) is not None

    def _by_id(self, band_id: str) -> Band:
        return next(band for band in self.bands if band.id == band_id)

    @staticmethod
    def _native(platform: Platform, name: str) -> str:
        return next((band for native, band in platform.bands.items() if plain(native) == plain(name)), "")


class SensorCatalogue:
    """All known sensors, found by id or alias."""

    def __init__(self, sensors: Iterable[Sensor]) -> None:
        """Keep the sensors in their order; a later one replaces an earlier one of the same id.

        Where two claim one name, the earlier keeps it.
        """
        self._sensors = {sensor.id: sensor for sensor in sensors}
        self._named: dict[str, tuple[Sensor, str]] = {}
        for sensor in self._sensors.values():
            spoken = [(name, "") for name in (sensor.id, *sensor.aliases)]
            spoken += [(name, p.id) for p in sensor.platforms for name in (p.id, *p.aliases)]
            for name, platform in spoken:
                self._named.setdefault(plain(name), (sensor, platform))
        self._imaging = {name: found for name, found in self._named.items() if found[0].modality != ELEVATION}

    def __iter__(self) -> Iterable[Sensor]:
        return iter(self._sensors.values())

    def queryable(self) -> SensorCatalogue:
        """Return the sensors whose images can be asked for: all but elevation models."""
        return SensorCatalogue(sensor for sensor in self if sensor.modality != ELEVATION)

    def get(self, name: str) -> Sensor:
        """Return the sensor that `name` means.

        Raises:
            RequestError: no sensor has that id or alias.
        """
        found = self.find(name)
        if found is None:
            raise RequestError(f"There is no sensor {name!r}", f"Choose from {', '.join(self._sensors)}")
        return found[0]

    def find(self, name: str) -> Optional[tuple[Sensor, str]]:
        """Return the sensor that `name` means and the id of the platform it names ("" for none), or None."""
        return self._named.get(plain(name))

    def find_in(self, text: str) -> Optional[tuple[Sensor, str]]:
        """Return the sensor named anywhere in `text` (a file name, a title), the longest name first, or None."""
        found = self.find_among(words_of(text))
        return found[0] if found else None

    def find_among(self, words: list[str]) -> Optional[tuple[tuple[Sensor, str], slice]]:
        """Return the sensor that the longest name made of neighbouring words means, and where it stands, or None.

        An elevation model is meant only where no other sensor is named.
        """
        return longest_name(words, self._imaging) or longest_name(words, self._named)


def load_sensors() -> SensorCatalogue:
    """Read the sensors that ship with Revisit and the user's own.

    The user's file is named by `REVISIT_SENSORS`, or is `sensors.json` in the user's settings folder; it has the
    form of `resources/sensors.json`, and a sensor of the same id replaces the shipped one.

    Raises:
        DataError: one of the files is not of that form.
    """
    own = Path(os.environ.get("REVISIT_SENSORS") or config_dir() / "sensors.json")
    files = [RESOURCES / "sensors.json"] + ([own] if own.exists() or "REVISIT_SENSORS" in os.environ else [])
    return SensorCatalogue(sensor for file in files for sensor in _read(file))


def words_of(text: str) -> list[str]:
    """Return the runs of letters and digits in `text`."""
    return _WORD.findall(text)


def longest_name(words: list[str], meanings: Mapping[str, Meaning]) -> Optional[tuple[Meaning, slice]]:
    """Return what the longest name made of neighbouring words means, and where it stands, or None.

    Args:
        words: letters and digits, see `words_of`.
        meanings: by `plain` name.
    """
    best: Optional[tuple[Meaning, slice]] = None
    best_length = 0
    for start in range(len(words)):
        name = ""
        for end in range(start, min(start + _LONGEST, len(words))):
            name += words[end].lower()
            if len(name) > best_length and name in meanings:
                best, best_length = (meanings[name], slice(start, end + 1)), len(name)
    return best


def plain(name: str) -> str:
    """Return `name` as it is compared: lower case, letters and digits only."""
    return re.sub(r"[^0-9a-z]", "", name.lower())


def _same(name: str, names: Iterable[str]) -> bool:
    return plain(name) in {plain(other) for other in names}


def _read(file: Path) -> list[Sensor]:
    try:
        entries = json.loads(file.read_text(encoding="utf-8"))["sensors"]
        return [_sensor(sensor_id, entry) for sensor_id, entry in entries.items()]
    except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
        raise DataError(
            f"The sensor file {file} cannot be read: {error!r}", "Give it the form of resources/sensors.json"
        ) from error


def _sensor(sensor_id: str, entry: Mapping[str, Any]) -> Sensor:
    defaults = {key: entry[key] for key in ("scale", "offset", "units", "signed") if key in entry}
    sensor = Sensor(
        id=sensor_id,
        title=entry["title"],
        modality=entry["modality"],
        bands=tuple(Band(**_tuples({**defaults, **band})) for band in entry["bands"]),
        masks=tuple(MaskBand(**_tuples(mask)) for mask in entry.get("masks", ())),
        aliases=tuple(entry.get("aliases", ())),
        platforms=tuple(Platform(**_tuples(platform)) for platform in entry.get("platforms", ())),
        beside=tuple(entry.get("beside", ())),
        nodata=entry.get("nodata"),
        revisit_days=entry.get("revisit_days", 1),
        composites={title: tuple(bands) for title, bands in entry.get("composites", {}).items()},
    )
    if sensor.modality not in ("optical", "sar", ELEVATION):
        raise ValueError(f"{sensor_id}: modality {sensor.modality!r} is neither optical nor sar nor {ELEVATION}")
    for band in sensor.bands:
        float(band.offset)
        if float(band.scale) == 0:
            raise ValueError(f"{sensor_id}: the scale of band {band.id} is 0")
        if band.signed and float(band.signed[0]) * float(band.signed[1]) == 0:
            raise ValueError(f"{sensor_id}: the scale or the nodata of signed files of band {band.id} is 0")
    for name in (sensor.title, *(name for part in (*sensor.bands, *sensor.masks) for name in part.names)):
        if not isinstance(name, str):
            raise TypeError(f"{sensor_id}: the name {name!r} is no text")
    return sensor


def _tuples(entry: Mapping[str, Any]) -> dict[str, Any]:
    return {key: tuple(value) if isinstance(value, list) else value for key, value in entry.items()}
