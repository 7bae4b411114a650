"""The answer as a STAC item, so that any STAC tool can find and read it."""

from __future__ import annotations

import math
from datetime import datetime, timezone
from typing import Any

import pystac
from rasterio.crs import CRS
from rasterio.warp import transform_geom

from ..boxes import for_geojson
from ..imagery.antimeridian import in_degrees
from ..library.geo import footprint
from .answer import Answer
from .made_from import kind_words, others_used

_EXTENSIONS = [
    "https://stac-extensions.github.io/projection/v2.0.0/schema.json",
    "https://stac-extensions.github.io/raster/v1.1.0/schema.json",
    "https://stac-extensions.github.io/processing/v1.2.0/schema.json",
]
_MEDIA = {
    "tif": "image/tiff; application=geotiff; profile=cloud-optimized",
    "json": "application/json",
    "html": "text/html",
}


def build_item(answer: Answer, report: dict[str, Any], files: dict[str, str]) -> dict[str, Any]:
    """Return the STAC item (version of pystac) of the product.

    Args:
        answer: what was written.
        report: its report.
        files: asset key -> file name inside the product's folder.
    """
    crs = CRS.from_user_input(answer.grid.crs)
    epsg = crs.to_epsg()
    item = pystac.Item(
        id=f"{report['title']} {kind_words(report)}".replace(" ", "_"),
        geometry=_geometry(crs, answer),
        bbox=for_geojson(footprint(answer.grid)),
        datetime=datetime.combine(answer.query.date, datetime.min.time(), timezone.utc),
        properties={
            "title": f"{report['title']} ({kind_words(report)})",
            "created": datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z"),
            "proj:code": f"EPSG:{epsg}" if epsg else None,
            **({} if epsg else {"proj:wkt2": crs.to_wkt()}),
            "proj:transform": list(answer.grid.transform),
            "proj:shape": [answer.grid.height, answer.grid.width],
            "processing:software": {"revisit": report["software"]["revisit"]},
            "processing:lineage": " ".join(report["reasons"]),
            "revisit:sensor": answer.sensor.id,
            "revisit:synthetic": report["synthetic"],
            "revisit:preview": report["preview"],
            "revisit:method": answer.method,
            "revisit:provenance": report["provenance"],
            "revisit:error": report["error"],
            "revisit:interval": report["interval"],
            "revisit:inputs": [entry["date"] for entry in report["inputs"]],
            "revisit:others": [{"sensor": o["sensor"]["id"], "date": o["date"]} for o in others_used(report)],
        },
    )
    item.stac_extensions = list(_EXTENSIONS)
    for key, name in files.items():
        item.add_asset(key, _asset(key, name, answer))
    return item.to_dict(include_self_link=False)


def _asset(key: str, name: str, answer: Answer) -> pystac.Asset:
    media = _MEDIA[name.rsplit(".", 1)[1]]
    role = {"enhanced": "data", "report": "metadata", "page": "metadata"}.get(
        key, "source" if key.startswith("source") else "quality"
    )
    fields = {"raster:bands": _raster_bands(answer)} if key == "enhanced" else {}
    return pystac.Asset(f"./{name}", title=key.replace("_", " "), media_type=media, roles=[role], extra_fields=fields)


def _raster_bands(answer: Answer) -> list[dict[str, Any]]:
    return [
        {
            "name": band,
            "data_type": str(value.dtype),
            "nodata": "nan" if asset.nodata is not None and math.isnan(asset.nodata) else asset.nodata,
            "scale": asset.scale,
            "offset": asset.offset,
            "unit": asset.units,
            **({"revisit:encoding": asset.encoding} if asset.encoding else {}),
        }
        for band, asset, value in zip(answer.bands, answer.assets, answer.values)
    ]


def _geometry(crs: CRS, answer: Answer) -> dict[str, Any]:
    """Return the outline in degrees, cut at the antimeridian as RFC 7946 asks."""
    xmin, ymin, xmax, ymax = answer.grid.bounds
    if in_degrees(answer.grid.crs) and xmin < 180 < xmax:
        parts = [_ring(xmin, ymin, 180.0, ymax), _ring(-180.0, ymin, xmax - 360, ymax)]
        return {"type": "MultiPolygon", "coordinates": [[part] for part in parts]}
    outline = {"type": "Polygon", "coordinates": [_ring(xmin, ymin, xmax, ymax)]}
    return transform_geom(crs, "EPSG:4326", outline, precision=7)


def _ring(xmin: float, ymin: float, xmax: float, ymax: float) -> list[tuple[float, float]]:
    return [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
