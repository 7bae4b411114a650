"""QGIS's temporal controller, which a time-lapse sets going and an answer of another day has to stop."""

from __future__ import annotations

from datetime import date

from qgis.core import QgsTemporalNavigationObject
from qgis.gui import QgsMapCanvas

from .layer_facts import day_range
from .words import tr

_OWN_PROPERTY = "revisit_timelapse"
"""Set on the controller while it runs for a time-lapse."""
_Mode = QgsTemporalNavigationObject.NavigationMode


def animate(controller: QgsTemporalNavigationObject) -> None:
    """Play the range that the controller has, from its start."""
    controller.setNavigationMode(_Mode.Animated)
    controller.setProperty(_OWN_PROPERTY, True)
    controller.rewindToStart()


def show_day(canvas: QgsMapCanvas, day: date) -> str:
    """Leave the time of a time-lapse, because it would hide an image of another day.

    Returns:
        What was changed, or what the user has to change where the controller runs for something else; "": nothing.
    """
    controller = canvas.temporalController()
    if not isinstance(controller, QgsTemporalNavigationObject) or controller.navigationMode() == _Mode.NavigationOff:
        return ""
    if controller.property(_OWN_PROPERTY):
        controller.setProperty(_OWN_PROPERTY, False)
        controller.pause()
        controller.setNavigationMode(_Mode.NavigationOff)
        return tr("The time-lapse was stopped: the map shows all layers again, whatever their date.")
    if day_range(day).overlaps(canvas.temporalRange()):
        return ""
    return tr("The map shows another time: turn off QGIS's temporal controller to see {}.").format(day.isoformat())
