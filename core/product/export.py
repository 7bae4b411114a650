"""Take a product along: the formats that other programs and field devices read, each written whole or not at all."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from rasterio.errors import RasterioError

from ..errors import OutputError, RequestError
from ..progress import Progress
from .export_files import write_cog, write_geopackage, write_mbtiles, write_png
from .export_pdf import write_pdf
from .export_qfield import write_qfield
from .look import Look, measure_look
from .open import open_product
from .product import Product
from .write import PARTIAL

Writer = Callable[[Product, Look, Path], None]
"""Writes the product, drawn in this look, to a path that does not exist yet; files that belong to it lie beside it."""

WRITERS: Mapping[str, tuple[str, Writer]] = {
    "cog": ("GeoTIFF", write_cog),
    "gpkg": ("GeoPackage", write_geopackage),
    "mbtiles": ("MBTiles", write_mbtiles),
    "png": ("PNG", write_png),
    "pdf": ("PDF map", write_pdf),
    "qfield": ("QField folder", write_qfield),
}
FORMATS = tuple(WRITERS)


def export_product(
    folder: Path, kind: str, out: Path, progress: Progress, look: Mapping[str, Any] | None = None
) -> dict[str, Any]:
    """Write the product in `folder` as `kind` to the new path `out`.

    Args:
        folder: the product.
        kind: one of `FORMATS`.
        out: file, or folder for `qfield`; nothing is overwritten.
        progress: called with share 0..1 and text; may raise to cancel, then nothing is left.
        look: how it is drawn where colours are asked for (see `Look.from_json`); None: measured from the image.

    Returns:
        `path`, `format`, and `files`: all that was written, `path` first.

    Raises:
        RequestError: an unknown format, or no product.
        OutputError: something is there already, or it cannot be written.
        DataError: the product is damaged.
    """
    if kind not in WRITERS:
        raise RequestError(f"There is no format {kind!r}", f"Choose from {', '.join(FORMATS)}")
    name, write = WRITERS[kind]
    product, out = open_product(folder), Path(out).absolute()
    _refuse_existing(out)
    progress(0.0, f"Measuring the colours of {product.folder.name}")
    drawn = Look.from_json(look, product.report["bands"]) if look else measure_look(product)
    progress(0.1, f"Writing the {name}")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        aside = Path(tempfile.mkdtemp(prefix=PARTIAL, dir=out.parent))
        try:
            write(product, drawn, aside / out.name)
            progress(0.9, f"Writing the {name}")
            files = _move(aside, out)
        finally:
            shutil.rmtree(aside, ignore_errors=True)
    except OSError as error:
        raise _unwritable(out, error.strerror or str(error)) from error
    except RasterioError as error:
        raise _unwritable(out, str(error)) from error
    return {"path": str(out), "format": kind, "files": [str(file) for file in files]}


def _move(aside: Path, out: Path) -> list[Path]:
    """Move what was written to its place: what lies beside the file first, the file that was asked for last."""
    written = sorted(aside.iterdir(), key=lambda path: path.name == out.name)
    places = [out.with_name(path.name) for path in written]
    for place in places:
        _refuse_existing(place)
    for path, place in zip(written, places):
        path.replace(place)
    return places[::-1]


def _refuse_existing(path: Path) -> None:
    if path.exists():
        raise OutputError(f"{path} exists already", "Choose another name; nothing is overwritten")


def _unwritable(out: Path, why: str) -> OutputError:
    return OutputError(f"{out} cannot be written: {why}", "Free disk space, or choose another folder")
