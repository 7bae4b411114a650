"""Bring notes back from the field: into the product as a layer, and into its report as counts and lines."""

from __future__ import annotations

import base64
import json
import math
import os
import re
import shutil
import tempfile
from collections import Counter
from collections.abc import Iterator, Sequence
from html import escape
from io import BytesIO
from pathlib import Path, PurePosixPath
from typing import Any

import numpy as np
import rasterio
from numpy.typing import NDArray
from PIL import Image, UnidentifiedImageError
from rasterio.warp import transform, transform_bounds

from ..boxes import beside, touch
from ..errors import OutputError, RequestError
from ..progress import Progress
from .geopackage import PointFeature, read_points, write_points
from .observations_layer import COLUMNS, FILE, TABLE, VERDICTS
from .open import open_product
from .product import Product
from .provenance import Provenance
from .write import PARTIAL

NOTES, PHOTOS = "notes.gpkg", "photos"
"""Where the notes are in a product."""
PHOTO_PX = 320
_UNFIT = re.compile(r"[^\w.,+-]")
"""Characters of a note's id that do not go into every file name."""
_BEGIN, _END = "<!-- observations -->", "<!-- end of observations -->"


def bring_notes(source: Path, folder: Path, progress: Progress) -> dict[str, Any]:
    """Read the observations in `source` and write them into the product in `folder`.

    What was brought before stays; a note that comes again, known by its id, is replaced.

    Args:
        source: the folder that was exported for QField, or its GeoPackage; it is not changed.
        folder: the product.
        progress: called with share 0..1 and text; may raise to cancel.

    Returns:
        `notes`: the GeoPackage in the product, and `observations` as in its report.

    Raises:
        RequestError: there are no observations, or there is no product.
        DataError: one of them cannot be read.
        OutputError: the product cannot be written to.
    """
    product = open_product(folder)
    package = source / FILE if source.is_dir() else source
    if not package.is_file():
        raise RequestError(f"{source} holds no {FILE}", "Name the folder that was exported for QField")
    progress(0.0, "Reading the notes")
    brought = [_checked(point, package) for point in read_points(package, TABLE)]
    if not brought:
        raise RequestError(f"{package} holds no note yet", "Add points in QField, and copy the folder back")
    try:
        notes = _merge(_known(product), [_with_photo(point, package.parent, product) for point in brought])
        progress(0.5, "Writing the notes")
        report = {"count": len(notes), **_counts(notes, product), "notes": list(_lines(notes, product))}
        _replace_notes(product, notes)
        _replace_report(product, report)
    except OSError as error:
        raise OutputError(
            f"{product.folder} cannot be written to: {error.strerror or error}", "Make the answer's folder writable"
        ) from error
    return {"notes": str(product.folder / NOTES), "observations": report, "folder": str(product.folder)}


def _checked(point: PointFeature, package: Path) -> PointFeature:
    if "verdict" not in point.values:
        raise RequestError(f"{package.name} has no field 'verdict'", "Name the folder that was exported for QField")
    values = {name: point.values.get(name) or None for name in COLUMNS}
    values["id"] = values["id"] or f"{point.lon:.7f},{point.lat:.7f}"  # a point that was made without the form
    values["verdict"] = values["verdict"] if values["verdict"] in VERDICTS else "unsure"
    return PointFeature(point.lon, point.lat, values)


def _known(product: Product) -> list[PointFeature]:
    path = product.folder / NOTES
    return read_points(path, TABLE) if path.exists() else []


def _merge(old: Sequence[PointFeature], new: Sequence[PointFeature]) -> list[PointFeature]:
    notes = {point.values["id"]: point for point in (*old, *new)}
    return sorted(notes.values(), key=lambda point: (str(point.values["time"] or ""), str(point.values["id"])))


def _with_photo(point: PointFeature, folder: Path, product: Product) -> PointFeature:
    """Copy the note's photo into the product; a photo that was not brought is no photo."""
    named = str(point.values["photo"] or "").replace("\\", "/")
    place = (folder / named).resolve()
    if not named or not place.is_relative_to(folder.resolve()) or not place.is_file():
        return PointFeature(point.lon, point.lat, {**point.values, "photo": None})
    # Devices number their photos alike: the note's id keeps those of one apart from another's.
    name = f"{PHOTOS}/{_UNFIT.sub('_', str(point.values['id']))}-{PurePosixPath(named).name}"
    (product.folder / PHOTOS).mkdir(exist_ok=True)
    shutil.copyfile(place, product.folder / name)
    return PointFeature(point.lon, point.lat, {**point.values, "photo": name})


def _counts(notes: Sequence[PointFeature], product: Product) -> dict[str, Any]:
    """Return how many of each verdict, in all and for pixels of each provenance."""
    verdicts = Counter(point.values["verdict"] for point in notes)
    on = Counter(zip(_provenance(notes, product), (point.values["verdict"] for point in notes)))
    places = sorted({place for place, _ in on})
    return {
        "verdicts": {verdict: verdicts[verdict] for verdict in VERDICTS},
        "on": {place: {verdict: on[place, verdict] for verdict in VERDICTS} for place in places},
    }


