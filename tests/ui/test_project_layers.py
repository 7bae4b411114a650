"""The project's raster layers as a library."""

from __future__ import annotations

import json
from datetime import date
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsLayerMetadata, QgsProject, QgsRasterLayer
from qgis.PyQt.QtWidgets import QDialogButtonBox

from revisit.core.sensors import load_sensors
from revisit.ui.layer_facts import day_range, set_day
from revisit.ui.layer_table import LayerTable
from revisit.ui.library_picker import LibraryPicker
from revisit.ui.project_layers import ROLE_PROPERTY, date_in, guess_layers, layer_date, project_layers


@pytest.fixture
def add(iface: FakeIface, tmp_path: Path) -> Any:
    def add_layer(file: str, name: str, bands: Any = products.BANDS) -> Any:
        scene = products.scene(0)
        image = scene[[number % len(scene) for number in range(len(bands))]]
        path = products.write_raster(tmp_path / file, image, list(bands))
        layer = QgsRasterLayer(str(path), name)
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
        return layer

    return add_layer


@pytest.mark.parametrize(
    ("text", "day"),
    [
        ("Sentinel-2 2019-08-30", date(2019, 8, 30)),
        ("sentinel-2-l2a_B04_20190830", date(2019, 8, 30)),
        ("S2A_MSIL2A_20190830T092031_N0213_R093_T35TLJ_20190901T114151", date(2019, 8, 30)),
        ("LC08_L2SP_183029_20190830_20200826_02_T1", date(2019, 8, 30)),
        ("mosaic 2019.08.30 final", date(2019, 8, 30)),
        ("20190230 is no day", None),
        ("tile 120190830999", None),
        ("no date", None),
    ],
)
def test_dates_in_names(text: str, day: Any) -> None:
    assert date_in(text) == day


def test_the_temporal_range_beats_the_name_and_the_name_beats_the_file(add: Any) -> None:
    layer = add("sentinel-2-l2a_20190101.tif", "no date in the name")
    assert layer_date(layer) == date(2019, 1, 1)
    layer.setName("Sentinel-2 2019-02-02")
    assert layer_date(layer) == date(2019, 2, 2)
    set_day(layer, date(2019, 3, 3))
    assert layer_date(layer) == date(2019, 3, 3)


def test_layers_with_date_sensor_and_bands_make_a_library(add: Any) -> None:
    layer = add("a.tif", "Sentinel-2 2019-08-30")
    found = project_layers(QgsProject.instance())
    assert found.library() == [
        {
            "layers": [
                {
                    "name": "Sentinel-2 2019-08-30",
                    "path": layer.source(),
                    "date": "2019-08-30",
                    "sensor": "sentinel-2-l2a",
                    "bands": ["B04", "B03", "B02"],
                }
            ]
        }
    ]
    assert found.left_out == ()


def test_a_single_band_without_a_name_takes_it_from_the_file(add: Any) -> None:
    add("sentinel-2-l2a_B08_20190830.tif", "near infrared", [""])
    (entry,) = project_layers(QgsProject.instance()).layers
    assert entry["bands"] == ["B08"]


@pytest.mark.parametrize(
    ("file", "name", "bands", "reason"),
    [
        ("a.tif", "Sentinel-2", products.BANDS, "no date"),
        ("a.tif", "hills 2019-08-30", products.BANDS, "tells no sensor"),
        ("a.tif", "elevation", products.BANDS, "none of its bands"),
        ("a.tif", "Sentinel-2 2019-08-30", ["this", "that", ""], "none of its bands"),
    ],
)
def test_what_cannot_be_used_is_listed_with_the_reason(add: Any, file: str, name: str, bands: Any, reason: str) -> None:
    add(file, name, bands)
    found = project_layers(QgsProject.instance())
    assert found.layers == ()
    (line,) = found.left_out
    assert line.startswith(name)
    assert reason in line


