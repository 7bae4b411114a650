"""The project's answers: kept with relative paths, found again, renamed, deleted and taken back."""

from __future__ import annotations

import json
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QImage
from qgis.PyQt.QtWidgets import QLineEdit, QToolButton

from revisit.ui import history as history_module
from revisit.ui.answer import Answer
from revisit.ui.history import MISSING, THERE, History
from revisit.ui.layers import Showing
from revisit.ui.library_source import PATH, PROJECT, LibrarySource
from revisit.ui.results import ResultsView
from revisit.ui.results_item import lines

COMPOSITES = {"natural colour": ("B04", "B03", "B02")}
TITLE = "2019-08-30 synthetic, Sentinel-2 L2A natural colour"


def make_answer(folder: Path) -> Path:
    """Write a product whose report names its files, as the engine's does."""
    products.make_product(folder)
    answer = products.answer_json(".")
    names = {key: Path(path).name for key, path in answer["files"].items() if isinstance(path, str)}
    sources = [{**source, "path": source["path"].removeprefix("./")} for source in answer["files"]["sources"]]
    query = {"sensor": "sentinel-2-l2a", "bands": products.BANDS, "date": "2019-08-30", "window_days": 30}
    report = {**answer["report"], "query": query, "files": {**names, "sources": sources}}
    (folder / "report.json").write_text(json.dumps(report), encoding="utf-8")
    return folder


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return make_answer(tmp_path / "work é" / "answers" / "first")


@pytest.fixture
def showing(folder: Path) -> Showing:
    return Showing(Answer.from_folder(folder), COMPOSITES)


@pytest.fixture
def history(iface: FakeIface) -> Iterator[History]:
    made = History()
    yield made
    made.dispose()


@pytest.fixture
def view(qtbot: QtBot, history: History) -> ResultsView:
    made = ResultsView(history)
    qtbot.addWidget(made)
    made.show()
    return made


def there(history: History) -> bool:
    return bool(history.entries) and all(entry.state == THERE for entry in history.entries)


def test_an_answer_is_read_from_its_folder_as_the_engine_told_it(folder: Path) -> None:
    answer = Answer.from_folder(folder)
    told = Answer.from_json(products.answer_json(str(folder)))
    assert (answer.enhanced, answer.sources, answer.bands) == (told.enhanced, told.sources, told.bands)
    assert answer.query["window_days"] == 30
    assert answer.nearest_source().role == "observed"
    assert answer.nearest_source(other_day=True).date.isoformat() == "2019-08-25"


def test_a_new_answer_gets_a_picture_that_stays_in_its_folder(
    qtbot: QtBot, history: History, showing: Showing, folder: Path
) -> None:
    history.add(showing, LibrarySource(PATH, "/data"))
    qtbot.waitUntil(lambda: history.entries[0].picture is not None, timeout=5000)
    kept = QImage(str(folder / "thumbnail.png"))
    assert kept.size() == history.entries[0].picture.size()
    assert kept.width() == 160
    colours = {kept.pixel(x, y) for x in range(0, 160, 7) for y in range(0, 160, 7)}
    assert len(colours) > 5
    assert sorted(path.name for path in folder.iterdir() if path.name.startswith(".")) == []


def test_it_is_kept_in_the_project_by_relative_paths_and_found_when_both_are_moved(
    qtbot: QtBot, history: History, showing: Showing, tmp_path: Path
) -> None:
    project, home = QgsProject.instance(), tmp_path / "work é"
    history.add(showing, LibrarySource(PATH, str(home / "images")))
    history.rename(history.entries[0].id, "Before the harvest")
    assert project.write(str(home / "project.qgz"))
    stored = json.loads(project.readEntry("Revisit", "/answers")[0])
    assert stored[0]["folder"] == "./answers/first"
    assert stored[0]["library"] == {"kind": "path", "path": "./images"}
    project.clear()
    assert history.entries == []
    moved = tmp_path / "elsewhere"
    home.rename(moved)
    assert project.read(str(moved / "project.qgz"))
    qtbot.waitUntil(lambda: there(history), timeout=5000)
    (entry,) = history.entries
    assert entry.folder == moved / "answers" / "first"
    assert entry.called == "Before the harvest"
    assert entry.showing.title == TITLE
    assert entry.source == LibrarySource(PATH, str(moved / "images"))
    assert entry.library() == [str(moved / "images")]
    assert not project.isDirty()


