"""Icons, Revisit's own logo and QGIS's theme icons for everything else, and the flat buttons that show them."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QToolButton

from ..core.paths import RESOURCES
from .words import tr


def logo() -> QIcon:
    """Return Revisit's logo."""
    return QIcon(str(RESOURCES / "icons" / "revisit.svg"))


def own(name: str) -> QIcon:
    """Return an icon of Revisit's own, in tones that are seen on light and on dark."""
    return QIcon(str(RESOURCES / "icons" / f"{name}.svg"))


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
