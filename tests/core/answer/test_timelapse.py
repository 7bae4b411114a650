"""The same query over a range of dates: whole answers, taken up again where it was cancelled."""

from __future__ import annotations

import json
import os
import shutil
from collections.abc import Callable
from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio
from PIL import Image
from rasterio.transform import Affine

from revisit.core.answer.options import Options
from revisit.core.answer.timelapse import ANIMATION, INDEX, Range, timelapse
from revisit.core.cli import main
from revisit.core.errors import CancelledError, OutputError, RequestError, UnsupportedError
from revisit.core.library.search import open_library
from revisit.core.query import Query, Region

from ..conftest import write_tif

HOLE = (slice(10, 34), slice(14, 44))
LINEAR = Options(method="linear")


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def run(
    folder: Path, asked: Range, out: Path, progress: Callable = quiet, region: Region | None = None,
    options: Options = LINEAR,
) -> dict:  # fmt: skip
    query = Query("S2", ("B08", "B04", "B02"), asked.start, region)
    return timelapse(open_library([str(folder)], quiet), query, asked, out, options, progress)


def test_each_gap_of_the_range_is_filled(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=6, cloudy={2: HOLE, 3: (slice(0, 64), slice(0, 64))})
    result = run(made.folder, Range(made.dates[1], made.dates[4], None), tmp_path / "Zeit äöü")
    frames = result["frames"]
    assert [frame["date"] for frame in frames] == [day.isoformat() for day in made.dates[1:5]]
    assert [frame["synthetic"] for frame in frames] == [False, True, True, False]
    assert frames[1]["observed"] == pytest.approx(1 - 24 * 30 / 64**2, abs=0.05)
    for frame in frames:
        with rasterio.open(frame["image"]) as image:
            assert (image.read(1) > 0).all()
    assert result["left_out"] == []
    with Image.open(result["animation"]) as picture:
        assert picture.n_frames == 4
        first = np.asarray(picture.convert("RGB"))
        picture.seek(2)
        assert not np.array_equal(first, np.asarray(picture.convert("RGB")))
    kept = json.loads((tmp_path / "Zeit äöü" / "timelapse.json").read_text(encoding="utf-8"))
    assert kept["frames"][0]["folder"] == made.dates[1].isoformat()


def test_in_the_animation_the_ground_stands_still_where_images_reach_differently_far(
    make_series: Callable, tmp_path: Path
) -> None:
    made = make_series(count=3)
    for path in made.folder.glob("*.tif"):
        ground = made.truth(path.name.split("_")[1], made.dates[0]) if "SCL" not in path.name else None
        with rasterio.open(path) as image:
            values, place = image.read(1) if ground is None else ground, image.transform
        if f"{made.dates[0]:%Y%m%d}" in path.name:
            values, place = values[8:, 16:], place @ Affine.translation(16.5, 8.5)
        write_tif(path, values, transform=place)
    result = run(made.folder, Range(made.dates[0], made.dates[1], None), tmp_path / "out")
    with Image.open(result["animation"]) as picture:
        small = np.asarray(picture.convert("RGB")).astype(int)
        picture.seek(1)
        whole = np.asarray(picture.convert("RGB")).astype(int)
    assert small.shape == whole.shape
    times = whole.shape[1] // 64
    seen = (slice(8 * times, 64 * times), slice(16 * times, 64 * times))
    assert np.abs(small[seen] - whole[seen]).mean() < 10


def test_every_so_many_days(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=5)
    result = run(made.folder, Range(date(2020, 6, 5), date(2020, 6, 20), 7), tmp_path / "out")
    assert [frame["date"] for frame in result["frames"]] == ["2020-06-05", "2020-06-12", "2020-06-19"]
    assert all(frame["synthetic"] for frame in result["frames"])


def test_cancel_leaves_whole_answers_and_the_next_run_goes_on(make_series: Callable, tmp_path: Path) -> None:
    made, out = make_series(count=6, cloudy={2: HOLE}), tmp_path / "out"
    asked = Range(made.dates[1], made.dates[4], None)
    third = made.dates[3].isoformat()

    def cancel(share: float, text: str) -> None:
        if text.startswith(third) and "Writing" in text:
            raise CancelledError

    with pytest.raises(CancelledError, match="Cancelled after 2 of 4 dates"):
        run(made.folder, asked, out, cancel)
    left = sorted(path.name for path in out.iterdir())
    assert left == ["2020-06-11", "2020-06-21", "timelapse.json"]
    before = (out / "2020-06-21" / "report.json").stat().st_mtime_ns
    said: list[str] = []
    result = run(made.folder, asked, out, lambda _, text: said.append(text))
    assert len(result["frames"]) == 4
    assert (out / "2020-06-21" / "report.json").stat().st_mtime_ns == before
    assert any("there already" in text for text in said)
    assert (out / ANIMATION).exists()


