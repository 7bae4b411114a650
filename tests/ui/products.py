"""Small real products and canned answers of the engine, made with GDAL so that QGIS's own Python suffices."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
from osgeo import gdal, osr

gdal.UseExceptions()

BANDS = ["B04", "B03", "B02"]
DATES = ["2019-08-15", "2019-08-20", "2019-08-25", "2019-08-30", "2019-09-09"]
ORIGIN = (5284000.0, 2466000.0)
SIZE = 40
BBOX = [25.86, 43.90, 25.88, 43.92]

SCENES: dict[str, Any] = {
    "sensors": [
        {
            "id": "sentinel-2-l2a",
            "title": "Sentinel-2 L2A",
            "modality": "optical",
            "bands": ["B02", "B03", "B04", "B08"],
            "composites": {
                "natural colour": ["B04", "B03", "B02"],
                "false colour (infrared)": ["B08", "B04", "B03"],
            },
            "dates": DATES,
            "count": 5,
            "bbox": BBOX,
            "guessed": ["Sensor guessed from the file name"],
            "indices": [
                {
                    "id": "NDVI",
                    "title": "Normalized Difference Vegetation Index",
                    "domain": "vegetation",
                    "usual": True,
                },
                {
                    "id": "NDTI",
                    "title": "Normalized Difference Turbidity Index",
                    "domain": "water",
                    "usual": False,
                },
            ],
        },
        {
            "id": "sentinel-1-rtc",
            "title": "Sentinel-1 RTC",
            "modality": "sar",
            "bands": ["VV", "VH"],
            "composites": {},
            "dates": ["2019-08-28"],
            "count": 1,
            "bbox": BBOX,
            "guessed": [],
        },
    ],
    "count": 6,
    "problems": [
        {"path": "S2L2A", "problem": "2 images tell no date", "remedy": "Put it into their names", "kept": True},
        {"path": "broken.tif", "problem": "It cannot be read", "remedy": "Copy it again", "kept": False},
    ],
    "attribution": ["Contains modified Copernicus Sentinel data, EUPL-1.2 licence"],
}

PLAN: dict[str, Any] = {
    "mode": "intra",
    "sensor": {"id": "sentinel-2-l2a", "title": "Sentinel-2 L2A"},
    "bands": BANDS,
    "date": "2019-08-30",
    "window_days": 45,
    "pixels": 1600,
    "seen_share": 0.61,
    "observed": True,
    "inputs": [
        {"date": "2019-08-20", "days": -10, "clear_share": 1.0},
        {"date": "2019-08-25", "days": -5, "clear_share": 0.98},
        {"date": "2019-09-09", "days": 10, "clear_share": 1.0},
    ],
    "training": {"kind": "within-scene", "text": "Trained on the part seen that day (61% of the region)."},
    "estimators": ["nearest", "linear", "linear+offset", "ridge", "ridge+boosted"],
    "reasons": ["61% of the region was seen on 2019-08-30; these pixels are kept as they are."],
    "warnings": [],
    "seconds": 2.4,
    "memory_bytes": 178e6,
    "expected_error": 0.0124,
    "units": "reflectance",
    "device": "cpu",
}


def answer_json(folder: str, synthetic: bool = True) -> dict[str, Any]:
    """Return what the engine answers to `enhance` with a product in `folder`."""
    sources = [("2019-08-30", "observed"), ("2019-08-25", "input"), ("2019-09-09", "input")]
    return {
        "folder": folder,
        "name": "Sentinel-2 L2A natural colour 2019-08-30",
        "files": {
            "enhanced": f"{folder}/enhanced.tif",
            "interval": f"{folder}/interval.tif",
            "provenance": f"{folder}/provenance.tif",
            "report": f"{folder}/report.json",
            "page": f"{folder}/report.html",
            "item": f"{folder}/item.json",
            "sources": [{"path": f"{folder}/sources/{day}.tif", "date": day, "role": role} for day, role in sources],
        },
        "report": {
            "title": "Sentinel-2 L2A natural colour 2019-08-30",
            "sensor": {"id": "sentinel-2-l2a", "title": "Sentinel-2 L2A"},
            "bands": BANDS,
            "date": "2019-08-30",
            "synthetic": synthetic,
            "method": "ridge+boosted",
            "error": {"rmse": 0.0113, "units": "reflectance", "per_band": {"B04": 0.012, "B03": 0.011, "B02": 0.01}},
            "interval": {"nominal": 0.9, "achieved": 0.91, "half_width": {"B04": 0.02}},
            "provenance": {"observed": 0.61, "regressed": 0.39},
            "contest": {
                "winner": "ridge+boosted",
                "candidates": [
                    {"name": "linear", "rmse": 0.0151, "per_band": {}},
                    {"name": "ridge+boosted", "rmse": 0.0113, "per_band": {}},
                ],
            },
            "inputs": PLAN["inputs"],
            "warnings": ["All inputs are one-sided <in time>"],
            "seconds": 2.2,
        },
    }


def generated_json(folder: str) -> dict[str, Any]:
    """Return `answer_json` of an answer that radar of the same day gave; see `add_radar`."""
    answer = answer_json(folder)
    sensor = {"id": "sentinel-1-grd", "title": "Sentinel-1 GRD"}
    other = {"sensor": sensor, "bands": ["VV", "VH"], "date": "2019-08-30", "days": 0, "clear_share": 1.0}
    answer["files"]["others"] = [
        {
            "path": f"{folder}/sources/sentinel-1-grd_20190830.tif", "date": "2019-08-30", "role": "other",
            "sensor": sensor, "bands": ["VV", "VH"], "look": {"shown": ["VV"], "limits": [[300.0, 900.0]]},
        }
    ]  # fmt: skip
    answer["report"] |= {"mode": "inter", "method": "kriged", "others": [other], "provenance": {"generated": 1.0}}
    return answer


def add_radar(folder: Path) -> None:
    """Write the image of another sensor that `generated_json` names, beside the rasters of `make_product`."""
    write_raster(folder / "sources" / "sentinel-1-grd_20190830.tif", scene(3)[:2], ["VV", "VH"])


def make_product(folder: Path) -> Path:
    """Write the rasters that `answer_json` names."""
    (folder / "sources").mkdir(parents=True)
    image = scene(0)
    write_raster(folder / "enhanced.tif", image, BANDS)
    bounds = np.repeat(image, 2, axis=0)
    write_raster(folder / "interval.tif", bounds, [f"{band} {bound}" for band in BANDS for bound in ("lower", "upper")])
    for number, day in enumerate(("2019-08-25", "2019-08-30", "2019-09-09")):
        write_raster(folder / "sources" / f"{day}.tif", scene(number), BANDS)
    write_codes(folder / "provenance.tif")
    (folder / "report.json").write_text("{}")
    (folder / "item.json").write_text("{}")
    return folder


def scene(number: int) -> np.ndarray:
    """Return stored reflectance (band, y, x): fields on a slope, a little brighter with each number."""
    y, x = np.mgrid[0:SIZE, 0:SIZE]
    fields = 400 + 300 * ((x // 8 + y // 10) % 3) + 4 * y + 40 * number
    return np.stack([fields * factor for factor in (1.2, 1.0, 0.7)]).astype(np.uint16)


def write_raster(path: Path, image: np.ndarray, names: list[str], nodata: float | None = 0) -> Path:
    """Write (band, y, x) on 10 m pixels in EPSG:3035."""
    kind = {"uint16": gdal.GDT_UInt16, "uint8": gdal.GDT_Byte, "float32": gdal.GDT_Float32}[image.dtype.name]
    path.parent.mkdir(parents=True, exist_ok=True)
    file = gdal.GetDriverByName("GTiff").Create(str(path), image.shape[2], image.shape[1], len(image), kind)
    file.SetGeoTransform((ORIGIN[0], 10.0, 0.0, ORIGIN[1], 0.0, -10.0))
    crs = osr.SpatialReference()
    crs.ImportFromEPSG(3035)
    file.SetProjection(crs.ExportToWkt())
    for number, (band, name) in enumerate(zip(image, names), start=1):
        raster = file.GetRasterBand(number)
        raster.WriteArray(band)
        raster.SetDescription(name)
        if nodata is not None:
            raster.SetNoDataValue(nodata)
    file = None  # GDAL writes when the last reference goes
    return path


def write_codes(path: Path) -> None:
    """Write a provenance raster with a colour table: observed, and regressed in a block."""
    codes = np.ones((1, SIZE, SIZE), np.uint8)
    codes[0, 10:30, 10:25] = 2
    write_raster(path, codes, ["provenance"], nodata=None)
    file = gdal.Open(str(path), gdal.GA_Update)
    table = gdal.ColorTable()
    for code, colour in enumerate([(0, 0, 0, 0), (158, 158, 158, 255), (0, 114, 178, 255), (213, 94, 0, 255)]):
        table.SetColorEntry(code, colour)
    file.GetRasterBand(1).SetRasterColorTable(table)
    file = None
