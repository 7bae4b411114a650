"""Generate the answer from other sensors: learn from the pairs, choose by contest, and fill the answer by tiles."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date

import numpy as np

from ...models.base import Values
from ...models.inter_registry import inter_estimator
from ...models.moment import SIMPLE, ImageEstimator, Moment
from ..errors import UnsupportedError
from ..imagery.grid import WHOLE, Window
from ..product.answer import Answer
from ..product.provenance import Provenance
from .contest import Contest
from .hold_out import coverage_curve
from .inter_contest import Candidate, errors_by_date, run_inter_contest
from .inter_networks import adopted, network_candidates, training_of
from .inter_plan import InterPlan
from .options import Options
from .pairs import Pair
from .places import Place
from .progress import Progress, portion

LEARN_PX = 512
"""A region up to so wide and high is learned from as a whole; of a larger one, windows of half of that."""
MOST_WINDOWS = 4
TILE_PX, MARGIN_PX = 512, 32
"""The answer is made in tiles; each is seen with a margin at least as wide as an estimator looks around a pixel."""
MAX_DATES = 48
"""Images of the queried sensor that are read; the nearest to the date."""

Predict = Callable[[Moment], Values]


def generate(plan: InterPlan, answer: Answer, options: Options, progress: Progress) -> None:
    """Fill the answer's missing pixels.

    Raises:
        UnsupportedError: nothing of the region can be answered.
        DataError: an image cannot be read.
    """
    answer.decibels = plan.units == "dB" and answer.assets[0].units == "linear power"
    contest = hold_contest(plan, options, portion(progress, 0.0, 0.85))
    if contest:
        winner = contest.winner
        networks, notes = training_of(contest)
        dates = errors_by_date(contest)
        coverage = coverage_curve(winner.residuals, contest.groups) if len(dates) > 1 else []
        answer.contest = {
            **contest.to_json(plan.bands), "networks": networks, "coverage": coverage, "dates": dates,
        }  # fmt: skip
        answer.warnings += notes
        answer.half_width, answer.achieved = contest.half_width, float(np.mean(contest.achieved))
        predict, answer.method = winner.predict, winner.name
        kind = Provenance.GENERATED if winner.fitted[0].learned else Provenance.INTERPOLATED
    else:
        estimator = _unmeasured(plan, options, progress)
        predict, answer.method = estimator.predict, estimator.name
        kind = Provenance.GENERATED if estimator.learned else Provenance.INTERPOLATED
    _fill(plan, answer, predict, kind, portion(progress, 0.85, 1.0))
    answer.warnings += [note for note in training_of(contest)[1] if note not in answer.warnings] if contest else []


def hold_contest(plan: InterPlan, options: Options, progress: Progress) -> Contest | None:
    """Measure the plan's candidates on its pairs; None where fewer than two dates of them can be used."""
    progress(0.0, "Reading pairs of images")
    moments = _moments(plan)
    if len({(moment.place, moment.day) for moment in moments if comparable(moment)}) < 2:
        return None
    candidates = _candidates(plan, options)
    return run_inter_contest(candidates, moments, plan.gap, portion(progress, 0.05, 1.0), options.seed)


def query_moment(plan: InterPlan, window: Window) -> Moment:
    """Return what an estimator is given of the queried date, in a window of the region."""
    own, pairs = plan.places[0], plan.pairs[0]
    days = _days(own, pairs, plan.query.date) if plan.inputs else []  # images that show too little are no conditions
    images = own.images(window, days, [*pairs, plan.pair])
    return images.moment(plan.pair, None, truth=False)


def _moments(plan: InterPlan) -> list[Moment]:
    """Return what is learned from and measured on: all pairs, at some windows of each place."""
    found = []
    for place, pairs in zip(plan.places, plan.pairs):
        if not pairs:
            continue
        asked = [plan.pair] if place.index == 0 else []
        for window in learning_windows(place.stack.inside.shape):
            images = place.images(window, _days(place, pairs, plan.query.date), [*pairs, *asked])
            made = [images.moment(pair, plan.gap, truth=True) for pair in pairs]
            found += [moment for moment in made if bool(moment.simple) == bool(plan.inputs) and overlaps(moment)]
    return found


def overlaps(moment: Moment) -> bool:
    """Tell whether both sensors show some pixel."""
    return bool((np.isfinite(moment.target).all(axis=0) & np.isfinite(moment.other).any(axis=0)).any())


def comparable(moment: Moment) -> bool:
    """Tell whether truth, other sensor and all that other dates say show some pixel in common."""
    known = np.isfinite(moment.target).all(axis=0) & np.isfinite(moment.other).any(axis=0)
    return bool(np.all([known, *(np.isfinite(image).all(axis=0) for image in moment.simple.values())], axis=0).any())


