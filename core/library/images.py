"""Raster files that are told by their names, or by a project's layers, to be bands of scenes."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Optional

from ..boxes import covered, overlap
from ..errors import UnsupportedError
from ..sensors import ELEVATION, Band, MaskBand, Sensor
from .geo import SAME_PLACE
from .layout import DATING, Said
from .names import Names
from .product import Part, Scaling
from .raster import Raster
from .safe_metadata import Metadata
from .scene import UNDATED, Asset, Scene
from .values import refuse_no_measurement, values_of

NAMING = "Name it as <sensor>_<band>_<YYYYMMDD>.tif, for instance sentinel-2-l2a_B04_20190830.tif"
ALL_BANDS_GUESS = "bands told by their number: as many as the sensor has, in its order"
BRIGHTNESS_GUESS = "bands told by their brightness: VV is the brighter one of two"


@dataclass(frozen=True)
class Image:
    """What one raster file holds."""

    path: str
    header: Raster
    sensor: Sensor
    platform: str
    time: datetime
    bands: tuple[tuple[Band | MaskBand, int], ...]
    """Bands and their 1-based numbers in the file."""
    rest: str = ""
    """What else the name says: a tile, a product's number."""
    guessed: tuple[str, ...] = ()
    scaling: Optional[Scaling] = None
    """Scale and offset that the file's product states."""
    cloud_cover: Optional[float] = None
    """Share 0..1 of the whole scene, where the product states it."""

    @property
    def is_mask(self) -> bool:
        """Whether it holds nothing but masks."""
        return all(isinstance(band, MaskBand) for band, _ in self.bands)

    def of_product(self, part: Optional[Part]) -> Image:
        """Return the image with the scale and offset that its product states, where it is of one."""
        return replace(self, scaling=part.scaling, guessed=(*self.guessed, *part.guessed)) if part else self

    def assets(self) -> tuple[dict[str, Asset], tuple[str, ...]]:
        """Return the assets by band id, and what was guessed of their values."""
        assets, guessed = {}, dict.fromkeys((*self.header.guessed, *self.guessed))
        for band, number in self.bands:
            values, guesses = values_of(self.sensor, band, self.header.bands[number - 1], product=self.scaling)
            assets[band.id] = Asset(path=self.path, grid=self.header.grid, band=number, **vars(values))
            guessed.update(dict.fromkeys(guesses))
        return assets, tuple(guessed)


def named_image(path: str, header: Raster, said: Said, names: Names) -> Optional[Image]:
    """Return what is said of the file; the band may be left to the file's own bands. None for a product's by-work.

    Raises:
        UnsupportedError: nothing tells the sensor or the date, or no band is named.
    """
    name = said.name
    time = UNDATED if name.sensor and name.sensor.modality == ELEVATION else name.time
    if name.sensor is None:
        raise UnsupportedError("Its name tells no sensor" if time else "Its name tells no sensor and no date", NAMING)
    if time is None:
        raise UnsupportedError("Its name tells no date, nor do its tags", DATING)
    bands, guessed = (((name.band, 1),), ()) if name.band else bands_inside(header, name.sensor, name.platform, names)
    if not bands and name.sensor.is_beside(Path(path).stem):
        return None
    if not bands:
        raise UnsupportedError(f"Neither its name nor its band descriptions tell a band of {name.sensor.title}", NAMING)
    refuse_no_measurements(name.sensor, bands, header)
    scaling, by_baseline = _by_baseline(said, header, bands)
    guessed = (*said.guessed, *guessed, *by_baseline)
    return Image(path, header, name.sensor, name.platform, time, bands, name.rest, guessed, scaling)


def _by_baseline(
    said: Said, header: Raster, bands: tuple[tuple[Band | MaskBand, int], ...]
) -> tuple[Optional[Scaling], tuple[str, ...]]:
    """Return what the numbers of a file out of a Sentinel-2 product mean, and how that was told; None: what is usual.

    Floating point values were made from digital numbers by somebody, who may have taken the offset off.
    """
    stated = [header.bands[number - 1] for band, number in bands if isinstance(band, Band)]
    if said.baseline is None or any(one.is_float or one.scale is not None or one.offset is not None for one in stated):
        return None, ()
    scaling, guessed = Metadata().scaling("", said.baseline)
    return (scaling, guessed) if stated and scaling[1] else (None, ())


def refuse_no_measurements(sensor: Sensor, bands: tuple[tuple[Band | MaskBand, int], ...], header: Raster) -> None:
    """Refuse a file whose numbers are no measurements of the bands; see `refuse_no_measurement`.

    Raises:
        UnsupportedError: one of its bands is refused.
    """
    for band, number in bands:
        refuse_no_measurement(sensor, band, header.bands[number - 1])


