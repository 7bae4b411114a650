"""Which bands: the usual pictures by name, all bands, or any choice of them."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QAction, QComboBox, QHBoxLayout, QMenu, QSizePolicy, QToolButton, QWidget

from .words import tr


class BandPicker(QWidget):
    """A list of named combinations, and a menu with a tick for each band."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start without bands; see `set_bands`."""
        super().__init__(parent)
        self._all: tuple[str, ...] = ()
        self._own: tuple[str, ...] = ()
        self.combo = QComboBox()
        self.combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.choose_button = QToolButton()
        self.choose_button.setText("\N{HORIZONTAL ELLIPSIS}")
        self.choose_button.setToolTip(tr("Choose the bands one by one"))
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

    def set_bands(self, bands: Sequence[str], composites: Mapping[str, Sequence[str]]) -> None:
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
            if before and set(before) <= set(bands):
                self._select(before)
            else:
                self.combo.setCurrentIndex(0)
        self._fill_menu()
        self.changed.emit()

    def choose(self, bands: Sequence[str]) -> None:
        """Take exactly these bands."""
        self._select(tuple(bands))
        self._tick()

    def _select(self, bands: tuple[str, ...]) -> None:
        index = next((i for i in range(self.combo.count()) if tuple(self.combo.itemData(i)) == bands), -1)
        if index < 0:
            with QSignalBlocker(self.combo):
                if self._own:
                    self.combo.removeItem(self.combo.count() - 1)
                self._own = bands
                self.combo.addItem(", ".join(bands), bands)
                self.combo.setCurrentIndex(-1)
            index = self.combo.count() - 1
        self.combo.setCurrentIndex(index)

    def _fill_menu(self) -> None:
        self.menu.clear()
        for band in self._all:
            action = QAction(band, self.menu)
            action.setCheckable(True)
            action.triggered.connect(self._on_menu)
            self.menu.addAction(action)
        self._tick()

    def _on_menu(self) -> None:
        ticked = {action.text() for action in self.menu.actions() if action.isChecked()}
        chosen = tuple(band for band in self.bands() if band in ticked)
        chosen += tuple(band for band in self._all if band in ticked and band not in chosen)
        if chosen:
            self._select(chosen)
        self._tick()  # the last band stays ticked: a query needs one

    def _on_combo(self) -> None:
        self._tick()
        self.changed.emit()

    def _tick(self) -> None:
        for action in self.menu.actions():
            action.setChecked(action.text() in self.bands())
