"""One pixel through time, on made series whose truth is known and on the real sample."""

from __future__ import annotations

import json
import time
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest
import rasterio
from rasterio.warp import transform

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.answer.point import Point, point_series
from revisit.core.errors import CancelledError, RequestError, UnsupportedError
from revisit.core.library.search import open_library
from revisit.core.query import Query

HOLE = (slice(10, 34), slice(14, 44))
UTM = "EPSG:32633"


def quiet(share: float, text: str) -> None:
    assert 0 <= share <= 1
    assert text


def place(row: int, col: int) -> Point:
    return Point(600000.123456789 + 10 * (col + 0.3), 5100000.987654321 - 10 * (row + 0.7), UTM)


@pytest.fixture
def made(make_series: Callable) -> object:
    return make_series(cloudy={4: HOLE})


@pytest.fixture
def query(made: object) -> Query:
    return Query("sentinel-2-l2a", ("B04", "B08"), made.dates[4])


def test_every_date_gives_its_value_and_whether_it_is_occluded(made: object, query: Query) -> None:
    library = open_library([str(made.folder)], quiet)
    found = point_series(library, query, Options(), place(20, 20), None, quiet)
    assert found["bands"] == ["B04", "B08"]
    assert found["units"] == "reflectance"
    assert [entry["date"] for entry in found["dates"]] == [day.isoformat() for day in made.dates]
    assert [entry["occluded"] for entry in found["dates"]] == [index == 4 for index in range(9)]
    truth = [made.truth(band, made.dates[0])[20, 20] / 10_000 for band in ("B04", "B08")]
    assert found["dates"][0]["values"] == pytest.approx(truth)
    assert found["dates"][4]["values"] == pytest.approx([0.9, 0.9])  # the cloud itself
    middle = place(20, 20)
    assert (found["pixel"]["x"], found["pixel"]["y"]) == pytest.approx((middle.x + 2, middle.y + 2))
    assert found["answer"] is None


def test_a_mask_by_hand_elsewhere_on_the_image_is_no_error(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(size=128)
    (west, north), mask = (600000, 5100000), tmp_path / "mask.geojson"
    ring = [[west, north], [west + 50, north], [west + 50, north - 50], [west, north - 50], [west, north]]
    crs = {"type": "name", "properties": {"name": UTM}}
    mask.write_text(json.dumps({"type": "Polygon", "coordinates": [ring], "crs": crs}), encoding="utf-8")
    library, day = open_library([str(made.folder)], quiet), made.dates[2]
    asked, options = Query("sentinel-2-l2a", ("B04",), day), Options(masks={day.isoformat(): str(mask)})
    for point, hidden in ((place(2, 2), True), (place(120, 120), False)):
        found = point_series(library, asked, options, point, None, quiet)
        assert [entry["occluded"] for entry in found["dates"]][2] == hidden


def test_an_offset_that_a_file_does_not_state_is_corrected_as_in_the_answer(made: object, query: Query) -> None:
    for path in made.folder.glob(f"sentinel2_B*_{made.dates[6]:%Y%m%d}.tif"):
        with rasterio.open(path, "r+") as file:
            file.write(file.read() + 1000)
    found = point_series(open_library([str(made.folder)], quiet), query, Options(), place(20, 20), None, quiet)
    truth = [made.truth(band, made.dates[6])[20, 20] / 10_000 for band in ("B04", "B08")]
    assert found["dates"][6]["values"] == pytest.approx(truth)


def test_the_answer_and_its_interval_are_read_at_the_point_in_any_crs(
    made: object, query: Query, tmp_path: Path
) -> None:
    library = open_library([str(made.folder)], quiet)
    out = tmp_path / "answer"
    enhance(library, query, out, Options(), quiet)
    here = place(20, 20)
    (x,), (y,) = transform(UTM, "EPSG:4326", [here.x], [here.y])
    answer = point_series(library, query, Options(), Point(x, y, "EPSG:4326"), out, quiet)["answer"]
    with rasterio.open(out / "enhanced.tif") as file, rasterio.open(out / "interval.tif") as interval:
        assert answer["values"] == pytest.approx((file.read()[:, 20, 20] / 10_000).tolist())
        bounds = interval.read()[:, 20, 20] / 10_000
    assert answer["lower"] == pytest.approx([bounds[0], bounds[2]])
    assert answer["upper"] == pytest.approx([bounds[1], bounds[3]])
    assert answer["provenance"] == "regressed"
    assert answer["lower"][0] <= answer["values"][0] <= answer["upper"][0]
    outside = point_series(library, query, Options(), place(5, 50), out, quiet)["answer"]
    assert outside["provenance"] == "observed"


def test_a_point_outside_the_answer_has_a_series_and_no_answer(made: object, query: Query, tmp_path: Path) -> None:
    library = open_library([str(made.folder)], quiet)
    part = replace(query, region=place(20, 20).region())
    enhance(library, part, tmp_path / "answer", Options(), quiet)
    found = point_series(library, query, Options(), place(40, 40), tmp_path / "answer", quiet)
    assert found["answer"] is None
    assert len(found["dates"]) == 9


def test_a_point_outside_every_image_is_refused(made: object, query: Query) -> None:
    library = open_library([str(made.folder)], quiet)
    with pytest.raises(UnsupportedError, match="outside every image"):
        point_series(library, query, Options(), place(500, 500), None, quiet)


def test_cancel_ends_it_between_two_dates(made: object, query: Query) -> None:
    def cancel(share: float, _: str) -> None:
        if share > 0.5:
            raise CancelledError

    with pytest.raises(CancelledError):
        point_series(open_library([str(made.folder)], quiet), query, Options(), place(20, 20), None, cancel)


@pytest.mark.parametrize("point", [None, [1], [1, "x"], [1, float("nan")]])
def test_what_is_no_point_is_refused(point: object) -> None:
    with pytest.raises(RequestError):
        Point.from_json(point, UTM)


def test_140_dates_of_the_sample_take_less_than_a_second(sample: Path) -> None:
    library = open_library([str(sample)], quiet)
    query = Query("sentinel-2-l2a", ("B04", "B03", "B02", "B08"), date(2019, 8, 30))
    grid = library.scenes[0].assets["B04"].grid
    middle = Point(grid.transform[2] + 505, grid.transform[5] - 505, grid.crs)
    point_series(library, query, Options(), middle, None, quiet)  # what is imported on the way
    begin = time.process_time()
    found = point_series(library, query, Options(), middle, None, quiet)
    assert time.process_time() - begin < 1
    assert len(found["dates"]) == 140
    assert 40 < sum(entry["occluded"] for entry in found["dates"]) < 80
