"""A QGIS project, written without QGIS: rasters, one point layer with its form, and map themes to switch between."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any
from xml.etree.ElementTree import Element, SubElement

from rasterio.crs import CRS

from .qgis_style import VERSION, document


@dataclass(frozen=True)
class RasterLayer:
    """A raster of the project."""

    id: str
    """Of more than ten letters: QGIS takes a shorter one for none, and makes one up."""
    name: str
    source: str
    """Path from the project's folder."""
    crs: CRS
    pipe: Element
    """See `qgis_style`."""
    day: str = ""
    """YYYY-MM-DD that the temporal controller shows it on; "" for none."""


@dataclass(frozen=True)
class FormField:
    """A field of the point layer, and what asks for it."""

    name: str
    label: str
    widget: str = "TextEdit"
    """QGIS's name of the editor widget."""
    config: Mapping[str, Any] = field(default_factory=dict)
    default: str = ""
    """Expression of the value that a new feature starts with."""
    needed: bool = False


@dataclass(frozen=True)
class PointLayer:
    """The point layer of the project."""

    id: str
    name: str
    source: str
    """Path from the project's folder, and the layer in it."""
    crs: CRS
    fields: Sequence[FormField]
    by: str
    """Field that decides the symbol."""
    symbols: Sequence[tuple[str, str, str, str]]
    """(value, label, marker, colour `r,g,b`)"""


def project_file(
    title: str, crs: CRS, bounds: tuple[float, float, float, float], points: PointLayer,
    rasters: Sequence[RasterLayer], shown: Sequence[str],
) -> str:  # fmt: skip
    """Return the `.qgs`.

    Args:
        title: the project's title.
        crs: of the map.
        bounds: what the map shows at first, in `crs`.
        points: the point layer; on top.
        rasters: below it, from top to bottom. Each is shown alone with the points in a map theme of its name.
        shown: ids of the rasters that are visible at first.
    """
    root = Element("qgis", version=VERSION, projectname=title)
    SubElement(root, "title").text = title
    SubElement(root, "projectCrs").append(_crs(crs))
    tree = SubElement(root, "layer-tree-group")
    _tree_layer(tree, points.id, points.name, points.source, "ogr", True)
    for raster in rasters:
        _tree_layer(tree, raster.id, raster.name, raster.source, "gdal", raster.id in shown)
    layers = SubElement(root, "projectlayers")
    layers.append(_points(points))
    for raster in rasters:
        layers.append(_raster(raster))
    order = SubElement(root, "layerorder")
    for layer in (points, *rasters):
        SubElement(order, "layer", id=layer.id)
    canvas = SubElement(root, "mapcanvas", name="theMapCanvas", annotationsVisible="1")
    SubElement(canvas, "units").text = "degrees" if crs.is_geographic else "meters"
    _extent(canvas, bounds)
    SubElement(SubElement(canvas, "destinationsrs"), "spatialrefsys").extend(list(_crs(crs)))
    view = SubElement(root, "ProjectViewSettings")
    names = ("xmin", "ymin", "xmax", "ymax")
    default = SubElement(view, "DefaultViewExtent", dict(zip(names, map(repr, bounds))))
    default.append(_crs(crs))
    themes = SubElement(root, "visibility-presets")
    for raster in rasters:
        theme = SubElement(themes, "visibility-preset", {"name": raster.name, "has-expanded-info": "0"})
        for layer in (points.id, raster.id):
            SubElement(theme, "layer", id=layer, visible="1", style="default", expanded="1")
    properties = SubElement(root, "properties")
    SubElement(SubElement(properties, "Paths"), "Absolute", type="bool").text = "false"
    SubElement(SubElement(properties, "SpatialRefSys"), "ProjectionsEnabled", type="int").text = "1"
    return document(root)


def _tree_layer(tree: Element, layer: str, name: str, source: str, provider: str, checked: bool) -> None:
    state = "Qt::Checked" if checked else "Qt::Unchecked"
    facts = {"id": layer, "name": name, "source": f"./{source}", "providerKey": provider, "checked": state}
    SubElement(tree, "layer-tree-layer", facts, expanded="1")


def _crs(crs: CRS) -> Element:
    system = Element("spatialrefsys")
    SubElement(system, "wkt").text = crs.to_wkt(version="WKT2_2019")
    epsg = crs.to_epsg()
    if epsg:
        SubElement(system, "srid").text = str(epsg)
        SubElement(system, "authid").text = f"EPSG:{epsg}"
    SubElement(system, "geographicflag").text = str(crs.is_geographic).lower()
    return system


