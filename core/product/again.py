"""A product on disk, read again: its rasters as assets, whose pixels are read as those of any other image."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import rasterio
from rasterio.errors import RasterioError

from ..errors import DataError, RequestError
from ..library.scene import Asset, Grid
from .open import damaged, open_product

_REMEDY = "Name the folder of a whole answer, or enhance again"


@dataclass(frozen=True)
class StoredProduct:
    """What a product's folder holds."""

    folder: Path
    date: date
    bands: tuple[str, ...]
    units: str
    files: Mapping[str, Any]
    """As `product.Product.files`: names inside the folder."""
    clear: Mapping[str, float]
    """ISO date of a source -> share of the region that it shows clear, 0..1."""
    _stored: Mapping[str, Mapping[str, Any]]
    """Band -> `raster:bands` entry of the STAC item: how the band's values are stored."""

    @classmethod
    def open(cls, folder: Path) -> StoredProduct:
        """Read the report and the STAC item of a product.

        Raises:
            RequestError, DataError: see `open.open_product`.
        """
        product = open_product(folder)
        report, files = product.report, product.files
        try:
            item = json.loads((product.folder / files["item"]).read_text(encoding="utf-8"))
            stored = {entry["name"]: entry for entry in item["assets"]["enhanced"]["raster:bands"]}
            bands = tuple(report["bands"])
            clear = {str(entry["date"]): float(entry["clear_share"]) for entry in report["inputs"]}
            clear[report["date"]] = float(report["provenance"].get("observed", 0.0))
            units = str(stored[bands[0]]["unit"])
            return cls(product.folder, date.fromisoformat(report["date"]), bands, units, files, clear, stored)
        except (OSError, ValueError, KeyError, TypeError, IndexError, AttributeError) as error:
            raise damaged(product.folder, error) from error

    def assets(self, name: str) -> dict[str, Asset]:
        """Return band description -> asset of one raster of the product, such as `enhanced.tif`.

        Raises:
            DataError: it cannot be read.
        """
        path = self.folder / name
        try:
            with rasterio.open(path) as file:
                grid = Grid(file.crs.to_string(), tuple(file.transform)[:6], file.width, file.height)
                kinds = list(zip(file.descriptions, file.dtypes, file.nodatavals))
        except (RasterioError, OSError, AttributeError) as error:
            raise DataError(f"{path} cannot be read: {error}", _REMEDY) from error
        found = {}
        for number, (description, dtype, nodata) in enumerate(kinds, start=1):
            how = self._stored.get(str(description).split(" ")[0], {})
            found[str(description)] = Asset(
                str(path), grid, dtype, number, nodata=nodata, scale=float(how.get("scale", 1.0)),
                offset=float(how.get("offset", 0.0)), encoding=str(how.get("revisit:encoding", "")),
                units=self.units,
            )  # fmt: skip
        return found

    def hidden(self, day: date) -> float:
        """Return the share of the region, 0..1, that the source of a day does not show clear."""
        return round(1 - self.clear.get(day.isoformat(), 1.0), 4)

    def source(self, day: date) -> str:
        """Return the name of the source image of a day.

        Raises:
            RequestError: the product has none of that day.
        """
        sources = {entry["date"]: str(entry["path"]) for entry in self.files.get("sources", ())}
        if day.isoformat() not in sources:
            raise RequestError(
                f"The answer has no source of {day}", f"Choose from {', '.join(sorted(sources)) or 'another answer'}"
            )
        return sources[day.isoformat()]
