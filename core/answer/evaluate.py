"""How good the answers are on a library: hide what is known, answer, compare.

Three protocols, all cases by rule (see `cases`):

- `holes`: each clear date is the target; the mask of another date is laid over it, and what it hides is compared.
- `missing`: the target date is hidden whole, with all dates within g = 0, 15, 30 days of it.
- `inter`: other sensors answer; see `evaluate_inter`.

The hidden values never enter: a stack of their own, in which they are masked, gives the answer.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import RequestError, UnsupportedError
from ..imagery.occlusion import Mask
from ..imagery.read import to_physical
from ..library.library import Library
from ..product.answer import Answer
from ..progress import Countdown, Progress, say_nothing
from ..query import Query
from .baselines import BASELINES, Baseline, Others
from .cases import PROTOCOLS as CASES
from .cases import Case, Truth, no_case
from .enhance import make_answer
from .evaluate_inter import evaluate_inter
from .opening import open_stack
from .options import INTER_METHODS, Options
from .scores import ANSWER, case_scores, summary

PROTOCOLS = (*CASES, "inter")


def evaluate(
    library: Library,
    query: Query,
    protocol: str,
    options: Options,
    progress: Progress,
    peers: Mapping[str, Baseline] | None = None,
) -> dict[str, Any]:
    """Answer all cases of the protocol; where images lie on several grids, `query.date` tells which is used.

    Args:
        library: what is searched.
        query: sensor, bands, region and window.
        protocol: one of `PROTOCOLS`.
        options: how answers are made.
        progress: called with share and text; may raise to cancel.
        peers: answers of other programs to the cases of `holes` and `missing`, to compare with too.

    Returns:
        `cases`, each with the scores of the answer and of the baselines (see `scores.case_scores`) and the share of
        true values inside the interval; `summary` with medians over the cases; `occlusion`, which says whether the
        supplied masks or the series too told what is true.

    Raises:
        RequestError: an unknown protocol.
        UnsupportedError: the library has no case.
    """
    if protocol not in PROTOCOLS:
        raise RequestError(f"There is no protocol {protocol!r}", f"Choose from {', '.join(PROTOCOLS)}")
    if protocol == "inter":
        return evaluate_inter(library, query, options, open_stack, progress)
    options = replace(options, cache=False)  # every case is measured anew, and none is asked twice
    if options.mode == "auto" and options.method not in ("auto", *INTER_METHODS):
        options = replace(options, mode="intra")  # a case that this method cannot answer is refused, and counted
    baselines = {**BASELINES, **(peers or {})}
    with open_stack(library, query, options) as (_, stack):
        truth = Truth.of(stack)
        cases = list(CASES[protocol](truth))
        if not cases:
            raise no_case(protocol, truth)
        results = []
        countdown = Countdown(progress, len(cases), None)
        for case in cases:
            countdown.next(f"{case.target} {case.label}")
            results.append(_run(library, query, case, truth, options, baselines))
    return {
        "protocol": protocol,
        "bands": list(stack.bands),
        "occlusion": "found" if truth.found else "supplied",
        "cases": results,
        "summary": summary(results),
    }


def _run(
    library: Library, query: Query, case: Case, truth: Truth, options: Options, baselines: Mapping[str, Baseline]
) -> dict[str, Any]:
    everything = np.ones(case.hidden.shape, bool)
    hidden = {case.target: everything if case.whole else case.hidden, **dict.fromkeys(case.dropped, everything)}
    entry: dict[str, Any] = {"date": case.target.isoformat(), "case": case.label, "pixels": int(case.hidden.sum())}
    asked = replace(query, date=case.target)
    with open_stack(library, asked, options, hidden, audited=True, grid_date=query.date) as (sensor, stack):
        true = truth.corrected(case.target, stack)[:, case.hidden]
        try:
            answer = make_answer(asked, sensor, stack, options, say_nothing, library)
        except UnsupportedError as error:
            return {**entry, "refused": str(error)}
        if answer.method == "observed":
            return {**entry, "refused": answer.warnings[-1]}
        others = _others(truth.on(stack), case)
        made = {ANSWER: np.stack([answer.physical(index) for index in range(len(stack.bands))])[:, case.hidden]}
        entry |= {"method": answer.method, "coverage": _coverage(answer, true, case.hidden)}
    if others is not None:
        made |= {name: values for name, make in baselines.items() if (values := make(others)) is not None}
    return {**entry, **case_scores(made, true, case.hidden)}


def _others(shown: Truth, case: Case) -> Others | None:
    """Return what all other dates of the library show; None where there is none."""
    days = [day for day in shown.stack.dates if day != case.target and day not in case.dropped]
    days = [day for day in days if shown.hidden(day) is not None]
    if not days:
        return None
    seen = shown.stack.inside & ~shown.hidden(case.target)
    target = shown.values(case.target)[:, seen]
    pairs = [(image[:, case.hidden], image[:, seen]) for image in map(shown.values, days)]
    asked, known = (np.stack(parts) for parts in zip(*pairs))
    return Others(case.target, tuple(days), asked, known, target)


def _coverage(answer: Answer, true: NDArray[np.float32], where: Mask) -> float | None:
    known = answer.bounded[where] & np.isfinite(true).all(axis=0)
    inside = [
        ((to_physical(low, asset)[where] <= value) & (value <= to_physical(high, asset)[where]))[known]
        for low, high, asset, value in zip(answer.lower, answer.upper, answer.assets, true)
    ]
    return float(np.mean(inside)) if known.any() else None
