"""A cloud-mask library as evidence beside the supplied masks."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import ndimage

from revisit.core.answer.enhance import enhance, open_stack, plan_query
from revisit.core.answer.options import Options
from revisit.core.errors import CancelledError, EngineError
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
from .level_1c import PIXEL_M, SIZE, Cells, X, Y, day, fine, ground, write_scene

real = pytest.mark.skipif(not s2cloudless.has_cloud_library(), reason="s2cloudless is not installed: make clouds")
THICK: Cells = (slice(4, 14), slice(5, 17))
THIN: Cells = (slice(24, 36), slice(20, 34))
AROUND_PX = s2cloudless.DILATION_PX + 1
"""How far beyond a cloud its mask reaches at most: probabilities are averaged, and what is found is widened."""


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clouds, "KEPT", clouds.Kept())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A library of a simple rule in the place of s2cloudless; gives how many pixels it was asked about each time."""
    counts: list[int] = []

    def probability(values: np.ndarray, threads: int = 0) -> np.ndarray:
        counts.append(len(values))
        return (values[:, 1] > 0.3).astype(np.float32)

    def mask(values: np.ndarray, average_px: int, dilation_px: int) -> np.ndarray:
        disk = np.hypot(*np.mgrid[-average_px : average_px + 1, -average_px : average_px + 1]) <= average_px
        found = ndimage.convolve(values, disk / disk.sum(), mode="reflect") > 0.4
        return ndimage.binary_dilation(found, iterations=dilation_px)

    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: True)
    monkeypatch.setattr(s2cloudless, "load_cloud_library", lambda: None)
    monkeypatch.setattr(s2cloudless, "cloud_probability", probability)
    monkeypatch.setattr(s2cloudless, "cloud_mask", mask)
    return counts


def scenes_of(folder: Path) -> tuple[Scene, ...]:
    return open_library([str(folder)], quiet).scenes


def found_in(scene: Scene, grid: Grid) -> np.ndarray | None:
    with Reader() as reader:
        return CloudDetector(reader, 1).clouds(scene, grid)


def stack_of(folder: Path, options: Options | None = None, bands: tuple[str, ...] = ("B02", "B04", "B08")) -> Any:
    query = Query("sentinel-2-l1c", bands, day(0))
    return open_stack(open_library([str(folder)], quiet), query, options, audited=True)


def extent_m(mask: np.ndarray, grid: Grid) -> tuple[float, float, float, float]:
    """Return the left, right, upper and lower edge of what a mask marks, in metres from the scene's corner."""
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    a, _, c, _, e, f = grid.transform
    return c + a * cols[0] - X, c + a * (cols[-1] + 1) - X, Y - f - e * rows[0], Y - f - e * (rows[-1] + 1)


@real
def test_s2cloudless_tells_thick_and_thin_clouds_from_vegetation_soil_and_water(tmp_path: Path) -> None:
    write_scene(tmp_path / "lib", day(0), THICK, THIN)
    (scene,) = scenes_of(tmp_path / "lib")
    mask = found_in(scene, scene.assets["B10"].grid)
    truth = np.zeros((SIZE, SIZE), bool)
    truth[THICK] = truth[THIN] = True
    near = ndimage.binary_dilation(truth, np.ones((3, 3)), iterations=AROUND_PX)
    assert mask[THICK].all()
    assert mask[THIN].all()
    assert not mask[~near].any()
    assert set(ground()[~near].tolist()) == {0, 1, 2}, "all kinds of ground are among what was called clear"


@real
def test_a_clear_scene_is_found_clear_by_s2cloudless(tmp_path: Path) -> None:
    write_scene(tmp_path / "lib", day(0))
    (scene,) = scenes_of(tmp_path / "lib")
    assert not found_in(scene, scene.assets["B02"].grid).any()


@real
def test_what_s2cloudless_finds_is_answered_and_reported(tmp_path: Path) -> None:
    """Three dates: too few for the series to tell clouds by itself."""
    write_scene(tmp_path / "lib", day(0))
    write_scene(tmp_path / "lib", day(1), THICK, THIN)
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
            blue[name] = file.read(1)[fine(THICK)]
    assert blue["without"].min() > 4500, "a cloud"
    assert blue["with"].max() < 2000, "the ground below it"


