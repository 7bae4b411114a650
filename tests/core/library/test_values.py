"""What floating point files mean, which state nothing: reflectance or digital numbers, dB or power."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import netCDF4
import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.errors import UnsupportedError
from revisit.core.library.library import Library
from revisit.core.library.scene import Asset
from revisit.core.library.values import DB_GUESS, PHYSICAL_GUESS, SIGNED_DB_GUESS, SIGNED_GUESS, Stated, values_of
from revisit.core.sensors import load_sensors

Open = Callable[..., Library]
Write = Callable[..., Path]


def write(path: Path, values: np.ndarray, nodata: float | None) -> Path:
    height, width = values.shape
    profile = {"crs": "EPSG:32631", "transform": Affine(10, 0, 600000, 0, -10, 5600000), "nodata": nodata}
    with rasterio.open(path, "w", height=height, width=width, count=1, dtype=values.dtype, **profile) as file:
        file.write(values, 1)
    return path


def asset_of(path: Path, opened: Open) -> tuple[Asset, tuple[str, ...]]:
    scene = opened(path).scenes[0]
    return next(iter(scene.assets.values())), scene.guessed


@pytest.mark.parametrize("nodata", [None, float("nan"), -9999.0])
def test_reflectance_and_digital_numbers_are_told_apart(nodata: float | None, opened: Open, tmp_path: Path) -> None:
    values = np.full((70, 70), 0 if nodata is None else nodata, np.float32)
    values[10:12, :] = np.linspace(0.01, 1.2, 70)  # most of the image holds nothing
    asset, guessed = asset_of(write(tmp_path / "s2_B04_20190830.tif", values, nodata), opened)
    assert (asset.scale, asset.offset, asset.file_scale, asset.units) == (1.0, 0.0, None, "reflectance")
    assert guessed == (PHYSICAL_GUESS,)
    values[10:12, :] *= 10_000
    asset, guessed = asset_of(write(tmp_path / "s2_B04_20190830.tif", values, nodata), opened)
    assert (asset.scale, guessed) == (1e-4, ())


def test_a_cube_of_reflectance_is_taken_as_it_is(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    path = write_cube(tmp_path / "s2.nc", {"B03": {"dtype": "f4"}, "B04": {"dtype": "f4"}})
    with netCDF4.Dataset(path, "a") as cube:
        cube["B03"][:2] = np.nan  # the first dates hold nothing
        cube["B03"][2] = 0.08
    assets = opened(path).scenes[0].assets
    assert (assets["B03"].scale, assets["B04"].scale) == (1.0, 1e-4)


@pytest.mark.parametrize(
    ("stated", "units", "encoding"),
    [
        (Stated("float32", typical=-11.5), "dB", ""),
        (Stated("float32", typical=0.08), "linear power", ""),
        (Stated("float32"), "linear power", ""),
        (Stated("int16", scale=0.01, offset=0.0, typical=-1150.0), "dB", ""),
        (Stated("int16", scale=0.01, offset=0.0), "dB", ""),
        (Stated("int16", scale=0.0001, offset=0.0), "linear power", ""),
        (Stated("uint16", scale=0.01, offset=0.0), "linear power", ""),
        (Stated("uint16"), "dB", "dn-db"),
    ],
)
def test_radar_in_db_is_not_power(stated: Stated, units: str, encoding: str) -> None:
    radar = load_sensors().get("sentinel-1-rtc")
    values, guesses = values_of(radar, radar.band("VV"), stated)
    assert (values.units, values.encoding) == (units, encoding)
    told = DB_GUESS if stated.typical is not None else SIGNED_DB_GUESS
    assert (told in guesses) == (units == "dB" and not encoding)


def test_a_fill_value_that_is_not_stated_tells_no_units(opened: Open, tmp_path: Path) -> None:
    power = np.full((70, 70), -9999, np.float32)
    power[20:40] = 0.08
    asset, guessed = asset_of(write(tmp_path / "s1_VV_20190830.tif", power, None), opened)
    assert (asset.units, guessed) == ("linear power", ())


def test_kelvin_is_told_from_digital_numbers() -> None:
    landsat = load_sensors().get("landsat-c2-l2")
    thermal = landsat.band("lwir11")
    assert values_of(landsat, thermal, Stated("float32", typical=291.0))[0].scale == 1.0
    assert values_of(landsat, thermal, Stated("float32", typical=42_000.0))[0].scale == thermal.scale


def test_landsat_with_a_sign_is_of_before_collection_2() -> None:
    landsat = load_sensors().get("landsat-c2-l2")
    red, guesses = values_of(landsat, landsat.band("red"), Stated("int16"))
    assert (red.scale, red.offset, red.nodata) == (1e-4, 0.0, -9999)
    assert guesses == (SIGNED_GUESS.format(landsat.title, 1e-4, "reflectance"),)
    assert values_of(landsat, landsat.band("lwir11"), Stated("int16", nodata=-32768.0))[0].scale == 0.1
    usual, guesses = values_of(landsat, landsat.band("red"), Stated("uint16"))
    assert (usual.scale, usual.offset, usual.nodata, guesses) == (2.75e-05, -0.2, 0, ())
    stated = values_of(landsat, landsat.band("red"), Stated("int16", scale=2.75e-05, offset=-0.2))[0]
    assert (stated.scale, stated.offset) == (2.75e-05, -0.2)


def test_radar_of_unknown_steps_is_refused(opened: Open, tmp_path: Path) -> None:
    file = write(tmp_path / "s1_VV_20190830.tif", np.full((20, 20), -1150, np.int16), -32768)
    with pytest.raises(UnsupportedError, match=r"states no scale\. State it in the file"):
        opened(file)
    with rasterio.open(file, "r+") as stated:
        stated.scales = (0.01,)
    asset, guessed = asset_of(file, opened)
    assert (asset.units, asset.scale, guessed) == ("dB", 0.01, (SIGNED_DB_GUESS,))


def test_a_picture_of_eight_bits_is_no_backscatter(opened: Open, tmp_path: Path) -> None:
    file = write(tmp_path / "s1_VV_20190830.tif", np.full((20, 20), 90, np.uint8), 0)
    with pytest.raises(UnsupportedError, match=r"picture of 8 bits, whose numbers are no linear power"):
        opened(file)


def test_a_picture_of_eight_bits_is_no_reflectance(opened: Open, tmp_path: Path) -> None:
    grey = np.full((20, 20), 90, np.uint8)
    write(tmp_path / "s2_B04_20190830.tif", grey, None)
    write(tmp_path / "s2_B04_20190904.tif", grey.astype(np.uint16) * 30, None)
    write(tmp_path / "s2_SCL_20190904.tif", np.full((20, 20), 4, np.uint8), None)
    write(tmp_path / "drone_red_20190904.tif", grey, None)
    library = opened(tmp_path)
    assert [(scene.sensor.id, tuple(scene.assets)) for scene in library.scenes] == [
        ("drone", ("red",)),
        ("sentinel-2-l2a", ("B04", "SCL")),
    ]
    (problem,) = library.problems
    assert problem.path.endswith("20190830.tif")
    assert problem.problem == "It is a picture of 8 bits, whose numbers are no reflectance"
