"""How good the answers are on a library: hide what is known, answer, compare.

Three protocols, all cases by rule:

- `holes`: each clear date is the target; the mask of another date is laid over it, and what it hides is compared.
- `missing`: the target date is hidden whole, with all dates within g = 0, 15, 30 days of it.
- `inter`: other sensors answer; see `evaluate_inter`.

The hidden values never enter: a stack of their own, in which they are masked, gives the answer.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import RequestError, UnsupportedError
from ..imagery.occlusion import Mask
from ..imagery.read import to_physical
from ..imagery.series import interpolate_in_time
from ..imagery.stack import Stack
from ..library.library import Library
from ..product.answer import Answer
from ..query import Query
from .enhance import Progress, make_answer, open_stack
from .evaluate_inter import evaluate_inter
from .options import Options

PROTOCOLS = ("holes", "missing", "inter")
CLEAR = 0.03
"""A target's mask hides less than this share of the region."""
HOLE_SHARES = (0.15, 0.70)
"""A mask that is laid over a target hides a share in this range."""
GAPS_DAYS = (0, 15, 30)
BASELINES = ("nearest", "linear", "linear+offset")


@dataclass(frozen=True)
class Case:
    """One hidden truth."""

    target: date
    hidden: Mask
    """(y, x): pixels to compare."""
    label: str
    """Date of the mask, or the gap in days."""
    dropped: tuple[date, ...] = ()
    """Other dates that are hidden whole."""


def evaluate(library: Library, query: Query, protocol: str, options: Options, progress: Progress) -> dict[str, Any]:
    """Answer all cases of the protocol; `query.date` is not used.

    Returns:
        `cases`, each with the RMSE per band of the answer and of the baselines and the share of true values inside the
        interval, and `summary` with medians over the cases.

    Raises:
        RequestError: an unknown protocol.
        UnsupportedError: the library has no case.
    """
    if protocol not in PROTOCOLS:
        raise RequestError(f"There is no protocol {protocol!r}", f"Choose from {', '.join(PROTOCOLS)}")
    if protocol == "inter":
        return evaluate_inter(library, query, options, open_stack, progress)
    with open_stack(library, query, options) as (_, truth):
        cases = list(_holes(truth) if protocol == "holes" else _missing(truth))
        if not cases:
            raise UnsupportedError(
                "The library has no date to evaluate on", "It needs dates without clouds, and others to answer from"
            )
        results = []
        for index, case in enumerate(cases):
            progress(index / len(cases), f"{case.target} {case.label}")
            results.append(_run(library, replace(query, date=case.target), case, truth, options))
    return {"protocol": protocol, "bands": list(truth.bands), "cases": results, "summary": _summary(results)}


def _holes(truth: Stack) -> Iterator[Case]:
    """Lay the masks with a fitting share over the clear dates, both in order of time, the masks in turn."""
    masked = {day: truth.masked(day) for day in truth.dates}
    shares = {day: mask.mean() for day, mask in masked.items() if mask is not None}
    clear = [day for day, share in shares.items() if share < CLEAR]
    masks = [day for day, share in shares.items() if HOLE_SHARES[0] <= share <= HOLE_SHARES[1]]
    for index, day in enumerate(clear if masks else ()):
        mask_day = masks[index % len(masks)]
        hidden = masked[mask_day] & ~masked[day] & truth.inside
        yield Case(day, hidden, f"hole of {mask_day}")


def _missing(truth: Stack) -> Iterator[Case]:
    for day in truth.dates:
        masked = truth.masked(day)
        if masked is not None and masked.mean() < CLEAR:
            for gap in GAPS_DAYS:
                near = tuple(other for other in truth.dates if other != day and abs((other - day).days) <= gap)
                yield Case(day, ~masked & truth.inside, f"gap {gap}", near)


