"""What a GeoTIFF, COG or JPEG 2000 file says of itself: grid, types, nodata, scales, bands.

No pixel is read but a few of floating point files, whose type does not tell what they hold.
"""

from __future__ import annotations

import contextlib
import json
import logging
import math
import warnings
from dataclasses import asdict, dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

import rasterio
from rasterio.errors import NotGeoreferencedWarning, RasterioError

from ..boxes import Bounds
from ..errors import DataError, OpenFilesError, RevisitError, UnsupportedError, ran_out_of_files
from ..sensors import plain
from .cut_off import refuse_cut_off
from .geo import crs_name, footprint, from_greenwich
from .multiearth import place_by_name
from .scene import Grid
from .values import Stated, typical, usable_scaling

SUFFIXES = (".tif", ".tiff", ".jp2")

# Each odd file is a line of the library's problems already; GDAL's own words would fill the log.
logging.getLogger("rasterio").setLevel(logging.CRITICAL)
warnings.filterwarnings("ignore", category=NotGeoreferencedWarning)

_GDAL = {"GDAL_DISABLE_READDIR_ON_OPEN": "TRUE"}
"""Do not list a folder of ten thousand files each time one of them is opened; sidecar files are still found."""

_COLOURS = ("red", "green", "blue")
_ACQUIRED = {
    "datetime", "acquisitiondatetime", "acquisitiondate", "acquisitiontime", "dateacquired", "sensingtime",
}  # fmt: skip
"""Plain names of tags that tell when an image was taken: xarray's, STAC's, GDAL's IMAGERY domain."""


@dataclass(frozen=True)
class Raster:
    """The header of a raster file."""

    grid: Grid
    footprint: Bounds
    bands: tuple[Stated, ...]
    descriptions: tuple[str, ...]
    colours: tuple[str, ...]
    """`red`, `green`, `blue` or "" by band, as a picture's file says."""
    guessed: tuple[str, ...] = ()
    """How the place was told where the file itself is silent."""
    acquired: str = ""
    """Time of acquisition, UTC, in ISO form, where a tag tells it."""

    def dumps(self) -> str:
        """Return the text that `loads` reads; nodata may be NaN, which Python's JSON can say."""
        return json.dumps(asdict(self), separators=(",", ":"))

    @classmethod
    def loads(cls, text: str) -> Raster:
        """Rebuild what `dumps` wrote.

        Raises:
            ValueError, KeyError, TypeError: the text is of another form.
        """
        data = json.loads(text)
        grid = data["grid"]
        return cls(
            Grid(grid["crs"], tuple(grid["transform"]), grid["width"], grid["height"]),
            tuple(data["footprint"]),
            tuple(Stated(**band) for band in data["bands"]),
            tuple(data["descriptions"]),
            tuple(data["colours"]),
            tuple(data["guessed"]),
            data["acquired"],
        )


def read_raster(path: Path) -> Raster:
    """Read the header of a raster file.

    Raises:
        DataError: the file is damaged or closed to us, or says what cannot be.
        UnsupportedError: it has no place on Earth, and its name tells none.
    """
    try:
        with rasterio.Env(**_GDAL), rasterio.open(path) as source:
            refuse_cut_off(source, path)
            return _header(source, path)
    except (RasterioError, OSError, ValueError) as error:
        raise unreadable(path, error) from error


def unreadable(path: Path, error: Exception) -> RevisitError:
    """Return the one line for a raster file that cannot be opened."""
    if ran_out_of_files(error):
        return OpenFilesError()
    try:
        with path.open("rb") as file:
            empty = not file.read(1)
    except PermissionError:
        return DataError("It may not be read", "Give yourself permission to read it")
    except OSError as worse:
        return DataError(f"It cannot be read: {worse.strerror}", "Check the disk it lies on")
    if empty:
        return DataError("It is empty", "Copy it again")
    said = str(error).replace(str(path), "it").strip()
    return DataError(
        f"It is not an image that can be read: {said}", "Copy it again; it may be cut off or another kind of file"
    )


def _header(source: rasterio.DatasetReader, path: Path) -> Raster:
    grid, guessed = _grid(source, path)
    bands = tuple(
        Stated(dtype, nodata, *_stated(scale, offset), _typical(source, number) if dtype.startswith("float") else None)
        for number, dtype, nodata, scale, offset in zip(
            source.indexes, source.dtypes, source.nodatavals, source.scales, source.offsets
        )
    )
    colours = tuple(colour.name if colour.name in _COLOURS else "" for colour in source.colorinterp)
    texts = tuple(text or "" for text in source.descriptions)
    return Raster(grid, footprint(grid), bands, texts, colours, guessed, _acquired(source))


def _acquired(source: rasterio.DatasetReader) -> str:
    """Return the time of acquisition that the tags tell, or "".

    TIFFTAG_DATETIME is none of them: it says when the file was written.
    """
    for domain in (None, "IMAGERY"):
        for name, text in source.tags(ns=domain).items():
            if plain(name) in _ACQUIRED:
                with contextlib.suppress(ValueError):
                    told = datetime.fromisoformat(text.strip())
                    return (told.astimezone(timezone.utc) if told.tzinfo else told).replace(tzinfo=None).isoformat()
    return ""


def _grid(source: rasterio.DatasetReader, path: Path) -> tuple[Grid, tuple[str, ...]]:
    """Return the file's grid, told by its name where it carries none, and how it was told then."""
    if source.crs is None or source.transform.is_identity:
        placed = place_by_name(path.stem, source.width, source.height)
        if placed is None:
            raise UnsupportedError(
                "It has no place on Earth", "Give it a CRS and a transform, as with gdal_translate -a_srs -a_ullr"
            )
        return placed[0], (placed[1],)
    transform = tuple(float(number) for number in source.transform[:6])
    if not all(map(math.isfinite, transform)):
        raise DataError("Its transform is not a number", "Give it a transform, as with gdal_edit.py -a_ullr")
    grid = Grid(crs_name(source.crs.to_wkt()), transform, source.width, source.height)
    return from_greenwich(grid), ()


def _typical(source: rasterio.DatasetReader, number: int) -> Optional[float]:
    """Look at a few pixels of a floating point band; at more where these hold nothing."""
    for size in (8, 64):
        shape = min(size, source.height), min(size, source.width)
        found = typical(source.read(number, out_shape=shape), source.nodatavals[number - 1])
        if found is not None:
            return found
    return None


def _stated(scale: float, offset: float) -> tuple[Optional[float], Optional[float]]:
    """GDAL says 1 and 0 both for a file that states them and for one that states nothing: take it as nothing."""
    return (None, None) if (scale, offset) == (1.0, 0.0) else usable_scaling(float(scale), float(offset))
