"""What every estimator is given and must do."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Protocol

import numpy as np
from numpy.typing import NDArray

Values = NDArray[np.float32]
Check = Callable[[], None]
"""Called now and then during a long fit; raises to cancel it."""


def no_check() -> None:
    """Never cancel."""


@dataclass(frozen=True)
class Samples:
    """Pixels of one or more training patterns, in physical units, without NaN."""

    inputs: Values
    """(sample, date, band): the series at the pattern's input dates, holes filled from its own other dates."""
    days: Values
    """(sample, date): days from the target's date to each input's; ascending, negative before it."""
    target: Values | None = None
    """(sample, band): the value at the target's date; None where it is to be predicted."""
    groups: NDArray[np.int64] | None = None
    """(sample,): hold-out group: a spatial block, or a shifted date."""
    places: Values | None = None
    """(sample, 2): row and column in pixels; None where the samples are of several dates."""
    usual: Values | None = None
    """(sample, band): what is usual at the target's time of the year; None where no estimator asks for it."""
    expected: Values | None = None
    """(sample, band): that, and how the dates around depart from it (see `core.imagery.season`)."""
    around: Values | None = None
    """(sample, feature): how the pixels around depart from the pixel at the nearest input dates (see
    `core.imagery.around`); None where no estimator is to know."""

    def __len__(self) -> int:
        return len(self.inputs)

    def take(self, chosen: NDArray[np.bool_] | NDArray[np.int64] | slice) -> Samples:
        """Return the chosen samples."""
        return replace(
            self,
            inputs=self.inputs[chosen],
            days=self.days[chosen],
            target=None if self.target is None else self.target[chosen],
            groups=None if self.groups is None else self.groups[chosen],
            places=None if self.places is None else self.places[chosen],
            usual=None if self.usual is None else self.usual[chosen],
            expected=None if self.expected is None else self.expected[chosen],
            around=None if self.around is None else self.around[chosen],
        )


class Estimator(Protocol):
    """Learns the target from the inputs; every estimator starts afresh at each `fit`."""

    name: str
    learned: bool
    """Whether it is a regression (provenance `regressed`) or only interpolates (`interpolated`)."""

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Learn from `train`; `stop` decides when to stop, and is not learned from."""

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
