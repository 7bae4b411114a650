"""Small charts for the report, as SVG in the page's own colours: they follow its light and dark look."""

from __future__ import annotations

import math
from collections.abc import Callable, Mapping, Sequence
from html import escape

Points = Sequence[tuple[float, float]]
Place = Callable[[float, float], tuple[float, float]]

WIDTH, HEIGHT = 340, 220
LEFT, RIGHT, TOP, BOTTOM = 52, 12, 26, 40
"""Room for the axes' words, in pixels."""
TICKS = 4
LETTER = 6
"""Width of a letter of the axes' words, in pixels; bars whose names do not find room are named on pointing at them."""


def line_chart(title: str, x_label: str, y_label: str, lines: Mapping[str, Points], dashed: Points = ()) -> str:
    """Return a chart of named lines over numbers; `dashed` is drawn behind them as what should be.

    Args:
        title: what it shows, for those who do not see it.
        x_label: below the axis.
        y_label: above the axis.
        lines: name -> (x, y), ascending in x.
        dashed: (x, y).
    """
    points = [point for line in (*lines.values(), dashed) for point in line]
    left, right = _range([x for x, _ in points])
    top = _nice(max(y for _, y in points))

    def place(x: float, y: float) -> tuple[float, float]:
        across = (x - left) / (right - left) * (WIDTH - LEFT - RIGHT)
        return LEFT + across, HEIGHT - BOTTOM - y / top * (HEIGHT - TOP - BOTTOM)

    parts = []
    for index in range(TICKS + 1):
        y = top * index / TICKS
        row = place(left, y)[1]
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{row:.1f}" y2="{row:.1f}"/>')
        parts.append(f'<text class="tick" x="{LEFT - 6}" y="{row + 4:.1f}" text-anchor="end">{_number(y)}</text>')
    for x in sorted({x for x, _ in points})[:: -(-len({x for x, _ in points}) // 6)]:
        column = place(x, 0)[0]
        at = HEIGHT - BOTTOM + 15
        parts.append(f'<text class="tick" x="{column:.1f}" y="{at}" text-anchor="middle">{_number(x)}</text>')
    if dashed:
        parts.append(f'<polyline class="should" points="{_path(dashed, place)}"/>')
    for index, (name, line) in enumerate(lines.items()):
        parts.append(f'<polyline class="line l{index}" points="{_path(line, place)}"/>')
        for x, y in line:
            column, row = place(x, y)
            said = escape(f"{name}: {_number(x)}, {_number(y)}")
            parts.append(
                f'<circle class="dot l{index}" cx="{column:.1f}" cy="{row:.1f}" r="3"><title>{said}</title></circle>'
            )
    middle = (LEFT + WIDTH - RIGHT) / 2
    parts.append(f'<text class="label" x="{middle:.0f}" y="{HEIGHT - 6}" text-anchor="middle">{escape(x_label)}</text>')
    parts.append(f'<text class="label" x="2" y="9">{escape(y_label)}</text>')
    return _figure(title, parts, list(lines))


def bar_chart(title: str, y_label: str, groups: Mapping[str, Sequence[float]], names: Sequence[str]) -> str:
    """Return groups of bars side by side.

    Args:
        title: what it shows, for those who do not see it.
        y_label: above the axis.
        groups: name below the axis -> height of each bar.
        names: of the bars of each group.
    """
    top = _nice(max(max(heights) for heights in groups.values()))
    parts = []
    for index in range(TICKS + 1):
        row = HEIGHT - BOTTOM - index / TICKS * (HEIGHT - TOP - BOTTOM)
        parts.append(f'<line class="grid" x1="{LEFT}" x2="{WIDTH - RIGHT}" y1="{row:.1f}" y2="{row:.1f}"/>')
        said = _number(top * index / TICKS)
        parts.append(f'<text class="tick" x="{LEFT - 6}" y="{row + 4:.1f}" text-anchor="end">{said}</text>')
    room = (WIDTH - LEFT - RIGHT) / len(groups)
    wide = min(26.0, room * 0.8 / len(names))
    named = math.ceil(max(map(len, groups)) * LETTER / room)
    for index, (group, heights) in enumerate(groups.items()):
        middle = LEFT + room * (index + 0.5)
        for bar, height in enumerate(heights):
            tall = height / top * (HEIGHT - TOP - BOTTOM)
            x, y = middle + wide * (bar - len(names) / 2), HEIGHT - BOTTOM - tall
            said = escape(f"{group}, {names[bar]}: {_number(height)}")
            parts.append(
                f'<rect class="fill l{bar}" x="{x:.1f}" y="{y:.1f}" width="{wide - 1:.1f}" height="{tall:.1f}">'
                f"<title>{said}</title></rect>"
            )
        if index % named == 0:
            below = HEIGHT - BOTTOM + 15
            parts.append(f'<text class="tick" x="{middle:.1f}" y="{below}" text-anchor="middle">{escape(group)}</text>')
    parts.append(f'<text class="label" x="2" y="9">{escape(y_label)}</text>')
    return _figure(title, parts, names)


def _figure(title: str, parts: Sequence[str], names: Sequence[str]) -> str:
    keys = "".join(f'<span class="key k{index}">{escape(name)}</span>' for index, name in enumerate(names))
    body = f'<svg viewBox="0 0 {WIDTH} {HEIGHT}" role="img" aria-label="{escape(title)}">{"".join(parts)}</svg>'
    return f'<figure class="chart"><figcaption>{escape(title)}</figcaption>{body}<div>{keys}</div></figure>'


def _path(line: Points, place: Place) -> str:
    return " ".join(f"{x:.1f},{y:.1f}" for x, y in (place(*point) for point in line))


def _range(values: Sequence[float]) -> tuple[float, float]:
    low, high = min(values), max(values)
    return (low, high) if high > low else (low - 1, high + 1)


def _nice(value: float) -> float:
    """Return the first of 1, 1.5, 2, 3, 4, 5, 6, 8 times a power of ten that is not below the value."""
    if value <= 0:
        return 1.0
    power = 1.0
    while power > value:
        power /= 10
    while power * 10 <= value:
        power *= 10
    return next(power * step for step in (1, 1.5, 2, 3, 4, 5, 6, 8, 10) if power * step >= value * (1 - 1e-9))


def _number(value: float) -> str:
    return f"{value:.3g}"