def _lines(notes: Sequence[PointFeature], product: Product) -> Iterator[dict[str, Any]]:
    for point, place in zip(notes, _provenance(notes, product)):
        said = {name: None if value is None else str(value) for name, value in point.values.items() if name in COLUMNS}
        yield {**said, "lon": round(point.lon, 7), "lat": round(point.lat, 7), "on": place}


def _provenance(notes: Sequence[PointFeature], product: Product) -> list[str]:
    """Return the provenance of the pixel under each note, in lower case; `outside` where there is no pixel."""
    with rasterio.open(product.folder / product.files["provenance"]) as file:
        codes = file.read(1)
        west, south, east, north = transform_bounds(file.crs, "EPSG:4326", *file.bounds)
        box = (west, south, east + 360.0 * (east < west), north)  # across the antimeridian
        # Points on the other side of the Earth have no coordinates in most projections.
        near = [touch((point.lon, point.lat) * 2, box) for point in notes]
        there = [beside((point.lon, point.lat) * 2, box)[:2] for point, is_near in zip(notes, near) if is_near]
        placed = zip(*transform("EPSG:4326", file.crs, *zip(*there))) if there else ()
        pixels = iter([(~file.transform) @ place for place in placed])
    return [_name(codes, *next(pixels)) if is_near else "outside" for is_near in near]


def _name(codes: NDArray[np.uint8], col: float, row: float) -> str:
    if not (0 <= row < codes.shape[0] and 0 <= col < codes.shape[1]):
        return "outside"
    code = int(codes[math.floor(row), math.floor(col)])
    return next((kind.name.lower() for kind in Provenance if kind == code), "none")


def _replace_notes(product: Product, notes: Sequence[PointFeature]) -> None:
    with tempfile.TemporaryDirectory(prefix=PARTIAL, dir=product.folder) as aside:
        path = Path(aside) / NOTES
        write_points(path, TABLE, f"Observations of {product.report['title']}", COLUMNS, notes)
        path.replace(product.folder / NOTES)


def _replace_report(product: Product, observations: dict[str, Any]) -> None:
    """Put the observations into the report, in place of those that it had."""
    path, page = product.folder / "report.json", product.folder / "report.html"
    content = {**json.loads(path.read_text(encoding="utf-8")), "observations": observations}
    if page.exists():
        text = page.read_text(encoding="utf-8")
        if _BEGIN in text and _END in text:
            text = text[: text.index(_BEGIN)] + text[text.index(_END) + len(_END) :]
        before = text.rfind("<footer") if "<footer" in text else text.rfind("</body>")
        _write_aside(page, text[:before] + _section(observations, product.folder) + text[before:])
    _write_aside(path, json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n")


def _write_aside(path: Path, text: str) -> None:
    aside = path.with_name(f"{PARTIAL}{os.getpid()}-{path.name}")
    try:
        aside.write_text(text, encoding="utf-8")
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def _section(observations: dict[str, Any], folder: Path) -> str:
    """Return the section of the report page: it needs nothing else, photos are in it small."""
    heads = "".join(f'<th class="n">{verdict}</th>' for verdict in VERDICTS)
    rows = "".join(
        f"<tr><td>{escape(place)}</td>" + "".join(f'<td class="n">{count[v]}</td>' for v in VERDICTS) + "</tr>"
        for place, count in observations["on"].items()
    )
    titles = "".join(f"<th>{title}</th>" for title in ("time", "who", "verdict", "what is there", "pixel", ""))
    notes = "".join(_row(note, folder) for note in observations["notes"])
    return (
        f"{_BEGIN}<h2>Checked in the field</h2>\n<p>{observations['count']} notes.</p>"
        f"<table><tr><th>pixel</th>{heads}</tr>{rows}</table><br><table><tr>{titles}</tr>{notes}</table>{_END}"
    )


def _row(note: dict[str, Any], folder: Path) -> str:
    what = ": ".join(text for text in (note["class"], note["note"]) if text)
    cells = (str(note["time"] or "")[:16].replace("T", " "), note["who"] or "", note["verdict"], what, note["on"])
    told = "".join(f"<td>{escape(text)}</td>" for text in cells)
    return f"<tr>{told}<td>{_picture(folder / note['photo']) if note['photo'] else ''}</td></tr>"


def _picture(photo: Path) -> str:
    try:
        with Image.open(photo) as image:
            image.thumbnail((PHOTO_PX, PHOTO_PX))
            kept = BytesIO()
            image.convert("RGB").save(kept, "JPEG", quality=80)
    except (
        OSError,
        ValueError,
        UnidentifiedImageError,
        Image.DecompressionBombError,
    ):  # not a picture: named, not shown
        return escape(photo.name)
    return f'<img alt="{escape(photo.name)}" src="data:image/jpeg;base64,{base64.b64encode(kept.getvalue()).decode()}">'
