"""The project's answers: kept in the project with relative paths, read from their folders, deleted with undo."""

from __future__ import annotations

import contextlib
import json
import uuid
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import QFile, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QImage

from ..core.errors import RevisitError
from ..core.sensors import load_sensors
from .answer import Answer
from .layers import Showing
from .library_source import PROJECT, LibrarySource
from .project_layers import project_layers
from .thumbnail import thumbnail
from .words import tr
from .worker import Worker

SCOPE, KEY = "Revisit", "/answers"
"""Where the project keeps them."""
UNDO_MS = 10 * 60 * 1000
"""How long a deleted answer can be taken back; then it goes to the wastebasket."""
_ASIDE = ".revisit-deleted-"

LOOKING, THERE, MISSING = "looking", "there", "missing"


@dataclass(frozen=True)
class Entry:
    """One answer of the project."""

    id: str
    folder: Path
    source: Optional[LibrarySource]
    """The library that it was made from; None where nobody knows."""
    state: str = LOOKING
    name: str = ""
    """What the user calls it; "": by its title."""
    title: str = ""
    """Its title when it was last seen, for a folder that is missing."""
    problem: str = ""
    """Why it cannot be shown, in one line."""
    showing: Optional[Showing] = None
    picture: Optional[QImage] = None

    @property
    def called(self) -> str:
        """What to call it, there or not."""
        return self.name or (self.showing.title if self.showing else self.title) or self.folder.name

    def library(self) -> Optional[list[Any]]:
        """Return the library as the engine takes it, or None."""
        if self.source is None:
            return None
        if self.source.kind == PROJECT:
            return project_layers(QgsProject.instance()).library()
        return self.source.library()


@dataclass(frozen=True)
class _Deleted:
    entry: Entry
    index: int
    aside: Path


