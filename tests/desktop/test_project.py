"""Layers that are already in the project; the project saved, moved and opened again: one sitting in the real QGIS."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np
import pytest
import rasterio
from rasterio.transform import from_origin

from revisit.tools.desktop.driver import ROOT, Outcome, make_profiles, run_journey

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OUT = ROOT / "build" / "project"
DAYS = ("2019-07-31", "2019-08-10", "2019-08-15", "2019-08-20", "2019-08-30", "2019-09-04", "2019-09-14")


@pytest.fixture(scope="module")
def outcome(fresh_sample: Callable[[Path, Path], Path]) -> Outcome:
    library = fresh_sample(OUT, OUT / "library")
    home = OUT / "Büro"
    write_images(next(library.glob("*.nc")), home / "images")
    return run_journey(
        Path(__file__).with_name("project.py"),
        OUT,
        make_profiles(OUT / "profile"),
        timeout_s=300,
        home=OUT / "home",
        arguments={
            "images": str(home / "images"),
            "answers": str(home / "answers"),
            "home": str(home),
            "moved": str(OUT / "verschoben nach Łódź"),
        },
    )


def write_images(cube: Path, folder: Path) -> None:
    """Write some days of the sample as a user has them: a file a day with its bands, and one that tells nothing."""
    folder.mkdir(parents=True)
    with netCDF4.Dataset(cube) as sample:
        time = sample["time"]
        days = [str(day)[:10] for day in netCDF4.num2date(time[:], time.units, time.calendar)]
        x, y = sample["x"][:], sample["y"][:]
        for day in DAYS:
            at = days.index(day)
            bands = np.stack([np.asarray(sample[name][at]) for name in ("B2", "B3", "B4", "B8")])
            clouded = np.isin(np.asarray(sample["SCL"][at]), (0, 1, 3, 8, 9, 10))
            stored = np.where(clouded, 0, bands).astype(np.uint16)
            told = day != "2019-09-14"
            path = folder / (f"S2_L2A_{day.replace('-', '')}.tif" if told else "spring.tif")
            with rasterio.open(
                path, "w", driver="GTiff", width=len(x), height=len(y), count=4, dtype="uint16", nodata=0,
                crs="EPSG:3035", transform=from_origin(x[0] - 5, y[0] + 5, 10, 10),
            ) as file:  # fmt: skip
                file.write(stored)
                if told:
                    file.descriptions = ("B02", "B03", "B04", "B08")


def test_dated_layers_are_the_library_without_a_click(seen: Any) -> None:
    assert seen["added"] == len(DAYS)
    assert "Layers of this project" in seen["chosen"]
    assert seen["scenes"] == len(DAYS) - 1


def test_a_guess_is_corrected_in_the_table(seen: Any) -> None:
    assert seen["problem"] == ""
    assert f"{len(DAYS)} of {len(DAYS)}" in seen["table"]


def test_a_click_in_the_timeline_and_one_on_enhance_suffice(seen: Any) -> None:
    assert seen["asked"] == "2019-08-30"
    assert "of the region was seen" in seen["plan"]


def test_the_answer_is_compared_in_the_map(seen: Any) -> None:
    assert 0.2 < seen["swiped_to"] < 0.5
    assert seen["swipe_left"]
    assert seen["same_scale"]
    assert seen["side_left"]


def test_a_pixel_tells_its_series_with_the_answer(seen: Any) -> None:
    assert seen["series_rows"] >= len(DAYS)
    assert "the pixel is" in seen["series_says"]


def test_a_moved_project_finds_its_answers_and_images(seen: Any) -> None:
    assert seen["saved"]
    assert seen["listed_in_new"] == 0
    assert seen["renamed"] == seen["found"] == seen["group"] == "Before the harvest"
    moved = str(OUT / "verschoben nach Łódź")
    assert seen["found_in"].startswith(moved)
    assert seen["picture"]
    assert seen["invalid"] == []
    assert all(folder.startswith(moved) for folder in seen["sources"])


def test_it_is_asked_again_where_it_lies_now(seen: Any) -> None:
    assert seen["again"][0] == "2019-08-30"
    assert seen["answers"] == 2


def test_the_main_thread_stays_awake(outcome: Outcome, seen: Any) -> None:
    print(f"longest gaps of the main thread: {seen['gaps_ms']} ms, load of the machine up to {seen['load']}")
    assert outcome.naps() == {}
    assert seen["restore_ms"] <= 50.0
