"""What a plan promises before anything is trained: the error to expect, and the time."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from datetime import timedelta

import numpy as np
from numpy.typing import NDArray

from ...models.base import Samples
from ...models.ridge import Ridge
from ...models.simple import Linear
from ..imagery.series import fill_gaps, interpolate_in_time
from ..imagery.stack import Frame, Stack
from .options import SEASONAL, Options
from .pattern import Pattern
from .tiles import TILE_PX

SAMPLE_PIXELS = 10_000
"""About how many pixels of the region are looked at."""
MIN_SAMPLES = 200
FOLDS = 4
_ENGINE_BYTES = 210e6
"""What the engine has in memory before it looks at an image."""
_NETWORK_BYTES = 400e6
"""What torch and a generator under training add."""
_FRAME_BYTES = 40
"""Of each pixel and band of a tile, for each date of the window: as read, in physical units, filled, as samples."""
_WHOLE_BYTES = 22
"""Of each pixel and band of the answer: the image, its two bounds and three sources, as stored and as written."""

_BESIDE_BYTES = 8
"""Of each pixel and band of an image that is kept beside the answer: as stored and as written."""


def expected_error(
    stack: Stack, target: Frame | None, inputs: Sequence[Frame], series: Sequence[Frame]
) -> float | None:
    """Return the RMSE of a ridge regression, or of linear interpolation if that is better, on held-out strips.

    On every n-th pixel of the part seen that day, in physical units, the mean over the bands; None where too little was
    seen. The answer's own contest has more candidates, so it should do a little better.
    """
    if target is None:
        return None
    step = max(1, round((target.occluded.size / SAMPLE_PIXELS) ** 0.5))
    values = np.stack([stack.values(frame)[:, ::step, ::step] for frame in series])
    days = [(frame.date - target.date).days for frame in series]
    chosen = [series.index(frame) for frame in inputs]
    filled = fill_gaps(values.reshape(*values.shape[:2], -1), days, chosen)
    truth = stack.values(target)[:, ::step, ::step].reshape(len(stack.bands), -1)
    known = np.flatnonzero(np.isfinite(filled).all(axis=(0, 1)) & np.isfinite(truth).all(axis=0))
    if len(known) < MIN_SAMPLES:
        return None
    pixels = np.moveaxis(filled[:, :, known], 2, 0)
    offsets = np.broadcast_to(np.asarray(days, np.float32)[chosen], pixels.shape[:2])
    # Known pixels come row by row: strips of them, each row of the image in turn, are blocks in space.
    strips = np.arange(len(known)) * 2 * FOLDS // len(known) % FOLDS
    samples = Samples(pixels, offsets, truth.T[known], strips)
    return min(_held_out(samples, Ridge), _held_out(samples, Linear))


def error_elsewhere(taught: Iterable[tuple[Stack, Sequence[Pattern]]]) -> float | None:
    """Return the RMSE of linear interpolation on the dates that teach, each from the two inputs around it.

    In physical units, the mean over the bands; None where nothing is known of any. It needs no training, and few
    images. What has learned from the other dates should do better.

    Args:
        taught: places, the region among them, and the patterns that each of them teaches.
    """
    missed = [_missed(stack, pattern) for stack, patterns in taught for pattern in patterns]
    squares = [square for square in missed if np.isfinite(square).all()]
    return float(np.sqrt(np.mean(squares, axis=0)).mean()) if squares else None


def _missed(stack: Stack, pattern: Pattern) -> NDArray[np.float64]:
    """Return the mean square error of linear interpolation on the pattern's target (band,); NaN where none is known."""
    before, after = ([day for day in pattern.days if side * day > 0] for side in (-1, 1))
    days = [*before[-1:], *after[:1]]
    step = max(1, round((stack.inside.size / SAMPLE_PIXELS) ** 0.5))
    shown = [stack.frame(pattern.target + timedelta(days=day)) for day in (*days, 0)]
    *values, truth = (stack.values(frame)[:, ::step, ::step].reshape(len(stack.bands), -1) for frame in shown)
    squares = (interpolate_in_time(np.stack(values), days, 0) - truth).astype(np.float64) ** 2
    known = np.isfinite(squares).all(axis=0)
    return squares[:, known].mean(axis=1) if known.any() else np.full(len(truth), np.nan)


def _held_out(samples: Samples, kind: type[Ridge] | type[Linear]) -> float:
    squares = np.zeros_like(samples.target)
    for fold in range(FOLDS):
        held_out = samples.groups == fold
        estimator = kind()
        estimator.fit(samples.take(~held_out))
        squares[held_out] = (samples.target[held_out] - estimator.predict(samples.take(held_out))) ** 2
    return float(np.sqrt(squares.mean(axis=0)).mean())


def seconds_to_answer(pixels: int, methods: Sequence[str], options: Options) -> float:
    """Return a rough estimate, from timings of the sample and of a region of a megapixel on two cores."""
    season = 2.0 + pixels * 60e-6 if set(methods) & set(SEASONAL) else 0.0
    trees = 1.0 + 3.0 * min(1.0, pixels / 50_000) if any("boosted" in name for name in methods) else 0.2
    return 0.3 + trees * 2 / min(options.thread_count, 4) + season + pixels * 14e-6


def memory_to_answer(pixels: int, bands: int, frames: int, network: bool = False, beside: int = 0) -> float:
    """Return about how many bytes the engine takes at most: what a tile needs, and what the whole answer does.

    From peaks of resident memory on the sample and on regions of up to four megapixels, one and three bands.

    Args:
        pixels: of the region.
        bands: of the answer.
        frames: dates that are read.
        network: whether a network is trained.
        beside: bands of other sensors' images that are kept beside the answer.
    """
    tile = min(pixels, TILE_PX**2) * bands * _FRAME_BYTES * max(frames, 4)
    whole = pixels * (_WHOLE_BYTES * bands + _BESIDE_BYTES * beside + 10)
    return _ENGINE_BYTES + tile + whole + (_NETWORK_BYTES if network else 0.0)
