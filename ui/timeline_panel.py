"""The timeline with the engine behind it: asks for the clear shares and the thumbnails, beside what else is run."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, QTimer, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..core.boxes import Bounds
from ..core.errors import RevisitError
from ..core.query import Query
from .catalogue import Catalogue
from .library_source import LibrarySource
from .plan_view import Plan
from .region import box_of
from .runner import EngineRunner, Run
from .timeline import Timeline
from .timeline_hint import Thumbnails, TimelineHint
from .timeline_paint import Mark
from .words import tr

ASK_DELAY_MS = 300
HOVER_DELAY_MS = 120
_PARTLY = (0.1, 0.9)
"""Clear shares of a day that is worth asking for: something is hidden, and something teaches it."""


class TimelinePanel(QWidget):
    """Keeps the timeline in step with library, query and plan."""

    chosen = pyqtSignal(object)
    """date"""
    leave_out = pyqtSignal(object, bool)
    suggested = pyqtSignal(object)
    """date: the latest that is partly hidden, the first time that the shares of a library are known."""

    def __init__(self, runner: EngineRunner, parent: Optional[QWidget] = None) -> None:
        """Ask through `runner`."""
        super().__init__(parent)
        self.timeline = Timeline()
        self.hint = TimelineHint(self)
        self._runner = runner
        self._thumbnails = Thumbnails()
        self._source: Optional[LibrarySource] = None
        self._catalogue: Optional[Catalogue] = None
        self._query: Optional[Query] = None
        self._options: Mapping[str, Any] = {}
        self._shares: dict[date, float] = {}
        self._known: dict[date, Mark] = {}
        self._here: Optional[frozenset[date]] = None
        """Days with a scene of the region, as the engine has them; None while that is not known."""
        self._others_here: Optional[Mapping[str, Sequence[date]]] = None
        """The like of other sensors: id -> days."""
        self._asked_for = ""
        self._run: Optional[Run] = None
        self._picture_run: Optional[Run] = None
        self._pointed: Optional[tuple[date, QPoint]] = None
        self._ask_timer = self._timer(ASK_DELAY_MS, self._ask)
        self._hover_timer = self._timer(HOVER_DELAY_MS, self._show_hint)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.timeline)
        self.timeline.chosen.connect(self.chosen)
        self.timeline.leave_out.connect(self.leave_out)
        self.timeline.pointed.connect(self._on_pointed)
        self._show_marks()

    def set_library(self, source: Optional[LibrarySource], catalogue: Optional[Catalogue]) -> None:
        """Show the dates of this library; their clear shares follow with the query."""
        self._source, self._catalogue = source, catalogue
        self._known, self._shares, self._asked_for = {}, {}, ""
        self._here = self._others_here = None
        self._drop()
        self._show_marks()

    def set_query(self, query: Optional[Query], options: Mapping[str, Any]) -> None:
        """Mark the queried day; ask for clear shares anew where another region, sensor or band is asked for."""
        sensor_changed = (query.sensor if query else None) != (self._query.sensor if self._query else None)
        region_changed = (query.region if query else None) != (self._query.region if self._query else None)
        self._query, self._options = query, options
        if sensor_changed:
            self._known, self._shares = {}, {}
        if sensor_changed or region_changed:
            self._here = self._others_here = None
            self._show_marks()
        self.timeline.set_query(query.date if query else None, query.window_days if query else 0)
        if self._key() != self._asked_for:
            self._ask_timer.start()

    def set_plan(self, plan: Optional[Plan]) -> None:
        """Highlight what the plan uses; its shares are exact, those of the timeline may be of fewer pixels."""
        self.timeline.set_inputs(plan.days if plan else ())
        if plan and self._query:
            self._shares.update({day: share for day, _, share in plan.inputs})
            if plan.observed:
                self._shares[self._query.date] = plan.seen_share
            self._show_marks()

    def set_left_out(self, days: Any) -> None:
        """Cross out these days."""
        self.timeline.set_left_out(days)

    def dispose(self) -> None:
        """Ask nothing more."""
        self._drop()
        self.hint.hide()

    def _timer(self, milliseconds: int, call: Any) -> QTimer:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.setInterval(milliseconds)
        timer.timeout.connect(call)
        return timer

    def _drop(self) -> None:
        self._ask_timer.stop()
        self._hover_timer.stop()
        for run in (self._run, self._picture_run):
            if run:
                run.drop()
        self._run = self._picture_run = None

    def _key(self) -> str:
        """Return what the clear shares depend on, as text; "" while nothing can be asked."""
        if self._query is None or self._source is None or self._catalogue is None:
            return ""
        asked = {**self._query.to_json(), "date": "", "window_days": 0}
        options = {
            name: self._options[name] for name in ("cloud_threshold", "cloud_library", "masks") if name in self._options
        }
        return json.dumps([asked, options], sort_keys=True)

    def _ask(self) -> None:
        key = self._key()
        if not key or not self._runner.has_engine():
            return
        self._asked_for, self._shares = key, {}
        params = {"library": self._source.library(), "query": self._query.to_json(), "options": dict(self._options)}
        run = self._run = self._runner.aside("timeline", params)
        run.finished.connect(lambda result: self._on_marks(run, result))
        run.failed.connect(lambda error: self._on_failed(run, error))

    def _on_marks(self, run: Run, result: Any) -> None:
        if run is not self._run:
            return
        try:
            marks = [_mark(entry) for entry in result["dates"]]
            others = {name: tuple(map(date.fromisoformat, days)) for name, days in result["others"].items()}
        except (KeyError, TypeError, ValueError, AttributeError):
            self.timeline.setToolTip(tr("The engine's timeline cannot be read. Update the engine in the settings."))
            return
        first_time = not self._known
        self._known = {mark.day: mark for mark in marks}
        self._here, self._others_here = frozenset(self._known), others
        self.timeline.setToolTip("")
        self._show_marks()
        partly = [mark.day for mark in marks if mark.share is not None and _PARTLY[0] <= mark.share <= _PARTLY[1]]
        if first_time and partly:
            self.suggested.emit(max(partly))

    def _on_failed(self, run: Run, error: RevisitError) -> None:
        if run is self._run:  # the dates stay; the plan says the same where the query itself is wrong
            self._asked_for = ""
            self._known, self._here, self._others_here = {}, None, None
            self.timeline.setToolTip(str(error))
            self._show_marks()

    def _show_marks(self) -> None:
        sensor = self._catalogue.sensor(self._query.sensor) if self._catalogue and self._query else None
        if sensor is None:
            self.timeline.set_marks((), note=tr("All dates of the library appear here"))
            return
        box = box_of(self._query.region)
        marks, apart = [], bool(self._catalogue.places_of(sensor.id))
        for day in self._catalogue.dates_at(sensor.id, box):
            if apart and self._here is not None and day not in self._here:
                continue  # the sensor was at another place
            known = self._known.get(day, Mark(day))
            marks.append(Mark(day, self._shares.get(day, known.share), known.scenes))
        note = tr("The sensor took no image here; others did.")
        self.timeline.set_marks(marks, self._titles_by_day(sensor.id, box), note)

    def _titles_by_day(self, queried: str, box: Optional[Bounds]) -> dict[date, list[str]]:
        """Return what other sensors saw the region on which day."""
        found: dict[date, list[str]] = {}
        for other in self._catalogue.sensors:
            if other.id == queried:
                continue
            days = self._catalogue.dates_at(other.id, box)
            if self._others_here is not None:  # the engine knows which of neighbouring tiles show the region
                days = self._others_here.get(other.id, ())
            for day in days:
                found.setdefault(day, []).append(other.title)
        return found

    def _on_pointed(self, day: Optional[date], place: QPoint) -> None:
        if day is None:
            self._pointed = None
            self._hover_timer.stop()
            self.hint.hide()
        elif self._pointed is None or day != self._pointed[0]:
            self._pointed = day, place
            self._hover_timer.start()

    def _picture_key(self, day: date) -> tuple[str, date]:
        return f"{self._source.path}{self._source.kind}{self._key()}", day

    def _show_hint(self) -> None:
        if self._pointed is None or not self._key():
            return
        day, place = self._pointed
        key = self._picture_key(day)
        picture = self._thumbnails.get(key)
        below = place.y() + self.timeline.height()
        self.hint.show_at(place, below, self.timeline.words_for(day), picture)
        own = any(mark.day == day for mark in self.timeline.marks())
        if picture is None and own and self._runner.has_engine():
            params = {"library": self._source.library(), "query": self._query.to_json(), "date": day.isoformat()}
            run = self._picture_run = self._runner.aside("thumbnail", params)
            run.finished.connect(lambda result: self._on_picture(run, key, result))

    def _on_picture(self, run: Run, key: tuple[str, date], result: Any) -> None:
        if run is not self._picture_run:
            return
        try:
            self._thumbnails.keep(key, str(result["image"]), self.devicePixelRatioF())
        except (KeyError, TypeError, ValueError):
            return  # the words stay without a picture
        if self._pointed and key == self._picture_key(self._pointed[0]):
            self._show_hint()


def _mark(entry: Mapping[str, Any]) -> Mark:
    share = entry["clear_share"]
    return Mark(
        date.fromisoformat(entry["date"]),
        None if share is None else float(share),
        tuple(str(scene) for scene in entry["scenes"]),
    )