def test_a_mask_lies_on_its_cloud_whatever_the_grid(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
    (scene,) = scenes_of(tmp_path / "lib")
    edges = [60 * side for cells in reversed(THICK) for side in (cells.start, cells.stop)]
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
    write_scene(tmp_path / "lib", day(0), THICK)
    (scene,) = scenes_of(tmp_path / "lib")
    whole = scene.assets["B02"].grid
    mask = found_in(scene, whole)
    part = cut(whole, *corner, 120, 120)
    grid = thinned(part, 120 * 120 // step**2)
    assert grid.step == step
    expected = mask[corner[0] : corner[0] + 120, corner[1] : corner[1] + 120][middles(grid)]
    assert np.array_equal(found_in(scene, grid), expected)


def test_a_mask_is_put_into_a_neighbouring_utm_zone(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
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
    write_scene(tmp_path / "lib", day(0), THICK, nothing=nothing)
    with stack_of(tmp_path / "lib") as (_, stack):
        (scene,) = stack.scenes
        mask = stack.detector.clouds(scene, scene.assets["B02"].grid)
        frame = stack.frame(day(0))
    assert not mask[fine(nothing)].any()
    assert mask[fine((THICK[0], slice(5, 12)))].all()
    assert mask[fine((THICK[0], slice(15, 17)))].all()
    assert frame.occluded[fine(nothing)].all()
    assert frame.detected == pytest.approx(mask.mean()), "nodata is not counted as found"


def test_bands_all_on_fine_pixels_are_judged_on_those_of_sixty_metres(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "own", day(0), THICK)
    write_scene(tmp_path / "fine", day(0), THICK, pixel_m=10)
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
        write_scene(tmp_path / "lib", day(number), THICK if number == 1 else None)
    for bands in (("B02", "B04", "B08"), ("B11",)):
        with stack_of(tmp_path / "lib", bands=bands) as (_, stack):
            assert len(stack.frames(stack.dates)) == 3
            stack.part((slice(10, 60), slice(10, 60))).frame(day(1))
    assert sum(asked) == 3 * SIZE**2
    write_scene(tmp_path / "lib", day(1))
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.frame(day(1)).detected == 0, "a file that was replaced is another one"
    assert sum(asked) == 4 * SIZE**2


def test_what_is_kept_is_bounded(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clouds, "KEPT_BYTES", 1000)
    kept = clouds.Kept()
    for scene in ("a", "b", "a", "c"):
        kept.add(scene, {(0, 0): np.zeros(200, np.float16)})
    assert (bool(kept.of("a")), bool(kept.of("b")), bool(kept.of("c"))) == (True, False, True)


def test_parts_and_overview_of_a_large_region_agree(tmp_path: Path, asked: list[int], monkeypatch: Any) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
    monkeypatch.setattr(Stack.overview, "__defaults__", (80**2,))
    with stack_of(tmp_path / "lib") as (_, stack):
        (scene,) = stack.scenes
        mask = stack.detector.clouds(scene, stack.grid)
        assert np.array_equal(stack.overview().frame(day(0)).masked, mask[1::3, 1::3])
        for window in ((slice(0, 70), slice(0, 70)), (slice(60, 130), slice(95, 240))):
            assert np.array_equal(stack.part(window).frame(day(0)).masked, mask[window])


def test_a_scene_without_one_of_the_bands_is_left_to_the_other_tests_and_that_is_said(
    tmp_path: Path, asked: list[int]
) -> None:
    write_scene(tmp_path / "lib", day(0), THICK, bands=tuple(band for band in PIXEL_M if band != "B10"))
    write_scene(tmp_path / "lib", day(1), THICK)
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.frame(day(0)).detected is None
        assert not stack.frame(day(0)).masked.any()
        assert stack.frame(day(1)).detected > 0.05
        (finding,) = stack.findings
    assert (finding.kind, finding.action) == ("clouds", "noted")
    assert finding.text == (
        "The cloud detection cannot look at 1 of 2 images: they lack B10 of the ten bands that it asks for"
    )


def test_another_sensor_is_not_asked_about(make_series: Callable, asked: list[int]) -> None:
    made = make_series()
    query = Query("sentinel-2-l2a", ("B02", "B04", "B08"), made.dates[4])
    with open_stack(open_library([str(made.folder)], quiet), query) as (_, stack):
        assert stack.frame(made.dates[4]).detected is None
        assert (stack.detector, stack.findings) == (None, [])
    assert not asked


def test_without_the_library_the_masks_are_what_they_were_and_the_plan_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: False)
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), THICK if number == 1 else None)
    library, query = open_library([str(tmp_path / "lib")], quiet), Query("sentinel-2-l1c", ("B02", "B04"), day(1))
    (finding,) = plan_query(library, query, Options()).findings
    assert finding.text == (
        "The optional cloud detection (s2cloudless) is not installed. Install the cloud detection in Revisit's"
        " settings, or `pip install -r requirements/clouds.txt`"
    )
    with stack_of(tmp_path / "lib") as (_, stack):
        assert not stack.frame(day(1)).masked.any()
        assert stack.frame(day(1)).detected is None
    with pytest.raises(EngineError, match="s2cloudless"):
        s2cloudless.load_cloud_library()


