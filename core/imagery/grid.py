"""The query's grid: the sensor's own pixels, cut to the region; no pixel is moved."""

from __future__ import annotations

import contextlib
import math
from collections.abc import Callable, Iterable, Sequence
from functools import lru_cache
from typing import Any, Optional

import numpy as np
import shapely
import shapely.geometry
from numpy.typing import NDArray
from rasterio._err import CPLE_BaseError
from rasterio.crs import CRS
from rasterio.errors import CRSError, RasterioError
from rasterio.features import geometry_mask
from rasterio.transform import Affine
from rasterio.warp import transform, transform_bounds, transform_geom

from ..boxes import Bounds, joined, on_one_turn
from ..errors import RequestError, UnsupportedError
from ..library.scene import Grid
from ..query import Region
from .antimeridian import TURN, in_degrees, on_turn_of, turns_to

Window = tuple[slice, slice]
"""Rows and columns."""
WHOLE: Window = (slice(None), slice(None))

ALIGNED_PX = 1e-3
"""Grids whose pixel corners differ by less than this share of a pixel are the same."""
MARGIN_PX = 3
"""Pixels around a window that resampling may ask for, in units of the coarser of the two grids."""
MAX_PIXELS = 2**28
OVERVIEW_PIXELS = 2**17
"""A region of about that many pixels, or fewer, is planned and learned from on all of them."""
PREVIEW_PIXELS = 2**16
SURROUNDINGS_PX = 64
LARGE_PX = 512


def same_crs(first: str, second: str) -> bool:
    """Tell whether two CRS strings mean the same CRS."""
    return first == second or CRS.from_user_input(first) == CRS.from_user_input(second)


@lru_cache(maxsize=4096)
def pixel_offset(grid: Grid, inside: Grid) -> Optional[tuple[int, int]]:
    """Return (row, col) of `grid`'s corner in `inside`'s pixels, or None when their pixels do not coincide."""
    if grid.step != 1 or not same_crs(grid.crs, inside.crs):
        return None
    a, b, c, d, e, f = inside.transform
    same_shape = np.allclose(
        (grid.transform[0], grid.transform[1], grid.transform[3], grid.transform[4]), (a, b, d, e), rtol=1e-7, atol=0
    )
    if not same_shape:
        return None
    col, row = ~Affine(a, b, c, d, e, f) @ (grid.transform[2], grid.transform[5])
    if not (b or d) and in_degrees(inside.crs):  # beside each other, rather than around the Earth
        around = TURN / abs(a)
        col -= around * round((col + (grid.width - inside.width) / 2) / around)
    if abs(col - round(col)) > ALIGNED_PX or abs(row - round(row)) > ALIGNED_PX:
        return None
    return round(row), round(col)


@lru_cache(maxsize=4096)
def window_on(source: Grid, grid: Grid) -> Optional[tuple[int, int, int, int]]:
    """Return (row, col, height, width) of the pixels of `source` that `grid` is resampled from.

    With a margin that every kind of resampling finds its neighbours in; None where the two do not meet.
    """
    try:
        xmin, ymin, xmax, ymax = transform_bounds(grid.crs, source.crs, *grid.bounds)
        turns = turns_to(source, grid)
    except (RasterioError, CRSError):  # so far away that the source's projection has no word for it
        return None
    if not all(map(math.isfinite, (xmin, ymin, xmax, ymax))):
        return None
    if xmin > xmax or turns != (0.0,):  # across the antimeridian: both ends of the source
        xmin, _, xmax, _ = source.bounds
    inverse = ~Affine(*source.transform)
    cols, rows = zip(*(inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)))
    left, right = _with_margin(min(cols), max(cols), grid.width, source.width)
    top, bottom = _with_margin(min(rows), max(rows), grid.height, source.height)
    return (top, left, bottom - top, right - left) if left < right and top < bottom else None


