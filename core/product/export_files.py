"""Products as single files: COG, GeoPackage, MBTiles and PNG, each with what it takes to be drawn in its place."""

from __future__ import annotations

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import rasterio.shutil
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.io import MemoryFile
from rasterio.transform import Affine

from ..errors import UnsupportedError
from .look import Look, draw
from .made_from import kind_words
from .product import Product
from .qgis_style import style_file

NOTHING = float(np.finfo(np.float32).min)
"""What means nothing in a table of numbers that has no other value for it."""
SMALLEST_PX = 32
"""Zoomed out until the image is about so small on the screen, MBTiles still show it."""


def write_cog(product: Product, look: Look, out: Path) -> None:
    """Copy the image byte for byte, with the style beside it that QGIS reads by itself."""
    source = _image(product)
    shutil.copyfile(source, out)
    with out.with_suffix(".qml").open("x", encoding="utf-8") as style:
        style.write(style_file(product.report["bands"], look))


def write_geopackage(product: Product, look: Look, out: Path) -> None:
    """Write one table: the values of a single band without loss, or else the image in colours.

    A raster table of a GeoPackage holds 8-bit colours or one band of values, nothing else (OGC 12-128r18, 17-066r1),
    and many programs open only a file with a single table.
    """
    path = out.with_suffix(".gpkg")  # GDAL goes by the ending; `out` may have another
    bands = product.report["bands"]
    with rasterio.open(_image(product)) as source:
        if len(bands) == 1:
            values, nodata = _lossless(source.read(1, masked=True), source.nodata)
            image, options = values[None], _scale_words(source)
            with out.with_suffix(".qml").open("x", encoding="utf-8") as style:
                style.write(style_file(bands, look))
        else:
            image, nodata, options = draw(_image(product), bands, look), None, {"TILE_FORMAT": "PNG"}
        image, transform = _north_up(image, source.transform)
        with _memory(image, source.crs, transform, nodata) as memory, memory.open() as file:
            rasterio.shutil.copy(
                file, path, driver="GPKG", RASTER_TABLE="image", **options
            )  # fmt: skip
    with closing(sqlite3.connect(path)) as package, package:  # rasterio would write the words in capitals
        words = [_words(product), _description(product)]
        package.execute("UPDATE gpkg_contents SET identifier = ?, description = ?", words)
    path.replace(out)


def write_mbtiles(product: Product, look: Look, out: Path) -> None:
    """Write the image in colours as Web Mercator tiles, for phones and web maps."""
    path = out.with_suffix(".mbtiles")
    report = product.report
    with rasterio.open(_image(product)) as source:
        colours = draw(_image(product), report["bands"], look)
        with _memory(colours, source.crs, source.transform, None) as memory, memory.open() as picture:
            rasterio.shutil.copy(
                picture, path, driver="MBTILES", TILE_FORMAT="PNG", RESAMPLING="NEAREST",
                ZOOM_LEVEL_STRATEGY="UPPER",
            )  # fmt: skip
    with rasterio.open(path, "r+") as file:
        longest = max(file.width, file.height)
        steps = [2**step for step in range(1, 9) if longest / 2**step >= SMALLEST_PX]
        if steps:
            file.build_overviews(steps, Resampling.average)
    about = {"name": _words(product), "description": _description(product), "type": "overlay"}
    about["attribution"] = " ".join(report["attribution"])
    with closing(sqlite3.connect(path)) as tiles, tiles:
        tiles.executemany("DELETE FROM metadata WHERE name = ?", [[name] for name in about])
        tiles.executemany("INSERT INTO metadata VALUES (?, ?)", about.items())
    path.replace(out)


def write_png(product: Product, look: Look, out: Path) -> None:
    """Write the image in colours, pixel for pixel, with its world file and its CRS beside it."""
    path = out.with_suffix(".png")
    with rasterio.open(_image(product)) as source:
        colours = draw(_image(product), product.report["bands"], look)
        profile = {"width": source.width, "height": source.height, "count": 4, "dtype": "uint8"}
        with rasterio.open(path, "w", driver="PNG", crs=source.crs, transform=source.transform, **profile) as file:
            file.write(colours)
            file.update_tags(Title=_words(product), Description=_description(product), Software="Revisit")
        a, b, c, d, e, f = source.transform[:6]
        # A world file goes by the middle of the first pixel.
        world = (a, d, b, e, c + (a + b) / 2, f + (d + e) / 2)
        path.with_suffix(".pgw").write_text("".join(f"{value!r}\n" for value in world), encoding="ascii")
        path.with_suffix(".prj").write_text(source.crs.to_wkt(version="WKT1_ESRI"), encoding="ascii")
    path.replace(out)
    aux = path.with_name(f"{path.name}.aux.xml")
    if aux.exists():
        aux.replace(out.with_name(f"{out.name}.aux.xml"))


def _image(product: Product) -> Path:
    return product.folder / product.files["enhanced"]


def _words(product: Product) -> str:
    return f"{product.report['title']} ({kind_words(product.report)})"


def _description(product: Product) -> str:
    shares = ", ".join(f"{name} {share:.1%}" for name, share in product.report["provenance"].items())
    return f"{_words(product)}: {shares}. Made by Revisit {product.report['software']['revisit']}."


def _memory(image: NDArray[Any], crs: CRS, transform: Any, nodata: float | None) -> MemoryFile:
    """Return a GeoTIFF in memory: what GDAL copies into other formats."""
    memory = MemoryFile()
    count, height, width = image.shape
    options = {"photometric": "RGB", "alpha": "yes"} if count == 4 else {}
    with memory.open(
        driver="GTiff", width=width, height=height, count=count, dtype=image.dtype, crs=crs, transform=transform,
        nodata=nodata, **options,
    ) as file:  # fmt: skip
        file.write(image)
    return memory


def _north_up(image: NDArray[Any], transform: Affine) -> tuple[NDArray[Any], Affine]:
    """Return an image (band, y, x) with its first row in the north and its first column in the west, and its transform.

    Raises:
        UnsupportedError: its rows do not run from west to east, which such a table cannot tell.
    """
    if transform.b or transform.d:
        raise UnsupportedError(
            "The image lies turned on the ground, and the table of a GeoPackage cannot say so", "Export a GeoTIFF"
        )
    height, width = image.shape[1:]
    if transform.e > 0:
        image, transform = image[:, ::-1], transform * Affine(1, 0, 0, 0, -1, height)
    if transform.a < 0:
        image, transform = image[:, :, ::-1], transform * Affine(-1, 0, width, 0, 1, 0)
    return image, transform


def _lossless(values: np.ma.MaskedArray, nodata: float | None) -> tuple[NDArray[Any], float | None]:
    """Return the values in a type that such a table keeps exactly, and the value that means nothing there.

    GDAL refuses NaN as that value; it writes the lowest number there is in its place.
    """
    stored = values.data
    without = nodata is None and np.ma.getmaskarray(values).any()  # a mask in the file, which such a table has not
    if without or (nodata is not None and np.isnan(nodata)):
        return values.astype(np.float32).filled(NOTHING), NOTHING
    if stored.dtype == np.uint8:  # 8 bits would be taken for colours
        return stored.astype(np.uint16), nodata
    return (stored if stored.dtype in (np.uint16, np.int16) else stored.astype(np.float32)), nodata


def _scale_words(source: Any) -> dict[str, str]:
    scale, offset = source.scales[0], source.offsets[0]
    return {"QUANTITY_DEFINITION": f"value = {scale!r} * stored + {offset!r}"} if (scale, offset) != (1.0, 0.0) else {}
