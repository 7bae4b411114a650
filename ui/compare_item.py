"""The two images in the map: one on each side of a line, or one at a time; exact to the pixel."""

from __future__ import annotations

from typing import Any

from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QFontMetricsF, QPainter

from .compare_images import Drawn, SideImages

_ABOVE_MAP = -5.0
"""The map itself is at -10; rubber bands and the like are at 0 and above."""
_MARGIN_PX = 8


class CompareItem(QgsMapCanvasItem):
    """Draws the images of `SideImages` over the map.

    Its coordinates are the canvas's own pixels. An image is drawn at (0, 0) at the size that QGIS made it for: no
    rounding of map coordinates, no scaling. The clip lies on whole pixels of the screen. While a new view is being
    drawn, the old images are shown where they belong in it.
    """

    def __init__(self, canvas: QgsMapCanvas, images: SideImages, names: tuple[str, str]) -> None:
        """Lie over the map and under everything else."""
        super().__init__(canvas)
        self._canvas = canvas
        self._images = images
        self.names = names
        self.share = 0.5
        """Where the line is, 0..1 of the width or height; 1: the first image alone, 0: the second."""
        self.upright = True
        """The line is: first image left, second right. Otherwise above and below."""
        self.setZValue(_ABOVE_MAP)
        images.drawn.connect(self.update)

    def remove(self) -> None:
        """Leave the canvas."""
        self._images.drawn.disconnect(self.update)
        if self.scene():
            self.scene().removeItem(self)

    def move_line(self, share: float) -> None:
        """Put the line elsewhere."""
        self.share = min(max(share, 0.0), 1.0)
        self.update()

    def turn(self, upright: bool) -> None:
        """Set whether the line is upright."""
        self.upright = upright
        self.update()

    def line_px(self) -> float:
        """Return where the line is, in the canvas's pixels, on a whole pixel of the screen."""
        ratio = self._canvas.mapSettings().devicePixelRatio()
        size = self.boundingRect().width() if self.upright else self.boundingRect().height()
        return round(self.share * size * ratio) / ratio

    def boundingRect(self) -> QRectF:  # noqa: N802 - Qt's name
        """Return the whole canvas."""
        return QRectF(self._canvas.viewport().rect())

    def updatePosition(self) -> None:  # noqa: N802 - QGIS's name
        """Stay; the view has changed, and the images with it."""
        self.prepareGeometryChange()
        self.update()

    def paint(self, painter: QPainter, option: Any = None, widget: Any = None) -> None:  # noqa: ARG002
        """Draw what is there of both sides."""
        for rect, drawn, name, align in zip(self._rects(), self._images.images, self.names, self._corners()):
            if drawn is not None and not rect.isEmpty():
                self._draw(painter, rect, drawn)
                _draw_name(painter, rect, name, align)

    def _rects(self) -> tuple[QRectF, QRectF]:
        whole, at = self.boundingRect(), self.line_px()
        if self.upright:
            return QRectF(0, 0, at, whole.height()), QRectF(at, 0, whole.width() - at, whole.height())
        return QRectF(0, 0, whole.width(), at), QRectF(0, at, whole.width(), whole.height() - at)

    def _corners(self) -> tuple[Qt.AlignmentFlag, Qt.AlignmentFlag]:
        left = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
        if self.upright:
            return left, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignTop
        return left, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom

    def _draw(self, painter: QPainter, rect: QRectF, drawn: Drawn) -> None:
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        painter.setClipRect(rect, Qt.ClipOperation.IntersectClip)
        settings = self._canvas.mapSettings()
        if not _same_view(drawn, settings.mapToPixel()):
            painter.fillRect(rect, settings.backgroundColor())
            painter.setTransform(drawn.to(settings.mapToPixel()), True)
        painter.drawImage(QPointF(0, 0), drawn.image)
        painter.restore()


def _same_view(drawn: Drawn, view: Any) -> bool:
    """Tell whether the view is the one that the image was drawn for, to a hundredth of a pixel."""
    moved = drawn.to(view)
    far = 10_000  # px: farther than any corner of a screen
    corners = (QPointF(0, 0), QPointF(far, 0), QPointF(0, far))
    return all((moved.map(corner) - corner).manhattanLength() < 0.01 for corner in corners)


def _draw_name(painter: QPainter, rect: QRectF, name: str, align: Qt.AlignmentFlag) -> None:
    """Write what this side shows into its corner, if there is room."""
    metrics = QFontMetricsF(painter.font())
    box = QRectF(0, 0, metrics.horizontalAdvance(name) + 2 * _MARGIN_PX, metrics.height() + _MARGIN_PX)
    if not name or box.width() + _MARGIN_PX > rect.width() or box.height() + _MARGIN_PX > rect.height():
        return
    inner = rect.adjusted(_MARGIN_PX, _MARGIN_PX, -_MARGIN_PX, -_MARGIN_PX)
    right, bottom = bool(align & Qt.AlignmentFlag.AlignRight), bool(align & Qt.AlignmentFlag.AlignBottom)
    box.moveLeft(inner.right() - box.width() if right else inner.left())
    box.moveTop(inner.bottom() - box.height() if bottom else inner.top())
    painter.save()
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(20, 24, 28, 190))
    painter.drawRoundedRect(box, 3, 3)
    painter.setPen(QColor(255, 255, 255))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, name)
    painter.restore()
