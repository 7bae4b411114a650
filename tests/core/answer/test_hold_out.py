"""What held-out samples say beyond the contest."""

from __future__ import annotations

import numpy as np
import pytest

from revisit.core.answer.hold_out import coverage_curve, error_against_gap
from revisit.models.base import Samples


def test_alike_groups_hold_what_is_promised_and_an_odd_one_shows() -> None:
    rng = np.random.default_rng(0)
    residuals, groups = rng.normal(0, 0.01, (4000, 2)).astype(np.float32), np.arange(4000) % 4
    for level in coverage_curve(residuals, groups):
        assert level["achieved"] == pytest.approx(level["nominal"], abs=0.03)
    residuals[groups == 0] *= 10
    at_ninety = next(level for level in coverage_curve(residuals, groups) if level["nominal"] == 0.9)
    assert at_ninety["achieved"] < 0.88


def test_the_error_grows_with_the_gap_and_the_nearer_inputs_are_left_out() -> None:
    rng = np.random.default_rng(1)
    days = np.tile(np.float32([-30, -10, 5, 20]), (800, 1))
    walk = np.abs(days[..., None]) * rng.normal(0, 0.002, (800, 4, 1))
    inputs = (0.3 + walk).astype(np.float32)
    samples = Samples(inputs, days, np.full((800, 1), 0.3, np.float32), np.arange(800) % 4)
    gaps = error_against_gap(samples)
    assert [(gap["days"], gap["inputs"]) for gap in gaps] == [(5, 4), (10, 3), (20, 2), (30, 1)]
    linear = [gap["linear"] for gap in gaps]
    assert linear == sorted(linear)
    assert linear[-1] > 3 * linear[0]
    assert all(gap["ridge"] > 0 for gap in gaps)
