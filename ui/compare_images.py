"""The two images of a comparison, each drawn by QGIS for the map exactly as it is seen now."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Callable, Optional

from qgis.core import QgsMapLayer, QgsMapRendererParallelJob, QgsMapSettings, QgsMapToPixel
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QPointF, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage, QTransform

Layers = Callable[[], Sequence[QgsMapLayer]]


@dataclass(frozen=True)
class Drawn:
    """An image, and the view that it was drawn for."""

    image: QImage
    view: QgsMapToPixel

    def to(self, view: QgsMapToPixel) -> QTransform:
        """Return how the image lies in another view: the identity in its own."""
        corners = (QPointF(0, 0), QPointF(100, 0), QPointF(0, 100))
        moved = [_moved(self.view, view, corner) for corner in corners]
        right, down = (moved[1] - moved[0]) / 100, (moved[2] - moved[0]) / 100
        return QTransform(right.x(), right.y(), down.x(), down.y(), moved[0].x(), moved[0].y())


def _moved(before: QgsMapToPixel, after: QgsMapToPixel, point: QPointF) -> QPointF:
    place = before.toMapCoordinates(round(point.x()), round(point.y()))
    return after.transform(place).toQPointF()


class SideImages(QObject):
    """Draws both sides anew, off the main thread, whenever the map is."""

    drawn = pyqtSignal()
    """Both sides are there for the present view."""

    def __init__(self, canvas: QgsMapCanvas, sides: tuple[Layers, Layers], parent: Optional[QObject] = None) -> None:
        """Draw the layers that each of `sides` returns at the time."""
        super().__init__(parent)
        self._canvas = canvas
        self._sides = sides
        self._jobs: list[QgsMapRendererParallelJob] = []
        self.images: tuple[Optional[Drawn], Optional[Drawn]] = (None, None)
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(0)
        self._soon.timeout.connect(self._draw)
        canvas.renderStarting.connect(self.draw_soon)
        canvas.layersChanged.connect(self.draw_soon)
        self._soon.start()

    def draw_soon(self) -> None:
        """Draw anew when the present events are done."""
        self._soon.start()

    def dispose(self) -> None:
        """Stop drawing, and let go of the canvas."""
        self._soon.stop()
        self._canvas.layersChanged.disconnect(self.draw_soon)
        self._canvas.renderStarting.disconnect(self.draw_soon)
        self._stop()

    def settings(self, layers: Sequence[QgsMapLayer]) -> QgsMapSettings:
        """Return the canvas's own settings with other layers, whatever day the temporal controller is at."""
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers(list(layers))
        settings.setIsTemporal(False)
        return settings

    def _draw(self) -> None:
        self._stop()
        self._jobs = [QgsMapRendererParallelJob(self.settings(side())) for side in self._sides]
        for job in self._jobs:
            job.finished.connect(self._on_finished)
        for job in list(self._jobs):
            job.start()

    def _on_finished(self) -> None:
        if not self._jobs or any(job.isActive() for job in self._jobs):
            return
        jobs, self._jobs = self._jobs, []
        self.images = tuple(Drawn(job.renderedImage(), job.mapSettings().mapToPixel()) for job in jobs)
        self.drawn.emit()

    def _stop(self) -> None:
        """Cancel without waiting: a job is kept until it has ended, because deleting it earlier would wait."""
        jobs, self._jobs = self._jobs, []
        for job in jobs:
            job.finished.disconnect(self._on_finished)
            if job.isActive():
                _ENDING.append(job)
                job.finished.connect(_forget_ended)
                job.cancelWithoutBlocking()


_ENDING: list[QgsMapRendererParallelJob] = []


def _forget_ended() -> None:
    _ENDING[:] = [job for job in _ENDING if not sip.isdeleted(job) and job.isActive()]
