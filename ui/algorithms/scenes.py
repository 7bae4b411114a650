"""List what a library holds."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFileDestination,
)

from ..words import tr
from .base import Parameters, RevisitAlgorithm, write_json
from .query import add_library, add_sensor, day_parameter, read_day, read_library, read_sensor

FROM, TO, OUTPUT, COUNT = "FROM", "TO", "OUTPUT", "COUNT"


class ScenesAlgorithm(RevisitAlgorithm):
    """Scenes of a library, as JSON."""

    NAME = "scenes"

    def displayName(self) -> str:  # noqa: N802 - QGIS's name
        """Return the title."""
        return tr("List scenes")

    def shortHelpString(self) -> str:  # noqa: N802 - QGIS's name
        """Say what it does."""
        return tr(
            "Lists the scenes of a library: a folder of images, a netCDF cube or a STAC catalogue. For each scene: its"
            " sensor, date, bands and files; what was guessed and what could not be read is said."
        )

    def initAlgorithm(self, configuration: Any = None) -> None:  # noqa: N802, ARG002 - QGIS's name
        """Declare what goes in and comes out."""
        add_library(self)
        add_sensor(self, optional=True)
        self.addParameter(day_parameter(FROM, tr("From"), optional=True))
        self.addParameter(day_parameter(TO, tr("To"), optional=True))
        self.addParameter(QgsProcessingParameterFileDestination(OUTPUT, tr("Scenes"), tr("JSON files (*.json)")))
        self.addOutput(QgsProcessingOutputNumber(COUNT, tr("Number of scenes")))

    def processAlgorithm(  # noqa: N802 - QGIS's name
        self, parameters: Parameters, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """List them."""
        asked = {
            "library": read_library(self, parameters, context),
            "sensor": read_sensor(self, parameters, context),
            "from": read_day(self, FROM, parameters, context),
            "to": read_day(self, TO, parameters, context),
        }
        found = self.ask("scenes", {**asked, "detail": True}, feedback)
        for sensor in found["sensors"]:
            feedback.pushInfo(
                tr("{}: {} scenes, {} to {}").format(
                    sensor["title"], sensor["count"], sensor["dates"][0], sensor["dates"][-1]
                )
            )
        for problem in found["problems"]:
            feedback.pushWarning(f"{problem['path']}: {problem['problem']}. {problem['remedy']}.")
        out = self.parameterAsFileOutput(parameters, OUTPUT, context)
        write_json(out, found)
        return {OUTPUT: out, COUNT: found["count"]}
