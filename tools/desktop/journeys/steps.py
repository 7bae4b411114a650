"""Steps that journeys share: what a user does with the dock, waiting for each effect as a user would."""

from __future__ import annotations

import os
import time
from collections.abc import Iterator
from datetime import date
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface

SENSOR = "sentinel-2-l2a"
HOLE = date(2019, 8, 30)
"""A day of the sample on which a good third of the region lies under clouds."""
NATURAL_COLOUR = ("B04", "B03", "B02")


def timed(desk: Any, name: str, part: Iterator[Any]) -> Iterator[Any]:
    """Do a part, and note the longest gap of the main thread in it, where it was, and the seconds that it took."""
    desk.heartbeat.reset()
    started = time.monotonic()
    yield from part
    desk.notes.setdefault("seconds", {})[name] = round(time.monotonic() - started, 2)
    desk.notes.setdefault("gaps_ms", {})[name] = round(desk.heartbeat.longest_ms, 1)
    desk.notes.setdefault("gaps_in", {})[name] = desk.heartbeat.where
    desk.notes["load"] = max(desk.notes.get("load", 0.0), round(os.getloadavg()[0], 1))


def tidy(desk: Any) -> Iterator[Any]:
    """Start a new project with only the layer tree and the dock beside the map."""
    QgsSettings().setValue("revisit/answers/folder", desk.arguments["answers"])
    iface.newProject()
    for dock in desk.window.findChildren(QDockWidget):
        if dock.objectName().startswith("Browser"):
            dock.close()
        elif dock.objectName() == "Layers":
            desk.window.resizeDocks([dock], [390], Qt.Orientation.Horizontal)
    yield desk.pause(0.2)


def open_dock(desk: Any) -> Iterator[Any]:
    """Open the dock with its button and wait until the engine has been checked."""
    dock = desk.plugin.dock
    if not dock.isVisible():
        desk.plugin.action.trigger()
    desk.window.resizeDocks([dock], [430], Qt.Orientation.Horizontal)
    yield desk.until("the engine's check", lambda: dock.inquiry.stage == "idle" and not dock.banner.isVisible())


def open_library(desk: Any, path: str) -> Iterator[Any]:
    """Open a folder or file as the library and wait for its scenes."""
    dock = desk.plugin.dock
    dock.picker.choose("path", path)
    yield desk.until("the library's scenes", lambda: dock.inquiry.catalogue is not None, 60)


def draw_region(desk: Any, crs: str = "EPSG:3035", inset: float = 0.12) -> Iterator[Any]:
    """Show the library's place in `crs` and drag a rectangle over it, `inset` of its size away from its edges."""
    form = desk.plugin.dock.form
    project = QgsProject.instance()
    project.setCrs(QgsCoordinateReferenceSystem(crs))
    place = to_crs(QgsRectangle(*form.sensor().bbox), "EPSG:4326", crs)
    view = QgsRectangle(place)
    view.scale(1.2)
    desk.show(view)
    yield desk.drawn()
    desk.click(form.region.rectangle_button)
    yield desk.until("the rectangle tool", lambda: desk.canvas.mapTool() is form.region.rectangle_tool)
    place.scale(1 - 2 * inset)
    desk.drag(
        desk.canvas.viewport(),
        desk.pixel(place.xMinimum(), place.yMinimum()),
        desk.pixel(place.xMaximum(), place.yMaximum()),
    )
    yield desk.until("the region", lambda: form.region.region() is not None)


def to_crs(rectangle: QgsRectangle, source: str, target: str) -> QgsRectangle:
    """Return the rectangle around `rectangle` in another CRS."""
    systems = (QgsCoordinateReferenceSystem(source), QgsCoordinateReferenceSystem(target))
    return QgsCoordinateTransform(*systems, QgsProject.instance()).transformBoundingBox(rectangle)


def ask(desk: Any, bands: tuple[str, ...] = NATURAL_COLOUR, day: date = HOLE) -> Iterator[Any]:
    """Fill the form and wait for the plan in words."""
    form = desk.plugin.dock.form
    form.sensor_combo.setCurrentIndex(form.sensor_combo.findData(SENSOR))
    form.bands.choose(bands)
    form.date.set_date(day)
    yield from planned(desk)


def planned(desk: Any) -> Iterator[Any]:
    """Wait for the plan of what the form asks now."""
    dock = desk.plugin.dock
    plans: list[Any] = []
    dock.inquiry.plan_changed.connect(plans.append)
    yield desk.pause(0.4)  # longer than the form waits before it asks
    yield desk.until("the plan", lambda: dock.inquiry.stage == "idle", 60)
    dock.inquiry.plan_changed.disconnect(plans.append)
    if plans and isinstance(plans[-1], Exception):
        raise plans[-1]
    yield desk.pause(0.3)  # the dock makes room for it


def enhance(desk: Any) -> Iterator[Any]:
    """Press Enhance and wait until the answer's layers are in the map."""
    dock = desk.plugin.dock
    shown: list[Any] = []
    failed: list[Any] = []
    dock.layers.added.connect(shown.append)
    dock.inquiry.failed.connect(failed.append)
    desk.click(dock.enhance_button)
    yield desk.until("the answer", lambda: shown or failed, 120)
    dock.layers.added.disconnect(shown.append)
    dock.inquiry.failed.disconnect(failed.append)
    if failed:
        raise failed[0]
    dock.layers.zoom_to(shown[0].answer, desk.canvas)
    yield desk.drawn()
    yield desk.pause(0.5)
    yield desk.drawn()


def answer_group(desk: Any) -> QgsLayerTreeGroup:
    """Return the layer group of the newest answer."""
    return desk.plugin.dock.layers.group_of(desk.plugin.dock.results.current().answer)


def layers(group: QgsLayerTreeGroup) -> list[QgsRasterLayer]:
    """Return a group's layers from top to bottom."""
    return [node.layer() for node in group.findLayers()]


def show_only(desk: Any, role: str) -> Iterator[Any]:
    """Show the layers of one role (`enhanced`, `observed`, `input`, `interval`, `provenance`) of the newest answer."""
    for node in answer_group(desk).findLayers():
        node.setItemVisibilityChecked(node.layer().customProperty("revisit/role") == role)
    yield desk.pause(0.3)
    yield desk.drawn()


def describe_layers(desk: Any) -> list[dict[str, Any]]:
    """Return the facts of the newest answer's layers, as JSON."""
    found = []
    for layer in layers(answer_group(desk)):
        time = layer.temporalProperties()
        span = time.fixedTemporalRange()
        found.append(
            {
                "name": layer.name(),
                "role": layer.customProperty("revisit/role"),
                "source": layer.source(),
                "valid": layer.isValid(),
                "bands": layer.bandCount(),
                "crs": layer.crs().authid(),
                "temporal": time.isActive(),
                "begin": span.begin().date().toString("yyyy-MM-dd"),
                "end": span.end().date().toString("yyyy-MM-dd"),
                "abstract": layer.metadata().abstract(),
            }
        )
    return found


def close_messages() -> None:
    """Clear the message bar above the map."""
    iface.messageBar().clearWidgets()


def save_project(path: str) -> bool:
    """Save the project to a file."""
    return QgsProject.instance().write(path)
