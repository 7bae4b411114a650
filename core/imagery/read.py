"""Read the pixels of assets on a grid, in stored and in physical values."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from types import TracebackType
from typing import Any, Optional

import netCDF4
import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import MaskFlags, Resampling
from rasterio.errors import RasterioError
from rasterio.transform import Affine
from rasterio.warp import reproject
from rasterio.windows import Window

from ..errors import DataError, OpenFilesError, ran_out_of_files
from ..library.cube import NETCDF_LOCK
from ..library.indices import compute
from ..library.scene import Asset, Grid
from .antimeridian import moved, turns_to
from .grid import cut, fineness, middles, pixel_offset, unthinned, window_on
from .open_files import OpenFiles
from .series import Physical

Stored = NDArray[Any]

TOLERANCE_PX = 0.01
"""How far a resampled pixel may be from its place, in pixels of the source."""

SATURATED = 65535
"""The largest value of unsigned 16 bits marks saturation, or nothing, in all products; it never is a measurement."""
IMPOSSIBLE = {"reflectance": -0.3, "dB": -100.0, "linear power": -1.0}
"""Units -> what no measurement is below: -9999, -10000 and -32768 mean nothing, also where a file does not say so."""
POWER_TO_DB, DB_TO_POWER, DN_TO_POWER = "power-db", "db-power", "dn-power"
"""Encodings of radar whose stored values are turned into the other unit than the file's."""
_OPENEO_DB = 83.0
LEAST_POWER = 10 ** (IMPOSSIBLE["dB"] / 10)
"""What is made of no power or less, as an interval reaches it, where a file stores dB."""

FINER = 1.5
"""Pixels that are smaller by more than this are averaged; others are interpolated."""

KEPT_BYTES = 128 * 2**20
"""Physical values that a reader keeps from one read to the next."""


