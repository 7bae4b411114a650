"""MOGPR beside the contest: asked for an even part of each case's pixels, and compared on these.

Multi-output Gaussian process regression of optical and radar series (Pipia et al. 2019, Remote Sensing of Environment
235, doi 10.1016/j.rse.2019.111452), as the toolbox FuseTS does it.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np
from numpy.typing import NDArray

from revisit.core.answer.enhance import open_stack
from revisit.core.answer.inter import query_moment
from revisit.core.answer.inter_plan import make_inter_plan
from revisit.core.answer.options import Options
from revisit.core.answer.places import read_images
from revisit.core.answer.similarity import errors
from revisit.core.errors import UnsupportedError
from revisit.core.imagery.series import Physical
from revisit.core.imagery.stack import Stack
from revisit.core.library.library import Library
from revisit.core.query import Query
from revisit.core.sensors import Sensor
from revisit.models.inter_kriged import SPECKLE_PX
from revisit.models.inter_pixel import smoothed

from .worker import Ask, worker

NAME = "MOGPR"
SIDE = 8
"""Pixels of a case: so many rows of so many."""

Pixels = tuple[NDArray[np.int64], NDArray[np.int64]]


@dataclass(frozen=True)
class Given:
    """What is known of a case: what our estimators may use, and the radar of the days that are hidden as well."""

    at: date
    days: tuple[date, ...]
    images: tuple[Physical, ...]
    """(band, y, x) of the queried sensor on each day that is not hidden."""
    radar_days: tuple[date, ...]
    radar: tuple[Physical, ...]
    """(channel, y, x) of the other sensor on each day, in dB, through the Gaussian that kriging sees it through."""

    @classmethod
    def of(cls, library: Library, query: Query, sensor: Sensor, stack: Stack, options: Options) -> Given:
        """Take it from a stack of which the case's days are hidden.

        Raises:
            UnsupportedError: nothing supports an answer.
        """
        plan = make_inter_plan(query, sensor, stack, library, options)
        rows, cols = stack.inside.shape
        series = query_moment(plan, (slice(0, rows), slice(0, cols))).series
        (radar,) = plan.places[0].others
        seen = tuple(smoothed(image, SPECKLE_PX) for image in read_images(radar, radar.dates))
        return cls(query.date, series.days, series.images, tuple(radar.dates), seen)

    def arrays(self, pixels: Pixels) -> dict[str, Any]:
        """Return what the program is asked with."""
        rows, cols = pixels
        return {
            "values": np.stack([image[:, rows, cols] for image in self.images]),
            "days": [day.toordinal() for day in self.days],
            "radar": np.stack([image[:, rows, cols] for image in self.radar]),
            "radar_days": [day.toordinal() for day in self.radar_days],
            "at": self.at.toordinal(),
        }


class Peer:
    """Looks on while `evaluate_inter` runs: `open_stack` goes in for that function, `take` for what is shown."""

    def __init__(self, ask: Ask) -> None:
        self._ask = ask
        self._given: Given | None = None
        self._seconds, self._asked = 0.0, 0
        self.cases: list[dict[str, Any]] = []

    @contextmanager
    def open_stack(
        self, library: Library, query: Query, options: Options, hidden: Mapping[date, Any] | None = None, **how: Any
    ) -> Iterator[tuple[Sensor, Stack]]:
        """Give what `enhance.open_stack` gives, and keep what a case is answered from."""
        with open_stack(library, query, options, hidden, **how) as (sensor, stack):
            if hidden:
                try:
                    self._given = Given.of(library, query, sensor, stack, options)
                except UnsupportedError:  # the case says so itself
                    self._given = None
            yield sensor, stack

    def take(self, entry: Mapping[str, Any], images: Mapping[str, Physical]) -> None:
        """Ask about a case, unless nothing answered it; `images` are the truth and what each candidate made."""
        if self._given is None or "refused" in entry or not self._given.days:
            return
        known = np.all([np.isfinite(image).all(axis=0) for image in images.values()], axis=0)
        pixels = even_pixels(known, SIDE)
        start = time.monotonic()
        made = self._ask(**self._given.arrays(pixels))
        self._seconds, self._asked = self._seconds + time.monotonic() - start, self._asked + len(pixels[0])
        values = {name: image[:, pixels[0], pixels[1]] for name, image in images.items()}
        self.cases.append(compared(entry, values, made))

    def result(self) -> dict[str, Any]:
        """Return all cases, and how long a pixel took."""
        return {"name": NAME, "seconds_each": self._seconds / max(self._asked, 1), "cases": self.cases}


@contextmanager
def peer() -> Iterator[Peer]:
    """Start the program; raises FileNotFoundError where its environment is missing."""
    with worker(".venv-fusets", "fusets_mogpr.py", "make bench-inter") as ask:
        yield Peer(ask)


def even_pixels(known: NDArray[np.bool_], side: int) -> Pixels:
    """Return rows and columns of at most `side` * `side` pixels, evenly spread: those of them that are known (y, x)."""
    places = (np.unique(((np.arange(side) + 0.5) * size / side).astype(int)) for size in known.shape)
    grid = np.meshgrid(*places, indexing="ij")
    found = known[tuple(grid)]
    return grid[0][found], grid[1][found]


def compared(entry: Mapping[str, Any], values: Mapping[str, Physical], made: Physical) -> dict[str, Any]:
    """Return the errors of the peer and of all others on the pixels that it answers.

    Args:
        entry: the case.
        values: (band, pixel) of the truth and of each candidate.
        made: the peer's (band, pixel), NaN where it failed.
    """
    worked = np.isfinite(made).all(axis=0)
    true = values["truth"][:, worked]
    answers = {name: value for name, value in values.items() if name != "truth"}
    answers |= {"answer": values[entry["method"]], NAME: made}
    return {
        "date": entry["date"],
        "case": entry["case"],
        "pixels": int(worked.sum()),
        "failed": int((~worked).sum()),
        "rmse": {name: float(np.mean(errors(value[:, worked], true))) for name, value in answers.items()},
    }
