"""Images and regions either side of the antimeridian, and across it, as around Fiji."""

from __future__ import annotations

from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import Affine
from rasterio.warp import transform

from revisit.core.errors import RequestError
from revisit.core.imagery.grid import (
    covered_share,
    covering_grid,
    cut_to_region,
    fineness,
    holds,
    meeting,
    pixel_offset,
    region_box,
    window_on,
)
from revisit.core.imagery.read import Reader
from revisit.core.library.scene import Asset, Grid, Scene
from revisit.core.library.search import open_library
from revisit.core.library.sites import sites
from revisit.core.query import Region
from revisit.core.sensors import load_sensors

from ..conftest import write_tif

ACROSS = Grid("EPSG:4326", (0.0001, 0, 179.985, 0, -0.0001, -16.8), 300, 300)
"""From 179.985 to 180.015."""
EAST_END, WEST_END = (
    Grid("EPSG:4326", (0.0001, 0, lon, 0, -0.0001, -16.8), 300, 300) for lon in (179.97, -180.0)
)  # fmt: skip
SPLIT = Region(
    {"type": "MultiPolygon", "coordinates": [
        [[[179.995, -16.815], [180, -16.815], [180, -16.805], [179.995, -16.805], [179.995, -16.815]]],
        [[[-180, -16.815], [-179.995, -16.815], [-179.995, -16.805], [-180, -16.805], [-180, -16.815]]],
    ]},
    "EPSG:4326",
)  # fmt: skip


def test_a_region_that_is_split_is_one_on_a_grid_across() -> None:
    part, inside = cut_to_region(ACROSS, SPLIT)
    assert (part.width, part.height) == (100, 100)
    assert part.bounds == pytest.approx((179.995, -16.815, 180.005, -16.805))
    assert inside.all()
    assert holds(ACROSS, SPLIT)
    assert covered_share(ACROSS, SPLIT) == pytest.approx(1)
    assert covered_share(EAST_END, SPLIT) == pytest.approx(0.5)
    assert region_box(SPLIT) == pytest.approx((179.995, -16.815, 180.005, -16.805))


def test_a_region_meets_images_on_either_side_and_none_elsewhere() -> None:
    elsewhere = Grid("EPSG:4326", (0.0001, 0, 20.0, 0, -0.0001, -16.8), 300, 300)
    assert meeting(SPLIT, [EAST_END, WEST_END, ACROSS, elsewhere]) == {EAST_END, WEST_END, ACROSS}
    west_alone = Region.from_bbox((-179.999, -16.815, -179.991, -16.805), "EPSG:4326")
    assert meeting(west_alone, [EAST_END, WEST_END, ACROSS]) == {WEST_END, ACROSS}


def test_a_box_whose_west_is_greater_crosses() -> None:
    assert region_box(Region.from_bbox((179.995, -16.815, -179.995, -16.805), "EPSG:4326")) == pytest.approx(
        (179.995, -16.815, 180.005, -16.805)
    )
    with pytest.raises(RequestError, match="is empty"):
        Region.from_bbox((10, 0, 5, 1), "EPSG:4326")
    with pytest.raises(RequestError, match="is empty"):
        Region.from_bbox((600000, 0, 500000, 1), "EPSG:32760")


def test_pixels_on_either_side_lie_beside_each_other() -> None:
    assert pixel_offset(WEST_END, EAST_END) == (0, 300)
    assert pixel_offset(EAST_END, WEST_END) == (0, -300)
    whole = covering_grid([EAST_END, WEST_END])
    assert (whole.width, whole.height) == (600, 300)


@pytest.mark.parametrize("source", [ACROSS, EAST_END, WEST_END])
@pytest.mark.parametrize("crs", ["EPSG:32760", "EPSG:32701"])
def test_what_lies_in_degrees_is_read_on_pixels_in_metres(tmp_path: Path, source: Grid, crs: str) -> None:
    """A ramp to the east, read on a grid across, is that ramp wherever the source shows it."""
    first = source.bounds[0] if source is not WEST_END else 180.0
    ramp = np.broadcast_to(first + 0.0001 * (np.arange(300) + 0.5), (300, 300)) - 179.9
    path = write_tif(
        tmp_path / "a.tif", ramp.astype(np.float32), crs="EPSG:4326", transform=Affine(*source.transform), nodata=None
    )
    (x,), (y,) = transform("EPSG:4326", crs, [180.0], [-16.814])
    grid = Grid(crs, (10, 0, round(x) - 600, 0, -10, round(y) + 600), 121, 120)
    assert window_on(source, grid)
    assert fineness(source, grid) == pytest.approx(0.94, abs=0.04)
    with Reader() as reader:
        values = reader.physical(Asset(str(path), source, "float32"), grid)
    rows, cols = np.mgrid[:120, :121]
    xs, ys = Affine(*grid.transform) @ (cols + 0.5, rows + 0.5)
    lons = np.array(transform(crs, "EPSG:4326", xs.ravel(), ys.ravel())[0]).reshape(values.shape)
    lons = np.where(lons < 0, lons + 360, lons)
    shown = (lons > first + 0.0003) & (lons < first + 0.0297)
    assert 0.4 < shown.mean() <= 1
    assert np.abs(values - (lons - 179.9))[shown].max() < 3e-6


def test_places_on_either_side_are_one(tmp_path: Path) -> None:
    def scene(west: float, east: float) -> Scene:
        sensor = load_sensors().get("s2")
        return Scene(f"{west}", sensor, datetime(2020, 1, 1, tzinfo=timezone.utc), {}, (west, -17.0, east, -16.0))

    found = sites([scene(179.0, 180.0), scene(20.0, 21.0), scene(-180.0, -179.0), scene(179.5, 180.5)])
    assert sorted(site.bbox for site in found) == [(20.0, -17.0, 21.0, -16.0), (179.0, -17.0, 181.0, -16.0)]


def test_a_library_across_says_where_it_lies(tmp_path: Path) -> None:
    write_tif(tmp_path / "s2_B04_20200101.tif", np.full((300, 300), 800, np.uint16), crs="EPSG:4326",
              transform=Affine(*ACROSS.transform))  # fmt: skip
    said = open_library([str(tmp_path)], lambda *_: None).to_json(detail=True)
    assert said["scenes"][0]["bbox"] == pytest.approx([179.985, -16.83, -179.985, -16.8])
    assert said["sensors"][0]["bbox"] == pytest.approx([179.985, -16.83, 180.015, -16.8])
