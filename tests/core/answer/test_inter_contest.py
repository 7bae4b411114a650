"""Which candidate answers, where only a handful of dates tell how good each is."""

from __future__ import annotations

import itertools
from collections.abc import Callable, Sequence
from datetime import date, timedelta

import numpy as np
import pytest

from revisit.core.answer.contest import Contest
from revisit.core.answer.inter_contest import Candidate, errors_by_date, run_inter_contest
from revisit.core.answer.pairs import Gap
from revisit.core.progress import Progress, say_nothing
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
    candidates = {name: Candidate(lambda _, error=error: Missing(error)) for name, error in errors.items()}
    return run_inter_contest(candidates, moments(), Gap(45, 45), say_nothing)


def moments() -> list[Moment]:
    """Return six dates of one place."""
    flat = np.zeros((1, 16, 16), np.float32)
    return [
        Moment(date(2020, 1, 1) + timedelta(30 * i), 0, flat, flat, {}, (30.0, 30.0), flat[0], flat + i)
        for i in range(6)
    ]


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


class Noted(Missing):
    """Notes the days that it learns from."""

    days: list[set[date]]

    def fit(self, train: Sequence[Moment], _: object = None) -> None:
        """Note them."""
        self.days.append({moment.day for moment in train})


def test_no_date_within_the_gap_of_a_held_out_one_teaches_and_a_round_without_any_does_not_count() -> None:
    """Of the dates at 0, 60 and 120 days, the one in the middle has all others within its gap."""
    three = moments()[::2][:3]
    noted = Noted(0.1)
    noted.days = []
    found = run_inter_contest({"one": Candidate(lambda _: noted)}, three, Gap(80, 80), say_nothing)
    first, middle, last = (moment.day for moment in three)
    assert noted.days == [{last}, {first}, {first, middle, last}]
    assert {entry["date"] for entry in errors_by_date(found)} == {first.isoformat(), last.isoformat()}
    assert not found.near


def test_where_all_dates_lie_within_the_gap_the_contest_says_so() -> None:
    found = run_inter_contest({"one": Candidate(lambda _: Missing(0.1))}, moments()[:3], Gap(90, 90), say_nothing)
    assert found.near
    assert len(errors_by_date(found)) == 3


def test_weights_alone_take_no_time_and_are_measured() -> None:
    alone = {"spade": Candidate(lambda _: Missing(0.1), network=True, seconds=0)}
    assert run_inter_contest(alone, moments(), Gap(45, 45), say_nothing).winner.name == "spade"


class Reporting(Missing):
    """A network that says each step, and asks between two of them whether to go on."""

    def __init__(self, progress: Progress) -> None:
        super().__init__(0.1)
        self._progress = progress

    def fit(self, train: Sequence[Moment], check: Callable[[], None] = lambda: None) -> None:  # noqa: ARG002
        """Take two steps."""
        for step in range(3):
            check()
            self._progress(step / 2, f"step {step}")


def test_progress_goes_by_the_time_that_each_takes_and_a_check_says_nothing_else() -> None:
    said: list[tuple[float, str]] = []
    slow = Candidate(Reporting, network=True, seconds=9.0)
    run_inter_contest(
        {"linear": Candidate(lambda _: Missing(0.1)), "spade": slow}, moments(), Gap(45, 45),
        lambda share, text: said.append((share, text)),
    )  # fmt: skip
    shares = [share for share, _ in said]
    assert shares == sorted(shares)
    begun = next(share for share, text in said if "spade" in text)
    assert begun == pytest.approx(0.1), "the quick one is a tenth of the time"
    texts = [text for _, text in said if "spade, part 1 of 3" in text]
    assert [text for text, _ in itertools.groupby(texts)] == list(dict.fromkeys(texts)), "no word comes back"


def test_the_error_on_each_held_out_date_is_told():
    """The pattern has a mean square of its own; each date is missed alike, and in the order of time."""
    found = errors_by_date(contest(linear=0.2, kriged=0.1))
    assert [entry["date"] for entry in found] == [str(date(2020, 1, 1) + timedelta(30 * i)) for i in range(6)]
    assert {entry["place"] for entry in found} == {0}
    size = float(np.sqrt((PATTERN**2).mean()))
    for entry in found:
        assert entry["rmse"] == pytest.approx({"linear": 0.2 * size, "kriged": 0.1 * size}, rel=1e-5)
