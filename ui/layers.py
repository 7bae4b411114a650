"""Answers in the map: one group each, the synthetic image on top, its sources below, in one look."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import (
    QgsApplication,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRenderer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.product.drawing import is_natural
from . import temporal, words
from .answer import Answer, SourceImage
from .answer_group import ANSWER_PROPERTY, find_group, raise_group
from .layer_facts import describe, set_day
from .project_layers import ROLE_PROPERTY
from .region import to_crs
from .styles import (
    Look,
    StretchTask,
    look_of,
    own_look,
    provenance_renderer,
    raster_options,
    renderer_for,
)
from .words import tr

_STEP_MS = 20
"""Between two steps, so that the window draws and answers in between."""


@dataclass(frozen=True)
class Showing:
    """An answer, and what of the library is needed to show it."""

    answer: Answer
    composites: Mapping[str, Sequence[str]]
    attribution: tuple[str, ...] = ()
    look: Optional[Look] = None
    """How the user draws the sources already; None: measured from them."""
    name: str = ""
    """What the user calls it; "": by its title."""

    @property
    def title(self) -> str:
        """Date, kind, sensor and bands: the name of its top layer, whatever the user calls the answer."""
        return self.answer.title(self.band_words)

    @property
    def called(self) -> str:
        """Name of the group and of its row in the results."""
        return self.name or self.title

    @property
    def band_words(self) -> str:
        """The bands in words."""
        return words.band_words(self.answer.bands, self.composites)


@dataclass(frozen=True)
class _Part:
    """One layer to come."""

    path: Path
    name: str
    role: str
    day: date
    make_renderer: Callable[[QgsRasterLayer], QgsRasterRenderer]


@dataclass(frozen=True)
class _Adding:
    """An answer whose layers are being added."""

    showing: Showing
    group: QgsLayerTreeGroup
    work: Iterator[None]
    """Does a little of it each time it is asked for the next item."""


class AnswerLayers(QObject):
    """Adds answers to the project bit by bit between other events, so that the window stays awake."""

    added = pyqtSignal(object)
    """Showing, when its last layer is there."""
    failed = pyqtSignal(str)
    said = pyqtSignal(str)
    """One line on what else had to change so that an answer is seen, or what the user has to; "": nothing."""

    def __init__(self, parent: Optional[QObject] = None) -> None:
        """Add to the current project; what is under way stops when the project is closed."""
        super().__init__(parent)
        self._project = QgsProject.instance()
        self._task: Optional[StretchTask] = None
        self._queue: list[Showing] = []
        self._adding: Optional[_Adding] = None
        self._timer = QTimer(self)
        self._timer.setInterval(_STEP_MS)
        self._timer.timeout.connect(self._step)
        self._project.cleared.connect(self.stop)

    def add(self, showing: Showing) -> None:
        """Add an answer, after those under way."""
        self._queue.append(showing)
        if len(self._queue) == 1:
            self._begin()

    def stop(self) -> None:
        """Forget what is under way; layers already added stay as they are."""
        self._timer.stop()
        self._queue, self._adding = [], None
        task, self._task = self._task, None
        if task and not sip.isdeleted(task):
            task.measured.disconnect(self._on_measured)
            task.cancel()

    def dispose(self) -> None:
        """Stop, and stop listening to the project."""
        self.stop()
        self._project.cleared.disconnect(self.stop)

    def group_of(self, answer: Answer) -> Optional[QgsLayerTreeGroup]:
        """Return the answer's group in the project, or None."""
        return find_group(self._project, answer)

    def show(self, answer: Answer, canvas: QgsMapCanvas) -> bool:
        """Bring the answer to the top, and into view on its day; False if it is not in the project."""
        group = self.group_of(answer)
        if group is None:
            return False
        group = raise_group(group)
        group.setItemVisibilityCheckedParentRecursive(True)
        self.said.emit(temporal.show_day(canvas, answer.date))
        extent = self._extent(group, canvas)
        return extent is None or extent.intersects(canvas.extent()) or self.zoom_to(answer, canvas)

    def zoom_to(self, answer: Answer, canvas: QgsMapCanvas) -> bool:
        """Show all of the answer in the map; False if it is not in the project."""
        group = self.group_of(answer)
        extent = self._extent(group, canvas) if group else None
        if extent is None:
            return False
        extent.scale(1.1)
        canvas.setExtent(extent)
        canvas.refresh()
        return True

    @staticmethod
    def _extent(group: QgsLayerTreeGroup, canvas: QgsMapCanvas) -> Optional[QgsRectangle]:
        layer = next((node.layer() for node in group.findLayers() if node.layer()), None)
        return to_crs(layer.extent(), layer.crs(), canvas.mapSettings().destinationCrs()) if layer else None

    def _begin(self) -> None:
        showing = self._queue[0]
        answer = showing.answer
        look = showing.look or own_look(answer.bands, showing.composites)
        look = replace(look, alike=is_natural(look.shown, showing.composites))
        self._task = StretchTask(answer.enhanced, answer.bands, look)  # whole and without clouds, unlike its sources
        self._task.measured.connect(self._on_measured)
        QgsApplication.taskManager().addTask(self._task)

    def _on_measured(self, look: Look) -> None:
        self._task = None
        showing = self._queue[0]
        group = self._project.layerTreeRoot().insertGroup(0, showing.called)
        group.setCustomProperty(ANSWER_PROPERTY, str(showing.answer.folder))
        self._adding = _Adding(showing, group, self._work(showing, group, look))
        self._timer.start()

    def _step(self) -> None:
        adding = self._adding
        there = adding is not None and not sip.isdeleted(adding.group)
        if there and next(adding.work, self) is None:
            return
        self._timer.stop()
        self._adding = None
        showing = self._queue.pop(0)
        if there:
            adding.group.setExpanded(False)  # the layer tree has collapsed it, and heeds only a change
            adding.group.setExpanded(True)
            self.added.emit(showing)
        if self._queue:
            self._begin()

    def _work(self, showing: Showing, group: QgsLayerTreeGroup, look: Look) -> Iterator[None]:
        shown = []
        for part in _parts(showing, look):
            layer = QgsRasterLayer(str(part.path), part.name, "gdal", raster_options())
            yield
            if not layer.isValid():
                self.failed.emit(
                    tr("{} cannot be opened as a raster. Enhance again to make it anew.").format(part.path)
                )
                continue
            layer.setRenderer(part.make_renderer(layer))
            layer.setCustomProperty(ROLE_PROPERTY, part.role)
            set_day(layer, part.day)
            describe(layer, part.role, showing.answer, showing.attribution)
            self._project.addMapLayer(layer, False)
            node = group.addLayer(layer)
            node.setExpanded(part.role == "provenance")  # its colours need their words
            node.setItemVisibilityChecked(False)
            if part.role not in ("interval", "provenance"):
                shown.append(node)
            yield
        for node in shown:  # drawn once, when all of it is there
            if not sip.isdeleted(node):
                node.setItemVisibilityChecked(True)


