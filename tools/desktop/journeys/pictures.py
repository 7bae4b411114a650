"""The pictures of the guide and of the help: one query on the sample, and every window on the way to the map in PDF."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import processing
import steps
from osgeo import gdal
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog, QWidget
from qgis.utils import iface

DIALOG_SIZE = (980, 700)


def journey(desk: Any) -> Iterator[Any]:
    """Walk through one query on the sample."""
    yield from steps.tidy(desk)
    yield from steps.open_dock(desk)
    yield from steps.open_library(desk, desk.arguments["library"])
    yield from steps.draw_region(desk)
    yield from steps.ask(desk)
    desk.picture("plan")
    grab(desk, "query", desk.plugin.dock.form)
    grab(desk, "timeline", desk.plugin.dock.timeline)
    grab(desk, "dock", desk.plugin.dock)
    yield from steps.enhance(desk)
    steps.close_messages()
    for role, name in (("observed", "source"), ("enhanced", "answer"), ("provenance", "provenance")):
        yield from steps.show_only(desk, role)
        desk.picture(name)
    yield from steps.show_only(desk, "enhanced")
    grab(desk, "results", desk.plugin.dock.results)
    yield from dialog(desk, "report", desk.plugin.dock.results.report_button.click)
    yield from compare(desk)
    yield from series(desk)
    yield from dialog(desk, "timelapse", desk.plugin.timelapses.ask)
    yield from pdf(desk)
    yield from dialog(desk, "processing", lambda: processing.createAlgorithmDialog("revisit:enhance").show())
    yield from layer_table(desk)
    yield from dialog(desk, "help", desk.plugin.help_action.trigger)
    yield from dialog(desk, "settings", settings, DIALOG_SIZE)


def grab(desk: Any, name: str, widget: QWidget) -> None:
    """Take the picture of one widget alone."""
    widget.grab().save(str(desk.out / f"{name}.png"))


def compare(desk: Any) -> Iterator[Any]:
    """Swipe between the answer and the cloudy day."""
    results, comparison = desk.plugin.dock.results, desk.plugin.dock.desk.comparison
    results.mode_actions["swipe"].trigger()
    yield desk.until("both images", lambda: comparison.session and all(comparison.session.images.images))
    yield desk.pause(0.5)
    desk.picture("compare")
    comparison.stop()
    yield desk.pause(0.3)


def series(desk: Any) -> Iterator[Any]:
    """Ask for the series of the pixel in the middle."""
    at_point = desk.plugin.dock.desk.series
    at_point.set_active(True)
    canvas = desk.canvas.viewport()
    desk.drag(canvas, canvas.rect().center(), canvas.rect().center())
    yield desk.until("the series", lambda: at_point.panel and at_point.panel.table.rowCount(), 60)
    yield desk.pause(0.5)
    desk.picture("series")
    at_point.set_active(False)
    at_point.close()
    yield desk.pause(0.3)


def layer_table(desk: Any) -> Iterator[Any]:
    """Show what three images that a user has added are taken for; one of them lacks its date."""
    folder = desk.plugin.dock.results.current().answer.folder / "sources"
    for source, name in zip(sorted(folder.glob("*.tif")), ("S2 L2A 20190820", "field, 30 August", "S2A_20190914_L2A")):
        copy = Path(desk.arguments["answers"]) / f"{name}.tif"
        shutil.copy(source, copy)
        QgsProject.instance().addMapLayer(QgsRasterLayer(str(copy), name), False)
    yield desk.pause(1)
    yield from dialog(desk, "layers", desk.plugin.dock.picker.open_table)


def settings() -> None:
    """Open the settings as on a machine that has no engine yet."""
    os.environ.pop("REVISIT_PYTHON", None)
    iface.showOptionsDialog(iface.mainWindow(), "Revisit")


def pdf(desk: Any) -> Iterator[Any]:
    """Export the map as PDF, and make its picture as an independent reader sees it."""
    out = Path(desk.arguments["answers"]) / "map.pdf"
    desk.plugin.exports.export("pdf", out)
    yield desk.until("the PDF map", out.exists, 60)
    picture = gdal.Translate(str(desk.out / "pdf.png"), str(out), format="PNG", width=1100)
    desk.note(pdf=[picture.RasterXSize, picture.RasterYSize])


def dialog(desk: Any, name: str, open_it: Any, size: Any = None) -> Iterator[Any]:
    """Open a dialog, take its picture alone, close it."""
    before = set(dialogs())
    QTimer.singleShot(0, open_it)  # a modal dialog does not return before it is closed
    yield desk.until(f"the dialog {name}", lambda: set(dialogs()) - before)
    opened = (set(dialogs()) - before).pop()
    if size:
        opened.resize(*size)
    yield desk.pause(0.7)
    desk.portrait(opened, name)
    opened.close()
    yield desk.until(f"the dialog {name} to close", lambda: opened not in dialogs())


def dialogs() -> list[QDialog]:
    """Return the dialogs that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
