"""The command line: a contract that scripts rely on."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import netCDF4
import numpy as np
import pytest
import rasterio

from revisit.core.cli import main

HOLE = (slice(10, 34), slice(14, 44))
ASK = ["--sensor", "sentinel-2-l2a", "--bands", "B04,B02"]


def command(*arguments: object) -> list[str]:
    """Return what runs the command line in a process of its own, as the installed command does."""
    code = "import sys; sys.path.insert(0, sys.argv.pop(1)); import boot; boot.load_package(); sys.path.pop(0)\n"
    code += "from revisit.core.cli import main; sys.exit(main())"
    engine = Path(__file__).resolve().parents[2] / "core" / "engine"
    return [sys.executable, "-c", code, str(engine), *map(str, arguments)]


def run(*arguments: object) -> tuple[int, str, str]:
    done = subprocess.run(command(*arguments), capture_output=True, text=True, check=False)
    return done.returncode, done.stdout, done.stderr


def test_way_from_scenes_to_product(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    day = made.dates[4].isoformat()
    status, out, err = run("scenes", made.folder, "--json")
    assert (status, err) == (0, "")
    assert len(json.loads(out)["scenes"]) == 9
    status, out, err = run("plan", made.folder, *ASK, "--date", day, "--json")
    assert (status, err) == (0, "")
    assert json.loads(out)["mode"] == "intra"
    asked = ["--bbox", "600100,5099700,600400,5099900", "--crs", "EPSG:32633", "--window", "25", "--seed", "1"]
    status, out, err = run("enhance", made.folder, *ASK, "--date", day, *asked, "--out", tmp_path / "o", "--json")
    assert (status, err) == (0, "")
    product = json.loads(out)
    assert [entry["days"] for entry in product["report"]["inputs"]] == [-20, -10, 10, 20]
    with rasterio.open(product["files"]["enhanced"]) as file:
        assert (file.width, file.height) == (30, 20)
        assert np.array_equal(file.read(1), file.read(1))


def test_words_for_people(make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    made = make_series(cloudy={4: HOLE})
    asked = [str(made.folder), *ASK, "--date", made.dates[4].isoformat()]
    assert main(["scenes", str(made.folder)]) == 0
    assert "9 scenes, 2020-06-01 to 2020-08-20" in capsys.readouterr().out
    assert main(["plan", *asked]) == 0
    assert "% of the region was seen" in capsys.readouterr().out
    assert main(["enhance", *asked, "--out", str(tmp_path / "o")]) == 0
    assert "hold-out error" in capsys.readouterr().out
    assert main(["doctor"]) == 0
    assert "rasterio" in capsys.readouterr().out


def test_region_from_a_file(make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    made = make_series(cloudy={4: HOLE})
    ring = [[600100, 5099700], [600400, 5099700], [600400, 5099900], [600100, 5099700]]
    crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
    file = tmp_path / "r.geojson"
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs}))
    asked = ["plan", str(made.folder), *ASK, "--date", made.dates[4].isoformat(), "--region", str(file), "--json"]
    assert main(asked) == 0
    assert 250 < json.loads(capsys.readouterr().out)["pixels"] < 350


@pytest.mark.parametrize(
    ("change", "status", "said"),
    [
        ({"--date": "2020-13-01"}, 2, "YYYY-MM-DD"),
        ({"--date": "1999-01-01"}, 3, "2020-06-01 to"),
        ({"--bands": "B99"}, 2, "no band 'B99'"),
        ({"--bands": ""}, 2, "at least one band"),
        ({"--bands": "B11"}, 3, "Choose from the bands that it has"),
        ({"--sensor": "hubble"}, 2, "no sensor 'hubble'"),
        ({"--sensor": "sentinel-1-rtc", "--bands": "VV"}, 3, "no scene of Sentinel-1"),
        ({"--window": "x"}, 2, "not a number"),
        ({"--window": "0"}, 2, "1 to 3650 days"),
        ({"--bbox": "0,0,1,1", "--crs": "EPSG:32633"}, 3, "outside every image"),
        ({"--bbox": "0,0,1,1"}, 2, "without --crs"),
        ({"--bbox": "0,0,1", "--crs": "EPSG:32633"}, 2, "3 numbers"),
        ({"--bbox": "0,0,1,1", "--crs": "EPSG:0"}, 2, "CRS"),
        ({"--crs": "EPSG:32633"}, 2, "without --bbox"),
        ({"--region": "nowhere.geojson"}, 4, "cannot be read"),
        ({"--method": "magic"}, 2, "Choose from auto"),
        ({"--mode": "magic"}, 2, "Choose from auto"),
        ({"--device": "abacus"}, 2, "Choose from auto"),
        ({"--threads": "many"}, 2, "threads is 'many', and must be a whole number"),
        ({"--tolerance": "x"}, 2, "tolerance_days is 'x'"),
    ],
)
def test_wrong_request_is_one_line(
    change: dict, status: int, said: str, make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series()
    asked = {"--sensor": "S2", "--bands": "B04", "--date": "2020-07-05", "--out": str(tmp_path / "out"), **change}
    arguments = ["enhance", str(made.folder), *(word for pair in asked.items() for word in pair)]
    assert main(arguments) == status
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.count("\n") == 1
    assert said in captured.err
    assert not (tmp_path / "out").exists()


def test_self_crossing_region_is_refused(make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    ring = [[600100, 5099700], [600400, 5099900], [600400, 5099700], [600100, 5099900], [600100, 5099700]]
    crs = {"type": "name", "properties": {"name": "EPSG:32633"}}
    file = tmp_path / "r.geojson"
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs}))
    assert main(["plan", str(make_series().folder), *ASK, "--date", "2020-07-05", "--region", str(file)]) == 2
    assert "Draw it again so that no edges cross" in capsys.readouterr().err


def test_what_is_empty_or_not_there_is_said(
    make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture
) -> None:
    made = make_series()
    assert main(["scenes", str(made.folder), "--from", "2031-01-01"]) == 0
    assert capsys.readouterr().out == "No scene of the library is of that sensor and those dates\n"
    asked = ["plan", str(made.folder), *ASK, "--date", "2020-07-05"]
    assert main([*asked, "--bbox", "", "--crs", "EPSG:32633"]) == 2
    assert "--bbox '' is not a number" in capsys.readouterr().err


def test_library_that_is_not_there(tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["scenes", str(tmp_path / "none")]) == 2
    (tmp_path / "empty").mkdir()
    assert main(["scenes", str(tmp_path / "empty")]) == 3
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "sentinel2_B04_20200601.tif").write_bytes(b"II*\0garbage")
    assert main(["scenes", str(tmp_path / "bad")]) == 4
    assert capsys.readouterr().err.count("\n") == 3


def test_truncated_cube_is_refused(sample_copy: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    cube = next(sample_copy.glob("*.nc"))
    cube.write_bytes(cube.read_bytes()[:100_000])
    assert main(["plan", str(cube), "--sensor", "S2", "--bands", "B4", "--date", "2019-08-30"]) == 4
    assert cube.name in capsys.readouterr().err


def test_usage_error_is_one_line(capsys: pytest.CaptureFixture) -> None:
    assert main(["enhance"]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert main([]) == 2


def test_real_sample(sample: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    """The demo's query: what was seen is kept to the bit, and the regression beats interpolation clearly."""
    asked = ["--sensor", "sentinel-2-l2a", "--bands", "B02,B03,B04,B08", "--date", "2019-08-30"]
    assert main(["enhance", str(sample), *asked, "--out", str(tmp_path / "o"), "--json"]) == 0
    report = json.loads(capsys.readouterr().out)["report"]
    rmse = {entry["name"]: entry["rmse"] for entry in report["contest"]["candidates"]}
    assert rmse[report["method"]] < 0.6 * rmse["linear"]
    assert any("Copernicus" in text for text in report["attribution"])
    cube = next(sample.glob("*.nc"))
    with (
        rasterio.open(tmp_path / "o" / "enhanced.tif") as image,
        rasterio.open(tmp_path / "o" / "provenance.tif") as prov,
    ):
        seen = prov.read(1) == 1
        assert 0.3 < seen.mean() < 0.62
        with netCDF4.Dataset(cube) as source:
            source.set_auto_maskandscale(False)
            x, y = source["x"][:], source["y"][:]
            width, height = (x[-1] - x[0]) / 99, (y[-1] - y[0]) / 99
            assert tuple(image.transform)[:6] == (width, 0, x[0] - width / 2, 0, height, y[0] - height / 2)
            assert image.crs.to_epsg() == 3035
            assert np.array_equal(image.read(3)[seen], source["B4"][97][seen])
            assert not np.isin(source["SCL"][97][seen], (0, 1, 3, 8, 9, 10)).any()


