"""What teaches a query's estimators, and that whatever the plan promises is what answers."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.blocks import MIN_BLOCK_PX, NONE, spatial_blocks
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.inputs import read_inputs
from revisit.core.answer.intra_plan import make_intra_plan
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import METHODS, Options
from revisit.core.answer.pattern import MIN_SEEN_PIXELS
from revisit.core.answer.samples import FOLDS
from revisit.core.answer.shifts import learn_from_other_dates
from revisit.core.answer.training import find_training
from revisit.core.errors import UnsupportedError
from revisit.core.library.search import Library, open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query, Region
from revisit.models.base import Samples

ALL = slice(None)


def asked(made: object, day: object) -> tuple[Library, Query]:
    return open_library([str(made.folder)], say_nothing), Query("sentinel-2-l2a", ("B02", "B04", "B08"), day)


def cover(make_series: Callable, size: int, rows: int, cols: int) -> tuple[Library, Query]:
    """Show so many rows and columns in a corner of the queried day, and all of the other days."""
    made = make_series(size=size, cloudy={4: (slice(rows, None), ALL)})
    for band in ("SCL", "B02", "B04", "B08"):
        path = made.folder / f"sentinel2_{band}_{made.dates[4]:%Y%m%d}.tif"
        with rasterio.open(path, "r+") as file:
            values = file.read(1)
            values[:, cols:] = 9 if band == "SCL" else 9000
            file.write(values, 1)
    return asked(made, made.dates[4])


def test_a_date_that_teaches_has_no_say_in_what_is_usual_on_it(make_series: Callable) -> None:
    """Not even by the weight that it has in the curve of the scene: its error would be too small."""
    made = make_series(cloudy={4: (ALL, ALL)})

    def learned() -> tuple[list[date], Samples]:
        library, query = asked(made, made.dates[4])
        with open_stack(library, query, Options(), audited=True) as (sensor, stack):
            plan = make_intra_plan(query, sensor, stack, Options(), library)
            training = learn_from_other_dates(plan, stack, np.random.default_rng(0))
        return [pattern.target for pattern in plan.teaching.shifts], training.samples

    targets, before = learned()
    for band in ("B02", "B04", "B08"):
        path = made.folder / f"sentinel2_{band}_{targets[0]:%Y%m%d}.tif"
        with rasterio.open(path, "r+") as file:
            file.write(file.read(1) + 150, 1)
    again, after = learned()
    assert again == targets
    first = before.groups == 0
    assert np.allclose(after.target[first], before.target[first] + 0.015, atol=1e-4)
    assert np.array_equal(after.usual[first], before.usual[first])
    assert np.array_equal(after.expected[first], before.expected[first])
    assert not np.array_equal(after.usual[~first], before.usual[~first])


def test_blocks_are_about_as_large_as_the_hole_is_deep() -> None:
    hole = np.zeros((100, 100), bool)
    hole[20:60, 20:60] = True
    groups = spatial_blocks(hole, ~hole, np.random.default_rng(0)).groups
    changes = (np.diff(groups, axis=1) != 0).any(axis=0)
    assert np.diff(np.flatnonzero(changes)).min() >= 15
    assert set(np.unique(groups[~hole])) == {0, 1, 2, 3}
    assert (groups[hole] == NONE).all()


@pytest.mark.parametrize("rows", [14, 15, 63, 64, 65, 67, 130])
@pytest.mark.parametrize("cols", [15, 64, 66, 100])
@pytest.mark.parametrize("seed", [0, 1])
def test_every_group_has_enough_of_a_small_part_that_was_seen(rows: int, cols: int, seed: int) -> None:
    """Whether it fills one block, or reaches over its border by a pixel."""
    seen = np.zeros((300, 300), bool)
    seen[:rows, :cols] = True
    groups = spatial_blocks(~seen, seen, np.random.default_rng(seed)).groups
    assert np.bincount(groups[seen], minlength=FOLDS).min() >= seen.sum() / FOLDS / 2


def test_every_group_has_enough_of_scattered_pixels() -> None:
    rng = np.random.default_rng(0)
    seen = np.zeros(300 * 300, bool)
    seen[rng.choice(seen.size, MIN_SEEN_PIXELS, replace=False)] = True
    seen = seen.reshape(300, 300)
    groups = spatial_blocks(~seen, seen, rng).groups
    assert np.bincount(groups[seen], minlength=FOLDS).min() >= MIN_SEEN_PIXELS / FOLDS / 2
    seen[tuple(np.argwhere(seen)[0])] = False
    assert spatial_blocks(~seen, seen, rng) is None


def test_a_small_part_that_was_seen_trains_as_the_plan_says(make_series: Callable, tmp_path: Path) -> None:
    """It lies in one block of the size that the hole asks for."""
    library, query = cover(make_series, 256, 24, 24)
    plan = plan_query(library, query, Options())
    assert plan.to_json()["training"]["kind"] == "within-scene"
    blocks = plan.teaching.blocks.groups
    assert (blocks != NONE).sum() == 24 * 24
    assert (np.unique(blocks[::MIN_BLOCK_PX, ::MIN_BLOCK_PX]) == [NONE, 0, 1, 2, 3]).all()
    report = enhance(library, query, tmp_path / "out", Options(), say_nothing).report
    assert any(warning.startswith("Most of what is missing lies farther") for warning in report["warnings"])
    assert report["contest"]["samples"] == 24 * 24
    assert report["interval"]["achieved"] > 0.8
    assert report["provenance"].get("regressed", 0) > 0.9


@pytest.mark.parametrize("method", METHODS)
def test_as_few_pixels_as_may_teach_teach_every_method(make_series: Callable, tmp_path: Path, method: str) -> None:
    library, query = cover(make_series, 64, 10, 20)
    report = enhance(library, query, tmp_path / "out", Options(method=method), say_nothing).report
    assert report["method"] == method
    assert report["contest"]["samples"] == MIN_SEEN_PIXELS


def test_a_hole_no_deeper_than_the_blocks_is_not_far(make_series: Callable) -> None:
    plan = plan_query(*cover(make_series, 64, 64, 44), Options())
    assert plan.teaching.within
    assert plan.warnings == ()


def test_what_no_other_date_shows_does_not_teach(make_series: Callable) -> None:
    """Of the queried day 1280 pixels were seen, but 1152 of them on no other date."""
    clouds = dict.fromkeys(range(9), (slice(0, 18), ALL)) | {4: (slice(20, None), ALL)}
    made = make_series(cloudy=clouds)
    plan = plan_query(*asked(made, made.dates[4]), Options())
    assert plan.teaching.kind == "shifted-dates"


def test_dates_that_show_nothing_in_common_with_their_inputs_do_not_teach(
    make_series: Callable, tmp_path: Path
) -> None:
    """Each second date shows the upper part, the others the lower one."""
    made = make_series(count=7, cloudy={n: (slice(40, None) if n % 2 else slice(0, 41), ALL) for n in range(7)})
    library, query = asked(made, made.dates[3])
    query = replace(query, window_days=12)
    plan = plan_query(library, query, Options())
    assert (plan.teaching.kind, plan.methods) == ("none", ("linear",))
    assert "without training" in plan.to_json()["training"]["text"]
    assert any("has no interval" in warning for warning in plan.warnings)
    report = enhance(library, query, tmp_path / "out", Options(), say_nothing).report
    assert (report["method"], report["interval"]) == ("linear", None)
    with pytest.raises(UnsupportedError, match="nothing to learn"):
        plan_query(library, query, Options(method="ridge"))


def test_each_date_that_teaches_has_enough_pixels(make_series: Callable) -> None:
    """The region is a small part of what is looked at around it, where clouds hide every date."""
    made = make_series(count=14, size=128)
    for day in made.dates:
        path = made.folder / f"sentinel2_SCL_{day:%Y%m%d}.tif"
        with rasterio.open(path, "r+") as file:
            values = np.full((128, 128), 9, np.uint8)
            values[50:74, 50:74] = 4
            file.write(values, 1)
    library, query = asked(made, made.dates[6] + timedelta(days=5))
    west, north = 600000.123456789, 5100000.987654321
    region = Region.from_bbox((west + 500, north - 740, west + 740, north - 500), "EPSG:32633")
    with open_stack(library, replace(query, region=region)) as (sensor, stack):
        plan = make_intra_plan(replace(query, region=region), sensor, stack, Options())
        assert stack.inside.size > 20 * stack.inside.sum()
        samples = find_training(plan, stack, read_inputs(plan, stack), 0).samples
    counts = np.bincount(samples.groups)
    assert len(counts) == len(plan.teaching.shifts) >= 2
    assert counts.min() >= MIN_SEEN_PIXELS
