"""What a layer of an answer says of itself: QGIS layer metadata and the day that the temporal controller shows it."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from qgis.core import (
    QgsBox3d,
    QgsDateTimeRange,
    QgsLayerMetadata,
    QgsRasterLayer,
    QgsRasterLayerTemporalProperties,
)
from qgis.PyQt.QtCore import QDate, QDateTime, Qt, QTime

from ..core.product.made_from import made_from, units_of
from . import words
from .answer import Answer
from .words import tr

_SEEN = ("observed", "input", "other")
"""Roles of images that a sensor has taken."""


def set_day(layer: QgsRasterLayer, day: date) -> None:
    """Show the layer in the temporal controller on `day`, UTC."""
    temporal = layer.temporalProperties()
    temporal.setMode(QgsRasterLayerTemporalProperties.TemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(day_range(day))
    temporal.setIsActive(True)


def day_range(day: date) -> QgsDateTimeRange:
    """Return the whole of `day`, UTC."""
    qdate = QDate(day.year, day.month, day.day)
    first, last = QTime(0, 0, 0), QTime(23, 59, 59)
    return QgsDateTimeRange(QDateTime(qdate, first, Qt.TimeSpec.UTC), QDateTime(qdate, last, Qt.TimeSpec.UTC))


def describe(layer: QgsRasterLayer, role: str, answer: Answer, attribution: Sequence[str]) -> None:
    """Write the layer's metadata: what it is, from what and how it was made, how good it is, whose data it is."""
    metadata = QgsLayerMetadata()
    metadata.setType("dataset")
    metadata.setIdentifier(f"{answer.folder.name}/{role}")
    metadata.setParentIdentifier(answer.folder.name)
    metadata.setTitle(layer.name())
    metadata.setAbstract(_abstract(role, answer))
    metadata.setRights(list(attribution))
    metadata.setLicenses([line for line in attribution if "licen" in line.lower()])
    observed = role in _SEEN or not answer.synthetic
    metadata.setKeywords({"revisit": [role, "observed" if observed else "synthetic"]})
    for line in _history(role, answer):
        metadata.addHistoryItem(line)
    metadata.setCrs(layer.crs())
    extent = QgsLayerMetadata.Extent()
    spatial = QgsLayerMetadata.SpatialExtent()
    spatial.extentCrs, spatial.bounds = layer.crs(), QgsBox3d(layer.extent())
    extent.setSpatialExtents([spatial])
    extent.setTemporalExtents([layer.temporalProperties().fixedTemporalRange()])
    metadata.setExtent(extent)
    layer.setMetadata(metadata)


def report_lines(answer: Answer) -> list[tuple[str, str]]:
    """Return the report's main facts as (what, value), for people."""
    report = answer.report
    interval = report.get("interval") or {}
    lines = [
        (tr("Method"), method_of(report)),
        (tr("Inputs"), made_from(report) or tr("none")),
        (tr("Hold-out error") if answer.synthetic else tr("Image"), answer.error_words()),
    ]
    if interval.get("achieved") is not None:
        text = tr("{} nominal, {} achieved on the hold-out")
        lines.append((tr("Interval"), text.format(words.share(interval["nominal"]), words.share(interval["achieved"]))))
    shares = [
        f"{words.share(value)} {tr(kind)}"
        for kind, value in (report.get("provenance") or {}).items()
        if isinstance(value, (int, float)) and value > 0 and kind != "pixels"
    ]
    if shares:
        lines.append((tr("Pixels"), ", ".join(shares)))
    return lines


def method_of(report: Mapping[str, Any]) -> str:
    """Name the method that answered, and say what it does."""
    return words.method(str(report.get("method", "")), str(report.get("mode", "")), units_of(report))


def _abstract(role: str, answer: Answer) -> str:
    if role == "enhanced":
        if not answer.synthetic:
            text = tr("Image of {} on {} as observed: nothing was made.")
        elif answer.observed_share > 0:
            text = tr("Synthetic image of {} on {}: observed pixels are passed through, the others made by Revisit.")
        else:
            text = tr("Synthetic image of {} on {}: nothing was seen that day, every pixel is made by Revisit.")
        return text.format(answer.sensor_title, answer.date.isoformat())
    if role == "other" and not answer.generated_from:
        return tr("Another sensor's image, which the answer does without, on the answer's grid.")
    return {
        "observed": tr("The image as observed on the queried day, cut to the answer's grid."),
        "input": tr("An observed image that the answer was made from, cut to the answer's grid."),
        "other": tr("Another sensor's image that the answer was generated from, on the answer's grid."),
        "interval": tr("Bounds of the interval that holds the true value, pixel by pixel."),
        "provenance": tr("How each pixel of the answer came about."),
        "difference": tr("The answer minus an observed image, in physical units, where both have values."),
    }[role]


def _history(role: str, answer: Answer) -> list[str]:
    if role in _SEEN:
        return [tr("Cut from the source by Revisit for {}").format(answer.name)]
    return [f"{what}: {value}" for what, value in report_lines(answer)]
