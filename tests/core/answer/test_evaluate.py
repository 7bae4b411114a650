"""The protocols: all cases by rule, and nothing hidden enters the answer."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.errors import RequestError, UnsupportedError
from revisit.core.library.search import open_library
from revisit.core.query import Query, Region

from ..conftest import TRANSFORM, make_library, write_tif

HOLE = (slice(10, 40), slice(14, 54))


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def run(made: object, protocol: str, **options: object) -> dict:
    library = open_library([str(made.folder)], quiet)
    return evaluate(library, Query("S2", ("B02", "B04"), made.dates[0]), protocol, Options(**options), quiet)


def test_every_clear_date_is_a_case_under_another_ones_mask(make_series: Callable) -> None:
    made = make_series(count=6, cloudy={2: HOLE})
    result = run(made, "holes")
    assert [case["date"] for case in result["cases"]] == [d.isoformat() for i, d in enumerate(made.dates) if i != 2]
    assert {case["case"] for case in result["cases"]} == {f"hole of {made.dates[2]}"}
    assert {case["pixels"] for case in result["cases"]} == {30 * 40}
    assert result["summary"]["holes"]["ratio"]["linear"] < 0.6
    assert 0.8 < result["summary"]["holes"]["coverage"] <= 1
    assert result["summary"]["holes"]["lowest_coverage"] <= result["summary"]["holes"]["mean_coverage"] <= 1


def test_baselines_are_what_they_say(make_series: Callable) -> None:
    made = make_series(count=6, cloudy={2: HOLE})
    case = next(c for c in run(made, "holes", method="nearest")["cases"] if c["date"] == made.dates[4].isoformat())
    truth, before, after = (made.truth("B02", made.dates[i])[HOLE] * 1e-4 for i in (4, 3, 5))
    nearest, linear = truth - before, truth - (before + after) / 2
    assert case["baselines"]["nearest"][0] == pytest.approx(np.sqrt(np.mean(nearest**2)), rel=1e-3)
    assert case["baselines"]["linear"][0] == pytest.approx(np.sqrt(np.mean(linear**2)), rel=1e-3)
    assert case["rmse"][0] == pytest.approx(case["baselines"]["nearest"][0], rel=1e-3)


def test_missing_hides_the_dates_around_too(make_series: Callable) -> None:
    made = make_series(count=8)
    result = run(made, "missing", method="nearest")
    middle = [case for case in result["cases"] if case["date"] == made.dates[4].isoformat()]
    assert [case["case"] for case in middle] == ["gap 0", "gap 15", "gap 30"]
    for case, apart in zip(middle, (1, 2, 4)):
        missed = (made.truth("B02", made.dates[4]).astype(float) - made.truth("B02", made.dates[4 - apart])) * 1e-4
        assert case["baselines"]["nearest"][0] == pytest.approx(np.sqrt(np.mean(missed**2)), rel=1e-3)


def test_hidden_pixels_are_hidden_from_every_part_of_the_stack(make_series: Callable) -> None:
    made = make_series(count=6)
    hidden = np.zeros((64, 64), bool)
    hidden[HOLE] = True
    query = Query("S2", ("B02",), made.dates[3])
    with open_stack(open_library([str(made.folder)], quiet), query, None, {made.dates[3]: hidden}) as (_, stack):
        frame = stack.frame(made.dates[3])
        assert frame.occluded[HOLE].all()
        assert np.isnan(stack.values(frame)[:, hidden]).all()
        assert np.isnan(stack.unfiltered(made.dates[3])[:, hidden]).all()
        assert np.isfinite(stack.values(frame)[:, ~hidden]).all()


def test_what_cannot_be_evaluated_is_said(make_series: Callable) -> None:
    made = make_series(count=3)
    with pytest.raises(RequestError, match="holes, missing"):
        run(made, "luck")
    with pytest.raises(UnsupportedError, match=r"no hole to lay .*\. Evaluate with the protocol missing"):
        run(made, "holes")
    cloudy = make_library(made.folder.parent / "cloudy", count=3, cloudy=dict.fromkeys(range(3), (slice(None),) * 2))
    with pytest.raises(UnsupportedError, match="no date to evaluate"):
        run(cloudy, "holes")


def test_every_simple_answer_is_measured_and_the_best_of_all_counts(make_series: Callable) -> None:
    made = make_series(count=12, cloudy={2: HOLE})
    result = run(made, "holes", method="linear")
    summary = result["summary"]["holes"]
    assert list(summary["best_simple"]) == ["nearest", "linear", "linear+offset", "harmonic", "whittaker"]
    assert sum(summary["best_simple"].values()) == summary["answered"] == 11
    case = result["cases"][5]
    best = min(sum(errors) for errors in case["baselines"].values())
    assert summary["ratio_to_best_simple"] >= 1
    assert case["measures"]["answer"]["rmse"] * 2 >= best * (1 - 1e-6)
    for name in ("answer", *case["baselines"]):
        assert {"rmse", "bias", "psnr", "ssim", "sam", "per_band"} <= set(case["measures"][name])


def test_a_date_without_any_other_is_refused_not_a_defect(make_series: Callable) -> None:
    made = make_series(count=3)
    result = run(made, "missing")
    assert {case["case"] for case in result["cases"] if "refused" in case} >= {"gap 30"}
    assert result["summary"]["gap 30"] == {"cases": 3, "answered": 0}


@pytest.mark.parametrize("hole", [(slice(30, 31), slice(None)), (slice(None), slice(30, 31))])
def test_a_hole_of_one_row_or_column_is_measured(make_series: Callable, hole: tuple[slice, slice]) -> None:
    """One line of 64 is too little of a mask to lay over others; of a region of five lines it is enough."""
    made = make_series(count=6, cloudy={2: hole})
    west, north = TRANSFORM.c, TRANSFORM.f
    rows, cols = (slice(28, 33) if part.start else slice(0, 64) for part in hole)
    box = west + 10 * cols.start, north - 10 * rows.stop, west + 10 * cols.stop, north - 10 * rows.start
    query = Query("S2", ("B02",), made.dates[0], Region.from_bbox(box, "EPSG:32633"))
    options = Options(method="linear")
    result = evaluate(open_library([str(made.folder)], quiet), query, "holes", options, quiet)
    measures = result["summary"]["holes"]["measures"]["answer"]
    assert measures["rmse"] > 0
    assert measures["ssim"] is None


def test_masks_that_hide_nothing_are_not_believed(make_series: Callable) -> None:
    made = make_series(count=9, cloudy={4: HOLE})
    trusted = run(made, "holes", method="nearest")
    for file in made.folder.glob("*_SCL_*.tif"):
        with rasterio.open(file, "r+") as band:
            band.write(np.full((64, 64), 4, np.uint8), 1)
    result = run(made, "holes", method="nearest")
    assert (trusted["occlusion"], result["occlusion"]) == ("supplied", "found")
    assert made.dates[4].isoformat() not in {case["date"] for case in result["cases"]}
    assert {case["pixels"] for case in result["cases"]} == {case["pixels"] for case in trusted["cases"]}


def test_a_target_with_an_unsaid_offset_is_compared_with_what_it_holds(make_series: Callable) -> None:
    made = make_series(count=9, cloudy={2: HOLE})
    sound = run(made, "holes", method="linear")
    for band in ("B02", "B04", "B08"):
        with rasterio.open(made.folder / f"sentinel2_{band}_{made.dates[5]:%Y%m%d}.tif", "r+") as file:
            file.write(file.read(1) + 1000, 1)
    result = run(made, "holes", method="linear")
    errors = [
        next(case["rmse"][0] for case in found["cases"] if case["date"] == made.dates[5].isoformat())
        for found in (sound, result)
    ]
    assert errors[1] == pytest.approx(errors[0], rel=0.1)


def test_images_on_two_grids_are_compared_on_one(make_series: Callable) -> None:
    """Every second image is smaller and lies half a pixel off."""
    wide = (slice(20, 84), slice(30, 100))
    made = make_series(count=6, size=128, cloudy={2: wide, 5: wide})
    for day in made.dates[1::2]:
        for path in made.folder.glob(f"*_{day:%Y%m%d}.tif"):
            with rasterio.open(path) as file:
                values = file.read(1)[:127]
            write_tif(path, values, transform=TRANSFORM @ Affine.translation(0.5, 0.5))
    cases = run(made, "holes", method="linear")["cases"]
    assert len(cases) == 4
    assert all(len(case["rmse"]) == 2 for case in cases)


def test_clouds_beside_the_region_cost_other_sensors_no_case(make_series: Callable) -> None:
    beside = dict.fromkeys(range(6), (slice(None), slice(50, 64)))
    made = make_series(count=6, cloudy={**beside, 2: (slice(0, 32), slice(None))})
    for day in made.dates:
        power = made.truth("B08", day).astype(np.float32) / 50_000
        write_tif(made.folder / f"sentinel1_VV_{day:%Y%m%d}.tif", power, nodata=-9999)
    west, north = TRANSFORM.c, TRANSFORM.f
    region = Region.from_bbox((west, north - 640, west + 400, north), "EPSG:32633")
    query, options = Query("S2", ("B02", "B04"), made.dates[0], region), Options(method="linear", train_seconds=0)
    result = evaluate(open_library([str(made.folder)], quiet), query, "inter", options, quiet)
    clear = [day.isoformat() for day in made.dates if day != made.dates[2]]
    assert [case["date"] for case in result["cases"] if case["case"] == "gap 45"] == clear
    assert {case["pixels"] for case in result["cases"] if "pixels" in case} == {40 * 64}
    assert result["occlusion"] == "supplied"
