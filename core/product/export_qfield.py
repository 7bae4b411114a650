"""A product as a folder for QField: a project with relative paths, and a layer to confirm or reject what it shows."""

from __future__ import annotations

import shutil
from pathlib import Path

import rasterio

from .geopackage import WGS84, write_points
from .look import Look
from .made_from import kind_words
from .observations_layer import COLUMNS, FILE, TABLE, observations_layer
from .product import Product
from .qgis_project import RasterLayer, project_file
from .qgis_style import image_pipe, provenance_pipe

ANSWER = "revisit_answer"
"""Id of the image's layer in the project."""
MARGIN = 0.05
"""Share of the image's size that is left free around it on the map."""


def write_qfield(product: Product, look: Look, out: Path) -> None:
    """Write the folder `out`: the project, its rasters in `images/`, and `observations.gpkg`.

    Copy the whole folder onto the device, open the project there, and bring the folder back (see `observations`).
    """
    report, kind = product.report, kind_words(product.report)
    (out / "images").mkdir(parents=True)
    with rasterio.open(product.folder / product.files["enhanced"]) as file:
        crs, bounds = file.crs, tuple(file.bounds)
    answer = f"images/{report['sensor']['id']}_{report['date'].replace('-', '')}_{kind}.tif"
    title = f"{report['title']} ({kind})"
    wanted = [(ANSWER, f"{report['date']} {kind}", product.files["enhanced"], answer, report["date"])]
    for source in product.files["sources"]:
        path, day = Path(source["path"]), source["date"]
        name = f"{day} {'as observed' if source['role'] == 'observed' else 'input'}"
        wanted.append((f"revisit_source_{day.replace('-', '')}", name, source["path"], f"images/{path.name}", day))
    layers = []
    for layer, name, source, place, day in wanted:
        shutil.copyfile(product.folder / source, out / place)
        layers.append(RasterLayer(layer, name, place, crs, image_pipe(report["bands"], look), day))
    for other in product.files.get("others", ()):
        place, sensor = f"images/{Path(other['path']).name}", other["sensor"]
        shutil.copyfile(product.folder / other["path"], out / place)
        pipe = image_pipe(other["bands"], Look.from_json(other["look"], other["bands"]))
        layer = f"revisit_source_{sensor['id']}_{other['date']}".replace("-", "_")
        name = f"{other['date']} {sensor['title']}"
        layers.append(RasterLayer(layer, name, place, crs, pipe, other["date"]))
    shutil.copyfile(product.folder / product.files["provenance"], out / "images/provenance.tif")
    origin = provenance_pipe(report["provenance"])
    layers.append(RasterLayer("revisit_provenance", "Where the pixels come from", "images/provenance.tif", crs, origin))
    # In the map's own CRS: QGIS asks whoever opens a project of two which of several ways leads between them.
    epsg = crs.to_epsg() or WGS84
    write_points(out / FILE, TABLE, f"Is it as the image shows? {title}", COLUMNS, epsg=epsg)
    project = project_file(title, crs, _around(bounds), observations_layer(epsg), layers, shown=[ANSWER])
    name = "".join(letter if letter.isalnum() or letter in "-_" else "_" for letter in report["title"])
    (out / f"{name}_{kind}.qgs").write_text(project, encoding="utf-8")


def _around(bounds: tuple[float, ...]) -> tuple[float, float, float, float]:
    xmin, ymin, xmax, ymax = bounds
    across, up = MARGIN * (xmax - xmin), MARGIN * (ymax - ymin)
    return xmin - across, ymin - up, xmax + across, ymax + up
