"""Static STAC catalogues: items, assets, grids, and no network."""

from __future__ import annotations

import socket
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from revisit.core.errors import DataError, UnsupportedError
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]

PROJECTION = {
    "proj:code": "EPSG:32631",
    "proj:transform": [10, 0, 600000.123456789, 0, -10, 5600000.987654321, 0, 0, 1],
    "proj:shape": [6, 8],
}
VALUES = {"raster:bands": [{"data_type": "uint16", "nodata": 0}]}


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_: object, **__: object) -> None:
        raise AssertionError("a library folder never asks a network")

    monkeypatch.setattr(socket, "getaddrinfo", refuse)
    monkeypatch.setattr(socket.socket, "connect", refuse)


@pytest.fixture
def write_item(write_json: Write) -> Write:
    def write(path: Path, assets: dict[str, Any], version: str = "1.0.0", **said: Any) -> Path:
        properties = {"datetime": "2019-08-30T09:20:31Z", "eo:cloud_cover": 12.5, **said.pop("properties", {})}
        remote = [{"rel": rel, "href": f"https://example.com/{rel}.json"} for rel in ("self", "root", "parent")]
        item = {
            "type": "Feature", "stac_version": version, "stac_extensions": [], "id": path.stem, "geometry": None,
            "collection": "sentinel-2-l2a", "links": remote, **said, "properties": properties, "assets": assets,
        }  # fmt: skip
        return write_json(path, item)

    return write


@pytest.fixture
def write_catalogue(write_json: Write) -> Write:
    def write(path: Path, **links: list[str]) -> Path:
        made = [{"rel": rel, "href": href} for rel, hrefs in links.items() for href in hrefs]
        remote = {"rel": "root", "href": "https://example.com/catalog.json"}
        return write_json(
            path,
            {"type": "Catalog", "id": "c", "stac_version": "1.0.0", "description": "d", "links": [remote, *made]},
        )

    return write


