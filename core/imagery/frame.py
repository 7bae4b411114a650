"""One day of a sensor: what its scenes show of a region, and what hides the rest."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..library.scene import Scene
from .occlusion import Mask, Usual
from .veil import THIN_VEIL


@dataclass(frozen=True, eq=False)
class Frame:
    """One day of the queried sensor on the query's grid."""

    date: date
    scenes: tuple[Scene, ...]
    """The day's scenes; where they overlap, the first that shows the ground counts."""
    clear: tuple[Mask, ...]
    """(y, x) of each scene: neither masked nor nodata."""
    ground: Mask
    """(y, x): snow, which looks like cloud and is not."""
    occluded: Mask
    """(y, x): masked in every scene, nodata, or found to be cloud."""
    masked: Mask
    """(y, x): the part of it that the supplied masks, a cloud-mask library and nodata say."""
    clear_share: float = 0.0
    """Share 0..1 of the region's pixels that are not occluded."""
    imaged_share: float = 0.0
    """Share 0..1 of the region's pixels where some scene has a value, of clouds or of the ground."""
    detected: float | None = None
    """Share 0..1 of the region's pixels that a cloud-mask library alone hides; None where it was not asked."""
    usual: Usual | None = None
    """What the frame's missed clouds were judged by; None where they were not looked for."""

    @property
    def veiled(self) -> bool:
        """Whether thick haze lies over all of it that the ground is still seen through."""
        return self.usual is not None and bool(self.usual.veil[0] > THIN_VEIL)

    @property
    def teaching_share(self) -> float:
        """Share 0..1 of the region's pixels that other dates may be made from: none of a veiled image."""
        return 0.0 if self.veiled else self.clear_share

    @property
    def haze(self) -> float | None:
        """Haze over the clear part, 0 (none) to 1 (nothing comes through); None where it cannot be told."""
        return self.usual.haze if self.usual else None


def clear_of(nothing: Sequence[Mask], masks: Sequence[Mask | None], hidden: Mask, shown: Mask) -> list[Mask]:
    """Return where each of a day's scenes shows the ground (y, x).

    A cloud that one scene's mask shows hides the ground from the day's scenes without a mask too.

    Args:
        nothing: where each scene has no value.
        masks: what hides its ground; None for a scene of which nothing is told.
        hidden: what is hidden by hand.
        shown: what is clear by hand, whatever the masks say.
    """
    told = [mask & ~empty for mask, empty in zip(masks, nothing) if mask is not None]
    clouds = np.any(told, axis=0) if told else np.zeros_like(hidden)
    return [~empty & (shown | ~(clouds if mask is None else mask)) & ~hidden for empty, mask in zip(nothing, masks)]
