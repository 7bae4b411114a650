"""How good generation is on a library: hide all the queried sensor saw around a clear date, and keep the other sensors.

Protocol `inter`: each clear date is the target; it and all images of its sensor within g = 45 and 90 days are hidden.
Every candidate of the contest is compared with the truth, so that the tables show what each would have answered.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import Any

import numpy as np

from ...models.moment import SIMPLE
from ..errors import UnsupportedError
from ..imagery.stack import Stack
from ..library.library import Library
from ..progress import Countdown, Progress
from ..query import Query
from ..sensors import Sensor
from .cases import Truth, no_date
from .inter import hold_contest, query_moment
from .inter_plan import make_inter_plan, seconds_each
from .options import Options
from .places import additive
from .similarity import errors, known_to_all, median, similarity

GAPS_DAYS = (45, 90)

Shown = Callable[[dict[str, Any], dict[str, np.ndarray]], None]
Open = Callable[..., Any]


def evaluate_inter(
    library: Library,
    query: Query,
    options: Options,
    open_stack: Open,
    progress: Progress,
    shown: Shown = lambda entry, images: None,  # noqa: ARG005
) -> dict[str, Any]:
    """Answer all cases; where images lie on several grids, `query.date` tells which is used.

    Args:
        library: what is searched.
        query: sensor, bands, region and window.
        options: how answers are made.
        open_stack: see `opening.open_stack`.
        progress: called with share and text; may raise to cancel.
        shown: called with each case and its images (`truth`, and one for each candidate), for pictures.

    Returns:
        As `evaluate.evaluate`; each case has `measures` of every candidate too, and the summary medians of these.

    Raises:
        UnsupportedError: the library has no case, or no other sensor saw any of them.
    """
    with open_stack(library, query, options) as (_, own):
        truth = Truth.of(own)
        cases = [(day, gap) for gap in GAPS_DAYS for day in truth.clear_dates()]
        if not cases:
            raise no_date()
        results = []
        countdown = Countdown(progress, len(cases), seconds_each(own.pixels, options))
        for day, gap in cases:
            report = countdown.next(f"{day} gap {gap}")
            hidden = [other for other in own.dates if abs((other - day).days) <= gap]
            everything = dict.fromkeys(hidden, np.ones(own.inside.shape, bool))
            asked = replace(query, date=day)
            opened = open_stack(library, asked, options, everything, audited=True, grid_date=query.date)
            with opened as (sensor, stack):
                entry, images = run_case(library, asked, sensor, stack, options, report)
                true = additive(own, own.frame(day), truth.corrected(day, stack))
            true[:, ~own.inside] = np.nan
            results.append(_measured({"date": day.isoformat(), "case": f"gap {gap}", **entry}, images, true))
            shown(results[-1], {"truth": true, **images})
    refused = [entry["refused"] for entry in results if "refused" in entry]
    if len(refused) == len(results):
        raise UnsupportedError(f"None of the cases can be answered: {refused[0]}", "See the plan of one of the dates")
    return {
        "protocol": "inter",
        "bands": list(own.bands),
        "occlusion": "found" if truth.found else "supplied",
        "cases": results,
        "summary": _summary(results),
    }


def run_case(
    library: Library, query: Query, sensor: Sensor, stack: Stack, options: Options, progress: Progress
) -> tuple[dict[str, Any], dict[str, np.ndarray]]:
    """Return what the contest chose and expected, and the image that each candidate makes."""
    try:
        plan = make_inter_plan(query, sensor, stack, library, options)
        contest = hold_contest(plan, options, progress)
    except UnsupportedError as error:
        return {"refused": str(error)}, {}
    whole = query_moment(plan, (slice(0, stack.inside.shape[0]), slice(0, stack.inside.shape[1])))
    images = {name: whole.simple[name] for name in SIMPLE if name in whole.simple}
    if contest is None:
        return {"method": "linear", "coverage": None, "expected": {}}, images
    images |= {entry.name: entry.predict(whole) for entry in contest.entries if entry.name not in images}
    expected = {entry.name: float(entry.rmse.mean()) for entry in contest.entries}
    half = [float(width) for width in contest.half_width]
    return {"method": contest.winner.name, "expected": expected, "half_width": half, "pairs": plan.pair_count}, images


def _measured(entry: dict[str, Any], images: dict[str, np.ndarray], true: np.ndarray) -> dict[str, Any]:
    if "refused" in entry:
        return entry
    known = known_to_all(images.values(), true)
    answered = np.isfinite(images[entry["method"]]).all(axis=0)[np.isfinite(true).all(axis=0)].mean()
    entry["answered"] = float(answered)
    if not known.any():
        return {**entry, "refused": "The truth and all that is compared with it show no pixel in common"}
    images = {name: np.where(known, image, np.nan) for name, image in images.items()}
    made = images[entry["method"]]
    width = entry.pop("half_width", None)
    if width is not None:
        inside = np.abs(made - true) <= np.asarray(width)[:, None, None]
        entry["coverage"] = float(inside[:, known].mean())
    return {
        **entry,
        "pixels": int(known.sum()),
        "rmse": [float(error) for error in errors(made, true)],
        "baselines": {name: errors(images[name], true).tolist() for name in SIMPLE if name in images},
        "measures": {name: similarity(image, true) for name, image in images.items()},
    }


def _summary(results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    kinds = sorted({entry["case"] for entry in results}, key=lambda text: int(text.split()[1]))
    return {kind: _medians([entry for entry in results if entry["case"] == kind]) for kind in kinds}


def _medians(entries: Sequence[dict[str, Any]]) -> dict[str, Any]:
    done = [entry for entry in entries if "linear" in entry.get("measures", {})]
    if not done:
        return {"cases": len(entries), "answered": 0}
    names = [name for name in done[0]["measures"] if all(name in entry["measures"] for entry in done)]
    simple = [name for name in SIMPLE if name in names]
    error = {name: np.array([entry["measures"][name]["rmse"] for entry in done]) for name in names}
    ours = np.array([entry["measures"][entry["method"]]["rmse"] for entry in done])
    best = np.min([error[name] for name in simple], axis=0)
    coverage = [entry["coverage"] for entry in done if entry["coverage"] is not None]
    return {
        "cases": len(entries),
        "answered": len(done),
        "answered_share": float(np.median([entry["answered"] for entry in done])),
        "rmse": float(np.median(ours)),
        "ratio": {name: float(np.median(ours / error[name])) for name in simple},
        "ratio_to_best_simple": float(np.median(ours / best)),
        "worse_than_linear": float(np.mean(ours > 1.02 * error["linear"])),
        "coverage": float(np.median(coverage)) if coverage else None,
        "mean_coverage": float(np.mean(coverage)) if coverage else None,
        "lowest_coverage": float(np.min(coverage)) if coverage else None,
        "candidates": {name: _candidate(done, name, error, best) for name in names},
    }


def _candidate(
    done: Sequence[dict[str, Any]], name: str, error: dict[str, np.ndarray], best: np.ndarray
) -> dict[str, float | None]:
    """Return one candidate's medians, had it answered all cases."""
    measures = {key: median(entry["measures"][name][key] for entry in done) for key in done[0]["measures"][name]}
    return {
        **measures,
        "ratio_to_linear": float(np.median(error[name] / error["linear"])),
        "ratio_to_best_simple": float(np.median(error[name] / best)),
        "better_than_linear": float(np.mean(error[name] < error["linear"])),
    }
