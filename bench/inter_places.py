"""Generation where nothing but other places teaches: each place in turn is held out, and its truth compared.

TerraMesh and BigEarthNet hold one date a place, seen by Sentinel-1 and Sentinel-2 within three days.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import rasterio

from revisit.core.answer.evaluate_inter import run_case
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.places import read_images
from revisit.core.answer.similarity import similarity
from revisit.core.library.library import Library
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query, Region

from .figures import write_figures
from .inter_pictures import Grid
from .inter_tables import table
from .series import DATA

BANDS = ("B02", "B03", "B04", "B08")
TERRAMESH_BANDS = ("B01", "B02", "B03", "B04", "B05", "B06", "B07", "B08", "B8A", "B09", "B11", "B12")
MEASURES = ("rmse", "psnr", "ssim", "sam", "sharpness")


def measure(folder: Path, options: Options, results: Path) -> None:
    """Measure and write."""
    if not any((DATA / name).is_dir() for name in ("terramesh", "bigearthnet")):
        print(f"Places: not measured, neither terramesh nor bigearthnet is in {DATA}\n")
        return
    cases, grid, library = [], Grid(BANDS), _library(folder / "places")
    for query in _queries(library):
        entry, images, true = _answer(library, query, options)
        figures = {method: similarity(image, true) for method, image in images.items()}
        cases.append({"date": query.date.isoformat(), "case": "held out", **entry, "measures": figures})
        if figures:
            grid.take(cases[-1], {"truth": true, **images})
    grid.write(results / "inter_places.jpg", "Sentinel-2 from Sentinel-1, taught by other places")
    text = {"train_seconds": options.train_seconds, "cases": cases, "markdown": _markdown(cases)}
    write_figures(results / "inter_places.json", text)


def _library(folder: Path) -> Library:
    """Return all of it as one library; TerraMesh's radar is terrain-corrected, and is taken for the other's sensor."""
    folder.mkdir()
    if (DATA / "terramesh").is_dir():
        _named(DATA / "terramesh", folder / "terramesh")
    if (DATA / "bigearthnet").is_dir():
        (folder / "bigearthnet").symlink_to(DATA / "bigearthnet")
    return open_library([str(folder)], say_nothing)


def _named(source: Path, folder: Path) -> None:
    """Write TerraMesh's files, whose names tell neither sensor nor date, under names that do; the dates are made up."""
    folder.mkdir()
    for index, path in enumerate(sorted((source / "S2L2A").glob("*.tif"))):
        day = date(2020, 6, 1) + timedelta(days=index)
        _split(path, folder, "sentinel-2-l2a", TERRAMESH_BANDS, day)
        _split(source / "S1RTC" / path.name, folder, "sentinel-1-grd", ("VV", "VH"), day)


def _split(path: Path, folder: Path, sensor: str, bands: tuple[str, ...], day: date) -> None:
    with rasterio.open(path) as file:
        kind = "float32" if sensor.startswith("sentinel-1") else "uint16"
        profile = {**file.profile, "driver": "GTiff", "count": 1, "dtype": kind, "nodata": None}
        for index, band in enumerate(bands):
            with rasterio.open(folder / f"{sensor}_{band}_{day:%Y%m%d}_{path.stem}.tif", "w", **profile) as out:
                out.write(np.nan_to_num(file.read(index + 1)).clip(-100, 65535).astype(kind), 1)


def _queries(library: Library) -> Iterator[Query]:
    for scene in library.scenes:
        if scene.sensor.id == "sentinel-2-l2a":
            grid = scene.assets[BANDS[0]].grid
            yield Query("sentinel-2-l2a", BANDS, scene.date, Region.from_bbox(grid.bounds, grid.crs), 10)


def _answer(
    library: Library, query: Query, options: Options
) -> tuple[dict[str, Any], dict[str, np.ndarray], np.ndarray]:
    """Return what the contest chose, the image of each method, and the truth, which none of them was given."""
    with open_stack(library, query, options) as (_, stack):
        true = read_images(stack, [query.date])[0]
        hidden = {query.date: np.ones(stack.inside.shape, bool)}
    with open_stack(library, query, options, hidden, audited=True) as (sensor, stack):
        entry, images = run_case(library, query, sensor, stack, options, say_nothing)
    flat = np.broadcast_to(np.nanmean(true, axis=(1, 2))[:, None, None], true.shape)
    return entry, ({**images, "true mean": flat.astype(np.float32)} if images else images), true


def _markdown(cases: list[dict[str, Any]]) -> list[str]:
    done = [case for case in cases if case["measures"]]
    parts = ["## Sentinel-2 from Sentinel-1, taught by other places alone, each place held out in turn"]
    parts += [f"{case['date']}: refused. {case['refused']}" for case in cases if "refused" in case]
    names = [name for name in (done[0]["measures"] if done else ()) if all(name in case["measures"] for case in done)]
    rows = []
    for name in names:
        medians = [float(np.median([case["measures"][name][key] for case in done])) for key in MEASURES]
        ratio = [case["measures"][name]["rmse"] / case["measures"]["true mean"]["rmse"] for case in done]
        rows.append((name, *(f"{value:.3f}" for value in medians), f"{float(np.median(ratio)):.2f}"))
    if rows:
        said = f"Medians over {len(done)} places. `true mean` is the hidden image's own average, which nobody can know."
        parts += [said, table(("", "RMSE", "PSNR dB", "SSIM", "SAM °", "sharpness", ": true mean"), rows)]
    return parts
