"""The layer that asks people in the field whether an image shows what is there: its fields, and its form."""

from __future__ import annotations

from rasterio.crs import CRS

from .qgis_project import FormField, PointLayer

TABLE = "observations"
FILE = "observations.gpkg"
VERDICTS = ("confirm", "reject", "unsure")
COLUMNS = {
    "id": "TEXT",
    "verdict": "TEXT",
    "class": "TEXT",
    "note": "TEXT",
    "photo": "TEXT",
    "time": "DATETIME",
    "who": "TEXT",
}
"""Column -> type; what QGIS and QField see beside the point itself."""
_PHOTO = {
    "DocumentViewer": 1, "DocumentViewerHeight": 0, "DocumentViewerWidth": 0, "FileWidget": True,
    "FileWidgetButton": True, "FileWidgetFilter": "", "RelativeStorage": 1, "StorageMode": 0,
}  # fmt: skip
_TIME = {
    "allow_null": True, "calendar_popup": True, "display_format": "yyyy-MM-dd HH:mm",
    "field_format": "yyyy-MM-dd HH:mm:ss", "field_iso_format": False,
}  # fmt: skip


def observations_layer(epsg: int) -> PointLayer:
    """Return the layer, to be put into a project beside `FILE`, whose points are in the CRS of that number."""
    verdicts = [{"It is as the image shows": "confirm"}, {"It is not": "reject"}, {"Not sure": "unsure"}]
    line, lines = {"IsMultiline": False, "UseHtml": False}, {"IsMultiline": True, "UseHtml": False}
    return PointLayer(
        id="revisit_observations",
        name="Observations",
        source=f"{FILE}|layername={TABLE}",
        crs=CRS.from_epsg(epsg),
        fields=(
            FormField("fid", "fid", "Hidden"),
            FormField("id", "id", "Hidden", default="uuid()"),
            FormField("verdict", "Is it as the image shows?", "ValueMap", {"map": verdicts}, needed=True),
            # Empty, or QGIS writes NULL into the form.
            FormField("class", "What is here", "TextEdit", line, default="''"),
            FormField("note", "Note", "TextEdit", lines, default="''"),
            FormField("photo", "Photo", "ExternalResource", _PHOTO),
            FormField("time", "Time", "DateTime", _TIME, default="now()"),
            FormField("who", "Who", "TextEdit", line, default="''"),
        ),
        by="verdict",
        symbols=(
            ("confirm", "confirmed", "circle", "0,158,115"),
            ("reject", "rejected", "cross_fill", "213,94,0"),
            ("unsure", "not sure", "diamond", "86,180,233"),
            ("", "not answered", "square", "120,120,120"),
        ),
    )
