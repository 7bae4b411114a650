"""Libraries made for a test, whose truth is known, and the real sample."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.errors import RevisitError

TRANSFORM = Affine(10, 0, 600000.123456789, 0, -10, 5100000.987654321)
BANDS = {"B02": 0.05, "B04": 0.08, "B08": 0.30}


@dataclass(frozen=True)
class Made:
    """A folder of Sentinel-2 like images, and the truth behind them."""

    folder: Path
    size: int
    dates: tuple[date, ...]

    def truth(self, band: str, day: date) -> np.ndarray:
        """Digital numbers (y, x) that the sensor would see without clouds."""
        rows, cols = np.mgrid[: self.size, : self.size]
        fields = np.random.default_rng(5).integers(0, 4, (8, 8)).repeat(self.size // 8, 0).repeat(self.size // 8, 1)
        season = np.sin(2 * np.pi * day.timetuple().tm_yday / 365 + fields)
        haze = 0.01 * np.sin(day.toordinal())  # a day's own offset, which no other date knows
        texture = np.random.default_rng(6).normal(0, 0.1, (self.size, self.size))  # makes each pixel its own
        value = BANDS[band] * (1 + 0.4 * season + 0.002 * rows - 0.001 * cols + texture) + haze
        return np.rint(value * 10_000).astype(np.uint16)


def write_tif(path: Path, values: np.ndarray, **profile: object) -> Path:
    options = {"crs": "EPSG:32633", "transform": TRANSFORM, "nodata": 0, **profile}
    height, width = values.shape
    with rasterio.open(
        path, "w", driver="GTiff", height=height, width=width, count=1, dtype=values.dtype, **options
    ) as file:
        file.write(values, 1)
    return path


def make_library(
    folder: Path, count: int = 9, size: int = 64, cloudy: dict[int, tuple[slice, slice]] | None = None
) -> Made:
    """Write a series of one image every ten days; `cloudy` maps a date's position to its occluded part."""
    dates = tuple(date(2020, 6, 1) + timedelta(days=10 * index) for index in range(count))
    made = Made(folder, size, dates)
    made.folder.mkdir()
    for index, day in enumerate(dates):
        classes = np.full((size, size), 4, np.uint8)
        hole = (cloudy or {}).get(index)
        if hole:
            classes[hole] = 9
        for band in BANDS:
            values = made.truth(band, day)
            values[classes == 9] = 9000
            write_tif(made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif", values)
        write_tif(made.folder / f"sentinel2_SCL_{day:%Y%m%d}.tif", classes)
    return made


@pytest.fixture
def make_series(tmp_path: Path) -> Callable[..., Made]:
    """Write a series for the test (see `make_library`)."""
    return lambda **asked: make_library(tmp_path / "library", **asked)


@pytest.fixture(scope="session")
def sample(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the real Sentinel-2 series; skipped only where it was never fetched and cannot be now."""
    from revisit.core.library.sample import fetch_sample

    own_home = os.environ.pop("REVISIT_HOME", None)  # the wheel is kept in the user's real cache
    folder = tmp_path_factory.mktemp("sample") / "Rumänien sample"
    try:
        fetch_sample(folder)
    except RevisitError as error:
        pytest.skip(f"the sample cannot be fetched: {error}")
    finally:
        if own_home:
            os.environ["REVISIT_HOME"] = own_home
    return folder


@pytest.fixture
def sample_copy(sample: Path, tmp_path: Path) -> Path:
    """Give a copy of the sample that a test may damage."""
    return Path(shutil.copytree(sample, tmp_path / "copy"))
