"""The help: every page and picture is there, everything is reached, and every window leads to it."""

from __future__ import annotations

import ast
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialogButtonBox

from revisit.plugin import RevisitPlugin
from revisit.ui import help as revisit_help
from revisit.ui.help import CONTENTS, PAGES, HelpWindow, page_file

FILES = sorted(PAGES.glob("*.html"))
UI = Path(__file__).parent.parent.parent / "ui"


class Links(HTMLParser):
    """Collects where a page points, and the pictures without words for those who cannot see them."""

    def __init__(self, page: Path) -> None:
        super().__init__()
        self.links: list[str] = []
        self.pictures: list[str] = []
        self.silent: list[str] = []
        self.open: list[str] = []
        self.feed(page.read_text(encoding="utf-8"))

    def handle_starttag(self, tag: str, attrs: Any) -> None:
        given = dict(attrs)
        if tag == "a":
            self.links.append(given["href"])
        elif tag == "img":
            self.pictures.append(given["src"])
            self.silent += [] if given.get("alt") else [given["src"]]
        if tag not in ("img", "meta"):
            self.open.append(tag)

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


@pytest.mark.parametrize("page", FILES, ids=lambda page: page.stem)
def test_a_page_is_whole(page: Path) -> None:
    found = Links(page)
    assert found.open == []
    assert found.silent == []
    assert [link for link in [*found.links, *found.pictures] if not (PAGES / link).is_file()] == []


def test_every_page_and_picture_is_reached() -> None:
    seen: set[str] = set()
    todo = [f"{CONTENTS}.html"]
    pictures: set[str] = set()
    while todo:
        name = todo.pop()
        if name not in seen:
            seen.add(name)
            found = Links(PAGES / name)
            todo += found.links
            pictures |= set(found.pictures)
    assert seen == {page.name for page in FILES}
    assert pictures == {f"pictures/{path.name}" for path in (PAGES / "pictures").glob("*")}


def test_every_page_that_the_code_names_is_there() -> None:
    named = set()
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and ast.unparse(node.func) in ("add_help_button", "open_help", "page_file"):
                named |= {arg.value for arg in node.args if isinstance(arg, ast.Constant)}
    assert {"trust", "library", "timelapse", "engine", "processing"} <= named
    assert [page for page in named if not page_file(page).is_file()] == []


def test_links_and_back_work_and_pictures_are_shown(qtbot: QtBot, qapp: QgsApplication) -> None:
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page("query")
    browser = window.browser
    assert "The timeline" in browser.toPlainText()
    assert not window.back_button.isEnabled()
    picture = browser.loadResource(2, QUrl("pictures/timeline.png"))
    assert picture is not None
    window._open(QUrl("index.html"))
    assert browser.toPlainText().startswith("Revisit")
    qtbot.mouseClick(window.back_button, Qt.MouseButton.LeftButton)
    assert "The timeline" in browser.toPlainText()


def test_links_out_of_the_help_are_for_the_browser(
    qtbot: QtBot, qapp: QgsApplication, monkeypatch: pytest.MonkeyPatch
) -> None:
    opened: list[str] = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toString()))
    window = HelpWindow()
    qtbot.addWidget(window)
    window.show_page(CONTENTS)
    window._open(QUrl("https://example.org/"))
    assert opened == ["https://example.org/"]
    assert window.browser.toPlainText().startswith("Revisit")


def test_the_dock_leads_to_it_by_menu_button_and_key(
    qtbot: QtBot, iface: FakeIface, scripted_plugin: RevisitPlugin
) -> None:
    plugin = scripted_plugin
    assert plugin.help_action in iface.menu
    plugin.help_action.trigger()
    window = plugin.dock.findChild(HelpWindow)
    assert window.isVisible()
    plugin.help_action.trigger()
    assert len(plugin.dock.findChildren(HelpWindow)) == 1
    window.close()
    qtbot.keyClick(plugin.dock.cancel_button, Qt.Key.Key_F1)
    assert window.isVisible()
    assert all(algorithm.helpUrl().startswith("file:") for algorithm in plugin.provider.algorithms())


def test_a_dialogs_help_button_opens_its_page(qtbot: QtBot, iface: FakeIface, monkeypatch: pytest.MonkeyPatch) -> None:
    opened: list[str] = []
    monkeypatch.setattr(revisit_help, "open_help", lambda page, _: opened.append(page))
    from qgis.core import QgsProject

    from revisit.ui.layer_table import LayerTable

    table = LayerTable(QgsProject.instance())
    qtbot.addWidget(table)
    qtbot.mouseClick(table.buttons.button(QDialogButtonBox.StandardButton.Help), Qt.MouseButton.LeftButton)
    assert opened == ["library"]
