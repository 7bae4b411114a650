"""Weights from a whole library, and answers that start from them."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import pytest
from rasterio.transform import Affine

from revisit.core.answer.adopted import known_words
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.options import Options
from revisit.core.answer.train import Task, train
from revisit.core.errors import OutputError, RequestError, UnsupportedError
from revisit.core.library.scene import Grid
from revisit.core.query import Query, Region

from .inter_library import OPTICAL, RADAR, THERE, Fields, days, opened

pytest.importorskip("torch")

OPTIONS = Options(train_seconds=60, threads=1, device="cpu")
OPTIONS_INTER = replace(OPTIONS, mode="inter", train_seconds=6)
TASK = Task(OPTICAL, ("B04", "B08"), None)


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture
def library(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Three places that both sensors saw on six days each."""
    from revisit.models import spade_estimator

    monkeypatch.setitem(spade_estimator.STEPS_PER_SECOND, "cpu", 0.5)
    for seed, corner in (
        (1, Affine(10, 0, 600000, 0, -10, 5100000)),
        (2, THERE),
        (3, THERE @ Affine.translation(3e3, 0)),
    ):
        place = Fields(tmp_path / "lib", seed, corner)
        place.write_optical(days(6))
        place.write_radar(days(6))
    return tmp_path / "lib"


def test_weights_are_made_of_all_places_and_measured_on_one_held_out(library: Path, tmp_path: Path) -> None:
    out = tmp_path / "new" / "weights.safetensors"
    result = train(opened(library), TASK, out, OPTIONS, quiet)
    assert out.is_file()
    assert (result["places"], result["dates"], result["from"]) == (3, 18, RADAR)
    assert result["channels"] == ["VV", "VH"]
    assert result["unseen"]["generator"] < result["unseen"]["start"]
    here = Region.from_bbox((600000, 5100000 - 480, 600480, 5100000), "EPSG:32633")
    query = Query(OPTICAL, TASK.bands, days(6)[3] + timedelta(2), here)
    options = replace(OPTIONS, method="spade", weights=str(out), mode="inter", train_seconds=6)
    product = enhance(opened(library), query, tmp_path / "answer", options, quiet)
    assert product.report["contest"]["networks"][0]["name"] == "spade"
    with pytest.raises(RequestError, match=r"not sentinel-2-l2a B04 from"):
        enhance(opened(library), replace(query, bands=("B04",)), tmp_path / "other", options, quiet)
    plan = plan_query(opened(library), query, options)
    assert "spade" in plan.methods
    assert "The generator starts from the weights weights.safetensors." in plan.reasons
    said = "weights.safetensors were trained on this region itself, on images of 6 of the dates that are held out"
    assert any(said in warning for warning in plan.warnings)
    assert not any("weights" in said for said in plan_query(opened(library), query, OPTIONS_INTER).warnings)
    as_they_are = replace(options, method="auto", train_seconds=0)
    plan = plan_query(opened(library), query, as_they_are)
    assert "season+spade" not in plan.methods
    assert any("No time is given to train: the weights weights.s" in reason for reason in plan.reasons)
    assert any(said in warning for warning in plan.warnings)
    report = enhance(opened(library), query, tmp_path / "as they are", as_they_are, quiet).report
    assert "spade" in [candidate["name"] for candidate in report["contest"]["candidates"]]
    assert {network["steps"] for network in report["contest"]["networks"]} == {result["steps"]}
    with pytest.raises(RequestError, match=r"weights.safetensors make .*not sentinel-2-l2a B04 from"):
        plan_query(opened(library), replace(query, bands=("B04",)), options)


def test_what_cannot_be_trained(library: Path, tmp_path: Path) -> None:
    found, out = opened(library), tmp_path / "weights.safetensors"
    with pytest.raises(OutputError, match="safetensors"):
        train(found, TASK, tmp_path / "weights.tif", OPTIONS, quiet)
    with pytest.raises(RequestError, match="no time"):
        train(found, TASK, out, replace(OPTIONS, train_seconds=0), quiet)
    with pytest.raises(RequestError, match="has no band"):
        train(found, replace(TASK, bands=("B99",)), out, OPTIONS, quiet)
    with pytest.raises(RequestError, match="Sentinel-2 L2A cannot be made from itself"):
        train(found, replace(TASK, other="s2"), out, OPTIONS, quiet)
    with pytest.raises(UnsupportedError, match="no scene of NAIP"):
        train(found, replace(TASK, other="naip"), out, OPTIONS, quiet)
    with pytest.raises(UnsupportedError, match="with B02"):
        train(found, replace(TASK, bands=("B02",)), out, OPTIONS, quiet)
    for file in library.glob(f"{RADAR}*"):
        file.unlink()
    with pytest.raises(UnsupportedError, match="no scene of another sensor"):
        train(opened(library), TASK, out, OPTIONS, quiet)
    Fields(library).write_radar(days(8)[6:])
    with pytest.raises(UnsupportedError, match="too few to learn from"):
        train(opened(library), TASK, out, OPTIONS, quiet)
    assert not out.exists()


@pytest.mark.parametrize(
    ("name", "other", "places"), [("bigearthnet", "sentinel-1-grd", 4), ("terramesh", "sentinel-1-rtc", 3)]
)
def test_pairs_as_they_are_published_are_found(
    name: str, other: str, places: int, root: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    from revisit.models import spade_estimator

    folder = root.parent / "shared" / "data" / name
    if not folder.exists():
        pytest.skip(f"{name} is not beside the repository")
    monkeypatch.setitem(spade_estimator.STEPS_PER_SECOND, "cpu", 0.05)
    task = Task(OPTICAL, ("B02", "B03", "B04", "B08"), None)
    result = train(opened(folder), task, tmp_path / "weights.safetensors", OPTIONS, quiet)
    assert (result["from"], result["channels"]) == (other, ["VV", "VH"])
    assert (result["places"], result["dates"]) == (places, places)


def test_weights_know_dates_of_the_places_where_they_were_trained() -> None:
    from revisit.models.spade_file import Record

    here, there = (Grid("EPSG:4326", (0.001, 0, west, 0, -0.001, 50.0), 40, 40) for west in (5.0, 7.0))
    record = Record((), (), 8, dates=("2020-06-01", "2020-07-01"), places=((5.02, 49.97, 5.05, 50.1),))
    options = Options(weights="w.safetensors")
    first, second, other = date(2020, 6, 1), date(2020, 7, 1), date(2020, 8, 1)
    assert "region itself, on images of 1 of" in known_words(
        options, record, [(here, [first, other]), (there, [second])]
    )
    assert known_words(options, record, [(here, [other]), (there, [first, second])]) == ""
    assert "trained on images of 1 of the dates" in known_words(options, record, [(there, [other]), (here, [first])])
    record.places = ()  # an older file
    assert "trained on images of 2 of" in known_words(options, record, [(here, [first]), (there, [second])])
