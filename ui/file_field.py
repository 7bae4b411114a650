"""Fields for paths, with what QGIS's own lack: a default that is shown, and names for screen readers."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtWidgets import QToolButton

from .words import tr


def chooser(mode: QgsFileWidget.StorageMode, default: str) -> QgsFileWidget:
    """Return a field for a path; empty means `default`, which it shows greyed."""
    made = QgsFileWidget()
    made.setStorageMode(mode)
    made.lineEdit().setPlaceholderText(default)
    return made


def name_chooser(field: QgsFileWidget, name: str, tip: str = "") -> None:
    """Give a field for a path its name for screen readers, and a tip."""
    field.lineEdit().setAccessibleName(name)
    field.lineEdit().setToolTip(tip)
    for button in field.findChildren(QToolButton):
        if button.parent() is field:
            button.setAccessibleName(tr("Browse: {}").format(name))
            button.setToolTip(tr("Browse: {}").format(name))
