"""Measure how good answers are on a library."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFileDestination,
)

from ..words import tr
from .base import Parameters, RevisitAlgorithm, write_json
from .query import add_method, add_query

OUTPUT, PROTOCOL, CASES = "OUTPUT", "PROTOCOL", "CASES"
PROTOCOLS = ("holes", "missing", "inter")


class EvaluateAlgorithm(RevisitAlgorithm):
    """Hide what is known, answer, compare."""

    NAME = "evaluate"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Evaluate on a library")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Measures on your own images how good the answers are: hides what is known, answers, and compares with the"
            " truth and with simple answers. holes: clouds of another date are laid over each clear date. missing:"
            " whole dates are hidden. inter: a whole season of the sensor is hidden, and other sensors answer. Takes"
            " minutes."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_query(self, date=False)
        self.addParameter(
            QgsProcessingParameterEnum(
                PROTOCOL, tr("Protocol"), PROTOCOLS, defaultValue=PROTOCOLS[0], usesStaticStrings=True
            )
        )
        add_method(self)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Figures"), tr("JSON files (*.json)")))
        self.addOutput(QgsProcessingOutputNumber(CASES, tr("Number of cases")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Measure."""
        protocol = self.parameterAsEnumString(parameters, PROTOCOL, context)
        result = self.ask("evaluate", {**self.query(parameters, context), "protocol": protocol}, feedback)
        for kind, figures in result["summary"].items():
            said = [f"{name} {value:.3g}" for name, value in figures.items() if isinstance(value, (int, float))]
            feedback.pushInfo(f"{kind}: {', '.join(said)}")
        out = self.parameterAsFileOutput(parameters, OUTPUT, context)
        write_json(out, result)
        return {OUTPUT: out, CASES: len(result["cases"])}
