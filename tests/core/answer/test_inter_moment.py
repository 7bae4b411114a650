"""What an estimator that generates is given of a date."""

from __future__ import annotations

import numpy as np
import pytest
from rasterio.warp import transform

from revisit.core.answer import inter, inter_plan
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.imagery.grid import Window
from revisit.core.query import Query
from revisit.models.moment import Moment

from .inter_library import OPTICAL, Fields, days, opened


def moment(fields: Fields, window: Window) -> Moment:
    """Return the fifth day, around which only the radar passed."""
    library, query = opened(fields.folder), Query(OPTICAL, ("B04", "B08"), days()[4], window_days=15)
    options = Options(train_seconds=0, threads=2)
    with open_stack(library, query, options) as (sensor, stack):
        return inter.query_moment(inter_plan.make_inter_plan(query, sensor, stack, library, options), window)


def test_what_changed_since_the_images_that_carry_the_answer(fields: Fields) -> None:
    """Halfway between two days, the radar's change is its image minus the mean of the two that stand for these."""
    asked = moment(fields, (slice(0, 48), slice(0, 48)))
    before, now, after = (np.stack(list(fields.radar(day).values())) for day in (days()[2], days()[4], days()[6]))
    assert np.allclose(asked.other, now, atol=1e-4)
    assert np.allclose(asked.change, now - (before + after) / 2, atol=1e-3)


def test_each_part_has_the_latitude_of_the_middle_of_the_whole(fields: Fields) -> None:
    _, (north,) = transform("EPSG:32633", "EPSG:4326", [600240], [5099760])
    whole, part = moment(fields, (slice(0, 48), slice(0, 48))), moment(fields, (slice(40, 48), slice(0, 8)))
    assert whole.sun == part.sun
    assert whole.sun.latitude == pytest.approx(north, abs=1e-3)
