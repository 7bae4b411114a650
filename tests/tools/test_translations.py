"""Every text that a user sees can be translated, and is, in each language that is shipped."""

from __future__ import annotations

import ast
import re
import string
from collections.abc import Iterator
from pathlib import Path

import pytest

from revisit.tools import translations

ROOT = translations.ROOT
SHOWN = {
    "setText", "setToolTip", "setWindowTitle", "setTitle", "addAction", "addItem", "addItems", "setPlaceholderText",
    "setAccessibleName", "setAccessibleDescription", "setSuffix", "setPrefix", "setSpecialValueText", "setStatusTip",
    "setWhatsThis", "addRow", "addMenu", "setHorizontalHeaderLabels", "pushMessage", "setFormat", "setHelp", "addTab",
    "QLabel", "QPushButton", "QAction", "QGroupBox", "QgsCollapsibleGroupBox", "QCheckBox", "QRadioButton", "QMenu",
    "button", "question", "getExistingDirectory", "getOpenFileName", "getSaveFileName", "say", "pushInfo", "emit",
    "RequestError", "OutputError", "UnsupportedError", "DataError", "EngineError", "EngineTask",
    "QgsProcessingException", "reportError",
}  # fmt: skip
"""Functions whose texts are seen."""
NAMES = {"Revisit", "RevisitDock"}
"""The same in every language."""


def bare_texts(tree: ast.AST) -> Iterator[tuple[int, str]]:
    """Yield the words that go to a user without `tr`, with their line."""
    for call in ast.walk(tree):
        if isinstance(call, ast.Call) and _name(call) in SHOWN:
            for given in [*call.args, *(keyword.value for keyword in call.keywords)]:
                yield from ((call.lineno, words) for words in _words(given))


def _name(call: ast.Call) -> str:
    function = call.func
    return function.attr if isinstance(function, ast.Attribute) else getattr(function, "id", "")


def _words(given: ast.AST) -> Iterator[str]:
    if isinstance(given, ast.Constant) and isinstance(given.value, str):
        plain = re.sub(r"<[^>]*>|\{[^}]*\}|%[a-z%]", " ", given.value)
        if re.search(r"[A-Za-z]{2,} |^[A-Z][a-z]+", plain) and given.value not in NAMES:
            yield given.value
    elif isinstance(given, (ast.JoinedStr, ast.List, ast.Tuple, ast.BinOp, ast.IfExp)):
        for part in ast.iter_child_nodes(given):
            yield from _words(part)


@pytest.mark.parametrize("path", translations.code_files(), ids=lambda path: path.name)
def test_no_text_goes_round_tr(path: Path) -> None:
    found = list(bare_texts(ast.parse(path.read_text(encoding="utf-8"))))
    assert found == []


def test_the_search_finds_bare_texts() -> None:
    code = """
label.setText("Done with it")
label.setText(tr("Done with it"))
label.setText(f"{count} scenes left")
label.setText("<b>{}</b>".format(name))
QPushButton("Install")
raise EngineError("It is broken", tr("Mend it"))
label.setObjectName("Done with it")
"""
    assert [line for line, _ in bare_texts(ast.parse(code))] == [2, 4, 6, 7]


@pytest.mark.parametrize("path", translations.code_files(), ids=lambda path: path.name)
def test_tr_is_called_with_what_can_be_looked_up(path: Path) -> None:
    """An f-string is put together before it is looked up; a text at the top of a file, before the language is known."""
    assert [call.lineno for call in translations.tr_calls(path) if isinstance(call.args[0], ast.JoinedStr)] == []
    at_import: list[int] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        parts = node.body if isinstance(node, ast.ClassDef) else [node]
        for part in parts:
            if not isinstance(part, (ast.FunctionDef, ast.ClassDef)):
                at_import += [n.lineno for n in ast.walk(part) if isinstance(n, ast.Call) and _name(n) == "tr"]
    assert at_import == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_a_translation_is_complete_and_no_more(language: str) -> None:
    known = translations.read(translations.FOLDER / f"revisit_{language}.ts")
    wanted = {text.source for text in translations.texts()}
    assert sorted(wanted - set(known)) == [], "run `make translations`"
    assert sorted(set(known) - wanted) == [], "run `make translations`"
    assert [source for source, translation in known.items() if not translation] == []


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_placeholders_and_tags_are_kept(language: str) -> None:
    known = translations.read(translations.FOLDER / f"revisit_{language}.ts")
    wrong = {
        source: translation
        for source, translation in known.items()
        if fields(source) != fields(translation)
        or re.findall(r"</?\w+>|\(\*[^)]*\)", source) != re.findall(r"</?\w+>|\(\*[^)]*\)", translation)
        or source.startswith(" ") != translation.startswith(" ")
    }
    assert wrong == {}


def fields(text: str) -> list[tuple[str, str | None, str | None]]:
    """Return what `str.format` fills in, in order; `{}` cannot be told apart, so their order is the source's."""
    return [(name, spec, turn) for _, name, spec, turn in string.Formatter().parse(text) if name is not None]


@pytest.mark.parametrize("language", translations.LANGUAGES)
def test_the_compiled_file_is_newer_work_of_the_same(language: str) -> None:
    """A .qm without the newest translations would show English; its texts are told by their UTF-16."""
    compiled = (translations.FOLDER / f"revisit_{language}.qm").read_bytes()
    known = translations.read(translations.FOLDER / f"revisit_{language}.ts")
    missing = [translation for translation in known.values() if translation.encode("utf-16-be") not in compiled]
    assert missing == []


def test_the_engine_says_what_the_templates_expect() -> None:
    """Without this, a sentence that the engine says otherwise from today on would silently stay English."""
    spoken = {words for room in ("core", "models") for path in sorted((ROOT / room).rglob("*.py"))
              for words in _spoken(ast.parse(path.read_text(encoding="utf-8")))}  # fmt: skip
    templates = [template for template, _ in translations.engine_texts()]
    assert len(templates) == len(set(templates)) > 100
    assert [template for template in templates if not {template, f"{{}}: {template}"} & spoken] == []


def _spoken(tree: ast.AST) -> Iterator[str]:
    """Yield the texts of a file as templates, without the final full stop."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Constant) and isinstance(node.value, str):
            yield node.value.rstrip(".")
        elif isinstance(node, ast.JoinedStr):
            parts = (part.value if isinstance(part, ast.Constant) else "{}" for part in node.values)
            yield "".join(parts).rstrip(".")
