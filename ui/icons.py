"""Icons, Revisit's own logo and QGIS's theme icons for everything else, and the flat buttons that show them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QIcon, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QAction, QApplication, QToolButton

from ..core.paths import RESOURCES
from .ink import painting
from .words import tr

_DARK = 128
"""A window's ground of less lightness, 0..255, is dark."""
_ON_DARK = {"#7d8590": "#d5dae0", "#2f81c4": "#7cc4ff", "#d65a31": "#ff9168", "#9e9e9e": "#e4e4e4"}
"""Tones of our own icons -> those that stand out on dark, and on the middle grey of *Blend of Gray*."""
_SIZES_PX = (16, 24, 32, 48, 64)


def logo() -> QIcon:
    """Return Revisit's logo."""
    return QIcon(str(RESOURCES / "icons" / "revisit.svg"))


def own(name: str, on_dark: bool = False) -> QIcon:
    """Return an icon of Revisit's own, in lighter tones where the theme, or what it lies on, is dark."""
    drawing = (RESOURCES / "icons" / f"{name}.svg").read_text(encoding="utf-8")
    if on_dark or QApplication.palette().color(QPalette.ColorRole.Window).lightness() < _DARK:
        for tone, lighter in _ON_DARK.items():
            drawing = drawing.replace(tone, lighter)
    renderer, icon = QSvgRenderer(drawing.encode()), QIcon()
    for size in _SIZES_PX:
        picture = QPixmap(size, size)
        picture.fill(Qt.GlobalColor.transparent)
        with painting(picture) as painter:
            renderer.render(painter)
        icon.addPixmap(picture)
    return icon


def theme(name: str) -> QIcon:
    """Return QGIS's own icon `name`, so that it follows the user's theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")


def button(icon: QIcon, tip: str) -> QToolButton:
    """Return a flat button with an icon alone; `tip` says what it does."""
    made = QToolButton()
    made.setIcon(icon)
    made.setToolTip(tip)
    made.setAutoRaise(True)
    made.setAccessibleName(tip)
    return made


def name_fold(box: QgsCollapsibleGroupBox) -> None:
    """Say what the button of QGIS's own that folds `box` does."""
    fold = box.findChild(QToolButton, "collapseButton")
    if fold:
        fold.setToolTip(tr("Show or hide: {}").format(box.title()))
        fold.setAccessibleName(fold.toolTip())


def action_button(action: QAction) -> QToolButton:
    """Return a flat button that is the action, with its icon alone; the action's text says what it does."""
    made = QToolButton()
    made.setDefaultAction(action)
    made.setAutoRaise(True)
    made.setAccessibleName(action.text())
    return made
