"""A small picture of an answer, kept in its folder; made where there is none yet."""

from __future__ import annotations

import contextlib
import os

from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QImage

from .answer import Answer
from .layers import Showing
from .styles import complete_look, own_look, raster_options, renderer_for

SIDE_PX = 160
_NAME = "thumbnail.png"


def thumbnail(showing: Showing) -> QImage:
    """Return the picture; null where the image cannot be read. Reads files, so not for the main thread."""
    answer = showing.answer
    kept = QImage(str(answer.folder / _NAME))
    if not kept.isNull():
        return kept
    made = _draw(showing)
    if not made.isNull():
        _keep(made, answer)
    return made


def _draw(showing: Showing) -> QImage:
    answer = showing.answer
    layer = QgsRasterLayer(str(answer.enhanced), "", "gdal", raster_options())
    if not layer.isValid():
        return QImage()
    look = complete_look(layer, answer.bands, showing.look or own_look(answer.bands, showing.composites))
    renderer = renderer_for(layer, answer.bands, look) if look else None
    if renderer is None:
        return QImage()
    layer.setRenderer(renderer)
    size = QSize(layer.width(), layer.height()).scaled(SIDE_PX, SIDE_PX, Qt.AspectRatioMode.KeepAspectRatio)
    transparent = QColor(0, 0, 0, 0)
    return layer.previewAsImage(size.expandedTo(QSize(1, 1)), transparent, QImage.Format.Format_ARGB32)


def _keep(image: QImage, answer: Answer) -> None:
    """Save the picture aside and rename it; a folder that cannot be written to goes without."""
    aside = answer.folder / f".{_NAME}.{os.getpid()}.part"
    with contextlib.suppress(OSError):
        if image.save(str(aside), "PNG"):
            aside.replace(answer.folder / _NAME)
