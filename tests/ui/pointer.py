"""The mouse as a test moves it."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QCursor, QMouseEvent
from qgis.PyQt.QtWidgets import QWidget

NONE, LEFT = Qt.MouseButton.NoButton, Qt.MouseButton.LeftButton


def hover_at(widget: QWidget, at: QPoint) -> None:
    """Put the screen's pointer there, and say so: QTest's mouseMove leaves that to the screen, which may not."""
    QCursor.setPos(widget.mapToGlobal(at))
    _move(widget, at, NONE)


def drag_to(widget: QWidget, at: QPoint) -> None:
    """Say that the pointer moves there with the left button held."""
    _move(widget, at, LEFT)


def _move(widget: QWidget, at: QPoint, held: Qt.MouseButton) -> None:
    where = QPointF(widget.mapToGlobal(at))
    event = QMouseEvent(QEvent.Type.MouseMove, QPointF(at), where, NONE, held, Qt.KeyboardModifier.NoModifier)
    QCoreApplication.sendEvent(widget, event)
