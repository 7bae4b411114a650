"""The season is learned from all years, and clouds and the day that is asked for do not enter."""

from __future__ import annotations

import numpy as np

from revisit.core.imagery.season import Season

DAYS = list(range(0, 5 * 365, 12))
PIXELS = 40


def truth(day: int) -> np.ndarray:
    """Return (2, pixel): bands whose season differs by pixel."""
    wave = 0.1 * np.cos(2 * np.pi * day / 365.25 - np.linspace(0, 1, PIXELS))
    return np.stack([0.2 + wave, 0.4 - wave]).astype(np.float32)


def series(noise: float = 0.005) -> np.ndarray:
    rng = np.random.default_rng(0)
    values = np.stack([truth(day) for day in DAYS])
    return (values + rng.normal(0, noise, values.shape)).astype(np.float32)


def error(made: np.ndarray, day: int) -> float:
    return float(np.sqrt(np.mean((made - truth(day)) ** 2)))


def test_the_curve_of_each_pixel_is_found() -> None:
    usual, expected = Season(series(), DAYS).at(800)
    assert error(usual, 800) < 0.005
    assert error(expected, 800) < 0.007


def test_clouds_that_nothing_flagged_count_little() -> None:
    values = series()
    values[::9] += 0.4
    usual, expected = Season(values, DAYS).at(803)
    assert error(usual, 803) < 0.015
    assert error(expected, 803) < 0.05


def test_this_year_departs_from_the_others() -> None:
    values = series()
    wet = [index for index, day in enumerate(DAYS) if 700 <= day <= 900]
    values[wet] -= 0.05
    usual, expected = Season(values, DAYS).at(802)
    assert np.abs((expected - truth(802)).mean() + 0.05) < 0.015
    assert np.abs((usual - truth(802)).mean()) < 0.02


def test_a_hole_follows_the_scene() -> None:
    values = series()
    values[10:, :, 5] = np.nan
    usual, _ = Season(values, DAYS).at(800)
    assert np.isfinite(usual).all()
    assert np.abs(usual[:, 5] - truth(800)[:, 5]).max() < 0.03


def test_a_handful_of_dates_tells_no_season() -> None:
    usual, expected = Season(series()[:4], DAYS[:4]).at(20)
    assert np.isfinite(usual).all()
    assert np.isfinite(expected).all()
