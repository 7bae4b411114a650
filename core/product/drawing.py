"""Which bands of an image are drawn: one rule for the map, the report, exports, animations and thumbnails.

Light module: standard library only, because QGIS's own interpreter draws by it too.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

NATURAL = "natural colour"
"""Title of that composite in sensors.json: its bands share one range, or their hues would change."""


def choose_shown(bands: Sequence[str], composites: Mapping[str, Sequence[str]]) -> tuple[str, ...]:
    """Return three bands as red, green and blue, or one as grey.

    They are those of the first usual picture that the bands hold, in whatever order they were asked for; else the
    first three, else the first.

    Args:
        bands: those that there are.
        composites: title -> red, green and blue band of the sensor's usual pictures.
    """
    for picture in composites.values():
        if len(picture) == 3 and set(picture) <= set(bands):
            return tuple(picture)
    return tuple(bands[:3]) if len(bands) >= 3 else tuple(bands[:1])


def is_natural(shown: Sequence[str], composites: Mapping[str, Sequence[str]]) -> bool:
    """Tell whether these bands, drawn as red, green and blue, are what the eye would see."""
    return tuple(shown) == tuple(composites.get(NATURAL, ()))
