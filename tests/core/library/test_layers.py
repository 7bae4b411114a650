"""The raster layers of a project as a library."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from revisit.core.errors import RequestError, UnsupportedError
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]


def layer(path: Path | str, day: str = "2019-08-30", **said: Any) -> dict[str, Any]:
    return {"name": "my layer", "path": str(path), "date": day, "sensor": "", "bands": [], **said}


def test_the_project_says_sensor_date_and_bands(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    path = write_tif(tmp_path / "anything.tif", bands=3)
    library = opened({"layers": [layer(path, sensor="sentinel-2-l2a", bands=["B08", "", "B04"])]})
    (scene,) = library.scenes
    assert (scene.sensor.id, scene.date) == ("sentinel-2-l2a", date(2019, 8, 30))
    assert {band: asset.band for band, asset in scene.assets.items()} == {"B08": 1, "B04": 3}
    assert not scene.guessed


def test_layers_of_one_day_are_one_scene(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    red, infrared = write_tif(tmp_path / "red.tif"), write_tif(tmp_path / "x.tif", descriptions=["B8"])
    scl = write_tif(tmp_path / "s2_SCL_20190830.tif", dtype="uint8")
    layers = [
        layer(red, sensor="s2", bands=["B04"]),
        layer(infrared, name="Sentinel-2, end of August"),
        layer(scl),
    ]
    (scene,) = opened({"layers": layers}).scenes
    assert (scene.bands, scene.masks) == (("B04", "B08"), ("SCL",))
    assert any("layer's name" in guess for guess in scene.guessed)
    assert any("file's name" in guess for guess in scene.guessed)


def test_what_the_project_says_goes_before_the_files_name(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    path = write_tif(tmp_path / "s2_B04_20190830.tif")
    library = opened(tmp_path, {"layers": [layer(path, "2019-08-31", sensor="landsat8", bands=["red"])]})
    (scene,) = library.scenes
    assert (scene.sensor.id, scene.platform, scene.date) == ("landsat-c2-l2", "landsat-8", date(2019, 8, 31))


@pytest.mark.parametrize("said", [{"sensor": "elevation"}, {"name": "Copernicus DEM"}])
def test_a_layer_of_heights_needs_no_date(opened: Open, write_tif: Write, tmp_path: Path, said: dict[str, Any]) -> None:
    seen = layer(write_tif(tmp_path / "s2_B04_20190830.tif"))
    ground = layer(write_tif(tmp_path / "ground.tif", dtype="float32"), "", **said)
    library = opened({"layers": [seen, ground]})
    assert not library.problems
    assert [scene.sensor.id for scene in library.scenes] == ["sentinel-2-l2a"]
    assert [model.bands for model in library.elevation] == [("elevation",)]


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"date": ""}, "my layer has no date"),
        ({"date": "August"}, "not a date"),
        ({"sensor": ""}, "sensor of layer my layer cannot be told"),
        ({"sensor": "s99"}, "unknown sensor s99"),
        ({"bands": []}, "No band of layer my layer"),
        ({"path": "/nowhere/gone.tif"}, "no file on this machine"),
        ({"path": "type=xyz&url=https://example.com/{z}/{x}/{y}.png"}, "no file on this machine"),
    ],
)
def test_a_layer_that_tells_too_little_is_a_problem(
    opened: Open, write_tif: Write, tmp_path: Path, change: dict[str, Any], said: str
) -> None:
    good = write_tif(tmp_path / "s2_B04_20190904.tif")
    path = write_tif(tmp_path / "anything.tif")
    odd = {**layer(path, sensor="sentinel-2-l2a", bands=["B08"]), **change}
    library = opened({"layers": [odd, layer(good, "2019-09-04")]})
    assert [scene.date for scene in library.scenes] == [date(2019, 9, 4)]
    (problem,) = library.problems
    assert said in problem.problem
    assert problem.remedy
    with pytest.raises(UnsupportedError, match=said):
        opened({"layers": [odd]})


def test_a_part_of_a_cube_means_the_cube(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}, "B8": {}})
    library = opened({"layers": [layer(f'NETCDF:"{cube}":B4', ""), layer(f"NETCDF:{cube}:B8", "")]})
    assert [scene.bands for scene in library.scenes] == [("B04", "B08")] * 3
    assert not library.problems


@pytest.mark.parametrize("layers", [None, "x", [{"name": "a"}], [3]])
def test_layers_of_another_form_are_refused(opened: Open, layers: Any) -> None:
    with pytest.raises(RequestError, match="layers"):
        opened({"layers": layers})


def test_a_project_without_layers_is_told_what_would_help(opened: Open) -> None:
    with pytest.raises(UnsupportedError, match="no scene in the project's layers"):
        opened({"layers": []})
