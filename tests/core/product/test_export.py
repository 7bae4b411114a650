"""Answers taken along, each opened by another reader than the one that wrote it."""

from __future__ import annotations

import base64
import filecmp
import json
import re
import shutil
import sqlite3
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import numpy as np
import pypdf
import pytest
import rasterio
from rasterio.io import MemoryFile

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.cli import main
from revisit.core.errors import CancelledError, DataError, OutputError, RequestError
from revisit.core.library.search import open_library
from revisit.core.product.export import FORMATS, export_product
from revisit.core.product.look import measure_look
from revisit.core.query import Query, Region

from ..conftest import make_library

HOLE = (slice(10, 34), slice(14, 44))
CORNERS = [[600050, 5099950], [600600, 5099950], [600050, 5099450], [600050, 5099950]]
TRIANGLE = {"type": "Polygon", "coordinates": [CORNERS]}
QGIS_PYTHON = "/usr/bin/python3"


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def export(product: Path, kind: str, out: Path, **more: Any) -> dict[str, Any]:
    return export_product(product, kind, out, quiet, **more)


def gdal_reads(*paths: Path) -> list[dict[str, Any]]:
    """Return what another GDAL than rasterio's finds in the files."""
    reader = Path(__file__).with_name("osgeo_reader.py")
    done = subprocess.run(
        [QGIS_PYTHON, "-I", str(reader), *map(str, paths)], capture_output=True, text=True, check=False
    )
    if "No module named 'osgeo'" in done.stderr or not Path(QGIS_PYTHON).exists():
        pytest.skip("no GDAL for Python beside rasterio's own")
    assert done.returncode == 0, done.stderr
    return [json.loads(done.stdout)[str(path)] for path in paths]


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Path]:
    """Four answers of one made series: three bands, one band, one band in a triangle, and an index there."""
    folder = tmp_path_factory.mktemp("Feld äöü")
    series = make_library(folder / "library", cloudy={4: HOLE})
    library = open_library([str(series.folder)], quiet)
    asked = {
        "three": (("B08", "B04", "B02"), None),
        "one": (("B04",), None),
        "part": (("B04",), Region(TRIANGLE, "EPSG:32633")),
        "index": (("NDVI",), Region(TRIANGLE, "EPSG:32633")),
    }
    for name, (bands, region) in asked.items():
        enhance(library, Query("S2", bands, series.dates[4], region), folder / name, Options(), quiet)
    return {name: folder / name for name in asked}


def test_cog_is_the_image_byte_for_byte(made: dict[str, Path], tmp_path: Path) -> None:
    result = export(made["part"], "cog", tmp_path / "x.tif")
    assert result["files"] == [str(tmp_path / "x.tif"), str(tmp_path / "x.qml")]
    assert filecmp.cmp(made["part"] / "enhanced.tif", tmp_path / "x.tif", shallow=False)
    (found,) = gdal_reads(tmp_path / "x.tif")
    values = np.array(found["values"])
    assert found["nodata"] == 0
    assert 0.3 < (values == 0).mean() < 0.7  # the triangle fills half of its box
    assert found["metadata"]["REVISIT_SYNTHETIC"] == "true"
    style = ElementTree.fromstring((tmp_path / "x.qml").read_text(encoding="utf-8").split("\n", 1)[1])
    low, high = (float(style.find(f".//contrastEnhancement/{tag}").text) for tag in ("minValue", "maxValue"))
    assert 0 < low < high < 2000


def test_geopackage_of_one_band_keeps_its_values(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["part"], "gpkg", tmp_path / "x.gpkg")
    (found,) = gdal_reads(tmp_path / "x.gpkg")
    with rasterio.open(made["part"] / "enhanced.tif") as source:
        assert np.array_equal(np.array(found["values"]), source.read(1))
        assert found["transform"] == pytest.approx(source.transform.to_gdal(), abs=1e-6)
    assert (found["type"], found["nodata"], found["epsg"]) == ("UInt16", 0, "32633")
    assert "(synthetic)" in found["metadata"]["IDENTIFIER"]


