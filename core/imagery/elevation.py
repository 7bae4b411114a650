"""The height of the ground, which answers from other sensors are conditioned on."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..library.scene import Grid, Scene
from .read import Reader
from .series import Physical


def elevation_on(grid: Grid, models: Sequence[Scene], reader: Reader) -> Physical:
    """Return metres (y, x) on a grid, of the first elevation model that knows each pixel; NaN where none does.

    Raises:
        DataError: a model cannot be read.
    """
    metres = np.full((grid.height, grid.width), np.nan, np.float32)
    for model in models:
        if np.isfinite(metres).all():
            break
        for band in model.bands:
            np.copyto(metres, reader.physical(model.assets[band], grid), where=np.isnan(metres))
    return metres
