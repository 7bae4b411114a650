from __future__ import annotations

from datetime import date

import numpy as np
import pytest

from revisit.bench.inter_given import Given
from revisit.bench.inter_tables import told_tables
from revisit.bench.inter_told import BLEND, LEVEL, PATTERNS, SLOPES, Told, told

AT, BEFORE, AFTER = date(2021, 5, 1), date(2021, 3, 1), date(2021, 7, 1)
SHAPE = (1, 8, 9)


def noise(seed: int) -> np.ndarray:
    return np.random.default_rng(seed).normal(size=SHAPE).astype(np.float32)


def given(radar: np.ndarray, *images: np.ndarray) -> Given:
    days = (BEFORE, AFTER)[: len(images)]
    return Given(AT, days, images, (BEFORE, AT), (noise(8)[None], radar[None]))


def test_the_level_takes_away_what_a_band_is_off_by() -> None:
    truth = noise(0)
    rmse = told(given(noise(1), noise(2)), {"truth": truth, "linear": truth + 2, "kriged": truth + 0.5})
    assert rmse["kriged"] == pytest.approx(0.5, rel=1e-5)
    assert rmse[LEVEL] == pytest.approx(0, abs=1e-6)


def test_the_slopes_take_away_what_the_radar_of_the_day_explains() -> None:
    truth, radar = noise(0), noise(1)
    rmse = told(given(radar, noise(2)), {"truth": truth, "linear": truth, "kriged": truth + 0.5 + 2 * radar})
    assert rmse[SLOPES] == pytest.approx(0, abs=1e-5)
    assert rmse[LEVEL] > 1


def test_the_patterns_are_those_of_the_other_dates_alone() -> None:
    one, two, truth = noise(3), noise(4), noise(0)
    images = {"truth": 3 * one - two + 1, "linear": truth, "kriged": truth}
    assert told(given(noise(1), one, two), images)[PATTERNS] == pytest.approx(0, abs=1e-5)
    assert told(given(noise(1), one), images)[PATTERNS] > 0.5


def test_the_blend_is_the_best_mixture_of_what_was_made() -> None:
    one, two = noise(3), noise(4)
    images = {"truth": 0.3 * one + 0.6 * two, "linear": one, "kriged": two}
    assert told(given(noise(1), noise(2)), images)[BLEND] == pytest.approx(0, abs=1e-5)
    against = {**images, "truth": two - one}  # no weight is below zero
    assert told(given(noise(1), noise(2)), against)[BLEND] > 0.5


def test_all_are_compared_where_everything_is_known() -> None:
    truth = noise(0)
    kriged = truth + 0.5
    kriged[0, :4] += 7
    radar = noise(1)
    radar[0, :4] = np.nan
    rmse = told(given(radar, noise(2)), {"truth": truth, "linear": truth + 2, "kriged": kriged})
    assert rmse["kriged"] == pytest.approx(0.5, rel=1e-5)


def test_the_table_has_ratios_of_each_case() -> None:
    truth, collected = noise(0), Told()
    entry = {"date": AT.isoformat(), "case": "gap 45"}
    images = {"truth": truth, "linear": truth + 2, "average": truth + 1, "kriged": truth + 0.5}
    collected.take(given(noise(1), noise(2)), entry, images)
    collected.take(None, entry, images)
    collected.take(given(noise(1), noise(2)), entry, {"truth": truth, "linear": truth})
    assert len(collected.cases) == 1
    _, table = told_tables(collected.cases, "gap 45")
    rows = {cells[1]: cells[2:-1] for cells in ([c.strip() for c in line.split("|")] for line in table.splitlines())}
    assert rows["kriged"] == ["0.5000", "0.25", "0.50", "100%"]
    assert rows[LEVEL][0] == "0.0000"
    assert not told_tables(collected.cases, "gap 90")