def test_a_project_that_is_saved_elsewhere_still_leads_to_the_answers(
    history: History, showing: Showing, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    history.add(showing, None)
    assert project.write(str(tmp_path / "a.qgs"))
    assert json.loads(project.readEntry("Revisit", "/answers")[0])[0]["folder"] == "./work é/answers/first"
    (tmp_path / "deep").mkdir()
    assert project.write(str(tmp_path / "deep" / "b.qgs"))
    assert json.loads(project.readEntry("Revisit", "/answers")[0])[0]["folder"] == "../work é/answers/first"


def test_a_folder_that_is_gone_is_said_to_be(
    qtbot: QtBot, history: History, view: ResultsView, showing: Showing, folder: Path, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    history.add(showing, None)
    qtbot.waitUntil(lambda: history.entries[0].picture is not None, timeout=5000)  # it is written into the folder
    assert project.write(str(tmp_path / "a.qgz"))
    project.clear()
    shutil.rmtree(folder)
    assert project.read(str(tmp_path / "a.qgz"))
    qtbot.waitUntil(lambda: history.entries[0].state == MISSING, timeout=5000)
    entry = view.current_entry()
    assert lines(entry)[:2] == [TITLE, "missing"]
    assert "is not there" in lines(entry)[2]
    assert view.current() is None
    assert not view.show_action.isEnabled()
    assert view.forget_action.isEnabled()
    view.forget_action.trigger()
    assert history.entries == []


def test_a_library_of_project_layers_is_that_of_the_project_at_the_time(history: History, showing: Showing) -> None:
    entry = history.add(showing, LibrarySource(PROJECT, "", ({"name": "old"},)))
    assert entry.library() == [{"layers": []}]


@pytest.mark.parametrize("text", ["", "nonsense", "{}", "[1, null]", '[{"id": 3}]', "7"])
def test_what_others_wrote_into_the_project_is_harmless(iface: FakeIface, text: str) -> None:
    QgsProject.instance().writeEntry("Revisit", "/answers", text)
    made = History()
    assert made.entries == []
    made.dispose()


def test_delete_moves_the_folder_aside_and_undo_puts_it_back(
    qtbot: QtBot, history: History, view: ResultsView, showing: Showing, folder: Path
) -> None:
    first = history.add(showing, None)
    second = make_answer(folder.with_name("second"))
    history.add_folder(second)
    qtbot.waitUntil(lambda: there(history), timeout=5000)
    history.delete(first.id)
    qtbot.waitUntil(lambda: not folder.exists(), timeout=5000)
    assert [entry.folder for entry in history.entries] == [second]
    assert view.undo_row.isVisible()
    assert TITLE in view.undo_label.text()
    with qtbot.waitSignal(history.restored, timeout=5000):
        qtbot.keyClick(view.list, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
        if history.undoable():  # shortcuts need an active window, which a screen without a window manager has not
            view.undo_button.click()
    assert folder.is_dir()
    assert [entry.folder for entry in history.entries] == [second, folder]
    assert not view.undo_row.isVisible()


def test_a_deleted_answer_goes_to_the_wastebasket_in_the_end(
    qtbot: QtBot, iface: FakeIface, showing: Showing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    thrown: list[Path] = []
    monkeypatch.setattr(history_module, "_to_wastebasket", thrown.append)
    made = History(undo_ms=50)
    entry = made.add(showing, None)
    made.delete(entry.id)
    qtbot.waitUntil(lambda: bool(thrown), timeout=5000)
    assert thrown[0].parent == folder.parent
    assert made.undoable() is None
    again = made.add(Showing(Answer.from_folder(make_answer(folder)), COMPOSITES), None)
    made.delete(again.id)
    made.dispose()  # the project or QGIS is closed
    qtbot.waitUntil(lambda: len(thrown) == 2, timeout=5000)


def test_what_no_wastebasket_takes_stays_and_is_said(
    qtbot: QtBot, iface: FakeIface, showing: Showing, folder: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    class Broken:
        @staticmethod
        def moveToTrash(_: str) -> bool:  # noqa: N802 - Qt's name
            return False

    monkeypatch.setattr(history_module, "QFile", Broken)
    made = History(undo_ms=50)
    entry = made.add(showing, None)
    with qtbot.waitSignal(made.failed, timeout=5000) as said:
        made.delete(entry.id)
    (left,) = [path for path in folder.parent.iterdir() if path.name.startswith(".revisit-deleted-")]
    assert str(left) in said.args[0]
    assert (left / "enhanced.tif").is_file()
    made.dispose()


def test_a_folder_that_cannot_be_moved_comes_back_to_the_list(
    qtbot: QtBot, history: History, showing: Showing, folder: Path
) -> None:
    entry = history.add(showing, None)
    qtbot.waitUntil(lambda: history.entries[0].picture is not None, timeout=5000)  # it is written into the folder
    shutil.rmtree(folder)
    with qtbot.waitSignal(history.failed, timeout=5000) as said:
        history.delete(entry.id)
    assert "cannot be deleted" in said.args[0]
    assert [kept.id for kept in history.entries] == [entry.id]
    assert history.undoable() is None


def test_an_answer_that_was_being_deleted_when_qgis_ended_is_put_back(
    qtbot: QtBot, history: History, showing: Showing, folder: Path, tmp_path: Path
) -> None:
    project = QgsProject.instance()
    entry = history.add(showing, None)
    assert project.write(str(tmp_path / "a.qgz"))
    folder.rename(folder.with_name(f".revisit-deleted-{entry.id}-{folder.name}"))
    assert project.read(str(tmp_path / "a.qgz"))
    qtbot.waitUntil(lambda: there(history), timeout=5000)
    assert folder.is_dir()


def test_a_row_is_renamed_in_place(qtbot: QtBot, history: History, view: ResultsView, showing: Showing) -> None:
    history.add(showing, None)
    view.rename_action.trigger()
    editor = view.list.findChild(QLineEdit)
    editor.selectAll()
    qtbot.keyClicks(editor, "Field 7")
    with qtbot.waitSignal(view.renamed):
        qtbot.keyClick(editor, Qt.Key.Key_Return)
    assert lines(view.current_entry())[0] == "Field 7"
    assert "2019-08-30 synthetic" in lines(view.current_entry())[2]  # it goes on saying what it is
    assert view.current().called == "Field 7"
    assert view.current().title == TITLE


def test_rows_say_what_a_screen_reader_needs_and_buttons_have_names(
    history: History, view: ResultsView, showing: Showing
) -> None:
    history.add(showing, None)
    spoken = view.list.item(0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert TITLE in spoken
    assert "ridge+boosted" in spoken
    assert "held 91 %" in spoken
    buttons = [button for button in view.findChildren(QToolButton) if button.isVisible()]
    assert len(buttons) == 10
    assert all(button.accessibleName() and button.toolTip() and not button.icon().isNull() for button in buttons)


def test_a_row_is_drawn_with_its_picture_and_lines(
    qtbot: QtBot, history: History, view: ResultsView, showing: Showing
) -> None:
    view.resize(420, 300)
    empty = view.list.grab().toImage()
    history.add(showing, None)
    qtbot.waitUntil(lambda: history.entries[0].picture is not None, timeout=5000)
    row = view.list.visualItemRect(view.list.item(0))
    drawn = view.list.viewport().grab().toImage()
    assert drawn != empty
    picture = [drawn.pixelColor(x, row.center().y()) for x in range(row.left() + 8, row.left() + 56, 4)]
    assert len({colour.name() for colour in picture}) > 3
    assert row.height() >= 54


def test_the_answer_is_asked_for_where_nothing_is_selected(history: History, view: ResultsView) -> None:
    asked: list[Any] = []
    view.show_wanted.connect(asked.append)
    view.delete_wanted.connect(asked.append)
    for button in (view.show_button, view.delete_button, view.compare_button):
        button.click()
    assert asked == []
    assert not view.compare_button.isEnabled()
