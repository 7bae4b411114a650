"""The colour that is read on the theme's ground, whatever the theme says."""

from __future__ import annotations

from qgis.PyQt.QtGui import QColor, QPalette

_CONTRAST = 110
"""Least difference of lightness, 0..255, between text and its ground."""


def ink(palette: QPalette) -> QColor:
    """Return the colour of text; black or white where a theme, by its style sheet, changes the ground alone."""
    text, ground = palette.color(QPalette.ColorRole.Text), palette.color(QPalette.ColorRole.Base)
    if abs(text.lightness() - ground.lightness()) >= _CONTRAST:
        return text
    return QColor("white") if ground.lightness() < _CONTRAST else QColor("black")
