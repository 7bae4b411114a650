"""How far an image lies from where it should: sub-pixel shifts, estimated on clear pixels and undone in the header."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import fft, ndimage

from ..library.scene import Asset, Grid, Scene
from .antimeridian import TURN, in_degrees
from .grid import same_crs
from .series import Physical

MIN_PIXELS = 400
MAX_PIXELS = 5_000
"""Pixels that the least squares look at."""
ITERATIONS = 5
SETTLED_PX = 0.03
LARGEST_PX = 8.0
"""A larger shift is another place."""
MIN_FIT = 0.5
"""Share of the variance that the moved reference must explain; less is another season, haze or snow."""
SURE_FIT = 0.85
"""A fit that good was not caught in a false minimum."""
MAX_SPREAD_PX = 0.35
"""Two bands must agree so far."""
OUTLIER_SPREADS = 3.0


@dataclass(frozen=True)
class Shift:
    """How far an image's content lies down (`rows`) and to the right (`cols`) of the reference's, in pixels."""

    rows: float
    cols: float

    @property
    def pixels(self) -> float:
        """Length."""
        return float(np.hypot(self.rows, self.cols))

    def minus(self, other: Shift) -> Shift:
        """Return the shift relative to another image's."""
        return Shift(self.rows - other.rows, self.cols - other.cols)


def estimate_shift(image: Physical, reference: Physical) -> Shift | None:
    """Return how far the image (band, y, x) is shifted against the reference, or None where that cannot be told.

    Each band is fitted by gain, offset and displacement of the reference (Lucas and Kanade 1981), on clear pixels alone
    and without outliers, from where phase correlation puts it (Kuglin and Hines 1975). Bands that the reference
    explains by less than `MIN_FIT` say nothing, and two must agree where there are two.
    """
    fits = [_fit(*pair) for pair in zip(image, reference)]
    sure = np.array([fit[:2] for fit in fits if fit is not None and fit[2] >= MIN_FIT])
    if len(sure) < min(2, len(image)) or np.ptp(sure, axis=0).max() > MAX_SPREAD_PX:
        return None
    shift = Shift(*(float(part) for part in np.median(sure, axis=0)))
    return shift if shift.pixels <= LARGEST_PX else None


def moved(scene: Scene, shift: Shift, grid: Grid) -> Scene:
    """Return the scene with all its assets moved back by a shift that is given in pixels of `grid`."""
    return replace(scene, assets={name: _moved(asset, shift, grid) for name, asset in scene.assets.items()})


def _moved(asset: Asset, shift: Shift, grid: Grid) -> Asset:
    """Return the asset, and what it is computed from, moved back."""
    x, y = _in_crs(shift, grid, asset.grid.crs)
    a, b, c, d, e, f = asset.grid.transform
    parts = tuple((letter, _moved(part, shift, grid)) for letter, part in asset.parts)
    return replace(asset, grid=replace(asset.grid, transform=(a, b, c - x, d, e, f - y)), parts=parts)


def _in_crs(shift: Shift, grid: Grid, crs: str) -> tuple[float, float]:
    """Return how far the shift reaches along x and y of a CRS, in its units, in the middle of the grid."""
    to_xy = Affine(*grid.transform)
    middle = grid.width / 2, grid.height / 2
    (x, y), (end_x, end_y) = to_xy @ middle, to_xy @ (middle[0] + shift.cols, middle[1] + shift.rows)
    if same_crs(grid.crs, crs):
        return end_x - x, end_y - y
    (x, end_x), (y, end_y) = transform(grid.crs, crs, (x, end_x), (y, end_y))
    turns = TURN * round((end_x - x) / TURN) if in_degrees(crs) else 0.0
    return end_x - x - turns, end_y - y


def _fit(image: Physical, reference: Physical) -> tuple[float, float, float] | None:
    """Return (rows, cols, share of variance explained) of one band."""
    known = np.isfinite(image) & np.isfinite(reference)
    if known.sum() < MIN_PIXELS:
        return None
    whole = np.where(np.isfinite(reference), reference, np.median(reference[known]))
    fits = [_least_squares(image, whole, known, (0.0, 0.0))]
    if fits[0] is None or fits[0][2] < SURE_FIT:
        coarse = _phase_correlation(np.where(known, image, np.median(image[known])), whole)
        if np.hypot(*coarse) > 1:
            fits.append(_least_squares(image, whole, known, coarse))
    return max((fit for fit in fits if fit), key=lambda fit: fit[2], default=None)


def _least_squares(
    image: Physical, reference: Physical, known: NDArray[np.bool_], start: Sequence[float]
) -> tuple[float, float, float] | None:
    at = np.flatnonzero(known)
    at = at[:: -(-len(at) // MAX_PIXELS)]
    value = image.ravel()[at].astype(np.float64)
    shift, explained = np.array(start, float), 0.0
    for _ in range(ITERATIONS):
        placed = ndimage.shift(reference, shift, order=1, mode="nearest") if shift.any() else reference
        parts = (placed, *np.gradient(placed))
        columns = np.stack([np.ones(len(at)), *(part.ravel()[at] for part in parts)], axis=1).astype(np.float64)
        kept = np.ones(len(at), bool)
        for _ in range(2):  # again without the outliers
            weights = np.linalg.lstsq(columns[kept].T @ columns[kept], columns[kept].T @ value[kept], rcond=1e-12)[0]
            residual = value - columns @ weights
            kept = np.abs(residual) <= OUTLIER_SPREADS * 1.4826 * np.median(np.abs(residual)) + 1e-12
        variance = value[kept].var()
        if weights[1] <= 0 or variance == 0:
            return None
        explained = 1 - residual[kept].var() / variance
        step = np.clip(-weights[2:] / weights[1], -1.5, 1.5)
        shift += step
        if np.abs(shift).max() > LARGEST_PX:
            return None
        if np.hypot(*step) < SETTLED_PX:
            break
    return float(shift[0]), float(shift[1]), float(explained)


def _phase_correlation(image: Physical, reference: Physical) -> tuple[float, float]:
    """Return the whole-pixel shift at the highest peak within `LARGEST_PX`."""
    cross = fft.rfft2(image - image.mean()) * np.conj(fft.rfft2(reference - reference.mean()))
    peaks = fft.irfft2(cross / (np.abs(cross) + 1e-12), s=image.shape)
    reach = int(min(LARGEST_PX, min(image.shape) // 4))
    near = np.roll(peaks, (reach, reach), axis=(0, 1))[: 2 * reach + 1, : 2 * reach + 1]
    row, col = np.unravel_index(np.argmax(near), near.shape)
    return float(row - reach), float(col - reach)
