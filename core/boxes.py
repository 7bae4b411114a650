"""Boxes along the axes: how much of two of them is common."""

from __future__ import annotations

Bounds = tuple[float, float, float, float]
"""(left, bottom, right, top): west, south, east, north where these are degrees."""


def overlap(one: Bounds, other: Bounds) -> float:
    """Return the intersection of two boxes as a share of their union."""
    width = min(one[2], other[2]) - max(one[0], other[0])
    height = min(one[3], other[3]) - max(one[1], other[1])
    common = max(width, 0.0) * max(height, 0.0)
    union = _area(one) + _area(other) - common
    return common / union if union > 0 else float(one == other)


def _area(box: Bounds) -> float:
    return (box[2] - box[0]) * (box[3] - box[1])
