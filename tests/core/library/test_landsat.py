"""Landsat Collection 2 Level 2 products: their band numbers, MTL files and what may be missing."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest

from revisit.core.errors import UnsupportedError
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]

LC08 = "LC08_L2SP_231062_20200726_20210330_02_T1"
FILES = {
    LC08: (
        "SR_B1 SR_B2 SR_B3 SR_B4 SR_B5 SR_B6 SR_B7 SR_QA_AEROSOL ST_B10 ST_QA ST_EMIS ST_CDIST ST_TRAD QA_PIXEL "
        "QA_RADSAT"
    ),
    "LC09_L2SP_231062_20220726_20230330_02_T1": "SR_B4 ST_B10 QA_PIXEL QA_RADSAT",
    "LE07_L2SP_231062_20030726_20200915_02_T1": "SR_B1 SR_B4 SR_B7 SR_ATMOS_OPACITY SR_CLOUD_QA ST_B6 QA_PIXEL",
    "LT05_L2SP_231062_20080725_20200829_02_T2": "SR_B1 SR_B3 SR_B5 ST_B6 ST_ATRAN QA_PIXEL",
}


def mtl_text(reflectance: str = "2.75e-05", added: str = "-0.2", clouds: str = "12.50") -> str:
    """Return an MTL file, as far as Revisit reads it; Level 1's factors of the same names stand last."""
    lines = [f"    REFLECTANCE_MULT_BAND_{n} = {reflectance}" for n in range(1, 8)]
    lines += [f"    REFLECTANCE_ADD_BAND_{n} = {added}" for n in range(1, 8)]
    return "\n".join([
        "GROUP = LANDSAT_METADATA_FILE", "  GROUP = IMAGE_ATTRIBUTES", '    SPACECRAFT_ID = "LANDSAT_8"',
        "    DATE_ACQUIRED = 2020-07-26", '    SCENE_CENTER_TIME = "13:45:59.1234567Z"', f"    CLOUD_COVER = {clouds}",
        "  END_GROUP = IMAGE_ATTRIBUTES", "  GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", *lines,
        "  END_GROUP = LEVEL2_SURFACE_REFLECTANCE_PARAMETERS", "  GROUP = LEVEL2_SURFACE_TEMPERATURE_PARAMETERS",
        "    TEMPERATURE_MULT_BAND_ST_B10 = 0.00341802", "    TEMPERATURE_ADD_BAND_ST_B10 = 149.0",
        "  END_GROUP = LEVEL2_SURFACE_TEMPERATURE_PARAMETERS", "  GROUP = LEVEL1_RADIOMETRIC_RESCALING",
        "    REFLECTANCE_MULT_BAND_4 = 2.0000E-05", "    REFLECTANCE_ADD_BAND_4 = -0.100000",
        "  END_GROUP = LEVEL1_RADIOMETRIC_RESCALING", "END_GROUP = LANDSAT_METADATA_FILE", "END", "",
    ])  # fmt: skip


def mtl_xml(text: str) -> str:
    """Return the same as XML."""
    out, group = [], []
    for line in text.split("END\n")[0].splitlines():
        key, _, value = (part.strip() for part in line.partition("="))
        if key == "GROUP":
            group.append(value)
            out.append(f"<{value}>")
        elif key == "END_GROUP":
            out.append(f"</{group.pop()}>")
        else:
            out.append(f"<{key}>{value.strip(chr(34))}</{key}>")
    return '<?xml version="1.0" encoding="UTF-8"?>' + "".join(out)


@pytest.fixture
def write_product(write_tif: Write, tmp_path: Path) -> Callable[..., Path]:
    def write(product: str = LC08, folder: str = "lib", mtl: str = "", xml: str = "", without: str = "") -> Path:
        for band in FILES.get(product, "SR_B4 QA_PIXEL").split():
            if band != without:
                dtype = "uint8" if band == "SR_QA_AEROSOL" else "uint16"
                write_tif(tmp_path / folder / f"{product}_{band}.TIF", dtype=dtype)
        for suffix, said in (("txt", mtl), ("xml", xml)):
            if said:
                (tmp_path / folder / f"{product}_MTL.{suffix}").write_text(said, encoding="utf-8")
        return tmp_path / folder

    return write


@pytest.mark.parametrize(
    ("product", "platform", "bands"),
    [
        (LC08, "landsat-8", "coastal blue green red nir08 swir16 swir22 lwir11"),
        ("LC09_L2SP_231062_20220726_20230330_02_T1", "landsat-9", "red lwir11"),
        ("LE07_L2SP_231062_20030726_20200915_02_T1", "landsat-7", "blue nir08 swir22 lwir"),
        ("LT05_L2SP_231062_20080725_20200829_02_T2", "landsat-5", "blue red swir16 lwir"),
    ],
)
def test_each_spacecraft_has_its_own_numbers(
    opened: Open, write_product: Write, product: str, platform: str, bands: str
) -> None:
    library = opened(write_product(product))
    (scene,) = library.scenes
    assert (scene.platform, scene.bands, scene.masks) == (platform, tuple(bands.split()), ("qa_pixel",))
    assert not library.problems, "what else belongs to a product is left alone"
    assert scene.to_json()["masks"] == ["qa_pixel", *(["qa_radsat"] if "QA_RADSAT" in FILES[product] else [])]
    thermal = scene.assets[bands.split()[-1]] if "lwir" in bands.split()[-1] else None
    assert thermal is None or (thermal.scale, thermal.offset, thermal.units) == (0.00341802, 149.0, "kelvin")
    first = scene.assets[bands.split()[0]]
    assert (first.scale, first.offset, first.units, scene.guessed) == (2.75e-5, -0.2, "reflectance", ())


