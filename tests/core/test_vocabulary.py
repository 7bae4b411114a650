"""Queries, sensors and errors."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path

import pytest

from revisit.core.errors import (
    CancelledError,
    DataError,
    DefectError,
    OpenFilesError,
    RequestError,
    RevisitError,
    UnsupportedError,
    error_from_json,
    from_defect,
)  # fmt: skip
from revisit.core.query import Query, Region, parse_date
from revisit.core.sensors import load_sensors


@pytest.mark.parametrize(
    ("kind", "status"),
    [
        (RequestError, 2),
        (UnsupportedError, 3),
        (DataError, 4),
        (OpenFilesError, 4),
        (DefectError, 1),
        (CancelledError, 130),
    ],
)
def test_error_survives_the_border_on_one_line(kind: type[RevisitError], status: int) -> None:
    error = error_from_json(json.loads(json.dumps(kind("a\nb  is wrong.", "do\tthis.").to_json())))
    assert type(error) is kind
    assert str(error) == "a b is wrong. do this."
    assert error.exit_status == status


def test_defect_names_what_happened() -> None:
    assert str(from_defect(KeyError("x"), "the log")).startswith("Unexpected KeyError: 'x'. This is a defect")


def test_query_survives_the_border() -> None:
    query = Query("S2", ("B02", "B04"), date(2020, 6, 1), Region.from_bbox((1, 2, 3, 4), "EPSG:32633"), 30)
    assert Query.from_json(json.loads(json.dumps(query.to_json()))) == query


@pytest.mark.parametrize(
    "change",
    [
        {"bands": []}, {"bands": ["B02", "B02"]}, {"date": "2020-02-30"}, {"date": "1.6.2020"}, {"window_days": 0},
        {"window_days": "x"}, {"region": {"geometry": {"type": "Point", "coordinates": [0, 0]}, "crs": "EPSG:4326"}},
        {"region": {"geometry": {"type": "Polygon"}}},
    ],
)  # fmt: skip
def test_query_that_cannot_be_meant_is_refused(change: dict) -> None:
    asked = {"sensor": "S2", "bands": ["B02"], "date": "2020-06-01", "window_days": 45, **change}
    with pytest.raises(RequestError):
        Query.from_json(asked)


def test_date_error_shows_the_form() -> None:
    for text in ("yesterday", "20190830", "2019-W35-5", "2019-08-30T10:00:00"):
        with pytest.raises(RequestError, match="YYYY-MM-DD"):
            parse_date(text)


@pytest.mark.parametrize("box", [(3, 2, 1, 4), (1, 2, 1, 4), (float("nan"), 0, 1, 1)])
def test_empty_box_is_refused(box: tuple) -> None:
    with pytest.raises(RequestError):
        Region.from_bbox(box, "EPSG:4326")


def test_region_from_geojson(tmp_path: Path) -> None:
    ring = [[0, 0], [1, 0], [1, 1], [0, 0]]
    feature = {"type": "Feature", "geometry": {"type": "Polygon", "coordinates": [ring]}, "properties": {}}
    file = tmp_path / "r.geojson"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature]}))
    assert Region.from_geojson(file).crs == "EPSG:4326"
    file.write_text(json.dumps({"type": "FeatureCollection", "features": [feature, feature]}))
    with pytest.raises(RequestError, match="2 polygons"):
        Region.from_geojson(file)
    file.write_text("not json")
    with pytest.raises(DataError):
        Region.from_geojson(file)
    file.write_text(json.dumps({**feature["geometry"], "crs": None}), encoding="utf-8-sig")
    assert Region.from_geojson(file).crs == "EPSG:4326"


@pytest.mark.parametrize(
    "document",
    [
        3, [1], {"type": "FeatureCollection", "features": None}, {"type": "FeatureCollection", "features": [None]},
        {"type": "Feature", "geometry": None}, {"type": "Feature", "geometry": "Polygon"},
        {"type": "Polygon", "coordinates": [], "crs": "EPSG:4326"}, {"type": "Polygon", "crs": {"properties": None}},
    ],
)  # fmt: skip
def test_region_file_of_another_kind_is_refused(document: object, tmp_path: Path) -> None:
    file = tmp_path / "r.geojson"
    file.write_text(json.dumps(document))
    with pytest.raises(RequestError, match="one"):
        Region.from_geojson(file)


@pytest.mark.parametrize(
    "wrong", [{"bands": "B04"}, {"bands": [4]}, {"window_days": float("inf")}, {"window_days": None}, {"region": "x"}]
)
def test_query_of_wrong_kinds_is_refused(wrong: dict) -> None:
    with pytest.raises(RequestError):
        Query.from_json({"sensor": "S2", "bands": ["B04"], "date": "2019-08-30", **wrong})


@pytest.mark.parametrize(
    ("name", "sensor"),
    [
        ("sentinel-2-l2a", "sentinel-2-l2a"), ("Sentinel2", "sentinel-2-l2a"), ("S2A", "sentinel-2-l2a"),
        ("s2_l1c", "sentinel-2-l1c"), ("Sentinel1", "sentinel-1-grd"), ("landsat8", "landsat-c2-l2"),
        ("LC08", "landsat-c2-l2"), ("MOD09A1", "modis-09A1-061"), ("NAIP", "naip"), ("drone", "drone"),
    ],
)  # fmt: skip
def test_sensor_by_alias(name: str, sensor: str) -> None:
    assert load_sensors().get(name).id == sensor


@pytest.mark.parametrize("name", ["B2", "B02", "blue", "b02"])
def test_band_by_alias(name: str) -> None:
    assert load_sensors().get("S2").band(name).id == "B02"


def test_band_number_that_differs_between_platforms_is_refused_by_name() -> None:
    landsat = load_sensors().get("landsat-c2-l2")
    assert landsat.band("SR_B4", "landsat-8").id == "red"
    assert landsat.band("SR_B4", "landsat-5").id == "nir08"
    with pytest.raises(RequestError, match=r"red on landsat-8.*nir08 on landsat-5"):
        landsat.band("SR_B4")


def test_unknown_names_list_the_known_ones() -> None:
    with pytest.raises(RequestError, match="sentinel-2-l2a"):
        load_sensors().get("hubble")
    with pytest.raises(RequestError, match="B8A"):
        load_sensors().get("S2").band("B99")


def test_user_adds_a_sensor(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    own = {"title": "Our camera", "modality": "optical", "bands": [{"id": "r", "common": "red", "scale": 0.5}]}
    file = tmp_path / "sensors.json"
    file.write_text(json.dumps({"sensors": {"our-camera": own}}))
    monkeypatch.setenv("REVISIT_SENSORS", str(file))
    assert load_sensors().get("our camera").band("red").scale == 0.5
    assert load_sensors().get("S2").title == "Sentinel-2 L2A"
    band = own["bands"][0]
    for wrong in (
        {}, {**own, "title": 3}, {**own, "modality": "sound"}, {**own, "bands": [{"id": 3}]},
        {**own, "bands": [{**band, "scale": 0}]}, {**own, "bands": [{**band, "scale": "x"}]},
    ):  # fmt: skip
        file.write_text(json.dumps({"sensors": {"bad": wrong}}))
        with pytest.raises(DataError, match=r"resources/sensors\.json"):
            load_sensors()
