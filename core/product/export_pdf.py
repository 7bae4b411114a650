"""A product as one printed page: the map with scale bar and north, what made it, and how far to trust it."""

from __future__ import annotations

import math
import os
import textwrap
from collections.abc import Iterator
from datetime import datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine
from rasterio.warp import transform

from ..paths import cache_dir
from .look import Look, draw
from .made_from import kind_words, legend_of, made_from, method_words, units_of
from .product import Product
from .provenance import COLOURS, Provenance
from .stretch import coloured_codes

if TYPE_CHECKING:
    from matplotlib.axes import Axes
    from matplotlib.figure import Figure

PAGE_IN = (8.27, 11.69)
"""A4, upright."""
MARGIN_IN = 0.65
MAP_IN = (PAGE_IN[0] - 2 * MARGIN_IN - 0.45, 6.3)
"""Most that the map may take, beside its coordinates."""
LONGEST_PX = 2400
"""More pixels than a printer shows on such a page are not embedded."""
SYNTHETIC_COLOUR = "#b34700"
INK, QUIET = "#1a1a1a", "#5a5a5a"


def write_pdf(product: Product, look: Look, out: Path) -> None:
    """Write the page; its text can be searched and copied, its image has the pixels of the product."""
    os.environ.setdefault("MPLCONFIGDIR", str(cache_dir() / "matplotlib"))  # not among the user's own settings
    from matplotlib import rc_context
    from matplotlib.figure import Figure

    report = product.report
    with rc_context({"pdf.fonttype": 42, "font.family": ["DejaVu Sans"], "font.size": 8, "text.color": INK}):
        figure = Figure(figsize=PAGE_IN)
        _head(figure, report, look)
        bottom = _map(figure, product, look)
        _provenance(figure, product, bottom)
        _facts(figure, report, bottom)
        _foot(figure, report)
        about = {
            "Title": f"{report['title']} ({kind_words(report)})",
            "Author": "Revisit",
            "Creator": f"Revisit {report['software']['revisit']}",
            "Subject": _note(report),
            "Keywords": f"{kind_words(report)}, {report['sensor']['id']}, {report['date']}",
        }
        figure.savefig(out, format="pdf", metadata=about)


def _head(figure: Figure, report: dict[str, Any], look: Look) -> None:
    title = "\n".join(textwrap.wrap(report["title"], 48)[:2])
    _text(figure, MARGIN_IN, 0.55, title, size=17, weight="bold")
    badge = {"facecolor": SYNTHETIC_COLOUR if report["synthetic"] else QUIET, "edgecolor": "none", "pad": 3.5}
    right = PAGE_IN[0] - MARGIN_IN - 0.06
    _text(figure, right, 0.62, kind_words(report).upper(), size=9, weight="bold", color="white", ha="right", bbox=badge)
    below = 0.55 + 0.32 * (1 + title.count("\n"))
    _text(figure, MARGIN_IN, below, _band_words(look), size=9, color=QUIET)


def _band_words(look: Look) -> str:
    """Say which band is drawn in which colour, and between which values: the legend of a colour image."""
    colours = ("red", "green", "blue") if len(look.shown) == 3 else ("grey",)
    ranges = [f"{low:.4g} to {high:.4g}" for low, high in look.limits]
    if len(set(ranges)) == 1:
        drawn = ", ".join(f"{colour} {band}" for colour, band in zip(colours, look.shown))
        return f"Drawn: {drawn}; from dark to bright {ranges[0]}, as stored"
    drawn = ", ".join(f"{colour} {band} {said}" for colour, band, said in zip(colours, look.shown, ranges))
    return f"Drawn from dark to bright: {drawn}, as stored"


def _map(figure: Figure, product: Product, look: Look) -> float:
    """Draw the map; return how far from the top of the page it ends, in inches."""
    path = product.folder / product.files["enhanced"]
    with rasterio.open(path) as file:
        crs, grid, width, height = file.crs, file.transform, file.width, file.height
    # The pixels' own shape counts: those of some products are not square.
    shape = (height * math.hypot(grid.b, grid.e)) / (width * math.hypot(grid.a, grid.d))
    wide = min(MAP_IN[0], MAP_IN[1] / shape)
    tall, top = wide * shape, 1.3
    left = MARGIN_IN + 0.45 + (MAP_IN[0] - wide) / 2
    axes = _axes(figure, left, top, wide, tall)
    image = np.moveaxis(draw(path, product.report["bands"], look, LONGEST_PX), 0, -1)
    axes.imshow(image, extent=(0, width, height, 0), interpolation="none", aspect="auto")
    for spine in axes.spines.values():
        spine.set_color(INK)
    _coordinates(axes, grid, width, height)
    _scale_bar(figure, crs, grid, (width, height), (left, top + tall + 0.5, wide))
    _north(figure, crs, grid, (width, height), (left + wide - 0.34, top + 0.4))
    return top + tall + 0.95


