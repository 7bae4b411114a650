"""Spectral indices as bands: which of the catalogue's indices a sensor's bands allow, and what they are made from.

The catalogue is Awesome Spectral Indices (Montero et al. 2023, Scientific Data 10), as the package spyndex carries it.
An index of a scene is an asset made from the assets of its bands, so that everything that is done with a band (mask,
regression, contest, interval) is done with the index itself.
"""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ..errors import RequestError
from ..sensors import Sensor
from .scene import Asset, Scene

_COMMON = {
    "A": ("coastal",), "B": ("blue",), "G": ("green",), "R": ("red",), "Y": ("yellow",), "N": ("nir", "nir08"),
    "N2": ("nir08",), "RE1": ("rededge071", "rededge"), "RE2": ("rededge075",), "RE3": ("rededge078",),
    "S1": ("swir16",), "S2": ("swir22",), "WV": ("nir09",),
}  # fmt: skip
"""Letter in the catalogue's formulas -> common names of bands, the better first."""
USUAL = ("NDVI", "EVI", "SAVI", "GNDVI", "NDREI", "NDMI", "NDWI", "MNDWI", "NBR", "NDSI", "BI", "NDBI")
"""The first to offer."""
REFLECTANCE = "reflectance"


@dataclass(frozen=True)
class Index:
    """One index, as one sensor can have it."""

    id: str
    title: str
    domain: str
    bands: tuple[tuple[str, str], ...]
    """(letter in the formula, band id)."""


def indices_of(sensor: Sensor) -> tuple[Index, ...]:
    """Return the indices that the sensor's reflectance bands allow: the usual ones first, then by name."""
    import spyndex  # takes a third of a second, and few queries need it

    found = []
    for name in spyndex.indices:
        entry = spyndex.indices[name]
        constants = _constants(entry.bands)
        bands = [(letter, _band(letter, sensor)) for letter in entry.bands if letter not in constants]
        known = all(band for _, band in bands) and None not in constants.values()
        if bands and known and sensor.find_band(name) is None:
            found.append(Index(name, entry.long_name, entry.application_domain, tuple(bands)))
    rank = {name: number for number, name in enumerate(USUAL)}
    return tuple(sorted(found, key=lambda index: (rank.get(index.id, len(rank)), index.id.lower())))


def find_index(sensor: Sensor, name: str) -> Index | None:
    """Return the index of that name, or None."""
    return next((index for index in indices_of(sensor) if index.id.lower() == name.lower()), None)


def bands_and_indices(sensor: Sensor, platform: str, names: Sequence[str]) -> tuple[tuple[str, ...], tuple[Index, ...]]:
    """Return the ids of the bands that are to be read, and the indices that are to be made from them.

    Raises:
        RequestError: a name is neither band nor index, one is named twice, or bands and indices are mixed, which no
            image can store alike.
    """
    found = [None if sensor.find_band(name, platform) else find_index(sensor, name) for name in names]
    indices = tuple(index for index in found if index)
    bands = tuple(sensor.band(name, platform).id for name, index in zip(names, found) if index is None)
    if bands and indices:
        raise RequestError(
            f"{indices[0].id} is an index and {bands[0]} a band",
            "Ask for indices and for bands in queries of their own",
        )
    if len({*bands, *indices}) != len(names):
        raise RequestError(f"Two of the bands {', '.join(names)} are the same band", "Name each band once")
    needed = tuple(dict.fromkeys(band for index in indices for _, band in index.bands))
    return bands or needed, indices


def with_indices(scenes: Sequence[Scene], indices: Sequence[Index]) -> list[Scene]:
    """Return the scenes with the indices among their assets, each on the finest pixels of its bands."""
    return [replace(scene, assets={**scene.assets, **{i.id: _made(scene, i) for i in indices}}) for scene in scenes]


def _made(scene: Scene, index: Index) -> Asset:
    parts = tuple((letter, scene.assets[band]) for letter, band in index.bands)
    finest = min((asset for _, asset in parts), key=lambda asset: abs(asset.grid.transform[0]))
    return Asset(finest.path, finest.grid, "float32", nodata=math.nan, index=index.id, parts=parts)


def compute(name: str, values: Mapping[str, NDArray[np.float32]]) -> NDArray[np.float32]:
    """Return an index (y, x) of reflectances by letter, float32; NaN where it has no value."""
    import spyndex

    constants = _constants(spyndex.indices[name].bands)
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        found = np.asarray(spyndex.computeIndex(name, {**values, **constants}), np.float32)
    return np.where(np.isfinite(found), found, np.float32(np.nan))


def _constants(letters: Sequence[str]) -> dict[str, float | None]:
    """Return the usual value of those letters of a formula that are no bands; None where there is none."""
    import spyndex

    return {letter: spyndex.constants[letter].default for letter in letters if letter in spyndex.constants}


def _band(letter: str, sensor: Sensor) -> str:
    """Return the id of the sensor's reflectance band that a letter means, or ""."""
    for common in _COMMON.get(letter, ()):
        for band in sensor.bands:
            if band.common == common and band.units == REFLECTANCE:
                return band.id
    return ""
