"""Large regions: looked at on an overview, previewed coarsely."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer import enhance as way
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import MODES, PREVIEW_METHODS, Options
from revisit.core.answer.tiles import tiles
from revisit.core.errors import CancelledError, RequestError
from revisit.core.imagery.stack import Stack
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
    assert any("every pixel, by a simple estimator" in warning for warning in product.report["warnings"])


def test_preview_of_an_image_that_was_seen_in_whole_names_no_estimator(make_series: Callable, tmp_path: Path) -> None:
    product = enhance(*asked(make_series()), tmp_path / "out", Options(preview=True), quiet)
    (warning,) = [warning for warning in product.report["warnings"] if "preview" in warning]
    assert warning == "A preview: every pixel; ask for the whole answer before relying on it"


def test_plan_of_a_large_region_says_what_that_of_all_its_pixels_does(
    make_series: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=256, cloudy=CLOUDY)
    whole = plan_query(*asked(made), Options())
    monkeypatch.setattr(Stack.overview, "__defaults__", (64**2,))
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


def made_of(folder: Path) -> list[np.ndarray]:
    """Return all bands of the answer, its interval, its provenance and its sources."""
    found = []
    for path in sorted(folder.rglob("*.tif")):
        with rasterio.open(path) as file:
            found.append(file.read())
    return found


@pytest.mark.parametrize("missing", [False, True])
def test_answer_by_tiles_is_that_of_the_whole(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, missing: bool
) -> None:
    made = make_series(size=128, count=14 if missing else 9, cloudy=CLOUDY)
    library, query = asked(made)
    query = replace(query, date=made.dates[5] + timedelta(days=5)) if missing else query
    options = Options(threads=1)
    whole = enhance(library, query, tmp_path / "whole", options, quiet)
    monkeypatch.setattr(tiles, "__defaults__", (40,))
    texts: list[str] = []
    parts = enhance(library, query, tmp_path / "parts", options, lambda _, text: texts.append(text))
    assert any("tile 16 of 16" in text for text in texts)
    assert parts.report["method"] == whole.report["method"]
    assert parts.report["provenance"] == whole.report["provenance"]
    for first, second in zip(made_of(tmp_path / "whole"), made_of(tmp_path / "parts"), strict=True):
        assert first.dtype == second.dtype
        assert np.abs(first.astype(int) - second.astype(int)).max() <= 1


def test_answer_learned_on_an_overview_is_near_that_of_the_whole(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=256, cloudy=CLOUDY)
    library, query = asked(made)
    monkeypatch.setattr(Stack.overview, "__defaults__", (128**2,))
    monkeypatch.setattr(tiles, "__defaults__", (100,))
    plan = plan_query(library, query, Options())
    product = enhance(library, query, tmp_path / "out", Options(), quiet)
    assert product.report["provenance"]["observed"] == pytest.approx(plan.seen_share, abs=0.01)
    truth = made.truth("B02", query.date).astype(float)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        image = file.read(1).astype(float)
    with rasterio.open(tmp_path / "out" / "provenance.tif") as file:
        seen = file.read(1) == 1
    assert 0 < (~seen).sum() < 0.2 * seen.size
    assert np.array_equal(image[seen], truth[seen])
    assert np.sqrt(np.mean((image - truth)[~seen] ** 2)) < 30


def test_hole_that_the_overview_misses_is_filled(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=128, cloudy={4: (slice(33, 34), slice(33, 34))})
    monkeypatch.setattr(Stack.overview, "__defaults__", (32**2,))
    product = enhance(*asked(made), tmp_path / "out", Options(), quiet)
    assert product.report["synthetic"] is True
    with rasterio.open(tmp_path / "out" / "provenance.tif") as file:
        assert (file.read(1) == 0).sum() == 0
        assert file.read(1)[33, 33] != 1


def test_large_region_that_was_seen_in_whole_needs_no_other_date(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=128, count=1)
    monkeypatch.setattr(Stack.overview, "__defaults__", (32**2,))
    monkeypatch.setattr(tiles, "__defaults__", (50,))
    library, query = asked(replace(made, dates=made.dates * 5))
    for mode in MODES:
        assert plan_query(library, query, Options(mode=mode)).mode == "observed"
    product = enhance(library, query, tmp_path / "out", Options(), quiet)
    assert product.report["provenance"] == {"observed": 1.0}
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        assert np.array_equal(file.read(1), made.truth("B02", query.date))


def test_plan_that_gives_what_was_seen_knows_the_hole_that_the_overview_misses(
    make_series: Callable, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(size=128, count=1, cloudy={0: (slice(33, 34), slice(33, 34))})
    monkeypatch.setattr(Stack.overview, "__defaults__", (32**2,))
    plan = plan_query(*asked(replace(made, dates=made.dates * 5)), Options())
    assert plan.mode == "observed"
    assert plan.to_json()["seen_share"] < 1
    assert any("was not seen on 2020-06-01 and is left empty" in warning for warning in plan.warnings)


@pytest.mark.parametrize(
    ("phase", "times"),
    [("Looking at", 30), ("Reading what was seen", 30), ("Reading the images", 1), ("Measuring", 5), ("Predict", 30)],
)
def test_large_region_is_cancelled_in_every_phase(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, phase: str, times: int
) -> None:
    made = make_series(size=128, cloudy=CLOUDY)
    monkeypatch.setattr(Stack.overview, "__defaults__", (64**2,))
    monkeypatch.setattr(tiles, "__defaults__", (50,))
    monkeypatch.setattr("revisit.core.progress.BEAT_S", 0.0)
    said: list[str] = []

    def progress(share: float, text: str) -> None:
        said.append(text)
        if sum(text.startswith(phase) for text in said) == times:
            raise CancelledError

    with pytest.raises(CancelledError):
        enhance(*asked(made), tmp_path / "out", Options(), progress)
    assert said[-1].startswith(phase)
    assert not (tmp_path / "out").exists()


def test_reading_is_said_and_cancelled_band_by_band(make_series: Callable) -> None:
    made = make_series(cloudy=CLOUDY)
    beats = []
    with open_stack(*asked(made), on_read=lambda: beats.append(1)) as (_, stack):
        stack.frame(made.dates[4])
    assert len(beats) >= 4 * 5