def test_geopackage_of_an_index_keeps_its_values(made: dict[str, Path], tmp_path: Path) -> None:
    """They are of floating point, with NaN where there is nothing, which GDAL refuses in such a table."""
    export(made["index"], "gpkg", tmp_path / "x.gpkg")
    with rasterio.open(tmp_path / "x.gpkg") as package, rasterio.open(made["index"] / "enhanced.tif") as source:
        found, true = package.read(1, masked=True), source.read(1, masked=True)
        assert np.array_equal(found.mask, true.mask)
        assert np.array_equal(found.compressed(), true.compressed())
        assert 0.3 < found.mask.mean() < 0.7


@pytest.mark.parametrize(("rows", "columns"), [(-1, 1), (1, -1), (-1, -1)])
def test_geopackage_lies_north_up_whichever_way_the_image_does(
    made: dict[str, Path], tmp_path: Path, rows: int, columns: int
) -> None:
    turned = shutil.copytree(made["part"], tmp_path / "turned")
    with rasterio.open(made["part"] / "enhanced.tif") as source:
        true, profile = source.read(1), source.profile
    height, width = true.shape
    start = (0 if columns > 0 else width), (0 if rows > 0 else height)
    profile["transform"] *= rasterio.Affine(columns, 0, start[0], 0, rows, start[1])
    with rasterio.open(turned / "enhanced.tif", "w", **profile) as file:
        file.write(true[::rows, ::columns], 1)
    export(turned, "gpkg", tmp_path / "x.gpkg")
    with rasterio.open(tmp_path / "x.gpkg") as package:
        assert np.array_equal(package.read(1), true)


def test_geopackage_of_several_bands_keeps_their_colours(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["three"], "gpkg", tmp_path / "x.gpkg")
    export(made["three"], "png", tmp_path / "x.png")
    package, png = gdal_reads(tmp_path / "x.gpkg", tmp_path / "x.png")
    assert package["colours"] == ["Red", "Green", "Blue", "Alpha"]
    assert package["values"] == png["values"]
    with sqlite3.connect(tmp_path / "x.gpkg") as file:
        assert file.execute("SELECT count(*) FROM gpkg_contents").fetchone() == (1,)


def test_mbtiles_are_web_mercator_tiles_of_the_same_colours(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["part"], "mbtiles", tmp_path / "x.mbtiles")
    export(made["part"], "png", tmp_path / "x.png")
    found, png = gdal_reads(tmp_path / "x.mbtiles", tmp_path / "x.png")
    assert (found["epsg"], found["bands"], found["type"]) == ("3857", 4, "Byte")
    assert found["overviews"] >= 1
    assert "synthetic" in found["metadata"]["description"]
    tiles, image = np.array(found["values"]), np.array(png["values"])
    assert set(np.unique(tiles[3])) == {0, 255}
    assert set(np.unique(tiles[0][tiles[3] == 255])) <= set(np.unique(image[0][image[3] == 255]))
    share = (tiles[3] == 255).mean() / (image[3] == 255).mean()  # the tiles' box is turned a little
    assert 0.85 < share < 1.02


def test_png_lies_in_its_place(made: dict[str, Path], tmp_path: Path) -> None:
    result = export(made["part"], "png", tmp_path / "x.png")
    assert sorted(Path(path).name for path in result["files"]) == ["x.pgw", "x.png", "x.png.aux.xml", "x.prj"]
    (found,) = gdal_reads(tmp_path / "x.png")
    with rasterio.open(made["part"] / "enhanced.tif") as source:
        assert found["transform"] == pytest.approx(source.transform.to_gdal())
        world = [float(line) for line in (tmp_path / "x.pgw").read_text().split()]
        assert world[4:] == list(source.transform @ (0.5, 0.5))
        assert np.array_equal(np.array(found["values"])[3] == 255, source.read(1) != 0)
    assert found["epsg"] == "32633"
    assert "(synthetic)" in found["metadata"]["Title"]


