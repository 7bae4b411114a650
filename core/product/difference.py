"""The answer minus one of its sources, as a raster of its own beside the answer."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..errors import OutputError, UnsupportedError
from ..imagery.read import Reader
from .again import StoredProduct
from .geotiff import write_measures

FOLDER = "differences"
EXTREME = 0.98
"""Quantile of the absolute difference that a map shows in the strongest colour."""


def difference(folder: Path, day: date, check: Callable[[], None]) -> dict[str, Any]:
    """Write answer minus source, in physical units, on the pixels that both know.

    Args:
        folder: the product's folder.
        day: day of the source.
        check: called between bands; may raise to cancel.

    Returns:
        `path` of the raster (float32, NaN where one of them is empty), `bands`, `units`, `pixels` in common, `hidden`:
        the share of the region that the source does not show clear, whose clouds are among these pixels, for a product
        keeps no masks; and `figures`: band -> `mean`, `rmse` and `extreme`, the 98 % quantile of the absolute
        difference.

    Raises:
        RequestError: the product has no source of that day.
        UnsupportedError: the two have no pixel in common.
        DataError, OutputError: see `core.errors`.
    """
    product = StoredProduct.open(folder)
    answer, source = product.assets(product.files["enhanced"]), product.assets(product.source(day))
    grid = answer[product.bands[0]].grid
    bands = []
    with Reader() as reader:
        for band in product.bands:
            check()
            bands.append(reader.physical(answer[band], grid) - reader.physical(source[band], grid))
    values = np.stack(bands)
    values[:, np.isnan(values).any(axis=0)] = np.nan
    known = values[:, np.isfinite(values[0])]
    if not known.size:
        raise UnsupportedError(f"The answer and {day} have no pixel in common", "Compare it with another date")
    path = folder / FOLDER / f"{day:%Y%m%d}.tif"
    if not path.exists():  # QGIS may hold it open
        _write(path, values, product, day)
    return {
        "path": str(path),
        "bands": list(product.bands),
        "units": product.units,
        "pixels": int(known.shape[1]),
        "hidden": product.hidden(day),
        "figures": {band: _figures(known[index]) for index, band in enumerate(product.bands)},
    }


def _write(path: Path, values: NDArray[np.float32], product: StoredProduct, day: date) -> None:
    aside = path.with_name(f".{path.name}.part")
    grid = product.assets(product.files["enhanced"])[product.bands[0]].grid
    text = f"Answer of {product.date} minus the image of {day}, in {product.units or 'stored units'}"
    tags = {"TIFFTAG_IMAGEDESCRIPTION": text, "TIFFTAG_SOFTWARE": "Revisit", "REVISIT_ROLE": "difference"}
    try:
        path.parent.mkdir(exist_ok=True)
        write_measures(aside, values, product.bands, grid, tags)
        aside.replace(path)
    except OSError as error:
        raise OutputError(
            f"{path} cannot be written: {error.strerror or error}", "Free disk space, or give permission to write"
        ) from error
    finally:
        aside.unlink(missing_ok=True)


def _figures(values: NDArray[np.float32]) -> dict[str, float]:
    exact = values.astype(np.float64)
    return {
        "mean": float(exact.mean()),
        "rmse": float(np.sqrt(np.mean(exact**2))),
        "extreme": float(np.quantile(np.abs(exact), EXTREME)),
    }
