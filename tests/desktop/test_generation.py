"""An image from another sensor in the real QGIS: what a user sees of it from the library to the comparison."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

import pytest

from revisit.tools.desktop.driver import PACKAGE, ROOT, Outcome, make_profiles, run_journey

from ..core.answer.inter_library import THERE, Fields, days

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OUT = ROOT / "build" / "generation"


@pytest.fixture(scope="module")
def outcome() -> Outcome:
    """Two places: of the first, the optical sensor saw nothing from the fourth to the sixth day."""
    if shutil.which("qgis") is None or shutil.which("Xvfb") is None:
        pytest.fail("QGIS and Xvfb are needed: make test installs them")
    if not PACKAGE.is_file():
        pytest.fail("the package is needed: make package")
    shutil.rmtree(OUT, ignore_errors=True)
    OUT.mkdir(parents=True)
    here = Fields(OUT / "library")
    here.write_radar(days())
    here.write_optical([*days()[:3], *days()[6:]])
    there = Fields(OUT / "library", 2, THERE)
    there.write_radar(days(4))
    there.write_optical(days(4))
    return run_journey(
        Path(__file__).with_name("generation.py"),
        OUT,
        make_profiles(OUT / "profile"),
        timeout_s=240,
        home=OUT / "home",
        arguments={
            "library": str(OUT / "library"), "answers": str(OUT / "answers"), "day": str(days()[4]),
            "other_day": str(days()[7]),
        },
    )  # fmt: skip


def test_of_two_places_one_is_proposed(seen: Any) -> None:
    assert [place.split(",")[0] for place in seen["places"][:2]] == ["46.04° N", "46.04° N"]
    corners = seen["region"]["geometry"]["coordinates"][0]
    assert all(16.2 < x < 16.35 for x, _ in corners), "that with the most dates"


def test_the_plan_says_from_what_and_how(seen: Any) -> None:
    assert "<b>Generation</b>" in seen["plan"]
    assert "From <b>Sentinel-1 GRD</b> of the same day." in seen["plan"]
    assert "dates that both sensors saw" in seen["plan"]


def test_the_generators_training_is_told_as_it_goes(seen: Any) -> None:
    assert any("spade, part 1 of" in text and "hold-out error" in text for text in seen["said"])


def test_the_radar_image_lies_with_the_answer(seen: Any) -> None:
    layers = seen["layers"]
    assert all(layer["valid"] for layer in layers)
    roles = [layer["role"] for layer in layers]
    assert roles[0] == "enhanced"
    assert roles.count("other") == 1
    radar = layers[roles.index("other")]
    assert radar["name"] == f"{days()[4]} Sentinel-1 GRD VV"
    assert radar["begin"] == str(days()[4])
    assert "generated from" in radar["abstract"]
    assert seen["compared_with"][-1] == f"{days()[4]} Sentinel-1 GRD"


def test_the_same_is_asked_again_with_all_that_was_chosen(seen: Any) -> None:
    assert (seen["again"], seen["day_again"]) == ({"train_seconds": 2}, str(days()[4]))


def test_the_main_thread_stays_awake(outcome: Outcome, seen: Any) -> None:
    print(f"longest gaps of the main thread: {seen['gaps_ms']} ms, load of the machine up to {seen['load']}")
    assert outcome.naps() == {}


def test_pictures_are_there(outcome: Outcome) -> None:
    assert len(list(OUT.glob("*.png"))) == 4
