"""The queried day: a calendar with the library's days marked, steps to the neighbouring scenes, and a hint."""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from datetime import date
from typing import Optional

from qgis.PyQt.QtCore import QDate, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont, QResizeEvent, QTextCharFormat
from qgis.PyQt.QtWidgets import QDateEdit, QHBoxLayout, QLabel, QToolButton, QVBoxLayout, QWidget

from . import words
from .words import tr

_MARK = QColor(214, 90, 49)


class DateField(QWidget):
    """One day; any day may be asked for, also one without a scene."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start on today, without marked days."""
        super().__init__(parent)
        self._dates: tuple[date, ...] = ()
        self._own = False
        """Whether the user, or the sample, chose the day."""
        self.edit = QDateEdit(QDate.currentDate())
        self.edit.setDisplayFormat("yyyy-MM-dd")
        self.edit.setCalendarPopup(True)
        self.edit.setToolTip(tr("The day you want the image of; days with a scene are marked"))
        self.edit.setAccessibleName(tr("Date"))
        self.previous_button = _arrow(Qt.ArrowType.LeftArrow, tr("Previous scene"))
        self.next_button = _arrow(Qt.ArrowType.RightArrow, tr("Next scene"))
        self.hint = QLabel()
        self.hint.setWordWrap(True)
        small = self.hint.font()
        small.setPointSizeF(0.9 * small.pointSizeF())
        self.hint.setFont(small)
        self.row = QHBoxLayout()
        self.row.setSpacing(2)
        for widget, stretch in ((self.previous_button, 0), (self.edit, 1), (self.next_button, 0)):
            self.row.addWidget(widget, stretch)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(self.row)
        column.addWidget(self.hint)
        self.edit.dateChanged.connect(self._on_changed)
        self.edit.calendarWidget().currentPageChanged.connect(self._mark)
        self.previous_button.clicked.connect(lambda: self._step(-1))
        self.next_button.clicked.connect(lambda: self._step(1))
        self._say()

    def date(self) -> date:
        """Return the chosen day."""
        return self.edit.date().toPyDate()

    def set_date(self, day: date) -> None:
        """Choose a day."""
        self.edit.setDate(QDate(day.year, day.month, day.day))

    def set_dates(self, dates: Sequence[date], keep: bool = False, start: Optional[date] = None) -> None:
        """Mark the days that have a scene; go to `start` or the last, or `keep` a day that is in their range."""
        self.mark(dates)
        if self._dates and not (keep and self._dates[0] <= self.date() <= self._dates[-1]):
            self.set_date(start if start in self._dates else self._dates[-1])
            self._own = start in self._dates
            self._say()

    def mark(self, dates: Sequence[date]) -> None:
        """Mark the days that have a scene; the chosen day stays."""
        self._dates = tuple(dates)
        self._mark()
        self._say()

    def suggest(self, day: date) -> None:
        """Go to a day that is worth asking for, unless one was chosen already."""
        if not self._own and day in self._dates:
            self.set_date(day)
            self._own = False

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap the hint anew."""
        super().resizeEvent(event)
        self._make_room()

    def _make_room(self) -> None:
        """Insist on the hint's lines: a form forgets how high they are when a scroll bar makes it narrower."""
        self.hint.setMinimumHeight(max(0, self.hint.heightForWidth(self.width())))  # -1 where it has no text

    def _mark(self) -> None:
        """Mark the days of the shown month and its neighbours: a library can have thousands."""
        calendar = self.edit.calendarWidget()
        calendar.setDateTextFormat(QDate(), QTextCharFormat())  # the null date clears all formats
        shown = QDate(calendar.yearShown(), calendar.monthShown(), 1)
        first, last = shown.addDays(-14).toPyDate(), shown.addMonths(1).addDays(14).toPyDate()
        for day in self._dates[bisect_left(self._dates, first) : bisect_right(self._dates, last)]:
            calendar.setDateTextFormat(QDate(day.year, day.month, day.day), _mark_format())

    def _on_changed(self) -> None:
        self._own = True
        self._say()
        self.changed.emit()

    def _step(self, direction: int) -> None:
        index = bisect_right(self._dates, self.date()) if direction > 0 else bisect_left(self._dates, self.date()) - 1
        if 0 <= index < len(self._dates):
            self.set_date(self._dates[index])

    def _say(self) -> None:
        day, dates = self.date(), self._dates
        self.previous_button.setEnabled(bool(dates) and dates[0] < day)
        self.next_button.setEnabled(bool(dates) and day < dates[-1])
        self.hint.setVisible(bool(dates) and day not in dates)
        if self.hint.isVisibleTo(self):
            near = words.nearest(day, dates)
            text = words.unbroken(tr("No scene that day; nearest: {} ({} d)."))
            self.hint.setText(text.format(near.isoformat(), words.days((near - day).days)))
            self._make_room()


def _mark_format() -> QTextCharFormat:
    marked = QTextCharFormat()
    marked.setFontWeight(QFont.Weight.Bold)
    marked.setForeground(_MARK)
    marked.setToolTip(tr("There is a scene"))
    return marked


def _arrow(direction: Qt.ArrowType, tip: str) -> QToolButton:
    button = QToolButton()
    button.setArrowType(direction)
    button.setToolTip(tip)
    button.setAccessibleName(tip)
    button.setAutoRaise(True)
    return button
