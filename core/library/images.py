"""Raster files that are told by their names, or by a project's layers, to be bands of scenes."""

from __future__ import annotations

import os
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from typing import Optional

from ..errors import UnsupportedError
from ..sensors import ELEVATION, Band, MaskBand, Sensor
from .geo import Bounds
from .names import Names
from .product import Part, Scaling
from .raster import Raster
from .scene import Asset, Scene
from .values import values_of

NAMING = "Name it as <sensor>_<band>_<YYYYMMDD>.tif, for instance sentinel-2-l2a_B04_20190830.tif"
UNDATED = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""What stands for the date of an elevation model whose name has none: nothing asks for it."""
SAME_PLACE = 0.5
"""Share of their common outline that two files of one sensor and time must have in common to be one scene's bands."""


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


def named_image(path: str, header: Raster, names: Names) -> Image:
    """Return what the file's name says of it; the band may be left to the file's band descriptions.

    Raises:
        UnsupportedError: the name has no sensor or no date, or no band is named.
    """
    said = names.read(os.path.splitext(os.path.basename(path))[0])  # noqa: PTH119, PTH122 - ten thousand of them
    time = UNDATED if said.sensor and said.sensor.modality == ELEVATION else said.time
    if said.sensor is None or time is None:
        missing = [what for what, value in (("sensor", said.sensor), ("date", time)) if value is None]
        raise UnsupportedError(f"Its name tells no {' and no '.join(missing)}", NAMING)
    bands, guessed = (((said.band, 1),), ()) if said.band else bands_inside(header, said.sensor, said.platform, names)
    if not bands:
        raise UnsupportedError(f"Neither its name nor its band descriptions tell a band of {said.sensor.title}", NAMING)
    return Image(path, header, said.sensor, said.platform, time, bands, said.rest, guessed)


def product_image(path: str, header: Raster, part: Part) -> Image:
    """Return what a file of a product holds, whatever its name says."""
    return Image(
        path, header, part.sensor, part.platform, part.time, ((part.band, 1),), part.rest,
        part.guessed, part.scaling, part.cloud_cover,
    )  # fmt: skip


def bands_inside(
    header: Raster, sensor: Sensor, platform: str, names: Names
) -> tuple[tuple[tuple[Band | MaskBand, int], ...], tuple[str, ...]]:
    """Return the bands that the file's own band descriptions name, else its colours; and what was guessed.

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
    return (), ()


@dataclass
class _Group:
    """The files of one scene."""

    first: Image
    assets: dict[str, Asset] = field(default_factory=dict)
    guessed: dict[str, None] = field(default_factory=dict)

    def takes(self, image: Image) -> bool:
        """Tell whether the image shows the same place in other bands."""
        new = all(band.id not in self.assets for band, _ in image.bands)
        return new and overlap(self.first.header.footprint, image.header.footprint) >= SAME_PLACE

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
    """Put the bands of one acquisition together: the same sensor, time, place, and rest of the name."""
    groups: dict[tuple[str, str, datetime, str], list[_Group]] = {}
    for image in images:
        alike = groups.setdefault((image.sensor.id, image.platform, image.time, image.rest), [])
        group = next((group for group in alike if group.takes(image)), None)
        if group is None:
            group = _Group(image)
            alike.append(group)
        group.add(image)
    return [group.scene() for alike in groups.values() for group in alike]


def scene_day(time: datetime) -> str:
    """Return the day, and the time of the day where it is known, as part of a scene's id."""
    return f"{time:%Y%m%d}" if (time.hour, time.minute, time.second) == (0, 0, 0) else f"{time:%Y%m%dT%H%M%S}"


def overlap(one: Bounds, other: Bounds) -> float:
    """Return the intersection of two boxes as a share of their union."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    common = max(width, 0.0) * max(height, 0.0)
    union = _area(one) + _area(other) - common
    return common / union if union > 0 else float(one == other)


def _area(box: Bounds) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])


def number_doubles(scenes: Iterable[Scene]) -> list[Scene]:
    """Return the scenes with ids that are unique: the second of an id gets `-2`."""
    counts: dict[str, int] = {}
    unique = []
    for scene in scenes:
        counts[scene.id] = count = counts.get(scene.id, 0) + 1
        unique.append(scene if count == 1 else replace(scene, id=f"{scene.id}-{count}"))
    return unique
