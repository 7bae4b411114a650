"""Other programs' answers to the cases of `bench.accuracy`."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from revisit.core.answer.baselines import Baseline, Others
from revisit.core.imagery.series import Physical

from .worker import Ask, worker


@contextmanager
def peers() -> Iterator[dict[str, Baseline]]:
    """Give the peers by name; raises FileNotFoundError where `make` has not built their environment."""
    with worker(".venv-bench", "eo_learn.py", "make bench-accuracy") as ask:
        yield {"eo-learn linear": lambda others: _linear(ask, others)}


def _linear(ask: Ask, others: Others) -> Physical | None:
    if len(others.days) < 2:  # eo-learn refuses
        return None
    return ask(values=others.values, days=[day.isoformat() for day in others.days], target=others.target.isoformat())
