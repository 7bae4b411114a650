"""Images on other pixels: of a neighbouring UTM zone, coarser or finer, or beside the region."""

from __future__ import annotations

import tracemalloc
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine
from rasterio.warp import transform
from scipy import ndimage

from revisit.core.answer.opening import open_stack
from revisit.core.errors import DataError
from revisit.core.imagery.grid import cut, fineness, window_on
from revisit.core.imagery.read import Reader
from revisit.core.library.scene import Asset, Grid
from revisit.core.library.search import open_library
from revisit.core.query import Query

from ..conftest import TRANSFORM, write_tif

LON, LAT = 5.98, 50.02
"""Just west of the border between the UTM zones 31 and 32."""


def grid_around(crs: str, pixel: float, size: int, lon: float = LON, lat: float = LAT) -> Grid:
    """Return a grid of whole pixels around the place, not centred on it."""
    (x,), (y,) = transform("EPSG:4326", crs, [lon], [lat])
    west, north = (round(x / pixel) - size // 2) * pixel, (round(y / pixel) + size // 2) * pixel
    return Grid(crs, (pixel, 0.0, west, 0.0, -pixel, north), size, size)


def place_in(grid: Grid, lon: float = LON, lat: float = LAT) -> tuple[float, float]:
    """Return (row, col) of the place in the grid, of pixel centres."""
    (x,), (y,) = transform("EPSG:4326", grid.crs, [lon], [lat])
    col, row = ~Affine(*grid.transform) @ (x, y)
    return row - 0.5, col - 0.5


@pytest.fixture
def write_target(tmp_path: Path) -> Callable[[Grid, float], Asset]:
    """Write an image of a small bright target (a Gaussian, sigma in metres) at the place."""

    def write(grid: Grid, sigma: float) -> Asset:
        row, col = place_in(grid)
        rows, cols = np.mgrid[: grid.height, : grid.width]
        squared = ((rows - row) ** 2 + (cols - col) ** 2) * grid.transform[0] ** 2
        values = (0.1 + np.exp(-squared / (2 * sigma**2))).astype(np.float32)
        path = write_tif(tmp_path / f"{grid.crs[-5:]}_{grid.transform[0]}.tif", values, crs=grid.crs,
                         transform=Affine(*grid.transform))  # fmt: skip
        return Asset(str(path), grid, "float32", nodata=0)

    return write


def centre_of(values: np.ndarray) -> tuple[float, float]:
    """Return (row, col) of the bright target's centre of mass."""
    weight = np.nan_to_num(values - 0.1)
    weight[weight < 0.01] = 0
    rows, cols = np.mgrid[: values.shape[0], : values.shape[1]]
    return (weight * rows).sum() / weight.sum(), (weight * cols).sum() / weight.sum()


@pytest.mark.parametrize(
    ("crs", "pixel"),
    [("EPSG:32632", 10), ("EPSG:32632", 20), ("EPSG:32632", 5), ("EPSG:3035", 10), ("EPSG:32631", 30)],
)
def test_a_target_stays_on_its_place(write_target: Callable[..., Asset], crs: str, pixel: float) -> None:
    here = grid_around("EPSG:32631", 10, 80)
    asset = write_target(grid_around(crs, pixel, int(1600 / pixel)), 2 * max(pixel, 10))
    with Reader() as reader:
        assert reader.stored(asset, here) is None
        values = reader.physical(asset, here)
    assert np.isfinite(values).all()
    assert centre_of(values) == pytest.approx(place_in(here), abs=0.1)


def test_only_the_pixels_that_are_needed_are_read(
    write_target: Callable[..., Asset], monkeypatch: pytest.MonkeyPatch
) -> None:
    here = grid_around("EPSG:32631", 10, 40)
    asset = write_target(grid_around("EPSG:32632", 10, 400), 20)
    with Reader() as reader:
        part = reader.physical(asset, here)
    monkeypatch.setattr("revisit.core.imagery.read.window_on", lambda *_: (0, 0, 400, 400))
    with Reader() as reader:
        whole = reader.physical(asset, here)
    assert np.abs(part - whole).max() < 1e-3
    row, col, height, width = window_on(asset.grid, here)
    assert height < 60
    assert width < 60
    assert row > 100
    assert col > 100


def test_a_large_tile_costs_no_more_memory_than_its_part(tmp_path: Path) -> None:
    size = 10980
    tile = Grid("EPSG:32632", (10.0, 0.0, 199980.0, 0.0, -10.0, 5600040.0), size, size)
    path = tmp_path / "tile.tif"
    with rasterio.open(
        path, "w", driver="GTiff", width=size, height=size, count=1, dtype="uint16", crs=tile.crs, nodata=0,
        transform=Affine(*tile.transform), tiled=True, sparse_ok=True,
    ):  # fmt: skip
        pass
    here = grid_around("EPSG:32631", 10, 100)
    tracemalloc.start()
    with Reader() as reader:
        reader.physical(Asset(str(path), tile, "uint16", nodata=0), here)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 5 * 2**20


def test_a_scene_that_covers_a_part_shows_that_part(write_target: Callable[..., Asset]) -> None:
    here = grid_around("EPSG:32631", 10, 80)
    asset = write_target(grid_around("EPSG:32632", 10, 80, LON + 0.006), 20)
    with Reader() as reader:
        values = reader.physical(asset, here)
        codes, unsaid = reader.classes(asset, here)
    shown = np.isfinite(values)
    assert 0.3 < shown.mean() < 0.7
    assert shown[10:-10, -5:].all()
    assert not shown[:, :5].any()
    assert codes.shape == (80, 80)
    assert (unsaid == ~shown).mean() > 0.95


@pytest.mark.parametrize(
    ("crs", "lon", "lat"), [("EPSG:32632", 6.5, 50.02), ("EPSG:32735", 27, -20), ("EPSG:32760", 179, -40)]
)
def test_a_scene_of_another_place_is_not_opened(crs: str, lon: float, lat: float, tmp_path: Path) -> None:
    here = grid_around("EPSG:32631", 10, 40)
    asset = Asset(str(tmp_path / "gone.tif"), grid_around(crs, 10, 100, lon, lat), "uint16")
    with Reader() as reader:
        assert np.isnan(reader.physical(asset, here)).all()
        assert reader.classes(asset, here)[1].all()


def test_a_damaged_scene_of_another_zone_is_named(write_target: Callable[..., Asset]) -> None:
    here = grid_around("EPSG:32631", 10, 80)
    asset = write_target(grid_around("EPSG:32632", 10, 160), 20)
    whole = Path(asset.path).read_bytes()
    Path(asset.path).write_bytes(whole[: len(whole) // 3])
    with Reader() as reader, pytest.raises(DataError, match="cannot be read"):
        reader.physical(asset, here)


def test_what_the_files_mask_hides_stays_hidden(tmp_path: Path) -> None:
    """A file without nodata but with a mask of its own, on pixels of another zone."""
    grid = grid_around("EPSG:32632", 10, 160)
    path = write_tif(tmp_path / "a.tif", np.full((160, 160), 7, np.uint8), crs=grid.crs, nodata=None,
                     transform=Affine(*grid.transform))  # fmt: skip
    mask = np.full((160, 160), 255, np.uint8)
    mask[:, :80] = 0
    with rasterio.open(path, "r+") as file:
        file.write_mask(mask)
    here = grid_around("EPSG:32631", 10, 80)
    with Reader() as reader:
        values = reader.physical(Asset(str(path), grid, "uint8"), here)
    assert np.isnan(values[20:-20, :30]).all()
    assert (values[20:-20, -30:] == 7).all()


def test_pixels_needed_of_a_grid_in_degrees_across_the_antimeridian() -> None:
    here = grid_around("EPSG:32601", 1000, 50, -179.9, 60)
    world = Grid("EPSG:4326", (0.1, 0.0, -180.0, 0.0, -0.1, 90.0), 3600, 1800)
    row, col, height, width = window_on(world, here)
    assert (col, width) == (0, 3600)
    assert row < 300 < row + height
    assert cut(world, row, col, height, width).bounds[3] < 62


@pytest.mark.parametrize("step", [0.0001, 0.00002, 0.0005])
def test_pixels_in_degrees_are_compared_by_their_size_on_the_ground(step: float) -> None:
    here = grid_around("EPSG:32631", 10, 40)
    degrees = Grid("EPSG:4326", (step, 0.0, LON - 0.01, 0.0, -step, LAT + 0.01), 400, 400)
    assert fineness(degrees, here) == pytest.approx(10 / (step * 111_200 * np.cos(np.radians(LAT)) ** 0.5), rel=0.01)
    assert fineness(here, degrees) == pytest.approx(1 / fineness(degrees, here), rel=0.01)


def test_noise_in_fine_degrees_is_averaged_and_in_like_ones_is_not(tmp_path: Path) -> None:
    here = grid_around("EPSG:32631", 10, 40)
    spread = {}
    for step in (0.00002, 0.00011):
        size = round(0.012 / step)
        grid = Grid("EPSG:4326", (step, 0.0, LON - 0.006, 0.0, -step, LAT + 0.006), size, size)
        noise = np.random.default_rng(0).normal(5, 1, (size, size)).astype(np.float32)
        path = write_tif(tmp_path / f"{step}.tif", noise, crs=grid.crs, transform=Affine(*grid.transform))
        with Reader() as reader:
            spread[step] = float(np.nanstd(reader.physical(Asset(str(path), grid, "float32"), here)))
    assert spread[0.00002] < 0.3
    assert 0.6 < spread[0.00011] < 1.1


def test_what_resampling_mixes_with_a_cloud_was_not_seen(tmp_path: Path) -> None:
    """A band of 20 m, read at 10 m, has a quarter of a cloud beside it in the first pixel that the mask calls clear."""
    folder, cloud = tmp_path / "lib", np.zeros((48, 48), bool)
    folder.mkdir()
    cloud[14:26, 16:30] = True
    fields = ndimage.gaussian_filter(np.random.default_rng(0).normal(0, 0.4, (48, 48)), 3)
    for day in range(1, 8):
        for band, level in (("B02", 0.05), ("B04", 0.08), ("B11", 0.2)):
            values = np.where(cloud & (day == 4), 0.6, level * (1 + fields))
            wide = 20 if band == "B11" else 10
            values = values.reshape(24, 2, 24, 2).mean(axis=(1, 3)) if band == "B11" else values
            write_tif(folder / f"sentinel2_{band}_2020060{day}.tif", np.rint(values * 10_000).astype(np.uint16),
                      transform=TRANSFORM @ TRANSFORM.scale(wide / 10))  # fmt: skip
        classes = np.where(cloud & (day == 4), 9, 4)[::2, ::2].astype(np.uint8)
        write_tif(folder / f"sentinel2_SCL_2020060{day}.tif", classes, transform=TRANSFORM @ TRANSFORM.scale(2))
    query = Query("S2", ("B04", "B11"), date(2020, 6, 4))
    with open_stack(open_library([str(folder)], lambda *_: None), query) as (_, stack):
        frame = stack.frame(query.date)
        shown = stack.values(frame)[1]
    truth = 0.2 * (1 + fields)
    assert not frame.occluded[~ndimage.binary_dilation(cloud, np.ones((3, 3)), iterations=3)].any()
    assert np.nanmax(np.abs(shown - truth)[2:-2, 2:-2]) < 0.01
