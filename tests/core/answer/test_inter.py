"""Generation from another sensor, from the plan to the product."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core import kept_models
from revisit.core.answer import inter, inter_plan
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.errors import CancelledError, DataError, RequestError, UnsupportedError
from revisit.core.query import Query, Region

from .inter_library import OPTICAL, RADAR, THERE, Fields, days, opened

BANDS = ("B04", "B08")
QUICK = Options(train_seconds=0, threads=2)


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def physical(folder: Path) -> np.ndarray:
    with rasterio.open(folder / "enhanced.tif") as file:
        return file.read() / 10_000


def errors(made: np.ndarray, fields: Fields, day: date) -> float:
    return float(np.sqrt(np.mean((made - np.stack(list(fields.optical(day).values()))) ** 2)))


def test_nothing_of_the_sensor_in_the_window_is_answered_by_another(
    fields: Fields, query: Query, tmp_path: Path
) -> None:
    plan = plan_query(opened(fields.folder), query, QUICK)
    assert plan.mode == "inter"
    assert [(other.sensor.id, other.days) for other in plan.others] == [(RADAR, 0)]
    said = plan.to_json()
    assert said["training"]["pairs"] == 6
    assert "it was given no time to train" in " ".join(said["reasons"])
    product = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    report = product.report
    assert report["provenance"] == {"generated": 1.0}
    assert report["others"][0]["sensor"]["id"] == RADAR
    item = json.loads((tmp_path / "out" / "item.json").read_text(encoding="utf-8"))
    assert item["properties"]["revisit:others"] == [{"sensor": RADAR, "date": "2020-06-20"}]
    assert {e["name"] for e in report["contest"]["candidates"]} >= {"nearest", "linear", "season", "ridge", "boosted"}
    assert len(report["contest"]["dates"]) == 6
    assert "Error on each held-out date" in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    linear = next(e for e in report["contest"]["candidates"] if e["name"] == "linear")
    assert report["error"]["rmse"] < 0.8 * linear["rmse"]
    assert errors(physical(tmp_path / "out"), fields, query.date) < 0.06
    assert 0.8 < report["interval"]["achieved"] <= 1


def test_mode_and_its_methods(fields: Fields, query: Query) -> None:
    """With a wider window the sensor's own images answer, unless inter is forced; intra refuses to look elsewhere."""
    library = opened(fields.folder)
    wide = replace(query, window_days=60)
    assert plan_query(library, wide, QUICK).mode == "intra"
    assert plan_query(library, wide, replace(QUICK, mode="inter")).mode == "inter"
    with pytest.raises(UnsupportedError, match="No clear image"):
        plan_query(library, query, replace(QUICK, mode="intra"))
    with pytest.raises(RequestError, match="no method to generate with"):
        plan_query(library, query, replace(QUICK, method="ridge+kriged"))
    with pytest.raises(UnsupportedError, match="no time to train"):
        plan_query(library, query, replace(QUICK, method="spade"))


@pytest.mark.parametrize("method", ["auto", "kriged"])
def test_a_day_that_was_seen_in_whole_is_given_as_it_is_whatever_is_forced(
    fields: Fields, query: Query, tmp_path: Path, method: str
) -> None:
    asked, forced = replace(query, date=days()[1]), replace(QUICK, mode="inter", method=method)
    assert plan_query(opened(fields.folder), asked, forced).mode == "observed"
    report = enhance(opened(fields.folder), asked, tmp_path / "out", forced, quiet).report
    assert (report["synthetic"], report["method"], report["error"]) == (False, "observed", None)


def test_radar_is_made_from_optical(tmp_path: Path) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_optical(days())
    fields.write_radar([*days()[:3], *days()[6:]], power=True)
    asked = Query(RADAR, ("VV", "VH"), days()[4], window_days=15)
    product = enhance(opened(fields.folder), asked, tmp_path / "out", replace(QUICK, method="ridge"), quiet)
    assert product.report["error"]["units"] == "dB"
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        made = 10 * np.log10(file.read())
    truth = fields.radar(asked.date)
    assert abs(float(np.mean(made[1] - truth["VH"]))) < 1.0
    assert float(np.corrcoef(made[1].ravel(), truth["VH"].ravel())[0, 1]) > 0.6


