"""The ways to compare an answer with a source; each key is also the name of an icon."""

from __future__ import annotations

from .words import tr

SWIPE, FLICKER, SIDE = "swipe", "flicker", "side"
MODES = (SWIPE, FLICKER, SIDE)
"""Those that show both images."""
DIFFERENCE = "difference"
"""Adds a layer."""


def mode_text(mode: str) -> str:
    """Say what a mode does."""
    return {
        SWIPE: tr("Compare by swiping: a handle in the map"),
        FLICKER: tr("Compare by flickering: one, then the other"),
        SIDE: tr("Compare side by side: two maps that move together"),
        DIFFERENCE: tr("Difference: a layer of answer minus source"),
    }[mode]
