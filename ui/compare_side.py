"""The second map of a comparison side by side: same place, scale and rotation, and the cursor in both."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import QgsMapLayer, QgsPointXY, QgsRectangle
from qgis.gui import QgisInterface, QgsMapCanvas, QgsMapToolPan, QgsVertexMarker
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QColor, QKeySequence
from qgis.PyQt.QtWidgets import QDockWidget, QShortcut

from .words import tr

_CURSOR = QColor(214, 90, 49)
_NARROWEST_PX = 320
"""Each of two maps beside each other is at least so wide."""
_SAME = 1e-9
"""Relative difference of two views that is none."""


class SideMap(QDockWidget):
    """A map that goes along with the main one, and takes it along."""

    left = pyqtSignal()
    """The user closed it."""

    def __init__(self, iface: QgisInterface) -> None:
        """Stand beside the main map, as wide as it."""
        super().__init__(tr("Revisit: compare"), iface.mainWindow())
        self.setObjectName("RevisitSideMap")
        self._iface = iface
        self._main = iface.mapCanvas()
        self._following = False
        self.canvas = QgsMapCanvas(self)
        self.canvas.setMinimumSize(QSize(160, 120))
        for part in (self.canvas, self.canvas.viewport()):
            part.setAccessibleName(tr("Second map of the comparison"))
        self.canvas.enableAntiAliasing(True)
        self._escape = QShortcut(QKeySequence(Qt.Key.Key_Escape), self)
        self._escape.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._escape.activated.connect(self.left)
        self._pan = QgsMapToolPan(self.canvas)
        self.canvas.setMapTool(self._pan)
        self.setWidget(self.canvas)
        self._markers = {canvas: _marker(canvas) for canvas in (self._main, self.canvas)}
        self._links: tuple[tuple[Any, Any], ...] = ()
        self._layers: Sequence[QgsMapLayer] = ()
        self._stand(iface)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.timeout.connect(self._join)
        self._soon.start(0)  # the window makes room first: both at once would be felt

    def _join(self) -> None:
        """Show the main map's place from now on."""
        self._links = (
            (self._main.extentsChanged, self._follow_main),
            (self._main.rotationChanged, self._follow_main),
            (self._main.destinationCrsChanged, self._take_settings),
            (self._main.canvasColorChanged, self._take_settings),
            (self._main.xyCoordinates, self._on_main_cursor),
            (self.canvas.extentsChanged, self._lead_main),
            (self.canvas.rotationChanged, self._lead_main),
            (self.canvas.xyCoordinates, self._on_own_cursor),
        )
        for signal, slot in self._links:
            signal.connect(slot)
        self._take_settings()
        self.canvas.setLayers(list(self._layers))

    def dispose(self) -> None:
        """Leave the window, and let go of the main map."""
        self._soon.stop()
        for signal, slot in self._links:
            signal.disconnect(slot)
        for canvas, marker in self._markers.items():
            canvas.scene().removeItem(marker)
        self._markers.clear()
        self.canvas.stopRendering()
        self.canvas.unsetMapTool(self._pan)
        self.canvas.setLayers([])
        self._iface.removeDockWidget(self)
        self._give_room_back()
        self.deleteLater()

    def show_layers(self, layers: Sequence[QgsMapLayer], name: str) -> None:
        """Show these layers, and say in the title what they are."""
        self.setWindowTitle(name)
        self._layers = layers
        if self._links:
            self.canvas.setLayers(list(layers))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """End the comparison."""
        super().closeEvent(event)
        self.left.emit()

    def _stand(self, iface: QgisInterface) -> None:
        """Stand beside the main map, at the left of the docks there; below it where there is no room.

        All other docks keep their widths.
        """
        window, right = iface.mainWindow(), Qt.DockWidgetArea.RightDockWidgetArea
        # A window's docks are its own children: looking through all of QGIS for them would be felt.
        found = [child for child in window.children() if isinstance(child, QDockWidget)]
        docks = [dock for dock in found if dock.isVisible() and not dock.isFloating()]
        self._widths = {dock: dock.width() for dock in docks if dock is not self}
        width, height = self._main.width() // 2, self._main.height() // 2
        if width < _NARROWEST_PX:
            iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
            self.show()
            window.resizeDocks([self], [height], Qt.Orientation.Vertical)
            return
        neighbours = [dock for dock in self._widths if window.dockWidgetArea(dock) == right]
        iface.addDockWidget(right, self)
        if neighbours:
            window.splitDockWidget(self, neighbours[0], Qt.Orientation.Horizontal)
            for dock in neighbours[1:]:
                window.splitDockWidget(neighbours[0], dock, Qt.Orientation.Vertical)
        self.show()
        window.resizeDocks([self, *self._widths], [width, *self._widths.values()], Qt.Orientation.Horizontal)

    def _give_room_back(self) -> None:
        docks = {dock: width for dock, width in self._widths.items() if not sip.isdeleted(dock) and dock.isVisible()}
        self._iface.mainWindow().resizeDocks(list(docks), list(docks.values()), Qt.Orientation.Horizontal)

    def _take_settings(self) -> None:
        settings = self._main.mapSettings()
        self.canvas.setDestinationCrs(settings.destinationCrs())
        self.canvas.setCanvasColor(settings.backgroundColor())
        self._follow_main()

    def _follow_main(self, *_: object) -> None:
        self._copy(self._main, self.canvas)

    def _lead_main(self, *_: object) -> None:
        self._copy(self.canvas, self._main)

    def _copy(self, leader: QgsMapCanvas, follower: QgsMapCanvas) -> None:
        """Give the follower the leader's centre, scale and rotation, once: its own signals are not heeded."""
        if self._following or leader.width() < 2 or follower.width() < 2:
            return
        view = leader.mapSettings()
        wanted = _around(leader.center(), view.mapUnitsPerPixel(), follower.viewport().size())
        self._following = True
        try:
            if follower.rotation() != leader.rotation():
                follower.setRotation(leader.rotation())
            if not _alike(follower, wanted):
                follower.setExtent(wanted)
                follower.refresh()
        finally:
            self._following = False

    def _on_main_cursor(self, place: QgsPointXY) -> None:
        self._point(self.canvas, self._main, place)

    def _on_own_cursor(self, place: QgsPointXY) -> None:
        self._point(self._main, self.canvas, place)

    def _point(self, there: QgsMapCanvas, here: QgsMapCanvas, place: QgsPointXY) -> None:
        self._markers[there].setCenter(place)
        self._markers[there].show()
        self._markers[here].hide()


def _marker(canvas: QgsMapCanvas) -> QgsVertexMarker:
    marker = QgsVertexMarker(canvas)
    marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
    marker.setIconSize(15)
    marker.setPenWidth(2)
    marker.setColor(_CURSOR)
    marker.hide()
    return marker


def _around(centre: QgsPointXY, units_per_pixel: float, size: QSize) -> QgsRectangle:
    half_width, half_height = size.width() * units_per_pixel / 2, size.height() * units_per_pixel / 2
    return QgsRectangle(
        centre.x() - half_width, centre.y() - half_height, centre.x() + half_width, centre.y() + half_height
    )


def _alike(canvas: QgsMapCanvas, wanted: QgsRectangle) -> bool:
    extent, width = canvas.extent(), wanted.width()
    return (
        abs(extent.width() - wanted.width()) < _SAME * width
        and abs(extent.xMinimum() - wanted.xMinimum()) < _SAME * width
        and abs(extent.yMinimum() - wanted.yMinimum()) < _SAME * width
    )
