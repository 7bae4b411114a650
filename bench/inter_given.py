"""What is known of a case of `bench.inter`, for those who look on while it is answered."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from revisit.core.answer.inter import query_moment
from revisit.core.answer.inter_plan import make_inter_plan
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.places import read_images
from revisit.core.errors import UnsupportedError
from revisit.core.imagery.series import Physical
from revisit.core.imagery.stack import Stack
from revisit.core.library.library import Library
from revisit.core.query import Query
from revisit.core.sensors import Sensor
from revisit.models.filters import guided
from revisit.models.inter_kriged import EDGE, SPECKLE_PX


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


class Watch:
    """Looks on while `evaluate_inter` runs: `open_stack` goes in for that function, and keeps what a case is given."""

    def __init__(self) -> None:
        self.given: Given | None = None
        """That of the case that was answered last; None where nothing supports an answer."""

    @contextmanager
    def open_stack(
        self, library: Library, query: Query, options: Options, hidden: Mapping[date, Any] | None = None, **how: Any
    ) -> Iterator[tuple[Sensor, Stack]]:
        """Give what `opening.open_stack` gives."""
        with open_stack(library, query, options, hidden, **how) as (sensor, stack):
            if hidden:
                try:
                    self.given = Given.of(library, query, sensor, stack, options)
                except UnsupportedError:  # the case says so itself
                    self.given = None
            yield sensor, stack


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
