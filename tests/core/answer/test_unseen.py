"""A region that the queried sensor never saw: other places or weights teach what another sensor's image means there."""

from __future__ import annotations

import json
import re
from collections.abc import Sequence
from dataclasses import replace
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.options import Options
from revisit.core.answer.point import Point, point_series
from revisit.core.answer.timeline import timeline
from revisit.core.answer.train import Task, train
from revisit.core.errors import RequestError, UnsupportedError
from revisit.core.query import Query, Region
from revisit.models.moment import Moment

from .inter_library import OPTICAL, RADAR, THERE, Fields, days, opened

QUICK = Options(train_seconds=0, threads=2)
HERE = Region.from_bbox((600000, 5100000 - 480, 600480, 5100000), "EPSG:32633")
PLACES = (THERE, Affine(10, 0, 640000, 0, -10, 5100000), Affine(10, 0, 660000, 0, -10, 5100000))


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture
def here(tmp_path: Path) -> Fields:
    """A place that only the radar ever saw."""
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days()[3:6])
    return fields


@pytest.fixture
def taught(here: Fields) -> Fields:
    """Beside it, two other places that both sensors saw on four days each."""
    for seed, corner in enumerate(PLACES[:2], start=2):
        there = Fields(here.folder, seed, corner)
        there.write_radar(days(4))
        there.write_optical(days(4))
    return here


@pytest.fixture
def query() -> Query:
    return Query(OPTICAL, ("B04", "B08"), days()[4], HERE, window_days=15)


def physical(folder: Path) -> np.ndarray:
    with rasterio.open(folder / "enhanced.tif") as file:
        return file.read() * 1e-4


def test_other_places_teach_it_and_it_is_measured_on_places_held_out(
    taught: Fields, query: Query, tmp_path: Path
) -> None:
    plan = plan_query(opened(taught.folder), query, QUICK)
    assert plan.mode == "inter"
    assert [len(pairs) for pairs in plan.pairs] == [0, 4, 4]
    said = " ".join(plan.reasons)
    assert (
        "Sentinel-2 L2A has no image of the region: its pixels lie on those of Sentinel-1 GRD, stored as elsewhere"
        in said
    )
    assert "Trained on 8 dates that both sensors saw at 2 other places; the error is that at those held out." in said
    assert plan.to_json()["unseen"] is True
    assert plan.warnings == ("Only 2 other places teach: expect colours and coarse shapes, no detail",)
    report = enhance(opened(taught.folder), query, tmp_path / "out", QUICK, quiet).report
    assert report["provenance"] == {"generated": 1.0}
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert (file.dtypes, file.nodata, file.shape) == (("uint16", "uint16"), 0, (48, 48))
        assert (file.transform.a, file.transform.c, file.transform.f) == (10, 600000, 5100000)
    made, truth = physical(tmp_path / "out"), np.stack(list(taught.optical(query.date).values()))
    assert float(np.corrcoef(made[1].ravel(), truth[1].ravel())[0, 1]) > 0.8
    true_error = float(np.sqrt(np.mean((made - truth) ** 2)))
    assert 0.5 < report["error"]["rmse"] / true_error < 2
    item = json.loads((tmp_path / "out" / "item.json").read_text(encoding="utf-8"))
    assert item["assets"]["enhanced"]["raster:bands"][0]["scale"] == 1e-4