def test_a_folder_tells_the_sensor_and_the_number_of_bands_the_bands(add: Any, tmp_path: Path) -> None:
    (tmp_path / "S2L2A").mkdir()
    add("S2L2A/place.tif", "place 2021-07-21", [""] * 12)
    (entry,) = project_layers(QgsProject.instance()).layers
    assert (entry["sensor"], entry["bands"][0], entry["bands"][8]) == ("sentinel-2-l2a", "B01", "B8A")


def test_an_elevation_model_needs_no_date(qtbot: QtBot, add: Any) -> None:
    add("a.tif", "Copernicus DEM", [""])
    add("b.tif", "heights of 1970", [""])
    project = QgsProject.instance()
    (entry,) = project_layers(project).layers
    assert (entry["sensor"], entry["date"], entry["bands"]) == ("elevation", "", ["elevation"])
    table = LayerTable(project)
    qtbot.addWidget(table)
    model, other = (next(row for row in table.rows if row.guess.name.startswith(name)) for name in ("Cop", "hei"))
    assert model.problem() == ""
    assert other.problem() == "write the date as YYYY-MM-DD"
    other.sensor_combo.setCurrentIndex(other.sensor_combo.findData("elevation"))
    other.bands_edit.setText("elevation")
    assert other.problem() == ""
    table.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    assert [(e["sensor"], e["date"]) for e in project_layers(project).layers] == [("elevation", "")] * 2


def test_revisits_own_layers_are_never_inputs(add: Any) -> None:
    add("a.tif", "Sentinel-2 2019-08-30").setCustomProperty(ROLE_PROPERTY, "enhanced")
    found = project_layers(QgsProject.instance())
    assert (found.layers, found.left_out) == ((), ())


def test_the_extent_in_time_of_the_metadata_is_a_date(add: Any) -> None:
    layer = add("a.tif", "Sentinel-2")
    extent = QgsLayerMetadata.Extent()
    extent.setTemporalExtents([day_range(date(2019, 4, 5))])
    metadata = layer.metadata()
    metadata.setExtent(extent)
    layer.setMetadata(metadata)
    assert layer_date(layer) == date(2019, 4, 5)


def write_item(file: Path, **changes: Any) -> None:
    bands = [{"name": "B04"}, {"name": "B03"}, {"name": "B02"}]
    item = {
        "type": "Feature", "stac_version": "1.0.0", "collection": "sentinel-2-l2a",
        "properties": {"datetime": "2019-08-30T09:20:31Z"},
        "assets": {"visual": {"href": "./picture.tif", "eo:bands": bands}},
    }  # fmt: skip
    file.write_text(json.dumps({**item, **changes}), encoding="utf-8")


@pytest.mark.parametrize("name", ["picture.json", "item.json"])
def test_a_stac_item_beside_the_file_says_what_the_names_do_not(add: Any, tmp_path: Path, name: str) -> None:
    add("picture.tif", "what a nice picture", ["", "", ""])
    assert project_layers(QgsProject.instance()).layers == ()
    write_item(tmp_path / name)
    (entry,) = project_layers(QgsProject.instance()).layers
    assert (entry["date"], entry["sensor"], entry["bands"]) == ("2019-08-30", "sentinel-2-l2a", ["B04", "B03", "B02"])
    (guess,) = guess_layers(QgsProject.instance())
    assert guess.sources == ("date from the STAC item", "sensor from the STAC item")


@pytest.mark.parametrize("text", ["", "{", "[]", '{"stac_version": 1}', '{"type": "Feature", "stac_version": "1.0.0"}'])
def test_a_file_that_is_no_item_says_nothing(add: Any, tmp_path: Path, text: str) -> None:
    add("picture.tif", "what a nice picture", ["", "", ""])
    (tmp_path / "item.json").write_text(text, encoding="utf-8")
    assert len(project_layers(QgsProject.instance()).left_out) == 1


