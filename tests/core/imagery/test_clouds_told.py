"""What is said of the cloud-mask library: what it adds, and why it is not asked."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from revisit.core.answer.enhance import plan_query
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.cli import main
from revisit.core.doctor import diagnose
from revisit.core.engine.methods import run_method
from revisit.core.errors import EngineError, RequestError
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.models import clouds as s2cloudless

from .level_1c import CLOUD, PIXEL_M, day, quiet, real, stack_of, write_scene


def test_a_scene_without_one_of_the_bands_is_left_to_the_other_tests_and_that_is_said(
    tmp_path: Path, asked: list[int]
) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD, bands=tuple(band for band in PIXEL_M if band != "B10"))
    write_scene(tmp_path / "lib", day(1), CLOUD)
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.frame(day(0)).detected is None
        assert not stack.frame(day(0)).masked.any()
        assert stack.frame(day(1)).detected > 0.05
        (finding,) = stack.findings
    assert (finding.kind, finding.action) == ("clouds", "noted")
    assert finding.text == (
        "The cloud detection cannot look at 1 of 2 images: they lack B10 of the ten bands that it asks for"
    )


def test_another_sensor_is_not_asked_about(make_series: Callable, asked: list[int]) -> None:
    made = make_series()
    query = Query("sentinel-2-l2a", ("B02", "B04", "B08"), made.dates[4])
    with open_stack(open_library([str(made.folder)], quiet), query) as (_, stack):
        assert stack.frame(made.dates[4]).detected is None
        assert (stack.detector, stack.findings) == (None, [])
    assert not asked


def test_without_the_library_the_masks_are_what_they_were_and_the_plan_says_how_to_get_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: False)
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), CLOUD if number == 1 else None)
    library, query = open_library([str(tmp_path / "lib")], quiet), Query("sentinel-2-l1c", ("B02", "B04"), day(1))
    (finding,) = plan_query(library, query, Options()).findings
    assert finding.text == (
        "The optional cloud detection (s2cloudless) is not installed. Install the cloud detection in Revisit's"
        " settings, or `pip install -r requirements/clouds.txt`"
    )
    with stack_of(tmp_path / "lib") as (_, stack):
        assert not stack.frame(day(1)).masked.any()
        assert stack.frame(day(1)).detected is None
    with pytest.raises(EngineError, match="s2cloudless"):
        s2cloudless.load_cloud_library()


def test_without_the_library_nothing_is_said_of_scenes_that_it_could_not_be_asked_about(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: False)
    write_scene(tmp_path / "lib", day(0), bands=("B02", "B03", "B04", "B08"))
    with stack_of(tmp_path / "lib") as (_, stack):
        assert stack.findings == []


def test_a_library_that_does_not_load_is_said_and_not_asked(
    tmp_path: Path, asked: list[int], monkeypatch: pytest.MonkeyPatch
) -> None:
    def broken() -> None:
        raise EngineError("s2cloudless does not load: libomp is missing", "Install it")

    monkeypatch.setattr(s2cloudless, "load_cloud_library", broken)
    write_scene(tmp_path / "lib", day(0), CLOUD)
    with stack_of(tmp_path / "lib") as (_, stack):
        assert not stack.frame(day(0)).masked.any()
        (finding,) = stack.findings
    assert finding.text == (
        "The cloud detection is not used: s2cloudless does not load: libomp is missing. Install it."
    )
    assert not asked


@pytest.mark.parametrize(
    ("options", "said"),
    [
        (Options(cloud_library=False), "The cloud detection is not asked, as was asked for"),
        (Options(cloud_threshold=0.0), "The supplied masks alone say what is occluded, as was asked for"),
    ],
)
def test_who_does_not_want_the_library_goes_without(
    tmp_path: Path, asked: list[int], options: Options, said: str
) -> None:
    write_scene(tmp_path / "lib", day(0), CLOUD)
    with stack_of(tmp_path / "lib", options) as (_, stack):
        assert not stack.frame(day(0)).masked.any()
        assert [finding.text for finding in stack.findings] == [said]
    assert not asked


@pytest.mark.parametrize("options", [[], ["--no-cloud-library"]])
def test_the_command_line_says_what_was_found_unless_it_is_told_not_to_ask(
    tmp_path: Path, asked: list[int], capsys: pytest.CaptureFixture, options: list[str]
) -> None:
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), CLOUD if number == 1 else None)
    query = ["--sensor", "sentinel-2-l1c", "--bands", "B04", "--date", f"{day(1)}", *options]
    assert main(["plan", str(tmp_path / "lib"), *query]) == 0
    said = capsys.readouterr().out
    found = f"Finding (masked): {day(1)}: s2cloudless finds clouds over "
    refused = "Finding (noted): The cloud detection is not asked, as was asked for"
    assert (found in said, refused in said) == (not options, bool(options))
    assert bool(asked) == (not options)


@pytest.mark.parametrize(
    ("error", "remedy"), [(ImportError("no cv2"), "requirements/clouds.txt"), (OSError("no libomp"), "Install OpenMP")]
)
def test_a_library_that_does_not_load_says_what_helps(
    monkeypatch: pytest.MonkeyPatch, error: Exception, remedy: str
) -> None:
    def find(name: str, *_: object) -> None:
        if name == "s2cloudless":
            raise error

    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: True)
    monkeypatch.delitem(sys.modules, "s2cloudless", raising=False)
    monkeypatch.setattr(sys, "meta_path", [type("Finder", (), {"find_spec": staticmethod(find)})])
    with pytest.raises(EngineError, match=f"s2cloudless does not load: {error}") as refused:
        s2cloudless.load_cloud_library()
    assert remedy in refused.value.remedy


@real
def test_doctor_lists_it() -> None:
    assert {"s2cloudless", "lightgbm"} <= set(diagnose()["packages"])


@pytest.mark.parametrize(("bands", "offered"), [(tuple(PIXEL_M), True), (("B02", "B04", "B08"), False)])
def test_a_form_may_offer_it_where_there_are_images_to_ask_about(
    tmp_path: Path, asked: list[int], bands: tuple[str, ...], offered: bool
) -> None:
    write_scene(tmp_path / "lib", day(0), bands=bands)
    listed = run_method("scenes", {"library": [str(tmp_path / "lib")], "detail": False}, quiet)
    assert listed["choices"]["cloud_library"] is offered
    assert Options.from_json({"cloud_library": not offered}).cloud_library is not offered
    with pytest.raises(RequestError, match="cloud_library"):
        Options.from_json({"cloud_library": "no"})


def test_a_damaged_band_that_only_the_library_asks_for_is_said_and_the_image_is_used(
    tmp_path: Path, asked: list[int]
) -> None:
    for number in range(3):
        write_scene(tmp_path / "lib", day(number), CLOUD if number == 1 else None)
    library = open_library([str(tmp_path / "lib")], quiet)
    damaged = tmp_path / "lib" / f"sentinel-2-l1c_B10_{day(0):%Y%m%d}.tif"
    damaged.write_bytes(damaged.read_bytes()[:200])
    plan = plan_query(library, Query("sentinel-2-l1c", ("B02", "B04"), day(1)), Options())
    texts = [finding.text for finding in plan.findings]
    assert len(plan.inputs) == 2
    assert not plan.warnings
    assert [text for text in texts if text.startswith(f"{day(0)}: The cloud detection cannot look at this image: ")]
    assert [text for text in texts if text.startswith(f"{day(1)}: s2cloudless finds clouds over ")]
