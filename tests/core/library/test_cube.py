"""netCDF cubes: sensors, bands, dates, grids and values, as the file says them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import netCDF4
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from revisit.core.errors import DataError, UnsupportedError
from revisit.core.imagery.read import Reader
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]

ROWS = 5600005.3 - 10.3 * np.arange(5)


def test_a_variable_is_a_band_and_a_date_a_scene(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "sentinel2.nc", {"B2": {}, "B8A": {}, "SCL": {"dtype": "u1"}, "slope": {}})
    library = opened(cube)
    assert [scene.date for scene in library.scenes] == [date(2019, 8, 20), date(2019, 8, 25), date(2019, 8, 30)]
    assert {scene.sensor.id for scene in library.scenes} == {"sentinel-2-l2a"}
    assert library.scenes[1].bands == ("B02", "B8A")
    assert library.scenes[1].masks == ("SCL",)
    asset = library.scenes[1].assets["B8A"]
    assert (asset.variable, asset.time_index, asset.path) == ("B8A", 1, str(cube))
    assert len({scene.id for scene in library.scenes}) == 3
    assert not library.problems


@pytest.mark.parametrize("y", [ROWS, ROWS[::-1].copy()], ids=["north first", "south first"])
@pytest.mark.parametrize("step", [10.0, 10.1, -10.1])
def test_the_grid_is_gdals_to_the_last_digit(
    opened: Open, write_cube: Write, tmp_path: Path, y: np.ndarray, step: float
) -> None:
    x = 5271987.57655193 + step * np.arange(7)
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}}, x=x, y=y)
    asset = opened(cube).scenes[1].assets["B04"]
    with rasterio.open(f'netcdf:"{cube}":B4') as gdal:
        assert asset.grid.transform == tuple(gdal.transform)[:6]
        assert (asset.grid.width, asset.grid.height) == (gdal.width, gdal.height)
        assert asset.grid.crs == f"EPSG:{gdal.crs.to_epsg()}"
        with Reader() as reader:
            np.testing.assert_array_equal(reader.stored(asset, asset.grid), gdal.read(2))


def test_float32_degrees_are_regular_enough_and_gdals(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    lon, lat = np.float32(4.1 + 0.0001 * np.arange(9)), np.float32(50 + 0.0001 * np.arange(9))
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}}, x=lon, y=lat, axes=("lat", "lon"), mapping={})
    scene = opened(cube).scenes[0]
    with rasterio.open(f'netcdf:"{cube}":B4') as gdal:
        assert scene.assets["B04"].grid.transform == tuple(gdal.transform)[:6]
    assert scene.assets["B04"].grid.crs == "EPSG:4326"
    assert any("WGS 84" in guess for guess in scene.guessed)
    assert scene.footprint == pytest.approx((4.1, 50.0, 4.1009, 50.0009), abs=1e-4)


def test_the_crs_may_be_wkt_elsewhere_or_cf_attributes(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    laea = {
        "grid_mapping_name": "lambert_azimuthal_equal_area",
        "longitude_of_projection_origin": 10.0,
        "latitude_of_projection_origin": 52.0,
        "false_easting": 4321000.0,
        "false_northing": 3210000.0,
        "semi_major_axis": 6378137.0,
        "inverse_flattening": 298.257222101,
    }
    attributes = opened(write_cube(tmp_path / "a" / "s2.nc", {"B4": {}}, mapping=laea)).scenes[0]
    crs = CRS.from_user_input(attributes.assets["B04"].grid.crs)
    assert crs.to_dict()["proj"] == "laea"
    assert crs.to_dict()["x_0"] == 4321000
    unnamed = opened(write_cube(tmp_path / "b" / "s2.nc", {"B4": {"grid_mapping": "lost"}})).scenes[0]
    assert unnamed.assets["B04"].grid.crs == "EPSG:32631"
    assert any("no band refers" in guess for guess in unnamed.guessed)


def test_longitudes_that_count_to_360_are_west_of_greenwich(
    opened: Open, write_cube: Write, write_tif: Write, tmp_path: Path
) -> None:
    lon, lat = 289.1 + 0.0001 * np.arange(9), -33 - 0.0001 * np.arange(9)
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}}, x=lon, y=lat, axes=("lat", "lon"), mapping={})
    file = tmp_path / "s2_B04_20200101.tif"
    write_tif(file, crs="EPSG:4326", transform=rasterio.Affine(1e-4, 0, 289.1, 0, -1e-4, -33))
    for source in (cube, file):
        scene = opened(source).scenes[0]
        assert scene.footprint[0] == pytest.approx(-70.9, abs=1e-4)
        asset = scene.assets["B04"]
        assert asset.grid.transform[2] == pytest.approx(-70.9, abs=1e-4)
        with Reader() as reader, rasterio.open(f'netcdf:"{cube}":B4' if source == cube else file) as gdal:
            np.testing.assert_array_equal(reader.stored(asset, asset.grid), gdal.read(1))


def test_a_crs_that_an_attribute_names(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    whole = write_cube(tmp_path / "a" / "s2.nc", {"B4": {}}, mapping={}, attributes={"crs": "EPSG:32631"})
    band = write_cube(tmp_path / "b" / "s2.nc", {"B4": {"crs": "+init=epsg:32632"}}, mapping={})
    for cube, crs, source in ((whole, "EPSG:32631", "file's own"), (band, "EPSG:32632", "of its bands")):
        (scene, *_) = opened(cube).scenes
        assert scene.assets["B04"].grid.crs == crs
        assert any(source in guess for guess in scene.guessed)


def test_the_files_own_epsg_code_counts(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    # PROJ knows this CRS by another authority too, and names that one first
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}}, mapping={"crs_wkt": CRS.from_epsg(3035).to_wkt()})
    assert opened(cube).scenes[0].assets["B04"].grid.crs == "EPSG:3035"


def test_several_sensors_live_in_one_file(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    radar = {"dtype": "i2", "_Unsigned": "true"}
    cube = write_cube(
        tmp_path / "any.nc",
        {"S2-L2A-B02": {"dtype": "i2", "_Unsigned": "true"}, "S1-SIGMA0-VH": radar, "slope": {}},
        time="t",
        attributes={"institution": "openEO platform"},
    )
    scenes = {(scene.sensor.id, scene.date): scene for scene in opened(cube).scenes}
    assert len(scenes) == 6
    optical = scenes["sentinel-2-l2a", date(2019, 8, 20)]
    assert optical.assets["B02"].dtype == "uint16"
    assert optical.assets["B02"].nodata == 65535
    assert optical.assets["B02"].encoding == ""
    assert any("65535" in guess for guess in optical.guessed)
    vh = scenes["sentinel-1-grd", date(2019, 8, 20)]
    assert (vh.assets["VH"].encoding, vh.assets["VH"].nodata) == ("dn-db", 65535)
    assert any("20*log10(DN) - 83" in guess for guess in vh.guessed)


def test_what_the_file_states_goes_before_the_sensor(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    packed = {"dtype": "i2", "_FillValue": np.int16(-1), "_Unsigned": "true", "scale_factor": 2e-4, "add_offset": -0.1}
    missing = {"missing_value": np.uint16(7)}
    cube = write_cube(tmp_path / "s2.nc", {"B2": packed, "B3": {}, "B4": missing, "SCL": {"dtype": "u1"}})
    assets = opened(cube).scenes[0].assets
    blue, green, mask = assets["B02"], assets["B03"], assets["SCL"]
    assert (blue.dtype, blue.nodata) == ("uint16", 65535)
    assert (blue.scale, blue.offset, blue.file_scale, blue.file_offset) == (2e-4, -0.1, 2e-4, -0.1)
    assert (green.nodata, green.scale, green.offset, green.file_scale, green.file_offset) == (0, 1e-4, 0, None, None)
    assert assets["B04"].nodata == 7
    assert (mask.nodata, mask.scale) == (None, 1.0)


@pytest.mark.parametrize(
    ("file", "attributes", "variables", "where"),
    [
        ("any/x.nc", {"title": "Sentinel-2 L2A cube"}, ["B2"], "attributes"),
        ("any/s2_cube.nc", {}, ["B2"], "file's name"),
        ("sentinel2/x.nc", {}, ["B2"], "folder's name"),
        ("any/x.nc", {}, ["B2", "SCL"], "SCL"),
    ],
)
def test_how_the_sensor_was_told_is_said(
    opened: Open, write_cube: Write, tmp_path: Path, file: str, attributes: dict, variables: list[str], where: str
) -> None:
    cube = write_cube(tmp_path / file, {name: {} for name in variables}, attributes=attributes)
    scene = opened(cube).scenes[0]
    assert scene.sensor.id == "sentinel-2-l2a"
    assert any(where in guess for guess in scene.guessed)


def test_times_are_read_by_their_units_and_calendar(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    hours = write_cube(tmp_path / "s2.nc", {"B2": {}}, days=[10.5, 34.5], units="hours since 2019-08-30 00:00:00")
    assert [scene.time.isoformat() for scene in opened(hours).scenes] == [
        "2019-08-30T10:30:00+00:00",
        "2019-08-31T10:30:00+00:00",
    ]
    julian = write_cube(
        tmp_path / "s2_noleap.nc", {"B2": {}}, days=[60], units="days since 2020-01-01", calendar="noleap"
    )
    assert opened(julian).scenes[0].date == date(2020, 3, 2)


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"x": 600000 + np.array([0, 10, 20, 35, 60.0])}, "x is irregular"),
        ({"y": np.array([5600000.0])}, "y has 1 value"),
        ({"days": [59], "units": "days since 2019-01-01", "calendar": "360_day"}, "time axis"),
        ({"mapping": {}}, "no CRS"),
        ({"mapping": {"spatial_ref": "PROJCS[nonsense"}}, "CRS cannot be read"),
    ],
)
def test_a_cube_that_cannot_be_placed_is_refused_in_words(
    opened: Open, write_cube: Write, tmp_path: Path, change: dict, said: str
) -> None:
    write_cube(tmp_path / "lib" / "s2_odd.nc", {"B2": {}}, **change)
    with pytest.raises(DataError, match=said):
        opened(tmp_path / "lib")
    write_cube(tmp_path / "lib" / "s2_good.nc", {"B2": {}})
    library = opened(tmp_path / "lib")
    assert len(library.scenes) == 3
    assert [Path(problem.path).name for problem in library.problems] == ["s2_odd.nc"]
    assert said in library.problems[0].problem
    assert library.problems[0].remedy


def test_a_cube_without_bands_or_dates_is_refused_in_words(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    with pytest.raises(UnsupportedError, match="no band of a known sensor among temperature") as refused:
        opened(write_cube(tmp_path / "x.nc", {"temperature": {}}))
    assert "after its bands" in refused.value.remedy
    with pytest.raises(UnsupportedError, match="among C0, C1, C2, C3 and 2 more"):
        opened(write_cube(tmp_path / "s1.nc", {f"C{number}": {} for number in range(6)}))
    with pytest.raises(UnsupportedError, match="no time axis"):
        opened(write_cube(tmp_path / "s2.nc", {"B2": {}}, units="days"))


@pytest.mark.parametrize("axes", [("time", "x", "y"), ("time", "band", "y", "x")])
def test_a_cube_whose_axes_stand_in_another_order_is_told_how_to_turn(
    axes: tuple[str, ...], opened: Open, tmp_path: Path
) -> None:
    with netCDF4.Dataset(tmp_path / "s2.nc", "w") as cube:
        for name in axes:
            cube.createDimension(name, 3)
            cube.createVariable(name, "f8", (name,))[:] = np.arange(3.0)
        cube["time"].units = "days since 2020-01-01"
        cube.createVariable("B04", "u2", axes)[:] = 1
    with pytest.raises(UnsupportedError, match=rf"B04 is \({', '.join(axes)}\), not \(time, y, x\)") as refused:
        opened(tmp_path / "s2.nc")
    assert "ds.transpose('time', 'y', 'x')" in refused.value.remedy


def test_a_damaged_cube_among_good_ones_is_a_problem(
    opened: Open, write_cube: Write, tmp_path: Path, capfd: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "lib"
    good = write_cube(folder / "s2_a.nc", {"B2": {}})
    whole = good.read_bytes()
    (folder / "s2_b.nc").write_bytes(whole[: len(whole) // 2])
    (folder / "s2_c.nc").write_text("This is no cube.")
    (folder / "s2_d.nc").write_bytes(b"")
    days = range(200)
    classic = write_cube(tmp_path / "e.nc", {"B2": {"dtype": "i2"}}, days=days, version="NETCDF3_CLASSIC").read_bytes()
    (folder / "s2_e.nc").write_bytes(classic[:200])
    (folder / "s2_f.nc").write_bytes(classic[: len(classic) // 2])
    library = opened(folder)
    assert len(library.scenes) == 3
    assert [Path(problem.path).name for problem in library.problems] == [
        "s2_b.nc",
        "s2_c.nc",
        "s2_d.nc",
        "s2_e.nc",
        "s2_f.nc",
    ]
    assert capfd.readouterr() == ("", "")
    good.unlink()
    with pytest.raises(DataError, match=r"s2_b\.nc"):
        opened(folder)


def test_byte_orders_are_read(opened: Open, write_cube: Write, tmp_path: Path) -> None:
    cube = write_cube(tmp_path / "s2.nc", {"B2": {"dtype": ">i2", "_Unsigned": "true"}})
    asset = opened(cube).scenes[2].assets["B02"]
    with Reader() as reader:
        assert reader.stored(asset, asset.grid)[3, 4] == 234


def test_the_real_sample(opened: Open, sample: Path) -> None:
    library = opened(sample)
    assert len(library.scenes) == 140
    assert not library.problems
    scene = next(scene for scene in library.scenes if scene.date == date(2019, 8, 30))
    assert (scene.bands, scene.masks) == (("B02", "B03", "B04", "B08"), ("SCL",))
    grid = scene.assets["B04"].grid
    assert grid.crs == "EPSG:3035"
    assert grid.transform == (10.0, 0.0, 5271982.576551932, 0.0, -10.0, 2533004.2149151857)
    assert 22 < scene.footprint[0] < scene.footprint[2] < 23
    assert "Copernicus" in library.attribution[0]


def test_the_real_cube_of_two_sensors(opened: Open, worldcereal: Path) -> None:
    library = opened(worldcereal)
    assert len(library.scenes) == 24
    assert {asset.variable for model in library.elevation for asset in model.assets.values()} == {"elevation"}
    summary = {sensor["id"]: sensor for sensor in library.to_json(False)["sensors"]}
    assert summary["sentinel-1-grd"]["bands"] == ["VV", "VH"]
    assert len(summary["sentinel-2-l2a"]["bands"]) == 9
    assert summary["sentinel-2-l2a"]["dates"][0] == "2020-11-01"
    for scene in library.scenes:
        for asset in scene.assets.values():
            with rasterio.open(f'netcdf:"{worldcereal}":{asset.variable}') as gdal:
                assert asset.grid.transform == tuple(gdal.transform)[:6]
                assert asset.dtype == gdal.dtypes[0]


@pytest.mark.parametrize("scale", [float("nan"), float("inf"), 0.0])
def test_a_scale_that_is_no_number_is_one_line(opened: Open, write_cube: Write, tmp_path: Path, scale: float) -> None:
    write_cube(tmp_path / "s2.nc", {"B4": {"scale_factor": scale}})
    with pytest.raises(DataError, match=r"Its header states the scale .*\. Correct"):
        opened(tmp_path)
