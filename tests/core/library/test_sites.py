"""Where a library's images lie: places of their own, or all together."""

from __future__ import annotations

from datetime import date, timedelta
from types import SimpleNamespace

from revisit.core.library.sites import MOST_SITES, sites

DAY = date(2020, 5, 1)


def scene(west: float, south: float, sensor: str = "s2", days: int = 0, size: float = 0.1) -> SimpleNamespace:
    """A scene as far as its place counts."""
    return SimpleNamespace(
        footprint=(west, south, west + size, south + size), sensor=SimpleNamespace(id=sensor),
        date=DAY + timedelta(days),
    )  # fmt: skip


def test_patches_apart_are_places_the_one_with_most_dates_first() -> None:
    found = sites([scene(10, 50), scene(20, 40), scene(20, 40, "s1", 1), scene(20.05, 40.05, days=3)])
    assert [site.to_json() for site in found] == [
        {"bbox": [20, 40, 20.05 + 0.1, 40.05 + 0.1],
         "dates": {"s1": ["2020-05-02"], "s2": ["2020-05-01", "2020-05-04"]}},
        {"bbox": [10, 50, 10.1, 50.1], "dates": {"s2": ["2020-05-01"]}},
    ]  # fmt: skip


def test_a_row_of_tiles_is_one_place_in_whatever_order_they_come() -> None:
    order = [0, 3, 1, 4, 2]
    (site,) = sites([scene(10 + 0.1 * number, 50, days=number) for number in order])
    assert len(site.dates["s2"]) == 5


def test_what_joins_two_places_makes_one_of_them() -> None:
    """A wide scene touches both; so does one that only grows together later."""
    assert len(sites([scene(10, 50), scene(11, 50), scene(10, 49, size=1.05)])) == 1
    steps = [scene(10, 50), scene(10.3, 50), scene(10.2, 50), scene(10.1, 50)]
    assert len(sites(steps)) == 1


def test_too_many_to_pick_from_are_none() -> None:
    assert sites([scene(number, 0) for number in range(MOST_SITES + 1)]) == []
    assert len(sites([scene(number, 0) for number in range(MOST_SITES)])) == MOST_SITES
    assert sites([]) == []
