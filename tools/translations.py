"""`make translations`: bring the .ts files up to date with the code, and compile them into what Qt loads.

All texts are in one context, `Revisit`, that of `ui/words.tr`. Translators work in the .ts files, with Qt Linguist or
any editor; texts that are new come in as unfinished, those that are gone go.
"""

from __future__ import annotations

import ast
import json
import subprocess
import sys
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from ..core.product.made_from import METHOD_WORDS

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "i18n"
CONTEXT = "Revisit"
LANGUAGES = ("de", "es", "fr", "zh_CN")


@dataclass(frozen=True)
class Text:
    """What is to be translated, and where the code says it first."""

    source: str
    place: str


def texts(root: Path = ROOT) -> list[Text]:
    """Return every text once, in the order of the files."""
    found: dict[str, Text] = {}
    for path in code_files(root):
        for call in tr_calls(path):
            if isinstance(call.args[0], ast.Constant):
                source = str(call.args[0].value)
                found.setdefault(source, Text(source, path.relative_to(root).as_posix()))
    for source, place in [*engine_texts(root), *named_elsewhere(root)]:
        found.setdefault(source, Text(source, place))
    return list(found.values())


def code_files(root: Path = ROOT) -> list[Path]:
    """Return the files that speak to the user."""
    return [root / "plugin.py", *sorted((root / "ui").rglob("*.py"))]


def tr_calls(path: Path) -> Iterator[ast.Call]:
    """Yield the calls of `tr` in a file, from top to bottom."""
    calls = [
        node
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "tr"
    ]
    yield from sorted(calls, key=lambda call: (call.lineno, call.col_offset))


def engine_texts(root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Yield the templates of what the engine says, from `ui/engine_texts.py`."""
    path = root / "ui" / "engine_texts.py"
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        if isinstance(node, ast.Assign) and ast.unparse(node.targets[0]) == "TEMPLATES":
            yield from ((template, path.relative_to(root).as_posix()) for template in ast.literal_eval(node.value))


def named_elsewhere(root: Path = ROOT) -> Iterator[tuple[str, str]]:
    """Yield what is translated by a name that only data has: usual pictures, what indices are for, what methods do."""
    sensors = json.loads((root / "resources" / "sensors.json").read_text(encoding="utf-8"))
    for sensor in sensors["sensors"].values():
        for title in sensor.get("composites", {}):
            yield title, "resources/sensors.json"
    import spyndex

    for domain in sorted({index.application_domain for index in spyndex.indices.values()}):
        yield domain, "the catalogue of indices"
    for what in METHOD_WORDS:
        yield what, "core/product/made_from.py"


def read(path: Path) -> dict[str, str]:
    """Return source -> translation of a .ts file; "" where it is unfinished."""
    if not path.exists():
        return {}
    messages = ET.parse(path).getroot().iter("message")
    found = {}
    for message in messages:
        translation = message.find("translation")
        done = translation is not None and translation.get("type") not in ("unfinished", "vanished", "obsolete")
        found[message.findtext("source", "")] = (translation.text or "") if done else ""
    return found


def write(path: Path, language: str, wanted: list[Text], known: dict[str, str]) -> None:
    """Write a .ts file in the form of Qt's own tools."""
    root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
    context = ET.SubElement(root, "context")
    ET.SubElement(context, "name").text = CONTEXT
    for text in wanted:
        message = ET.SubElement(context, "message")
        ET.SubElement(message, "location", filename=f"../../{text.place}")
        ET.SubElement(message, "source").text = text.source
        translation = ET.SubElement(message, "translation")
        translation.text = known.get(text.source) or None
        if not translation.text:
            translation.set("type", "unfinished")
    ET.indent(root, "    ")
    body = ET.tostring(root, encoding="unicode")
    path.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{body}\n', encoding="utf-8")


def main() -> int:
    """Update and compile; return 1 where something is untranslated."""
    FOLDER.mkdir(parents=True, exist_ok=True)
    wanted = texts()
    missing = 0
    for language in LANGUAGES:
        path = FOLDER / f"revisit_{language}.ts"
        known = read(path)
        write(path, language, wanted, known)
        subprocess.run(["lrelease", "-silent", str(path), "-qm", str(path.with_suffix(".qm"))], check=True)
        lacking = [text.source for text in wanted if not known.get(text.source)]
        print(f"{path.name}: {len(wanted) - len(lacking)} of {len(wanted)} texts")
        for source in lacking[:20]:
            print(f"  untranslated: {source}")
        missing += len(lacking)
    return int(missing > 0)


if __name__ == "__main__":
    sys.exit(main())
