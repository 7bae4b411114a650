"""What every sitting in the real QGIS needs, and what it left."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from revisit.tools.desktop.driver import ENGINE_PYTHON, PACKAGE, Outcome


@pytest.fixture(scope="session")
def fresh_sample() -> Callable[[Path, Path], Path]:
    """Give what empties a folder for a sitting and fetches the sample into a library in it."""

    def fetch(out: Path, library: Path) -> Path:
        if shutil.which("qgis") is None or shutil.which("Xvfb") is None:
            pytest.fail("QGIS and Xvfb are needed: make test installs them")
        if not PACKAGE.is_file():
            pytest.fail("the package is needed: make package")
        shutil.rmtree(out, ignore_errors=True)
        subprocess.run([str(ENGINE_PYTHON.with_name("revisit")), "sample", str(library)], check=True)
        return library

    return fetch


@pytest.fixture
def seen(outcome: Outcome) -> Any:
    """Give what the sitting of the test's file saw, once it came to its end without a word of trouble."""
    assert not outcome.error, f"{outcome.error}\n{outcome.said()}"
    assert outcome.exit_status == 0
    assert "Traceback" not in outcome.said(1000)
    return outcome.results
