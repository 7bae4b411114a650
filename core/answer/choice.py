"""Which candidate answers: the simplest of those with the least held-out error, unless dates are too few to tell."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...models.base import Estimator, Samples, Values

TIE = 0.01
"""An estimator must be better than a simpler one by this share to win over it."""
MARGIN = 0.03
"""Linear interpolation, or a season, is left for one that is better by this share of the error"""
BETTER_ON = 0.6
"""and on this share of the dates, as any other safe answer is."""


@dataclass(frozen=True)
class Entry:
    """One estimator's hold-out result."""

    name: str
    fitted: tuple[Estimator, ...]
    """One fit a fold, each without that fold."""
    residuals: Values
    """(sample, band): truth minus prediction, each by the fit that had not seen it."""

    @property
    def rmse(self) -> NDArray[np.float64]:
        """Root mean square error of each band, physical units."""
        return np.sqrt(np.mean(self.residuals.astype(np.float64) ** 2, axis=0))

    @property
    def bias(self) -> NDArray[np.float64]:
        """Mean of prediction minus truth of each band."""
        return -self.residuals.astype(np.float64).mean(axis=0)

    def predict(self, samples: Samples) -> Values:
        """Return the mean of the folds' predictions (sample, band)."""
        return np.mean([estimator.predict(samples) for estimator in self.fitted], axis=0, dtype=np.float32)


@dataclass(frozen=True)
class Choice:
    """Who answers, and why."""

    entry: Entry
    why: str = ""
    """Why it is not the one with the least error; "" where it is."""


def best(entries: Sequence[Entry]) -> Choice:
    """Choose the first, the simplest, of those whose error is as good as the least."""
    first = min(entries, key=_error)
    simplest = next(entry for entry in entries if _error(entry) <= _error(first) * (1 + TIE))
    if _error(simplest) == _error(first):
        return Choice(simplest)
    return Choice(
        simplest,
        f"{simplest.name} answers though {first.name} has a smaller error: it is simpler, and worse by less than "
        f"{TIE:.0%}",
    )


def best_or_safe(entries: Sequence[Entry], dates: NDArray[np.int64], safe: Mapping[str, float]) -> Choice:
    """Choose the safe answer unless the best one beats it clearly, and on most dates.

    A handful of other dates says less of the queried one than its own seen part would: an odd one can decide their
    mean.

    Args:
        entries: the simplest first.
        dates: (sample,): which were held out together.
        safe: names, and by which share of the error each must be beaten; the first of them that competes counts.
    """
    choice, named = best(entries), {entry.name: entry for entry in entries}
    winner = choice.entry
    name = next((name for name in safe if name in named), winner.name)
    if winner.name == name:
        return choice
    squares = [
        [float((entry.residuals[dates == day] ** 2).mean()) for day in np.unique(dates)]
        for entry in (winner, named[name])
    ]
    clearly, better_on = _error(winner) <= _error(named[name]) * (1 - safe[name]), float(np.mean(np.less(*squares)))
    if clearly and better_on >= BETTER_ON:
        return choice
    gained = 1 - _error(winner) / _error(named[name])
    return Choice(
        named[name],
        f"{name} answers though {winner.name} has a smaller error: few dates can mislead, so another must be better by "
        f"{safe[name]:.0%} and on {BETTER_ON:.0%} of them; it is by {gained:.1%} and on {better_on:.0%}",
    )


def _error(entry: Entry) -> float:
    return float(entry.rmse.mean())
