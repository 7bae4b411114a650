"""Which candidate answers."""

from __future__ import annotations

import numpy as np

from revisit.core.answer.choice import Choice, Entry, best, best_or_safe

DATES = np.repeat(np.arange(4), 50)


def entry(name: str, *errors: float) -> Entry:
    """Return one that misses by so much on each of four dates."""
    return Entry(name, (), np.repeat(np.float32(errors), 50)[:, None])


def test_a_simpler_one_that_is_as_good_answers() -> None:
    assert best([entry("linear", *[1.005] * 4), entry("ridge", *[1.0] * 4)]).entry.name == "linear"
    assert best([entry("linear", *[1.02] * 4), entry("ridge", *[1.0] * 4)]).entry.name == "ridge"


def test_the_safe_one_gives_way_only_to_one_that_is_clearly_better() -> None:
    safe = entry("kriged", *[1.0] * 4)
    assert best_or_safe([safe, entry("ridge", *[0.95] * 4)], DATES, {"kriged": 0.1}).entry.name == "kriged"
    assert best_or_safe([safe, entry("ridge", *[0.85] * 4)], DATES, {"kriged": 0.1}).entry.name == "ridge"


def test_one_odd_date_does_not_decide() -> None:
    entries = [entry("linear", 3.0, 1.0, 1.0, 1.0), entry("ridge", 1.0, 1.05, 1.05, 1.05)]
    assert best(entries).entry.name == "ridge"
    assert best_or_safe(entries, DATES, {"linear": 0.03}).entry.name == "linear"


def test_it_says_why_the_one_with_the_least_error_does_not_answer() -> None:
    assert best([entry("linear", *[1.02] * 4), entry("ridge", *[1.0] * 4)]).why == ""
    tie = best([entry("linear", *[1.005] * 4), entry("ridge", *[1.0] * 4)])
    assert tie.why == "linear answers though ridge has a smaller error: it is simpler, and worse by less than 1%"
    entries = [entry("linear", 3.0, 1.0, 1.0, 1.0), entry("ridge", 1.0, 1.05, 1.05, 1.05)]
    assert best_or_safe(entries, DATES, {"linear": 0.03}).why == (
        "linear answers though ridge has a smaller error: few dates can mislead, so another must be better by 3% and"
        " on 60% of them; it is by 40.1% and on 25%"
    )
    assert best_or_safe(entries[1:], DATES, {"linear": 0.03}) == Choice(entries[1])


def test_the_first_safe_one_that_competes_counts() -> None:
    entries = [entry("linear", *[1.0] * 4), entry("ridge", *[0.95] * 4)]
    assert best_or_safe(entries, DATES, {"kriged": 0.1, "linear": 0.03}).entry.name == "ridge"
    assert best_or_safe(entries, DATES, {"kriged": 0.1}).entry.name == "ridge"
