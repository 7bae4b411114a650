"""A cloud-mask library as evidence beside the supplied masks."""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import ndimage

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.errors import CancelledError
from revisit.core.imagery import clouds
from revisit.core.imagery.clouds import CloudDetector, judged_grid
from revisit.core.imagery.grid import cut, middles, thinned
from revisit.core.imagery.read import Reader
from revisit.core.imagery.stack import Stack
from revisit.core.library.scene import Grid, Scene
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.models import clouds as s2cloudless

from ..conftest import write_tif
from .level_1c import CLOUD, SIZE, VEIL, X, Y, day, fine, ground, quiet, real, scenes_of, stack_of, write_scene

AROUND_PX = s2cloudless.DILATION_PX + 1
"""How far beyond a cloud its mask reaches at most: probabilities are averaged, and what is found is widened."""


def found_in(scene: Scene, grid: Grid) -> np.ndarray | None:
    with Reader() as reader:
        return CloudDetector(reader, 1).clouds(scene, grid)


def extent_m(mask: np.ndarray, grid: Grid) -> tuple[float, float, float, float]:
    """Return the left, right, upper and lower edge of what a mask marks, in metres from the scene's corner."""
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    a, _, c, _, e, f = grid.transform
    return c + a * cols[0] - X, c + a * (cols[-1] + 1) - X, Y - f - e * rows[0], Y - f - e * (rows[-1] + 1)


@real
def test_s2cloudless_tells_thick_and_thin_clouds_from_vegetation_soil_and_water(tmp_path: Path) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD, VEIL)
    (scene,) = scenes_of(tmp_path / "lib")
    mask = found_in(scene, scene.assets["B10"].grid)
    truth = np.zeros((SIZE, SIZE), bool)
    truth[CLOUD] = truth[VEIL] = True
    near = ndimage.binary_dilation(truth, np.ones((3, 3)), iterations=AROUND_PX)
    assert mask[CLOUD].all()
    assert mask[VEIL].all()
    assert not mask[~near].any()
    assert set(ground()[~near].tolist()) == {0, 1, 2}, "all kinds of ground are among what was called clear"


@real
def test_a_clear_scene_is_found_clear_by_s2cloudless(tmp_path: Path) -> None:
    write_scene(tmp_path / "lib", day(0))
    (scene,) = scenes_of(tmp_path / "lib")
    assert not found_in(scene, scene.assets["B02"].grid).any()


@real
def test_a_product_as_esa_delivers_it_is_judged_as_its_bands_in_files_are(tmp_path: Path) -> None:
    """In JPEG 2000, with the offset of baseline 04.00."""
    masks = []
    for name in ("files", "product"):
        write_scene(tmp_path / name, day(0), CLOUD, VEIL, safe=name == "product")
        (scene,) = scenes_of(tmp_path / name)
        masks.append(found_in(scene, scene.assets["B02"].grid))
        assert scene.assets["B02"].offset == (-0.1 if name == "product" else 0)
    assert masks[0].any()
    assert np.array_equal(*masks)


@real
def test_what_s2cloudless_finds_is_answered_and_reported(tmp_path: Path) -> None:
    """Three dates: too few for the series to tell clouds by itself."""
    write_scene(tmp_path / "lib", day(0))
    write_scene(tmp_path / "lib", day(1), CLOUD, VEIL)
    write_scene(tmp_path / "lib", day(2))
    library = open_library([str(tmp_path / "lib")], quiet)
    query = Query("sentinel-2-l1c", ("B02", "B04", "B08"), day(1))
    enhance(library, query, tmp_path / "without", Options(cloud_library=False), quiet)
    product = enhance(library, query, tmp_path / "with", Options(), quiet)
    (said,) = [finding for finding in product.report["findings"] if finding["kind"] == "clouds"]
    assert said["text"].startswith(f"{day(1)}: s2cloudless finds clouds over ")
    assert (said["action"], said["date"]) == ("masked", f"{day(1)}")
    cloudy = (12 * 10 + 12 * 14) / SIZE**2
    assert cloudy <= 1 - product.report["provenance"]["observed"] <= 2.2 * cloudy
    blue = {}
    for name in ("without", "with"):
        with rasterio.open(tmp_path / name / "enhanced.tif") as file:
            blue[name] = file.read(1)[fine(CLOUD)]
    assert blue["without"].min() > 4500, "a cloud"
    assert blue["with"].max() < 2000, "the ground below it"


