"""Masks as evidence, and the clouds that they miss."""

from __future__ import annotations

from dataclasses import replace
from datetime import datetime, timezone
from pathlib import Path

import numpy as np
import pytest

from revisit.core.imagery.occlusion import (
    MIN_CLOUD_PX,
    evidence_bands,
    masked_by_scene,
    missed_clouds,
    occluded_codes,
    snow_codes,
)
from revisit.core.imagery.read import Reader
from revisit.core.imagery.series import fill_gaps, interpolate_in_time
from revisit.core.library.names import Names
from revisit.core.library.scene import Asset, Grid, Scene
from revisit.core.sensors import load_sensors

from ..conftest import TRANSFORM, write_tif


def test_scene_classes() -> None:
    mask = load_sensors().get("S2").find_mask("SCL")
    codes = np.arange(12)
    assert np.flatnonzero(occluded_codes(codes, mask)).tolist() == [0, 1, 3, 8, 9, 10]


@pytest.mark.parametrize(
    ("sensor", "name", "codes"),
    [
        ("landsat8", "QA_PIXEL", (21824, 22280, 23888, 1, 30048)),
        ("landsat8", "pixel_qa", (322, 480, 328, 1, 336)),  # of Collection 1, whose bit 1 is "clear"
        ("hls", "Fmask", (64, 2, 8, 255, 16)),
        ("mod09ga", "state_1km", (8, 1, 4, 65535, 4104)),
        ("mod09a1", "state_500m", (72, 2, 4, 65535, 32776)),
    ],
)
def test_bits(sensor: str, name: str, codes: tuple[int, ...]) -> None:
    """Clear, cloud, shadow, fill and snow, as products of each kind have them."""
    mask = load_sensors().get(sensor).find_mask(name)
    assert occluded_codes(np.array(codes), mask).tolist() == [False, True, True, True, False]
    assert snow_codes(np.array(codes), mask)[[0, 4]].tolist() == [False, True]


def test_fmask_classes(tmp_path: Path) -> None:
    """Clear, water, shadow, snow, cloud and fill, as Fmask counts them; snow looks like cloud and is ground."""
    sensor = load_sensors().get("landsat5")
    grid = Grid("EPSG:32633", tuple(TRANSFORM)[:6], 6, 1)
    path = write_tif(tmp_path / "landsat5_cfmask_20090820.tif", np.array([[0, 1, 2, 3, 4, 255]], np.uint8), nodata=None)
    name = Names(load_sensors()).read(path.stem)
    assert (name.platform, name.band) == ("landsat-5", sensor.find_mask("fmask"))
    scene = Scene(
        "a", sensor, datetime(2009, 8, 20, tzinfo=timezone.utc), {"fmask": Asset(str(path), grid, "uint8")}, (0,) * 4
    )
    with Reader() as reader:
        occluded, snow = masked_by_scene(scene, grid, reader)
    assert occluded[0].tolist() == [False, False, True, False, True, True]
    assert snow[0].tolist() == [False, False, False, True, False, False]


def test_a_cloud_that_covers_a_part_of_a_coarse_pixel_hides_it(tmp_path: Path) -> None:
    """Its middle is clear: a mask of 20 m, asked at 60 m by the nearest pixel, would not tell of the cloud."""
    fine, coarse = TRANSFORM @ TRANSFORM.scale(2), TRANSFORM @ TRANSFORM.scale(6)
    codes = np.full((18, 18), 4, np.uint8)
    codes[6:9, 6:7] = 9
    path = write_tif(tmp_path / "scl.tif", codes, transform=fine)
    asset = Asset(str(path), Grid("EPSG:32633", tuple(fine)[:6], 18, 18), "uint8", nodata=0)
    sensor = load_sensors().get("sentinel-2-l2a")
    scene = Scene("a", sensor, datetime(2020, 1, 1, tzinfo=timezone.utc), {"SCL": asset}, (0, 0, 1, 1))
    with Reader() as reader:
        occluded, _ = masked_by_scene(scene, Grid("EPSG:32633", tuple(coarse)[:6], 6, 6), reader)
    assert occluded[2, 2]
    assert not occluded[4:].any()


