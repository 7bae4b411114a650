"""An answer in the project: a group, one look for the image and its sources, facts, and a day."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import (
    QgsLayerTreeGroup,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsProject,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
)

from revisit.core.errors import EngineError
from revisit.core.product.drawing import choose_shown
from revisit.ui.answer import Answer, answer_folder
from revisit.ui.layer_facts import day_range, describe
from revisit.ui.layers import AnswerLayers, Showing, project_look
from revisit.ui.project_layers import project_layers
from revisit.ui.styles import Look, look_of

COMPOSITES = {"natural colour": ("B04", "B03", "B02")}
TITLE = "2019-08-30 synthetic, Sentinel-2 L2A natural colour"


@pytest.fixture
def showing(tmp_path: Path) -> Any:
    folder = products.make_product(tmp_path / "answer")
    answer = Answer.from_json(products.answer_json(str(folder)))
    return Showing(answer, COMPOSITES, ("Copernicus data, licence EUPL-1.2",))


@pytest.fixture
def adder(iface: FakeIface) -> Iterator[Any]:
    made = AnswerLayers()
    yield made
    made.dispose()


@pytest.fixture
def group(qtbot: QtBot, adder: AnswerLayers, showing: Showing) -> Any:
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(showing)
    return QgsProject.instance().layerTreeRoot().children()[0]


def layers_of(group: QgsLayerTreeGroup) -> Any:
    return [node.layer() for node in group.findLayers()]


def limits(layer: QgsRasterLayer) -> Any:
    renderer = layer.renderer()
    enhancements = (
        renderer.redContrastEnhancement(),
        renderer.greenContrastEnhancement(),
        renderer.blueContrastEnhancement(),
    )
    return [(enhancement.minimumValue(), enhancement.maximumValue()) for enhancement in enhancements]


def test_the_group_holds_the_image_then_its_sources_then_what_explains_it(group: QgsLayerTreeGroup) -> None:
    assert group.name() == TITLE
    assert [layer.name() for layer in layers_of(group)] == [
        TITLE,
        "2019-08-30 as observed, Sentinel-2 L2A natural colour",
        "2019-08-25 input, Sentinel-2 L2A natural colour",
        "2019-09-09 input, Sentinel-2 L2A natural colour",
        "Interval, upper bound",
        "Interval, lower bound",
        "Provenance",
    ]
    assert [node.itemVisibilityChecked() for node in group.findLayers()] == [True] * 4 + [False] * 3
    assert all(layer.isValid() and layer.crs().authid() == "EPSG:3035" for layer in layers_of(group))


def test_another_sensors_image_lies_with_the_sources(qtbot: QtBot, adder: AnswerLayers, tmp_path: Path) -> None:
    folder = products.make_product(tmp_path / "answer")
    products.add_radar(folder)
    answer = Answer.from_json(products.generated_json(str(folder)))
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(Showing(answer, COMPOSITES))
    layers = layers_of(QgsProject.instance().layerTreeRoot().children()[0])
    assert [layer.customProperty("revisit/role") for layer in layers][:5] == [
        "enhanced", "observed", "input", "input", "other",
    ]  # fmt: skip
    radar = layers[4]
    assert radar.name() == "2019-08-30 Sentinel-1 GRD VV"
    assert radar.renderer().grayBand() == 1
    stretch = radar.renderer().contrastEnhancement()
    assert (stretch.minimumValue(), stretch.maximumValue()) == (300.0, 900.0), "as the engine has measured it"
    assert "generated from" in radar.metadata().abstract()
    answer.report["provenance"] = {"interpolated": 1.0}
    describe(radar, "other", answer, ())
    assert "the answer does without" in radar.metadata().abstract()
    assert radar.metadata().keywords()["revisit"] == ["other", "observed"]
    assert "Sentinel-1 GRD 2019-08-30; Sentinel-2 L2A 2019-08-20" in "".join(layers[0].metadata().history())


def test_the_image_its_sources_and_its_bounds_are_drawn_with_one_stretch(group: QgsLayerTreeGroup) -> None:
    images = layers_of(group)[:6]
    assert all(isinstance(layer.renderer(), QgsMultiBandColorRenderer) for layer in images)
    assert len({tuple(limits(layer)) for layer in images}) == 1
    # Measured from the answer, which has no clouds, with one range for the three bands of natural colour.
    cuts = [np.quantile(band, (0.02, 0.98)) for band in products.scene(0)[:3]]
    low, high = min(cut[0] for cut in cuts), max(cut[1] for cut in cuts)
    assert limits(images[0]) == [pytest.approx((low, high), abs=12)] * 3
    upper = images[4].renderer()
    assert (upper.redBand(), upper.greenBand(), upper.blueBand()) == (2, 4, 6)
    lower = images[5].renderer()
    assert (lower.redBand(), lower.greenBand(), lower.blueBand()) == (1, 3, 5)


def test_the_provenance_is_drawn_in_its_own_colours_with_words(group: QgsLayerTreeGroup) -> None:
    renderer = layers_of(group)[6].renderer()
    assert isinstance(renderer, QgsPalettedRasterRenderer)
    classes = {entry.label: entry.color.name() for entry in renderer.classes()}
    assert classes == {"observed": "#9e9e9e", "regressed": "#0072b2"}


def test_the_temporal_controller_finds_each_layer_on_its_day(group: QgsLayerTreeGroup) -> None:
    for layer, day in zip(layers_of(group), ("2019-08-30", "2019-08-30", "2019-08-25", "2019-09-09")):
        temporal = layer.temporalProperties()
        assert temporal.isActive()
        from datetime import date

        asked = day_range(date.fromisoformat(day))
        assert temporal.fixedTemporalRange() == asked
        assert temporal.isVisibleInTemporalRange(asked)
        assert not temporal.isVisibleInTemporalRange(day_range(date(2018, 1, 1)))


def test_the_metadata_say_what_it_was_made_from_how_and_how_well(group: QgsLayerTreeGroup) -> None:
    enhanced, observed = layers_of(group)[:2]
    facts = enhanced.metadata()
    assert facts.title() == TITLE
    assert "synthetic" in facts.keywords()["revisit"]
    assert "passed through" in facts.abstract()
    history = "\n".join(facts.history())
    assert "Method: ridge+boosted" in history
    assert "2019-08-20, 2019-08-25, 2019-09-09" in history
    assert "RMSE 0.011 reflectance" in history
    assert facts.rights() == ["Copernicus data, licence EUPL-1.2"]
    assert facts.licenses() == ["Copernicus data, licence EUPL-1.2"]
    assert "observed" in observed.metadata().keywords()["revisit"]
    assert "synthetic" not in observed.metadata().keywords()["revisit"]


def test_an_image_that_was_seen_whole_is_not_called_synthetic(
    qtbot: QtBot, adder: AnswerLayers, showing: Showing
) -> None:
    answer = Answer.from_json(products.answer_json(str(showing.answer.folder), synthetic=False))
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(Showing(answer, COMPOSITES))
    group = QgsProject.instance().layerTreeRoot().children()[0]
    facts = layers_of(group)[0].metadata()
    said = [group.name(), layers_of(group)[0].name(), facts.abstract(), *facts.keywords()["revisit"], *facts.history()]
    assert "as observed" in facts.abstract()
    assert not any("synthetic" in text.lower() for text in said)


def test_the_users_own_style_of_project_layers_is_taken_over(
    qtbot: QtBot, adder: AnswerLayers, showing: Showing, tmp_path: Path
) -> None:
    path = products.write_raster(tmp_path / "own.tif", products.scene(0), ["B02", "B03", "B04"])
    own = QgsRasterLayer(str(path), "Sentinel-2 2019-08-25")
    QgsProject.instance().addMapLayer(own)
    renderer = own.renderer()
    for number, enhancement in enumerate(
        (renderer.redContrastEnhancement(), renderer.greenContrastEnhancement(), renderer.blueContrastEnhancement())
    ):
        enhancement.setMinimumValue(100 + number)
        enhancement.setMaximumValue(2000 + number)
    entries = project_layers(QgsProject.instance()).layers
    assert project_look(QgsProject.instance(), entries, showing.answer) is None  # QGIS's choice, not the user's
    chosen = QgsRasterMinMaxOrigin()
    chosen.setLimits(QgsRasterMinMaxOrigin.Limits.None_)
    renderer.setMinMaxOrigin(chosen)
    look = project_look(QgsProject.instance(), entries, showing.answer)
    assert look.shown == ("B02", "B03", "B04")
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(Showing(showing.answer, COMPOSITES, (), look))
    enhanced = layers_of(QgsProject.instance().layerTreeRoot().children()[0])[0]
    assert (enhanced.renderer().redBand(), enhanced.renderer().blueBand()) == (3, 1)
    assert limits(enhanced) == [(100.0, 2000.0), (101.0, 2001.0), (102.0, 2002.0)]


def test_removing_the_group_while_layers_arrive_is_safe(qtbot: QtBot, adder: AnswerLayers, showing: Showing) -> None:
    root = QgsProject.instance().layerTreeRoot()
    adder.add(showing)
    qtbot.waitUntil(lambda: len(root.findLayers()) >= 2, timeout=8000)
    root.removeChildNode(root.children()[0])
    qtbot.wait(300)
    with qtbot.waitSignal(adder.added, timeout=8000):
        adder.add(showing)
    assert len(root.children()) == 1
    assert len(root.findLayers()) == 7


def test_closing_the_project_while_layers_arrive_is_safe(qtbot: QtBot, adder: AnswerLayers, showing: Showing) -> None:
    for _ in range(3):
        adder.add(showing)
    qtbot.waitUntil(lambda: len(QgsProject.instance().mapLayers()) >= 1, timeout=8000)
    QgsProject.instance().clear()
    qtbot.wait(400)
    assert QgsProject.instance().mapLayers() == {}
    assert QgsProject.instance().layerTreeRoot().children() == []


def test_removing_a_layer_and_showing_the_answer_again(
    qtbot: QtBot, adder: AnswerLayers, showing: Showing, group: QgsLayerTreeGroup, iface: FakeIface
) -> None:
    QgsProject.instance().removeMapLayer(layers_of(group)[0].id())
    assert adder.show(showing.answer, iface.canvas)
    QgsProject.instance().layerTreeRoot().removeChildNode(group)
    assert not adder.show(showing.answer, iface.canvas)


def test_a_saved_project_still_knows_the_answer(
    adder: AnswerLayers, showing: Showing, group: QgsLayerTreeGroup, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    assert project.write(str(tmp_path / "saved.qgz"))
    assert project.read(str(tmp_path / "saved.qgz"))
    again = adder.group_of(showing.answer)
    assert [layer.isValid() for layer in layers_of(again)] == [True] * 7
    assert project_layers(project).layers == ()


def test_a_product_that_does_not_exist_is_an_engine_error(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="does not exist"):
        Answer.from_json(products.answer_json(str(tmp_path / "nowhere")))


@pytest.mark.parametrize("answer", [None, {}, {"files": {}}, {"folder": 3, "name": "x", "files": [], "report": {}}])
def test_an_answer_that_is_none_is_an_engine_error(answer: Any) -> None:
    with pytest.raises(EngineError, match="cannot be read"):
        Answer.from_json(answer)


def test_each_answer_gets_a_folder_of_its_own_with_a_readable_name(tmp_path: Path) -> None:
    from datetime import date

    first = answer_folder(tmp_path, "sentinel-2-l2a", "false colour (infrared)", date(2019, 8, 30))
    assert first.name == "sentinel-2-l2a_false-colour-infrared_2019-08-30"
    first.mkdir()
    second = answer_folder(tmp_path, "sentinel-2-l2a", "false colour (infrared)", date(2019, 8, 30))
    assert second.name == "sentinel-2-l2a_false-colour-infrared_2019-08-30_2"


@pytest.mark.parametrize(
    ("bands", "shown"),
    [
        (("B08", "B04", "B03"), ("B08", "B04", "B03")),
        (("B02", "B03", "B04"), ("B04", "B03", "B02")),
        (("B02", "B03", "B04", "B08"), ("B04", "B03", "B02")),
        (("B05", "B06", "B07", "B08"), ("B05", "B06", "B07")),
        (("B08", "B04"), ("B08",)),
    ],
)
def test_which_bands_are_drawn(bands: Any, shown: Any) -> None:
    assert choose_shown(bands, COMPOSITES) == shown


def test_a_layer_drawn_by_bands_that_the_answer_lacks_gives_no_look(tmp_path: Path, iface: FakeIface) -> None:
    path = products.write_raster(tmp_path / "own.tif", products.scene(0), ["B08", "B03", "B04"])
    layer = QgsRasterLayer(str(path), "x")
    layer.renderer().setRedBand(3)  # the bands are the user's choice, their range is QGIS's
    layer.renderer().setBlueBand(1)
    assert look_of(layer, ["B08", "B03", "B04"], ("B04", "B03", "B02")) is None
    assert look_of(layer, ["B04", "B03", "B02"], ("B04", "B03", "B02")) == Look(("B02", "B03", "B04"))
