"""The way of a question: library, scenes, plan, answer. Decides what is asked of the engine, and when."""

from __future__ import annotations

import contextlib
from collections.abc import Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from ..core.errors import EngineError, RequestError, RevisitError
from ..core.query import Query
from .answer import Answer
from .catalogue import Catalogue
from .library_source import SAMPLE, LibrarySource, sample_folder
from .plan_view import Plan
from .runner import EngineRunner, Run
from .words import tr

PLAN_DELAY_MS = 250
"""A query is planned when it has not changed for so long."""

_Asked = tuple[Query, dict[str, Any]]

IDLE, CHECKING, FETCHING, SEARCHING, PLANNING, ENHANCING = "idle", "check", "fetch", "search", "plan", "enhance"


class Inquiry(QObject):
    """One engine run at a time; what is newer replaces it, except that an answer under way is left alone."""

    stage_changed = pyqtSignal(str)
    checked = pyqtSignal()
    """The engine runs and has its packages."""
    progressed = pyqtSignal(float, str)
    catalogue_changed = pyqtSignal(object)
    """Catalogue, or None while there is none."""
    plan_changed = pyqtSignal(object)
    """Plan, or RevisitError: why there is none; or None while it is not known."""
    previewed = pyqtSignal(object)
    """Answer, coarse; the whole one is under way."""
    answered = pyqtSignal(object)
    """Answer"""
    failed = pyqtSignal(object)
    """RevisitError of anything but the plan."""
    cancelled = pyqtSignal(str)
    """The stage that was cancelled."""

    def __init__(self, runner: EngineRunner, parent: Optional[QObject] = None) -> None:
        """Ask through `runner`."""
        super().__init__(parent)
        self._runner = runner
        self._run: Optional[Run] = None
        self._source: Optional[LibrarySource] = None
        self._query: Optional[_Asked] = None
        self._planned: Optional[_Asked] = None
        self.stage = IDLE
        self.catalogue: Optional[Catalogue] = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(PLAN_DELAY_MS)
        self._timer.timeout.connect(self._plan)

    @property
    def source(self) -> Optional[LibrarySource]:
        """The library being asked."""
        return self._source

    def check(self) -> None:
        """Ask the engine how it is, unless it is busy; `failed` says so if it lacks packages."""
        if self.stage == IDLE and self._source is None:
            self._ask(CHECKING, "doctor", {}, self._on_doctor)

    def open_library(self, source: LibrarySource) -> None:
        """Search a library; fetch the sample first where that is chosen."""
        if self.stage == ENHANCING:
            return
        self._timer.stop()
        self._source, self._query, self._planned = source, None, None
        self._set_catalogue(None)
        if source.kind == SAMPLE:
            self._ask(FETCHING, "sample", {"folder": str(sample_folder())}, lambda _: self._search())
        elif source.library() == [{"layers": []}]:
            self._refuse_empty_project(source)
        else:
            self._search()

    def ask_plan(self, query: Optional[Query], options: Optional[Mapping[str, Any]] = None) -> None:
        """Plan this query soon, made with these of the engine's options; None: there is nothing to plan."""
        asked = (query, dict(options or {})) if query else None
        if self.stage == ENHANCING or asked == self._query:
            return
        self._query = asked
        if self.stage == PLANNING:
            self._drop()
        self.plan_changed.emit(None)
        if asked and self.stage == IDLE:
            self._timer.start()
        else:
            self._timer.stop()

    def enhance(
        self, query: Query, out: Path, options: Optional[Mapping[str, Any]] = None, preview: Optional[Path] = None
    ) -> None:
        """Answer the query into the new folder `out`, with these of the engine's options.

        With a folder `preview`, a coarse answer comes first, into that one; see `previewed`.
        """
        if self.stage == ENHANCING or self._source is None:
            return
        self._timer.stop()
        params = {"library": self._source.library(), "query": query.to_json(), "out": str(out)}
        params["options"] = dict(options or {})
        if preview:
            self._ask_preview({**params, "out": str(preview)}, lambda: self._answer(params))
        else:
            self._answer(params)

    def cancel(self) -> None:
        """Cancel what is under way; `cancelled` follows."""
        if self._run:
            self._run.cancel()

    def stop(self) -> None:
        """Drop what is under way; silently."""
        self._timer.stop()
        self._drop()

    def reset(self) -> None:
        """Forget the library and what is under way; silently."""
        self.stop()
        self._source = self._query = self._planned = None
        self._set_catalogue(None)

    def _answer(self, params: dict[str, Any]) -> None:
        self._ask(ENHANCING, "enhance", params, lambda result: self.answered.emit(Answer.from_json(result)))

    def _ask_preview(self, params: dict[str, Any], go_on: Callable[[], None]) -> None:
        """Ask for the coarse answer, then go on, also where there is none: the whole answer says what is wrong."""
        kept = {name: value for name, value in params["options"].items() if name != "method"}
        self._drop()
        run = self._run = self._runner.start("enhance", {**params, "options": {**kept, "preview": True}})
        self._set_stage(ENHANCING)

        def end(result: Any = None) -> None:
            if run is self._run:
                self._run = None
                with contextlib.suppress(RevisitError):
                    if result is not None:
                        self.previewed.emit(Answer.from_json(result))
                go_on()

        run.progressed.connect(lambda _, text: self.progressed.emit(0.0, tr("Preview: {}").format(text)))
        run.finished.connect(end)
        run.failed.connect(lambda _: end())
        run.cancelled.connect(lambda: self._on_cancelled(run))

    def _search(self) -> None:
        self._ask(SEARCHING, "scenes", {"library": self._source.library(), "detail": False}, self._on_scenes)

    def _plan(self) -> None:
        if self._query and self._source and self.stage == IDLE:
            query, options = self._query
            params = {"library": self._source.library(), "query": query.to_json(), "options": options}
            self._ask(PLANNING, "plan", params, self._on_planned)

    def _on_planned(self, result: Any) -> None:
        self._planned = self._query
        self.plan_changed.emit(Plan.from_json(result))

    def _ask(self, stage: str, method: str, params: dict[str, Any], use: Any) -> None:
        self._drop()
        run = self._run = self._runner.start(method, params)
        self._set_stage(stage)
        run.progressed.connect(self.progressed)
        run.finished.connect(lambda result: self._on_finished(run, result, use))
        run.failed.connect(lambda error: self._on_failed(run, error))
        run.cancelled.connect(lambda: self._on_cancelled(run))

    def _drop(self) -> None:
        run, self._run = self._run, None
        if run:
            run.drop()
            self._set_stage(IDLE)

    def _on_finished(self, run: Run, result: Any, use: Any) -> None:
        if self._end(run):
            try:
                use(result)
            except RevisitError as error:  # the answer is not of the agreed form
                self.failed.emit(error)

    def _on_failed(self, run: Run, error: RevisitError) -> None:
        planning = self.stage == PLANNING
        if self._end(run):
            if planning:
                self._planned = self._query
                self.plan_changed.emit(error)
            if not planning or isinstance(error, EngineError):
                self.failed.emit(error)

    def _on_cancelled(self, run: Run) -> None:
        stage = self.stage
        if self._end(run):
            self.cancelled.emit(stage)

    def _end(self, run: Run) -> bool:
        if run is not self._run:
            return False
        self._run = None
        self._set_stage(IDLE)
        if self._query != self._planned:
            self._timer.start()  # the plan had to give way to what has just ended
        return True

    def _on_doctor(self, found: Any) -> None:
        missing = found.get("missing") if isinstance(found, dict) else None
        if missing is None:
            raise EngineError(tr("The engine's check cannot be read"), tr("Update the engine in Revisit's settings"))
        if missing:
            raise EngineError(
                tr("The engine's interpreter {} lacks {}").format(found.get("executable", ""), ", ".join(missing)),
                tr("Install the engine in Revisit's settings, or name an interpreter that has them"),
            )
        self.checked.emit()

    def _on_scenes(self, result: Any) -> None:
        self._set_catalogue(Catalogue.from_json(result))

    def _set_catalogue(self, catalogue: Optional[Catalogue]) -> None:
        self.catalogue = catalogue
        self.catalogue_changed.emit(catalogue)
        if catalogue is None:
            self.plan_changed.emit(None)

    def _set_stage(self, stage: str) -> None:
        if stage != self.stage:
            self.stage = stage
            self.stage_changed.emit(stage)

    def _refuse_empty_project(self, source: LibrarySource) -> None:
        if source.left_out:
            problem = tr("No raster layer of this project can be used: {}").format(source.left_out[0])
            self.failed.emit(RequestError(problem, tr("Or open a folder of images")))
        else:
            self.failed.emit(
                RequestError(
                    tr("This project has no raster layers with a date"),
                    tr("Add dated images, or open a folder, or take the sample"),
                )
            )