@lru_cache(maxsize=4096)
def fineness(source: Grid, grid: Grid) -> float:
    """Return how many pixels of `source` a pixel in the middle of `grid` is wide, whatever the units of their CRSs.

    Raises:
        RasterioError: the source's projection cannot say where that is.
    """
    col, row = grid.width // 2, grid.height // 2
    xs, ys = zip(*(Affine(*grid.transform) @ corner for corner in ((col, row), (col + 1, row), (col, row + 1))))
    if not same_crs(grid.crs, source.crs):
        xs, ys = transform(grid.crs, source.crs, xs, ys)
    if in_degrees(source.crs):  # a pixel that the antimeridian parts is no wider for that
        xs = [xs[0] + (x - xs[0] + TURN / 2) % TURN - TURN / 2 for x in xs]
    (x, y), (right_x, right_y), (down_x, down_y) = (~Affine(*source.transform) @ point for point in zip(xs, ys))
    return math.sqrt(abs((right_x - x) * (down_y - y) - (down_x - x) * (right_y - y)))


def _with_margin(low: float, high: float, wanted: int, size: int) -> tuple[int, int]:
    """Return the range of the `size` source pixels that the `wanted` ones of a grid, over low..high, ask for."""
    margin = MARGIN_PX * math.ceil(max((high - low) / wanted, 1))
    return max(math.floor(low) - margin, 0), min(math.ceil(high) + margin, size)


def covering_grid(grids: Sequence[Grid]) -> Grid:
    """Return the grid of the first, grown to cover all that share its pixels."""
    first = grids[0]
    offsets = [(pixel_offset(grid, first), grid) for grid in grids]
    corners = [(*offset, offset[0] + grid.height, offset[1] + grid.width) for offset, grid in offsets if offset]
    top, left = min(c[0] for c in corners), min(c[1] for c in corners)
    bottom, right = max(c[2] for c in corners), max(c[3] for c in corners)
    return cut(first, top, left, bottom - top, right - left)


def reaching(grid: Grid, others: Iterable[Grid]) -> Grid:
    """Return the grid, grown by whole pixels to where images on other pixels reach farther.

    By a pixel or less it is not: that is how far apart the edges of images of one outline lie.
    """
    top, left, bottom, right = 0, 0, grid.height, grid.width
    inverse = ~Affine(*grid.transform)
    for other in others:
        try:
            xmin, ymin, xmax, ymax = transform_bounds(other.crs, grid.crs, *other.bounds)
        except (RasterioError, CRSError):  # so far away that the grid's projection has no word for it
            continue
        if not all(map(math.isfinite, (xmin, ymin, xmax, ymax))) or xmin > xmax:
            continue
        cols, rows = zip(*(inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)))
        left = math.floor(min(cols)) if min(cols) < left - 1 else left
        top = math.floor(min(rows)) if min(rows) < top - 1 else top
        right = math.ceil(max(cols)) if max(cols) > right + 1 else right
        bottom = math.ceil(max(rows)) if max(rows) > bottom + 1 else bottom
    return cut(grid, top, left, bottom - top, right - left)


def cut(grid: Grid, row: int, col: int, height: int, width: int) -> Grid:
    """Return the part of `grid` that starts at (row, col); a whole grid keeps its transform to the last digit."""
    a, b, c, d, e, f = grid.transform
    return Grid(grid.crs, (a, b, c + col * a + row * b, d, e, f + col * d + row * e), width, height, grid.step)


