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
from .provenance import COLOURS

MAX_SIDE_PX = 480
STRETCH = (0.02, 0.98)
SEEN = "As it was seen"


def pictures(answer: Answer) -> dict[str, str]:
    """Return title -> data URI: the day as seen, the answer and the nearest inputs, all alike, and the provenance."""
    shown = _shown_bands(answer)
    limits = _limits(np.stack([answer.physical(index) for index in shown]))
    named = {_source_title(answer, source): source for source in answer.sources}
    found = {name: png(_colours(answer, source.values, shown, limits)) for name, source in named.items()}
    found = {**found, "The answer": png(_colours(answer, answer.values, shown, limits))}
    found = {**found, **{_other_title(answer, other): png(_other_colours(answer, other)) for other in answer.others}}
    order = [SEEN, "The answer", *map(partial(_other_title, answer), answer.others)]
    order += [name for name in found if name not in order]
    table = np.zeros((256, 4), np.uint8)
    for code, colour in COLOURS.items():
        table[code] = colour
    ordered = {name: found[name] for name in order if name in found}
    return {**ordered, "Where each pixel comes from": png(table[answer.provenance])}


def _source_title(answer: Answer, source: Source) -> str:
    if source.role == "observed":
        return SEEN
    return f"Input of {source.date} ({(source.date - answer.query.date).days:+d} days)"


def _other_title(answer: Answer, other: OtherSource) -> str:
    days = (other.date - answer.query.date).days
    when = f"{days:+d} days" if days else "the same day"
    bands = [other.bands[index] for index in dict.fromkeys(_shown_bands(other))]
    return f"{other.sensor.title} of {other.date} ({when}), {' '.join(bands)}"


def _other_colours(answer: Answer, other: OtherSource) -> NDArray[np.uint8]:
    """Return another sensor's image (y, x, 4) in a range of its own, no larger than it is shown; radar in dB."""
    step = -(-max(answer.inside.shape) // MAX_SIDE_PX)
    bands = []
    for index in _shown_bands(other):
        values = measured(other.values[index][::step, ::step], other.assets[index])
        bands.append(to_decibels(values) if other.assets[index].units == "linear power" else values)
    physical = np.stack(bands)
    return _scaled(physical, _limits(physical), answer.inside[::step, ::step])


def _shown_bands(image: Answer | OtherSource) -> tuple[int, ...]:
    """Return which bands are red, green and blue: the first usual composite that the image has, else the first."""
    for bands in image.sensor.composites.values():
        if set(bands) <= set(image.bands):
            return tuple(image.bands.index(band) for band in bands)
    return tuple(range(3)) if len(image.bands) >= 3 else (0, 0, 0)


def _limits(values: NDArray[np.float32]) -> tuple[float, float]:
    """Return one range for all three colours (colour, y, x), so that natural colours stay natural."""
    known = values[np.isfinite(values)]
    if not known.size:
        return 0.0, 1.0
    low, high = np.quantile(known, STRETCH)
    return float(low), float(max(high, low + 1e-9))


def _colours(
    answer: Answer, values: Sequence[Stored], shown: Sequence[int], limits: tuple[float, float]
) -> NDArray[np.uint8]:
    """Return (y, x, 4), transparent where there is nothing."""
    physical = np.stack([to_physical(values[index], answer.assets[index]) for index in shown])
    return _scaled(physical, limits, answer.inside)


def _scaled(physical: NDArray[np.float32], limits: tuple[float, float], inside: NDArray[np.bool_]) -> NDArray[np.uint8]:
    known = np.isfinite(physical).all(axis=0) & inside
    scaled = np.clip((np.nan_to_num(physical) - limits[0]) / (limits[1] - limits[0]), 0, 1) * 255
    return np.dstack([*scaled.astype(np.uint8), np.where(known, 255, 0).astype(np.uint8)])


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