def test_a_whole_place_is_held_out_at_a_time(
    taught: Fields, query: Query, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from revisit.models.inter_pixel import InterRidge

    learned: list[set[int]] = []
    fit = InterRidge.fit

    def noted(self: InterRidge, train: Sequence[Moment], *rest: Any) -> None:
        learned.append({moment.place for moment in train})
        fit(self, train, *rest)

    monkeypatch.setattr(InterRidge, "fit", noted)
    enhance(opened(taught.folder), query, tmp_path / "out", replace(QUICK, method="ridge"), quiet)
    assert learned == [{2}, {1}, {1, 2}]


def test_a_region_whose_own_images_are_left_out_by_hand_is_as_one_never_seen(
    taught: Fields, query: Query, tmp_path: Path
) -> None:
    """What its only image would have taught stays unknown."""
    taught.write_optical([days()[4]])
    left = replace(QUICK, exclude=(days()[4].isoformat(),), method="ridge")
    plan = plan_query(opened(taught.folder), query, left)
    assert (plan.mode, plan.unseen, plan.pair_count) == ("inter", True, 8)
    assert any("is left out by hand" in finding.text for finding in plan.findings)
    enhance(opened(taught.folder), query, tmp_path / "out", left, quiet)
    (taught.folder / f"{OPTICAL}_B04_{days()[4]:%Y%m%d}_600000.tif").unlink()
    (taught.folder / f"{OPTICAL}_B08_{days()[4]:%Y%m%d}_600000.tif").unlink()
    enhance(opened(taught.folder), query, tmp_path / "never", replace(left, exclude=()), quiet)
    assert (physical(tmp_path / "out") == physical(tmp_path / "never")).all()


def test_one_place_alone_says_that_it_is_measured_on_itself(here: Fields, query: Query) -> None:
    there = Fields(here.folder, 2, THERE)
    there.write_radar(days(4))
    there.write_optical(days(4))
    plan = plan_query(opened(here.folder), query, QUICK)
    assert any("Only one place teaches" in warning for warning in plan.warnings)
    assert "Trained on 4 dates that both sensors saw at another place." in plan.reasons


def test_pixels_are_as_wide_as_the_sensors_own(taught: Fields, query: Query, tmp_path: Path) -> None:
    """The radar of the region comes in pixels of 20 m, the optical images elsewhere in pixels of 10 m."""
    for file in taught.folder.glob(f"{RADAR}_*_600000.tif"):
        with rasterio.open(file) as image:
            values = image.read(1)
        file.unlink()
        profile = {"driver": "GTiff", "count": 1, "dtype": "float32", "nodata": np.nan, "crs": "EPSG:32633"}
        coarse = Affine(20, 0, 600000, 0, -20, 5100000)
        with rasterio.open(file, "w", width=24, height=24, transform=coarse, **profile) as image:
            image.write(values.reshape(24, 2, 24, 2).mean(axis=(1, 3)), 1)
    enhance(opened(taught.folder), query, tmp_path / "out", QUICK, quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert (file.transform.a, file.shape) == (10, (48, 48))


def test_radar_that_was_never_taken_is_made_in_its_own_units(tmp_path: Path) -> None:
    here = Fields(tmp_path / "lib")
    here.write_optical(days()[3:6])
    for seed, corner in enumerate(PLACES[:2], start=2):
        there = Fields(here.folder, seed, corner)
        there.write_radar(days(4), power=True)
        there.write_optical(days(4))
    asked = Query(RADAR, ("VV", "VH"), days()[4], HERE, window_days=15)
    report = enhance(opened(here.folder), asked, tmp_path / "out", replace(QUICK, method="ridge"), quiet).report
    assert report["error"]["units"] == "dB"
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert file.dtypes == ("float32", "float32")
        made = 10 * np.log10(file.read())
    assert abs(float(np.mean(made[1] - here.radar(asked.date)["VH"]))) < 1.5


def test_nothing_teaches_it(here: Fields, query: Query) -> None:
    with pytest.raises(UnsupportedError, match="holds no scene of Sentinel-2 L2A") as refused:
        plan_query(opened(here.folder), query, QUICK)
    assert "weights that make it" in refused.value.remedy
    Fields(here.folder, 2, THERE).write_optical(days(4))
    with pytest.raises(UnsupportedError, match="no date was seen by Sentinel-2 L2A too") as refused:
        plan_query(opened(here.folder), query, QUICK)
    assert "weights that make it" in refused.value.remedy
    Fields(here.folder, 2, THERE).write_radar(days(1))
    with pytest.raises(UnsupportedError, match=r"too few dates \(1\) were seen by Sentinel-2 L2A too"):
        plan_query(opened(here.folder), query, QUICK)


def test_two_places_of_one_date_each_are_enough(here: Fields, query: Query, tmp_path: Path) -> None:
    """Each tells how the other is missed; what that is worth is said."""
    for seed, corner in enumerate(PLACES[:2], start=2):
        there = Fields(here.folder, seed, corner)
        there.write_radar(days(1))
        there.write_optical(days(1))
    report = enhance(opened(here.folder), query, tmp_path / "out", QUICK, quiet).report
    assert report["interval"]["half_width"]["B08"] > 0
    assert any("Only 2 other places teach" in warning for warning in report["warnings"])


def test_pairs_without_what_the_region_has_teach_nothing(here: Fields, query: Query, tmp_path: Path) -> None:
    """The region has one image of its own to carry on, the other places' single dates have none: the plan says so."""
    here.write_optical([days()[3]])
    for seed, corner in enumerate(PLACES, start=2):
        there = Fields(here.folder, seed, corner)
        there.write_radar(days()[3:4])
        there.write_optical(days()[3:4])
    plan = plan_query(opened(here.folder), query, replace(QUICK, mode="inter"))
    assert (plan.pair_count, plan.methods) == (0, ("nearest", "linear", "average", "season"))
    assert any("cannot be measured" in warning for warning in plan.warnings)
    report = enhance(opened(here.folder), query, tmp_path / "out", replace(QUICK, mode="inter"), quiet).report
    assert (report["method"], report["training"]["kind"]) == ("linear", "none")


def test_a_region_that_goes_on_where_the_other_sensors_images_end_is_told(taught: Fields, query: Query) -> None:
    wide = Region.from_bbox((600000, 5100000 - 480, 600960, 5100000), "EPSG:32633")
    findings = plan_query(opened(taught.folder), replace(query, region=wide), QUICK).findings
    told = [finding.text for finding in findings if finding.kind == "extent"]
    assert told == ["Images cover 50% of the region: the answer ends where they end"]


def test_what_is_refused(taught: Fields, query: Query) -> None:
    library = opened(taught.folder)
    with pytest.raises(UnsupportedError, match="No clear image lies within 15 days"):
        plan_query(library, query, replace(QUICK, mode="intra"))
    with pytest.raises(UnsupportedError, match=r"No scene of .* has B02"):
        plan_query(library, replace(query, bands=("B02",)), QUICK)
    with pytest.raises(UnsupportedError, match="index of a region that Sentinel-2 L2A never saw"):
        plan_query(library, replace(query, bands=("NDVI",)), QUICK)
    with pytest.raises(UnsupportedError, match="no other sensor shows enough of it then") as refused:
        plan_query(library, replace(query, date=days()[8]), QUICK)
    assert "60 days" in refused.value.remedy
    nowhere = Region.from_bbox((500000, 5000000, 500480, 5000480), "EPSG:32633")
    with pytest.raises(UnsupportedError, match="outside every image"):
        plan_query(library, replace(query, region=nowhere), QUICK)


def test_what_the_dock_asks_beside_the_answer(taught: Fields, query: Query, tmp_path: Path) -> None:
    """There is no date to mark, and a pixel's series is the answer alone."""
    library = opened(taught.folder)
    enhance(library, query, tmp_path / "out", replace(QUICK, method="ridge"), quiet)
    shown = timeline(library, query, QUICK, quiet)
    assert (shown["sensor"], shown["dates"], len(shown["others"][RADAR])) == (OPTICAL, [], 3)
    point = Point(600105.0, 5099895.0, "EPSG:32633")
    series = point_series(library, query, QUICK, point, tmp_path / "out", quiet)
    assert (series["dates"], series["units"]) == ([], "reflectance")
    assert series["answer"]["values"] == pytest.approx(physical(tmp_path / "out")[:, 10, 10].tolist())


def test_a_region_whose_every_image_is_hidden_is_stored_as_these_are(
    taught: Fields, query: Query, tmp_path: Path
) -> None:
    """No day of its own shows anything, and the queried one has no image at all."""
    taught.write_optical([days()[1]])
    for file in taught.folder.glob(f"{OPTICAL}_*_600000.tif"):
        with rasterio.open(file, "r+") as image:
            image.write(np.zeros((1, 48, 48), np.uint16))
    report = enhance(opened(taught.folder), query, tmp_path / "out", QUICK, quiet).report
    assert report["provenance"] == {"generated": 1.0}


def test_dates_that_show_nothing_carry_nothing(tmp_path: Path) -> None:
    """Some images are clouds all over: what other dates say is told by those that show the ground."""
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days())
    fields.write_optical([*days()[:3], *days()[6:]])
    query = Query(OPTICAL, ("B04", "B08"), days()[4], window_days=15)
    for day in (days()[1], days()[7]):
        for file in fields.folder.glob(f"{OPTICAL}_*_{day:%Y%m%d}_*.tif"):
            with rasterio.open(file, "r+") as image:
                image.write(np.zeros((1, 48, 48), np.uint16))
    for day in (days()[2], days()[6]):  # the nearest ones: of the others, the clouded ones come first
        for file in fields.folder.glob(f"{OPTICAL}_*_{day:%Y%m%d}_*.tif"):
            file.unlink()
    report = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet).report
    assert report["provenance"].get("none") is None
    made = physical(tmp_path / "out")
    assert np.isfinite(made).all()
    truth = np.stack(list(fields.optical(query.date).values()))
    assert float(np.sqrt(np.mean((made - truth) ** 2))) < 0.12


