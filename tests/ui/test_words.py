"""How numbers are said."""

from __future__ import annotations

from datetime import date

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from revisit.ui import translation, words
from revisit.ui.series_scale import tick_text


@pytest.mark.parametrize(
    ("square_metres", "said"), [(16_000, "1.6 ha"), (590_000, "59 ha"), (1e6, "1.0 km²"), (1.234e9, "1,234 km²")]
)
def test_areas(qapp: QgsApplication, square_metres: float, said: str) -> None:
    assert words.area(square_metres) == said


@pytest.mark.parametrize(("share", "said"), [(0.0, "0 %"), (0.001, "under 1 %"), (0.61, "61 %"), (0.999, "over 99 %")])
def test_a_part_is_never_rounded_to_all_or_nothing(qapp: QgsApplication, share: float, said: str) -> None:
    assert words.share(share) == said


@pytest.mark.parametrize(
    ("value", "units", "said"),
    [(0.01134, "reflectance", "0.011 reflectance"), (1.24, "dB", "1.2 dB"), (321, "", "321")],
)
def test_errors_have_two_digits_that_matter(value: float, units: str, said: str) -> None:
    assert words.measure(value, units) == said


@pytest.mark.parametrize(("value", "said"), [(0.4, "1 s"), (2.4, "2 s"), (200, "3 min")])
def test_durations(qapp: QgsApplication, value: float, said: str) -> None:
    assert words.seconds(value) == said


def test_signed_days_use_a_real_minus() -> None:
    assert (words.days(5), words.days(-10)) == ("+5", "\N{MINUS SIGN}10")


def test_the_nearest_day() -> None:
    assert words.nearest(date(2019, 8, 30), [date(2019, 8, 20), date(2019, 9, 4)]) == date(2019, 9, 4)


def test_a_usual_picture_goes_by_its_name() -> None:
    composites = {"natural colour": ("B04", "B03", "B02")}
    assert words.band_words(("B04", "B03", "B02"), composites) == "natural colour"
    assert words.band_words(("B02", "B03"), composites) == "B02, B03"


def test_a_usual_picture_goes_by_its_name_in_the_users_language_but_not_in_paths(qapp: QgsApplication) -> None:
    composites, translator = {"natural colour": ("B04", "B03", "B02")}, QTranslator()
    assert translator.load(str(translation.FOLDER / "revisit_de.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert words.band_words(("B04", "B03", "B02"), composites) == "Echtfarben"
        assert words.band_name(("B04", "B03", "B02"), composites) == "natural colour"
    finally:
        QCoreApplication.removeTranslator(translator)


def test_decimals_are_as_the_user_writes_them(qapp: QgsApplication) -> None:
    """A German reads 10.000 as ten thousand, so nothing beside it may mean a fraction by a point."""
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        assert words.measure(0.01134, "") == "0,011"
        assert words.area(1.234e9) == "1.234 km²"
        assert words.area(1.04e6) == "1,0 km²"
        assert words.memory(2.72e9) == "2,7 GB"
        assert words.megabytes(22.14e6) == "22,1 MB"
        assert words.error(0.02944) == "0,0294"
        assert tick_text(0.1, [0.1, 0.15]) == "0,10"
    finally:
        QLocale.setDefault(before)


def test_numbers_are_read_at_a_glance_whatever_qgis_leaves_out(qapp: QgsApplication) -> None:
    before = QLocale()
    bare = QLocale(QLocale.Language.English, QLocale.Country.UnitedStates)
    bare.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
    QLocale.setDefault(bare)
    try:
        assert words.number(1_048_576) == "1,048,576"
    finally:
        QLocale.setDefault(before)


def test_a_unit_of_one_letter_stays_with_its_number() -> None:
    assert words.unbroken("{} ({} T).") == "{} ({}\N{NO-BREAK SPACE}T)."
    assert words.unbroken("{} days, {} of them") == "{} days, {} of them"


@pytest.mark.parametrize(
    ("bbox", "said"),
    [((24.0, 45.0, 26.0, 46.0), "45.50° N, 25.00° E"), ((179.8, -17.0, 181.0, -16.0), "16.50° S, 179.60° W")],
)
def test_a_place_is_said_by_its_middle(qapp: QgsApplication, bbox: tuple[float, ...], said: str) -> None:
    assert words.place(bbox) == said