def _extent(parent: Element, bounds: tuple[float, float, float, float]) -> None:
    extent = SubElement(parent, "extent")
    for name, bound in zip(("xmin", "ymin", "xmax", "ymax"), bounds):
        SubElement(extent, name).text = repr(bound)


def _layer(kind: str, layer: Any, provider: str, **attributes: str) -> Element:
    element = Element("maplayer", type=kind, styleCategories="AllStyleCategories", **attributes)
    SubElement(element, "id").text = layer.id
    SubElement(element, "datasource").text = f"./{layer.source}"
    SubElement(element, "layername").text = layer.name
    SubElement(element, "srs").append(_crs(layer.crs))
    SubElement(element, "provider", encoding="UTF-8").text = provider
    styles = SubElement(element, "map-layer-style-manager", current="default")
    SubElement(styles, "map-layer-style", name="default")
    return element


def _raster(layer: RasterLayer) -> Element:
    element = _layer("raster", layer, "gdal")
    if layer.day:
        temporal = SubElement(element, "temporal", mode="0", enabled="1", fetchMode="0")
        span = SubElement(temporal, "fixedRange")
        SubElement(span, "start").text = f"{layer.day}T00:00:00Z"
        SubElement(span, "end").text = f"{layer.day}T23:59:59Z"
    element.append(layer.pipe)
    return element


def _points(layer: PointLayer) -> Element:
    element = _layer("vector", layer, "ogr", geometry="Point")
    renderer = SubElement(element, "renderer-v2", type="categorizedSymbol", attr=layer.by, symbollevels="0")
    categories, symbols = SubElement(renderer, "categories"), SubElement(renderer, "symbols")
    for number, (value, label, marker, colour) in enumerate(layer.symbols):
        SubElement(categories, "category", symbol=str(number), value=value, label=label, render="true")
        symbol = SubElement(symbols, "symbol", type="marker", name=str(number), alpha="1")
        drawn = SubElement(symbol, "layer", {"class": "SimpleMarker", "enabled": "1", "locked": "0", "pass": "0"})
        look = {"name": marker, "color": f"{colour},255", "size": "4", "size_unit": "MM",
                "outline_color": "255,255,255,255", "outline_width": "0.4", "outline_width_unit": "MM"}  # fmt: skip
        options = SubElement(drawn, "Option", type="Map")
        for name, text in look.items():
            _option(options, text, name)
            SubElement(drawn, "prop", k=name, v=text)  # read by QGIS before 3.26
    configuration = SubElement(element, "fieldConfiguration")
    aliases, defaults, constraints = (SubElement(element, tag) for tag in ("aliases", "defaults", "constraints"))
    for index, asked in enumerate(layer.fields):
        widget = SubElement(SubElement(configuration, "field", name=asked.name), "editWidget", type=asked.widget)
        _option(SubElement(widget, "config"), dict(asked.config))
        SubElement(aliases, "alias", field=asked.name, index=str(index), name=asked.label)
        SubElement(defaults, "default", field=asked.name, expression=asked.default, applyOnUpdate="0")
        strength = "1" if asked.needed else "0"
        rule = {"field": asked.name, "constraints": strength, "notnull_strength": strength}
        SubElement(constraints, "constraint", rule, unique_strength="0", exp_strength="0")
    SubElement(element, "editorlayout").text = "generatedlayout"
    SubElement(element, "previewExpression").text = f'"{layer.by}"'
    return element


def _option(parent: Element, value: Any, name: str = "") -> None:
    """Write a value as QGIS keeps its QVariants."""
    named = {"name": name} if name else {}
    if isinstance(value, Mapping):
        option = SubElement(parent, "Option", named, type="Map")
        for key, entry in value.items():
            _option(option, entry, key)
    elif isinstance(value, (list, tuple)):
        option = SubElement(parent, "Option", named, type="List")
        for entry in value:
            _option(option, entry)
    elif isinstance(value, bool):
        SubElement(parent, "Option", named, type="bool", value=str(value).lower())
    elif isinstance(value, int):
        SubElement(parent, "Option", named, type="int", value=str(value))
    else:
        SubElement(parent, "Option", named, type="QString", value=str(value))
