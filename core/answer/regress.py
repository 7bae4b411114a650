"""Answer from other dates of the same sensor: learn on the region's overview, choose by contest, predict by tiles."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import partial

import numpy as np

from ...models.base import Samples, Values
from ...models.registry import Factory, estimators
from ..imagery.grid import Window
from ..imagery.occlusion import Mask
from ..imagery.stack import Stack
from ..product.answer import Answer, Made
from ..product.provenance import Provenance
from ..progress import Progress, portion
from .contest import Contest, run_contest
from .hold_out import coverage_curve, error_against_gap
from .inputs import Inputs, days_to_inputs, read_inputs
from .model_cache import model_key, pattern_key, remember, taken_or_made
from .options import Options
from .plan import Plan
from .plan_words import shown_by_none
from .samples import Training
from .tiles import grown, tiles
from .training import find_training, samples_to_predict

Predict = Callable[[Samples], Values]

BATCH = 131_072
"""Pixels that are predicted at a time."""
SEASON_TILE_PX = 256
"""Side of a tile where every date of the library is read."""


def regress(plan: Plan, answer: Answer, stack: Stack, options: Options, progress: Progress) -> None:
    """Fill the answer's missing pixels.

    Raises:
        DataError: an image cannot be read.
    """
    overview = stack.overview()
    progress(0.0, "Reading the images")
    inputs = read_inputs(plan, overview, check=lambda: progress(0.05, "Learning the season"))
    learned = 0.85 if overview is stack else 0.5
    if plan.teaching.kind == "none":
        predict, kind = _untaught(answer, plan, options)
    else:
        training = find_training(plan, overview, inputs, options.seed)
        predict, kind = _choose(answer, plan, training, options, portion(progress, 0.1, learned))
    _fill(plan, answer, stack, inputs, predict, kind, portion(progress, learned, 1.0))
    empty = answer.shares().get("none")
    if empty:
        answer.warnings.append(shown_by_none(empty))


def _fill(
    plan: Plan, answer: Answer, stack: Stack, learned: Inputs, predict: Predict, kind: Provenance, progress: Progress
) -> None:
    """Predict what is missing, tile by tile."""
    by_season = learned.season is not None and stack.overview() is not stack
    windows = tiles(stack.inside.shape, SEASON_TILE_PX) if by_season else tiles(stack.inside.shape)
    for number, window in enumerate(windows):
        wide, missing = _with_rim(answer, window)
        said = f"Predicting tile {number + 1} of {len(windows)}" if len(windows) > 1 else "Predicting"
        told = portion(progress, number / len(windows), (number + 1) / len(windows))
        told(0.0, said)
        if not missing.any():
            continue
        tile = stack.part(wide)
        inputs = learned
        if tile is not stack:
            inputs = read_inputs(plan, tile, missing, learned, partial(told, 0.5, said))
        samples, where = samples_to_predict(plan, tile, inputs, missing)
        made = []
        for start in range(0, len(samples), BATCH):
            told(0.5 + 0.5 * start / len(samples), said)
            made.append(predict(samples.take(slice(start, start + BATCH))))
        if made:
            days = days_to_inputs(plan, tile)[where]
            answer.fill(where, Made(np.concatenate(made), kind, days, answer.half_width), wide)


def _with_rim(answer: Answer, window: Window) -> tuple[Window, Mask]:
    """Return the window with the pixels around it that its own are predicted from, and what is missing of its own."""
    wide = grown(window, answer.inside.shape)
    missing = answer.missing(wide)
    own = np.zeros_like(missing)
    own[tuple(slice(one.start - all_.start, one.stop - all_.start) for one, all_ in zip(window, wide))] = True
    return wide, missing & own


def _untaught(answer: Answer, plan: Plan, options: Options) -> tuple[Predict, Provenance]:
    """Note the plan's one method in the answer: it interpolates without training."""
    (answer.method,) = plan.methods
    return _estimators(options)[answer.method]({}).predict, Provenance.INTERPOLATED


def _choose(
    answer: Answer, plan: Plan, training: Training, options: Options, progress: Progress
) -> tuple[Predict, Provenance]:
    """Hold the contest and note its result in the answer."""
    learned, cached = _learned(plan, training, options, progress)
    contest = learned.contest
    answer.method = contest.winner.name
    answer.contest = {
        **contest.to_json(plan.bands), "coverage": learned.coverage, "gaps": learned.gaps, "cached": cached,
    }  # fmt: skip
    answer.half_width, answer.achieved = contest.half_width, float(np.mean(contest.achieved))
    regressed = contest.winner.fitted[0].learned
    return contest.winner.predict, Provenance.REGRESSED if regressed else Provenance.INTERPOLATED


@dataclass(frozen=True)
class _Learned:
    """What is kept of a contest."""

    contest: Contest
    coverage: list[dict[str, float]]
    gaps: list[dict[str, float]]


def _learned(plan: Plan, training: Training, options: Options, progress: Progress) -> tuple[_Learned, bool]:
    """Hold the contest, or take one that was held on the same samples before; and tell which."""
    candidates = {name: make for name, make in _estimators(options).items() if name in plan.methods}

    def learn() -> _Learned:
        contest = run_contest(candidates, training, progress)
        gaps = error_against_gap(training.samples, lambda: progress(1.0, "Measuring what gaps cost"))
        return _Learned(contest, coverage_curve(contest.winner.residuals, contest.groups, contest.dates), gaps)

    if not options.cache:
        return learn(), False
    key = model_key(training, list(candidates), options)
    found = taken_or_made(key, learn)
    remember(pattern_key(plan, options), key)
    return found


def _estimators(options: Options) -> dict[str, Factory]:
    return estimators(options.thread_count, options.seed, options.device)
