"""The table of the project's layers: what each was taken for, and where the user corrects it, once."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import Optional

from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..core.sensors import ELEVATION, Sensor, SensorCatalogue, load_sensors
from .help import add_help_button
from .project_layers import Guess, Said, band_id, guess_layers, said_of, say
from .words import tr

_USE, _NAME, _DATE, _SENSOR, _BANDS, _NOTE = range(6)
_NONE = "-"
_AT_ONCE = 6
"""Rows made in one go: a project can have hundreds of layers, and the window must not stand still."""


class LayerRow:
    """The fields of one layer."""

    def __init__(self, guess: Guess, sensors: SensorCatalogue) -> None:
        """Fill them with what is known."""
        self.guess = guess
        self._sensors = sensors
        self.use_box = QCheckBox()
        self.use_box.setChecked(guess.used)
        self.use_box.setAccessibleName(tr("Use {}").format(guess.name))
        self.date_edit = QLineEdit(guess.day.isoformat() if guess.day else "")
        self.date_edit.setPlaceholderText(tr("YYYY-MM-DD"))
        self.date_edit.setAccessibleName(tr("Date of {}").format(guess.name))
        self.sensor_combo = QComboBox()
        self.sensor_combo.setAccessibleName(tr("Sensor of {}").format(guess.name))
        self.sensor_combo.addItem("", "")
        for sensor in sensors:
            self.sensor_combo.addItem(sensor.title, sensor.id)
        self.sensor_combo.setCurrentIndex(self.sensor_combo.findData(guess.sensor.id if guess.sensor else ""))
        self.bands_edit = QLineEdit(", ".join(band or _NONE for band in guess.bands))
        self.bands_edit.setAccessibleName(tr("Bands of {}").format(guess.name))
        self.bands_edit.setToolTip(
            tr("The raster's bands in order, separated by commas; “-” for one that is not needed")
        )
        self.note = QLabel()
        self.note.setTextFormat(Qt.TextFormat.PlainText)

    def sensor(self) -> Optional[Sensor]:
        """Return the chosen sensor."""
        found = self._sensors.find(self.sensor_combo.currentData() or "")
        return found[0] if found else None

    def said(self) -> Said:
        """Return what the fields say; see `problem`."""
        text = self.date_edit.text().strip()
        day = date.fromisoformat(text) if _is_day(text) else None
        sensor = self.sensor()
        bands = tuple(band_id(name, sensor) if sensor else "" for name in self._names())
        return Said(day, sensor.id if sensor else "", bands, self.use_box.isChecked())

    def problem(self) -> str:
        """Return what is wrong with the fields of a layer that is to be used, "" where nothing is."""
        if not self.use_box.isChecked():
            return ""
        sensor, day = self.sensor(), self.date_edit.text().strip()
        timeless = sensor is not None and sensor.modality == ELEVATION and not day
        if not timeless and not _is_day(day):
            return tr("write the date as YYYY-MM-DD")
        if sensor is None:
            return tr("choose the sensor")
        names = self._names()
        unknown = next((name for name in names if name and not band_id(name, sensor)), None)
        known = ", ".join([*(band.id for band in sensor.bands), *(mask.id for mask in sensor.masks)])
        if unknown:
            return tr("{} has no band {}; it has {}").format(sensor.title, unknown, known)
        if len(names) != len(self.guess.bands):
            return tr("the raster has {} bands, not {}").format(len(self.guess.bands), len(names))
        if not any(names):
            return tr("name at least one band: {}").format(known)
        return ""

    def changed(self) -> bool:
        """Tell whether the user said anything that was not known."""
        guess = self.guess
        known = Said(guess.day, guess.sensor.id if guess.sensor else "", guess.bands, guess.used)
        return self.said() != known

    def _names(self) -> list[str]:
        names = [name.strip() for name in self.bands_edit.text().split(",")]
        return ["" if name == _NONE else name for name in names]


class LayerTable(QDialog):
    """One row a raster layer; what is said here is kept with the project."""

    def __init__(self, project: QgsProject, parent: Optional[QWidget] = None) -> None:
        """List the project's layers.

        Raises:
            DataError: the user's own sensor file cannot be read.
        """
        super().__init__(parent)
        self.setWindowTitle(tr("The project's layers as a library"))
        self._project = project
        self._sensors = load_sensors()
        self._guesses = guess_layers(project, self._sensors)
        self.rows: list[LayerRow] = []
        """Those whose fields are there; more come while the dialog is seen, until it is whole."""
        self._problems: dict[LayerRow, str] = {}
        self.table = QTableWidget(len(self._guesses), 6)
        self.table.setHorizontalHeaderLabels(
            [tr("Use"), tr("Layer"), tr("Date"), tr("Sensor"), tr("Bands"), tr("Note")]
        )
        self.table.setAccessibleName(tr("The project's layers"))
        self.table.setTabKeyNavigation(False)  # Tab leaves the table for the buttons below it
        self.said = QLabel()
        self.said.setWordWrap(True)
        self.buttons = QDialogButtonBox(
            QDialogButtonBox.StandardButton.Ok
            | QDialogButtonBox.StandardButton.Cancel
            | QDialogButtonBox.StandardButton.Reset
        )
        reset = self.buttons.button(QDialogButtonBox.StandardButton.Reset)
        reset.setText(tr("Guess again"))
        reset.setToolTip(tr("Forget what was set here, for all layers"))
        reset.clicked.connect(self._reset)
        add_help_button(self.buttons, "library", self)
        self.buttons.accepted.connect(self.accept)
        self.buttons.rejected.connect(self.reject)
        column = QVBoxLayout(self)
        intro = QLabel(
            tr("Revisit took this from the layers' temporal ranges, names and STAC items. Correct what is wrong; it is"
               " kept with the project.")
        )  # fmt: skip
        intro.setWordWrap(True)
        for widget in (intro, self.table, self.said, self.buttons):
            column.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._fill_more)
        self._lay_out_columns()
        self._fill_more()
        self.resize(900, min(560, 190 + 34 * max(3, len(self._guesses))))

    def accept(self) -> None:
        """Keep what was said with the layers."""
        for row in self.rows:
            layer = self._project.mapLayer(row.guess.layer_id)
            if layer and row.changed():
                say(layer, row.said())
                self._project.setDirty(True)
        super().accept()

    def _lay_out_columns(self) -> None:
        self.table.verticalHeader().hide()
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        for place, width in ((_USE, 44), (_NAME, 210), (_DATE, 100), (_SENSOR, 150), (_BANDS, 150)):
            self.table.setColumnWidth(place, max(width, header.sectionSizeHint(place)))  # other languages are longer
        header.setStretchLastSection(True)

    def _fill_more(self) -> None:
        start = len(self.rows)
        for number, guess in enumerate(self._guesses[start : start + _AT_ONCE], start=start):
            self.rows.append(LayerRow(guess, self._sensors))
            self._put(number, self.rows[-1])
        whole = len(self.rows) == len(self._guesses)
        self.buttons.button(QDialogButtonBox.StandardButton.Ok).setEnabled(whole)
        if whole:
            self._timer.stop()
            self._summarize()
        else:
            self.said.setText(tr("{} of {} layers…").format(len(self.rows), len(self._guesses)))
            self._timer.start(0)

    def _put(self, number: int, row: LayerRow) -> None:
        name = QTableWidgetItem(row.guess.name)
        name.setFlags(Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable)
        name.setToolTip(row.guess.path)
        self.table.setItem(number, _NAME, name)
        centred = QWidget()
        inside = QHBoxLayout(centred)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addWidget(row.use_box, 0, Qt.AlignmentFlag.AlignCenter)
        for place, widget in (
            (_USE, centred),
            (_DATE, row.date_edit),
            (_SENSOR, row.sensor_combo),
            (_BANDS, row.bands_edit),
            (_NOTE, row.note),
        ):
            self.table.setCellWidget(number, place, widget)
        check = partial(self._check, row)
        for changed in (
            row.use_box.toggled,
            row.date_edit.textChanged,
            row.sensor_combo.currentIndexChanged,
            row.bands_edit.textChanged,
        ):
            changed.connect(lambda *_, check=check: check())
        self._check(row)

    def _check(self, row: LayerRow) -> None:
        """Say what is wrong with a row, beside it."""
        problem = row.problem()
        row.note.setText(problem or ("" if row.changed() else ", ".join(row.guess.sources)))
        row.note.setToolTip(row.note.text())
        self._problems[row] = problem
        if len(self.rows) == len(self._guesses):
            self._summarize()

    def _summarize(self) -> None:
        """Say how many layers can be used, and the first of what is wrong."""
        wrong = [row for row in self.rows if self._problems[row]]
        usable = sum(row.use_box.isChecked() for row in self.rows) - len(wrong)
        lines = [tr("{} of {} layers can be used.").format(usable, len(self.rows))]
        self.said.setText(" ".join([*lines, *(f"{row.guess.name}: {self._problems[row]}." for row in wrong[:1])]))

    def _reset(self) -> None:
        for guess in self._guesses:
            layer = self._project.mapLayer(guess.layer_id)
            if layer and said_of(layer):
                say(layer, None)
                self._project.setDirty(True)
        self.done(QDialog.DialogCode.Accepted)


def _is_day(text: str) -> bool:
    try:
        return len(text) == len("YYYY-MM-DD") and bool(date.fromisoformat(text))
    except ValueError:
        return False
