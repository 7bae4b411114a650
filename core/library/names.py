"""Read sensor, band and date out of the names of files, variables and layers."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from typing import Optional

from ..sensors import Band, MaskBand, Sensor, SensorCatalogue, longest_name, plain, words_of

_DATE = re.compile(
    r"(?<!\d)((?:19|20)\d\d)([-_.]?)(0[1-9]|1[0-2])\2(0[1-9]|[12]\d|3[01])"
    r"(?:[Tt]([01]\d|2[0-3])-?([0-5]\d)-?([0-5]\d))?(?!\d)"
)
_DAY_OF_YEAR = re.compile(
    r"(?:(?<![0-9A-Za-z])A|doy|(?<=[._])(?=\d{7}T))((?:19|20)\d\d)(\d{3})(?:T([01]\d|2[0-3])([0-5]\d)([0-5]\d))?(?!\d)",
    re.IGNORECASE,
)
"""As NASA writes it: `A2020013` of MODIS, `doy2020013` of AppEEARS, `2020013T105401` of HLS."""
_PLACE = re.compile(r"(?<![\d.])-?\d{1,3}\.\d+_-?\d{1,2}\.\d+(?![\d.])")
"""A longitude and a latitude, as MultiEarth's names have them."""
_LEVEL = 3
"""Letters that a product's level has at least: `L1C`, `rtc`."""
_RESOLUTION = re.compile(r"\d+m")


@dataclass(frozen=True)
class NamedBand:
    """A band or mask of a sensor, and the platform whose numbering names it."""

    sensor: Sensor
    platform: str
    band: Band | MaskBand


@dataclass(frozen=True)
class FileName:
    """What a file's name says; None and "" where it is silent."""

    sensor: Optional[Sensor]
    platform: str
    band: Optional[Band | MaskBand]
    time: Optional[datetime]
    rest: str
    """The words that are none of these: a tile, a product's number. A resolution is left out: it differs by band."""


class Names:
    """Finds sensors and bands by any of their names, fast enough for ten thousand files."""

    def __init__(self, sensors: SensorCatalogue) -> None:
        """Keep the sensors; the names of their bands are indexed when they are first asked for."""
        self._sensors = sensors
        self._bands: dict[tuple[str, str], dict[str, Band | MaskBand]] = {}
        self._undated: dict[str, FileName] = {}

    def sensor(self, name: str) -> Optional[tuple[Sensor, str]]:
        """Return the sensor that the whole of `name` means, and the platform's id or ""; or None."""
        return self._sensors.find(name)

    def sensor_in(self, text: str) -> Optional[tuple[Sensor, str]]:
        """Return the sensor named anywhere in `text`, the longest name first; or None."""
        return self._sensors.find_in(text)

    def band(self, sensor: Sensor, platform: str, name: str) -> Optional[Band | MaskBand]:
        """Return the band or mask that the whole of `name` means; or None."""
        return self._names_of(sensor, platform).get(plain(name))

    def band_in(self, sensor: Sensor, platform: str, text: str) -> Optional[Band | MaskBand]:
        """Return the band or mask named anywhere in `text` (a band's description), the longest name first; or None."""
        found = longest_name(words_of(text), self._names_of(sensor, platform))
        return found[0] if found else None

    def prefixed_band(self, name: str) -> Optional[NamedBand]:
        """Read a variable's name such as `S2-L2A-B02`: a sensor, then one of its bands; or None.

        A sensor of one band, such as `elevation`, needs no band.
        """
        words = words_of(name)
        for cut in range(len(words) - 1, 0, -1):
            found = self._sensors.find("".join(words[:cut]))
            band = found and self.band(*found, "".join(words[cut:]))
            if found and band:
                return NamedBand(*found, band)
        alone = self._sensors.find(name)
        return NamedBand(*alone, alone[0].bands[0]) if alone and len(alone[0].bands) == 1 else None

    def read(self, stem: str) -> FileName:
        """Read a name such as `sentinel-2-l2a_B04_20190830`, `landsat8_SR_B4_2020-07-26` or a product's own.

        The first date counts: a product's second one is when it was made.
        """
        when = _DATE.search(stem) or _DAY_OF_YEAR.search(stem)
        undated = f"{stem[: when.start()]}_{stem[when.end() :]}" if when else stem
        said = self._undated.get(undated)  # a series has few names but for its dates
        if said is None:
            said = self._undated[undated] = self._read_undated(undated)
        return replace(said, time=_time(when)) if when else said

    def _read_undated(self, text: str) -> FileName:
        tile = _PLACE.findall(text)
        words = words_of(_PLACE.sub("_", text))
        found = self._sensors.find_among(words)
        sensor, platform, band = None, "", None
        if found:
            (sensor, platform), place = found
            name = "".join(words[place])
            del words[place]
            for apart in range(len(words)):  # `S2A_31TDF_20200113_0_L1C`: the level stands by itself
                more = self._sensors.find(name + words[apart]) if len(words[apart]) >= _LEVEL else None
                if more:
                    (sensor, platform), _ = more, words.pop(apart)
                    break
            if not platform and any(spacecraft.bands for spacecraft in sensor.platforms):
                platform = self._platform_among(words, sensor)  # which decides what a band's number means
            named = longest_name(words, self._names_of(sensor, platform))
            if named:
                band, place = named
                del words[place]
        rest = "_".join([*(word for word in words if not _RESOLUTION.fullmatch(word)), *tile])
        return FileName(sensor, platform, band, None, rest)

    def _platform_among(self, words: list[str], sensor: Sensor) -> str:
        """Take the word that names one of the sensor's spacecraft out of the words, and return its id; "" for none.

        `LANDSAT_LC08_C02_T1_L2_LC08_198024_20210701` names the sensor by another word.
        """
        for apart, word in enumerate(words):
            found = self._sensors.find(word)
            if found and found[0].id == sensor.id and found[1]:
                del words[apart]
                return found[1]
        return ""

    def _names_of(self, sensor: Sensor, platform: str) -> dict[str, Band | MaskBand]:
        key = sensor.id, platform
        if key not in self._bands:
            self._bands[key] = _band_names(sensor, platform)
        return self._bands[key]


def _band_names(sensor: Sensor, platform: str) -> dict[str, Band | MaskBand]:
    """Return every name that `Sensor.find_band` and `find_mask` understand, the platform's own numbering first."""
    natives = [name for spacecraft in sensor.platforms if spacecraft.id == platform for name in spacecraft.bands]
    names = [*natives, *(n for band in sensor.bands for n in band.names), *(n for m in sensor.masks for n in m.names)]
    return {plain(name): sensor.find_band(name, platform) or sensor.find_mask(name) for name in names}


def _time(match: re.Match[str]) -> Optional[datetime]:
    *day, hour, minute, second = match.groups()
    text, form = ("".join(day), "%Y%j") if match.re is _DAY_OF_YEAR else (f"{day[0]}{day[2]}{day[3]}", "%Y%m%d")
    try:
        begun = datetime.strptime(text, form).replace(tzinfo=timezone.utc)
    except ValueError:
        return None
    if begun.year != int(day[0]):  # day 366 of a year that has none
        return None
    return begun.replace(hour=int(hour or 0), minute=int(minute or 0), second=int(second or 0))
