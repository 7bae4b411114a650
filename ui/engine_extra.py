"""One optional step of the engine in its settings: what it is for, whether it is there, and a button."""

from __future__ import annotations

from pathlib import Path
from typing import Callable, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QPushButton, QVBoxLayout, QWidget

from ..core.engine import environment_folder
from ..core.engine.environment_folder import READY
from ..core.engine.extras import Extra
from . import engine_words
from .installer import EngineInstaller

Wheels = Callable[[], Optional[Path]]


class ExtraStep(QWidget):
    """Adds what is not there and removes what is."""

    def __init__(self, extra: Extra, installer: EngineInstaller, wheels: Wheels) -> None:
        """Work with `installer`; `wheels` tells the folder of wheels to install from, or None."""
        super().__init__()
        self._extra, self._installer, self._wheels = extra, installer, wheels
        self._folder = Path()
        self.words = QLabel()
        self.words.setWordWrap(True)
        self.words.setTextFormat(Qt.TextFormat.PlainText)
        self.words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.button = QPushButton()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.words)
        column.addWidget(self.button, 0, Qt.AlignmentFlag.AlignLeft)
        self.button.clicked.connect(self._change)

    def refresh(self, folder: Path) -> None:
        """Say what is in the engine's `folder` now."""
        self._folder = folder
        self.words.setText(engine_words.extra_words(self._extra, folder))
        self.button.setText(engine_words.change_words(self._extra, self._is_there()))
        ready = environment_folder.describe(folder).kind == READY
        self.button.setEnabled(ready and not self._installer.busy())

    def _is_there(self) -> bool:
        return self._extra.name in environment_folder.describe(self._folder).extras

    def _change(self) -> None:
        if self._is_there():
            self._installer.remove_extra(self._extra, self._folder)
        else:
            self._installer.add_extra(self._extra, self._folder, self._wheels())
