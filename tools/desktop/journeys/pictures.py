"""The pictures of the guide: the query and its plan, the source, the answer, its provenance and report."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any

import steps
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QDialog


def journey(desk: Any) -> Iterator[Any]:
    """Walk through one query on the sample."""
    yield from steps.tidy(desk)
    yield from steps.open_dock(desk)
    yield from steps.open_library(desk, desk.arguments["library"])
    yield from steps.draw_region(desk)
    yield from steps.ask(desk)
    desk.picture("plan")
    yield from steps.enhance(desk)
    steps.close_messages()
    for role, name in (("observed", "source"), ("enhanced", "answer"), ("provenance", "provenance")):
        yield from steps.show_only(desk, role)
        desk.picture(name)
    yield from dialog(desk, "report", desk.plugin.dock.results.report_button.click)


def dialog(desk: Any, name: str, open_it: Any) -> Iterator[Any]:
    """Open a dialog, take its picture alone, close it."""
    before = set(dialogs())
    QTimer.singleShot(0, open_it)  # a modal dialog does not return before it is closed
    yield desk.until(f"the dialog {name}", lambda: set(dialogs()) - before)
    yield desk.pause(0.7)
    opened = (set(dialogs()) - before).pop()
    opened.grab().save(str(desk.out / f"{name}.png"))
    opened.close()
    yield desk.until(f"the dialog {name} to close", lambda: opened not in dialogs())


def dialogs() -> list[QDialog]:
    """Return the dialogs that are open."""
    return [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QDialog) and widget.isVisible()]
