"""Two answers of one place in the map: what is shown and compared is the one that was asked for, on its own day."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsDateTimeRange, QgsLayerTreeGroup, QgsProject, QgsRasterLayer, QgsTemporalNavigationObject
from qgis.PyQt.QtCore import QDateTime, Qt

from revisit.ui import temporal
from revisit.ui.answer import Answer
from revisit.ui.answer_group import show_role
from revisit.ui.compare import Comparison
from revisit.ui.layers import AnswerLayers, Showing

COMPOSITES = {"natural colour": ("B04", "B03", "B02")}


@pytest.fixture
def adder(iface: FakeIface) -> Iterator[AnswerLayers]:
    made = AnswerLayers()
    yield made
    made.dispose()


@pytest.fixture
def two(qtbot: QtBot, adder: AnswerLayers, tmp_path: Path) -> list[Showing]:
    """Return two answers in the map, the older one first, below the newer one."""
    made = []
    for name in ("older", "newer"):
        folder = products.make_product(tmp_path / name)
        made.append(Showing(Answer.from_json(products.answer_json(str(folder))), COMPOSITES, name=name))
        with qtbot.waitSignal(adder.added, timeout=8000):
            adder.add(made[-1])
    return made


def groups() -> list[str]:
    return [group.name() for group in QgsProject.instance().layerTreeRoot().findGroups()]


def seen(iface: FakeIface) -> None:
    root = QgsProject.instance().layerTreeRoot()
    iface.canvas.setLayers([layer for layer in root.layerOrder() if root.findLayer(layer.id()).isVisible()])


def roles(group: QgsLayerTreeGroup) -> list[str]:
    return [node.layer().customProperty("revisit/role") for node in group.findLayers()]


def test_the_answer_that_is_shown_lies_above_the_other(
    adder: AnswerLayers, two: list[Showing], iface: FakeIface
) -> None:
    assert groups() == ["newer", "older"]
    layers = set(QgsProject.instance().mapLayers())
    assert adder.show(two[0].answer, iface.canvas)
    assert groups() == ["older", "newer"]
    assert adder.group_of(two[0].answer).isExpanded()
    assert set(QgsProject.instance().mapLayers()) == layers


def test_what_the_user_put_above_stays_above(adder: AnswerLayers, two: list[Showing], iface: FakeIface) -> None:
    QgsProject.instance().layerTreeRoot().insertGroup(0, "my lines")
    adder.show(two[0].answer, iface.canvas)
    assert groups() == ["my lines", "older", "newer"]


def test_provenance_that_is_switched_on_is_seen_and_goes_back_to_its_place(
    adder: AnswerLayers, two: list[Showing]
) -> None:
    before = roles(adder.group_of(two[0].answer))
    for role in ("interval", "provenance"):
        show_role(adder.group_of(two[0].answer), role, True)
        top = QgsProject.instance().layerTreeRoot().findLayers()[0]
        assert top.isVisible()
        assert top.layer().customProperty("revisit/role") == role
        assert str(two[0].answer.folder) in top.layer().source()
    for role in ("interval", "provenance"):
        show_role(adder.group_of(two[0].answer), role, False)
    assert roles(adder.group_of(two[0].answer)) == before


def test_both_sides_of_a_comparison_are_the_answers_own(
    adder: AnswerLayers, two: list[Showing], iface: FakeIface, tmp_path: Path
) -> None:
    own = QgsRasterLayer(str(products.write_raster(tmp_path / "own.tif", products.scene(0), products.BANDS)), "own")
    QgsProject.instance().addMapLayer(own)
    seen(iface)
    comparison = Comparison(iface)
    assert comparison.start(two[0], "swipe")
    first, second = comparison.session.first_layers(), comparison.session.second_layers()
    assert [layer.source() for layer in first] == [own.source(), str(two[0].answer.enhanced)]
    assert [layer.source() for layer in second] == [own.source(), str(two[0].answer.sources[0].path)]
    comparison.dispose()


def animated(iface: FakeIface) -> QgsTemporalNavigationObject:
    """Return the canvas's controller, which knows some days of August."""
    controller = QgsTemporalNavigationObject(iface.canvas)
    iface.canvas.setTemporalController(controller)
    first, last = (QDateTime(datetime(2019, 8, day, tzinfo=timezone.utc)) for day in (10, 20))
    controller.setTemporalExtents(QgsDateTimeRange(first.toTimeSpec(Qt.TimeSpec.UTC), last.toTimeSpec(Qt.TimeSpec.UTC)))
    return controller


def test_after_a_time_lapse_the_map_shows_an_answer_of_another_day(
    adder: AnswerLayers, two: list[Showing], iface: FakeIface
) -> None:
    controller, said = animated(iface), []
    adder.said.connect(said.append)
    temporal.animate(controller)
    adder.show(two[0].answer, iface.canvas)
    assert controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.NavigationOff
    assert iface.canvas.temporalRange().isInfinite()
    assert "The time-lapse was stopped" in said[0]


def test_a_controller_that_the_user_runs_is_left_alone_and_spoken_of(
    adder: AnswerLayers, two: list[Showing], iface: FakeIface
) -> None:
    controller, said = animated(iface), []
    adder.said.connect(said.append)
    controller.setNavigationMode(QgsTemporalNavigationObject.NavigationMode.Animated)
    controller.rewindToStart()
    adder.show(two[0].answer, iface.canvas)
    assert controller.navigationMode() == QgsTemporalNavigationObject.NavigationMode.Animated
    assert "turn off QGIS's temporal controller to see 2019-08-30" in said[0]


def test_a_new_answer_ends_a_comparison_of_another(qtbot: QtBot, scripted_plugin: Any, tmp_path: Path) -> None:
    desk, shown = scripted_plugin.dock.desk, []
    for name in ("one", "two"):
        folder = products.make_product(tmp_path / name)
        shown.append(Showing(Answer.from_json(products.answer_json(str(folder))), COMPOSITES, name=name))
    with qtbot.waitSignal(desk.layers.added, timeout=8000):
        desk.layers.add(shown[0])
    assert desk.comparison.start(shown[0], "swipe")
    with qtbot.waitSignals([desk.layers.added, desk.comparison.ended], timeout=8000):
        desk.layers.add(shown[1])
    assert groups() == ["two", "one"]
