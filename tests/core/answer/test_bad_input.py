"""Data that cannot give a good answer: handled, or refused in one line."""

from __future__ import annotations

import json
from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import Resampling, calculate_default_transform, reproject

from revisit.core.cli import main

from ..conftest import BANDS, Made, write_tif

HOLE = (slice(10, 34), slice(14, 44))
ALL = (slice(None), slice(None))


def ask(made: Made, day: object, out: Path, *options: str) -> int:
    asked = ["--sensor", "S2", "--bands", ",".join(BANDS), "--date", f"{day}", "--out", str(out), "--json"]
    return main(["enhance", str(made.folder), *asked, "--method", "auto", *options])


def answer(made: Made, day: object, out: Path, capsys: pytest.CaptureFixture) -> dict:
    assert ask(made, day, out) == 0, capsys.readouterr().err
    return json.loads(capsys.readouterr().out)["report"]


def error_of(made: Made, day: object, out: Path, band: str = "B04") -> float:
    index = list(BANDS).index(band) + 1
    with rasterio.open(out / "enhanced.tif") as file:
        made_up = file.read(index)[HOLE].astype(float)
    return float(np.sqrt(np.mean((made_up - made.truth(band, day)[HOLE]) ** 2))) * 1e-4


def each_file(made: Made, index: int) -> list[Path]:
    return [made.folder / f"sentinel2_{band}_{made.dates[index]:%Y%m%d}.tif" for band in BANDS]


def test_all_dates_occluded_are_refused(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=5, cloudy=dict.fromkeys(range(5), ALL))
    assert ask(made, made.dates[2], tmp_path / "out") == 3
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert "No clear image" in message
    assert not (tmp_path / "out").exists()


def test_images_whose_clouds_nothing_tells_are_said_to_be_so(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series(count=5, cloudy={2: HOLE})
    asked = ["plan", str(made.folder), "--sensor", "S2", "--bands", "B04", "--date", f"{made.dates[2]}", "--json"]

    def found() -> list[str]:
        assert main(asked) == 0
        findings = json.loads(capsys.readouterr().out)["findings"]
        return [finding["text"] for finding in findings if "cannot be found" in finding["text"]]

    assert found() == []
    for file in made.folder.glob("*_SCL_*"):
        file.unlink()
    assert found() == [], "blue tells clouds"
    for file in made.folder.glob("*_B02_*"):
        file.unlink()
    assert found() == ["The image of 2020-06-21 has no mask, nor blue or green: clouds in it cannot be found"]
    asked[-2] = "2020-06-24"
    assert found() == ["5 images have no mask, nor blue or green: clouds in them cannot be found"]


def test_too_few_pixels_teach_nothing(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    """The plan says that the error cannot be measured; the answer then has no interval either."""
    made = make_series(count=3, size=16, cloudy={1: (slice(0, 10), slice(None))})
    report = answer(made, made.dates[1], tmp_path / "out", capsys)
    assert (report["method"], report["interval"]) == ("linear", None)
    assert any("cannot be measured" in warning for warning in report["warnings"])


def test_bands_that_no_scene_has_together(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=2)
    for file in made.folder.glob("*_B08_*"):
        file.rename(file.with_name(f"{file.stem}_v2.tif"))
    assert ask(made, made.dates[0], tmp_path / "out") == 3
    assert "has B02 and B04 and B08 together. Ask for them one by one" in capsys.readouterr().err


def test_one_input_date_answers(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=2, cloudy={0: HOLE})
    report = answer(made, made.dates[0], tmp_path / "out", capsys)
    assert len(report["inputs"]) == 1
    assert report["provenance"].get("none", 0) == 0
    assert error_of(made, made.dates[0], tmp_path / "out") < 0.02


def test_a_very_small_training_part_answers(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=4, cloudy={2: (slice(0, 64), slice(0, 62))})  # 128 pixels are seen
    report = answer(made, made.dates[2], tmp_path / "out", capsys)
    assert report["provenance"].get("none", 0) == 0
    assert error_of(made, made.dates[2], tmp_path / "out") < 0.02


def test_a_date_after_the_series_extrapolates_up_to_the_window(
    make_series: Callable, tmp_path: Path, capsys: object
) -> None:
    made = make_series(count=4)
    report = answer(made, made.dates[-1] + timedelta(days=30), tmp_path / "out", capsys)
    assert any("extrapolates" in warning for warning in report["warnings"])
    assert ask(made, made.dates[-1] + timedelta(days=90), tmp_path / "far") == 3
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    assert f"{made.dates[-1]}" in message


def test_constant_bands_stay_constant(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=5, cloudy={2: HOLE})
    for index in range(5):
        for path in each_file(made, index):
            write_tif(path, np.full((64, 64), 1234, np.uint16))
    answer(made, made.dates[2], tmp_path / "out", capsys)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert (np.abs(file.read().astype(int) - 1234) <= 1).all()


def test_nan_and_inf_are_nodata(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=5, cloudy={2: HOLE})
    for index in range(5):
        for path in each_file(made, index):
            with rasterio.open(path) as image:
                values = image.read(1).astype(np.float32) * 1e-4
            values[3:6, 3:6], values[8, 8], values[9, 9] = np.nan, np.inf, -np.inf
            write_tif(path, values, nodata=None)
    report = answer(made, made.dates[2], tmp_path / "out", capsys)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        values = file.read()
    shown = (values != 0).all(axis=0)  # 0 is the sensor's nodata
    assert not shown[3:6, 3:6].any()
    assert shown[HOLE].all()
    assert report["provenance"]["none"] == pytest.approx(11 / 64**2, abs=1e-3)


def test_an_input_in_another_crs_is_resampled(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=5, cloudy={2: HOLE})
    for path in [*each_file(made, 3), made.folder / f"sentinel2_SCL_{made.dates[3]:%Y%m%d}.tif"]:
        with rasterio.open(path) as image:
            values, bounds, source = image.read(1), image.bounds, image.profile
        grid, width, height = calculate_default_transform(source["crs"], "EPSG:3035", 64, 64, *bounds)
        moved = np.zeros((height, width), values.dtype)
        reproject(
            values, moved, src_transform=source["transform"], src_crs=source["crs"], dst_transform=grid,
            dst_crs="EPSG:3035", src_nodata=0, dst_nodata=0, resampling=Resampling.nearest,
        )  # fmt: skip
        write_tif(path, moved, crs="EPSG:3035", transform=grid)
    report = answer(made, made.dates[2], tmp_path / "out", capsys)
    assert f"{made.dates[3]}" in [entry["date"] for entry in report["inputs"]]
    assert error_of(made, made.dates[2], tmp_path / "out") < 0.01


def test_an_input_on_half_a_pixel_is_resampled(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=5, cloudy={2: HOLE})
    for path in each_file(made, 3):
        with rasterio.open(path) as image:
            values, grid = image.read(1), image.transform
        write_tif(path, values, transform=grid @ Affine.translation(0.5, 0.5))
    report = answer(made, made.dates[2], tmp_path / "out", capsys)
    assert f"{made.dates[3]}" in [entry["date"] for entry in report["inputs"]]
    assert error_of(made, made.dates[2], tmp_path / "out") < 0.01
