"""A time-lapse in the map: one layer a date, each shown by the temporal controller until the next."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from typing import Any, Optional

from qgis.core import (
    QgsDateTimeRange,
    QgsInterval,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
    QgsTemporalNavigationObject,
    QgsUnitTypes,
)
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QDockWidget

from . import temporal
from .answer import Answer
from .layer_facts import day_range, describe, set_day
from .project_layers import ROLE_PROPERTY
from .region import to_crs
from .styles import Look, raster_options, renderer_for
from .words import tr

_STEP_MS = 20
"""Between two layers, so that the window draws and answers in between."""
FRAMES_PER_SECOND = 2.0
CONTROLLER = "Temporal Controller"
"""Name of QGIS's panel."""


class TimelapseLayers(QObject):
    """Adds one time-lapse after the other, a layer at a time."""

    added = pyqtSignal(object, object)
    """QgsLayerTreeGroup, when its last layer is there; and what the engine answered."""

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None) -> None:
        """Add to the current project."""
        super().__init__(parent)
        self._iface = iface
        self._work: list[Iterator[None]] = []
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)

    def add(self, result: Any, answers: Sequence[Answer], title: str) -> None:
        """Add what the engine answered to `timelapse`; `answers`: those of its frames, in order."""
        self._work.append(self._adding(result, answers, title))
        self._timer.start()

    def stop(self) -> None:
        """Forget what is under way; layers already added stay."""
        self._timer.stop()
        self._work.clear()

    def _step(self) -> None:
        if self._work and next(self._work[0], self) is self:
            self._work.pop(0)
        if not self._work:
            self._timer.stop()

    def _adding(self, result: Any, answers: Sequence[Answer], title: str) -> Iterator[None]:
        project = QgsProject.instance()
        frames = result["frames"]
        days = [date.fromisoformat(frame["date"]) for frame in frames]
        name = tr("Time-lapse {} to {}, {}").format(days[0].isoformat(), days[-1].isoformat(), title)
        group = project.layerTreeRoot().insertGroup(0, name)
        group.setExpanded(False)
        for frame, answer, first, last in zip(frames, answers, days, _last_days(days)):
            layer = QgsRasterLayer(frame["image"], _layer_name(frame, title), "gdal", raster_options())
            yield
            if sip.isdeleted(group):
                return
            if layer.isValid():
                look = Look(tuple(frame["look"]["shown"]), _stretch(frame["look"]))
                bands = [layer.dataProvider().generateBandName(n + 1) for n in range(layer.bandCount())]
                layer.setRenderer(renderer_for(layer, _ids(bands), look) or layer.renderer())
                layer.setCustomProperty(ROLE_PROPERTY, "timelapse")
                set_day(layer, first)
                describe(layer, "enhanced", answer, answer.report.get("attribution") or ())
                _show_between(layer, first, last)
                project.addMapLayer(layer, False)
                group.insertLayer(0, layer).setExpanded(
                    False
                )  # above the one before: a frame that reaches into both shows what is new
            yield
        yield from self._play(group, days)
        if not sip.isdeleted(group):
            self.added.emit(group, result)

    def _play(self, group: QgsLayerTreeGroup, days: Sequence[date]) -> Iterator[None]:
        """Set the temporal controller to the range, a step for the shortest time between two dates."""
        steps = [(later - earlier).days for earlier, later in zip(days, days[1:])]
        step = min(steps, default=1)
        span = QgsDateTimeRange(day_range(days[0]).begin(), day_range(_last_days(days)[-1]).end())
        settings = QgsProject.instance().timeSettings()
        settings.setTemporalRange(span)
        settings.setTimeStep(step)
        settings.setTimeStepUnit(QgsUnitTypes.TemporalUnit.TemporalDays)
        settings.setFramesPerSecond(FRAMES_PER_SECOND)
        canvas = self._iface.mapCanvas()
        layers = [node.layer() for node in group.findLayers() if node.layer()]
        if layers:
            extent = to_crs(layers[0].extent(), layers[0].crs(), canvas.mapSettings().destinationCrs())
            if extent is not None and not extent.intersects(canvas.extent()):
                extent.scale(1.1)
                canvas.setExtent(extent)
        yield
        panel = self._iface.mainWindow().findChild(QDockWidget, CONTROLLER)
        if panel:
            panel.setUserVisible(True) if hasattr(panel, "setUserVisible") else panel.show()
        yield
        controller = canvas.temporalController()
        if isinstance(controller, QgsTemporalNavigationObject):
            controller.setTemporalExtents(span)
            controller.setFrameDuration(QgsInterval(step, QgsUnitTypes.TemporalUnit.TemporalDays))
            controller.setFramesPerSecond(FRAMES_PER_SECOND)
            yield
            temporal.animate(controller)
        canvas.refresh()


def _stretch(look: Any) -> dict[str, tuple[float, float]]:
    return {band: (low, high) for band, (low, high) in zip(look["shown"], look["limits"])}


def _ids(names: Sequence[str]) -> list[str]:
    """Return the bands' ids: QGIS calls a band `Band 1: B04`."""
    return [name.split(": ", 1)[-1] for name in names]


def _last_days(days: Sequence[date]) -> list[date]:
    """Return the last day that each image is shown on: the one before the next; the last one as long as the first."""
    ends = [later - timedelta(days=1) for later in days[1:]]
    length = (ends[0] - days[0]) if ends else timedelta(0)
    return [*ends, days[-1] + length]


def _layer_name(frame: Any, title: str) -> str:
    kind = tr("synthetic") if frame["synthetic"] else tr("observed")
    return f"{frame['date']} {kind}, {title}"


def _show_between(layer: QgsRasterLayer, first: date, last: date) -> None:
    temporal = layer.temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    # A second late: a frame that ends at midnight would show what begins then too.
    begin = day_range(first).begin().addSecs(1)
    temporal.setFixedTemporalRange(QgsDateTimeRange(begin, day_range(last).end()))
    temporal.setIsActive(True)
