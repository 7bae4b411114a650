"""Take an answer along from the dock: one menu of formats, and the way back for notes from the field."""

from __future__ import annotations

import html
from functools import partial
from pathlib import Path
from typing import Any, Callable, Optional

from qgis.core import Qgis, QgsApplication, QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, QUrl
from qgis.PyQt.QtWidgets import QAction, QFileDialog, QMenu, QToolButton

from ..core.errors import RevisitError
from . import icons
from .answer import Answer
from .answer_group import find_group, layer_of
from .engine_task import EngineTask
from .engines import EnginePool
from .layers import Showing
from .notes_layer import add_notes
from .overwriting import overwriting
from .results import ResultsView
from .styles import look_of
from .words import tr

_FOLDER_KEY = "revisit/export/folder"
_SECONDS = 12


def formats() -> dict[str, tuple[str, str]]:
    """Return format -> (what the menu says, ending of the file)."""
    return {
        "cog": (tr("GeoTIFF (byte for byte)…"), ".tif"),
        "gpkg": (tr("GeoPackage…"), ".gpkg"),
        "mbtiles": (tr("MBTiles for phones and web maps…"), ".mbtiles"),
        "png": (tr("PNG with world file…"), ".png"),
        "pdf": (tr("PDF map…"), ".pdf"),
    }


