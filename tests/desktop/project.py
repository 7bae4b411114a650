"""A project of images: asked in two clicks, compared, saved, moved and opened again; runs inside QGIS."""

from __future__ import annotations

import shutil
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import steps
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QDialogButtonBox
from qgis.utils import iface

from revisit.ui.layer_table import LayerTable


def journey(desk: Any) -> Iterator[Any]:
    yield from steps.tidy(desk)
    yield from add_images(desk)
    yield from steps.timed(desk, "open the dock", steps.open_dock(desk))
    yield from steps.timed(desk, "the layers as a library", layers_as_library(desk))
    yield from steps.timed(desk, "correct a guess", correct_a_guess(desk))
    yield from steps.timed(desk, "click a date", click_the_date(desk))
    yield from steps.timed(desk, "enhance", steps.enhance(desk))
    steps.close_messages()
    desk.picture("1-answer")
    yield from steps.timed(desk, "swipe", swipe(desk))
    yield from steps.timed(desk, "side by side", side_by_side(desk))
    yield from steps.timed(desk, "series", series(desk))
    yield from steps.timed(desk, "rename", rename(desk))
    yield from save_and_move(desk)
    yield from steps.timed(desk, "answers found again", found_again(desk))
    desk.picture("4-moved")
    yield from steps.timed(desk, "run again", run_again(desk))


def add_images(desk: Any) -> Iterator[Any]:
    """Add the images as a user does who has them already; one of them is styled."""
    for path in sorted(Path(desk.arguments["images"]).glob("*.tif")):
        iface.addRasterLayer(str(path), path.stem)
    yield desk.pause(0.5)
    yield desk.drawn()
    desk.note(added=len(QgsProject.instance().mapLayers()))


def layers_as_library(desk: Any) -> Iterator[Any]:
    """The layers are the library, without a click."""
    dock = desk.plugin.dock
    yield desk.until("the layers' scenes", lambda: dock.inquiry.catalogue is not None, 60)
    desk.note(chosen=dock.picker.combo.currentText(), scenes=dock.inquiry.catalogue.count)
    yield from steps.planned(desk)


def correct_a_guess(desk: Any) -> Iterator[Any]:
    """Type the date and choose the sensor of the image that tells neither, in the table."""
    dock = desk.plugin.dock
    desk.click(dock.picker.table_button)
    yield desk.until("the table", lambda: tables(desk))
    (table,) = tables(desk)
    ok = table.buttons.button(QDialogButtonBox.StandardButton.Ok)
    yield desk.until("all rows", ok.isEnabled)
    row = next(row for row in table.rows if row.guess.name == "spring")
    yield from typed(desk, row.date_edit, "2019-09-14")
    row.sensor_combo.setFocus()
    yield from typed(desk, row.sensor_combo, "Sentinel-2 L2A")
    row.bands_edit.selectAll()
    yield from typed(desk, row.bands_edit, "B02, B03, B04, B08")
    yield desk.pause(0.3)
    desk.portrait(table, "0-table")
    desk.note(problem=row.problem(), table=table.said.text())
    desk.click(ok)
    yield desk.until("the corrected scene", lambda: dock.inquiry.catalogue is not None and
                     dock.inquiry.catalogue.count > desk.notes["scenes"], 60)  # fmt: skip
    yield from steps.planned(desk)


def typed(desk: Any, widget: Any, text: str) -> Iterator[Any]:
    """Type as people do: a key at a time."""
    for key in text:
        QTest.keyClicks(widget, key)
        yield desk.pause(0.02)


def tables(desk: Any) -> list[LayerTable]:
    return [table for table in desk.plugin.dock.picker.findChildren(LayerTable) if table.isVisible()]


