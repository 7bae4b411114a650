"""Days whose holes nothing can fill, and days that show nothing at all."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.options import Options
from revisit.core.cli import main
from revisit.core.query import Query

from ..conftest import BANDS, Made, write_tif
from .inter_library import Fields, days, opened

ALL = (slice(None), slice(None))


def ask(made: Made, day: object, out: Path, *options: str) -> int:
    asked = ["--sensor", "S2", "--bands", ",".join(BANDS), "--date", f"{day}", "--out", str(out), "--json"]
    return main(["enhance", str(made.folder), *asked, *options])


def empty(made: Made, index: int, rows: slice) -> None:
    """Leave nodata in some rows of a date's images."""
    for band in BANDS:
        path = made.folder / f"sentinel2_{band}_{made.dates[index]:%Y%m%d}.tif"
        values = made.truth(band, made.dates[index])
        values[rows] = 0
        write_tif(path, values)


def test_the_only_image_is_given_as_observed_with_its_holes(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series(count=1)
    empty(made, 0, slice(0, 32))
    assert ask(made, made.dates[0], tmp_path / "out") == 0, capsys.readouterr().err
    report = json.loads(capsys.readouterr().out)["report"]
    assert (report["mode"], report["method"], report["synthetic"]) == ("observed", "observed", False)
    assert report["provenance"] == {"none": 0.5, "observed": 0.5}
    assert report["training"]["text"] == "No training: nothing is made."
    assert report["reasons"] == [
        "50% of the region was seen on 2020-06-01; these pixels are kept as they are.",
        "No clear image lies within 45 days of 2020-06-01, and the library holds no other sensor.",
        "So the rest is left empty, and nothing is made.",
    ]
    assert report["warnings"] == [
        "50.0% of the region was not seen on 2020-06-01 and is left empty. Add images of other dates to the library"
    ]
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        values = file.read()
    assert (values[:, :32] == 0).all()
    for band, image in zip(BANDS, values):
        assert (image[32:] == made.truth(band, made.dates[0])[32:]).all()


def test_a_few_pixels_under_clouds_are_left_empty_but_many_are_refused(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series(count=2, cloudy={0: (slice(0, 4), slice(0, 64)), 1: (slice(0, 32), slice(0, 64))})
    assert ask(made, made.dates[0], tmp_path / "few", "--window", "5") == 0
    report = json.loads(capsys.readouterr().out)["report"]
    assert report["provenance"] == {"none": 0.0625, "observed": 0.9375}
    assert "widen the window to 10 days" in report["warnings"][0]
    assert ask(made, made.dates[1], tmp_path / "many", "--window", "5") == 3
    assert "No clear image lies within 5 days" in capsys.readouterr().err


def test_an_image_of_a_corner_of_the_region_is_no_answer(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series(count=1)
    empty(made, 0, slice(0, 50))
    assert ask(made, made.dates[0], tmp_path / "out") == 3
    assert "No clear image" in capsys.readouterr().err


@pytest.mark.parametrize("options", [("--mode", "intra"), ("--mode", "inter")])
def test_no_mode_refuses_what_was_observed(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture, options: tuple[str, ...]
) -> None:
    made = make_series(count=1)
    empty(made, 0, slice(0, 3))
    assert ask(made, made.dates[0], tmp_path / "out", *options) == 0
    assert json.loads(capsys.readouterr().out)["report"]["method"] == "observed"


def test_a_method_that_is_named_is_to_answer_or_refuse(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=1)
    empty(made, 0, slice(0, 3))
    assert ask(made, made.dates[0], tmp_path / "out", "--method", "linear") == 3


def test_other_sensors_that_nothing_teaches_leave_what_was_observed(tmp_path: Path) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_optical(days()[:1])
    fields.write_radar(days()[:1])
    path = fields.folder / "sentinel-2-l2a_B04_20200401_600000.tif"
    with rasterio.open(path, "r+") as file:
        values = file.read(1)
        values[:5] = 0
        file.write(values, 1)
    asked = ["--sensor", "S2", "--bands", "B04,B08", "--date", "2020-04-01", "--out", str(tmp_path / "out")]
    assert main(["enhance", str(fields.folder), *asked]) == 0
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert report["method"] == "observed"
    assert "so nothing can be learned" in report["reasons"][1]


@pytest.mark.parametrize("count", [1, 3])
def test_a_large_image_without_holes_is_given_as_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture, count: int
) -> None:
    """It is looked at on an overview, which could miss a small hole: whether there is one, its pixels tell."""
    folder = tmp_path / "library"
    folder.mkdir()
    for number in range(count):
        values = np.random.default_rng(number).integers(800, 900, (560, 560), np.uint16)
        write_tif(folder / f"sentinel2_B04_2020060{number + 1}.tif", values)
    asked = ["--sensor", "S2", "--bands", "B04", "--date", "2020-06-01", "--json"]
    assert main(["enhance", str(folder), *asked, "--out", str(tmp_path / "out")]) == 0, capsys.readouterr().err
    report = json.loads(capsys.readouterr().out)["report"]
    assert (report["method"], report["synthetic"]) == ("observed", False)
    assert report["reasons"] == ["The sensor saw the whole region on this date: the image is given as it is."]
    assert report["warnings"] == []
    with rasterio.open(folder / "sentinel2_B04_20200601.tif", "r+") as file:
        values = file.read(1)
        values[10, 10] = 0
        file.write(values, 1)
    assert main(["enhance", str(folder), *asked, "--out", str(tmp_path / "hole")]) == 0
    report = json.loads(capsys.readouterr().out)["report"]
    assert report["synthetic"] == (count > 1)
    assert ("none" in report["provenance"]) == (count == 1)
    if count == 1:
        assert report["warnings"] == [
            "Less than 0.1% of the region was not seen on 2020-06-01 and is left empty."
            " Add images of other dates to the library"
        ]


def test_an_evaluation_counts_what_is_left_empty_as_refused(make_series: Callable) -> None:
    made = make_series(count=2, cloudy={1: (slice(0, 10), slice(None))})
    query = Query("sentinel-2-l2a", ("B04",), made.dates[0], window_days=5)
    cases = evaluate(opened(made.folder), query, "holes", Options(), lambda *_: None)["cases"]
    assert [set(case) >= {"refused"} for case in cases] == [True]


def test_a_day_without_any_value_was_not_seen(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series(count=5)
    empty(made, 2, slice(None))
    assert ask(made, made.dates[2], tmp_path / "out") == 0
    report = json.loads(capsys.readouterr().out)["report"]
    assert report["reasons"][0] == "The image of 2020-06-21 holds no value in the region: nothing was seen that day."
    names = sorted(path.name for path in (tmp_path / "out" / "sources").iterdir())
    assert not any("20200621" in name for name in names), names
    assert len(names) == 2
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert (file.read() > 0).all()


def test_an_image_under_clouds_still_lies_beside_the_answer(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=5, cloudy={2: ALL})
    assert ask(made, made.dates[2], tmp_path / "out") == 0
    names = [path.name for path in (tmp_path / "out" / "sources").iterdir()]
    assert any("20200621" in name for name in names), names
