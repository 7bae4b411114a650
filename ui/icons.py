"""Icons: Revisit's own logo, and QGIS's theme icons for everything that QGIS has a picture for."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtGui import QIcon

from ..core.paths import RESOURCES


def logo() -> QIcon:
    """Return Revisit's logo."""
    return QIcon(str(RESOURCES / "icons" / "revisit.svg"))


def theme(name: str) -> QIcon:
    """Return QGIS's own icon `name`, so that it follows the user's theme."""
    return QgsApplication.getThemeIcon(f"/{name}.svg")
