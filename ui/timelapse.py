"""Time-lapses from the dock: the dialog, and the run beside the dock's own."""

from __future__ import annotations

import html
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtWidgets import QAction

from ..core.errors import RevisitError
from . import engine_home, icons, words
from .answer import Answer, answer_folder
from .engine_task import EngineTask
from .engine_texts import said
from .engines import EnginePool
from .timelapse_dialog import TimelapseDialog
from .timelapse_layers import TimelapseLayers
from .words import tr

_MESSAGE_SECONDS = 12
_USUAL_SECONDS = 3.0
"""What an answer takes where there is no plan to say so."""


class Timelapses(QObject):
    """Puts its button into the dock; what it starts are QGIS tasks."""

    def __init__(self, iface: QgisInterface, dock: Any, engines: EnginePool) -> None:
        """Ask what the dock (a RevisitDock) asks, for a range of dates."""
        super().__init__(dock)
        self._iface = iface
        self._dock = dock
        self._engines = engines
        self._tasks: set[EngineTask] = set()
        self.layers = TimelapseLayers(iface, self)
        self.layers.added.connect(self._on_added)
        self.action = QAction(icons.theme("mTemporalNavigationAnimated"), tr("Time-lapse of the same query…"), self)
        self.action.triggered.connect(lambda _: self.ask())
        self.button = dock.add_action(self.action)
        self.action.setEnabled(dock.question() is not None)
        dock.askable_changed.connect(self.action.setEnabled)

    def dispose(self) -> None:
        """Cancel what is under way; dates that are finished stay."""
        self.layers.stop()
        for task in list(self._tasks):
            if not sip.isdeleted(task):
                task.cancel()
        self._tasks.clear()

    def ask(self) -> Optional[TimelapseDialog]:
        """Open the dialog for the dock's present query."""
        query, sensor, question = self._dock.form.query(), self._dock.form.sensor(), self._dock.question()
        if query is None or sensor is None or question is None:
            self._say(tr("Choose a library, a sensor, bands and a date first."), Qgis.MessageLevel.Info)
            return None
        bands = words.band_words(query.bands, sensor.composites)
        name = words.band_name(query.bands, sensor.composites)
        out = answer_folder(engine_home.answers_folder(), f"timelapse_{sensor.id}", name, query.date)
        plan = self._dock.plan_view.plan
        dialog = TimelapseDialog(
            f"{sensor.title}, {bands}", self._dock.form.dates(), query.date, query.window_days, out,
            plan.seconds if plan else _USUAL_SECONDS, self._iface.mainWindow(),
        )  # fmt: skip
        params = {"library": question.library, "query": dict(question.query), "options": dict(question.options)}
        dialog.accepted.connect(lambda: self.run({**params, **dialog.params()}, f"{sensor.title} {bands}"))
        dialog.finished.connect(dialog.deleteLater)
        dialog.open()
        return dialog

    def run(self, params: dict[str, Any], title: str) -> EngineTask:
        """Make the time-lapse in the background, then show it."""

        def work(task: EngineTask) -> tuple[Any, list[Answer]]:
            result = self._engines.run("timelapse", params, task, task.said.emit)
            return result, [Answer.from_folder(Path(frame["folder"])) for frame in result["frames"]]

        task = EngineTask(tr("Revisit: time-lapse, {}").format(title), work)
        self._tasks.add(task)
        task.succeeded.connect(partial(self._on_made, title))
        task.failed.connect(self._on_ended)
        task.cancelled.connect(self._on_ended)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda _: self._tasks.discard(task))
        QgsApplication.taskManager().addTask(task)
        self._say(
            tr("Making the time-lapse: the bar below shows how far it is, and cancels it."),
            Qgis.MessageLevel.Info,
        )
        return task

    def _on_made(self, title: str, made: tuple[Any, list[Answer]]) -> None:
        result, answers = made
        self.layers.add(result, answers, title)

    def _on_added(self, _: Any, result: Any) -> None:
        """Say it when all is in the map: QGIS's own word of a finished task comes first, and would hide it."""
        frames, left = result["frames"], result["left_out"]
        counts = len(frames), sum(bool(frame["synthetic"]) for frame in frames)
        if not left:
            link = f'<a href="{QUrl.fromLocalFile(result["animation"]).toString()}">{tr("animation")}</a>'
            text = tr("{} dates, {} of them synthetic: play them above the map, or open the {}.")
            self._say(text.format(*counts, link), Qgis.MessageLevel.Success)
            return
        text = tr("{} dates in the map, {} of them synthetic; {} left out.").format(*counts, len(left))
        lines = [f"{day['date']}: {said(day['problem'])}. {said(day['remedy'])}." for day in left]
        more = "\n".join([tr("Animation: {}").format(result["animation"]), "", *lines])
        bar = self._iface.messageBar()
        bar.pushMessage(tr("Revisit"), text, more, Qgis.MessageLevel.Success, _MESSAGE_SECONDS)

    def _on_ended(self, error: RevisitError) -> None:
        self._say(html.escape(str(error), quote=False), Qgis.MessageLevel.Warning)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(tr("Revisit"), text, level, _MESSAGE_SECONDS)
