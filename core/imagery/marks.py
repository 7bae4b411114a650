"""What a user says of the images by hand: scenes to leave out, and pixels to hide or to take for clear."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
from rasterio.enums import Resampling
from rasterio.errors import RasterioError
from rasterio.features import geometry_mask
from rasterio.transform import Affine
from rasterio.warp import reproject

from ..errors import DataError, RequestError, RevisitError, UnsupportedError
from ..library.scene import Grid, Scene
from ..query import Region, parse_date
from .antimeridian import on_turn_of
from .finding import Finding
from .grid import Window, region_polygon
from .occlusion import CLOUD_BLUE, Mask

CLEAR_CODE = 2
"""Value of a mask raster that means clear; 0 and nodata say nothing, every other value hides."""


@dataclass(frozen=True)
class Marks:
    """Pixels (y, x) of some days that count as hidden, or as clear, whatever masks and series say."""

    hidden: Mapping[date, Mask] = field(default_factory=dict)
    shown: Mapping[date, Mask] = field(default_factory=dict)

    def hiding(self, more: Mapping[date, Mask]) -> Marks:
        """Return the marks with more hidden pixels; what is hidden wins over what is shown."""
        days = set(self.hidden) | set(more)
        return Marks({day: either(self.hidden.get(day), more.get(day)) for day in days}, self.shown)

    def within(self, window: Window) -> Marks:
        """Return the marks of chosen rows and columns."""
        parts = ({day: mask[window] for day, mask in marks.items()} for marks in (self.hidden, self.shown))
        return Marks(*parts)


def without(scenes: Sequence[Scene], names: Iterable[str]) -> tuple[list[Scene], list[Finding]]:
    """Return the scenes that are not left out by hand, by id or by day, and a finding for each that is.

    Raises:
        RequestError: a name is neither the id of a scene nor a day that has one.
        UnsupportedError: none is left.
    """
    wanted = tuple(dict.fromkeys(names))
    known = {scene.id for scene in scenes} | {scene.date.isoformat() for scene in scenes}
    for name in wanted:
        if name not in known:
            raise RequestError(
                f"There is no scene or day {name!r} to leave out",
                "Name a scene's id or its day, as `revisit scenes` lists",
            )
    left = [scene for scene in scenes if scene.id not in wanted and scene.date.isoformat() not in wanted]
    if not left:
        raise UnsupportedError("All scenes are left out by hand", "Leave fewer out")
    return left, [
        Finding("excluded", f"{scene.id} of {scene.date} is left out by hand", "dropped", scene.date, scene.id)
        for scene in scenes
        if scene not in left
    ]


def read_marks(
    files: Mapping[str, str], scenes: Sequence[Scene], grid: Grid, beside: bool = False
) -> tuple[Marks, list[Finding]]:
    """Read the mask files of some days on the query's grid, and say what each does.

    A GeoJSON file's polygons hide what lies in them, or show it where their property `clear` is true. A raster's pixels
    hide where they are neither 0 nor nodata, and show where they are `CLEAR_CODE`. With `beside` it is no
    error where a file marks nothing here: it may lie elsewhere.

    Raises:
        RequestError: a day has no scene, or a file no polygon or no pixel of the region.
        DataError: a file cannot be read.
    """
    hidden: dict[date, Mask] = {}
    shown: dict[date, Mask] = {}
    findings = []
    for text, name in files.items():
        day, file = parse_date(text), Path(name)
        if day not in {scene.date for scene in scenes}:
            if beside:
                continue
            raise RequestError(f"There is no image of {day} to mask", "Name a day that has one")
        vector = file.suffix.lower() in (".geojson", ".json")
        hidden[day], shown[day] = _from_polygons(file, grid) if vector else _from_raster(file, grid)
        if not (hidden[day] | shown[day]).any():
            if beside:
                continue
            raise RequestError(f"The mask {file} marks no pixel of the region", "Draw it inside the region")
        said = [f"hides {hidden[day].sum():,} pixels"] if hidden[day].any() else []
        said += [f"shows {shown[day].sum():,} pixels"] if shown[day].any() else []
        findings.append(Finding("mask", f"{file.name} {' and '.join(said)} of {day}, by hand", "masked", day))
    return Marks(hidden, shown), findings


def threshold_finding(cloud_threshold: float) -> list[Finding]:
    """Return what to say of a cloud threshold that the user set."""
    if cloud_threshold == CLOUD_BLUE:
        return []
    if cloud_threshold == 0:
        return [Finding("threshold", "The supplied masks alone say what is occluded, as was asked for", "noted")]
    text = f"Clouds are looked for from {cloud_threshold:g} of reflectance above the other dates, as was asked for"
    return [Finding("threshold", text, "noted")]


def _from_polygons(file: Path, grid: Grid) -> tuple[Mask, Mask]:
    try:
        document = json.loads(file.read_text(encoding="utf-8-sig"))
    except (OSError, ValueError, RecursionError) as error:
        raise DataError(f"The mask {file} cannot be read: {error}", "Give a GeoJSON file or a raster") from error
    hidden, shown = (np.zeros((grid.height, grid.width), bool) for _ in range(2))
    try:
        crs = str(document["crs"]["properties"]["name"]) if document.get("crs") else "EPSG:4326"
        features = [_feature(feature) for feature in document.get("features", [document])]
    except (AttributeError, KeyError, TypeError) as error:
        raise RequestError(f"The mask {file} is not GeoJSON", "Give a file with polygons") from error
    polygons = [
        (geometry, clear) for geometry, clear in features if geometry.get("type") in ("Polygon", "MultiPolygon")
    ]
    if not polygons:
        raise RequestError(f"The mask {file} holds no polygon", "Give a file with polygons")
    for geometry, clear in polygons:
        try:
            polygon = on_turn_of(region_polygon(Region(geometry, crs), grid.crs), grid)
        except RevisitError as error:
            problem = error.problem.replace("The region", "The mask", 1)
            raise RequestError(f"{file}: {problem}", "Mend its polygons") from error
        inside = geometry_mask([polygon], hidden.shape, Affine(*grid.transform), invert=True)
        (shown if clear else hidden)[inside] = True
    return hidden, shown & ~hidden


def _feature(feature: Mapping[str, Any]) -> tuple[Mapping[str, Any], bool]:
    properties = feature.get("properties") or {}
    return feature.get("geometry", feature) or {}, properties.get("clear") in (True, 1, "true")


def _from_raster(file: Path, grid: Grid) -> tuple[Mask, Mask]:
    codes = np.full((grid.height, grid.width), np.nan, np.float32)
    try:
        with rasterio.open(file) as source:
            if source.crs is None:
                raise RequestError(f"The mask {file} does not say where it lies", "Give a raster with a CRS")
            reproject(
                source.read(1).astype(np.float32), codes, src_transform=source.transform, src_crs=source.crs,
                src_nodata=source.nodata, dst_transform=Affine(*grid.transform), dst_crs=grid.crs, dst_nodata=np.nan,
                resampling=Resampling.nearest,
            )  # fmt: skip
    except (RasterioError, OSError) as error:
        raise DataError(f"The mask {file} cannot be read: {error}", "Give a GeoJSON file or a raster") from error
    shown = codes == CLEAR_CODE
    return np.isfinite(codes) & (codes != 0) & ~shown, shown


def either(first: Mask | None, second: Mask | None) -> Mask | None:
    """Return what one of two masks hides; None where there is neither."""
    return second if first is None else first if second is None else first | second