def test_pdf_says_what_the_image_is(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["three"], "pdf", tmp_path / "x.pdf")
    report = json.loads((made["three"] / "report.json").read_text())
    (page,) = pypdf.PdfReader(tmp_path / "x.pdf").pages
    text = page.extract_text()
    for said in (
        "SYNTHETIC", "2020-07-11", "Sentinel-2 L2A", report["method"], "200 m", "EPSG:32633", "made by Revisit",
        "not an observation", f"RMSE {report['error']['rmse']:.4f} reflectance", "N",
    ):  # fmt: skip
        assert said in text, said
    assert "synthetic" in pypdf.PdfReader(tmp_path / "x.pdf").metadata.title
    # The map holds the picture of the image, pixel for pixel; in a PDF from the bottom up.
    export(made["three"], "png", tmp_path / "x.png")
    with rasterio.open(tmp_path / "x.png") as png:
        colours = np.moveaxis(png.read([1, 2, 3]), 0, -1)
    assert any(np.array_equal(np.asarray(image.image.convert("RGB"))[::-1], colours) for image in page.images)


@pytest.mark.parametrize("asked", [("B02", "B03", "B04"), ("B08", "B04", "B03"), ("B02", "B04", "B08"), ("B04", "B08")])
def test_report_and_exports_draw_the_same_colours(asked: tuple[str, ...], tmp_path: Path) -> None:
    series = make_library(tmp_path / "library", cloudy={4: HOLE})
    for path in series.folder.glob("*_B04_*"):
        shutil.copy(path, path.with_name(path.name.replace("B04", "B03")))
    query = Query("S2", asked, series.dates[4])
    product = enhance(open_library([str(series.folder)], quiet), query, tmp_path / "x", Options(method="linear"), quiet)
    export(tmp_path / "x", "png", tmp_path / "x.png")
    page = (tmp_path / "x" / "report.html").read_text(encoding="utf-8")
    shown = base64.b64decode(re.search('<img src="data:image/png;base64,([^"]+)" alt="The answer"', page)[1])
    with rasterio.open(tmp_path / "x.png") as png, MemoryFile(shown) as memory, memory.open() as report:
        assert np.abs(png.read().astype(int) - report.read()).max() <= 2
    look = measure_look(product)
    if set(asked) == {"B02", "B03", "B04"}:
        assert look.shown == ("B04", "B03", "B02")
        assert len(set(look.limits)) == 1, "one range keeps the hues"


def test_qfield_folder_stands_alone(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["part"], "qfield", tmp_path / "field")
    (project,) = (tmp_path / "field").glob("*_synthetic.qgs")
    text = project.read_text(encoding="utf-8")
    assert str(tmp_path) not in text
    assert str(made["part"]) not in text
    root = ElementTree.fromstring(text.split("\n", 1)[1])
    sources = [element.text.split("|")[0] for element in root.iter("datasource")]
    assert len(sources) == 6
    assert all((tmp_path / "field" / source).is_file() for source in sources)
    (layer,) = gdal_reads(tmp_path / "field" / "observations.gpkg")
    assert layer["fields"] == ["id", "verdict", "class", "note", "photo", "time", "who"]
    assert layer["epsg"] == "32633"  # as the image: QGIS asks about every other


def test_colours_are_those_of_the_map(made: dict[str, Path], tmp_path: Path) -> None:
    export(made["one"], "png", tmp_path / "x.png", look={"shown": ["B04"], "limits": [[0, 2550]]})
    with rasterio.open(tmp_path / "x.png") as png, rasterio.open(made["one"] / "enhanced.tif") as source:
        assert np.array_equal(png.read(1), np.rint(np.clip(source.read(1) / 10, 0, 255)).astype(np.uint8))
    with pytest.raises(RequestError, match="does not fit"):
        export(made["one"], "png", tmp_path / "y.png", look={"shown": ["B08"], "limits": [[0, 2550]]})


