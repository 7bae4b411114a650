"""What each date shows of a region: the marks of the dock's timeline, and small pictures of single dates."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Any

import numpy as np

from ..errors import UnsupportedError
from ..imagery.grid import Grid
from ..imagery.read import Reader
from ..imagery.series import Physical
from ..imagery.stack import Frame, Stack
from ..library.scene import Scene
from ..library.search import Library
from ..product.drawing import choose_shown, is_natural
from ..product.picture import png
from ..product.stretch import coloured, limits_of
from ..progress import Progress, Pulse
from ..query import Query
from ..sensors import Sensor, load_sensors
from .elsewhere import shows
from .opening import open_stack
from .options import Options

LOOK_PX = 10_000
"""About how many pixels of a large region are looked at."""
THUMBNAIL_PX = 160
MIN_CLEAR_PX = 20
"""Fewer clear pixels than that do not decide the colours of a thumbnail."""


def timeline(library: Library, query: Query, options: Options, progress: Progress) -> dict[str, Any]:
    """Return each date of the queried sensor with the share of the region that it shows.

    Args:
        library: what is searched.
        query: sensor, bands and region; its date decides only on which grid is looked.
        options: the threshold of clouds and the masks drawn by hand count; what is left out by hand is shown too.
        progress: called with share and text; may raise to cancel.

    Returns:
        `sensor` (id), `dates`: a list of {date, clear_share 0..1 or None where the day cannot be read, scenes}, and
        `others`: sensor id -> the days on which another sensor has images of the region.

    Raises:
        RequestError, UnsupportedError: see `opening.open_stack`.
    """
    ids: dict[date, list[str]] = {}
    asked_id = load_sensors().get(query.sensor).id
    for scene in library.scenes:
        if scene.sensor.id == asked_id:
            ids.setdefault(scene.date, []).append(scene.id)
    pulse = Pulse(progress)
    asked = replace(options, exclude=())
    with open_stack(library, query, asked, surroundings_px=0, on_read=pulse.beat) as (sensor, whole):
        stack, entries = whole.overview(LOOK_PX), []
        for number, day in enumerate(stack.dates):
            pulse(number / len(stack.dates), f"Looking at {day}")
            frame = stack.frame(day)
            share = None if frame is None else round(frame.clear_share, 4)
            entries.append({"date": day.isoformat(), "clear_share": share, "scenes": ids.get(day, [])})
        return {"sensor": sensor.id, "dates": entries, "others": _others(library, sensor, whole.grid)}


def _others(library: Library, sensor: Sensor, grid: Grid) -> dict[str, list[str]]:
    """Return the days on which other sensors have images of the grid, by their footprints."""
    days: dict[str, set[str]] = {}
    for scene in library.scenes:
        if scene.sensor.id != sensor.id and shows(scene, grid):
            days.setdefault(scene.sensor.id, set()).add(scene.date.isoformat())
    return {other: sorted(found) for other, found in sorted(days.items())}


def thumbnail(library: Library, query: Query, day: date) -> dict[str, Any]:
    """Return a picture of the region as the queried sensor saw it on that day, clouds and all.

    In natural colour where the scenes have it, stretched to what is clear, so that clouds are white.

    Returns:
        `date`, `clear_share` and `image`: a PNG as a data URI, at most `THUMBNAIL_PX` a side.

    Raises:
        RequestError, UnsupportedError: see `opening.open_stack`; or there is no image of that day.
        DataError: the day's image cannot be read.
    """
    sensor = load_sensors().get(query.sensor)
    scenes = [scene for scene in library.scenes if scene.sensor.id == sensor.id and scene.date == day]
    if not scenes:
        raise UnsupportedError(f"There is no image of {sensor.title} on {day}", "Choose a date that has one")
    asked = Query(sensor.id, _shown(sensor, scenes, query), day, query.region, query.window_days)
    with open_stack(Library(tuple(scenes)), asked, surroundings_px=0) as (_, whole):
        stack = whole.overview(THUMBNAIL_PX**2)
        frame = stack.frame(day)
        if frame is None:
            raise stack.why_unreadable(day)
        image = _picture(frame, stack, is_natural(asked.bands, sensor.composites))
        return {"date": day.isoformat(), "clear_share": round(frame.clear_share, 4), "image": image}


def _shown(sensor: Sensor, scenes: Sequence[Scene], query: Query) -> tuple[str, ...]:
    """Return the bands to show: those of the first usual composite that the day has, else the first queried one."""
    held = set.intersection(*(set(scene.assets) for scene in scenes))
    if any(held.issuperset(bands) for bands in sensor.composites.values()):
        return choose_shown(sorted(held), sensor.composites)
    return query.bands[:1]


def _picture(frame: Frame, stack: Stack, natural: bool) -> str:
    """Return a PNG as a data URI, clouds and all; transparent outside the region; `natural` bands share one range."""
    with Reader() as reader:
        values = np.stack(
            [_merged([reader.physical(s.assets[b], stack.grid) for s in frame.scenes]) for b in stack.bands]
        )
    rows, cols = (np.flatnonzero(stack.inside.any(axis=axis)) for axis in (1, 0))
    part = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
    values, inside, clear = values[:, part[0], part[1]], stack.inside[part], ~frame.occluded[part]
    known = np.isfinite(values).all(axis=0) & inside
    measured = known & clear if (known & clear).sum() >= MIN_CLEAR_PX else known
    limits = limits_of(values[:, measured], natural)
    return png(np.moveaxis(coloured(values, limits, known), 0, -1), THUMBNAIL_PX)


def _merged(scenes: Sequence[Physical]) -> Physical:
    merged = scenes[0]
    for values in scenes[1:]:
        merged = np.where(np.isnan(merged), values, merged)
    return merged
