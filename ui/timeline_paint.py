"""How the timeline looks: every mark says by its height and its shape what its colour says too."""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date, timedelta
from typing import Optional

from qgis.PyQt.QtCore import QLocale, QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QBrush, QColor, QFontMetricsF, QPainter, QPalette, QPen, QPolygonF

from .ink import ground, ink
from .timeline_axis import Axis, Tick

ASKED = QColor(214, 90, 49)
_CLEAR_ON_LIGHT, _CLEAR_ON_DARK = QColor(0, 105, 128), QColor(86, 196, 214)
_MAX_BAR_PX = 7.0


@dataclass(frozen=True)
class Mark:
    """One day of the queried sensor."""

    day: date
    share: Optional[float] = None
    """Clear share 0..1 of the region; None while it is not known, or where the day cannot be read."""
    scenes: tuple[str, ...] = ()


@dataclass(frozen=True)
class Picture:
    """All that is shown."""

    marks: tuple[Mark, ...]
    asked: Optional[date]
    window_days: int
    inputs: Collection[date]
    left_out: Collection[date]
    others: Collection[date]
    """Days of other sensors."""
    cursor: Optional[date]
    """Where the keyboard, or the mouse, is."""
    note: str
    """Words in place of marks."""


class Painter:
    """Paints one picture; all lengths follow from the font, so that they scale with it."""

    def __init__(self, painter: QPainter, palette: QPalette, area: QRectF, axis: Optional[Axis]) -> None:
        """Paint into `area`, with the axis along its width."""
        self._painter = painter
        self._axis = axis
        self._area = area
        self._metrics = QFontMetricsF(painter.font())
        em = self._metrics.height()
        self._back = ground(palette)
        dark = self._back.lightness() < 128
        self._text = ink(palette)
        self._clear = _CLEAR_ON_DARK if dark else _CLEAR_ON_LIGHT
        self._faint = _mixed(self._text, self._back, 0.45)
        self._track = _mixed(self._text, self._back, 0.32 if dark else 0.22)
        self._sign = 0.42 * em
        self._top = area.top() + 0.75 * em
        self._base = area.bottom() - 1.25 * em - self._sign

    def paint(self, picture: Picture) -> None:
        """Paint it all, what matters most last."""
        self._painter.fillRect(self._area, self._back)
        if self._axis is None:
            self._note(picture.note)
            return
        self._painter.save()
        self._painter.setClipRect(self._area)
        self._window(picture)
        self._labels()
        for day in picture.others:
            self._other(day, day in picture.inputs)
        bar = min(max(0.55 * self._spacing(picture.marks), 1.0), _MAX_BAR_PX)
        for mark in picture.marks:
            x = self._x(mark.day)
            if self._area.left() - bar <= x <= self._area.right() + bar:
                self._mark(mark, x, bar, mark.day in picture.left_out)
                if mark.day in picture.inputs:
                    self._input(x)
        if not picture.marks:
            self._note(picture.note)
        self._asked(picture.asked)
        self._cursor(picture.cursor)
        self._painter.restore()

    def _note(self, text: str) -> None:
        self._painter.setPen(self._faint)
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        self._painter.drawText(self._area, int(flags), text)

    def _x(self, day: date) -> float:
        return self._area.left() + self._axis.x_of(day)

    def _spacing(self, marks: tuple[Mark, ...]) -> float:
        """Return the usual distance of two marks in pixels."""
        gaps = sorted((b.day - a.day).days for a, b in zip(marks, marks[1:])) or [5]
        return self._axis.pixels_per_day * max(1, gaps[len(gaps) // 4])

    def _window(self, picture: Picture) -> None:
        if picture.asked is None:
            return
        reach = timedelta(days=picture.window_days) if picture.window_days < 36500 else timedelta(0)
        left, right = self._x(picture.asked - reach), self._x(picture.asked + reach)
        tint = QColor(ASKED)
        tint.setAlpha(34)
        band = QRectF(left, self._area.top(), right - left, self._base - self._area.top())
        self._painter.fillRect(band, tint)
        self._painter.setPen(QPen(_mixed(ASKED, self._back, 0.6), 1, Qt.PenStyle.DotLine))
        for x in (left, right):
            self._painter.drawLine(QPointF(x, self._area.top()), QPointF(x, self._base))

    def _labels(self) -> None:
        line = self._base + self._sign + 1
        self._painter.setPen(QPen(self._faint, 1))
        self._painter.drawLine(QPointF(self._area.left(), line), QPointF(self._area.right(), line))
        room = self._metrics.horizontalAdvance("Mmm 0000 ")
        right = self._area.left() - room
        for number, tick in enumerate(self._axis.ticks(room)):
            x = self._x(tick.day)
            text = _label(tick, with_year=number == 0)
            width = self._metrics.horizontalAdvance(text)
            left = min(max(x - width / 2, self._area.left() + 2), self._area.right() - width - 2)
            self._painter.setPen(QPen(self._faint, 1))
            self._painter.drawLine(QPointF(x, line), QPointF(x, line + 3))
            if left < right + 4:
                continue
            right = left + width
            self._painter.setPen(self._text if tick.unit == "year" else self._faint)
            self._painter.drawText(QPointF(left, self._area.bottom() - self._metrics.descent()), text)

    def _other(self, day: date, used: bool) -> None:
        """Paint a tick at the top; longer, and with the triangle of an input, where the plan uses that day."""
        x, top = self._x(day), self._area.top()
        if used:
            self._painter.setPen(QPen(self._text, 1.4))
            self._painter.drawLine(QPointF(x, top + 1), QPointF(x, self._base))
            self._input(x)
        else:
            self._painter.setPen(QPen(self._faint, 1))
            self._painter.drawLine(QPointF(x, top + 1), QPointF(x, top + 0.9 * self._sign))

    def _mark(self, mark: Mark, x: float, bar: float, left_out: bool) -> None:
        """Paint a track as high as all of the region, filled as high as what was seen of it."""
        height = self._base - self._top
        track = QRectF(x - bar / 2, self._top, bar, height)
        colour = self._faint if left_out else self._clear
        if mark.share is None:
            self._painter.setPen(QPen(self._faint, 1, Qt.PenStyle.DotLine))
            self._painter.drawLine(QPointF(x, self._top), QPointF(x, self._base))
        else:
            self._painter.fillRect(track, self._track)
            filled = QRectF(track)
            filled.setTop(self._base - height * mark.share)
            self._painter.fillRect(filled, _mixed(colour, self._faint, 0.35 + 0.65 * mark.share))
            if mark.share >= 0.995:  # nothing was hidden: a cap, so that it is told from almost all
                self._painter.fillRect(QRectF(x - bar / 2, self._top - 2, bar, 2), colour)
        if left_out:
            arm, middle = min(4.0, bar / 2 + 2), (self._top + self._base) / 2
            self._painter.setPen(QPen(self._text, 1.4))
            self._painter.drawLine(QPointF(x - arm, middle - arm), QPointF(x + arm, middle + arm))
            self._painter.drawLine(QPointF(x - arm, middle + arm), QPointF(x + arm, middle - arm))

    def _input(self, x: float) -> None:
        """Paint a triangle that points at the mark from below."""
        half = 0.5 * self._sign
        top = self._base + 1
        self._polygon(self._text, (x, top), (x - half, top + self._sign - 1), (x + half, top + self._sign - 1))

    def _asked(self, day: Optional[date]) -> None:
        """Paint a line through all with a flag on top."""
        if day is None:
            return
        x, top = self._x(day), self._area.top()
        self._painter.setPen(QPen(ASKED, 2))
        self._painter.drawLine(QPointF(x, top), QPointF(x, self._base + self._sign))
        half = 0.8 * self._sign
        self._polygon(ASKED, (x - half, top), (x + half, top), (x, top + 1.3 * self._sign))

    def _cursor(self, day: Optional[date]) -> None:
        if day is None:
            return
        x = self._x(day)
        self._painter.setPen(QPen(self._text, 1, Qt.PenStyle.DashLine))
        self._painter.drawLine(QPointF(x, self._area.top()), QPointF(x, self._base + self._sign))

    def _polygon(self, colour: QColor, *corners: tuple[float, float]) -> None:
        self._painter.setPen(Qt.PenStyle.NoPen)
        self._painter.setBrush(QBrush(colour))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        self._painter.drawPolygon(QPolygonF([QPointF(x, y) for x, y in corners]))
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)


def _label(tick: Tick, with_year: bool) -> str:
    if tick.unit == "year":
        return str(tick.day.year)
    name = QLocale().standaloneMonthName(tick.day.month, QLocale.FormatType.ShortFormat).rstrip(".")
    text = name if tick.unit == "month" else f"{tick.day.day}"
    if with_year:
        return f"{name} {tick.day.year}" if tick.unit == "month" else f"{tick.day.day} {name} {tick.day.year}"
    return text


def _mixed(first: QColor, second: QColor, share: float) -> QColor:
    """Return a colour between two: `share` of the first."""
    parts = ((first.red(), second.red()), (first.green(), second.green()), (first.blue(), second.blue()))
    return QColor(*(round(share * a + (1 - share) * b) for a, b in parts))