@pytest.mark.parametrize("kind", FORMATS)
def test_nothing_is_overwritten_and_nothing_is_left_of_a_cancelled_export(
    kind: str, made: dict[str, Path], tmp_path: Path
) -> None:
    (tmp_path / "there").write_text("mine")
    with pytest.raises(OutputError, match="exists already"):
        export(made["one"], kind, tmp_path / "there")
    assert (tmp_path / "there").read_text() == "mine"

    def cancel(share: float, text: str) -> None:
        if share >= 0.9:
            raise CancelledError

    with pytest.raises(CancelledError):
        export_product(made["one"], kind, tmp_path / "new", cancel)
    assert [path.name for path in tmp_path.iterdir()] == ["there"]


def test_what_would_lie_beside_it_is_not_overwritten_either(made: dict[str, Path], tmp_path: Path) -> None:
    (tmp_path / "x.pgw").write_text("mine")
    with pytest.raises(OutputError, match=r"x\.pgw exists already"):
        export(made["one"], "png", tmp_path / "x.png")
    assert [path.name for path in tmp_path.iterdir()] == ["x.pgw"]


@pytest.mark.parametrize("kind", FORMATS)
def test_any_name_will_do(kind: str, made: dict[str, Path], tmp_path: Path) -> None:
    out = tmp_path / "new folder" / "Käfer 2020.export"
    assert export(made["one"], kind, out)["path"] == str(out)
    assert out.exists()


def test_wrong_requests_are_one_line(made: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    broken = tmp_path / "broken"
    broken.mkdir()
    (broken / "report.json").write_text('{"files": {"enhanced": "none.tif"}}')
    with pytest.raises(DataError, match="cannot be read"):
        export(broken, "cog", tmp_path / "x.tif")
    for product, kind, status in ((made["one"], "shp", 2), (tmp_path / "none", "pdf", 2), (broken, "pdf", 4)):
        assert main(["export", str(product), "--format", kind, "--out", str(tmp_path / "x"), "--json"]) == status
        said = capsys.readouterr()
        assert (said.out, said.err.count("\n")) == ("", 1)


def test_command_line(made: dict[str, Path], tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    assert main(["export", str(made["one"]), "--format", "cog", "--out", str(tmp_path / "x.tif"), "--json"]) == 0
    assert json.loads(capsys.readouterr().out)["path"] == str(tmp_path / "x.tif")


def test_mask_in_the_file_becomes_nothing(make_series: Callable, tmp_path: Path) -> None:
    """A sensor without a nodata value: its files mark what they lack by a mask, which a GeoPackage has not."""
    series = make_series(cloudy={4: HOLE})
    for path in series.folder.glob("*_B04_*.tif"):
        with rasterio.open(path, "r+") as file:
            file.nodata = None
    asked = Query("S2", ("B04",), series.dates[4], Region(TRIANGLE, "EPSG:32633"))
    enhance(open_library([str(series.folder)], quiet), asked, tmp_path / "product", Options(), quiet)
    for kind in ("gpkg", "png"):
        export(tmp_path / "product", kind, tmp_path / f"x.{kind}")
    package, png = gdal_reads(tmp_path / "x.gpkg", tmp_path / "x.png")
    with rasterio.open(tmp_path / "product" / "enhanced.tif") as source:
        shown = source.read_masks(1) == 255
        assert source.nodata is not None or 0.3 < shown.mean() < 0.7
        assert np.array_equal(np.array(png["values"])[3] == 255, shown)
        values = np.array(package["values"], float)
        assert np.array_equal(values[shown], source.read(1)[shown])
        assert not np.isin(values[~shown], values[shown]).all()
