"""What all algorithms share: one call to the engine, and errors as Processing wants them."""

from __future__ import annotations

import json
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QIcon

from ...core.errors import RevisitError
from .. import icons
from ..help import page_file
from ..overwriting import overwriting
from ..words import tr

PRODUCT = "PRODUCT"

Parameters = Mapping[str, Any]


class RevisitAlgorithm(QgsProcessingAlgorithm):
    """An algorithm that asks the engine; runs in Processing's thread and touches nothing of the window."""

    NAME = ""
    """Part of the id that models and scripts use: never changed."""

    def name(self) -> str:
        """Return the id within the provider."""
        return self.NAME

    def createInstance(self) -> RevisitAlgorithm:  # noqa: N802 - QGIS's name
        """Return a new one for a run."""
        return type(self)()

    def helpUrl(self) -> str:  # noqa: N802 - QGIS's name
        """Return the help's page, which needs no network."""
        return QUrl.fromLocalFile(str(page_file("processing"))).toString()

    def icon(self) -> QIcon:
        """Return the logo."""
        return icons.logo()

    def ask(self, method: str, params: Parameters, feedback: QgsProcessingFeedback) -> Any:
        """Call the engine and wait.

        Raises:
            QgsProcessingException: one line, what is wrong and what to do.
        """
        try:
            return self.provider().engines.run(method, params, feedback, feedback.pushInfo)
        except RevisitError as error:
            raise QgsProcessingException(str(error)) from error

    def write_over(self, out: Path, write: Callable[[str], object]) -> None:
        """Write to a path aside, and put what was written in the place of `out`: Processing overwrites its outputs.

        Raises:
            QgsProcessingException: it cannot be written to.
        """
        try:
            with overwriting(out) as aside:
                write(str(aside))
        except RevisitError as error:
            raise QgsProcessingException(str(error)) from error

    def query(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        """Return what is asked for, as the engine wants it; see `query.add_query`."""
        from . import query

        try:
            return query.read_query(self, parameters, context)
        except RevisitError as error:
            raise QgsProcessingException(str(error)) from error

    def folder_of_answer(self, parameters: Parameters, context: QgsProcessingContext) -> str:
        """Return the folder of the answer that is asked for."""
        return self.parameterAsString(parameters, PRODUCT, context)


def product_parameter() -> QgsProcessingParameterFile:
    """Return the parameter for an answer's folder."""
    return QgsProcessingParameterFile(
        PRODUCT, tr("Folder of the answer"), behavior=QgsProcessingParameterFile.Behavior.Folder
    )


def write_json(path: str, content: Any) -> None:
    """Write an output file in whole.

    Raises:
        QgsProcessingException: it cannot be written.
    """
    out = Path(path)
    aside = out.with_name(f"{out.name}.part")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        aside.write_text(json.dumps(content, indent=2, ensure_ascii=False) + "\n", encoding="utf-8")
        aside.replace(out)
    except OSError as error:
        text = tr("{} cannot be written: {}. Choose another file.").format(out, error.strerror or error)
        raise QgsProcessingException(text) from error
