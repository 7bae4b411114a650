"""The region of the query: drawn, from the map view, from a layer, or the whole library."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence
from functools import partial
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsWkbTypes,
)
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QHideEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from ..core.boxes import Bounds
from ..core.query import Region
from . import icons, words
from .catalogue import Place
from .map_tools import PolygonTool, RectangleTool, region_band, remove_band
from .words import tr

_DEGREES = "EPSG:4326"


class RegionPicker(QWidget):
    """Buttons for the five ways to say where; the region stays in the CRS it was drawn in."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)
    place_taken = pyqtSignal(object)
    """Place of the library that the user has chosen."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        """Draw on `canvas`."""
        super().__init__(parent)
        self._canvas = canvas
        self._geometry: Optional[QgsGeometry] = None
        self._chosen = False
        self._library: Optional[QgsRectangle] = None
        self._places: Sequence[Place] = ()
        self._crs = QgsCoordinateReferenceSystem()
        self._band = region_band(canvas)
        self._band.setFillColor(QColor(0, 0, 0, 0))  # stays on the map, and must not tint what is under it
        self._before: Optional[QgsMapTool] = None
        self.rectangle_tool = RectangleTool(canvas)
        self.polygon_tool = PolygonTool(canvas)
        for tool in (self.rectangle_tool, self.polygon_tool):
            tool.drawn.connect(self._on_drawn)
            tool.refused.connect(self.refused)
        self.rectangle_button = icons.button(
            icons.theme("mActionAddBasicRectangle"), tr("Draw a rectangle: press, drag, release")
        )
        self.polygon_button = icons.button(
            icons.theme("mActionAddPolygon"), tr("Draw a polygon: click corners, right-click to close")
        )
        self.canvas_button = icons.button(icons.theme("mActionSetToCanvasExtent"), tr("Take what the map shows now"))
        self.layer_button = icons.button(
            icons.theme("mActionZoomToLayer"), tr("Take the extent of a layer, or of one of the library's places")
        )
        self.whole_button = icons.button(
            icons.theme("mActionZoomFullExtent"), tr("Take the whole extent of the library")
        )
        self.layer_menu = QMenu(self)
        self.layer_button.setMenu(self.layer_menu)
        self.layer_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.size_label = QLabel(tr("whole library"))
        self._lay_out()
        self._connect()

    def region(self) -> Optional[Region]:
        """Return the region, or None for the whole library."""
        if self._geometry is None:
            return None
        return Region(json.loads(self._geometry.asJson(17)), self._crs.authid() or self._crs.toWkt())

    def set_geometry(self, geometry: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        """Take what the user chose: `geometry`, whose coordinates are in `crs`, or None for the whole library."""
        if geometry is not None and not crs.isValid():
            self.refused.emit(tr("The map has no CRS, so the region has no place. Set the project's CRS, then draw."))
            return
        self._chosen = True
        self._set(geometry, crs)

    def set_region(self, region: Optional[Region]) -> None:
        """Take the region of a query; None: the whole library."""
        if region is None:
            self.set_geometry(None, self._crs)
            return
        crs = QgsCoordinateReferenceSystem()
        crs.createFromUserInput(region.crs)
        self.set_geometry(_from_geojson(region.geometry), crs)

    def set_library(self, bbox: Optional[tuple[float, float, float, float]]) -> None:
        """Show this extent (degrees) on an empty map, where nothing else says where the library lies."""
        self._library = QgsRectangle(*bbox) if bbox else None
        self._show()

    def set_places(self, places: Sequence[Place]) -> None:
        """Offer these places of the library, apart from all of it; where its images lie together there are none."""
        self._places = places

    def set_default(self, bbox: Optional[tuple[float, float, float, float]]) -> None:
        """Start with the part of the library's extent (degrees) that the map shows; the whole of it if none.

        On an empty map, a library whose images lie at several places starts with the first of these.

        What the user chose before stays, unless it lies outside the library's extent.
        """
        crs = self._canvas.mapSettings().destinationCrs()
        if self._chosen and (self._geometry is None or _touches(self._geometry.boundingBox(), self._crs, bbox)):
            return
        self._chosen = False
        library = to_crs(QgsRectangle(*bbox), QgsCoordinateReferenceSystem(_DEGREES), crs) if bbox else None
        if library and not self._canvas.layerCount():  # an empty map: nobody knows where to draw
            library.scale(1.2)
            self._canvas.setExtent(library)
            self._canvas.refresh()
        if self._places and not self._canvas.layerCount():
            self._show_place(self._places[0])
            return
        part = library.intersect(self._canvas.extent()) if library and self._canvas.layerCount() else QgsRectangle()
        if part.isEmpty() or part.width() * part.height() > 0.98 * library.width() * library.height():
            self._set(None, crs)
        else:
            self._set(QgsGeometry.fromRect(part), crs)

    def take_canvas(self) -> None:
        """Take what the map shows now."""
        extent = self._canvas.extent()
        if extent.isEmpty() or not extent.isFinite():
            self.refused.emit(tr("The map shows nothing yet. Add a layer first, or take the whole library."))
            return
        self.set_geometry(QgsGeometry.fromRect(extent), self._canvas.mapSettings().destinationCrs())

    def take_layer(self, layer: QgsMapLayer) -> None:
        """Take the extent of `layer`, in the layer's own CRS."""
        extent = layer.extent()
        if extent.isEmpty() or not extent.isFinite() or not layer.crs().isValid():
            self.refused.emit(
                tr("The layer {} has no extent or no CRS. Set its CRS, or choose another.").format(layer.name())
            )
            return
        self.set_geometry(QgsGeometry.fromRect(extent), layer.crs())

    def dispose(self) -> None:
        """Leave nothing on the canvas."""
        self._canvas.layersChanged.disconnect(self._show)
        QgsProject.instance().crsChanged.disconnect(self._show)
        for tool in (self.rectangle_tool, self.polygon_tool):
            tool.dispose()
        remove_band(self._band)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        self.rectangle_button.setCheckable(True)
        self.polygon_button.setCheckable(True)
        for button in (
            self.rectangle_button,
            self.polygon_button,
            self.canvas_button,
            self.layer_button,
            self.whole_button,
        ):
            row.addWidget(button)
        row.addSpacing(6)
        row.addWidget(self.size_label, 1)

    def _connect(self) -> None:
        self.rectangle_button.toggled.connect(lambda on: self._use(self.rectangle_tool, on))
        self.polygon_button.toggled.connect(lambda on: self._use(self.polygon_tool, on))
        self.canvas_button.clicked.connect(self.take_canvas)
        self.whole_button.clicked.connect(lambda: self.set_geometry(None, self._crs))
        self.layer_menu.aboutToShow.connect(self._fill_layers)
        self.rectangle_tool.deactivated.connect(lambda: self.rectangle_button.setChecked(False))
        self.polygon_tool.deactivated.connect(lambda: self.polygon_button.setChecked(False))
        QgsProject.instance().crsChanged.connect(self._show)
        self._canvas.layersChanged.connect(self._show)

    def _use(self, tool: QgsMapTool, on: bool) -> None:
        if on and self._canvas.mapTool() is not tool:
            if self._canvas.mapTool() not in (self.rectangle_tool, self.polygon_tool):
                self._before = self._canvas.mapTool()
            self._canvas.setMapTool(tool)
            self._canvas.setFocus()
        elif not on and self._canvas.mapTool() is tool:
            self._canvas.unsetMapTool(tool)

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        self.set_geometry(geometry, self._canvas.mapSettings().destinationCrs())
        self._put_down()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Draw no more when the dock is closed: the button that tells of it, and ends it, is gone."""
        super().hideEvent(event)
        if not sip.isdeleted(self._canvas) and self._canvas.mapTool() in (self.rectangle_tool, self.polygon_tool):
            self._put_down()

    def _put_down(self) -> None:
        """Give the map back the tool that it had before."""
        before, self._before = self._before, None
        if before and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self._canvas.mapTool())

    def _fill_layers(self) -> None:
        self.layer_menu.clear()
        for place in self._places:
            self.layer_menu.addAction(words.place(place.bbox), partial(self._take_place, place))
        if self._places:
            self.layer_menu.addSeparator()
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if layer.isSpatial()]
        for layer in sorted(layers, key=lambda layer: layer.name().lower()):
            self.layer_menu.addAction(layer.name(), partial(self._take_layer_id, layer.id()))
        if not layers:
            self.layer_menu.addAction(tr("The project has no layers")).setEnabled(False)

    def _take_layer_id(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer:
            self.take_layer(layer)

    def _take_place(self, place: Place) -> None:
        self._chosen = True
        self._show_place(place)
        self.place_taken.emit(place)

    def _show_place(self, place: Place) -> None:
        """Take a place of the library, and bring it into view."""
        degrees = QgsCoordinateReferenceSystem(_DEGREES)
        view = to_crs(QgsRectangle(*place.bbox), degrees, self._canvas.mapSettings().destinationCrs())
        if view:
            view.scale(1.2)
            self._canvas.setExtent(view)
            self._canvas.refresh()
        self._set(QgsGeometry.fromRect(QgsRectangle(*place.bbox)), degrees)

    def _set(self, geometry: Optional[QgsGeometry], crs: QgsCoordinateReferenceSystem) -> None:
        self._geometry, self._crs = geometry, crs
        self._show()
        self.changed.emit()

    def _show(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        self._band.setLineStyle(Qt.PenStyle.DashLine if self._geometry is None else Qt.PenStyle.SolidLine)
        if self._geometry is None:
            self.size_label.setText(tr("whole library"))
            if self._library and not self._canvas.layerCount():
                outline = QgsGeometry.fromRect(self._library)
                self._band.setToGeometry(outline, QgsCoordinateReferenceSystem(_DEGREES))
            return
        self._band.setToGeometry(self._geometry, self._crs)
        measure = QgsDistanceArea()
        measure.setSourceCrs(self._crs, QgsProject.instance().transformContext())
        measure.setEllipsoid("EPSG:7030")
        square_metres = measure.measureArea(self._geometry)
        self.size_label.setText(words.area(square_metres) if math.isfinite(square_metres) else "")


def _from_geojson(geometry: Mapping[str, Any]) -> QgsGeometry:
    """Return a polygon, or several, of a query."""
    several = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    polygons = [[[QgsPointXY(*corner[:2]) for corner in ring] for ring in polygon] for polygon in several]
    return QgsGeometry.fromPolygonXY(polygons[0]) if len(polygons) == 1 else QgsGeometry.fromMultiPolygonXY(polygons)


def box_of(region: Optional[Region]) -> Optional[Bounds]:
    """Return the box in degrees around a region; None where there is none: for the whole library."""
    if region is None:
        return None
    crs = QgsCoordinateReferenceSystem()
    crs.createFromUserInput(region.crs)
    box = to_crs(_from_geojson(region.geometry).boundingBox(), crs, QgsCoordinateReferenceSystem(_DEGREES))
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()) if box else None


def _touches(
    rectangle: QgsRectangle, crs: QgsCoordinateReferenceSystem, bbox: Optional[tuple[float, float, float, float]]
) -> bool:
    degrees = to_crs(rectangle, crs, QgsCoordinateReferenceSystem(_DEGREES))
    return bool(bbox and degrees and degrees.intersects(QgsRectangle(*bbox)))


def to_crs(
    rectangle: QgsRectangle, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> Optional[QgsRectangle]:
    """Return the rectangle around `rectangle` in another CRS, or None where it has no place there."""
    try:
        return QgsCoordinateTransform(source, target, QgsProject.instance()).transformBoundingBox(rectangle)
    except QgsCsException:
        return None
