"""The plan in words: what answers, from what, on which device; for answers that other sensors generate too."""

from __future__ import annotations

from dataclasses import replace
from datetime import date
from pathlib import Path

import products
import pytest
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication

from revisit.core.errors import EngineError
from revisit.ui.answer import Answer
from revisit.ui.layer_facts import report_lines
from revisit.ui.plan_view import Plan, PlanView, plan_lines

OTHER = {
    "sensor": {"id": "sentinel-1-rtc", "title": "Sentinel-1 RTC"},
    "bands": ["VV", "VH"],
    "date": "2019-08-28",
    "days": -2,
    "clear_share": 1.0,
}
INTER = {
    **products.PLAN,
    "mode": "inter",
    "seen_share": 0.0,
    "observed": False,
    "inputs": products.PLAN["inputs"][:1],
    "training": {"kind": "pairs", "text": "Trained on 14 dates that both sensors saw, each as if it were missing."},
    "others": [OTHER],
    "device": "cuda",
    "device_title": "NVIDIA H100",
    "device_why": "the fastest of two",
}


def test_what_other_sensors_generate_is_called_generation(qapp: QgsApplication) -> None:
    plan = Plan.from_json(INTER)
    text = " ".join(plan_lines(plan))
    assert "<b>Generation</b>" in text
    assert "Regression" not in text
    assert "From <b>Sentinel-1 RTC</b> of 2019-08-28 (\N{MINUS SIGN}2\N{NO-BREAK SPACE}d)." in text
    assert "Beside it <b>1 own date</b>" in text
    assert "Trained on 14 dates that both sensors saw" in text
    assert "CUDA" in text


@pytest.mark.parametrize(
    ("share", "words"), [(1.0, "the whole region was seen"), (0.9999, "nothing can fill its holes")]
)
def test_an_image_that_is_passed_on_has_holes_or_none(qapp: QgsApplication, share: float, words: str) -> None:
    (what, *_) = plan_lines(Plan.from_json({**products.PLAN, "mode": "observed", "seen_share": share}))
    assert words in what


def test_where_the_images_cover_a_part_the_whole_region_was_not_seen(qapp: QgsApplication) -> None:
    extent = {"kind": "extent", "text": "Images cover 29% of the region", "action": "noted"}
    (what, *_) = plan_lines(
        Plan.from_json({**products.PLAN, "mode": "observed", "seen_share": 1.0, "findings": [extent]})
    )
    assert what == "<b>Observed</b>: all that the images cover was seen; it is passed on as it is."


def test_an_image_of_the_same_day_is_said_to_be_so(qapp: QgsApplication) -> None:
    text = " ".join(plan_lines(Plan.from_json({**INTER, "others": [{**OTHER, "days": 0}]})))
    assert "From <b>Sentinel-1 RTC</b> of the same day." in text


def test_a_region_that_the_sensor_never_saw_is_called_so(qapp: QgsApplication) -> None:
    (what, *_) = plan_lines(Plan.from_json({**INTER, "unseen": True}))
    assert what == "<b>Generation</b>: the sensor never saw the region; others did."


def test_where_others_are_forced_to_answer_nothing_is_said_to_be_missing(qapp: QgsApplication) -> None:
    """The own image of ten days before lies in the window of 45."""
    assert plan_lines(Plan.from_json(INTER))[0] == "<b>Generation</b>: other sensors show the region, as you chose."
    far = {**INTER["inputs"][0], "days": -50}
    assert "no clear image near" in plan_lines(Plan.from_json({**INTER, "inputs": [far]}))[0]


def test_the_days_of_other_sensors_are_days_of_the_plan(qapp: QgsApplication) -> None:
    assert Plan.from_json(INTER).days == {date(2019, 8, 20), date(2019, 8, 28)}


