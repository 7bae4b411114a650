"""The report page: whole in itself, and true to the figures."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from html.parser import HTMLParser
from pathlib import Path

import pytest

from revisit.core.answer.options import INTER_METHODS, METHODS
from revisit.core.product.made_from import made_from, method_words
from revisit.core.product.page import build_page

from .test_product import HOLE, answer


class _Page(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.links: list[str] = []
        self.open: list[str] = []
        self.text = ""

    def handle_starttag(self, tag: str, attrs: list) -> None:
        self.links += [value for name, value in attrs if name in ("src", "href")]
        if tag not in ("meta", "img", "wbr"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag

    def handle_data(self, data: str) -> None:
        self.text += data


def read(folder: Path) -> _Page:
    page = _Page()
    page.feed((folder / "report.html").read_text(encoding="utf-8"))
    assert page.open == []
    return page


def test_page_needs_nothing_else_and_says_the_reports_figures(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    product = answer(made.folder, made.dates[4], tmp_path / "out")
    page, report = read(tmp_path / "out"), product.report
    assert len(page.links) == 5, "as seen, the answer, an input on each side, provenance"
    assert all(link.startswith("data:image/png;base64,") for link in page.links)
    assert "synthetic" in page.text
    for entry in report["contest"]["candidates"]:
        assert entry["name"] in page.text
        assert f"{entry['rmse']:.4f}" in page.text
    for entry in report["inputs"]:
        assert entry["date"] in page.text
    assert f"{report['interval']['achieved']:.1%}" in page.text
    for chart in ("Error of each band", "Error against the gap", "How the interval holds"):
        assert chart in page.text
    assert "url(" not in (tmp_path / "out" / "report.html").read_text(encoding="utf-8")
    assert (tmp_path / "out" / "report.html").stat().st_size < 1_000_000


def test_observed_image_is_not_called_synthetic(make_series: Callable, tmp_path: Path) -> None:
    made = make_series()
    answer(made.folder, made.dates[4], tmp_path / "out")
    assert "synthetic" not in read(tmp_path / "out").text


def test_without_a_contest_it_says_so(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(count=2)
    answer(made.folder, made.dates[0] + timedelta(days=5), tmp_path / "out")
    assert "cannot be measured" in read(tmp_path / "out").text


@pytest.mark.parametrize("bands", [("B08",), ("B08", "B02")])
def test_bands_without_a_composite_have_pictures_too(bands: tuple, make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    answer(made.folder, made.dates[4], tmp_path / "out", bands)
    assert len(read(tmp_path / "out").links) == 5


def test_images_of_other_sensors_are_named(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    report = dict(answer(made.folder, made.dates[4], tmp_path / "out").report)
    other = {
        "sensor": {"id": "sentinel-1-rtc", "title": "Sentinel-1 <RTC>"}, "bands": ["VV", "VH"], "date": "2019-08-28",
        "days": -2, "clear_share": 1.0, "scenes": ["S1_20190828"],
    }  # fmt: skip
    page = _Page()
    page.feed(build_page({**report, "others": [other], "provenance": {"generated": 1.0}}, {}))
    assert "Images of other sensors" in page.text
    assert all(said in page.text for said in ("Sentinel-1 <RTC>", "VV, VH", "2019-08-28", "-2", "S1_20190828"))
    assert "-2 daysSentinel-1 <RTC>, which it was generated from" in page.text
    assert "Images of Sentinel-2 L2A itself" in page.text
    unused, without = _Page(), _Page()
    unused.feed(build_page({**report, "others": [other], "provenance": {"interpolated": 1.0}}, {}))
    assert "Sentinel-1 <RTC>, than which its own images were the better guide" in unused.text
    assert "generated from" not in unused.text
    without.feed(build_page({**report, "others": []}, {}))
    assert "other sensors" not in without.text.lower()


def test_candidates_and_training_are_explained(make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: HOLE})
    report = dict(answer(made.folder, made.dates[4], tmp_path / "out").report)
    assert "a line between the nearest images before and after" in read(tmp_path / "out").text
    entries = [{**report["contest"]["candidates"][0], "name": name} for name in ("linear", "spade", "new one")]
    net = {
        "name": "spade", "round": 2, "steps": 1250, "seconds": 33.4, "device": "cpu", "held_out": 0.8125,
        "dates": ["2019-08-01", "2019-09-01"],
    }  # fmt: skip
    contest = {**report["contest"], "candidates": entries, "winner": "spade", "networks": [net]}
    options = {"train_seconds": 20, "weights": "/a/base.safetensors", "exclude": ["2019-08-25"]}
    assert "answers though" not in read(tmp_path / "out").text
    contest["why"] = "spade answers though new one has a smaller error: it is <simpler>"
    page = _Page()
    page.feed(build_page({**report, "mode": "inter", "method": "spade", "contest": contest, "options": options}, {}))
    assert "a line between its own images before and after" in page.text
    assert f"{contest['why']}." in page.text
    assert "1,25033.4cpu20.812" in page.text, "steps, seconds, device, dates, error"
    assert "Chosen: training of 20 s, weights /a/base.safetensors." in page.text


@pytest.mark.parametrize(
    ("others", "inputs", "said"),
    [
        ([], ["2019-08-20", "2019-09-09"], "2019-08-20, 2019-09-09"),
        (["2019-08-30"], ["2019-08-20", "2019-09-09"], "S1 2019-08-30; S2 2019-08-20, 2019-09-09"),
        (["2019-08-30", "2019-08-31"], [], "S1 2019-08-30; S1 2019-08-31"),
        ([], [], ""),
    ],
)
def test_what_it_was_made_from_is_told_by_sensor(others: list[str], inputs: list[str], said: str) -> None:
    report = {
        "sensor": {"title": "S2"}, "inputs": [{"date": day} for day in inputs],
        "others": [{"sensor": {"title": "S1"}, "date": day} for day in others], "provenance": {"generated": 0.6},
    }  # fmt: skip
    assert made_from(report) == said
    own = {**report, "provenance": {"interpolated": 0.6, "observed": 0.4}}
    assert made_from(own) == ", ".join(inputs), "what was the worse guide gave nothing"


def test_kriging_follows_the_sun_where_bands_are_reflectance() -> None:
    assert "the season's light" in method_words("kriged", "inter", "reflectance")
    assert "other sensors" in method_words("kriged", "inter", "reflectance")
    assert "light" not in method_words("kriged", "inter", "dB")


def test_every_method_has_words() -> None:
    assert all(method_words(name, "intra") for name in METHODS)
    assert all(method_words(name, "inter") for name in (*INTER_METHODS, "blend"))