class TestWeights:
    """What was learned in another library."""

    @pytest.fixture(autouse=True)
    def _few_steps(self, monkeypatch: pytest.MonkeyPatch) -> None:
        pytest.importorskip("torch")
        from revisit.models import spade_estimator

        monkeypatch.setitem(spade_estimator.STEPS_PER_SECOND, "cpu", 0.5)

    @pytest.fixture
    def weights(self, tmp_path: Path) -> Path:
        for seed, corner in enumerate(PLACES, start=2):
            there = Fields(tmp_path / "school", seed, corner)
            there.write_radar(days(4))
            there.write_optical(days(4))
        out = tmp_path / "weights.safetensors"
        options = Options(train_seconds=60, threads=1, device="cpu")
        train(opened(tmp_path / "school"), Task(OPTICAL, ("B04", "B08"), None), out, options, quiet)
        return out

    def test_they_answer_as_they_were_trained(self, here: Fields, query: Query, weights: Path, tmp_path: Path) -> None:
        options = Options(threads=1, device="cpu", weights=str(weights))
        here.write_elevation()
        plan = plan_query(opened(here.folder), query, options)
        assert plan.methods == ("spade",)
        assert any("weights.safetensors answer as they were trained" in reason for reason in plan.reasons)
        assert not any("elevation" in reason for reason in plan.reasons), "they were trained without any"
        assert any("The error cannot be measured" in warning for warning in plan.warnings)
        assert plan.to_json()["train_seconds"] == 0
        assert plan.to_json()["training"]["kind"] == "weights"
        report = enhance(opened(here.folder), query, tmp_path / "out", options, quiet).report
        assert (report["method"], report["contest"], report["interval"]) == ("spade", None, None)
        assert report["provenance"] == {"generated": 1.0}
        with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
            assert (file.dtypes[0], file.nodata) == ("uint16", 0)
        made, truth = physical(tmp_path / "out"), np.stack(list(here.optical(query.date).values()))
        assert np.isfinite(made).all()
        assert float(np.sqrt(np.mean((made - truth) ** 2))) < 0.15

    def test_the_error_at_a_place_that_they_never_saw_is_told(self, here: Fields, query: Query, weights: Path) -> None:
        plan = plan_query(opened(here.folder), query, Options(threads=1, device="cpu", weights=str(weights)))
        assert re.search(r"held out in their training, their RMSE was 0\.\d{4} reflectance", " ".join(plan.reasons))

    def test_weights_for_other_bands_are_refused_in_the_plan(self, here: Fields, query: Query, weights: Path) -> None:
        options = Options(threads=1, device="cpu", weights=str(weights))
        with pytest.raises(RequestError, match=r"not sentinel-2-l2a B04 from"):
            plan_query(opened(here.folder), replace(query, bands=("B04",)), options)

    def test_what_the_library_itself_teaches_goes_first(self, taught: Fields, query: Query, weights: Path) -> None:
        options = Options(threads=1, device="cpu", weights=str(weights))
        plan = plan_query(opened(taught.folder), query, options)
        assert {"ridge", "boosted", "spade"} <= set(plan.methods)
