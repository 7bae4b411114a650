"""A smooth field through scattered residuals: simple kriging on block means."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray
from scipy.linalg import solve
from scipy.ndimage import map_coordinates

MAX_BLOCKS = 300
"""Residuals are averaged in square blocks, so that this many are solved for at most."""
MAX_DISTANCES = 2**20
"""Distances from points to blocks that are in memory at a time."""

Places = NDArray[np.float32]
Residuals = NDArray[np.float64]


class Blocks:
    """Places (sample, 2) gathered in square blocks, ready to draw fields through."""

    def __init__(self, places: Places) -> None:
        """Choose the block's size so that there are `MAX_BLOCKS` at most."""
        low = places.min(axis=0)
        rows, cols = np.ptp(places, axis=0) + 1
        self.size_px = max(1, int(np.ceil(np.sqrt(rows * cols / MAX_BLOCKS))))
        cells = ((places - low) // self.size_px).astype(np.int64)
        _, block, count = np.unique(
            cells[:, 0] * (int(cols) + 1) + cells[:, 1], return_inverse=True, return_counts=True
        )
        self._block, self._count = block, count
        self._centres = self._means(places)
        self._distances = _distances(self._centres, self._centres)

    def draw(self, residuals: Residuals, range_px: float, nugget: float) -> Field:
        """Return the field through residuals (sample, band).

        Args:
            residuals: what a regression missed at the places.
            range_px: distance at which the correlation is 1/e.
            nugget: variance of one pixel's own noise, relative to the field's.
        """
        covariance = np.exp(-self._distances / range_px) + np.diag(nugget / self._count)
        weights = solve(covariance, self._means(residuals), assume_a="pos", check_finite=False)
        return Field(self._centres, weights, range_px, max(1, self.size_px // 2))

    def _means(self, values: NDArray[np.floating]) -> Residuals:
        return np.stack([np.bincount(self._block, column) / self._count for column in values.T], axis=1)


@dataclass(frozen=True)
class Field:
    """Simple kriging (Matheron 1963) of a zero-mean field with exponential covariance of unit sill.

    `blocks` (block, 2) are the mean places (row, column) in pixels, `weights` (block, band) the dual weights.
    """

    blocks: NDArray[np.float64]
    weights: Residuals
    range_px: float
    spacing_px: int

    def at(self, places: Places) -> Residuals:
        """Return the field (sample, band) at places (sample, 2), linear between points `spacing_px` apart."""
        if not len(places):
            return np.zeros((0, self.weights.shape[1]))
        step = self.spacing_px
        low = np.floor(places.min(axis=0) / step) * step  # the same points whatever part of an image is asked for
        rows, cols = np.ceil((places.max(axis=0) - low) / step).astype(int) + 1
        nodes = np.stack(np.meshgrid(np.arange(rows), np.arange(cols), indexing="ij"), axis=-1).reshape(-1, 2)
        field = self._exactly_at(low + nodes * step).reshape(rows, cols, -1)
        where = ((places - low) / step).T
        bands = [map_coordinates(field[:, :, band], where, order=1, mode="nearest") for band in range(field.shape[2])]
        return np.stack(bands, axis=1)

    def _exactly_at(self, places: NDArray[np.float64]) -> Residuals:
        """Return the field (sample, band), a part of the places (sample, 2) at a time.

        The points are as near to one another as the blocks are small, and as many as the asked pixels are far around
        them: few pixels that were seen in the corner of a large hole make a distance to hundreds of blocks for each.
        """
        at_once = max(1, MAX_DISTANCES // len(self.blocks))
        parts = np.split(places, range(at_once, len(places), at_once))
        return np.concatenate([np.exp(-_distances(part, self.blocks) / self.range_px) @ self.weights for part in parts])


def _distances(first: NDArray[np.float64], second: NDArray[np.float64]) -> NDArray[np.float64]:
    squared = (first**2).sum(axis=1)[:, None] + (second**2).sum(axis=1) - 2 * first @ second.T
    return np.sqrt(np.maximum(squared, 0))
