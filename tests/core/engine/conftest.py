"""A lock, the wheels that it pins, a folder for an environment, and one with nothing but pip."""

from __future__ import annotations

import sys
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).parent))  # the helpers beside this file

from wheelhouse import PYTHON, make_wheel, never

from revisit.core.engine import environment_folder, pip_run


@pytest.fixture
def wheels(tmp_path: Path) -> Path:
    return tmp_path / "wheels"


@pytest.fixture
def lock(tmp_path: Path, wheels: Path) -> Path:
    path = tmp_path / "lock.txt"
    path.write_text(make_wheel(wheels))
    return path


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    return tmp_path / "engine of Jiří Žák" / "env"


@pytest.fixture(scope="session")
def made(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An environment with nothing but pip."""
    folder = tmp_path_factory.mktemp("made") / "env"
    pip_run.make_environment(PYTHON, folder, folder.with_name("log"), never)
    return environment_folder.environment_python(folder)
