"""The error that a plan by other sensors names before anything is made."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.inter_expected import QUICK
from revisit.core.answer.options import Options
from revisit.core.errors import UnsupportedError
from revisit.core.progress import say_nothing
from revisit.core.query import Query
from revisit.core.words import plan_text
from revisit.models.moment import SIMPLE

from .inter_library import Fields, days, opened

NO_TRAINING = Options(train_seconds=0, threads=2)


def test_it_is_that_of_the_quick_candidates_in_the_contest(fields: Fields, query: Query, tmp_path: Path) -> None:
    plan = plan_query(opened(fields.folder), query, NO_TRAINING)
    report = enhance(opened(fields.folder), query, tmp_path / "out", NO_TRAINING, say_nothing).report
    found = {entry["name"]: entry["rmse"] for entry in report["contest"]["candidates"]}
    best = min(found[name] for name in QUICK)
    assert plan.expected_error == pytest.approx(best, rel=0.3)
    assert plan.to_json()["expected_error"] == plan.expected_error
    own = min(found[name] for name in SIMPLE)
    assert plan.own_error == pytest.approx(own, rel=0.3)
    assert f"{plan.own_error:.4f} by the sensor's own images alone" in plan_text(plan.to_json())


def test_without_kriging_none_is_named(fields: Fields, query: Query) -> None:
    assert plan_query(opened(fields.folder), query, replace(NO_TRAINING, method="ridge")).expected_error is None


def test_the_sensors_own_images_beside_it_lie_on_either_side_of_the_date(fields: Fields, query: Query) -> None:
    """The two nearest both lie after it; a line between its own images needs one before."""
    plan = plan_query(opened(fields.folder), replace(query, date=days()[5]), NO_TRAINING)
    assert [frame.date for frame in plan.inputs] == [days()[2], days()[6]]
    assert not any("extrapolates" in doubt for doubt in plan.warnings)
    late, others = replace(query, date=days()[8] + timedelta(5)), replace(NO_TRAINING, mode="inter")
    last = plan_query(opened(fields.folder), late, others)
    assert [frame.date for frame in last.inputs] == [days()[7], days()[8]]
    assert any("extrapolates" in doubt for doubt in last.warnings)


def test_a_region_wider_than_the_other_sensors_images_is_to_be_drawn_where_they_lie(
    tmp_path: Path, query: Query
) -> None:
    """The radar shows a sixth of what the optical sensor does."""
    wide, narrow = Fields(tmp_path / "lib", side=120), Fields(tmp_path / "lib")
    wide.write_optical([*days()[:3], *days()[6:]])
    narrow.write_radar(days())
    with pytest.raises(UnsupportedError, match="shows enough of it then") as refused:
        plan_query(opened(wide.folder), query, NO_TRAINING)
    assert refused.value.remedy == "Draw the region where their images lie"
