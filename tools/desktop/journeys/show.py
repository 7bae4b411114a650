"""The demonstration: one query on the sample, answered; with pictures at each step."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import steps


def journey(desk: Any) -> Iterator[Any]:
    """Open the sample, ask for a day with a hole, see the plan, enhance, look at the source and at the answer."""
    yield from steps.tidy(desk)
    yield from steps.open_dock(desk)
    yield from steps.open_library(desk, desk.arguments["library"])
    yield from steps.draw_region(desk)
    yield from steps.ask(desk)
    desk.note(plan=desk.plugin.dock.plan_view.text())
    desk.picture("1-plan")
    yield from steps.enhance(desk)
    steps.close_messages()
    yield from steps.show_only(desk, "observed")
    desk.picture("2-source")
    yield from steps.show_only(desk, "provenance")
    desk.picture("3-provenance")
    yield from steps.show_only(desk, "enhanced")
    desk.picture("4-answer")
    desk.note(
        layers=steps.describe_layers(desk),
        answer=str(desk.plugin.dock.results.current().answer.folder),
    )
