"""The error that a plan by other sensors names before anything is made."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.inter_expected import QUICK
from revisit.core.answer.options import Options
from revisit.core.progress import say_nothing
from revisit.core.query import Query
from revisit.core.words import plan_text
from revisit.models.moment import SIMPLE

from .inter_library import Fields, opened

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
