"""The mean of several estimators' images: with a handful of dates to judge by, surer than to choose one of them."""

from __future__ import annotations

import warnings
from collections.abc import Mapping, Sequence

import numpy as np

from ...models.base import Check, Values, no_check
from ...models.moment import Moment
from .choice import Entry

NAME = "blend"
MEMBERS = ("kriged", "ridge", "boosted", "spade", "season+spade")
"""Those that may take part: all that learn from the other sensors."""
WORST = 1.3
"""One with more than so many times the smallest hold-out error is left out."""


class Blend:
    """The plain mean of its members.

    Equal weights, for weights that are learned from a few dates do worse than none (Smith and Wallis 2009, Oxford
    Bulletin of Economics and Statistics 71): so it was with weights by the inverse of the error here.
    """

    name = NAME
    learned = True

    def __init__(self, members: Sequence[Entry]) -> None:
        self.members = tuple(members)

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Nothing is learned: the members are."""

    def predict(self, moment: Moment) -> Values:
        """Return the mean (band, y, x) of the members that know a pixel."""
        return self.mean({member.name: member.predict(moment) for member in self.members})

    def mean(self, images: Mapping[str, Values]) -> Values:
        """Return the mean of the members' images that are made already."""
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", RuntimeWarning)  # what nobody knows stays NaN
            return np.nanmean([images[member.name] for member in self.members], axis=0).astype(np.float32)


def blended(entries: Sequence[Entry]) -> Entry | None:
    """Return the entry of the blend, or None where there are not two to take the mean of.

    Its residuals are the mean of theirs, of predictions of dates that none of them had seen.
    """
    able = [entry for entry in entries if entry.name in MEMBERS]
    best = min((float(entry.rmse.mean()) for entry in able), default=0.0)
    members = [entry for entry in able if entry.rmse.mean() <= WORST * best]
    if len(members) < 2 or not any(member.fitted[0].learned for member in members):
        return None
    return Entry(NAME, (Blend(members),), np.mean([member.residuals for member in members], axis=0))
