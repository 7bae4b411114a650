"""Make weights for networks to start from."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..engine_texts import said
from ..words import tr
from .base import Parameters, RevisitAlgorithm
from .query import (
    add_library,
    add_sensor,
    add_training,
    bands_parameter,
    read_bands,
    read_library,
    read_options,
    read_sensor,
    sensor_parameter,
)

OUTPUT, FROM, DATES, PLACES, UNSEEN = "OUTPUT", "FROM", "DATES", "PLACES", "UNSEEN_ERROR"
SUFFIX = ".safetensors"


class TrainAlgorithm(RevisitAlgorithm):
    """A generator that has learned from all places of a library."""

    NAME = "train"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("Train weights")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Trains a generator on every place of a library that two sensors saw: it learns to make the bands of one"
            " from the images of the other. The dock and the other algorithms start networks from the weights that are"
            " written, or answer with them where nothing else teaches. With three places or more, one is held out, and"
            " the error there is said. Networks must be installed; longer training on more places gives better weights."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_library(self)
        add_sensor(self)
        self.addParameter(bands_parameter())
        self.addParameter(sensor_parameter(FROM, tr("Made from (most dates if empty)"), True))
        add_training(self)
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Weights"), tr("Weights (*.safetensors)")))
        self.addOutput(QgsProcessingOutputNumber(DATES, tr("Number of dates")))
        self.addOutput(QgsProcessingOutputNumber(PLACES, tr("Number of places")))
        self.addOutput(QgsProcessingOutputNumber(UNSEEN, tr("Error at a place that was held out")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Train; a file that is there is replaced, as in all of Processing, once the new one is whole."""
        out = Path(self.parameterAsFileOutput(parameters, OUTPUT, context))
        if out.suffix != SUFFIX:
            out = out.with_name(out.name + SUFFIX)
        asked = {
            "library": read_library(self, parameters, context),
            "sensor": read_sensor(self, parameters, context),
            "bands": list(read_bands(self, parameters, context)),
            "from": read_sensor(self, parameters, context, FROM),
            "options": read_options(self, parameters, context),
            "out": str(out),
        }
        result = self.ask("train", asked, feedback)
        unseen = (result["unseen"] or {}).get("generator")
        feedback.pushInfo(
            tr("Learned from {} dates at {} places, in {} steps.").format(
                result["dates"], result["places"], result["steps"]
            )
        )
        if unseen is not None:
            text = tr("At the place that was held out, its error (RMSE) is {}; that of what it departs from is {}.")
            feedback.pushInfo(text.format(f"{unseen:.4f}", f"{result['unseen']['start']:.4f}"))
        for line in result["notes"]:
            feedback.pushWarning(said(str(line)))
        return {OUTPUT: str(out), DATES: result["dates"], PLACES: result["places"], UNSEEN: unseen}
