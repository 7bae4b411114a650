"""Fill the form with the query of an answer and how it was made, so that it can be asked again with other settings."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.query import Query
from .controls import Controls
from .inquiry import ENHANCING, Inquiry
from .library_picker import LibraryPicker
from .library_source import LibrarySource
from .query_form import QueryForm
from .words import tr


class Again(QObject):
    """Opens the answer's library where another one is open, and then fills the form."""

    said = pyqtSignal(str)

    def __init__(
        self, picker: LibraryPicker, form: QueryForm, controls: Controls, inquiry: Inquiry, parent: QObject
    ) -> None:
        """Make it after the dock's own connection to the catalogue: the form is filled with the library first."""
        super().__init__(parent)
        self._picker = picker
        self._form = form
        self._controls = controls
        self._inquiry = inquiry
        self._asked: Optional[tuple[Query, Mapping[str, Any]]] = None
        inquiry.catalogue_changed.connect(self._on_catalogue)
        inquiry.failed.connect(self._forget)

    def ask(self, query: Query, options: Mapping[str, Any], source: Optional[LibrarySource]) -> None:
        """Fill the form, with the engine's `options` too, once the library `source` is open; None: the one that is."""
        if self._inquiry.stage == ENHANCING:
            self.said.emit(tr("An answer is being made. Wait for it, or cancel it, and run again then."))
            return
        now = self._inquiry.source
        if self._inquiry.catalogue and (source is None or (now and _same(now, source))):
            self._fill(query, options)
        elif source is None:
            self.said.emit(tr("Nobody remembers this answer's library. Open it, and run again then."))
        else:
            self._picker.choose(source.kind, source.path)
            self._asked = query, options

    def _on_catalogue(self, catalogue: object) -> None:
        asked = self._asked
        if catalogue is not None and asked is not None:
            self._asked = None
            self._fill(*asked)

    def go_on(self) -> None:
        """Fill the form, if it waited for what the answer's weights make."""
        asked = self._asked
        if asked is not None and self._inquiry.catalogue is not None:
            self._asked = None
            self._fill(*asked, waited=True)

    def _fill(self, query: Query, options: Mapping[str, Any], waited: bool = False) -> None:
        if not self._form.has(query.sensor) and options.get("weights") and not waited:
            self._asked = query, options
            self._controls.set_options(options)
        elif self._form.has(query.sensor):
            gone = self._controls.set_options(options)
            self._form.set_query(query)
            self.said.emit(tr("The form holds the answer's query. Change what you like, then enhance."))
            if gone:
                self.said.emit(tr("What hid a part of a date is not there any more: {}").format(", ".join(gone)))
        else:
            text = tr("The library that is open has no scenes of {}. Open the answer's own.")
            self.said.emit(text.format(query.sensor))

    def _forget(self, *_: object) -> None:
        self._asked = None


def _same(first: LibrarySource, second: LibrarySource) -> bool:
    return (first.kind, first.path) == (second.kind, second.path)
