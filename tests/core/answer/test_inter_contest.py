"""Which candidate answers, where only a handful of dates tell how good each is."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta

import numpy as np
import pytest

from revisit.core.answer.inter_contest import Candidate, run_inter_contest
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


def winner(**errors: float) -> str:
    """Return who answers among candidates with such errors."""
    flat = np.zeros((1, 16, 16), np.float32)
    moments = [
        Moment(date(2020, 1, 1) + timedelta(30 * i), 0, flat, flat, {}, (30.0, 30.0), flat[0], flat + i)
        for i in range(6)
    ]
    candidates = {name: Candidate(lambda _, error=error: Missing(error)) for name, error in errors.items()}
    return run_inter_contest(candidates, moments, Gap(45, 45), say_nothing).winner.name


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
    assert winner(**errors) == answers