class History(QObject):
    """Keeps the entries, the newest first; lives on the main thread and never waits for a disk."""

    changed = pyqtSignal()
    """The entries, their order or their states."""
    undo_changed = pyqtSignal()
    failed = pyqtSignal(str)
    restored = pyqtSignal(object)
    """Entry that came back from being deleted."""

    def __init__(self, parent: Optional[QObject] = None, undo_ms: int = UNDO_MS) -> None:
        """Keep the current project's answers, and those of each project opened later."""
        super().__init__(parent)
        self.entries: list[Entry] = []
        self._deleted: list[_Deleted] = []
        self._undo_ms = undo_ms
        self._reader = Worker(self)
        self._mover = Worker(self)
        self._project = QgsProject.instance()
        self._project.readProject.connect(self._restore)
        self._project.writeProject.connect(self._write)
        self._project.cleared.connect(self._on_cleared)
        self._restore()

    def dispose(self) -> None:
        """Let go of the project; what is deleted goes to the wastebasket."""
        self._project.cleared.disconnect(self._on_cleared)
        self._project.writeProject.disconnect(self._write)
        self._project.readProject.disconnect(self._restore)
        self._discard_deleted()
        self._reader.dispose()
        self._mover.dispose()

    def entry(self, entry_id: str) -> Optional[Entry]:
        """Return the entry of that id, or None."""
        return next((entry for entry in self.entries if entry.id == entry_id), None)

    def add(self, showing: Showing, source: Optional[LibrarySource]) -> Entry:
        """List a new answer on top."""
        made = Entry(uuid.uuid4().hex, showing.answer.folder, _plain(source), THERE, showing=showing)
        self._insert(0, made)
        self._reader.do(lambda: thumbnail(showing), lambda found: self._update(made.id, picture=found))
        return made

    def add_folder(self, folder: Path) -> None:
        """List an answer that lies on disk, on top."""
        entry = Entry(uuid.uuid4().hex, folder, None)
        self._insert(0, entry)
        self._look(entry)

    def rename(self, entry_id: str, name: str) -> None:
        """Call an answer otherwise; "" gives it its own title back."""
        entry = self.entry(entry_id)
        if entry and entry.name != name.strip():
            shown = replace(entry.showing, name=name.strip()) if entry.showing else None
            self._update(entry_id, name=name.strip(), showing=shown)

    def forget(self, entry_id: str) -> None:
        """Take an answer off the list; its files stay where they are."""
        self.entries = [entry for entry in self.entries if entry.id != entry_id]
        self._tell()

    def delete(self, entry_id: str) -> None:
        """Move an answer's folder aside, so that it can be taken back for a while."""
        entry = self.entry(entry_id)
        if entry is None:
            return
        index, folder = self.entries.index(entry), entry.folder
        deleted = _Deleted(entry, index, _aside(entry))
        self._deleted.append(deleted)
        self.forget(entry_id)
        self.undo_changed.emit()
        self._mover.do(lambda: folder.replace(deleted.aside), lambda outcome: self._on_moved(deleted, outcome))
        self._later(deleted)

    def undoable(self) -> Optional[str]:
        """Return what the answer deleted last is called, or None."""
        return self._deleted[-1].entry.called if self._deleted else None

    def undo(self) -> None:
        """Take the answer deleted last back."""
        if not self._deleted:
            return
        deleted = self._deleted.pop()
        self.undo_changed.emit()
        self._mover.do(
            lambda: deleted.aside.replace(deleted.entry.folder), lambda outcome: self._on_back(deleted, outcome)
        )

    def _later(self, deleted: _Deleted) -> None:
        timer = QTimer(self)
        timer.setSingleShot(True)
        timer.timeout.connect(lambda: self._discard(deleted))
        timer.timeout.connect(timer.deleteLater)
        timer.start(self._undo_ms)

    def _discard(self, deleted: _Deleted) -> None:
        if deleted in self._deleted:
            self._deleted.remove(deleted)
            self.undo_changed.emit()
            self._mover.do(lambda: _to_wastebasket(deleted.aside), self._on_discarded)

    def _discard_deleted(self) -> None:
        for deleted in list(self._deleted):
            self._discard(deleted)

    def _on_discarded(self, left: Any) -> None:
        if left:
            text = tr("The deleted answer could not be moved to the wastebasket; it lies in {}.")
            self.failed.emit(text.format(left))

    def _on_moved(self, deleted: _Deleted, outcome: Any) -> None:
        if isinstance(outcome, OSError) and deleted in self._deleted:
            self._deleted.remove(deleted)
            self.undo_changed.emit()
            self._insert(deleted.index, deleted.entry)
            self.failed.emit(
                tr("{} cannot be deleted: {}. Close what holds it open, and try again.").format(
                    deleted.entry.folder, outcome.strerror or outcome
                )
            )

    def _on_back(self, deleted: _Deleted, outcome: Any) -> None:
        if isinstance(outcome, OSError):
            self.failed.emit(
                tr("The answer cannot be put back: {}. It lies in {}.").format(
                    outcome.strerror or outcome, deleted.aside
                )
            )
            return
        self._insert(min(deleted.index, len(self.entries)), deleted.entry)
        self.restored.emit(deleted.entry)

    def _insert(self, index: int, entry: Entry) -> None:
        self.entries.insert(index, entry)
        self._tell()

    def _update(self, entry_id: str, **changes: Any) -> None:
        before = self.entry(entry_id)
        if before is None:
            return
        after = replace(before, **changes)
        self.entries[self.entries.index(before)] = after
        if _kept(before, str) != _kept(after, str):
            self._tell()
        else:
            self.changed.emit()

    def _tell(self) -> None:
        self._write()
        self.changed.emit()

    def _look(self, entry: Entry) -> None:
        """Read the folder of an entry, off the main thread."""
        self._reader.do(lambda: _read(entry), lambda found: self._on_looked(entry, found))

    def _on_looked(self, entry: Entry, found: Any) -> None:
        if isinstance(found, (RevisitError, OSError)):
            self._update(entry.id, state=MISSING, problem=str(found))
        else:
            showing, picture = found
            self._update(entry.id, state=THERE, showing=showing, picture=picture, title=showing.title, problem="")

    def _write(self, *_: object) -> None:
        """Put the list into the project, with paths as the project keeps them; called again when it is saved."""
        resolver = self._project.pathResolver()
        text = json.dumps([_kept(entry, resolver.writePath) for entry in self.entries], ensure_ascii=False)
        stored, _known = self._project.readEntry(SCOPE, KEY, "[]")
        if text != stored:
            self._project.writeEntry(SCOPE, KEY, text)

    def _restore(self, *_: object) -> None:
        text, _known = self._project.readEntry(SCOPE, KEY, "[]")
        resolver = self._project.pathResolver()
        self.entries = []
        with contextlib.suppress(ValueError):  # not ours: another plugin's, or edited by hand
            listed = json.loads(text)
            kept = filter(_is_kept, listed if isinstance(listed, list) else [])
            self.entries = [_restored(entry, resolver.readPath) for entry in kept]
        for entry in self.entries:
            self._look(entry)
        self.changed.emit()

    def _on_cleared(self) -> None:
        self._discard_deleted()
        self.entries = []
        self.changed.emit()


