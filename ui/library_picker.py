"""Chooses the library: the project's layers, the sample, a folder or a file; remembers the last ones."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QSignalBlocker, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFileDialog,
    QHBoxLayout,
    QLabel,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import RevisitError
from . import icons
from .layer_table import LayerTable
from .library_source import PATH, PROJECT, SAMPLE, LibrarySource
from .project_layers import ProjectLayers, project_layers
from .words import tr

_RECENT_KEY = "revisit/libraries"
_RECENT_COUNT = 8
_SETTLE_MS = 200


class LibraryPicker(QWidget):
    """A list with a menu to add to it, and a line that says what was found."""

    chosen = pyqtSignal(object)
    """LibrarySource; also when the chosen project's layers changed."""
    emptied = pyqtSignal()
    """The project's layers were chosen, and there are none with a date any more."""
    refused = pyqtSignal(str)

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """List the project's layers, the sample and the last libraries; nothing is chosen yet."""
        super().__init__(parent)
        self.combo = QComboBox()
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setPlaceholderText(tr("Choose a library…"))
        self.combo.setAccessibleName(tr("Library"))
        self.add_button = QToolButton()
        self.add_button.setIcon(icons.theme("mActionFileOpen"))
        self.add_button.setToolTip(tr("Open a folder of images, a netCDF cube or a STAC catalogue"))
        self.add_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.menu.addAction(icons.theme("mIconFolderOpen"), tr("Folder of images…"), self._ask_folder)
        self.menu.addAction(icons.theme("mIconRaster"), tr("netCDF cube or catalogue…"), self._ask_file)
        self.add_button.setMenu(self.menu)
        self.refresh_button = QToolButton()
        self.refresh_button.setIcon(icons.theme("mActionRefresh"))
        self.refresh_button.setToolTip(tr("Look again at what the library holds"))
        self.table_button = QToolButton()
        self.table_button.setIcon(icons.theme("mActionOpenTable"))
        self.table_button.setToolTip(tr("See and correct what the project's layers are taken for"))
        for button in (self.add_button, self.refresh_button, self.table_button):
            button.setAccessibleName(button.toolTip())
        self.status = QLabel()
        self.status.setWordWrap(True)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_SETTLE_MS)
        self._timer.timeout.connect(self._on_project)
        self._project_layers = ProjectLayers((), ())
        self._named = ""
        self._look()
        self._fill()
        self.combo.activated.connect(lambda _: self.emit_chosen())
        self.refresh_button.clicked.connect(self.emit_chosen)
        self.table_button.clicked.connect(self.open_table)
        self.combo.currentIndexChanged.connect(self._show_table_button)
        self._show_table_button()
        self._project = QgsProject.instance()
        self._project_signals = (
            self._project.layersAdded,
            self._project.layersRemoved,
            self._project.readProject,
            self._project.cleared,
        )
        for signal in self._project_signals:
            signal.connect(self._on_layers)

    def source(self) -> Optional[LibrarySource]:
        """Return the chosen library, or None."""
        data = self.combo.currentData()
        if not data:
            return None
        kind, path = data
        if kind == PROJECT:
            return LibrarySource(PROJECT, "", self._project_layers.layers, self._project_layers.left_out)
        return LibrarySource(kind, path)

    def choose(self, kind: str, path: str = "") -> None:
        """Choose a library and say so; a new path comes to the top of the list."""
        if kind == PATH:
            self._named = path
            self._fill()
        index = self._index(kind, path)
        if index >= 0:
            self.combo.setCurrentIndex(index)
            self.emit_chosen()

    def remember_chosen(self) -> None:
        """Keep the chosen path for the next time: something was found there."""
        data = self.combo.currentData()
        if data and data[0] == PATH:
            QgsSettings().setValue(_RECENT_KEY, self._paths()[:_RECENT_COUNT])

    def choose_default(self) -> None:
        """Choose the project's layers where it has some with dates, else the last library, else nothing."""
        recent = self._recent()
        if self._project_layers.layers:
            self.choose(PROJECT)
        elif recent:
            self.choose(PATH, recent[0])

    def emit_chosen(self) -> None:
        """Say again what is chosen, so that it is searched again."""
        if self.combo.currentData() and self.combo.currentData()[0] == PROJECT:
            self._look()
        source = self.source()
        if source:
            self.chosen.emit(source)

    def open_table(self) -> None:
        """Open the table in which the user corrects what the project's layers are taken for."""
        try:
            table = LayerTable(QgsProject.instance(), self)
        except RevisitError as error:
            self.refused.emit(str(error))
            return
        table.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        table.accepted.connect(self._on_table)
        table.open()

    def say(self, text: str, details: str = "") -> None:
        """Show what was found, with details in the tool tip."""
        self.status.setText(text)
        self.status.setToolTip(details)
        self.status.setVisible(bool(text))

    def dispose(self) -> None:
        """Stop listening to the project."""
        self._timer.stop()
        for signal in self._project_signals:
            signal.disconnect(self._on_layers)

    def _lay_out(self) -> None:
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(self.combo, 1)
        row.addWidget(self.add_button)
        row.addWidget(self.table_button)
        row.addWidget(self.refresh_button)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(2)
        column.addLayout(row)
        column.addWidget(self.status)
        self.say("")

    def _fill(self) -> None:
        chosen = self.combo.currentData()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            count = len(self._project_layers.layers)
            self.combo.addItem(tr("Layers of this project ({})").format(count), (PROJECT, ""))
            self.combo.addItem(tr("Sample: Romania, Sentinel-2"), (SAMPLE, ""))
            paths = self._paths()
            for path in paths:
                self.combo.addItem(_label(path, paths), (PATH, path))
                self.combo.setItemData(self.combo.count() - 1, path, Qt.ItemDataRole.ToolTipRole)
            self.combo.setCurrentIndex(self._index(*chosen) if chosen else -1)
        self._show_table_button()

    def _look(self) -> None:
        try:
            self._project_layers = project_layers(QgsProject.instance())
        except RevisitError as error:
            self._project_layers = ProjectLayers((), ())
            self.refused.emit(str(error))

    def _index(self, kind: str, path: str) -> int:
        return next((i for i in range(self.combo.count()) if tuple(self.combo.itemData(i)) == (kind, path)), -1)

    def _recent(self) -> list[str]:
        stored = QgsSettings().value(_RECENT_KEY)
        return [stored] if isinstance(stored, str) else list(stored or [])  # a list of one comes back as a string

    def _paths(self) -> list[str]:
        """Return what is listed: the path named last, whatever was found there, and the remembered ones."""
        return [*([self._named] if self._named else []), *(path for path in self._recent() if path != self._named)]

    def _on_layers(self, *_: object) -> None:
        self._timer.start()  # a project of a hundred layers is looked at once

    def _on_project(self) -> None:
        before = self._project_layers
        self._look()
        self._fill()
        source = self.source()
        if source and source.kind == PROJECT and self._project_layers != before:
            if source.layers:
                self.chosen.emit(source)
            else:
                self.emptied.emit()

    def _on_table(self) -> None:
        self._look()
        self._fill()
        if self._project_layers.layers:
            self.choose(PROJECT)
        else:
            self.emptied.emit()

    def _show_table_button(self) -> None:
        data = self.combo.currentData()
        self.table_button.setVisible(bool(data) and data[0] == PROJECT)

    def _ask_folder(self) -> None:
        folder = QFileDialog.getExistingDirectory(self, tr("A folder of images"))
        if folder:
            self.choose(PATH, folder)

    def _ask_file(self) -> None:
        kinds = tr("netCDF cubes, STAC catalogues and images (*.nc *.nc4 *.json *.tif *.tiff *.jp2);;All files (*)")
        file, _ = QFileDialog.getOpenFileName(self, tr("A netCDF cube or STAC catalogue"), "", kinds)
        if file:
            self.choose(PATH, file)


def _label(path: str, paths: Sequence[str]) -> str:
    """Name a path by its last part, and by its folder too where another one is called the same."""
    here = Path(path)
    alike = [other for other in paths if Path(other).name == here.name]
    return f"{here.name} ({here.parent})" if len(alike) > 1 else here.name or path
