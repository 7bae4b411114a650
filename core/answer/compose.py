"""Lay out the answer before anything is made: the observed pixels, bit for bit, and its sources."""

from __future__ import annotations

import numpy as np

from ..imagery.read import Stored, to_stored
from ..imagery.stack import Frame, Stack
from ..library.scene import Asset
from ..product.answer import Answer, Source
from ..product.provenance import Provenance
from .plan import Plan


def observed_answer(plan: Plan, stack: Stack) -> Answer:
    """Return the answer with what the sensor saw on the queried day; all else is nodata.

    Raises:
        DataError: an image that is to lie beside the answer cannot be read.
    """
    like = plan.target or min(plan.inputs, key=lambda frame: abs((frame.date - plan.query.date).days))
    assets = [stack.asset(like, band) for band in plan.bands]
    shape = (stack.grid.height, stack.grid.width)
    nothing = np.full(shape, np.nan, np.float32)
    values = [to_stored(nothing, asset, asset.dtype) for asset in assets]
    provenance, days = np.zeros(shape, np.uint8), np.full(shape, -1, np.int16)
    sources = _sources(plan, stack)
    if plan.target is not None:
        seen = ~plan.target.occluded & stack.inside
        for value, stored in zip(values, sources[0].values):
            value[seen] = stored[seen]
        provenance[seen], days[seen] = Provenance.OBSERVED, 0
    return Answer(
        query=plan.query,
        sensor=plan.sensor,
        bands=plan.bands,
        grid=stack.grid,
        inside=stack.inside,
        assets=assets,
        values=values,
        lower=[value.copy() for value in values],
        upper=[value.copy() for value in values],
        provenance=provenance,
        days=days,
        plan=plan.to_json(),
        warnings=list(plan.warnings),
        sources=sources,
    )


def _sources(plan: Plan, stack: Stack) -> list[Source]:
    """Return the queried day as it was seen, and the nearest input on each side of it."""
    sources = []
    if plan.target is not None:
        sources.append(Source(plan.target.date, "observed", _stored(plan.target, stack)))
    before = [frame for frame in plan.inputs if frame.date < plan.query.date][-1:]
    after = [frame for frame in plan.inputs if frame.date > plan.query.date][:1]
    return sources + [Source(frame.date, "input", _stored(frame, stack)) for frame in before + after]


def _stored(frame: Frame, stack: Stack) -> list[Stored]:
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
