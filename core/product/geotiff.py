"""Write cloud-optimised GeoTIFFs, and read them back to be sure."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.errors import RasterioError
from rasterio.io import DatasetWriter, MemoryFile
from rasterio.transform import Affine

from ..errors import OpenFilesError, OutputError, RevisitError, ran_out_of_files
from ..imagery.read import Stored
from ..library.scene import Asset, Grid

Colour = tuple[int, int, int, int]


@dataclass(frozen=True)
class Layout:
    """How an image's bands are stored: one asset and one name a band."""

    grid: Grid
    assets: Sequence[Asset]
    names: Sequence[str]
    valid: NDArray[np.bool_]
    """(y, x): pixels that hold a value."""


def in_one_file(assets: Sequence[Asset]) -> list[Asset]:
    """Return how the bands are stored in one GeoTIFF, which has one type and one nodata value for all of them.

    As they are where they agree on the latter, for a wider type holds all values as they are.
    """
    if len({str(asset.nodata) for asset in assets}) == 1:
        return list(assets)
    nodata = next(asset.nodata for asset in assets if asset.nodata is not None)
    dtype = np.result_type(*(np.dtype(asset.dtype) for asset in assets)).name
    return [replace(asset, nodata=nodata, dtype=dtype) for asset in assets]


def write_image(path: Path, bands: Sequence[Stored], layout: Layout, tags: Mapping[str, str]) -> None:
    """Write bands as the sensor's own files store them: dtype, nodata, and the scale that those files state.

    Where the sensor has no nodata value, pixels without a value are marked by a mask in the file.

    Raises:
        OutputError: the file cannot be written in whole.
    """
    image = np.stack(bands).astype(np.result_type(*(band.dtype for band in bands)))
    assets, nodata = layout.assets, layout.assets[0].nodata
    with _written(path, image, layout.grid, nodata, {"predictor": "YES", "overview_resampling": "average"}) as file:
        file.write(image)
        for index, name in enumerate(layout.names, start=1):
            file.set_band_description(index, name)
        if any(asset.file_scale is not None or asset.file_offset is not None for asset in assets):
            file.scales = [1.0 if asset.file_scale is None else asset.file_scale for asset in assets]
            file.offsets = [asset.file_offset or 0.0 for asset in assets]
        if nodata is None and not layout.valid.all():
            file.write_mask(layout.valid)
        file.update_tags(**tags)
    _check(path, image)


def write_codes(
    path: Path, codes: NDArray[np.uint8], grid: Grid, colours: Mapping[int, Colour], tags: Mapping[str, str]
) -> None:
    """Write class codes (y, x) with a colour table.

    Raises:
        OutputError: the file cannot be written in whole.
    """
    with _written(path, codes[None], grid, None, {"overview_resampling": "nearest"}) as file:
        file.write(codes, 1)
        file.write_colormap(1, dict(colours))
        file.set_band_description(1, "provenance")
        file.update_tags(**tags)
    _check(path, codes[None])


def write_days(path: Path, days: NDArray[np.int16], grid: Grid, tags: Mapping[str, str]) -> None:
    """Write days to the nearest input (y, x), -1 for none.

    Raises:
        OutputError: the file cannot be written in whole.
    """
    with _written(path, days[None], grid, -1, {"overview_resampling": "nearest"}) as file:
        file.write(days, 1)
        file.set_band_description(1, "days to the nearest input")
        file.update_tags(**tags)
    _check(path, days[None])


def write_measures(
    path: Path, values: NDArray[np.float32], names: Sequence[str], grid: Grid, tags: Mapping[str, str]
) -> None:
    """Write physical values (band, y, x), NaN where there is nothing.

    Raises:
        OutputError: the file cannot be written in whole.
    """
    with _written(path, values, grid, float("nan"), {"predictor": "YES", "overview_resampling": "average"}) as file:
        file.write(values)
        for index, name in enumerate(names, start=1):
            file.set_band_description(index, name)
        file.update_tags(**tags)
    _check(path, values)


@contextmanager
def _written(
    path: Path, image: Stored, grid: Grid, nodata: float | None, options: Mapping[str, str]
) -> Iterator[DatasetWriter]:
    """Give a file in memory, and write it to `path` at the end: Python says why a disk takes it not, GDAL prints it."""
    try:
        with MemoryFile() as memory:
            with memory.open(
                driver="COG", width=grid.width, height=grid.height, count=len(image), dtype=image.dtype,
                crs=grid.crs, transform=Affine(*grid.transform), nodata=nodata, compress="deflate", blocksize=256,
                **options,
            ) as file:  # fmt: skip
                yield file
            path.write_bytes(memory.getbuffer())
    except (RasterioError, OSError) as error:
        raise _unwritable(path, error) from error


def _check(path: Path, image: Stored) -> None:
    """Read the file back: a full disk does not always raise an error."""
    try:
        with rasterio.open(path) as file:
            whole = np.array_equal(file.read(), image, equal_nan=image.dtype.kind == "f")
    except (RasterioError, OSError) as error:
        raise _unwritable(path, error) from error
    if not whole:
        raise _unwritable(path, OSError("it does not hold what was written"))


def _unwritable(path: Path, error: RasterioError | OSError) -> RevisitError:
    if ran_out_of_files(error):
        return OpenFilesError()
    why = getattr(error, "strerror", None) or error
    return OutputError(f"{path.name} cannot be written: {why}", "Free disk space, or choose another folder")