def test_what_was_guessed_is_corrected_in_the_table_once_and_kept_with_the_project(
    qtbot: QtBot, add: Any, tmp_path: Path
) -> None:
    add("a.tif", "before the flood", ["", "", ""])
    add("b.tif", "Sentinel-2 2019-08-30")
    add("c.tif", "elevation", ["", "", ""])
    project = QgsProject.instance()
    table = LayerTable(project)
    qtbot.addWidget(table)
    flood, seen, height = (next(r for r in table.rows if r.guess.name.startswith(n)) for n in ("bef", "Sen", "ele"))
    assert "1 of 3 layers can be used." in table.said.text()
    assert seen.note.text() == "date from its name"
    qtbot.keyClicks(flood.date_edit, "2019-08-20")
    assert flood.note.text() == "choose the sensor"
    flood.sensor_combo.setCurrentIndex(flood.sensor_combo.findData("sentinel-2-l2a"))
    flood.bands_edit.setText("red, B99, -")
    assert "has no band B99" in flood.note.text()
    flood.bands_edit.setText("red, B03")
    assert flood.note.text() == "the raster has 3 bands, not 2"
    flood.bands_edit.setText("red, B03, -")
    height.use_box.setChecked(False)
    assert table.said.text() == "2 of 3 layers can be used."
    table.buttons.button(QDialogButtonBox.StandardButton.Ok).click()
    found = project_layers(project)
    assert [(e["name"], e["date"], e["bands"]) for e in found.layers] == [
        ("Sentinel-2 2019-08-30", "2019-08-30", ["B04", "B03", "B02"]),
        ("before the flood", "2019-08-20", ["B04", "B03", ""]),
    ]
    assert found.left_out == ()
    file = str(tmp_path / "project.qgz")
    assert project.write(file)
    project.clear()
    assert project.read(file)
    assert project_layers(project).layers[1]["date"] == "2019-08-20"
    again = LayerTable(project)
    qtbot.addWidget(again)
    assert "set by you" in [row.note.text() for row in again.rows]
    again.buttons.button(QDialogButtonBox.StandardButton.Reset).click()
    assert len(project_layers(project).layers) == 1


def test_the_table_opens_from_the_library_list_and_its_answer_is_searched(qtbot: QtBot, add: Any) -> None:
    add("a.tif", "Sentinel-2 2019-08-30")
    picker = LibraryPicker()
    qtbot.addWidget(picker)
    picker.show()
    assert not picker.table_button.isVisible()
    picker.choose("project")
    assert picker.table_button.isVisible()
    picker.table_button.click()
    (table,) = picker.findChildren(LayerTable)
    table.rows[0].date_edit.setText("2019-09-01")
    with qtbot.waitSignal(picker.chosen) as heard:
        table.accept()
    assert heard.args[0].layers[0]["date"] == "2019-09-01"
    picker.dispose()


@pytest.mark.parametrize("word", ["Band", "Kanal", "Bande", "Banda", "波段"])
def test_bands_are_known_in_every_language_of_qgis(add: Any, monkeypatch: pytest.MonkeyPatch, word: str) -> None:
    add("sentinel-2-l2a_20190830.tif", "Sentinel-2 L2A 2019-08-30")
    monkeypatch.setattr(QgsRasterLayer, "bandName", lambda _, number: f"{word} {number}: {products.BANDS[number - 1]}")
    guess = guess_layers(QgsProject.instance(), load_sensors())[0]
    assert list(guess.bands) == products.BANDS


def test_a_table_of_hundreds_of_layers_does_not_hold_the_window_up(qtbot: QtBot, add: Any, gaps: Any) -> None:
    first = add("a.tif", "Sentinel-2 2019-01-01")
    for number in range(90):
        layer = QgsRasterLayer(first.source(), f"Sentinel-2 2019-02-{1 + number % 28:02d} {number}")
        QgsProject.instance().addMapLayer(layer)
    gaps.reset()
    table = LayerTable(QgsProject.instance())
    qtbot.addWidget(table)
    table.show()
    ok = table.buttons.button(QDialogButtonBox.StandardButton.Ok)
    assert not ok.isEnabled()
    qtbot.waitUntil(ok.isEnabled, timeout=8000)
    assert len(table.rows) == 91
    assert table.said.text() == "91 of 91 layers can be used."
    assert gaps.longest_ms <= 50
