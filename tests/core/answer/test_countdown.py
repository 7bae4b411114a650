"""What a long row of like cases says before it starts, and while it runs."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path

import pytest

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.options import Options
from revisit.core.library.search import open_library
from revisit.core.progress import Countdown
from revisit.core.query import Query

from .inter_library import OPTICAL, Fields, days


class Clock:
    """A clock that is set by hand."""

    def __init__(self) -> None:
        self.now = 1000.0

    def __call__(self) -> float:
        return self.now


def test_the_number_of_cases_and_the_time_come_first_then_what_is_left() -> None:
    said: list[tuple[float, str]] = []
    clock = Clock()
    countdown = Countdown(lambda share, text: said.append((round(share, 4), text)), 4, 150.0, clock)
    assert said == [(0.0, "4 cases, about 10 min in all")]
    report = countdown.next("2021-05-01 gap 45")
    report(0.5, "Measuring ridge")
    assert said[1:] == [
        (0.0, "Case 1 of 4, about 10 min left: 2021-05-01 gap 45"),
        (0.125, "Case 1 of 4, about 9 min left: 2021-05-01 gap 45: Measuring ridge"),
    ]
    clock.now += 60  # the first case was quicker than expected: the others are taken to be as quick
    countdown.next("2021-06-01 gap 45")
    assert said[-1] == (0.25, "Case 2 of 4, about 3 min left: 2021-06-01 gap 45")
    clock.now += 30
    countdown.next("c")(0.0, "")
    assert said[-1] == (0.5, "Case 3 of 4, about 90 s left: c")


def test_where_nothing_is_known_of_the_time_only_cases_are_counted() -> None:
    said: list[str] = []
    clock = Clock()
    countdown = Countdown(lambda _, text: said.append(text), 2, None, clock)
    countdown.next("a")
    clock.now += 4 * 3600
    countdown.next("b")
    assert said == ["2 cases", "Case 1 of 2: a", "Case 2 of 2, about 4.0 h left: b"]


@pytest.mark.parametrize("protocol", ["inter", "missing"])
def test_an_evaluation_counts_down(protocol: str, tmp_path: Path) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days(7))
    fields.write_optical(days(7))
    said: list[str] = []
    options = Options(train_seconds=0, threads=2)
    library = open_library([str(fields.folder)], lambda *_: None)
    result = evaluate(
        library, Query(OPTICAL, ("B04", "B08"), days()[0]), protocol, replace(options, method="ridge"),
        lambda _, text: said.append(text),
    )  # fmt: skip
    count = len(result["cases"])
    first = next(text for text in said if text.startswith(f"{count} cases"))
    if protocol == "inter":
        assert first.startswith(f"{count} cases, about ")
    assert said.index(first) < next(place for place, text in enumerate(said) if text.startswith("Case 1 of"))
    assert f"Case {count} of {count}, about" in " ".join(said)
