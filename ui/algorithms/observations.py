"""Bring notes back from the field."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
)

from ..words import tr
from .base import PRODUCT, Parameters, RevisitAlgorithm, product_parameter

NOTES, LAYER, REPORT, COUNT, CONFIRMED, REJECTED = "NOTES", "LAYER", "REPORT", "COUNT", "CONFIRMED", "REJECTED"


class ObservationsAlgorithm(RevisitAlgorithm):
    """Notes of a QField folder, into the answer that they are about."""

    NAME = "observations"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Bring notes back")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Reads what was noted in a folder that was exported for QField and copied back from the device: writes the"
            " notes and photos into the answer, and into its report how often the image was confirmed or rejected, by"
            " where the pixel comes from. Notes that come again are replaced, others stay."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        self.addParameter(product_parameter())
        folder = QgsProcessingParameterFile.Behavior.Folder
        self.addParameter(QgsProcessingParameterFile(NOTES, tr("Folder that came back from the field"), folder))
        self.addOutput(QgsProcessingOutputVectorLayer(LAYER, tr("Notes")))
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Report")))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of notes")))
        self.addOutput(QgsProcessingOutputNumber(CONFIRMED, tr("Confirmed")))
        self.addOutput(QgsProcessingOutputNumber(REJECTED, tr("Rejected")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Bring them."""
        product = self.folder_of_answer(parameters, context)
        notes = self.parameterAsString(parameters, NOTES, context)
        result = self.ask("observations", {"source": notes, PRODUCT.lower(): product}, feedback)
        verdicts = result["observations"]["verdicts"]
        for place, counts in result["observations"]["on"].items():
            said = [f"{count} {verdict}" for verdict, count in counts.items() if count]
            feedback.pushInfo(f"{place}: {', '.join(said)}")
        return {
            LAYER: result["notes"],
            REPORT: str(Path(result["folder"]) / "report.html"),
            COUNT: result["observations"]["count"],
            CONFIRMED: verdicts["confirm"],
            REJECTED: verdicts["reject"],
        }