def _plain(source: Optional[LibrarySource]) -> Optional[LibrarySource]:
    """Return the source without what the project's layers were when it was opened."""
    return LibrarySource(source.kind, source.path) if source else None


def _kept(entry: Entry, path: Any) -> dict[str, Any]:
    """Return what the project keeps of an entry; `path` makes a path as the project writes it."""
    source = entry.source
    return {
        "id": entry.id,
        "folder": path(str(entry.folder)),
        "name": entry.name,
        "title": entry.showing.title if entry.showing else entry.title,
        "library": {"kind": source.kind, "path": path(source.path) if source.path else ""} if source else None,
    }


def _aside(entry: Entry) -> Path:
    """Return where the folder goes when it is deleted: beside itself, so that moving it is instant."""
    return entry.folder.with_name(f"{_ASIDE}{entry.id}-{entry.folder.name}")


def _is_kept(entry: Any) -> bool:
    return isinstance(entry, Mapping) and all(isinstance(entry.get(key), str) for key in ("id", "folder", "name"))


def _restored(entry: Mapping[str, Any], path: Any) -> Entry:
    library = entry.get("library")
    source = None
    if isinstance(library, Mapping) and library.get("kind"):
        source = LibrarySource(str(library["kind"]), path(str(library.get("path") or "")))
    folder = Path(path(entry["folder"]))
    return Entry(entry["id"], folder, source, name=entry["name"], title=str(entry.get("title", "")))


def _read(entry: Entry) -> Any:
    """Return (Showing, picture) of an entry, or the error that says why not; runs in the worker's thread."""
    if not entry.folder.is_dir() and _aside(entry).is_dir():
        _aside(entry).replace(entry.folder)  # QGIS ended before it was deleted for good, and the project still has it
    if not entry.folder.is_dir():
        return RevisitError(tr("{} is not there").format(entry.folder), tr("Connect its drive, or put the folder back"))
    try:
        answer = Answer.from_folder(entry.folder)
        found = load_sensors().find(answer.sensor_id)
    except RevisitError as error:
        return error
    composites: Mapping[str, Sequence[str]] = found[0].composites if found else {}
    attribution = tuple(str(line) for line in answer.report.get("attribution", ()))
    showing = Showing(answer, composites, attribution, name=entry.name)
    return showing, thumbnail(showing)


def _to_wastebasket(folder: Path) -> Optional[Path]:
    """Move a folder to the wastebasket; return it where that cannot be done, and leave it: no work is lost."""
    moved = not folder.exists() or QFile.moveToTrash(str(folder))
    return None if (moved[0] if isinstance(moved, tuple) else moved) else folder
