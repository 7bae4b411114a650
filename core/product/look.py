"""How a product is drawn where its values do not go along: three bands as colours or one as grey, and their stretch."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from rasterio.enums import Resampling
from rasterio.io import DatasetReader

from ..errors import RequestError
from ..imagery.read import to_physical, to_stored
from ..library.scene import Asset
from ..sensors import load_sensors
from .again import StoredProduct
from .drawing import choose_shown, is_natural
from .stretch import Limits, coloured, limits_of

if TYPE_CHECKING:
    from .product import Product

MEASURED_PX = 500
"""Longest side of the image that the stretch is measured on."""


@dataclass(frozen=True)
class Look:
    """A way to draw images of one sensor."""

    shown: tuple[str, ...]
    """Three bands as red, green and blue, or one as grey."""
    limits: Limits
    """For each of them the values drawn darkest and brightest, with the scale that the file itself states."""

    def to_json(self) -> dict[str, Any]:
        """Return the form that `from_json` reads."""
        return {"shown": list(self.shown), "limits": [list(limits) for limits in self.limits]}

    @classmethod
    def from_json(cls, data: Any, bands: Sequence[str]) -> Look:
        """Read how QGIS draws the answer: `{"shown": [band, ...], "limits": [[low, high], ...]}`.

        Raises:
            RequestError: it is not of this form, or names a band that the answer lacks.
        """
        try:
            shown = tuple(str(band) for band in data["shown"])
            limits = tuple((float(low), float(high)) for low, high in data["limits"])
        except (KeyError, TypeError, ValueError) as error:
            raise RequestError(f"The look is not of the agreed form: {error!r}", "Leave it out") from error
        if len(shown) not in (1, 3) or len(limits) != len(shown) or not set(shown) <= set(bands):
            raise RequestError(
                "The look does not fit the answer's bands", "Name one or three of them, and their limits"
            )
        return cls(shown, limits)


def measure_look(product: Product) -> Look:
    """Return the look of a product, measured on its image."""
    report = product.report
    return look_of(product.folder / product.files["enhanced"], report["bands"], _composites(report))


def measure_looks(products: Sequence[Product]) -> list[Look]:
    """Return one look for each of several products of one sensor and of the same bands, measured on all of them.

    The same ground has the same colours in all, also where their days store it in other numbers.

    Raises:
        DataError: a product is damaged.
    """
    report = products[0].report
    composites = _composites(report)
    shown = choose_shown(report["bands"], composites)
    numbers = [_Numbers.of(product, shown) for product in products]
    values = np.concatenate([one.sample() for one in numbers], axis=1)
    common = limits_of(values, is_natural(shown, composites))
    return [Look(shown, one.as_shown(common)) for one in numbers]


def look_of(path: Path, bands: Sequence[str], composites: Mapping[str, tuple[str, ...]]) -> Look:
    """Return the look of an image, measured on it.

    Args:
        path: the image.
        bands: its bands in order.
        composites: the usual pictures of its sensor.
    """
    shown = choose_shown(bands, composites)
    with rasterio.open(path) as file:
        values, _ = read_shown(file, bands, shown, MEASURED_PX)
    return Look(shown, limits_of(values, is_natural(shown, composites)))


@dataclass(frozen=True)
class _Numbers:
    """What the numbers of a product's image mean, which are shown with the scale and offset that its file states."""

    bands: tuple[str, ...]
    assets: tuple[Asset, ...]
    """Of each shown band."""
    stated: tuple[tuple[float, float], ...]
    """(scale, offset) of each, as the file has them."""

    @classmethod
    def of(cls, product: Product, shown: Sequence[str]) -> _Numbers:
        found = StoredProduct.open(product.folder).assets(product.files["enhanced"])
        assets = tuple(found[band] for band in shown)
        with rasterio.open(assets[0].path) as file:
            stated = tuple((file.scales[asset.band - 1], file.offsets[asset.band - 1]) for asset in assets)
        return cls(tuple(found), assets, stated)

    def sample(self) -> NDArray[np.float32]:
        """Return some physical values (band, pixel)."""
        names = [self.bands[asset.band - 1] for asset in self.assets]
        with rasterio.open(self.assets[0].path) as file:
            values, _ = read_shown(file, self.bands, names, MEASURED_PX)
        rows = zip(values.reshape(len(names), -1), self.assets, self.stated)
        return np.stack([to_physical((row - offset) / scale, asset) for row, asset, (scale, offset) in rows])

    def as_shown(self, limits: Limits) -> Limits:
        """Return limits in physical units as this image shows them."""
        stored = [to_stored(np.asarray(pair), asset, "float64") for pair, asset in zip(limits, self.assets)]
        shown = [pair * scale + offset for pair, (scale, offset) in zip(stored, self.stated)]
        return tuple((float(low), float(high)) for low, high in shown)


def read_shown(
    file: DatasetReader, bands: Sequence[str], shown: Sequence[str], longest: int | None = None
) -> tuple[NDArray[np.float32], NDArray[np.bool_]]:
    """Return the shown bands (band, y, x) of an image whose bands are `bands`, NaN where there is nothing.

    Args:
        file: the image.
        bands: its bands in order.
        shown: those to read.
        longest: longest side of what is read, in pixels; None reads every pixel.

    Returns:
        the values, with the scale that the file states, and (y, x) where all of them are known.
    """
    factor = 1.0 if longest is None else max(1.0, max(file.width, file.height) / longest)
    shape = (max(1, round(file.height / factor)), max(1, round(file.width / factor)))
    numbers = [list(bands).index(band) + 1 for band in shown]
    stored = file.read(numbers, out_shape=(len(numbers), *shape), masked=True, resampling=Resampling.nearest)
    scales = np.array([file.scales[number - 1] for number in numbers])[:, None, None]
    offsets = np.array([file.offsets[number - 1] for number in numbers])[:, None, None]
    values = (stored.filled(0) * scales + offsets).astype(np.float32)
    values[np.ma.getmaskarray(stored)] = np.nan
    return values, np.isfinite(values).all(axis=0)


def draw(path: Path, bands: Sequence[str], look: Look, longest: int | None = None) -> NDArray[np.uint8]:
    """Return an image as red, green, blue and opacity (4, y, x); transparent where there is nothing."""
    with rasterio.open(path) as file:
        values, known = read_shown(file, bands, look.shown, longest)
    return coloured(values, look.limits, known)


def _composites(report: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    found = load_sensors().find(report["sensor"]["id"])
    return found[0].composites if found else {}
