"""How things are said to the user: translation, numbers, days and areas."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping, Sequence
from datetime import date

from qgis.PyQt.QtCore import QCoreApplication, QLocale

from ..core.product.made_from import method_words


def tr(text: str) -> str:
    """Return `text` in the user's language."""
    return QCoreApplication.translate("Revisit", text)


def area(square_metres: float) -> str:
    """Say an area with two digits that matter, in ha below 1 km²."""
    if square_metres < 1e6:
        hectares = square_metres / 1e4
        return tr("{} ha").format(decimal(f"{hectares:.2g}" if hectares < 10 else f"{hectares:.0f}"))
    km2 = square_metres / 1e6
    return tr("{} km²").format(decimal(f"{km2:.1f}") if km2 < 100 else number(round(km2)))


def seconds(value: float) -> str:
    """Say a duration that is an estimate."""
    if value < 1:
        return tr("1 s")
    if value < 90:
        return tr("{} s").format(round(value))
    return tr("{} min").format(round(value / 60))


def number(value: int) -> str:
    """Say a whole number with the user's separators."""
    locale = QLocale()
    locale.setNumberOptions(QLocale.NumberOption.DefaultNumberOptions)  # QGIS leaves the separators out
    return locale.toString(value)


def memory(size_bytes: float) -> str:
    """Say an amount of memory that is an estimate."""
    if size_bytes < 0.95e9:
        return tr("{} MB").format(max(10, round(size_bytes / 1e7) * 10))
    return tr("{} GB").format(decimal(f"{size_bytes / 1e9:.1f}"))


def megabytes(size_bytes: float) -> str:
    """Say how large something is that was measured."""
    return tr("{} MB").format(decimal(f"{size_bytes / 1e6:.1f}"))


def share(value: float) -> str:
    """Say a share 0..1 in per cent, without rounding a part up to all or down to nothing."""
    if 0.995 <= value < 1:
        return tr("over 99 %")
    if 0 < value < 0.005:
        return tr("under 1 %")
    return f"{100 * value:.0f} %"


def measure(value: float, units: str) -> str:
    """Say an error or a half-width with the units it is in."""
    digits = f"{value:.2g}" if abs(value) < 99.5 else f"{value:.0f}"
    return f"{decimal(digits)} {unit(units)}".strip()


def error(value: float) -> str:
    """Say an error so that those of a column can be compared: all with the same number of digits."""
    return decimal(f"{value:.4f}")


def unit(name: str) -> str:
    """Say a unit, as the engine names it, in the user's language."""
    return tr(name) if name else ""


def method(name: str, mode: str, units: str = "") -> str:
    """Name a candidate and say what it does, as the report does."""
    what = method_words(name, mode, units)
    return f"{name}: {tr(what)}" if what else name


def days(count: int) -> str:
    """Say a signed number of days: +5, -10."""
    return f"{count:+d}".replace("-", "\N{MINUS SIGN}")


def unbroken(template: str) -> str:
    """Return a text to fill in whose units of one letter stay in the line of their numbers."""
    return re.sub(r"(?<=\{\}) (?=\w\W)", "\N{NO-BREAK SPACE}", template)


def place(bbox: Sequence[float]) -> str:
    """Say where a place (west, south, east, north, in degrees) is: its middle."""
    west, south, east, north = bbox
    lat, lon = (south + north) / 2, (west + east) / 2
    lon -= 360 if lon > 180 else 0  # a box across the antimeridian ends east of 180
    side, half = (tr("N") if lat >= 0 else tr("S")), (tr("E") if lon >= 0 else tr("W"))
    return f"{abs(lat):.2f}° {side}, {abs(lon):.2f}° {half}"


def nearest(day: date, dates: Iterable[date]) -> date:
    """Return the date closest to `day`.

    Raises:
        ValueError: there are no dates.
    """
    return min(dates, key=lambda other: (abs((other - day).days), other))


def band_words(bands: Sequence[str], composites: Mapping[str, Sequence[str]]) -> str:
    """Name a band combination: the composite's title where it is one, else the bands."""
    return tr(band_name(bands, composites))


def band_name(bands: Sequence[str], composites: Mapping[str, Sequence[str]]) -> str:
    """Return the like for paths, which are in no language."""
    title = next((title for title, ids in composites.items() if list(ids) == list(bands)), "")
    return title or ", ".join(bands)


def decimal(text: str) -> str:
    """Return a number, as Python writes it, with the user's decimal point."""
    return text.replace(".", str(QLocale().decimalPoint()))
