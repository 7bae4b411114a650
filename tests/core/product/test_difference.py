"""The answer minus a source, in physical units, on the pixels that both know."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.errors import CancelledError, RequestError
from revisit.core.library.search import open_library
from revisit.core.product.again import StoredProduct
from revisit.core.product.difference import difference
from revisit.core.query import Query


def quiet(*_: object) -> None:
    pass


@pytest.fixture
def product(make_series: Callable, tmp_path: Path) -> StoredProduct:
    made = make_series(cloudy={4: (slice(10, 34), slice(14, 44))})
    query = Query("sentinel-2-l2a", ("B04", "B08"), made.dates[4])
    enhance(open_library([str(made.folder)], quiet), query, tmp_path / "answer", Options(), quiet)
    return StoredProduct.open(tmp_path / "answer")


def stored(product: StoredProduct, name: str) -> np.ndarray:
    with rasterio.open(product.folder / name) as file:
        return file.read().astype(np.float64)


def test_it_is_answer_minus_source_in_reflectance(product: StoredProduct) -> None:
    day = next(date.fromisoformat(s["date"]) for s in product.files["sources"] if s["role"] == "input")
    found = difference(product.folder, day, quiet)
    expected = (stored(product, "enhanced.tif") - stored(product, product.source(day))) / 10_000
    with rasterio.open(found["path"]) as file:
        assert file.descriptions == ("B04", "B08")
        assert file.dtypes == ("float32", "float32")
        assert file.read() == pytest.approx(expected, abs=1e-6)
        assert tuple(file.transform) == tuple(rasterio.open(product.folder / "enhanced.tif").transform)
    assert found["units"] == "reflectance"
    assert found["pixels"] == 64 * 64
    assert found["hidden"] == 0
    figures = found["figures"]["B08"]
    assert figures["mean"] == pytest.approx(expected[1].mean(), abs=1e-6)
    assert figures["rmse"] == pytest.approx(np.sqrt((expected[1] ** 2).mean()), abs=1e-6)
    assert figures["extreme"] == pytest.approx(np.quantile(abs(expected[1]), 0.98), abs=1e-5)


def test_it_says_how_much_of_the_source_clouds_hid(product: StoredProduct) -> None:
    day = next(date.fromisoformat(s["date"]) for s in product.files["sources"] if s["role"] == "observed")
    found = difference(product.folder, day, quiet)
    assert found["pixels"] == 64 * 64, "no mask is kept: the clouds are among them"
    assert found["hidden"] == pytest.approx(24 * 30 / 64**2, abs=0.05)


def test_a_pixel_that_one_of_them_lacks_is_empty(product: StoredProduct) -> None:
    day = next(date.fromisoformat(s["date"]) for s in product.files["sources"] if s["role"] == "input")
    with rasterio.open(product.folder / product.source(day), "r+", IGNORE_COG_LAYOUT_BREAK="YES") as file:
        band = file.read(1)
        band[3, 5] = 0
        file.write(band, 1)
    found = difference(product.folder, day, quiet)
    with rasterio.open(found["path"]) as file:
        assert np.isnan(file.read()[:, 3, 5]).all()
    assert found["pixels"] == 64 * 64 - 1


def test_what_is_there_already_is_used_again(product: StoredProduct) -> None:
    day = date.fromisoformat(product.files["sources"][0]["date"])
    first = difference(product.folder, day, quiet)
    before = Path(first["path"]).stat().st_mtime_ns
    assert difference(product.folder, day, quiet) == first
    assert Path(first["path"]).stat().st_mtime_ns == before


def test_cancelled_or_refused_it_leaves_nothing(product: StoredProduct, tmp_path: Path) -> None:
    def cancel() -> None:
        raise CancelledError

    with pytest.raises(CancelledError):
        difference(product.folder, date.fromisoformat(product.files["sources"][0]["date"]), cancel)
    with pytest.raises(RequestError, match=r"no source of 1999-01-01\. Choose from"):
        difference(product.folder, date(1999, 1, 1), quiet)
    assert not (product.folder / "differences").exists()
    with pytest.raises(RequestError, match="no answer"):
        difference(tmp_path / "nowhere", date(2020, 6, 1), quiet)
