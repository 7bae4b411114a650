"""Revisit: ask for any place, sensor, band and date; get the image, and how far to trust it.

QGIS imports this package and calls `classFactory`; the engine and the command line import it too,
so nothing of qgis is imported until QGIS asks for the plugin.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from qgis.gui import QgisInterface

    from .plugin import RevisitPlugin

__version__ = "0.1.0"


def classFactory(iface: QgisInterface) -> RevisitPlugin:  # noqa: N802 - QGIS looks for this name
    """Return the plugin for QGIS's plugin manager."""
    from .plugin import RevisitPlugin

    return RevisitPlugin(iface)