def test_a_folder_of_something_else_is_refused(make_series: Callable, tmp_path: Path) -> None:
    made, asked = make_series(count=4), Range(date(2020, 6, 1), date(2020, 6, 11), None)
    run(made.folder, asked, tmp_path / "out")
    corner = Region.from_bbox((600000, 5099700, 600300, 5099990), "EPSG:32633")
    with pytest.raises(OutputError, match="another time-lapse"):
        run(made.folder, asked, tmp_path / "out", region=corner)
    (tmp_path / "mine").mkdir()
    (tmp_path / "mine" / "letter.txt").write_text("x")
    with pytest.raises(OutputError, match="exists already"):
        run(made.folder, asked, tmp_path / "mine")


def test_a_folder_of_other_images_is_refused(make_series: Callable, tmp_path: Path) -> None:
    made, asked, out = make_series(count=4), Range(date(2020, 6, 1), date(2020, 6, 11), None), tmp_path / "out"
    run(made.folder, asked, out)
    first = (out / INDEX).read_bytes()
    other = Path(shutil.copytree(made.folder, tmp_path / "other"))
    with pytest.raises(OutputError, match="holds a time-lapse of other images, or of older ones"):
        run(other, asked, out)
    later = next(made.folder.glob("sentinel2_SCL_20200621.tif"))
    moment = later.stat()
    os.utime(later, ns=(moment.st_atime_ns, moment.st_mtime_ns + 10**9))
    with pytest.raises(OutputError, match="other images, or of older ones"):
        run(made.folder, asked, out)
    os.utime(later, ns=(moment.st_atime_ns, moment.st_mtime_ns))
    run(made.folder, asked, out)
    assert json.loads((out / INDEX).read_bytes())["images"] == json.loads(first)["images"]


def test_a_mask_that_was_drawn_anew_makes_another_timelapse(make_series: Callable, tmp_path: Path) -> None:
    made, asked, out = make_series(count=4), Range(date(2020, 6, 1), date(2020, 6, 11), None), tmp_path / "out"
    mask = shutil.copyfile(made.folder / "sentinel2_SCL_20200611.tif", tmp_path / "mask.tif")
    options = replace(LINEAR, masks={"2020-06-11": str(mask)})
    run(made.folder, asked, out, options=options)
    run(made.folder, asked, out, options=options)
    write_tif(mask, np.zeros((64, 64), np.uint8), compress="deflate")
    with pytest.raises(OutputError, match="other images"):
        run(made.folder, asked, out, options=options)


def test_dates_that_nothing_supports_are_left_out_and_named(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=4)
    asked = Range(date(2020, 6, 21), date(2020, 12, 21), 183)
    result = run(made.folder, asked, tmp_path / "out")
    assert [frame["date"] for frame in result["frames"]] == ["2020-06-21"]
    assert result["left_out"][0]["date"] == "2020-12-21"
    with pytest.raises(UnsupportedError, match="None of the 1 dates"):
        run(made.folder, Range(date(2020, 12, 21), date(2020, 12, 21), 1), tmp_path / "none")


@pytest.mark.parametrize(
    ("asked", "said"),
    [
        (Range(date(2020, 6, 2), date(2020, 6, 1), 1), "is empty"),
        (Range(date(2020, 6, 1), date(2020, 6, 2), 0), "no step"),
        (Range(date(2020, 6, 1), date(2030, 6, 1), 1), "more than 400"),
        (Range(date(1999, 6, 1), date(2000, 6, 1), None), "no image between"),
    ],
)
def test_a_range_that_cannot_be_meant(asked: Range, said: str, make_series: Callable, tmp_path: Path) -> None:
    with pytest.raises((RequestError, UnsupportedError), match=said):
        run(make_series(count=2).folder, asked, tmp_path / "out")
    assert not (tmp_path / "out").exists()


def test_command_line(make_series: Callable, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    made = make_series(count=3)
    asked = ["timelapse", str(made.folder), "--sensor", "S2", "--bands", "B04", "--from", "2020-06-01"]
    asked += ["--method", "linear", "--out", str(tmp_path / "out")]
    assert main([*asked, "--to", "2020-06-11", "--gaps", "--json"]) == 0
    assert [frame["date"] for frame in json.loads(capsys.readouterr().out)["frames"]] == ["2020-06-01", "2020-06-11"]
    for wrong in (["--to", "2020-06-11"], ["--to", "x", "--gaps"], ["--to", "2020-06-11", "--every", "a"]):
        assert main([*asked, *wrong]) == 2
        assert capsys.readouterr().err.count("\n") == 1
