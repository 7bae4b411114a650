"""Ground that changed before the queried day is said; seasons, clouds and noise are not."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import rasterio

from revisit.core.answer.enhance import plan_query
from revisit.core.answer.options import Options
from revisit.core.imagery.finding import Finding
from revisit.core.library.search import open_library
from revisit.core.query import Query

from ..conftest import Made

HOLE = (slice(10, 34), slice(14, 44))
BANDS = ("B02", "B04", "B08")


def quiet(share: float, text: str) -> None:
    pass


def changes(made: Made, index: int) -> list[Finding]:
    plan = plan_query(open_library([str(made.folder)], quiet), Query("S2", BANDS, made.dates[index]), Options())
    return [finding for finding in plan.findings if finding.kind == "change"]


def burn(made: Made, index: int, part: tuple[slice, slice]) -> None:
    """Near infrared falls by two thirds, and red rises a little, from that date on."""
    for day in made.dates[index:]:
        for band, factor in (("B04", 1.2), ("B08", 0.33)):
            with rasterio.open(made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif", "r+") as image:
                values = image.read(1)
                values[part] = values[part] * factor
                image.write(values, 1)


def test_a_burnt_part_is_said_with_its_share(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    burn(made, 4, (slice(40, 60), slice(5, 60)))
    (finding,) = changes(made, 4)
    assert (finding.date, finding.action) == (made.dates[4], "noted")
    share = int(finding.text.split("%")[0].split()[-1]) / 100
    assert abs(share - 20 * 55 / (64**2 - 34 * 40)) < 0.1


def test_what_burnt_long_before_is_no_change(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    burn(made, 0, (slice(40, 60), slice(5, 60)))
    assert changes(made, 4) == []


def test_a_season_and_its_noise_are_no_change(make_series: Callable) -> None:
    made = make_series(count=9, cloudy=dict.fromkeys(range(9), HOLE))
    assert [changes(made, index) for index in range(2, 7)] == [[]] * 5


def test_what_the_clouds_hide_is_not_asked(make_series: Callable) -> None:
    made = make_series(cloudy={4: HOLE})
    burn(made, 4, HOLE)
    assert changes(made, 4) == []
    assert np.all(rasterio.open(made.folder / f"sentinel2_SCL_{made.dates[4]:%Y%m%d}.tif").read(1)[HOLE] == 9)
