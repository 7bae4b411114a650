"""Boxes in degrees: (west, south, east, north), west from -180 to 180.

One that reaches across the antimeridian ends east of 180, so that east is never less than west; two boxes are compared
on the turn around the Earth on which they lie nearest. Light module: standard library only.
"""

from __future__ import annotations

from collections.abc import Sequence

Bounds = tuple[float, float, float, float]
"""(west, south, east, north), degrees."""

_TURN = 360.0


def on_one_turn(box: Bounds) -> Bounds:
    """Return a box that may begin anywhere, or end west of where it begins, in the form that all have here."""
    west, south, east, north = box
    east += _TURN * (east < west)
    turns = _TURN * ((west + 180.0) // _TURN) * (west != 180.0)
    return (west - turns, south, east - turns, north) if turns else (west, south, east, north)


def for_geojson(box: Bounds) -> list[float]:
    """Return the box as RFC 7946 writes it: across the antimeridian, east is less than west."""
    west, south, east, north = box
    return [west, south, east - _TURN if east > 180.0 else east, north]


def overlap(one: Bounds, other: Bounds) -> float:
    """Return the intersection of two boxes as a share of their union."""
    common = _common(one, other)
    union = _area(one) + _area(other) - common
    return common / union if union > 0 else float(one == other)


def covered(box: Bounds, other: Bounds) -> float:
    """Return the share of `box` that lies within the other one."""
    return _common(box, other) / _area(box) if _area(box) > 0 else 0.0


def touch(one: Bounds, other: Bounds, near: float = 0.0) -> bool:
    """Tell whether two boxes meet, or lie no farther apart than `near` degrees along both axes."""
    (west, south, east, north), (left, bottom, right, top) = one, beside(other, one)
    return west <= right + near and left <= east + near and south <= top + near and bottom <= north + near


def joined(boxes: Sequence[Bounds]) -> Bounds:
    """Return the box around all of them: across the antimeridian only where that is shorter."""
    found = []
    for start in (-180.0, 0.0):
        moved = [(box[0] + turn, box[2] + turn) for box in boxes for turn in (_TURN * (box[0] < start),)]
        found.append((min(west for west, _ in moved), max(east for _, east in moved)))
    west, east = min(found, key=lambda ends: ends[1] - ends[0])
    south, north = min(box[1] for box in boxes), max(box[3] for box in boxes)
    return (-180.0, south, 180.0, north) if east - west >= _TURN else on_one_turn((west, south, east, north))


def beside(box: Bounds, other: Bounds) -> Bounds:
    """Return the box, moved by whole turns around the Earth to where its middle is nearest to the other's."""
    turns = _TURN * round((other[0] + other[2] - box[0] - box[2]) / (2 * _TURN))
    return (box[0] + turns, box[1], box[2] + turns, box[3]) if turns else box


def _common(one: Bounds, other: Bounds) -> float:
    other = beside(other, one)
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    return max(width, 0.0) * max(height, 0.0)


def _area(box: Bounds) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
