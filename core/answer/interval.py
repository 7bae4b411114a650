"""How wide an answer's interval is, and how much of what was held out it holds."""

from __future__ import annotations

import numpy as np
from numpy.typing import ArrayLike, NDArray
from scipy import stats

from ...models.base import Values
from ..product.answer import NOMINAL


def half_width(errors: Values, dates: int | None = None) -> NDArray[np.float64]:
    """Return half of the interval's width of each band: the conformal quantile of the absolute errors (sample, band).

    Cross-conformal: each error is that of a fit which had not seen the sample (Vovk 2015, Annals of Mathematics and
    Artificial Intelligence 74). That promises no coverage of its own; what was measured is in bench/NOTES.md.

    Args:
        errors: of all that was held out.
        dates: how many dates they are of, where whole dates were held out; None where parts of one day were.
    """
    level = min(1.0, np.ceil((len(errors) + 1) * NOMINAL) / len(errors))
    return np.quantile(errors.astype(np.float64), level, axis=0) * few_dates(dates, NOMINAL)


def achieved_coverage(residuals: Values, groups: NDArray[np.int64], dates: int | None = None) -> NDArray[np.float64]:
    """Return the share of residuals (sample, band) inside a width that is taken from the other groups, by band."""
    errors = np.abs(residuals)
    inside = np.zeros(errors.shape, bool)
    for group in np.unique(groups):
        inside[groups == group] = errors[groups == group] <= half_width(errors[groups != group], dates)
    return inside.mean(axis=0)


def few_dates(dates: int | None, level: ArrayLike) -> NDArray[np.float64]:
    """Return how much wider an interval is where so few dates tell of one more; 1 where `dates` is None.

    The pixels of a date miss alike, for its light, haze and growth are its own: a date is one draw, however many
    pixels it has. Of so many normal draws, Student's interval for one more is so much wider than if their spread were
    known: 1.2 times at a level of 90 % for eight dates, 4.7 times for two.

    Args:
        dates: two or more, or None.
        level: nominal shares of an interval.
    """
    if dates is None:
        return np.ones_like(level, np.float64)
    upper = (1 + np.asarray(level)) / 2
    return stats.t.ppf(upper, dates - 1) / stats.norm.ppf(upper) * np.sqrt(1 + 1 / dates)
