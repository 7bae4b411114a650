"""Generation where images are hardly there: of a few pixels, without a band, or damaged."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer import inter
from revisit.core.answer.decide import decide
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.pairs import Pair
from revisit.core.answer.places import Images
from revisit.core.errors import UnsupportedError
from revisit.core.query import Query, Region

from ..conftest import write_tif
from .inter_library import HERE, OPTICAL, RADAR, THERE, Fields, days, opened

QUICK = Options(train_seconds=0, threads=2)


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.mark.parametrize("side", [1, 3])
@pytest.mark.parametrize("method", ["auto", "boosted", "spade", "season+spade"])
def test_images_of_a_few_pixels_are_answered(tmp_path: Path, query: Query, side: int, method: str) -> None:
    fields = Fields(tmp_path / "lib", side=side)
    fields.write_radar(days())
    fields.write_optical([*days()[:3], *days()[6:]])
    if "spade" in method:
        pytest.importorskip("torch")
    options = Options(method=method, train_seconds=2 if "spade" in method else 0, threads=1, device="cpu", cache=False)
    product = enhance(opened(fields.folder), query, tmp_path / "out", options, quiet)
    assert product.report["provenance"] == {"generated": 1.0}
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        made = file.read() / 10_000
    truth = np.stack(list(fields.optical(query.date).values()))
    assert np.abs(made - truth).max() < 0.3


def test_a_band_that_hardly_any_other_date_has_does_not_keep_the_rest_from_teaching(
    tmp_path: Path, query: Query
) -> None:
    fields = Fields(tmp_path / "lib")
    fields.write_optical([*days()[:3], *days()[6:]])
    fields.write_radar(days(), bands=("VV",))
    fields.write_radar([query.date], bands=("VH",))
    plan = plan_query(opened(fields.folder), query, QUICK)
    assert [(other.bands, other.frame.date) for other in plan.others] == [(("VV",), query.date)]
    assert plan.pair_count == 6


def without_values(fields: Fields, day: date, hidden: tuple[slice, slice]) -> None:
    """Let the optical image of a day hold nothing there."""
    for file in fields.folder.glob(f"{OPTICAL}_*_{day:%Y%m%d}_*.tif"):
        with rasterio.open(file, "r+") as image:
            values = image.read(1)
            values[hidden] = 0
            image.nodata = 0
            image.write(values, 1)


@pytest.mark.parametrize("method", ["auto", "kriged", "season"])
def test_a_tile_that_no_own_image_shows_is_left_empty(
    fields: Fields, query: Query, tmp_path: Path, method: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The optical images end where their swath does; the radar goes on."""
    monkeypatch.setattr(inter, "TILE_PX", 16)
    monkeypatch.setattr(inter, "MARGIN_PX", 4)
    for day in days():
        without_values(fields, day, (slice(None), slice(24, None)))
    options = replace(QUICK, method=method)
    report = enhance(opened(fields.folder), query, tmp_path / "out", options, quiet).report
    assert report["provenance"]["none"] == pytest.approx(0.5)
    assert any("shown by no image" in warning for warning in report["warnings"])


def test_how_far_other_images_lie_is_the_same_in_all_windows_of_a_place() -> None:
    first, near, asked = days(3)
    image = np.ones((1, 4, 4), np.float32)
    part = Images(0, {first: image, near: np.full_like(image, np.nan)}, ({},), (1,), image[0], {})
    moment = part.moment(Pair(asked, (None,)), None, truth=False)
    assert moment.days == ((asked - near).days, np.inf)
    whole = replace(part, empty=frozenset({near})).moment(Pair(asked, (None,)), None, truth=False)
    assert whole.days == ((asked - first).days, np.inf)