def test_without_the_library_nothing_is_said_of_scenes_that_it_could_not_be_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: False)
    write_scene(tmp_path / "lib", day(0), bands=("B02", "B03", "B04", "B08"))
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.findings == []


def test_a_library_that_does_not_load_is_said_and_not_asked(
    tmp_path: Path, asked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise EngineError("s2cloudless does not load: libomp is missing", "Install it")

    monkeypatch.setattr(s2cloudless, "load_cloud_library", broken)
    write_scene(tmp_path / "lib", day(0), THICK)
    with stack_of(tmp_path / "lib") as (_, stack):
        assert not stack.frame(day(0)).masked.any()
        (finding,) = stack.findings
    assert finding.text == "The cloud detection is not used: s2cloudless does not load: libomp is missing"
    assert not asked


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (Options(cloud_library=False), "The cloud detection is not asked, as was asked for"),
        (Options(cloud_threshold=0.0), "The supplied masks alone say what is occluded, as was asked for"),
    ],
)
def test_who_does_not_want_the_library_goes_without(
    tmp_path: Path, asked: list[int], options: Options, said: str
) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
    with stack_of(tmp_path / "lib", options) as (_, stack):
        assert not stack.frame(day(0)).masked.any()
        assert [finding.text for finding in stack.findings] == [said]
    assert not asked


def test_a_damaged_band_that_only_the_library_asks_for_is_said_and_the_image_is_used(
    tmp_path: Path, asked: list[int]
) -> None:
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), THICK if number == 1 else None)
    library = open_library([str(tmp_path / "lib")], quiet)
    damaged = tmp_path / "lib" / f"sentinel-2-l1c_B10_{day(0):%Y%m%d}.tif"
    damaged.write_bytes(damaged.read_bytes()[:200])
    plan = plan_query(library, Query("sentinel-2-l1c", ("B02", "B04"), day(1)), Options())
    texts = [finding.text for finding in plan.findings]
    assert len(plan.inputs) == 2
    assert not plan.warnings
    assert [text for text in texts if text.startswith(f"{day(0)}: The cloud detection cannot look at this image: ")]
    assert [text for text in texts if text.startswith(f"{day(1)}: s2cloudless finds clouds over ")]


def test_supplied_masks_count_beside_it_and_only_what_it_adds_is_reported(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
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
        write_scene(tmp_path / "lib", day(number), *((THICK, None, None, shade) if number == 3 else ()))
    with stack_of(tmp_path / "lib") as (_, stack):
        frame = stack.frame(day(3))
        assert not (frame.occluded & ~frame.masked)[fine(THICK)].any()
        assert not frame.masked[fine(shade)].any()
        assert frame.occluded[fine(shade)].mean() > 0.8
        assert stack.frame(day(4)).clear_share > 0.99


def test_asking_can_be_cancelled(tmp_path: Path, asked: list[int]) -> None:
    write_scene(tmp_path / "lib", day(0), THICK)
    (scene,) = scenes_of(tmp_path / "lib")
    reads: Iterator[int] = iter(range(100))

    def stop() -> None:
        if next(reads) == 7:
            raise CancelledError

    with Reader(stop) as reader, pytest.raises(CancelledError):
        CloudDetector(reader).clouds(scene, scene.assets["B02"].grid)
    assert not asked
