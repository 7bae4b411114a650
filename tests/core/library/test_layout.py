"""What a file's folder, its tags and its neighbours of the same name say where its own name is silent."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, datetime, timezone
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.errors import UnsupportedError
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]
ACQUIRED = "2021-07-21T08:40:10.000000000"


@pytest.fixture
def write_tagged(write_tif: Write) -> Write:
    """Write an image that tells its time in a tag; of two bands, the second the darker one by 6 dB."""

    def write(path: Path, levels: tuple[float, ...] = (-12.0, -18.0), **tags: str) -> Path:
        write_tif(path, bands=len(levels), dtype="float32", nodata=None)
        with rasterio.open(path, "r+") as file:
            file.write(np.stack([np.full((6, 8), level, "f4") for level in levels]))
            file.update_tags(**(tags or {"datetime": ACQUIRED}))
        return path

    return write


def test_folders_of_sensors_with_files_named_by_place(
    opened: Open, write_tif: Write, write_tagged: Write, tmp_path: Path
) -> None:
    write_tagged(tmp_path / "S1RTC" / "38D_378R_2_3.tif")
    write_tif(tmp_path / "S2L2A" / "38D_378R_2_3.tif", bands=12, dtype="int16", nodata=None)
    write_tif(tmp_path / "DEM" / "38D_378R_2_3.tif", dtype="int16", nodata=None, descriptions=["bands"])
    library = opened(tmp_path)
    optical, radar = library.scenes
    assert (radar.sensor.id, radar.bands) == ("sentinel-1-rtc", ("VV", "VH"))
    assert radar.time == datetime(2021, 7, 21, 8, 40, 10, tzinfo=timezone.utc)
    assert (radar.assets["VV"].band, radar.assets["VH"].band) == (1, 2)
    assert (optical.sensor.id, len(optical.bands), optical.date) == ("sentinel-2-l2a", 12, date(2021, 7, 21))
    assert [optical.assets[band].band for band in ("B01", "B08", "B8A", "B12")] == [1, 8, 9, 12]
    assert "date taken from the file of the same name in S1RTC" in optical.guessed
    assert "bands told by their number: as many as the sensor has, in its order" in optical.guessed
    assert not any("date" in guess for guess in radar.guessed)
    assert [(model.sensor.id, model.bands) for model in library.elevation] == [("elevation", ("elevation",))]
    (problem,) = library.problems
    assert (problem.path, problem.unreadable, problem.kept) == (str(tmp_path / "S2L2A"), False, True)
    assert problem.problem == "1 image here tells no date: that of the file of the same name in S1RTC is taken"
    assert "datetime" in problem.remedy


def test_the_brighter_band_of_two_is_the_co_polarised_one(opened: Open, write_tagged: Write, tmp_path: Path) -> None:
    write_tagged(tmp_path / "S1RTC" / "a.tif", levels=(-18.0, -12.0))
    (radar,) = opened(tmp_path).scenes
    assert (radar.assets["VV"].band, radar.assets["VH"].band) == (2, 1)
    assert "bands told by their brightness: VV is the brighter one of two" in radar.guessed


def test_a_folder_names_the_sensor_and_a_file_the_band_and_date(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    for band in ("B4", "B5"):
        write_tif(tmp_path / "landsat8" / f"{band}_20200726.tif")
    (scene,) = opened(tmp_path).scenes
    assert (scene.platform, scene.bands) == ("landsat-8", ("red", "nir08"))
    assert "sensor Landsat 5/7/8/9 Collection 2 Level 2 from the folder's name" in scene.guessed


def test_bands_taken_out_of_a_granule(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    for stem in ("T33UUU_20170216T102101_B02", "T33UUU_20170216T102101_B8A", "T33UUU_20170226T102101_B02_10m"):
        write_tif(tmp_path / "IMG_DATA" / f"{stem}.tif")
    first, second = opened(tmp_path).scenes
    assert (first.sensor.id, first.bands) == ("sentinel-2-l1c", ("B02", "B8A"))
    assert (second.sensor.id, second.bands) == ("sentinel-2-l2a", ("B02",))
    assert "sensor Sentinel-2 L1C from the form of the file's name" in first.guessed


@pytest.mark.parametrize(
    ("folder", "stem"),
    [
        ("S2B_MSIL2A_20201011T000249_N0209_R030_T55HFA_20201011T011446", "B04"),
        ("sentinel-2-l2a_2020-10-11", "B04"),
        ("sentinel-2-l2a/20201011", "B04"),
        ("sentinel-2-l2a/tile/2020-10-11", "s2_B04"),
    ],
)
def test_a_folder_tells_sensor_and_date(folder: str, stem: str, opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / folder / f"{stem}.tif")
    (scene,) = opened(tmp_path).scenes
    assert (scene.sensor.id, scene.bands, scene.date) == ("sentinel-2-l2a", ("B04",), date(2020, 10, 11))
    assert any("folder" in guess for guess in scene.guessed)


NEW = "S2A_MSIL2A_20210701T103031_N0500_R108_T31UFS_20230101T000000"


@pytest.mark.parametrize(
    "file", [f"{NEW}_B04_10m.tif", f"{NEW}/B04.tif", f"{NEW}/T31UFS_20210701T103031_B04_10m.tif", f"{NEW}_B04.tif"]
)
def test_a_file_out_of_a_product_has_the_offset_of_the_baseline_in_its_name(
    file: str, opened: Open, write_tif: Write, tmp_path: Path
) -> None:
    write_tif(tmp_path / file, dtype="uint16")
    (scene,) = opened(tmp_path).scenes
    assert (scene.assets["B04"].scale, scene.assets["B04"].offset) == (1e-4, -0.1)
    assert any("baseline 05.00" in guess for guess in scene.guessed)


@pytest.mark.parametrize(("name", "dtype"), [(NEW, "float32"), (NEW.replace("N0500", "N0300"), "uint16")])
def test_reflectance_and_older_baselines_have_none(
    name: str, dtype: str, opened: Open, write_tif: Write, tmp_path: Path
) -> None:
    write_tif(tmp_path / f"{name}_B04.tif", dtype=dtype)
    (scene,) = opened(tmp_path).scenes
    assert scene.assets["B04"].offset == 0
    assert not any("baseline" in guess for guess in scene.guessed)


@pytest.mark.parametrize("folder", ["fetched_20201011", "2020-10", "s2_fetched_20201011"])
def test_a_folder_that_is_named_after_more_than_a_day_dates_nothing(
    folder: str, opened: Open, write_tif: Write, tmp_path: Path
) -> None:
    write_tif(tmp_path / folder / "s2_B04.tif")
    with pytest.raises(UnsupportedError, match="tells no date"):
        opened(tmp_path)


def test_a_tag_is_believed_before_the_folder(opened: Open, write_tagged: Write, tmp_path: Path) -> None:
    write_tagged(tmp_path / "20201011" / "s1_VV.tif", levels=(-12.0,))
    (scene,) = opened(tmp_path).scenes
    assert scene.date == date(2021, 7, 21)


def test_a_name_that_says_all_is_believed_before_folder_and_tags(
    opened: Open, write_tagged: Write, tmp_path: Path
) -> None:
    write_tagged(tmp_path / "landsat8" / "s2_B04_20190830.tif", levels=(0.1,))
    (scene,) = opened(tmp_path).scenes
    assert (scene.sensor.id, scene.date) == ("sentinel-2-l2a", date(2019, 8, 30))


@pytest.mark.parametrize("said", ["2021-07-21", "2021-07-21 10:40:10+02:00", "2021-07-21T08:40:10Z"])
def test_times_in_tags(said: str, opened: Open, write_tagged: Write, tmp_path: Path) -> None:
    write_tagged(tmp_path / "s1_a.tif", acquisition_time=said)
    (scene,) = opened(tmp_path).scenes
    assert scene.date == date(2021, 7, 21)
    assert scene.time.hour in (0, 8)


def test_a_sidecar_tells_as_a_tag_does(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    file = write_tif(tmp_path / "s2_B04_a.tif")
    said = '<PAMDataset><Metadata><MDI key="datetime">2021-07-21</MDI></Metadata></PAMDataset>'
    file.with_name(f"{file.name}.aux.xml").write_text(said, encoding="utf-8")
    (scene,) = opened(tmp_path).scenes
    assert scene.date == date(2021, 7, 21)


def test_the_day_on_which_a_file_was_written_is_none_of_its_image(
    opened: Open, write_tagged: Write, tmp_path: Path
) -> None:
    write_tagged(tmp_path / "S1RTC" / "a.tif", TIFFTAG_DATETIME="2024:01:01 00:00:00", datetime="soon")
    with pytest.raises(UnsupportedError, match="Its name tells no date, nor do its tags") as refused:
        opened(tmp_path)
    assert "datetime" in refused.value.remedy


def test_neighbours_of_another_place_lend_no_date(
    opened: Open, write_tif: Write, write_tagged: Write, tmp_path: Path
) -> None:
    write_tagged(tmp_path / "S1RTC" / "a.tif")
    write_tif(tmp_path / "S2L2A" / "a.tif", bands=12, transform=rasterio.Affine(10, 0, 900000, 0, -10, 5600000))
    write_tif(tmp_path / "S2L2A" / "b.tif", bands=12)
    library = opened(tmp_path)
    assert [scene.sensor.id for scene in library.scenes] == ["sentinel-1-rtc"]
    assert [Path(problem.path).name for problem in library.problems] == ["a.tif", "b.tif"]


def test_as_many_bands_as_a_camera_may_have_tell_nothing(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    write_tif(tmp_path / "drone_20200101.tif", bands=6)
    with pytest.raises(UnsupportedError, match="tell a band of Drone"):
        opened(tmp_path)


def test_terramesh_as_it_is_published(opened: Open, terramesh: Path) -> None:
    library = opened(terramesh)
    found = {(scene.sensor.id, scene.date.isoformat(), len(scene.bands)) for scene in library.scenes}
    days = "2020-04-11", "2021-07-21", "2023-06-10"
    assert found == {(sensor, day, n) for sensor, n in (("sentinel-1-rtc", 2), ("sentinel-2-l2a", 12)) for day in days}
    assert len(library.elevation) == 3
    (problem,) = library.problems
    assert problem.problem == "3 images here tell no date: those of the files of the same names in S1RTC are taken"
