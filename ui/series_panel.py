"""The panel of a pixel's time series: plot, table, and copying both out."""

from __future__ import annotations

from typing import Optional

from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QPointF, QSignalBlocker, QSize, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QCloseEvent, QGuiApplication, QIcon, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QDockWidget,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QProgressBar,
    QSizePolicy,
    QSplitter,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from . import icons, words
from .ink import painting
from .series_data import PointSeries
from .series_plot import SeriesPlot, band_colour, shape
from .words import tr

_ICON_PX = 14
_HEIGHT_PX = 300


class SeriesPanel(QDockWidget):
    """Stands below the map."""

    left = pyqtSignal()
    """The user closed it."""

    def __init__(self, iface: QgisInterface) -> None:
        """Stand below the map, empty."""
        super().__init__(tr("Revisit: time series"), iface.mainWindow())
        self.setObjectName("RevisitSeries")
        self._iface = iface
        self._series: Optional[PointSeries] = None
        self._boxes: list[QCheckBox] = []
        self.status = QLabel()
        self.status.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.status.setTextFormat(Qt.TextFormat.PlainText)
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(120)
        self.bar.setTextVisible(False)
        self.plot = SeriesPlot()
        self.table = QTableWidget()
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setAlternatingRowColors(True)
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(self.table.fontMetrics().height() + 6)
        self.table.setAccessibleName(tr("Values by date"))
        self.around_button = icons.button(icons.theme("mActionZoomToSelected"), tr("Show the days around the query"))
        self.all_button = icons.button(icons.theme("mActionZoomFullExtent"), tr("Show all dates"))
        self.copy_button = icons.button(icons.theme("mActionEditCopy"), tr("Copy the table as CSV"))
        self._scroll = QTimer(self)
        self._scroll.setSingleShot(True)
        self._scroll.setInterval(0)
        self._scroll.timeout.connect(self._scroll_to_query)
        self._lay_out()
        self.around_button.clicked.connect(self.plot.show_around)
        self.all_button.clicked.connect(self.plot.show_all)
        self.copy_button.clicked.connect(self.copy)
        self.plot.current_changed.connect(self._on_plot)
        self.table.itemSelectionChanged.connect(self._on_table)
        self.say(tr("Click a pixel in the map, or press Enter in the map for its middle."))
        self.show_series(None)
        iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self)
        iface.mainWindow().resizeDocks([self], [_HEIGHT_PX], Qt.Orientation.Vertical)
        self.show()

    def dispose(self) -> None:
        """Leave the window."""
        self._iface.removeDockWidget(self)
        self.deleteLater()

    def say(self, text: str) -> None:
        """Write one line above the plot."""
        self.status.setText(text)
        self.status.setToolTip(text)
        self.bar.setVisible(False)

    def show_progress(self, share: float) -> None:
        """Show that the engine is reading."""
        self.bar.setVisible(True)
        self.bar.setRange(0, 100)
        self.bar.setValue(round(100 * share))

    def show_series(self, series: Optional[PointSeries]) -> None:
        """Show a series, or none."""
        self._series = series
        self.plot.show_series(series)
        self._fill_bands()
        self._fill_table()
        for button in (self.around_button, self.all_button, self.copy_button):
            button.setEnabled(series is not None)

    def copy(self) -> None:
        """Put the table on the clipboard."""
        if self._series:
            QGuiApplication.clipboard().setText(self._series.to_csv())
            self.say(tr("{} dates copied as CSV.").format(len(self._series.samples)))

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Say that the user closed it."""
        super().closeEvent(event)
        self.left.emit()

    def _lay_out(self) -> None:
        self._bands = QHBoxLayout()
        self._bands.setSpacing(8)
        head = QHBoxLayout()
        head.addLayout(self._bands)
        head.addStretch(1)
        head.addWidget(self.bar)
        for button in (self.around_button, self.all_button, self.copy_button):
            head.addWidget(button)
        split = QSplitter(Qt.Orientation.Horizontal)
        split.addWidget(self.plot)
        split.addWidget(self.table)
        split.setStretchFactor(0, 3)
        split.setStretchFactor(1, 2)
        split.setSizes([550, 450])
        split.setChildrenCollapsible(False)
        page = QWidget()
        column = QVBoxLayout(page)
        column.setContentsMargins(6, 2, 6, 4)
        column.setSpacing(2)
        column.addLayout(head)
        column.addWidget(split, 1)
        column.addWidget(self.status)
        self.setWidget(page)

    def _fill_bands(self) -> None:
        for box in self._boxes:
            self._bands.removeWidget(box)
            box.deleteLater()
        self._boxes = []
        for number, band in enumerate(self._series.bands if self._series else ()):
            box = QCheckBox(band)
            box.setChecked(True)
            box.setIcon(_band_icon(number, self.devicePixelRatioF()))
            box.setToolTip(tr("Draw {}").format(band))
            box.toggled.connect(self._on_bands)
            self._bands.addWidget(box)
            self._boxes.append(box)

    def _on_bands(self) -> None:
        self.plot.show_bands(tuple(number for number, box in enumerate(self._boxes) if box.isChecked()))

    def _fill_table(self) -> None:
        with QSignalBlocker(self.table):
            self.table.clear()
            series = self._series
            if series is None:
                self.table.setRowCount(0)
                self.table.setColumnCount(0)
                return
            self.table.setColumnCount(2 + len(series.bands))
            self.table.setHorizontalHeaderLabels([tr("Date"), tr("Pixel"), *series.bands])
            rows = [(s.date.isoformat(), _kind(s.known, s.occluded), list(map(_number, s.values)))
                    for s in series.samples]  # fmt: skip
            if series.answer:
                answer = series.answer
                values = list(map(_with_interval, answer.values, answer.lower, answer.upper))
                rows.append((answer.date.isoformat(), tr("answer, {}").format(tr(answer.provenance)), values))
            self.table.setRowCount(len(rows))
            for row, (day, kind, values) in enumerate(rows):
                for column, text in enumerate((day, kind, *values)):
                    self.table.setItem(row, column, _cell(text, bold=row >= len(series.samples)))
            self.table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
            self.table.resizeColumnsToContents()
            self._scroll.start()  # when the table has been laid out

    def _scroll_to_query(self) -> None:
        samples = self._series.samples if self._series else ()
        days = [abs((sample.date - self._series.date).days) for sample in samples]
        if days:
            item = self.table.item(days.index(min(days)), 0)
            self.table.scrollToItem(item, QAbstractItemView.ScrollHint.PositionAtCenter)

    def _on_plot(self, number: int) -> None:
        with QSignalBlocker(self.table):
            self.table.selectRow(number)
        if number >= 0:
            self.table.scrollToItem(self.table.item(number, 0))

    def _on_table(self) -> None:
        row = self.table.currentRow()
        if self._series and 0 <= row < len(self._series.samples):
            self.plot.select(row)


def _kind(known: bool, occluded: bool) -> str:
    return tr("no data") if not known else tr("occluded") if occluded else tr("clear")


def _number(value: Optional[float]) -> str:
    return "" if value is None else words.decimal(f"{value:.4g}")


def _with_interval(value: Optional[float], low: Optional[float], high: Optional[float]) -> str:
    if low is None or high is None or low == high:
        return _number(value)
    return f"{_number(value)} ({_number(low)} \N{EN DASH} {_number(high)})"


def _cell(text: str, bold: bool) -> QTableWidgetItem:
    item = QTableWidgetItem(text)
    if bold:
        font = item.font()
        font.setBold(True)
        item.setFont(font)
    return item


def _band_icon(number: int, ratio: float) -> QIcon:
    """Return the mark that the plot draws for a band."""
    picture = QPixmap(QSize(_ICON_PX, _ICON_PX) * ratio)
    picture.setDevicePixelRatio(ratio)
    picture.fill(Qt.GlobalColor.transparent)
    with painting(picture) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(band_colour(number))
        painter.drawPath(shape(number, QPointF(_ICON_PX / 2, _ICON_PX / 2), 4.5))
    return QIcon(picture)
