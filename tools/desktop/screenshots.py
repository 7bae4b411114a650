"""`make screenshots`: the pictures of docs/pictures/, from the real QGIS on a virtual screen."""

from __future__ import annotations

import shutil
import sys

from .demo import fetch_sample
from .driver import HERE, ROOT, make_profiles, run_journey

OUT = ROOT / "build" / "screenshots"
PICTURES = ROOT / "docs" / "pictures"
NAMES = ("plan", "source", "answer", "provenance", "report")
SIZE_LIMIT = 400_000
TIME_LIMIT_S = 240


def main() -> int:
    """Make all of them, or none."""
    shutil.rmtree(OUT, ignore_errors=True)
    library = fetch_sample(OUT / "Romania")
    outcome = run_journey(
        HERE / "journeys" / "pictures.py",
        OUT,
        make_profiles(OUT / "profile"),
        TIME_LIMIT_S,
        home=OUT / "home",
        arguments={"library": str(library), "answers": str(OUT / "answers")},
    )
    if outcome.error:
        print(f"The pictures were not made: {outcome.error}\n{outcome.said()}", file=sys.stderr)
        return 1
    PICTURES.mkdir(parents=True, exist_ok=True)
    for name in NAMES:
        picture = OUT / f"{name}.png"
        if picture.stat().st_size > SIZE_LIMIT:
            print(f"{picture} is larger than {SIZE_LIMIT / 1e3:.0f} kB", file=sys.stderr)
            return 1
        print(shutil.copy(picture, PICTURES / picture.name))
    return 0


if __name__ == "__main__":
    sys.exit(main())
