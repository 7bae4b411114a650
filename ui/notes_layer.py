"""Notes from the field as a layer: green where they confirm the image, orange where they reject it."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsLayerTreeGroup,
    QgsMarkerSymbol,
    QgsProject,
    QgsRendererCategory,
    QgsVectorLayer,
)

from .project_layers import ROLE_PROPERTY
from .words import tr

TABLE = "observations"


def add_notes(package: Path, title: str, group: Optional[QgsLayerTreeGroup]) -> Optional[QgsVectorLayer]:
    """Show the notes in a GeoPackage on top of the answer's group, or of all; those shown before are read again."""
    project = QgsProject.instance()
    source = f"{package}|layername={TABLE}"
    shown = next((layer for layer in project.mapLayers().values() if layer.source() == source), None)
    if shown:
        shown.dataProvider().reloadData()
        shown.updateExtents()
        shown.triggerRepaint()
        return shown
    layer = QgsVectorLayer(source, tr("Notes: {}").format(title), "ogr")
    if not layer.isValid():
        return None
    # Shape and colour, for those who do not tell the colours apart.
    symbols = (
        ("confirm", tr("confirmed"), "circle", "0,158,115"),
        ("reject", tr("rejected"), "cross_fill", "213,94,0"),
        ("unsure", tr("not sure"), "diamond", "86,180,233"),
    )
    categories = []
    for value, label, marker, colour in symbols:
        look = {"name": marker, "color": colour, "size": "4", "outline_color": "white", "outline_width": "0.4"}
        categories.append(QgsRendererCategory(value, QgsMarkerSymbol.createSimple(look), label))
    layer.setRenderer(QgsCategorizedSymbolRenderer("verdict", categories))
    layer.setReadOnly(True)
    layer.setCustomProperty(ROLE_PROPERTY, "notes")
    project.addMapLayer(layer, False)
    (group or project.layerTreeRoot()).insertLayer(0, layer)
    return layer