def click_the_date(desk: Any) -> Iterator[Any]:
    """Click the cloudy day in the timeline; its plan follows."""
    dock = desk.plugin.dock
    timeline = dock.timeline.timeline
    dock.widget().ensureWidgetVisible(timeline)
    at = QPoint(round(timeline.axis().x_of(steps.HOLE)), timeline.height() // 2)
    QTest.mouseClick(timeline, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, at)
    yield from steps.planned(desk)
    desk.note(asked=dock.form.date.date().isoformat(), plan=dock.plan_view.text())


def swipe(desk: Any) -> Iterator[Any]:
    """Compare with one click, drag the line, leave with Escape."""
    dock = desk.plugin.dock
    desk.click(dock.results.compare_button)
    yield desk.until("the comparison", dock.desk.comparison.active)
    session = dock.desk.comparison.session
    yield desk.until("both images", lambda: all(session.images.images))
    handle = session.handle
    desk.drag(handle, handle.rect().center(), handle.rect().center() + QPoint(-90, 0))
    yield desk.pause(0.5)
    desk.note(swiped_to=round(session.item.share, 3))
    desk.picture("2-swipe")
    QTest.keyClick(handle, Qt.Key.Key_Escape)
    yield desk.pause(0.2)
    desk.note(swipe_left=not dock.desk.comparison.active())


def side_by_side(desk: Any) -> Iterator[Any]:
    dock = desk.plugin.dock
    dock.results.mode_actions["side"].trigger()
    yield desk.until("the second map", lambda: dock.desk.comparison.session.side is not None)
    canvas = dock.desk.comparison.session.side.canvas
    yield desk.until("its layers", lambda: canvas.layerCount() > 0 and not canvas.isDrawing())
    yield desk.pause(0.3)
    desk.note(same_scale=abs(canvas.mapUnitsPerPixel() / desk.canvas.mapUnitsPerPixel() - 1) < 1e-6)
    desk.picture("3-side")
    desk.click(dock.desk.comparison.session.bar.close_button)
    yield desk.pause(0.3)
    desk.note(side_left=not dock.desk.comparison.active())


def series(desk: Any) -> Iterator[Any]:
    """Click a pixel; its series comes with the answer in it."""
    dock = desk.plugin.dock
    desk.click(dock.results.point_button)
    yield desk.pause(0.3)
    viewport = desk.canvas.viewport()
    QTest.mouseClick(
        viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, viewport.rect().center() + QPoint(15, 10)
    )
    panel = dock.desk.series.panel
    yield desk.until("the series", lambda: panel.table.rowCount() > 0, 30)
    yield desk.pause(0.3)
    desk.note(series_rows=panel.table.rowCount(), series_says=panel.status.text())
    desk.picture("3-series")
    dock.desk.series.close()
    yield desk.pause(0.2)


def rename(desk: Any) -> Iterator[Any]:
    """Rename with the keyboard."""
    results = desk.plugin.dock.results
    results.list.setFocus()
    results.rename_action.trigger()
    yield desk.pause(0.2)
    editor = results.list.findChild(results.list.viewport().__class__, "qt_edit_dialog_lineedit") or editing(results)
    editor.selectAll()
    QTest.keyClicks(editor, "Before the harvest")
    QTest.keyClick(editor, Qt.Key.Key_Return)
    yield desk.pause(0.2)
    desk.note(renamed=results.current_entry().called)


def editing(results: Any) -> Any:
    from qgis.PyQt.QtWidgets import QLineEdit

    return results.list.viewport().findChild(QLineEdit)


def save_and_move(desk: Any) -> Iterator[Any]:
    """Save the project beside its images and answers, close it, move the folder, open it again."""
    home, moved = Path(desk.arguments["home"]), Path(desk.arguments["moved"])
    saved = steps.save_project(str(home / "karte.qgz"))
    iface.newProject()
    yield desk.pause(0.5)
    desk.note(saved=saved, listed_in_new=desk.plugin.dock.results.list.count())
    shutil.move(str(home), str(moved))
    iface.addProject(str(moved / "karte.qgz"))  # QGIS itself opens all layers here
    started = time.monotonic()
    desk.plugin.dock.desk.history._restore()
    desk.note(restore_ms=round(1000 * (time.monotonic() - started), 1))


def found_again(desk: Any) -> Iterator[Any]:
    dock = desk.plugin.dock
    yield desk.until("the answer to be found", lambda: dock.results.current() is not None, 20)
    yield desk.drawn()
    layers = [layer for layer in QgsProject.instance().mapLayers().values() if isinstance(layer, QgsRasterLayer)]
    entry = dock.results.current_entry()
    desk.note(
        found=entry.called,
        found_in=str(entry.folder),
        picture=entry.picture is not None and not entry.picture.isNull(),
        invalid=[layer.name() for layer in layers if not layer.isValid()],
        sources=sorted({str(Path(layer.source()).parent) for layer in layers}),
        group=dock.layers.group_of(entry.showing.answer).name(),
    )


def run_again(desk: Any) -> Iterator[Any]:
    """Fill the form from the answer, and ask again of the moved images."""
    dock = desk.plugin.dock
    dock.results.again_action.trigger()
    yield desk.until("the library", lambda: dock.inquiry.catalogue is not None, 30)
    yield from steps.planned(desk)
    desk.note(again=[dock.form.date.date().isoformat(), *dock.form.bands.bands()])
    yield from steps.enhance(desk)
    desk.note(answers=dock.results.list.count())
