"""Raster files told by their names: sensors, bands, dates, scenes, and what the files state."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.enums import ColorInterp
from rasterio.transform import Affine

from revisit.core.errors import DataError, UnsupportedError
from revisit.core.library.library import Library
from revisit.core.library.names import Names
from revisit.core.sensors import load_sensors

Open = Callable[..., Library]
Write = Callable[..., Path]


@pytest.mark.parametrize(
    ("stem", "sensor", "platform", "band", "day", "rest"),
    [
        ("sentinel-2-l2a_B04_20190830", "sentinel-2-l2a", "", "B04", "2019-08-30", ""),
        ("Sentinel2_B8_2019-08-30", "sentinel-2-l2a", "", "B08", "2019-08-30", ""),
        ("20190830_S2_red", "sentinel-2-l2a", "", "B04", "2019-08-30", ""),
        ("s2_SCL_20190830", "sentinel-2-l2a", "", "SCL", "2019-08-30", ""),
        ("sentinel-1-rtc_VV_20190830", "sentinel-1-rtc", "", "VV", "2019-08-30", ""),
        ("landsat8_SR_B4_20200726", "landsat-c2-l2", "landsat-8", "red", "2020-07-26", ""),
        ("LANDSAT_LC08_C02_T1_SR_B4_20200726", "landsat-c2-l2", "landsat-8", "red", "2020-07-26", "C02_T1"),
        ("landsat5_SR_B4_20080725", "landsat-c2-l2", "landsat-5", "nir08", "2008-07-25", ""),
        ("landsat-c2-l2_red_20200726", "landsat-c2-l2", "", "red", "2020-07-26", ""),
        (
            "LC08_L2SP_231062_20200726_20200802_02_T1_QA_PIXEL",
            "landsat-c2-l2", "landsat-8", "qa_pixel", "2020-07-26", "L2SP_231062_20200802_02_T1",
        ),
        ("modis-09A1-061_sur_refl_b01_20200101", "modis-09A1-061", "", "sur_refl_b01", "2020-01-01", ""),
        ("S2A_MSIL1C_20170613T101031_33UUP_B8A", "sentinel-2-l1c", "", "B8A", "2017-06-13", "S2A_33UUP"),
        ("S2A_MSIL2A_20170613T101031_87_48_B05", "sentinel-2-l2a", "", "B05", "2017-06-13", "S2A_87_48"),
        ("S2_B11_20m_20190830", "sentinel-2-l2a", "", "B11", "2019-08-30", ""),
        ("Sentinel2_B4_-55.20_-4.39_2019_06_06", "sentinel-2-l2a", "", "B04", "2019-06-06", "-55.20_-4.39"),
        ("drone_T_nir_20200101", "drone", "", "nir", "2020-01-01", "T"),
        ("naip_20200101", "naip", "", None, "2020-01-01", ""),
        ("s2_B04_20191330", "sentinel-2-l2a", "", "B04", None, "20191330"),
        ("s2_B04_20190231", "sentinel-2-l2a", "", "B04", None, ""),
        ("sentinel2_B04_2019.08.30", "sentinel-2-l2a", "", "B04", "2019-08-30", ""),
        ("S2A_31TDF_20200113_0_L1C_B04", "sentinel-2-l1c", "", "B04", "2020-01-13", "31TDF_0"),
        ("S2B_L1C_20200113_B04", "sentinel-2-l1c", "", "B04", "2020-01-13", ""),
        ("SENTINEL2B_20180429-105041-460_L2A_T31TCJ_C_V2-2_FRE_B4", "sentinel-2-l2a", "", "B04", "2018-04-29",
         "105041_460_L2A_T31TCJ_C_V2_2_FRE"),
        ("MOD09A1.A2020013.h18v04.061.2020015030417_sur_refl_b01", "modis-09A1-061", "", "sur_refl_b01", "2020-01-13",
         "h18v04_061_2020015030417"),
        ("MOD09A1.061_sur_refl_b02_doy2020366_aid0001", "modis-09A1-061", "", "sur_refl_b02", "2020-12-31",
         "061_aid0001"),
        ("MOD09GA.A2020013.h18v04.061.2020015030417_sur_refl_b01_1", "modis-09GA-061", "", "sur_refl_b01", "2020-01-13",
         "h18v04_061_2020015030417"),
        ("MYD09GA.061_state_1km_1_doy2020366_aid0001", "modis-09GA-061", "", "state_1km", "2020-12-31", "061_aid0001"),
        ("MYD09A1.A2020013.h18v04.061_sur_refl_b02", "modis-09A1-061", "", "sur_refl_b02", "2020-01-13", "h18v04_061"),
        ("MCD43A4.061_Nadir_Reflectance_Band1_doy2020001_aid0001", "modis-43A4-061", "", "Nadir_Reflectance_Band1",
         "2020-01-01", "061_aid0001"),
        ("HLS.L30.T18SUJ.2020013T155621.v2.0.B05", "hls", "hls-l30", "nir08", "2020-01-13", "T18SUJ_v2_0"),
        ("HLS.S30.T18SUJ.2020013T155621.v2.0.B05", "hls", "hls-s30", "rededge071", "2020-01-13", "T18SUJ_v2_0"),
        ("HLS.S30.T18SUJ.2020013T155621.v2.0.Fmask", "hls", "hls-s30", "Fmask", "2020-01-13", "T18SUJ_v2_0"),
        ("HLSS30.020_B8A_doy2020013_aid0001_18N", "hls", "hls-s30", "nir08", "2020-01-13", "020_aid0001_18N"),
        ("MOD09A1.A2021366_sur_refl_b01", "modis-09A1-061", "", "sur_refl_b01", None, ""),
        ("s2.T31TDF.2020013T105401.B04", "sentinel-2-l2a", "", "B04", "2020-01-13", "T31TDF"),
        ("s2_B04_2020013", "sentinel-2-l2a", "", "B04", None, "2020013"),
        ("landsat_tile_8_red_20200113", "landsat-c2-l2", "", "red", "2020-01-13", "tile_8"),
        ("forest", None, "", None, None, "forest"),
        ("s2_B04_20190830_dem", "sentinel-2-l2a", "", "B04", "2019-08-30", "dem"),
        ("Copernicus_DSM_COG_10_N50_DEM", "elevation", "", "elevation", None, "Copernicus_COG_10_N50"),
    ],
)  # fmt: skip
def test_a_name_is_read(stem: str, sensor: str, platform: str, band: str, day: str, rest: str) -> None:
    said = Names(load_sensors()).read(stem)
    assert (said.sensor.id if said.sensor else None) == sensor
    assert said.platform == platform
    assert (said.band.id if said.band else None) == band
    assert (said.time.date().isoformat() if said.time else None) == day
    assert said.rest == rest


def test_what_products_hold_beside_their_bands_is_left_out_without_a_word(
    opened: Open, write_tif: Write, tmp_path: Path
) -> None:
    for name in ("B04", "Fmask", "SZA", "VAA"):
        write_tif(tmp_path / f"HLS.L30.T18SUJ.2020013T155621.v2.0.{name}.tif", dtype="int16")
    write_tif(tmp_path / "MOD09A1.061_sur_refl_b01_doy2020009_aid0001.tif", dtype="int16")
    write_tif(tmp_path / "MOD09A1.061_sur_refl_qc_500m_doy2020009_aid0001.tif", dtype="uint16")
    write_tif(tmp_path / "MCD43A4.061_Nadir_Reflectance_Band1_doy2020009_aid0001.tif", dtype="int16")
    write_tif(tmp_path / "MCD43A4.061_BRDF_Albedo_Band_Mandatory_Quality_Band1_doy2020009_aid0001.tif", dtype="uint8")
    library = opened(tmp_path)
    assert {(scene.sensor.id, *scene.assets) for scene in library.scenes} == {
        ("hls", "red", "Fmask"), ("modis-09A1-061", "sur_refl_b01"), ("modis-43A4-061", "Nadir_Reflectance_Band1"),
    }  # fmt: skip
    assert not library.problems


def test_bands_of_one_day_are_one_scene_wherever_they_lie(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "B04" / "sentinel-2-l2a_B04_20190830.tif")
    write_tif(tmp_path / "B08" / "sentinel-2-l2a_B08_2019-08-30.tiff")
    write_tif(tmp_path / "more" / "deep" / "s2_SCL_20190830.TIF", dtype="uint8", width=4, height=3,
              transform=Affine(20, 0, 600000.123456789, 0, -20, 5600000.987654321))  # fmt: skip
    write_tif(tmp_path / "s2_B04_20190904.tif")
    library = opened(tmp_path)
    assert [scene.date for scene in library.scenes] == [date(2019, 8, 30), date(2019, 9, 4)]
    first = library.scenes[0]
    assert (first.bands, first.masks) == (("B04", "B08"), ("SCL",))
    assert not first.guessed
    assert not library.problems


def test_two_places_of_one_day_are_two_scenes(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    for place, east in (("a", 600000), ("b", 700000)):
        for band in ("B04", "B08"):
            write_tif(tmp_path / place / f"s2_{band}_20190830.tif", transform=Affine(10, 0, east, 0, -10, 5600000))
    scenes = opened(tmp_path).scenes
    assert [scene.bands for scene in scenes] == [("B04", "B08")] * 2
    assert len({scene.id for scene in scenes}) == 2
    for scene in scenes:
        assert len({asset.grid for asset in scene.assets.values()}) == 1


def test_the_file_says_grid_nodata_and_scale(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    path = write_tif(tmp_path / "s2_B04_20190830.tif", nodata=65535, scales=[2e-4], offsets=[-0.1])
    write_tif(tmp_path / "s2_B08_20190830.tif", nodata=None)
    write_tif(tmp_path / "s2_SCL_20190830.tif", nodata=None, dtype="uint8")
    assets = opened(tmp_path).scenes[0].assets
    red, infrared = assets["B04"], assets["B08"]
    with rasterio.open(path) as file:
        assert red.grid.transform == tuple(file.transform)[:6]
        assert (red.grid.crs, red.grid.width, red.grid.height) == ("EPSG:32631", file.width, file.height)
    assert (red.dtype, red.band, red.variable, red.path) == ("uint16", 1, "", str(path))
    assert (red.nodata, red.scale, red.offset, red.file_scale, red.file_offset) == (65535, 2e-4, -0.1, 2e-4, -0.1)
    assert (infrared.nodata, infrared.scale, infrared.file_scale) == (0, 1e-4, None)
    assert (assets["SCL"].nodata, assets["SCL"].scale) == (None, 1)


def test_a_crs_without_a_code_stays_wkt(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    own = CRS.from_proj4("+proj=laea +lat_0=45 +lon_0=20 +x_0=7 +datum=WGS84 +units=m")
    write_tif(tmp_path / "s2_B04_20190830.tif", crs=own)
    grid = opened(tmp_path).scenes[0].assets["B04"].grid
    assert not grid.crs.startswith("EPSG")
    assert CRS.from_user_input(grid.crs) == own


def test_the_footprint_is_in_degrees(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "s2_B04_20190830.tif", transform=Affine(10, 0, 500000, 0, -10, 0), crs="EPSG:32631")
    west, south, east, north = opened(tmp_path).scenes[0].footprint
    assert (west, north) == pytest.approx((3.0, 0.0), abs=1e-9)
    assert west < east < 3.001
    assert -0.001 < south < north


def test_a_file_of_several_bands_names_them_inside(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "s2_20190830.tif", 3, ["B8 (near infrared)", "not a band", "B04"])
    write_tif(tmp_path / "s2_20190904.jp2", 2, driver="JP2OpenJPEG", nodata=None, width=64, height=64)
    scene = opened(tmp_path).scenes[0]
    assert {band: asset.band for band, asset in scene.assets.items()} == {"B08": 1, "B04": 3}
    problems = opened(tmp_path).problems
    assert [Path(problem.path).name for problem in problems] == ["s2_20190904.jp2"]
    assert "tell a band" in problems[0].problem


def test_a_picture_tells_its_bands_by_its_colours(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    path = write_tif(tmp_path / "drone_20200101.tif", 4, dtype="uint8", photometric="RGB", nodata=None)
    with rasterio.open(path) as file:
        assert file.colorinterp[:3] == (ColorInterp.red, ColorInterp.green, ColorInterp.blue)
    scene = opened(path).scenes[0]
    assert scene.bands == ("blue", "green", "red")
    assert scene.assets["blue"].band == 3
    assert any("colours" in guess for guess in scene.guessed)


def test_jpeg_2000_is_read(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    path = write_tif(tmp_path / "s2_B04_20190830.jp2", driver="JP2OpenJPEG", nodata=None, width=64, height=64)
    asset = opened(tmp_path).scenes[0].assets["B04"]
    with rasterio.open(path) as file:
        assert asset.grid.transform == tuple(file.transform)[:6]


def test_openeos_radar_is_recognised(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "sentinel-1-grd_VV_20190830.tif", nodata=None)
    write_tif(tmp_path / "sentinel-1-grd_VH_20190830.tif", nodata=None, dtype="float32")
    scene = opened(tmp_path).scenes[0]
    assert (scene.assets["VV"].encoding, scene.assets["VH"].encoding) == ("dn-db", "")
    assert any("20*log10" in guess for guess in scene.guessed)


def test_what_is_no_image_is_a_problem_and_quiet(
    opened: Open, write_tif: Write, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    good = write_tif(tmp_path / "s2_B04_20190830.tif", width=200, height=200)
    whole = good.read_bytes()
    (tmp_path / "s2_B05_20190830.tif").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "s2_B06_20190830.tif").write_bytes(whole[:20])
    (tmp_path / "s2_B07_20190830.tif").write_text("This is no image.")
    (tmp_path / "s2_B08_20190830.tif").write_bytes(b"")
    (tmp_path / "s2_B09_20190830.jp2").write_bytes(whole)
    library = opened(tmp_path)
    assert library.scenes[0].bands == ("B04", "B09"), "a TIFF is one, whatever its name ends in"
    assert [Path(problem.path).name[3:6] for problem in library.problems] == ["B05", "B06", "B07", "B08"]
    assert all("\n" not in problem.problem and problem.remedy for problem in library.problems)
    assert capfd.readouterr() == ("", "")
    good.unlink()
    (tmp_path / "s2_B09_20190830.jp2").unlink()
    with pytest.raises(DataError, match=r"s2_B05_20190830\.tif"):
        opened(tmp_path)


def test_a_file_that_tells_too_little_says_how_to_name_it(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "forest.tif")
    with pytest.raises(UnsupportedError, match=r"forest\.tif: Its name tells no sensor and no date.*<sensor>_<band>"):
        opened(tmp_path)
    (tmp_path / "forest.tif").unlink()
    write_tif(tmp_path / "s2_B04_20190830.tif", crs=None, transform=None)
    with pytest.raises(UnsupportedError, match="no place on Earth"):
        opened(tmp_path)


@pytest.mark.parametrize("share", [0.2, 0.7, 0.999])
def test_a_truncated_jpeg_2000_is_a_problem(opened: Open, tmp_path: Path, share: float) -> None:
    """Its header is whole and GDAL opens it: the pixels are what is missing."""
    path = tmp_path / "s2_B04_20190830.jp2"
    pixels = np.random.default_rng(0).integers(1, 5000, (300, 300)).astype(np.uint16)
    with rasterio.open(
        path, "w", driver="JP2OpenJPEG", width=300, height=300, count=1, dtype="uint16", crs="EPSG:32631",
        transform=Affine(10, 0, 600000, 0, -10, 5600000),
    ) as file:  # fmt: skip
        file.write(pixels, 1)
    whole = path.read_bytes()
    assert opened(tmp_path).scenes[0].bands == ("B04",)
    path.write_bytes(whole[: int(len(whole) * share)])
    with rasterio.open(path) as file:
        assert file.width == 300
    with pytest.raises(DataError, match="cut off"):
        opened(tmp_path)


@pytest.mark.parametrize(("scale", "offset"), [(float("nan"), 0.0), (float("inf"), 0.0), (1e-4, float("-inf")), (0, 5)])
def test_a_scale_that_is_no_number_is_a_problem(
    opened: Open, write_tif: Write, tmp_path: Path, scale: float, offset: float
) -> None:
    write_tif(tmp_path / "s2_B04_20190830.tif", scales=[scale], offsets=[offset])
    with pytest.raises(DataError, match=r"Its header states the scale .* and the offset .*\. Correct them"):
        opened(tmp_path)


def test_a_mask_that_reaches_farther_than_the_bands_tells_of_each_place(
    opened: Open, write_tif: Write, tmp_path: Path
) -> None:
    for place, east in (("a", 600000), ("b", 602000)):
        write_tif(tmp_path / place / "s2_B04_20190830.tif", transform=Affine(10, 0, east, 0, -10, 5600000))
    write_tif(tmp_path / "s2_SCL_20190830.tif", dtype="uint8", width=300, height=300,
              transform=Affine(10, 0, 600000, 0, -10, 5600000))  # fmt: skip
    assert [(scene.bands, scene.masks) for scene in opened(tmp_path).scenes] == [(("B04",), ("SCL",))] * 2
