"""From query to answer on made series whose truth is known."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.contest import run_contest
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.inputs import read_inputs
from revisit.core.answer.intra_plan import make_intra_plan
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.samples import Training
from revisit.core.answer.training import find_training, samples_to_predict
from revisit.core.errors import CancelledError, DataError, RequestError, UnsupportedError
from revisit.core.library.search import Library, open_library
from revisit.core.query import Query, Region
from revisit.core.sensors import load_sensors
from revisit.models.base import Samples
from revisit.models.registry import estimators

HOLE = (slice(10, 34), slice(14, 44))
ALL = (slice(None), slice(None))


def quiet(share: float, text: str) -> None:
    assert 0 <= share <= 1
    assert text


def library(made: object) -> Library:
    return open_library([str(made.folder)], quiet)


def query(day: date, bands: tuple[str, ...] = ("B02", "B04", "B08"), **asked: object) -> Query:
    return Query("sentinel-2-l2a", bands, day, **asked)


def test_partly_seen_date_is_learned_from_itself(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE, 2: (slice(0, 20), slice(0, 20))})
    plan = plan_query(library(made), query(made.dates[4]), Options())
    assert plan.mode == "intra"
    assert plan.seen_share == pytest.approx(1 - 24 * 30 / 64**2, abs=0.01)
    assert plan.pattern.days == (-40, -30, -20, -10, 10, 20, 30, 40)
    assert plan.to_json()["training"]["kind"] == "within-scene"
    assert 0 < plan.expected_error < 0.1
    assert any("%" in reason for reason in plan.reasons)


def test_wholly_seen_date_is_given_as_it_is(make_series: Callable, tmp_path: Path) -> None:
    made = make_series()
    product = enhance(library(made), query(made.dates[4]), tmp_path / "out", Options(), quiet)
    assert product.report["provenance"] == {"observed": 1.0}
    assert product.report["synthetic"] is False
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert np.array_equal(file.read(1), made.truth("B02", made.dates[4]))


def test_missing_date_is_learned_from_other_dates(make_series: Callable) -> None:
    made = make_series(count=14)
    plan = plan_query(library(made), query(made.dates[6] + timedelta(days=5)), Options())
    assert plan.target is None
    assert plan.to_json()["training"]["kind"] == "shifted-dates"
    assert len(plan.teaching.shifts) >= 2
    for shift in plan.teaching.shifts:
        assert shift.target not in shift.inputs
        assert len(shift.inputs) == len(plan.pattern.inputs)


def test_occluded_date_never_trains(make_series: Callable) -> None:
    made = make_series(count=14, cloudy={6: ALL})
    plan = plan_query(library(made), query(made.dates[6]), Options())
    used = {day for shift in plan.teaching.shifts for day in (shift.target, *shift.inputs)}
    assert plan.teaching.shifts
    assert made.dates[6] not in used


def test_a_missing_date_promises_what_linear_interpolation_misses_on_the_dates_that_teach(
    make_series: Callable, tmp_path: Path
) -> None:
    made = make_series(count=14, cloudy={6: ALL})
    plan = plan_query(library(made), query(made.dates[6]), Options())
    report = enhance(library(made), query(made.dates[6]), tmp_path / "out", Options(), quiet).report
    measured = {entry["name"]: entry["rmse"] for entry in report["contest"]["candidates"]}
    assert report["contest"]["protocol"] == "dates"
    assert plan.expected_error == pytest.approx(measured["linear"], rel=0.1)


def test_answer_is_near_the_truth_and_its_interval_holds(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    day = made.dates[4]
    product = enhance(library(made), query(day), tmp_path / "out", Options(), quiet)
    candidates = {entry["name"]: entry["rmse"] for entry in product.report["contest"]["candidates"]}
    assert product.report["method"].startswith("ridge")
    promised = plan_query(library(made), query(day), Options()).expected_error
    assert 0.8 * candidates[product.report["method"]] < promised < 2 * candidates["ridge"] + 1e-3
    assert candidates["ridge"] < 0.5 * candidates["linear"]
    with (
        rasterio.open(tmp_path / "out" / "enhanced.tif") as file,
        rasterio.open(tmp_path / "out" / "interval.tif") as bounds,
    ):
        for index, band in enumerate(("B02", "B04", "B08"), start=1):
            truth = made.truth(band, day)
            made_up, lower, upper = file.read(index), bounds.read(2 * index - 1), bounds.read(2 * index)
            error = (made_up[HOLE].astype(float) - truth[HOLE]) * 1e-4
            assert np.sqrt(np.mean(error**2)) < 0.01
            outside = np.ones(truth.shape, bool)
            outside[HOLE] = False
            assert np.array_equal(made_up[outside], truth[outside])
            assert np.array_equal(lower[outside], truth[outside])
            inside = (lower[HOLE] <= truth[HOLE]) & (truth[HOLE] <= upper[HOLE])
            assert inside.mean() > 0.75
    assert 0.85 <= product.report["interval"]["achieved"] <= 0.95


def test_what_is_hidden_changes_nothing(make_series: Callable, tmp_path: Path) -> None:
    """The values under the mask must not reach features, training, scaling or early stopping."""
    made = make_series(cloudy={4: HOLE})
    day = made.dates[4]
    answers = []
    for index, hidden in enumerate((9000, 400)):
        for band in ("B02", "B04", "B08"):
            file = made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif"
            with rasterio.open(file, "r+") as image:
                values = image.read(1)
                values[HOLE] = hidden
                image.write(values, 1)
        out = tmp_path / f"out{index}"
        enhance(library(made), query(day), out, Options(), quiet)
        with rasterio.open(out / "enhanced.tif") as image:
            answers.append(image.read())
    assert np.array_equal(*answers)


def test_same_seed_same_product(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    for name in ("a", "b"):
        enhance(library(made), query(made.dates[4]), tmp_path / name, Options(seed=3, threads=1), quiet)
    for file in ("enhanced.tif", "interval.tif", "provenance.tif", "days.tif"):
        assert (tmp_path / "a" / file).read_bytes() == (tmp_path / "b" / file).read_bytes()


def test_polygon_answers_inside_only(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    x, y = 600000.123456789, 5100000.987654321
    ring = [[x, y], [x + 640, y], [x, y - 640], [x, y]]
    region = Region({"type": "Polygon", "coordinates": [ring]}, "EPSG:32633")
    enhance(library(made), query(made.dates[4], region=region), tmp_path / "out", Options(), quiet)
    with (
        rasterio.open(tmp_path / "out" / "enhanced.tif") as file,
        rasterio.open(tmp_path / "out" / "provenance.tif") as prov,
    ):
        assert file.read(1)[60, 60] == 0
        assert prov.read(1)[60, 60] == 0
        assert file.read(1)[5, 5] != 0
    sources = list((tmp_path / "out" / "sources").iterdir())
    assert len(sources) == 3
    for source in sources:
        with rasterio.open(source) as file:
            assert file.read(1)[60, 60] == 0  # clouds must not show around the answer
            assert file.read(1)[5, 5] != 0


def test_pixel_that_no_date_shows_stays_empty(make_series: Callable, tmp_path: Path) -> None:
    corner = (slice(0, 8), slice(0, 8))
    made = make_series(cloudy=dict.fromkeys(range(9), corner))
    product = enhance(library(made), query(made.dates[4]), tmp_path / "out", Options(), quiet)
    with (
        rasterio.open(tmp_path / "out" / "enhanced.tif") as file,
        rasterio.open(tmp_path / "out" / "provenance.tif") as prov,
    ):
        assert (prov.read(1)[corner] == 0).all()
        assert (file.read(1)[corner] == 0).all()
    assert product.report["provenance"]["none"] == pytest.approx(64 / 64**2, abs=1e-4)
    assert any("1.6% of the region is shown by no date" in warning for warning in product.report["warnings"])


def test_named_method_answers(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    product = enhance(library(made), query(made.dates[4]), tmp_path / "out", Options(method="nearest"), quiet)
    assert product.report["method"] == "nearest"
    assert set(product.report["provenance"]) == {"observed", "interpolated"}
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert np.array_equal(file.read(1)[HOLE], made.truth("B02", made.dates[3])[HOLE])


def test_two_inputs_without_training_interpolate_and_say_so(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=2)
    day = made.dates[0] + timedelta(days=5)
    product = enhance(library(made), query(day), tmp_path / "out", Options(), quiet)
    assert product.report["method"] == "linear"
    assert product.report["interval"] is None
    assert any("cannot be measured" in warning for warning in product.report["warnings"])
    with pytest.raises(UnsupportedError, match="nothing to learn"):
        enhance(library(made), query(day), tmp_path / "out2", Options(method="ridge"), quiet)
    assert not (tmp_path / "out2").exists()


def test_no_pixel_is_measured_by_a_fit_that_learned_from_it() -> None:
    numbers = np.arange(100, dtype=np.float32)
    inputs, groups = numbers.reshape(100, 1, 1), np.arange(100) // 10 % 5
    samples = Samples(inputs, np.ones((100, 1), np.float32), numbers[:, None], groups)
    measured: list[float] = []

    class Spy:
        name, learned = "spy", False

        def fit(self, train: Samples, stop: Samples, *_: object) -> None:
            self.seen = {*train.inputs.ravel(), *stop.inputs.ravel()}

        def predict(self, asked: Samples) -> np.ndarray:
            assert self.seen.isdisjoint(asked.inputs.ravel())
            measured.extend(asked.inputs.ravel())
            return np.zeros((len(asked), 1), np.float32)

    run_contest({"spy": lambda _: Spy()}, Training(samples, "blocks"), quiet)
    assert sorted(measured) == numbers.tolist()


def test_tie_goes_to_the_simpler(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    with open_stack(library(made), query(made.dates[4])) as (sensor, stack):
        plan = make_intra_plan(query(made.dates[4]), sensor, stack, Options())
        training = find_training(plan, stack, read_inputs(plan, stack), 0)
    linear = estimators(1, 0)["linear"]
    assert run_contest({"first": linear, "second": linear}, training, quiet).winner.name == "first"


def test_hidden_pixels_are_predicted_and_no_others(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    asked = query(made.dates[4])
    with open_stack(library(made), asked) as (sensor, stack):
        plan = make_intra_plan(asked, sensor, stack, Options())
        samples, where = samples_to_predict(plan, stack, read_inputs(plan, stack), plan.target.occluded)
    expected = np.zeros((64, 64), bool)
    expected[HOLE] = True
    assert np.array_equal(where, expected)
    assert len(samples) == expected.sum()
    assert samples.target is None
    assert np.isfinite(samples.inputs).all()


def test_cancel_leaves_nothing(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    lib = library(made)
    for stop_at in ("Measuring ridge+boosted", "Predicting", "Writing"):

        def progress(share: float, text: str, stop_at: str = stop_at) -> None:
            if text.startswith(stop_at):
                raise CancelledError

        with pytest.raises(CancelledError):
            enhance(lib, query(made.dates[4]), tmp_path / "out" / "answer", Options(), progress)
        assert list((tmp_path / "out").rglob("*")) == []


def test_unreadable_input_is_left_out_and_said(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    lib = library(made)
    broken = made.folder / f"sentinel2_B04_{made.dates[5]:%Y%m%d}.tif"
    broken.write_bytes(broken.read_bytes()[:600])
    product = enhance(lib, query(made.dates[4]), tmp_path / "out", Options(), quiet)
    assert made.dates[5].isoformat() not in [entry["date"] for entry in product.report["inputs"]]
    assert any(broken.name in warning for warning in product.report["warnings"])


def test_unreadable_queried_date_is_an_error(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    lib = library(made)
    broken = made.folder / f"sentinel2_B04_{made.dates[4]:%Y%m%d}.tif"
    broken.write_bytes(broken.read_bytes()[:600])
    with pytest.raises(DataError, match=broken.name):
        enhance(lib, query(made.dates[4]), tmp_path / "out", Options(), quiet)
    assert not (tmp_path / "out").exists()


def test_what_the_library_lacks_is_said(make_series: Callable) -> None:
    made = make_series()
    lib = library(made)
    with pytest.raises(UnsupportedError, match="B02, B04, B08"):
        plan_query(lib, query(made.dates[4], ("B11",)), Options())
    with pytest.raises(UnsupportedError, match="no scene of Sentinel-1"):
        plan_query(lib, Query("sentinel-1-grd", ("VV",), made.dates[4]), Options())
    with pytest.raises(UnsupportedError, match="widen the window to"):
        plan_query(lib, query(made.dates[-1] + timedelta(days=100)), Options())
    with pytest.raises(UnsupportedError, match="2020-06-01 to"):
        plan_query(lib, query(date(1990, 1, 1)), Options())
    with pytest.raises(RequestError, match="same band"):
        plan_query(lib, query(made.dates[4], ("B02", "blue")), Options())


@pytest.mark.parametrize("wrong", [{"method": "magic"}, {"mode": "x"}, {"threads": -1}, {"seed": "a"}, {"colour": 1}])
def test_unknown_options_are_refused(wrong: dict) -> None:
    with pytest.raises(RequestError):
        Options.from_json(wrong)


def test_radar_is_answered_without_cloud_tests(tmp_path: Path) -> None:
    from ..conftest import write_tif

    rng = np.random.default_rng(0)
    days = [date(2020, 6, 1) + timedelta(days=12 * index) for index in range(6)]
    for day in days:
        write_tif(
            tmp_path / f"sentinel1_VV_{day:%Y%m%d}.tif", rng.normal(-10, 2, (32, 32)).astype(np.float32), nodata=np.nan
        )
    lib = open_library([str(tmp_path)], quiet)
    assert load_sensors().get("sentinel-1-grd").modality == "sar"
    plan = plan_query(lib, Query("sentinel-1-grd", ("VV",), days[3] + timedelta(days=3)), Options())
    assert plan.mode == "intra"
    assert all(frame.clear_share == 1 for frame in plan.inputs)


def test_region_of_one_hidden_pixel_is_answered(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=14, cloudy={6: HOLE})
    x, y = 600000.123456789 + 200, 5100000.987654321 - 200
    region = Region.from_bbox((x, y - 10, x + 10, y), "EPSG:32633")
    product = enhance(library(made), query(made.dates[6], region=region), tmp_path / "out", Options(), quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert file.read(1).shape == (1, 1)
        assert abs(int(file.read(1)[0, 0]) - int(made.truth("B02", made.dates[6])[20, 20])) < 400
    assert "observed" not in product.report["provenance"]


def test_cloud_in_one_scenes_mask_hides_the_days_other_scenes(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    day = made.dates[4]
    for band in ("B02", "B04", "B08"):
        source = made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif"
        (made.folder / "copy").mkdir(exist_ok=True)
        with (
            rasterio.open(source) as image,
            rasterio.open(made.folder / "copy" / source.name, "w", **{**image.profile, "height": 60}) as part,
        ):
            part.write(image.read(1)[:60], 1)
    plan = plan_query(library(made), query(day), Options())
    assert len(plan.target.scenes) == 2
    assert plan.target.occluded[HOLE].all()


def test_platform_in_the_sensors_name_tells_the_bands(tmp_path: Path) -> None:
    from ..conftest import write_tif

    for index in range(4):
        for band in ("SR_B4", "SR_B5"):
            values = np.full((16, 16), 9000 + 100 * index, np.uint16)
            write_tif(tmp_path / f"landsat8_{band}_2020060{index + 1}.tif", values)
    lib = open_library([str(tmp_path)], quiet)
    plan = plan_query(lib, Query("landsat8", ("B4",), date(2020, 6, 2)), Options())
    assert plan.bands == ("red",)


def test_infinite_seed_is_refused() -> None:
    with pytest.raises(RequestError):
        Options.from_json({"seed": float("inf")})


def test_region_all_under_cloud_is_learned_from_its_surroundings(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    x, y = 600000.123456789, 5100000.987654321
    region = Region.from_bbox((x + 160, y - 320, x + 400, y - 120), "EPSG:32633")
    plan = plan_query(library(made), query(made.dates[4], region=region), Options())
    assert (plan.pixels, plan.seen_share) == (20 * 24, 0)
    assert plan.to_json()["training"]["kind"] == "within-scene"
    product = enhance(library(made), query(made.dates[4], region=region), tmp_path / "out", Options(), quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        truth = made.truth("B02", made.dates[4])[12:32, 16:40]
        assert file.read(1).shape == truth.shape
        assert file.transform.c == pytest.approx(x + 160, abs=1e-6)
        assert np.sqrt(np.mean((file.read(1).astype(float) - truth) ** 2)) < 60
    assert product.report["provenance"] == {"regressed": 1.0}
    for source in product.files["sources"]:
        with rasterio.open(tmp_path / "out" / source["path"]) as file:
            assert file.shape == (20, 24)
