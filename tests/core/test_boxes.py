"""Boxes in degrees, on either side of the antimeridian and across it."""

from __future__ import annotations

import pytest

from revisit.core.boxes import Bounds, covered, for_geojson, joined, on_one_turn, overlap, touch


@pytest.mark.parametrize(
    ("box", "same"),
    [
        ((179, 0, -179, 1), (179, 0, 181, 1)),
        ((181, 0, 182, 1), (-179, 0, -178, 1)),
        ((-181, 0, -179, 1), (179, 0, 181, 1)),
        ((-180, -90, 180, 90), (-180, -90, 180, 90)),
        ((5, 0, 6, 1), (5, 0, 6, 1)),
    ],
)
def test_each_place_has_one_box(box: Bounds, same: Bounds) -> None:
    assert on_one_turn(box) == same
    assert on_one_turn(tuple(for_geojson(same))) == same


def test_east_is_less_than_west_in_geojson() -> None:
    assert for_geojson((179, 0, 181, 1)) == [179, 0, -179, 1]
    assert for_geojson((-180, 0, 180, 1)) == [-180, 0, 180, 1]


def test_boxes_meet_across_the_antimeridian() -> None:
    assert overlap((179, 0, 181, 1), (-180, 0, -179, 1)) == 0.5
    assert overlap((-180, 0, -179, 1), (179, 0, 181, 1)) == 0.5
    assert overlap((179, 0, 180, 1), (-180, 0, -179, 1)) == 0
    assert touch((179, 0, 180, 1), (-180, 0, -179, 1))
    assert not touch((178, 0, 179.5, 1), (-180, 0, -179, 1), near=0.1)
    assert joined([(179, 0, 180, 1), (-180, 1, -179, 2)]) == (179, 0, 181, 2)
    assert joined([(-180, 1, -179, 2), (179, 0, 180, 1)]) == (179, 0, 181, 2)
    assert joined([(-120, 0, -110, 1), (0, 0, 1, 1), (100, 0, 110, 1)]) == (-120, 0, 110, 1)


def test_what_of_a_box_lies_within_another() -> None:
    assert covered((0, 0, 2, 2), (1, 0, 3, 2)) == 0.5
    assert covered((0, 0, 2, 2), (-1, -1, 9, 9)) == 1.0
    assert covered((0, 0, 2, 2), (5, 0, 6, 2)) == 0.0
    assert covered((179, 0, 181, 1), (-180, 0, -179, 1)) == 0.5, "across the antimeridian"
