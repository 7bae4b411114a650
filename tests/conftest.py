"""Fixtures for every room.

`import revisit` means this checkout, whatever its folder is called and with or without an editable install.
"""

from __future__ import annotations

import importlib.util
import os
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parent.parent
os.environ.setdefault("OPENBLAS_NUM_THREADS", "1")  # as the engine has it; numpy reads it when it is loaded

if "revisit" not in sys.modules:
    _spec = importlib.util.spec_from_file_location(
        "revisit", ROOT / "__init__.py", submodule_search_locations=[str(ROOT)]
    )
    sys.modules["revisit"] = importlib.util.module_from_spec(_spec)
    _spec.loader.exec_module(sys.modules["revisit"])


@pytest.fixture
def root() -> Path:
    """The repository's root, which is the package."""
    return ROOT


@pytest.fixture(autouse=True)
def _own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> None:
    """Keep the user's own settings and caches out of the tests, and the tests out of them."""
    monkeypatch.setenv("REVISIT_HOME", str(tmp_path_factory.mktemp("home")))
