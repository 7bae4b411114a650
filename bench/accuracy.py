"""How good the answers are on the sample, by the protocols of `revisit evaluate`; results also go to bench/results/."""

from __future__ import annotations

import json
import sys
import tempfile
from datetime import date
from pathlib import Path

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.options import Options
from revisit.core.library.sample import fetch_sample
from revisit.core.library.search import open_library
from revisit.core.query import Query
from revisit.core.words import evaluation_text

RESULTS = Path(__file__).resolve().parent / "results"


def main() -> int:
    """Evaluate each protocol, print every case, and write the figures; return 0."""
    RESULTS.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder:
        library = open_library([str(fetch_sample(Path(folder) / "sample"))], _quiet)
        query = Query("sentinel-2-l2a", ("B02", "B03", "B04", "B08"), date(2019, 8, 30))
        for protocol in ("holes", "missing"):
            result = evaluate(library, query, protocol, Options(), _show)
            print(f"{protocol}\n{evaluation_text(result)}\n", flush=True)
            (RESULTS / f"sample_10m_{protocol}.json").write_text(json.dumps(result, indent=1) + "\n", encoding="utf-8")
    return 0


def _quiet(share: float, text: str) -> None:
    """Show nothing."""


def _show(share: float, text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{share:4.0%} {text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
