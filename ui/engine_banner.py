"""What the dock shows while there is no engine: why one is needed, a button that installs it, and its progress."""

from __future__ import annotations

from typing import Optional

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QFrame, QHBoxLayout, QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..core.engine import environment_folder
from ..core.errors import RevisitError
from . import engine_home, engine_words
from .installer import EngineInstaller
from .words import tr


class EngineBanner(QFrame):
    """Explains, installs, and leads to the settings."""

    settings_wanted = pyqtSignal()

    def __init__(self, installer: EngineInstaller, parent: Optional[QWidget] = None) -> None:
        """Install with `installer`, which outlives this widget."""
        super().__init__(parent)
        self._installer = installer
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.text = QLabel()
        self.text.setWordWrap(True)
        self.install_button = QPushButton(tr("Install the engine"))
        self.settings_button = QPushButton(tr("Settings…"))
        self.cancel_button = QPushButton(tr("Cancel"))
        self.bar = QProgressBar()
        row = QHBoxLayout()
        for button in (self.install_button, self.settings_button, self.cancel_button):
            row.addWidget(button)
        column = QVBoxLayout(self)
        column.addWidget(self.text)
        column.addWidget(self.bar)
        column.addLayout(row)
        self.install_button.clicked.connect(lambda: installer.install(engine_home.engine_folder()))
        self.settings_button.clicked.connect(self.settings_wanted)
        self.cancel_button.clicked.connect(installer.cancel)
        installer.busy_changed.connect(self._on_busy)
        installer.progressed.connect(self._on_progress)
        installer.failed.connect(self._on_failed)
        installer.cancelled.connect(self.explain)
        installer.changed.connect(lambda _: self.explain())
        self._on_busy(installer.busy())
        self.explain()

    def explain(self) -> None:
        """Say what the engine is and what installing it takes."""
        folder = engine_home.engine_folder()
        parts = [
            tr("Revisit computes in an engine of its own, apart from QGIS's Python."),
            engine_words.state_words(folder),
            tr("An interpreter that has the packages can be named in the settings instead."),
        ]
        self.text.setText(" ".join(parts))
        older = environment_folder.describe(folder).kind == environment_folder.OLDER
        self.install_button.setText(tr("Update the engine") if older else tr("Install the engine"))

    def say(self, error: RevisitError) -> None:
        """Show why the engine does not work."""
        self.text.setText(str(error))

    def _on_busy(self, busy: bool) -> None:
        self.bar.setVisible(busy)
        self.cancel_button.setVisible(busy)
        self.install_button.setVisible(not busy)
        self.settings_button.setVisible(not busy)

    def _on_progress(self, share: float, text: str) -> None:
        self.bar.setValue(round(100 * share))
        self.text.setText(text)

    def _on_failed(self, error: RevisitError) -> None:
        self.say(error)
