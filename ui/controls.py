"""The Advanced box: how the answer is made, and what the user says of single dates by hand."""

from __future__ import annotations

from collections.abc import Collection, Mapping
from datetime import date
from functools import partial
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsGeometry,
    QgsMapLayer,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsCollapsibleGroupBox, QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QSignalBlocker, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QListWidget,
    QListWidgetItem,
    QMenu,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..core.errors import RevisitError
from . import icons, words
from .catalogue import Choices
from .learning import Learning
from .map_tools import PolygonTool, region_band, remove_band
from .marks import Marks
from .words import tr

_HIDDEN = QColor(120, 40, 160)
_AUTO = "auto"


class Controls(QWidget):
    """Folded away until wanted; `changed` is emitted whenever `options` would answer differently."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: Optional[QWidget] = None) -> None:
        """Draw masks on `canvas`."""
        super().__init__(parent)
        self._canvas = canvas
        self._day: Optional[date] = None
        self._days: Collection[date] = ()
        self._usual_threshold, self._can_ask = 0.0, False
        self._before: Optional[QgsMapTool] = None
        self.marks = Marks(self)
        self.box = QgsCollapsibleGroupBox(tr("Advanced"))
        self.box.setCollapsed(True)
        icons.name_fold(self.box)
        self.mode_combo, self.method_combo, self.device_combo = QComboBox(), QComboBox(), QComboBox()
        self.threshold_spin = QDoubleSpinBox()
        self.threshold_spin.setDecimals(3)
        self.threshold_spin.setSingleStep(0.005)
        self.threshold_spin.setSpecialValueText(tr("supplied masks alone"))
        self.threshold_spin.setToolTip(
            tr("What rises by so much reflectance above the other dates counts as cloud; lower finds more")
        )
        self.library_check = QCheckBox(tr("Also where s2cloudless finds it"))
        self.library_check.setChecked(True)
        self.library_check.setToolTip(
            tr("What the cloud detection finds in Sentinel-2 Level-1C images counts as cloud")
        )
        self.learning = Learning(self)
        self.draw_button = icons.button(
            icons.theme("mActionAddPolygon"), tr("Hide a part of the queried date: click corners, right-click to close")
        )
        self.draw_button.setCheckable(True)
        self.load_button = icons.button(icons.theme("mActionFileOpen"), tr("Hide by a layer or a file"))
        self.load_button.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.load_menu = QMenu(self)
        self.load_button.setMenu(self.load_menu)
        self.remove_button = icons.button(icons.theme("symbologyRemove"), tr("Remove the selected line"))
        self.undo_button = icons.button(icons.theme("mActionUndo"), tr("Take the last of these steps back"))
        self.list = QListWidget()
        self.list.setAccessibleName(tr("What you left out or hid by hand"))
        self.tool = PolygonTool(canvas)
        self._band = region_band(canvas)
        self._band.setStrokeColor(_HIDDEN)
        self._band.setFillColor(_HIDDEN)
        self._band.setBrushStyle(Qt.BrushStyle.BDiagPattern)
        self._lay_out()
        self._connect()
        self.set_choices(None)
        self._on_marks()

    def options(self) -> dict[str, Any]:
        """Return the engine's options: only what differs from its defaults."""
        chosen = {
            "mode": self.mode_combo.currentData(),
            "method": self.method_combo.currentData(),
            "device": self.device_combo.currentData(),
        }
        options = {name: value for name, value in chosen.items() if value and value != _AUTO}
        if abs(self.threshold_spin.value() - self._usual_threshold) > 1e-9:
            options["cloud_threshold"] = round(self.threshold_spin.value(), 4)
        if self._can_ask and not self.library_check.isChecked():
            options["cloud_library"] = False
        return {**options, **self.learning.options(), **self.marks.options(self._days)}

    def set_options(self, options: Mapping[str, Any]) -> tuple[str, ...]:
        """Choose what the options of an earlier answer say, and what is usual for the others.

        Returns:
            the mask files among them that are not there any more.
        """
        for name, combo in (("mode", self.mode_combo), ("method", self.method_combo), ("device", self.device_combo)):
            with QSignalBlocker(combo):
                combo.setCurrentIndex(max(0, combo.findData(options.get(name, _AUTO))))
        with QSignalBlocker(self.threshold_spin):
            self.threshold_spin.setValue(float(options.get("cloud_threshold", self._usual_threshold)))
        with QSignalBlocker(self.library_check):
            self.library_check.setChecked(options.get("cloud_library") is not False)
        self.learning.set_options(options)
        return self.marks.set_options(options)

    def set_choices(self, choices: Optional[Choices]) -> None:
        """Offer what this engine knows; the present choice stays where it still exists."""
        choices = choices or Choices()
        modes = {"intra": tr("the sensor's own images"), "inter": tr("images of other sensors")}
        devices = {"cpu": tr("CPU"), "cuda": tr("graphics card (CUDA)")}
        for combo, names, said, auto in (
            (self.mode_combo, choices.modes, modes, tr("automatic")),
            (self.method_combo, choices.methods, {}, tr("automatic: the best on hold-out")),
            (self.device_combo, choices.devices, devices, tr("automatic")),
        ):
            before = combo.currentData()
            with QSignalBlocker(combo):
                combo.clear()
                combo.addItem(auto, _AUTO)
                for name in names:
                    if name != _AUTO:
                        combo.addItem(said.get(name, name), name)
                        combo.setItemData(combo.count() - 1, _what(name), Qt.ItemDataRole.ToolTipRole)
                combo.setCurrentIndex(max(0, combo.findData(before)))
        if choices.cloud_threshold is not None and choices.cloud_threshold != self._usual_threshold:
            self._usual_threshold = choices.cloud_threshold
            with QSignalBlocker(self.threshold_spin):
                self.threshold_spin.setRange(0.0, choices.most_cloud_threshold)
                self.threshold_spin.setValue(self._usual_threshold)
        self._can_ask = choices.cloud_library
        self.library_check.setVisible(self._can_ask)
        self.learning.set_choices(choices)

    def set_query(self, day: Optional[date], days: Collection[date]) -> None:
        """Take the queried day, which masks are drawn for, and the days that the sensor has."""
        self._day, self._days = day, days
        can_hide = day is not None and day in set(days)
        self.draw_button.setEnabled(can_hide)
        self.load_button.setEnabled(can_hide)
        self._show_masks()

    def dispose(self) -> None:
        """Leave nothing on the canvas."""
        self.tool.dispose()
        remove_band(self._band)

    def _lay_out(self) -> None:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        for field in (self.mode_combo, self.method_combo, self.device_combo, self.threshold_spin):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # no wider than the dock
        form.addRow(tr("Mode"), self.mode_combo)
        form.addRow(tr("Method"), self.method_combo)
        form.addRow(tr("Device"), self.device_combo)
        self.learning.add_to(form)
        form.addRow(tr("Cloud from"), self.threshold_spin)
        form.addRow("", self.library_check)
        row = QHBoxLayout()
        row.setSpacing(2)
        row.addWidget(QLabel(tr("By hand")), 1)
        for button in (self.draw_button, self.load_button, self.remove_button, self.undo_button):
            row.addWidget(button)
        self.list.setFixedHeight(round(4.2 * self.fontMetrics().height()))
        page = QWidget()  # the box shows all of its own children when it unfolds
        QVBoxLayout(self.box).addWidget(page)
        self.box.layout().setContentsMargins(6, 6, 6, 6)
        inside = QVBoxLayout(page)
        inside.setContentsMargins(0, 0, 0, 0)
        inside.addLayout(form)
        inside.addLayout(row)
        inside.addWidget(self.list)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.box)

    def _connect(self) -> None:
        for combo in (self.mode_combo, self.method_combo, self.device_combo):
            combo.currentIndexChanged.connect(self.changed)
        self.threshold_spin.valueChanged.connect(self.changed)
        self.learning.changed.connect(self.changed)
        self.library_check.toggled.connect(self.changed)
        self.draw_button.toggled.connect(self._use_tool)
        self.tool.drawn.connect(self._on_drawn)
        self.tool.refused.connect(self.refused)
        self.tool.deactivated.connect(lambda: self.draw_button.setChecked(False))
        self.load_menu.aboutToShow.connect(self._fill_menu)
        self.remove_button.clicked.connect(self._remove)
        self.undo_button.clicked.connect(self.marks.undo)
        self.list.currentRowChanged.connect(lambda row: self.remove_button.setEnabled(row >= 0))
        self.marks.changed.connect(self._on_marks)
        self.marks.changed.connect(self.changed)

    def _use_tool(self, on: bool) -> None:
        if on and self._canvas.mapTool() is not self.tool:
            self._before = self._canvas.mapTool()
            self._canvas.setMapTool(self.tool)
            self._canvas.setFocus()
        elif not on and self._canvas.mapTool() is self.tool:
            self._canvas.unsetMapTool(self.tool)

    def _on_drawn(self, polygon: QgsGeometry) -> None:
        crs = self._canvas.mapSettings().destinationCrs()
        self._try(lambda: self.marks.hide(self._day, polygon, crs))
        before, self._before = self._before, None
        if before and not sip.isdeleted(before):
            self._canvas.setMapTool(before)
        else:
            self._canvas.unsetMapTool(self.tool)

    def _fill_menu(self) -> None:
        self.load_menu.clear()
        self.load_menu.addAction(icons.theme("mActionFileOpen"), tr("File…"), self._ask_file)
        self.load_menu.addSeparator()
        layers = [layer for layer in QgsProject.instance().mapLayers().values() if _can_hide(layer)]
        for layer in sorted(layers, key=lambda layer: layer.name().lower()):
            self.load_menu.addAction(layer.name(), partial(self._hide_by_layer, layer.id()))

    def _hide_by_layer(self, layer_id: str) -> None:
        layer = QgsProject.instance().mapLayer(layer_id)
        if layer:
            self._try(lambda: self.marks.hide_by_layer(self._day, layer))

    def _ask_file(self) -> None:
        kinds = tr("Masks (*.geojson *.json *.gpkg *.shp *.tif *.tiff);;All files (*)")
        file, _ = QFileDialog.getOpenFileName(self, tr("What hides {}").format(self._day), "", kinds)
        if file:
            self._try(lambda: self.marks.hide_by_file(self._day, Path(file)))

    def _try(self, step: Any) -> None:
        try:
            step()
        except RevisitError as error:
            self.refused.emit(str(error))

    def _remove(self) -> None:
        item = self.list.currentItem()
        if item:
            kind, day = item.data(Qt.ItemDataRole.UserRole)
            if kind == "mask":
                self.marks.show_again(day)
            else:
                self.marks.leave_out(day, False)

    def _on_marks(self) -> None:
        self.list.clear()
        lines = [(day, "out", tr("left out")) for day in self.marks.left_out]
        lines += [(day, "mask", mask.words()) for day, mask in self.marks.masks.items()]
        for day, kind, text in sorted(lines):
            item = QListWidgetItem(f"{day.isoformat()}: {text}")
            item.setData(Qt.ItemDataRole.UserRole, (kind, day))
            self.list.addItem(item)
        self.list.setVisible(bool(lines))
        self.remove_button.setEnabled(False)
        self.undo_button.setEnabled(self.marks.can_undo())
        self.box.setTitle(tr("Advanced ({} by hand)").format(len(lines)) if lines else tr("Advanced"))
        self._show_masks()

    def _show_masks(self) -> None:
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        mask = self.marks.masks.get(self._day) if self._day else None
        for polygon in mask.polygons if mask else ():
            self._band.addGeometry(polygon, QgsCoordinateReferenceSystem(mask.crs))


def _what(method: str) -> str:
    """Say what a method does by the sensor's own images, and by those of others; "" for what is none."""
    said = {words.method(method, mode) for mode in ("intra", "inter")} - {method}
    return "\n".join(sorted(said))


def _can_hide(layer: QgsMapLayer) -> bool:
    if isinstance(layer, QgsRasterLayer):
        return layer.providerType() == "gdal" and layer.bandCount() == 1
    return isinstance(layer, QgsVectorLayer) and layer.geometryType() == QgsWkbTypes.GeometryType.PolygonGeometry
