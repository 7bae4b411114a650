"""Comparing: swipe with mouse and keys, flicker, side by side, difference; and layers that go meanwhile."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pointer import drag_to
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject, QgsRasterLayer, QgsSingleBandPseudoColorRenderer
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QPoint, Qt
from qgis.PyQt.QtWidgets import QDockWidget, QWidget

from revisit.ui.answer import Answer
from revisit.ui.answer_group import find_group, layer_of
from revisit.ui.compare import Comparison
from revisit.ui.compare_bar import CompareBar
from revisit.ui.compare_difference import Differences
from revisit.ui.compare_handle import SwipeHandle
from revisit.ui.compare_item import CompareItem
from revisit.ui.layers import AnswerLayers, Showing

COMPOSITES = {"natural colour": ("B04", "B03", "B02")}


@pytest.fixture
def showing(qtbot: QtBot, iface: FakeIface, tmp_path: Path) -> Iterator[Showing]:
    """Give an answer whose layers are in the map, and in sight."""
    folder = products.make_product(tmp_path / "answer")
    made = Showing(Answer.from_json(products.answer_json(str(folder))), COMPOSITES)
    adder = AnswerLayers()
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(made)
    root = QgsProject.instance().layerTreeRoot()
    iface.canvas.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])
    adder.zoom_to(made.answer, iface.canvas)
    yield made
    adder.dispose()


@pytest.fixture
def comparison(iface: FakeIface) -> Iterator[Comparison]:
    made = Comparison(iface)
    yield made
    made.dispose()


def started(qtbot: QtBot, comparison: Comparison, showing: Showing, mode: str = "swipe") -> Any:
    assert comparison.start(showing, mode)
    session = comparison.session
    qtbot.waitUntil(lambda: session.images.images[0] is not None, timeout=8000)
    return session


def traces(iface: FakeIface) -> dict[str, int]:
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    return {
        "items": sum(isinstance(item, CompareItem) for item in iface.canvas.scene().items()),
        "all items": len(iface.canvas.scene().items()),
        "widgets": len(iface.canvas.findChildren(SwipeHandle)) + len(iface.canvas.findChildren(CompareBar)),
        "docks": len(iface.window.findChildren(QDockWidget)),
    }


def test_one_call_compares_with_the_nearest_source(qtbot: QtBot, comparison: Comparison, showing: Showing) -> None:
    session = started(qtbot, comparison, showing)
    assert [layer.source() for layer in session.first_layers()] == [str(showing.answer.enhanced)]
    assert session.second_layers()[0].source().endswith("2019-08-30.tif")
    assert session.item.names == ("2019-08-30 synthetic", "2019-08-30 as observed")
    assert session.bar.isVisible()
    assert session.handle.isVisible()


def test_the_handle_is_dragged(qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface) -> None:
    session = started(qtbot, comparison, showing)
    handle, viewport = session.handle, iface.canvas.viewport()
    before = session.item.line_px()
    middle = handle.rect().center()
    qtbot.mousePress(handle, Qt.MouseButton.LeftButton, pos=middle)
    for step in range(1, 11):
        at = viewport.mapToGlobal(QPoint(round(before) - 10 * step, 200))
        drag_to(handle, handle.mapFromGlobal(at))
    qtbot.mouseRelease(handle, Qt.MouseButton.LeftButton, pos=middle)
    assert session.item.line_px() == pytest.approx(before - 100, abs=1)
    assert handle.geometry().center().x() == pytest.approx(viewport.x() + session.item.line_px(), abs=1)


def test_the_keys_move_the_handle_and_escape_leaves(qtbot: QtBot, comparison: Comparison, showing: Showing) -> None:
    session = started(qtbot, comparison, showing)
    item, handle = session.item, session.handle
    before = item.line_px()
    qtbot.keyClick(handle, Qt.Key.Key_Right)
    assert item.line_px() == pytest.approx(before + 10, abs=0.6)
    qtbot.keyClick(handle, Qt.Key.Key_Left, Qt.KeyboardModifier.ShiftModifier)
    assert item.line_px() == pytest.approx(before + 9, abs=0.6)
    qtbot.keyClick(handle, Qt.Key.Key_Up)
    assert item.line_px() == pytest.approx(before + 9, abs=0.6)
    qtbot.keyClick(handle, Qt.Key.Key_Home)
    assert item.line_px() == 0
    session.bar.turn_button.click()
    qtbot.keyClick(handle, Qt.Key.Key_Down)
    assert not item.upright
    assert item.line_px() == pytest.approx(10, abs=0.6)
    with qtbot.waitSignal(comparison.ended):
        qtbot.keyClick(handle, Qt.Key.Key_Escape)
    assert not comparison.active()


def test_everything_is_off_the_screen_afterwards(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface
) -> None:
    before = traces(iface)
    for mode in ("swipe", "flicker", "side"):
        started(qtbot, comparison, showing, mode)
        assert traces(iface) != before
        comparison.stop()
        assert traces(iface) == before


@pytest.mark.parametrize("mode", ["swipe", "flicker", "side"])
def test_removing_a_compared_layer_ends_it_with_a_word(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface, mode: str
) -> None:
    before = traces(iface)
    session = started(qtbot, comparison, showing, mode)
    said: list[str] = []
    comparison.ended.connect(said.append)
    QgsProject.instance().removeMapLayer(session.second_layers()[0].id())
    assert said == ["The comparison has ended, because one of its layers was removed."]
    qtbot.wait(200)
    assert traces(iface) == before


def test_removing_another_source_or_the_project_meanwhile_is_safe(
    qtbot: QtBot, comparison: Comparison, showing: Showing
) -> None:
    session = started(qtbot, comparison, showing)
    group = find_group(QgsProject.instance(), showing.answer)
    other = layer_of(group, showing.answer.sources[1].path)
    session.images.draw_soon()
    QgsProject.instance().removeMapLayer(other.id())
    assert comparison.active()
    assert session.bar.source_combo.count() == 2
    session.images.draw_soon()
    qtbot.wait(20)
    QgsProject.instance().clear()
    assert not comparison.active()
    qtbot.wait(300)


def test_another_source_is_chosen_in_the_bar(qtbot: QtBot, comparison: Comparison, showing: Showing) -> None:
    session = started(qtbot, comparison, showing)
    combo = session.bar.source_combo
    index = combo.findText("2019-09-09", Qt.MatchFlag.MatchStartsWith)
    combo.setCurrentIndex(index)
    combo.activated.emit(index)
    assert session.second_layers()[0].source().endswith("2019-09-09.tif")
    assert session.item.names[1] == "2019-09-09 input"


def test_another_sensors_image_is_compared_but_not_subtracted(
    qtbot: QtBot, comparison: Comparison, iface: FakeIface, tmp_path: Path
) -> None:
    folder = products.make_product(tmp_path / "answer")
    products.add_radar(folder)
    made = Showing(Answer.from_json(products.generated_json(str(folder))), COMPOSITES)
    adder = AnswerLayers()
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(made)
    assert comparison.start(made, "swipe")
    session = comparison.session
    assert session.item.names[1] == "2019-08-25 input", "the sensor's own, of a day on which something was seen"
    combo = session.bar.source_combo
    assert "2019-08-30 as observed" in [combo.itemText(index) for index in range(combo.count())]
    assert session.bar.difference_button.isEnabled()
    session.bar.source_wanted.emit(3)
    assert session.item.names[1] == "2019-08-30 Sentinel-1 GRD"
    assert session.second_layers()[0].source().endswith("sentinel-1-grd_20190830.tif")
    assert not session.bar.difference_button.isEnabled()
    comparison.stop()
    adder.dispose()


def test_flicker_changes_by_key_and_by_itself(qtbot: QtBot, comparison: Comparison, showing: Showing) -> None:
    session = started(qtbot, comparison, showing, "flicker")
    assert not session.handle.isVisible()
    first = session.item.share
    assert first in (0.0, 1.0)  # one of them alone
    session.bar.seconds_spin.setValue(0.4)
    qtbot.waitUntil(lambda: session.item.share == 1.0 - first, timeout=5000)
    session.bar.run_button.click()
    shown = session.item.share
    qtbot.wait(600)
    assert session.item.share == shown
    session.bar.flip_button.click()
    assert session.item.share == 1.0 - shown
    session._space.activated.emit()
    assert session.item.share == shown


def test_two_maps_move_together_both_ways(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface
) -> None:
    session = started(qtbot, comparison, showing, "side")
    main = iface.canvas
    qtbot.waitUntil(lambda: bool(session.side and session.side._links), timeout=3000)
    other = session.side.canvas

    def alike() -> bool:
        near = main.center().distance(other.center()) < 0.01 * main.mapUnitsPerPixel()
        same = other.mapUnitsPerPixel() == pytest.approx(main.mapUnitsPerPixel(), rel=1e-6)
        return near and same and other.rotation() == main.rotation()

    qtbot.waitUntil(alike, timeout=3000)
    main.zoomByFactor(0.5)
    qtbot.waitUntil(alike, timeout=3000)
    main.setRotation(30)
    qtbot.waitUntil(lambda: alike() and other.rotation() == 30, timeout=3000)
    wanted = main.mapUnitsPerPixel() * 2
    other.zoomByFactor(2)
    qtbot.waitUntil(lambda: alike() and main.mapUnitsPerPixel() == pytest.approx(wanted, rel=1e-3), timeout=3000)
    main.xyCoordinates.emit(main.center())
    assert session.side._markers[other].isVisible()
    other.xyCoordinates.emit(other.center())
    assert session.side._markers[main].isVisible()
    assert not session.side._markers[other].isVisible()
    with qtbot.waitSignal(comparison.ended):
        session.side.close()
    main.zoomByFactor(0.5)  # a dangling connection would raise here
    qtbot.wait(200)


def test_the_second_map_stands_between_the_main_one_and_the_docks(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface
) -> None:
    docks = [QDockWidget(name, iface.window) for name in ("RevisitDock", "Other")]
    for dock in docks:
        dock.setObjectName(dock.windowTitle())
        dock.setWidget(QWidget())
        iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, dock)
    iface.window.resizeDocks(docks, [240, 240], Qt.Orientation.Horizontal)
    qtbot.waitUntil(lambda: docks[0].width() == 240, timeout=3000)
    session = started(qtbot, comparison, showing, "side")
    qtbot.waitUntil(lambda: bool(session.side and session.side._links), timeout=3000)
    side = session.side.geometry()
    assert side.right() < docks[0].geometry().left()
    assert side.top() == docks[0].geometry().top()
    assert docks[1].geometry().left() == docks[0].geometry().left()
    assert docks[1].geometry().top() > docks[0].geometry().bottom()
    assert docks[0].width() == 240
    assert abs(side.width() - iface.canvas.width()) < 30
    comparison.stop()
    qtbot.waitUntil(lambda: docks[0].width() == 240, timeout=3000)


def test_escape_in_the_second_map_ends_it_too(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface
) -> None:
    session = started(qtbot, comparison, showing, "side")
    qtbot.waitUntil(lambda: bool(session.side and session.side._links), timeout=3000)
    iface.window.activateWindow()
    session.side.canvas.setFocus()
    qtbot.waitUntil(session.side.canvas.hasFocus, timeout=3000)
    with qtbot.waitSignal(comparison.ended, timeout=3000):
        qtbot.keyClick(session.side.canvas, Qt.Key.Key_Escape)
    assert not comparison.active()


def test_the_difference_is_a_layer_centred_on_zero(
    qtbot: QtBot, showing: Showing, runner: Any, script: Any, tmp_path: Path
) -> None:
    path = products.write_raster(tmp_path / "difference.tif", products.scene(0) - products.scene(1), products.BANDS)
    figures = {band: {"mean": -0.004, "rmse": 0.0123, "extreme": 0.05} for band in products.BANDS}
    answer = {"path": str(path), "bands": products.BANDS, "units": "reflectance", "pixels": 1600, "figures": figures,
              "hidden": 0.31}  # fmt: skip
    script.write(difference=[{"result": answer}])
    differences = Differences(runner)
    with qtbot.waitSignal(differences.added, timeout=8000) as said:
        differences.add(showing, showing.answer.nearest_source(other_day=True))
    assert script.asked("difference")[0]["params"] == {"product": str(showing.answer.folder), "date": "2019-08-25"}
    assert said.args == [
        "B04: answer minus 2019-08-25, mean \N{MINUS SIGN}0.004 reflectance, RMSE 0.012 reflectance over 1,600 common"
        " pixels. Clouds of 2019-08-25 count too: 31 % of the region was not clear."
    ]
    group = find_group(QgsProject.instance(), showing.answer)
    layer: QgsRasterLayer = group.findLayers()[0].layer()
    assert layer.source() == str(path)
    assert "2019-08-25" in layer.name()
    renderer = layer.renderer()
    assert isinstance(renderer, QgsSingleBandPseudoColorRenderer)
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    assert [item.value for item in items] == pytest.approx([-0.05, -0.025, 0, 0.025, 0.05])
    assert items[2].color.name() == "#f7f7f7"
    minus = "\N{MINUS SIGN}0.05 reflectance"
    assert [item.label for item in items[::2]] == [minus, "0 reflectance", "+0.05 reflectance"]
    assert not renderer.shader().rasterShaderFunction().legendSettings().useContinuousLegend()
    with qtbot.waitSignal(differences.added, timeout=8000):
        differences.add(showing, showing.answer.nearest_source(other_day=True))
    assert sum(node.layer().source() == str(path) for node in group.findLayers()) == 1


def test_a_difference_that_fails_is_one_line(qtbot: QtBot, showing: Showing, runner: Any, script: Any) -> None:
    error = {"kind": "DataError", "problem": "It is damaged", "remedy": "Enhance again"}
    script.write(difference=[[{"error": error}], [{"result": {"path": 3}}]])
    differences = Differences(runner)
    with qtbot.waitSignal(differences.failed, timeout=8000) as said:
        differences.add(showing, showing.answer.sources[0])
    assert said.args == ["It is damaged. Enhance again."]
    with qtbot.waitSignal(differences.failed, timeout=8000) as said:
        differences.add(showing, showing.answer.sources[0])
    assert "cannot be read" in said.args[0]


def test_in_a_narrow_map_the_bar_leaves_out_what_the_map_says_too(
    qtbot: QtBot, comparison: Comparison, showing: Showing, iface: FakeIface
) -> None:
    session = started(qtbot, comparison, showing, "flicker")
    assert session.bar.answer_label.isVisible()
    iface.canvas.setMaximumWidth(440)
    qtbot.waitUntil(lambda: iface.canvas.width() <= 440, timeout=3000)
    assert not session.bar.answer_label.isVisible()
    assert session.bar.source_combo.width() > 90
    iface.canvas.setMaximumWidth(16_000)
    qtbot.waitUntil(session.bar.answer_label.isVisible, timeout=3000)


def test_buttons_of_the_bar_say_what_they_do(qtbot: QtBot, comparison: Comparison, showing: Showing) -> None:
    from qgis.PyQt.QtWidgets import QToolButton

    session = started(qtbot, comparison, showing)
    buttons = session.bar.findChildren(QToolButton)
    named = [button for button in buttons if button.toolTip()]
    assert len(named) >= 7
    assert all(button.accessibleName() or button.text() for button in named)
    assert session.bar.seconds_spin.minimum() >= 1 / 3  # no faster than three changes a second
