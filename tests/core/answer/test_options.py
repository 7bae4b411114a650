"""How an answer was made: what was chosen of it is told, and weights that cannot be started from are refused early."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import pytest

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.options import Options
from revisit.core.engine.methods import run_method
from revisit.core.errors import DataError
from revisit.core.query import Query

from .inter_library import Fields, days, opened


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def test_what_was_chosen_is_read_again() -> None:
    day = days()[0].isoformat()
    told = {"train_seconds": 0, "method": "ridge", "exclude": [day], "masks": {day: "mask.geojson"}}
    chosen = Options.from_json({**told, "preview": True})
    assert chosen.chosen() == told, "a preview says that it is one by itself"
    assert Options.from_json(json.loads(json.dumps(chosen.chosen()))) == replace(chosen, preview=False)


def test_the_report_says_what_was_chosen(fields: Fields, query: Query, tmp_path: Path) -> None:
    enhance(opened(fields.folder), query, tmp_path / "out", Options(train_seconds=0, threads=2), quiet)
    report = json.loads((tmp_path / "out" / "report.json").read_text())
    assert report["options"] == {"train_seconds": 0, "threads": 2}


def test_the_plan_refuses_weights_that_cannot_be_read(fields: Fields, query: Query, tmp_path: Path) -> None:
    """Nobody waits for an answer that fails once all is read; what takes no part is not looked at."""
    options = Options(train_seconds=30, threads=1, device="cpu", weights=str(tmp_path / "none.safetensors"))
    with pytest.raises(DataError, match=r"The weights \S*none\.safetensors do not exist\. Name another"):
        plan_query(opened(fields.folder), query, options)
    assert plan_query(opened(fields.folder), query, replace(options, method="ridge")).methods == ("ridge",)


@pytest.mark.parametrize("there", [True, False])
def test_weights_are_offered_where_networks_are(there: bool, fields: Fields, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("revisit.models.device.has_torch", lambda: there)
    listed = run_method("scenes", {"library": [str(fields.folder)], "detail": False}, quiet)
    assert listed["choices"]["weights"] is there


def test_a_preview_by_other_sensors_has_time_for_what_is_quick(fields: Fields, query: Query, tmp_path: Path) -> None:
    report = enhance(opened(fields.folder), query, tmp_path / "out", Options(preview=True, threads=1), quiet).report
    assert report["preview"] is True
    assert report["mode"] == "inter"
    names = {entry["name"] for entry in report["contest"]["candidates"]}
    assert names >= {"linear", "kriged", "ridge"}
    assert not names & {"boosted", "spade", "season+spade"}
