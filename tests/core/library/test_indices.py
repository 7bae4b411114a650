"""Spectral indices as bands: offered where the sensor has what they need, made from values, answered like a band."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.errors import RequestError, UnsupportedError
from revisit.core.library.indices import bands_and_indices, compute, find_index, indices_of
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.core.sensors import load_sensors

S2 = load_sensors().get("sentinel-2-l2a")


def no_progress(share: float, text: str) -> None:
    pass


def query(day: date, *bands: str) -> Query:
    return Query("sentinel-2-l2a", bands, day)


def test_the_usual_indices_come_first_with_the_bands_they_need() -> None:
    found = indices_of(S2)
    assert [index.id for index in found[:3]] == ["NDVI", "EVI", "SAVI"]
    assert dict(found[0].bands) == {"N": "B08", "R": "B04"}
    assert found[0].title == "Normalized Difference Vegetation Index"
    assert dict(find_index(S2, "nbr").bands) == {"N": "B08", "S2": "B12"}


def test_every_offered_index_has_a_value_everywhere() -> None:
    rng = np.random.default_rng(1)
    for index in indices_of(S2):
        values = {letter: rng.uniform(0.05, 0.4, (4, 5)).astype(np.float32) for letter, _ in index.bands}
        found = compute(index.id, values)
        assert found.shape == (4, 5)
        assert found.dtype == np.float32
    assert len(indices_of(S2)) > 100


def test_sensors_have_the_indices_that_their_bands_allow() -> None:
    landsat = {index.id: dict(index.bands) for index in indices_of(load_sensors().get("landsat-c2-l2"))}
    assert landsat["NDVI"] == {"N": "nir08", "R": "red"}
    assert "NDREI" not in landsat
    assert indices_of(load_sensors().get("sentinel-1-rtc")) == ()
    assert {index.id for index in indices_of(load_sensors().get("modis-09Q1-061"))} >= {"NDVI", "DVI"}


def test_an_index_is_what_its_formula_says_and_nothing_where_it_has_no_value() -> None:
    near, red = np.array([[0.4, 0.0, np.nan]], np.float32), np.array([[0.1, 0.0, 0.1]], np.float32)
    np.testing.assert_allclose(compute("NDVI", {"N": near, "R": red}), [[0.6, np.nan, np.nan]], rtol=1e-6)
    evi = compute("EVI", {"N": near, "R": red, "B": np.full_like(red, 0.05)})
    assert evi[0, 0] == pytest.approx(2.5 * 0.3 / (0.4 + 6 * 0.1 - 7.5 * 0.05 + 1))


def test_bands_and_indices_are_not_mixed_and_none_is_named_twice() -> None:
    assert bands_and_indices(S2, "", ("ndvi", "NDMI"))[0] == ("B08", "B04", "B11")
    with pytest.raises(RequestError, match="NDVI is an index and B04 a band"):
        bands_and_indices(S2, "", ("NDVI", "B04"))
    with pytest.raises(RequestError, match="are the same band"):
        bands_and_indices(S2, "", ("NDVI", "ndvi"))
    with pytest.raises(RequestError, match="has no band 'NDXX'"):
        bands_and_indices(S2, "", ("NDXX",))


def test_the_answer_is_the_index_itself_observed_pixels_as_the_sensor_saw_them(
    make_series: object, tmp_path: Path
) -> None:
    made = make_series(count=9, size=64, cloudy={4: (slice(10, 40), slice(5, 45))})
    library, day = open_library([str(made.folder)], no_progress), made.dates[4]
    product = enhance(library, query(day, "NDVI"), tmp_path / "out", Options(), no_progress).to_json()
    near, red = (made.truth(band, day).astype(np.float64) for band in ("B08", "B04"))
    truth = (near - red) / (near + red)
    with rasterio.open(product["files"]["enhanced"]) as file:
        answer = file.read(1)
        assert file.descriptions == ("NDVI",)
        assert file.dtypes == ("float32",)
        assert file.scales == (1.0,)
    hole = np.zeros((64, 64), bool)
    hole[10:40, 5:45] = True
    with rasterio.open(product["files"]["provenance"]) as file:
        seen = file.read(1) == 1
    assert seen[~hole].mean() > 0.9
    np.testing.assert_allclose(answer[seen], truth[seen], atol=1e-6)
    error = float(np.sqrt(np.mean((answer[hole] - truth[hole]) ** 2)))
    assert error < 0.5 * truth.std()
    report = product["report"]
    assert report["bands"] == ["NDVI"]
    with rasterio.open(product["files"]["interval"]) as file:
        lower, upper = file.read()
    inside = ((lower <= truth) & (truth <= upper))[hole].mean()
    assert inside == pytest.approx(report["interval"]["nominal"], abs=0.12)


def test_an_index_that_the_scenes_lack_a_band_for_is_refused_in_one_line(make_series: object) -> None:
    made = make_series(count=3)
    library = open_library([str(made.folder)], no_progress)
    with (
        pytest.raises(UnsupportedError, match=r"No scene of Sentinel-2 L2A in the library has B12"),
        open_stack(library, query(made.dates[0], "NBR")),
    ):
        pass


def test_bands_of_other_resolutions_make_an_index_on_the_finer_pixels(make_series: object, tmp_path: Path) -> None:
    made = make_series(count=3)
    for day in made.dates:
        name = f"{day:%Y%m%d}.tif"
        with rasterio.open(made.folder / f"sentinel2_B08_{name}") as file:
            profile = {**file.profile, "width": 32, "height": 32, "transform": file.transform @ file.transform.scale(2)}
            coarse = file.read(1).reshape(32, 2, 32, 2).mean(axis=(1, 3)).astype(np.uint16)
        with rasterio.open(made.folder / f"sentinel2_B11_{name}", "w", **profile) as file:
            file.write(coarse, 1)
    library = open_library([str(made.folder)], no_progress)
    with open_stack(library, query(made.dates[1], "NDMI")) as (_, stack):
        frame = stack.frame(made.dates[1])
        values = stack.values(frame)
    assert values.shape == (1, 64, 64)
    assert np.isfinite(values[0, 4:-4, 4:-4]).all()
    assert np.abs(values[0, 4:-4, 4:-4]).mean() < 0.1  # B11 is B08, only coarser
