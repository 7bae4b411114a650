"""Large regions: looked at on an overview, previewed coarsely."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer import enhance as way
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.options import PREVIEW_METHODS, Options
from revisit.core.errors import RequestError
from revisit.core.library.search import Library, open_library
from revisit.core.query import Query

HOLE = (slice(20, 84), slice(30, 100))
CLOUDY = {4: HOLE, 2: (slice(0, 40), slice(0, 64)), 6: (slice(60, 110), slice(50, 128))}


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def asked(made: object) -> tuple[Library, Query]:
    return open_library([str(made.folder)], quiet), Query("sentinel-2-l2a", ("B02", "B04", "B08"), made.dates[4])


def test_preview_is_coarse_near_the_truth_and_says_what_it_is(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=128, cloudy=CLOUDY)
    monkeypatch.setattr(way, "PREVIEW_PIXELS", 32**2)
    product = enhance(*asked(made), tmp_path / "out", Options(preview=True), quiet)
    assert product.report["preview"] is True
    assert product.report["title"].endswith(" preview")
    assert product.report["method"] in PREVIEW_METHODS
    assert any("one pixel in 4 x 4" in warning for warning in product.report["warnings"])
    truth = made.truth("B02", made.dates[4])[2::4, 2::4].astype(float)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert (file.shape, file.res) == ((32, 32), (40, 40))
        assert file.tags()["REVISIT_PREVIEW"] == "true"
        image = file.read(1).astype(float)
    with rasterio.open(tmp_path / "out" / "provenance.tif") as file:
        seen = file.read(1) == 1
    assert np.array_equal(image[seen], truth[seen])
    assert (image[~seen] > 0).all()
    assert np.sqrt(np.mean((image - truth) ** 2)) < 60


def test_preview_of_a_small_region_has_every_pixel(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: (slice(10, 34), slice(14, 44))})
    product = enhance(*asked(made), tmp_path / "out", Options(preview=True), quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert file.shape == (64, 64)
    assert any("every pixel" in warning for warning in product.report["warnings"])


def test_plan_of_a_large_region_says_what_that_of_all_its_pixels_does(
    make_series: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=256, cloudy=CLOUDY)
    whole = plan_query(*asked(made), Options())
    monkeypatch.setattr(way, "OVERVIEW_PIXELS", 64**2)
    coarse = plan_query(*asked(made), Options())
    assert coarse.inputs[0].occluded.shape == (64, 64)
    assert coarse.pixels == whole.pixels == 256**2
    assert coarse.pattern == whole.pattern
    assert coarse.seen_share == pytest.approx(whole.seen_share, abs=0.01)
    for few, all_of_them in zip(coarse.inputs, whole.inputs):
        assert few.clear_share == pytest.approx(all_of_them.clear_share, abs=0.01)


def test_preview_that_is_no_truth_value_is_refused() -> None:
    with pytest.raises(RequestError):
        Options.from_json({"preview": "yes"})
