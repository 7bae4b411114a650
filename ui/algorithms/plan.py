"""Say how a query would be answered."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFileDestination,
)

from ..words import tr
from .base import Parameters, RevisitAlgorithm, write_json
from .query import add_learning, add_mode, add_query

OUTPUT, MODE, ERROR = "OUTPUT", "MODE", "EXPECTED_ERROR"


class PlanAlgorithm(RevisitAlgorithm):
    """A plan, as JSON and in words; nothing is computed."""

    NAME = "plan"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Plan an answer")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Says how a query would be answered, and why: which dates are the inputs, what it learns from, which"
            " methods compete, and the error to expect. Nothing is trained or written."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_query(self)
        add_mode(self)
        add_learning(self)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Plan"), tr("JSON files (*.json)")))
        self.addOutput(QgsProcessingOutputString(MODE, tr("Mode")))
        self.addOutput(QgsProcessingOutputNumber(ERROR, tr("Expected error")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Plan."""
        plan = self.ask("plan", self.query(parameters, context), feedback)
        for reason in plan["reasons"]:
            feedback.pushInfo(reason)
        for warning in plan["warnings"]:
            feedback.pushWarning(warning)
        out = self.parameterAsFileOutput(parameters, OUTPUT, context)
        write_json(out, plan)
        return {OUTPUT: out, MODE: plan["mode"], ERROR: plan["expected_error"]}
