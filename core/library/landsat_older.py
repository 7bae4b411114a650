"""Landsat's surface reflectance of before Collection 2: of Collection 1, and of the scene ids before it.

As ESPA delivered it: `LC81930262015195LGN00_sr_band4.tif`, `LC08_L1TP_193026_20150714_20170226_01_T1_sr_band4.tif`,
with `pixel_qa` or `cfmask` beside it. Its numbers mean what signed files of Landsat do (`sensors.json`).
"""

from __future__ import annotations

import re
from collections.abc import Collection
from datetime import datetime, timezone

from ..errors import UnsupportedError
from ..sensors import MaskBand
from .names import Names
from .problem import Problem, printable
from .product import Part, Products

ORDER = "Download the Collection 2 Level 2 product (L2SP) from USGS"
_BEFORE = re.compile(
    r"(?P<product>L[COTE](?P<number>[5789])(?P<place>\d{6})(?P<day>\d{7})[A-Z]{3}\d\d)_(?P<band>\w+)", re.IGNORECASE
)
_FIRST = re.compile(
    r"(?P<product>L[COTE]0(?P<number>[5789])_L\w{3}_(?P<place>\d{6})_(?P<day>\d{8})_\d{8}_01_(?:T1|T2|RT))_(?P<band>\w+)",
    re.IGNORECASE,
)
_REFLECTANCE = re.compile(r"sr_band(\d)", re.IGNORECASE)
_MASKS = ("pixel_qa", "fmask")


def read_older(paths: Collection[str], names: Names) -> Products:
    """Return what the products say of their files: bands of surface reflectance and masks; all else is left out.

    A product of Collection 1 without surface reflectance is not spoken of.

    Args:
        paths: all raster files that were found, of products or not.
        names: to tell sensors and bands.
    """
    products: dict[tuple[str, str], list[tuple[str, re.Match[str]]]] = {}
    for path in paths:
        folder, _, file = path.replace("\\", "/").rpartition("/")
        stem = printable(file).rpartition(".")[0]
        name = _BEFORE.fullmatch(stem) or _FIRST.fullmatch(stem)
        if name:
            products.setdefault((folder, name["product"]), []).append((path, name))
    found = Products()
    for files in products.values():
        if any(_REFLECTANCE.fullmatch(name["band"]) for _, name in files):
            _add(found, files, names)
        elif files[0][1].re is _BEFORE:
            found.left_out.update(path for path, _ in files)
            level = UnsupportedError(
                "It is a Landsat product of level 1 of before Collection 1: light at the top of the atmosphere", ORDER
            )
            found.problems.append(Problem.of(files[0][0], level))
    return found


def _add(found: Products, files: list[tuple[str, re.Match[str]]], names: Names) -> None:
    for path, name in files:
        sensor, platform = names.sensor(f"L{name['number']}")
        reflectance = _REFLECTANCE.fullmatch(name["band"])
        band = names.band(sensor, platform, f"SR_B{reflectance[1]}" if reflectance else name["band"])
        time = _day(name["day"])
        if band is None or time is None or not (reflectance or (isinstance(band, MaskBand) and band.id in _MASKS)):
            found.left_out.add(path)
            continue
        found.parts[path] = Part(sensor, platform, band, time, name["place"])


def _day(digits: str) -> datetime | None:
    try:
        return datetime.strptime(digits, "%Y%j" if len(digits) == 7 else "%Y%m%d").replace(tzinfo=timezone.utc)
    except ValueError:
        return None
