"""Which of a library's scenes a query is asked of: those of its place, whatever others hold nearer dates."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import Affine
from rasterio.warp import transform, transform_bounds

from revisit.core.answer.compose import observed_answer
from revisit.core.answer.observed_plan import as_observed
from revisit.core.answer.opening import open_stack
from revisit.core.errors import UnsupportedError
from revisit.core.library.library import Library
from revisit.core.library.search import open_library
from revisit.core.query import Query, Region

from ..conftest import write_tif

SIZE = 120


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("REVISIT_HOME", str(tmp_path / "home"))


@pytest.fixture
def place(tmp_path: Path) -> Callable[..., Path]:
    """Write red of a day around a place, in a UTM zone of choice, on the zone's own whole pixels."""

    def write(day: str, lon: float, lat: float, zone: int, value: int, tile: str = "", classes: int = 4) -> Path:
        crs = f"EPSG:{32600 + zone}"
        (x,), (y,) = transform("EPSG:4326", crs, [lon], [lat])
        corner = Affine(10, 0, round(x / 10 - SIZE / 2) * 10, 0, -10, round(y / 10 + SIZE / 2) * 10)
        values = np.arange(SIZE * SIZE, dtype=np.uint16).reshape(SIZE, SIZE) % 97 + value
        scl = np.full((SIZE, SIZE), classes, np.uint8)
        (tmp_path / "lib").mkdir(exist_ok=True)
        for band, pixels in (("B04", values), ("SCL", scl)):
            write_tif(tmp_path / "lib" / f"s2_{band}_{day}_{tile or zone}.tif", pixels, crs=crs, transform=corner)
        return tmp_path / "lib"

    return write


def query(day: str, lon: float, lat: float, half: float = 0.002) -> Query:
    box = lon - half, lat - half, lon + half, lat + half
    return Query("sentinel-2-l2a", ("B04",), date.fromisoformat(day), region=Region.from_bbox(box, "EPSG:4326"))


def opened(folder: Path) -> Library:
    return open_library([str(folder)], lambda *_: None)


def test_scenes_of_another_place_do_not_decide(place: Callable[..., Path]) -> None:
    """The other place has the date, in another zone and in the same; the region has dates around it."""
    place("20200601", 5.5, 50, 31, 1000, "here")
    place("20200610", 4.0, 50, 31, 2000, "west")
    place("20200610", 12.0, 50, 33, 3000, "east")
    library = opened(place("20200620", 5.5, 50, 31, 1500, "here"))
    with open_stack(library, query("2020-06-10", 5.5, 50)) as (_, stack):
        assert [day.day for day in stack.dates] == [1, 20]
        assert stack.grid.crs == "EPSG:32631"
        assert not stack.frame(stack.dates[0]).occluded.any()
    with pytest.raises(UnsupportedError, match="outside every image"), open_stack(library, query("2020-06-10", 20, 0)):
        pass


def test_a_neighbouring_zone_fills_in_what_its_own_does_not_show(place: Callable[..., Path]) -> None:
    """Zone 32's granule comes first by name; the grid's own pixels are taken as they are, the others where needed."""
    place("20200601", 5.995, 50, 31, 1000, "b")
    library = opened(place("20200601", 6.0, 50, 32, 4000, "c"))
    whole = query("2020-06-01", 5.995, 50)
    with open_stack(library, whole) as (_, stack):
        frame = stack.frame(stack.dates[0])
        own = next(scene for scene in frame.scenes if scene.assets["B04"].grid.crs == stack.grid.crs)
        assert frame.scenes[0] is own
        west, _, east, _ = transform_bounds(stack.grid.crs, "EPSG:4326", *stack.grid.bounds)
        assert west < 5.993 < 5.997 < east
        values = stack.values(frame)[0]
        assert np.isfinite(values[stack.inside]).all()
        assert (stack.stored(frame)[0][stack.inside] < 2000).all(), "bit for bit, not resampled"


def test_a_region_reaches_from_zone_to_zone(place: Callable[..., Path]) -> None:
    """The day's own granule shows the west of the region; the eastern rest of it is in the neighbouring zone."""
    place("20200601", 5.995, 50, 31, 1000)
    library = opened(place("20200611", 6.009, 50, 32, 1000))
    region = Region.from_bbox((5.996, 49.996, 6.008, 50.004), "EPSG:4326")
    asked = replace(query("2020-06-01", 0, 0), region=region)
    with open_stack(library, asked) as (_, stack):
        west, _, east, _ = transform_bounds(stack.grid.crs, "EPSG:4326", *stack.grid.bounds)
        first, second = stack.frames(stack.dates)
    assert stack.grid.crs == "EPSG:32631"
    assert west < 5.9961
    assert east > 6.0079
    seen = [~frame.occluded[stack.inside] for frame in (first, second)]
    assert 0.2 < seen[0].mean() < 0.9
    assert (seen[0] | seen[1]).mean() > 0.98
    assert not stack.findings


