"""How long opening a library takes: ten thousand images the first and the second time, and the sample's cube."""

from __future__ import annotations

import os
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import from_origin

from revisit.core.library.sample import fetch_sample
from revisit.core.library.search import open_library

IMAGES = 10_000
BANDS = ("B02", "B03", "B04", "B08", "SCL")
REPEATS = 5


def main() -> int:
    """Measure and print; return 0."""
    with tempfile.TemporaryDirectory() as folder:
        sample = fetch_sample(Path(folder) / "sample")
        images = make_images(Path(folder) / "images")
        print(f"{'what':<46}{'s':>9}  {'scenes':>7}")
        with own_index(Path(folder) / "home"):
            report(f"{IMAGES:,} GeoTIFFs, first time", [seconds(images)])
            report(f"{IMAGES:,} GeoTIFFs, second time", [seconds(images) for _ in range(REPEATS)])
            seconds(sample)  # imports netCDF
            report("sample, 140 dates in one netCDF cube", [seconds(sample) for _ in range(REPEATS)])
    return 0


def make_images(folder: Path) -> Path:
    """Write small GeoTIFFs of five bands a date, named as a library folder has them."""
    folder.mkdir()
    pixels = np.ones((64, 64), np.uint16)
    profile = {"driver": "GTiff", "width": 64, "height": 64, "count": 1, "dtype": "uint16", "nodata": 0}
    for number in range(IMAGES):
        day = date(2000, 1, 1) + timedelta(days=number // len(BANDS))
        path = folder / f"sentinel-2-l2a_{BANDS[number % len(BANDS)]}_{day:%Y%m%d}.tif"
        transform = from_origin(600_000, 5_600_000, 10, 10)
        with rasterio.open(path, "w", crs="EPSG:32631", transform=transform, **profile) as file:
            file.write(pixels, 1)
    return folder


def seconds(source: Path) -> tuple[float, int]:
    """Open the library; return the time and the number of scenes."""
    started = time.perf_counter()
    library = open_library([str(source)], lambda *_: None)
    return time.perf_counter() - started, len(library.scenes)


def report(what: str, runs: list[tuple[float, int]]) -> None:
    """Print the median of the runs."""
    median = statistics.median(run[0] for run in runs)
    print(f"{what:<46}{median:>9.3f}  {runs[0][1]:>7}", flush=True)


@contextmanager
def own_index(home: Path) -> Iterator[None]:
    """Keep the measured index out of the user's cache."""
    before = os.environ.get("REVISIT_HOME")
    os.environ["REVISIT_HOME"] = str(home)
    try:
        yield
    finally:
        os.environ.pop("REVISIT_HOME")
        if before is not None:
            os.environ["REVISIT_HOME"] = before


if __name__ == "__main__":
    sys.exit(main())
