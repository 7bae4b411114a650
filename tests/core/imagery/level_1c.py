"""A small Sentinel-2 Level-1C library with all bands on their own pixels, and what is truly in it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.library.scene import Scene
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.models.clouds import has_cloud_library

from ..conftest import write_tif

real = pytest.mark.skipif(not has_cloud_library(), reason="s2cloudless is not installed: make clouds")

PIXEL_M = {
    "B01": 60, "B02": 10, "B03": 10, "B04": 10, "B05": 20, "B06": 20, "B07": 20, "B08": 10, "B8A": 20, "B09": 60,
    "B10": 60, "B11": 20, "B12": 20,
}  # fmt: skip
GROUND = {
    "vegetation": (0.14, 0.10, 0.08, 0.06, 0.11, 0.28, 0.34, 0.38, 0.40, 0.13, 0.002, 0.18, 0.09),
    "soil": (0.17, 0.15, 0.17, 0.20, 0.22, 0.24, 0.26, 0.27, 0.28, 0.09, 0.002, 0.33, 0.28),
    "water": (0.14, 0.09, 0.06, 0.04, 0.035, 0.03, 0.02, 0.02, 0.018, 0.008, 0.001, 0.008, 0.005),
}
"""Reflectance at the top of the atmosphere, in the order of `PIXEL_M`."""
THICK = (0.55, 0.55, 0.55, 0.56, 0.58, 0.60, 0.61, 0.62, 0.63, 0.40, 0.020, 0.50, 0.40)
CIRRUS = (0.06, 0.07, 0.07, 0.07, 0.07, 0.06, 0.05, 0.04, 0.04, 0.05, 0.028, 0.02, 0.02)
"""What a thin high cloud adds."""
SIZE = 40
"""Pixels of 60 m that a scene is wide and high."""
X, Y = 600000, 5100000
FIRST = date(2020, 6, 1)

Cells = tuple[slice, slice]
"""Rows and columns in pixels of 60 m."""
CLOUD: Cells = (slice(4, 14), slice(5, 17))
"""Where tests put a thick cloud,"""
VEIL: Cells = (slice(24, 36), slice(20, 34))
"""and a thin one."""


def day(number: int) -> date:
    return FIRST + timedelta(days=10 * number)


def ground() -> np.ndarray:
    """Return which of `GROUND` each pixel of 60 m is (y, x)."""
    return np.random.default_rng(3).integers(0, 3, (SIZE // 4, SIZE // 4)).repeat(4, 0).repeat(4, 1)


def fine(cells: Cells) -> Cells:
    """Return the same in pixels of 10 m."""
    return tuple(slice(side.start * 6, side.stop * 6) for side in cells)


def write_scene(
    folder: Path, when: date, thick: Cells | None = None, thin: Cells | None = None, nothing: Cells | None = None,
    shade: Cells | None = None, bands: tuple[str, ...] = tuple(PIXEL_M), pixel_m: int | None = None, safe: bool = False,
) -> None:  # fmt: skip
    """Write one scene, with clouds, shadow and nodata where they are asked for.

    `pixel_m`: of all bands alike; `safe`: as ESA delivers it since baseline 04.00, with an offset of 1000.
    """
    folder.mkdir(exist_ok=True)
    noise = np.random.default_rng(when.toordinal())
    for number, (band, own) in enumerate(PIXEL_M.items()):
        values = np.array([spectrum[number] for spectrum in GROUND.values()])[ground()]
        values = values * (1 + noise.normal(0, 0.02, values.shape))
        if thin:
            values[thin] += CIRRUS[number]
        if shade:
            values[shade] *= 0.5
        if thick:
            values[thick] = THICK[number] * (1 + noise.normal(0, 0.02, values[thick].shape))
        stored = np.maximum(np.rint(values * 10_000), 1).astype(np.uint16)
        if nothing:
            stored[nothing] = 0
        size_m = pixel_m or own
        stored = stored.repeat(60 // size_m, 0).repeat(60 // size_m, 1)
        place = Affine(size_m, 0, X, 0, -size_m, Y)
        if safe:
            write_jp2(folder, when, band, stored + 1000, place)
        elif band in bands:
            write_tif(folder / f"sentinel-2-l1c_{band}_{when:%Y%m%d}.tif", stored, transform=place)


def write_jp2(folder: Path, when: date, band: str, stored: np.ndarray, place: Affine) -> None:
    """Write one band of a product."""
    time = f"{when:%Y%m%d}T100031"
    product = folder / f"S2A_MSIL1C_{time}_N0400_R122_T33TWN_{time}.SAFE"
    images = product / "GRANULE" / f"L1C_T33TWN_A034490_{time}" / "IMG_DATA"
    images.mkdir(parents=True, exist_ok=True)
    with rasterio.open(
        images / f"T33TWN_{time}_{band}.jp2", "w", driver="JP2OpenJPEG", height=stored.shape[0], width=stored.shape[1],
        count=1, dtype=stored.dtype, crs="EPSG:32633", transform=place, QUALITY="100", REVERSIBLE="YES",
    ) as file:  # fmt: skip
        file.write(stored, 1)


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def scenes_of(folder: Path) -> tuple[Scene, ...]:
    return open_library([str(folder)], quiet).scenes


def stack_of(folder: Path, options: Options | None = None, bands: tuple[str, ...] = ("B02", "B04", "B08")) -> Any:
    query = Query("sentinel-2-l1c", bands, day(0))
    return open_stack(open_library([str(folder)], quiet), query, options, audited=True)