def test_flat_and_in_folders_of_their_own_are_the_same(opened: Open, write_product: Write, tmp_path: Path) -> None:
    for product in FILES:
        write_product(product, "flat")
        write_product(product, f"apart/{product}")
    flat, apart = opened(tmp_path / "flat"), opened(tmp_path / "apart")
    assert len(flat.scenes) == 4
    assert [(scene.id, scene.bands) for scene in apart.scenes] == [(scene.id, scene.bands) for scene in flat.scenes]
    assert opened(tmp_path / "apart" / LC08).scenes[0].id == apart.scenes[2].id


@pytest.mark.parametrize("form", ["mtl", "xml"])
def test_the_mtl_file_tells_scale_time_and_clouds(opened: Open, write_product: Write, form: str) -> None:
    text = mtl_text("3.0e-05", "-0.1")
    library = opened(write_product(**{form: text if form == "mtl" else mtl_xml(text)}))
    (scene,) = library.scenes
    assert not library.problems
    assert (scene.assets["red"].scale, scene.assets["red"].offset) == (3e-5, -0.1)
    assert (scene.assets["lwir11"].scale, scene.assets["lwir11"].offset) == (0.00341802, 149)
    assert (scene.assets["qa_pixel"].scale, scene.assets["red"].file_scale) == (1, None)
    assert (scene.time.isoformat(), scene.cloud_cover) == ("2020-07-26T13:45:59+00:00", 0.125)
    assert scene.assets["red"].path.endswith("SR_B4.TIF")


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("nonsense", "no scale of Level 2"),
        (mtl_text("nan"), "REFLECTANCE_MULT_BAND_1 = nan"),
        (mtl_text("-1"), "REFLECTANCE_MULT_BAND_1 = -1"),
        (mtl_text("two"), "REFLECTANCE_MULT_BAND_1 = two"),
        (mtl_text(added="inf"), "adds inf"),
    ],
)
def test_an_mtl_file_that_makes_no_sense_is_one_line(
    opened: Open, write_product: Write, said: str, problem: str
) -> None:
    library = opened(write_product(mtl=said))
    assert [problem in line.problem for line in library.problems] == [True]
    assert Path(library.problems[0].path).name == f"{LC08}_MTL.txt"
    assert (library.scenes[0].assets["red"].scale, library.scenes[0].assets["red"].offset) == (2.75e-5, -0.2)


def test_damaged_xml_is_named(opened: Open, write_product: Write) -> None:
    (problem,) = opened(write_product(xml=mtl_xml(mtl_text())[:400])).problems
    assert Path(problem.path).name == f"{LC08}_MTL.xml"
    assert "no XML" in problem.problem


def test_clouds_and_times_that_the_mtl_file_does_not_know(opened: Open, write_product: Write) -> None:
    (scene,) = opened(write_product(mtl=mtl_text(clouds="-1.00").replace("2020-07-26", "1999-01-01"))).scenes
    assert scene.cloud_cover is None
    assert scene.time.isoformat() == "2020-07-26T00:00:00+00:00", "the name's day is the day"


def test_missing_quality_is_one_line(opened: Open, write_product: Write) -> None:
    library = opened(write_product(without="QA_PIXEL"))
    assert len(library.scenes) == 1
    (problem,) = library.problems
    assert f"QA_PIXEL file of {LC08}" in problem.problem
    assert "clouds" in problem.remedy


@pytest.mark.parametrize(
    ("product", "mask"),
    [
        ("LC82310622020208LGN00", "cfmask"),
        ("LC82310622020208LGN00", "pixel_qa"),
        ("LC08_L1TP_231062_20200726_20200807_01_T1", "pixel_qa"),
    ],
)
def test_reflectance_of_before_collection_2_is_read_by_its_own_scale(
    opened: Open, write_tif: Write, tmp_path: Path, product: str, mask: str
) -> None:
    for band in ("sr_band4", "sr_band5", "toa_band4", "bt_band10", "sr_cloud"):
        write_tif(tmp_path / f"{product}_{band}.tif", dtype="int16", nodata=-9999)
    write_tif(tmp_path / f"{product}_{mask}.tif", dtype="uint16")
    library = opened(tmp_path)
    (scene,) = library.scenes
    assert (scene.platform, scene.date.isoformat(), scene.bands) == ("landsat-8", "2020-07-26", ("red", "nir08"))
    assert scene.masks == ("fmask" if mask == "cfmask" else mask,)
    assert (scene.assets["red"].scale, scene.assets["red"].offset, scene.assets["red"].nodata) == (1e-4, 0.0, -9999)
    assert any("of before" in guess for guess in scene.guessed)
    assert not library.problems


def test_level_1_of_before_the_collections_is_refused(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    for band in ("B4", "B5", "BQA"):
        write_tif(tmp_path / f"LC82310622020208LGN00_{band}.TIF", dtype="uint16")
    with pytest.raises(UnsupportedError, match=r"level 1 of before Collection 1: light at the top.*L2SP") as caught:
        opened(tmp_path)
    assert "more" not in str(caught.value), "a product is one line"


@pytest.mark.parametrize(
    ("product", "said"),
    [
        ("LC08_L1TP_231062_20200726_20210330_02_T1", "level L1TP"),
        ("LC08_L1TP_231062_20200726_20200807_01_T1", "Collection 1"),
    ],
)
def test_other_levels_and_collections_are_refused(opened: Open, write_product: Write, product: str, said: str) -> None:
    with pytest.raises(UnsupportedError, match=rf"{said}.*L2SP") as caught:
        opened(write_product(product))
    assert "more" not in str(caught.value), "a product is one line"
