"""An answer in memory: stored values on the query's grid, and where each pixel comes from."""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date
from typing import Any, TypeVar

import numpy as np
from numpy.typing import NDArray

from ..imagery.grid import WHOLE, Window, cut
from ..imagery.radar import to_power
from ..imagery.read import Stored, to_physical, to_stored
from ..library.scene import Asset, Grid
from ..query import Query
from ..sensors import Sensor
from .provenance import Provenance

NOMINAL = 0.9
"""Share of the true values that the interval should hold."""


@dataclass(frozen=True)
class Source:
    """An image that belongs beside the answer."""

    date: date
    role: str
    """`observed` (the queried day as it was seen, clouds and all) or `input`."""
    values: list[Stored]
    """(y, x) of each band, stored as the answer's bands are, so that the two can be compared."""
    known: NDArray[np.bool_]
    """(y, x): pixels that hold a value, where no nodata value tells."""


@dataclass(frozen=True)
class OtherSource:
    """Another sensor's image that the answer is generated from, on the answer's pixels."""

    date: date
    sensor: Sensor
    bands: tuple[str, ...]
    assets: list[Asset]
    """How that sensor stores each band."""
    values: list[Stored]
    """(y, x) of each band, as stored."""
    known: NDArray[np.bool_]
    """(y, x): pixels that hold a value, where no nodata value tells."""


Image = TypeVar("Image", Source, OtherSource)


@dataclass(frozen=True)
class Made:
    """Pixels that were made alike, to be put into an answer."""

    values: NDArray[np.float32]
    """(pixel, band), physical; see `Answer.decibels`."""
    kind: Provenance
    days: NDArray[np.int16]
    """(pixel,): days to the nearest image that shows the pixel; -1 where none does."""
    half_width: NDArray[np.float64] | None
    """(band,): half of the interval's width, in the values' units; None where it is not known."""


@dataclass
class Answer:
    """All that a product is written from."""

    query: Query
    sensor: Sensor
    bands: tuple[str, ...]
    grid: Grid
    inside: NDArray[np.bool_]
    """(y, x): pixels of the region."""
    assets: list[Asset]
    """How the sensor stores each band."""
    values: list[Stored]
    """(y, x) of each band, as stored: the observed pixels bit for bit, then what was made."""
    lower: list[Stored]
    upper: list[Stored]
    """Bounds of the interval, stored like `values`; equal to them where observed, nodata where not known."""
    provenance: NDArray[np.uint8]
    """(y, x) of `Provenance`."""
    days: NDArray[np.int16]
    """(y, x): days to the nearest image that shows the pixel; 0 where observed, -1 where none does."""
    bounded: NDArray[np.bool_]
    """(y, x): where the interval is known."""
    plan: dict[str, Any]
    options: dict[str, Any] = field(default_factory=dict)
    """How it was made, as far as that was chosen: name -> value."""
    warnings: list[str] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    others: list[OtherSource] = field(default_factory=list)
    attribution: tuple[str, ...] = ()
    method: str = "observed"
    contest: dict[str, Any] | None = None
    half_width: NDArray[np.float64] | None = None
    """(band,): half of the interval's width, physical units, of what the method made; None where it could not be
    measured."""
    preview: bool = False
    """Coarse, and made at once; the whole answer is to follow."""
    achieved: float | None = None
    """Share of held-out values inside the interval."""
    decibels: bool = False
    """Whether what is put in, and the interval, are dB where the sensor's values are linear power."""

    @property
    def nodata(self) -> float | None:
        """Stored value that means "nothing", where the sensor has one."""
        return self.assets[0].nodata

    def missing(self, window: Window) -> NDArray[np.bool_]:
        """Return the pixels (y, x) of the region in a window that hold nothing yet."""
        return self.inside[window] & (self.provenance[window] == Provenance.NONE)

    def fill(self, where: NDArray[np.bool_], made: Made, window: Window = WHOLE) -> None:
        """Put made pixels in, at the pixels (y, x) of a window of the answer."""
        self.provenance[window][where] = made.kind
        self.days[window][where] = made.days
        self.bounded[window][where] = made.half_width is not None
        for index, asset in enumerate(self.assets):
            values = made.values[:, index]
            self.values[index][window][where] = self._stored(values, asset)
            if made.half_width is not None:
                width = np.float32(made.half_width[index])
                self.lower[index][window][where] = self._stored(values - width, asset)
                self.upper[index][window][where] = self._stored(values + width, asset)

    def _stored(self, values: NDArray[np.float32], asset: Asset) -> Stored:
        return to_stored(to_power(values) if self.decibels else values, asset, asset.dtype)

    def cropped(self) -> Answer:
        """Return the answer on the pixels of the region alone, without the surroundings that it was learned from."""
        rows, cols = np.flatnonzero(self.inside.any(axis=1)), np.flatnonzero(self.inside.any(axis=0))
        top, bottom, left, right = int(rows[0]), int(rows[-1]) + 1, int(cols[0]), int(cols[-1]) + 1
        window = slice(top, bottom), slice(left, right)
        return replace(
            self,
            grid=cut(self.grid, top, left, bottom - top, right - left),
            inside=self.inside[window],
            values=[band[window] for band in self.values],
            lower=[band[window] for band in self.lower],
            upper=[band[window] for band in self.upper],
            provenance=self.provenance[window],
            days=self.days[window],
            bounded=self.bounded[window],
            sources=[_cut(source, window) for source in self.sources],
            others=[_cut(other, window) for other in self.others],
        )

    def shares(self) -> dict[str, float]:
        """Return the share 0..1 of the region's pixels of each provenance that occurs."""
        codes = self.provenance[self.inside]
        shares = {kind.name.lower(): float((codes == kind).mean()) for kind in Provenance}
        return {name: round(share, 6) for name, share in shares.items() if share > 0}

    def physical(self, index: int) -> NDArray[np.float32]:
        """Return band `index` in physical units (y, x)."""
        return to_physical(self.values[index], self.assets[index])


def _cut(image: Image, window: Window) -> Image:
    return replace(image, values=[band[window] for band in image.values], known=image.known[window])
