"""Ask for a range of dates: from when to when, and which dates in between."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QDate
from qgis.PyQt.QtWidgets import (
    QDateEdit,
    QDialog,
    QDialogButtonBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from . import words
from .file_field import name_chooser
from .help import add_help_button
from .words import tr

MOST_DATES = 400
"""As the engine has it."""


class TimelapseDialog(QDialog):
    """The range; the query itself is that of the dock."""

    def __init__(
        self, what: str, acquired: Sequence[date], day: date, window_days: int, out: Path, seconds: float,
        parent: Optional[QWidget] = None,
    ) -> None:  # fmt: skip
        """Start with the window around the queried day.

        Args:
            what: the query in words.
            acquired: days with a scene of the sensor, in order.
            day: the queried day.
            window_days: the query's.
            out: folder that does not exist yet.
            seconds: what one answer takes, by the plan.
            parent: the window above.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("Time-lapse"))
        self._acquired = acquired
        self._seconds = seconds
        head = QLabel(what)
        head.setWordWrap(True)
        first, last = (acquired[0], acquired[-1]) if acquired else (day, day)
        self.start = _date_edit(max(first, day - timedelta(days=window_days)), tr("First day of the range"))
        self.end = _date_edit(min(last, day + timedelta(days=window_days)), tr("Last day of the range"))
        self.gaps = QRadioButton(tr("Each date with an image, its gaps filled"))
        self.every = QRadioButton(tr("One date every"))
        self.gaps.setChecked(True)
        self.step = QSpinBox()
        self.step.setRange(1, 366)
        self.step.setValue(5)
        self.step.setSuffix(tr(" days"))
        self.step.setAccessibleName(tr("Days from one date to the next"))
        self.folder = QgsFileWidget()
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.setFilePath(str(out))
        tip = tr("A new folder, or that of the same time-lapse: what is finished there is kept")
        self.folder.setToolTip(tip)
        name_chooser(self.folder, tr("Folder"), tip)
        self.estimate = QLabel()
        self.estimate.setWordWrap(True)
        self.buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Cancel)
        add_help_button(self.buttons, "timelapse", self)
        self.run_button = self.buttons.addButton(tr("Make time-lapse"), QDialogButtonBox.ButtonRole.AcceptRole)
        every = QHBoxLayout()
        every.addWidget(self.every)
        every.addWidget(self.step)
        every.addStretch(1)
        form = QFormLayout()
        form.addRow(tr("From"), self.start)
        form.addRow(tr("To"), self.end)
        form.addRow(tr("Dates"), self.gaps)
        form.addRow("", every)
        form.addRow(tr("Folder"), self.folder)
        column = QVBoxLayout(self)
        column.addWidget(head)
        column.addLayout(form)
        column.addWidget(self.estimate)
        column.addWidget(self.buttons)
        self.run_button.setDefault(True)  # now that the dialog is its window
        self.resize(440, self.sizeHint().height())
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        for changed in (self.start.dateChanged, self.end.dateChanged, self.gaps.toggled, self.step.valueChanged):
            changed.connect(self._count)
        self.folder.fileChanged.connect(self._count)
        self._count()

    def params(self) -> dict[str, object]:
        """Return the range as the engine wants it."""
        return {
            "from": _day(self.start).isoformat(),
            "to": _day(self.end).isoformat(),
            "every": None if self.gaps.isChecked() else self.step.value(),
            "out": self.folder.filePath(),
        }

    def count(self) -> int:
        """Return how many dates the range has."""
        start, end = _day(self.start), _day(self.end)
        if self.gaps.isChecked():
            return sum(start <= day <= end for day in self._acquired)
        return (end - start).days // self.step.value() + 1 if start <= end else 0

    def _count(self) -> None:
        self.step.setEnabled(self.every.isChecked())
        count = self.count()
        if _day(self.start) > _day(self.end):
            text = tr("The range ends before it begins.")
        elif count == 0:
            text = tr("The sensor took no image in this range. Choose another, or one date every so many days.")
        elif count > MOST_DATES:
            text = tr("{} dates are too many: {} at most.").format(count, MOST_DATES)
        else:
            text = tr("{} dates, about {}. Runs in the background; what is finished stays if you cancel.").format(
                count, words.seconds(count * self._seconds)
            )
        self.estimate.setText(text)
        self.run_button.setEnabled(0 < count <= MOST_DATES and bool(self.folder.filePath()))


def _date_edit(day: date, name: str) -> QDateEdit:
    edit = QDateEdit(QDate(day.year, day.month, day.day))
    edit.setCalendarPopup(True)
    edit.setDisplayFormat("yyyy-MM-dd")
    edit.setAccessibleName(name)
    return edit


def _day(edit: QDateEdit) -> date:
    return edit.date().toPyDate()
