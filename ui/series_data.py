"""The engine's answer to `series`, as typed objects: one pixel through time."""

from __future__ import annotations

import csv
import io
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from ..core.errors import EngineError
from .words import tr

Values = tuple[Optional[float], ...]


@dataclass(frozen=True)
class Sample:
    """What one date shows."""

    date: date
    values: Values
    """A band each, clouds and all; None where there is nothing."""
    occluded: bool

    @property
    def known(self) -> bool:
        """Tell whether there is any value."""
        return any(value is not None for value in self.values)


@dataclass(frozen=True)
class PointAnswer:
    """What an answer says there."""

    date: date
    values: Values
    lower: Values
    upper: Values
    provenance: str


@dataclass(frozen=True)
class PointSeries:
    """All dates of one pixel, in order."""

    bands: tuple[str, ...]
    units: str
    date: date
    """The queried one."""
    place: tuple[float, float, str]
    """x, y of the pixel's middle, and their CRS."""
    samples: tuple[Sample, ...]
    answer: Optional[PointAnswer]

    @classmethod
    def from_json(cls, result: Any) -> PointSeries:
        """Read the engine's answer.

        Raises:
            EngineError: it is not of the agreed form.
        """
        try:
            pixel, answer = result["pixel"], result["answer"]
            return cls(
                bands=tuple(str(band) for band in result["bands"]),
                units=str(result["units"]),
                date=date.fromisoformat(result["date"]),
                place=(float(pixel["x"]), float(pixel["y"]), str(pixel["crs"])),
                samples=tuple(
                    Sample(date.fromisoformat(entry["date"]), _values(entry["values"]), bool(entry["occluded"]))
                    for entry in result["dates"]
                ),
                answer=_answer(answer, result["bands"]) if answer else None,
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(
                tr("The engine's time series cannot be read: {!r}").format(error),
                tr("Update the engine in Revisit's settings"),
            ) from error

    def to_csv(self) -> str:
        """Return a table for a spreadsheet: a line a date, the answer last."""
        out = io.StringIO()
        writer = csv.writer(out, lineterminator="\n")
        bounds = [f"{band} {bound}" for band in self.bands for bound in ("lower", "upper")]
        writer.writerow(["date", "kind", *self.bands, *bounds])
        for sample in self.samples:
            kind = "no data" if not sample.known else "occluded" if sample.occluded else "clear"
            writer.writerow([sample.date.isoformat(), kind, *map(_text, sample.values), *[""] * len(bounds)])
        if self.answer:
            pairs = [value for pair in zip(self.answer.lower, self.answer.upper) for value in pair]
            row = [*map(_text, self.answer.values), *map(_text, pairs)]
            writer.writerow([self.answer.date.isoformat(), f"answer ({self.answer.provenance})", *row])
        return out.getvalue()


def _answer(entry: Any, bands: Any) -> PointAnswer:
    """Read what the answer says, its bands in the order of the series; None for a band that it has not."""
    at = {band: number for number, band in enumerate(entry["bands"])}

    def ordered(values: Any) -> Values:
        return _values(values[at[band]] if band in at else None for band in bands)

    return PointAnswer(
        date.fromisoformat(entry["date"]),
        ordered(entry["values"]),
        ordered(entry["lower"]),
        ordered(entry["upper"]),
        str(entry["provenance"]),
    )


def _values(values: Any) -> Values:
    return tuple(None if value is None else float(value) for value in values)


def _text(value: Optional[float]) -> str:
    return "" if value is None else f"{value:.6g}"
