"""The packages that every answer needs, and which of them this interpreter has.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

from importlib import metadata, util

NEEDED = {
    "numpy": "numpy",
    "scipy": "scipy",
    "rasterio": "rasterio",
    "netCDF4": "netCDF4",
    "shapely": "shapely",
    "pystac": "pystac",
    "catboost": "catboost",
    "matplotlib": "matplotlib",
    "PIL": "pillow",
    "spyndex": "spyndex",
}
"""Import name -> name of the distribution."""


def missing_packages() -> list[str]:
    """Return the names of needed distributions that this interpreter cannot import."""
    return [name for module, name in NEEDED.items() if util.find_spec(module) is None]


def version_of(distribution: str) -> str:
    """Return the installed version, or "" where it is not installed."""
    try:
        return metadata.version(distribution)
    except metadata.PackageNotFoundError:
        return ""
