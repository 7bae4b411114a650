"""Notes out to the field and back: nothing is lost, and the report says what they say."""

from __future__ import annotations

import json
import shutil
import sqlite3
import struct
from pathlib import Path

import numpy as np
import pytest
import rasterio
import shapely
from PIL import Image
from rasterio.transform import Affine

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.cli import main
from revisit.core.errors import DataError, RequestError
from revisit.core.library.search import open_library
from revisit.core.product.export import export_product
from revisit.core.product.geopackage import PointFeature, write_points
from revisit.core.product.observations import bring_notes
from revisit.core.product.observations_layer import COLUMNS
from revisit.core.product.provenance import Provenance
from revisit.core.query import Query

from ..conftest import make_library
from .test_export import gdal_reads

HOLE = (slice(10, 34), slice(14, 44))


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("notes")
    series = make_library(folder / "library", cloudy={4: HOLE})
    library = open_library([str(series.folder)], quiet)
    enhance(library, Query("S2", ("B04",), series.dates[4]), folder / "product", Options(method="linear"), quiet)
    export_product(folder / "product", "qfield", folder / "field", quiet)
    return folder


@pytest.fixture
def product(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "product", tmp_path / "product"))


@pytest.fixture
def field(made: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(made / "field", tmp_path / "field"))


def add(field: Path, product: Path, row: int, col: int, **values: str) -> None:
    """Add a point in the middle of a pixel, as QField does: with an envelope in its header."""
    with rasterio.open(product / "enhanced.tif") as image:
        x, y = image.xy(row, col)
        srs = image.crs.to_epsg()
    blob = b"GP\x00\x03" + struct.pack("<i4d", srs, x, x, y, y) + shapely.to_wkb(shapely.Point(x, y))
    with sqlite3.connect(field / "observations.gpkg") as file:
        names = ", ".join(f'"{name}"' for name in values)
        places = ", ".join("?" * (1 + len(values)))
        file.execute(f"INSERT INTO observations (geom, {names}) VALUES ({places})", [blob, *values.values()])


def test_notes_come_into_the_product_and_its_report(field: Path, product: Path) -> None:
    (field / "DCIM").mkdir()
    Image.new("RGB", (900, 600), "green").save(field / "DCIM" / "tree.jpg")
    add(field, product, 20, 20, id="a", verdict="confirm", note="<b>Wheat</b>", photo="DCIM/tree.jpg", who="Zoë",
        time="2020-07-12T10:00:00Z")  # fmt: skip
    add(field, product, 21, 20, id="b", verdict="reject", **{"class": "pond"})
    add(field, product, 2, 2, id="c", verdict="confirm")
    before = (field / "observations.gpkg").read_bytes()
    said = bring_notes(field, product, quiet)["observations"]
    assert said["count"] == 3
    assert said["verdicts"] == {"confirm": 2, "reject": 1, "unsure": 0}
    assert said["on"]["interpolated"] == {"confirm": 1, "reject": 1, "unsure": 0}
    assert said["on"]["observed"]["confirm"] == 1
    assert json.loads((product / "report.json").read_text(encoding="utf-8"))["observations"] == said
    page = (product / "report.html").read_text(encoding="utf-8")
    assert page.index("Checked in the field") < page.index("<footer")
    assert "&lt;b&gt;Wheat&lt;/b&gt;" in page
    assert page.count("data:image/jpeg") == 1
    (layer,) = gdal_reads(product / "notes.gpkg")
    assert sorted(feature["id"] for feature in layer["features"]) == ["a", "b", "c"]
    wheat = next(feature for feature in layer["features"] if feature["id"] == "a")
    assert (product / wheat["photo"]).is_file()
    assert wheat["who"] == "Zoë"
    assert (field / "observations.gpkg").read_bytes() == before


def test_notes_that_come_again_are_replaced_and_new_ones_are_added(field: Path, product: Path) -> None:
    add(field, product, 20, 20, id="a", verdict="confirm")
    bring_notes(field, product, quiet)
    with sqlite3.connect(field / "observations.gpkg") as file:
        file.execute("UPDATE observations SET verdict = 'reject'")
    add(field, product, 5, 5, id="b", verdict="unsure")
    said = bring_notes(field / "observations.gpkg", product, quiet)["observations"]
    assert said["verdicts"] == {"confirm": 0, "reject": 1, "unsure": 1}
    page = (product / "report.html").read_text(encoding="utf-8")
    assert page.count("Checked in the field") == 1
    assert not [path for path in product.iterdir() if path.name.startswith(".")]


def test_what_a_device_was_still_writing_is_read(field: Path, product: Path, tmp_path: Path) -> None:
    """Copied while the app was open: the newest notes are in a file beside the GeoPackage."""
    file = sqlite3.connect(field / "observations.gpkg")
    file.execute("PRAGMA journal_mode=WAL")
    file.execute("PRAGMA wal_autocheckpoint=0")
    add(field, product, 20, 20, id="late", verdict="confirm")
    copied = Path(shutil.copytree(field, tmp_path / "copied"))
    (copied / "observations.gpkg-shm").unlink()
    file.close()
    assert (copied / "observations.gpkg-wal").stat().st_size > 0
    assert bring_notes(copied, product, quiet)["observations"]["count"] == 1


