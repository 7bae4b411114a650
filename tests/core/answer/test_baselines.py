"""The simple answers of an evaluation, on series whose truth is known."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from revisit.core.answer.baselines import BASELINES, Others

TARGET = date(2020, 6, 1)


def others(curve: object, step: int = 10, years: int = 2, pixels: int = 6, holes: float = 0.3) -> Others:
    offsets = [offset for offset in range(-365 * years, 365 * years + 1, step) if offset]
    values = np.stack([np.full((2, pixels), curve(offset), np.float32) for offset in offsets])
    values[:, 1] *= 2
    hidden = np.random.default_rng(1).random((len(offsets), pixels)) < holes
    values[np.broadcast_to(hidden[:, None], values.shape)] = np.nan
    days = tuple(TARGET + timedelta(days=offset) for offset in offsets)
    return Others(TARGET, days, values, values[:, :, :0], np.zeros((2, 0), np.float32))


def test_a_straight_line_is_found_by_all_that_follow_time() -> None:
    given = others(lambda offset: 0.2 + 1e-4 * offset, years=1)
    for name in ("linear", "whittaker"):
        assert BASELINES[name](given) == pytest.approx(np.array([[0.2] * 6, [0.4] * 6]), abs=1e-3), name


def test_a_wave_of_the_year_is_found_by_the_harmonic_curve() -> None:
    given = others(lambda offset: 0.2 + 0.1 * np.sin(2 * np.pi * offset / 365.25 + 1))
    truth = 0.2 + 0.1 * np.sin(1)
    made = BASELINES["harmonic"](given)
    assert made == pytest.approx(np.array([[truth] * 6, [2 * truth] * 6]), abs=2e-3)


def test_whittaker_smooths_what_linear_interpolation_repeats() -> None:
    noise = np.random.default_rng(2)
    given = others(lambda _: 0.2 + noise.normal(0, 0.02), years=1, pixels=40, holes=0)
    noisy = given.values + np.random.default_rng(3).normal(0, 0.02, given.values.shape).astype(np.float32)
    given = Others(given.target, given.days, noisy, given.seen, given.seen_target)
    missed = {name: np.abs(BASELINES[name](given)[0] - 0.2).mean() for name in ("linear", "whittaker")}
    assert missed["whittaker"] < 0.7 * missed["linear"]


def test_what_no_date_shows_stays_unknown_and_what_one_date_shows_is_kept() -> None:
    given = others(lambda offset: 0.3 if offset == -10 else np.nan)
    made = BASELINES["whittaker"](given)
    known = np.isfinite(given.values[:, 0]).any(axis=0)
    assert known.any()
    assert not known.all()
    for name in ("nearest", "linear", "harmonic", "whittaker"):
        made = BASELINES[name](given)
        assert made[0, known] == pytest.approx(0.3), name
        assert np.isnan(made[:, ~known]).all(), name


def test_the_days_offset_needs_a_part_that_was_seen() -> None:
    given = others(lambda _: 0.2, pixels=3, holes=0)
    assert BASELINES["linear+offset"](given) is None
    seen = Others(given.target, given.days, given.values, given.values, np.full((2, 3), 0.25, np.float32))
    assert BASELINES["linear+offset"](seen)[0] == pytest.approx(0.25)