def test_radar_without_power_in_one_band_is_not_taken_for_0_db(tmp_path: Path) -> None:
    """On every second date the removal of noise cut half of the second band to 0."""
    fields = Fields(tmp_path / "lib")
    fields.write_optical(days())
    fields.write_radar([*days()[:4], *days()[5:]], power=True)
    for day in days()[::2]:
        for file in fields.folder.glob(f"{RADAR}_VH_{day:%Y%m%d}_*.tif"):
            with rasterio.open(file, "r+") as image:
                values = image.read(1)
                values[:, :24] = 0
                image.write(values, 1)
    asked = Query(RADAR, ("VV", "VH"), days()[4], window_days=15)
    enhance(opened(fields.folder), asked, tmp_path / "out", replace(QUICK, mode="inter", method="season"), quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        made = 10 * np.log10(file.read(2))
    left, right = np.median(made[:, :24]), np.median(made[:, 24:])
    assert left == pytest.approx(right, abs=2.5)


def test_what_is_left_out_or_hidden_does_not_teach_at_other_places(fields: Fields, query: Query) -> None:
    there = Fields(fields.folder, 2, THERE)
    there.write_radar(days())
    there.write_optical(days())
    (left, bottom), size = (HERE.c, HERE.f - 480), 480
    asked = replace(query, region=Region.from_bbox((left, bottom, left + size, bottom + size), "EPSG:32633"))
    library = opened(fields.folder)
    first, second = days()[:2]

    def taught(options: Options, hidden: dict[date, np.ndarray]) -> set[date]:
        with open_stack(library, asked, options, hidden) as (sensor, stack):
            plan = decide(asked, sensor, stack, library, options)
        assert len(plan.pairs) == 2
        return {pair.day for pair in plan.pairs[1]}

    assert {first, second} <= taught(QUICK, {})
    assert taught(replace(QUICK, exclude=(first.isoformat(),)), {}) & {first, second} == {second}
    assert taught(QUICK, {first: np.ones((48, 48), bool)}) & {first, second} == {second}


def test_damaged_files_of_the_library_are_said_to_be_left_out(fields: Fields, query: Query) -> None:
    files = sorted(fields.folder.glob(f"{RADAR}_VV_*.tif"))[:2]
    files[0].write_bytes(files[0].read_bytes()[:3000])
    (warning,) = plan_query(opened(fields.folder), query, QUICK).warnings
    assert warning.startswith(f"Left out: {files[0]}: It is ")
    files[1].write_bytes(b"")
    (warning,) = plan_query(opened(fields.folder), query, QUICK).warnings
    assert warning == f"Left out: 2 files of the library that cannot be read, {files[0]} among them"


@pytest.mark.parametrize(
    "options", [Options(method="ridge", mode="inter"), Options(preview=True, mode="inter"), Options(mode="intra")]
)
def test_weights_that_nothing_starts_from_are_said_not_to_be_used(
    fields: Fields, query: Query, options: Options
) -> None:
    asked = replace(options, weights="w.safetensors", train_seconds=0)
    plan = plan_query(opened(fields.folder), replace(query, window_days=60), asked)
    assert "The weights w.safetensors are not used: no generator takes part in this answer" in plan.warnings
    assert not any("weights" in said for said in plan_query(opened(fields.folder), query, QUICK).warnings)


def test_a_refused_sensor_is_not_said_to_be_none(tmp_path: Path, query: Query) -> None:
    """Radar that is stored in an unknown way was left out; the refusal says where to read of it."""
    fields = Fields(tmp_path / "lib")
    fields.write_optical([*days()[:3], *days()[6:]])
    with pytest.raises(UnsupportedError, match=r"holds no other sensor\. [^;]* days\.$"):
        plan_query(opened(fields.folder), query, QUICK)
    write_tif(fields.folder / "s1_VV_20200620.tif", np.full((48, 48), -1150, np.int16), transform=fields.corner)
    with pytest.raises(UnsupportedError, match="some of its files were left out: `revisit scenes` says why"):
        plan_query(opened(fields.folder), query, QUICK)
