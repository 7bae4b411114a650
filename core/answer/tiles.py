"""A large region tile by tile: each is read, filled and predicted on its own, so that memory stays bounded."""

from __future__ import annotations

from collections.abc import Iterator

from ..imagery.grid import Window

TILE_PX = 512
"""A tile is at most so wide and high."""


def tiles(shape: tuple[int, int], side: int = TILE_PX) -> list[Window]:
    """Return windows of like size that cover (y, x), row by row."""
    return [(rows, cols) for rows in _cut(shape[0], side) for cols in _cut(shape[1], side)]


def grown(window: Window, shape: tuple[int, int]) -> Window:
    """Return the window with one more pixel on each side, as far as (y, x) goes."""
    return tuple(slice(max(side.start - 1, 0), min(side.stop + 1, size)) for side, size in zip(window, shape))


def _cut(size: int, side: int) -> Iterator[slice]:
    count = -(-size // side)
    for number in range(count):
        yield slice(size * number // count, size * (number + 1) // count)
