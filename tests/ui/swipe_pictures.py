"""Draw a swipe in a canvas of its own and count the pixels that differ from each side drawn alone.

Run as `python swipe_pictures.py FOLDER ROTATION`, with QT_SCALE_FACTOR for the ratio of the screen; prints JSON. A
process of its own, because the ratio belongs to the application.
"""

from __future__ import annotations

import importlib.util
import json
import sys
from pathlib import Path
from typing import Any

import products
from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsMapRendererParallelJob,
    QgsPointXY,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QRect, QTimer
from qgis.PyQt.QtGui import QColor, QImage

ROOT = Path(__file__).resolve().parents[2]


def wait(ms: int) -> None:
    loop = QEventLoop()
    QTimer.singleShot(ms, loop.quit)
    loop.exec_()


def settle(canvas: QgsMapCanvas, images: Any = None) -> None:
    """Wait until the map is drawn as it is asked for now, and both sides of a comparison (SideImages) are too."""
    wait(50)
    canvas.waitWhileRendering()
    while images is not None and (images._soon.isActive() or images._jobs or not all(images.images)):
        wait(20)
    wait(50)


def grab(canvas: QgsMapCanvas) -> QImage:
    QCoreApplication.processEvents()
    return canvas.viewport().grab().toImage().convertToFormat(QImage.Format.Format_RGB32)


def alone(canvas: QgsMapCanvas, layer: QgsRasterLayer) -> QImage:
    settings = canvas.mapSettings()
    settings.setLayers([layer])
    job = QgsMapRendererParallelJob(settings)
    job.start()
    job.waitForFinished()
    image = job.renderedImage().convertToFormat(QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(1)
    return image


def differing(first: QImage, second: QImage, rect: QRect) -> int:
    first, second = first.copy(rect), second.copy(rect)
    if first == second:
        return 0
    places = ((x, y) for y in range(rect.height()) for x in range(rect.width()))
    return sum(first.pixel(x, y) != second.pixel(x, y) for x, y in places)


def layers(folder: Path) -> list[QgsRasterLayer]:
    paths = [
        products.write_raster(folder / f"{n}.tif", products.scene(n * 6) % 900 + 200, products.BANDS) for n in (0, 1)
    ]
    return [QgsRasterLayer(str(path), path.stem) for path in paths]


def main(folder: Path, rotation: float) -> dict[str, object]:
    from revisit.ui.compare_images import SideImages
    from revisit.ui.compare_item import CompareItem

    first, second = layers(folder)
    canvas = QgsMapCanvas()
    canvas.resize(431, 317)  # odd on purpose
    canvas.setCanvasColor(QColor(255, 250, 240))
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
    canvas.setLayers([first])
    canvas.show()
    canvas.setExtent(QgsRectangle(5283950.3, 2465550.7, 5284450.9, 2466050.1))
    canvas.setRotation(rotation)
    canvas.refresh()
    settle(canvas)
    plain = grab(canvas)
    images = SideImages(canvas, (lambda: [first], lambda: [second]))
    item = CompareItem(canvas, images, ("", ""))
    settle(canvas, images)
    ratio = canvas.devicePixelRatioF()
    sides = [alone(canvas, first), alone(canvas, second)]
    result: dict[str, object] = {"ratio": ratio, "size": [plain.width(), plain.height()]}
    whole = QRect(0, 0, plain.width(), plain.height())
    result["sides alike"] = differing(sides[0], sides[1], whole) < 0.3 * whole.width() * whole.height()
    result["canvas"] = differing(plain, sides[0], whole)
    for upright in (True, False):
        item.turn(upright)
        wrong = 0
        for share in (0.0, 0.313, 0.5, 1.0):
            item.move_line(share)
            shown, at = grab(canvas), round(item.line_px() * ratio)
            width, height = (at, whole.height()) if upright else (whole.width(), at)
            left = QRect(0, 0, width, height)
            right = whole.adjusted(at, 0, 0, 0) if upright else whole.adjusted(0, at, 0, 0)
            wrong += differing(shown, sides[0], left) + differing(shown, sides[1], right)
        result["upright" if upright else "across"] = wrong
    canvas.setCenter(QgsPointXY(5284300, 2465900))
    canvas.zoomByFactor(0.7)
    settle(canvas, images)
    item.move_line(0.0)
    result["after moving"] = differing(grab(canvas), alone(canvas, second), whole)
    item.remove()
    images.dispose()
    settle(canvas)
    result["after leaving"] = differing(grab(canvas), alone(canvas, first), whole)
    return result


if __name__ == "__main__":
    spec = importlib.util.spec_from_file_location(
        "revisit", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["revisit"] = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(sys.modules["revisit"])
    app = QgsApplication([], True)
    app.initQgis()
    print("RESULT " + json.dumps(main(Path(sys.argv[1]), float(sys.argv[2]))))
    sys.stdout.flush()
    import os

    os._exit(0)  # what QGIS tears down at the end is not what is looked at
