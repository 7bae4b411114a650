"""The images of a pattern's input dates, their holes filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from ...models.base import Values
from ...models.ridge import Ridge
from ..imagery.occlusion import Mask
from ..imagery.season import Season
from ..imagery.series import Physical, fill_gaps
from ..imagery.stack import Frame, Stack
from .options import SEASONAL
from .pattern import MIN_SEEN_PIXELS
from .plan import Plan
from .samples import make_samples

MAX_FILL_SAMPLES = 5_000
"""Pixels that a hole of an input is regressed from."""


@dataclass(frozen=True)
class Inputs:
    """Values of the input dates at each place: the pixels (y, x) of the grid, or some of them."""

    values: Values
    """(place..., date, band), physical units."""
    known: NDArray[np.bool_]
    """(place...): where some date of the series shows the ground."""
    season: tuple[Values, Values] | None = None
    """What is usual at the queried date and what is to be expected, each (place..., band); see `Samples`."""


def read_inputs(plan: Plan, stack: Stack) -> Inputs:
    """Read the plan's inputs, (y, x, date, band), and fill their holes; with the season where an estimator asks."""
    values = np.stack([stack.values(frame) for frame in plan.series])
    inputs = fill_inputs(values.reshape(*values.shape[:2], -1), plan.series, plan.inputs)
    season = season_at(plan, stack) if set(plan.methods) & set(SEASONAL) else None
    shape = plan.inputs[0].occluded.shape
    return Inputs(
        inputs.values.reshape(*shape, *inputs.values.shape[1:]),
        inputs.known.reshape(shape),
        None if season is None else tuple(values.reshape(*shape, -1) for values in season),
    )


def fill_inputs(values: Physical, series: Sequence[Frame], inputs: Sequence[Frame]) -> Inputs:
    """Fill the holes of the inputs: from the series in time, then by what the other inputs say.

    An interpolated hole lacks the light and the growth of its own day, which the rest of that image has; a model that
    learned from the rest would be misled inside the hole. So each image's holes are regressed once on the other inputs
    (one round of chained equations, van Buuren 2007).

    Args:
        values: (time, band, pixel) of the series, NaN where occluded.
        series: the frames of `values`, ascending in time.
        inputs: those of them that are the pattern's inputs.
    """
    start = series[0].date
    days = [(frame.date - start).days for frame in series]
    chosen = [series.index(frame) for frame in inputs]
    holes = [np.isnan(values[index, 0]) for index in chosen]
    filled = np.moveaxis(fill_gaps(values, days, chosen), 2, 0)
    known = np.isfinite(filled).all(axis=(1, 2))
    return Inputs(_regress_holes(filled, holes, known, [days[index] for index in chosen]), known)


def _regress_holes(filled: Values, holes: Sequence[Mask], known: Mask, days: Sequence[int]) -> Values:
    """Return `filled` (pixel, date, band) with the regression of each image on the others in its holes."""
    out = filled.copy()
    for index, hole in enumerate(holes if len(days) > 1 else ()):
        rest = [other for other in range(len(days)) if other != index]
        offsets = [days[other] - days[index] for other in rest]
        learn = np.flatnonzero(known & ~hole)
        learn = learn[:: -(-len(learn) // MAX_FILL_SAMPLES) or 1]
        if len(learn) < MIN_SEEN_PIXELS or not (hole & known).any():
            continue
        samples = make_samples(filled[:, rest], offsets, learn, filled[:, index])
        ridge = Ridge()
        ridge.fit(samples.take(np.arange(len(learn)) % 4 != 0), samples.take(np.arange(len(learn)) % 4 == 0))
        out[hole & known, index] = ridge.predict(make_samples(filled[:, rest], offsets, hole & known))
    return out


def season_at(plan: Plan, stack: Stack) -> tuple[Values, Values]:
    """Return what is usual at the queried date and what is to be expected (pixel, band), from all other dates."""
    frames = [frame for frame in stack.frames(stack.dates) if frame.date != plan.query.date and frame.clear_share > 0]
    values = np.stack([stack.values(frame).reshape(len(plan.bands), -1) for frame in frames])
    season = Season(values, [frame.date.toordinal() for frame in frames])
    usual, expected = season.at(plan.query.date.toordinal())
    return usual.T, expected.T
