"""The swipe's pixels are those of each side drawn alone: rotated or not, on screens of ratio 1 and 2."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

SCRIPT = Path(__file__).with_name("swipe_pictures.py")


@pytest.mark.parametrize("ratio", [1, 2])
@pytest.mark.parametrize("rotation", [0, 30])
def test_no_pixel_differs(ratio: int, rotation: int, tmp_path: Path) -> None:
    environment = {**os.environ, "QT_SCALE_FACTOR": str(ratio), "QT_AUTO_SCREEN_SCALE_FACTOR": "0"}
    done = subprocess.run(
        [sys.executable, str(SCRIPT), str(tmp_path), str(rotation)],
        capture_output=True, text=True, env=environment, timeout=120, check=False,
    )  # fmt: skip
    lines = [line for line in done.stdout.splitlines() if line.startswith("RESULT ")]
    assert lines, done.stderr[-2000:]
    result = json.loads(lines[0].removeprefix("RESULT "))
    assert result["ratio"] == ratio
    assert not result["sides alike"]  # or the comparison would show nothing
    assert result["canvas"] == 0  # the canvas itself draws as a job of its own does
    assert result["upright"] == 0
    assert result["across"] == 0
    assert result["after moving"] == 0
    assert result["after leaving"] == 0
