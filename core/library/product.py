"""What products as agencies deliver them say of their image files, before any of these is opened."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime
from typing import Optional

from ..sensors import Band, MaskBand, Sensor
from .problem import Problem

Scaling = tuple[float, float]
"""Scale and offset: physical value = scale * stored value + offset."""


@dataclass(frozen=True)
class Part:
    """What a product says of one of its image files."""

    sensor: Sensor
    platform: str
    band: Band | MaskBand
    time: datetime
    rest: str
    """What tells the scene from others of its time: tile, processing."""
    scaling: Optional[Scaling] = None
    """As the metadata state it; None where they do not."""
    cloud_cover: Optional[float] = None
    """Share 0..1 of the whole scene, where the metadata state it."""
    guessed: tuple[str, ...] = ()


@dataclass
class Products:
    """The files of all products that were found."""

    parts: dict[str, Part] = field(default_factory=dict)
    """Path -> what the product says of it."""
    left_out: set[str] = field(default_factory=set)
    """Files that are no band, or a band that the product has on pixels nearer to its own."""
    problems: list[Problem] = field(default_factory=list)

    def update(self, other: Products) -> None:
        """Add what other products say."""
        self.parts.update(other.parts)
        self.left_out |= other.left_out
        self.problems += other.problems
