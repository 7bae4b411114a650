"""Libraries of several sources, bad input, and what a user may ask of a library."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path

import netCDF4
import numpy as np
import pytest

from revisit.core.answer.enhance import plan_query
from revisit.core.answer.options import Options
from revisit.core.errors import DataError, RequestError, UnsupportedError
from revisit.core.imagery.elevation import elevation_on
from revisit.core.imagery.read import Reader
from revisit.core.library.library import Library
from revisit.core.query import Query
from revisit.core.sensors import load_sensors
from revisit.core.words import scenes_text

Open = Callable[..., Library]
Write = Callable[..., Path]


@pytest.fixture
def mixed(write_tif: Write, write_cube: Write, tmp_path: Path) -> Path:
    """Give a folder with a cube and images of two sensors."""
    write_cube(tmp_path / "lib" / "s2.nc", {"B4": {}, "B3": {}, "B2": {}, "SCL": {"dtype": "u1"}})
    for day in ("20190825", "20190905"):
        write_tif(tmp_path / "lib" / "more" / f"landsat8_SR_B4_{day}.tif")
    return tmp_path / "lib"


def test_sources_are_combined_in_order_of_time(opened: Open, write_tif: Write, mixed: Path, tmp_path: Path) -> None:
    single = write_tif(tmp_path / "s2_B08_20190826.tif")
    library = opened(mixed, single)
    assert [f"{scene.date:%m%d}{scene.sensor.id[0]}" for scene in library.scenes] == [
        "0820s", "0825l", "0825s", "0826s", "0830s", "0905l",
    ]  # fmt: skip


def test_elevation_models_are_no_scenes(opened: Open, write_tif: Write, write_cube: Write, tmp_path: Path) -> None:
    """They need no date and no band, and no list of what can be asked for shows them; alone they are nothing."""
    library = tmp_path / "lib"
    write_cube(library / "s2.nc", {"B4": {}, "elevation": {}}, days=(0,))
    for name in ("dem.tif", "Copernicus_DSM_COG_10_N50_00_E004_00_DEM.tif", "cop-dem-glo-30_data_20210422.tif"):
        write_tif(library / name, dtype="int16", nodata=None)
    found = opened(library)
    assert not found.problems
    assert [scene.sensor.id for scene in found.scenes] == ["sentinel-2-l2a"]
    assert len(found.elevation) == 4
    assert {(asset.units, asset.scale) for model in found.elevation for asset in model.assets.values()} == {("m", 1.0)}
    said = found.to_json(detail=True)
    assert [sensor["id"] for sensor in said["sensors"]] == ["sentinel-2-l2a"]
    assert said["count"] == len(said["scenes"]) == 1
    assert "elevation" not in {sensor.id for sensor in load_sensors().queryable()}
    with pytest.raises(UnsupportedError, match="There is no scene"):
        opened(library / "dem.tif")


def test_no_file_is_listed_twice(opened: Open, mixed: Path, tmp_path: Path) -> None:
    once = opened(mixed)
    (tmp_path / "link").symlink_to(mixed, target_is_directory=True)
    (mixed / "loop").symlink_to(mixed, target_is_directory=True)
    (tmp_path / "other").mkdir()
    (tmp_path / "other" / "s2.nc").symlink_to(mixed / "s2.nc")
    sources = [mixed, mixed / "more", mixed / "s2.nc", tmp_path / "link", tmp_path / "other", mixed / ".." / "lib"]
    again = opened(*sources)
    assert again.scenes == once.scenes
    assert not again.problems


def test_links_that_lead_nowhere_are_nothing(opened: Open, mixed: Path) -> None:
    (mixed / "circle").symlink_to(mixed / "circle")
    (mixed / "s2_B04_20190830.tif").symlink_to(mixed / "gone.tif")
    library = opened(mixed)
    assert len(library.scenes) == 5
    assert not library.problems


def test_links_of_other_names_are_files_of_their_own(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    image = write_tif(tmp_path / "store" / "image.tif")
    (tmp_path / "lib").mkdir()
    for day in (10, 20):
        (tmp_path / "lib" / f"s2_B04_201908{day}.tif").symlink_to(image)
    assert [scene.date.day for scene in opened(tmp_path / "lib").scenes] == [10, 20]


def test_own_answers_and_unfinished_or_hidden_folders_are_left_out(
    opened: Open, write_tif: Write, write_json: Write, mixed: Path
) -> None:
    once = opened(mixed)
    for folder in ("answer", "x.partial", ".hidden"):
        write_tif(mixed / folder / "s2_B04_20190101.tif")
    write_tif(mixed / "answer" / "enhanced.tif")
    write_json(mixed / "answer" / "item.json", {})
    assert opened(mixed).scenes == once.scenes
    with pytest.raises(UnsupportedError, match="is an answer of Revisit"):
        opened(mixed / "answer")


def test_a_safe_product_without_granules_is_one_line(opened: Open, write_tif: Write, mixed: Path) -> None:
    for band in ("B02", "B03"):
        write_tif(mixed / "S2A_MSIL2A_20190830.SAFE" / "R10m" / f"T31UFS_20190830T105031_{band}_10m.tif")
    library = opened(mixed)
    assert len(library.scenes) == 5
    assert len(library.problems) == 1
    assert "SAFE" in library.problems[0].problem


@pytest.mark.parametrize(
    "name",
    [
        "S2A_MSIL2A_20190830T105031.SAFE.zip",
        "LC08_L2SP_231062_20200726_02_T1.tar",
        "S1A_IW_20200113T055551_DVP_RTC30.zip",
    ],
)
def test_a_packed_product_says_so(opened: Open, mixed: Path, tmp_path: Path, name: str) -> None:
    (mixed / name).write_bytes(b"packed")
    (mixed / "notes.zip").write_bytes(b"nobody asked")
    (problem,) = opened(mixed).problems
    assert (Path(problem.path).name, problem.problem) == (name, "It is a packed product")
    with pytest.raises(UnsupportedError, match=r"packed product\. Unpack it"):
        opened(mixed / name)


def test_a_missing_path_is_a_wrong_request(opened: Open, mixed: Path, tmp_path: Path) -> None:
    with pytest.raises(RequestError, match=r"nowhere.*does not exist") as caught:
        opened(mixed, tmp_path / "nowhere")
    assert caught.value.exit_status == 2
    with pytest.raises(RequestError, match="does not exist"):
        opened(mixed / "s2.nc" / "x")
    with pytest.raises(RequestError, match="names no folder"):
        opened("")


def test_a_file_of_another_kind_is_a_wrong_request(opened: Open, tmp_path: Path) -> None:
    (tmp_path / "notes.txt").write_text("hello")
    with pytest.raises(RequestError, match="no kind of file"):
        opened(tmp_path / "notes.txt")


def test_an_empty_folder_says_what_it_may_hold(opened: Open, mixed: Path, tmp_path: Path) -> None:
    empty = tmp_path / "empty"
    empty.mkdir()
    (empty / "readme.md").write_text("hello")
    with pytest.raises(UnsupportedError, match=rf"no scene in {empty}.*netCDF.*STAC.*<sensor>_<band>") as caught:
        opened(empty)
    assert caught.value.exit_status == 3
    library = opened(mixed, empty)
    assert len(library.scenes) == 5
    assert [problem.path for problem in library.problems] == [str(empty)]


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read everything")
def test_what_may_not_be_read_is_said(opened: Open, mixed: Path) -> None:
    (mixed / "more").chmod(0)
    (mixed / "s2.nc").chmod(0)
    try:
        with pytest.raises(DataError, match="permission"):
            opened(mixed)
        with pytest.raises(DataError, match="permission") as caught:
            opened(mixed / "more")
        assert caught.value.exit_status == 4
    finally:
        (mixed / "more").chmod(0o755)


def test_a_folder_that_fails_to_list_is_said(opened: Open, mixed: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    real = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("more"):
            raise PermissionError(13, "Permission denied", path)
        return real(path)

    monkeypatch.setattr(os, "scandir", refuse)
    library = opened(mixed)
    assert len(library.scenes) == 3
    assert "Permission denied" in library.problems[0].problem
    with pytest.raises(DataError, match=r"more cannot be listed: Permission denied\. Give yourself permission"):
        opened(mixed / "more")


@pytest.mark.skipif(sys.platform in ("win32", "darwin"), reason="their names are always text")
def test_a_name_that_is_no_text_is_a_problem(opened: Open, mixed: Path) -> None:
    (mixed / "more" / "landsat8_SR_B4_20190825.tif").rename(os.fsdecode(bytes(mixed) + b"/s2_B04_\xff_20190830.tif"))
    library = opened(mixed)
    (problem,) = library.problems
    (mixed / os.fsdecode(b"notes\xff.txt")).write_text("nobody asked")
    assert len(opened(mixed).problems) == 1
    assert "UTF-8" in problem.problem
    problem.path.encode()


def test_a_selection_by_sensor_and_dates(opened: Open, mixed: Path) -> None:
    library = opened(mixed)
    assert len(library.select(None, None, None).scenes) == 5
    assert {scene.sensor.id for scene in library.select("S2A", None, None).scenes} == {"sentinel-2-l2a"}
    assert len(library.select("landsat8", "2019-08-25", "2019-08-25").scenes) == 1
    assert [scene.date for scene in library.select("s2", "2019-08-21", None).scenes] == [
        date(2019, 8, 25),
        date(2019, 8, 30),
    ]
    assert library.select("naip", None, None).scenes == ()
    for bad in (
        ("s99", None, None),
        (None, "2019-13-01", None),
        (None, None, "May"),
        (None, "2020-01-02", "2020-01-01"),
    ):
        with pytest.raises(RequestError):
            library.select(*bad)


def test_the_summary_is_by_sensor(opened: Open, mixed: Path) -> None:
    (mixed / "ATTRIBUTION.txt").write_text("Thanks to everyone\n\nand more\n")
    (mixed / "odd.tif").write_text("no image")
    library = opened(mixed)
    summary = library.to_json(False)
    optical, landsat = summary["sensors"]
    assert (optical["id"], optical["count"], optical["bands"]) == ("sentinel-2-l2a", 3, ["B02", "B03", "B04"])
    assert optical["composites"] == {"natural colour": ["B04", "B03", "B02"]}
    assert optical["dates"] == ["2019-08-20", "2019-08-25", "2019-08-30"]
    assert optical["guessed"] == ["sensor Sentinel-2 L2A from the file's name"]
    west, south, east, north = optical["bbox"]
    assert 4 < west < east < 5
    assert 50 < south < north < 51
    assert (landsat["title"], landsat["modality"]) == ("Landsat 5/7/8/9 Collection 2 Level 2", "optical")
    assert summary["count"] == 5
    assert summary["attribution"] == ["Thanks to everyone"]
    (problem,) = summary["problems"]
    assert set(problem) == {"path", "problem", "remedy", "kept"}
    assert "scenes" not in summary
    detailed = library.to_json(True)
    assert len({scene["id"] for scene in detailed["scenes"]}) == 5
    assert opened(mixed / "s2.nc").attribution == ("Thanks to everyone",)


def test_nothing_is_said_on_stderr(write_tif: Write, write_cube: Write, tmp_path: Path, root: Path) -> None:
    good = write_tif(tmp_path / "s2_B04_20190830.tif", width=200, height=200)
    whole = good.read_bytes()
    (tmp_path / "s2_B05_20190830.tif").write_bytes(whole[: len(whole) // 2])
    (tmp_path / "s2_B06_20190830.tif").write_text("no image")
    write_tif(tmp_path / "s2_B07_20190830.tif", crs=None, transform=None)
    cube = write_cube(tmp_path / "s2.nc", {"B4": {}}).read_bytes()
    (tmp_path / "s2_cut.nc").write_bytes(cube[: len(cube) // 2])
    code = (
        f"import sys; sys.path.insert(0, {str(root / 'core' / 'engine')!r}); import boot; boot.load_package();"
        "from revisit.core.library.search import open_library;"
        f"print(len(open_library([{str(tmp_path)!r}], lambda *_: None).problems))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert (done.stdout, done.stderr) == ("4\n", "")


@pytest.fixture
def write_ground() -> Write:
    """Write heights (y, x) of 3 x 4 pixels without a time axis, rows from south to north."""

    def write(path: Path, variable: str = "elevation", **attributes: str) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        with netCDF4.Dataset(path, "w") as file:
            file.setncatts(attributes)
            for name, values in (("lat", [50.0, 50.1, 50.2]), ("lon", [4.0, 4.1, 4.2, 4.3])):
                file.createDimension(name, len(values))
                file.createVariable(name, "f8", (name,))[:] = values
            heights = file.createVariable(variable, "f4", ("lat", "lon"), fill_value=-9999.0)
            heights[:] = np.arange(12).reshape(3, 4) * 10.0
            heights[0, 0] = -9999.0
        return path

    return write


@pytest.mark.parametrize(
    ("name", "variable"), [("ground.nc", "elevation"), ("dem.nc", "Band1"), ("DEM/tile.nc", "z"), ("srtm.nc", "height")]
)
def test_heights_in_a_netcdf_file_need_no_time_axis(
    opened: Open, write_tif: Write, write_ground: Write, tmp_path: Path, name: str, variable: str
) -> None:
    library = tmp_path / "lib"
    write_tif(library / "s2_B04_20190830.tif")
    write_ground(library / name, variable)
    found = opened(library)
    assert not found.problems
    (model,) = found.elevation
    asset = model.assets["elevation"]
    assert (asset.variable, asset.nodata, asset.units) == (variable, -9999.0, "m")
    with Reader() as reader:
        metres = elevation_on(asset.grid, found.elevation, reader)
    assert metres[0].tolist() == [80.0, 90.0, 100.0, 110.0], "the northern row comes first"
    assert np.isnan(metres[2, 0])


def test_a_netcdf_file_of_one_day_without_its_time_is_no_scene(
    opened: Open, write_ground: Write, tmp_path: Path
) -> None:
    """A reflectance without a date is of no use; neither are heights among other variables that none tells apart."""
    write_ground(tmp_path / "s2.nc", "B04")
    with pytest.raises(UnsupportedError, match="It has no time axis"):
        opened(tmp_path)


def test_elevation_is_counted_and_not_asked_for(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    library = tmp_path / "lib"
    write_tif(library / "s2_B04_20190830.tif")
    write_tif(library / "dem.tif", dtype="int16", nodata=None)
    found = opened(library)
    assert found.to_json()["elevation"] == 1
    assert "Elevation is known" in scenes_text(found.to_json(detail=True))
    for name in ("elevation", "dem"):
        with pytest.raises(RequestError, match="Elevation model is no sensor to ask for: the ground has no date"):
            plan_query(found, Query(name, ("elevation",), date(2019, 8, 30)), Options())
