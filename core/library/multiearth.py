"""The place of tiles that carry none: MultiEarth's names tell the centre, and the sensor the size of a pixel."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Optional

from rasterio.errors import RasterioError
from rasterio.warp import transform

from ..errors import DataError
from .scene import Grid

PLACED_GUESS = "placed by the centre that the file's name tells, north up in its UTM zone, with pixels of {} m"

_NAME = re.compile(
    r"(?P<family>Sentinel|Landsat)\d_\w+?_(?P<lon>-?\d+(?:\.\d+)?)_(?P<lat>-?\d+(?:\.\d+)?)_\d{4}_\d\d_\d\d",
    re.IGNORECASE,
)
_PIXEL_M = {"sentinel": 10.0, "landsat": 30.0}
_POLAR_DEG = 84.0
"""Farther from the equator UTM has no zones."""


def place_by_name(stem: str, width: int, height: int) -> Optional[tuple[Grid, str]]:
    """Return the grid of a tile named `Sensor_Band_lon_lat_YYYY_MM_DD` and how it was told; None for other names.

    The tile's centre lies exactly on the named one, so that tiles of like outline and other pixels lie on one another.

    Raises:
        DataError: the name's centre is no place on Earth.
    """
    name = _NAME.fullmatch(stem)
    if name is None:
        return None
    lon, lat = float(name["lon"]), float(name["lat"])
    if not (abs(lon) <= 180 and abs(lat) <= _POLAR_DEG):
        raise DataError(
            f"Its name places it at longitude {name['lon']} and latitude {name['lat']}, where no tile can be",
            "Correct the name: <sensor>_<band>_<longitude>_<latitude>_<YYYY_MM_DD>",
        )
    pixel = _PIXEL_M[name["family"].lower()]
    crs, x, y = _utm(lon, lat)
    corner = (pixel, 0.0, x - width * pixel / 2, 0.0, -pixel, y + height * pixel / 2)
    return Grid(crs, corner, width, height), PLACED_GUESS.format(f"{pixel:.0f}")


@lru_cache(maxsize=4096)
def _utm(lon: float, lat: float) -> tuple[str, float, float]:
    """Return the UTM zone's CRS, and easting and northing in it.

    Raises:
        DataError: PROJ cannot tell them.
    """
    zone = min(int((lon + 180) // 6) + 1, 60)
    crs = f"EPSG:{(32700 if lat < 0 else 32600) + zone}"
    try:
        (x,), (y,) = transform("EPSG:4326", crs, [lon], [lat])
    except RasterioError as error:
        raise DataError(f"Its place cannot be told: {error}", "Correct the centre in its name") from error
    return crs, x, y
