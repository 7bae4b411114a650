"""MOGPR beside the contest: asked for an even part of each case's pixels, and compared on these.

Multi-output Gaussian process regression of optical and radar series (Pipia et al. 2019, Remote Sensing of Environment
235, doi 10.1016/j.rse.2019.111452), as the toolbox FuseTS does it.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from concurrent.futures import Future, ThreadPoolExecutor
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
from revisit.models.filters import guided
from revisit.models.inter_kriged import EDGE, SPECKLE_PX

from .worker import worker

UNITS_DAYS = {"MOGPR": 1.0, "MOGPR in months": 30.4375}
"""Unit of the times that it is given. FuseTS gives days, and begins its search for a length scale at one unit: where
images lie a month apart, it finds none but that, and other dates tell it next to nothing. So it is given months too."""
SIDE = 4
"""Pixels of a case: so many rows of so many. It takes seconds for each."""

Pixels = tuple[NDArray[np.int64], NDArray[np.int64]]
Submit = Callable[..., Future]
"""Takes what `worker.Ask` takes, and returns what it will return."""


@dataclass(frozen=True)
class Given:
    """What is known of a case: what our estimators may use, and the radar of the days that are hidden as well."""

    at: date
    days: tuple[date, ...]
    images: tuple[Physical, ...]
    """(band, y, x) of the queried sensor on each day that is not hidden."""
    radar_days: tuple[date, ...]
    radar: tuple[Physical, ...]
    """(band, channel, y, x) of the other sensor on each day, in dB, through the filter that kriging sees it through."""

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
        seen = tuple(filtered(image, np.stack(series.images)) for image in read_images(radar, radar.dates))
        return cls(query.date, series.days, series.images, tuple(radar.dates), seen)

    def arrays(self, pixels: Pixels, unit_days: float) -> dict[str, Any]:
        """Return what the program is asked with."""
        rows, cols = pixels
        times = {"days": self.days, "radar_days": self.radar_days, "at": (self.at,)}
        return {
            "values": np.stack([image[:, rows, cols] for image in self.images]),
            "radar": np.stack([image[:, :, rows, cols] for image in self.radar]),
            **{name: [day.toordinal() / unit_days for day in days] for name, days in times.items()},
        }


class Peer:
    """Looks on while `evaluate_inter` runs: `open_stack` goes in for that function, `take` for what is shown."""

    def __init__(self, submit: Submit) -> None:
        self._submit = submit
        self._given: Given | None = None
        self._asked: list[tuple[Mapping[str, Any], Mapping[str, Physical], Mapping[str, Future]]] = []

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
        made = {name: self._submit(**self._given.arrays(pixels, unit)) for name, unit in UNITS_DAYS.items()}
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


def filtered(radar: Physical, images: Physical) -> Physical:
    """Return radar (channel, y, x) without speckle for each band (band, channel, y, x).

    As for kriging, edges are kept where the band's average image has them.

    Args:
        radar: what one day shows.
        images: (time, band, y, x) of the queried sensor.
    """
    mean, spread = np.nanmean(images, axis=(0, 2, 3)), np.maximum(np.nanstd(images, axis=(0, 2, 3)), 1e-9)
    guides = (np.nanmean(images, axis=0) - mean[:, None, None]) / spread[:, None, None]
    return np.stack([guided(radar, np.broadcast_to(guide, radar.shape), SPECKLE_PX, EDGE) for guide in guides])


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
