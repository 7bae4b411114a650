"""How stored values become physical ones: what the file states, else what the sensor's definition does."""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..errors import DataError, UnsupportedError
from ..sensors import Band, MaskBand, Sensor

OPENEO_NODATA = 65535.0
OPENEO_NODATA_GUESS = "65535 is nodata, as openEO writes it: the file states none"
OPENEO_SAR_GUESS = "radar is stored as openEO does, dB = 20*log10(DN) - 83"
SIGNED_DB_GUESS = "radar is in dB: it is stored with a sign and reaches far, as power does not"
DB_GUESS = "radar is in dB: its values are negative, as power never is"
SIGNED_GUESS = "whole numbers with a sign are of before {}: they count {:g} {}"
PHYSICAL_GUESS = "floating point values are taken as they are: digital numbers would be far from them"

_UNSAID = -9999.0
"""No float that is as low or lower is a measurement in any units that are stored."""
_PHYSICAL = {"reflectance": (-1.0, 5.0), "kelvin": (100.0, 400.0)}
"""Units -> the range of physical values; no digital number that means a usual one lies in it."""
_DARKEST_DB = -30.0
"""Whole numbers of radar in dB reach farther down than this."""
_DARKEST = {"reflectance": 0.1, "kelvin": 200.0}
"""Units -> what even the highest number of a file of 8 bits must exceed, if it can show the ground."""


@dataclass(frozen=True)
class Stated:
    """What a file says of one band's values; None where it is silent."""

    dtype: str
    nodata: Optional[float] = None
    scale: Optional[float] = None
    offset: Optional[float] = None
    typical: Optional[float] = None
    """Median of some stored values that are neither nodata nor 0; looked up for floating point files only."""

    @property
    def is_float(self) -> bool:
        """Tell whether the type is a floating point one, which says little about what its values mean."""
        return self.dtype.startswith("float")


@dataclass(frozen=True)
class Values:
    """The part of `scene.Asset` that tells what stored values mean, by the same names."""

    dtype: str
    nodata: Optional[float]
    scale: float
    offset: float
    file_scale: Optional[float]
    file_offset: Optional[float]
    encoding: str
    units: str


def values_of(
    sensor: Sensor,
    band: Band | MaskBand,
    stated: Stated,
    openeo: bool = False,
    product: Optional[tuple[float, float]] = None,
) -> tuple[Values, tuple[str, ...]]:
    """Return what the stored values of `band` mean, and what of it was guessed, in words.

    A mask is taken as it is stored: the sensor's nodata is one of its classes or no flag at all.

    Args:
        sensor: the sensor whose band it is.
        band: the band or mask.
        stated: what the file says.
        openeo: whether the file was written by openEO, whose unsigned 16 bit bands have 65535 as nodata.
        product: scale and offset that the file's product states, for a file that states none itself.
    """
    if isinstance(band, MaskBand):
        return Values(stated.dtype, stated.nodata, 1.0, 0.0, None, None, "", ""), ()
    guesses = []
    older = band.signed if np.dtype(stated.dtype).kind == "i" else None
    usual = sensor.nodata if older is None else older[1]
    nodata = usual if stated.nodata is None else stated.nodata
    if openeo and stated.nodata is None and stated.dtype == "uint16":
        nodata = OPENEO_NODATA
        guesses.append(OPENEO_NODATA_GUESS)
    scaled = stated.scale is not None or stated.offset is not None
    scale = 1.0 if stated.scale is None else stated.scale
    offset = 0.0 if stated.offset is None else stated.offset
    encoding, units = "", band.units
    if sensor.modality == "sar" and stated.typical is not None and stated.typical * scale + offset < 0:
        units = "dB"
        guesses.append(DB_GUESS)
    elif sensor.modality == "sar" and scaled and _reaches_as_db(stated.dtype, scale):
        units = "dB"
        guesses.append(SIGNED_DB_GUESS)
    elif sensor.modality == "sar" and stated.dtype == "uint16" and not scaled:
        encoding, units = "dn-db", "dB"
        guesses.append(OPENEO_SAR_GUESS)
    elif not scaled and product is not None:
        scale, offset = product
    elif not scaled and (band.scale, band.offset) != (1.0, 0.0):
        if _is_physical(stated, band):
            guesses.append(PHYSICAL_GUESS)
        elif older is not None:
            scale, offset = older[0], 0.0
            guesses.append(SIGNED_GUESS.format(sensor.title, scale, units))
        else:
            scale, offset = band.scale, band.offset
    file_scale, file_offset = (scale, offset) if scaled else (None, None)
    return Values(stated.dtype, nodata, scale, offset, file_scale, file_offset, encoding, units), tuple(guesses)


def _reaches_as_db(dtype: str, scale: float) -> bool:
    """Tell whether scaled whole numbers have a sign and reach below the darkest radar backscatter in dB."""
    kind = np.dtype(dtype)
    return kind.kind == "i" and np.iinfo(kind).min * abs(scale) < _DARKEST_DB


def refuse_no_measurement(sensor: Sensor, band: Band | MaskBand, stated: Stated) -> None:
    """Refuse what only shows a band, as a product's true-colour picture does, and radar that may mean anything.

    Raises:
        UnsupportedError: the file has 8 bits, in which no usual value of the band can be written, as none of radar can,
            or it holds radar in whole numbers with a sign and no scale.
    """
    if isinstance(band, MaskBand) or stated.scale is not None:
        return
    eight_bits = np.dtype(stated.dtype).itemsize == 1
    if sensor.modality == "sar" and np.dtype(stated.dtype).kind == "i" and not eight_bits:
        raise UnsupportedError(
            "It holds radar in whole numbers with a sign, and states no scale",
            "State it in the file: for hundredths of a dB with gdal_edit.py -scale 0.01",
        )
    if eight_bits and (sensor.modality == "sar" or 255 * band.scale + band.offset < _DARKEST.get(band.units, -np.inf)):
        raise UnsupportedError(
            f"It is a picture of 8 bits, whose numbers are no {band.units}",
            "Give the product's own bands, of 16 bits, or state the scale in the file, as with gdal_edit.py -scale",
        )


def typical(values: np.ndarray, nodata: Optional[float]) -> Optional[float]:
    """Return the median of the values that are no nodata, nor 0 or -9999, which often are it unsaid; or None."""
    known = values[np.isfinite(values) & (values != 0) & (values > _UNSAID)]
    if nodata is not None:
        known = known[known != known.dtype.type(nodata)]
    return float(np.median(known)) if known.size else None


def usable_scaling(scale: float, offset: float) -> tuple[float, float]:
    """Return scale and offset as they are.

    Raises:
        DataError: a header states what no value can be made with.
    """
    if not (math.isfinite(scale) and math.isfinite(offset) and scale != 0):
        raise DataError(
            f"Its header states the scale {scale:g} and the offset {offset:g}",
            "Correct them, as with gdal_edit.py -scale -offset",
        )
    return scale, offset


def _is_physical(stated: Stated, band: Band) -> bool:
    """Tell by a typical value whether a file that states no scale holds physical values and no digital numbers."""
    low, high = _PHYSICAL.get(band.units, (np.inf, np.inf))
    return stated.is_float and stated.typical is not None and low <= stated.typical <= high
