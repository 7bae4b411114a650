"""Static STAC catalogues: an item a scene, an asset a band. Nothing is fetched from a network."""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field, replace
from datetime import datetime, timezone
from pathlib import Path
from typing import Any, Optional

import pystac
from pystac.utils import make_absolute_href

from ..errors import DataError, RevisitError, UnsupportedError
from ..sensors import Band, MaskBand, Sensor
from .folder import identity
from .geo import crs_name, footprint
from .headers import Header
from .names import Names
from .problem import Problem
from .product import Part, Scaling
from .raster import SUFFIXES
from .safe_metadata import Metadata, baseline_of
from .scene import Asset, Grid, Scene
from .values import Stated, usable_scaling, values_of

APPLIED_GUESS = "no offset: the item says that it is taken off already (boa_offset_applied)"

_DTYPE = re.compile(r"u?int(8|16|32|64)|float(32|64)")
_PICTURES = {"thumbnail", "overview", "visual", "metadata"}


@dataclass(frozen=True)
class ItemBand:
    """One band of an item: where it is, and what the item says of it."""

    band: Band | MaskBand
    path: str
    number: int
    grid: Optional[Grid]
    stated: Optional[Stated]

    @property
    def needs_header(self) -> bool:
        """Tell whether the item is silent on something that only the file knows."""
        return self.grid is None or self.stated is None or self.stated.nodata is None or self.stated.is_float

    def complete(self, headers: Mapping[str, Header]) -> tuple[Grid, Stated]:
        """Return the grid and what is said of the values, by the item where it says all, else by the file.

        Raises:
            RevisitError: the file is gone or cannot be read.
        """
        if not self.needs_header:
            if not Path(self.path).is_file():
                raise DataError("It is gone, though an item of the catalogue names it", "Bring it back")
            return self.grid, self.stated
        header = headers[self.path]
        if isinstance(header, RevisitError):
            raise header
        if self.number > len(header.bands):
            raise DataError(f"It has {len(header.bands)} bands, the item names {self.number}", "Correct the item")
        inside, said = header.bands[self.number - 1], self.stated
        if said is None:
            return header.grid, inside
        scaled = said if said.scale is not None else inside
        nodata = inside.nodata if said.nodata is None else said.nodata
        return header.grid, Stated(inside.dtype, nodata, scaled.scale, scaled.offset, inside.typical)


@dataclass(frozen=True)
class Item:
    """One STAC item, read but for the headers of its files."""

    path: str
    id: str
    sensor: Sensor
    platform: str
    time: datetime
    cloud_cover: Optional[float]
    bands: tuple[ItemBand, ...]
    guessed: tuple[str, ...] = ()
    baseline: Optional[float] = None
    """Processing baseline of a Sentinel-2 item whose digital numbers are as they were delivered."""
    offset_applied: bool = False
    """Whether the item says that the offset of the baseline is taken off its digital numbers already."""

    def scene(
        self, headers: Mapping[str, Header], products: Mapping[str, Part]
    ) -> tuple[Optional[Scene], list[Problem]]:
        """Return the scene with the bands that can be read, None without any; and the files that cannot.

        Args:
            headers: of the files of the bands that need one.
            products: what products say of their files.
        """
        assets, guessed, problems = {}, dict.fromkeys(self.guessed), []
        for part in self.bands:
            try:
                grid, stated = part.complete(headers)
            except RevisitError as error:
                problems.append(Problem.of(part.path, error))
                continue
            product = products.get(part.path)
            scaling, by_baseline = (product.scaling, ()) if product else self._by_baseline(part.band, stated)
            if self.offset_applied and stated.offset:
                stated, by_baseline = replace(stated, offset=0.0), (APPLIED_GUESS,)
            values, guesses = values_of(self.sensor, part.band, stated, product=scaling)
            guessed.update(dict.fromkeys(by_baseline))
            assets[part.band.id] = Asset(path=part.path, grid=grid, band=part.number, **vars(values))
            guessed.update(dict.fromkeys(guesses))
        if not assets:
            return None, problems
        where = footprint(next(iter(assets.values())).grid)
        scene = Scene(self.id, self.sensor, self.time, assets, where, self.platform, self.cloud_cover, tuple(guessed))
        return scene, problems

    def _by_baseline(self, band: Band | MaskBand, stated: Stated) -> tuple[Optional[Scaling], tuple[str, ...]]:
        """Return what digital numbers of the item's baseline mean, where nothing else tells; None: what is usual."""
        silent = isinstance(band, Band) and not stated.is_float and stated.scale is None and stated.offset is None
        scaling, guessed = Metadata().scaling(band.id, self.baseline)
        return (scaling, guessed) if silent and scaling[1] else (None, ())


