"""Which estimator generates: all are measured on held-out dates, hidden as the queried one is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ...models.base import Values
from ...models.moment import ImageEstimator, Moment
from ..progress import Progress, Pulse, portion, say_nothing
from .blend import NAME, blended
from .choice import MARGIN, Entry, best_or_safe
from .contest import Contest
from .interval import achieved_coverage, half_width
from .pairs import Gap

MAX_FOLDS = 4
"""Quick estimators leave out one date after the other, in so many rounds at most."""
NETWORK_FOLDS = 3
"""Networks leave out a stretch of dates at a time; the answer is the mean of the nets of all rounds."""
HELD_PIXELS = 4_000
"""Pixels of each held-out image that are compared."""
SAFE = {"kriged": 0.10, NAME: 0.10, "linear": MARGIN}
"""The first of these that competes answers unless it is beaten clearly, by such a share: a handful of dates says
little, and kriging learns so few numbers that it hardly misleads."""

_PLACE = 10_000_000
"""More than any day's number: a place and a day in one."""


@dataclass(frozen=True)
class Candidate:
    """One estimator of the contest."""

    make: Callable[[Progress], ImageEstimator]
    """Makes one that reports its progress."""
    network: bool = False
    """Whether it is costly: fewer rounds, and no last fit on all dates."""
    seconds: float = 1.0
    """About how long all its rounds take, beside the others: how much of the progress they are."""


def run_inter_contest(
    candidates: Mapping[str, Candidate], moments: Sequence[Moment], gap: Gap, progress: Progress, seed: int = 0
) -> Contest:
    """Measure the candidates on held-out dates and return the result.

    A round's estimator learns from no date that the gap around a held-out one hides, just as the query's own gap hides
    what lies in it. A round that nothing is left to learn for does not count; where fewer than two dates are
    left, all learn from what the gap would hide, and the result is said to be `near`.

    Args:
        candidates: name -> candidate, the simplest first.
        moments: with targets; several may show one date at several windows.
        gap: how the queried sensor's images are missing around the queried date.
        progress: called with share and text; may raise to cancel.
        seed: chooses the pixels that are compared.
    """
    held = _held_pixels(moments, seed)
    if not any(len(part) for part in held):
        raise ValueError("no moment has a known target")
    truth = np.concatenate([_at(moment.target, part) for moment, part in zip(moments, held)])
    days = np.concatenate([np.full(len(part), _date_key(moment)) for moment, part in zip(moments, held)])
    near = not _beyond(candidates, moments, held, gap)
    entries = []
    passed, whole = 0.0, sum(candidate.seconds for candidate in candidates.values()) or 1.0  # weights alone take none
    for name, candidate in candidates.items():
        report = portion(progress, passed / whole, (passed + candidate.seconds) / whole)
        passed += candidate.seconds
        fitted, made = _cross_predicted(name, candidate, moments, held, None if near else gap, report)
        entries.append(Entry(name, fitted, truth - made))
    known = np.all([np.isfinite(entry.residuals).all(axis=1) for entry in entries], axis=0)
    entries = [Entry(entry.name, entry.fitted, entry.residuals[known]) for entry in entries]
    days = days[known]
    mean = blended(entries)
    entries = [*entries, mean] if mean else entries
    choice = best_or_safe(entries, days, SAFE)
    winner = choice.entry
    groups = np.unique(days, return_inverse=True)[1]
    coverage = achieved_coverage(winner.residuals, groups) if groups.max() > 0 else np.full(truth.shape[1], np.nan)
    width = half_width(np.abs(winner.residuals))
    return Contest("pairs", tuple(entries), winner, width, coverage, days, choice.why, near=near)


def errors_by_date(contest: Contest) -> list[dict[str, Any]]:
    """Return each held-out date, its place (0: the region), and each candidate's error on it, the mean of the bands."""
    found = []
    for key in np.unique(contest.groups):
        place, day = divmod(int(key), _PLACE)
        held = contest.groups == key
        errors = {
            entry.name: float(np.sqrt((entry.residuals[held].astype(np.float64) ** 2).mean(axis=0)).mean())
            for entry in contest.entries
        }
        found.append({"date": date.fromordinal(day).isoformat(), "place": place, "rmse": errors})
    return sorted(found, key=lambda entry: (entry["date"], entry["place"]))


