"""An image from another sensor, in one sitting: a place of the library, plan, answer, comparison, once more."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import steps
from qgis.utils import iface

SENSOR, BANDS = "sentinel-2-l2a", ("B04", "B08")


def journey(desk: Any) -> Iterator[Any]:
    yield from steps.tidy(desk)
    yield from steps.timed(desk, "open the dock", steps.open_dock(desk))
    yield from steps.timed(desk, "open the library", steps.open_library(desk, desk.arguments["library"]))
    dock = desk.plugin.dock
    dock.form.region.layer_menu.aboutToShow.emit()
    places = [action.text() for action in dock.form.region.layer_menu.actions()]
    desk.note(region=dock.form.region.region().to_json(), places=places)
    yield from steps.timed(desk, "plan", plan(desk))
    desk.note(plan=dock.plan_view.text())
    desk.picture("1-plan")

    said: list[str] = []
    dock.inquiry.progressed.connect(lambda _, text: said.append(text))
    yield from steps.timed(desk, "enhance", steps.enhance(desk))
    desk.note(said=sorted(set(said)), messages=[item.text() for item in iface.messageBar().items()])
    steps.close_messages()
    desk.note(layers=steps.describe_layers(desk))
    desk.picture("2-answer")
    yield from steps.show_only(desk, "other")
    desk.picture("3-radar")
    yield from steps.show_only(desk, "enhanced")
    yield from steps.timed(desk, "compare", compare(desk))
    yield from steps.timed(desk, "once more", once_more(desk))


def plan(desk: Any) -> Iterator[Any]:
    """Ask for a day around which the sensor saw nothing; networks learn for two seconds."""
    dock = desk.plugin.dock
    dock.form.window_spin.setValue(15)
    dock.controls.learning.train_spin.setValue(2)
    dock.controls.box.setCollapsed(False)
    dock.form.bands.choose(BANDS)
    dock.form.date.set_date(date.fromisoformat(desk.arguments["day"]))
    yield from steps.planned(desk)


def compare(desk: Any) -> Iterator[Any]:
    """Swipe between the answer and the radar image."""
    results, comparison = desk.plugin.dock.results, desk.plugin.dock.desk.comparison
    results.mode_actions["swipe"].trigger()
    yield desk.until("the comparison", comparison.active)
    combo = comparison.session.bar.source_combo
    desk.note(compared_with=[combo.itemText(index) for index in range(combo.count())])
    comparison.session.bar.source_wanted.emit(combo.count() - 1)
    yield desk.until("both images", lambda: comparison.session and all(comparison.session.images.images))
    yield desk.pause(0.5)
    desk.picture("4-compare")
    comparison.stop()
    yield desk.pause(0.3)


def once_more(desk: Any) -> Iterator[Any]:
    """Choose otherwise, then ask the answer's own question again."""
    dock = desk.plugin.dock
    dock.controls.learning.train_spin.setValue(300)
    dock.form.date.set_date(date.fromisoformat(desk.arguments["other_day"]))
    yield from steps.planned(desk)
    desk.click(dock.results.again_button)
    yield from steps.planned(desk)
    desk.note(again=dock.controls.options(), day_again=dock.form.query().date.isoformat())
