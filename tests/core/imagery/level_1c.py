"""A small Sentinel-2 Level-1C library with all bands on their own pixels, and what is truly in it."""

from __future__ import annotations

from datetime import date, timedelta
from pathlib import Path

import numpy as np
from rasterio.transform import Affine

from ..conftest import write_tif

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
    shade: Cells | None = None, bands: tuple[str, ...] = tuple(PIXEL_M), pixel_m: int | None = None,
) -> None:  # fmt: skip
    """Write one scene, with clouds, shadow and nodata where they are asked for; `pixel_m`: of all bands alike."""
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
        if band in bands:
            place = Affine(size_m, 0, X, 0, -size_m, Y)
            write_tif(folder / f"sentinel-2-l1c_{band}_{when:%Y%m%d}.tif", stored, transform=place)