def _run(library: Library, query: Query, case: Case, truth: Stack, options: Options) -> dict[str, Any]:
    everything = np.ones(truth.inside.shape, bool)
    whole = case.label.startswith("gap")
    hidden = {case.target: everything if whole else case.hidden, **dict.fromkeys(case.dropped, everything)}
    entry: dict[str, Any] = {"date": case.target.isoformat(), "case": case.label, "pixels": int(case.hidden.sum())}
    with open_stack(library, query, options, hidden, audited=True) as (sensor, stack):
        true = truth.unfiltered(case.target)[:, case.hidden]
        baselines = _baselines(stack, case)
        try:
            answer = make_answer(query, sensor, stack, options, _quiet, library)
        except UnsupportedError as error:
            return {**entry, "refused": str(error)}
        made = np.stack([answer.physical(index) for index in range(len(stack.bands))])[:, case.hidden]
        entry |= {"method": answer.method, "rmse": _rmse(made, true), "coverage": _coverage(answer, true, case.hidden)}
    entry["baselines"] = {name: _rmse(values, true) for name, values in baselines.items()}
    return entry


def _baselines(stack: Stack, case: Case) -> dict[str, NDArray[np.float32]]:
    """Return the simple answers (band, pixel), from all other dates of the library and their supplied masks alone."""
    days = [day for day in stack.dates if day != case.target and day not in case.dropped]
    days = [day for day in days if stack.masked(day) is not None]
    series = np.stack([stack.unfiltered(day)[:, case.hidden] for day in days])
    offsets = [(day - case.target).days for day in days]
    linear = interpolate_in_time(series, offsets, 0)
    nearest = np.full_like(linear, np.nan)
    for index in sorted(range(len(days)), key=lambda i: abs(offsets[i])):
        nearest = np.where(np.isnan(nearest), series[index], nearest)
    found = {"nearest": nearest, "linear": linear}
    seen = stack.inside & ~stack.masked(case.target)
    if seen.any():
        known = np.stack([stack.unfiltered(day)[:, seen] for day in days])
        missed = stack.unfiltered(case.target)[:, seen] - interpolate_in_time(known, offsets, 0)
        found["linear+offset"] = linear + np.nanmedian(missed, axis=1)[:, None]
    return found


def _rmse(made: NDArray[np.float32], true: NDArray[np.float32]) -> list[float | None]:
    """Return the error of each band over the pixels that both know; None where there is none."""
    missed = (made - true).astype(np.float64)
    return [float(np.sqrt(np.nanmean(band**2))) if np.isfinite(band).any() else None for band in missed]


def _coverage(answer: Answer, true: NDArray[np.float32], where: Mask) -> float | None:
    if answer.half_width is None:
        return None
    inside = [
        (to_physical(low, asset)[where] <= value) & (value <= to_physical(high, asset)[where])
        for low, high, asset, value in zip(answer.lower, answer.upper, answer.assets, true)
    ]
    return float(np.mean(inside))


def _summary(results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return, for each kind of case, medians over cases of ratios of mean RMSE, and how often the answer is worse."""
    kinds = sorted({_kind(entry) for entry in results})
    return {kind: _medians([entry for entry in results if _kind(entry) == kind]) for kind in kinds}


def _kind(entry: dict[str, Any]) -> str:
    return entry["case"] if entry["case"].startswith("gap") else "holes"


def _medians(entries: Sequence[dict[str, Any]]) -> dict[str, Any]:
    done = [entry for entry in entries if "rmse" in entry and None not in entry["rmse"]]
    if not done:
        return {"cases": len(entries), "answered": 0}
    ours = np.array([entry["rmse"] for entry in done])
    simple = {
        name: np.array([entry["baselines"][name] for entry in done], float)
        for name in BASELINES
        if all(name in entry["baselines"] for entry in done)
    }
    best = np.min([errors.mean(axis=1) for errors in simple.values()], axis=0)
    best_band = np.min(list(simple.values()), axis=0)
    coverage = [entry["coverage"] for entry in done if entry["coverage"] is not None]
    return {
        "cases": len(entries),
        "answered": len(done),
        "rmse": float(np.median(ours.mean(axis=1))),
        "ratio": {name: float(np.median(ours.mean(axis=1) / errors.mean(axis=1))) for name, errors in simple.items()},
        "ratio_to_best_simple": float(np.median(ours.mean(axis=1) / best)),
        "worse_than_best_simple": float(np.mean(ours > 1.02 * best_band)),
        "worse_than_linear": float(np.mean(ours.mean(axis=1) > 1.02 * simple["linear"].mean(axis=1))),
        "coverage": float(np.median(coverage)) if coverage else None,
        "lowest_coverage": float(np.min(coverage)) if coverage else None,
    }


def _quiet(share: float, text: str) -> None:
    """Show nothing."""