def _cross_predicted(
    name: str,
    candidate: Candidate,
    moments: Sequence[Moment],
    held: Sequence[NDArray[np.int64]],
    gap: Gap | None,
    progress: Progress,
) -> tuple[tuple[ImageEstimator, ...], Values]:
    """Return the estimators that answer, and predictions of the compared pixels, each by one that never saw it.

    NaN where nothing is left to learn from; `gap` None hides nothing but what is held out.
    """
    rounds = _rounds(_keys(moments), candidate.network)
    last = not candidate.network
    made: list[Values | None] = [None] * len(moments)
    fitted = []
    probe = candidate.make(say_nothing)
    if not probe.learned:
        return (probe,), np.concatenate([_at(probe.predict(m), part) for m, part in zip(moments, held)])
    for number, asked in enumerate(rounds):
        report = Pulse(portion(progress, number / (len(rounds) + last), (number + 1) / (len(rounds) + last)))
        said = f"Measuring {name}, part {number + 1} of {len(rounds)}"
        report(0.0, said)
        train = _left(moments, asked, gap)
        if not train:
            for index in asked:
                made[index] = np.full((len(held[index]), len(moments[index].target)), np.nan, np.float32)
            continue
        estimator = candidate.make(lambda share, text, said=said, report=report: report(share, f"{said}: {text}"))
        estimator.fit(train, report.again)
        fitted.append(estimator)
        for index in asked:
            made[index] = _at(estimator.predict(moments[index]), held[index])
    if last:
        report = Pulse(portion(progress, len(rounds) / (len(rounds) + 1), 1.0))
        report(0.0, f"Fitting {name} on all dates")
        fitted = [candidate.make(report)]
        fitted[0].fit(moments, report.again)
    return tuple(fitted), np.concatenate(made)


def _beyond(
    candidates: Mapping[str, Candidate], moments: Sequence[Moment], held: Sequence[NDArray[np.int64]], gap: Gap
) -> bool:
    """Tell whether two dates have others beyond the gap to learn from, in the rounds of every candidate."""
    answered = [
        {index for asked in _rounds(_keys(moments), network) if _left(moments, asked, gap) for index in asked}
        for network in {candidate.network for candidate in candidates.values()}
    ]
    return len({_date_key(moments[index]) for index in set.intersection(*answered) if len(held[index])}) > 1


def _left(moments: Sequence[Moment], asked: Sequence[int], gap: Gap | None) -> list[Moment]:
    """Return the moments that a round learns from, which is asked for those at some positions."""
    out = [moments[index] for index in asked]
    rest = (moment for index, moment in enumerate(moments) if index not in asked)
    return [moment for moment in rest if gap is None or not _hidden(moment, out, gap)]


def _keys(moments: Sequence[Moment]) -> list[tuple[int, int]]:
    """Return what is left out together: a date; where other places alone teach, a place, as the region is one more."""
    places = {moment.place for moment in moments}
    whole = 0 not in places and len(places) > 1
    return [(moment.place, 0 if whole else moment.day.toordinal()) for moment in moments]


def _rounds(dates: Sequence[tuple[int, int]], network: bool) -> list[list[int]]:
    """Return the moments' positions that each round leaves out: scattered dates, or stretches of them for networks.

    Args:
        dates: place and day of each moment.
        network: whether few rounds are wanted.
    """
    order = sorted(set(dates))
    count = min(len(order), NETWORK_FOLDS if network else MAX_FOLDS)
    fold = {key: position * count // len(order) if network else position % count for position, key in enumerate(order)}
    return [[i for i, key in enumerate(dates) if fold[key] == number] for number in range(count)]


def _date_key(moment: Moment) -> int:
    return moment.place * _PLACE + moment.day.toordinal()


def _hidden(moment: Moment, asked: Sequence[Moment], gap: Gap) -> bool:
    return any(moment.place == other.place and gap.overlaps(other.day, moment.day) for other in asked)


def _held_pixels(moments: Sequence[Moment], seed: int) -> list[NDArray[np.int64]]:
    """Return the flat positions of each moment's pixels to compare: evenly chosen, where truth and sensor are known."""
    rng = np.random.default_rng(seed)
    chosen = []
    for moment in moments:
        known = np.isfinite(moment.target).all(axis=0) & np.isfinite(moment.other).any(axis=0)
        for image in moment.simple.values():
            known &= np.isfinite(image).all(axis=0)
        flat = np.flatnonzero(known)
        most = HELD_PIXELS if len(moments) <= 4 * MAX_FOLDS else HELD_PIXELS // 4
        chosen.append(flat if len(flat) <= most else np.sort(rng.choice(flat, most, replace=False)))
    return chosen


def _at(image: Values, pixels: NDArray[np.int64]) -> Values:
    return image.reshape(len(image), -1)[:, pixels].T
