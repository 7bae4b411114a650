"""The bar in the map while two images are compared: how, with which source, and out again."""

from __future__ import annotations

from collections.abc import Sequence

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QKeyEvent
from qgis.PyQt.QtWidgets import QButtonGroup, QComboBox, QDoubleSpinBox, QFrame, QHBoxLayout, QLabel, QToolButton

from . import icons
from .compare_modes import DIFFERENCE, FLICKER, MODES, SWIPE, mode_text
from .words import tr

SLOWEST_S, FASTEST_S, USUAL_S = 10.0, 0.4, 1.0
"""Seconds that each image is shown; faster than three changes a second can harm people with epilepsy (WCAG 2.3.1)."""
_MARGIN_PX = 10
_STYLE = """
CompareBar { background: rgba(28, 32, 36, 235); border: 1px solid rgba(255, 255, 255, 90); border-radius: 4px; }
CompareBar > QLabel { color: white; background: transparent; }
CompareBar > QToolButton { color: white; }
"""
"""The same on every theme: some leave a frame over the map without a ground."""


class CompareBar(QFrame):
    """Lies over the lower edge of the canvas."""

    mode_wanted = pyqtSignal(str)
    source_wanted = pyqtSignal(int)
    upright_wanted = pyqtSignal(bool)
    flip_wanted = pyqtSignal()
    running_wanted = pyqtSignal(bool)
    seconds_wanted = pyqtSignal(float)
    difference_wanted = pyqtSignal()
    left = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        """Lie over `canvas`."""
        super().__init__(canvas)
        self._canvas = canvas
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setStyleSheet(_STYLE)
        self.setCursor(Qt.CursorShape.ArrowCursor)
        self.setAccessibleName(tr("Comparison"))
        self.answer_label = QLabel()
        self.arrow_label = QLabel("\N{LEFT RIGHT ARROW}")
        self.source_combo = QComboBox()
        self.source_combo.setToolTip(tr("The image that the answer is compared with"))
        self.source_combo.setAccessibleName(tr("The image that the answer is compared with"))
        self.source_combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        self.modes = QButtonGroup(self)
        self.mode_buttons = {}
        for mode in MODES:
            button = icons.button(icons.own(mode, on_dark=True), mode_text(mode))
            button.setCheckable(True)
            button.clicked.connect(lambda _, mode=mode: self.mode_wanted.emit(mode))
            self.modes.addButton(button)
            self.mode_buttons[mode] = button
        self.turn_button = icons.button(icons.own("swipe_rows", on_dark=True), tr("Line across instead of upright"))
        self.turn_button.setCheckable(True)
        self.run_button = icons.button(icons.theme("mActionPlay"), tr("Change by itself (Space changes by hand)"))
        self.run_button.setCheckable(True)
        self.run_button.setChecked(True)
        self.seconds_spin = QDoubleSpinBox()
        self.seconds_spin.setRange(FASTEST_S, SLOWEST_S)
        self.seconds_spin.setSingleStep(0.2)
        self.seconds_spin.setDecimals(1)
        self.seconds_spin.setValue(USUAL_S)
        self.seconds_spin.setSuffix(tr(" s"))
        self.seconds_spin.setToolTip(tr("How long each image is shown"))
        self.seconds_spin.setAccessibleName(tr("How long each image is shown"))
        self.flip_button = QToolButton()
        self.flip_button.setText(tr("Change"))
        self.flip_button.setToolTip(tr("Show the other image (Space)"))
        self.flip_button.setAutoRaise(True)
        self.difference_button = icons.button(icons.own(DIFFERENCE, on_dark=True), mode_text(DIFFERENCE))
        self.close_button = icons.button(icons.theme("mIconClose"), tr("End the comparison (Esc)"))
        self._lay_out()
        self.source_combo.activated.connect(self.source_wanted)
        self.turn_button.toggled.connect(lambda on: self.upright_wanted.emit(not on))
        self.run_button.toggled.connect(self.running_wanted)
        self.seconds_spin.valueChanged.connect(self.seconds_wanted)
        self.flip_button.clicked.connect(self.flip_wanted)
        self.difference_button.clicked.connect(self.difference_wanted)
        self.close_button.clicked.connect(self.left)
        canvas.viewport().installEventFilter(self)

    def dispose(self) -> None:
        """Leave the canvas."""
        self._canvas.viewport().removeEventFilter(self)
        self.hide()
        self.deleteLater()

    def show_sides(self, answer: str, sources: Sequence[str], chosen: int) -> None:
        """Name the answer and the images it can be compared with."""
        self.answer_label.setText(answer)
        with QSignalBlocker(self.source_combo):
            self.source_combo.clear()
            self.source_combo.addItems(list(sources))
            self.source_combo.setCurrentIndex(chosen)
        self.place()

    def show_mode(self, mode: str) -> None:
        """Show the controls of a mode."""
        self.mode_buttons[mode].setChecked(True)
        self.turn_button.setVisible(mode == SWIPE)
        for widget in (self.run_button, self.seconds_spin, self.flip_button):
            widget.setVisible(mode == FLICKER)
        self.place()

    def place(self) -> None:
        """Lie in the middle above the lower edge of the map, as wide as needed and as there is room."""
        area = self._canvas.viewport().geometry()
        for label in (self.answer_label, self.arrow_label):
            label.setVisible(True)
        self.layout().activate()
        if self.sizeHint().width() > area.width():  # its name stands in the corner of the map too
            for label in (self.answer_label, self.arrow_label):
                label.setVisible(False)
            self.layout().activate()
        size = self.sizeHint().boundedTo(area.size())
        self.setGeometry(
            area.left() + (area.width() - size.width()) // 2,
            area.bottom() - size.height() - _MARGIN_PX,
            size.width(),
            size.height(),
        )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Follow the size of the map."""
        if event.type() == QEvent.Type.Resize:
            self.place()
        return False

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Leave with Escape."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(8, 3, 4, 3)
        row.setSpacing(4)
        row.addWidget(self.answer_label)
        row.addWidget(self.arrow_label)
        row.addWidget(self.source_combo)
        row.addSpacing(6)
        for widget in (*self.mode_buttons.values(), self.difference_button):
            row.addWidget(widget)
        row.addSpacing(6)
        for widget in (self.turn_button, self.run_button, self.seconds_spin, self.flip_button, self.close_button):
            row.addWidget(widget)
