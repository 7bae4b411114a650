"""Write a model that chains `revisit:enhance` and `revisit:export`: run by QGIS's own Python, as the modeler would."""

from __future__ import annotations

import sys
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterFile,
)

app = QgsApplication([], False)
app.initQgis()
sys.path.append(str(Path.home() / ".local/share/QGIS/QGIS3/profiles/default/python/plugins"))

from revisit.ui.provider import RevisitProvider  # noqa: E402 - after QGIS has begun

provider = RevisitProvider()
QgsApplication.processingRegistry().addProvider(provider)

source = QgsProcessingModelChildParameterSource
model = QgsProcessingModelAlgorithm("to map", "")
folder = QgsProcessingParameterFile("library", "Library", QgsProcessingParameterFile.Behavior.Folder)
model.addModelParameter(folder, QgsProcessingModelParameter("library"))
day = QgsProcessingParameterDateTime("date", "Date", QgsProcessingParameterDateTime.Type.Date)
model.addModelParameter(day, QgsProcessingModelParameter("date"))

enhance = QgsProcessingModelChildAlgorithm("revisit:enhance")
enhance.setChildId("enhance")
enhance.addParameterSources("LIBRARY", [source.fromModelParameter("library")])
enhance.addParameterSources("DATE", [source.fromModelParameter("date")])
enhance.addParameterSources("SENSOR", [source.fromStaticValue("sentinel-2-l2a")])
enhance.addParameterSources("BANDS", [source.fromStaticValue("B04,B03,B02")])
enhance.addParameterSources("REGION", [source.fromStaticValue("5272200,5272700,2532200,2532700 [EPSG:3035]")])
enhance.addParameterSources("METHOD", [source.fromStaticValue("linear")])
model.addChildAlgorithm(enhance)

export = QgsProcessingModelChildAlgorithm("revisit:export")
export.setChildId("export")
export.addParameterSources("PRODUCT", [source.fromChildOutput("enhance", "FOLDER")])
export.addParameterSources("FORMAT", [source.fromStaticValue("pdf")])
paper = QgsProcessingModelOutput("map", "Map")
paper.setChildId("export")
paper.setChildOutputName("OUTPUT")
export.setModelOutputs({"map": paper})
model.addChildAlgorithm(export)

if not model.toFile(sys.argv[1]):
    sys.exit(1)
QgsApplication.processingRegistry().removeProvider(provider)
app.exitQgis()
