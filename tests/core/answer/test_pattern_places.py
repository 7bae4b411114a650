"""The training search: other dates within T days, and other places where the region's own dates do not suffice."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest
from rasterio.transform import Affine

from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.pattern import Pattern, Search, shifted_patterns
from revisit.core.errors import RequestError
from revisit.core.library.search import open_library
from revisit.core.query import Query, Region

from ..conftest import write_tif

DAYS = tuple(date(2020, 6, 1) + timedelta(days=offset) for offset in (0, 12, 30, 41, 60))
TARGET = DAYS[2]
SIDE = 96


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def scene(folder: Path, day: date, corner: tuple[float, float], side: int, hidden: tuple | None = None) -> None:
    """Write blue, red and near infrared whose day-to-day change is a rule that holds at every place."""
    rng = np.random.default_rng(int(corner[0]) % 1000)
    plant = rng.random((side // 8, side // 8)).repeat(8, 0).repeat(8, 1)
    growth = np.sin((day - DAYS[0]).days / 20)
    classes = np.full((side, side), 4, np.uint8)
    if hidden:
        classes[hidden] = 9
    transform = Affine(10, 0, corner[0], 0, -10, corner[1])
    name = f"{day:%Y%m%d}_{int(corner[0])}"
    for band, level, slope in (("B02", 0.05, 0.01), ("B04", 0.1, -0.03), ("B08", 0.3, 0.15)):
        value = np.rint(10_000 * (level + slope * plant * growth**2 + 0.05 * level * plant)).astype(np.uint16)
        value[classes == 9] = 9000
        write_tif(folder / f"sentinel2_{band}_{name}.tif", value, crs="EPSG:32633", transform=transform)
    write_tif(folder / f"sentinel2_SCL_{name}.tif", classes, crs="EPSG:32633", transform=transform)


@pytest.fixture
def two_places(tmp_path: Path) -> Path:
    """Write four dates of one place, without the queried one, and all five of another 20 km away."""
    folder = tmp_path / "library"
    folder.mkdir()
    for day in DAYS:
        if day != TARGET:
            scene(folder, day, (600_000, 5_100_000), SIDE)
        scene(folder, day, (620_000, 5_100_000), SIDE)
        scene(folder, day, (640_000, 5_100_000), SIDE)
    return folder


def query(**asked: object) -> Query:
    region = Region.from_bbox((600_000, 5_099_040, 600_960, 5_100_000), "EPSG:32633")
    return Query("sentinel-2-l2a", ("B02", "B04", "B08"), TARGET, region=region, **asked)


def test_other_places_teach_where_no_other_date_can(two_places: Path, tmp_path: Path) -> None:
    library = open_library([str(two_places)], quiet)
    plan = plan_query(library, query(), Options()).to_json()
    assert plan["training"]["kind"] == "other-places"
    assert len(plan["training"]["places"]) == 2
    assert {found["target"] for found in plan["training"]["patterns"]} == {TARGET.isoformat()}
    assert all(
        "place" in found and len(found["inputs"]) == len(plan["inputs"]) for found in plan["training"]["patterns"]
    )
    report = enhance(library, query(), tmp_path / "out", Options(method="ridge"), quiet).report
    assert report["training"]["patterns"] == plan["training"]["patterns"]
    assert report["interval"]["half_width"]["B08"] < 0.01
    page = (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert plan["training"]["places"][0] in page


def test_one_place_alone_cannot_be_measured_so_nothing_is_learned(two_places: Path) -> None:
    for file in [*two_places.glob("*_640000.tif"), *two_places.glob(f"*_{DAYS[2]:%Y%m%d}_620000.tif")]:
        file.unlink()
    plan = plan_query(open_library([str(two_places)], quiet), query(), Options())
    assert plan.teaching.elsewhere == ()
    assert plan.methods == ("linear",)


def test_neighbours_on_the_same_images_teach_too(tmp_path: Path) -> None:
    """The region and its surroundings lie under cloud on the queried day; farther away the same image is clear."""
    folder = tmp_path / "library"
    folder.mkdir()
    for day in DAYS:
        scene(folder, day, (600_000, 5_100_000), 480, (slice(0, 200), slice(0, 200)) if day == TARGET else None)
    region = Region.from_bbox((600_000, 5_099_040, 600_960, 5_100_000), "EPSG:32633")
    asked = Query("sentinel-2-l2a", ("B02", "B04", "B08"), TARGET, region=region)
    library = open_library([str(folder)], quiet)
    plan = plan_query(library, asked, Options())
    assert len(plan.teaching.elsewhere) >= 2
    assert all(pattern.target == TARGET for place in plan.teaching.elsewhere for pattern in place.patterns)


def test_what_an_evaluation_hides_stays_hidden_at_other_places(two_places: Path) -> None:
    scene(two_places, TARGET, (600_000, 5_100_000), SIDE)
    library = open_library([str(two_places)], quiet)
    everything = np.ones((SIDE, SIDE), bool)
    with open_stack(library, query(), Options(), {TARGET: everything}) as (sensor, stack):
        from revisit.core.answer.intra_plan import make_intra_plan

        plan = make_intra_plan(query(), sensor, stack, Options(), library)
    assert all(pattern.target != TARGET for place in plan.teaching.elsewhere for pattern in place.patterns)
    result = evaluate(library, query(), "missing", Options(method="linear"), quiet)
    assert result["cases"]


@pytest.mark.parametrize(("tolerance", "found"), [(0, 0), (3, 0), (10, 1)])
def test_an_image_may_lie_so_many_days_from_its_place(tolerance: int, found: int, make_series: Callable) -> None:
    made = make_series(count=9)
    library = open_library([str(made.folder)], quiet)
    asked = Query("sentinel-2-l2a", ("B02",), made.dates[4])
    odd = Pattern(made.dates[4], (made.dates[4] - timedelta(days=16), made.dates[4] + timedelta(days=14)))
    with open_stack(library, asked) as (_, stack):
        assert bool(shifted_patterns(odd, stack, Search(tolerance))) == bool(found)


def test_the_tolerance_is_an_option_with_limits() -> None:
    assert Options.from_json({"tolerance_days": "3"}).tolerance_days == 3
    with pytest.raises(RequestError, match="tolerance of 61 days"):
        Options(tolerance_days=61)
