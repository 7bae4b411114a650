"""Paint what is drawn by hand (timeline, plot, swipe) into a folder, with everything pinned that is not the drawing.

Run as `python paint_pictures.py FOLDER`, with QT_SCALE_FACTOR for the ratio of the screen and QT_FONT_DPI=96. A process
of its own, because ratio, style and font belong to the application. The font is `references/font.ttf`, see there.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from collections.abc import Callable
from datetime import date, timedelta
from math import cos, pi
from pathlib import Path

import swipe_pictures
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsRectangle
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLocale, QPoint
from qgis.PyQt.QtGui import QColor, QFont, QFontDatabase, QImage, QPalette
from qgis.PyQt.QtWidgets import QStyleFactory, QWidget

FONT = Path(__file__).parent / "references" / "font.ttf"
LIGHT = {"Window": "#efefef", "Base": "#ffffff", "Text": "#000000", "WindowText": "#000000", "Mid": "#b8b8b8"}
DARK = {"Window": "#323232", "Base": "#232323", "Text": "#f0f0f0", "WindowText": "#f0f0f0", "Mid": "#5a5a5a"}
DAY = date(2019, 8, 30)


def themed(widget: QWidget, colours: dict[str, str]) -> QWidget:
    palette = QPalette()
    for role, colour in {**colours, "Highlight": "#2a82da"}.items():
        palette.setColor(getattr(QPalette.ColorRole, role), QColor(colour))
    widget.setPalette(palette)
    return widget


def timeline(colours: dict[str, str]) -> QImage:
    """Two years with a winter gap, clear shares of all kinds, inputs, a day left out and another sensor's days."""
    from revisit.ui.timeline import Timeline
    from revisit.ui.timeline_paint import Mark

    made = themed(Timeline(), colours)
    made.resize(460, 92)
    days = [DAY + timedelta(days=10 * number) for number in range(-25, 12) if number not in (-16, -15, -14, -13)]
    shares = [(1.0, 0.4, 0.0, 0.8, None)[number % 5] for number in range(len(days))]
    made.set_query(DAY, 45)
    made.set_marks(
        [Mark(day, share) for day, share in zip(days, shares)], {day + timedelta(3): ["radar"] for day in days[::4]}
    )
    made.set_inputs({DAY + timedelta(days=days) for days in (-20, -10, 10, 20)})
    made.set_left_out({DAY - timedelta(days=30)})
    return grab(made)


def plot(colours: dict[str, str]) -> QImage:
    """Two bands through a year and a half, clouds now and then, the answer with its interval."""
    from revisit.ui.series_data import PointAnswer, PointSeries, Sample
    from revisit.ui.series_plot import SeriesPlot

    days = [DAY + timedelta(days=12 * number) for number in range(-30, 12)]
    season = [0.5 + 0.5 * cos(2 * pi * (day - DAY).days / 365) for day in days]
    samples = [
        Sample(day, (0.16 - 0.1 * green, 0.15 + 0.25 * green) if number % 6 else (0.5, 0.6), number % 6 == 0)
        for number, (day, green) in enumerate(zip(days, season))
    ]
    answer = PointAnswer(DAY, (0.07, 0.39), (0.05, 0.36), (0.09, 0.42), "regressed")
    made = themed(SeriesPlot(), colours)
    made.resize(460, 210)
    made.show_series(PointSeries(("B04", "B08"), "reflectance", DAY, (0.0, 0.0, "EPSG:3035"), tuple(samples), answer))
    made.select(27)
    return grab(made)


def swipe(folder: Path, rotation: float, upright: bool) -> QImage:
    """A canvas with the line, the handle and the names of both sides."""
    from revisit.ui.compare_handle import SwipeHandle
    from revisit.ui.compare_images import SideImages
    from revisit.ui.compare_item import CompareItem

    first, second = swipe_pictures.layers(folder)
    canvas = QgsMapCanvas()
    canvas.resize(360, 240)
    canvas.setFrameStyle(0)
    canvas.setCanvasColor(QColor(255, 250, 240))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    canvas.setLayers([first])
    canvas.show()
    canvas.setExtent(QgsRectangle(5283950, 2465580, 5284450, 2466020))
    canvas.setRotation(rotation)
    canvas.refresh()
    swipe_pictures.settle(canvas)
    images = SideImages(canvas, (lambda: [first], lambda: [second]))
    item, handle = CompareItem(canvas, images, ("2019-08-30 synthetic", "2019-08-25 input")), SwipeHandle(canvas)
    item.turn(upright)
    handle.turn(upright)
    item.move_line(0.6)
    handle.place(0.6)
    handle.show()
    swipe_pictures.settle(canvas, images)
    shown = grab(canvas)
    handle.dispose()
    item.remove()
    images.dispose()
    swipe_pictures.settle(canvas)
    return shown


def grab(widget: QWidget) -> QImage:
    ratio = widget.devicePixelRatioF()
    image = QImage(widget.size() * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor("magenta"))  # what nobody paints is seen
    QWidget.render(widget, image, QPoint())  # not that of QGraphicsView
    return image


def pictures(folder: Path) -> dict[str, Callable[[], QImage]]:
    return {
        "timeline": lambda: timeline(LIGHT),
        "timeline_dark": lambda: timeline(DARK),
        "plot": lambda: plot(LIGHT),
        "plot_dark": lambda: plot(DARK),
        "swipe": lambda: swipe(folder, 0, True),
        "swipe_across_rotated": lambda: swipe(folder, 30, False),
    }


def pin(app: QgsApplication) -> None:
    QLocale.setDefault(QLocale(QLocale.Language.English, QLocale.Country.UnitedStates))
    app.setStyle(QStyleFactory.create("Fusion"))
    families = QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(FONT)))
    font = QFont(families[0], 9)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    font.setStyleStrategy(QFont.StyleStrategy.NoFontMerging)
    app.setFont(font)


def load_package() -> None:
    root = Path(__file__).resolve().parents[2]
    spec = importlib.util.spec_from_file_location(
        "revisit", root / "__init__.py", submodule_search_locations=[str(root)]
    )
    sys.modules["revisit"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["revisit"])


def main(folder: Path) -> None:
    load_package()
    app = QgsApplication([], True)
    app.initQgis()
    pin(app)
    for name, paint in pictures(folder).items():
        if not paint().save(str(folder / f"{name}.png")):
            sys.exit(f"{name} cannot be saved")
    sys.stdout.flush()
    os._exit(0)  # what QGIS tears down at the end is not what is looked at


if __name__ == "__main__":
    main(Path(sys.argv[1]))