def _coordinates(axes: Axes, grid: Affine, width: int, height: int) -> None:
    from matplotlib.ticker import MaxNLocator

    axes.tick_params(labelsize=6.5, colors=QUIET, length=3)
    if grid.b or grid.d:  # rows and columns do not run along the coordinates
        axes.set_xticks([])
        axes.set_yticks([])
        return
    places = MaxNLocator(nbins=5, steps=[1, 2, 5, 10])
    for axis, start, step, count in ((axes.xaxis, grid.c, grid.a, width), (axes.yaxis, grid.f, grid.e, height)):
        ends = sorted((start, start + step * count))
        ticks = [value for value in places.tick_values(*ends) if ends[0] <= value <= ends[1]]
        axis.set_ticks([(value - start) / step for value in ticks], [_number(value) for value in ticks])
    axes.tick_params(axis="y", labelrotation=90)
    for label in axes.get_yticklabels():
        label.set_verticalalignment("center")


def _number(value: float) -> str:
    return f"{value:,.0f}".replace(",", "\N{NARROW NO-BREAK SPACE}") if abs(value) >= 1000 else f"{value:.10g}"


def _scale_bar(
    figure: Figure, crs: CRS, grid: Affine, size: tuple[int, int], place: tuple[float, float, float]
) -> None:
    """Draw a bar of a round length on the ground, measured along the middle row."""
    width, height = size
    left, top, wide = place
    metres = _ground_m(crs, grid @ (0, height / 2), grid @ (width, height / 2))
    if not metres:
        return
    longest = metres * min(1.0, 2.4 / wide)
    power = 10 ** math.floor(math.log10(longest))
    length = max(step * power for step in (1, 2, 5) if step * power <= longest)
    inches = wide * length / metres
    axes = _axes(figure, left, top, inches, 0.06)
    axes.axis("off")
    for part in range(4):
        axes.axvspan(
            part / 4, (part + 1) / 4, facecolor=INK if part % 2 == 0 else "white", edgecolor=INK, linewidth=0.6
        )
    axes.set_xlim(0, 1)
    said = f"{length / 1000:g} km" if length >= 1000 else f"{length:g} m"
    _text(figure, left, top - 0.14, "0", size=7, ha="center")
    _text(figure, left + inches, top - 0.14, said, size=7, ha="center")
    scale = metres / (wide * 0.0254)
    rounded = round(scale, 1 - math.floor(math.log10(scale)) if scale > 1 else 0)
    name = crs.to_string() if crs.to_epsg() else str(crs.to_dict().get("proj", "own projection"))
    _text(
        figure, left + wide, top - 0.06, f"about 1 : {_number(rounded)} on A4;  {name}", size=7, color=QUIET, ha="right"
    )


def _north(figure: Figure, crs: CRS, grid: Affine, size: tuple[int, int], place: tuple[float, float]) -> None:
    """Draw an arrow to true north: in a projected CRS it is not straight up everywhere."""
    x, y = grid @ (size[0] / 2, size[1] / 2)
    (lon,), (lat,) = transform(crs, "EPSG:4326", [x], [y])
    step = 1e-3 if lat < 89 else -1e-3
    (north_x,), (north_y,) = transform("EPSG:4326", crs, [lon], [lat + step])
    col, row = (~grid) @ (north_x, north_y)
    across = (col - size[0] / 2) * math.hypot(grid.a, grid.d) * step
    up = (size[1] / 2 - row) * math.hypot(grid.b, grid.e) * step
    angle = math.atan2(across, up)
    axes = _axes(figure, place[0] - 0.3, place[1] - 0.3, 0.6, 0.6)
    axes.axis("off")
    axes.set_xlim(-1, 1)
    axes.set_ylim(-1, 1)
    turn = np.array([[math.cos(angle), math.sin(angle)], [-math.sin(angle), math.cos(angle)]])
    for side, colour in ((-1, INK), (1, "white")):
        points = np.array([(0, 0.62), (side * 0.3, -0.55), (0, -0.3)]) @ turn.T
        axes.fill(*points.T, facecolor=colour, edgecolor=INK, linewidth=0.8)
    axes.text(
        *(turn @ (0, 0.84)), "N", ha="center", va="center", size=8, weight="bold",
        bbox={"facecolor": "white", "edgecolor": "none", "alpha": 0.7, "pad": 0.8},
    )  # fmt: skip


def _ground_m(crs: CRS, start: tuple[float, float], end: tuple[float, float]) -> float:
    """Return the distance of two points on the WGS 84 ellipsoid, good for the length of a map."""
    lons, lats = transform(crs, "EPSG:4326", [start[0], end[0]], [start[1], end[1]])
    if not all(map(math.isfinite, [*lons, *lats])):
        return 0.0
    middle = math.radians(sum(lats) / 2)
    flat = 1 - 0.00669438 * math.sin(middle) ** 2
    east = 6378137 / math.sqrt(flat) * math.cos(middle) * math.radians((lons[1] - lons[0] + 180) % 360 - 180)
    north = 6378137 * (1 - 0.00669438) / flat**1.5 * math.radians(lats[1] - lats[0])
    return math.hypot(east, north)


