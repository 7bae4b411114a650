"""How a raster is drawn, in QGIS's own words: style files and the layers of a project, written without QGIS."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from xml.etree import ElementTree

from .look import Look
from .provenance import COLOURS, Provenance

VERSION = "3.22.0-Białowieża"
"""The oldest QGIS that must read it."""
_DOCTYPE = "<!DOCTYPE qgis PUBLIC 'http://mrcc.com/qgis.dtd' 'SYSTEM'>\n"
_COLOURS = ("red", "green", "blue")


def style_file(bands: Sequence[str], look: Look) -> str:
    """Return the `.qml` of an image: QGIS draws a raster by the file of its name beside it."""
    root = ElementTree.Element("qgis", version=VERSION, styleCategories="Symbology")
    root.append(image_pipe(bands, look))
    return document(root)


def document(root: ElementTree.Element) -> str:
    """Return the text of a QGIS file."""
    ElementTree.indent(root)
    return _DOCTYPE + ElementTree.tostring(root, encoding="unicode") + "\n"


def image_pipe(bands: Sequence[str], look: Look) -> ElementTree.Element:
    """Return the pipe of an image whose bands are `bands`."""
    numbers = [str(list(bands).index(band) + 1) for band in look.shown]
    if len(numbers) == 3:
        used = {f"{colour}Band": number for colour, number in zip(_COLOURS, numbers)}
        renderer = _renderer("multibandcolor", used)
        for colour, limits in zip(_COLOURS, look.limits):
            _enhancement(renderer, f"{colour}ContrastEnhancement", limits)
    else:
        renderer = _renderer("singlebandgray", {"grayBand": numbers[0], "gradient": "BlackToWhite"})
        _enhancement(renderer, "contrastEnhancement", look.limits[0])
    return _pipe(renderer)


def provenance_pipe(shares: Mapping[str, float]) -> ElementTree.Element:
    """Return the pipe of a provenance raster; its legend holds the codes that occur."""
    renderer = _renderer("paletted", {"band": "1"})
    palette = ElementTree.SubElement(renderer, "colorPalette")
    for code in Provenance:
        name = code.name.lower()
        if name in shares:
            red, green, blue, opacity = COLOURS[code]
            colour = f"#{red:02x}{green:02x}{blue:02x}"
            ElementTree.SubElement(
                palette, "paletteEntry", value=str(int(code)), color=colour, alpha=str(opacity), label=name
            )
    return _pipe(renderer)


def _renderer(kind: str, bands: Mapping[str, str]) -> ElementTree.Element:
    renderer = ElementTree.Element("rasterrenderer", type=kind, opacity="1", alphaBand="-1", nodataColor="", **bands)
    ElementTree.SubElement(ElementTree.SubElement(renderer, "minMaxOrigin"), "limits").text = "None"
    return renderer


def _enhancement(renderer: ElementTree.Element, name: str, limits: tuple[float, float]) -> None:
    enhancement = ElementTree.SubElement(renderer, name)
    for tag, text in (("minValue", repr(limits[0])), ("maxValue", repr(limits[1]))):
        ElementTree.SubElement(enhancement, tag).text = text
    ElementTree.SubElement(enhancement, "algorithm").text = "StretchToMinimumMaximum"


def _pipe(renderer: ElementTree.Element) -> ElementTree.Element:
    pipe = ElementTree.Element("pipe")
    pipe.append(renderer)
    ElementTree.SubElement(pipe, "brightnesscontrast", brightness="0", contrast="0", gamma="1")
    ElementTree.SubElement(pipe, "huesaturation", saturation="0", grayscaleMode="0", colorizeOn="0")
    ElementTree.SubElement(pipe, "rasterresampler", maxOversampling="2")
    return pipe
