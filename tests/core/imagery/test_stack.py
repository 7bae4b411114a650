"""The frames of a region, of its parts, and of days with several scenes; files that cannot be read in whole."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.imagery.stack import MARGIN_PX, Stack
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query

from ..conftest import BANDS, Made, write_tif

DAY = 4
"""Position of the queried date."""
CLOUD, SHADE = (slice(4, 20), slice(4, 20)), (slice(84, 116), slice(84, 116))


def opened(made: Made) -> AbstractContextManager[tuple[object, Stack]]:
    library = open_library([str(made.folder)], say_nothing)
    return open_stack(library, Query("S2", ("B04",), made.dates[DAY]))


def file_of(made: Made, band: str, index: int) -> Path:
    return made.folder / f"sentinel2_{band}_{made.dates[index]:%Y%m%d}.tif"


def cut_off(path: Path) -> None:
    path.write_bytes(path.read_bytes()[:600])


def test_a_part_without_a_cloud_has_the_shadow_of_one_beside_it(
    make_series: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=128)
    monkeypatch.setattr(Stack.overview, "__defaults__", (64**2,))
    for path in made.folder.glob("*SCL*"):
        path.unlink()
    for band in BANDS:
        with rasterio.open(file_of(made, band, DAY), "r+") as image:
            values = image.read(1)
            values[CLOUD], values[SHADE] = 6000, values[SHADE] * 0.5
            image.write(values, 1)
    with opened(made) as (_, stack):
        part = stack.part((slice(60, 128), slice(60, 128)))
        assert CLOUD[0].stop < 60 - MARGIN_PX
        assert not part.masked(made.dates[DAY]).any()
        assert stack.overview().frame(made.dates[DAY]).occluded[42:58, 42:58].mean() > 0.8
        assert part.frame(made.dates[DAY]).occluded[24:56, 24:56].mean() > 0.8


def test_a_damaged_band_that_nobody_asked_for_is_named_and_its_date_still_answers(
    make_series: Callable, tmp_path: Path
) -> None:
    made = make_series(cloudy={DAY: (slice(0, 30), slice(0, 64))})
    library = open_library([str(made.folder)], say_nothing)
    for index in (0, DAY):
        cut_off(file_of(made, "B02", index))
    query = Query("S2", ("B08",), made.dates[DAY])
    report = enhance(library, query, tmp_path / "out", Options(cache=False), say_nothing).report
    assert [text.split(" cannot be read")[0] for text in report["warnings"]] == [
        f"Left out: {file_of(made, 'B02', index)}" for index in (DAY, 0)
    ]
    assert made.dates[0].isoformat() in [item["date"] for item in report["inputs"]]


def test_a_day_whose_evidence_is_damaged_is_judged_by_its_masks(make_series: Callable) -> None:
    made = make_series(cloudy={DAY: (slice(0, 30), slice(0, 64))})
    library = open_library([str(made.folder)], say_nothing)
    cut_off(file_of(made, "B02", DAY))
    with open_stack(library, Query("S2", ("B08",), made.dates[DAY]), Options()) as (_, stack):
        frame = stack.frame(made.dates[DAY])
        assert np.array_equal(frame.occluded, frame.masked)
        assert frame.usual is None
        assert len(stack.problems) == 1


def test_a_damaged_mask_inside_a_file_costs_that_date_alone(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={DAY: (slice(0, 30), slice(0, 64))})
    path = file_of(made, "B04", 0)
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False), rasterio.open(path, "r+") as image:
        image.nodata = None
        image.write_mask(np.random.default_rng(0).random((64, 64)) > 0.1)
    library = open_library([str(made.folder)], say_nothing)
    mask = path.with_name(path.name + ".msk")
    damaged = bytearray(mask.read_bytes())
    start = damaged.find(b"\x78")
    damaged[start : start + 60] = b"\xff" * 60
    mask.write_bytes(damaged)
    plan = plan_query(library, Query("S2", ("B04",), made.dates[DAY]), Options())
    assert [text for text in plan.warnings if str(path) in text]
    assert made.dates[0] not in [frame.date for frame in plan.series]


def test_saturated_pixels_are_occluded_without_any_cloud_mask(make_series: Callable) -> None:
    made = make_series()
    folder = made.folder.with_name("landsat")
    folder.mkdir()
    for index, day in enumerate(made.dates):
        for band, name in (("B02", "blue"), ("B04", "red")):
            with rasterio.open(file_of(made, band, index)) as image:
                values = image.read(1) + 8000
            write_tif(folder / f"landsat-c2-l2_{name}_{day:%Y%m%d}.tif", values)
        codes = np.zeros((64, 64), np.uint16)
        codes[:20] = 1
        write_tif(folder / f"landsat-c2-l2_QA_RADSAT_{day:%Y%m%d}.tif", codes, nodata=None)
    library = open_library([str(folder)], say_nothing)
    with open_stack(library, Query("landsat-c2-l2", ("red",), made.dates[DAY])) as (_, stack):
        frame = stack.frame(made.dates[DAY])
        assert frame.occluded[:20].all()
        assert frame.clear_share == pytest.approx(44 / 64, abs=0.02)


def test_as_it_was_seen_shows_the_clouds_of_a_days_second_scene(make_series: Callable) -> None:
    made = make_series(cloudy={DAY: (slice(10, 60), slice(0, 64))})
    for part, columns in (("west", slice(0, 36)), ("east", slice(28, 64))):
        (made.folder / part).mkdir()
        for path in sorted(made.folder.glob("*.tif")):
            with rasterio.open(path) as image:
                whole = image.read(1)
            shown = np.zeros_like(whole)
            shown[:, columns] = whole[:, columns]
            write_tif(made.folder / part / path.name, shown)
    for path in made.folder.glob("*.tif"):
        path.unlink()
    with opened(made) as (_, stack):
        frame = stack.frame(made.dates[DAY])
        (stored,) = stack.stored(frame)
        assert len(frame.scenes) == 2
        assert (stored[10:60] == 9000).all()
        assert (stored[:10] == made.truth("B04", made.dates[DAY])[:10]).all()


def test_a_part_of_a_thinned_region_counts_the_sensors_pixels(make_series: Callable) -> None:
    made = make_series(size=96)
    with opened(made) as (_, stack):
        thin = stack.overview(32**2)
        window = (slice(8, 32), slice(16, 32))
        alone = np.zeros((24, 16), bool)
        alone[0, 0] = True
        whole = np.zeros(thin.inside.shape, bool)
        whole[8, 16] = True
        assert thin.grid.step == 3
        assert np.array_equal(thin.part(window).places(alone), thin.places(whole))