class Reader:
    """Reads assets; keeps some files open from one read to the next. Use it in a `with` block."""

    def __init__(self, on_read: Optional[Callable[[], None]] = None) -> None:
        """Open nothing yet; `on_read` is called before each band is read, and may raise to cancel."""
        self._on_read = on_read
        self._files = OpenFiles()
        self._kept: dict[tuple[Asset, Grid], Physical] = {}
        self._kept_bytes = 0

    def __enter__(self) -> Reader:
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._files.close()

    def wait(self) -> None:
        """Give `on_read` its turn while somebody else reads."""
        if self._on_read is not None:
            self._on_read()

    def stored(self, asset: Asset, grid: Grid) -> Optional[Stored]:
        """Return the stored values (y, x) on `grid`'s own pixels, or None when the asset's pixels do not coincide.

        Pixels outside the asset, and those that an alpha band or a mask in its file hides, hold its nodata value (0
        where it has none).

        Raises:
            DataError: the file cannot be read.
        """
        if asset.parts:
            aligned = all(pixel_offset(unthinned(grid), part.grid) is not None for _, part in asset.parts)
            return self.physical(asset, grid).copy() if aligned else None
        if grid.step > 1:
            fine = self.stored(asset, unthinned(grid))
            return None if fine is None else fine[middles(grid)]
        offset = pixel_offset(grid, asset.grid)
        if offset is None:
            return None
        row, col = offset
        out = np.full((grid.height, grid.width), _nodata(asset), asset.dtype)
        top, left = max(row, 0), max(col, 0)
        bottom, right = min(row + grid.height, asset.grid.height), min(col + grid.width, asset.grid.width)
        if top < bottom and left < right:
            part = self._window(asset, top, left, bottom - top, right - left)
            hidden = self._hidden(asset, top, left, bottom - top, right - left)
            if hidden is not None:
                part[hidden] = _nodata(asset)
            out[top - row : bottom - row, left - col : right - col] = part
        return out

    def physical(self, asset: Asset, grid: Grid, keep: bool = True) -> Physical:
        """Return physical values (y, x), float32, NaN where there is nothing; resampled if the grids differ.

        Cubic where pixels are of like size, averaged where the asset's are much finer. `keep`: for the next time.

        Raises:
            DataError: the file cannot be read.
        """
        if (asset, grid) not in self._kept:
            values = self._physical(asset, grid)
            if not keep:
                return values
            self._keep((asset, grid), values)
        return self._kept[asset, grid]

    def _keep(self, key: tuple[Asset, Grid], values: Physical) -> None:
        """Keep what was read for the next time, the oldest leaving first."""
        values = np.ascontiguousarray(values)
        self._kept_bytes += values.nbytes
        while self._kept and self._kept_bytes > KEPT_BYTES:
            self._kept_bytes -= self._kept.pop(next(iter(self._kept))).nbytes
        values.flags.writeable = False
        self._kept[key] = values

    def _physical(self, asset: Asset, grid: Grid) -> Physical:
        if asset.parts:
            return compute(asset.index, {letter: self.physical(part, grid) for letter, part in asset.parts})
        stored = self.stored(asset, grid)
        if stored is not None:
            values = measured(stored, asset)
            values[~self._shown(asset, grid)] = np.nan
            return values
        if grid.step > 1:
            return self._physical(asset, unthinned(grid))[middles(grid)]
        return self._resampled(asset, grid)

    def classes(self, asset: Asset, grid: Grid) -> tuple[NDArray[np.integer], NDArray[np.bool_]]:
        """Return the class codes (y, x) of a mask band, by nearest pixel, and where the band says nothing.

        Raises:
            DataError: the file cannot be read.
        """
        if grid.step > 1:
            codes, unsaid = self.classes(asset, unthinned(grid))
            return codes[middles(grid)], unsaid[middles(grid)]
        stored = self.stored(asset, grid)
        if stored is not None:
            unsaid = ~_covered(asset.grid, grid) | _unsaid(stored, asset)
        else:
            stored = self._resampled(asset, grid, raw=True)
            unsaid = _unsaid(stored, asset)
        if not np.issubdtype(stored.dtype, np.integer):
            stored = np.nan_to_num(stored, nan=0).astype(np.int64)
        return stored, unsaid

    def _shown(self, asset: Asset, grid: Grid) -> NDArray[np.bool_]:
        """Return which pixels (y, x) lie inside the asset and are not hidden by an alpha band or a mask in its file."""
        if grid.step > 1:
            return self._shown(asset, unthinned(grid))[middles(grid)]
        covered = _covered(asset.grid, grid)
        if not covered.any():
            return covered
        rows, cols = np.flatnonzero(covered.any(axis=1)), np.flatnonzero(covered.any(axis=0))
        row, col = pixel_offset(grid, asset.grid)
        hidden = self._hidden(asset, rows[0] + row, cols[0] + col, len(rows), len(cols))
        if hidden is not None:
            covered[np.ix_(rows, cols)] &= ~hidden
        return covered

    def _hidden(self, asset: Asset, row: int, col: int, height: int, width: int) -> Optional[NDArray[np.bool_]]:
        """Return what an alpha band or a mask in the file hides (y, x), or None where it has none."""
        if asset.variable:
            return None
        with _named(asset), self._files.using(asset.path, rasterio.open) as file:
            if not set(file.mask_flag_enums[asset.band - 1]) & {MaskFlags.alpha, MaskFlags.per_dataset}:
                return None
            return file.read_masks(asset.band, window=Window(col, row, width, height)) == 0

    def _resampled(self, asset: Asset, grid: Grid, raw: bool = False) -> Physical:
        """Return values (y, x), float32, on another grid; NaN outside the asset. Only the part needed is read."""
        out = np.full((grid.height, grid.width), np.nan, np.float32)
        window = window_on(asset.grid, grid)
        if window is None:
            return out
        smooth = Resampling.average if fineness(asset.grid, grid) > FINER else Resampling.cubic
        part = self._window(asset, *window)
        source = part.astype(np.float32) if raw else measured(part, asset)
        hidden = self._hidden(asset, *window)
        if hidden is not None:
            source[hidden] = np.nan
        for number, turn in enumerate(turns_to(asset.grid, grid)):
            made = np.full_like(out, np.nan) if number else out
            reproject(
                source,
                made,
                src_transform=Affine(*moved(cut(asset.grid, *window), turn).transform),
                src_crs=asset.grid.crs,
                dst_transform=Affine(*grid.transform),
                dst_crs=grid.crs,
                src_nodata=np.nan,
                dst_nodata=np.nan,
                resampling=Resampling.nearest if raw else smooth,
                tolerance=TOLERANCE_PX,
            )
            if number:
                np.copyto(out, made, where=np.isnan(out))
        return out

    def _window(self, asset: Asset, row: int, col: int, height: int, width: int) -> Stored:
        self.wait()
        with _named(asset):
            if asset.variable:
                return self._netcdf(asset, row, col, height, width)
            with self._files.using(asset.path, rasterio.open) as file:
                return file.read(asset.band, window=Window(col, row, width, height))

    def _netcdf(self, asset: Asset, row: int, col: int, height: int, width: int) -> Stored:
        with self._files.using(asset.path, _open_netcdf) as file, NETCDF_LOCK:
            variable = file[asset.variable]
            variable.set_auto_maskandscale(False)
            first = asset.grid.height - row - height if asset.flipped else row
            date = (asset.time_index,) if variable.ndim == 3 else ()  # heights have none
            part = np.asarray(variable[(*date, slice(first, first + height), slice(col, col + width))])
        part = part[::-1] if asset.flipped else part
        return part.astype(part.dtype.newbyteorder("=")).view(asset.dtype)


