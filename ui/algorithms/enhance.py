"""Answer a query."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterRasterDestination,
    QgsProcessingUtils,
    QgsRasterLayer,
)

from ...core.errors import EngineError
from ..answer import Answer
from ..layer_facts import describe, set_day
from ..words import tr
from .base import Parameters, RevisitAlgorithm
from .query import add_method, add_query

OUTPUT, FOLDER, INTERVAL, PROVENANCE, REPORT, USED, ERROR = (
    "OUTPUT", "FOLDER", "INTERVAL", "PROVENANCE", "REPORT", "USED_METHOD", "ERROR"
)  # fmt: skip


class EnhanceAlgorithm(RevisitAlgorithm):
    """An image of any date, with its interval, provenance and report."""

    NAME = "enhance"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Enhance: image of a date")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Answers a query: what would this sensor have shown of this region, in these bands, on this date? What was"
            " seen that day passes through unchanged; the rest is made from the clear images around it, by the method"
            " that is best on held-out pixels. The folder holds the image, its interval, where each pixel comes from,"
            " and the report; it is what the export algorithms take."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_query(self)
        add_method(self)
        self.addParameter(QgsProcessingParameterRasterDestination(OUTPUT, tr("Image")))
        self.addParameter(QgsProcessingParameterFolderDestination(FOLDER, tr("Folder of the answer")))
        self.addOutput(QgsProcessingOutputRasterLayer(INTERVAL, tr("Interval")))
        self.addOutput(QgsProcessingOutputRasterLayer(PROVENANCE, tr("Provenance")))
        self.addOutput(QgsProcessingOutputHtml(REPORT, tr("Report")))
        self.addOutput(QgsProcessingOutputString(USED, tr("Method that answered")))
        self.addOutput(QgsProcessingOutputNumber(ERROR, tr("Hold-out error")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Answer."""
        folder = self.parameterAsString(parameters, FOLDER, context) or QgsProcessingUtils.generateTempFilename(
            "answer"
        )
        result = self.ask("enhance", {**self.query(parameters, context), "out": folder}, feedback)
        report, files = result["report"], result["files"]
        for warning in report["warnings"]:
            feedback.pushWarning(warning)
        out = Path(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        image = {"product": folder, "format": "cog"}
        self.write_over(out, lambda aside: self.ask("export", {**image, "out": aside}, feedback))
        if context.willLoadLayerOnCompletion(str(out)):
            details = context.layerToLoadOnCompletionDetails(str(out))
            _Finish.of_this_run = _Finish(result)
            details.setPostProcessor(_Finish.of_this_run)
        return {
            OUTPUT: str(out),
            FOLDER: folder,
            INTERVAL: files["interval"],
            PROVENANCE: files["provenance"],
            REPORT: files["page"],
            USED: report["method"],
            ERROR: (report["error"] or {}).get("rmse"),
        }


class _Finish(QgsProcessingLayerPostProcessorInterface):
    """Names, draws and dates the layer as the dock does, when Processing has added it; runs on the main thread."""

    of_this_run: Any = None
    """QGIS keeps no reference from Python's side."""

    def __init__(self, result: Any) -> None:
        """Keep the engine's answer."""
        super().__init__()
        self._result = result

    def postProcessLayer(  # noqa: N802 - QGIS's name
        self,
        layer: QgsRasterLayer,
        context: QgsProcessingContext,  # noqa: ARG002 - QGIS's signature
        feedback: QgsProcessingFeedback,
    ) -> None:
        """Finish the layer."""
        try:
            answer = Answer.from_json(self._result)
        except EngineError as error:
            feedback.reportError(str(error))
            return
        layer.setName(answer.title(", ".join(answer.bands)))
        layer.loadNamedStyle(str(Path(layer.source()).with_suffix(".qml")))
        set_day(layer, answer.date)
        describe(layer, "enhanced", answer, self._result["report"].get("attribution", ()))
        layer.triggerRepaint()