def test_without_a_region_it_is_said_what_lies_on_other_pixels(place: Callable[..., Path]) -> None:
    place("20200601", 5.995, 50, 31, 1000)
    everywhere = replace(query("2020-06-01", 0, 0), region=None)
    with open_stack(opened(place("20200611", 5.9951, 50, 32, 1000)), everywhere) as (_, stack):
        assert not stack.findings
    with open_stack(opened(place("20200621", 6.009, 50, 32, 1000)), everywhere) as (_, stack):
        (finding,) = stack.findings
    assert (finding.kind, finding.action) == ("extent", "noted")
    assert "name a region to have more" in finding.text


@pytest.mark.parametrize(("east", "said"), [(5.9955, 0), (6.02, 1)])
def test_a_region_that_goes_on_where_the_images_end_is_told(place: Callable[..., Path], east: float, said: int) -> None:
    library = opened(place("20200601", 5.995, 50, 31, 1000))
    _, _, edge, _ = transform_bounds("EPSG:32631", "EPSG:4326", *library.scenes[0].assets["B04"].grid.bounds)
    region = Region.from_bbox((5.993, 49.999, east, 50.001), "EPSG:4326")
    with open_stack(library, replace(query("2020-06-01", 0, 0), region=region)) as (_, stack):
        assert len(stack.findings) == said
        for finding in stack.findings:
            share = (edge - 5.993) / (east - 5.993)
            told = re.fullmatch(r"Images cover (\d+)% of the region: .* where they end", finding.text)
            assert int(told[1]) == pytest.approx(100 * share, abs=2)


def test_turned_images_on_the_same_pixels_reach_no_farther(tmp_path: Path) -> None:
    turned = Affine(10, 0, 600000, 0, -10, 5100000) @ Affine.rotation(15)
    for day in ("20200601", "20200611"):
        write_tif(tmp_path / f"S2_B04_{day}.tif", np.full((40, 40), 800, np.uint16), transform=turned)
    everywhere = replace(query("2020-06-01", 0, 0), region=None, bands=("B04",))
    with open_stack(opened(tmp_path), everywhere) as (_, stack):
        assert not stack.findings
        assert stack.grid.transform[:2] == pytest.approx((turned.a, turned.b))


def test_tiles_of_one_day_with_other_offsets_are_not_mixed_as_they_are_stored(place: Callable[..., Path]) -> None:
    """One granule is of a newer processing, which adds 1000 to what it stores."""
    place("20200601", 5.995, 50, 31, 1000, "a")
    library = opened(place("20200601", 5.997, 50, 31, 2000, "b"))
    old, new = sorted(library.scenes, key=lambda scene: scene.footprint)
    newer = replace(new.assets["B04"], offset=-0.1)
    library = replace(library, scenes=(old, replace(new, assets={**new.assets, "B04": newer})))
    seam = query("2020-06-01", 6.0034, 50, 0.0015)
    with open_stack(library, seam) as (sensor, stack):
        frame = stack.frame(stack.dates[0])
        physical = stack.values(frame)[0][stack.inside]
        (stored,) = observed_answer(as_observed(seam, sensor, stack, frame), stack, lambda *_: None).values
        asset = stack.asset(frame, "B04")
    assert len(frame.scenes) == 2
    assert np.allclose(stored[stack.inside] * asset.scale + asset.offset, physical, atol=1e-6)
    assert 0.09 < physical.min() < physical.max() < 0.12


def test_a_place_on_the_other_side_of_the_earth_does_not_disturb(place: Callable[..., Path]) -> None:
    """Its projection has no word for a region given in another zone's metres."""
    place("20200601", 5.5, 50, 31, 1000, "here")
    library = opened(place("20200601", -170.0, 50, 2, 3000, "there"))
    (x,), (y,) = transform("EPSG:4326", "EPSG:32631", [5.5], [50])
    box = Region.from_bbox((x - 100, y - 100, x + 100, y + 100), "EPSG:32631")
    asked = Query("sentinel-2-l2a", ("B04",), date(2020, 6, 1), region=box)
    for _ in range(2):  # the second error of the same projection is another one
        with open_stack(library, asked) as (_, stack):
            assert stack.grid.crs == "EPSG:32631"
