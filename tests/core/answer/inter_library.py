"""Two sensors that see the same fields: both see what grows, and each day brings its own surprise."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
from rasterio.transform import Affine

from revisit.core.library.library import Library
from revisit.core.library.search import open_library

from ..conftest import write_tif

SIDE = 48
FIELD = 8
OPTICAL, RADAR = "sentinel-2-l2a", "sentinel-1-grd"
HERE, THERE = Affine(10, 0, 600000, 0, -10, 5100000), Affine(10, 0, 620000, 0, -10, 5100000)


@dataclass(frozen=True)
class Fields:
    """One place's fields, whose growth nobody can tell from another day's."""

    folder: Path
    seed: int = 1
    corner: Affine = HERE
    side: int = SIDE

    def growth(self, day: date) -> np.ndarray:
        """Return how much grows (y, x), 0..1."""
        count = -(-self.side // FIELD)
        phase = np.random.default_rng(self.seed).uniform(0, 6, (count, count))
        surprise = np.random.default_rng(day.toordinal() * 7 + self.seed).uniform(-0.5, 0.5, (count, count))
        level = 0.5 + 0.25 * np.sin(2 * np.pi * day.timetuple().tm_yday / 365 + phase) + surprise * 0.6
        return np.clip(level, 0, 1).repeat(FIELD, 0).repeat(FIELD, 1)[: self.side, : self.side]

    def optical(self, day: date) -> dict[str, np.ndarray]:
        """Return reflectance (y, x) of red and near infrared."""
        texture = np.random.default_rng(self.seed + 50).normal(0, 0.01, (self.side, self.side))
        growth = self.growth(day)
        return {"B04": 0.14 - 0.1 * growth + texture, "B08": 0.15 + 0.3 * growth + texture}

    def radar(self, day: date) -> dict[str, np.ndarray]:
        """Return backscatter (y, x) in dB, with its speckle."""
        rng, growth = np.random.default_rng(day.toordinal() + 99), self.growth(day)
        return {
            name: base + gain * growth + rng.normal(0, 1.0, growth.shape)
            for name, base, gain in (("VV", -14, 4), ("VH", -22, 8))
        }

    def write_optical(self, days: Iterable[date]) -> None:
        """Write the days' reflectance."""
        self.folder.mkdir(exist_ok=True)
        for day in days:
            for band, values in self.optical(day).items():
                stored = np.rint(values * 10_000).astype(np.uint16)
                write_tif(self._path(OPTICAL, band, day), stored, transform=self.corner)

    def write_radar(self, days: Iterable[date], bands: tuple[str, ...] = ("VV", "VH"), power: bool = False) -> None:
        """Write the days' backscatter, in dB or as linear power."""
        self.folder.mkdir(exist_ok=True)
        for day in days:
            for band, values in self.radar(day).items():
                if band in bands:
                    stored = (10 ** (values / 10) if power else values).astype(np.float32)
                    write_tif(self._path(RADAR, band, day), stored, transform=self.corner, nodata=np.nan)

    def metres(self) -> np.ndarray:
        """Return the height of the ground (y, x): a slope that falls by 1 in 10 to the east and to the south."""
        rows, cols = np.mgrid[: self.side, : self.side]
        return 500.0 + (cols + 0.5) + (rows + 0.5) + self.seed

    def write_elevation(self, columns: int = SIDE) -> Path:
        """Write the elevation of the western columns, in pixels of 20 m that reach three of these beyond the fields."""
        self.folder.mkdir(exist_ok=True)
        rows, cols = np.mgrid[-3 : self.side // 2 + 3, -3 : columns // 2]
        stored = (500.0 + 2 * (cols + 0.5) + 2 * (rows + 0.5) + self.seed).astype(np.float32)
        corner = self.corner @ Affine.translation(-6, -6) @ Affine.scale(2)
        return write_tif(self.folder / f"dem_{round(self.corner.c)}.tif", stored, transform=corner, nodata=np.nan)

    def _path(self, sensor: str, band: str, day: date) -> Path:
        return self.folder / f"{sensor}_{band}_{day:%Y%m%d}_{round(self.corner.c)}.tif"


def days(count: int = 9, step: int = 20, start: date = date(2020, 4, 1)) -> list[date]:
    """Return dates at even intervals."""
    return [start + timedelta(days=step * index) for index in range(count)]


def interrupted(folder: Path) -> Fields:
    """Write nine days of both sensors; the optical one saw nothing from the fourth to the sixth."""
    made = Fields(folder)
    made.write_radar(days())
    made.write_optical([*days()[:3], *days()[6:]])
    return made


def opened(folder: Path) -> Library:
    """Open a library and say nothing."""
    return open_library([str(folder)], lambda *_: None)
