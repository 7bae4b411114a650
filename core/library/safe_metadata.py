"""The metadata file of a Sentinel-2 product: when it was taken, and what its digital numbers mean."""

from __future__ import annotations

import math
import re
import xml.etree.ElementTree as ElementTree
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime, timezone
from pathlib import Path
from typing import Optional

from ..errors import DataError
from .product import Scaling

OFFSET_BASELINE = 4.0
"""From this processing baseline on, 1000 is added to all digital numbers (ESA, 25 January 2022)."""
OWN_BASELINE = 99.0
"""From this one on, the number is not ESA's but that of a user's own processing."""
QUANTIFICATION, ADDED = 10_000.0, -1000.0
BY_BASELINE_GUESS = "scale and offset by processing baseline {:05.2f}: the product's metadata do not state them"
UNKNOWN_GUESS = "scale 1/10000 without an offset: neither metadata nor name tell the processing baseline"

_FILE = re.compile(r"MTD_MSIL(1C|2A)\.xml|S2.*_MTD_SAFL(1C|2A)_.*\.xml", re.IGNORECASE)
_BAND_IDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B10", "B11", "B12")
"""In the order of the metadata's `band_id`."""
_QUANTIFICATIONS = {"QUANTIFICATION_VALUE", "BOA_QUANTIFICATION_VALUE", "L2A_BOA_QUANTIFICATION_VALUE"}
_OFFSETS = {"RADIO_ADD_OFFSET", "RADIOMETRIC_OFFSET", "BOA_ADD_OFFSET"}


@dataclass(frozen=True)
class Metadata:
    """What a product's metadata state; None and nothing where they are silent."""

    time: Optional[datetime] = None
    baseline: Optional[float] = None
    cloud_cover: Optional[float] = None
    """Share 0..1."""
    quantification: Optional[float] = None
    offsets: Mapping[str, float] = field(default_factory=dict)
    """Band id -> what is to be added to a digital number before it is divided by the quantification."""

    def scaling(self, band_id: str, baseline: Optional[float]) -> tuple[Scaling, tuple[str, ...]]:
        """Return scale and offset of a band, and how they were guessed where nothing states them."""
        shifted = baseline is not None and OFFSET_BASELINE <= baseline < OWN_BASELINE
        stated = self.quantification is not None and (band_id in self.offsets or not shifted)
        quantification = self.quantification or QUANTIFICATION
        added = self.offsets.get(band_id, ADDED if shifted else 0.0)
        guess = UNKNOWN_GUESS if baseline is None else BY_BASELINE_GUESS.format(baseline)
        return (1 / quantification, added / quantification), () if stated else (guess,)


def baseline_of(name: str) -> Optional[float]:
    """Return the processing baseline that the name of a product, or of a file out of it, tells (`_N0500_`)."""
    said = re.search(r"_N(\d\d)\.?(\d\d)(?!\d)", name)
    return int(said[1]) + int(said[2]) / 100 if said else None


def read_metadata(product: Path) -> Metadata:
    """Return what the metadata file in the product's folder states; nothing where there is none.

    Raises:
        DataError: the file is damaged, or states what cannot be.
    """
    try:
        path = next((path for path in sorted(product.iterdir()) if _FILE.fullmatch(path.name)), None)
        if path is None:
            return Metadata()
        root = ElementTree.parse(path).getroot()
    except ElementTree.ParseError as error:
        raise _damaged(f"Its metadata are no XML: {error}") from error
    except OSError as error:
        raise _damaged(f"Its metadata cannot be read: {error.strerror}") from error
    return _metadata([(element.tag.rpartition("}")[2], element) for element in root.iter()])


def _metadata(elements: list[tuple[str, ElementTree.Element]]) -> Metadata:
    said = {}
    offsets = {}
    for tag, element in elements:
        text = (element.text or "").strip()
        if tag in _OFFSETS:
            offsets[_band_id(element)] = _number(tag, text)
        elif tag in _QUANTIFICATIONS:
            said["quantification"] = text
        elif text:
            said.setdefault(tag, text)
    quantification = _number("quantification", said["quantification"]) if "quantification" in said else None
    if quantification is not None and quantification <= 0:
        raise _damaged(f"Its metadata state a quantification of {quantification:g}")
    clouds = said.get("Cloud_Coverage_Assessment")
    return Metadata(
        time=_time(said.get("PRODUCT_START_TIME", "")),
        baseline=_number("baseline", said["PROCESSING_BASELINE"]) if "PROCESSING_BASELINE" in said else None,
        cloud_cover=_number("cloud cover", clouds) / 100 if clouds else None,
        quantification=quantification,
        offsets=offsets,
    )


def _band_id(element: ElementTree.Element) -> str:
    number = element.get("band_id", "")
    if not (number.isdecimal() and int(number) < len(_BAND_IDS)):
        raise _damaged(f"Its metadata state an offset of band {number!r}")
    return _BAND_IDS[int(number)]


def _number(what: str, text: str) -> float:
    try:
        number = float(text)
    except ValueError:
        number = math.nan
    if not math.isfinite(number):
        raise _damaged(f"Its metadata state a {what} of {text!r}")
    return number


def _time(text: str) -> Optional[datetime]:
    try:
        time = datetime.fromisoformat(text.replace("Z", "+00:00"))
    except ValueError:
        return None
    return (time if time.tzinfo else time.replace(tzinfo=timezone.utc)).replace(microsecond=0)


def _damaged(problem: str) -> DataError:
    return DataError(problem, "Download the product's metadata again; until then its name tells scale and offset")
