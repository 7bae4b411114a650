"""The project's raster layers as a library."""

from __future__ import annotations

from datetime import date
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from qgis.core import QgsProject, QgsRasterLayer

from revisit.ui.layer_facts import set_day
from revisit.ui.project_layers import ROLE_PROPERTY, date_in, layer_date, project_layers


@pytest.fixture
def add(iface: FakeIface, tmp_path: Path) -> Any:
    def add_layer(file: str, name: str, bands: Any = products.BANDS) -> Any:
        image = products.scene(0)[: len(bands)]
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
        ("a.tif", "elevation 2019-08-30", products.BANDS, "tells no sensor"),
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


def test_revisits_own_layers_are_never_inputs(add: Any) -> None:
    add("a.tif", "Sentinel-2 2019-08-30").setCustomProperty(ROLE_PROPERTY, "enhanced")
    found = project_layers(QgsProject.instance())
    assert (found.layers, found.left_out) == ((), ())
