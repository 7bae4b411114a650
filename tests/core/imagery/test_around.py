"""What the pixels around each pixel show, and what a regression makes of it."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from dataclasses import replace
from types import SimpleNamespace

import numpy as np

from revisit.core.answer.opening import open_stack
from revisit.core.imagery.around import STEPS, departures_around
from revisit.core.imagery.grid import middles, thinned
from revisit.core.library.scene import Grid
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.models.base import Samples
from revisit.models.ridge import Ridge

HOLE = (slice(20, 30), slice(40, 50))


def stack_of(made: object) -> AbstractContextManager:
    library = open_library([str(made.folder)], lambda *_: None)
    return open_stack(library, Query("sentinel-2-l2a", ("B02", "B08"), made.dates[4]))


def test_departures_are_those_of_the_eight_pixels_around(make_series: Callable) -> None:
    made = make_series(cloudy={3: HOLE})
    with stack_of(made) as (_, stack):
        frame = stack.frame(made.dates[3])
        values, found = stack.values(frame), departures_around(stack, frame)
    found = found.reshape(8, 2, *values.shape[1:])
    for (row, col), departures in zip(STEPS, found):
        assert np.allclose(departures[:, 5, 7], values[:, 5 + row, 7 + col] - values[:, 5, 7])
    assert np.abs(found).max() > 0.001


def test_what_is_hidden_or_outside_counts_as_the_same(make_series: Callable) -> None:
    made = make_series(cloudy={3: HOLE})
    with stack_of(made) as (_, stack):
        found = departures_around(stack, stack.frame(made.dates[3])).reshape(8, 2, 64, 64)
    assert np.isfinite(found).all()
    assert not found[:, :, 22:28, 42:48].any()  # hidden themselves
    right, left = STEPS.index((0, 1)), STEPS.index((0, -1))
    assert not found[right, :, 22:28, 39].any()  # beside the hole
    assert found[left, :, 22:28, 39].any()
    assert not found[right, :, :, -1].any()  # outside the image


def test_a_thinned_grid_shows_the_sensors_own_pixels_around(make_series: Callable) -> None:
    made = make_series(size=128)
    with stack_of(made) as (_, stack):
        frame = stack.frame(made.dates[3])
        whole = departures_around(stack, frame)
        thin = stack.overview(32**2)
        assert thin.grid.step == 4
        found = departures_around(thin, thin.frame(made.dates[3]))
    inner = (slice(None), slice(1, -1), slice(1, -1))
    assert np.allclose(found[inner], whole[:, 2::4, 2::4][inner], atol=1e-6)


def test_a_regression_follows_an_image_that_lies_a_part_of_a_pixel_aside() -> None:
    rng = np.random.default_rng(0)
    image = rng.normal(0.2, 0.05, (80, 80)).astype(np.float32)
    aside = 0.7 * image[1:-1, 1:-1] + 0.3 * image[1:-1, 2:]
    around = np.stack([image[1 + row : 79 + row, 1 + col : 79 + col] - image[1:-1, 1:-1] for row, col in STEPS], -1)
    plain = Samples(image[1:-1, 1:-1].reshape(-1, 1, 1), np.ones((78**2, 1), np.float32), aside.reshape(-1, 1))
    errors = []
    for samples in (plain, replace(plain, around=around.reshape(-1, 8))):
        ridge = Ridge()
        ridge.fit(samples.take(slice(0, 3000)), samples.take(slice(3000, 4000)))
        asked = samples.take(slice(4000, None))
        errors.append(float(np.sqrt(np.mean((ridge.predict(asked) - asked.target) ** 2))))
    assert errors[1] < 0.1 * errors[0]


def test_on_a_thinned_grid_a_days_second_scene_shows_what_its_first_does_not() -> None:
    whole = np.arange(36, dtype=np.float32).reshape(6, 6) ** 2
    first, second = whole.copy(), whole.copy()
    first[:, 3:], second[:, :3] = np.nan, np.nan
    grid = thinned(Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 6, 6), 4)
    scenes = [SimpleNamespace(assets={"B02": image}) for image in (first, second)]
    reader = SimpleNamespace(physical=lambda image, _: image)
    seen = whole[middles(grid)][None]
    stack = SimpleNamespace(grid=grid, bands=("B02",), reader=reader, values=lambda _: seen)
    found = departures_around(stack, SimpleNamespace(scenes=scenes))
    assert grid.step == 3
    for (row, col), departures in zip(STEPS, found):
        assert np.array_equal(departures, whole[1 + row :: 3, 1 + col :: 3][:2, :2] - whole[1::3, 1::3])


def test_on_a_thinned_grid_two_scenes_of_a_day_are_not_compared_with_each_other() -> None:
    """Where clouds hide the first scene the second one counts, which has another light."""
    whole = np.arange(36, dtype=np.float32).reshape(6, 6) ** 2
    grid = thinned(Grid("EPSG:32633", (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 6, 6), 4)
    scenes = [SimpleNamespace(assets={"B02": image}) for image in (whole, whole + 100)]
    reader = SimpleNamespace(physical=lambda image, _: image)
    stack = SimpleNamespace(grid=grid, bands=("B02",), reader=reader, values=lambda _: whole[middles(grid)][None] + 100)
    found = departures_around(stack, SimpleNamespace(scenes=scenes))
    for (row, col), departures in zip(STEPS, found):
        assert np.array_equal(departures, whole[1 + row :: 3, 1 + col :: 3][:2, :2] - whole[1::3, 1::3])