def _parts(showing: Showing, look: Look) -> Iterator[_Part]:
    """Yield the layers of an answer from top to bottom."""
    answer = showing.answer
    image = partial(renderer_for, bands=answer.bands, look=look)
    yield _Part(answer.enhanced, showing.title, "enhanced", answer.date, image)
    for source in sorted(answer.sources, key=lambda source: (source.role != "observed", source.date)):
        name = f"{source.called}, {answer.sensor_title} {showing.band_words}"
        yield _Part(source.path, name, source.role, source.date, image)
    for other in answer.others:
        theirs = _look_of_other(other)
        draw = partial(renderer_for, bands=other.bands, look=theirs)
        yield _Part(other.path, f"{other.called} {', '.join(theirs.shown)}", other.role, other.date, draw)
    if answer.interval:
        bands = [f"{band} {bound}" for band in answer.bands for bound in ("lower", "upper")]
        for bound, name in (("upper", tr("Interval, upper bound")), ("lower", tr("Interval, lower bound"))):
            draw = partial(renderer_for, bands=bands, look=look.of_bound(bound))
            yield _Part(answer.interval, name, "interval", answer.date, draw)
    if answer.provenance:
        draw = partial(provenance_renderer, kinds=answer.report.get("provenance") or ())
        yield _Part(answer.provenance, tr("Provenance"), "provenance", answer.date, draw)


def _look_of_other(image: SourceImage) -> Look:
    shown = tuple(str(band) for band in image.look["shown"])
    return Look(shown, {band: (float(low), float(high)) for band, (low, high) in zip(shown, image.look["limits"])})


def project_look(project: QgsProject, layers: Sequence[Mapping[str, Any]], answer: Answer) -> Optional[Look]:
    """Return how the user draws images of the answer's sensor, taken from the layer of the nearest day, or None."""
    drawn = {layer.source(): layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)}
    alike = [entry for entry in layers if entry["sensor"] == answer.sensor_id and entry["path"] in drawn]
    alike.sort(key=lambda entry: abs((date.fromisoformat(entry["date"]) - answer.date).days))
    looks = (look_of(drawn[entry["path"]], entry["bands"], answer.bands) for entry in alike)
    return next((look for look in looks if look), None)
