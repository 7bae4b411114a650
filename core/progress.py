"""How far a long piece of work has come, and the place where it notices that it was cancelled.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

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

    def again(self) -> None:
        """Repeat the last word as it was: the place to notice a cancel between two of them."""
        self._progress(self._share, self._text)

    def beat(self) -> None:
        """Count one more image that is read; repeat the last word if it is `BEAT_S` old."""
        self._read += 1
        if time.monotonic() - self._said >= BEAT_S:
            self._said = time.monotonic()
            self._progress(self._share, f"{self._text}, {self._read} bands read")


class Countdown:
    """Says of a row of like cases how many there are, which one is worked on, and about how long the rest takes."""

    def __init__(
        self, progress: Progress, count: int, seconds: float | None, clock: Callable[[], float] = time.monotonic
    ) -> None:
        """Announce the cases.

        Args:
            progress: called with the share of all of them.
            count: how many there are.
            seconds: what one is expected to take; None where nothing is known of it before the first one is done.
            clock: in seconds.
        """
        self._progress, self._count, self._expected, self._clock = progress, count, seconds, clock
        self._started = clock()
        self._done = -1
        total = "" if seconds is None else _duration(seconds * count)
        progress(0.0, f"{count} cases, about {total} in all" if total else f"{count} cases")

    def next(self, label: str) -> Progress:
        """Begin the next case and return what reports of it; `label` says which it is."""
        self._done += 1
        done = self._done
        each = (self._clock() - self._started) / done if done else self._expected

        def report(share: float, text: str) -> None:
            said, number, count = (f"{label}: {text}" if text else label), done + 1, self._count
            words = f"Case {number} of {count}: {said}"
            if each is not None:
                left = _duration(each * (count - done - share))
                words = f"Case {number} of {count}, about {left} left: {said}"
            self._progress((done + share) / count, words)

        report(0.0, "")
        return report


def _duration(seconds: float) -> str:
    if seconds < 100:
        return f"{max(seconds, 1):.0f} s"
    return f"{seconds / 60:.0f} min" if seconds < 100 * 60 else f"{seconds / 3600:.1f} h"
