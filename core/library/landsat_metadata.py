"""The MTL file of a Landsat Collection 2 product: its time, its clouds, and what its digital numbers mean."""

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

_LEVEL_2 = {
    "LEVEL2_SURFACE_REFLECTANCE_PARAMETERS": ("REFLECTANCE", "SR_B"),
    "LEVEL2_SURFACE_TEMPERATURE_PARAMETERS": ("TEMPERATURE", ""),
}
"""Group -> what its keys begin with, and what the file's band name has before the key's."""
_FACTOR = re.compile(r"(REFLECTANCE|TEMPERATURE)_MULT_BAND_(\w+)")

Groups = dict[str, dict[str, str]]


@dataclass(frozen=True)
class Metadata:
    """What an MTL file states; None and nothing where it is silent."""

    time: Optional[datetime] = None
    cloud_cover: Optional[float] = None
    """Share 0..1."""
    scalings: Mapping[str, Scaling] = field(default_factory=dict)
    """`SR_B4`, `ST_B10` -> scale and offset."""


def metadata_file(folder: Path, product: str) -> Optional[Path]:
    """Return the product's MTL file, as text or XML, or None where neither lies in the folder."""
    files = (folder / f"{product}_MTL{suffix}" for suffix in (".txt", ".xml"))
    return next((path for path in files if path.is_file()), None)


def read_metadata(path: Path) -> Metadata:
    """Return what an MTL file states.

    Raises:
        DataError: the file is damaged, or states what cannot be.
    """
    try:
        text = path.read_text(encoding="utf-8", errors="replace")
    except OSError as error:
        raise _damaged(f"It cannot be read: {error.strerror}") from error
    return _metadata(_from_xml(text) if path.suffix == ".xml" else _from_text(text))


def _from_text(text: str) -> Groups:
    groups: Groups = {}
    group = ""
    for line in text.splitlines():
        key, equals, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            group = value
        elif equals and key != "END_GROUP":
            groups.setdefault(group, {})[key] = value.strip('"')
    return groups


def _from_xml(text: str) -> Groups:
    try:
        root = ElementTree.fromstring(text)
    except ElementTree.ParseError as error:
        raise _damaged(f"It is no XML: {error}") from error
    return {group.tag: {entry.tag: (entry.text or "").strip() for entry in group} for group in root}


def _metadata(groups: Groups) -> Metadata:
    scalings = {}
    for group, (quantity, prefix) in _LEVEL_2.items():
        said = groups.get(group, {})
        for key in said:
            factor = _FACTOR.fullmatch(key)
            if factor:
                added = said.get(f"{quantity}_ADD_BAND_{factor[2]}", "")
                scalings[f"{prefix}{factor[2]}".upper()] = _scaling(key, said[key], added)
    if not scalings:
        raise _damaged("It states no scale of Level 2")
    image = groups.get("IMAGE_ATTRIBUTES", {})
    clouds = _number(image.get("CLOUD_COVER", ""))
    return Metadata(
        time=_time(image.get("DATE_ACQUIRED", ""), image.get("SCENE_CENTER_TIME", "")),
        cloud_cover=clouds / 100 if clouds >= 0 else None,  # -1 means unknown
        scalings=scalings,
    )


def _scaling(key: str, factor: str, added: str) -> Scaling:
    scale, offset = _number(factor), _number(added)
    if not (math.isfinite(scale) and math.isfinite(offset) and scale > 0):
        raise _damaged(f"It states {key} = {factor or 'nothing'} and adds {added or 'nothing'}")
    return scale, offset


def _number(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return math.nan


def _time(day: str, time: str) -> Optional[datetime]:
    try:
        return datetime.fromisoformat(f"{day}T{time[:8]}").replace(tzinfo=timezone.utc)
    except ValueError:
        return None


def _damaged(problem: str) -> DataError:
    return DataError(problem, "Download it again; until then the scales of Collection 2 Level 2 are used")
