"""The user's language: which of the shipped translations fits QGIS's locale."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from ..core.paths import RESOURCES

FOLDER = RESOURCES / "i18n"


def install() -> Optional[QTranslator]:
    """Translate from now on what `words.tr` returns; None where QGIS speaks a language that is not shipped."""
    file = file_for(QgsApplication.locale())
    if file is None:
        return None
    translator = QTranslator()
    if not translator.load(str(file)):
        return None
    QCoreApplication.installTranslator(translator)
    return translator


def remove(translator: Optional[QTranslator]) -> None:
    """Take a translation out of QGIS again."""
    if translator is not None:
        QCoreApplication.removeTranslator(translator)


def file_for(locale: str) -> Optional[Path]:
    """Return the file for a locale as QGIS writes it: `de`, `fr_CA`, `zh-Hans`; None: English."""
    language, _, rest = locale.replace("-", "_").partition("_")
    name = language.lower()
    if name == "zh":
        if rest.split("_")[0].upper() in ("HANT", "TW", "HK", "MO"):
            return None  # other characters
        name = "zh_CN"
    file = FOLDER / f"revisit_{name}.qm"
    return file if file.is_file() else None
