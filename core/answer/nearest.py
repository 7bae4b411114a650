"""How far away the images are that a pixel is made from."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray

from ..imagery.occlusion import Mask

NOWHERE = -1
"""Days to an image where none shows the pixel."""


def days_to_nearest(images: Iterable[tuple[int, Mask]], shape: tuple[int, int]) -> NDArray[np.int16]:
    """Return the days (y, x) to the nearest image that shows each pixel, `NOWHERE` where none does.

    Args:
        images: of each, the days to it, of either sign, and where (y, x) it shows the ground.
        shape: rows and columns.
    """
    found = np.full(shape, NOWHERE, np.int16)
    for days, shown in sorted(images, key=lambda image: -abs(image[0])):
        found[shown] = abs(days)
    return found


def first_known(first: NDArray[np.int16], second: NDArray[np.int16]) -> NDArray[np.int16]:
    """Return the days of the first, and of the second where the first has no image."""
    return np.where(first == NOWHERE, second, first)