@dataclass
class Catalogue:
    """All items that a catalogue leads to."""

    items: list[Item] = field(default_factory=list)
    files: set[str] = field(default_factory=set)
    """Every local file that an item names, picture or band."""
    visited: set[str] = field(default_factory=set)
    """Identities of the catalogues, collections and items on the way."""
    problems: list[Problem] = field(default_factory=list)

    def update(self, other: Catalogue) -> None:
        """Add what another catalogue leads to, each item once."""
        known = {identity(item.path) for item in self.items}
        self.items += [item for item in other.items if identity(item.path) not in known]
        self.files |= other.files
        self.visited |= other.visited
        self.problems += other.problems


def read_catalogue(path: str, names: Names, tick: Callable[[str], None]) -> Catalogue:
    """Read a catalogue or collection, all it leads to, and all their items; the files of the bands stay closed.

    Args:
        path: `catalog.json` or `collection.json`.
        names: to tell sensors and bands.
        tick: called for each catalogue and item with what is going on; it may raise to stop.
    """
    found = Catalogue()
    waiting = [("child", path)]
    while waiting:
        kind, here = waiting.pop()
        remote = "://" in here
        key = here if remote else identity(here)
        if key in found.visited:
            continue
        found.visited.add(key)
        tick(f"Reading {here}")
        try:
            if remote:
                raise UnsupportedError("It is on the network", "Download it beside the catalogue")
            data = _load(here)
            if kind == "item":
                found.items.append(_item(here, data, names, found.files))
            else:
                waiting += list(_links(here, data))[::-1]
        except RevisitError as error:
            found.problems.append(Problem.of(here, error))
        except (pystac.STACError, KeyError, TypeError, ValueError, AttributeError) as error:  # JSON of any other form
            said = DataError(f"It is not written as STAC is: {error}", "Write it again by the standard")
            found.problems.append(Problem.of(here, said))
    return found


def _load(path: str) -> dict[str, Any]:
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except OSError as error:
        raise DataError(f"It cannot be read: {error.strerror}", "Bring it back or take its link out") from error
    except ValueError as error:
        raise DataError(f"It is not JSON: {error}", "Copy it again; it may be cut off") from error
    if not isinstance(data, dict) or "stac_version" not in data:
        raise UnsupportedError("It is not STAC: it has no stac_version", "Take it away or make it a STAC catalogue")
    return data


def _links(path: str, data: Mapping[str, Any]) -> Iterator[tuple[str, str]]:
    for link in data.get("links", ()):
        if isinstance(link, dict) and link.get("rel") in ("child", "item") and link.get("href"):
            yield link["rel"], make_absolute_href(str(link["href"]), path)


def _item(path: str, data: dict[str, Any], names: Names, files: set[str]) -> Item:
    """Read an item. Its links are dropped first, so that nothing can send pystac to a network."""
    item = pystac.Item.from_dict({**data, "links": []}, href=path, preserve_dict=False)
    time = item.datetime or item.common_metadata.start_datetime
    sensor, platform, guessed = _sensor(item, names)
    if time is None:
        raise UnsupportedError("It has no date", "Give it datetime or start_datetime")
    applied = item.properties.get("earthsearch:boa_offset_applied") is True
    remote, bands = [], {}
    for key, asset in item.assets.items():
        href = asset.get_absolute_href() or asset.href
        if "://" in href and not href.startswith("file://"):
            remote.append(href)
            continue
        href = href.removeprefix("file://")
        files.add(href)
        if href.lower().endswith(SUFFIXES) and not _PICTURES.intersection(asset.roles or ()):
            for part in _bands(item, key, asset, href, sensor, platform, names):
                bands.setdefault(part.band.id, part)
    if not bands and remote:
        raise UnsupportedError(f"Its images are on the network ({remote[0]})", "Download them beside the catalogue")
    if not bands:
        raise UnsupportedError(f"None of its assets is a band of {sensor.title}", "Name the assets after the bands")
    cloud = item.properties.get("eo:cloud_cover")
    return Item(
        path=path,
        id=item.id,
        sensor=sensor,
        platform=platform or str(item.properties.get("platform") or ""),
        time=time.replace(tzinfo=time.tzinfo or timezone.utc).astimezone(timezone.utc),
        cloud_cover=cloud / 100 if isinstance(cloud, (int, float)) else None,
        bands=tuple(bands.values()),
        baseline=None if applied else baseline_of(f"_N{item.properties.get('s2:processing_baseline', '')}"),
        offset_applied=applied,
        guessed=guessed,
    )


