"""The dark channel: haze rises it, bright dry ground does not."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest

from revisit.core.answer.enhance import plan_query
from revisit.core.answer.options import Options
from revisit.core.answer.plan import Plan
from revisit.core.imagery.haze import dark_channel, haze_index, transmission
from revisit.core.imagery.veil import shows_ground
from revisit.core.library.search import open_library
from revisit.core.query import Query

from ..conftest import Made, write_tif

EVERYWHERE = np.ones((60, 60), bool)


def ground(seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).uniform(0.02, 0.2, (2, 60, 60)).astype(np.float32)


def veiled(values: np.ndarray, through: float, airlight: float = 0.5) -> np.ndarray:
    return (values * through + airlight * (1 - through)).astype(np.float32)


def test_the_dark_channel_is_the_darkest_of_all_bands_around() -> None:
    values = np.full((2, 20, 20), 0.3, np.float32)
    values[1, 10, 10], values[0, 0, 0] = 0.01, np.nan
    dark = dark_channel(values, 9)
    assert np.isnan(dark[0, 0])
    assert (dark[6:15, 6:15] == np.float32(0.01)).all()
    assert dark[5, 10] == np.float32(0.3)


@pytest.mark.parametrize("through", [1.0, 0.9, 0.6])
def test_transmission_is_that_of_the_veil(through: float) -> None:
    found = transmission(veiled(ground(), through), ground())
    assert haze_index(found, EVERYWHERE) == pytest.approx(1 - through, abs=0.01)


def test_bright_dry_ground_is_no_haze_where_it_always_is_bright() -> None:
    dry = ground() + 0.2
    assert haze_index(transmission(dry, dry), EVERYWHERE) == 0


def test_what_is_hidden_tells_nothing() -> None:
    values = veiled(ground(), 0.8)
    assert haze_index(np.full((60, 60), np.nan, np.float32), EVERYWHERE) is None
    values[:, :, :30] = np.nan
    assert haze_index(transmission(values, ground()), EVERYWHERE) == pytest.approx(0.2, abs=0.01)


@pytest.mark.parametrize(("through", "action"), [(0.7, "noted"), (0.3, "masked")])
def test_the_plan_says_how_hazy_its_inputs_are_and_which_date_lies_under_haze(
    make_series: Callable, through: float, action: str
) -> None:
    made = make_series(cloudy={4: (slice(10, 34), slice(14, 44))})
    hazy, veil = made.dates[3], made.dates[6]
    before = haze_of_inputs(plan(made))
    lay_haze_over(made, hazy, through)
    lay_haze_over(made, veil, 0.94)
    after = plan(made)
    haze = haze_of_inputs(after)
    assert 0.02 < haze[veil] - before[veil] < 0.08
    assert hazy in before
    assert hazy not in haze
    (finding,) = [finding for finding in after.findings if finding.date == hazy]
    assert (finding.kind, finding.action) == ("haze", action)


def test_an_image_under_haze_that_shows_the_ground_is_kept_and_an_overcast_one_is_not(make_series: Callable) -> None:
    made = make_series()
    asked = made.dates[4]
    assert plan(made).findings == ()
    lay_haze_over(made, asked, 0.7)
    kept = plan(made)
    assert kept.mode == "observed"
    assert [(finding.kind, finding.action, finding.date) for finding in kept.findings] == [("haze", "kept", asked)]
    lay_haze_over(made, asked, 0.0)
    assert plan(made).mode == "intra"


def test_detail_tells_haze_from_cloud_and_from_snow() -> None:
    reference, clear = ground(), ~EVERYWHERE
    for through, shown in ((0.9, True), (0.4, True), (0.0, False), (1.8, False)):
        noise = np.random.default_rng(1).normal(0, 0.001, reference.shape)
        seen = through * reference + 0.1 + noise
        assert shows_ground((seen - reference).astype(np.float32), clear, reference) is shown
    assert shows_ground(seen - reference, EVERYWHERE, reference) is False


def lay_haze_over(made: Made, day: date, through: float) -> None:
    for band in ("B02", "B04", "B08"):
        values = made.truth(band, day) * 1e-4
        hazed = np.rint(veiled(values, through) * 1e4).astype(np.uint16)
        write_tif(made.folder / f"sentinel2_{band}_{day:%Y%m%d}.tif", hazed)


def plan(made: Made) -> Plan:
    query = Query("S2", ("B02", "B04", "B08"), made.dates[4])
    return plan_query(open_library([str(made.folder)], quiet), query, Options())


def haze_of_inputs(made: Plan) -> dict[date, float]:
    return {frame.date: frame.haze for frame in made.inputs}


def test_an_input_that_was_not_judged_has_no_haze(make_series: Callable) -> None:
    made = make_series(count=3, cloudy={1: (slice(10, 34), slice(14, 44))})
    plan = plan_query(open_library([str(made.folder)], quiet), Query("S2", ("B08",), date(2020, 6, 11)), Options())
    assert [entry["haze"] for entry in plan.to_json()["inputs"]] == [None, None]


def quiet(share: float, text: str) -> None:
    pass