def test_a_mask_lies_on_its_cloud_whatever_the_grid(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")
    edges = [60 * side for cells in reversed(CLOUD) for side in (cells.start, cells.stop)]
    for band in ("B10", "B11", "B02"):
        grid = scene.assets[band].grid
        left, right, upper, lower = extent_m(found_in(scene, grid), grid)
        beyond = (edges[0] - left, right - edges[1], edges[2] - upper, lower - edges[3])
        assert len(set(beyond)) == 1, "as far on each side: no half pixel is lost"
        assert 0 < beyond[0] <= 60 * AROUND_PX
    assert sum(asked) == SIZE**2, "the grids have one judgement in common"


@pytest.mark.parametrize("corner", [(0, 0), (7, 11), (50, 33), (30, 114), (96, 40)])
@pytest.mark.parametrize("step", [1, 2, 3, 4, 5])
def test_a_part_and_a_thinned_grid_see_the_same_pixels(
    tmp_path: Path, asked: list[int], corner: tuple[int, int], step: int
) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")
    whole = scene.assets["B02"].grid
    mask = found_in(scene, whole)
    part = cut(whole, *corner, 120, 120)
    grid = thinned(part, 120 * 120 // step**2)
    assert grid.step == step
    expected = mask[corner[0] : corner[0] + 120, corner[1] : corner[1] + 120][middles(grid)]
    assert np.array_equal(found_in(scene, grid), expected)


def test_a_mask_is_put_into_a_neighbouring_utm_zone(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")
    (left,), (top,) = transform("EPSG:32633", "EPSG:32634", [X], [Y])
    grid = Grid("EPSG:32634", (10.0, 0.0, left - 500, 0.0, -10.0, top + 500), 350, 350)
    mask, whole = found_in(scene, grid), found_in(scene, scene.assets["B02"].grid)
    rows, cols = (axis[::7] for axis in np.nonzero(np.ones_like(mask)))
    xs, ys = Affine(*grid.transform) @ (cols + 0.5, rows + 0.5)
    back = np.array(transform("EPSG:32634", "EPSG:32633", xs, ys))
    at = [np.floor((Y - back[1]) / 10).astype(int), np.floor((back[0] - X) / 10).astype(int)]
    seen = np.all([(axis >= 0) & (axis < 240) for axis in at], axis=0)
    expected = np.where(seen, whole[np.clip(at[0], 0, 239), np.clip(at[1], 0, 239)], False)
    assert expected.sum() > 500
    assert (mask[rows, cols] != expected).mean() < 1e-3


def test_nothing_is_no_cloud_and_hides_none_beside_it(tmp_path: Path, asked: list[int]) -> None:
    nothing = (slice(0, SIZE), slice(12, 15))
    write_scene(tmp_path / "lib", day(0), CLOUD, nothing=nothing)
    with stack_of(tmp_path / "lib") as (_, stack):
        (scene,) = stack.scenes
        mask = stack.detector.clouds(scene, scene.assets["B02"].grid)
        frame = stack.frame(day(0))
    assert not mask[fine(nothing)].any()
    assert mask[fine((CLOUD[0], slice(5, 12)))].all()
    assert mask[fine((CLOUD[0], slice(15, 17)))].all()
    assert frame.occluded[fine(nothing)].all()
    assert frame.detected == pytest.approx(mask.mean()), "nodata is not counted as found"


def test_bands_all_on_fine_pixels_are_judged_on_those_of_sixty_metres(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "own", day(0), CLOUD)
    write_scene(tmp_path / "fine", day(0), CLOUD, pixel_m=10)
    masks = [
        found_in(scene, scene.assets["B02"].grid) for name in ("own", "fine") for scene in scenes_of(tmp_path / name)
    ]
    assert masks[0].any()
    assert np.array_equal(*masks)
    (scene,) = scenes_of(tmp_path / "fine")
    assert judged_grid(list(scene.assets.values()))[1] == 60


def test_pixels_in_degrees_are_judged_at_about_sixty_metres() -> None:
    (scene,) = [Grid("EPSG:4326", (1e-4, 0.0, 15.0, 0.0, -1e-4, 60.0), 100, 100)]
    grid, size_m = judged_grid([type("Asset", (), {"grid": scene})()])
    assert (grid.width, grid.height) == (13, 13)
    assert size_m == pytest.approx(8 * 7.87, rel=0.01)


def test_a_scene_is_asked_about_once(tmp_path: Path, asked: list[int]) -> None:
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), CLOUD if number == 1 else None)
    for bands in (("B02", "B04", "B08"), ("B11",)):
        with stack_of(tmp_path / "lib", bands=bands) as (_, stack):
            assert len(stack.frames(stack.dates)) == 3
            stack.part((slice(10, 60), slice(10, 60))).frame(day(1))
    assert sum(asked) == 3 * SIZE**2
    write_scene(tmp_path / "lib", day(1))
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.frame(day(1)).detected == 0, "a file that was replaced is another one"
    assert sum(asked) == 4 * SIZE**2


def test_who_asks_at_the_same_time_waits_and_asks_nothing_twice(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")
    with ThreadPoolExecutor(4) as pool:
        masks = list(pool.map(lambda _: found_in(scene, scene.assets["B02"].grid), range(4)))
    assert sum(asked) == SIZE**2
    assert all(np.array_equal(mask, masks[0]) for mask in masks)


def test_who_waits_can_be_cancelled(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")

    def stop() -> None:
        raise CancelledError

    with clouds._ASKING, Reader(stop) as reader, pytest.raises(CancelledError):
        CloudDetector(reader).clouds(scene, scene.assets["B02"].grid)
    assert found_in(scene, scene.assets["B02"].grid).any(), "it stands in nobody's way"


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clouds, "KEPT_BYTES", 1000)
    kept = clouds.Kept()
    for scene in ("a", "b", "a", "c"):
        kept.add(scene, {(0, 0): np.zeros(200, np.float16)})
    assert [bool(kept.of(scene, [(0, 0), (0, 1)])) for scene in "abc"] == [True, False, True]


def test_parts_and_overview_of_a_large_region_agree(tmp_path: Path, asked: list[int], monkeypatch: Any) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    monkeypatch.setattr(Stack.overview, "__defaults__", (80**2,))
    with stack_of(tmp_path / "lib") as (_, stack):
        (scene,) = stack.scenes
        mask = stack.detector.clouds(scene, stack.grid)
        assert np.array_equal(stack.overview().frame(day(0)).masked, mask[1::3, 1::3])
        for window in ((slice(0, 70), slice(0, 70)), (slice(60, 130), slice(95, 240))):
            assert np.array_equal(stack.part(window).frame(day(0)).masked, mask[window])


def test_supplied_masks_count_beside_it_and_only_what_it_adds_is_reported(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    supplied = np.zeros((SIZE * 6, SIZE * 6), np.uint8)
    supplied[fine((slice(0, 9), slice(0, 30)))] = 1
    place = Affine(10, 0, X, 0, -10, Y)
    write_tif(tmp_path / "lib" / f"sentinel-2-l1c_CLM_{day(0):%Y%m%d}.tif", supplied, nodata=None, transform=place)
    with stack_of(tmp_path / "lib") as (_, stack):
        (scene,) = stack.scenes
        mask, frame = stack.detector.clouds(scene, stack.grid), stack.frame(day(0))
    assert np.array_equal(frame.masked, mask | (supplied == 1))
    assert frame.detected == pytest.approx((mask & (supplied == 0)).mean())


def test_the_shadow_of_a_cloud_that_it_found_is_looked_for(tmp_path: Path, asked: list[int]) -> None:
    """s2cloudless tells no shadows; the series does, once it knows that there are clouds."""
    shade = (slice(20, 30), slice(20, 32))
    for number in range(7):
        write_scene(tmp_path / "lib", day(number), *((CLOUD, None, None, shade) if number == 3 else ()))
    with stack_of(tmp_path / "lib") as (_, stack):
        frame = stack.frame(day(3))
        assert not (frame.occluded & ~frame.masked)[fine(CLOUD)].any()
        assert not frame.masked[fine(shade)].any()
        assert frame.occluded[fine(shade)].mean() > 0.8
        assert stack.frame(day(4)).clear_share > 0.99


def test_asking_can_be_cancelled(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    (scene,) = scenes_of(tmp_path / "lib")
    reads: Iterator[int] = iter(range(100))

    def stop() -> None:
        if next(reads) == 7:
            raise CancelledError

    with Reader(stop) as reader, pytest.raises(CancelledError):
        CloudDetector(reader).clouds(scene, scene.assets["B02"].grid)
    assert not asked
