"""What the CF conventions say of a netCDF variable: its grid, its dates, its packing."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import datetime, timezone
from typing import Any, Optional

import netCDF4
import numpy as np
import rasterio
from rasterio.errors import RasterioError

from ..errors import DataError
from .geo import crs_name, from_greenwich
from .scene import Grid
from .values import Stated, typical, usable_scaling

AXIS_TOLERANCE = 0.05
"""How far a coordinate may be from a straight line, in pixels: float32 degrees are never quite regular."""

FILE_CRS_GUESS = "CRS from the file's own attributes"
_EPSG = re.compile(r"(?:\+init=)?epsg:(\d+)", re.IGNORECASE)
"""How rasterio and what is built on it write a CRS into the attribute `crs`."""
_X_NAMES = {"x", "lon", "longitude", "easting", "projection_x_coordinate"}
_Y_NAMES = {"y", "lat", "latitude", "northing", "projection_y_coordinate"}


def time_dimension(dataset: netCDF4.Dataset) -> Optional[str]:
    """Return the name of the dimension that dates lie on, or None."""
    for name, variable in dataset.variables.items():
        if variable.dimensions == (name,) and " since " in str(getattr(variable, "units", "")):
            return name
    return None


def decode_times(variable: netCDF4.Variable) -> list[datetime]:
    """Return the times of a CF time axis, UTC.

    Raises:
        DataError: the axis has no units that can be read, holds gaps, or days that our calendar does not have.
    """
    values = np.ma.masked_invalid(variable[:])
    calendar = getattr(variable, "calendar", "standard")
    if np.ma.is_masked(values):
        raise DataError("Its time axis has gaps", "Write every date")
    try:
        return [
            datetime(t.year, t.month, t.day, t.hour, t.minute, t.second, tzinfo=timezone.utc)
            for t in netCDF4.num2date(np.ma.getdata(values), variable.units, calendar)
        ]
    except (ValueError, OverflowError, AttributeError) as error:
        raise DataError(
            f"Its time axis cannot be read: {error}", "Give it CF units, as days since 2015-01-01"
        ) from error


def grid_of(dataset: netCDF4.Dataset, variable: netCDF4.Variable) -> tuple[Grid, bool, tuple[str, ...]]:
    """Return the variable's grid, whether its rows run from south to north, and what was guessed.

    The transform is computed from the centres of the first and the last pixel in the same order of operations as
    GDAL's netCDF driver does it, so that both agree to the last digit.

    Raises:
        DataError: an axis is missing, irregular or too short, or no CRS can be told.
    """
    y_name, x_name = variable.dimensions[-2:]
    x, y = _centres(dataset, x_name), _centres(dataset, y_name)
    flipped = bool(y[0] < y[-1])
    north, south = (y[-1], y[0]) if flipped else (y[0], y[-1])
    width, height = (x[-1] - x[0]) / (x.size - 1), (south - north) / (y.size - 1)
    transform = (width, 0.0, x[0] - width / 2, 0.0, height, north - height / 2)
    crs, guessed = _crs(dataset, variable)
    grid = Grid(crs, tuple(float(number) for number in transform), x.size, y.size)
    return from_greenwich(grid), flipped, guessed


def is_image(dataset: netCDF4.Dataset, variable: netCDF4.Variable, time_name: Optional[str]) -> bool:
    """Tell whether the variable is a series of images: time, y, x in this order; a single one (y, x) without a time."""
    first = () if time_name is None else (time_name,)
    if variable.ndim != len(first) + 2 or not np.issubdtype(variable.dtype, np.number):
        return False
    y_name, x_name = variable.dimensions[-2:]
    if variable.dimensions[:-2] != first or not {y_name, x_name} <= set(dataset.variables):
        return False
    return not (_is_axis(dataset, y_name, _X_NAMES) or _is_axis(dataset, x_name, _Y_NAMES))


def stated_values(variable: netCDF4.Variable) -> Stated:
    """Return what the variable says of its values; `_Unsigned` turns a signed type into an unsigned one.

    Raises:
        DataError: its scale or offset is no number to reckon with.
    """
    dtype = np.dtype(variable.dtype)
    attributes = {name: variable.getncattr(name) for name in variable.ncattrs()}
    nodata = _number(attributes.get("_FillValue", attributes.get("missing_value")))
    if str(attributes.get("_Unsigned", "")).lower() == "true" and dtype.kind == "i":
        if nodata is not None:
            nodata = nodata % 2.0 ** (8 * dtype.itemsize)
        dtype = np.dtype(f"u{dtype.itemsize}")
    scale, offset = _number(attributes.get("scale_factor")), _number(attributes.get("add_offset"))
    if (scale, offset) != (None, None):
        scale, offset = usable_scaling(1.0 if scale is None else scale, 0.0 if offset is None else offset)
    return Stated(dtype.name, nodata, scale, offset, _typical(variable, nodata) if dtype.kind == "f" else None)


def _typical(variable: netCDF4.Variable, nodata: Optional[float]) -> Optional[float]:
    """Look at a few pixels of a floating point variable ((time,) y, x): of the first of eight dates that shows any."""
    variable.set_auto_maskandscale(False)
    *dates, rows, cols = variable.shape
    some = slice(None, None, max(1, rows // 8)), slice(None, None, max(1, cols // 8))
    for index in range(0, dates[0], max(1, dates[0] // 8)) if dates else (...,):
        found = typical(np.asarray(variable[(index, *some)]), nodata)
        if found is not None:
            return found
    return None


def _centres(dataset: netCDF4.Dataset, name: str) -> np.ndarray:
    axis = dataset.variables.get(name)
    if axis is None or axis.dimensions != (name,):
        raise DataError(
            f"It has no coordinates of {name}", "Write the centres of the pixels as a variable of that name"
        )
    values = np.ma.filled(np.ma.asarray(axis[:], dtype=np.float64), np.nan)
    if values.size < 2:
        raise DataError(
            f"Its axis {name} has {values.size} value, so the size of a pixel is unknown", "Give two or more"
        )
    line = np.linspace(values[0], values[-1], values.size)
    step = abs(values[-1] - values[0]) / (values.size - 1)
    if not (step > 0 and np.all(np.abs(values - line) <= AXIS_TOLERANCE * step)):
        raise DataError(f"Its axis {name} is irregular", "Resample it to evenly spaced pixels")
    return values


def _crs(dataset: netCDF4.Dataset, variable: netCDF4.Variable) -> tuple[str, tuple[str, ...]]:
    name = re.split(r"[:\s]", str(getattr(variable, "grid_mapping", "")).strip())[0]
    mapping, guessed = dataset.variables.get(name), ()
    if mapping is None:
        described = [other for other in dataset.variables.values() if _wkt(other)]
        if len(described) == 1:
            mapping, guessed = described[0], (f"CRS from the variable {described[0].name}, which no band refers to",)
    if mapping is not None and _wkt(mapping):
        return crs_name(_wkt(mapping)), guessed
    if mapping is not None and hasattr(mapping, "grid_mapping_name"):
        return _crs_by_gdal(dataset, variable), ()
    if _wkt(dataset):
        return crs_name(_wkt(dataset)), (FILE_CRS_GUESS,)
    for holder, guess in ((variable, "CRS from the attribute crs of its bands"), (dataset, FILE_CRS_GUESS)):
        code = _EPSG.fullmatch(str(getattr(holder, "crs", "")).strip())
        if code:
            return crs_name(f"EPSG:{code[1]}"), (guess,)
    y_name, x_name = variable.dimensions[-2:]
    if _is_axis(dataset, x_name, {"lon", "longitude"}) and _is_axis(dataset, y_name, {"lat", "latitude"}):
        return "EPSG:4326", ("CRS WGS 84: the file has longitude and latitude and names no datum",)
    raise DataError("It names no CRS", "Add a grid mapping variable with spatial_ref or crs_wkt")


def _crs_by_gdal(dataset: netCDF4.Dataset, variable: netCDF4.Variable) -> str:
    """Read a grid mapping that is given by CF attributes only: GDAL knows them all."""
    try:
        with rasterio.Env(), rasterio.open(f'netcdf:"{dataset.filepath()}":{variable.name}') as source:
            if source.crs:
                return crs_name(source.crs.to_wkt())
    except RasterioError as error:
        raise DataError(f"Its grid mapping cannot be read: {error}", "Add crs_wkt to it") from error
    raise DataError("Its grid mapping cannot be read", "Add crs_wkt to it")


def _wkt(holder: Any) -> str:
    for name in ("spatial_ref", "crs_wkt"):
        text = str(getattr(holder, name, "")).strip()
        if text:
            return text
    return ""


def _is_axis(dataset: netCDF4.Dataset, name: str, names: set[str]) -> bool:
    axis = dataset.variables.get(name)
    return name.lower() in names or str(getattr(axis, "standard_name", "")).lower() in names


def _number(value: Any) -> Optional[float]:
    if value is None:
        return None
    if isinstance(value, (Sequence, np.ndarray)) and not isinstance(value, str):
        value = value[0] if len(value) else None
    try:
        return float(value)
    except (TypeError, ValueError):
        return None
