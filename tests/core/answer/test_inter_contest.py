"""Which candidate answers, where only a handful of dates tell how good each is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest

from revisit.core.answer.contest import Contest
from revisit.core.answer.inter_contest import Candidate, errors_by_date, run_inter_contest
from revisit.core.answer.pairs import Gap
from revisit.core.answer.progress import say_nothing
from revisit.models.base import Values
from revisit.models.moment import Moment

PATTERN = np.random.default_rng(0).normal(size=(1, 16, 16)).astype(np.float32)


class Missing:
    """Misses the truth by so much, always in the same pattern."""

    learned = True

    def __init__(self, error: float) -> None:
        self.error = error

    def fit(self, train: Sequence[Moment], check: object = None) -> None:
        """Learn nothing."""

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x)."""
        return moment.target + self.error * PATTERN


def contest(**errors: float) -> Contest:
    """Return the contest of candidates with such errors, on six dates of one place."""
    flat = np.zeros((1, 16, 16), np.float32)
    moments = [
        Moment(date(2020, 1, 1) + timedelta(30 * i), 0, flat, flat, {}, (30.0, 30.0), flat[0], flat + i)
        for i in range(6)
    ]
    candidates = {name: Candidate(lambda _, error=error: Missing(error)) for name, error in errors.items()}
    return run_inter_contest(candidates, moments, Gap(45, 45), say_nothing)


@pytest.mark.parametrize(
    ("errors", "answers"),
    [
        ({"linear": 0.2, "kriged": 0.10, "boosted": 0.095}, "kriged"),
        ({"linear": 0.2, "kriged": 0.10, "boosted": 0.07}, "boosted"),
        ({"linear": 0.08, "kriged": 0.10, "boosted": 0.12}, "linear"),
        ({"ridge": 0.10, "boosted": 0.095}, "blend"),
        ({"ridge": 0.10, "boosted": 0.05}, "boosted"),
    ],
)
def test_kriging_answers_unless_it_is_beaten_clearly_and_the_blend_where_nothing_is_kriged(errors, answers):
    assert contest(**errors).winner.name == answers


def test_the_error_on_each_held_out_date_is_told():
    """The pattern has a mean square of its own; each date is missed alike, and in the order of time."""
    found = errors_by_date(contest(linear=0.2, kriged=0.1))
    assert [entry["date"] for entry in found] == [str(date(2020, 1, 1) + timedelta(30 * i)) for i in range(6)]
    assert {entry["place"] for entry in found} == {0}
    size = float(np.sqrt((PATTERN**2).mean()))
    for entry in found:
        assert entry["rmse"] == pytest.approx({"linear": 0.2 * size, "kriged": 0.1 * size}, rel=1e-5)
