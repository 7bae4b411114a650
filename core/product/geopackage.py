"""Point layers in GeoPackages, read and written as what they are: SQLite databases (OGC 12-128r18).

rasterio opens rasters only, and a second GDAL beside its own is asking for trouble.
"""

from __future__ import annotations

import math
import shutil
import sqlite3
import tempfile
from collections.abc import Iterator, Mapping, Sequence
from contextlib import closing, contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import shapely
from rasterio.crs import CRS
from rasterio.errors import CRSError
from rasterio.warp import transform

from ..errors import DataError

WGS84 = 4326
_APPLICATION, _VERSION = 0x47504B47, 10300
_ENVELOPE_BYTES = {0: 0, 1: 32, 2: 48, 3: 48, 4: 64}
_UNDEFINED = (
    ("Undefined Cartesian SRS", -1, "NONE", -1, "undefined"),
    ("Undefined geographic SRS", 0, "NONE", 0, "undefined"),
)
_SCHEMA = """
CREATE TABLE gpkg_spatial_ref_sys (srs_name TEXT NOT NULL, srs_id INTEGER NOT NULL PRIMARY KEY,
  organization TEXT NOT NULL, organization_coordsys_id INTEGER NOT NULL, definition TEXT NOT NULL, description TEXT);
CREATE TABLE gpkg_contents (table_name TEXT NOT NULL PRIMARY KEY, data_type TEXT NOT NULL, identifier TEXT UNIQUE,
  description TEXT DEFAULT '', last_change DATETIME NOT NULL DEFAULT (strftime('%Y-%m-%dT%H:%M:%fZ','now')),
  min_x DOUBLE, min_y DOUBLE, max_x DOUBLE, max_y DOUBLE, srs_id INTEGER,
  CONSTRAINT fk_gc_r_srs_id FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys(srs_id));
CREATE TABLE gpkg_geometry_columns (table_name TEXT NOT NULL, column_name TEXT NOT NULL,
  geometry_type_name TEXT NOT NULL, srs_id INTEGER NOT NULL, z TINYINT NOT NULL, m TINYINT NOT NULL,
  CONSTRAINT pk_geom_cols PRIMARY KEY (table_name, column_name), CONSTRAINT uk_gc_table_name UNIQUE (table_name),
  CONSTRAINT fk_gc_tn FOREIGN KEY (table_name) REFERENCES gpkg_contents(table_name),
  CONSTRAINT fk_gc_srs FOREIGN KEY (srs_id) REFERENCES gpkg_spatial_ref_sys (srs_id));
"""


@dataclass(frozen=True)
class PointFeature:
    """One point of a layer."""

    lon: float
    lat: float
    """Degrees, WGS 84."""
    values: Mapping[str, Any]
    """Column -> value, as stored."""


def write_points(
    path: Path, table: str, description: str, columns: Mapping[str, str], points: Sequence[PointFeature] = (),
    epsg: int = WGS84,
) -> None:  # fmt: skip
    """Write a new GeoPackage with one layer of points.

    Args:
        path: file; must not exist.
        table: the layer's name.
        description: what it is, for people.
        columns: name -> type of the specification (TEXT, DATETIME, INTEGER, ...), besides `fid` and `geom`.
        points: its features.
        epsg: number of the layer's CRS.
    """
    systems = {code: (f"EPSG:{code}", code, "EPSG", code, _wkt(code)) for code in (WGS84, epsg)}
    placed = _placed(points, epsg)
    names = [_quoted(name) for name in columns]
    typed = "".join(f", {name} {kind}" for name, kind in zip(names, columns.values()))
    with closing(sqlite3.connect(path)) as file, file:
        file.executescript(f"PRAGMA application_id = {_APPLICATION}; PRAGMA user_version = {_VERSION};" + _SCHEMA)
        file.executemany(
            "INSERT INTO gpkg_spatial_ref_sys VALUES (?, ?, ?, ?, ?, '')", [*_UNDEFINED, *systems.values()]
        )
        file.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier, description, srs_id)"
            " VALUES (?, 'features', ?, ?, ?)",
            [table, table, description, epsg],
        )
        file.execute("INSERT INTO gpkg_geometry_columns VALUES (?, 'geom', 'POINT', ?, 0, 0)", [table, epsg])
        file.execute(f"CREATE TABLE {_quoted(table)} (fid INTEGER PRIMARY KEY AUTOINCREMENT, geom POINT{typed})")
        if points:
            places = ", ".join("?" * (1 + len(names)))
            file.executemany(
                f"INSERT INTO {_quoted(table)} (geom, {', '.join(names)}) VALUES ({places})",
                [
                    [_blob(*place, epsg), *(point.values.get(name) for name in columns)]
                    for place, point in zip(placed, points)
                ],
            )
            xs, ys = zip(*placed)
            file.execute(
                "UPDATE gpkg_contents SET min_x = ?, min_y = ?, max_x = ?, max_y = ?",
                [min(xs), min(ys), max(xs), max(ys)],
            )


