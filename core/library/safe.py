"""Sentinel-2 products as ESA delivers them (SAFE): a scene a granule, each band on its own pixels."""

from __future__ import annotations

import math
import re
from collections.abc import Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from ..errors import DataError, RevisitError, UnsupportedError
from ..sensors import Band, MaskBand, Sensor
from .names import Names
from .problem import Problem, printable
from .product import Part, Products
from .safe_metadata import Metadata, baseline_of, read_metadata

_GRANULE = re.compile(r"(?P<product>.+)[\\/]GRANULE[\\/](?P<granule>[^\\/]+)[\\/](?P<inside>.+)")
_SAFE = re.compile(r"\.SAFE[\\/]", re.IGNORECASE)
_TILE = re.compile(r"(?<![0-9A-Z])T\d\d[A-Z]{3}(?![0-9A-Z])")
_METRES = re.compile(r"_(\d\d)m$")
_LEVEL = re.compile(r"(?:MSI|SAF)_?L(1C|2A)|L(1C|2A)_T")
_SPACECRAFT = re.compile(r"S2[A-D](?![0-9A-Z])")


@dataclass(frozen=True)
class _File:
    path: str
    granule: str


def read_safes(paths: Collection[str], folders: Collection[str], names: Names) -> Products:
    """Return what the Sentinel-2 products say of their files.

    Args:
        paths: all raster files that were found, of products or not.
        folders: folders named `.SAFE` that were found; one without images is a problem.
        names: to tell sensors and bands.
    """
    found = Products()
    products: dict[str, list[_File]] = {folder: [] for folder in folders}
    beside: list[tuple[str, str]] = []
    for path in paths:
        place = _GRANULE.fullmatch(path) if "GRANULE" in path else None
        if place and place["inside"].startswith("IMG_DATA"):
            products.setdefault(place["product"], []).append(_File(path, place["granule"]))
        elif place:
            beside.append((path, place["product"]))
        elif _SAFE.search(path):
            found.left_out.add(path)
    found.left_out.update(path for path, product in beside if product in products)
    for folder, files in products.items():
        try:
            _add(found, folder, files, names)
        except RevisitError as error:
            found.problems.append(Problem.of(folder, error))
            found.left_out.update(file.path for file in files)
    return found


def _add(found: Products, folder: str, files: list[_File], names: Names) -> None:
    name = Path(folder).name
    if not files:
        raise _without_images(name)
    try:
        metadata = read_metadata(Path(folder))
    except DataError as error:
        found.problems.append(Problem.of(folder, error))
        metadata = Metadata()
    sensor = _sensor(name, files, names)
    time = metadata.time or names.read(re.sub(r"^.*_V(?=\d{8}T)", "", name)).time or names.read(_stem(files[0])).time
    if time is None:
        raise DataError("Neither its metadata nor its name tell a date", "Give the folder its own name again")
    baseline = metadata.baseline or baseline_of(name)
    spacecraft = _SPACECRAFT.match(name)
    best: dict[tuple[str, str], tuple[float, str]] = {}
    for file, band in _bands(files, sensor, names):
        scaling, guessed = metadata.scaling(band.id, baseline) if isinstance(band, Band) else (None, ())
        tile = _TILE.search(file.granule)
        rest = [spacecraft and spacecraft[0], tile and tile[0], baseline and f"N{baseline * 100:04.0f}"]
        found.parts[file.path] = Part(
            sensor, "", band, time, "_".join(filter(None, rest)), scaling, metadata.cloud_cover, guessed
        )
        known = best.get((file.granule, band.id))
        distance = _distance(band, _stem(file))
        if known is None or distance < known[0]:
            best[file.granule, band.id] = distance, file.path
    found.left_out.update({file.path for file in files} - {path for _, path in best.values()})


def _without_images(name: str) -> RevisitError:
    if re.match(r"S[13]", name):
        return UnsupportedError(
            f"Revisit does not read a Sentinel-{name[1]} product as it comes: its pixels have no map grid yet",
            "Correct it for terrain and save its bands, as sentinel-1-grd_VV_20190830.tif",
        )
    return DataError("It is a SAFE product without images in a GRANULE folder", "Unpack or download it again")


def _sensor(name: str, files: list[_File], names: Names) -> Sensor:
    for text in (name, *(file.granule for file in files)):
        level = _LEVEL.search(text)
        if level:
            return names.sensor(f"sentinel-2-l{(level[1] or level[2]).lower()}")[0]
    raise UnsupportedError("Its level, 1C or 2A, cannot be told", "Give the folder its own name again")


def _bands(files: list[_File], sensor: Sensor, names: Names) -> Iterator[tuple[_File, Band | MaskBand]]:
    for file in files:
        band = names.band_in(sensor, "", _stem(file))
        if band:
            yield file, band


def _distance(band: Band | MaskBand, stem: str) -> float:
    """Return how far a file's pixels are from the band's own, as a ratio; a mask's own are its finest."""
    said = _METRES.search(stem)
    pixel = float(said[1]) if said else None
    native = band.resolution_m if isinstance(band, Band) else 1.0
    return abs(math.log(pixel / native)) if pixel and native else 0.0


def _stem(file: _File) -> str:
    return Path(printable(file.path)).stem
