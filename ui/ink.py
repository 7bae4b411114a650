"""The ground of what is painted by hand, and the colour that is read on it, whatever the theme says."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager

from qgis.PyQt.QtGui import QColor, QPaintDevice, QPainter, QPalette

_CONTRAST = 110
"""Least difference of lightness, 0..255, between text and its ground."""

_DARK = QColor(38, 38, 38)


@contextmanager
def painting(device: QPaintDevice) -> Iterator[QPainter]:
    """Give a painter that has ended with the block, whoever still holds it, and whatever went wrong.

    One that is still at work when a paint event returns makes QGIS crash in what is painted next, under a theme with a
    style sheet; Python alone ends it only once nothing, such as the trace of an error, holds its frame.
    """
    painter = QPainter(device)
    try:
        yield painter
    finally:
        painter.end()


def ground(palette: QPalette) -> QColor:
    """Return the theme's ground; a dark one of our own where it has none: QGIS's dark themes leave it transparent."""
    base = palette.color(QPalette.ColorRole.Base)
    return base if base.alpha() == 255 else _DARK


def ink(palette: QPalette) -> QColor:
    """Return the colour of text; black or white where a theme, by its style sheet, changes the ground alone."""
    text, under = palette.color(QPalette.ColorRole.Text), ground(palette).lightness()
    if abs(text.lightness() - under) >= _CONTRAST:
        return text
    return QColor("white") if under < _CONTRAST else QColor("black")