def test_pixels_that_were_seen_stay(fields: Fields, query: Query, tmp_path: Path) -> None:
    """A tenth of the region was seen on the day, too little to be an input for itself."""
    seen = replace(fields, seed=fields.seed)
    seen.write_optical([query.date])
    for file in fields.folder.glob(f"{OPTICAL}_*_{query.date:%Y%m%d}_*.tif"):
        with rasterio.open(file, "r+") as image:
            values = image.read(1)
            values[5:] = 0
            image.write(values, 1)
    product = enhance(opened(fields.folder), query, tmp_path / "out", replace(QUICK, mode="inter"), quiet)
    shares = product.report["provenance"]
    assert shares["observed"] == pytest.approx(5 / 48, abs=1e-3)
    stored = np.rint(fields.optical(query.date)["B04"] * 10_000)[:5]
    assert (np.rint(physical(tmp_path / "out")[0, :5] * 10_000) == stored).all()


def test_elevation_is_a_condition_here_and_elsewhere(fields: Fields, query: Query, tmp_path: Path) -> None:
    """Half of the fields and all of another place have an elevation model; its metres are on the query's pixels."""
    fields.write_elevation(24)
    there = Fields(fields.folder, 2, THERE)
    there.write_radar(days())
    there.write_optical(days())
    there.write_elevation()
    library = opened(fields.folder)
    region = Region.from_bbox((600000, 5100000 - 480, 600480, 5100000), "EPSG:32633")
    with open_stack(library, replace(query, region=region), QUICK) as (sensor, stack):
        plan = inter_plan.make_inter_plan(query, sensor, stack, library, QUICK)
        asked = inter.query_moment(plan, (slice(10, 40), slice(0, 48))).elevation
        taught = {moment.place: moment.elevation for moment in inter._moments(plan)}
    assert [other.sensor.id for other in plan.others] == [RADAR]
    assert any("elevation" in reason for reason in plan.reasons)
    assert np.allclose(asked[:, :22], fields.metres()[10:40, :22], atol=0.01)
    assert np.isnan(asked[:, 26:]).all()
    assert set(taught) == {0, 1}
    assert np.allclose(taught[1][:, :44], there.metres()[:, :44], atol=0.01)
    product = enhance(library, replace(query, region=region), tmp_path / "out", QUICK, quiet)
    assert {e["name"] for e in product.report["contest"]["candidates"]} >= {"ridge", "boosted"}
    assert errors(physical(tmp_path / "out"), fields, query.date) < 0.06


def test_without_an_elevation_model_it_is_unknown(fields: Fields, query: Query) -> None:
    """Also where the only one is of another place."""
    Fields(fields.folder, corner=THERE).write_elevation()
    library = opened(fields.folder)
    with open_stack(library, query, QUICK) as (sensor, stack):
        plan = inter_plan.make_inter_plan(query, sensor, stack, library, QUICK)
        assert np.isnan(inter.query_moment(plan, (slice(0, 48), slice(0, 48))).elevation).all()
    assert not any("elevation" in reason for reason in plan.reasons)


def test_an_elevation_model_that_cannot_be_read_is_named(fields: Fields, query: Query, tmp_path: Path) -> None:
    path = fields.write_elevation()
    library = opened(fields.folder)
    path.write_bytes(path.read_bytes()[:200])
    with pytest.raises(DataError, match="dem_600000"):
        enhance(library, query, tmp_path / "out", QUICK, quiet)


