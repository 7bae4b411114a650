"""What the engine says of its own, in the user's language."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QLocale, QTranslator

from revisit.core.errors import UnsupportedError
from revisit.ui import translation
from revisit.ui.catalogue import Catalogue
from revisit.ui.engine_texts import TEMPLATES, said, said_error


@pytest.fixture
def german(qapp: QgsApplication) -> Iterator[None]:
    translator = QTranslator()
    assert translator.load(str(translation.FOLDER / "revisit_de.qm"))
    QCoreApplication.installTranslator(translator)
    yield
    QCoreApplication.removeTranslator(translator)


@pytest.mark.parametrize("template", TEMPLATES)
def test_english_stays_what_it_was(qapp: QgsApplication, template: str) -> None:
    text = template.format(*"abcdefg")
    assert said(text) == text
    assert said(f"{text}.") == f"{text}."


@pytest.mark.parametrize("template", TEMPLATES)
def test_every_template_is_said_in_another_language(german: None, template: str) -> None:
    text = template.format(*(f"x{n}" for n in range(1, 8)))
    translated = said(text)
    assert translated != text
    assert [f"x{n}" for n in range(1, 8) if f"x{n}" in text] == [f"x{n}" for n in range(1, 8) if f"x{n}" in translated]


def test_dates_and_what_is_nested_are_kept(german: None) -> None:
    text = "2019-09-14: The image lies 0.5 pixels from where it should; it is moved back"
    assert said(text) == "2019-09-14: Das Bild liegt 0.5 Pixel neben seinem Ort; es wird zurückgeschoben"
    text = "All the sensor's images that are used lie after 2019-08-30: the answer extrapolates in time"
    assert "nach 2019-08-30" in said(text)


@pytest.mark.parametrize(
    ("text", "german_text"),
    [
        (
            "Trained on 7 dates that both sensors saw, each as if it were missing as the queried one is.",
            "Gelernt an 7 Tagen, die beide Sensoren sahen, jeder so, als fehlte er wie der abgefragte.",
        ),
        (
            "Its nearest clear images lie -61 and +61 days away.",
            "Seine nächsten klaren Bilder liegen -61 und +61 Tage entfernt.",
        ),
        (
            "Inter-modal: generated from Sentinel-1 GRD VV VH of 2021-06-01 (+0 days); "
            "Landsat 8 B4 of 2021-06-03 (+2 days).",
            "Aus anderen Sensoren: erzeugt aus Sentinel-1 GRD VV VH vom 2021-06-01 (+0 Tage); "
            "Landsat 8 B4 vom 2021-06-03 (+2 Tage).",
        ),
    ],
)
def test_a_plan_by_other_sensors_is_said_in_whole(german: None, text: str, german_text: str) -> None:
    assert said(text) == german_text


def test_why_no_other_sensor_answers_is_said_in_one_language(german: None) -> None:
    asked = "No clear image lies within 20 days of 2020-01-01"
    assert said(f"{asked}, and no other sensor shows enough of it then (Landsat 8, Sentinel-1 GRD)") == (
        "Kein klares Bild liegt innerhalb von 20 Tagen um 2020-01-01, und kein anderer Sensor zeigt dann genug davon"
        " (Landsat 8, Sentinel-1 GRD)"
    )
    assert said(f"{asked}, and the library holds no other sensor").endswith(
        "um 2020-01-01, und die Bibliothek hat keinen anderen Sensor"
    )


def test_why_a_method_cannot_answer_is_said_in_one_language(german: None) -> None:
    why = "The generator is not among the candidates: it was given no time to train"
    assert said(f"spade has nothing to answer from: {why}") == (
        "spade hat nichts, woraus es antworten könnte: Der Generator ist nicht unter den Kandidaten: Er bekam keine"
        " Zeit zu lernen"
    )


def test_a_step_within_a_part_is_said_too(german: None) -> None:
    text = "Measuring season+spade, part 2 of 3: step 5, hold-out error 1.052"
    assert said(text) == "season+spade wird gemessen, Teil 2 von 3: Schritt 5, Fehler an Zurückgehaltenem 1.052"


def test_why_no_file_can_be_used_is_said_in_whole(german: None) -> None:
    why = "It is a picture of 8 bits, whose numbers are no reflectance"
    assert said(f"No scene can be found: C:/a b/x_20200105.tif (and 5 more files): {why}") == (
        "Keine Aufnahme ist zu finden: C:/a b/x_20200105.tif (und 5 weitere Dateien): Es ist ein 8-Bit-Bild, dessen"
        " Zahlen kein Reflexionsgrad sind"
    )


def test_fractions_are_written_as_in_the_language(german: None) -> None:
    before = QLocale()
    QLocale.setDefault(QLocale(QLocale.Language.German, QLocale.Country.Germany))
    try:
        text = "2019-09-14: The image lies 0.5 pixels from where it should; it is moved back"
        assert "liegt 0,5 Pixel" in said(text)
    finally:
        QLocale.setDefault(before)


def test_what_was_left_out_of_a_library_is_told_in_the_language(german: None) -> None:
    problem = {"path": "a.tif", "problem": "It is empty", "remedy": "Copy it again"}
    (line,) = Catalogue.from_json({"sensors": [], "count": 0, "problems": [problem]}).problems
    assert line == "a.tif: Sie ist leer. Kopieren Sie sie noch einmal."


def test_what_no_template_fits_stays(german: None) -> None:
    assert said("Something that nobody foresaw") == "Something that nobody foresaw"


def test_an_error_keeps_its_kind(german: None) -> None:
    error = said_error(UnsupportedError("No clear image lies within 45 days of 2019-08-30", "Choose another folder"))
    assert isinstance(error, UnsupportedError)
    assert error.problem == "Kein klares Bild liegt innerhalb von 45 Tagen um 2019-08-30"
    assert error.remedy == "Wählen Sie einen anderen Ordner"
