"""The form that makes a query: region, sensor, bands, date and window, filled from what the library has."""

from __future__ import annotations

from datetime import date
from typing import Optional

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QFormLayout, QSizePolicy, QSpinBox, QWidget

from ..core.query import Query
from . import words
from .band_picker import BandPicker
from .catalogue import Catalogue, Place, SensorScenes
from .date_field import DateField
from .region import RegionPicker, box_of
from .words import tr


class QueryForm(QWidget):
    """What, where and when; `changed` is emitted whenever `query` would answer differently."""

    changed = pyqtSignal()
    refused = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, window_days: int, parent: Optional[QWidget] = None) -> None:
        """Draw regions on `canvas`; propose a window of `window_days`."""
        super().__init__(parent)
        self._catalogue: Optional[Catalogue] = None
        self._offered: Optional[SensorScenes] = None
        self._filling = False
        self.region = RegionPicker(canvas)
        self.sensor_combo = QComboBox()
        self.sensor_combo.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.sensor_combo.setAccessibleName(tr("Sensor"))
        self.bands = BandPicker()
        self.date = DateField()
        self.window_spin = QSpinBox()
        self.window_spin.setRange(1, 3650)
        self.window_spin.setValue(window_days)
        self.window_spin.setPrefix("\N{PLUS-MINUS SIGN}")
        self.window_spin.setSuffix(tr(" d"))
        self.window_spin.setToolTip(tr("Images up to this many days before or after may be used"))
        self.window_spin.setAccessibleName(tr("Window in days"))
        self.date.row.addSpacing(6)
        self.date.row.addWidget(self.window_spin)
        self._form = form = QFormLayout(self)
        form.setContentsMargins(0, 0, 0, 0)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(tr("Region"), self.region)
        form.addRow(tr("Sensor"), self.sensor_combo)
        form.addRow(tr("Bands"), self.bands)
        form.addRow(tr("Date"), self.date)
        self.region.changed.connect(self._mark_dates)
        self.region.refused.connect(self.refused)
        self.region.place_taken.connect(self._on_place)
        self.sensor_combo.currentIndexChanged.connect(self._on_sensor)
        for part in (self.region.changed, self.bands.changed, self.date.changed, self.window_spin.valueChanged):
            part.connect(self._on_part)
        self.setEnabled(False)

    def set_catalogue(self, catalogue: Optional[Catalogue], start: Optional[date] = None) -> None:
        """Offer what the library has, with a complete query to start from; of the day `start` where it has a scene."""
        before = self.sensor_combo.currentData()
        self._catalogue = catalogue
        sensors = catalogue.sensors if catalogue else ()
        self._filling = True
        self._list_sensors(before)
        self.setEnabled(bool(sensors))
        sensor = self.sensor()
        if sensor:
            places = catalogue.places_of(sensor.id)
            if places and start is None:
                start = max(places[0].dates.get(sensor.id, ()), default=None)
            self._fill(sensor, keep_date=sensor.id == before, start=start)
            self.region.set_places(places)
            self.region.set_default(sensor.bbox or self._extent())
        else:
            self.region.set_library(None)
            self.region.set_places(())
        self._filling = False
        self.changed.emit()

    def offer(self, sensor: Optional[SensorScenes]) -> None:
        """Offer a sensor that weights make, where the library holds no image of it; None: no more."""
        before = self.sensor_combo.currentData()
        self._offered = sensor
        self._list_sensors(before)
        if self._catalogue and self.sensor_combo.currentData() != before:
            self._on_sensor()

    def _list_sensors(self, chosen: Optional[str]) -> None:
        """List the library's sensors, and the one that is offered; choose one of them."""
        sensors = self._catalogue.sensors if self._catalogue else ()
        with QSignalBlocker(self.sensor_combo):
            self.sensor_combo.clear()
            for sensor in sensors:
                self.sensor_combo.addItem(f"{sensor.title} ({sensor.count})", sensor.id)
            if sensors and self._offered and self._catalogue.sensor(self._offered.id) is None:
                self.sensor_combo.addItem(tr("{} (by the weights)").format(self._offered.title), self._offered.id)
            self.sensor_combo.setCurrentIndex(max(0, self.sensor_combo.findData(chosen)) if sensors else -1)

    def labels(self) -> list[QWidget]:
        """Return the labels of the rows."""
        fields = (self.region, self.sensor_combo, self.bands, self.date)
        return [self._form.labelForField(field) for field in fields]

    def sensor(self) -> Optional[SensorScenes]:
        """Return the chosen sensor's scenes."""
        chosen = self.sensor_combo.currentData()
        if self._catalogue is None or chosen is None:
            return None
        found = self._catalogue.sensor(chosen)
        return found or (self._offered if self._offered and self._offered.id == chosen else None)

    def query(self) -> Optional[Query]:
        """Return the query, or None while there is nothing to ask for."""
        sensor, bands = self.sensor(), self.bands.bands()
        if sensor is None or not bands:
            return None
        return Query(sensor.id, bands, self.date.date(), self.region.region(), self.window_spin.value())

    def has(self, sensor: str) -> bool:
        """Tell whether the library has scenes of a sensor."""
        return self.sensor_combo.findData(sensor) >= 0

    def set_query(self, query: Query) -> None:
        """Ask this query, of whose sensor the library has scenes."""
        self._filling = True
        if self.sensor_combo.currentData() != query.sensor:
            with QSignalBlocker(self.sensor_combo):
                self.sensor_combo.setCurrentIndex(self.sensor_combo.findData(query.sensor))
            self._fill(self.sensor(), keep_date=True)
        sensor = self.sensor()
        if set(query.bands) <= {*sensor.bands, *(index.id for index in sensor.indices)}:
            self.bands.choose(query.bands)
        self.date.set_date(query.date)
        self.window_spin.setValue(query.window_days)
        self.region.set_region(query.region)
        self._filling = False
        self.changed.emit()

    def title(self) -> str:
        """Name the queried image in words: sensor, bands, date."""
        sensor = self.sensor()
        bands = words.band_words(self.bands.bands(), sensor.composites) if sensor else ""
        return f"{sensor.title if sensor else ''} {bands} {self.date.date().isoformat()}"

    def _on_sensor(self) -> None:
        sensor = self.sensor()
        if sensor:
            self._filling = True
            self._fill(sensor, keep_date=True)
            self._filling = False
        self.changed.emit()

    def dates(self) -> tuple[date, ...]:
        """Return the days on which the library has a scene of the chosen sensor at the region."""
        sensor = self.sensor()
        return self._catalogue.dates_at(sensor.id, box_of(self.region.region())) if sensor else ()

    def _mark_dates(self) -> None:
        self.date.mark(self.dates())

    def _on_place(self, place: Place) -> None:
        """Go to a day on which the sensor, or another, saw the place."""
        dates = place.dates.get(self.sensor_combo.currentData()) or sorted(set().union(*place.dates.values()))
        if dates and self.date.date() not in dates:
            self.date.set_date(dates[-1])

    def _fill(self, sensor: SensorScenes, keep_date: bool, start: Optional[date] = None) -> None:
        self.region.set_library(sensor.bbox or self._extent())
        self.sensor_combo.setToolTip("\n".join(sensor.guessed))
        self.bands.set_bands(sensor.bands, sensor.composites, sensor.indices)
        self.date.set_dates(sensor.dates, keep_date, start)
        self._mark_dates()

    def _extent(self) -> tuple[float, float, float, float]:
        """Return where any sensor of the library has images."""
        wests, souths, easts, norths = zip(*(other.bbox for other in self._catalogue.sensors))
        return min(wests), min(souths), max(easts), max(norths)

    def _on_part(self) -> None:
        if not self._filling:
            self.changed.emit()
