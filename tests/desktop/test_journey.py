"""One sitting in the real QGIS, from opening the dock to closing QGIS with a run under way."""

from __future__ import annotations

import time
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import rasterio

from revisit.core.engine.server import SHUTDOWN_GRACE_S
from revisit.tools.desktop.driver import ROOT, Outcome, make_profiles, run_journey

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OUT = ROOT / "build" / "journey"


@pytest.fixture(scope="module")
def outcome(fresh_sample: Callable[[Path, Path], Path]) -> Outcome:
    library = fresh_sample(OUT, OUT / "Bücherei série")
    return run_journey(
        Path(__file__).with_name("journey.py"),
        OUT,
        make_profiles(OUT / "profile of Jiří"),
        timeout_s=240,
        home=OUT / "home",
        arguments={
            "library": str(library),
            "answers": str(OUT / "answers of Zoë"),
            "project": str(OUT / "projet é.qgz"),
        },
    )


def test_the_region_was_drawn_with_the_mouse(seen: Any) -> None:
    assert seen["region"]["crs"] == "EPSG:4326"
    assert "km" in seen["region_words"] or "ha" in seen["region_words"]


def test_the_plan_came_before_the_answer(seen: Any) -> None:
    assert "of the region was seen" in seen["plan"]


def test_a_cancelled_run_leaves_nothing(seen: Any) -> None:
    assert seen["cancelled"] == ["enhance"]
    assert "Cancelled" in seen["notice"]
    assert seen["left_by_cancelled"] == []
    assert seen["cancel_s"] <= 1.0


def test_the_answer_is_a_group_of_layers_that_say_what_they_are(seen: Any) -> None:
    assert seen["group"] == "2019-08-30 synthetic, Sentinel-2 L2A natural colour"
    layers = seen["layers"]
    assert all(layer["valid"] and layer["temporal"] and layer["crs"] == "EPSG:3035" for layer in layers)
    assert layers[0]["role"] == "enhanced"
    assert "synthetic" in layers[0]["name"]
    assert (layers[0]["begin"], layers[0]["end"]) == ("2019-08-30", "2019-08-30")
    assert "ynthetic" in layers[0]["abstract"]
    assert {"enhanced", "observed", "input", "interval", "provenance"} == {layer["role"] for layer in layers}


def test_qgis_shows_the_values_of_the_product(seen: Any) -> None:
    with rasterio.open(seen["layers"][0]["source"]) as product:
        values = product.read()
    assert len(seen["pixels"]) > 50
    for place, found in seen["pixels"].items():
        row, col = map(int, place.split(","))
        assert found == values[:, row, col].tolist()


def test_the_project_holds_the_layers(seen: Any) -> None:
    assert seen["saved"]
    with zipfile.ZipFile(OUT / "projet é.qgz") as project:
        text = "".join(project.read(name).decode() for name in project.namelist() if name.endswith(".qgs"))
    assert text.count("<maplayer ") == len(seen["layers"])


def test_what_the_user_does_meanwhile_is_safe(seen: Any) -> None:
    assert seen["removed"]
    assert seen["left_by_switch"] == []
    assert seen["layers_after_switch"] == 0


def test_unloading_takes_everything_out_of_qgis(seen: Any) -> None:
    assert seen["engines_running"] == 1
    assert seen["unloaded"]
    assert seen["left_by_unload"] == []
    assert seen["docks_left"] == seen["toolbars_left"] == seen["menu_left"] == []
    assert seen["bands_before"] > 0
    assert seen["bands_left"] == 0
    assert seen["loaded_again"]


def test_no_engine_outlives_qgis(outcome: Outcome) -> None:
    """The run that was under way when QGIS closed has a grace to clean up after itself; then its engine is gone."""
    end = time.monotonic() + SHUTDOWN_GRACE_S + 5  # the processors may be taken
    while (left := engines_of(OUT / "profile of Jiří")) and time.monotonic() < end:
        time.sleep(0.1)
    assert left == []


def engines_of(profile: Path) -> list[bytes]:
    """Return the command lines of the processes that run from a profile."""
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            try:
                words = (process / "cmdline").read_bytes()
            except OSError:  # it has just ended
                continue
            if str(profile).encode() in words:
                found.append(words)
    return found


def test_the_main_thread_stays_awake(outcome: Outcome, seen: Any) -> None:
    print(f"longest gaps of the main thread: {seen['gaps_ms']} ms, load of the machine up to {seen['load']}")
    assert outcome.naps() == {}


def test_pictures_are_there(outcome: Outcome) -> None:
    assert len(list(OUT.glob("*.png"))) == 5
