"""Small pictures of an answer, as PNG, for its report."""

from __future__ import annotations

import base64
from collections.abc import Sequence
from functools import partial

import numpy as np
from numpy.typing import NDArray
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from ..imagery.radar import to_decibels
from ..imagery.read import Stored, measured, to_physical
from .answer import Answer, OtherSource, Source
from .drawing import choose_shown, is_natural
from .stretch import Limits, coloured, coloured_codes, limits_of

MAX_SIDE_PX = 480
SEEN = "As it was seen"


def pictures(answer: Answer) -> dict[str, str]:
    """Return title -> data URI: the day as seen, the answer and the nearest inputs, all alike, and the provenance."""
    shown = _shown_bands(answer)
    limits = limits_of(np.stack([answer.physical(index) for index in shown]), _is_natural(answer, shown))
    named = {_source_title(answer, source): source for source in answer.sources}
    found = {name: png(_colours(answer, source.values, shown, limits)) for name, source in named.items()}
    found = {**found, "The answer": png(_colours(answer, answer.values, shown, limits))}
    found = {**found, **{_other_title(answer, other): png(_other_colours(answer, other)) for other in answer.others}}
    order = [SEEN, "The answer", *map(partial(_other_title, answer), answer.others)]
    order += [name for name in found if name not in order]
    ordered = {name: found[name] for name in order if name in found}
    return {**ordered, "Where each pixel comes from": png(coloured_codes(answer.provenance))}


def _source_title(answer: Answer, source: Source) -> str:
    if source.role == "observed":
        return SEEN
    return f"Input of {source.date} ({(source.date - answer.query.date).days:+d} days)"


def _other_title(answer: Answer, other: OtherSource) -> str:
    days = (other.date - answer.query.date).days
    when = f"{days:+d} days" if days else "the same day"
    bands = [other.bands[index] for index in _shown_bands(other)]
    return f"{other.sensor.title} of {other.date} ({when}), {' '.join(bands)}"


def _other_colours(answer: Answer, other: OtherSource) -> NDArray[np.uint8]:
    """Return another sensor's image (y, x, 4) in a range of its own, no larger than it is shown; radar in dB."""
    step = -(-max(answer.inside.shape) // MAX_SIDE_PX)
    shown, bands = _shown_bands(other), []
    for index in shown:
        values = measured(other.values[index][::step, ::step], other.assets[index])
        bands.append(to_decibels(values) if other.assets[index].units == "linear power" else values)
    physical = np.stack(bands)
    return _drawn(physical, limits_of(physical, _is_natural(other, shown)), answer.inside[::step, ::step])


def _shown_bands(image: Answer | OtherSource) -> tuple[int, ...]:
    """Return the positions of the bands that are red, green and blue, or grey."""
    return tuple(map(image.bands.index, choose_shown(image.bands, image.sensor.composites)))


def _is_natural(image: Answer | OtherSource, shown: Sequence[int]) -> bool:
    return is_natural([image.bands[index] for index in shown], image.sensor.composites)


def _colours(answer: Answer, values: Sequence[Stored], shown: Sequence[int], limits: Limits) -> NDArray[np.uint8]:
    """Return (y, x, 4), transparent where there is nothing."""
    physical = np.stack([to_physical(values[index], answer.assets[index]) for index in shown])
    return _drawn(physical, limits, answer.inside)


def _drawn(physical: NDArray[np.float32], limits: Limits, inside: NDArray[np.bool_]) -> NDArray[np.uint8]:
    known = np.isfinite(physical).all(axis=0) & inside
    return np.moveaxis(coloured(physical, limits, known), 0, -1)


def png(image: NDArray[np.uint8], max_side_px: int = MAX_SIDE_PX) -> str:
    """Return the image (y, x, 4) as a PNG in a data URI, every n-th pixel of one that is larger."""
    step = -(-max(image.shape[:2]) // max_side_px)
    small = np.moveaxis(image[::step, ::step], -1, 0)
    with MemoryFile() as memory:
        size = {"width": small.shape[2], "height": small.shape[1], "count": 4, "dtype": "uint8"}
        with memory.open(
            driver="PNG", transform=Affine.scale(2, -2), **size
        ) as file:  # any but the identity, which GDAL warns of
            file.write(small)
        return "data:image/png;base64," + base64.b64encode(memory.read()).decode()
