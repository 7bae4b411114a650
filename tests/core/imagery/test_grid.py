"""The query's grid: the sensor's own pixels, not moved."""

from __future__ import annotations

import pytest
from rasterio.warp import transform_bounds

from revisit.core.errors import RequestError, UnsupportedError
from revisit.core.imagery.grid import (
    covering_grid,
    cut,
    cut_to_region,
    middles,
    pixel_offset,
    thinned,
    unthinned,
    with_surroundings,
)
from revisit.core.library.scene import Grid
from revisit.core.query import Region

GRID = Grid("EPSG:32633", (10.0, 0.0, 600000.123456789, 0.0, -10.0, 5100000.987654321), 100, 80)


def polygon(*points: tuple[float, float]) -> Region:
    return Region({"type": "Polygon", "coordinates": [[*points, points[0]]]}, "EPSG:32633")


def test_whole_grid_keeps_its_transform_to_the_last_digit() -> None:
    part, inside = cut_to_region(GRID, None)
    assert part == GRID
    assert inside.all()


def test_box_takes_the_pixels_whose_centres_it_holds() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    part, inside = cut_to_region(GRID, Region.from_bbox((x + 20, y - 70, x + 50, y - 30), "EPSG:32633"))
    assert (part.width, part.height) == (3, 4)
    assert part.transform[2] == x + 20
    assert part.transform[5] == y - 30
    assert inside.all()
    shifted, _ = cut_to_region(GRID, Region.from_bbox((x + 24, y - 66, x + 54, y - 26), "EPSG:32633"))
    assert shifted == part


def test_box_smaller_than_a_pixel_takes_that_pixel() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    part, inside = cut_to_region(GRID, Region.from_bbox((x + 21, y - 33, x + 22, y - 32), "EPSG:32633"))
    assert (part.width, part.height, inside.all()) == (1, 1, True)
    assert part.transform[2] == x + 20


def test_polygon_masks_its_outside() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    _, inside = cut_to_region(GRID, polygon((x, y), (x + 400, y), (x, y - 400)))
    assert inside.shape == (40, 40)
    assert inside[0, 0]
    assert not inside[39, 39]
    assert 0.45 < inside.mean() < 0.55


def test_region_in_another_crs() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    west, south, east, north = transform_bounds("EPSG:32633", "EPSG:4326", x + 200, y - 400, x + 500, y - 100)
    part, _ = cut_to_region(GRID, Region.from_bbox((west, south, east, north), "EPSG:4326"))
    assert abs(part.width - 30) <= 2
    assert abs(part.height - 30) <= 2


def test_region_beyond_the_edge_is_cut() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    part, _ = cut_to_region(GRID, Region.from_bbox((x - 1000, y - 100, x + 30, y + 1000), "EPSG:32633"))
    assert (part.width, part.height) == (3, 10)


def test_region_outside_is_refused() -> None:
    with pytest.raises(UnsupportedError, match="outside every image"):
        cut_to_region(GRID, Region.from_bbox((0, 0, 100, 100), "EPSG:32633"))


@pytest.mark.parametrize(
    ("region", "said"),
    [
        (polygon((0, 0), (1, 1), (1, 0), (0, 1)), "not valid"),
        (polygon((0, 0), (1, 0), (2, 0)), "not valid|empty"),
        (Region({"type": "Polygon", "coordinates": [[[0, 0], [1]]]}, "EPSG:32633"), "malformed"),
        (Region({"type": "Polygon", "coordinates": []}, "EPSG:32633"), "empty|malformed"),
        (Region.from_bbox((0, 0, 1, 1), "EPSG:999999"), "unknown"),
    ],
)
def test_malformed_region_is_refused_in_words(region: Region, said: str) -> None:
    with pytest.raises(RequestError, match=said):
        cut_to_region(GRID, region)


def test_offset_of_aligned_and_other_grids() -> None:
    assert pixel_offset(cut(GRID, 5, 7, 10, 10), GRID) == (5, 7)
    a, b, c, d, e, f = GRID.transform
    assert pixel_offset(Grid(GRID.crs, (a, b, c + 4, d, e, f), 10, 10), GRID) is None
    assert pixel_offset(Grid(GRID.crs, (20.0, b, c, d, -20.0, f), 10, 10), GRID) is None
    assert pixel_offset(Grid("EPSG:32634", GRID.transform, 10, 10), GRID) is None


def test_covering_grid_joins_tiles() -> None:
    tiles = [cut(GRID, 0, 0, 80, 60), cut(GRID, 0, 60, 80, 40)]
    assert covering_grid(tiles) == GRID
    assert covering_grid(tiles[::-1]) == GRID


def test_surroundings_grow_a_small_region_up_to_the_images_edge() -> None:
    part = cut(GRID, 10, 90, 5, 8)
    grown, window = with_surroundings(part, GRID)
    assert pixel_offset(grown, GRID) == (0, 26)
    assert (grown.height, grown.width) == (79, 74)
    assert cut(grown, window[0].start, window[1].start, 5, 8) == part
    large = Grid(GRID.crs, GRID.transform, 2000, 2000)
    assert with_surroundings(cut(large, 100, 100, 600, 700), large)[0] == cut(large, 100, 100, 600, 700)


def test_thinned_grid_covers_the_same_ground_with_fewer_pixels() -> None:
    grid = Grid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, -10.0, 5100000.0), 1003, 800)
    thin = thinned(grid, 100 * 80)
    assert (thin.step, thin.width, thin.height) == (10, 100, 80)
    assert thin.bounds == (600000.0, 5092000.0, 610000.0, 5100000.0)
    assert unthinned(thin) == cut(grid, 0, 0, 800, 1000)
    rows, cols = middles(thin)
    assert (len(range(*rows.indices(800))), len(range(*cols.indices(1003)))) == (80, 100)
    assert (rows.start, cols.step) == (5, 10)


def test_small_grid_is_not_thinned() -> None:
    grid = Grid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, -10.0, 5100000.0), 40, 3)
    assert thinned(grid, 100) == grid
    assert thinned(grid, 1).height == 1


def test_parts_smaller_than_a_pixel_take_the_pixels_they_lie_in() -> None:
    x, y = GRID.transform[2], GRID.transform[5]
    parts = [polygon((x + c, y - r), (x + c + 1, y - r), (x + c + 1, y - r - 1), (x + c, y - r - 1)).geometry
             for c, r in ((101, 101), (251, 201))]  # fmt: skip
    apart = Region({"type": "MultiPolygon", "coordinates": [part["coordinates"] for part in parts]}, "EPSG:32633")
    _, inside = cut_to_region(GRID, apart)
    assert inside.sum() == 2
    assert inside[0, 0]
    assert inside[-1, -1]