@pytest.mark.parametrize(
    ("kind", "said"), [("pairs", True), ("shifted-dates", True), ("none", False), ("weights", False)]
)
def test_where_only_the_contest_tells_the_error_the_plan_says_so(kind: str, said: bool, qapp: QgsApplication) -> None:
    plan = Plan.from_json({**INTER, "expected_error": None, "training": {"kind": kind, "text": "Trained on."}})
    assert ("its error is measured on held-out dates" in " ".join(plan_lines(plan))) is said
    assert "held-out dates" not in " ".join(plan_lines(replace(plan, unseen=True))), "it is measured at other places"


def test_what_others_add_to_the_sensors_own_images_is_told(qapp: QgsApplication) -> None:
    text = " ".join(plan_lines(Plan.from_json({**INTER, "own_error": 0.0251}))).replace("\N{NO-BREAK SPACE}", " ")
    assert "Expected error <b>0.012 reflectance</b> (0.025 by its own images alone)" in text


def test_the_time_is_said_to_be_about_so_long(qapp: QgsApplication) -> None:
    assert "about 2 s, 180 MB" in " ".join(plan_lines(Plan.from_json(INTER))).replace("\N{NO-BREAK SPACE}", " ")


def test_no_line_breaks_between_a_number_and_its_unit(qapp: QgsApplication) -> None:
    cost = next(line for line in plan_lines(Plan.from_json(INTER)) if "180" in line)
    assert ", 1,600\N{NO-BREAK SPACE}pixels, about\N{NO-BREAK SPACE}2\N{NO-BREAK SPACE}s," in cost


def test_a_partly_seen_day_says_how_much(qapp: QgsApplication) -> None:
    plan = Plan.from_json({**INTER, "seen_share": 0.25, "observed": True})
    assert "25 % of the region was seen; other sensors show the rest" in plan_lines(plan)[0]


def test_the_tool_tip_says_why_this_device(qtbot: QtBot) -> None:
    view = PlanView()
    qtbot.addWidget(view)
    view.show_plan(Plan.from_json(INTER))
    assert "NVIDIA H100: the fastest of two." in view.toolTip()


def test_what_was_found_is_said_and_what_the_user_did_is_not_repeated(qapp: QgsApplication) -> None:
    found = {"text": "s2cloudless finds clouds over 8.3% of the region, which no supplied mask shows", "scene": "a",
             "date": "2019-08-20", "kind": "clouds", "action": "masked"}  # fmt: skip
    done = {"text": "The cloud detection is not asked, as was asked for", "scene": None, "date": None,
            "kind": "unasked", "action": "noted"}  # fmt: skip
    text = " ".join(plan_lines(Plan.from_json({**INTER, "findings": [found, done]})))
    assert "s2cloudless finds clouds over 8.3% of the region" in text
    assert "as was asked for" not in text


@pytest.mark.parametrize("broken", [[{}], [{**OTHER, "date": "soon"}], [7]])
def test_other_images_that_are_none_are_an_engine_error(broken: list, qapp: QgsApplication) -> None:
    with pytest.raises(EngineError, match="plan cannot be read"):
        Plan.from_json({**INTER, "others": broken})


def test_the_report_names_the_other_sensors_image_among_the_inputs(qapp: QgsApplication, tmp_path: Path) -> None:
    result = products.answer_json(str(products.make_product(tmp_path / "made")))
    result["report"] |= {"others": [OTHER], "provenance": {"generated": 1.0}}
    facts = dict(report_lines(Answer.from_json(result)))
    assert facts["Inputs"].startswith("Sentinel-1 RTC 2019-08-28; Sentinel-2 L2A 2019-08-20, ")


def test_an_answer_that_does_without_other_sensors_does_not_name_them(qapp: QgsApplication, tmp_path: Path) -> None:
    folder = products.make_product(tmp_path / "made")
    products.add_radar(folder)
    result = products.generated_json(str(folder))
    assert Answer.from_json(result).generated_from == ("Sentinel-1 GRD",)
    result["report"] |= {"method": "linear", "provenance": {"interpolated": 1.0}}
    answer = Answer.from_json(result)
    assert answer.generated_from == ()
    assert answer.arrived_words().endswith("reflectance, from the sensor's own images, the better guide.")
    assert "Sentinel-1" not in dict(report_lines(answer))["Inputs"]
