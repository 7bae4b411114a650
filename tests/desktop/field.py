"""From a cloudy scene to paper, into the field and back, and through time; runs inside QGIS like `journey.py`."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

import steps
from qgis.core import QgsFeature, QgsGeometry, QgsPointXY, QgsProject, QgsTemporalNavigationObject, QgsVectorLayerUtils
from qgis.PyQt.QtCore import QDate
from qgis.utils import iface

FIRST, LAST = date(2019, 8, 10), date(2019, 8, 30)


def journey(desk: Any) -> Iterator[Any]:
    yield from steps.tidy(desk)
    yield from steps.open_dock(desk)
    yield from steps.open_library(desk, desk.arguments["library"])
    yield from steps.draw_region(desk)
    yield from steps.ask(desk)
    yield from steps.timed(desk, "enhance", steps.enhance(desk))
    steps.close_messages()
    yield from steps.timed(desk, "export", export_all(desk))
    desk.picture("1-exported")
    yield from steps.timed(desk, "cancel a time-lapse", cancel_timelapse(desk))
    yield from steps.timed(desk, "time-lapse", timelapse(desk))
    project = str(Path(desk.arguments["out"]) / "büro.qgz")
    desk.note(saved=steps.save_project(project))
    yield from in_the_field(desk)
    iface.addProject(project)
    results = desk.plugin.dock.results
    yield desk.until("the answer to be listed again", lambda: results.current() is not None, 20)
    yield from steps.timed(desk, "notes", notes_back(desk))
    desk.picture("5-notes")


def export_all(desk: Any) -> Iterator[Any]:
    """Export the answer as each kind through the menu's own functions, all at once."""
    exports, out = desk.plugin.exports, Path(desk.arguments["out"])
    wanted = {kind: out / f"map.{kind}" for kind in ("pdf", "png", "gpkg")}
    for kind, path in wanted.items():
        exports.export(kind, path)
    exports.export_for_qfield(out)
    yield desk.until("the exports", lambda: not exports._tasks, 60)
    folder = next(out.glob("*_qfield"), None)
    desk.note(exported={kind: path.exists() for kind, path in wanted.items()}, field=str(folder))


def cancel_timelapse(desk: Any) -> Iterator[Any]:
    dialog = ask_range(desk)
    yield desk.pause(0.3)
    desk.portrait(dialog, "2-dialog")
    desk.note(estimate=dialog.estimate.text(), count=dialog.count())
    folder = Path(dialog.folder.filePath())
    desk.click(dialog.run_button)
    tasks = desk.plugin.timelapses._tasks
    yield desk.until("the first date", (folder / FIRST.isoformat()).exists, 60)
    started = time.monotonic()
    next(iter(tasks)).cancel()
    yield desk.until("the time-lapse to be cancelled", lambda: not tasks, 10)
    desk.note(
        cancel_s=round(time.monotonic() - started, 2),
        left_by_cancelled=sorted(path.name for path in folder.iterdir()),
        first_made=(folder / FIRST.isoformat() / "report.json").stat().st_mtime_ns,
        folder=str(folder),
    )
    steps.close_messages()


def ask_range(desk: Any) -> Any:
    dialog = desk.plugin.timelapses.ask()
    dialog.start.setDate(QDate(FIRST.year, FIRST.month, FIRST.day))
    dialog.end.setDate(QDate(LAST.year, LAST.month, LAST.day))
    return dialog


def timelapse(desk: Any) -> Iterator[Any]:
    """Go on with the cancelled one, then step through it in the temporal controller."""
    timelapses = desk.plugin.timelapses
    added: list[Any] = []
    timelapses.layers.added.connect(added.append)
    dialog = ask_range(desk)
    dialog.folder.setFilePath(desk.notes["folder"])
    desk.click(dialog.run_button)
    yield desk.until("the time-lapse", lambda: added, 180)
    group = added[0]
    folder = Path(desk.notes["folder"])
    steps.close_messages()
    yield from steps.show_only(desk, "none")
    controller = desk.canvas.temporalController()
    desk.note(
        animation=(folder / "timelapse.gif").stat().st_size,
        kept=(folder / FIRST.isoformat() / "report.json").stat().st_mtime_ns == desk.notes["first_made"],
        group=group.name(),
        animated=controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated,
        frames=controller.totalFrameCount(),
    )
    shown = []
    for frame in range(controller.totalFrameCount()):
        controller.setCurrentFrameNumber(frame)
        yield desk.drawn()
        now = desk.canvas.mapSettings().temporalRange()
        names = [
            node.layer().name()[:10]
            for node in group.findLayers()
            if node.layer().temporalProperties().isVisibleInTemporalRange(now)
        ]
        shown.append([now.begin().date().toString("yyyy-MM-dd"), names])
    desk.note(shown=shown)
    controller.setCurrentFrameNumber(1)
    yield desk.pause(0.5)
    yield desk.drawn()
    desk.picture("3-time-lapse")
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.NavigationOff)


def in_the_field(desk: Any) -> Iterator[Any]:
    """Open the exported project as any QGIS opens it, and note two things in it."""
    (project,) = Path(desk.notes["field"]).glob("*.qgs")
    iface.addProject(str(project))
    yield desk.until("the field project", lambda: QgsProject.instance().title().endswith("(synthetic)"), 20)
    yield desk.drawn()
    layers = [node.layer() for node in QgsProject.instance().layerTreeRoot().findLayers()]
    notes = QgsProject.instance().mapLayersByName("Observations")[0]
    desk.note(
        field_layers=[
            [layer.name(), layer.isValid() and layer.crs().isValid(), layer.crs().authid()] for layer in layers
        ],
        field_crs=QgsProject.instance().crs().authid(),
        themes=QgsProject.instance().mapThemeCollection().mapThemes(),
        missing=[handler.name() for handler in layers if not handler.isValid()],
    )
    extent = QgsProject.instance().viewSettings().defaultViewExtent()
    middle = extent.center()
    notes.startEditing()
    for verdict, shift in (("confirm", 0.0), ("reject", 50.0)):
        feature: QgsFeature = QgsVectorLayerUtils.createFeature(
            notes, QgsGeometry.fromPointXY(QgsPointXY(middle.x() + shift, middle.y()))
        )
        feature.setAttribute("verdict", verdict)
        feature.setAttribute("class", "maïs")
        notes.addFeature(feature)
    form = iface.getFeatureForm(notes, feature)
    form.show()
    yield desk.pause(0.5)
    desk.portrait(form, "4-form")
    form.close()
    desk.note(committed=notes.commitChanges())
    yield desk.drawn()
    desk.picture("4-field")


def notes_back(desk: Any) -> Iterator[Any]:
    plugin = desk.plugin
    plugin.exports.bring_notes(Path(desk.notes["field"]))
    layer: list[Any] = []

    def there() -> bool:
        layer[:] = [entry for entry in QgsProject.instance().mapLayers().values() if entry.name().startswith("Notes")]
        return bool(layer)

    yield desk.until("the notes", there, 30)
    yield desk.pause(0.5)  # QGIS begins to draw
    yield desk.drawn()
    desk.note(notes=layer[0].featureCount(), answer=str(plugin.dock.results.current().answer.folder))
