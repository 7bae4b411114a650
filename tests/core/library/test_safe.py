"""Sentinel-2 products as ESA delivers them: granules, native pixels, scale and offset."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest
from rasterio.transform import Affine

from revisit.core.errors import DataError, UnsupportedError
from revisit.core.imagery.read import Reader
from revisit.core.library.library import Library

Open = Callable[..., Library]
Write = Callable[..., Path]

NEW = "S2A_MSIL2A_20220130T105231_N0400_R051_T31UFS_20220130T134459.SAFE"
EARLY = "S2A_MSIL2A_20190830T105031_N0213_R051_T31UFS_20190830T140000.SAFE"
OLD = "S2A_USER_PRD_MSIL2A_PDMC_20160930T184752_R051_V20160929T103022_20160929T103252.SAFE"
OLD_GRANULE = "S2A_USER_MSI_L2A_TL_EPA__20160930T150000_A006644_{}_N02.04"


def metadata(baseline: str, quantification: str = "10000", offsets: dict[int, str] | None = None) -> str:
    """Return a product's metadata, as far as Revisit reads them."""
    added = "".join(
        f'<BOA_ADD_OFFSET band_id="{band}">{value}</BOA_ADD_OFFSET>' for band, value in (offsets or {}).items()
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?>
<n1:Level-2A_User_Product xmlns:n1="https://psd-14.sentinel2.eo.esa.int/PSD/User_Product_Level-2A.xsd"><n1:General_Info>
<Product_Info><PRODUCT_START_TIME>2022-01-30T10:52:31.024Z</PRODUCT_START_TIME>
<PROCESSING_BASELINE>{baseline}</PROCESSING_BASELINE></Product_Info>
<Product_Image_Characteristics><QUANTIFICATION_VALUES_LIST>
<BOA_QUANTIFICATION_VALUE unit="none">{quantification}</BOA_QUANTIFICATION_VALUE>
<AOT_QUANTIFICATION_VALUE unit="none">1000.0</AOT_QUANTIFICATION_VALUE></QUANTIFICATION_VALUES_LIST>
<BOA_ADD_OFFSET_VALUES_LIST>{added}</BOA_ADD_OFFSET_VALUES_LIST></Product_Image_Characteristics>
</n1:General_Info><n1:Quality_Indicators_Info>
<Cloud_Coverage_Assessment>12.5</Cloud_Coverage_Assessment></n1:Quality_Indicators_Info>
</n1:Level-2A_User_Product>"""


@pytest.fixture
def write_safe(write_tif: Write, tmp_path: Path) -> Callable[..., Path]:
    """Write a Level 2A product with B02 at three resolutions, B8A and SCL at two, and what is no band."""

    def write(name: str = NEW, said: str | None = None, tiles: tuple[str, ...] = ("T31UFS",)) -> Path:
        product = tmp_path / "lib" / name
        for number, tile in enumerate(tiles):
            old = name == OLD
            granule = product / "GRANULE" / (OLD_GRANULE.format(tile) if old else f"L2A_{tile}_A034490_20220130T105233")
            stem = OLD_GRANULE.format(tile)[:-7] if old else f"{tile}_20220130T105231"
            for pixel, bands in (("10", "B02 TCI"), ("20", "B02 B8A AOT SCL"), ("60", "B01 B02 B8A SCL")):
                transform = Affine(int(pixel), 0, 600000 + 100000 * number, 0, -int(pixel), 5600040)
                for band in bands.split():
                    file = f"S2A_USER_SCL_{stem[13:]}_{pixel}m" if old and band == "SCL" else f"{stem}_{band}_{pixel}m"
                    write_tif(
                        granule / "IMG_DATA" / f"R{pixel}m" / f"{file}.jp2", driver="JP2OpenJPEG", nodata=None,
                        dtype="uint8" if band == "SCL" else "uint16", transform=transform,
                        width=240 // int(pixel) * 4, height=240 // int(pixel) * 4, QUALITY="100", REVERSIBLE="YES",
                    )  # fmt: skip
            write_tif(granule / "QI_DATA" / f"{tile}_20220130T105231_PVI.jp2", driver="JP2OpenJPEG", nodata=None,
                      width=64, height=64)  # fmt: skip
        if said is not None:
            (product / "MTD_MSIL2A.xml").write_text(said, encoding="utf-8")
        return product

    return write


def scalings(library: Library) -> dict[str, tuple[float, float]]:
    return {band: (asset.scale, asset.offset) for band, asset in library.scenes[0].assets.items()}


def test_a_product_is_one_scene_of_native_pixels(opened: Open, write_safe: Write) -> None:
    write_safe(said=metadata("04.00", offsets={0: "-1000", 1: "-1000", 8: "-900"}))
    library = opened(write_safe().parent)
    (scene,) = library.scenes
    assert not library.problems
    assert scene.id == "sentinel-2-l2a_20220130T105231_S2A_T31UFS_N0400"
    assert (scene.sensor.id, scene.time.isoformat()) == ("sentinel-2-l2a", "2022-01-30T10:52:31+00:00")
    assert (scene.bands, scene.masks, scene.cloud_cover) == (("B01", "B02", "B8A"), ("SCL",), 0.125)
    assert {band: asset.grid.transform[0] for band, asset in scene.assets.items()} == {
        "B01": 60, "B02": 10, "B8A": 20, "SCL": 20,
    }  # fmt: skip
    assert scalings(library) == {"B01": (1e-4, -0.1), "B02": (1e-4, -0.1), "B8A": (1e-4, -0.09), "SCL": (1, 0)}
    assert all(asset.file_scale is None for asset in scene.assets.values()), "the files themselves state none"
    assert not scene.guessed
    with Reader() as reader:
        values = reader.physical(scene.assets["B02"], scene.assets["B02"].grid)
    assert np.allclose(values, 1e-4 - 0.1)


def test_other_quantifications_and_baselines_are_taken_at_their_word(opened: Open, write_safe: Write) -> None:
    library = opened(write_safe(EARLY, metadata("02.13", "20000")))
    assert scalings(library)["B02"] == (5e-5, 0)
    assert not library.scenes[0].guessed


@pytest.mark.parametrize(
    ("name", "said", "scaling", "guess"),
    [
        (NEW, None, (1e-4, -0.1), "baseline 04.00"),
        (NEW, metadata("04.00"), (1e-4, -0.1), "baseline 04.00"),
        (EARLY, None, (1e-4, 0), "baseline 02.13"),
        ("S2A_MSIL2A_20220130_T31UFS.SAFE", None, (1e-4, 0), "neither metadata nor name"),
        (NEW.replace("N0400", "N9999"), None, (1e-4, 0), "baseline 99.99"),
    ],
)
def test_what_the_metadata_leave_out_is_guessed_and_said(
    opened: Open, write_safe: Write, name: str, said: str | None, scaling: tuple[float, float], guess: str
) -> None:
    library = opened(write_safe(name, said))
    assert scalings(library)["B02"] == scaling
    assert [text for text in library.scenes[0].guessed if guess in text]
    assert not library.problems


@pytest.mark.parametrize(
    ("said", "problem"),
    [
        ("<broken", "no XML"),
        (metadata("04.00", "0"), "quantification of 0"),
        (metadata("04.00", "nan"), "quantification of 'nan'"),
        (metadata("04.00", offsets={1: "inf"}), "BOA_ADD_OFFSET of 'inf'"),
        (metadata("04.00", offsets={77: "-1000"}), "offset of band '77'"),
        (metadata("new"), "baseline of 'new'"),
    ],
)
def test_metadata_that_make_no_sense_are_one_line_and_the_name_tells(
    opened: Open, write_safe: Write, said: str, problem: str
) -> None:
    library = opened(write_safe(NEW, said))
    assert [line.problem for line in library.problems if problem in line.problem]
    assert len(library.problems) == 1
    assert scalings(library)["B02"] == (1e-4, -0.1)
    assert any("baseline 04.00" in guess for guess in library.scenes[0].guessed)


def test_the_old_naming_has_a_scene_a_granule(opened: Open, write_safe: Write) -> None:
    library = opened(write_safe(OLD, tiles=("T31UFS", "T31UGS")))
    assert [scene.id for scene in library.scenes] == [
        f"sentinel-2-l2a_20160929T103022_S2A_{tile}" for tile in ("T31UFS", "T31UGS")
    ]
    for scene in library.scenes:
        assert (scene.bands, scene.masks) == (("B01", "B02", "B8A"), ("SCL",))


def test_level_1c_is_a_sensor_of_its_own(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    product = tmp_path / "S2B_MSIL1C_20220130T105231_N0400_R051_T31UFS_20220130T134459.SAFE"
    images = product / "GRANULE" / "L1C_T31UFS_A034490_20220130T105233" / "IMG_DATA"
    for band in ("B02", "B10"):
        write_tif(images / f"T31UFS_20220130T105231_{band}.jp2", driver="JP2OpenJPEG", nodata=None, width=64, height=64)
    (product / "MTD_MSIL1C.xml").write_text(
        "<a><QUANTIFICATION_VALUE>10000</QUANTIFICATION_VALUE><PROCESSING_BASELINE>04.00</PROCESSING_BASELINE>"
        '<RADIO_ADD_OFFSET band_id="1">-1000</RADIO_ADD_OFFSET><RADIO_ADD_OFFSET band_id="10">-1000</RADIO_ADD_OFFSET>'
        "</a>"
    )
    (scene,) = opened(product).scenes
    assert (scene.sensor.id, scene.bands, scene.guessed) == ("sentinel-2-l1c", ("B02", "B10"), ())
    assert scene.assets["B10"].offset == -0.1


def test_one_file_of_a_product_and_a_part_of_its_folders_are_understood(opened: Open, write_safe: Write) -> None:
    product = write_safe(said=metadata("04.00", offsets={1: "-1000", 8: "-1000"}))
    coarse = next(product.rglob("*_B02_20m.jp2"))
    single = opened(coarse).scenes[0]
    assert (single.bands, single.assets["B02"].offset, single.assets["B02"].grid.transform[0]) == (("B02",), -0.1, 20)
    assert opened(coarse.parent).scenes[0].bands == ("B02", "B8A")
    moved = product.rename(product.with_name("unpacked by hand S2A_MSIL2A"))
    assert opened(moved).scenes[0].bands == ("B01", "B02", "B8A"), "the folders in it tell a product"


def test_a_layer_of_a_product_has_its_scale(opened: Open, write_safe: Write) -> None:
    product = write_safe(said=metadata("04.00", offsets={1: "-1000"}))
    path = next(product.rglob("*_B02_20m.jp2"))
    layer = {"path": str(path), "date": "2022-01-30", "sensor": "sentinel-2-l2a", "bands": ["B02"]}
    assert opened({"layers": [layer]}).scenes[0].assets["B02"].offset == -0.1


def test_a_catalogue_of_a_product_has_its_scale(opened: Open, write_safe: Write, write_json: Write) -> None:
    product = write_safe(said=metadata("04.00", offsets={1: "-1000"}))
    path = next(product.rglob("*_B02_10m.jp2"))
    links = [{"rel": "item", "href": "item.json"}]
    catalogue = {"type": "Catalog", "id": "c", "stac_version": "1.0.0", "description": "d", "links": links}
    item = {
        "type": "Feature", "stac_version": "1.0.0", "stac_extensions": [], "id": "i", "geometry": None, "links": [],
        "collection": "sentinel-2-l2a", "properties": {"datetime": "2022-01-30T10:52:31Z"},
        "assets": {"B02": {"href": path.relative_to(product.parent).as_posix()}},
    }  # fmt: skip
    write_json(product.parent / "catalog.json", catalogue)
    write_json(product.parent / "item.json", item)
    for other in [*product.rglob("*.jp2")]:
        if other != path:
            other.unlink()
    library = opened(product.parent)
    assert not library.problems, "the product has its images, though the catalogue claims them"
    assert [scene.id for scene in library.scenes] == ["i"]
    assert library.scenes[0].assets["B02"].offset == -0.1


def test_two_processings_of_one_day_are_two_scenes(opened: Open, write_safe: Write) -> None:
    write_safe(said=metadata("04.00", offsets={1: "-1000"}))
    folder = write_safe(NEW.replace("N0400", "N0510"), metadata("05.10", offsets={1: "-1000"})).parent
    assert [scene.id[-5:] for scene in opened(folder).scenes] == ["N0400", "N0510"]


def test_a_product_without_granules_is_one_line(opened: Open, write_safe: Write, tmp_path: Path) -> None:
    empty = tmp_path / "lib" / EARLY
    (empty / "DATASTRIP").mkdir(parents=True)
    with pytest.raises(DataError, match=r"without images in a GRANULE folder.*download it again"):
        opened(empty)
    write_safe(said=metadata("04.00"))
    library = opened(tmp_path / "lib")
    assert len(library.scenes) == 1
    assert [line.path for line in library.problems] == [str(empty)]


def test_a_radar_product_is_refused_in_one_line(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    product: Any = tmp_path / "S1A_IW_GRDH_1SDV_20220130T055231_20220130T055256_041692_04F5D1_B8A5.SAFE"
    write_tif(product / "measurement" / "s1a-iw-grd-vv-20220130t055231-001.tiff", crs=None, transform=None)
    with pytest.raises(UnsupportedError, match=r"Sentinel-1 product as it comes.*Correct it for terrain") as caught:
        opened(product)
    assert "more" not in str(caught.value)


def test_a_truncated_band_is_one_line(opened: Open, write_safe: Write) -> None:
    product = write_safe(said=metadata("04.00", offsets={0: "-1000", 1: "-1000", 8: "-1000"}))
    path = next(product.rglob("*_B02_10m.jp2"))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) * 2 // 3])
    library = opened(product)
    assert library.scenes[0].bands == ("B01", "B8A")
    (problem,) = library.problems
    assert problem.path == str(path)
    assert problem.unreadable


def test_a_users_own_folders_are_no_product(opened: Open, write_tif: Write, tmp_path: Path) -> None:
    for number, folder in enumerate(("GRANULES/a", "GRANULE/2020", "x/GRANULE/2020/data"), start=1):
        write_tif(tmp_path / folder / f"s2_B04_2020010{number}.tif")
    assert len(opened(tmp_path).scenes) == 3
