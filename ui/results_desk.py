"""What can be done with the project's answers: show, compare, ask at a point, run again, delete."""

from __future__ import annotations

from collections.abc import Mapping
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsProject
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import RevisitError
from ..core.query import Query
from .answer_group import find_group, has, show_role, shows
from .compare import Comparison
from .compare_difference import Differences
from .compare_modes import DIFFERENCE
from .history import THERE, Entry, History
from .layers import AnswerLayers, Showing
from .library_source import LibrarySource
from .results import ResultsView
from .runner import EngineRunner
from .series import Question, SeriesAtPoint
from .words import tr

_SETTLE_MS = 50


class ResultsDesk(QObject):
    """Wires the list of answers to the map, the comparison, the time series and the project."""

    warned = pyqtSignal(str)
    said = pyqtSignal(str)
    again_wanted = pyqtSignal(object, object, object)
    """Query; how it was made, as the engine's options; and the LibrarySource that it was asked of, or None where nobody
    knows."""

    def __init__(
        self,
        iface: QgisInterface,
        runner: EngineRunner,
        question: Callable[[], Optional[Question]],
        parent: Optional[QObject] = None,
    ) -> None:
        """Work in the main map; `question` is asked at a point where no answer is selected."""
        super().__init__(parent)
        self._iface = iface
        self._question = question
        self._project = QgsProject.instance()
        self._after_adding: dict[str, Callable[[], None]] = {}
        self.history = History(self)
        self.layers = AnswerLayers(self)
        self.view = ResultsView(self.history)
        self.comparison = Comparison(iface, self)
        self.differences = Differences(runner, self)
        self.series = SeriesAtPoint(iface, runner, self._ask_at_point, self)
        self._look_soon = QTimer(self)
        self._look_soon.setSingleShot(True)
        self._look_soon.setInterval(_SETTLE_MS)
        self._look_soon.timeout.connect(self._show_roles)
        self._connect()

    def dispose(self) -> None:
        """Leave the map and the project as they were."""
        self._look_soon.stop()
        for signal, slot in self._tree_links:
            signal.disconnect(slot)
        self.comparison.dispose()
        self.differences.dispose()
        self.series.dispose()
        self.layers.dispose()
        self.history.dispose()

    def add(self, showing: Showing, source: Optional[LibrarySource]) -> None:
        """List a new answer, and show it in the map."""
        self.history.add(showing, source)
        self.layers.add(showing)

    def _connect(self) -> None:
        view = self.view
        self.history.failed.connect(self.warned)
        self.history.restored.connect(self._on_restored)
        self.layers.added.connect(self._on_added)
        self.layers.failed.connect(self.warned)
        self.layers.said.connect(lambda text: self.said.emit(text) if text else None)
        view.show_wanted.connect(self._show)
        view.zoom_wanted.connect(self._zoom)
        view.compare_wanted.connect(self._compare)
        view.role_wanted.connect(self._show_role)
        view.point_wanted.connect(self.series.set_active)
        view.again_wanted.connect(self._again)
        view.delete_wanted.connect(self._delete)
        view.renamed.connect(self._on_renamed)
        view.current_changed.connect(self._on_current)
        self.series.active_changed.connect(view.point_action.setChecked)
        self.comparison.difference_wanted.connect(self.differences.add)
        self.comparison.ended.connect(lambda why: self.said.emit(why) if why else None)
        self.differences.added.connect(self.said)
        self.differences.failed.connect(self.warned)
        root = self._project.layerTreeRoot()
        signals = (root.visibilityChanged, root.addedChildren, root.removedChildren)
        self._tree_links = tuple((signal, self._tree_changed) for signal in signals)
        for signal, slot in self._tree_links:
            signal.connect(slot)

    def _show(self, entry: Entry) -> None:
        self.comparison.stop()  # it would cover what is wanted now
        if not self.layers.show(entry.showing.answer, self._iface.mapCanvas()):
            self.layers.add(entry.showing)

    def _zoom(self, entry: Entry) -> None:
        if not self.layers.zoom_to(entry.showing.answer, self._iface.mapCanvas()):
            self.warned.emit(tr("The answer is not in this project. Press “Show in the map” first."))

    def _compare(self, entry: Entry, mode: str) -> None:
        """Compare at once where the answer is in the map, else as soon as it is."""
        showing = entry.showing
        answer = showing.answer
        if answer.nearest_source() is None and answer.others and mode == DIFFERENCE:
            self.warned.emit(tr("No image of the answer's own sensor lies beside it to take a difference to. Swipe."))
        elif answer.nearest_source() is None and not answer.others:
            self.warned.emit(tr("This answer keeps no source image to compare it with. Enhance again to make it anew."))
        elif self.layers.group_of(showing.answer) is None:
            self._after_adding[str(showing.answer.folder)] = partial(self._compare_now, showing, mode)
            self.layers.add(showing)
        else:
            self._compare_now(showing, mode)

    def _compare_now(self, showing: Showing, mode: str) -> None:
        if mode == DIFFERENCE:
            self.differences.add(showing, showing.answer.nearest_source(other_day=True))
            return
        if not self.comparison.start(showing, mode):
            self.warned.emit(tr("The answer's layers were removed. Remove its group, show it in the map, and compare."))
            return
        self.layers.show(showing.answer, self._iface.mapCanvas())

    def _show_role(self, entry: Entry, role: str, on: bool) -> None:
        group = self.layers.group_of(entry.showing.answer) if entry.showing else None
        if group:
            if on:
                self.comparison.stop()  # it leaves out all but its two images
            show_role(group, role, on)

    def _again(self, entry: Entry) -> None:
        try:
            query = Query.from_json(entry.showing.answer.query or {})
        except RevisitError as error:
            self.warned.emit(str(error))
            return
        self.again_wanted.emit(query, entry.showing.answer.options, entry.source)

    def _delete(self, entry: Entry) -> None:
        """Take the answer out of the map first: on some systems a file that is open cannot be moved."""
        if entry.state != THERE:
            self.history.forget(entry.id)
            return
        group = self.layers.group_of(entry.showing.answer)
        if group:
            back = self._view_keeper()
            layers = [node.layerId() for node in group.findLayers()]
            self._project.removeMapLayers(layers)
            group.parent().removeChildNode(group)
            self._iface.mapCanvas().refresh()  # QGIS leaves the last image in a map without layers
            self._after_adding[f"undo {entry.id}"] = back
        self.history.delete(entry.id)

    def _on_restored(self, entry: Entry) -> None:
        back = self._after_adding.pop(f"undo {entry.id}", None)
        if back:
            self._after_adding[str(entry.showing.answer.folder)] = back
            self.layers.add(entry.showing)

    def _view_keeper(self) -> Callable[[], None]:
        """Return what brings the map back as it is now: QGIS moves it to the first layer of an empty project."""
        canvas, crs = self._iface.mapCanvas(), self._project.crs()
        extent, rotation = canvas.extent(), canvas.rotation()

        def back() -> None:
            self._project.setCrs(crs)
            canvas.setRotation(rotation)
            canvas.setExtent(extent)
            canvas.refresh()

        return back

    def _on_renamed(self, entry: Entry) -> None:
        group = find_group(self._project, entry.showing.answer) if entry.showing else None
        if group:
            group.setName(entry.called)

    def _on_added(self, showing: Showing) -> None:
        if self.comparison.active():
            self.comparison.stop(tr("The comparison has ended, because another answer is in the map."))
        then = self._after_adding.pop(str(showing.answer.folder), None)
        if then:
            then()

    def _on_current(self) -> None:
        self._show_roles()

    def _tree_changed(self, *_: object) -> None:
        self._look_soon.start()

    def _show_roles(self) -> None:
        showing = self.view.current()
        group = self.layers.group_of(showing.answer) if showing else None
        self.view.set_roles(*(shows(group, role) if has(group, role) else None for role in ("interval", "provenance")))

    def _ask_at_point(self) -> Optional[Question]:
        """Return what to ask of a pixel: the selected answer's own query, else the dock's."""
        entry = self.view.current_entry()
        answer = entry.showing.answer if entry and entry.showing else None
        library = entry.library() if entry else None
        if answer is None or answer.query is None or library is None:
            return self._question()
        return Question(library, answer.query, answer.folder, _occlusion(answer.options))


def _occlusion(options: Mapping[str, Any]) -> dict[str, Any]:
    """Return those of an answer's options that say what was hidden: what it was made without is worth seeing."""
    kept = {name: options[name] for name in ("cloud_threshold", "cloud_library") if name in options}
    masks = {day: file for day, file in dict(options.get("masks") or {}).items() if Path(str(file)).is_file()}
    return {**kept, **({"masks": masks} if masks else {})}
