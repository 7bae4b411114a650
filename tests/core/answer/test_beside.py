"""Other sensors' images lie beside the answer that is generated from them: on its pixels, stored as they are."""

from __future__ import annotations

import json
import re
from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.answer.enhance import enhance
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.product.export import export_product
from revisit.core.query import Query, Region

from .inter_library import OPTICAL, RADAR, Fields, days, opened

QUICK = Options(train_seconds=0, threads=2, method="ridge")
RADAR_FILE = f"sources/{RADAR}_{days()[4]:%Y%m%d}.tif"


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def test_the_radar_image_is_kept_bit_for_bit(fields: Fields, query: Query, tmp_path: Path) -> None:
    product = enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    (other,) = product.files["others"]
    assert (other["path"], other["date"], other["role"]) == (RADAR_FILE, str(query.date), "other")
    assert (other["sensor"], other["bands"]) == ({"id": RADAR, "title": "Sentinel-1 GRD"}, ["VV", "VH"])
    with rasterio.open(tmp_path / "out" / RADAR_FILE) as image, rasterio.open(tmp_path / "out/enhanced.tif") as answer:
        assert (image.transform, image.shape, image.crs) == (answer.transform, answer.shape, answer.crs)
        kept = image.read()
        assert answer.tags()["REVISIT_OTHERS"] == f"{RADAR} {query.date}"
    assert (kept == np.stack(list(fields.radar(query.date).values())).astype(np.float32)).all()
    look = other["look"]
    assert look["shown"] == ["VV"]
    assert look["limits"][0] == pytest.approx(np.quantile(kept[0], [0.02, 0.98]), abs=1e-3)
    assert json.loads((tmp_path / "out/report.json").read_text())["files"]["others"] == [other]
    item = json.loads((tmp_path / "out/item.json").read_text())
    assert item["assets"][f"source_{RADAR}_{query.date}"]["href"] == f"./{RADAR_FILE}"
    assert product.to_json()["files"]["others"][0]["path"] == str(tmp_path / "out" / RADAR_FILE)


def test_the_page_shows_it_beside_the_answer(fields: Fields, query: Query, tmp_path: Path) -> None:
    enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    page = (tmp_path / "out" / "report.html").read_text()
    captions = re.findall("<figcaption>(.*?)</figcaption>", page)
    assert captions[:2] == ["The answer", f"Sentinel-1 GRD of {query.date} (the same day), VV"]


def test_no_other_date_is_read_to_show_one(make_series: Callable) -> None:
    reads: list[None] = []
    made = make_series(count=5)
    query = Query(OPTICAL, ("B04", "B08"), made.dates[2])
    with open_stack(opened(made.folder), query, on_read=lambda: reads.append(None)) as (_, stack):
        shown = stack.as_masked(query.date)
        assert len(reads) == 3, "once for each band and the mask"
        judged = stack.frame(query.date)
        assert len(reads) > 3
    assert (shown.occluded == judged.masked).all()
    assert shown.clear_share == judged.clear_share == 1.0


def test_pixels_of_another_size_are_brought_to_the_answers(fields: Fields, query: Query, tmp_path: Path) -> None:
    for file in fields.folder.glob(f"{RADAR}_*"):
        with rasterio.open(file) as image:
            values = image.read(1)
        file.unlink()
        coarse = Affine(20, 0, 600000, 0, -20, 5100000)
        profile = {"driver": "GTiff", "count": 1, "dtype": "float32", "nodata": np.nan, "crs": "EPSG:32633"}
        with rasterio.open(file, "w", width=24, height=24, transform=coarse, **profile) as image:
            image.write(values.reshape(24, 2, 24, 2).mean(axis=(1, 3)), 1)
    enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    with rasterio.open(tmp_path / "out" / RADAR_FILE) as image:
        assert (image.transform.a, image.shape) == (10, (48, 48))
        assert np.isfinite(image.read()).mean() > 0.9


def test_it_is_taken_into_the_field(fields: Fields, query: Query, tmp_path: Path) -> None:
    enhance(opened(fields.folder), query, tmp_path / "out", QUICK, quiet)
    export_product(tmp_path / "out", "qfield", tmp_path / "field", quiet)
    name = RADAR_FILE.replace("sources/", "images/")
    assert (tmp_path / "field" / name).read_bytes() == (tmp_path / "out" / RADAR_FILE).read_bytes()
    project = next((tmp_path / "field").glob("*.qgs")).read_text()
    assert f"<layername>{query.date} Sentinel-1 GRD</layername>" in project
    assert f"./{name}" in project


def test_it_is_cut_to_the_region(fields: Fields, query: Query, tmp_path: Path) -> None:
    box = Region.from_bbox((600100, 5099800, 600300, 5099900), "EPSG:32633")
    enhance(opened(fields.folder), replace(query, region=box), tmp_path / "out", QUICK, quiet)
    with rasterio.open(tmp_path / "out" / RADAR_FILE) as image:
        assert image.shape == (10, 20)
        assert (image.read(1) == fields.radar(query.date)["VV"].astype(np.float32)[10:20, 10:30]).all()


def test_an_answer_from_its_own_sensor_keeps_none(fields: Fields, tmp_path: Path) -> None:
    between = Query(OPTICAL, ("B04", "B08"), days()[7] + timedelta(days=1), window_days=45)
    product = enhance(opened(fields.folder), between, tmp_path / "out", Options(threads=2), quiet)
    assert product.report["mode"] == "intra"
    assert product.files["others"] == []
