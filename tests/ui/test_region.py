"""The region: drawn with the mouse, from the map, from a layer, or the whole library."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer, QgsRectangle
from qgis.gui import QgsMapCanvas, QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from revisit.ui.region import RegionPicker, to_crs

LEFT, RIGHT = Qt.MouseButton.LeftButton, Qt.MouseButton.RightButton
NONE = Qt.KeyboardModifier.NoModifier
MAP_CRS = QgsCoordinateReferenceSystem("EPSG:3035")


@pytest.fixture
def picker(iface: FakeIface, qtbot: QtBot) -> Iterator[Any]:
    made = RegionPicker(iface.canvas)
    qtbot.addWidget(made)
    made.show()
    yield made
    made.dispose()


def click(canvas: QgsMapCanvas, x: int, y: int, button: Any = LEFT) -> None:
    QTest.mouseMove(canvas.viewport(), QPoint(x, y))
    QTest.mouseClick(canvas.viewport(), button, NONE, QPoint(x, y))


def at(canvas: QgsMapCanvas, x: int, y: int) -> Any:
    return canvas.getCoordinateTransform().toMapCoordinates(x, y)


def ring(region: Any) -> Any:
    return [QgsPointXY(*corner) for corner in region.geometry["coordinates"][0]]


def test_a_dragged_rectangle_becomes_the_region_in_the_maps_crs(
    qtbot: QtBot, picker: RegionPicker, iface: FakeIface
) -> None:
    viewport = iface.canvas.viewport()
    picker.rectangle_button.click()
    QTest.mousePress(viewport, LEFT, NONE, QPoint(100, 80))
    QTest.mouseMove(viewport, QPoint(200, 180))
    with qtbot.waitSignal(picker.changed):
        QTest.mouseRelease(viewport, LEFT, NONE, QPoint(260, 230))
    region = picker.region()
    assert region.crs == "EPSG:3035"
    corners = ring(region)
    a, b = at(iface.canvas, 100, 80), at(iface.canvas, 260, 230)
    assert min(c.x() for c in corners) == pytest.approx(a.x())
    assert max(c.x() for c in corners) == pytest.approx(b.x())
    assert min(c.y() for c in corners) == pytest.approx(b.y())
    assert max(c.y() for c in corners) == pytest.approx(a.y())
    assert not picker.rectangle_button.isChecked()
    assert picker.size_label.text().endswith(("km²", "ha"))


def test_a_click_without_a_drag_is_refused_in_one_line(qtbot: QtBot, picker: RegionPicker, iface: FakeIface) -> None:
    picker.rectangle_button.click()
    with qtbot.waitSignal(picker.refused) as refused:
        click(iface.canvas, 100, 100)
    assert "no area" in refused.args[0]
    assert picker.region() is None


def test_a_clicked_polygon_becomes_the_region(qtbot: QtBot, picker: RegionPicker, iface: FakeIface) -> None:
    picker.polygon_button.click()
    for x, y in ((100, 100), (300, 110), (200, 260)):
        click(iface.canvas, x, y)
    with qtbot.waitSignal(picker.changed):
        click(iface.canvas, 250, 250, RIGHT)
    corners = ring(picker.region())
    expected = [at(iface.canvas, x, y) for x, y in ((100, 100), (300, 110), (200, 260), (100, 100))]
    assert [(round(c.x()), round(c.y())) for c in corners] == [(round(c.x()), round(c.y())) for c in expected]


def test_a_polygon_that_crosses_itself_is_refused_at_once_in_one_line(
    qtbot: QtBot, picker: RegionPicker, iface: FakeIface
) -> None:
    picker.polygon_button.click()
    for x, y in ((100, 100), (300, 300), (300, 100), (100, 300)):
        click(iface.canvas, x, y)
    with qtbot.waitSignal(picker.refused) as refused:
        click(iface.canvas, 250, 250, RIGHT)
    assert "crosses itself" in refused.args[0]
    assert "\n" not in refused.args[0]
    assert picker.region() is None
    assert picker.polygon_button.isChecked()  # draw it again


def test_two_corners_are_no_polygon(qtbot: QtBot, picker: RegionPicker, iface: FakeIface) -> None:
    picker.polygon_button.click()
    click(iface.canvas, 100, 100)
    click(iface.canvas, 200, 200)
    with qtbot.waitSignal(picker.refused) as refused:
        click(iface.canvas, 250, 250, RIGHT)
    assert "three corners" in refused.args[0]


def test_backspace_takes_a_corner_back_and_escape_all_of_them(
    qtbot: QtBot, picker: RegionPicker, iface: FakeIface
) -> None:
    picker.polygon_button.click()
    for x, y in ((100, 100), (300, 300), (300, 100), (100, 300)):
        click(iface.canvas, x, y)
    QTest.keyClick(iface.canvas, Qt.Key.Key_Backspace)
    with qtbot.waitSignal(picker.changed):
        click(iface.canvas, 250, 250, RIGHT)
    assert len(ring(picker.region())) == 4
    picker.polygon_button.click()
    for x, y in ((10, 10), (30, 30), (30, 10)):
        click(iface.canvas, x, y)
    QTest.keyClick(iface.canvas, Qt.Key.Key_Escape)
    with qtbot.waitSignal(picker.refused):
        click(iface.canvas, 250, 250, RIGHT)


def test_the_canvas_extent_and_back_to_the_whole_library(picker: RegionPicker, iface: FakeIface) -> None:
    picker.canvas_button.click()
    extent = iface.canvas.extent()
    xs = [corner.x() for corner in ring(picker.region())]
    assert (min(xs), max(xs)) == pytest.approx((extent.xMinimum(), extent.xMaximum()))
    picker.whole_button.click()
    assert picker.region() is None
    assert picker.size_label.text() == "whole library"


def test_a_layers_extent_stays_in_the_layers_own_crs(picker: RegionPicker, iface: FakeIface, tmp_path: Path) -> None:
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    path = products.write_raster(tmp_path / "a.tif", products.scene(0), products.BANDS)
    layer = QgsRasterLayer(str(path), "a")
    QgsProject.instance().addMapLayer(layer)
    picker.layer_menu.aboutToShow.emit()
    (action,) = picker.layer_menu.actions()
    assert action.text() == "a"
    action.trigger()
    assert picker.region().crs == "EPSG:3035"
    xs = [corner.x() for corner in ring(picker.region())]
    assert (min(xs), max(xs)) == (products.ORIGIN[0], products.ORIGIN[0] + 10 * products.SIZE)
    assert picker.size_label.text() == "16 ha"


def test_a_crs_without_a_code_travels_as_wkt(picker: RegionPicker) -> None:
    crs = QgsCoordinateReferenceSystem.fromProj("+proj=laea +lat_0=44 +lon_0=26 +units=m")
    from qgis.core import QgsGeometry

    picker.set_geometry(QgsGeometry.fromRect(QgsRectangle(0, 0, 100, 100)), crs)
    assert picker.region().crs.startswith(("PROJCRS", "PROJCS"))


def test_drawing_again_goes_back_to_the_tool_that_was_used_before(picker: RegionPicker, iface: FakeIface) -> None:
    from qgis.gui import QgsMapToolPan

    pan = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(pan)
    picker.rectangle_button.click()
    QTest.mousePress(iface.canvas.viewport(), LEFT, NONE, QPoint(100, 80))
    QTest.mouseRelease(iface.canvas.viewport(), LEFT, NONE, QPoint(260, 230))
    assert iface.canvas.mapTool() is pan


def test_the_default_is_what_the_map_shows_of_the_library(
    picker: RegionPicker, iface: FakeIface, tmp_path: Path
) -> None:
    path = products.write_raster(tmp_path / "a.tif", products.scene(0), products.BANDS)
    layer = QgsRasterLayer(str(path), "a")
    iface.canvas.setLayers([layer])
    picker.set_default((15.0, 35.0, 35.0, 50.0))
    xs = [corner.x() for corner in ring(picker.region())]
    assert (min(xs), max(xs)) == pytest.approx((iface.canvas.extent().xMinimum(), iface.canvas.extent().xMaximum()))
    picker.set_default((-10.0, 10.0, -9.0, 11.0))  # elsewhere
    assert picker.region() is None
    iface.canvas.setLayers([])
    picker.set_default((15.0, 35.0, 35.0, 50.0))
    assert picker.region() is None


def test_dispose_leaves_nothing_on_the_canvas(iface: FakeIface, qtbot: QtBot) -> None:
    before = len(iface.canvas.scene().items())
    made = RegionPicker(iface.canvas)
    qtbot.addWidget(made)
    made.rectangle_button.click()
    made.take_canvas()
    assert len(iface.canvas.scene().items()) > before
    made.dispose()
    assert len(iface.canvas.scene().items()) == before
    assert iface.canvas.mapTool() not in (made.rectangle_tool, made.polygon_tool)


def test_what_the_user_chose_stays_while_it_touches_the_library(picker: RegionPicker, iface: FakeIface) -> None:
    picker.canvas_button.click()
    chosen = picker.region()
    picker.set_default((15.0, 35.0, 35.0, 50.0))
    assert picker.region() == chosen
    picker.set_default((-10.0, 10.0, -9.0, 11.0))
    assert picker.region() is None


def test_a_map_without_a_crs_is_refused_in_one_line(qtbot: QtBot, picker: RegionPicker, iface: FakeIface) -> None:
    iface.canvas.setDestinationCrs(QgsCoordinateReferenceSystem())
    with qtbot.waitSignal(picker.refused) as refused:
        picker.canvas_button.click()
    assert "no CRS" in refused.args[0]
    assert picker.region() is None


def test_the_librarys_place_is_shown_on_an_empty_map(picker: RegionPicker, iface: FakeIface) -> None:
    iface.canvas.setExtent(QgsRectangle(0, 0, 1, 1))
    picker.set_library(tuple(products.BBOX))
    picker.set_default(tuple(products.BBOX))
    assert picker.region() is None
    place = to_crs(QgsRectangle(*products.BBOX), QgsCoordinateReferenceSystem("EPSG:4326"), MAP_CRS)
    assert iface.canvas.extent().contains(place)
    (band,) = (item for item in iface.canvas.scene().items() if isinstance(item, QgsRubberBand) and item.size())
    assert place.buffered(1).contains(band.asGeometry().boundingBox())
    picker.set_library(None)
    assert band.size() == 0


def test_a_closed_dock_draws_no_more(picker: RegionPicker, iface: FakeIface) -> None:
    before = QgsMapToolPan(iface.canvas)
    iface.canvas.setMapTool(before)
    picker.rectangle_button.click()
    assert iface.canvas.mapTool() is picker.rectangle_tool
    picker.hide()
    assert iface.canvas.mapTool() is before
    assert not picker.rectangle_button.isChecked()
