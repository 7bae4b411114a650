"""The timeline: all dates of a sensor on an axis that zooms and pans; a click on a date or a gap queries it."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Collection, Mapping, Sequence
from datetime import date, timedelta
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QContextMenuEvent,
    QCursor,
    QFocusEvent,
    QKeyEvent,
    QMouseEvent,
    QPaintEvent,
    QPalette,
    QPen,
    QResizeEvent,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QApplication, QMenu, QSizePolicy, QWidget

from . import words
from .ink import painting
from .timeline_axis import Axis
from .timeline_paint import Mark, Painter, Picture
from .words import tr

_REACH_PX = 7
_NEAR = timedelta(days=60)
"""Ticks of other sensors so near to the series are in sight with it: there they can answer."""
_ZOOM = 1.35
_CROWDED_PX = 3.0
"""With marks closer than this, the timeline starts with the surroundings of the queried day instead of with all."""


class Timeline(QWidget):
    """Marks as high as what their day shows of the region; see `Painter` for the rest of what is shown."""

    chosen = pyqtSignal(object)
    """date: query this one."""
    pointed = pyqtSignal(object, object)
    """date with a scene, of this sensor or another, under the mouse, or None; and the global QPoint above which there
    is room for a hint."""
    leave_out = pyqtSignal(object, bool)
    """date, and whether it is to be left out of the inputs, or taken in again."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start without marks."""
        super().__init__(parent)
        self._marks: tuple[Mark, ...] = ()
        self._days: tuple[date, ...] = ()
        self._asked: Optional[date] = None
        self._window_days = 0
        self._inputs: Collection[date] = frozenset()
        self._left_out: Collection[date] = frozenset()
        self._others: dict[date, Sequence[str]] = {}
        self._ticks: tuple[date, ...] = ()
        self._cursor: Optional[date] = None
        self._note = ""
        self._axis: Optional[Axis] = None
        self._pressed: Optional[QPoint] = None
        self._panned = False
        self._before: Optional[date] = None
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Timeline of scenes"))
        self._describe()

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return five lines of text."""
        return QSize(260, round(5.2 * self.fontMetrics().height()))

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Return the same height, of little width."""
        return QSize(120, self.sizeHint().height())

    def axis(self) -> Optional[Axis]:
        """Return what is shown of time, or None while there are no marks."""
        return self._axis

    def marks(self) -> tuple[Mark, ...]:
        """Return the marks, in order of time."""
        return self._marks

    def others(self) -> frozenset[date]:
        """Return the days of other sensors."""
        return frozenset(self._ticks)

    def cursor_day(self) -> Optional[date]:
        """Return where the keyboard's cursor is."""
        return self._cursor

    def set_marks(
        self, marks: Sequence[Mark], others: Optional[Mapping[date, Sequence[str]]] = None, note: str = ""
    ) -> None:
        """Show these days, in any order.

        Args:
            marks: of the queried sensor.
            others: day -> titles of other sensors that saw the region on it; small ticks.
            note: words where there are no marks.
        """
        days, bounds = self._stops(), self._bounds()
        self._marks = tuple(sorted(marks, key=lambda mark: mark.day))
        self._days = tuple(mark.day for mark in self._marks)
        self._others, self._note = dict(others or {}), note
        self._ticks = tuple(sorted(self._others))
        if self._stops() != days:
            self._cursor = None
        if (self._stops(), self._bounds()) != (days, bounds):
            self._axis = self._first_axis()
        self._changed()

    def set_query(self, day: Optional[date], window_days: int) -> None:
        """Mark the queried day and shade its window; the axis moves where the day would be out of sight."""
        moved = day is not None and day != self._asked
        self._asked, self._window_days = day, window_days
        if moved and self._axis:
            crowded = self._axis == self._axis.whole() and self._is_crowded(self._axis)
            self._axis = self._first_axis() if crowded else self._axis.showing(day)
        self._changed()

    def set_inputs(self, days: Collection[date]) -> None:
        """Highlight the days that the plan uses."""
        self._inputs = frozenset(days)
        self._changed()

    def set_left_out(self, days: Collection[date]) -> None:
        """Cross out the days that the user does not want."""
        self._left_out = frozenset(days)
        self._changed()

    def show_all(self) -> None:
        """Show the whole series."""
        if self._axis:
            self._axis = self._axis.whole()
            self._changed()

    def show_window(self) -> None:
        """Show the queried day and its window."""
        if self._axis and self._asked:
            self._axis = self._axis.around(self._asked, 1.3 * self._window_days)
            self._changed()

    def zoom(self, factor: float, x: Optional[float] = None) -> None:
        """Zoom in (over 1) or out (under 1) at a pixel; at the cursor, or the middle, where none is given."""
        if self._axis:
            centre = self._axis.width / 2 if self._cursor is None else self._axis.x_of(self._cursor)
            self._axis = self._axis.zoomed(factor, centre if x is None else x)
            self._changed()

    def words_for(self, day: date) -> str:
        """Say what is known of a day."""
        mark, others = self._mark_of(day), ", ".join(self._others.get(day, ()))
        if mark is None:
            near = f"; {tr('nearest')} {words.nearest(day, self._days).isoformat()}" if self._days else ""
            none = tr("no scene, but one of {}").format(others) if others else tr("no scene")
            return f"{day.isoformat()}: {none}{near}"
        parts = [day.isoformat()]
        parts.append(
            tr("clear share not known") if mark.share is None else tr("{} clear").format(words.share(mark.share))
        )
        parts += [tr("{} too").format(others)] if others else []
        parts += [tr("queried")] if day == self._asked else []
        parts += [tr("used by the plan")] if day in self._inputs else []
        parts += [tr("left out by you")] if day in self._left_out else []
        return ", ".join(parts)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Paint the timeline, and a frame around it while it has the focus."""
        with painting(self) as painter:
            font = self.font()
            font.setPointSizeF(max(0.85 * font.pointSizeF(), 6.0))
            painter.setFont(font)
            picture = Picture(
                self._marks, self._asked, self._window_days, self._inputs, self._left_out, self._ticks,
                self._cursor if self.hasFocus() else None, self._note,
            )  # fmt: skip
            Painter(painter, self.palette(), QRectF(self.rect()), self._axis).paint(picture)
            focus = QPalette.ColorRole.Highlight if self.hasFocus() else QPalette.ColorRole.Mid
            painter.setPen(QPen(self.palette().color(focus), 1))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Keep what is shown of time."""
        super().resizeEvent(event)
        if self._axis:
            self._axis = Axis(self._axis.low, self._axis.high, float(self.width()), self._axis.first, self._axis.last)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Paint anew with another font or theme."""
        super().changeEvent(event)
        self.update()

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom at the pointer; a sideways wheel pans."""
        across, along = event.angleDelta().x(), event.angleDelta().y()
        if self._axis and abs(across) > abs(along):
            self._axis = self._axis.panned(across / 2)
            self._changed()
        elif along:
            self.zoom(_ZOOM ** (along / 120), event.position().x())
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin a click or a drag."""
        if event.button() == Qt.MouseButton.LeftButton:
            self._pressed, self._panned = event.pos(), False
            self._say_pointed(None)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Pan while dragged, else tell what the pointer is at."""
        if self._axis is None:
            return
        if self._pressed is None:
            near = self._mark_near(event.pos())
            self._say_pointed(near)
            self.setCursor(Qt.CursorShape.PointingHandCursor)
            return
        distance = event.pos().x() - self._pressed.x()
        if self._panned or abs(distance) >= QApplication.startDragDistance():
            self._axis = self._axis.panned(distance)
            self._pressed, self._panned = event.pos(), True
            self.setCursor(Qt.CursorShape.ClosedHandCursor)
            self._changed()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Query the date, or the gap, that was clicked."""
        if event.button() != Qt.MouseButton.LeftButton or self._pressed is None:
            return
        self._pressed = None
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        if self._axis and not self._panned and self.rect().contains(event.pos()):
            self._before = self._asked
            self._choose(self._day_near(event.pos()))

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Show all; the click that came first is taken back."""
        if event.button() == Qt.MouseButton.LeftButton and self._axis:
            if self._before and self._before != self._asked:
                self._choose(self._before)
            self.show_all()

    def leaveEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Point at nothing any more, unless the hint that has just opened is taken for a leave."""
        super().leaveEvent(event)
        if not self.rect().contains(self.mapFromGlobal(QCursor.pos())):
            self._say_pointed(None)

    def event(self, event: QEvent) -> bool:
        """Point at nothing where another window has come to the front."""
        if event.type() in (QEvent.Type.WindowDeactivate, QEvent.Type.Hide):
            self._say_pointed(None)
        return super().event(event)

    def focusInEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Put the cursor on the queried day."""
        super().focusInEvent(event)
        if self._cursor is None:
            self._cursor = self._asked
        self._changed()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step, zoom, show all, choose, leave out."""
        key, shifted = event.key(), bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
        at = self._cursor or self._asked
        if self._axis is None:
            super().keyPressEvent(event)
        elif key in (Qt.Key.Key_Left, Qt.Key.Key_Right):
            self._step(1 if key == Qt.Key.Key_Right else -1, by_day=shifted)
        elif key in (Qt.Key.Key_Plus, Qt.Key.Key_Equal, Qt.Key.Key_Minus):
            self.zoom(1 / _ZOOM if key == Qt.Key.Key_Minus else _ZOOM)
        elif key == Qt.Key.Key_Home:
            self.show_all()
        elif key in (Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Space) and at:
            self._choose(at)
        elif key == Qt.Key.Key_Delete and self._mark_of(at):
            self.leave_out.emit(at, at not in self._left_out)
        else:
            super().keyPressEvent(event)

    def contextMenuEvent(self, event: QContextMenuEvent) -> None:  # noqa: N802 - Qt's name
        """Offer what can be done with the date under the pointer, and with the axis."""
        if self._axis:
            self._say_pointed(None)
            by_key = event.reason() == QContextMenuEvent.Reason.Keyboard
            day = self._cursor if by_key else self._day_near(event.pos())
            self.menu_for(day).popup(event.globalPos())

    def menu_for(self, day: Optional[date]) -> QMenu:
        """Return the context menu of a day."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if day:
            menu.addAction(tr("Query {}").format(day.isoformat()), lambda: self._choose(day))
        if day and self._mark_of(day):
            out = day in self._left_out
            text = tr("Use {} again") if out else tr("Leave {} out of the inputs")
            menu.addAction(text.format(day.isoformat()), lambda: self.leave_out.emit(day, not out))
        menu.addSeparator()
        menu.addAction(tr("Show the window"), self.show_window)
        menu.addAction(tr("Show all"), self.show_all)
        return menu

    def _stops(self) -> tuple[date, ...]:
        """Return the days that the axis spans and the arrows step to: other sensors' where this one has none."""
        return self._days or self._ticks

    def _bounds(self) -> Optional[tuple[date, date]]:
        """Return the first and the last day of the axis, None while there is none."""
        days = self._stops()
        if not days:
            return None
        near = [day for day in self._ticks if days[0] - _NEAR <= day <= days[-1] + _NEAR]
        return min([days[0], *near]), max([days[-1], *near])

    def _first_axis(self) -> Optional[Axis]:
        bounds = self._bounds()
        if bounds is None:
            return None
        axis = Axis.of(*bounds, float(max(self.width(), 1)))
        if self._is_crowded(axis) and self._asked:
            return axis.around(self._asked, 3.0 * self._window_days)
        return axis

    def _is_crowded(self, axis: Axis) -> bool:
        return len(self._days) > 1 and axis.width / len(self._days) < _CROWDED_PX

    def _step(self, direction: int, by_day: bool) -> None:
        days = self._stops()
        at = self._cursor or self._asked or days[-1]
        if by_day:
            self._cursor = at + timedelta(days=direction)
        else:
            index = bisect_right(days, at) if direction > 0 else bisect_left(days, at) - 1
            self._cursor = days[min(max(index, 0), len(days) - 1)]
        self._axis = self._axis.showing(self._cursor)
        self._changed()

    def _choose(self, day: date) -> None:
        self._cursor = day
        self.chosen.emit(day)
        self._changed()

    def _mark_of(self, day: Optional[date]) -> Optional[Mark]:
        index = bisect_left(self._days, day) if day else len(self._days)
        return self._marks[index] if index < len(self._days) and self._days[index] == day else None

    def _mark_near(self, position: QPoint) -> Optional[date]:
        """Return the day of the mark, or else of the tick, within reach of the pointer."""
        for days in (self._days, self._ticks):
            near = words.nearest(self._axis.day_at(position.x()), days) if days else None
            if near and abs(self._axis.x_of(near) - position.x()) <= _REACH_PX:
                return near
        return None

    def _day_near(self, position: QPoint) -> date:
        return self._mark_near(position) or self._axis.day_at(position.x())

    def _say_pointed(self, day: Optional[date]) -> None:
        x = self._axis.x_of(day) if day and self._axis else 0.0
        self.pointed.emit(day, self.mapToGlobal(QPointF(x, 0).toPoint()))

    def _changed(self) -> None:
        self._describe()
        self.update()

    def _describe(self) -> None:
        """Say the state to screen readers, which see nothing of the picture."""
        at = self._cursor or self._asked
        parts = [self.words_for(at)] if at and self._days else [self._note or tr("no scenes")]
        keys = tr("Arrows step from scene to scene, with Shift by day; plus and minus zoom; Enter queries the date.")
        self.setAccessibleDescription(". ".join([*parts, keys]))