def test_an_answer_in_tiles_equals_one_made_whole(
    fields: Fields, query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    library = opened(fields.folder)
    options = replace(QUICK, method="ridge")
    enhance(library, query, tmp_path / "whole", options, quiet)
    monkeypatch.setattr(inter, "TILE_PX", 16)
    enhance(library, query, tmp_path / "tiled", options, quiet)
    assert np.abs(physical(tmp_path / "whole") - physical(tmp_path / "tiled")).max() <= 1.01e-4


def test_the_same_seed_answers_the_same(fields: Fields, query: Query, tmp_path: Path) -> None:
    for name in ("one", "two"):
        enhance(opened(fields.folder), query, tmp_path / name, QUICK, quiet)
    assert (physical(tmp_path / "one") == physical(tmp_path / "two")).all()


# What is wrong with the data or the request: one line each, and nothing left behind.


def test_no_other_sensor(fields: Fields, query: Query) -> None:
    for file in fields.folder.glob(f"{RADAR}*"):
        file.unlink()
    with pytest.raises(UnsupportedError, match="the library holds no other sensor"):
        plan_query(opened(fields.folder), query, QUICK)
    near = replace(query, window_days=400)
    assert plan_query(opened(fields.folder), near, QUICK).mode == "intra"
    with pytest.raises(UnsupportedError, match=r"but the library holds none\. Let .* answer from its own images"):
        plan_query(opened(fields.folder), near, replace(QUICK, mode="inter"))


def test_no_pairs(tmp_path: Path, query: Query) -> None:
    """The radar saw the day, but never one that the optical sensor saw: interpolation answers, without interval."""
    fields = Fields(tmp_path / "lib")
    fields.write_optical(days()[:3])
    fields.write_radar([query.date])
    plan = plan_query(opened(fields.folder), query, QUICK)
    assert plan.pair_count == 0
    assert any("cannot be measured" in warning for warning in plan.warnings)
    product = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    assert product.report["method"] == "linear"
    assert product.report["interval"] is None
    assert product.report["provenance"] == {"interpolated": 1.0}
    with pytest.raises(UnsupportedError, match="nothing to answer from"):
        plan_query(opened(fields.folder), query, replace(QUICK, method="boosted"))


def test_no_image_of_the_sensor_anywhere_near(tmp_path: Path, query: Query) -> None:
    """The only optical images are of another place."""
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days())
    fields.write_optical([query.date])
    for file in fields.folder.glob(f"{OPTICAL}*"):
        with rasterio.open(file, "r+") as image:
            image.write(np.zeros((1, 48, 48), np.uint16))
    with pytest.raises(UnsupportedError, match="so nothing can be learned"):
        plan_query(opened(fields.folder), query, QUICK)


def test_radar_of_another_place_does_not_help(tmp_path: Path, query: Query) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_optical(days()[:3])
    Fields(tmp_path / "lib", corner=THERE).write_radar(days())
    with pytest.raises(UnsupportedError, match="no other sensor shows enough of it then"):
        plan_query(opened(fields.folder), query, QUICK)


def test_other_places_teach_a_region_that_has_no_dates_of_its_own(tmp_path: Path, query: Query) -> None:
    """The region's only optical image is the queried one, all nodata; two other places saw five days each."""
    here = Fields(tmp_path / "lib")
    here.write_radar([query.date])
    here.write_optical([query.date])
    for file in here.folder.glob(f"{OPTICAL}*"):
        with rasterio.open(file, "r+") as image:
            image.write(np.zeros((1, 48, 48), np.uint16))
    for seed, corner in ((2, THERE), (3, Affine(10, 0, 640000, 0, -10, 5100000))):
        there = Fields(tmp_path / "lib", seed, corner)
        there.write_radar(days()[:5])
        there.write_optical(days()[:5])
    left, bottom, right, top = 600000, 5100000 - 480, 600480, 5100000
    asked = replace(query, region=Region.from_bbox((left, bottom, right, top), "EPSG:32633"))
    plan = plan_query(opened(here.folder), asked, QUICK)
    # Four each: the queried date's are left out everywhere.
    assert [len(pairs) for pairs in plan.pairs] == [0, 4, 4]
    assert "8 dates that both sensors saw at 2 other places" in " ".join(plan.reasons)
    product = enhance(opened(here.folder), asked, tmp_path / "out", QUICK, quiet)
    assert product.report["provenance"] == {"generated": 1.0}
    made, truth = physical(tmp_path / "out"), np.stack(list(here.optical(query.date).values()))
    assert float(np.corrcoef(made[1].ravel(), truth[1].ravel())[0, 1]) > 0.8
    assert errors(made, here, query.date) < 0.06


