"""`make screenshots`: the pictures of the guide and of the help, from the real QGIS on a virtual screen."""

from __future__ import annotations

import shutil
import sys
import tempfile
from pathlib import Path

from PIL import Image

from .demo import fetch_sample
from .driver import HERE, ROOT, make_profiles, run_journey

OUT = ROOT / "build" / "screenshots"
PICTURES = ROOT / "docs" / "pictures"
SEEN = Path(tempfile.gettempdir()) / "Revisit"
"""Where what the pictures show lies: a path that says nothing of the machine they were made on."""
GUIDE = ("plan", "source", "answer", "provenance", "compare", "series", "pdf")
"""What `docs/` shows: the whole screen, and the PDF map."""
HELP_PICTURES = ROOT / "resources" / "help" / "pictures"
HELP = {
    "dock": 0, "query": 0, "timeline": 0, "results": 0, "report": 0, "timelapse": 0, "layers": 680, "processing": 0,
    "settings": 680, "compare": 640, "series": 640,
}  # fmt: skip
"""What the help shows -> its width in pixels; 0: as it was taken. The window of the help is 720 wide."""
CROPS = {"compare": (396, 140, 1164, 966), "series": (396, 140, 1164, 966)}
"""Left, top, right and bottom of the map in the whole screen."""
COLOURS = 256
SIZE_LIMIT = 400_000
TIME_LIMIT_S = 240


def main() -> int:
    """Make all of them, or none."""
    shutil.rmtree(OUT, ignore_errors=True)
    shutil.rmtree(SEEN, ignore_errors=True)
    library = fetch_sample(SEEN / "Romania")
    outcome = run_journey(
        HERE / "journeys" / "pictures.py",
        OUT,
        make_profiles(OUT / "profile"),
        TIME_LIMIT_S,
        home=SEEN / "home",
        arguments={"library": str(library), "answers": str(SEEN / "answers")},
    )
    if outcome.error:
        print(f"The pictures were not made: {outcome.error}\n{outcome.said()}", file=sys.stderr)
        return 1
    shutil.rmtree(HELP_PICTURES, ignore_errors=True)
    for folder in (PICTURES, HELP_PICTURES):
        folder.mkdir(parents=True, exist_ok=True)
    written = [Path(shutil.copy(OUT / f"{name}.png", PICTURES / f"{name}.png")) for name in GUIDE]
    for name, width in HELP.items():
        small = f"{name}_small" if name in CROPS else name
        written.append(write_small(OUT / f"{name}.png", HELP_PICTURES / f"{small}.png", CROPS.get(name), width))
    for picture in written:
        print(f"{picture} {picture.stat().st_size / 1e3:.0f} kB")
    return int(any(picture.stat().st_size > SIZE_LIMIT for picture in written))


def write_small(taken: Path, out: Path, crop: tuple[int, int, int, int] | None, width: int) -> Path:
    """Write a picture for the package: in few colours and, where wanted, cropped and smaller."""
    with Image.open(taken) as picture:
        made = picture.convert("RGB")
    made = made.crop(crop) if crop else made
    if 0 < width < made.width:
        made = made.resize((width, round(made.height * width / made.width)), Image.Resampling.LANCZOS)
    made.quantize(COLOURS, kmeans=2, dither=Image.Dither.NONE).save(out, optimize=True)
    return out


if __name__ == "__main__":
    sys.exit(main())
