"""What is left on disk: bit-exact, on the source's grid, whole or not at all."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pystac
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.errors import EngineError, OutputError, UnsupportedError
from revisit.core.library.search import open_library
from revisit.core.paths import RESOURCES
from revisit.core.product import geotiff, report, write
from revisit.core.product.item import build_item
from revisit.core.product.write import PARTIAL, STALE_S, prepare_folder
from revisit.core.query import Query

HOLE = (slice(10, 34), slice(14, 44))


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def answer(folder: Path, day: date, out: Path, bands: tuple[str, ...] = ("B04", "B02")) -> object:
    return enhance(open_library([str(folder)], quiet), Query("S2", bands, day), out, Options(), quiet)


@pytest.fixture
def product(make_series: Callable, tmp_path: Path) -> tuple[object, Path]:
    made = make_series(cloudy={4: HOLE})
    out = tmp_path / "Antwort äöü 答え" / "one"
    answer(made.folder, made.dates[4], out)
    return made, out


def test_folder_holds_what_it_must(product: tuple) -> None:
    _, out = product
    names = sorted(path.relative_to(out).as_posix() for path in out.rglob("*") if path.is_file())
    assert names == [
        "days.tif", "enhanced.tif", "interval.tif", "item.json", "provenance.tif", "report.html", "report.json",
        "sources/sentinel-2-l2a_20200701.tif", "sources/sentinel-2-l2a_20200711.tif",
        "sources/sentinel-2-l2a_20200721.tif",
    ]  # fmt: skip
    assert [path.name for path in out.parent.iterdir()] == ["one"]


def test_image_lies_on_the_sources_grid_to_the_last_digit(product: tuple) -> None:
    made, out = product
    with (
        rasterio.open(next(made.folder.glob("sentinel2_B04_*"))) as source,
        rasterio.open(out / "enhanced.tif") as file,
    ):
        assert file.transform == source.transform
        assert file.crs == source.crs
        assert (file.width, file.height, file.dtypes) == (source.width, source.height, ("uint16", "uint16"))
        assert file.nodata == source.nodata
        assert file.scales == (1.0, 1.0)
        assert file.descriptions == ("B04", "B02")
        assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
        assert file.tags()["REVISIT_SYNTHETIC"] == "true"
        assert "synthetic" in file.tags()["TIFFTAG_IMAGEDESCRIPTION"]


def test_scale_that_the_file_states_is_kept(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    for path in made.folder.glob("sentinel2_B*"):
        with rasterio.open(path, "r+") as file:
            file.scales, file.offsets = (0.0002,), (-0.1,)
    answer(made.folder, made.dates[4], tmp_path / "out")
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert file.scales == (0.0002, 0.0002)
        assert file.offsets == (-0.1, -0.1)
        kept = np.ones((64, 64), bool)
        kept[HOLE] = False
        assert np.array_equal(file.read(1)[kept], made.truth("B04", made.dates[4])[kept])


def test_source_images_are_those_of_the_library(product: tuple) -> None:
    made, out = product
    with rasterio.open(out / "sources" / "sentinel-2-l2a_20200701.tif") as file:
        assert np.array_equal(file.read(2), made.truth("B02", made.dates[3]))
    with rasterio.open(out / "sources" / "sentinel-2-l2a_20200711.tif") as file:
        assert (file.read(1)[HOLE] == 9000).all()


def test_provenance_has_colours_and_agrees_with_the_report(product: tuple) -> None:
    _, out = product
    report = json.loads((out / "report.json").read_text())
    with rasterio.open(out / "provenance.tif") as file, rasterio.open(out / "days.tif") as days:
        codes = file.read(1)
        assert file.colormap(1)[2] != file.colormap(1)[1]
        assert (codes[HOLE] == 2).all()
        assert (codes == 1).mean() == pytest.approx(report["provenance"]["observed"], abs=1e-5)
        assert (days.read(1)[HOLE] == 10).all()
        assert (days.read(1)[codes == 1] == 0).all()


def test_item_is_read_by_pystac(product: tuple) -> None:
    _, out = product
    item = pystac.Item.from_file(str(out / "item.json"))
    assert item.datetime.date() == date(2020, 7, 11)
    assert item.properties["revisit:synthetic"] is True
    assert item.id.endswith("_synthetic")
    assert item.properties["proj:code"] == "EPSG:32633"
    assert set(item.assets) > {"enhanced", "interval", "provenance", "report"}
    assert all(Path(asset.get_absolute_href()).exists() for asset in item.assets.values())
    assert item.assets["enhanced"].extra_fields["raster:bands"][0]["scale"] == 0.0001


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such modes")
def test_others_may_read_it_as_the_umask_says(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The umask is the process's: whoever changes it for a moment changes what other threads write in that moment."""
    made = make_series(cloudy={4: HOLE})
    before = os.umask(0o027)
    try:
        with monkeypatch.context() as patched:
            patched.setattr(os, "umask", lambda _: pytest.fail("the umask is touched"))
            answer(made.folder, made.dates[4], tmp_path / "out")
    finally:
        os.umask(before)
    modes = {(path.is_dir(), path.stat().st_mode & 0o777) for path in (tmp_path / "out").rglob("*")}
    assert modes == {(True, 0o750), (False, 0o640)}
    assert (tmp_path / "out").stat().st_mode & 0o777 == 0o750


