"""The engine's part of the settings: what is installed, install, update, check, remove, extras, diagnostics."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QApplication,
    QFormLayout,
    QGroupBox,
    QHBoxLayout,
    QLabel,
    QMessageBox,
    QProgressBar,
    QPushButton,
    QWidget,
)

from ..core import kept_models
from ..core.engine import environment_folder
from ..core.engine.environment_folder import ABSENT
from ..core.engine.extras import EXTRAS
from ..core.errors import RevisitError
from . import engine_home, engine_words
from .engine_extra import ExtraStep
from .file_field import chooser, name_chooser
from .help import open_help
from .installer import EngineInstaller
from .words import tr


class EngineGroup(QGroupBox):
    """Shows the engine's state; installing, checking and removing start at once, the fields are kept on OK."""

    def __init__(self, installer: EngineInstaller, parent: Optional[QWidget] = None) -> None:
        """Work with `installer`, which outlives this widget."""
        super().__init__(tr("Engine"), parent)
        self._installer = installer
        self.state = _wrapped()
        self.python = chooser(QgsFileWidget.StorageMode.GetFile, tr("the engine installed below"))
        self.folder = chooser(QgsFileWidget.StorageMode.GetDirectory, str(environment_folder.default_folder()))
        self.wheels = chooser(QgsFileWidget.StorageMode.GetDirectory, tr("the Python package index"))
        self.install_button = QPushButton()
        self.verify_button = QPushButton(tr("Check"))
        self.remove_button = QPushButton(tr("Remove…"))
        self.diagnose_button = QPushButton(tr("Copy diagnostics"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.help_button = QPushButton(tr("Help"))
        self.extras = {extra.name: ExtraStep(extra, installer, self._wheels) for extra in EXTRAS}
        self.models = _wrapped()
        self.models_button = QPushButton(tr("Delete what was learned"))
        self.bar = QProgressBar()
        self.status = _wrapped()
        self._lay_out()
        self._name()
        self.python.setFilePath(engine_home.named_python())
        self.folder.setFilePath(engine_home.named_engine_folder())
        self._connect()
        self._on_busy(installer.busy())
        self.refresh()

    def refresh(self) -> None:
        """Say what is there now."""
        folder = self.chosen_folder()
        python = engine_home.engine_python()
        state = environment_folder.describe(folder)
        own = python is not None and python != environment_folder.environment_python(folder)
        used = "\n" + tr("In use: {}").format(python) if own else ""
        self.state.setText(engine_words.state_words(folder) + used)
        self.install_button.setText(engine_words.install_words(folder))
        for step in self.extras.values():
            step.refresh(folder)
        free = not self._installer.busy()
        self.models.setText(engine_words.models_words())
        self.models_button.setEnabled(free and kept_models.measure_models()["bytes"] > 0)
        self.remove_button.setEnabled(free and state.kind != ABSENT)

    def chosen_folder(self) -> Path:
        """Return the folder that is to be installed into."""
        return Path(self.folder.filePath().strip() or environment_folder.default_folder())

    def _lay_out(self) -> None:
        about = _wrapped()
        about.setText(
            tr(
                "Revisit computes in a Python environment of its own, apart from QGIS's Python, with every package"
                " pinned and checked. QGIS's proxy is used to download it."
            )
        )
        form = QFormLayout(self)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(about)
        form.addRow(self.state)
        form.addRow(tr("Own interpreter"), self.python)
        form.addRow(tr("Install into"), self.folder)
        form.addRow(tr("Install from"), self.wheels)
        form.addRow(
            _row(self.install_button, self.verify_button, self.remove_button, self.diagnose_button, self.help_button)
        )
        for step in self.extras.values():
            form.addRow(step)
        form.addRow(self.models)
        form.addRow(_row(self.models_button))
        form.addRow(_row(self.bar, self.cancel_button))
        form.addRow(self.status)

    def _name(self) -> None:
        for field, name, tip in (
            (self.python, tr("Own interpreter"),
             tr("A Python 3.11 or newer that has the engine's packages; it is then used instead of the installed one")),
            (self.folder, tr("Install into"), tr("A new or empty folder for the engine")),
            (self.wheels, tr("Install from"),
             tr("A folder of downloaded wheels, to install without a network; the help says how to fill it")),
        ):  # fmt: skip
            name_chooser(field, name, tip)
        self.status.setAccessibleName(tr("What the engine's installation says"))
        self.bar.setAccessibleName(tr("Progress of the engine's installation"))
        self.verify_button.setToolTip(tr("Load every package in the engine's Python, and say what it computes on"))
        self.remove_button.setToolTip(tr("Delete the installed engine and what was downloaded for it"))
        self.models_button.setToolTip(
            tr("Models that earlier queries left in the cache; asking them again only takes longer")
        )
        self.diagnose_button.setToolTip(
            tr("Versions, packages, device and the ends of the logs as text in the clipboard, without passwords")
        )

    def _connect(self) -> None:
        installer = self._installer
        self.folder.fileChanged.connect(lambda _: self.refresh())
        self.install_button.clicked.connect(lambda: installer.install(self.chosen_folder(), self._wheels()))
        self.verify_button.clicked.connect(self._verify)
        self.remove_button.clicked.connect(self._remove)
        self.diagnose_button.clicked.connect(self._diagnose)
        self.models_button.clicked.connect(installer.clear_models)
        self.cancel_button.clicked.connect(self._cancel)
        self.help_button.clicked.connect(lambda: open_help("engine", self.window()))
        installer.busy_changed.connect(self._on_busy)
        installer.progressed.connect(self._on_progress)
        installer.installed.connect(self._on_installed)
        installer.changed.connect(self._on_said)
        installer.verified.connect(self._on_said)
        installer.diagnosed.connect(self._on_diagnosed)
        installer.failed.connect(self._on_failed)
        installer.cancelled.connect(self._on_cancelled)

    def _wheels(self) -> Optional[Path]:
        named = self.wheels.filePath().strip()
        return Path(named) if named else None

    def _python(self) -> Optional[Path]:
        named = self.python.filePath().strip()
        return Path(named) if named else engine_home.engine_python()

    def _verify(self) -> None:
        python = self._python()
        if python:
            self.status.setText(tr("Checking {}…").format(python))
            self._installer.verify(python)
        else:
            self.status.setText(tr("There is nothing to check yet. Install the engine, or name an interpreter."))

    def _remove(self) -> None:
        folder = self.chosen_folder()
        size = environment_folder.describe(folder).size_bytes
        text = tr("Delete the engine in {} ({:.1f} GB)? Your answers and libraries stay.").format(folder, size / 1e9)
        if QMessageBox.question(self, tr("Remove the engine"), text) == QMessageBox.StandardButton.Yes:
            self.status.setText(tr("Removing…"))
            self._installer.remove(folder)

    def _diagnose(self) -> None:
        self.status.setText(tr("Collecting…"))
        self._installer.diagnose(self._python(), self.chosen_folder())

    def _cancel(self) -> None:
        self.cancel_button.setEnabled(False)
        self.status.setText(tr("Cancelling…"))
        self._installer.cancel()

    def _on_busy(self, busy: bool) -> None:
        self.cancel_button.setEnabled(True)
        self.bar.setVisible(busy)
        self.bar.setRange(0, 0)
        self.cancel_button.setVisible(busy)
        for button in (self.install_button, self.verify_button, self.diagnose_button):
            button.setEnabled(not busy)
        self.refresh()

    def _on_progress(self, share: float, text: str) -> None:
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * share))
        self.status.setText(text)

    def _on_installed(self, python: str) -> None:
        self.python.setFilePath("")
        self._on_said(tr("Installed: {}").format(python))

    def _on_said(self, text: str) -> None:
        self.status.setText(text)
        self.refresh()

    def _on_diagnosed(self, text: str) -> None:
        QApplication.clipboard().setText(text)
        self.status.setText(tr("The diagnostics are in the clipboard: {} lines.").format(text.count("\n")))

    def _on_failed(self, error: RevisitError) -> None:
        self._on_said(str(error))

    def _on_cancelled(self) -> None:
        self._on_said(tr("Cancelled. What was downloaded is kept for the next time."))


def _wrapped() -> QLabel:
    label = QLabel()
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
    return label


def _row(*widgets: QWidget) -> QHBoxLayout:
    row = QHBoxLayout()
    for widget in widgets:
        row.addWidget(widget)
    if not isinstance(widgets[0], QProgressBar):
        row.addStretch(1)
    return row
