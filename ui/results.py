"""The answers of this session: a list, and what can be done with each."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from . import icons, words
from .layers import Showing
from .report_dialog import ReportDialog
from .words import tr


class ResultsView(QWidget):
    """One entry an answer, the newest on top."""

    show_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    """Showing"""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.list = QListWidget()
        self.list.setWordWrap(True)
        self.list.setAlternatingRowColors(True)
        self.list.setMinimumHeight(72)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the rest of the dock
        self.show_button = icons.button(icons.theme("mActionShowAllLayers"), tr("Show in the map"))
        self.zoom_button = icons.button(icons.theme("mActionZoomToLayer"), tr("Zoom to it"))
        self.report_button = icons.button(icons.theme("mIconReport"), tr("How it was made, and how good it is"))
        self.folder_button = icons.button(icons.theme("mIconFolderOpen"), tr("Open its folder"))
        self.remove_button = icons.button(
            icons.theme("symbologyRemove"), tr("Remove from this list; files and layers stay as they are")
        )
        row = QHBoxLayout()
        row.setSpacing(2)
        for button in self._buttons():
            row.addWidget(button)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        column.addLayout(row)
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemDoubleClicked.connect(lambda _: self.show_wanted.emit(self.current()))
        self.show_button.clicked.connect(lambda: self.show_wanted.emit(self.current()))
        self.zoom_button.clicked.connect(lambda: self.zoom_wanted.emit(self.current()))
        self.report_button.clicked.connect(self._open_report)
        self.folder_button.clicked.connect(self._open_folder)
        self.remove_button.clicked.connect(lambda: self.list.takeItem(self.list.currentRow()))
        self._on_current()

    def add(self, showing: Showing) -> None:
        """List an answer on top, and select it."""
        item = QListWidgetItem(f"{showing.title}\n{_second_line(showing)}")
        item.setData(Qt.ItemDataRole.UserRole, showing)
        item.setToolTip(str(showing.answer.folder))
        self.list.insertItem(0, item)
        self.list.setCurrentItem(item)

    def current(self) -> Optional[Showing]:
        """Return the selected answer, or None."""
        item = self.list.currentItem()
        return item.data(Qt.ItemDataRole.UserRole) if item else None

    def _buttons(self) -> tuple[QToolButton, ...]:
        return self.show_button, self.zoom_button, self.report_button, self.folder_button, self.remove_button

    def _on_current(self, *_: object) -> None:
        for button in self._buttons():
            button.setEnabled(self.current() is not None)

    def _open_report(self) -> None:
        dialog = ReportDialog(self.current(), self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _open_folder(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self.current().answer.folder)))


def _second_line(showing: Showing) -> str:
    answer = showing.answer
    if not answer.synthetic:
        return answer.error_words()
    error = "" if answer.error is None else f"\N{PLUS-MINUS SIGN}{words.measure(answer.error, '')}"
    parts = [
        error,
        str(answer.report.get("method", "")),
        tr("{} made").format(words.share(1.0 - answer.observed_share)),
    ]
    return " · ".join(part for part in parts if part)