def test_a_photo_from_elsewhere_is_not_fetched(field: Path, product: Path, tmp_path: Path) -> None:
    (tmp_path / "secret.txt").write_text("mine")
    (field / "note.txt").write_text("no picture")
    add(field, product, 20, 20, id="a", verdict="confirm", photo="../secret.txt")
    add(field, product, 20, 21, id="b", verdict="confirm", photo="note.txt")
    notes = {note["id"]: note for note in bring_notes(field, product, quiet)["observations"]["notes"]}
    assert notes["a"]["photo"] is None
    assert (product / notes["b"]["photo"]).read_text() == "no picture"
    assert "note.txt" in (product / "report.html").read_text(encoding="utf-8")


def test_photos_that_two_devices_number_alike_are_both_kept(field: Path, product: Path, tmp_path: Path) -> None:
    for who in "ab":
        device = Path(shutil.copytree(field, tmp_path / who))
        (device / "DCIM").mkdir()
        (device / "DCIM" / "IMG_1.jpg").write_text(f"photo of {who}")
        add(device, product, 20, 20, id=f"{{{who}/}}", verdict="confirm", photo="DCIM/IMG_1.jpg")
        notes = bring_notes(device, product, quiet)["observations"]["notes"]
    assert [(product / note["photo"]).read_text() for note in notes] == ["photo of a", "photo of b"]
    assert {path.parent for path in (product / "photos").rglob("*")} == {product / "photos"}


@pytest.mark.parametrize(
    ("crs", "grid"),
    [("EPSG:4326", Affine(0.05, 0, 179, 0, -0.05, 46)), ("EPSG:32660", Affine(10000, 0, 600000, 0, -10000, 5200000))],
)
def test_notes_on_both_sides_of_the_antimeridian_lie_on_their_pixels(
    crs: str, grid: Affine, field: Path, product: Path
) -> None:
    shape = {"height": 40, "width": 40, "count": 1, "dtype": "uint8"}
    with rasterio.open(product / "provenance.tif", "w", driver="GTiff", crs=crs, transform=grid, **shape) as file:
        file.write(np.full((1, 40, 40), Provenance.OBSERVED, np.uint8))
    (field / "observations.gpkg").unlink()
    places = {"west": 179.5, "east": -179.5, "far": 0.5}
    points = [
        PointFeature(lon, 45.5, {**dict.fromkeys(COLUMNS), "id": name, "verdict": "confirm"})
        for name, lon in places.items()
    ]
    write_points(field / "observations.gpkg", "observations", "in degrees", COLUMNS, points)
    notes = {note["id"]: note["on"] for note in bring_notes(field, product, quiet)["observations"]["notes"]}
    assert notes == {"west": "observed", "east": "observed", "far": "outside"}


def test_a_note_from_elsewhere_is_outside_and_one_from_nowhere_is_refused(field: Path, product: Path) -> None:
    add(field, product, 20, 20, id="here", verdict="confirm")
    add(field, product, 5000, 20, id="near", verdict="confirm")
    notes = {note["id"]: note["on"] for note in bring_notes(field, product, quiet)["observations"]["notes"]}
    assert notes == {"here": "interpolated", "near": "outside"}
    (field / "observations.gpkg").unlink()
    write_points(field / "observations.gpkg", "observations", "in degrees", COLUMNS)
    with sqlite3.connect(field / "observations.gpkg") as file:
        for name, lon, lat in (("antipode", -165.0, -46.0),):
            blob = b"GP\x00\x01" + struct.pack("<i", 4326) + shapely.to_wkb(shapely.Point(lon, lat))
            file.execute("INSERT INTO observations (geom, id, verdict) VALUES (?, ?, 'confirm')", [blob, name])
    notes = {note["id"]: note["on"] for note in bring_notes(field, product, quiet)["observations"]["notes"]}
    assert notes["antipode"] == "outside"
    with sqlite3.connect(field / "observations.gpkg") as file:
        blob = b"GP\x00\x01" + struct.pack("<i", 4326) + shapely.to_wkb(shapely.Point(5_272_000, 2_532_000))
        file.execute("INSERT INTO observations (geom, verdict) VALUES (?, 'confirm')", [blob])
    with pytest.raises(DataError, match="no place on Earth"):
        bring_notes(field, product, quiet)


def test_wrong_notes_are_one_line(field: Path, product: Path, tmp_path: Path, capsys: pytest.CaptureFixture) -> None:
    with pytest.raises(RequestError, match="no note yet"):
        bring_notes(field, product, quiet)
    with pytest.raises(RequestError, match="holds no observations"):
        bring_notes(tmp_path / "none", product, quiet)
    (tmp_path / "bad.gpkg").write_bytes(b"no database" * 100)
    with pytest.raises(DataError, match="cannot be read"):
        bring_notes(tmp_path / "bad.gpkg", product, quiet)
    assert main(["observations", str(field), "--product", str(product)]) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert "observations" not in json.loads((product / "report.json").read_text(encoding="utf-8"))


def test_command_line(field: Path, product: Path, capsys: pytest.CaptureFixture) -> None:
    add(field, product, 20, 20, id="a", verdict="confirm")
    assert main(["observations", str(field), "--product", str(product)]) == 0
    assert "interpolated: 1 confirm" in capsys.readouterr().out
