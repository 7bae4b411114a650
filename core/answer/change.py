"""Does what was seen on the queried day fit the dates before it? Fire, felling, flood and harvest do not."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

from ...models.base import Samples
from ...models.ridge import Ridge
from ..imagery.finding import Finding
from ..imagery.series import fill_gaps
from ..imagery.stack import Frame, Stack

SPREADS = 6.0
"""A change departs from what is expected by that many robust standard deviations,"""
LEAST = {"reflectance": 0.04, "dB": 4.0}
"""and by this much in the units of the band,"""
SMOOTH_PX = 3
"""in the mean of a square so wide,"""
MIN_CLUMP_PX = 40
"""over a clump of at least so many pixels."""
EDGE_PX = 5
"""What lies as near to a cloud is not asked: cloud edges and thin haze would be changes too."""
MIN_SHARE = 0.05
"""Share of the seen part that is worth a warning."""
MIN_BEFORE = 2
CORE_SHARE = 0.6
"""Share of the seen part that surely is as it was."""
CORE_SPREADS = 0.84
"""Of a normal distribution that share lies within so many standard deviations."""
ROUNDS = 4
MAX_SAMPLES = 10_000
MIN_SAMPLES = 500

Mask = NDArray[np.bool_]


def change_finding(
    stack: Stack, target: Frame | None, inputs: Sequence[Frame], series: Sequence[Frame]
) -> Finding | None:
    """Return what to say of the part of the region that changed before the queried day, or None."""
    if target is None:
        return None
    changed, asked = changed_pixels(stack, target, inputs, series)
    share = changed.sum() / max(asked.sum(), 1)
    if share < MIN_SHARE:
        return None
    text = (
        f"{target.date}: {share:.0%} of the part seen is not as the dates before it let expect: fire, felling, flood "
        "or harvest, or a shadow that was missed; what the clouds hide may have changed too"
    )
    return Finding("change", text, "noted", target.date, target.scenes[0].id)


def changed_pixels(stack: Stack, target: Frame, inputs: Sequence[Frame], series: Sequence[Frame]) -> tuple[Mask, Mask]:
    """Return the pixels (y, x) that changed, and those that were asked.

    The seen part is regressed on the inputs before the day; on all where there are fewer than `MIN_BEFORE`.
    """
    before = [frame for frame in inputs if frame.date < target.date]
    chosen = before if len(before) >= MIN_BEFORE else list(inputs)
    truth = stack.values(target)
    shape = truth.shape[1:]
    asked = ~ndimage.binary_dilation(target.occluded, iterations=max(1, EDGE_PX // stack.grid.step))
    values = np.stack([stack.values(frame) for frame in series]).reshape(len(series), len(truth), -1)
    days = [(frame.date - target.date).days for frame in series]
    filled = np.moveaxis(fill_gaps(values, days, [series.index(frame) for frame in chosen]), 2, 0)
    flat = truth.reshape(len(truth), -1).T
    known = np.isfinite(filled).all(axis=(1, 2)) & np.isfinite(flat).all(axis=1) & asked.ravel()
    nothing = np.zeros(shape, bool)
    if known.sum() < MIN_SAMPLES:
        return nothing, nothing
    offsets = np.broadcast_to(
        np.asarray([(frame.date - target.date).days for frame in chosen], np.float32), filled.shape[:2]
    )
    departure = np.full(flat.shape, np.nan, np.float32)
    departure[known], limits = _departure(Samples(filled[known], offsets[known], flat[known]), stack.units)
    far = [_smoothed(band.reshape(shape)) for band in departure.T]
    changed = np.any([np.abs(band) > limit for band, limit in zip(far, limits)], axis=0) & known.reshape(shape)
    return _clumps(changed, max(1, MIN_CLUMP_PX // stack.grid.step**2)), known.reshape(shape)


def _departure(samples: Samples, units: str) -> tuple[NDArray[np.float32], NDArray[np.float64]]:
    """Return what the regression misses (pixel, band), and how much of it is usual (band,).

    The regression is that of the pixels that fit it best (least trimmed squares, Rousseeuw 1984): what changed must not
    teach.
    """
    core = np.arange(len(samples))
    for _ in range(ROUNDS):
        ridge = Ridge()
        ridge.fit(samples.take(core[:: -(-len(core) // MAX_SAMPLES)]))
        departure = samples.target - ridge.predict(samples)
        spread = np.quantile(np.abs(departure[core]), CORE_SHARE, axis=0) / CORE_SPREADS + 1e-6
        core = np.argsort((np.abs(departure) / spread).max(axis=1), kind="stable")[: int(CORE_SHARE * len(samples))]
    spread = np.quantile(np.abs(departure), CORE_SHARE, axis=0) / CORE_SPREADS
    return departure, np.maximum(SPREADS * spread, LEAST.get(units, 0.0))


def _smoothed(band: NDArray[np.float32]) -> NDArray[np.float32]:
    known = np.isfinite(band)
    weight = ndimage.uniform_filter(known.astype(np.float32), SMOOTH_PX)
    return ndimage.uniform_filter(np.where(known, band, 0), SMOOTH_PX) / np.maximum(weight, 1e-6)


def _clumps(mask: Mask, size: int) -> Mask:
    labels, _ = ndimage.label(mask)
    sizes = np.bincount(labels.ravel())
    sizes[0] = 0
    return sizes[labels] >= size