def thinned(grid: Grid, pixels: int) -> Grid:
    """Return the grid with about that many pixels, each as wide and high as a whole number of `grid`'s.

    What is left over at the far edges, less than one such pixel, is not on it.
    """
    step = max(1, min(round(math.sqrt(grid.width * grid.height / pixels)), grid.width, grid.height))
    a, b, c, d, e, f = grid.transform
    wide = (a * step, b * step, c, d * step, e * step, f)
    return Grid(grid.crs, wide, grid.width // step, grid.height // step, grid.step * step)


def unthinned(grid: Grid) -> Grid:
    """Return the source's pixels that a thinned grid covers."""
    (a, b, c, d, e, f), step = grid.transform, grid.step
    return Grid(grid.crs, (a / step, b / step, c, d / step, e / step, f), grid.width * step, grid.height * step)


def middles(grid: Grid) -> Window:
    """Return which rows and columns of `unthinned(grid)` a thinned grid shows."""
    first, step = grid.step // 2, grid.step
    return slice(first, grid.height * step, step), slice(first, grid.width * step, step)


def region_polygon(region: Region, crs: str) -> Any:
    """Return the region as a shapely geometry in `crs`.

    Raises:
        RequestError: the polygon is malformed, crosses itself or is empty, or its CRS is unknown.
    """
    try:
        polygon = shapely.geometry.shape(dict(region.geometry))
    except (ValueError, TypeError, KeyError, IndexError, AttributeError, shapely.errors.ShapelyError) as error:
        raise RequestError(f"The region's polygon is malformed: {error}", "Draw it again") from error
    if not polygon.is_valid:
        reason = shapely.is_valid_reason(polygon)
        raise RequestError(f"The region's polygon is not valid ({reason})", "Draw it again so that no edges cross")
    if polygon.is_empty or polygon.area == 0:
        raise RequestError("The region is empty", "Draw a larger one")
    try:
        if same_crs(region.crs, crs):
            return polygon
        source = CRS.from_user_input(region.crs)
        # Long edges bend between CRSs: vertices every 1/20 of the extent follow them.
        dense = shapely.segmentize(polygon, max(np.ptp(polygon.bounds[0::2]), np.ptp(polygon.bounds[1::2])) / 20)
        moved = shapely.geometry.shape(transform_geom(source, CRS.from_user_input(crs), dense.__geo_interface__))
    except CRSError as error:
        raise RequestError(f"The region's CRS {region.crs!r} is unknown", "Give one such as EPSG:4326") from error
    except (RasterioError, CPLE_BaseError, SystemError) as error:  # GDAL's own, and the second time SystemError
        raise RequestError(f"The region cannot be moved to {crs}: {error}", "Draw it inside the images") from error
    if moved.is_empty or not all(math.isfinite(bound) for bound in moved.bounds):
        raise UnsupportedError("The region lies outside the images' projection", "Draw it inside the images")
    return shapely.make_valid(moved)


def grids_of(region: Optional[Region], grids: Iterable[Grid]) -> set[Grid]:
    """Return the grids whose outline the region's meets; all of them where it meets none, or is not given.

    What is wrong with a region is said by `cut_to_region`, of the grid that matters.
    """
    grids = set(grids)
    return meeting(region, grids) or grids


def meeting(region: Optional[Region], grids: Iterable[Grid]) -> set[Grid]:
    """Return the grids whose outline the region's meets; all of them where it is not given."""
    grids = set(grids)
    if region is None:
        return grids
    boxes: dict[str, Any] = {}
    for crs in {grid.crs for grid in grids}:
        with contextlib.suppress(RequestError, UnsupportedError):  # so far away that the CRS cannot say where
            boxes[crs] = region_polygon(region, crs)
    return {g for g in grids if g.crs in boxes and _met(boxes[g.crs], g)}


def region_box(region: Region) -> Bounds:
    """Return the region's box in degrees.

    Raises:
        RequestError, UnsupportedError: see `region_polygon`.
    """
    polygon = region_polygon(region, "EPSG:4326")
    return joined([on_one_turn(part.bounds) for part in getattr(polygon, "geoms", [polygon])])


def _met(polygon: Any, grid: Grid) -> bool:
    polygon, outline = on_turn_of(polygon, grid), shapely.box(*grid.bounds)
    parts = getattr(polygon, "geoms", [polygon]) if in_degrees(grid.crs) else [polygon]
    return any(shapely.box(*part.bounds).intersects(outline) for part in parts)


def holds(grid: Grid, region: Region) -> bool:
    """Tell whether the region lies within the grid's outline.

    Raises:
        RequestError, UnsupportedError: see `region_polygon`.
    """
    xmin, ymin, xmax, ymax = on_turn_of(region_polygon(region, grid.crs), grid).bounds
    corners = [~Affine(*grid.transform) @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    return all(0 <= col <= grid.width and 0 <= row <= grid.height for col, row in corners)


def covered_share(grid: Grid, region: Region) -> float:
    """Return the share 0..1 of the region's area that lies within the grid's outline.

    Raises:
        RequestError, UnsupportedError: see `region_polygon`.
    """
    polygon = on_turn_of(region_polygon(region, grid.crs), grid)
    return polygon.intersection(shapely.box(*grid.bounds)).area / polygon.area


def cut_to_region(grid: Grid, region: Optional[Region]) -> tuple[Grid, NDArray[np.bool_]]:
    """Return the part of `grid` that the region covers, and the mask (y, x) of pixels whose centre is inside.

    Raises:
        UnsupportedError: the region does not touch the grid.
        RequestError: the region is not valid, or has more than `MAX_PIXELS` pixels.
    """
    if region is None:
        part, inside = grid, np.ones((grid.height, grid.width), bool)
    else:
        polygon = on_turn_of(region_polygon(region, grid.crs), grid)
        row, col, height, width = _pixel_window(grid, polygon)
        part = cut(grid, row, col, height, width)
        inside = geometry_mask([polygon], (height, width), Affine(*part.transform), invert=True)
        if not inside.any() and height * width > 1:  # its parts are smaller than pixels: those that they lie in
            row, col, height, width = _pixel_window(grid, polygon, _touched)
            part = cut(grid, row, col, height, width)
            inside = geometry_mask([polygon], (height, width), Affine(*part.transform), all_touched=True, invert=True)
        if not inside.any():  # smaller than a pixel: the one its middle lies in
            inside = np.ones((height, width), bool)
    if part.width * part.height > MAX_PIXELS:
        raise RequestError(
            f"The region has {part.width} x {part.height} pixels, more than {MAX_PIXELS:,}", "Draw a smaller one"
        )
    return part, inside


def with_surroundings(part: Grid, whole: Grid, margin_px: int = SURROUNDINGS_PX) -> tuple[Grid, tuple[slice, slice]]:
    """Return a small `part` of `whole` grown by `margin_px` on each side, and where the part lies in it.

    What is seen around a region teaches as much as what is seen in it; a large region has enough of its own.
    """
    row, col = pixel_offset(part, whole)
    margin = margin_px if min(part.height, part.width) < LARGE_PX else 0
    top, left = max(row - margin, 0), max(col - margin, 0)
    bottom, right = min(row + part.height + margin, whole.height), min(col + part.width + margin, whole.width)
    window = slice(row - top, row - top + part.height), slice(col - left, col - left + part.width)
    return cut(whole, top, left, bottom - top, right - left), window


def _pixel_window(
    grid: Grid, polygon: Any, chosen: Callable[[float, float, int], tuple[int, int]] | None = None
) -> tuple[int, int, int, int]:
    """Return (row, col, height, width) of the pixels that are chosen by the ends of each side; see `_centres`."""
    chosen = chosen or _centres
    inverse = ~Affine(*grid.transform)
    xmin, ymin, xmax, ymax = polygon.bounds
    corners = [inverse @ (x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    left, right = chosen(min(c[0] for c in corners), max(c[0] for c in corners), grid.width)
    top, bottom = chosen(min(c[1] for c in corners), max(c[1] for c in corners), grid.height)
    if left >= right or top >= bottom:
        raise UnsupportedError(
            "The region lies outside every image of this sensor in the library",
            "Draw it inside the images' extent, or add a folder with images of this place",
        )
    return top, left, bottom - top, right - left


def _touched(low: float, high: float, size: int) -> tuple[int, int]:
    """Return the range of pixels that low..high (in pixels) lies in."""
    return max(math.floor(low + 1e-6), 0), min(math.ceil(high - 1e-6), size)


def _centres(low: float, high: float, size: int) -> tuple[int, int]:
    """Return the range of pixels whose centres lie in low..high (in pixels), at least the one that holds its middle."""
    first, last = math.ceil(low - 0.5 - 1e-6), math.floor(high - 0.5 + 1e-6) + 1
    if first >= last:
        first = math.floor((low + high) / 2)
        last = first + 1
    return max(first, 0), min(last, size)