@contextmanager
def _named(asset: Asset) -> Iterator[None]:
    """Turn what the libraries say of a file that cannot be read into an error that names it.

    Raises:
        DataError: it is damaged or gone.
        OpenFilesError: the system opens no more files.
    """
    try:
        yield
    except (RasterioError, OSError, RuntimeError, IndexError, KeyError) as error:
        if ran_out_of_files(error):
            raise OpenFilesError from error
        raise DataError(
            f"{asset.path} cannot be read: {error}", "The file is damaged or gone; fetch it again or remove it"
        ) from error


def _open_netcdf(path: str) -> netCDF4.Dataset:
    with NETCDF_LOCK:
        return netCDF4.Dataset(path)


def to_physical(stored: Stored, asset: Asset) -> Physical:
    """Return physical values: scale * stored + offset, or as `Asset.encoding` says; NaN for what is no measurement."""
    values = stored.astype(np.float32)
    nothing = ~np.isfinite(values)
    if asset.dtype == "uint16":
        nothing |= stored == SATURATED
    if asset.nodata is not None:
        nothing |= values == np.float32(asset.nodata)
    values = _decoded(values, asset)
    values[nothing] = np.nan
    return values


def measured(stored: Stored, asset: Asset) -> Physical:
    """Return physical values of what a sensor has stored: as `to_physical`, and NaN where none could be so low."""
    values = to_physical(stored, asset)
    if asset.units in IMPOSSIBLE:
        values[values < IMPOSSIBLE[asset.units]] = np.nan
    return values


def to_stored(physical: Physical, asset: Asset, dtype: str) -> Stored:
    """Return the values as `asset` stores them: rounded, kept in range, never nodata by chance; NaN becomes nodata."""
    values = _encoded(physical.astype(np.float64), asset)
    nothing = ~np.isfinite(values)
    if np.issubdtype(np.dtype(dtype), np.integer):
        info = np.iinfo(dtype)
        largest = info.max - (dtype == "uint16")  # that one would read as saturated
        values = np.clip(np.rint(np.where(nothing, 0, values)), info.min, largest)
        if asset.nodata is not None:
            clash = values == asset.nodata
            values[clash] += 1 if asset.nodata < largest else -1
    out = values.astype(dtype)
    out[nothing] = _nodata(asset)
    return out


def _decoded(values: Physical, asset: Asset) -> Physical:
    with np.errstate(divide="ignore", invalid="ignore", over="ignore"):
        if asset.encoding == "dn-db":
            return np.where(values > 0, 20 * np.log10(values) - _OPENEO_DB, np.nan).astype(np.float32)
        if asset.encoding == DN_TO_POWER:
            return values**2 * np.float32(10 ** (-_OPENEO_DB / 10))
        values = values * np.float32(asset.scale) + np.float32(asset.offset)
        if asset.encoding == POWER_TO_DB:
            return np.where(values > 0, 10 * np.log10(values), np.nan).astype(np.float32)
        return 10 ** (values / 10) if asset.encoding == DB_TO_POWER else values


def _encoded(values: NDArray[np.float64], asset: Asset) -> NDArray[np.float64]:
    with np.errstate(divide="ignore", invalid="ignore"):
        if asset.encoding == "dn-db":
            return 10 ** ((values + _OPENEO_DB) / 20)
        if asset.encoding == DN_TO_POWER:
            return np.sqrt(np.maximum(values, 0) * 10 ** (_OPENEO_DB / 10))
        if asset.encoding == POWER_TO_DB:
            values = 10 ** (values / 10)
        elif asset.encoding == DB_TO_POWER:
            values = 10 * np.log10(np.maximum(values, LEAST_POWER))
    return (values - asset.offset) / asset.scale


def _nodata(asset: Asset) -> float:
    if asset.nodata is not None:
        return asset.nodata
    return float("nan") if np.issubdtype(np.dtype(asset.dtype), np.floating) else 0


def _unsaid(codes: Stored, asset: Asset) -> NDArray[np.bool_]:
    """Return where a mask band has no code (y, x). 0 is one, also where its file calls it nodata: no flag is set."""
    unsaid = np.isnan(codes) if codes.dtype.kind == "f" else np.zeros(codes.shape, bool)
    return unsaid | (codes == asset.nodata) if asset.nodata else unsaid


def _covered(asset_grid: Grid, grid: Grid) -> NDArray[np.bool_]:
    row, col = pixel_offset(grid, asset_grid) or (0, 0)
    rows = np.arange(grid.height) + row
    cols = np.arange(grid.width) + col
    return ((rows >= 0) & (rows < asset_grid.height))[:, None] & ((cols >= 0) & (cols < asset_grid.width))[None, :]
