"""How far a long piece of work has come, and the place where it notices that it was cancelled."""

from __future__ import annotations

import time
from collections.abc import Callable

Progress = Callable[[float, str], None]
"""Called with share 0..1 and text; may raise to cancel."""

BEAT_S = 0.25


def portion(progress: Progress, start: float, end: float) -> Progress:
    """Return what reports a part of the way, from `start` to `end`."""
    return lambda share, text: progress(start + (end - start) * share, text)


def say_nothing(share: float, text: str) -> None:
    """Be the progress where nobody looks."""


class Pulse:
    """Progress that goes on while many images are read: `beat` repeats the last word with their number."""

    def __init__(self, progress: Progress) -> None:
        """Report to `progress`."""
        self._progress = progress
        self._share, self._text = 0.0, "Reading the images"
        self._read = 0
        self._said = time.monotonic()

    def __call__(self, share: float, text: str) -> None:
        """Report."""
        self._share, self._text, self._said = share, text, time.monotonic()
        self._progress(share, text)

    def beat(self) -> None:
        """Count one more image that is read; repeat the last word if it is `BEAT_S` old."""
        self._read += 1
        if time.monotonic() - self._said >= BEAT_S:
            self._said = time.monotonic()
            self._progress(self._share, f"{self._text}, {self._read} bands read")
