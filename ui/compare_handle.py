"""The handle on the line between two images: dragged with the mouse, moved with the keys."""

from __future__ import annotations

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFocusEvent, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QWheelEvent
from qgis.PyQt.QtWidgets import QApplication, QWidget

from .ink import painting
from .words import tr

THICK_PX = 19
"""What the mouse can take hold of, across the line."""
_STEP_PX = 10
_FINE_PX = 1
_LINE = QColor(214, 90, 49)


class SwipeHandle(QWidget):
    """Lies over the canvas, on the line; a widget of its own, so that map tools go on working beside it."""

    moved = pyqtSignal(float)
    """Share 0..1 of the canvas."""
    left = pyqtSignal()
    """Escape was pressed."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Lie over `canvas`."""
        super().__init__(canvas)
        self._canvas = canvas
        self._share = 0.5
        self._upright = True
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAccessibleName(tr("Line between the two images; arrow keys move it, Escape ends the comparison"))
        self.setToolTip(tr("Drag, or press the arrow keys (Shift: fine steps); Esc ends the comparison"))
        canvas.viewport().installEventFilter(self)
        self.turn(True)

    def dispose(self) -> None:
        """Leave the canvas."""
        self._canvas.viewport().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def turn(self, upright: bool) -> None:
        """Set whether the line is upright."""
        self._upright = upright
        self.setCursor(Qt.CursorShape.SplitHCursor if upright else Qt.CursorShape.SplitVCursor)
        self.place(self._share)

    def place(self, share: float) -> None:
        """Put the handle where the line is."""
        self._share = min(max(share, 0.0), 1.0)
        area = self._canvas.viewport().geometry()
        at = round(self._share * self._length())
        if self._upright:
            self.setGeometry(area.left() + at - THICK_PX // 2, area.top(), THICK_PX, area.height())
        else:
            self.setGeometry(area.left(), area.top() + at - THICK_PX // 2, area.width(), THICK_PX)
        self.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Follow the size of the map."""
        if event.type() == QEvent.Type.Resize:
            self.place(self._share)
        return False

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take the line along."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            at = self._canvas.viewport().mapFromGlobal(self.mapToGlobal(event.pos()))
            self._go((at.x() if self._upright else at.y()) / max(1, self._length()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Take hold; the map tool below is not meant."""
        event.accept()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom the map below."""
        viewport = self._canvas.viewport()
        at = QPointF(viewport.mapFromGlobal(event.globalPosition().toPoint()))
        QApplication.sendEvent(
            viewport,
            QWheelEvent(
                at, event.globalPosition(), event.pixelDelta(), event.angleDelta(), event.buttons(), event.modifiers(),
                event.phase(), event.inverted(),
            ),
        )  # fmt: skip

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Move with the arrows, Home and End; leave with Escape."""
        back, forth = (Qt.Key.Key_Left, Qt.Key.Key_Right) if self._upright else (Qt.Key.Key_Up, Qt.Key.Key_Down)
        fine = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        step = (_FINE_PX if fine else _STEP_PX) / max(1, self._length())
        moves = {back: self._share - step, forth: self._share + step, Qt.Key.Key_Home: 0.0, Qt.Key.Key_End: 1.0}
        if event.key() in moves:
            self._go(moves[event.key()])
        elif event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the keys go here."""
        super().focusInEvent(event)
        self.update()

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Show that the keys go elsewhere."""
        super().focusOutEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw the line, two pixels wide, and a knob in its middle."""
        with painting(self) as painter:
            middle = THICK_PX // 2
            line = QRectF(middle - 1, 0, 2, self.height()) if self._upright else QRectF(0, middle - 1, self.width(), 2)
            painter.fillRect(line, _LINE)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            knob = QRectF(0, 0, THICK_PX - 1, THICK_PX - 1)
            knob.moveCenter(QPointF(self.rect().center()) + QPointF(0.5, 0.5))
            painter.setPen(QPen(QColor(255, 255, 255), 2.5 if self.hasFocus() else 1.2))
            painter.setBrush(_LINE)
            painter.drawEllipse(knob.adjusted(1.5, 1.5, -1.5, -1.5))
            painter.setPen(QPen(QColor(255, 255, 255), 1.6))
            centre, arm = knob.center(), QPointF(0, 3) if self._upright else QPointF(3, 0)
            for side in (-2, 2):
                shift = QPointF(side, 0) if self._upright else QPointF(0, side)
                painter.drawLine(centre + shift - arm, centre + shift + arm)

    def _length(self) -> int:
        viewport = self._canvas.viewport()
        return viewport.width() if self._upright else viewport.height()

    def _go(self, share: float) -> None:
        self.place(share)
        self.moved.emit(self._share)