def product_image(path: str, header: Raster, part: Part) -> Image:
    """Return what a file of a product holds, whatever its name says."""
    return Image(
        path, header, part.sensor, part.platform, part.time, ((part.band, 1),), part.rest,
        part.guessed, part.scaling, part.cloud_cover,
    )  # fmt: skip


def bands_inside(
    header: Raster, sensor: Sensor, platform: str, names: Names
) -> tuple[tuple[tuple[Band | MaskBand, int], ...], tuple[str, ...]]:
    """Return the bands that the file's own band descriptions name, else its colours or its number of bands.

    Also what was guessed.

    The one band of a file is the one of a sensor that has no other.
    """
    if len(sensor.bands) == len(header.bands) == 1:
        return ((sensor.bands[0], 1),), ()
    for texts, guessed in ((header.descriptions, ()), (header.colours, ("bands told by the file's colours",))):
        found: dict[str, tuple[Band | MaskBand, int]] = {}
        for number, text in enumerate(texts, start=1):
            band = names.band_in(sensor, platform, text)
            if band:
                found.setdefault(band.id, (band, number))
        if found:
            return tuple(found.values()), guessed
    return _bands_by_number(header, sensor)


def _bands_by_number(header: Raster, sensor: Sensor) -> tuple[tuple[tuple[Band | MaskBand, int], ...], tuple[str, ...]]:
    """Return the bands of a file that names none: all those of a spectrometer, or the two of a radar; and the guess."""
    count = len(header.bands)
    if sensor.modality == "optical" and count == len(sensor.bands) and all(b.wavelength_nm for b in sensor.bands):
        return tuple((band, number) for number, band in enumerate(sensor.bands, start=1)), (ALL_BANDS_GUESS,)
    pair = [sensor.find_band(name) for name in ("VV", "VH")]
    levels = [band.typical for band in header.bands]
    if sensor.modality == "sar" and count == 2 and all(pair) and None not in levels and levels[0] != levels[1]:
        brighter = 1 if levels[0] > levels[1] else 2
        return ((pair[0], brighter), (pair[1], 3 - brighter)), (BRIGHTNESS_GUESS,)
    return (), ()


@dataclass
class _Group:
    """The files of one scene."""

    first: Image
    assets: dict[str, Asset] = field(default_factory=dict)
    guessed: dict[str, None] = field(default_factory=dict)

    def takes(self, image: Image) -> bool:
        """Tell whether the image shows the same place in other bands, or is a mask that tells of most of it."""
        new = all(band.id not in self.assets for band, _ in image.bands)
        share = covered if image.is_mask else overlap
        return new and share(self.first.header.footprint, image.header.footprint) >= SAME_PLACE

    def add(self, image: Image) -> None:
        assets, guessed = image.assets()
        self.assets.update(assets)
        self.guessed.update(dict.fromkeys(guessed))

    def scene(self) -> Scene:
        first = self.first
        parts = [first.platform or first.sensor.id, scene_day(first.time), *([first.rest] if first.rest else [])]
        return Scene(
            id="_".join(parts),
            sensor=first.sensor,
            time=first.time,
            assets=self.assets,
            footprint=first.header.footprint,
            platform=first.platform,
            cloud_cover=first.cloud_cover,
            guessed=tuple(self.guessed),
        )


def scenes_of(images: Iterable[Image]) -> list[Scene]:
    """Put the bands of one acquisition together: the same sensor, time, place, and rest of the name.

    A mask often reaches farther than the bands, which were cut to a region: it tells of each place that it covers.
    """
    groups: dict[tuple[str, str, datetime, str], list[_Group]] = {}
    for image in sorted(images, key=lambda image: image.is_mask):
        alike = groups.setdefault((image.sensor.id, image.platform, image.time, image.rest), [])
        taking = [group for group in alike if group.takes(image)]
        if not taking:
            taking = [_Group(image)]
            alike += taking
        for group in taking if image.is_mask else taking[:1]:
            group.add(image)
    return [group.scene() for alike in groups.values() for group in alike]


def scene_day(time: datetime) -> str:
    """Return the day, and the time of the day where it is known, as part of a scene's id."""
    return f"{time:%Y%m%d}" if (time.hour, time.minute, time.second) == (0, 0, 0) else f"{time:%Y%m%dT%H%M%S}"


def number_doubles(scenes: Iterable[Scene]) -> list[Scene]:
    """Return the scenes with ids that are unique: the second of an id gets `-2`."""
    counts: dict[str, int] = {}
    unique = []
    for scene in scenes:
        counts[scene.id] = count = counts.get(scene.id, 0) + 1
        unique.append(scene if count == 1 else replace(scene, id=f"{scene.id}-{count}"))
    return unique
