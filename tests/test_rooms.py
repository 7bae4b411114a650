"""The borders of the house: what each room may import, and what must run with nothing installed."""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
LINE_LIMIT = 400

LIGHT = (
    "core/__init__.py", "core/errors.py", "core/query.py", "core/sensors.py", "core/paths.py",
    "core/kept_models.py", "core/boxes.py", "core/packages.py", "core/progress.py",
    "core/product/__init__.py", "core/product/drawing.py", "core/product/made_from.py", "core/product/provenance.py",
    *(f"core/engine/{name}.py" for name in
      ("__init__", "protocol", "process", "client", "interpreters", "pip_run", "downloads", "environment",
       "environment_folder", "extras", "methods", "boot")),
)  # fmt: skip
"""What QGIS's own interpreter imports besides `plugin.py` and `ui/`."""

VOCABULARY = ("boxes", "errors", "kept_models", "packages", "paths", "progress", "query", "sensors")
WINGS = ("library", "imagery", "product", "answer", "engine", "cli")
"""In the order of the way: each imports only the vocabulary, `models`, itself and those before it."""
PARTS = {"doctor": "engine", "words": "cli"}
"""Single files of core that belong to a wing."""

THIRD_PARTY_OF_QGIS = {"qgis", "PyQt5", "PyQt6", "osgeo", "processing", "sip"}
LEARNING = {"catboost", "torch", "safetensors", "lightgbm", "s2cloudless", "sentinelhub", "cv2"}
"""Libraries that learn or have learned, and what they bring: `models/` alone imports them."""
HEAVY = {"numpy", "scipy", "rasterio", "netCDF4", "shapely", "pystac", *LEARNING}


def sources(*rooms: str) -> list[str]:
    found = [path for room in rooms for path in sorted((ROOT / room).rglob("*.py")) if "__pycache__" not in path.parts]
    return [path.relative_to(ROOT).as_posix() for path in found]


SHIPPED = ["__init__.py", "plugin.py", *sources("core", "models", "ui")]


def imports(name: str) -> Iterator[str]:
    """Yield what a file imports, as absolute names; those of the package begin with `revisit.`."""
    package = ["revisit", *Path(name).parent.parts]
    for node in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else []
            module = ".".join([*base, *([node.module] if node.module else [])])
            yield module
            yield from (f"{module}.{alias.name}" for alias in node.names)


def tops(name: str) -> set[str]:
    return {module.split(".")[0] for module in imports(name)}


def revisit_imports(name: str) -> set[tuple[str, ...]]:
    return {tuple(module.split(".")[1:]) for module in imports(name) if module.startswith("revisit.")}


def wing(parts: tuple[str, ...]) -> str:
    """Return the wing of core, or the room, that a module belongs to: ("core", "answer", "plan") -> "answer"."""
    name = parts[1] if parts[0] == "core" and len(parts) > 1 else parts[0]
    return PARTS.get(name, name)


@pytest.mark.parametrize("name", LIGHT)
def test_a_light_module_imports_with_nothing_installed(name: str) -> None:
    module = "revisit." + name.removesuffix(".py").removesuffix("/__init__").replace("/", ".")
    code = (
        f"import sys; sys.path.insert(0, {str(ROOT / 'core' / 'engine')!r}); import boot; boot.load_package();"
        f" import importlib; importlib.import_module({module!r})"
    )
    done = subprocess.run([sys.executable, "-I", "-S", "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


@pytest.mark.parametrize("name", [*LIGHT, "__init__.py", "plugin.py", *sources("ui")])
def test_what_qgis_imports_is_python_3_9(name: str) -> None:
    source = (ROOT / name).read_text(encoding="utf-8")
    ast.parse(source, feature_version=(3, 9))
    assert "from __future__ import annotations" in source or not _annotated(source)


def _annotated(source: str) -> bool:
    return any(isinstance(node, (ast.AnnAssign, ast.arg)) for node in ast.walk(ast.parse(source)))


@pytest.mark.parametrize("name", ["plugin.py", *sources("ui")])
def test_qgis_never_loads_what_the_engine_computes_with(name: str) -> None:
    assert not HEAVY & tops(name)
    light = {tuple(path.removesuffix(".py").removesuffix("/__init__").split("/")) for path in LIGHT}
    for parts in revisit_imports(name):
        if parts[0] == "models":
            pytest.fail(f"{name} imports {'.'.join(parts)}")
        if parts[0] == "core" and len(parts) > 1 and (ROOT / Path(*parts)).with_suffix(".py").exists():
            assert parts in light, f"{name} imports {'.'.join(parts)}, which is not light"


@pytest.mark.parametrize("name", SHIPPED)
def test_qgis_and_qt_stay_in_the_plugin_and_its_ui(name: str) -> None:
    found = tops(name) & THIRD_PARTY_OF_QGIS
    if name == "plugin.py" or name.startswith("ui/"):
        assert not found & {"PyQt5", "PyQt6", "sip"}, "Qt comes through qgis.PyQt"
    elif name == "__init__.py":
        assert found <= {"qgis"}
    else:
        assert not found


@pytest.mark.parametrize("name", [name for name in SHIPPED if not name.startswith("models/")])
def test_learning_libraries_stay_in_models(name: str) -> None:
    assert not tops(name) & LEARNING


@pytest.mark.parametrize("name", sources("models"))
def test_models_know_nothing_of_the_rest(name: str) -> None:
    allowed = {"models", *VOCABULARY}
    assert {wing(parts) for parts in revisit_imports(name) if parts != ("core",)} <= allowed


@pytest.mark.parametrize("name", [name for name in sources("core") if name != "core/__init__.py"])
def test_a_wing_imports_only_those_before_it(name: str) -> None:
    parts = tuple(name.removesuffix(".py").split("/"))
    here = wing(parts)
    seen = {wing(found) for found in revisit_imports(name)} - {"core", "__version__"}
    allowed = {*VOCABULARY, "models", *WINGS[: WINGS.index(here) + 1]} if here in WINGS else set(VOCABULARY)
    assert seen <= allowed, f"{name} imports {sorted(seen - allowed)}"


@pytest.mark.parametrize("name", [*SHIPPED, *sources("tools", "bench", "tests")])
def test_a_file_stays_short(name: str) -> None:
    lines = len((ROOT / name).read_text(encoding="utf-8").splitlines())
    assert lines <= LINE_LIMIT, f"{name} has {lines} lines"


@pytest.mark.parametrize("name", sources("ui"))
def test_widgets_are_painted_by_a_painter_that_ends_with_the_event(name: str) -> None:
    """See `ui/ink.painting`: one that lives longer crashes QGIS."""
    assert "QPainter(self)" not in (ROOT / name).read_text(encoding="utf-8")


QT5_ONLY = {"localPos", "screenPos", "windowPos", "globalX", "globalY", "exec_"}


@pytest.mark.parametrize("name", ["plugin.py", *sources("ui")])
def test_nothing_is_called_that_qt_6_has_no_more(name: str) -> None:
    """A mouse event's `globalPos` is gone too, that of a menu's event is not."""
    found = set()
    for function in ast.walk(ast.parse((ROOT / name).read_text(encoding="utf-8"))):
        if isinstance(function, ast.FunctionDef):
            gone = QT5_ONLY | ({"globalPos"} if function.name.startswith("mouse") else set())
            found |= {node.attr for node in ast.walk(function) if isinstance(node, ast.Attribute)} & gone
    assert not found
