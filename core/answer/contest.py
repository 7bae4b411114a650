"""Which estimator answers this query: all are measured on the same hold-out, and `choice` says who wins."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...models.base import Estimator, Samples
from ...models.registry import Factory
from ..progress import Progress
from .choice import MARGIN, Entry, best, best_or_safe
from .interval import achieved_coverage, half_width
from .samples import FOLDS, Training

SAFE = {"harmonic+kriged": MARGIN, "linear": MARGIN}
"""What answers where other dates teach, unless another beats it clearly: see `choice.best_or_safe`."""


@dataclass(frozen=True)
class Contest:
    """The hold-out results of all candidates, the simplest first, and who won."""

    protocol: str
    entries: tuple[Entry, ...]
    winner: Entry
    half_width: NDArray[np.float64]
    """(band,): half of the interval's width, physical units."""
    achieved: NDArray[np.float64]
    """(band,): share of held-out values inside the interval, each fold's width taken from the others."""
    groups: NDArray[np.int64]
    """(sample,): which samples were held out together."""
    why: str = ""
    """Why the winner is not the one with the least error; "" where it is."""
    dates: int | None = None
    """How many dates taught, where the interval allows for their being few; see `interval.few_dates`."""
    near: bool = False
    """Whether dates were held out against others that the query's own gap would hide, for there are none beyond it."""

    def to_json(self, bands: tuple[str, ...]) -> dict[str, Any]:
        """Return the report's form."""
        return {
            "protocol": self.protocol,
            "winner": self.winner.name,
            "why": self.why,
            "samples": len(self.winner.residuals),
            "candidates": [
                {
                    "name": entry.name,
                    "rmse": float(entry.rmse.mean()),
                    "per_band": dict(zip(bands, map(float, entry.rmse))),
                    "bias": dict(zip(bands, map(float, entry.bias))),
                }
                for entry in self.entries
            ],
        }


def run_contest(candidates: Mapping[str, Factory], training: Training, progress: Progress) -> Contest:
    """Measure the candidates by cross-validation over the hold-out groups and return the result.

    For each group: fit without it and without the next one, which stops the fit early, and predict it. The answer is
    then the mean of these fits, and its interval comes from their residuals: no pixel is ever measured by a fit that
    learned from it.

    Args:
        candidates: name -> factory, the simplest first.
        training: samples in two hold-out groups or more, none of only a few: the plan sees to it (see `blocks` and
            `pattern.taught_pixels`).
        progress: called with share and text; may raise to cancel.
    """
    groups = _few_groups(training.samples.groups)
    entries = _measure(candidates, training.samples, groups, progress)
    choice, dates = best(entries), None
    if training.protocol == "dates":
        choice = best_or_safe(entries, training.samples.groups, SAFE)
        dates = len(np.unique(training.samples.groups))
    winner = choice.entry
    width = half_width(np.abs(winner.residuals), dates)
    achieved = achieved_coverage(winner.residuals, groups, dates)
    return Contest(training.protocol, entries, winner, width, achieved, training.samples.groups, choice.why, dates)


def _measure(
    candidates: Mapping[str, Factory],
    samples: Samples,
    groups: NDArray[np.int64],
    progress: Progress,
) -> tuple[Entry, ...]:
    residuals = {name: np.zeros_like(samples.target) for name in candidates}
    fits: dict[str, list[Estimator]] = {name: [] for name in candidates}
    count = int(groups.max()) + 1
    for group in range(count):
        held_out = groups == group
        # With two groups none is left to stop early on: it is stopped on a part of what it learns from.
        stop = groups == (group + 1) % count if count > 2 else ~held_out & (np.arange(len(groups)) % 4 == 0)
        train, stopping, asked = (samples.take(part) for part in (~held_out & ~stop, stop, held_out))
        fitted: dict[str, Estimator] = {}
        for index, (name, factory) in enumerate(candidates.items()):
            share = (group + index / len(candidates)) / count
            check = _checker(progress, share, f"Measuring {name}, part {group + 1} of {count}")
            check()
            fitted[name] = factory(fitted)
            fitted[name].fit(train, stopping, check)
            residuals[name][held_out] = asked.target - fitted[name].predict(asked)
            fits[name].append(fitted[name])
    return tuple(Entry(name, tuple(fits[name]), residuals[name]) for name in candidates)


def _few_groups(groups: NDArray[np.int64]) -> NDArray[np.int64]:
    """Return the groups numbered 0.., joined to at most `FOLDS`, none empty."""
    _, numbers = np.unique(groups, return_inverse=True)
    return numbers % FOLDS


def _checker(progress: Progress, share: float, text: str) -> Callable[[], None]:
    return lambda: progress(share, text)
