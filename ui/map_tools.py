"""Map tools that draw the region: a rectangle by dragging, a polygon by clicking."""

from __future__ import annotations

from typing import Optional

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .words import tr

_OUTLINE = QColor(214, 90, 49)
_FILL = QColor(214, 90, 49, 40)
_REFUSED = QColor(200, 0, 0)


def region_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """Return an empty rubber band that looks like a region; whoever asked takes it off the canvas again."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(_OUTLINE)
    band.setFillColor(_FILL)
    band.setWidth(2)
    return band


def remove_band(band: QgsRubberBand) -> None:
    """Take a rubber band off its canvas."""
    band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
    scene = band.scene()
    if scene:
        scene.removeItem(band)


class RegionTool(QgsMapTool):
    """What the two tools share: the rubber band, Escape, and the signals."""

    drawn = pyqtSignal(object)
    """QgsGeometry in the canvas's CRS."""
    refused = pyqtSignal(str)
    """One line: what is wrong with what was drawn and what to do."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Draw on `canvas`."""
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._band = region_band(canvas)

    def deactivate(self) -> None:
        """Forget what is half drawn."""
        self.clear()
        super().deactivate()

    def dispose(self) -> None:
        """Leave nothing on the canvas."""
        if self.canvas() and self.canvas().mapTool() is self:
            self.canvas().unsetMapTool(self)
        remove_band(self._band)
        self.deleteLater()  # it is the canvas's child, and would stay as long as the canvas

    def clear(self) -> None:
        """Forget what is half drawn."""
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Start again on Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
            event.accept()


class RectangleTool(RegionTool):
    """Press, drag, release."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Draw on `canvas`."""
        super().__init__(canvas)
        self._corner: Optional[QgsPointXY] = None

    def clear(self) -> None:
        """Forget the first corner."""
        super().clear()
        self._corner = None

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Set the first corner."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._corner = event.mapPoint()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Show the rectangle so far."""
        if self._corner:
            self._band.setToGeometry(QgsGeometry.fromRect(QgsRectangle(self._corner, event.mapPoint())))

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Set the opposite corner."""
        if not self._corner:
            return
        rectangle = QgsRectangle(self._corner, event.mapPoint())
        self.clear()
        if rectangle.width() > 0 and rectangle.height() > 0:
            self.drawn.emit(QgsGeometry.fromRect(rectangle))
        else:
            self.refused.emit(tr("The rectangle has no area. Press at one corner and drag to the opposite one."))


class PolygonTool(RegionTool):
    """Click corner by corner; right click or double click closes, Backspace takes the last corner back."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Draw on `canvas`."""
        super().__init__(canvas)
        self._corners: list[QgsPointXY] = []

    def clear(self) -> None:
        """Forget all corners."""
        super().clear()
        self._corners = []

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Add a corner, or close the polygon."""
        if event.button() == Qt.MouseButton.RightButton:
            self._close()
        elif event.button() == Qt.MouseButton.LeftButton and event.mapPoint() not in self._corners[-1:]:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: N802 - QGIS's name
        """Show the polygon as it would be with a corner here; red where it would be refused."""
        if self._corners:
            self._show(event.mapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:  # noqa: ARG002, N802 - QGIS's name
        """Close the polygon; the first press of the double click has already added its corner."""
        self._close()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Take the last corner back on Backspace, close on Enter, start again on Escape."""
        if event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._corners:
            self._corners.pop()
            self._show(self._corners[-1] if self._corners else None)
            event.accept()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._close()
            event.accept()
        else:
            super().keyPressEvent(event)

    def _show(self, cursor: Optional[QgsPointXY]) -> None:
        corners = self._corners + ([cursor] if cursor and cursor not in self._corners[-1:] else [])
        geometry = QgsGeometry.fromPolygonXY([corners]) if corners else QgsGeometry()
        refused = len(corners) > 3 and not is_simple(geometry)
        self._band.setStrokeColor(_REFUSED if refused else _OUTLINE)
        self._band.setToGeometry(geometry)

    def _close(self) -> None:
        corners, geometry = self._corners, QgsGeometry.fromPolygonXY([self._corners])
        self.clear()
        if len(corners) < 3:
            self.refused.emit(tr("The polygon needs three corners. Click at least three, then right-click."))
        elif not is_simple(geometry):
            self.refused.emit(tr("The polygon crosses itself. Draw it again so that no two sides cross."))
        else:
            self.drawn.emit(geometry)


def is_simple(polygon: QgsGeometry) -> bool:
    """Tell whether the polygon has an area and no two of its sides cross."""
    return polygon.isGeosValid() and polygon.area() > 0
