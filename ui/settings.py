"""Revisit's page in QGIS's options: the engine, the folder for answers, and the window."""

from __future__ import annotations

from typing import Callable, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QFormLayout, QGroupBox, QSpinBox, QVBoxLayout, QWidget

from . import engine_home, icons
from .column import Column
from .engine_page import EngineGroup
from .file_field import chooser, name_chooser
from .installer import EngineInstaller
from .words import tr

PAGE = "Revisit"


class SettingsFactory(QgsOptionsWidgetFactory):
    """Makes the page each time the options are opened."""

    def __init__(self, installer: EngineInstaller, on_saved: Callable[[], None]) -> None:
        """Call `on_saved` after the user pressed OK."""
        super().__init__()
        self.setTitle(PAGE)
        self._installer = installer
        self._on_saved = on_saved

    def icon(self) -> QIcon:
        """Return the page's icon."""
        return icons.logo()

    def createWidget(self, parent: Optional[QWidget] = None) -> QgsOptionsPageWidget:  # noqa: N802 - QGIS's name
        """Return a new page."""
        return SettingsPage(self._installer, self._on_saved, parent)


class SettingsPage(QgsOptionsPageWidget):
    """What the user can set; nothing is kept before OK, but installing starts at once."""

    def __init__(self, installer: EngineInstaller, on_saved: Callable[[], None], parent: Optional[QWidget]) -> None:
        """Show the present settings."""
        super().__init__(parent)
        self._on_saved = on_saved
        self.engine = EngineGroup(installer)
        self.answers = chooser(QgsFileWidget.StorageMode.GetDirectory, str(engine_home.default_answers_folder()))
        name_chooser(self.answers, tr("Folder for answers"), tr("Each answer gets a folder of its own in it"))
        self.answers.setFilePath(engine_home.named_answers_folder())
        self.window_spin = QSpinBox()
        self.window_spin.setRange(1, 3650)
        self.window_spin.setPrefix("\N{PLUS-MINUS SIGN}")
        self.window_spin.setSuffix(tr(" days"))
        self.window_spin.setValue(engine_home.window_days())
        self.window_spin.setAccessibleName(tr("Window of a new query"))
        self._lay_out()

    def apply(self) -> None:
        """Keep the settings; QGIS calls this on OK."""
        engine_home.save(
            self.engine.python.filePath().strip(),
            self.engine.folder.filePath().strip(),
            self.answers.filePath().strip(),
            self.window_spin.value(),
        )
        self._on_saved()

    def _lay_out(self) -> None:
        answers = QGroupBox(tr("Queries and answers"))
        form = QFormLayout(answers)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Folder for answers"), self.answers)
        form.addRow(tr("Window of a new query"), self.window_spin)
        page = QWidget()
        column = QVBoxLayout(page)
        column.addWidget(self.engine)
        column.addWidget(answers)
        column.addStretch(1)
        around = QVBoxLayout(self)
        around.setContentsMargins(0, 0, 0, 0)
        around.addWidget(Column(page))  # the options dialog does not scroll its pages
