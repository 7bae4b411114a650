"""A series whose numbers change their meaning: the same ground reads as the same reflectance."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.transform import Affine

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.answer.timelapse import Range, timelapse
from revisit.core.imagery.read import Reader
from revisit.core.library.search import open_library
from revisit.core.product.again import StoredProduct
from revisit.core.product.difference import difference
from revisit.core.product.export import export_product
from revisit.core.product.look import Look, draw
from revisit.core.product.product import Product
from revisit.core.query import Query, Region

SIZE = 64
HOLE = (slice(10, 34), slice(14, 44))
BASELINE_0400 = date(2022, 1, 25)
LEVEL = {"red": 0.08, "blue": 0.05, "nir": 0.30}
TRANSFORM = Affine(10, 0, 600000, 0, -10, 5100000)


def quiet(*_: object) -> None:
    """Show nothing."""


def ground(band: str) -> np.ndarray:
    """Reflectance (y, x) of fields, which no day changes."""
    fields = np.random.default_rng(5).uniform(0.5, 2.0, (8, 8)).repeat(SIZE // 8, 0).repeat(SIZE // 8, 1)
    return LEVEL[band] * fields * np.random.default_rng(6).uniform(0.9, 1.1, (SIZE, SIZE))


@dataclass(frozen=True)
class Encoding:
    """How a file stores reflectance: value = scale * number + offset."""

    dtype: str
    scale: float
    offset: float
    nodata: float | None = 0
    stated: bool = False
    """Whether the file says so."""

    def write(self, path: Path, reflectance: np.ndarray, hidden: tuple[slice, slice] | None = None) -> None:
        """Write a file; what is hidden is marked as its encoding marks it."""
        values = np.rint((reflectance - self.offset) / self.scale).astype(self.dtype)
        profile = {"crs": "EPSG:32633", "transform": TRANSFORM, "nodata": self.nodata}
        size = {"width": SIZE, "height": SIZE, "count": 1, "dtype": values.dtype}
        with rasterio.open(path, "w", driver="GTiff", **size, **profile) as file:
            file.write(values, 1)
            if self.stated:
                file.scales, file.offsets = (self.scale,), (self.offset,)
            if hidden and self.nodata is None:
                file.write_mask(np.where(covers(hidden), 0, 255).astype(np.uint8))


def covers(part: tuple[slice, slice]) -> np.ndarray:
    covered = np.zeros((SIZE, SIZE), bool)
    covered[part] = True
    return covered


OLD, NEW = Encoding("uint16", 1e-4, 0.0), Encoding("uint16", 1e-4, -0.1)
OLD_STATED, NEW_STATED = Encoding("uint16", 1e-4, 0.0, stated=True), Encoding("uint16", 1e-4, -0.1, stated=True)
COLLECTION_1, COLLECTION_2 = Encoding("int16", 1e-4, 0.0, -9999), Encoding("uint16", 2.75e-5, -0.2)
SENTINEL = ("sentinel2", ("B04", "B02", "B08"), "SCL", (4, 9))
LANDSAT = ("landsat8", ("B4", "B2", "B5"), "QA_PIXEL", (64, 8))
DRONE = ("drone", ("red", "blue", "nir"), "", (0, 0))
SERIES = {
    "Sentinel-2, the header states the offset": (SENTINEL, OLD_STATED, NEW_STATED),
    "Sentinel-2, only the values tell": (SENTINEL, OLD, NEW),
    "Landsat, two collections": (LANDSAT, COLLECTION_1, COLLECTION_2),
}
DAYS = tuple(date(2021, 12, 31) + timedelta(days=10 * index) for index in range(6))
"""Three of them before the baseline, three after."""


def write_series(folder: Path, series: tuple, target: date) -> Path:
    """Write the days in the old encoding up to the baseline and in the new one from it on; clouds on one day."""
    (sensor, bands, mask, (clear, cloud)), old, new = series
    folder.mkdir()
    for day in DAYS:
        hidden = HOLE if day == target else None
        for band, colour in zip(bands, LEVEL):
            reflectance = ground(colour)
            if hidden:
                reflectance[hidden] = 0.9
            encoding = new if day >= BASELINE_0400 else old
            encoding.write(folder / f"{sensor}_{band}_{day:%Y%m%d}.tif", reflectance, None if mask else hidden)
        if not mask:
            continue
        classes = np.full((SIZE, SIZE), clear, np.uint16 if clear > 9 else np.uint8)
        if hidden:
            classes[hidden] = cloud
        with rasterio.open(
            folder / f"{sensor}_{mask}_{day:%Y%m%d}.tif", "w", driver="GTiff", width=SIZE, height=SIZE, count=1,
            dtype=classes.dtype, crs="EPSG:32633", transform=TRANSFORM,
        ) as file:  # fmt: skip
            file.write(classes, 1)
    return folder


def answer(folder: Path, series: tuple, day: date, out: Path) -> Product:
    (sensor, bands, *_), *_ = series
    query = Query(sensor, bands, day)
    return enhance(open_library([str(folder)], quiet), query, out, Options(method="linear"), quiet)


@pytest.fixture(
    params=[(name, day) for name in SERIES for day in DAYS[2:4]], ids=lambda asked: f"{asked[0]}, {asked[1]}"
)
def product(request: pytest.FixtureRequest, tmp_path: Path) -> Product:
    """Answer the last day of the old encoding, or the first one of the new: one input of each lies beside it."""
    name, day = request.param
    folder = write_series(tmp_path / "library", SERIES[name], day)
    return answer(folder, SERIES[name], day, tmp_path / "answer")


def test_sources_read_as_the_ground_whatever_their_days_stored(product: Product) -> None:
    stored = StoredProduct.open(product.folder)
    assert [source["role"] for source in product.files["sources"]] == ["observed", "input", "input"]
    with Reader() as reader:
        for source in product.files["sources"]:
            for asset, colour in zip(stored.assets(source["path"]).values(), LEVEL):
                truth = ground(colour)
                if source["role"] == "observed":
                    truth[HOLE] = 0.9
                assert reader.physical(asset, asset.grid) == pytest.approx(truth, abs=1.1e-4)


def test_nothing_has_changed_from_any_source(product: Product) -> None:
    for source in product.files["sources"][1:]:
        found = difference(product.folder, date.fromisoformat(source["date"]), quiet)
        for figures in found["figures"].values():
            assert abs(figures["mean"]) < 1e-4
            assert figures["extreme"] < 2.5e-4


def test_one_style_draws_them_alike(product: Product, tmp_path: Path) -> None:
    """As QGIS does it, in the map and in the field: by the numbers in the files, in the range of the answer."""
    export_product(product.folder, "qfield", tmp_path / "field", quiet)
    bands, clear = tuple(product.report["bands"]), ~covers(HOLE)
    with rasterio.open(product.folder / "enhanced.tif") as file:
        scaled = file.read() * np.array(file.scales)[:, None, None] + np.array(file.offsets)[:, None, None]
    look = Look(bands, tuple((float(band.min()), float(band.max())) for band in scaled))
    drawn = draw(product.folder / "enhanced.tif", bands, look).astype(int)
    for source in product.files["sources"]:
        taken = tmp_path / "field" / source["path"].replace("sources/", "images/")
        assert taken.read_bytes() == (product.folder / source["path"]).read_bytes()
        assert abs(draw(taken, bands, look).astype(int) - drawn)[:, clear].max() <= 1


def test_a_source_of_the_same_encoding_is_kept_bit_for_bit(product: Product) -> None:
    late = product.report["date"] >= "2022-01-25"
    alike = [source for source in product.files["sources"] if (source["date"] >= "2022-01-25") == late]
    assert len(alike) == 2
    for source in alike:
        found = product.folder.with_name("library").glob(f"*_{source['date'].replace('-', '')}.tif")
        originals = [rasterio.open(path).read(1) for path in found]
        with rasterio.open(product.folder / source["path"]) as kept:
            for band in kept.read():
                assert any(np.array_equal(band, original) for original in originals)


@pytest.mark.parametrize("name", SERIES)
def test_frames_of_a_timelapse_show_the_same_ground_in_the_same_colours(name: str, tmp_path: Path) -> None:
    sensor, bands, *_ = SERIES[name][0]
    folder = write_series(tmp_path / "library", SERIES[name], DAYS[0])
    asked = Range(DAYS[1], DAYS[4], None)
    query = Query(sensor, bands, DAYS[1])
    made = timelapse(open_library([str(folder)], quiet), query, asked, tmp_path / "out", Options(), quiet)
    frames = [
        draw(Path(frame["image"]), bands_of(frame), Look.from_json(frame["look"], bands_of(frame)))
        for frame in made["frames"]
    ]
    assert len(frames) == 4
    assert np.ptp(frames[0][0]) > 200
    for frame in frames[1:]:
        assert abs(frame.astype(int) - frames[0]).max() <= 1


def bands_of(frame: dict) -> tuple[str, ...]:
    with rasterio.open(frame["image"]) as file:
        return file.descriptions


def test_bands_that_mark_nothing_by_different_numbers_mark_it_by_one_in_the_answer(tmp_path: Path) -> None:
    """A GeoTIFF has one nodata value: what another band holds outside the region would read as bright ground."""
    series = SENTINEL, OLD, OLD
    folder = write_series(tmp_path / "library", series, DAYS[2])
    for path in folder.glob("sentinel2_B08_*"):
        with rasterio.open(path, "r+") as file:
            file.nodata = 65535
    half = [(600000, 5100000), (600640, 5100000), (600000, 5099360), (600000, 5100000)]
    region = Region({"type": "Polygon", "coordinates": [half]}, "EPSG:32633")
    query = Query("S2", SENTINEL[1], DAYS[2], region)
    made = enhance(open_library([str(folder)], quiet), query, tmp_path / "out", Options(method="linear"), quiet)
    for name in ("enhanced.tif", "interval.tif", *(source["path"] for source in made.files["sources"])):
        with rasterio.open(made.folder / name) as file:
            masks = file.read_masks()
            assert (masks[:, -1, -1] == 0).all()
            assert (masks == masks[0]).all()
            assert (masks[:, 0, 0] > 0).all()
    (own,) = folder.glob(f"sentinel2_B08_{DAYS[2]:%Y%m%d}.tif")
    with rasterio.open(made.folder / "enhanced.tif") as file, rasterio.open(own) as seen:
        assert np.array_equal(file.read(3)[:10, :10], seen.read(1)[:10, :10])


@pytest.mark.parametrize("sensor", [SENTINEL, DRONE], ids=["0 is nothing", "no number is"])
def test_what_a_mask_in_the_file_hides_is_empty_beside_the_answer_too(sensor: tuple, tmp_path: Path) -> None:
    masked = Encoding("uint16", 1e-4, 0.0, None, stated=True)
    series, corner = (sensor, masked, masked), (slice(0, 8), slice(0, 8))
    folder = write_series(tmp_path / "library", series, DAYS[2])
    for band, colour in zip(sensor[1], LEVEL):
        masked.write(folder / f"{sensor[0]}_{band}_{DAYS[1]:%Y%m%d}.tif", ground(colour), corner)
    made = answer(folder, series, DAYS[2], tmp_path / "answer")
    (before,) = (source for source in made.files["sources"] if source["date"] == str(DAYS[1]))
    with rasterio.open(made.folder / before["path"]) as file:
        assert np.array_equal(file.read_masks(1) == 0, covers(corner))
    assert difference(made.folder, DAYS[1], quiet)["pixels"] == SIZE * SIZE - 64
