"""Where a pixel of an answer comes from: the codes of `provenance.tif` and their colours.

Light module: standard library only, because QGIS's own interpreter draws the raster by it.
"""

from __future__ import annotations

from enum import IntEnum


class Provenance(IntEnum):
    """Where a pixel of the answer comes from."""

    NONE = 0
    OBSERVED = 1
    REGRESSED = 2
    GENERATED = 3
    INTERPOLATED = 4


COLOURS = {
    Provenance.NONE: (0, 0, 0, 0),
    Provenance.OBSERVED: (158, 158, 158, 255),
    Provenance.REGRESSED: (0, 114, 178, 255),
    Provenance.GENERATED: (213, 94, 0, 255),
    Provenance.INTERPOLATED: (240, 228, 66, 255),
}
"""Red, green, blue, opacity; colours that colour-blind readers tell apart too (Okabe and Ito 2008)."""

LEGEND = {
    "observed": "seen by the sensor that day, unchanged",
    "regressed": "made by a regression on other dates",
    "generated": "made from another sensor",
    "interpolated": "made by interpolation in time",
    "none": "shown by no date: left empty",
}
"""Name of a code -> what it says of a pixel."""
