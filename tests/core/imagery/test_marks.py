"""What a user leaves out, hides and shows by hand, from the command line to the answer."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.cli import main

from ..conftest import TRANSFORM, write_tif

HOLE = (slice(10, 34), slice(14, 44))


def plan(made: object, day: object, *options: str) -> list[str]:
    asked = ["--sensor", "S2", "--bands", "B02,B04,B08", "--date", f"{day}", "--json"]
    return ["plan", str(made.folder), *asked, *options]


def planned(capsys: pytest.CaptureFixture, made: object, day: object, *options: str) -> dict:
    assert main(plan(made, day, *options)) == 0
    return json.loads(capsys.readouterr().out)


def refused(capsys: pytest.CaptureFixture, made: object, day: object, *options: str) -> str:
    assert main(plan(made, day, *options)) in (2, 4)
    message = capsys.readouterr().err
    assert message.count("\n") == 1
    return message


def square(path: Path, rows: slice, cols: slice, crs: str | None = "EPSG:32633", **properties: object) -> Path:
    (left, top), (right, bottom) = TRANSFORM @ (cols.start, rows.start), TRANSFORM @ (cols.stop, rows.stop)
    ring = [[left, top], [right, top], [right, bottom], [left, bottom], [left, top]]
    feature = {"type": "Feature", "properties": properties, "geometry": {"type": "Polygon", "coordinates": [ring]}}
    named = {"crs": {"type": "name", "properties": {"name": crs}}} if crs else {}
    path.write_text(json.dumps({"type": "FeatureCollection", "features": [feature], **named}), encoding="utf-8")
    return path


def test_a_painted_polygon_hides_and_is_answered(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series()
    mask = square(tmp_path / "gemalt ü.geojson", *HOLE)
    found = planned(capsys, made, made.dates[4], "--mask", f"{made.dates[4]}={mask}")
    assert found["seen_share"] == pytest.approx(1 - 24 * 30 / 64**2, abs=1e-4)
    (finding,) = found["findings"]
    assert (finding["kind"], finding["action"], finding["date"]) == ("mask", "masked", f"{made.dates[4]}")
    assert "720 pixels" in finding["text"]


def test_a_polygon_shows_what_the_supplied_mask_hides(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(cloudy={4: HOLE})
    mask = square(tmp_path / "clear.geojson", *HOLE, clear=True)
    assert planned(capsys, made, made.dates[4], "--mask", f"{made.dates[4]}={mask}")["mode"] == "observed"


def test_a_raster_hides_and_shows(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(cloudy={4: HOLE})
    codes = np.zeros((64, 64), np.uint8)
    codes[HOLE], codes[50:60, 0:10], codes[0, 0] = 2, 255, 7
    mask = write_tif(tmp_path / "mask.tif", codes, nodata=7)
    found = planned(capsys, made, made.dates[4], "--mask", f"{made.dates[4]}={mask}")
    assert found["seen_share"] == pytest.approx(1 - 100 / 64**2, abs=1e-4)


def test_a_day_and_a_scene_are_left_out(make_series: Callable, capsys: pytest.CaptureFixture) -> None:
    made = make_series(cloudy={4: HOLE})
    whole = planned(capsys, made, made.dates[4])
    days = [entry["date"] for entry in whole["inputs"]]
    scene = whole["inputs"][-1]["scenes"][0]
    found = planned(capsys, made, made.dates[4], "--exclude", days[0], "--exclude", scene)
    assert [entry["date"] for entry in found["inputs"]] == days[1:-1]
    assert [finding["kind"] for finding in found["findings"]] == ["excluded", "excluded"]
    assert found["findings"][1]["scene"] == scene


def test_the_report_says_what_was_set(make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    made = make_series(cloudy={4: HOLE})
    options = ["--cloud-threshold", "0", "--exclude", f"{made.dates[0]}", "--method", "ridge"]
    arguments = ["enhance", *plan(made, made.dates[4])[1:], "--out", str(tmp_path / "out"), *options]
    assert main(arguments) == 0
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert [finding["kind"] for finding in report["findings"]] == ["excluded", "threshold"]


def test_the_threshold_decides_what_is_cloud(make_series: Callable, capsys: pytest.CaptureFixture) -> None:
    made = make_series(cloudy={4: HOLE})
    for band in ("B02", "B04", "B08"):
        with rasterio.open(made.folder / f"sentinel2_{band}_{made.dates[4]:%Y%m%d}.tif", "r+") as image:
            values = image.read(1)
            values[45:60, 45:60] += 600
            image.write(values, 1)
    seen = [
        planned(capsys, made, made.dates[4], "--cloud-threshold", limit)["seen_share"] for limit in ("0.03", "0.2", "0")
    ]
    assert seen[0] < seen[1] - 0.03
    assert seen[1] == seen[2]


def test_what_cannot_be_meant_is_one_line(make_series: Callable, tmp_path: Path, capsys: object) -> None:
    made = make_series(count=3)
    day = made.dates[1]
    no_polygon = tmp_path / "none.geojson"
    no_polygon.write_text('{"type": "FeatureCollection", "features": []}')
    (tmp_path / "broken.tif").write_bytes(b"II*\0 not a picture")
    nowhere = write_tif(tmp_path / "nowhere.tif", np.ones((64, 64), np.uint8), crs=None, nodata=None)
    far = square(tmp_path / "far.geojson", slice(5000, 5010), slice(5000, 5010))
    for options, said in (
        (("--mask", f"{day}"), "names no file"),
        (("--mask", f"{day}={far}", "--mask", f"{day}={far}"), "twice"),
        (("--mask", f"2001-01-01={far}"), "no image of 2001-01-01"),
        (("--mask", f"tomorrow={far}"), "is not a date"),
        (("--mask", f"{day}={far}"), "no pixel"),
        (("--mask", f"{day}={no_polygon}"), "no polygon"),
        (("--mask", f"{day}={tmp_path / 'broken.tif'}"), "cannot be read"),
        (("--mask", f"{day}={tmp_path / 'gone.geojson'}"), "cannot be read"),
        (("--mask", f"{day}={nowhere}"), "where it lies"),
        (("--exclude", "S2X_19990101"), "no scene or day"),
        (("--cloud-threshold", "soft"), "not a number"),
        (("--cloud-threshold", "-1"), "out of range"),
        (("--cloud-threshold", "nan"), "out of range"),
    ):
        assert said in refused(capsys, made, day, *options), options


def test_all_left_out_supports_no_answer(make_series: Callable, capsys: pytest.CaptureFixture) -> None:
    made = make_series(count=3)
    excluded = [word for day in made.dates for word in ("--exclude", f"{day}")]
    assert main(plan(made, made.dates[1], *excluded)) == 3
    assert "by hand" in capsys.readouterr().err
