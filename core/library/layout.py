"""What a file's folder, its tags and its neighbours say where its own name is silent.

Data sets for learning lie so: a folder for each sensor, in it a file for each place, of the same name in all of them
(`S2L2A/38D_378R_2_3.tif` beside `S1RTC/38D_378R_2_3.tif`, as TerraMesh has it).
"""

# ruff: noqa: PTH119, PTH120, PTH122 - plain strings: a library may have ten thousand paths and more

from __future__ import annotations

import os
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, replace
from datetime import datetime, timezone
from functools import cached_property
from typing import Optional

from ..boxes import overlap
from ..sensors import ELEVATION
from .geo import SAME_PLACE
from .headers import Header
from .names import FileName, Names
from .problem import Problem, printable
from .raster import Raster
from .safe_metadata import baseline_of

DATING = "Put the day into its name as YYYYMMDD, or into the file, as with gdal_edit.py -mo datetime=2019-08-30"
_GRANULE = re.compile(r"(?:L2A_)?T\d\d[A-Z]{3}_\d{8}T\d{6}_\w{3}(?P<pixel>_\d\dm)?")
"""A band of a Sentinel-2 granule, taken out of its product; only level 2A says how large its pixels are."""
_PRODUCT = re.compile(r"S2[A-D]_MSIL(?:1C|2A)_\d{8}T\d{6}_.*")


@dataclass(frozen=True)
class Said:
    """What is said of a file, by its name or otherwise."""

    name: FileName
    guessed: tuple[str, ...] = ()
    baseline: Optional[float] = None
    """Processing baseline of the Sentinel-2 product that the file was taken out of, where a name tells it."""


class Layout:
    """The files of a library, as they lie."""

    def __init__(self, headers: Mapping[str, Header], names: Names) -> None:
        """Remember what was read of the files."""
        self._headers = headers
        self._names = names
        self._lent: Counter[tuple[str, str]] = Counter()

    def said(self, path: str, header: Raster) -> Said:
        """Return what is said of the file: by its name, else its folder's, its tags, and its neighbours' tags."""
        folder, file = os.path.split(path)
        stem, guessed = os.path.splitext(file)[0], ()
        name = self._names.read(stem)
        if name.sensor is None:
            name, guessed = self._with_sensor(name, folder, stem)
        if name.time is None and header.acquired:
            name = replace(name, time=datetime.fromisoformat(header.acquired).replace(tzinfo=timezone.utc))
        if name.time is None and (day := self._day_of(folder)):
            name, guessed = replace(name, time=day), (*guessed, "date from the folder's name")
        if name.time is None and name.sensor and name.sensor.modality != ELEVATION:
            lender, told = next(self._neighbours(path, header), ("", ""))
            if told:
                self._lent[folder, lender] += 1
                day = datetime.fromisoformat(told).replace(hour=0, minute=0, second=0, microsecond=0)
                name = replace(name, time=day.replace(tzinfo=timezone.utc))
                guessed = (*guessed, f"date taken from the file of the same name in {lender}")
        product = next((text for text in (stem, os.path.basename(folder)) if _PRODUCT.fullmatch(text)), "")
        return Said(name, guessed, baseline_of(product))

    def _with_sensor(self, name: FileName, folder: str, stem: str) -> tuple[FileName, tuple[str, ...]]:
        """Return what is said of a file whose name tells no sensor, and what of it was guessed."""
        granule, inner = _GRANULE.fullmatch(stem), os.path.basename(folder)
        outer = os.path.basename(os.path.dirname(folder)) if self._day_of(folder) else ""
        if granule:
            level = "l2a" if granule["pixel"] or stem.startswith("L2A_") else "l1c"
            told, source = f"sentinel-2-{level}", "the form of the file's name"
        elif self._names.sensor(inner) or _PRODUCT.fullmatch(inner) or self._day_of(folder, bare=False):
            told, source = inner, "the folder's name"
        elif self._names.sensor(outer):
            told, source = outer, "the name of the folder around"
        else:
            return name, ()
        name = self._names.read(f"{told}_{stem}")
        return name, (f"sensor {name.sensor.title} from {source}",) if name.sensor else ()

    def _day_of(self, folder: str, bare: bool = True) -> datetime | None:
        """Return the day that a folder is named after: a date and nothing else, or else a sensor and a date."""
        said = self._names.read(os.path.basename(folder))
        return said.time if said.time and not said.rest and (said.sensor is None) == bare and not said.band else None

    def problems(self) -> list[Problem]:
        """Return what is to be known of the dates that were taken from neighbours."""
        return [
            Problem(printable(folder), _lent(count, lender), f"Where one is wrong: {_lower(DATING)}", kept=True)
            for (folder, lender), count in self._lent.items()
        ]

    def _neighbours(self, path: str, header: Raster) -> Iterator[tuple[str, str]]:
        """Yield the folders' names and the times of files of the same name and place that tell theirs."""
        for other in self._by_name.get(_beside(path), ()):
            lender, theirs = os.path.basename(os.path.dirname(other)), self._headers[other]
            if other == path or not isinstance(theirs, Raster) or not theirs.acquired or not self._names.sensor(lender):
                continue
            if overlap(header.footprint, theirs.footprint) >= SAME_PLACE:
                yield lender, theirs.acquired

    @cached_property
    def _by_name(self) -> dict[tuple[str, str], list[str]]:
        found: dict[tuple[str, str], list[str]] = {}
        for path in sorted(self._headers):
            found.setdefault(_beside(path), []).append(path)
        return found


def _beside(path: str) -> tuple[str, str]:
    """Return what files of one name in folders that lie side by side have in common."""
    folder, file = os.path.split(path)
    return os.path.dirname(folder), os.path.splitext(file)[0]


def _lower(text: str) -> str:
    return text[0].lower() + text[1:]


def _lent(count: int, lender: str) -> str:
    if count == 1:
        return f"1 image here tells no date: that of the file of the same name in {lender} is taken"
    return f"{count} images here tell no date: those of the files of the same names in {lender} are taken"
