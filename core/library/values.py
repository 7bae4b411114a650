"""How stored values become physical ones: what the file states, else what the sensor's definition does."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..sensors import Band, MaskBand, Sensor

OPENEO_NODATA = 65535.0
OPENEO_NODATA_GUESS = "65535 is nodata, as openEO writes it: the file states none"
OPENEO_SAR_GUESS = "radar is stored as openEO does, dB = 20*log10(DN) - 83"


@dataclass(frozen=True)
class Stated:
    """What a file says of one band's values; None where it is silent."""

    dtype: str
    nodata: Optional[float] = None
    scale: Optional[float] = None
    offset: Optional[float] = None


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


def values_of(
    sensor: Sensor, band: Band | MaskBand, stated: Stated, openeo: bool = False
) -> tuple[Values, tuple[str, ...]]:
    """Return what the stored values of `band` mean, and what of it was guessed, in words.

    A mask is taken as it is stored: the sensor's nodata is one of its classes or no flag at all.

    Args:
        sensor: the sensor whose band it is.
        band: the band or mask.
        stated: what the file says.
        openeo: whether the file was written by openEO, whose unsigned 16 bit bands have 65535 as nodata.
    """
    if isinstance(band, MaskBand):
        return Values(stated.dtype, stated.nodata, 1.0, 0.0, None, None, ""), ()
    guesses = []
    nodata = sensor.nodata if stated.nodata is None else stated.nodata
    if openeo and stated.nodata is None and stated.dtype == "uint16":
        nodata = OPENEO_NODATA
        guesses.append(OPENEO_NODATA_GUESS)
    scaled = stated.scale is not None or stated.offset is not None
    scale = 1.0 if stated.scale is None else stated.scale
    offset = 0.0 if stated.offset is None else stated.offset
    encoding = ""
    if sensor.modality == "sar" and stated.dtype == "uint16" and not scaled:
        encoding = "dn-db"
        guesses.append(OPENEO_SAR_GUESS)
    if not scaled and not encoding:
        scale, offset = band.scale, band.offset
    file_scale, file_offset = (scale, offset) if scaled else (None, None)
    return Values(stated.dtype, nodata, scale, offset, file_scale, file_offset, encoding), tuple(guesses)
