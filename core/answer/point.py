"""One pixel through time: what every date of the library shows there, and what an answer says of its own day."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

import numpy as np
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.transform import Affine
from rasterio.warp import transform

from ..errors import RequestError
from ..imagery.grid import cut
from ..imagery.read import Reader
from ..library.library import Library
from ..library.scene import Asset, Grid
from ..product.again import StoredProduct
from ..product.provenance import Provenance
from ..progress import Progress
from ..query import Query, Region
from .opening import open_stack
from .options import Options

AROUND_PX = 32
"""How far around the pixel is read: clouds that a mask missed show in their surroundings."""
_TINY = 1e-7
"""Half the side of the region around a point, in units of its CRS: far less than a pixel."""


@dataclass(frozen=True)
class Point:
    """A place, in a CRS."""

    x: float
    y: float
    crs: str

    @classmethod
    def from_json(cls, point: Any, crs: Any) -> Point:
        """Read [x, y] and the CRS they are in.

        Raises:
            RequestError: they are not of that form.
        """
        numbers = isinstance(point, (list, tuple)) and len(point) == 2
        if not numbers or not all(isinstance(n, (int, float)) and np.isfinite(n) for n in point):
            raise RequestError(f"{point!r} is no point", "Give [x, y]")
        if not isinstance(crs, str) or not crs:
            raise RequestError("The point has no CRS", "Give one such as EPSG:4326")
        return cls(float(point[0]), float(point[1]), crs)

    def region(self) -> Region:
        """Return a region that lies within the point's pixel."""
        return Region.from_bbox((self.x - _TINY, self.y - _TINY, self.x + _TINY, self.y + _TINY), self.crs)


def point_series(
    library: Library,
    query: Query,
    options: Options,
    point: Point,
    product: Optional[Path],
    progress: Progress,
) -> dict[str, Any]:
    """Return the time series of the pixel that holds a point, read as an answer reads it: offsets are corrected.

    Args:
        library: what is searched.
        query: sensor, bands and date; its region is not used.
        options: what counts as occluded.
        point: the place.
        product: folder of an answer whose value there is wanted too.
        progress: called with share 0..1 and text; may raise to cancel.

    Returns:
        `bands`, `units`, `date` (the queried one), `pixel` (x, y of its middle, and their `crs`), `dates`: one entry a
        day with `date`, `values` (a band each, null where there is none; clouds and all) and `occluded`; and `answer`
        (see `_answer`) or null.

    Raises:
        UnsupportedError: no image of the sensor lies there.
        RequestError, DataError: see `core.errors`.
    """
    query = replace(query, region=point.region())
    opened = open_stack(library, query, options, audited=True, surroundings_px=AROUND_PX, marks_beside=True)
    with opened as (_, stack):
        row, col = (int(index[0]) for index in np.nonzero(stack.inside))
        pixel = cut(stack.grid, row, col, 1, 1)
        days = []
        for number, day in enumerate(stack.dates):
            progress(number / len(stack.dates), f"Reading {day}")
            frame = stack.frame(day)
            if frame:
                values = [_number(value) for value in stack.shown(frame)[:, row, col]]
                hidden = bool(frame.occluded[row, col])
                days.append({"date": day.isoformat(), "values": values, "occluded": hidden})
        x, y = Affine(*pixel.transform) @ (0.5, 0.5)
        return {
            "bands": list(stack.bands),
            "units": stack.units,
            "date": query.date.isoformat(),
            "pixel": {"x": x, "y": y, "crs": pixel.crs},
            "dates": days,
            "answer": _answer(product, (x, y, pixel.crs)) if product else None,
        }


def _answer(folder: Path, place: tuple[float, float, str]) -> Optional[dict[str, Any]]:
    """Return `date`, `bands`, `values`, `lower`, `upper` (null where not known) and `provenance`; None if outside."""
    product = StoredProduct.open(folder)
    enhanced = product.assets(product.files["enhanced"])
    pixel = _pixel(place, enhanced[product.bands[0]].grid)
    if pixel is None:
        return None
    interval = product.assets(product.files["interval"])
    codes = product.assets(product.files["provenance"])["provenance"]
    bounds = {bound: [f"{band} {bound}" for band in product.bands] for bound in ("lower", "upper")}
    with Reader() as reader:
        return {
            "date": product.date.isoformat(),
            "bands": list(product.bands),
            "values": _values(reader, enhanced, product.bands, pixel),
            **{bound: _values(reader, interval, names, pixel) for bound, names in bounds.items()},
            "provenance": Provenance(int(reader.classes(codes, pixel)[0][0, 0])).name.lower(),
        }


def _values(reader: Reader, assets: dict[str, Asset], names: Sequence[str], pixel: Grid) -> list[Optional[float]]:
    return [_number(reader.physical(assets[name], pixel)[0, 0]) for name in names]


def _pixel(place: tuple[float, float, str], grid: Grid) -> Optional[Grid]:
    """Return the one pixel of `grid` that holds the place (x, y, CRS), or None where it lies outside."""
    try:
        xs, ys = transform(CRS.from_user_input(place[2]), CRS.from_user_input(grid.crs), [place[0]], [place[1]])
    except (CRSError, RasterioError) as error:
        raise RequestError(f"The point cannot be moved to {grid.crs}: {error}", "Click inside the images") from error
    if not np.isfinite([xs[0], ys[0]]).all():
        return None
    col, row = (int(np.floor(index)) for index in ~Affine(*grid.transform) @ (xs[0], ys[0]))
    inside = 0 <= row < grid.height and 0 <= col < grid.width
    return cut(grid, row, col, 1, 1) if inside else None


def _number(value: np.float32) -> Optional[float]:
    return round(float(value), 6) if np.isfinite(value) else None
