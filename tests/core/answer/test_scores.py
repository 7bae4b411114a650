"""Answers are compared at the same pixels."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.options import Options
from revisit.core.answer.scores import ANSWER, case_scores
from revisit.core.answer.similarity import known_to_all
from revisit.core.query import Query

from .inter_library import opened

HIDDEN = np.ones((4, 10), bool)


def images(count: int = 40) -> tuple[np.ndarray, dict[str, np.ndarray]]:
    """Return a truth (band, pixel), and two images that miss it alike: by 1 in the last ten pixels, else by 0.1."""
    true = np.random.default_rng(0).normal(0, 1, (2, count)).astype(np.float32)
    missed = np.where(np.arange(count) < count - 10, 0.1, 1.0).astype(np.float32)
    return true, {ANSWER: true + missed, "linear": true + missed}


def test_who_leaves_hard_pixels_empty_gains_nothing_by_it() -> None:
    true, made = images()
    made[ANSWER][:, -10:] = np.nan
    scores = case_scores(made, true, HIDDEN)
    assert scores["rmse"] == pytest.approx([0.1, 0.1], rel=1e-3)
    assert scores["baselines"]["linear"] == pytest.approx(scores["rmse"], rel=1e-6)
    assert scores["measures"]["linear"]["rmse"] == pytest.approx(scores["measures"][ANSWER]["rmse"], rel=1e-6)
    assert (scores["answered"], scores["compared"]) == (0.75, 0.75)


def test_what_a_baseline_leaves_empty_is_measured_of_nobody() -> None:
    true, made = images()
    made["linear"][0, :4] = np.nan
    scores = case_scores(made, true, HIDDEN)
    assert (scores["answered"], scores["compared"]) == (1.0, 0.9)
    assert scores["rmse"] == scores["baselines"]["linear"]


def test_who_says_nothing_at_all_takes_no_pixel_from_the_others() -> None:
    true, made = images()
    made["harmonic"] = np.full_like(true, np.nan)
    scores = case_scores(made, true, HIDDEN)
    assert scores["compared"] == 1.0
    assert scores["baselines"]["harmonic"] == [None, None]
    assert not known_to_all([made["harmonic"]], true).any()


def test_the_share_of_hidden_pixels_that_is_answered_is_told(make_series: Callable) -> None:
    """Of the hole a part is shown by no date: nothing is compared there."""
    hole, never = (slice(10, 40), slice(14, 54)), (slice(10, 16), slice(14, 54))
    made = make_series(count=6, cloudy={2: hole, **dict.fromkeys((0, 1, 3, 5), never)})
    query = Query("S2", ("B02", "B04"), made.dates[0])
    result = evaluate(opened(made.folder), query, "holes", Options(method="linear"), lambda *_: None)
    case = next(case for case in result["cases"] if case["date"] == made.dates[4].isoformat())
    assert case["answered"] == case["compared"] == pytest.approx(0.8)
    assert 0.8 < case["coverage"] <= 1
    assert result["summary"]["holes"]["answered_share"] == pytest.approx(0.8)
