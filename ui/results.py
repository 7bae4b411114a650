"""The answers of the project: a list with pictures, and what can be done with each."""

from __future__ import annotations

from functools import partial
from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import QSignalBlocker, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QKeySequence
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QAction,
    QFileDialog,
    QFrame,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from . import icons
from .compare_modes import DIFFERENCE, MODES, SWIPE, mode_text
from .history import THERE, Entry, History
from .layer_facts import method_of
from .layers import Showing
from .report_dialog import ReportDialog
from .results_item import ENTRY_ROLE, ResultDelegate, lines
from .words import tr


class ResultsView(QWidget):
    """One row an answer, the newest on top."""

    show_wanted = pyqtSignal(object)
    zoom_wanted = pyqtSignal(object)
    again_wanted = pyqtSignal(object)
    """Entry"""
    compare_wanted = pyqtSignal(object, str)
    """Entry and one of `compare_modes.MODES`, or DIFFERENCE."""
    role_wanted = pyqtSignal(object, str, bool)
    """Entry, role of its layers, and whether they are to be seen."""
    point_wanted = pyqtSignal(bool)
    delete_wanted = pyqtSignal(object)
    renamed = pyqtSignal(object)
    """Entry"""
    current_changed = pyqtSignal()

    def __init__(self, history: History, parent: Optional[QWidget] = None) -> None:
        """Show `history`."""
        super().__init__(parent)
        self.history = history
        self.list = QListWidget()
        self.list.setItemDelegate(ResultDelegate(self.list))
        self.list.setAlternatingRowColors(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        self.list.setMinimumHeight(136)
        self.list.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)  # the rest of the dock
        self.list.setAccessibleName(tr("Results"))
        self._make_actions()
        self.undo_row, self.undo_label, self.undo_button = _undo_row()
        self._lay_out()
        self.list.currentItemChanged.connect(self._on_current)
        self.list.itemActivated.connect(lambda _: self.show_action.trigger())
        self.list.itemChanged.connect(self._on_edited)
        self.list.customContextMenuRequested.connect(lambda at: self._context_menu().popup(self.list.mapToGlobal(at)))
        self.undo_button.clicked.connect(history.undo)
        history.changed.connect(self._fill)
        history.undo_changed.connect(self._on_undo)
        self._fill()
        self._on_undo()

    def current(self) -> Optional[Showing]:
        """Return the selected answer, or None; also None while it is looked for or missing."""
        entry = self.current_entry()
        return entry.showing if entry else None

    def current_entry(self) -> Optional[Entry]:
        """Return the selected entry, or None."""
        item = self.list.currentItem()
        return item.data(ENTRY_ROLE) if item else None

    def set_roles(self, interval: Optional[bool], provenance: Optional[bool]) -> None:
        """Say whether the selected answer's interval and provenance are seen; None: it has none in the map."""
        for action, on in ((self.interval_action, interval), (self.provenance_action, provenance)):
            action.setEnabled(on is not None)
            action.setChecked(bool(on))

    def add_action(self, action: QAction) -> QToolButton:
        """Put another action into the row of buttons, before “More”."""
        button = icons.action_button(action)
        self._row.insertWidget(self._row.indexOf(self.more_button), button)
        return button

    def _make_actions(self) -> None:
        make = self._action
        self.show_action = make(icons.theme("mActionShowAllLayers"), tr("Show in the map"), self.show_wanted.emit)
        self.zoom_action = make(icons.theme("mActionZoomToLayer"), tr("Zoom to it"), self.zoom_wanted.emit)
        self.mode_actions = {
            mode: make(icons.own(mode), mode_text(mode), partial(self._compare, mode)) for mode in (*MODES, DIFFERENCE)
        }
        self.interval_action = make(
            icons.own("interval"), tr("Show its interval: upper and lower bound"), self._toggle("interval")
        )
        self.provenance_action = make(
            icons.own("provenance"), tr("Show where each of its pixels comes from"), self._toggle("provenance")
        )
        for action in (self.interval_action, self.provenance_action):
            action.setCheckable(True)
        self.point_action = make(icons.own("series"), tr("Time series at a point: click in the map"), lambda _: None)
        self.point_action.setCheckable(True)
        self.point_action.toggled.connect(self.point_wanted)
        self.report_action = make(
            icons.theme("mIconReport"), tr("How it was made, and how good it is"), self._open_report
        )
        self.again_action = make(
            icons.theme("mActionRefresh"),
            tr("Run again with other settings: fills the form above"),
            self.again_wanted.emit,
        )
        self.rename_action = make(icons.theme("mActionEditTable"), tr("Rename"), lambda _: self._edit(), "F2")
        self.folder_action = make(icons.theme("mIconFolderOpen"), tr("Open its folder"), self._open_folder)
        self.forget_action = make(
            icons.theme("symbologyRemove"),
            tr("Remove from this list; files and layers stay as they are"),
            lambda entry: self.history.forget(entry.id),
        )
        self.delete_action = make(
            icons.theme("mActionDeleteSelected"), tr("Delete; can be undone"), self.delete_wanted.emit, "Del"
        )
        self.add_folder_action = QAction(icons.theme("mActionFileOpen"), tr("Add an answer from its folder…"), self)
        self.add_folder_action.triggered.connect(self._choose_folder)
        self.undo_action = QAction(icons.theme("mActionUndo"), tr("Undo"), self)
        self.undo_action.setShortcut(QKeySequence(QKeySequence.StandardKey.Undo))
        self.undo_action.setShortcutContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self.undo_action.triggered.connect(self.history.undo)
        self.addAction(self.undo_action)

    def _action(self, icon: QIcon, text: str, act: Callable[[Entry], object], key: str = "") -> QAction:
        action = QAction(icon, text, self)
        action.triggered.connect(lambda: self._with_current(act))
        if key:
            action.setShortcut(QKeySequence(key))
            action.setShortcutContext(Qt.ShortcutContext.WidgetShortcut)
        self.list.addAction(action)
        return action

    def _with_current(self, act: Callable[[Entry], object]) -> None:
        entry = self.current_entry()
        if entry:
            act(entry)

    def _lay_out(self) -> None:
        self.show_button = icons.action_button(self.show_action)
        self.zoom_button = icons.action_button(self.zoom_action)
        self.compare_button = icons.action_button(self.mode_actions[SWIPE])
        menu = QMenu(self)
        menu.addActions(list(self.mode_actions.values()))
        self.compare_button.setMenu(menu)
        self.compare_button.setPopupMode(QToolButton.ToolButtonPopupMode.MenuButtonPopup)
        self.interval_button = icons.action_button(self.interval_action)
        self.provenance_button = icons.action_button(self.provenance_action)
        self.point_button = icons.action_button(self.point_action)
        self.report_button = icons.action_button(self.report_action)
        self.again_button = icons.action_button(self.again_action)
        self.delete_button = icons.action_button(self.delete_action)
        self.more_button = icons.button(icons.own("more"), tr("More"))
        more = QMenu(self)
        more.addActions([self.rename_action, self.folder_action, self.forget_action, self.add_folder_action])
        self.more_button.setMenu(more)
        self.more_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._row = QHBoxLayout()
        self._row.setSpacing(1)
        for button in (self.show_button, self.zoom_button, self.compare_button, self.interval_button,
                       self.provenance_button, self.point_button, self.report_button, self.again_button,
                       self.delete_button, self.more_button):  # fmt: skip
            self._row.addWidget(button)
        self._row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addWidget(self.list, 1)
        column.addWidget(self.undo_row)
        column.addLayout(self._row)

    def _fill(self) -> None:
        """Show the entries; what was selected stays selected, and a new one on top is."""
        before = self.current_entry()
        known = {self.list.item(row).data(ENTRY_ROLE).id for row in range(self.list.count())}
        entries = self.history.entries
        new = entries[0].id if entries and known and entries[0].id not in known else ""
        chosen = new or (before.id if before else "")
        with QSignalBlocker(self.list):
            self.list.clear()
            for entry in entries:
                self.list.addItem(_item(entry))
            rows = [row for row, entry in enumerate(entries) if entry.id == chosen]
            self.list.setCurrentRow(rows[0] if rows else (0 if entries else -1))
        self._on_current()

    def _on_current(self, *_: object) -> None:
        entry = self.current_entry()
        there = entry is not None and entry.state == THERE
        for action in (self.show_action, self.zoom_action, self.report_action, self.folder_action, self.rename_action,
                       *self.mode_actions.values()):  # fmt: skip
            action.setEnabled(there)
        self.again_action.setEnabled(there and entry.showing.answer.query is not None)
        self.forget_action.setEnabled(entry is not None)
        self.delete_action.setEnabled(entry is not None)
        self.point_action.setEnabled(there or self.point_action.isChecked())
        self.current_changed.emit()

    def _on_edited(self, item: QListWidgetItem) -> None:
        entry_id = item.data(ENTRY_ROLE).id
        self.history.rename(entry_id, item.text())
        self.renamed.emit(self.history.entry(entry_id))

    def _on_undo(self) -> None:
        called = self.history.undoable()
        self.undo_row.setVisible(called is not None)
        self.undo_action.setEnabled(called is not None)
        self.undo_label.setText(tr("Deleted: {}").format(called or ""))
        self.undo_label.setToolTip(called or "")

    def _context_menu(self) -> QMenu:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addActions([self.show_action, self.zoom_action, self.report_action, self.again_action])
        menu.addSeparator()
        menu.addActions(list(self.mode_actions.values()))
        menu.addActions([self.interval_action, self.provenance_action, self.point_action])
        menu.addSeparator()
        menu.addActions([self.rename_action, self.folder_action, self.forget_action, self.delete_action])
        return menu

    def _compare(self, mode: str, entry: Entry) -> None:
        self.compare_wanted.emit(entry, mode)

    def _toggle(self, role: str) -> Callable[[Entry], None]:
        actions = {"interval": lambda: self.interval_action, "provenance": lambda: self.provenance_action}
        return lambda entry: self.role_wanted.emit(entry, role, actions[role]().isChecked())

    def _edit(self) -> None:
        self.list.editItem(self.list.currentItem())

    def _open_report(self, entry: Entry) -> None:
        dialog = ReportDialog(entry.showing, self)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def _open_folder(self, entry: Entry) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(entry.folder)))

    def _choose_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("Choose the folder of an answer"))
        if folder:
            self.history.add_folder(Path(folder))


def _item(entry: Entry) -> QListWidgetItem:
    texts = lines(entry)
    item = QListWidgetItem(texts[0])
    item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
    item.setData(ENTRY_ROLE, entry)
    item.setData(Qt.ItemDataRole.AccessibleTextRole, ", ".join(text for text in texts if text))
    how = method_of(entry.showing.answer.report) if entry.showing else ""
    item.setToolTip("\n".join(text for text in (*texts, how, str(entry.folder)) if text))
    return item


def _undo_row() -> tuple[QFrame, QLabel, QToolButton]:
    frame = QFrame()
    frame.setFrameShape(QFrame.Shape.StyledPanel)
    label = QLabel()
    label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
    button = QToolButton()
    button.setText(tr("Undo"))
    button.setIcon(icons.theme("mActionUndo"))
    button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
    button.setToolTip(tr("Put the deleted answer back (Ctrl+Z in the list)"))
    row = QHBoxLayout(frame)
    row.setContentsMargins(6, 2, 2, 2)
    row.addWidget(label, 1)
    row.addWidget(button)
    return frame, label, button
