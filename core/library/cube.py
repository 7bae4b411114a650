"""CF netCDF cubes (time, y, x): a variable a band, a scene a date; one file may hold several sensors."""

from __future__ import annotations

import threading
from collections.abc import Iterable
from dataclasses import dataclass, field, replace
from datetime import datetime
from pathlib import Path
from typing import Optional

import netCDF4
import numpy as np

from ..errors import DataError, UnsupportedError
from ..sensors import ELEVATION, Sensor
from .cf import decode_times, grid_of, is_image, stated_values, time_dimension
from .geo import footprint
from .names import NamedBand, Names
from .scene import UNDATED, Asset, Scene
from .values import values_of

NETCDF_LOCK = threading.RLock()
"""Held by whoever has a netCDF file open: HDF5 is not thread-safe."""

SUFFIXES = (".nc", ".nc4", ".cdf")

MOST_NAMES = 4
"""Of more variables an error names the first."""
_TELLING = ("sensor", "collection", "platform", "mission", "instrument", "source", "title", "id", "summary")
_WRITER = ("institution", "source", "history", "title", "description")


@dataclass
class _Series:
    """The images of one sensor in a cube, one scene a date."""

    sensor: Sensor
    platform: str
    assets: dict[str, Asset] = field(default_factory=dict)
    guessed: dict[str, None] = field(default_factory=dict)
    dated: bool = True
    """False of heights without a time axis."""

    def scenes(self, times: Iterable[datetime]) -> list[Scene]:
        """Return the scene of each date."""
        where = footprint(next(iter(self.assets.values())).grid)
        guessed, name = tuple(self.guessed), self.platform or self.sensor.id
        return [
            Scene(
                id=f"{name}_{time:%Y%m%d}",
                sensor=self.sensor,
                time=time,
                assets={band: replace(asset, time_index=index) for band, asset in self.assets.items()},
                footprint=where,
                platform=self.platform,
                guessed=guessed,
            )
            for index, time in enumerate(times)
        ]


def read_cube(path: Path, names: Names) -> list[Scene]:
    """Return the scenes of a netCDF cube; no pixel is read.

    Raises:
        DataError: the file cannot be read, or an axis of its bands is irregular or has no CRS.
        UnsupportedError: no variable is a band of a known sensor.
    """
    with NETCDF_LOCK:
        try:
            with netCDF4.Dataset(str(path)) as dataset:
                _refuse_cut_off(path, dataset)
                return _scenes(path, dataset, names)
        except PermissionError as error:
            raise DataError("It may not be read", "Give yourself permission to read it") from error
        except (OSError, RuntimeError, UnicodeDecodeError) as error:
            said = getattr(error, "strerror", None) or str(error)
            raise DataError(
                f"It is not a netCDF file that can be read: {said}", "Copy it again; it may be cut off"
            ) from error


def _scenes(path: Path, dataset: netCDF4.Dataset, names: Names) -> list[Scene]:
    time_name = time_dimension(dataset)
    images = [v for v in dataset.variables.values() if time_name and is_image(dataset, v, time_name)]
    planes = [v for v in dataset.variables.values() if is_image(dataset, v, None)]
    series: dict[str, _Series] = {}
    default = _sensor_of_file(path, dataset, images, names)
    openeo = any("openeo" in str(getattr(dataset, name, "")).lower() for name in _WRITER)
    for variable in [*images, *planes]:
        alone = not images and len(planes) == 1
        named, guess = _named(variable, default, alone, names)
        if named is None or (variable in planes and named.sensor.modality != ELEVATION):
            continue
        sensor, platform, band = named.sensor, named.platform, named.band
        group = series.setdefault(sensor.id, _Series(sensor, platform, dated=variable.ndim == 3))
        grid, flipped, grid_guesses = grid_of(dataset, variable)
        values, value_guesses = values_of(sensor, band, stated_values(variable), openeo)
        group.assets[band.id] = Asset(
            path=str(path), grid=grid, variable=variable.name, flipped=flipped, **vars(values)
        )
        group.guessed.update(dict.fromkeys((*((guess,) if guess else ()), *grid_guesses, *value_guesses)))
    if not series and time_name is None:
        raise UnsupportedError(
            "It has no time axis", "Give a CF netCDF cube (time, y, x) with units such as days since 2015-01-01"
        )
    if not images and (turned := _turned(dataset, time_name)):
        raise UnsupportedError(
            f"{turned.name} is ({', '.join(turned.dimensions)}), not (time, y, x)",
            f"Turn it first, as with xarray: ds.transpose('{time_name}', 'y', 'x'), a variable for each band",
        )
    if not series:
        what = "no variable (time, y, x)" if not images else f"no band of a known sensor among {_listed(images)}"
        raise UnsupportedError(
            f"It has {what}",
            "Name the sensor in the file's name and the variables after its bands, as B04 or S2-L2A-B04",
        )
    times = decode_times(dataset.variables[time_name]) if time_name else []
    return [scene for group in series.values() for scene in group.scenes(times if group.dated else [UNDATED])]


def _turned(dataset: netCDF4.Dataset, time_name: str | None) -> netCDF4.Variable | None:
    """Return a variable that runs over time and two axes or more, but in another order than time, y, x."""
    found = (v for v in dataset.variables.values() if v.ndim >= 3 and time_name in v.dimensions)
    return next((variable for variable in found if np.issubdtype(variable.dtype, np.number)), None)


def _listed(images: list[netCDF4.Variable]) -> str:
    """Return the names of the variables, of many the first."""
    names = [variable.name for variable in images]
    return ", ".join(names[:MOST_NAMES]) + (f" and {len(names) - MOST_NAMES} more" if len(names) > MOST_NAMES else "")


def _named(
    variable: netCDF4.Variable, default: Optional[tuple[Sensor, str, str]], alone: bool, names: Names
) -> tuple[Optional[NamedBand], str]:
    """Return the band that the variable's name means, and how its sensor was guessed where the file told it.

    The one variable of a file is the band of a sensor that has no other.
    """
    named = names.prefixed_band(variable.name)
    if named or not default:
        return named, ""
    sensor, platform, guess = default
    band = names.band(sensor, platform, variable.name)
    if band is None and alone and len(sensor.bands) == 1:
        band = sensor.bands[0]
    return (NamedBand(sensor, platform, band) if band else None), guess


def _refuse_cut_off(path: Path, dataset: netCDF4.Dataset) -> None:
    """Refuse a classic file that is shorter than its variables: the library would fill it up with zeros."""
    if dataset.data_model.startswith("NETCDF3"):
        needed = sum(variable.size * variable.dtype.itemsize for variable in dataset.variables.values())
        if path.stat().st_size < needed:
            raise DataError("It is cut off", "Copy it again")


def _sensor_of_file(
    path: Path, dataset: netCDF4.Dataset, images: list[netCDF4.Variable], names: Names
) -> Optional[tuple[Sensor, str, str]]:
    """Return sensor, platform and how it was guessed, for variables that name none themselves; or None."""
    attributes = " ".join(str(getattr(dataset, name, "")) for name in _TELLING)
    scene_class = any(variable.name.upper().endswith("SCL") for variable in images)
    for found, source in (
        (names.sensor_in(attributes), "from the file's attributes"),
        (names.sensor_in(path.stem), "from the file's name"),
        (names.sensor_in(path.parent.name), "from the folder's name"),
        (names.sensor("sentinel-2-l2a") if scene_class else None, "from its SCL variable"),
    ):
        if found:
            sensor, platform = found
            return sensor, platform, f"sensor {sensor.title} {source}"
    return None
