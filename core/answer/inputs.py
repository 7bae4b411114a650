"""The images of a pattern's input dates, their holes filled."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

import numpy as np
from numpy.typing import NDArray

from ...models.base import Check, Samples, Values, no_check
from ...models.ridge import Ridge
from ..imagery.around import departures_around
from ..imagery.occlusion import Mask
from ..imagery.season import Season
from ..imagery.series import Physical, fill_gaps
from ..imagery.stack import Frame, Stack
from .nearest import days_to_nearest, first_known
from .options import AROUND, SEASONAL
from .pattern import MIN_SEEN_PIXELS
from .plan import Plan
from .samples import make_samples

NEAREST = 2
"""Inputs whose pixels around are looked at; with four it was no better."""
MAX_FILL_SAMPLES = 5_000
"""Pixels that a hole of an input is regressed from."""


SEASON_PIXELS = 2**14
"""Pixels whose season is found at a time; so many, evenly chosen, tell that of the region as a whole."""
Repairs = tuple[Ridge | None, ...]
"""What regresses the holes of each input on the other inputs; None where it has none, or too little is known."""


@dataclass(frozen=True)
class Filled:
    """Values of the input dates at some pixels, their holes filled."""

    values: Values
    """(pixel, date, band), physical units."""
    known: NDArray[np.bool_]
    """(pixel,): where some date of the series shows the ground."""
    repairs: Repairs


@dataclass(frozen=True)
class Inputs(Filled):
    """Those of the pixels of a region that were asked for."""

    where: Mask
    """(y, x): the pixels, row by row."""
    season: tuple[Values, Values] | None = None
    """What is usual at the queried date and what is to be expected, each (pixel, band); see `Samples`."""
    around: Values | None = None
    """What the nearest inputs show around each pixel (pixel, feature); see `Samples`."""
    region: Season | None = None
    """What the season was judged by."""

    @property
    def shown(self) -> Mask:
        """(y, x): the pixels that some date of the series shows."""
        shown = self.where.copy()
        shown[self.where] = self.known
        return shown


def read_inputs(
    plan: Plan, stack: Stack, where: Mask | None = None, learned: Inputs | None = None, check: Check = no_check
) -> Inputs:
    """Read the plan's inputs and fill their holes; with the season and the pixels around where an estimator asks.

    Args:
        plan: names the dates.
        stack: the region, or a part of it.
        where: (y, x) pixels to read; None: all.
        learned: the inputs of the whole region, whose repairs and season hold in its parts too; None: learn them here.
        check: called now and then; may raise to cancel.
    """
    where = np.ones(stack.inside.shape, bool) if where is None else where
    series = stack.frames(frame.date for frame in plan.series)
    values = np.stack([stack.values(frame)[:, where] for frame in series])
    dates = [frame.date for frame in plan.inputs]
    chosen = [frame for frame in series if frame.date in dates]
    filled = fill_inputs(values, series, chosen, learned and learned.repairs)
    season = region = None
    if set(plan.methods) & set(SEASONAL):
        season, region = season_at(plan, stack, where, learned and learned.region, check)
    around = None
    if set(plan.methods) & set(AROUND) and plan.teaching.within:
        nearest = sorted(chosen, key=lambda frame: abs((frame.date - plan.query.date).days))[:NEAREST]
        around = np.concatenate([departures_around(stack, frame)[:, where] for frame in nearest]).T
    return Inputs(filled.values, filled.known, filled.repairs, where, season, around, region)


def days_to_inputs(plan: Plan, stack: Stack) -> NDArray[np.int16]:
    """Return the days (y, x) to the nearest input that shows each pixel.

    Where none does, to the nearest other image, which fills the inputs' holes there; `NOWHERE` where no image shows it.
    """
    inputs = {frame.date for frame in plan.inputs}
    images = {frame.date: ((frame.date - plan.query.date).days, ~frame.occluded)
              for frame in stack.frames(frame.date for frame in plan.series)}  # fmt: skip
    chosen = [image for day, image in images.items() if day in inputs]
    shape = stack.inside.shape
    return first_known(days_to_nearest(chosen, shape), days_to_nearest(images.values(), shape))


def fill_inputs(
    values: Physical, series: Sequence[Frame], inputs: Sequence[Frame], repairs: Repairs | None = None
) -> Filled:
    """Fill the holes of the inputs: from the series in time, then by what the other inputs say.

    An interpolated hole lacks the light and the growth of its own day, which the rest of that image has; a model that
    learned from the rest would be misled inside the hole. So each image's holes are regressed once on the other inputs
    (one round of chained equations, van Buuren 2007).

    Args:
        values: (time, band, pixel) of the series, NaN where occluded.
        series: the frames of `values`, ascending in time.
        inputs: those of them that are the pattern's inputs.
        repairs: those learned on more pixels; None: learn them from these.
    """
    start = series[0].date
    days = [(frame.date - start).days for frame in series]
    chosen = [series.index(frame) for frame in inputs]
    holes = [np.isnan(values[index, 0]) for index in chosen]
    filled = np.ascontiguousarray(np.moveaxis(fill_gaps(values, days, chosen), 2, 0))
    known = np.isfinite(filled).all(axis=(1, 2))
    days = [days[index] for index in chosen]
    if repairs is None:
        repairs = tuple(_learn_repair(filled, index, hole, known, days) for index, hole in enumerate(holes))
    repaired = filled.copy()
    for index, (hole, repair) in enumerate(zip(holes, repairs)):
        where = np.flatnonzero(hole & known)
        if repair is not None and where.size:
            repaired[where, index] = repair.predict(_others(filled[where], index, days))
    return Filled(repaired, known, repairs)


def _learn_repair(filled: Values, index: int, hole: Mask, known: Mask, days: Sequence[int]) -> Ridge | None:
    """Learn one image of `filled` (pixel, date, band) from the others where it was seen."""
    learn = np.flatnonzero(known & ~hole)
    learn = learn[:: -(-len(learn) // MAX_FILL_SAMPLES) or 1]
    if len(days) < 2 or len(learn) < MIN_SEEN_PIXELS or not (hole & known).any():
        return None
    samples = replace(_others(filled[learn], index, days), target=filled[learn, index])
    stop = np.arange(len(learn)) % 4 == 0
    ridge = Ridge()
    ridge.fit(samples.take(~stop), samples.take(stop))
    return ridge


def _others(pixels: Values, index: int, days: Sequence[int]) -> Samples:
    """Return the images (pixel, date, band) but for the one at `index`, which they are to predict."""
    rest = [other for other in range(len(days)) if other != index]
    return make_samples(pixels[:, rest], [days[other] - days[index] for other in rest], slice(None))


def season_at(
    plan: Plan, stack: Stack, where: Mask, region: Season | None, check: Check
) -> tuple[tuple[Values, Values], Season]:
    """Return what is usual at the queried date and what is to be expected (pixel, band), from all other dates."""
    days = [day for day in stack.dates if day != plan.query.date] if region is None else region.dates
    frames = [frame for frame in stack.frames(days) if region is not None or frame.teaching_share > 0]
    values = np.stack([stack.values(frame)[:, where] for frame in frames])
    numbers = [frame.date.toordinal() for frame in frames]
    count = values.shape[2]
    region = region or Season(values[:, :, :: -(-count // SEASON_PIXELS) or 1], numbers)
    found = []
    for start in range(0, max(count, 1), SEASON_PIXELS):
        check()
        part = Season(values[:, :, start : start + SEASON_PIXELS], numbers, region)
        found.append(part.at(plan.query.date.toordinal()))
    return tuple(np.concatenate(parts, axis=1).T for parts in zip(*found)), region
