"""A coarse answer in the map for the time until the whole one is there; it leaves nothing behind."""

from __future__ import annotations

import shutil
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject

from ..core.product.drawing import is_natural
from .layer_facts import set_day
from .layers import Showing
from .plan_view import Plan
from .project_layers import ROLE_PROPERTY
from .styles import Look, StretchTask, own_look, raster_options, renderer_for
from .words import tr
from .worker import Worker

ROLE = "preview"
WORTH_SECONDS = 5.0
"""Answers that are expected sooner come without a preview."""


def is_worth(plan: Optional[Plan]) -> bool:
    """Tell whether a preview would come much sooner than the answer."""
    return plan is not None and plan.mode in ("intra", "inter") and plan.seconds >= WORTH_SECONDS


class Preview(QObject):
    """One preview at a time, on top of the map."""

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QObject] = None) -> None:
        """Show nothing yet."""
        super().__init__(parent)
        self._canvas = canvas
        self._crs_before: Optional[QgsCoordinateReferenceSystem] = None
        self._project = QgsProject.instance()
        self._worker = Worker(self)
        self._folder: Optional[Path] = None
        self._showing: Optional[Showing] = None
        self._task: Optional[StretchTask] = None
        self._layer_id = ""

    def new_folder(self) -> Path:
        """Return where the engine may write the next preview; the one before is removed.

        Raises:
            OSError: there is no room for temporary files.
        """
        self.remove()
        self._folder = Path(tempfile.mkdtemp(prefix="revisit-preview-"))
        return self._folder / "answer"

    def show(self, showing: Showing) -> None:
        """Put the preview on top of the map, as soon as its stretch is measured."""
        self._showing = showing
        answer = showing.answer
        look = showing.look or own_look(answer.bands, showing.composites)
        look = replace(look, alike=is_natural(look.shown, showing.composites))
        self._task = StretchTask(answer.enhanced, answer.bands, look)
        self._task.measured.connect(self._add)
        QgsApplication.taskManager().addTask(self._task)

    def remove(self) -> None:
        """Take the preview out of the map, and its files from the disk."""
        task, self._task = self._task, None
        if task and not sip.isdeleted(task):
            task.measured.disconnect(self._add)
            task.cancel()
        if self._layer_id:
            self._project.removeMapLayer(self._layer_id)  # does nothing where the user has removed it
            self._canvas.refresh()  # QGIS leaves the last image in a map without layers
            if self._crs_before is not None and not self._project.mapLayers():
                self._project.setCrs(self._crs_before)  # QGIS takes the first layer's
        folder, self._folder = self._folder, None
        self._layer_id, self._showing, self._crs_before = "", None, None
        if folder:
            self._worker.do(partial(shutil.rmtree, folder, ignore_errors=True))

    def dispose(self) -> None:
        """Leave nothing behind."""
        self.remove()
        self._worker.dispose()

    def _add(self, look: Look) -> None:
        self._task = None
        answer = self._showing.answer
        name = tr("Preview: {}").format(self._showing.title)
        layer = QgsRasterLayer(str(answer.enhanced), name, "gdal", raster_options())
        if not layer.isValid():
            return  # the whole answer is under way, and says what is wrong
        layer.setRenderer(renderer_for(layer, answer.bands, look))
        layer.setCustomProperty(ROLE_PROPERTY, ROLE)
        set_day(layer, answer.date)
        self._layer_id = layer.id()
        self._crs_before = None if self._project.mapLayers() else self._project.crs()
        self._project.addMapLayer(layer, False)
        self._project.layerTreeRoot().insertLayer(0, layer)
