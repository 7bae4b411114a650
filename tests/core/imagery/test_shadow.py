"""Shadows are dark in all bands; fields that green, or were sown, are no shadows."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import rasterio

from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query

from ..conftest import Made

CLOUD, FIELD = (slice(4, 16), slice(4, 16)), (slice(36, 56), slice(36, 56))


def occluded(made: Made, factors: dict[str, float]) -> np.ndarray:
    """Put a cloud and a part whose light changes by `factors` into the fifth date, which has no mask; what is found."""
    day = made.dates[4]
    for band, factor in factors.items():
        with rasterio.open(made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif", "r+") as image:
            values = image.read(1)
            values[FIELD] = np.rint(values[FIELD] * factor)
            values[CLOUD] = 4000
            image.write(values, 1)
    for path in made.folder.glob("*SCL*"):
        path.unlink()
    library = open_library([str(made.folder)], say_nothing)
    with open_stack(library, Query("S2", ("B04",), day), Options()) as (_, stack):
        return stack.frame(day).occluded


@pytest.mark.parametrize(
    ("factors", "found"),
    [
        ({"B02": 0.6, "B04": 0.5, "B08": 0.45}, True),
        ({"B02": 0.6, "B04": 0.5, "B08": 1.3}, False),
    ],
)
def test_a_shadow_is_dark_in_near_infrared_too(make_series: Callable, factors: dict[str, float], found: bool) -> None:
    hidden = occluded(make_series(), factors)
    assert hidden[CLOUD].mean() > 0.9
    assert (hidden[FIELD].mean() > 0.8) == found
    assert found or hidden[FIELD].mean() < 0.05
