"""MOGPR beside the contest: asked for an even part of each case's pixels, and compared on these.

Multi-output Gaussian process regression of optical and radar series (Pipia et al. 2019, Remote Sensing of Environment
235, doi 10.1016/j.rse.2019.111452), as the toolbox FuseTS does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
from contextlib import contextmanager
from typing import Any

import numpy as np
from numpy.typing import NDArray

from revisit.core.answer.similarity import errors
from revisit.core.imagery.series import Physical

from .inter_given import Given
from .worker import worker

UNITS_DAYS = {"MOGPR": 1.0, "MOGPR in months": 30.4375}
"""Unit of the times that it is given. FuseTS gives days, and begins its search for a length scale at one unit: where
images lie a month apart, it finds none but that, and other dates tell it next to nothing. So it is given months too."""
SIDE = 4
"""Pixels of a case: so many rows of so many. It takes seconds for each."""

Pixels = tuple[NDArray[np.int64], NDArray[np.int64]]
Submit = Callable[..., Future]
"""Takes what `worker.Ask` takes, and returns what it will return."""


class Peer:
    """Asks about each case as `evaluate_inter` shows it."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit
        self._asked: list[tuple[Mapping[str, Any], Mapping[str, Physical], Mapping[str, Future]]] = []

    def take(self, given: Given | None, entry: Mapping[str, Any], images: Mapping[str, Physical]) -> None:
        """Ask about a case, unless nothing answered it; `images` are the truth and what each candidate made."""
        if given is None or "refused" in entry or not given.days:
            return
        known = np.all([np.isfinite(image).all(axis=0) for image in images.values()], axis=0)
        pixels = even_pixels(known, SIDE)
        made = {name: self._submit(**asked_with(given, pixels, unit)) for name, unit in UNITS_DAYS.items()}
        self._asked.append((entry, {name: image[:, pixels[0], pixels[1]] for name, image in images.items()}, made))

    def result(self) -> dict[str, Any]:
        """Wait for all answers, and return the cases."""
        cases = [
            compared(entry, values, {name: future.result() for name, future in made.items()})
            for entry, values, made in self._asked
        ]
        return {"names": list(UNITS_DAYS), "cases": cases}


@contextmanager
def peer() -> Iterator[Peer]:
    """Start the program, which works beside all else; raises FileNotFoundError where its environment is missing."""
    with worker(".venv-fusets", "fusets_mogpr.py", "make bench-inter") as ask:
        pool = ThreadPoolExecutor(1)
        try:
            yield Peer(lambda **arrays: pool.submit(ask, **arrays))
        finally:
            pool.shutdown(cancel_futures=True)


def asked_with(given: Given, pixels: Pixels, unit_days: float) -> dict[str, Any]:
    """Return what the program is asked with."""
    rows, cols = pixels
    times = {"days": given.days, "radar_days": given.radar_days, "at": (given.at,)}
    return {
        "values": np.stack([image[:, rows, cols] for image in given.images]),
        "radar": np.stack([image[:, :, rows, cols] for image in given.radar]),
        **{name: [day.toordinal() / unit_days for day in days] for name, days in times.items()},
    }


def even_pixels(known: NDArray[np.bool_], side: int) -> Pixels:
    """Return rows and columns of at most `side` * `side` pixels, evenly spread: those of them that are known (y, x)."""
    places = (np.unique(((np.arange(side) + 0.5) * size / side).astype(int)) for size in known.shape)
    grid = np.meshgrid(*places, indexing="ij")
    found = known[tuple(grid)]
    return grid[0][found], grid[1][found]


def compared(entry: Mapping[str, Any], values: Mapping[str, Physical], made: Mapping[str, Physical]) -> dict[str, Any]:
    """Return the errors of the peer and of all others on the pixels that it answers.

    Args:
        entry: the case.
        values: (band, pixel) of the truth and of each candidate.
        made: the same of the peer, in each of its ways; NaN where it failed.
    """
    worked = np.all([np.isfinite(image).all(axis=0) for image in made.values()], axis=0)
    true = values["truth"][:, worked]
    answers = {name: value for name, value in values.items() if name != "truth"}
    answers |= {"answer": values[entry["method"]], **made}
    return {
        "date": entry["date"],
        "case": entry["case"],
        "pixels": int(worked.sum()),
        "failed": int((~worked).sum()),
        "rmse": {name: float(np.mean(errors(value[:, worked], true))) for name, value in answers.items()},
    }
