"""Take an answer along: as a file, or as a folder for QField."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterString,
)

from ..words import tr
from .base import Parameters, RevisitAlgorithm, product_parameter

FORMAT, OUTPUT, LOOK, PROJECT = "FORMAT", "OUTPUT", "LOOK", "PROJECT"
SUFFIXES = {"cog": ".tif", "gpkg": ".gpkg", "mbtiles": ".mbtiles", "png": ".png", "pdf": ".pdf"}
"""Format -> ending of its file."""


class _ExportingAlgorithm(RevisitAlgorithm):
    """What files and folders share."""

    def look(self, parameters: Parameters, context: QgsProcessingContext) -> dict[str, Any]:
        """Return how the answer is drawn, as the engine wants it; nothing where the engine shall measure it.

        Raises:
            QgsProcessingException: it is not JSON.
        """
        text = self.parameterAsString(parameters, LOOK, context)
        try:
            return {"look": json.loads(text)} if text else {}
        except ValueError as error:
            raise QgsProcessingException(tr("LOOK is not JSON: {}. Leave it out.").format(error)) from error


class ExportAlgorithm(_ExportingAlgorithm):
    """An answer as one file."""

    NAME = "export"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Export an answer")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Writes an answer as one file. cog: GeoTIFF, byte for byte. gpkg: GeoPackage. mbtiles: tiles for phones and"
            " web maps. png: picture with world file. pdf: map with title, legend, scale bar and what made it. That the"
            " image is synthetic is said in each."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        self.addParameter(product_parameter())
        self.addParameter(
            QgsProcessingParameterEnum(FORMAT, tr("Format"), list(SUFFIXES), defaultValue="cog", usesStaticStrings=True)
        )
        kinds = ";;".join(f"{name} (*{suffix})" for name, suffix in SUFFIXES.items())
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("File"), kinds))
        self.addParameter(look_parameter())

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write it; a file that is there is replaced, as in all of Processing, once the new one is whole."""
        kind = self.parameterAsEnumString(parameters, FORMAT, context)
        out = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        if out.suffix.lower() != SUFFIXES[kind]:
            out = out.with_name(out.name + SUFFIXES[kind])
        asked = {
            "product": self.folder_of_answer(parameters, context),
            "format": kind,
            **self.look(parameters, context),
        }
        self.write_over(out, lambda aside: self.ask("export", {**asked, "out": aside}, feedback))
        return {OUTPUT: str(out)}


class QFieldAlgorithm(_ExportingAlgorithm):
    """An answer as a folder for QField."""

    NAME = "qfield"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Export an answer for QField")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Writes a folder to copy onto a device with QField: a project with the answer and its sources, and a point"
            " layer with a form to confirm or reject what the image shows. “Bring notes back” reads what was noted."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        self.addParameter(product_parameter())
        self.addParameter(QgsProcessingParameterFolderDestination(OUTPUT, tr("Folder")))
        self.addParameter(look_parameter())
        self.addOutput(QgsProcessingOutputFile(PROJECT, tr("Project")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write it, into a folder that is new or empty."""
        out = Path(self.parameterAsString(parameters, OUTPUT, context))
        asked = {"product": self.folder_of_answer(parameters, context), "format": "qfield", "out": str(out)}
        self.ask("export", {**asked, **self.look(parameters, context)}, feedback)
        return {OUTPUT: str(out), PROJECT: str(next(out.glob("*.qgs")))}


def look_parameter() -> QgsProcessingParameterString:
    """Return the parameter that the dock passes on how the map draws the answer; hidden from people."""
    parameter = QgsProcessingParameterString(LOOK, tr("How it is drawn, as JSON"), optional=True)
    parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagHidden)
    return parameter
