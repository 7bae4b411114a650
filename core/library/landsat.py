"""Landsat Collection 2 Level 2 products as USGS delivers them: files of one product's name, and its MTL file."""

from __future__ import annotations

import re
from collections.abc import Collection
from dataclasses import replace
from pathlib import Path

from ..errors import DataError, UnsupportedError
from ..sensors import Band
from .landsat_metadata import Metadata, metadata_file, read_metadata
from .landsat_older import ORDER, read_older
from .names import Names
from .problem import Problem, printable
from .product import Part, Products

_NAME = re.compile(
    r"(?P<product>L[COTE]0\d_(?P<level>L\w{3})_\d{6}_\d{8}_\d{8}_(?P<collection>\d\d)_(?:T1|T2|RT))_(?P<band>\w+)",
    re.IGNORECASE,
)


def read_landsats(paths: Collection[str], names: Names) -> Products:
    """Return what the Landsat products say of their files; other files are left to their names.

    Args:
        paths: all raster files that were found, of products or not.
        names: to tell sensors and bands.
    """
    found = read_older(paths, names)
    products: dict[tuple[str, str], list[tuple[str, re.Match[str]]]] = {}
    for path in paths:
        if path in found.parts or path in found.left_out:
            continue
        folder, _, file = path.replace("\\", "/").rpartition("/")
        name = _NAME.fullmatch(printable(file).rpartition(".")[0])
        if name:
            products.setdefault((folder, name["product"]), []).append((path, name))
    for (folder, product), files in products.items():
        try:
            _refuse_other_levels(files[0][1])
        except UnsupportedError as error:
            found.left_out.update(path for path, _ in files)
            found.problems.append(Problem.of(files[0][0], error))
            continue
        metadata, path = Metadata(), metadata_file(Path(folder), product)
        try:
            metadata = read_metadata(path) if path else metadata
        except DataError as error:
            found.problems.append(Problem.of(path, error))
        _add(found, files, metadata, names)
    return found


def _add(found: Products, files: list[tuple[str, re.Match[str]]], metadata: Metadata, names: Names) -> None:
    masks, bands = set(), 0
    for path, name in files:
        said = names.read(name[0])
        band = said.sensor and names.band(said.sensor, said.platform, name["band"])
        if not (band and said.time):
            found.left_out.add(path)
            continue
        time = metadata.time if metadata.time and metadata.time.date() == said.time.date() else said.time
        part = Part(said.sensor, said.platform, band, time, said.rest, cloud_cover=metadata.cloud_cover)
        if isinstance(band, Band):
            bands += 1
            part = replace(part, scaling=metadata.scalings.get(name["band"].upper()))
        else:
            masks.add(band.id)
        found.parts[path] = part
    if bands and "qa_pixel" not in masks:
        path, name = files[0]
        missing = UnsupportedError(
            f"The QA_PIXEL file of {name['product']} is not beside it",
            "Download it too: without it clouds are found only where they differ from other dates",
        )
        found.problems.append(replace(Problem.of(path, missing), kept=True))


def _refuse_other_levels(name: re.Match[str]) -> None:
    """Refuse products whose numbers mean something else under the same band names."""
    if name["collection"] != "02":
        raise UnsupportedError(f"It is of Landsat Collection {int(name['collection'])}", ORDER)
    if not name["level"].upper().startswith("L2"):
        raise UnsupportedError(
            f"It is a Landsat product of level {name['level']}: light at the top of the atmosphere", ORDER
        )