def test_a_collection_of_elevation(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    for number, (collection, key) in enumerate(
        [("cop-dem-glo-30", "data"), ("cop-dem-glo-90", "elevation"), ("sentinel-2-l2a", "B04")]
    ):
        write_tif(tmp_path / f"{number}.tif", dtype="float32", nodata=None)
        write_item(tmp_path / f"{number}.json", {key: {"href": f"./{number}.tif"}}, collection=collection)
    write_catalogue(tmp_path / "catalog.json", item=["0.json", "1.json", "2.json"])
    library = opened(tmp_path)
    assert not library.problems
    assert [scene.bands for scene in library.scenes] == [("B04",)]
    assert [model.bands for model in library.elevation] == [("elevation",)] * 2


def test_items_are_found_through_collections(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", child=["./s2/collection.json"])
    write_catalogue(tmp_path / "s2" / "collection.json", item=["a/a.json"], parent=["../catalog.json"])
    write_tif(tmp_path / "s2" / "a" / "data" / "one.tif")
    write_tif(tmp_path / "s2" / "a" / "data" / "two.tif", nodata=None)
    write_tif(tmp_path / "s2" / "a" / "data" / "picture.tif", bands=3)
    write_item(
        tmp_path / "s2" / "a" / "a.json",
        {
            "visual": {"href": "./data/picture.tif", "roles": ["visual"], "eo:bands": [{"name": "B02"}]},
            "B04": {"href": "./data/one.tif"},
            "something": {"href": "./data/two.tif", "eo:bands": [{"name": "x", "common_name": "nir"}]},
        },
    )
    library = opened(tmp_path)
    assert not library.problems
    (scene,) = library.scenes
    assert (scene.id, scene.sensor.id, scene.bands) == ("a", "sentinel-2-l2a", ("B04", "B08"))
    assert scene.time.isoformat() == "2019-08-30T09:20:31+00:00"
    assert scene.cloud_cover == 0.125
    assert not scene.guessed
    asset = scene.assets["B04"]
    assert asset.path == str(tmp_path / "s2" / "a" / "data" / "one.tif")
    assert asset.grid.transform == (10, 0, 600000.123456789, 0, -10, 5600000.987654321)
    assert opened(tmp_path / "catalog.json").scenes == library.scenes


def test_a_full_description_saves_opening_the_file(
    opened: Open, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    (tmp_path / "one.tif").write_text("not even an image")
    scaled = {"raster:bands": [{"data_type": "uint16", "nodata": 65535, "scale": 2e-4, "offset": -0.1}]}
    write_item(tmp_path / "a.json", {"red": {"href": "one.tif", **PROJECTION, **scaled}})
    asset = opened(tmp_path).scenes[0].assets["B04"]
    assert asset.grid.transform == (10, 0, 600000.123456789, 0, -10, 5600000.987654321)
    assert (asset.grid.crs, asset.grid.width, asset.grid.height, asset.dtype) == ("EPSG:32631", 8, 6, "uint16")
    assert (asset.nodata, asset.scale, asset.offset, asset.file_scale) == (65535, 2e-4, -0.1, 2e-4)


@pytest.mark.parametrize("version", ["1.0.0", "1.1.0"])
@pytest.mark.parametrize("lost", ["proj:code", "proj:transform", "proj:shape", "raster:bands"])
def test_the_file_is_opened_where_the_item_is_silent(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path, lost: str, version: str
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "one.tif", width=5, height=4, nodata=9)
    said = {key: value for key, value in {**PROJECTION, **VALUES}.items() if key != lost}
    if lost == "proj:code":
        said["proj:epsg"] = None
    write_item(tmp_path / "a.json", {"red": {"href": "one.tif", **said}}, version)
    asset = opened(tmp_path).scenes[0].assets["B04"]
    assert (asset.grid.width, asset.grid.height) == (5, 4)
    assert asset.nodata == (9 if lost == "raster:bands" else 0)


BASELINE, APPLIED = "s2:processing_baseline", "earthsearch:boa_offset_applied"
STATED = {"raster:bands": [{"data_type": "uint16", "nodata": 0, "scale": 1e-4, "offset": -0.1}]}


@pytest.mark.parametrize(
    ("properties", "said", "dtype", "offset", "guess"),
    [
        ({BASELINE: "05.10"}, {}, "uint16", -0.1, "baseline 05.10"),
        ({BASELINE: "05.10"}, {}, "float32", 0.0, ""),
        ({BASELINE: "03.01"}, {}, "uint16", 0.0, ""),
        ({BASELINE: "05.10", APPLIED: True}, {}, "uint16", 0.0, ""),
        ({BASELINE: "05.10", APPLIED: True}, STATED, "uint16", 0.0, "taken off already"),
        ({BASELINE: "05.10", APPLIED: False}, STATED, "uint16", -0.1, ""),
    ],
)
def test_what_an_item_says_of_the_sentinel_2_offset(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path,
    properties: dict, said: dict, dtype: str, offset: float, guess: str,
) -> None:  # fmt: skip
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "one.tif", dtype=dtype)
    write_item(tmp_path / "a.json", {"red": {"href": "one.tif", **said}}, properties=properties)
    (scene,) = opened(tmp_path).scenes
    assert scene.assets["B04"].offset == offset
    assert guess in " ".join(scene.guessed)
    assert bool(guess) == any("baseline" in text or "offset" in text for text in scene.guessed)


def test_bands_of_one_file_are_numbered(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "all.tif", bands=3)
    bands = [{"name": "B08"}, {"name": "strange"}, {"common_name": "red"}, {"name": "B02"}]
    write_item(tmp_path / "a.json", {"data": {"href": "all.tif", "eo:bands": bands}})
    library = opened(tmp_path)
    assert {band: asset.band for band, asset in library.scenes[0].assets.items()} == {"B08": 1, "B04": 3}
    assert "3 bands" in library.problems[0].problem


def test_date_and_sensor_may_stand_elsewhere(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json", "b.json"])
    write_tif(tmp_path / "one.tif")
    span = {"datetime": None, "start_datetime": "2020-07-26T15:00:00+02:00", "end_datetime": "2020-07-27T00:00:00Z"}
    write_item(
        tmp_path / "a.json",
        {"SR_B4": {"href": "one.tif"}},
        collection="landsat-c2-l2",
        properties={**span, "platform": "landsat-8"},
    )
    write_item(tmp_path / "b.json", {"B04": {"href": "one.tif"}}, collection="mine", properties={"platform": "S2A"})
    by_id = {scene.id: scene for scene in opened(tmp_path).scenes}
    assert by_id["a"].time.isoformat() == "2020-07-26T13:00:00+00:00"
    assert (by_id["a"].bands, by_id["a"].platform) == (("red",), "landsat-8")
    assert by_id["b"].sensor.id == "sentinel-2-l2a"
    assert any("platform" in guess for guess in by_id["b"].guessed)


def test_what_is_on_a_network_is_a_problem_in_words(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(
        tmp_path / "catalog.json", child=["https://example.com/collection.json"], item=["a.json", "b.json", "gone.json"]
    )
    write_tif(tmp_path / "one.tif")
    write_item(tmp_path / "a.json", {"B04": {"href": "one.tif"}, "B08": {"href": "https://example.com/B08.tif"}})
    write_item(tmp_path / "b.json", {"B04": {"href": "s3://bucket/B04.tif"}})
    library = opened(tmp_path)
    assert [(scene.id, scene.bands) for scene in library.scenes] == [("a", ("B04",))]
    said = {Path(problem.path).name: problem.problem for problem in library.problems}
    assert "on the network" in said["collection.json"]
    assert "s3://bucket/B04.tif" in said["b.json"]
    assert "cannot be read" in said["gone.json"]


def test_a_lost_or_damaged_band_costs_only_itself(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json", "b.json", "c.json"])
    write_tif(tmp_path / "one.tif")
    (tmp_path / "bad.tif").write_text("no image")
    write_item(
        tmp_path / "a.json",
        {
            "B02": {"href": "gone.tif", **PROJECTION, **VALUES},
            "B03": {"href": "bad.tif"},
            "B04": {"href": "one.tif"},
            "B08": {"href": "gone too.tif"},
        },
    )
    (tmp_path / "b.json").write_text('{"type": "Feature", "stac')
    write_item(tmp_path / "c.json", {"B04": {"href": "one.tif"}}, properties={"datetime": "yesterday"})
    library = opened(tmp_path)
    assert [scene.bands for scene in library.scenes] == [("B04",)]
    assert sorted(Path(problem.path).name for problem in library.problems) == [
        "b.json", "bad.tif", "c.json", "gone too.tif", "gone.tif",
    ]  # fmt: skip


def test_files_of_items_are_not_listed_by_their_names_again(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "s2_B04_20190830.tif")
    write_tif(tmp_path / "s2_B04_20190904.tif")
    write_item(tmp_path / "a.json", {"B04": {"href": "s2_B04_20190830.tif"}})
    assert [scene.id for scene in opened(tmp_path).scenes] == ["a", "sentinel-2-l2a_20190904"]


def test_json_that_is_no_catalogue_is_refused(opened: Open, write_json: Write, tmp_path: Path) -> None:
    write_json(tmp_path / "catalog.json", {"name": "something else"})
    with pytest.raises(UnsupportedError, match="not STAC"):
        opened(tmp_path)


@pytest.mark.parametrize(
    "asset",
    [
        3,
        {"href": None},
        {"href": "one.tif", "raster:bands": [3]},
        {"href": "one.tif", "raster:bands": [{"data_type": "uint16", "scale": "x"}]},
        {"href": "one.tif", "proj:code": "EPSG:32631", "proj:transform": ["x"] * 6, "proj:shape": [6, 8]},
    ],
)
def test_json_of_another_form_costs_its_item_only(
    asset: Any, opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json", "b.json"])
    write_tif(tmp_path / "one.tif")
    write_item(tmp_path / "a.json", {"B04": asset})
    write_item(tmp_path / "b.json", {"B04": {"href": "one.tif"}})
    library = opened(tmp_path)
    assert [scene.id for scene in library.scenes] == ["b"]
    assert [Path(problem.path).name for problem in library.problems] == ["a.json"]


def test_a_data_type_that_is_none_is_read_from_the_file(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "one.tif")
    asset = {"href": "one.tif", **PROJECTION, "raster:bands": [{"data_type": "uint99", "nodata": 0}]}
    write_item(tmp_path / "a.json", {"B04": asset})
    assert opened(tmp_path).scenes[0].assets["B04"].dtype == "uint16"


def test_a_scale_that_is_no_number_is_one_line(
    opened: Open, write_tif: Write, write_item: Write, write_catalogue: Write, tmp_path: Path
) -> None:
    write_catalogue(tmp_path / "catalog.json", item=["a.json"])
    write_tif(tmp_path / "one.tif")
    bands = [{"data_type": "uint16", "nodata": 0, "scale": float("nan")}]
    write_item(tmp_path / "a.json", {"B04": {"href": "./one.tif", "raster:bands": bands, **PROJECTION}})
    with pytest.raises(DataError, match="states the scale nan"):
        opened(tmp_path)
