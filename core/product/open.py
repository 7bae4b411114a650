"""Open a product that lies on disk, to export it or to write into it."""

from __future__ import annotations

import json
from pathlib import Path

import rasterio
from rasterio.errors import RasterioError

from ..errors import DataError, RequestError
from .product import Product


def open_product(folder: Path) -> Product:
    """Read the report of the product in `folder`, and make sure that its image can be opened.

    Raises:
        RequestError: the folder holds no product.
        DataError: it does, and it is damaged.
    """
    folder = Path(folder).absolute()
    path = folder / "report.json"
    if not path.is_file():
        raise RequestError(f"{folder} holds no answer of Revisit", "Name the folder that enhance has written")
    try:
        report = json.loads(path.read_text(encoding="utf-8"))
        files = report["files"]
        with rasterio.open(folder / files["enhanced"]):
            pass
    except (OSError, ValueError, KeyError, TypeError, RasterioError) as error:
        raise damaged(folder, error) from error
    return Product(folder, {key: value for key, value in report.items() if key != "files"}, files)


def damaged(folder: Path, error: BaseException) -> DataError:
    """Return the error for a product that cannot be read."""
    return DataError(f"The answer in {folder} cannot be read: {error}", "Enhance again to make it anew")
