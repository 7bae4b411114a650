"""Generate the answer from other sensors: learn from the pairs, choose by contest, and fill the answer by tiles."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np
from numpy.typing import NDArray

from ...models.inter_registry import inter_estimator
from ...models.moment import SIMPLE, ImageEstimator, Moment
from ..errors import UnsupportedError
from ..imagery.grid import WHOLE, Window
from ..product.answer import Answer, Made
from ..product.provenance import Provenance
from ..progress import Progress, portion
from .choice import Entry
from .contest import Contest
from .day_level import day_level
from .hold_out import coverage_curve
from .inter_contest import Candidate, errors_by_date, run_inter_contest
from .inter_networks import adopted, network_candidates, training_of
from .inter_plan import InterPlan
from .interval import half_width
from .nearest import days_to_nearest, first_known
from .options import Options
from .pairs import Pair
from .places import Place
from .plan_words import NEAR, UNMEASURED

LEARN_PX = 512
"""A region up to so wide and high is learned from as a whole; of a larger one, windows of half of that."""
MOST_WINDOWS = 4
TILE_PX, MARGIN_PX = 512, 32
"""The answer is made in tiles; each is seen with a margin at least as wide as an estimator looks around a pixel."""
MAX_DATES = 48
"""Images of the queried sensor that are read; the nearest to the date."""

CARRIED = "linear"
"""What answers where the other sensors show nothing."""


def generate(plan: InterPlan, answer: Answer, options: Options, progress: Progress) -> None:
    """Fill the answer's missing pixels.

    Raises:
        UnsupportedError: nothing of the region can be answered.
        DataError: an image cannot be read.
    """
    answer.decibels = plan.units == "dB" and answer.assets[0].units == "linear power"
    contest = hold_contest(plan, options, portion(progress, 0.0, 0.85))
    way = _measured(answer, plan, contest) if contest else _unmeasured(plan, options, progress)
    if contest is None and plan.pair_count:  # what the overview promised, the pixels do not hold
        answer.warnings.append(UNMEASURED)
    answer.method = way.estimator.name
    _fill(plan, answer, way, portion(progress, 0.85, 1.0))
    answer.warnings += [note for note in training_of(contest)[1] if note not in answer.warnings] if contest else []


@dataclass(frozen=True)
class _Way:
    """What makes the missing pixels."""

    estimator: ImageEstimator | Entry
    learned: bool
    half_width: NDArray[np.float64] | None = None
    """(band,): half of the interval's width; None where it is not known."""
    carried_width: NDArray[np.float64] | None = None
    """That of what is carried linear in time where the other sensors show nothing."""

    @property
    def kind(self) -> Provenance:
        """How the pixels are made."""
        return Provenance.GENERATED if self.learned else Provenance.INTERPOLATED


def _measured(answer: Answer, plan: InterPlan, contest: Contest) -> _Way:
    """Note the contest in the answer, and return its winner."""
    winner = contest.winner
    networks, notes = training_of(contest)
    dates = errors_by_date(contest)
    coverage = coverage_curve(winner.residuals, contest.groups) if len(dates) > 1 else []
    answer.contest = {
        **contest.to_json(plan.bands), "networks": networks, "coverage": coverage, "dates": dates,
    }  # fmt: skip
    answer.warnings += [*notes, *([NEAR] if contest.near and NEAR not in answer.warnings else [])]
    answer.half_width, answer.achieved = contest.half_width, float(np.mean(contest.achieved))
    linear = (entry for entry in contest.entries if entry.name == CARRIED)
    carried = next((half_width(np.abs(entry.residuals)) for entry in linear), None)
    return _Way(winner, winner.fitted[0].learned, contest.half_width, carried)


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
            found += [moment for moment in made if carries(moment) == bool(plan.inputs) and overlaps(moment)]
    return found


def overlaps(moment: Moment) -> bool:
    """Tell whether both sensors show some pixel."""
    return bool((np.isfinite(moment.target).all(axis=0) & np.isfinite(moment.other).any(axis=0)).any())


def carries(moment: Moment) -> bool:
    """Tell whether an image of another date shows some pixel."""
    return any(np.isfinite(image).any() for image in moment.simple.values())


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


