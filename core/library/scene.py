"""What a library holds: scenes, the assets of their bands, and the grids these lie on."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date, datetime, timezone
from typing import Any, Optional

from ..boxes import for_geojson
from ..sensors import Sensor

UNDATED = datetime(1970, 1, 1, tzinfo=timezone.utc)
"""What stands for the date of an elevation model that has none: nothing asks for it."""


@dataclass(frozen=True)
class Grid:
    """A raster's pixels on the ground: CRS, affine transform and size."""

    crs: str
    """`EPSG:N` where the file says so, else WKT, exactly as the source gives it."""
    transform: tuple[float, float, float, float, float, float]
    """Affine coefficients (a, b, c, d, e, f): x = a*col + b*row + c, y = d*col + e*row + f, of pixel corners."""
    width: int
    height: int
    step: int = 1
    """Of a thinned grid: how many of the source's pixels a pixel is wide and high; it shows the one in its middle."""

    @property
    def bounds(self) -> tuple[float, float, float, float]:
        """(xmin, ymin, xmax, ymax) in units of the CRS, of all four corners."""
        a, b, c, d, e, f = self.transform
        corners = [(0, 0), (self.width, 0), (0, self.height), (self.width, self.height)]
        xs = [a * col + b * row + c for col, row in corners]
        ys = [d * col + e * row + f for col, row in corners]
        return min(xs), min(ys), max(xs), max(ys)


@dataclass(frozen=True)
class Asset:
    """Where one band of one scene is stored, and how its stored values become physical ones."""

    path: str
    grid: Grid
    dtype: str
    """numpy name of the stored type."""
    band: int = 1
    """1-based band of a raster file; unused for a netCDF variable."""
    variable: str = ""
    """netCDF variable; "" means that `path` is a raster file."""
    time_index: int = 0
    """Position on the netCDF variable's time axis."""
    nodata: Optional[float] = None
    """Stored value that means "nothing", as the file says; the sensor's where the file is silent."""
    scale: float = 1.0
    """physical value = scale * stored value + offset"""
    offset: float = 0.0
    file_scale: Optional[float] = None
    """Scale that the file itself states; None where it states none and `scale` is the sensor's."""
    file_offset: Optional[float] = None
    encoding: str = ""
    """"" for scale and offset as above; `dn-db` for radar as openEO stores it: dB = 20 * log10(stored value) - 83.
    The reader knows more of them, for radar that is brought to another unit (`imagery.read`)."""
    flipped: bool = False
    """True for a netCDF variable whose rows run from south to north: the reader turns them over, as GDAL does, so
    that they lie on `grid`, whose first row is the northern one."""
    units: str = ""
    """Of the physical values: the sensor's, or `dB` for radar that is stored so."""
    index: str = ""
    """Name of a spectral index, whose values are made from `parts` and not read from `path`."""
    parts: tuple[tuple[str, Asset], ...] = ()
    """(letter in the index's formula, the band's asset)."""

    @property
    def meaning(self) -> tuple[object, ...]:
        """What its numbers mean: those of two assets can be compared as they are stored where this is equal."""
        # By its name, for NaN is not equal to itself.
        return self.dtype, str(self.nodata), self.scale, self.offset, self.encoding


@dataclass(frozen=True)
class Scene:
    """One acquisition of one sensor."""

    id: str
    sensor: Sensor
    time: datetime
    """Time-zone aware, UTC; midnight where the source gives only a day."""
    assets: Mapping[str, Asset]
    """Band id or mask band id -> asset."""
    footprint: tuple[float, float, float, float]
    """(west, south, east, north) in degrees, WGS 84; see `core.boxes`."""
    platform: str = ""
    cloud_cover: Optional[float] = None
    """Share 0..1 of the whole scene, where the source states it."""
    guessed: tuple[str, ...] = field(default=())
    """What had to be guessed (sensor from the file name, ...), in words."""

    @property
    def date(self) -> date:
        """Day of acquisition, UTC."""
        return self.time.date()

    @property
    def bands(self) -> tuple[str, ...]:
        """Ids of the sensor's bands that this scene has, in the sensor's order."""
        return tuple(band.id for band in self.sensor.bands if band.id in self.assets)

    @property
    def masks(self) -> tuple[str, ...]:
        """Ids of the cloud masks that this scene has, in the sensor's order of preference."""
        return tuple(mask.id for mask in self.sensor.masks if mask.id in self.assets and not mask.saturation)

    def to_json(self) -> dict[str, Any]:
        """Return what `revisit scenes --json` prints of the scene."""
        grid = next(iter(self.assets.values())).grid
        return {
            "id": self.id,
            "sensor": self.sensor.id,
            "datetime": self.time.isoformat().replace("+00:00", "Z"),
            "date": self.date.isoformat(),
            "platform": self.platform,
            "bands": list(self.bands),
            "masks": [mask.id for mask in self.sensor.masks if mask.id in self.assets],
            "crs": grid.crs,
            "bbox": for_geojson(self.footprint),
            "cloud_cover": self.cloud_cover,
            "assets": {band: asset.path for band, asset in self.assets.items()},
            "guessed": list(self.guessed),
        }
