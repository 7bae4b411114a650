"""Who wins, and when linear interpolation is kept."""

from __future__ import annotations

import numpy as np
import pytest

from revisit.core.answer.contest import run_contest
from revisit.core.answer.samples import Training
from revisit.models.base import Samples

DATES = 6


class Off:
    """Misses the target by a given amount on each date; the date is the input."""

    learned = False

    def __init__(self, name: str, amounts: list[float]) -> None:
        self.name, self.amounts = name, np.array(amounts, np.float32)

    def fit(self, *_: object) -> None:
        pass

    def predict(self, samples: Samples) -> np.ndarray:
        return self.amounts[samples.inputs[:, 0, 0].astype(int)][:, None]


def winner(protocol: str, **amounts: list[float]) -> str:
    dates = np.repeat(np.arange(DATES), 50)
    inputs = dates.astype(np.float32).reshape(-1, 1, 1)
    samples = Samples(inputs, np.ones((len(dates), 1), np.float32), np.zeros((len(dates), 1), np.float32), dates)
    candidates = {name: lambda _, name=name: Off(name, amounts[name]) for name in amounts}
    return run_contest(candidates, Training(samples, protocol), lambda *_: None).winner.name


@pytest.mark.parametrize(
    ("other", "expected"),
    [
        ([0.5] * 6, "other"),
        ([0.98] * 6, "linear"),
        ([0.1, 0.1, 0.1, 1.1, 1.1, 1.1], "linear"),
        ([0.1, 0.1, 0.1, 0.1, 0.1, 1.1], "other"),
    ],
)
def test_linear_is_kept_unless_beaten_clearly_and_on_most_dates(other: list[float], expected: str) -> None:
    assert winner("dates", linear=[1.0] * 6, other=other) == expected


def test_within_the_scene_the_best_wins() -> None:
    assert winner("blocks", linear=[1.0] * 6, other=[0.1, 0.1, 0.1, 1.1, 1.1, 1.1]) == "other"
    assert winner("blocks", linear=[1.0] * 6, other=[0.995] * 6) == "linear"


def test_without_linear_among_the_candidates_the_named_one_answers() -> None:
    assert winner("dates", other=[1.0] * 6) == "other"
