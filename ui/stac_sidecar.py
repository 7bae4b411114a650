"""What a STAC item beside an image's file says of it: day, collection, and the bands of its asset."""

from __future__ import annotations

import contextlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, Optional

_SIZE_LIMIT = 300_000
"""Bytes; an item is far smaller, and what is larger would keep the user waiting."""


@dataclass(frozen=True)
class Sidecar:
    """One item, as far as it matters here."""

    day: Optional[date]
    collection: str
    bands: tuple[str, ...]
    """Names of the asset's bands, in its order; () where the item names none."""


def sidecar(image: Path) -> Optional[Sidecar]:
    """Return what the item beside `image` says: `<stem>.json`, `item.json` or one named like the folder; or None."""
    for name in (f"{image.stem}.json", "item.json", f"{image.parent.name}.json"):
        item = _item(image.with_name(name))
        if item:
            return _read(item, image.name)
    return None


def _item(file: Path) -> Optional[Mapping[str, Any]]:
    with contextlib.suppress(OSError, ValueError, RecursionError):  # no item: then other sources are asked
        if file.is_file() and file.stat().st_size <= _SIZE_LIMIT:
            found = json.loads(file.read_text(encoding="utf-8-sig"))
            if isinstance(found, Mapping) and "stac_version" in found and found.get("type") == "Feature":
                return found
    return None


def _read(item: Mapping[str, Any], file_name: str) -> Sidecar:
    properties = item.get("properties") if isinstance(item.get("properties"), Mapping) else {}
    day = None
    with contextlib.suppress(ValueError):
        day = date.fromisoformat(str(properties.get("datetime") or properties.get("start_datetime") or "")[:10])
    assets = item.get("assets") if isinstance(item.get("assets"), Mapping) else {}
    own = [(key, asset) for key, asset in assets.items() if isinstance(asset, Mapping) and _is(asset, file_name)]
    return Sidecar(day, str(item.get("collection") or ""), _bands(*own[0]) if own else ())


def _is(asset: Mapping[str, Any], file_name: str) -> bool:
    return str(asset.get("href", "")).replace("\\", "/").rsplit("/", 1)[-1] == file_name


def _bands(key: str, asset: Mapping[str, Any]) -> tuple[str, ...]:
    """Return the names in STAC 1.1's `bands` or in `eo:bands`; of an asset without either, its key."""
    listed = asset.get("bands") or asset.get("eo:bands") or ()
    names = tuple(str(band.get("name", "")) for band in listed if isinstance(band, Mapping))
    return names or (key,)
