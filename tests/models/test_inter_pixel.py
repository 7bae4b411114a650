"""Regression from another sensor: what chooses the penalty."""

from __future__ import annotations

from datetime import date, timedelta

import numpy as np
import pytest

from revisit.models import inter_pixel
from revisit.models.inter_pixel import ALPHAS, InterRidge, Predictors
from revisit.models.moment import Moment


def moment(number: int, corner: tuple[int, int] = (0, 0)) -> Moment:
    rng = np.random.default_rng(number + 10 * corner[1])
    other = rng.normal(0, 1, (1, 8, 8)).astype(np.float32)
    target = 0.2 + 0.1 * other + rng.normal(0, 0.01, other.shape).astype(np.float32)
    day = date(2020, 1, 1) + timedelta(days=40 * number)
    return Moment(day, 0, other, other, {}, (np.inf, np.inf), np.zeros((8, 8), np.float32), target, corner=corner)


def test_windows_of_one_date_are_left_out_together() -> None:
    train = [moment(0), moment(0, (0, 8)), moment(1), moment(1, (0, 8)), moment(2)]
    assert Predictors(train, 0).groups[::64].tolist() == [0, 0, 1, 1, 2]


@pytest.mark.parametrize("count", [1, 2])
def test_of_two_dates_the_middle_penalty_is_taken(count: int, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[float] = []
    solved = inter_pixel._solved
    monkeypatch.setattr(
        inter_pixel, "_solved", lambda gram, right, alpha: asked.append(alpha) or solved(gram, right, alpha)
    )
    train = [moment(number, corner) for number in range(count) for corner in ((0, 0), (0, 8))]
    InterRidge().fit(train)
    assert asked == [ALPHAS[2]]
