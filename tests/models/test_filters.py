"""Filters: what they take away, what they keep, and what they do not know."""

from __future__ import annotations

import numpy as np
import pytest

from revisit.models.filters import guided, smoothed

SIDE, SIGMA_PX = 60, 3.0
NOISE = np.random.default_rng(0).normal(size=(1, SIDE, SIDE)).astype(np.float32)
STEP = np.where(np.arange(SIDE) < SIDE // 2, 0, 1).astype(np.float32) * np.ones((1, SIDE, 1), np.float32)


def test_smoothing_takes_noise_away_and_keeps_the_mean() -> None:
    made = smoothed(5 + NOISE, SIGMA_PX)
    assert made.std() < 0.2
    assert made.mean() == pytest.approx(5, abs=0.1)


def test_the_edges_of_the_guide_are_kept_and_noise_is_not() -> None:
    """The guide has the same field's edge, at other values and the other way round."""
    noisy = 2 * STEP + NOISE
    led, blurred = guided(noisy, 1 - 3 * STEP, SIGMA_PX, 0.1), smoothed(noisy, SIGMA_PX)
    beside = slice(SIDE // 2 - 3, SIDE // 2 + 3)
    error = {name: np.abs(made - 2 * STEP)[..., beside].mean() for name, made in (("led", led), ("blurred", blurred))}
    assert error["led"] < 0.5 * error["blurred"]
    assert (led - 2 * STEP).std() < 0.3


def test_a_flat_guide_leads_nowhere() -> None:
    np.testing.assert_allclose(
        guided(NOISE, np.ones_like(NOISE), SIGMA_PX, 0.1), smoothed(smoothed(NOISE, SIGMA_PX), SIGMA_PX), atol=1e-5
    )


def test_what_is_unknown_stays_so_and_spoils_nothing() -> None:
    image, guide = STEP + 0.0, STEP + 0.0
    image[:, :5], guide[:, :, :5] = np.nan, np.nan
    made = guided(image, guide, SIGMA_PX, 0.01)
    assert np.isnan(made[:, :5]).all()
    assert np.isnan(made[:, :, :5]).all()
    np.testing.assert_allclose(made[:, 5:, 5:], STEP[:, 5:, 5:], atol=0.1)
