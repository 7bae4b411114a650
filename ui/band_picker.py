"""Which bands: the usual pictures by name, all bands, any choice of them, or a spectral index."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from functools import partial
from typing import Optional

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from .catalogue import SpectralIndex
from .words import tr


class BandPicker(QWidget):
    """A list of named combinations, and a menu with a tick for each band and all indices by what they are for."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start without bands; see `set_bands`."""
        super().__init__(parent)
        self._all: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self.combo = QComboBox()
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.combo.setAccessibleName(tr("Bands"))
        self.choose_button = QToolButton()
        self.choose_button.setText("\N{HORIZONTAL ELLIPSIS}")
        self.choose_button.setToolTip(tr("Choose the bands one by one, or a spectral index"))
        self.choose_button.setAccessibleName(self.choose_button.toolTip())
        self.choose_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self)
        self.choose_button.setMenu(self.menu)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(2)
        row.addWidget(self.combo, 1)
        row.addWidget(self.choose_button)
        self.combo.currentIndexChanged.connect(self._on_combo)

    def bands(self) -> tuple[str, ...]:
        """Return the chosen bands in the order of the answer's bands."""
        return tuple(self.combo.currentData() or ())

    def set_bands(
        self,
        bands: Sequence[str],
        composites: Mapping[str, Sequence[str]],
        indices: Sequence[SpectralIndex] = (),
    ) -> None:
        """Offer these bands; keep the present choice where it still exists, else take the first picture."""
        before = self.bands()
        self._all, self._own = tuple(bands), ()
        with QSignalBlocker(self.combo):
            self.combo.clear()
            for title, ids in composites.items():
                self.combo.addItem(f"{tr(title).capitalize()} ({', '.join(ids)})", tuple(ids))
            self.combo.addItem(tr("All bands ({})").format(", ".join(bands)), self._all)
            for band in bands if len(bands) > 1 else ():
                self.combo.addItem(band, (band,))
            usual = [index for index in indices if index.usual]
            if usual:
                self.combo.insertSeparator(self.combo.count())
            for index in usual:
                self.combo.addItem(f"{index.id}: {index.title}", (index.id,))
            if before and set(before) <= {*bands, *(index.id for index in indices)}:
                self._select(before)
            else:
                self.combo.setCurrentIndex(0)
        self._fill_menu(indices)
        self.changed.emit()

    def choose(self, bands: Sequence[str]) -> None:
        """Take exactly these bands."""
        self._select(tuple(bands))
        self._tick()

    def _select(self, bands: tuple[str, ...]) -> None:
        index = next((i for i in range(self.combo.count()) if tuple(self.combo.itemData(i) or ()) == bands), -1)
        if index < 0:
            with QSignalBlocker(self.combo):
                if self._own:
                    self.combo.removeItem(self.combo.count() - 1)
                self._own = bands
                self.combo.addItem(", ".join(bands), bands)
                self.combo.setCurrentIndex(-1)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)

    def _fill_menu(self, indices: Sequence[SpectralIndex]) -> None:
        self.menu.clear()
        for band in self._all:
            action = QAction(band, self.menu)
            action.setCheckable(True)
            action.triggered.connect(self._on_menu)
            self.menu.addAction(action)
        self._fill_indices(indices)
        self._tick()

    def _fill_indices(self, indices: Sequence[SpectralIndex]) -> None:
        domains: dict[str, list[SpectralIndex]] = {}
        for index in sorted(indices, key=lambda index: index.id.lower()):
            domains.setdefault(index.domain, []).append(index)
        if domains:
            self.menu.addSeparator()
        for domain, listed in sorted(domains.items()):
            menu = self.menu.addMenu(tr("Index: {}").format(tr(domain)))
            for index in listed:
                menu.addAction(f"{index.id}: {index.title}", partial(self.choose, (index.id,)))

    def _on_menu(self) -> None:
        ticked = {action.text() for action in self._ticks() if action.isChecked()}
        chosen = tuple(band for band in self.bands() if band in ticked)
        chosen += tuple(band for band in self._all if band in ticked and band not in chosen)
        if chosen:
            self._select(chosen)
        self._tick()  # the last band stays ticked: a query needs one

    def _on_combo(self) -> None:
        self._tick()
        self.changed.emit()

    def _ticks(self) -> list[QAction]:
        return [action for action in self.menu.actions() if action.isCheckable()]

    def _tick(self) -> None:
        for action in self._ticks():
            action.setChecked(action.text() in self.bands())
