"""Where the engine is, and where answers go: what the user set, and what holds where nothing is set."""

from __future__ import annotations

import os
from pathlib import Path
from typing import Optional

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QStandardPaths

from ..core.engine import environment_folder
from ..core.paths import cache_dir
from ..core.query import DEFAULT_WINDOW_DAYS

_PYTHON = "revisit/engine/python"
_FOLDER = "revisit/engine/folder"
_ANSWERS = "revisit/answers/folder"
_WINDOW = "revisit/query/window_days"


def engine_python() -> Optional[Path]:
    """Return the engine's interpreter: named in the settings, in REVISIT_PYTHON, or of the installed environment."""
    named = named_python() or os.environ.get("REVISIT_PYTHON", "")
    if named:
        return Path(named)
    folder = engine_folder()
    return environment_folder.environment_python(folder) if environment_folder.is_ready(folder) else None


def engine_log() -> Path:
    """Return the file that holds what the engine said."""
    return cache_dir() / "engine.log"


def named_python() -> str:
    """Return the interpreter named in the settings, or ""."""
    return _text(_PYTHON)


def named_engine_folder() -> str:
    """Return the folder for the engine named in the settings, or ""."""
    return _text(_FOLDER)


def engine_folder() -> Path:
    """Return the folder of the installed environment, whether or not it exists."""
    return Path(named_engine_folder() or environment_folder.default_folder())


def named_answers_folder() -> str:
    """Return the folder for answers named in the settings, or ""."""
    return _text(_ANSWERS)


def answers_folder() -> Path:
    """Return the folder for answers."""
    return Path(named_answers_folder() or default_answers_folder())


def default_answers_folder() -> Path:
    """Return the folder for answers where none is named: beside the saved project, else in the user's documents."""
    project = QgsProject.instance()
    if project.fileName() and project.homePath():
        return Path(project.homePath()) / "revisit"
    documents = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
    return Path(documents or Path.home()) / "Revisit"


def window_days() -> int:
    """Return the window that a new query starts with."""
    text = _text(_WINDOW)
    return int(text) if text.isdigit() and 1 <= int(text) <= 3650 else DEFAULT_WINDOW_DAYS


def use_installed(python: Path) -> None:
    """Use the environment just made from now on, also where another interpreter was named before."""
    settings = QgsSettings()
    settings.setValue(_FOLDER, str(python.parent.parent))
    settings.remove(_PYTHON)


def save(python: str, folder: str, answers: str, window: int) -> None:
    """Keep the settings; "" means the default."""
    settings = QgsSettings()
    for key, value in ((_PYTHON, python), (_FOLDER, folder), (_ANSWERS, answers), (_WINDOW, str(window))):
        if value:
            settings.setValue(key, value)
        else:
            settings.remove(key)


def _text(key: str) -> str:
    return str(QgsSettings().value(key) or "").strip()
