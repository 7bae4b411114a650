"""The report: what was asked, how it was answered, and how far to trust it, in figures."""

from __future__ import annotations

import math
import platform
from typing import Any

from ... import __version__
from ..packages import version_of
from ..sensors import Sensor
from .answer import NOMINAL, Answer

_PACKAGES = ("numpy", "scipy", "rasterio", "netCDF4", "catboost")


def build_report(answer: Answer, seconds: float) -> dict[str, Any]:
    """Return the content of `report.json`; every figure is in physical units unless its name says otherwise."""
    return {
        "title": title(answer.sensor, answer.bands, answer.query.date.isoformat()) + " preview" * answer.preview,
        "query": answer.query.to_json(),
        "options": answer.options,
        "sensor": {"id": answer.sensor.id, "title": answer.sensor.title},
        "bands": list(answer.bands),
        "date": answer.query.date.isoformat(),
        "grid": {
            "crs": answer.grid.crs,
            "width": answer.grid.width,
            "height": answer.grid.height,
            "pixel": [abs(answer.grid.transform[0]), abs(answer.grid.transform[4])],
        },
        "synthetic": answer.method != "observed",
        "preview": answer.preview,
        "mode": answer.plan["mode"],
        "method": answer.method,
        "error": _error(answer),
        "interval": _interval(answer),
        "provenance": answer.shares(),
        "contest": answer.contest,
        "inputs": answer.plan["inputs"],
        "others": answer.plan.get("others", []),
        "device": answer.plan["device"],
        "training": answer.plan["training"],
        "reasons": answer.plan["reasons"],
        "findings": answer.plan["findings"],
        "warnings": answer.warnings,
        "attribution": list(answer.attribution),
        "seconds": round(seconds, 2),
        "software": _software(answer),
    }


def _software(answer: Answer) -> dict[str, str]:
    """Return name -> version of what made the answer; torch where networks took part."""
    packages = (*_PACKAGES, *(("torch",) if (answer.contest or {}).get("networks") else ()))
    return {
        "revisit": __version__,
        "python": platform.python_version(),
        **{name: version_of(name) or "unknown" for name in packages},
    }


def title(sensor: Sensor, bands: tuple[str, ...], day: str) -> str:
    """Return the answer's name: sensor, what its bands show, and the date."""
    usual = next((name for name, shown in sensor.composites.items() if shown == bands), " ".join(bands))
    return f"{sensor.title} {usual} {day}"


def _error(answer: Answer) -> dict[str, Any] | None:
    """Return the winner's hold-out error, or None where nothing could be measured."""
    if answer.contest is None:
        return None
    entry = next(e for e in answer.contest["candidates"] if e["name"] == answer.contest["winner"])
    units = "dB" if answer.decibels else answer.assets[0].units
    return {"rmse": entry["rmse"], "units": units, "per_band": entry["per_band"], "bias": entry["bias"]}


def _interval(answer: Answer) -> dict[str, Any] | None:
    if answer.half_width is None:
        return None
    widths = {band: float(width) for band, width in zip(answer.bands, answer.half_width) if math.isfinite(width)}
    return {"nominal": NOMINAL, "achieved": answer.achieved, "half_width": widths}
