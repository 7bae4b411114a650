"""The pixels around each pixel: what an image shows within one pixel's distance.

Images of two dates of one place lie on one another to some tenths of a pixel and are not equally sharp; what the pixels
around show tells a regression how to move and to sharpen them.
"""

from __future__ import annotations

import numpy as np

from .grid import middles, unthinned
from .series import Physical
from .stack import Frame, Stack

STEPS = tuple((row, col) for row in (-1, 0, 1) for col in (-1, 0, 1) if (row, col) != (0, 0))
"""The eight pixels around one, as rows and columns from it."""


def departures_around(stack: Stack, frame: Frame) -> Physical:
    """Return how the eight pixels around each pixel depart from it (step * band, y, x), in physical units.

    0, as if it were the same, where one of the two is hidden or outside the images. On a thinned grid they are the
    sensor's own pixels around each that the grid shows; those are not asked whether clouds hide them.

    Raises:
        DataError: a band cannot be read.
    """
    values = stack.values(frame)
    shown = middles(stack.grid)
    found = np.empty((len(STEPS), *values.shape), np.float32)
    for index, band in enumerate(stack.bands):
        fine = centre = values[index]
        if stack.grid.step > 1:  # of one image each, or its light would count as a departure
            fine = _fine(stack, frame, band)
            centre = np.where(np.isnan(centre), np.nan, fine[shown])
        padded = np.pad(fine, 1, constant_values=np.nan)
        for step, (row, col) in zip(found, STEPS):
            moved = padded[1 + row : len(padded) - 1 + row, 1 + col : padded.shape[1] - 1 + col]
            np.subtract(moved[shown], centre, out=step[index])
    return np.nan_to_num(found, copy=False, nan=0.0).reshape(-1, *values.shape[1:])


def _fine(stack: Stack, frame: Frame, band: str) -> Physical:
    """Return one band (y, x) on all pixels that a thinned grid covers, of the day's scenes in their order."""
    grid = unthinned(stack.grid)
    merged = stack.reader.physical(frame.scenes[0].assets[band], grid)
    for scene in frame.scenes[1:]:
        merged = np.where(np.isnan(merged), stack.reader.physical(scene.assets[band], grid), merged)
    return merged
