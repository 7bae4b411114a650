"""What the part of the queried day that was seen tells of the rest: how far the day lies from what is made of it."""

from __future__ import annotations

from collections.abc import Callable, Iterable

import numpy as np
from numpy.typing import NDArray

from ...models.base import Values
from ...models.moment import Moment
from ..imagery.grid import Window
from .places import Place, read_images

MOST_TILES = 4
"""Of those that show the most; more change nothing that matters."""
MIN_SEEN_PIXELS = 400
"""Fewer pixels of some band tell of their own field, not of the day."""

Make = Callable[[Moment], Values]


def day_level(
    place: Place, moment_in: Callable[[Window], Moment], make: Make, seen: Iterable[tuple[int, Window]]
) -> NDArray[np.float32]:
    """Return what is to be added to each band (band,): the median miss on the pixels that the day itself shows.

    A day's light and haze are its own, and much of what is missed from other dates and sensors is the level; where a
    part of the day was seen it is known, and the answer goes on at its edge without a step.

    Args:
        place: the region.
        moment_in: gives the queried moment in a window.
        make: makes the image (band, y, x) of a moment.
        seen: windows of the region, and how many of their pixels were seen.
    """
    shown = sorted((item for item in seen if item[0]), key=lambda item: item[0], reverse=True)[:MOST_TILES]
    misses = [np.empty((len(place.stack.bands), 0), np.float32)]
    for _, window in shown:
        moment = moment_in(window)
        truths = read_images(place.stack.part(window), [moment.day])
        if truths:
            missed = truths[0] - make(moment)
            misses.append(missed[:, np.isfinite(missed).all(axis=0)])
    missed = np.concatenate(misses, axis=1)
    if missed.shape[1] < MIN_SEEN_PIXELS:
        return np.zeros(len(missed), np.float32)
    return np.median(missed, axis=1).astype(np.float32)
