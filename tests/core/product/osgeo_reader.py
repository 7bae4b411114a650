"""What GDAL itself finds in files: run by the interpreter that has osgeo, which the engine's has not."""

import json
import sys

from osgeo import gdal, ogr, osr

gdal.UseExceptions()


def raster(path: str) -> dict:
    file = gdal.Open(path)
    band = file.GetRasterBand(1)
    crs = osr.SpatialReference(wkt=file.GetProjection())
    return {
        "size": [file.RasterXSize, file.RasterYSize],
        "bands": file.RasterCount,
        "type": gdal.GetDataTypeName(band.DataType),
        "transform": file.GetGeoTransform(),
        "epsg": crs.GetAuthorityCode(None),
        "nodata": band.GetNoDataValue(),
        "scale": band.GetScale(),
        "colours": [
            gdal.GetColorInterpretationName(file.GetRasterBand(n + 1).GetColorInterpretation())
            for n in range(file.RasterCount)
        ],
        "overviews": band.GetOverviewCount(),
        "metadata": file.GetMetadata(),
        "values": file.ReadAsArray().tolist(),
    }


def points(path: str) -> dict:
    file = ogr.Open(path)
    layer = file.GetLayer(0)
    return {
        "name": layer.GetName(),
        "epsg": layer.GetSpatialRef().GetAuthorityCode(None),
        "fields": [field.GetName() for field in layer.schema],
        "features": [
            {**feature.items(), "at": [feature.GetGeometryRef().GetX(), feature.GetGeometryRef().GetY()]}
            for feature in layer
        ],
    }


print(
    json.dumps({path: (points if "observations" in path or "notes" in path else raster)(path) for path in sys.argv[1:]})
)
