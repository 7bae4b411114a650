"""What several tests of answers by other sensors ask for."""

from __future__ import annotations

from pathlib import Path

import pytest

from revisit.core.query import Query

from .inter_library import OPTICAL, Fields, days, interrupted


@pytest.fixture
def fields(tmp_path: Path) -> Fields:
    """Write two sensors' images of fields, around one day of which only the radar passed."""
    return interrupted(tmp_path / "lib")


@pytest.fixture
def query() -> Query:
    """Ask for the fifth day, around which only the radar passed."""
    return Query(OPTICAL, ("B04", "B08"), days()[4], window_days=15)