def test_one_band_of_radar_is_enough(tmp_path: Path, query: Query) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days(), bands=("VH",))
    fields.write_optical([*days()[:3], *days()[6:]])
    product = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    assert product.report["others"][0]["bands"] == ["VH"]
    assert errors(physical(tmp_path / "out"), fields, query.date) < 0.07


def test_decibels_and_linear_power_are_told_apart(tmp_path: Path, query: Query) -> None:
    """Half of the dates are stored as power: the answer is that of a library in dB alone, and it is said."""
    plain, mixed = Fields(tmp_path / "plain"), Fields(tmp_path / "mixed")
    for fields in (plain, mixed):
        fields.write_optical([*days()[:3], *days()[6:]])
    plain.write_radar(days())
    mixed.write_radar(days()[:4])
    mixed.write_radar(days()[4:], power=True)
    options = replace(QUICK, method="ridge")
    enhance(opened(plain.folder), query, tmp_path / "a", options, quiet)
    product = enhance(opened(mixed.folder), query, tmp_path / "b", options, quiet)
    assert np.abs(physical(tmp_path / "a") - physical(tmp_path / "b")).max() < 2e-4
    assert any("linear power" in warning for warning in product.report["warnings"])


def test_radar_without_a_value_on_the_day_is_not_taken(fields: Fields, query: Query) -> None:
    for file in fields.folder.glob(f"{RADAR}_*_{query.date:%Y%m%d}_*.tif"):
        with rasterio.open(file, "r+") as image:
            image.write(np.full((1, 48, 48), np.nan, np.float32))
    with pytest.raises(UnsupportedError, match="no other sensor shows enough of it then"):
        plan_query(opened(fields.folder), query, QUICK)


def test_pairs_that_do_not_overlap(fields: Fields, query: Query, tmp_path: Path) -> None:
    """Of each day that both saw, the optical image shows one half and the radar the other."""
    for day in days():
        for sensor, hidden in ((OPTICAL, slice(0, 24)), (RADAR, slice(24, 48))):
            for file in fields.folder.glob(f"{sensor}_*_{day:%Y%m%d}_*.tif") if day != query.date else ():
                with rasterio.open(file, "r+") as image:
                    values = image.read(1)
                    values[:, hidden] = image.nodata
                    image.write(values, 1)
    library = opened(fields.folder)
    plan = plan_query(library, query, QUICK)
    assert (plan.mode, plan.pair_count) == ("inter", 0)
    assert any(reason.startswith("Too few dates were seen by both") for reason in plan.reasons)
    assert any("The error cannot be measured" in warning for warning in plan.warnings)
    report = enhance(library, query, tmp_path / "out", QUICK, quiet).report
    assert (report["method"], report["interval"], report["training"]["kind"]) == ("linear", None, "none")
    with pytest.raises(UnsupportedError, match="nothing to answer from"):
        plan_query(library, query, replace(QUICK, method="boosted"))


@pytest.mark.parametrize("left", [0, 1])
def test_pairs_that_turn_out_to_show_too_little(
    fields: Fields, query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, left: int
) -> None:
    """Interpolation answers without an interval; what was asked for by name and cannot be learned is refused."""
    all_of = inter._moments
    monkeypatch.setattr(inter, "_moments", lambda plan: all_of(plan)[:left])
    report = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet).report
    assert (report["method"], report["interval"], report["contest"]) == ("linear", None, None)
    assert any("The error cannot be measured" in warning for warning in report["warnings"])
    with pytest.raises(UnsupportedError, match="Fewer than two"):
        enhance(opened(fields.folder), query, tmp_path / "no", replace(QUICK, method="ridge"), quiet)


