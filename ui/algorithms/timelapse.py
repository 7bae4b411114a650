"""Answer the same query for a range of dates."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterNumber,
)

from ..engine_texts import said
from ..words import tr
from .base import Parameters, RevisitAlgorithm
from .query import add_method, add_query, day_parameter, read_day

FROM, TO, EVERY, GAPS, FOLDER, ANIMATION, COUNT = "FROM", "TO", "EVERY", "GAPS", "FOLDER", "ANIMATION", "COUNT"


class TimelapseAlgorithm(RevisitAlgorithm):
    """A series of answers and an animation."""

    NAME = "timelapse"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Time-lapse")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Answers the same query for a range of dates: each date on which the sensor took an image, with its gaps"
            " filled, or one date every so many days. Writes a folder with one answer a date and an animation. If it is"
            " cancelled, what is finished stays, and the same run into the same folder goes on from there."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_query(self, date=False)
        self.addParameter(day_parameter(FROM, tr("From")))
        self.addParameter(day_parameter(TO, tr("To")))
        self.addParameter(
            QgsProcessingParameterBoolean(GAPS, tr("Each date with an image, its gaps filled"), defaultValue=True)
        )
        self.addParameter(
            QgsProcessingParameterNumber(
                EVERY, tr("Otherwise: days from one date to the next"), defaultValue=5, minValue=1, maxValue=366
            )
        )
        add_method(self)
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Folder of the answers")))
        self.addOutput(QgsProcessingOutputFile(ANIMATION, tr("Animation")))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of answers")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Answer them."""
        gaps = self.parameterAsBool(parameters, GAPS, context)
        span = {
            "from": read_day(self, FROM, parameters, context),
            "to": read_day(self, TO, parameters, context),
            "every": None if gaps else self.parameterAsInt(parameters, EVERY, context),
            "out": self.parameterAsString(parameters, FOLDER, context),
        }
        result = self.ask("timelapse", {**self.query(parameters, context), **span}, feedback)
        for left in result["left_out"]:
            feedback.pushWarning(f"{left['date']}: {said(left['problem'])}. {said(left['remedy'])}.")
        return {FOLDER: result["folder"], ANIMATION: result["animation"], COUNT: len(result["frames"])}
