"""Weights that answer as they were trained, where nothing of the library teaches: what they make, and how well."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ...models.device import Device, import_torch
from ..boxes import overlap
from ..errors import UnsupportedError
from ..library.geo import footprint
from ..library.scene import Grid
from .inter_words import training_words
from .options import Options

if TYPE_CHECKING:
    from ...models.spade_file import Record

WITH_WEIGHTS = "spade"
"""The network that starts from weights that are given: they were trained to depart from the average, as it does."""


def named(sensor: str, bands: Sequence[str]) -> tuple[str, ...]:
    """Return `sensor/band` of each band."""
    return tuple(f"{sensor}/{band}" for band in bands)


@dataclass(frozen=True)
class Adopted:
    """Weights that fit what is asked for."""

    record: Record
    knows_elevation: bool
    """Whether the ground's height meant something where they were trained."""


def adopted_weights(options: Options, makes: tuple[str, ...], shown: Sequence[tuple[str, ...]]) -> Adopted | None:
    """Return the weights that are named, or None where none are.

    Args:
        options: which weights, and the method asked for.
        makes: `sensor/band` of what is asked for.
        shown: `sensor/band` of what each other sensor shows of the region.

    Raises:
        EngineError: torch is not installed.
        DataError, RequestError: the weights cannot be read, or make something else, or from something else.
        UnsupportedError: another method is asked for by name.
    """
    if not options.weights:
        return None
    if options.method not in ("auto", WITH_WEIGHTS):
        raise UnsupportedError(f"{options.method} has nothing to answer from", f"Use {WITH_WEIGHTS}, or auto")
    import_torch()
    from ...models.spade_file import load_generator

    path = Path(options.weights)
    _, known, record = load_generator(path)
    record.must_make(path.name, makes, tuple(c for channels in _known(record, shown) or shown for c in channels))
    return Adopted(record, bool(np.isfinite(known.elevation).all()))


def weights_to_start_from(options: Options, makes: tuple[str, ...], shown: tuple[str, ...]) -> Record | None:
    """Return what is known of the weights that a network is to start from; None where none are named.

    Args:
        options: which weights.
        makes: `sensor/band` of what is asked for.
        shown: `sensor/band` of what it is to be made from.

    Raises:
        DataError, RequestError: they cannot be read, or make something else, or from something else.
    """
    if not options.weights:
        return None
    from ...models.spade_file import load_generator

    path = Path(options.weights)
    record = load_generator(path)[2]
    record.must_make(path.name, makes, shown)
    return record


def start_words(options: Options, device: Device) -> tuple[str, ...]:
    """Say what the network starts from, and for how long and on what it trains, if it does."""
    name = Path(options.weights).name
    if options.train_seconds == 0:
        said = f"No time is given to train: the weights {name} compete as they were trained."
        return said, _runs_on(device)
    return training_words(options.train_seconds, device), f"The generator starts from the weights {name}."


def unused_words(options: Options, methods: Sequence[str]) -> tuple[str, ...]:
    """Say that weights are named and nothing starts from them, where that is so."""
    if not options.weights or WITH_WEIGHTS in methods:
        return ()
    return (f"The weights {Path(options.weights).name} are not used: no generator takes part in this answer",)


def known_words(options: Options, record: Record, held_out: Iterable[tuple[Grid, Iterable[date]]]) -> str:
    """Say how many of the days that are held out the weights know already, and so look better there; "" if none.

    Args:
        options: which weights.
        record: how they were trained.
        held_out: the pixels of each place, the queried region first, and the days of it that are held out.
    """
    known: set[date] = set()
    here = False
    for index, (grid, days) in enumerate(held_out):
        if not record.places or any(overlap(footprint(grid), place) > 0 for place in record.places):
            seen = {day for day in days if day.isoformat() in record.dates}
            known |= seen
            here |= bool(index == 0 and seen and record.places)
    if not known:
        return ""
    name = Path(options.weights).name
    if here:
        return (
            f"The weights {name} were trained on this region itself, on images of {len(known)} of the dates that are"
            " held out: the error may be larger than measured"
        )
    return (
        f"The weights {name} were trained on images of {len(known)} of the dates that are held out:"
        " the error may be larger than measured"
    )


def _known(record: Record, shown: Sequence[tuple[str, ...]]) -> list[tuple[str, ...]]:
    return [channels for channels in shown if set(channels) <= set(record.channels)]


def adopted_words(options: Options, record: Record, device: Device, units: str) -> tuple[str, ...]:
    """Return why they answer and what is known of their error, in sentences."""
    said = f"Nothing of the library teaches this: the weights {Path(options.weights).name} answer as they were trained."
    runs = _runs_on(device)
    if record.unseen is None:
        return said, runs
    return said, runs, f"At a place that was held out in their training, their RMSE was {record.unseen:.4f} {units}."


def _runs_on(device: Device) -> str:
    return f"They run on the {device.title} ({device.why})."
