"""What a plan by other sensors promises: the error on dates that are held out, before anything is trained."""

from __future__ import annotations

from dataclasses import replace

from ...models.inter_registry import inter_estimator
from ...models.moment import SIMPLE
from ..progress import say_nothing
from .inter import comparable
from .inter_contest import Candidate, run_inter_contest
from .inter_plan import InterPlan
from .plan_words import NEAR

QUICK = ("nearest", "linear", "average", "season", "kriged")
"""Candidates that need no time."""
WINDOW_PX = 128
"""Rows and columns of the middle of the region that are looked at."""


def with_expected_error(plan: InterPlan) -> InterPlan:
    """Return the plan with the RMSE of the quick candidates on its own pairs, each held out as the query is.

    In physical units, the mean over the bands, in the middle of the region: that of the best, and that of the best of
    those that see the sensor's own images alone. The plan stays as it is where kriging does not take part or fewer than
    two dates can be held out. The answer's own contest has more candidates, and sees all of the region.

    Raises:
        DataError: an image cannot be read.
    """
    place, pairs = plan.places[0], plan.pairs[0]
    names = [name for name in plan.methods if name in QUICK]
    if "kriged" not in names:
        return plan
    rows, cols = map(_middle, place.stack.inside.shape)
    images = place.images((rows, cols), [pair.day for pair in pairs], [*pairs, plan.pair])
    moments = [images.moment(pair, plan.gap, truth=True) for pair in pairs]
    moments = [moment for moment in moments if moment.simple and comparable(moment)]
    if len({moment.day for moment in moments}) < 2:
        return plan
    candidates = {name: Candidate(lambda _, name=name: inter_estimator(name, 1, 0, plan.units)) for name in names}
    contest = run_inter_contest(candidates, moments, plan.gap, say_nothing)
    own = min(float(entry.rmse.mean()) for entry in contest.entries if entry.name in SIMPLE)
    warnings = (*plan.warnings, NEAR) if contest.near else plan.warnings
    return replace(plan, expected_error=float(contest.winner.rmse.mean()), own_error=own, warnings=warnings)


def _middle(size: int) -> slice:
    start = max(0, size - WINDOW_PX) // 2
    return slice(start, min(size, start + WINDOW_PX))
