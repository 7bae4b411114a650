"""Which candidate answers."""

from __future__ import annotations

import numpy as np

from revisit.core.answer.choice import Entry, best, best_or_safe

DATES = np.repeat(np.arange(4), 50)


def entry(name: str, *errors: float) -> Entry:
    """Return one that misses by so much on each of four dates."""
    return Entry(name, (), np.repeat(np.float32(errors), 50)[:, None])


def test_a_simpler_one_that_is_as_good_answers() -> None:
    assert best([entry("linear", *[1.005] * 4), entry("ridge", *[1.0] * 4)]).name == "linear"
    assert best([entry("linear", *[1.02] * 4), entry("ridge", *[1.0] * 4)]).name == "ridge"


def test_the_safe_one_gives_way_only_to_one_that_is_clearly_better() -> None:
    safe = entry("kriged", *[1.0] * 4)
    assert best_or_safe([safe, entry("ridge", *[0.95] * 4)], DATES, {"kriged": 0.1}).name == "kriged"
    assert best_or_safe([safe, entry("ridge", *[0.85] * 4)], DATES, {"kriged": 0.1}).name == "ridge"


def test_one_odd_date_does_not_decide() -> None:
    entries = [entry("linear", 3.0, 1.0, 1.0, 1.0), entry("ridge", 1.0, 1.05, 1.05, 1.05)]
    assert best(entries).name == "ridge"
    assert best_or_safe(entries, DATES, {"linear": 0.03}).name == "linear"


def test_the_first_safe_one_that_competes_counts() -> None:
    entries = [entry("linear", *[1.0] * 4), entry("ridge", *[0.95] * 4)]
    assert best_or_safe(entries, DATES, {"kriged": 0.1, "linear": 0.03}).name == "ridge"
    assert best_or_safe(entries, DATES, {"kriged": 0.1}).name == "ridge"
