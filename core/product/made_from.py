"""What an answer was made from and how, in words that reports and maps share."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from .provenance import LEGEND

_INTRA = {
    "nearest": "the nearest image, as it is",
    "linear": "a line between the nearest images before and after",
    "linear+offset": "that line, moved to the level of the part seen",
    "harmonic": "each pixel's curve over the years",
    "harmonic+kriged": "that curve, and what near dates depart from it",
    "ridge": "a regression on the other dates",
    "ridge+kriged": "the regression, and its misses carried in from the rim",
    "ridge+boosted": "the regression, and trees on what it misses",
    "ridge+gaussian": "the regression, and a Gaussian process on what it misses",
    "ridge+boosted+kriged": "regression, trees, and misses carried in from the rim",
    "whittaker": "Whittaker's smoother in time",
    "boosted": "boosted trees on the other dates",
    "mlp": "a small neural network on the other dates",
}
_INTER = {
    "nearest": "the sensor's own nearest image",
    "linear": "a line between its own images before and after",
    "average": "the average of its own images",
    "season": "the annual wave through its own images",
    "kriged": "season, level of the day, other sensors and each pixel's own course, weighed by kriging",
    "ridge": "a regression on the other sensors, pixel by pixel",
    "boosted": "boosted trees on the other sensors, pixel by pixel",
    "spade": "a generator (SPADE network) on the other sensors, from the average on",
    "season+spade": "the same generator, from the annual wave on",
    "blend": "the mean of those that learn from the other sensors",
}
_OF_REFLECTANCE = {
    "kriged": "the season's light, level of the day, other sensors and each pixel's own course, weighed by kriging",
}
"""What is done otherwise where bands are reflectance: it follows the sun."""
METHOD_WORDS = tuple(dict.fromkeys([*_INTRA.values(), *_INTER.values(), *_OF_REFLECTANCE.values()]))
"""All that `method_words` can say."""


def method_words(name: str, mode: str, units: str = "") -> str:
    """Say what a candidate does; "" where nobody knows.

    Args:
        name: the candidate's.
        mode: `intra` where the sensor itself answers, `inter` where others do.
        units: of its bands.
    """
    if mode != "inter":
        return _INTRA.get(name, "")
    return {**_INTER, **(_OF_REFLECTANCE if units == "reflectance" else {})}.get(name, "")


def units_of(report: Mapping[str, Any]) -> str:
    """Return the units of an answer's bands; "" where its error was not measured."""
    return str((report.get("error") or {}).get("units", ""))


def others_used(report: Mapping[str, Any]) -> tuple[Mapping[str, Any], ...]:
    """Return the other sensors' images that pixels were made from; none where its own were the better guide."""
    generated = float((report.get("provenance") or {}).get("generated", 0.0))
    return tuple(report.get("others") or ()) if generated > 0 else ()


def legend_of(report: Mapping[str, Any]) -> Mapping[str, str]:
    """Return name of a provenance code -> what it says of a pixel of this answer."""
    named = " and ".join(other["sensor"]["title"] for other in others_used(report))
    return {**LEGEND, "generated": f"made from {named}"} if named else LEGEND


def made_from(report: Mapping[str, Any]) -> str:
    """Say which images of which sensors an answer was made from; "" where of none."""
    days = [str(entry["date"]) for entry in report["inputs"]]
    named = [f"{other['sensor']['title']} {other['date']}" for other in others_used(report)]
    if named and days:
        days[0] = f"{report['sensor']['title']} {days[0]}"
    return "; ".join([*named, *([", ".join(days)] if days else [])])


def chosen_words(options: Mapping[str, Any]) -> str:
    """Say what was chosen of how it is made; what was left out or hidden by hand is among the findings."""
    said = [_CHOSEN[name].format(value) for name, value in options.items() if name in _CHOSEN]
    return ", ".join(said)


_CHOSEN = {
    "mode": "mode {}", "method": "method {}", "device": "device {}", "threads": "{} threads", "seed": "seed {}",
    "train_seconds": "training of {} s", "weights": "weights {}", "tolerance_days": "tolerance of {} days",
    "cache": "without the cache", "cloud_threshold": "cloud from {}", "cloud_library": "without the cloud detection",
}  # fmt: skip


def kind_words(report: Mapping[str, Any]) -> str:
    """Return whether the image is synthetic, for titles: it is said wherever the image goes."""
    return "synthetic" if report["synthetic"] else "observed"