def _days(place: Place, pairs: Sequence[Pair], queried: date) -> list[date]:
    """Return the days of the queried sensor's images that are read: those of the pairs, and the nearest."""
    nearest = sorted(place.days(queried), key=lambda day: abs((day - queried).days))[:MAX_DATES]
    return sorted({*nearest, *(pair.day for pair in pairs)})


def learning_windows(shape: tuple[int, int]) -> list[Window]:
    """Return the windows of a region of that shape (y, x) that are learned from, evenly spread."""
    rows, cols = (_spread(size) for size in shape)
    windows = [(row, col) for row in rows for col in cols]
    return windows[:: -(-len(windows) // MOST_WINDOWS)]


def _spread(size: int) -> list[slice]:
    if size <= LEARN_PX:
        return [slice(0, size)]
    starts = np.linspace(0, size - LEARN_PX // 2, 2).astype(int)
    return [slice(int(start), int(start) + LEARN_PX // 2) for start in starts]


def _candidates(plan: InterPlan, options: Options) -> dict[str, Candidate]:
    networks = network_candidates(plan, options)
    return {
        name: networks.get(name)
        or Candidate(lambda _, name=name: inter_estimator(name, options.thread_count, options.seed, plan.units))
        for name in plan.methods
    }


def _unmeasured(plan: InterPlan, options: Options, progress: Progress) -> ImageEstimator:
    """Return what answers where nothing can be learned: weights, linear in time, or the one that was asked for.

    Raises:
        UnsupportedError: that has nothing to answer from either.
        DataError, RequestError: the weights cannot be used.
    """
    if plan.adopts:
        return adopted(plan, options, progress)
    name = plan.methods[0] if len(plan.methods) == 1 else "linear"
    if name not in SIMPLE or not plan.inputs:
        raise UnsupportedError(
            "Fewer than two of the dates that both sensors saw can be learned from",
            "Add images of other dates or places that both show",
        )
    return inter_estimator(name, options.thread_count, options.seed, plan.units)


def _fill(plan: InterPlan, answer: Answer, predict: Predict, kind: Provenance, progress: Progress) -> None:
    """Make the missing pixels tile by tile; what the other sensors do not show is interpolated in time."""
    missing = answer.missing(WHOLE)
    days = min(abs(image.days) for image in plan.others)
    tiles = list(_tiles(missing.shape))
    for number, (rows, cols) in enumerate(tiles):
        progress(number / len(tiles), f"Generating tile {number + 1} of {len(tiles)}")
        if not missing[rows, cols].any():
            continue
        (top, left), window = _with_margin(rows, cols, missing.shape)
        moment = query_moment(plan, window)
        inner = slice(rows.start - top, rows.stop - top), slice(cols.start - left, cols.stop - left)
        made = predict(moment)[:, inner[0], inner[1]]
        wanted = missing[rows, cols]
        _put(answer, (rows, cols), wanted & np.isfinite(made).all(axis=0), made, kind, days)
        if kind is Provenance.GENERATED and moment.simple:
            carried = moment.simple["linear"][:, inner[0], inner[1]]
            rest = wanted & ~np.isfinite(made).all(axis=0) & np.isfinite(carried).all(axis=0)
            _put(answer, (rows, cols), rest, carried, Provenance.INTERPOLATED, plan.gap.nearest or days)
    shares = answer.shares()
    if shares.get("none") == 1.0:
        raise UnsupportedError(
            "No image shows any of the missing pixels", "Widen the window, or add images of the region"
        )
    if shares.get("none"):
        answer.warnings.append(f"{shares['none']:.1%} of the region is shown by no image and left empty")


def _put(answer: Answer, window: Window, where: np.ndarray, made: Values, kind: Provenance, days: int) -> None:
    if where.any():
        whole = np.zeros(answer.provenance.shape, bool)
        whole[window] = where
        answer.fill(whole, made[:, where].T, kind, days)


def _tiles(shape: tuple[int, int]) -> Iterator[Window]:
    for top in range(0, shape[0], TILE_PX):
        for left in range(0, shape[1], TILE_PX):
            yield slice(top, min(top + TILE_PX, shape[0])), slice(left, min(left + TILE_PX, shape[1]))


def _with_margin(rows: slice, cols: slice, shape: tuple[int, int]) -> tuple[tuple[int, int], Window]:
    top, left = max(rows.start - MARGIN_PX, 0), max(cols.start - MARGIN_PX, 0)
    below, beyond = min(rows.stop + MARGIN_PX, shape[0]), min(cols.stop + MARGIN_PX, shape[1])
    return (top, left), (slice(top, below), slice(left, beyond))
