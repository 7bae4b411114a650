"""Lay out the answer before anything is made: the observed pixels, bit for bit, and its sources."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from ..imagery.grid import Window
from ..imagery.occlusion import Mask
from ..imagery.read import Stored, to_stored
from ..imagery.stack import Frame, Stack
from ..library.scene import Asset
from ..product.answer import Answer, Source
from ..product.geotiff import in_one_file
from ..product.provenance import Provenance
from ..progress import Progress
from .plan import Plan
from .tiles import tiles


def observed_answer(plan: Plan, stack: Stack, progress: Progress) -> Answer:
    """Return the answer with what the sensor saw on the queried day; all else is nodata.

    Raises:
        DataError: an image that is to lie beside the answer cannot be read.
    """
    nearest = min(plan.inputs, key=lambda frame: abs((frame.date - plan.query.date).days), default=None)
    like = plan.target or nearest
    assets = in_one_file([stack.asset(like, band) for band in plan.bands])
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
    return [Source(day, role, nothing(shape, assets), np.zeros(shape, bool)) for day, role in days]


def _put_seen(answer: Answer, tile: Stack, window: Window) -> set[str]:
    """Put a tile of the sources in, and of the answer what the queried day shows of it; return who has values there."""
    holds = set()
    for source in answer.sources:
        frame = tile.frame(source.date)
        if frame.imaged_share > 0:
            holds.add(source.role)
        stored, source.known[window] = stored_bands(frame, tile, answer.assets)
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


def stored_bands(frame: Frame, stack: Stack, assets: Sequence[Asset]) -> tuple[list[Stored], Mask]:
    """Return what a day shows as these assets store their bands, and where it shows anything of the region (y, x).

    Bit for bit where the day's own files store it so: the encoding changes within a series (Sentinel-2 at baseline
    04.00, Landsat from one collection to the next). Nothing outside the region, or clouds would show around the answer.
    """
    alike = all(stack.asset(frame, band).meaning == asset.meaning for band, asset in zip(stack.bands, assets))
    stored = stack.stored(frame) if alike else None
    if stored is not None and all(asset.nodata is not None for asset in assets):
        return [_inside(band, asset, stack) for band, asset in zip(stored, assets)], stack.inside
    shown = np.where(stack.inside, stack.shown(frame), np.float32(np.nan))
    if stored is None:  # other numbers, or pixels of its own: resampled to the answer's
        stored = [to_stored(band, asset, asset.dtype) for band, asset in zip(shown, assets)]
    return stored, np.isfinite(shown).all(axis=0)


def _inside(band: Stored, asset: Asset, stack: Stack) -> Stored:
    return np.where(stack.inside, band, to_stored(np.full(band.shape, np.nan, np.float32), asset, band.dtype))