class Exports(QObject):
    """Puts the export button into the row of the results; what it starts are QGIS tasks."""

    def __init__(self, iface: QgisInterface, results: ResultsView, engines: EnginePool) -> None:
        """Export what is selected in `results`."""
        super().__init__(results)
        self._iface = iface
        self._results = results
        self._engines = engines
        self._tasks: set[EngineTask] = set()
        self.action = QAction(icons.theme("mActionFileSaveAs"), tr("Export: file, map or folder for QField"), self)
        self.menu = self._make_menu()
        self.button = results.add_action(self.action)
        self.button.setMenu(self.menu)
        self.button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        results.current_changed.connect(self._on_current)
        self._on_current()

    def dispose(self) -> None:
        """Cancel what is under way."""
        for task in list(self._tasks):
            if not sip.isdeleted(task):
                task.cancel()
        self._tasks.clear()

    def export(self, kind: str, out: Optional[Path] = None) -> None:
        """Export the selected answer, into a file that the user names unless `out` is given."""
        showing = self._results.current()
        if showing is None:
            return
        what, suffix = formats()[kind]
        if out is None:
            name = f"{file_name(showing.answer)}{suffix}"
            chosen, _ = QFileDialog.getSaveFileName(
                self._iface.mainWindow(), what.rstrip("…"), str(self._folder() / name), f"*{suffix}"
            )
            if not chosen:
                return
            out = Path(chosen)
            out = out if out.suffix.lower() == suffix else out.with_name(out.name + suffix)
            self._remember(out.parent)
        params = self._params(showing, kind)

        def work(task: EngineTask) -> Path:
            with overwriting(out) as aside:
                self._engines.run("export", {**params, "out": str(aside)}, task, task.said.emit)
            return out

        self._start(tr("Revisit: export {}").format(out.name), work, self._on_exported)

    def export_for_qfield(self, parent: Optional[Path] = None) -> None:
        """Export the selected answer as a folder in `parent`, which the user names unless it is given."""
        showing = self._results.current()
        if showing is None:
            return
        if parent is None:
            chosen = QFileDialog.getExistingDirectory(
                self._iface.mainWindow(), tr("Folder in which the QField folder is made"), str(self._folder())
            )
            if not chosen:
                return
            parent = Path(chosen)
            self._remember(parent)
        out, number = parent / f"{file_name(showing.answer)}_qfield", 1
        while out.exists():
            number += 1
            out = parent / f"{file_name(showing.answer)}_qfield_{number}"
        params = {**self._params(showing, "qfield"), "out": str(out)}

        def work(task: EngineTask) -> Path:
            self._engines.run("export", params, task, task.said.emit)
            return out

        self._start(tr("Revisit: export {}").format(out.name), work, self._on_exported)

    def bring_notes(self, folder: Optional[Path] = None) -> None:
        """Bring the notes of a QField folder, which the user names unless it is given, into the selected answer."""
        showing = self._results.current()
        if showing is None:
            return
        if folder is None:
            chosen = QFileDialog.getExistingDirectory(
                self._iface.mainWindow(), tr("Folder that came back from the field"), str(self._folder())
            )
            if not chosen:
                return
            folder = Path(chosen)
        params = {"source": str(folder), "product": str(showing.answer.folder)}

        def work(task: EngineTask) -> Any:
            return self._engines.run("observations", params, task, task.said.emit)

        self._start(tr("Revisit: bring notes back"), work, partial(self._on_notes, showing))

    def _make_menu(self) -> QMenu:
        menu = QMenu(self._results)
        for kind, (text, _) in formats().items():
            menu.addAction(text).triggered.connect(lambda _, kind=kind: self.export(kind))
        menu.addSeparator()
        menu.addAction(tr("Folder for QField…")).triggered.connect(lambda _: self.export_for_qfield())
        menu.addAction(tr("Bring notes back from QField…")).triggered.connect(lambda _: self.bring_notes())
        return menu

    def _start(self, title: str, work: Callable[[EngineTask], Any], then: Callable[[Any], None]) -> None:
        task = EngineTask(title, work)
        self._tasks.add(task)
        task.succeeded.connect(then)
        task.failed.connect(self._on_failed)
        for ended in (task.succeeded, task.failed, task.cancelled):
            ended.connect(lambda _: self._tasks.discard(task))
        QgsApplication.taskManager().addTask(task)

    def _on_current(self) -> None:
        self.action.setEnabled(self._results.current() is not None)

    def _on_exported(self, out: Path) -> None:
        link = f'<a href="{QUrl.fromLocalFile(str(out.parent)).toString()}">{html.escape(str(out))}</a>'
        self._say(tr("Exported to {}").format(link), Qgis.MessageLevel.Success)

    def _on_notes(self, showing: Showing, result: Any) -> None:
        add_notes(Path(result["notes"]), showing.title, find_group(QgsProject.instance(), showing.answer))
        verdicts = result["observations"]["verdicts"]
        text = tr("{} notes are in the map and in the report: {} confirmed, {} rejected, {} unsure.").format(
            result["observations"]["count"], verdicts["confirm"], verdicts["reject"], verdicts["unsure"]
        )
        self._say(text, Qgis.MessageLevel.Success)

    def _on_failed(self, error: RevisitError) -> None:
        self._say(html.escape(str(error), quote=False), Qgis.MessageLevel.Warning)

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage(tr("Revisit"), text, level, _SECONDS)

    def _params(self, showing: Showing, kind: str) -> dict[str, Any]:
        look = look_in_map(showing.answer)
        return {"product": str(showing.answer.folder), "format": kind, **({"look": look} if look else {})}

    def _folder(self) -> Path:
        kept = str(QgsSettings().value(_FOLDER_KEY) or "")
        return Path(kept or QgsProject.instance().homePath() or Path.home())

    def _remember(self, folder: Path) -> None:
        QgsSettings().setValue(_FOLDER_KEY, str(folder))


def file_name(answer: Answer) -> str:
    """Return a name for files of an answer: sensor, bands, date, and whether it is synthetic."""
    kind = "synthetic" if answer.synthetic else "observed"
    return f"{answer.sensor_id}_{'-'.join(answer.bands)}_{answer.date.isoformat()}_{kind}"


def look_in_map(answer: Answer) -> Optional[dict[str, Any]]:
    """Return how the map draws the answer, as the engine wants it; None where it is not in the map, or not so drawn."""
    group = find_group(QgsProject.instance(), answer)
    layer = layer_of(group, answer.enhanced) if group else None
    look = look_of(layer, answer.bands, answer.bands) if layer else None
    if look is None or not set(look.shown) <= set(look.stretch):
        return None
    return {"shown": list(look.shown), "limits": [list(look.stretch[band]) for band in look.shown]}