def _sensor(item: pystac.Item, names: Names) -> tuple[Sensor, str, tuple[str, ...]]:
    """Return sensor, platform and what was guessed: the collection tells the sensor, else the platform or the id."""
    spacecraft = names.sensor(str(item.properties.get("platform") or ""))
    found = names.sensor(item.collection_id or "")
    if found:
        sensor, platform = found
        return sensor, (spacecraft[1] if spacecraft and spacecraft[0] is sensor else platform), ()
    for text, source in (
        (item.collection_id, "collection"),
        (item.properties.get("platform"), "platform"),
        (item.properties.get("constellation"), "constellation"),
        (item.id, "id"),
    ):
        found = names.sensor_in(str(text or ""))
        if found:
            return *found, (f"sensor {found[0].title} from the item's {source}",)
    raise UnsupportedError(
        f"Its collection {item.collection_id or ''} is no known sensor".replace("  ", " "),
        "Name the collection after a sensor, or describe the sensor in a sensors.json",
    )


def _bands(
    item: pystac.Item, key: str, asset: pystac.Asset, path: str, sensor: Sensor, platform: str, names: Names
) -> Iterator[ItemBand]:
    """Yield the bands of an asset: the one its key names, else those that its metadata names."""
    described = [asset.extra_fields.get(name) or [] for name in ("bands", "eo:bands", "raster:bands")]
    count = max(1, *(len(bands) for bands in described))
    merged = [{k: v for bands in described if i < len(bands) for k, v in bands[i].items()} for i in range(count)]
    grid = _grid(item, asset)
    by_key = names.band(sensor, platform, key)
    for number, description in enumerate(merged, start=1):
        told = (description.get(name) for name in ("name", "eo:common_name", "common_name"))
        band = by_key if number == 1 else None
        band = band or next((b for b in (names.band(sensor, platform, str(t)) for t in told if t) if b), None)
        if band:
            yield ItemBand(band, path, number, grid, _stated(description, asset))


def _grid(item: pystac.Item, asset: pystac.Asset) -> Optional[Grid]:
    """Return the grid that `proj:*` describes in full, the asset's own word before the item's; or None."""

    def said(name: str) -> Any:
        return asset.extra_fields.get(f"proj:{name}", item.properties.get(f"proj:{name}"))

    transform, shape = said("transform"), said("shape")
    epsg = asset.extra_fields.get("proj:epsg")
    crs = (f"EPSG:{epsg}" if epsg else None) or said("code") or said("wkt2")
    if not (
        crs and isinstance(transform, list) and len(transform) >= 6 and isinstance(shape, list) and len(shape) == 2
    ):
        return None
    return Grid(crs_name(str(crs)), tuple(float(n) for n in transform[:6]), int(shape[1]), int(shape[0]))


def _stated(description: Mapping[str, Any], asset: pystac.Asset) -> Optional[Stated]:
    def said(*keys: str) -> Any:
        return next((d[k] for d in (description, asset.extra_fields) for k in keys if d.get(k) is not None), None)

    dtype = str(said("data_type"))
    if not _DTYPE.fullmatch(dtype):
        return None
    nodata, scale, offset = said("nodata"), said("scale", "raster:scale"), said("offset", "raster:offset")
    if (scale, offset) != (None, None):
        scale, offset = usable_scaling(1.0 if scale is None else float(scale), 0.0 if offset is None else float(offset))
    return Stated(dtype, None if nodata is None else float(nodata), scale, offset)
