"""Make the plugin's zip as users get it, and check it against the rules of the QGIS plugin repository.

The same sources give the same bytes: entries are sorted and carry one date.
"""

from __future__ import annotations

import argparse
import configparser
import re
import sys
import zipfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
NAME = "revisit"
SIZE_LIMIT = 25_000_000
"""Bytes that the QGIS plugin repository takes."""

FILES = (
    "__init__.py", "plugin.py", "metadata.txt", "LICENSE",
    "requirements/base.txt", "requirements/clouds.txt", "requirements/deep.txt",
)  # fmt: skip
ROOMS = ("ui", "core", "models", "resources")
REQUIRED_KEYS = (
    "name", "description", "about", "version", "qgisMinimumVersion", "qgisMaximumVersion", "author", "email",
    "repository", "tracker", "homepage", "license", "icon", "hasProcessingProvider",
)  # fmt: skip
SUFFIXES = {".py", ".txt", ".json", ".qml", ".svg", ".png", ".html", ".css", ".qm", ".ts", ".md", ".ui", ""}
"""Kinds of file that belong in the package: text and pictures, nothing compiled for one machine."""


def members(root: Path = ROOT) -> list[str]:
    """Return the paths of the files that belong in the package, relative to `root`, sorted."""
    found = [name for name in FILES if (root / name).is_file()]
    for room in ROOMS:
        for path in (root / room).rglob("*"):
            name = path.relative_to(root)
            if path.is_file() and "__pycache__" not in name.parts:
                found.append(name.as_posix())
    return sorted(found)


def build(out: Path, root: Path = ROOT) -> Path:
    """Write the zip, whose only top folder is the plugin's."""
    out.parent.mkdir(parents=True, exist_ok=True)
    aside = out.with_suffix(".part")
    with zipfile.ZipFile(aside, "w", zipfile.ZIP_DEFLATED, compresslevel=9) as package:
        for name in members(root):
            entry = zipfile.ZipInfo(f"{NAME}/{name}", date_time=(1980, 1, 1, 0, 0, 0))
            entry.compress_type = zipfile.ZIP_DEFLATED
            entry.create_system = 3  # Unix, on every system, or the bytes would differ
            entry.external_attr = 0o100644 << 16
            package.writestr(entry, (root / name).read_bytes())
    aside.replace(out)
    return out


def problems(path: Path) -> list[str]:
    """Return what the QGIS plugin repository, or a user, would find wrong with the zip."""
    found = []
    if path.stat().st_size > SIZE_LIMIT:
        found.append(f"is {path.stat().st_size / 1e6:.1f} MB, over {SIZE_LIMIT / 1e6:.0f}")
    with zipfile.ZipFile(path) as package:
        names = set(package.namelist())
        found += [problem for name in sorted(names) for problem in _file_problems(name)]
        for needed in ("__init__.py", "plugin.py", "metadata.txt", "LICENSE", "requirements/base.txt"):
            if f"{NAME}/{needed}" not in names:
                found.append(f"has no {needed}")
        if f"{NAME}/metadata.txt" in names:
            init = package.read(f"{NAME}/__init__.py").decode() if f"{NAME}/__init__.py" in names else ""
            found += _metadata_problems(package.read(f"{NAME}/metadata.txt").decode(), init, names, _code(package))
    return found


def _file_problems(name: str) -> list[str]:
    found = []
    parts = name.split("/")
    if parts[0] != NAME or len(parts) < 2:
        found.append(f"{name} is outside the folder {NAME}/")
    if any(part.startswith((".", "__pycache__", "__MACOSX")) for part in parts):
        found.append(f"{name} is a hidden or generated file")
    if Path(name).suffix.lower() not in SUFFIXES:
        found.append(f"{name} is of a kind that does not belong in the package")
    return found


def _code(package: zipfile.ZipFile) -> str:
    return "\n".join(package.read(name).decode() for name in package.namelist() if name.endswith(".py"))


def _metadata_problems(text: str, init: str, names: set[str], code: str) -> list[str]:
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read_string(text)
    data = dict(parser["general"]) if parser.has_section("general") else {}
    found = [f"metadata.txt lacks {key}" for key in REQUIRED_KEYS if not data.get(key, "").strip()]
    expected = {
        "qgisMinimumVersion": "3.22",
        "qgisMaximumVersion": "4.99",
        "version": "".join(re.findall(r'^__version__ = "(.+)"$', init, re.M)),
        "hasProcessingProvider": "yes" if "def initProcessing" in code else "no",
    }
    found += [f"metadata.txt says {key}={data.get(key)}, not {value}" for key, value in expected.items()
              if data.get(key) != value]  # fmt: skip
    if f"{NAME}/{data.get('icon')}" not in names:
        found.append(f"the icon {data.get('icon')} is not there")
    if not data.get("icon", "").endswith((".png", ".jpg")):
        found.append("the icon is no PNG or JPEG, which is what a browser shows beside the plugin")
    if "External dependencies" not in data.get("about", ""):
        found.append("metadata.txt's about does not name the external dependencies")
    for key in ("repository", "tracker", "homepage"):
        if not data.get(key, "").startswith("https://"):
            found.append(f"metadata.txt's {key} is no https address")
    return found


def main() -> int:
    """Build and check; say the size."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("out", type=Path)
    out = build(parser.parse_args().out)
    wrong = problems(out)
    for problem in wrong:
        print(f"{out}: {problem}", file=sys.stderr)
    print(f"{out}: {out.stat().st_size / 1e3:.0f} kB, {len(members())} files")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
