"""The Sentinel-2 offset of processing baseline 04.00, told from the data: headers state it wrongly or not at all.

From that baseline on (2022-01-25, and older dates processed again) 1000 is added to the digital numbers.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..library.scene import Scene
from .series import Physical, median_in_time

SENSORS = ("sentinel-2-l2a", "sentinel-2-l1c")
OFFSET = 0.1
"""1000 digital numbers, in reflectance."""
SINCE = date(2022, 1, 25)
NEAR = 0.035
"""A visible band that departs from the others by the offset, give or take this,"""
EVEN = 0.03
"""and so do all of them, give or take this, is shifted by it, or lies under even haze."""
DARK_SHARE = 0.02
"""The darkest pixels: water, shadow, dense vegetation."""
DARK_VISIBLE = 0.16
"""Their brightest reflectance in a visible band once the offset is added."""
BELOW_ZERO = -0.02
"""Reflectance that the darkest pixels do not have unless an offset was taken off in vain."""
MIN_LIKENESS = 0.6
"""Correlation with the other dates that shows the ground to be seen sharp: haze takes the contrast away."""
MIN_CONTRAST = 0.8
"""Spread of its values against that of the other dates, in the mean of the bands; less is haze for sure."""
MIN_PIXELS = 200


@dataclass(frozen=True)
class Verdict:
    """What the data say of one scene's offset."""

    correction: float
    """To be added to its physical values; 0 where it is right, or where that cannot be told."""
    doubtful: bool = False
    """It is an offset, or even haze: the data do not tell."""
    apart: float = 0.0
    """How far it lies from the other dates, evenly and with nothing dark in it: by an offset, or by haze."""

    @property
    def vote(self) -> float | None:
        """What it says of scenes of its kind, for haze does not lie on most of them; None where it says nothing."""
        return None if self.doubtful and not self.apart else self.correction or -self.apart


def judge_offsets(values: Sequence[Physical], visible: Sequence[int], scenes: Sequence[Scene]) -> list[Verdict]:
    """Return a verdict on each scene.

    A scene is compared with the median of all, per pixel; the lower one of two, so that half of them may be wrong.
    Where scenes fall into two kinds that differ by the offset in all visible bands, the kind is wrong whose darkest
    pixels are darker than nothing, or brighter than water, shadow and vegetation are.

    Args:
        values: reflectance (band, y, x) of each scene, NaN where not clear.
        visible: positions of blue, green and red in it, as far as they are there.
        scenes: the scenes, in the same order.
    """
    if not visible or not len(values):
        return [Verdict(0.0) for _ in values]
    stacked = np.stack([image[list(visible)] for image in values]).reshape(len(values), len(visible), -1)
    reference = median_in_time(stacked, lower=True)
    rises = np.array([_medians(image - reference) for image in stacked])
    darkest = np.array([_darkest(image) for image in stacked])
    high = _even(rises, OFFSET)
    low = _even(rises, -OFFSET)
    if low.any() and not high.any():  # most are shifted, and so is the median
        high, low = ~low & np.isfinite(rises).all(axis=1), np.zeros_like(low)
    verdicts = []
    alone = _whole_series(darkest, scenes)
    for index in range(len(values)):
        if (darkest[index] < BELOW_ZERO).all():
            verdicts.append(Verdict(OFFSET))
        elif high[index] or alone:
            verdicts.append(_high(stacked[index], reference, darkest[index], sure=alone))
        else:
            verdicts.append(Verdict(0.0, doubtful=bool(low[index])))
    return verdicts


def stated_offsets(scene: Scene) -> frozenset[float]:
    """Return the offsets of the scene's reflectance bands, as its files or its product state them."""
    return frozenset(asset.offset for asset in scene.assets.values() if asset.units == "reflectance")


def corrected(scene: Scene, correction: float) -> Scene:
    """Return the scene with its reflectance bands' offset corrected; what the file states is kept beside it."""
    assets = {
        name: replace(asset, offset=round(asset.offset + correction, 9)) if asset.units == "reflectance" else asset
        for name, asset in scene.assets.items()
    }
    return replace(scene, assets=assets)


def _high(image: Physical, reference: Physical, darkest: NDArray[np.float64], sure: bool) -> Verdict:
    """Judge a scene that lies above the others: it holds the offset if nothing in it is dark and all of it sharp."""
    pairs = list(zip(image, reference))
    dark = (darkest < OFFSET - EVEN / 3).any()
    if dark or (not sure and np.mean([_contrast(*pair) for pair in pairs]) < MIN_CONTRAST):
        return Verdict(0.0, apart=0.0 if dark else OFFSET)
    likeness = max(_likeness(*pair) for pair in pairs)
    return Verdict(-OFFSET) if sure or likeness >= MIN_LIKENESS else Verdict(0.0, doubtful=True, apart=OFFSET)


def _whole_series(darkest: NDArray[np.float64], scenes: Sequence[Scene]) -> bool:
    """Tell whether all scenes are of the new baseline, state no offset, and nothing in them is darker than it."""
    offsets = frozenset().union(*map(stated_offsets, scenes))
    if any(map(_harmonized, scenes)):
        return False
    dark = (darkest >= OFFSET - EVEN / 3) & (darkest <= DARK_VISIBLE)
    return min(scene.date for scene in scenes) >= SINCE and offsets == {0.0} and bool(dark.all(axis=1).mean() > 0.8)


def _harmonized(scene: Scene) -> bool:
    """Tell whether somebody has had the offset in hand: by its name, or because it holds no digital numbers any more.

    Of such scenes pale ground, as of a quarry or dry grass, is more likely than an offset that was left in all of them.
    """
    bands = [asset for asset in scene.assets.values() if asset.units == "reflectance"]
    return any(asset.dtype.startswith("float") or "HARMONIZED" in Path(asset.path).name.upper() for asset in bands)


def _even(rises: NDArray[np.float64], offset: float) -> NDArray[np.bool_]:
    return (np.abs(rises - offset) <= NEAR).all(axis=1) & (np.ptp(rises, axis=1) <= EVEN)


def _medians(bands: NDArray[np.float32]) -> list[float]:
    known = [band[np.isfinite(band)] for band in bands]
    return [float(np.median(band)) if band.size >= MIN_PIXELS else np.nan for band in known]


def _darkest(bands: NDArray[np.float32]) -> list[float]:
    known = [band[np.isfinite(band)] for band in bands]
    return [float(np.quantile(band, DARK_SHARE)) if band.size >= MIN_PIXELS else np.nan for band in known]


def _contrast(image: NDArray[np.float32], reference: NDArray[np.float32]) -> float:
    """Return the ratio of the two interquartile ranges; 1 where too little is known."""
    known = np.isfinite(image) & np.isfinite(reference)
    if known.sum() < MIN_PIXELS:
        return 1.0
    ranges = [np.subtract(*np.quantile(values[known], (0.75, 0.25))) for values in (image, reference)]
    return float(ranges[0] / max(ranges[1], 1e-6))


def _likeness(image: NDArray[np.float32], reference: NDArray[np.float32]) -> float:
    known = np.isfinite(image) & np.isfinite(reference)
    first, second = image[known], reference[known]
    if len(first) < MIN_PIXELS or first.std() == 0 or second.std() == 0:
        return 0.0
    return float(np.corrcoef(first, second)[0, 1])
