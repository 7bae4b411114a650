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

if TYPE_CHECKING:
    from .write import Product

STRETCH = (0.02, 0.98)
MEASURED_PX = 500
"""Longest side of the image that the stretch is measured on."""
NATURAL = "natural colour"
"""Title of that composite in sensors.json: its bands share one range, or their hues would change."""


Limits = tuple[tuple[float, float], ...]
"""Of each shown band the values drawn darkest and brightest."""


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
    shown = _choose(tuple(report["bands"]), _composites(report))
    numbers = [_Numbers.of(product, shown) for product in products]
    values = np.concatenate([one.sample() for one in numbers], axis=1)
    common = _limits(values, shown, _composites(report))
    return [Look(shown, one.as_shown(common)) for one in numbers]


def look_of(path: Path, bands: Sequence[str], composites: Mapping[str, tuple[str, ...]]) -> Look:
    """Return the look of an image, measured on it.

    Args:
        path: the image.
        bands: its bands in order.
        composites: the usual pictures of its sensor.
    """
    shown = _choose(tuple(bands), composites)
    with rasterio.open(path) as file:
        values, _ = read_shown(file, bands, shown, MEASURED_PX)
    return Look(shown, _limits(values.reshape(len(shown), -1), shown, composites))


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
    scaled = [
        np.clip((np.nan_to_num(band) - low) / max(high - low, 1e-12), 0, 1) * 255
        for band, (low, high) in zip(values, look.limits)
    ]
    colours = scaled if len(scaled) == 3 else scaled * 3
    return np.stack([*(np.where(known, np.rint(band), 0) for band in colours), np.where(known, 255, 0)]).astype(
        np.uint8
    )


def _composites(report: Mapping[str, Any]) -> Mapping[str, tuple[str, ...]]:
    found = load_sensors().find(report["sensor"]["id"])
    return found[0].composites if found else {}


def _choose(bands: tuple[str, ...], composites: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    """Choose as the plugin does: the first usual picture that the bands hold, else the first three, else the first."""
    for picture in (bands, *composites.values()):
        if len(picture) == 3 and set(picture) <= set(bands):
            return tuple(picture)
    return bands[:3] if len(bands) >= 3 else bands[:1]


def _limits(values: NDArray[np.float32], shown: tuple[str, ...], composites: Mapping[str, tuple[str, ...]]) -> Limits:
    """Return the values of each shown band (band, pixel) that are drawn darkest and brightest."""
    limits = [_cut(band[np.isfinite(band)]) for band in values]
    if shown == composites.get(NATURAL):
        lows, highs = zip(*limits)
        limits = [(min(lows), max(highs))] * len(shown)
    return tuple(limits)


def _cut(known: NDArray[np.float32]) -> tuple[float, float]:
    if not known.size:
        return 0.0, 1.0
    low, high = (float(value) for value in np.quantile(known, STRETCH))
    return (low, high) if high > low else (low, low + 1.0)
