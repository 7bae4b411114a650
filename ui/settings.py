"""Revisit's page in QGIS's options: the engine, the folder for answers, and the window."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.gui import QgsFileWidget, QgsOptionsPageWidget, QgsOptionsWidgetFactory
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import (
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..core.engine import environment
from ..core.errors import RevisitError
from . import engine_home, icons
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
        self._installer = installer
        self._on_saved = on_saved
        self.python = _chooser(QgsFileWidget.StorageMode.GetFile, tr("the engine installed below"))
        self.folder = _chooser(QgsFileWidget.StorageMode.GetDirectory, str(environment.default_folder()))
        self.answers = _chooser(QgsFileWidget.StorageMode.GetDirectory, str(engine_home.default_answers_folder()))
        self.window_spin = QSpinBox()
        self.window_spin.setRange(1, 3650)
        self.window_spin.setPrefix("\N{PLUS-MINUS SIGN}")
        self.window_spin.setSuffix(tr(" days"))
        self.install_button = QPushButton()
        self.verify_button = QPushButton(tr("Check"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.bar = QProgressBar()
        self.status = QLabel()
        self.status.setWordWrap(True)
        self._lay_out()
        self._fill()
        self.install_button.clicked.connect(self._install)
        self.verify_button.clicked.connect(self._verify)
        self.cancel_button.clicked.connect(installer.cancel)
        installer.busy_changed.connect(self._on_busy)
        installer.progressed.connect(self._on_progress)
        installer.installed.connect(self._on_installed)
        installer.verified.connect(self.status.setText)
        installer.failed.connect(self._on_failed)
        installer.cancelled.connect(self._on_cancelled)
        self._on_busy(installer.busy())

    def apply(self) -> None:
        """Keep the settings; QGIS calls this on OK."""
        engine_home.save(
            self.python.filePath().strip(),
            self.folder.filePath().strip(),
            self.answers.filePath().strip(),
            self.window_spin.value(),
        )
        self._on_saved()

    def _lay_out(self) -> None:
        engine = QGroupBox(tr("Engine"))
        about = QLabel(
            tr(
                "Revisit computes in a Python environment of its own, apart from QGIS's Python. It is made from the"
                " Python package index, with every package pinned and checked, and needs about 1 GB."
            )
        )
        about.setWordWrap(True)
        buttons = QHBoxLayout()
        for button in (self.install_button, self.verify_button, self.cancel_button):
            buttons.addWidget(button)
        buttons.addStretch(1)
        form = QFormLayout(engine)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(about)
        form.addRow(tr("Own interpreter"), self.python)
        form.addRow(tr("Install into"), self.folder)
        form.addRow(buttons)
        form.addRow(self.bar)
        form.addRow(self.status)
        answers = QGroupBox(tr("Queries and answers"))
        form = QFormLayout(answers)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Folder for answers"), self.answers)
        form.addRow(tr("Window of a new query"), self.window_spin)
        column = QVBoxLayout(self)
        column.addWidget(engine)
        column.addWidget(answers)
        column.addStretch(1)

    def _fill(self) -> None:
        self.python.setFilePath(engine_home.named_python())
        self.folder.setFilePath(engine_home.named_engine_folder())
        self.answers.setFilePath(engine_home.named_answers_folder())
        self.window_spin.setValue(engine_home.window_days())
        self._say_state()

    def _say_state(self) -> None:
        python = engine_home.engine_python()
        self.status.setText(tr("In use: {}").format(python) if python else tr("The engine is not installed."))
        ready = environment.is_ready(self._folder())
        self.install_button.setText(tr("Install again") if ready else tr("Install"))

    def _folder(self) -> Path:
        return Path(self.folder.filePath().strip() or environment.default_folder())

    def _install(self) -> None:
        self._installer.install(self._folder())

    def _verify(self) -> None:
        named = self.python.filePath().strip()
        python = Path(named) if named else engine_home.engine_python()
        if python:
            self._installer.verify(python)
        else:
            self.status.setText(tr("There is nothing to check yet. Install the engine, or name an interpreter."))

    def _on_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(busy)
        self.install_button.setEnabled(not busy)
        self.verify_button.setEnabled(not busy)

    def _on_progress(self, share: float, text: str) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * share))
        self.status.setText(text)

    def _on_installed(self, python: str) -> None:
        self.python.setFilePath("")
        self.install_button.setText(tr("Install again"))
        self.status.setText(tr("Installed: {}").format(python))

    def _on_failed(self, error: RevisitError) -> None:
        self.status.setText(str(error))

    def _on_cancelled(self) -> None:
        self.status.setText(tr("Cancelled; nothing was left behind."))


def _chooser(mode: QgsFileWidget.StorageMode, default: str) -> QgsFileWidget:
    chooser = QgsFileWidget()
    chooser.setStorageMode(mode)
    chooser.lineEdit().setPlaceholderText(default)
    return chooser