def test_a_damaged_pair_is_left_out_and_named(fields: Fields, query: Query) -> None:
    next(fields.folder.glob(f"{OPTICAL}_B04_{days()[0]:%Y%m%d}_*.tif")).write_bytes(b"II*\0 no image")
    library = opened(fields.folder)
    assert library.problems
    assert plan_query(library, query, QUICK).pair_count == 5


def test_cancelling_leaves_nothing(fields: Fields, query: Query, tmp_path: Path) -> None:
    def cancel(share: float, text: str) -> None:
        if "Measuring" in text:
            raise CancelledError

    with pytest.raises(CancelledError):
        enhance(opened(fields.folder), query, tmp_path / "out", QUICK, cancel)
    assert not (tmp_path / "out").exists()


def test_without_torch_the_rest_answers(
    fields: Fields, query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(inter_plan, "has_torch", lambda: False)
    options = replace(QUICK, train_seconds=60)
    plan = plan_query(opened(fields.folder), query, options)
    assert "torch is not installed" in " ".join(plan.reasons)
    assert "spade" not in plan.methods
    with pytest.raises(UnsupportedError, match="torch is not installed"):
        plan_query(opened(fields.folder), query, replace(options, method="spade"))


class TestGenerator:
    """The network in the whole way."""

    @pytest.fixture(autouse=True)
    def _torch(self) -> None:
        pytest.importorskip("torch")

    @pytest.fixture(autouse=True)
    def _few_steps(self, monkeypatch: pytest.MonkeyPatch) -> None:
        from revisit.models import spade_estimator

        monkeypatch.setitem(spade_estimator.STEPS_PER_SECOND, "cpu", 0.2)

    def test_it_competes_and_is_reported(self, fields: Fields, query: Query, tmp_path: Path) -> None:
        options = Options(train_seconds=120, threads=1, device="cpu")
        plan = plan_query(opened(fields.folder), query, options).to_json()
        assert plan["train_seconds"] == 120
        assert "120 s on the CPU" in " ".join(plan["reasons"])
        contest = enhance(opened(fields.folder), query, tmp_path / "out", options, quiet).report["contest"]
        assert {"spade", "season+spade"} <= {entry["name"] for entry in contest["candidates"]}
        assert [net["round"] for net in contest["networks"]] == [1, 2, 3, 1, 2, 3]
        assert all(net["steps"] == 4 and net["device"] == "cpu" for net in contest["networks"])

    def test_it_answers_alone_the_same_each_time(
        self, fields: Fields, query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        options = Options(train_seconds=60, threads=1, device="cpu", method="spade", seed=3)
        for name in ("one", "two"):
            monkeypatch.setenv("REVISIT_HOME", str(tmp_path / f"home {name}"))
            report = enhance(opened(fields.folder), query, tmp_path / name, options, quiet).report
            assert report["method"] == "spade"
        assert (physical(tmp_path / "one") == physical(tmp_path / "two")).all()
        assert list((tmp_path / "home one").rglob("*.safetensors"))
        assert kept_models.clear_models()["models"] == 3

    def test_weights_that_cannot_be_used(self, fields: Fields, query: Query, tmp_path: Path) -> None:
        broken = tmp_path / "weights.safetensors"
        broken.write_bytes(b"nothing of the kind")
        options = Options(train_seconds=30, threads=1, device="cpu", method="spade", weights=str(broken))
        with pytest.raises(DataError, match="cannot be read"):
            enhance(opened(fields.folder), query, tmp_path / "out", options, quiet)
        options = replace(options, weights=str(tmp_path / "none.safetensors"))
        with pytest.raises(DataError, match="do not exist"):
            enhance(opened(fields.folder), query, tmp_path / "out", options, quiet)
        assert not (tmp_path / "out").exists()
