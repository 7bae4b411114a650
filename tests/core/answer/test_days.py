"""How far away the images are that each pixel is made from, and how wide its interval is."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.answer.tiles import tiles
from revisit.core.imagery.stack import Stack
from revisit.core.product.provenance import Provenance
from revisit.core.progress import say_nothing
from revisit.core.query import Query

from .inter_library import OPTICAL, RADAR, Fields, days, opened

ALL = slice(None)
QUICK = Options(train_seconds=0)


def layer(folder: Path, name: str, band: int = 1) -> np.ndarray:
    with rasterio.open(folder / f"{name}.tif") as file:
        return file.read(band)


@pytest.mark.parametrize("by_tiles", [False, True])
def test_days_are_those_to_the_nearest_image_that_shows_the_pixel(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, by_tiles: bool
) -> None:
    """Both neighbours hide the upper rows, all inputs the first ones, which a date that is no input shows."""
    first, upper = (slice(0, 4), ALL), (slice(0, 32), ALL)
    clouds = dict.fromkeys((1, 2, 6, 7), first) | {3: upper, 4: (slice(0, 60), ALL), 5: upper, 0: (slice(8, None), ALL)}
    made = make_series(count=8, cloudy=clouds)
    if by_tiles:
        monkeypatch.setattr(Stack.overview, "__defaults__", (32**2,))
        monkeypatch.setattr(tiles, "__defaults__", (20,))
    query = Query("sentinel-2-l2a", ("B02", "B04"), made.dates[4])
    enhance(opened(made.folder), query, tmp_path / "out", Options(method="linear"), say_nothing)
    found = layer(tmp_path / "out", "days")
    assert (found[:4] == 40).all()
    assert (found[4:32] == 20).all()
    assert (found[32:60] == 10).all()
    assert (found[60:] == 0).all()


@pytest.fixture
def half_seen(tmp_path: Path) -> Fields:
    """Write both sensors' images, and of the fifth day radar alone, which shows all but the left of it."""
    fields = Fields(tmp_path / "lib")
    fields.write_radar(days())
    fields.write_optical([*days()[:3], *days()[6:]])
    for path in fields.folder.glob(f"{RADAR}_*_{days()[4]:%Y%m%d}_*.tif"):
        with rasterio.open(path, "r+") as file:
            values = file.read(1)
            values[:, :20] = np.nan
            file.write(values, 1)
    return fields


@pytest.mark.parametrize("method", ["auto", "ridge", "linear"])
def test_what_other_sensors_do_not_show_has_days_and_bounds_of_its_own(
    half_seen: Fields, tmp_path: Path, method: str
) -> None:
    query = Query(OPTICAL, ("B04", "B08"), days()[4] + timedelta(days=3), window_days=15)
    out = tmp_path / "out"
    report = enhance(opened(half_seen.folder), query, out, replace(QUICK, method=method), say_nothing).report
    provenance, found = layer(out, "provenance"), layer(out, "days")
    lower, upper = (layer(out, "interval", band).astype(float) for band in (3, 4))
    if method == "linear":
        assert (provenance == Provenance.INTERPOLATED).all()
        assert (found == 37).all()
        return
    carried = provenance == Provenance.INTERPOLATED
    assert carried[:, :20].all()
    assert not carried[:, 20:].any()
    assert (found[carried] == 37).all()
    assert (found[~carried] == 3).all()
    with rasterio.open(out / "interval.tif") as file:
        known = file.read_masks(3) > 0
    assert known[~carried].all()
    if method == "ridge":  # the contest measured nothing else
        assert not known[carried].any()
        return
    assert known.all()
    errors = {entry["name"]: entry["per_band"]["B08"] for entry in report["contest"]["candidates"]}
    wider = np.median((upper - lower)[carried]) / np.median((upper - lower)[~carried])
    assert errors["linear"] > 1.1 * errors[report["method"]]
    assert wider == pytest.approx(errors["linear"] / errors[report["method"]], rel=0.3)
