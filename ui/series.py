"""Ask for a pixel's time series with a click: tool, question and panel together."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import QgsPointXY
from qgis.gui import QgisInterface, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import RevisitError
from .runner import EngineRunner, Run
from .series_data import PointSeries
from .series_panel import SeriesPanel
from .series_tool import SeriesTool
from .words import tr


@dataclass(frozen=True)
class Question:
    """Whose time series: the library, the bands and the day; and the answer that is to be seen in it."""

    library: list[Any]
    query: Mapping[str, Any]
    product: Optional[Path]
    options: Mapping[str, Any]

    def params(self, point: QgsPointXY, crs: str) -> dict[str, Any]:
        """Return what the engine is asked."""
        asked = {"library": self.library, "query": dict(self.query), "options": dict(self.options)}
        return {**asked, "point": [point.x(), point.y()], "crs": crs,
                "product": str(self.product) if self.product else None}  # fmt: skip


class SeriesAtPoint(QObject):
    """While it is active, a click in the map asks the engine, beside whatever else it does."""

    active_changed = pyqtSignal(bool)

    def __init__(
        self,
        iface: QgisInterface,
        runner: EngineRunner,
        question: Callable[[], Optional[Question]],
        parent: Optional[QObject] = None,
    ) -> None:
        """Ask what `question` returns at the time of the click."""
        super().__init__(parent)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._runner = runner
        self._question = question
        self._run: Optional[Run] = None
        self._before: Optional[QgsMapTool] = None
        self._last: Optional[QgsPointXY] = None
        self.panel: Optional[SeriesPanel] = None
        self.tool = SeriesTool(self._canvas)
        self.tool.picked.connect(self.ask)
        self.tool.activated.connect(lambda: self.active_changed.emit(True))
        self.tool.deactivated.connect(lambda: self.active_changed.emit(False))

    def set_active(self, on: bool) -> None:
        """Take the map's clicks, or give them back to the tool that was used before."""
        mine = self._canvas.mapTool() is self.tool
        if on and not mine:
            self._before = self._canvas.mapTool()
            self._open_panel()
            self._canvas.setMapTool(self.tool)
            self._canvas.setFocus()
        elif not on and mine:
            before, self._before = self._before, None
            if before and not sip.isdeleted(before):
                self._canvas.setMapTool(before)
            else:
                self._canvas.unsetMapTool(self.tool)

    def ask(self, point: QgsPointXY) -> None:
        """Ask for the pixel at a point of the map."""
        self._open_panel()
        self._last = point
        question = self._question()
        crs = self._canvas.mapSettings().destinationCrs()
        if question is None:
            self.panel.say(tr("There is nothing to ask. Choose an answer in the results, or open a library."))
            return
        if not crs.isValid():
            self.panel.say(tr("The map has no CRS, so the point has no place. Set the project's CRS."))
            return
        self._drop()
        run = self._run = self._runner.aside("series", question.params(point, crs.authid() or crs.toWkt()))
        self.panel.say(tr("Reading the pixel on every date…"))
        self.panel.show_progress(0.0)
        run.progressed.connect(self._on_progress)
        run.finished.connect(lambda result: self._on_finished(run, result))
        run.failed.connect(lambda error: self._on_failed(run, error))

    def ask_again(self) -> None:
        """Ask for the same point anew, because another answer was chosen."""
        if self.panel and self._last is not None and self._question() is not None:
            self.ask(self._last)

    def close(self) -> None:
        """Close the panel, and give the map's clicks back."""
        self.set_active(False)
        self._drop()
        self._last = None
        self.tool.unmark()
        panel, self.panel = self.panel, None
        if panel:
            panel.left.disconnect(self.close)
            panel.dispose()

    def dispose(self) -> None:
        """Leave the window and the map."""
        self.close()
        self.tool.dispose()

    def _open_panel(self) -> None:
        if self.panel is None:
            self.panel = SeriesPanel(self._iface)
            self.panel.left.connect(self.close)

    def _drop(self) -> None:
        run, self._run = self._run, None
        if run:
            run.drop()

    def _on_progress(self, share: float, _: str) -> None:
        if self.panel:
            self.panel.show_progress(share)

    def _on_finished(self, run: Run, result: Any) -> None:
        if run is not self._run or self.panel is None:
            return
        self._run = None
        try:
            series = PointSeries.from_json(result)
        except RevisitError as error:
            self.panel.say(str(error))
            return
        self.panel.show_series(series)
        self.panel.say(_summary(series))
        self.tool.mark(*series.place)

    def _on_failed(self, run: Run, error: RevisitError) -> None:
        if run is self._run and self.panel:
            self._run = None
            self.panel.show_series(None)
            self.panel.say(str(error))
            self.tool.unmark()


def _summary(series: PointSeries) -> str:
    clear = sum(sample.known and not sample.occluded for sample in series.samples)
    count = len(series.samples)
    text = (tr("{} date, {} clear") if count == 1 else tr("{} dates, {} clear")).format(count, clear)
    answer = series.answer
    if answer is None:
        return text
    return f"{text}; " + tr("on {} the pixel is {}").format(answer.date.isoformat(), tr(answer.provenance))
