"""Tiles without a place in the file: the centre and the sensor in the name tell it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform

from revisit.core.errors import DataError
from revisit.core.imagery.read import Reader
from revisit.core.library.library import Library
from revisit.core.library.multiearth import place_by_name

Open = Callable[..., Library]

EAST, NORTH = 720, -420
"""Metres from the tile's centre to a bright field."""


def write_tile(path: Path, pixel: float, size: int, field: float = 300.0, **profile: object) -> Path:
    """Write a tile without a place: dark, with a bright square field of `field` m, its centre at (EAST, NORTH)."""
    along = (np.arange(size) - (size - 1) / 2) * pixel
    inside = (np.abs(along[None, :] - EAST) <= field / 2) & (np.abs(-along[:, None] - NORTH) <= field / 2)
    values = np.where(inside, 3000, 1000).astype(str(profile.get("dtype", "uint16")))
    with rasterio.open(path, "w", driver="GTiff", width=size, height=size, count=1, dtype=values.dtype) as file:
        file.write(values, 1)
    return path


def test_a_tile_lies_centred_on_the_place_in_its_name() -> None:
    fine, said = place_by_name("Sentinel2_B4_-55.20_-4.39_2019_06_06", 256, 256)
    coarse, _ = place_by_name("Landsat8_SR_B4_-55.20_-4.39_2020_07_10", 85, 85)
    assert (fine.crs, coarse.crs) == ("EPSG:32721", "EPSG:32721")
    assert (fine.transform[0], fine.transform[4]) == (10, -10)
    assert (coarse.transform[0], coarse.transform[4]) == (30, -30)
    assert "10 m" in said
    for grid in (fine, coarse):
        xmin, ymin, xmax, ymax = grid.bounds
        (lon,), (lat,) = transform(grid.crs, "EPSG:4326", [(xmin + xmax) / 2], [(ymin + ymax) / 2])
        assert (lon, lat) == pytest.approx((-55.20, -4.39), abs=1e-7)


@pytest.mark.parametrize(
    ("stem", "crs"),
    [
        ("Sentinel1_VV_26.10_44.40_2019_06_06", "EPSG:32635"),
        ("Landsat5_ST_B6_180_0_2008_06_06", "EPSG:32660"),
        ("Landsat5_QA_PIXEL_-180_-0.5_2008_06_06", "EPSG:32701"),
    ],
)
def test_the_zone_is_that_of_the_centre(stem: str, crs: str) -> None:
    assert place_by_name(stem, 10, 10)[0].crs == crs


@pytest.mark.parametrize("stem", ["Sentinel2_B4_20190606", "Drone_B4_-55.20_-4.39_2019_06_06", "s2_B4_55_4_2019"])
def test_other_names_tell_no_place(stem: str) -> None:
    assert place_by_name(stem, 10, 10) is None


@pytest.mark.parametrize("place", ["-190.0_4.39", "55.20_-95.00", "4.39_84.5"])
def test_a_place_that_cannot_be_is_one_line(opened: Open, tmp_path: Path, place: str) -> None:
    write_tile(tmp_path / f"Sentinel2_B4_{place}_2019_06_06.tiff", 10, 16)
    with pytest.raises(DataError, match=r"no tile can be\. Correct the name"):
        opened(tmp_path)
    write_tile(tmp_path / "Sentinel2_B4_-55.20_-4.39_2019_06_06.tiff", 10, 16)
    library = opened(tmp_path)
    assert len(library.scenes) == 1
    assert [Path(problem.path).name for problem in library.problems] == [f"Sentinel2_B4_{place}_2019_06_06.tiff"]


def test_tiles_of_two_sensors_are_scenes_that_lie_on_one_another(opened: Open, tmp_path: Path) -> None:
    for band in ("B4", "QA60"):
        write_tile(tmp_path / f"Sentinel2_{band}_-55.20_-4.39_2019_06_06.tiff", 10, 256)
    for band in ("SR_B4", "ST_B10", "QA_PIXEL"):
        write_tile(tmp_path / f"Landsat8_{band}_-55.20_-4.39_2019_06_07.tiff", 30, 85)
    first = opened(tmp_path)
    optical, landsat = first.scenes
    assert opened(tmp_path) == first, "the second time from the index"
    assert (optical.id, landsat.id) == ("sentinel-2-l2a_20190606_-55.20_-4.39", "landsat-8_20190607_-55.20_-4.39")
    assert (optical.bands, optical.masks) == (("B04",), ("QA60",))
    assert (landsat.bands, landsat.masks) == (("red", "lwir11"), ("qa_pixel",))
    assert any("centre that the file's name tells" in guess for guess in optical.guessed)
    red = optical.assets["B04"]
    with Reader() as reader:
        fine = reader.physical(red, red.grid)
        coarse = reader.physical(landsat.assets["red"], red.grid)
        own = reader.physical(landsat.assets["red"], landsat.assets["red"].grid)
    assert np.nanmax(fine) == pytest.approx(0.3)
    assert np.nanmax(own) == pytest.approx(3000 * 2.75e-5 - 0.2, abs=1e-6)
    for values in (fine, coarse):
        assert offset_of_field(values) == pytest.approx((EAST, NORTH), abs=1)


def offset_of_field(values: np.ndarray) -> tuple[float, float]:
    """Return where the field's centre of mass lies, in metres from the middle of the pixels of 10 m."""
    weight = np.nan_to_num(values - np.nanmedian(values))
    rows, cols = np.mgrid[: values.shape[0], : values.shape[1]]
    middle = (values.shape[0] - 1) / 2
    col, row = (weight * cols).sum() / weight.sum(), (weight * rows).sum() / weight.sum()
    return 10 * (col - middle), 10 * (middle - row)


def test_radar_below_zero_is_decibel(opened: Open, tmp_path: Path) -> None:
    path = tmp_path / "Sentinel1_VV_-55.20_-4.39_2019_06_06.tiff"
    with rasterio.open(path, "w", driver="GTiff", width=8, height=8, count=1, dtype="float32") as file:
        file.write(np.full((8, 8), -7.5, np.float32), 1)
    asset = opened(tmp_path).scenes[0].assets["VV"]
    assert (asset.units, asset.scale) == ("dB", 1)