def read_points(path: Path, table: str) -> list[PointFeature]:
    """Read the points of a layer, whatever its CRS; features without a geometry are left out.

    Raises:
        DataError: the file is no GeoPackage, or has no such layer.
    """
    try:
        with _opened(path) as file:
            column, srs = file.execute(
                "SELECT column_name, srs_id FROM gpkg_geometry_columns WHERE table_name = ?", [table]
            ).fetchone() or (None, None)
            if column is None:
                raise DataError(
                    f"{path.name} has no layer {table!r}", "Name the GeoPackage from the folder that was exported"
                )
            crs = _crs(file, srs)
            rows = [dict(row) for row in file.execute(f"SELECT * FROM {_quoted(table)}")]
    except (sqlite3.Error, OSError, CRSError) as error:
        raise DataError(f"{path} cannot be read: {error}", "Copy it from the device again") from error
    return [_point(row, column, crs, path) for row in rows if row[column] is not None]


@contextmanager
def _opened(path: Path) -> Iterator[sqlite3.Connection]:
    """Open a copy, with what SQLite left beside it while a device was writing; the file itself is not touched."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "copy.gpkg"
        shutil.copyfile(path, copy)
        beside = path.with_name(f"{path.name}-wal")
        if beside.exists():
            shutil.copyfile(beside, f"{copy}-wal")
        with closing(sqlite3.connect(copy)) as file:
            file.row_factory = sqlite3.Row
            yield file


def _crs(file: sqlite3.Connection, srs: int) -> CRS:
    row = file.execute(
        "SELECT organization, organization_coordsys_id, definition FROM gpkg_spatial_ref_sys WHERE srs_id = ?", [srs]
    ).fetchone()
    if row is None:
        raise CRSError(f"its CRS {srs} is not described")
    return CRS.from_epsg(row[1]) if row[0].upper() == "EPSG" else CRS.from_wkt(row[2])


def _point(row: dict[str, Any], column: str, crs: CRS, path: Path) -> PointFeature:
    blob = row.pop(column)
    try:
        if bytes(blob[:2]) != b"GP":
            raise ValueError("no GeoPackage geometry")
        shape = shapely.from_wkb(bytes(blob[8 + _ENVELOPE_BYTES[blob[3] >> 1 & 7] :])).centroid
        if crs.is_geographic and not (abs(shape.x) <= 360 and abs(shape.y) <= 90):
            raise ValueError(f"{shape.x:g}, {shape.y:g} is no place on Earth")
        (lon,), (lat,) = transform(crs, CRS.from_epsg(WGS84), [shape.x], [shape.y])
        if not (math.isfinite(lon) and math.isfinite(lat)):
            raise ValueError("it lies outside its CRS")
    except (ValueError, KeyError, TypeError, IndexError, shapely.errors.ShapelyError) as error:
        raise DataError(f"{path.name} has a point that cannot be read: {error}", "Copy it again") from error
    return PointFeature(lon, lat, row)


def _wkt(epsg: int) -> str:
    return CRS.from_epsg(epsg).to_wkt(version="WKT1_GDAL")


def _placed(points: Sequence[PointFeature], epsg: int) -> list[tuple[float, float]]:
    """Return (x, y) of the points in another CRS."""
    lons, lats = [point.lon for point in points], [point.lat for point in points]
    if epsg != WGS84 and points:
        lons, lats = transform(CRS.from_epsg(WGS84), CRS.from_epsg(epsg), lons, lats)
    return list(zip(lons, lats))


def _blob(x: float, y: float, epsg: int) -> bytes:
    return b"GP\x00\x01" + epsg.to_bytes(4, "little") + shapely.to_wkb(shapely.Point(x, y), byte_order=1)


def _quoted(name: str) -> str:
    return '"' + name.replace('"', '""') + '"'