def _unmeasured(plan: InterPlan, options: Options, progress: Progress) -> _Way:
    """Return what answers where nothing can be learned: weights, linear in time, or the one that was asked for.

    Raises:
        UnsupportedError: that has nothing to answer from either.
        DataError, RequestError: the weights cannot be used.
    """
    if plan.adopts:
        weights = adopted(plan, options, progress)
        return _Way(weights, weights.learned)
    name = plan.methods[0] if len(plan.methods) == 1 else "linear"
    if name not in SIMPLE or not plan.inputs:
        raise UnsupportedError(
            "Fewer than two of the dates that both sensors saw can be learned from",
            "Add images of other dates or places that both show",
        )
    return _Way(inter_estimator(name, options.thread_count, options.seed, plan.units), False)


def _fill(plan: InterPlan, answer: Answer, way: _Way, progress: Progress) -> None:
    """Make the missing pixels tile by tile; what the other sensors do not show is interpolated in time."""
    missing = answer.missing(WHOLE)
    tiles = list(_tiles(missing.shape))
    seen = [(int((answer.inside[tile] & ~missing[tile]).sum()), tile) for tile in tiles]
    level = day_level(plan.places[0], lambda tile: query_moment(plan, tile), way.estimator.predict, seen)
    for number, (rows, cols) in enumerate(tiles):
        progress(number / len(tiles), f"Generating tile {number + 1} of {len(tiles)}")
        if not missing[rows, cols].any():
            continue
        (top, left), window = _with_margin(rows, cols, missing.shape)
        moment = query_moment(plan, window)
        inner = slice(rows.start - top, rows.stop - top), slice(cols.start - left, cols.stop - left)
        made = way.estimator.predict(moment)[:, inner[0], inner[1]] + level[:, None, None]
        moment = moment.window(*inner)
        own = _days_to_own(moment)
        days = first_known(_days_to_others(plan, moment), own) if way.learned else own
        wanted = missing[rows, cols]
        known = wanted & np.isfinite(made).all(axis=0)
        _put(answer, (rows, cols), known, Made(made[:, known].T, way.kind, days[known], way.half_width))
        if way.learned and moment.simple:
            carried = moment.simple[CARRIED]
            rest = wanted & ~known & np.isfinite(carried).all(axis=0)
            kind = Provenance.INTERPOLATED
            _put(answer, (rows, cols), rest, Made(carried[:, rest].T, kind, own[rest], way.carried_width))
    shares = answer.shares()
    if shares.get("none") == 1.0:
        raise UnsupportedError(
            "No image shows any of the missing pixels", "Widen the window, or add images of the region"
        )
    if shares.get("none"):
        answer.warnings.append(f"{shares['none']:.1%} of the region is shown by no image and left empty")


def _days_to_own(moment: Moment) -> NDArray[np.int16]:
    """Return the days (y, x) to the nearest of the queried sensor's own images that shows each pixel."""
    shown = [np.isfinite(image).all(axis=0) for image in moment.series.images]
    return days_to_nearest(zip([(day - moment.day).days for day in moment.series.days], shown), moment.shape)


def _days_to_others(plan: InterPlan, moment: Moment) -> NDArray[np.int16]:
    """Return the days (y, x) to the nearest of the other sensors' images that shows each pixel."""
    ends = np.cumsum([len(image.bands) for image in plan.others])[:-1]
    shown = [np.isfinite(image).any(axis=0) for image in np.split(moment.other, ends)]
    return days_to_nearest(zip([image.days for image in plan.others], shown), moment.shape)


def _put(answer: Answer, window: Window, where: NDArray[np.bool_], made: Made) -> None:
    if where.any():
        answer.fill(where, made, window)


def _tiles(shape: tuple[int, int]) -> Iterator[Window]:
    for top in range(0, shape[0], TILE_PX):
        for left in range(0, shape[1], TILE_PX):
            yield slice(top, min(top + TILE_PX, shape[0])), slice(left, min(left + TILE_PX, shape[1]))


def _with_margin(rows: slice, cols: slice, shape: tuple[int, int]) -> tuple[tuple[int, int], Window]:
    top, left = max(rows.start - MARGIN_PX, 0), max(cols.start - MARGIN_PX, 0)
    below, beyond = min(rows.stop + MARGIN_PX, shape[0]), min(cols.stop + MARGIN_PX, shape[1])
    return (top, left), (slice(top, below), slice(left, beyond))
