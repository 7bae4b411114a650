"""Timeline, plot and swipe look as they did when somebody last looked at them: pinned font, style, ratio and DPI."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtGui import QImage

ROOT = Path(__file__).resolve().parents[2]
SCRIPT = Path(__file__).with_name("paint_pictures.py")
REFERENCES = Path(__file__).with_name("references")
DIFFERENCES = ROOT / "build" / "pictures"
RENEW = bool(os.environ.get("REVISIT_RENEW_PICTURES"))

NAMES = [
    ("timeline", 1), ("timeline_dark", 1), ("timeline", 2),
    ("plot", 1), ("plot_dark", 1), ("plot", 2),
    ("swipe", 1), ("swipe_across_rotated", 1), ("swipe", 2),
]  # fmt: skip
DIFFERENT = 64
"""Least difference of a channel, 0..255, that counts: other versions of Qt smooth edges a little otherwise."""
MOST_SHARE = 0.002
"""Share of the pixels that may differ so; a mark of the timeline alone is more."""


@pytest.fixture(scope="module")
def painted(tmp_path_factory: pytest.TempPathFactory) -> dict[int, Path]:
    """Ratio of the screen -> folder of pictures."""
    folders = {}
    for ratio in (1, 2):
        folders[ratio] = tmp_path_factory.mktemp(f"ratio{ratio}")
        pinned = {"QT_SCALE_FACTOR": str(ratio), "QT_AUTO_SCREEN_SCALE_FACTOR": "0", "QT_FONT_DPI": "96"}
        done = subprocess.run(
            [sys.executable, str(SCRIPT), str(folders[ratio])],
            capture_output=True, text=True, env={**os.environ, **pinned}, timeout=120, check=False,
        )  # fmt: skip
        assert done.returncode == 0, done.stdout + done.stderr
    return folders


@pytest.mark.parametrize(("name", "ratio"), NAMES)
def test_it_looks_as_before(name: str, ratio: int, painted: dict[int, Path]) -> None:
    shown, reference = painted[ratio] / f"{name}.png", REFERENCES / f"{name}@{ratio}x.png"
    if RENEW:
        reference.write_bytes(shown.read_bytes())
    seen, wanted = pixels(shown), pixels(reference)
    assert seen.shape == wanted.shape
    wrong = (np.abs(seen.astype(int) - wanted) >= DIFFERENT).any(axis=2)
    if wrong.mean() > MOST_SHARE:
        keep(f"{name}@{ratio}x", shown, reference, wrong)
        pytest.fail(f"{wrong.mean():.2%} of the pixels differ: see {DIFFERENCES}/{name}@{ratio}x-*.png")


def test_a_mark_too_many_is_seen(painted: dict[int, Path]) -> None:
    """The comparison itself: one bar of the timeline less is more than it lets pass."""
    seen = pixels(painted[1] / "timeline.png").astype(int)
    column = int(np.argmax((np.abs(seen - [0, 105, 128]).sum(axis=2) < 30).sum(axis=0)))
    without = seen.copy()
    without[:, column - 6 : column + 7] = 255
    assert ((np.abs(seen - without) >= DIFFERENT).any(axis=2)).mean() > MOST_SHARE


def pixels(path: Path) -> np.ndarray:
    """Return (y, x, red green blue)."""
    image = QImage(str(path)).convertToFormat(QImage.Format.Format_RGB32)
    assert not image.isNull(), path
    data = image.constBits().asstring(image.sizeInBytes())
    values = np.frombuffer(data, np.uint8).reshape(image.height(), image.bytesPerLine() // 4, 4)
    return values[:, : image.width(), 2::-1]


def keep(name: str, shown: Path, reference: Path, wrong: np.ndarray) -> None:
    """Save both pictures and a third that shows in red where they differ."""
    DIFFERENCES.mkdir(parents=True, exist_ok=True)
    for kind, path in (("seen", shown), ("wanted", reference)):
        (DIFFERENCES / f"{name}-{kind}.png").write_bytes(path.read_bytes())
    grey = QImage(str(shown)).convertToFormat(QImage.Format.Format_Grayscale8)
    marked = grey.convertToFormat(QImage.Format.Format_RGB32)
    for y, x in np.argwhere(wrong):
        marked.setPixel(int(x), int(y), 0xFFFF0000)
    marked.save(str(DIFFERENCES / f"{name}-difference.png"))
