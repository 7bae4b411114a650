"""The answers that need no other sensor: what the queried one showed on other dates."""

from __future__ import annotations

from collections.abc import Sequence

from .base import Check, Values, no_check
from .moment import Moment


class Carried:
    """One of `moment.SIMPLE`: nearest image, linear in time, average of all images, or the season over the years."""

    learned = False

    def __init__(self, name: str) -> None:
        self.name = name

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Nothing is learned."""

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x)."""
        return moment.simple[self.name]