def _provenance(figure: Figure, product: Product, top: float) -> None:
    """Draw where each pixel comes from, small, with the legend of what occurs."""
    _text(figure, MARGIN_IN, top, "Where the pixels come from", size=9, weight="bold")
    with rasterio.open(product.folder / product.files["provenance"]) as file:
        factor = max(1.0, max(file.width, file.height) / 400)
        codes = file.read(1, out_shape=(max(1, round(file.height / factor)), max(1, round(file.width / factor))))
        shape = file.height / file.width
    wide = min(1.35, 1.35 / shape)
    axes = _axes(figure, MARGIN_IN, top + 0.12, wide, wide * shape)
    axes.imshow(coloured_codes(codes), interpolation="none", aspect="auto")
    axes.set_xticks([])
    axes.set_yticks([])
    left, legend = MARGIN_IN + wide + 0.15, legend_of(product.report)
    for row, (name, share) in enumerate(product.report["provenance"].items()):
        y = top + 0.2 + 0.3 * row
        swatch = _axes(figure, left, y - 0.05, 0.13, 0.13)
        swatch.set_facecolor(np.array(COLOURS[Provenance[name.upper()]]) / 255)
        swatch.set_xticks([])
        swatch.set_yticks([])
        _text(figure, left + 0.2, y + 0.01, f"{share:.1%} {name}", size=7.5, weight="bold")
        _text(figure, left + 0.2, y + 0.14, legend[name], size=6.5, color=QUIET)


def _facts(figure: Figure, report: dict[str, Any], top: float) -> None:
    left, y = PAGE_IN[0] / 2 + 0.15, top
    _text(figure, left, y, "How it was made, and how good it is", size=9, weight="bold")
    y += 0.2
    for name, value in _fact_lines(report):
        lines = textwrap.wrap(value, 36)[:5] or [""]
        _text(figure, left, y, name, size=7.5, color=QUIET)
        _text(figure, left + 0.95, y, "\n".join(lines), size=7.5)
        y += 0.05 + 0.125 * len(lines)


def _fact_lines(report: dict[str, Any]) -> Iterator[tuple[str, str]]:
    yield "Date", report["date"]
    yield "Sensor", report["sensor"]["title"]
    yield "Bands", ", ".join(report["bands"])
    what = method_words(report["method"], report["mode"], units_of(report))
    yield "Method", f"{report['method']} ({what})" if what else report["method"]
    error = report["error"]
    if error:
        yield "Error", f"RMSE {error['rmse']:.4f} {error['units']}, on held-out pixels"
    elif report["synthetic"]:
        yield "Error", "could not be measured"
    interval = report["interval"]
    if interval and interval["half_width"]:
        widths = ", ".join(f"{band} \N{PLUS-MINUS SIGN}{width:.4f}" for band, width in interval["half_width"].items())
        yield f"{interval['nominal']:.0%} interval", f"{widths}; held {interval['achieved']:.0%} of the held-out values"
    images = made_from(report)
    if images:
        yield "Made from", images


def _foot(figure: Figure, report: dict[str, Any]) -> None:
    made = datetime.now(timezone.utc).strftime("%Y-%m-%d")
    lines = textwrap.wrap(_note(report), 120)
    for warning in report["warnings"][:2]:
        lines += textwrap.wrap(f"Note: {warning}.", 120)
    lines += [line for entry in report["attribution"] for line in textwrap.wrap(f"Source: {entry}", 120)]
    lines.append(f"Revisit {report['software']['revisit']}, {made}")
    for number, line in enumerate(reversed(lines)):
        colour = SYNTHETIC_COLOUR if report["synthetic"] and number >= len(lines) - 1 else QUIET
        _text(figure, MARGIN_IN, PAGE_IN[1] - 0.5 - 0.14 * number, line, size=7, color=colour)


def _note(report: dict[str, Any]) -> str:
    if not report["synthetic"]:
        return f"Observed image: all of it was seen by {report['sensor']['title']} on {report['date']}."
    made = 1 - report["provenance"].get("observed", 0.0) - report["provenance"].get("none", 0.0)
    return (
        f"Synthetic image: {made:.1%} of it was not seen on {report['date']} and is made by Revisit. "
        "It is an estimate, not an observation."
    )


def _axes(figure: Figure, left: float, top: float, wide: float, tall: float) -> Axes:
    """Add axes by their place in inches from the page's upper left corner."""
    return figure.add_axes((left / PAGE_IN[0], 1 - (top + tall) / PAGE_IN[1], wide / PAGE_IN[0], tall / PAGE_IN[1]))


def _text(figure: Figure, left: float, top: float, text: str, **style: Any) -> None:
    """Write text whose first line has its middle `top` inches below the page's upper edge."""
    style.setdefault("va", "top" if "\n" in text else "center")
    nudge = 0.07 if style["va"] == "top" else 0.0
    figure.text(left / PAGE_IN[0], 1 - (top - nudge) / PAGE_IN[1], text, **style)
