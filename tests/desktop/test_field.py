"""A cloudy scene on paper, in the field and through time: one sitting in the real QGIS."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pypdf
import pytest

from revisit.tools.desktop.driver import ROOT, Outcome, make_profiles, run_journey

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OUT = ROOT / "build" / "field"


@pytest.fixture(scope="module")
def outcome(fresh_sample: Callable[[Path, Path], Path]) -> Outcome:
    library = fresh_sample(OUT, OUT / "library")
    (OUT / "ausgefüllt").mkdir()
    return run_journey(
        Path(__file__).with_name("field.py"),
        OUT,
        make_profiles(OUT / "profile"),
        timeout_s=300,
        home=OUT / "home",
        arguments={"library": str(library), "answers": str(OUT / "answers"), "out": str(OUT / "ausgefüllt")},
    )


def test_cloudy_scene_to_pdf(seen: Any) -> None:
    assert all(seen["exported"].values())
    (page,) = pypdf.PdfReader(OUT / "ausgefüllt" / "map.pdf").pages
    text = page.extract_text()
    for said in ("SYNTHETIC", "2019-08-30", "Sentinel-2 L2A", "not an observation", "Copernicus", "EPSG:3035"):
        assert said in text


def test_a_cancelled_time_lapse_leaves_whole_answers_and_goes_on(seen: Any) -> None:
    assert seen["count"] == 5
    assert "5 dates" in seen["estimate"]
    assert seen["left_by_cancelled"][-1] == "timelapse.json"
    assert 2 <= len(seen["left_by_cancelled"]) < 6
    assert seen["cancel_s"] <= 1.0
    assert seen["kept"]
    assert seen["animation"] > 50_000


def test_time_lapse_in_the_temporal_controller(seen: Any) -> None:
    assert seen["animated"]
    assert "2019-08-10 to 2019-08-30" in seen["group"]
    assert seen["frames"] == 5
    assert [names for _, names in seen["shown"]] == [[day] for day, _ in seen["shown"]]
    assert [day for day, _ in seen["shown"]] == ["2019-08-10", "2019-08-15", "2019-08-20", "2019-08-25", "2019-08-30"]


def test_qfield_folder_opens_in_qgis(seen: Any) -> None:
    assert seen["missing"] == []
    assert seen["field_layers"][0] == ["Observations", True, "EPSG:3035"]
    assert len(seen["field_layers"]) == 6
    assert all(valid and crs == "EPSG:3035" for _, valid, crs in seen["field_layers"][1:])
    assert seen["field_crs"] == "EPSG:3035"
    assert "2019-08-30 synthetic" in seen["themes"]


def test_notes_come_back(seen: Any) -> None:
    assert seen["committed"]
    assert seen["notes"] == 2
    report = json.loads((Path(seen["answer"]) / "report.json").read_text(encoding="utf-8"))
    assert report["observations"]["verdicts"] == {"confirm": 1, "reject": 1, "unsure": 0}
    assert {note["class"] for note in report["observations"]["notes"]} == {"maïs"}
    assert all(note["time"] and len(note["id"]) > 20 for note in report["observations"]["notes"])
    page = (Path(seen["answer"]) / "report.html").read_text(encoding="utf-8")
    assert "Checked in the field" in page


def test_the_main_thread_stays_awake(outcome: Outcome, seen: Any) -> None:
    print(f"longest gaps of the main thread: {seen['gaps_ms']} ms, load of the machine up to {seen['load']}")
    assert outcome.naps() == {}
