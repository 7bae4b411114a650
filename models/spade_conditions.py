"""What the generator is conditioned on: channels of unit variance, each group with a mask of where it is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

from .base import Values
from .moment import Moment

FAR_DAYS = 120.0
CUT_SPREADS = 4.0
"""Channels are cut off so many standard deviations from the mean of what was learned from."""
GROUP = 8
"""Channels are filled up with zeros to multiples of this, in which a GPU's matrix units take 16-bit numbers."""
USED = ("linear", "average", "season")
"""Images of other dates that are conditions; the nearest one is among what these are made from."""


@dataclass(frozen=True)
class Statistics:
    """Means and spreads of what was learned from; they are kept with the weights."""

    other_mean: Values
    other_spread: Values
    """(channel,)"""
    departure_spread: Values
    band_mean: Values
    band_spread: Values
    """(band,)"""
    missed_spread: Values
    """(band,): of the truth's departure from its base, which is what the generator makes."""
    elevation: Values
    """(2,): mean and spread in metres; NaN where it was nowhere known: it counts as unknown everywhere then."""

    @classmethod
    def of(cls, moments: Sequence[Moment], base_name: str) -> Statistics:
        """Measure them; `base_name` is what is departed from (see `base`)."""
        other, departure = _columns(m.other for m in moments), _columns(m.departure for m in moments)
        truth = _columns(m.target for m in moments)
        mean = _mean(truth)
        missed = _columns(m.target - _base(m, mean, base_name) for m in moments)
        heights = _columns(m.elevation[None] for m in moments)
        ground = np.concatenate([_mean(heights), _spread(heights)])
        if not np.isfinite(heights).any():
            ground = np.full_like(ground, np.nan)
        return cls(
            _mean(other), _spread(other), _spread(departure), mean, _spread(truth), _spread(missed),
            ground,
        )  # fmt: skip

    def to_arrays(self) -> dict[str, Values]:
        """Return them by name."""
        return dict(self.__dict__)

    @classmethod
    def from_arrays(cls, arrays: Mapping[str, Values]) -> Statistics:
        """Rebuild them; KeyError where one is missing."""
        return cls(**{name: np.asarray(arrays[name], np.float32) for name in cls.__dataclass_fields__})


def condition_count(channels: int, bands: int) -> int:
    """Return the number of channels that `condition` has."""
    used = 3 * channels + (bands + 1) * len(USED) + 6
    return -(-used // GROUP) * GROUP


def condition(moment: Moment, known: Statistics) -> Values:
    """Return (channel, y, x), float32, zero where a thing is not known, and masks that say so."""
    made = np.zeros((condition_count(len(known.other_mean), len(known.band_mean)), *moment.shape), np.float32)
    for channel, values in zip(made, _channels(moment, known)):
        channel[:] = values
        np.nan_to_num(channel, copy=False, nan=0.0)
        np.clip(channel, -CUT_SPREADS, CUT_SPREADS, out=channel)
    return made


def _channels(moment: Moment, known: Statistics) -> Iterator[Values | float]:
    """Give one channel (y, x) after the other, or the number that all of its pixels have."""
    yield from map(_scaled, moment.other, known.other_mean, known.other_spread)
    yield from map(_scaled, moment.departure, np.zeros_like(known.other_mean), known.departure_spread)
    yield from map(np.isfinite, moment.other)
    for name in USED:
        if name in moment.simple:
            image = moment.simple[name]
            yield from map(_scaled, image, known.band_mean, known.band_spread)
            yield np.isfinite(image).all(axis=0)
        else:
            yield from [0.0] * (len(known.band_mean) + 1)
    ground = _scaled(moment.elevation, *known.elevation)
    yield ground
    yield np.isfinite(ground)
    yield from moment.phase
    yield from (1 - min(days, FAR_DAYS) / FAR_DAYS for days in moment.days)


def _scaled(image: Values, mean: float, spread: float) -> Values:
    return (image - mean) / max(spread, 1e-6)


def base(moment: Moment, known: Statistics, name: str) -> Values:
    """Return the image that the generator departs from (band, y, x): the named one of other dates, else the mean."""
    return _base(moment, known.band_mean, name)


def _base(moment: Moment, mean: Values, name: str) -> Values:
    flat = np.broadcast_to(mean[:, None, None], (len(mean), *moment.shape)).astype(np.float32)
    if name not in moment.simple:
        return flat
    return np.where(np.isfinite(moment.simple[name]), moment.simple[name], flat)


def _columns(images: Iterable[Values]) -> NDArray[np.float32]:
    return np.concatenate([image.reshape(len(image), -1) for image in images], axis=1)


def _mean(columns: NDArray[np.float32]) -> Values:
    known = np.isfinite(columns)
    return (np.where(known, columns, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)).astype(np.float32)


def _spread(columns: NDArray[np.float32]) -> Values:
    centred = columns - _mean(columns)[:, None]
    known = np.isfinite(centred)
    variance = np.where(known, centred**2, 0).sum(axis=1) / np.maximum(known.sum(axis=1), 1)
    return np.where(variance > 1e-12, np.sqrt(variance), 1.0).astype(np.float32)
