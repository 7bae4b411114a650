"""Learn from other dates and places: the same pattern of intervals elsewhere in the library."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import replace
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ...models.base import Samples
from ..imagery.occlusion import Mask
from ..imagery.season import Season
from ..imagery.series import Physical
from ..imagery.stack import Frame, Stack
from .inputs import fill_inputs
from .options import SEASONAL
from .pattern import MIN_SEEN_PIXELS, Pattern, taught_pixels
from .plan import Plan
from .samples import Training, joined, make_samples

MAX_PIXELS = 2_500
"""Pixels of the region that each shifted date teaches; more change nothing that was measured."""


def learn_from_other_dates(plan: Plan, stack: Stack, rng: np.random.Generator) -> Training:
    """Return the samples of the plan's shifted patterns, each a hold-out group.

    The queried day is never looked at in the region, and a shifted target fills no hole of its own inputs.
    """
    parts = _parts(plan, plan.teaching.shifts, stack, [day for day in stack.dates if day != plan.query.date], rng)
    for place in plan.teaching.elsewhere:
        parts += _parts(plan, place.patterns, place.stack, place.stack.dates, rng)
    numbered = [replace(part, groups=np.full(len(part), group)) for group, part in enumerate(parts)]
    return Training(joined(numbered), "dates")


def _parts(
    plan: Plan, patterns: Sequence[Pattern], stack: Stack, days: Sequence[date], rng: np.random.Generator
) -> list[Samples]:
    """Return the samples of each pattern at one place."""
    if not patterns:
        return []
    frames = [frame for frame in stack.frames(days) if frame.teaching_share > 0]
    pixels = _pixels([taught_pixels(pattern, stack).ravel() for pattern in patterns], rng)
    values = np.stack([stack.values(frame).reshape(len(stack.bands), -1)[:, pixels] for frame in frames])
    seasonal = bool(set(plan.methods) & set(SEASONAL))
    return [_samples(pattern, frames, values, seasonal, plan.query.window_days) for pattern in patterns]


def _pixels(taught: Sequence[Mask], rng: np.random.Generator) -> NDArray[np.int64]:
    """Return the pixels to learn from: any, and more of those of a pattern (pixel,) that few of them teach."""
    pixels = rng.choice(taught[0].size, min(MAX_PIXELS, taught[0].size), replace=False)
    for teaches in taught:
        if teaches[pixels].sum() < MIN_SEEN_PIXELS:
            pixels = np.concatenate([pixels, rng.choice(np.flatnonzero(teaches), MIN_SEEN_PIXELS, replace=False)])
    return np.unique(pixels)


def _samples(pattern: Pattern, frames: Sequence[Frame], values: Physical, seasonal: bool, window_days: int) -> Samples:
    dates = [frame.date for frame in frames]
    hidden = _hidden(pattern, dates, window_days)
    near = [day for day in dates if day not in hidden and abs((day - pattern.target).days) <= window_days]
    near = [dates.index(day) for day in sorted({*near, *pattern.inputs})]
    series = [frames[index] for index in near]
    inputs = fill_inputs(values[near], series, [frame for frame in series if frame.date in pattern.inputs])
    target = values[dates.index(pattern.target)].T
    usual = None
    if seasonal:  # a curve that the target had a say in, if only by its weight, would fit it too well
        kept = [index for index, day in enumerate(dates) if day not in hidden]
        season = Season(values[kept], [dates[index].toordinal() for index in kept])
        usual = tuple(v.T for v in season.at(pattern.target.toordinal()))
    return make_samples(inputs.values, pattern.days, inputs.known & np.isfinite(target[:, 0]), target, usual)


def _hidden(pattern: Pattern, dates: Iterable[date], window_days: int) -> set[date]:
    """Return the target's date and those nearer to it than any input: at the queried date there is none so near."""
    start = max((days for days in pattern.days if days < 0), default=-window_days - 1)
    end = min((days for days in pattern.days if days > 0), default=window_days + 1)
    return {day for day in dates if start < (day - pattern.target).days < end}
