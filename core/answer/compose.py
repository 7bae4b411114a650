"""Lay out the answer before anything is made: the observed pixels, bit for bit, and its sources."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..imagery.grid import Window
from ..imagery.read import Stored, to_stored
from ..imagery.stack import Frame, Stack
from ..library.scene import Asset
from ..product.answer import Answer, Source
from ..product.provenance import Provenance
from .plan import Plan
from .progress import Progress
from .tiles import tiles


def observed_answer(plan: Plan, stack: Stack, progress: Progress) -> Answer:
    """Return the answer with what the sensor saw on the queried day; all else is nodata.

    Raises:
        DataError: an image that is to lie beside the answer cannot be read.
    """
    nearest = min(plan.inputs, key=lambda frame: abs((frame.date - plan.query.date).days), default=None)
    like = plan.target or nearest
    assets = [stack.asset(like, band) for band in plan.bands]
    shape = stack.inside.shape
    answer = Answer(
        query=plan.query,
        sensor=plan.sensor,
        bands=plan.bands,
        grid=stack.grid,
        inside=stack.inside,
        assets=assets,
        values=nothing(shape, assets),
        lower=nothing(shape, assets),
        upper=nothing(shape, assets),
        provenance=np.zeros(shape, np.uint8),
        days=np.full(shape, -1, np.int16),
        bounded=np.zeros(shape, bool),
        plan=plan.to_json(),
        warnings=list(plan.warnings),
        sources=_sources(plan, shape, assets),
    )
    windows = tiles(shape)
    holds: set[str] = set()
    for number, window in enumerate(windows):
        progress(number / len(windows), "Reading what was seen")
        holds |= _put_seen(answer, stack.part(window), window)
    answer.sources = [source for source in answer.sources if source.role in holds]
    return answer


def nothing(shape: tuple[int, int], assets: Sequence[Asset]) -> list[Stored]:
    """Return bands (y, x) that hold nothing, as these assets store it."""
    empty = (to_stored(np.full(1, np.nan, np.float32), asset, asset.dtype)[0] for asset in assets)
    return [np.full(shape, value) for value in empty]


def _sources(plan: Plan, shape: tuple[int, int], assets: Sequence[Asset]) -> list[Source]:
    """Return the queried day and the nearest input on each side of it, still empty."""
    days = [] if plan.target is None else [(plan.target.date, "observed")]
    days += [(frame.date, "input") for frame in plan.inputs if frame.date < plan.query.date][-1:]
    days += [(frame.date, "input") for frame in plan.inputs if frame.date > plan.query.date][:1]
    return [Source(day, role, nothing(shape, assets)) for day, role in days]


def _put_seen(answer: Answer, tile: Stack, window: Window) -> set[str]:
    """Put a tile of the sources in, and of the answer what the queried day shows of it; return who has values there."""
    holds = set()
    for source in answer.sources:
        frame = tile.frame(source.date)
        if frame.imaged_share > 0:
            holds.add(source.role)
        stored = stored_bands(frame, tile)
        for band, values in zip(source.values, stored):
            band[window] = values
        if source.role != "observed":
            continue
        seen = ~frame.occluded & tile.inside
        for bands in (answer.values, answer.lower, answer.upper):
            for band, values in zip(bands, stored):
                band[window][seen] = values[seen]
        answer.provenance[window][seen], answer.days[window][seen] = Provenance.OBSERVED, 0
        answer.bounded[window][seen] = True
    return holds


def stored_bands(frame: Frame, stack: Stack) -> list[Stored]:
    """Return the bands as stored; nothing outside the region, or clouds would show around the answer."""
    assets = [stack.asset(frame, band) for band in stack.bands]
    stored = stack.stored(frame)
    if stored is None:
        values = stack.values(frame)  # on pixels of its own: resampled to the answer's
        stored = [to_stored(values[index], asset, asset.dtype) for index, asset in enumerate(assets)]
    return [_inside(band, asset, stack) for band, asset in zip(stored, assets)]


def _inside(band: Stored, asset: Asset, stack: Stack) -> Stored:
    if asset.nodata is None:  # the file's mask says where it ends
        return band
    return np.where(stack.inside, band, to_stored(np.full(band.shape, np.nan, np.float32), asset, band.dtype))
