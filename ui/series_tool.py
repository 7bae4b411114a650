"""The map tool that asks for the time series of a pixel, and the mark where it was asked."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_MARK = QColor(214, 90, 49)


class SeriesTool(QgsMapTool):
    """Click, or press Enter for the middle of the map."""

    picked = pyqtSignal(object)
    """QgsPointXY in the canvas's CRS."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Ask on `canvas`."""
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._mark = QgsVertexMarker(canvas)
        self._mark.setIconType(QgsVertexMarker.IconType.ICON_BOX)
        self._mark.setIconSize(12)
        self._mark.setPenWidth(2)
        self._mark.setColor(_MARK)
        self._mark.hide()

    def dispose(self) -> None:
        """Leave nothing on the canvas."""
        if self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        self.canvas().scene().removeItem(self._mark)
        self.deleteLater()  # it is the canvas's child, and would stay as long as the canvas

    def mark(self, x: float, y: float, crs: str) -> None:
        """Mark the middle of the pixel that was found."""
        source = QgsCoordinateReferenceSystem(crs)
        target = self.canvas().mapSettings().destinationCrs()
        try:
            self._mark.setCenter(QgsCoordinateTransform(source, target, QgsProject.instance()).transform(x, y))
        except QgsCsException:  # the pixel has no place in the map's present CRS
            self.unmark()
            return
        self._mark.show()

    def unmark(self) -> None:
        """Take the mark away."""
        self._mark.hide()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Ask for the pixel under the mouse."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.picked.emit(QgsPointXY(event.mapPoint()))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ask for the pixel in the middle of the map on Enter."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.picked.emit(QgsPointXY(self.canvas().center()))
            event.accept()
