"""Reading pixels, aligned or not, and turning stored values into physical ones and back."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.errors import DataError
from revisit.core.imagery.grid import cut, thinned
from revisit.core.imagery.read import DB_TO_POWER, DN_TO_POWER, Reader, measured, to_physical, to_stored
from revisit.core.library.scene import Asset, Grid

from ..conftest import TRANSFORM, write_tif

GRID = Grid("EPSG:32633", tuple(TRANSFORM)[:6], 40, 30)


@pytest.fixture
def asset(tmp_path: Path) -> Asset:
    values = np.arange(1, 1201, dtype=np.uint16).reshape(30, 40)
    path = write_tif(tmp_path / "a.tif", values)
    return Asset(str(path), GRID, "uint16", nodata=0, scale=0.0001)


def test_window_is_read_bit_exact_and_padded_with_nodata(asset: Asset) -> None:
    with Reader() as reader:
        part = reader.stored(asset, cut(GRID, 2, 3, 4, 5))
        beyond = reader.stored(asset, cut(GRID, -2, -1, 4, 3))
    assert np.array_equal(part, np.arange(1, 1201, dtype=np.uint16).reshape(30, 40)[2:6, 3:8])
    assert np.array_equal(beyond, [[0, 0, 0], [0, 0, 0], [0, 1, 2], [0, 41, 42]])


def test_coarser_pixels_are_resampled_without_a_shift(tmp_path: Path) -> None:
    """A ramp in x and y at 20 m, read at 10 m, is the same ramp: a shift of half a pixel would show."""
    rows, cols = np.mgrid[:30, :40]
    fine = 1000 + 10 * cols + 20 * rows
    coarse = fine.reshape(15, 2, 20, 2).mean(axis=(1, 3)).astype(np.float32)
    path = write_tif(tmp_path / "c.tif", coarse, transform=TRANSFORM @ TRANSFORM.scale(2))
    grid = Grid("EPSG:32633", tuple(TRANSFORM @ TRANSFORM.scale(2))[:6], 20, 15)
    with Reader() as reader:
        assert reader.stored(Asset(str(path), grid, "float32", nodata=0), GRID) is None
        read = reader.physical(Asset(str(path), grid, "float32", nodata=0), GRID)
    inner = (slice(2, -2), slice(2, -2))
    assert np.abs(read - fine)[inner].max() < 0.01


def test_finer_pixels_are_averaged(tmp_path: Path) -> None:
    fine = np.random.default_rng(0).uniform(1, 2, (60, 80)).astype(np.float32)
    path = write_tif(tmp_path / "f.tif", fine, transform=TRANSFORM @ TRANSFORM.scale(0.5))
    grid = Grid("EPSG:32633", tuple(TRANSFORM @ TRANSFORM.scale(0.5))[:6], 80, 60)
    with Reader() as reader:
        read = reader.physical(Asset(str(path), grid, "float32"), GRID)
    assert np.allclose(read, fine.reshape(30, 2, 40, 2).mean(axis=(1, 3)), atol=1e-5)


def test_classes_outside_the_file_are_unsaid(asset: Asset) -> None:
    with Reader() as reader:
        codes, unsaid = reader.classes(asset, cut(GRID, 0, 38, 1, 4))
    assert codes[0, 0] == 39
    assert unsaid.tolist() == [[False, False, True, True]]


@pytest.mark.parametrize("pixel", [10, 20], ids=["own pixels", "resampled"])
@pytest.mark.parametrize(
    ("dtype", "nodata", "unsaid"),
    [("float32", np.nan, np.nan), ("uint8", 255, 255), ("int16", -9999, -9999), ("uint8", 0, None)],
)
def test_a_class_that_means_nothing_is_unsaid(
    dtype: str, nodata: float, unsaid: float | None, pixel: int, tmp_path: Path
) -> None:
    """Cubes keep classes as floats, with NaN for none; 0 is a class, or no flag, whatever a file calls it."""
    transform = TRANSFORM @ TRANSFORM.scale(pixel / 10)
    codes = np.full((12, 16), 4, dtype)
    codes[:4] = 0 if unsaid is None else unsaid
    path = write_tif(tmp_path / "scl.tif", codes, nodata=nodata, transform=transform)
    asset = Asset(str(path), Grid("EPSG:32633", tuple(transform)[:6], 16, 12), dtype, nodata=nodata)
    with Reader() as reader:
        read, nothing = reader.classes(asset, Grid("EPSG:32633", tuple(TRANSFORM)[:6], 16, 12))
    empty = 4 * pixel // 10
    assert (read[-1] == 4).all()
    assert not nothing[empty:].any()
    assert (nothing[:empty] == (unsaid is not None)).all()


def test_physical_and_stored_are_inverse_for_every_value() -> None:
    asset = Asset("", GRID, "uint16", nodata=0, scale=0.0000275, offset=-0.2)
    stored = np.arange(65536, dtype=np.uint16)
    physical = to_physical(stored, asset)
    assert np.isnan(physical[0])
    assert np.isfinite(physical[1:-1]).all()
    assert np.isnan(physical[-1])  # saturated
    assert np.array_equal(to_stored(physical, asset, "uint16")[:-1], stored[:-1])


def test_made_values_never_become_nodata_by_chance() -> None:
    asset = Asset("", GRID, "uint16", nodata=0, scale=0.0001)
    made = np.array([-0.5, 0.0, 0.00001, 7.0, np.nan], np.float32)
    assert to_stored(made, asset, "uint16").tolist() == [1, 1, 1, 65534, 0]


@pytest.mark.parametrize(
    ("dtype", "units", "scale", "fill", "lowest"),
    [
        ("int16", "reflectance", 1e-4, -10_000, -2_000),
        ("float32", "reflectance", 1.0, -9999, -0.2),
        ("float32", "dB", 1.0, -9999, -60),
        ("float32", "linear power", 1.0, -32768, -0.01),
    ],
)
def test_a_fill_value_that_no_file_states_is_nothing(
    dtype: str, units: str, scale: float, fill: float, lowest: float
) -> None:
    asset = Asset("", GRID, dtype, nodata=0, scale=scale, units=units)
    read = measured(np.array([fill, lowest], dtype), asset)
    assert np.isnan(read[0])
    assert read[1] == pytest.approx(lowest * scale)


def test_decibel_from_digital_numbers() -> None:
    asset = Asset("", GRID, "uint16", nodata=65535, encoding="dn-db")
    stored = np.array([10**4, 65535, 0], np.uint16)
    physical = to_physical(stored, asset)
    assert physical[0] == pytest.approx(20 * 4 - 83)
    assert np.isnan(physical[1:]).all()
    assert to_stored(physical[:1], asset, "uint16")[0] == 10**4


def test_truncated_file_is_named(asset: Asset, tmp_path: Path) -> None:
    whole = Path(asset.path).read_bytes()
    Path(asset.path).write_bytes(whole[: len(whole) // 3])
    with Reader() as reader, pytest.raises(DataError, match=r"a\.tif"):
        reader.stored(asset, GRID)
    with Reader() as reader, pytest.raises(DataError, match=r"gone\.tif"):
        reader.stored(replace(asset, path=str(tmp_path / "gone.tif")), GRID)


def test_alpha_band_and_mask_hide_pixels(tmp_path: Path) -> None:
    values = np.full((30, 40), 200, np.uint8)
    alpha = np.full((30, 40), 255, np.uint8)
    alpha[5:10, 5:10] = 0
    with rasterio.open(
        tmp_path / "rgba.tif", "w", driver="GTiff", height=30, width=40, count=4, dtype="uint8", crs="EPSG:32633",
        transform=TRANSFORM, photometric="RGB", alpha="yes",
    ) as file:  # fmt: skip
        file.write(np.stack([values, values, values, alpha]))
    asset = Asset(str(tmp_path / "rgba.tif"), GRID, "uint8")
    with Reader() as reader:
        hidden = np.isnan(reader.physical(asset, cut(GRID, 4, 4, 10, 10)))
    assert hidden[1:6, 1:6].all()
    assert hidden.sum() == 25


def test_pixels_outside_a_file_without_nodata_are_nothing(tmp_path: Path) -> None:
    path = write_tif(tmp_path / "a.tif", np.full((30, 40), 7, np.uint8), nodata=None)
    with Reader() as reader:
        values = reader.physical(Asset(str(path), GRID, "uint8"), cut(GRID, -1, 0, 3, 3))
    assert np.isnan(values).tolist() == [[True] * 3, [False] * 3, [False] * 3]


def test_thinned_grid_shows_the_pixels_in_the_middles(asset: Asset, tmp_path: Path) -> None:
    thin = thinned(GRID, 10 * 13)
    with Reader() as reader:
        stored, physical = reader.stored(asset, thin), reader.physical(asset, thin)
        codes, unsaid = reader.classes(asset, thin)
    expected = np.arange(1, 1201, dtype=np.uint16).reshape(30, 40)[1::3, 1:39:3]
    assert np.array_equal(stored, expected)
    assert np.array_equal(codes, expected)
    assert not unsaid.any()
    assert np.allclose(physical, expected * 1e-4)


def test_thinned_grid_on_other_pixels_shows_what_every_pixel_would(tmp_path: Path) -> None:
    values = np.random.default_rng(0).uniform(1, 2, (15, 20)).astype(np.float32)
    path = write_tif(tmp_path / "c.tif", values, transform=TRANSFORM @ TRANSFORM.scale(2))
    asset = Asset(str(path), Grid("EPSG:32633", tuple(TRANSFORM @ TRANSFORM.scale(2))[:6], 20, 15), "float32")
    with Reader() as reader:
        assert reader.stored(asset, thinned(GRID, 130)) is None
        thin, whole = reader.physical(asset, thinned(GRID, 130)), reader.physical(asset, GRID)
    assert np.allclose(thin, whole[1:30:3, 1:39:3])


def test_made_values_keep_off_a_nodata_beside_saturation() -> None:
    asset = Asset("", GRID, "uint16", nodata=65534, scale=0.0001)
    assert np.isfinite(to_physical(to_stored(np.array([6.6, 6.5534], np.float32), asset, "uint16"), asset)).all()


@pytest.mark.parametrize(("encoding", "dtype"), [(DB_TO_POWER, "float32"), (DN_TO_POWER, "uint16")])
def test_a_bound_below_no_power_is_no_nodata(encoding: str, dtype: str) -> None:
    asset = Asset("", GRID, dtype, nodata=-9999 if dtype == "float32" else 0, encoding=encoding, units="linear power")
    lowest, value = to_physical(to_stored(np.array([-0.01, 0.03], np.float32), asset, dtype), asset)
    assert 0 <= lowest < 1e-6
    assert value == pytest.approx(0.03, rel=0.01)