def test_what_was_seen_in_whole_is_not_called_synthetic(make_series: Callable, tmp_path: Path) -> None:
    made = make_series()
    answer(made.folder, made.dates[4], tmp_path / "out")
    item = pystac.Item.from_file(str(tmp_path / "out" / "item.json"))
    assert item.properties["revisit:synthetic"] is False
    assert item.id.endswith("_observed")
    assert item.properties["title"].endswith("(observed)")


def test_a_package_of_unknown_version_does_not_cost_the_answer(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(report, "version_of", lambda name: "" if name == "catboost" else "1.0")
    made = make_series()
    answer(made.folder, made.dates[4], tmp_path / "out")
    software = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))["software"]
    assert (software["catboost"], software["numpy"]) == ("unknown", "1.0")


def test_library_does_not_list_its_own_products(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    answer(made.folder, made.dates[4], made.folder / "answers" / "one")
    assert len(open_library([str(made.folder)], quiet).scenes) == 9


def test_existing_folder_is_not_overwritten(product: tuple) -> None:
    made, out = product
    before = (out / "enhanced.tif").read_bytes()
    with pytest.raises(OutputError, match="exists already"):
        answer(made.folder, made.dates[4], out)
    assert (out / "enhanced.tif").read_bytes() == before


def test_empty_folder_is_taken(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    (tmp_path / "out").mkdir()
    answer(made.folder, made.dates[4], tmp_path / "out")
    assert (tmp_path / "out" / "enhanced.tif").exists()


def test_parent_that_is_a_file_is_refused_before_any_work(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    with pytest.raises(OutputError, match="cannot be written to"):
        prepare_folder(tmp_path / "file" / "out")


@pytest.mark.skipif(os.name == "nt" or os.geteuid() == 0, reason="root may write everywhere")
def test_folder_without_permission_is_refused(tmp_path: Path) -> None:
    tmp_path.chmod(0o555)
    try:
        with pytest.raises(OutputError, match="Choose another folder"):
            prepare_folder(tmp_path / "out")
    finally:
        tmp_path.chmod(0o755)


def test_leftovers_of_a_killed_engine_are_removed_when_old(tmp_path: Path) -> None:
    old, new = tmp_path / f"{PARTIAL}old", tmp_path / f"{PARTIAL}new"
    old.mkdir()
    new.mkdir()
    os.utime(old, (0, old.stat().st_mtime - STALE_S - 60))
    prepare_folder(tmp_path / "out")
    assert not old.exists()
    assert new.exists()


def test_a_folder_that_another_engine_has_renamed_meanwhile_is_no_error(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(Path, "glob", lambda *_: iter([tmp_path / f"{PARTIAL}gone"]))
    prepare_folder(tmp_path / "out")


def test_a_missing_file_of_revisit_itself_is_not_the_output_folders_fault(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("revisit.core.product.page.RESOURCES", RESOURCES / "gone")
    made = make_series(cloudy={4: HOLE})
    with pytest.raises(EngineError, match=r"report\.css cannot be read: No such file or directory\. Install Revisit"):
        answer(made.folder, made.dates[4], tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_file_that_does_not_hold_what_was_written_is_an_error(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A disk that fills up while GDAL flushes does not always raise: the file is read back."""
    made = make_series(cloudy={4: HOLE})
    real = geotiff.rasterio.open

    def short(path: object, *arguments: object, **options: object) -> object:
        if not arguments and Path(path).name == "interval.tif":
            Path(path).write_bytes(Path(path).read_bytes()[:700])
        return real(path, *arguments, **options)

    monkeypatch.setattr(geotiff.rasterio, "open", short)
    with pytest.raises(OutputError, match=r"interval\.tif cannot be written.*Free disk space"):
        answer(made.folder, made.dates[4], tmp_path / "out" / "one")
    assert list((tmp_path / "out").iterdir()) == []


@pytest.mark.skipif(
    os.name == "nt" or os.geteuid() != 0 or not shutil.which("mount"), reason="needs to mount a small disk"
)
def test_full_disk(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    disk = tmp_path / "disk"
    disk.mkdir()
    if subprocess.run(
        ["mount", "-t", "tmpfs", "-o", "size=24k", "tmpfs", disk], check=False, capture_output=True
    ).returncode:
        pytest.skip("this machine does not let a test mount a disk")
    try:
        with pytest.raises(OutputError, match="Free disk space"):
            answer(made.folder, made.dates[4], disk / "one")
        assert list(disk.iterdir()) == []
    finally:
        subprocess.run(["umount", disk], check=True)


def test_a_query_without_an_answer_leaves_no_folder(make_series: Callable, tmp_path: Path) -> None:
    made = make_series()
    with pytest.raises(UnsupportedError):
        answer(made.folder, date(1999, 1, 1), tmp_path / "one" / "two" / "out")
    assert not (tmp_path / "one").exists()


def test_a_folder_made_in_the_meantime_is_not_touched(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made, out = make_series(cloudy={4: HOLE}), tmp_path / "out"

    def build(*arguments: object) -> dict:
        out.mkdir()
        (out / "theirs").touch()
        return build_item(*arguments)

    monkeypatch.setattr(write, "build_item", build)
    with pytest.raises(OutputError, match="exists already"):
        answer(made.folder, made.dates[4], out)
    assert [path.name for path in out.iterdir()] == ["theirs"]


@pytest.mark.parametrize("nodata", [float("nan"), 0.0])
def test_floating_point_series_is_answered(nodata: float, make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    for path in made.folder.glob("sentinel2_B*"):
        with rasterio.open(path) as file:
            values, profile = file.read().astype(np.float32) / 10_000, file.profile
        with rasterio.open(path, "w", **{**profile, "dtype": "float32", "nodata": nodata}) as file:
            file.write(values)
    product = answer(made.folder, made.dates[4], tmp_path / "out")
    assert product.report["error"]["units"] == "reflectance"
    assert 1e-6 < product.report["error"]["rmse"] < 0.05  # not scaled down once more
    bands = json.loads((tmp_path / "out" / "item.json").read_text())["assets"]["enhanced"]["raster:bands"]
    assert [band["nodata"] for band in bands] == ["nan" if np.isnan(nodata) else 0.0] * 2
    assert [band["scale"] for band in bands] == [1.0, 1.0]
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert file.dtypes == ("float32", "float32")
        assert 0 < file.read(1)[20, 20] < 0.3
