"""What is wrong with images is found from their pixels, corrected or left out, and said."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, datetime, timedelta, timezone
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.warp import transform
from scipy import ndimage

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.plan import Plan
from revisit.core.imagery.duplicates import without_duplicates
from revisit.core.imagery.finding import Finding
from revisit.core.imagery.offset import SINCE, judge_offsets
from revisit.core.imagery.shift import Shift, estimate_shift, moved
from revisit.core.library.scene import Asset, Grid, Scene
from revisit.core.library.search import Library, open_library
from revisit.core.query import Query
from revisit.core.sensors import load_sensors

from ..conftest import Made, write_tif

HOLE = (slice(10, 34), slice(14, 44))
BANDS = ("B02", "B04", "B08")
GRID = Grid("EPSG:32633", (10.0, 0.0, 600000.0, 0.0, -10.0, 5100000.0), 64, 64)


def quiet(share: float, text: str) -> None:
    pass


def ones(scene: Scene) -> np.ndarray:
    return np.ones((1, 4, 4))


def library(made: Made) -> Library:
    return open_library([str(made.folder)], quiet)


def planned(made: Made, day: date, bands: tuple[str, ...] = BANDS) -> Plan:
    return plan_query(library(made), Query("sentinel-2-l2a", bands, day), Options())


def findings(plan: Plan, kind: str) -> list[Finding]:
    return [finding for finding in plan.findings if finding.kind == kind]


def change(made: Made, day: date, how: Callable[[np.ndarray], np.ndarray], **profile: object) -> None:
    """Change the stored values of all bands of a day."""
    for band in BANDS:
        path = made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif"
        with rasterio.open(path) as image:
            values = image.read(1)
        write_tif(path, how(values).astype(np.uint16), **profile)


def test_a_sound_series_has_no_finding(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE, 2: (slice(0, 20), slice(0, 20))})
    for day in made.dates:
        assert planned(made, day).findings == ()


def test_an_unsaid_offset_is_found_and_corrected(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    shifted = made.dates[3]
    right = planned(made, made.dates[4]).expected_error
    change(made, shifted, lambda values: values + 1000)
    plan = planned(made, made.dates[4])
    (finding,) = findings(plan, "offset")
    assert (finding.date, finding.action) == (shifted, "corrected")
    assert shifted in plan.pattern.inputs
    assert plan.expected_error == pytest.approx(right, rel=0.05)
    frame = next(frame for frame in plan.inputs if frame.date == shifted)
    assert frame.scenes[0].assets["B04"].offset == pytest.approx(-0.1)


def test_an_offset_in_most_of_the_series_is_found_too(make_series: Callable) -> None:
    made = make_series(count=9, cloudy={4: HOLE})
    for day in made.dates[2:]:
        change(made, day, lambda values: values + 1000)
    assert {finding.date for finding in findings(planned(made, made.dates[4]), "offset")} == set(made.dates[2:])


def test_an_offset_that_was_not_applied_is_found(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    for band in BANDS:
        with rasterio.open(made.folder / f"sentinel2_{band}_{made.dates[3]:%Y%m%d}.tif", "r+") as image:
            image.scales, image.offsets = (0.0001,), (-0.1,)
    (finding,) = findings(planned(made, made.dates[4]), "offset")
    assert (finding.date, finding.action) == (made.dates[3], "corrected")


def test_the_queried_days_own_offset_is_corrected_and_its_pixels_are_kept(
    make_series: Callable, tmp_path: Path
) -> None:
    made = make_series(cloudy={4: HOLE})
    day = made.dates[4]
    change(made, day, lambda values: values + 1000)
    enhance(library(made), Query("S2", BANDS, day), tmp_path / "out", Options(method="ridge"), quiet)
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        answer = file.read(2).astype(int)
    truth = made.truth("B04", day).astype(int) + 1000
    outside = np.ones(truth.shape, bool)
    outside[HOLE] = False
    assert np.array_equal(answer[outside], truth[outside])
    assert np.abs(answer[HOLE] - truth[HOLE]).mean() < 100


@pytest.fixture
def years(make_series: Callable) -> Made:
    """Sixty dates before the new baseline, and forty since."""
    return make_series(count=100, size=24)


@pytest.mark.parametrize("number", [20, 60, 85], ids=["long before it", "at the change", "long after it"])
@pytest.mark.parametrize("held", [True, False], ids=["held", "not held"])
def test_an_unsaid_offset_is_corrected_in_all_years_that_are_learned_from(years: Made, number: int, held: bool) -> None:
    """Nobody looks at each of hundreds of images; where some were corrected and others not, the season had a step."""
    late = [day for day in years.dates if day >= SINCE]
    for day in late if held else ():
        change(years, day, lambda values: values + 1000)
    query = Query("sentinel-2-l2a", BANDS, years.dates[number])
    with open_stack(library(years), query, audited=True) as (_, stack):
        offsets = {scene.date: scene.assets["B04"].offset for scene in stack.scenes}
        said = [finding.text for finding in stack.findings]
    assert len(offsets) == 100
    assert {day for day, offset in offsets.items() if offset == pytest.approx(-0.1)} == set(late if held else ())
    assert any("hold the offset that they do not state" in text for text in said) == held


def test_even_haze_before_the_new_baseline_is_no_offset_either(years: Made) -> None:
    rng, hazy = np.random.default_rng(1), years.dates[58]
    for day in (day for day in years.dates if day >= SINCE):
        change(years, day, lambda values: values + 1000)
    change(years, hazy, lambda v: 0.1 * v + 1350 + rng.normal(0, 60, v.shape))
    with open_stack(library(years), Query("sentinel-2-l2a", BANDS, years.dates[60]), audited=True) as (_, stack):
        assert {scene.assets["B04"].offset for scene in stack.scenes if scene.date < SINCE} == {0.0}


def test_even_haze_is_no_offset(make_series: Callable) -> None:
    """It rises all visible bands, too, but takes the contrast."""
    made = make_series(cloudy={4: HOLE})
    rng = np.random.default_rng(1)
    change(made, made.dates[3], lambda v: 0.1 * v + 1350 + rng.normal(0, 60, v.shape))
    plan = planned(made, made.dates[4])
    assert [finding.action for finding in findings(plan, "offset")] in ([], ["dropped"])
    assert made.dates[3] not in plan.pattern.inputs


def fields(size: int = 64) -> np.ndarray:
    blocks = np.random.default_rng(3).uniform(0.03, 0.3, (size // 8, size // 8)).repeat(8, 0).repeat(8, 1)
    return ndimage.gaussian_filter(blocks, 0.7).astype(np.float32)


@pytest.mark.parametrize("shift", [(0.0, 0.0), (0.4, -0.3), (1.3, 0.6), (-3.0, 2.5)])
def test_a_shift_is_estimated_under_another_light_and_clouds(shift: tuple[float, float]) -> None:
    still = np.stack([fields(), 0.5 * fields() ** 1.2])
    image = np.stack([ndimage.shift(band, shift, order=3, mode="nearest") * 0.8 + 0.02 for band in still])
    image += np.random.default_rng(0).normal(0, 0.003, image.shape).astype(np.float32)
    image[:, 20:40, 10:50] = np.nan
    found = estimate_shift(image, still)
    assert (found.rows, found.cols) == pytest.approx(shift, abs=0.15)


def test_another_ground_has_no_shift() -> None:
    noise = np.random.default_rng(0).normal(0.1, 0.02, (2, 64, 64)).astype(np.float32)
    assert estimate_shift(noise, np.stack([fields(), fields()])) is None
    assert estimate_shift(np.full((2, 64, 64), 0.2, np.float32), np.stack([fields(), fields()])) is None


def test_a_shifted_input_is_moved_and_the_queried_day_is_not(make_series: Callable) -> None:
    made = make_series(size=96, cloudy={4: HOLE})
    content = fields(96)
    for day in made.dates:
        light = 10_000 * (1 + 0.1 * np.sin(day.toordinal()))
        change(made, day, lambda _, light=light: light * content)
    right = planned(made, made.dates[4]).expected_error
    change(made, made.dates[3], lambda values: ndimage.shift(values.astype(float), (2, -1), order=3, mode="nearest"))
    plan = planned(made, made.dates[4])
    (finding,) = findings(plan, "shift")
    assert (finding.date, finding.action) == (made.dates[3], "corrected")
    assert "2.2 pixels" in finding.text
    assert plan.expected_error < right + 0.002
    change(made, made.dates[4], lambda values: ndimage.shift(values.astype(float), (2, -1), order=3, mode="nearest"))
    with open_stack(library(made), Query("S2", BANDS, made.dates[4]), audited=True) as (_, stack):
        moved = {finding.date for finding in stack.findings if finding.kind == "shift"}
        assert stack.stored(stack.frame(made.dates[4])) is not None
    assert moved == set(made.dates) - {made.dates[3], made.dates[4]}


def scene(name: str, moment: datetime, masks: bool = False) -> Scene:
    assets = {"B04": Asset(f"/library/{name}/B04.jp2", GRID, "uint16")}
    if masks:
        assets["SCL"] = Asset(f"/library/{name}/SCL.jp2", GRID, "uint8")
    return Scene(name, load_sensors().get("S2"), moment, assets, (0, 0, 1, 1))


PASS = datetime(2021, 6, 1, 9, 30, 31, tzinfo=timezone.utc)
DAY = datetime(2021, 6, 1, tzinfo=timezone.utc)


def test_of_one_acquisition_the_newest_baseline_is_kept() -> None:
    old = scene("S2A_MSIL2A_20210601T093031_N0300_R136_T34TGT_20210601T120000", PASS)
    new = scene("S2A_MSIL2A_20210601T093031_N0500_R136_T34TGT_20230601T120000", PASS)
    other = scene("S2B_MSIL2A_20210606T093031_N0300_R136_T34TGT_20210606T120000", PASS + timedelta(days=5))
    content = {old.id: np.zeros((1, 4, 4)), new.id: np.ones((1, 4, 4)), other.id: np.zeros((1, 4, 4))}
    kept, found = without_duplicates([old, new, other], lambda scene: content[scene.id])
    assert kept == [new, other]
    assert (found[0].scene, found[0].action) == (old.id, "dropped")
    assert "contradict" in found[0].text


def test_of_equal_images_the_one_with_a_mask_is_kept() -> None:
    bare, masked = scene("a", DAY), scene("b", PASS, masks=True)
    kept, found = without_duplicates([bare, masked], ones)
    assert kept == [masked]
    assert "same image" in found[0].text


def parts(east: float) -> tuple[Scene, Scene, dict[str, np.ndarray]]:
    """Return two scenes of a day on one grid, the west and the east of it, and what they show."""
    first, second = scene("a", DAY), scene("b", DAY)
    west = np.ones((2, 4, 8))
    west[:, :, 5:] = np.nan
    rest = np.full((2, 4, 8), east)
    rest[:, :, :3] = np.nan
    return first, second, {first.id: west, second.id: rest}


@pytest.mark.parametrize("east", [1.0, 1.1], ids=["of one swath", "of two orbits"])
def test_parts_of_a_day_complete_each_other(east: float) -> None:
    first, second, shown = parts(east)
    assert without_duplicates([first, second], lambda scene: shown[scene.id]) == ([first, second], [])


def test_an_older_version_is_left_out_though_it_shows_more() -> None:
    _, _, shown = parts(1.1)
    old, new = (scene(f"S2A_MSIL2A_20210601T093031_{version}_T34TGT_20230601", PASS) for version in ("N0300", "N0500"))
    images = dict(zip((old.id, new.id), shown.values()))
    kept, found = without_duplicates([old, new], lambda scene: images[scene.id])
    assert kept == [new]
    assert "contradict" in found[0].text


def test_two_passes_of_a_day_are_both_kept() -> None:
    first, second = scene("a", PASS), scene("b", PASS + timedelta(hours=12))
    assert without_duplicates([first, second], ones) == ([first, second], [])


def write_radar(folder: Path, decibels: bool, day: date, values: np.ndarray) -> None:
    stored = values if decibels else 10 ** (values / 10)
    write_tif(folder / f"sentinel1_VV_{day:%Y%m%d}.tif", stored.astype(np.float32), nodata=None)


def test_radar_of_two_units_is_read_in_that_of_the_queried_day(tmp_path: Path) -> None:
    days = [date(2021, 6, 1) + timedelta(days=12 * index) for index in range(5)]
    truth = -12 + 4 * fields() / 0.3 + np.random.default_rng(0).normal(0, 0.3, (5, 64, 64))
    for index, day in enumerate(days):
        write_radar(tmp_path, index not in (1, 3), day, truth[index])
    lib = open_library([str(tmp_path)], quiet)
    for queried, unit, turned in ((days[2], "dB", {days[1], days[3]}), (days[1], "linear power", {*days[::2]})):
        with open_stack(lib, Query("sentinel-1-grd", ("VV",), queried), audited=True) as (_, stack):
            assert {finding.date for finding in stack.findings if finding.kind == "units"} == turned
            assert stack.units == unit
            for index, day in enumerate(days):
                expected = truth[index] if unit == "dB" else 10 ** (truth[index] / 10)
                assert np.allclose(stack.values(stack.frame(day))[0], expected, rtol=1e-4, atol=1e-4)


def test_saturated_pixels_are_occluded(make_series: Callable) -> None:
    made = make_series()

    def saturate(values: np.ndarray) -> np.ndarray:
        values[5:9, 5:9] = 65535
        return values

    change(made, made.dates[4], saturate)
    plan = planned(made, made.dates[4])
    assert plan.target.occluded[5:9, 5:9].all()
    assert plan.seen_share == pytest.approx(1 - 16 / 64**2, abs=0.01)


@pytest.mark.parametrize(
    ("name", "dtype", "correction"),
    [("s2_B04.tif", "uint16", -0.1), ("s2_B04.tif", "float32", 0.0), ("S2_SR_HARMONIZED_B04.tif", "uint16", 0.0)],
)
def test_pale_ground_is_no_offset_where_somebody_has_had_it_in_hand(name: str, dtype: str, correction: float) -> None:
    """A series that is all of the new baseline, and in which nothing is dark: digital numbers hold the offset then."""
    grid = Grid("EPSG:32631", (10.0, 0.0, 0.0, 0.0, -10.0, 0.0), 40, 40)
    bands = {band: Asset(name, grid, dtype, units="reflectance") for band in ("B02", "B03", "B04")}
    sensor = load_sensors().get("S2")
    times = [datetime(2022, 6, day, tzinfo=timezone.utc) for day in (1, 6, 11)]
    scenes = [Scene(str(time), sensor, time, bands, (3.0, 50.0, 3.1, 50.1)) for time in times]
    ground = np.random.default_rng(0).uniform(0.115, 0.3, (3, 40, 40)).astype(np.float32)
    verdicts = judge_offsets([ground] * 3, [0, 1, 2], scenes)
    assert [verdict.correction for verdict in verdicts] == [correction] * 3


def test_a_scene_of_another_zone_is_moved_by_the_same_way_on_the_ground() -> None:
    middle = (GRID.transform[2] + 5.0 * GRID.width, GRID.transform[5] - 5.0 * GRID.height)
    (east,), (north,) = transform(GRID.crs, "EPSG:32634", [middle[0]], [middle[1]])
    zone = replace(GRID, crs="EPSG:32634", transform=(10.0, 0.0, east, 0.0, -10.0, north))
    band = Asset("/library/a/B04.jp2", zone, "uint16")
    index = replace(band, index="NDVI", parts=(("R", band),))
    other = replace(scene("a", DAY), assets={"B04": band, "NDVI": index})
    there = moved(other, Shift(rows=3.0, cols=4.0), GRID).assets
    c, f = (there["B04"].grid.transform[at] for at in (2, 5))
    (x,), (y,) = transform("EPSG:32634", GRID.crs, [c], [f])
    assert (x - middle[0], y - middle[1]) == (pytest.approx(-40, abs=0.1), pytest.approx(30, abs=0.1))
    assert there["NDVI"].parts[0][1] == there["B04"]