def test_saturated_pixels_are_occluded_beside_clouds(tmp_path: Path) -> None:
    """The saturation mask says nothing of clouds: a scene that has only it has no cloud mask."""
    sensor = load_sensors().get("landsat8")
    grid = Grid("EPSG:32633", tuple(TRANSFORM)[:6], 40, 30)
    assets = {}
    for name, bit in (("qa_pixel", 3), ("qa_radsat", 4)):
        codes = np.zeros((30, 40), np.uint16)
        codes[:5, 10 * bit - 30 : 10 * bit - 20] = 1 << bit
        assets[name] = Asset(str(write_tif(tmp_path / f"{name}.tif", codes, nodata=None)), grid, "uint16")
    scene = Scene("a", sensor, datetime(2020, 1, 1, tzinfo=timezone.utc), assets, (0, 0, 1, 1))
    alone = replace(scene, assets={"qa_radsat": assets["qa_radsat"]})
    with Reader() as reader:
        both, snow = masked_by_scene(scene, grid, reader)
        saturated, _ = masked_by_scene(alone, grid, reader)
        neither, _ = masked_by_scene(replace(scene, assets={}), grid, reader)
    assert (scene.masks, alone.masks) == (("qa_pixel",), ())
    assert np.flatnonzero(both[0]).tolist() == list(range(20))
    assert np.flatnonzero(saturated[0]).tolist() == list(range(10, 20))
    assert not both[5:].any()
    assert not snow.any()
    assert not neither.any()


def departure(shape: tuple[int, int] = (60, 60)) -> np.ndarray:
    return np.random.default_rng(0).normal(0, 0.002, (2, *shape)).astype(np.float32)


def test_cloud_without_any_mask_is_found() -> None:
    seen, nothing = departure(), np.zeros((60, 60), bool)
    seen[:, 10:20, 10:20] += 0.1
    found = missed_clouds(seen, nothing)
    assert found[10:20, 10:20].all()
    assert found.sum() <= 12 * 12


def test_clear_scene_stays_clear() -> None:
    assert not missed_clouds(departure(), np.zeros((60, 60), bool)).any()


def test_bare_soil_is_no_cloud() -> None:
    seen = departure()
    seen[0, 10:20, 10:20] += 0.05
    seen[1, 10:20, 10:20] += 0.12
    assert not missed_clouds(seen, np.zeros((60, 60), bool)).any()


def test_roof_is_no_cloud() -> None:
    seen = departure()
    seen[:, 30, 30 : 30 + MIN_CLOUD_PX - 2] += 0.2
    assert not missed_clouds(seen, np.zeros((60, 60), bool)).any()


def test_edge_beside_the_mask_is_found_bright_or_dark_and_far_ones_are_left() -> None:
    seen, mask = departure(), np.zeros((60, 60), bool)
    mask[10:30, 10:30] = True
    seen[:, 10:30, 30:32] += 0.025
    seen[:, 10:30, 8:10] -= 0.025
    seen[:, 10:30, 50:52] -= 0.025
    found = missed_clouds(seen, mask)
    assert found[12:28, 30:32].all()
    assert found[12:28, 8:10].all()
    assert not found[:, 45:].any()
    assert not (found & mask).any()


def test_time_interpolation_skips_holes() -> None:
    values = np.array([[[0.0, np.nan]], [[np.nan, np.nan]], [[4.0, 2.0]]], np.float32)
    assert interpolate_in_time(values, [0, 1, 4], 1).tolist() == [[1.0, 2.0]]
    assert interpolate_in_time(values, [0, 1, 4], 9).tolist() == [[4.0, 2.0]]
    assert np.isnan(interpolate_in_time(values[:, :, 1:][:2], [0, 1], 0)).all()


def test_gaps_are_filled_and_known_values_kept() -> None:
    values = np.array([[[1.0]], [[np.nan]], [[3.0]]], np.float32)
    filled = fill_gaps(values, [0, 5, 10], [1, 2])
    assert filled.ravel().tolist() == [2.0, 3.0]
    assert np.isnan(values[1, 0, 0])


def test_ground_under_an_even_veil_counts_as_seen_and_clouds_in_it_do_not() -> None:
    seen, nothing = departure() + 0.05, np.zeros((60, 60), bool)
    seen[:, 10:20, 10:20] += 0.1
    found = missed_clouds(seen, nothing)
    assert found[10:20, 10:20].all()
    assert found.sum() <= 12 * 12


def test_thick_cover_is_cloud_all_over() -> None:
    assert missed_clouds(departure() + 0.3, np.zeros((60, 60), bool)).all()


def test_green_tells_clouds_where_no_blue_is_held() -> None:
    sensor = load_sensors().get("sentinel-2-l2a")
    grid = Grid("EPSG:32633", tuple(TRANSFORM)[:6], 40, 30)

    def of(*bands: str) -> Scene:
        assets = {band: Asset(f"{band}.tif", grid, "uint16") for band in bands}
        return Scene("a", sensor, datetime(2020, 1, 1, tzinfo=timezone.utc), assets, (0, 0, 1, 1))

    assert evidence_bands([of("B02", "B03", "B04", "B08")]) == (["B02", "B04"], "B08")
    assert evidence_bands([of("B03", "B04", "B8A", "B11")]) == (["B03", "B04"], "B8A")
    assert evidence_bands([of("B02", "B03"), of("B03", "B04")]) == (["B03"], None)
    assert evidence_bands([of("B8A", "B11")]) == ([], None)
