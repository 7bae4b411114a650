"""`make demo`: one real query in the real QGIS; on the user's display, or with none as pictures in build/demo/."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

from .driver import ENGINE_PYTHON, HERE, ROOT, make_profiles, run_journey

OUT = ROOT / "build" / "demo"
TIME_LIMIT_S = 240


def fetch_sample(folder: Path) -> Path:
    """Bring the sample, from the user's cache after the first time.

    Raises:
        SystemExit: the sample cannot be had; the command has said why.
    """
    done = subprocess.run([str(ENGINE_PYTHON.with_name("revisit")), "sample", str(folder)], check=False)
    if done.returncode:
        sys.exit(done.returncode)
    return folder


def main() -> int:
    """Show it; return 0 only if the answer arrived."""
    visible = bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))
    library = fetch_sample(OUT / "library")
    for old in OUT.glob("*.png"):
        old.unlink()
    shutil.rmtree(OUT / "answers", ignore_errors=True)
    print("Starting QGIS" if visible else "There is no display: running QGIS on a virtual screen", flush=True)
    outcome = run_journey(
        HERE / "journeys" / "show.py",
        OUT,
        make_profiles(OUT / "profile"),
        TIME_LIMIT_S,
        visible=visible,
        arguments={"library": str(library), "answers": str(OUT / "answers")},
    )
    if outcome.error or not outcome.results.get("layers"):
        print(f"The demonstration failed: {outcome.error or 'no answer arrived'}", file=sys.stderr)
        print(f"What QGIS said last ({outcome.log}):\n{outcome.said()}", file=sys.stderr)
        return 1
    print(f"The answer is in {outcome.results['answer']}: {outcome.results['layers'][0]['name']}")
    for picture in sorted(OUT.glob("*.png")):
        print(picture)
    return 0


if __name__ == "__main__":
    sys.exit(main())
