"""A plot of one pixel through time, with the answer and its interval on the queried day; painted with Qt alone."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Optional

from qgis.PyQt.QtCore import QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import (
    QColor,
    QFontMetricsF,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPalette,
    QPen,
    QPolygonF,
    QWheelEvent,
)
from qgis.PyQt.QtWidgets import QWidget

from .ink import ground, ink, painting
from .series_data import PointSeries, Sample
from .series_scale import Scale, day_ticks, limits, tick_text, ticks
from .words import decimal, tr, unit

COLOURS = ("#d55e00", "#009e73", "#0072b2", "#cc79a7", "#e69f00", "#56b4e9", "#8a8a8a")
"""Colours that colour-blind readers tell apart (Okabe and Ito 2008); the shapes differ too."""
SHAPES = ("circle", "square", "triangle", "diamond")
_ANSWER = QColor(214, 90, 49)
_AROUND_DAYS = 200
_NARROWEST_DAYS = 20
_MARK_PX = 3.4
_TRIANGLE = ((0, -1.25), (1.15, 0.9), (-1.15, 0.9))
_DIAMOND = ((0, -1.3), (1.3, 0), (0, 1.3), (-1.3, 0))
_LEFT_PX, _TOP_PX, _RIGHT_PX, _BOTTOM_PX = 8, 22, 10, 6


class SeriesPlot(QWidget):
    """Filled marks: seen. Hollow marks: occluded. Bar: the answer with its interval."""

    current_changed = pyqtSignal(int)
    """Position of the date that the plot reads out, or -1."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start without a series."""
        super().__init__(parent)
        self._series: Optional[PointSeries] = None
        self._shown: tuple[int, ...] = ()
        self._days = (0.0, 1.0)
        self.current = -1
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setMouseTracking(True)
        self.setMinimumSize(QSize(240, 140))
        self.setAccessibleName(tr("Plot of the time series"))
        self.setToolTip(
            tr("Wheel, + and - zoom; drag moves; left and right arrows read out dates; Home shows all, End the query")
        )
        self._drag: Optional[float] = None

    def show_series(self, series: Optional[PointSeries]) -> None:
        """Show a series, around the queried date."""
        self._series = series
        self._shown = tuple(range(len(series.bands))) if series else ()
        self.current = -1
        self.show_around()
        self._say()

    def show_bands(self, numbers: tuple[int, ...]) -> None:
        """Draw only these bands."""
        self._shown = numbers
        self.update()

    def show_around(self) -> None:
        """Show the days around the queried one, as far as there are any."""
        if self._series:
            middle, (first, last) = self._series.date.toordinal(), self._span()
            self._show_days(max(middle - _AROUND_DAYS, first - 5), min(middle + _AROUND_DAYS, last + 5))

    def show_all(self) -> None:
        """Show all dates."""
        if self._series and self._series.samples:
            first, last = self._span()
            self._show_days(first - 5, last + 5)

    def days(self) -> tuple[float, float]:
        """Return the first and last day number shown."""
        return self._days

    def select(self, number: int) -> None:
        """Read out the date at this position; -1: none."""
        if number == self.current:
            return
        self.current = number
        if self._series and number >= 0:
            day = self._series.samples[number].date.toordinal()
            if not self._days[0] <= day <= self._days[1]:
                half = (self._days[1] - self._days[0]) / 2
                self._show_days(day - half, day + half)
        self._say()
        self.update()
        self.current_changed.emit(number)

    def readout(self) -> str:
        """Say the values of the date that is read out."""
        if self._series is None or self.current < 0:
            return ""
        sample = self._series.samples[self.current]
        kind = tr("no data") if not sample.known else tr("occluded") if sample.occluded else tr("clear")
        values = [
            f"{self._series.bands[band]} {decimal(f'{sample.values[band]:.4g}')}"
            for band in self._shown
            if sample.values[band] is not None
        ]
        return "  ".join([sample.date.isoformat(), kind, *values])

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Draw it all."""
        with painting(self) as painter:
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            painter.fillRect(self.rect(), ground(self.palette()))
            if self._series is None:
                painter.setPen(self._ink())
                text = tr("Click a pixel in the map: its values on every date appear here.")
                painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap, text)
            else:
                self._paint_series(painter, self._series)
            if self.hasFocus():
                painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
                painter.drawRect(QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5))

    def wheelEvent(self, event: QWheelEvent) -> None:  # noqa: N802 - Qt's name
        """Zoom around the mouse."""
        self._zoom(0.8 if event.angleDelta().y() > 0 else 1.25, self._x_scale().value(event.position().x()))

    def mousePressEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Begin to move the plot."""
        self._drag = float(event.pos().x())

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: ARG002, N802 - Qt's name
        """Let go."""
        self._drag = None

    def mouseMoveEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """Move the plot, or read out the date under the mouse."""
        if self._series is None:
            return
        scale = self._x_scale()
        if self._drag is not None:
            shift = scale.value(self._drag) - scale.value(event.pos().x())
            self._drag = float(event.pos().x())
            self._show_days(self._days[0] + shift, self._days[1] + shift)
            return
        day = scale.value(event.pos().x())
        numbers = range(len(self._series.samples))
        self.select(min(numbers, key=lambda n: abs(self._series.samples[n].date.toordinal() - day), default=-1))

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Step from date to date, zoom, show all."""
        if self._series is None or not self._series.samples:
            super().keyPressEvent(event)
            return
        last, middle = len(self._series.samples) - 1, sum(self._days) / 2
        step = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}.get(event.key())
        if step is not None:
            self.select(self._nearest(self._series.date.toordinal()) if self.current < 0
                        else min(max(self.current + step, 0), last))  # fmt: skip
        elif event.key() in (Qt.Key.Key_Plus, Qt.Key.Key_Equal):
            self._zoom(0.8, middle)
        elif event.key() == Qt.Key.Key_Minus:
            self._zoom(1.25, middle)
        elif event.key() == Qt.Key.Key_Home:
            self.show_all()
        elif event.key() == Qt.Key.Key_End:
            self.show_around()
        else:
            super().keyPressEvent(event)

    def _paint_series(self, painter: QPainter, series: PointSeries) -> None:
        area, x = self._area(), self._x_scale()
        low, high = limits(self._values_in_view(series), self._answer_values(series))
        y = Scale(low, high, area.bottom(), area.top())
        self._paint_axes(painter, area, x, y)
        painter.save()
        painter.setClipRect(area.adjusted(0, -5, 0, 5))
        self._paint_query(painter, area, x, series)
        for band in self._shown:
            self._paint_band(painter, band, x, y, series)
        if series.answer:
            self._paint_answer(painter, x, y, series)
        painter.restore()
        self._paint_heading(painter, area, series)

    def _paint_axes(self, painter: QPainter, area: QRectF, x: Scale, y: Scale) -> None:
        faint, metrics = QColor(self._ink()), QFontMetricsF(self.font())
        faint.setAlpha(45)
        marks = ticks(y.low, y.high, max(2, int(area.height() // (2.4 * metrics.height()))))
        for value in marks:
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(area.left(), y.px(value)), QPointF(area.right(), y.px(value)))
            painter.setPen(self._ink())
            box = QRectF(0, y.px(value) - metrics.height(), area.left() - 5, 2 * metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter, tick_text(value, marks))
        wide = metrics.horizontalAdvance("2020-00-00") + 14
        for day, text in day_ticks(x.low, x.high, max(2, int(area.width() // wide))):
            painter.setPen(QPen(faint, 1))
            painter.drawLine(QPointF(x.px(day), area.top()), QPointF(x.px(day), area.bottom()))
            painter.setPen(self._ink())
            left = min(max(x.px(day) - wide / 2, 0.0), self.width() - wide)  # whole, at the edges too
            box = QRectF(left, area.bottom() + 3, wide, metrics.height())
            painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
        painter.setPen(QPen(self._ink(), 1))
        painter.drawRect(area)

    def _paint_query(self, painter: QPainter, area: QRectF, x: Scale, series: PointSeries) -> None:
        at = x.px(series.date.toordinal())
        painter.setPen(QPen(_ANSWER, 1, Qt.PenStyle.DashLine))
        painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))
        if self.current >= 0:
            at = x.px(series.samples[self.current].date.toordinal())
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1))
            painter.drawLine(QPointF(at, area.top()), QPointF(at, area.bottom()))

    def _paint_band(self, painter: QPainter, band: int, x: Scale, y: Scale, series: PointSeries) -> None:
        colour = band_colour(band)
        places = [(_place(sample, band, x, y), sample.occluded) for sample in series.samples if _has(sample, band)]
        clear = QPolygonF([place for place, occluded in places if not occluded])
        line = QColor(colour)
        line.setAlpha(110)
        painter.setPen(QPen(line, 1.2))
        painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.drawPolyline(clear)
        for place, occluded in places:
            painter.setPen(QPen(colour, 1.1))
            painter.setBrush(Qt.BrushStyle.NoBrush if occluded else colour)
            painter.drawPath(shape(band, place, _MARK_PX))

    def _paint_answer(self, painter: QPainter, x: Scale, y: Scale, series: PointSeries) -> None:
        """Draw a bar from the lower to the upper bound for each band, side by side, and the value across it."""
        answer, count = series.answer, len(self._shown)
        for position, band in enumerate(self._shown):
            value, low, high = answer.values[band], answer.lower[band], answer.upper[band]
            if value is None:
                continue
            at = x.px(answer.date.toordinal()) + 7 * (position - (count - 1) / 2)
            colour = band_colour(band)
            if low is not None and high is not None:
                fill = QColor(colour)
                fill.setAlpha(110)
                painter.setPen(QPen(colour, 1.4))
                painter.setBrush(fill)
                painter.drawRect(QRectF(QPointF(at - 2.5, y.px(high)), QPointF(at + 2.5, y.px(low))))
            painter.setPen(QPen(self._ink(), 2.4))
            painter.drawLine(QPointF(at - 5, y.px(value)), QPointF(at + 5, y.px(value)))

    def _paint_heading(self, painter: QPainter, area: QRectF, series: PointSeries) -> None:
        painter.setPen(self._ink())
        text = self.readout() or unit(series.units)
        painter.drawText(QPointF(area.left(), area.top() - 7), text)

    def _area(self) -> QRectF:
        metrics = QFontMetricsF(self.font())
        left = _LEFT_PX + metrics.horizontalAdvance("\N{MINUS SIGN}0.0000")
        bottom = _BOTTOM_PX + metrics.height()
        top = max(_TOP_PX, metrics.height() + 8)
        return QRectF(self.rect()).adjusted(left, top, -_RIGHT_PX, -bottom)

    def _x_scale(self) -> Scale:
        area = self._area()
        return Scale(*self._days, area.left(), area.right())

    def _values_in_view(self, series: PointSeries) -> Iterator[float]:
        """Yield what the plot should have room for: clear values; clouds may lie on its edge."""
        first, last = self._days
        for sample in series.samples:
            if first <= sample.date.toordinal() <= last and not sample.occluded:
                yield from (sample.values[band] for band in self._shown if sample.values[band] is not None)

    def _answer_values(self, series: PointSeries) -> Iterator[float]:
        if series.answer:
            for values in (series.answer.values, series.answer.lower, series.answer.upper):
                yield from (values[band] for band in self._shown if values[band] is not None)

    def _span(self) -> tuple[int, int]:
        days = [sample.date.toordinal() for sample in self._series.samples] + [self._series.date.toordinal()]
        return min(days), max(days)

    def _nearest(self, day: int) -> int:
        samples = self._series.samples
        return min(range(len(samples)), key=lambda number: abs(samples[number].date.toordinal() - day))

    def _zoom(self, factor: float, around: float) -> None:
        if self._series is None:
            return
        first, last = self._days
        self._show_days(around - (around - first) * factor, around + (last - around) * factor)

    def _show_days(self, first: float, last: float) -> None:
        """Show these days: no narrower than `_NARROWEST_DAYS`, no wider than all dates and a year."""
        low, high = self._span()
        width = min(max(last - first, _NARROWEST_DAYS), max(high - low, 2 * _AROUND_DAYS) + 365)
        middle = min(max((first + last) / 2, low), high)
        self._days = (middle - width / 2, middle + width / 2)
        self.update()

    def _ink(self) -> QColor:
        return ink(self.palette())

    def _say(self) -> None:
        self.setAccessibleDescription(self.readout())


def band_colour(band: int) -> QColor:
    """Return the colour of the band at this position."""
    return QColor(COLOURS[band % len(COLOURS)])


def shape(band: int, place: QPointF, size: float) -> QPainterPath:
    """Return the mark of the band at this position."""
    path = QPainterPath()
    kind = SHAPES[band % len(SHAPES)]
    if kind == "circle":
        path.addEllipse(place, size, size)
    elif kind == "square":
        path.addRect(QRectF(place.x() - size * 0.9, place.y() - size * 0.9, size * 1.8, size * 1.8))
    else:
        corners = _TRIANGLE if kind == "triangle" else _DIAMOND
        path.addPolygon(QPolygonF([place + QPointF(x * size, y * size) for x, y in corners]))
        path.closeSubpath()
    return path


def _has(sample: Sample, band: int) -> bool:
    return sample.values[band] is not None


def _place(sample: Sample, band: int, x: Scale, y: Scale) -> QPointF:
    """Return where a value lies; a cloud's at the edge of the plot if it is beyond."""
    at = min(max(y.px(sample.values[band]), y.last), y.first)
    return QPointF(x.px(sample.date.toordinal()), at)