def test_box_may_start_with_a_minus(make_series: Callable, capsys: pytest.CaptureFixture) -> None:
    asked = ["plan", str(make_series().folder), *ASK, "--date", "2020-07-11"]
    assert main([*asked, "--bbox", "-55.2,-4.4,-55.1,-4.3", "--crs", "EPSG:4326"]) == 3
    assert "outside every image" in capsys.readouterr().err


def test_paths_of_any_letters_are_plain_json(
    make_series: Callable, tmp_path: Path, capfd: pytest.CaptureFixture
) -> None:
    folder = make_series(count=2).folder.rename(tmp_path / "äö 日本")
    assert main(["scenes", str(folder), "--json"]) == 0
    said = capfd.readouterr().out
    assert said.isascii()
    assert json.loads(said)["scenes"][0]["assets"]["B04"].startswith(str(folder))


def test_unknown_crs_is_one_line_whatever_proj_says(
    make_series: Callable, tmp_path: Path, capfd: pytest.CaptureFixture
) -> None:
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    crs = {"type": "name", "properties": {"name": "EPSG:99999999"}}
    file = tmp_path / "r.geojson"
    file.write_text(json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs}))
    asked = ["plan", str(make_series().folder), *ASK, "--date", "2020-07-11", "--region", str(file)]
    assert main(asked) == 2
    assert capfd.readouterr().err.count("\n") == 1


def test_a_reader_that_has_seen_enough_is_no_error(make_series: Callable) -> None:
    reader, writer = os.pipe()
    os.close(reader)
    with os.fdopen(writer, "wb") as pipe:
        asked = command("scenes", make_series(count=2).folder, "--json")
        done = subprocess.run(asked, stdout=pipe, stderr=subprocess.PIPE, text=True, check=False)
    assert (done.returncode, done.stderr) == (0, "")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_full_disk_under_the_output_is_one_line(make_series: Callable) -> None:
    asked = command("scenes", make_series(count=2).folder, "--json")
    with Path("/dev/full").open("wb") as full:
        done = subprocess.run(asked, stdout=full, stderr=subprocess.PIPE, text=True, check=False)
    assert done.returncode == 2
    assert done.stderr.count("\n") == 1
