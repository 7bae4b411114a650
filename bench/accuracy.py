"""How good the answers are on real series, by the protocols of `revisit evaluate`, beside simple answers and a peer.

Prints every case and the tables, and writes both to bench/results/: the figures as JSON, the tables as Markdown.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from revisit.core.answer.evaluate import evaluate
from revisit.core.answer.options import Options
from revisit.core.errors import UnsupportedError
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.words import evaluation_text

from .figures import write_figures
from .peer import peers
from .series import DATA, SERIES, Series
from .tables import write_tables

RESULTS = Path(__file__).resolve().parent / "results"
PROTOCOLS = ("holes", "missing")


def main(arguments: Sequence[str] | None = None) -> int:
    """Evaluate what is asked for, all of it by default; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    names = [series.name for series in SERIES]
    parser.add_argument("--series", choices=names, nargs="+", default=names)
    parser.add_argument("--protocol", choices=PROTOCOLS, nargs="+", default=PROTOCOLS)
    parser.add_argument("--method", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder; default %(default)s")
    asked = parser.parse_args(arguments)
    asked.results.mkdir(parents=True, exist_ok=True)
    with peers() as others, tempfile.TemporaryDirectory() as folder:
        for series in SERIES:
            if series.name in asked.series:
                _measure(series, Path(folder) / series.name, asked, others)
    print(write_tables(asked.results, [(series.name, series.title) for series in SERIES], PROTOCOLS))
    return 0


def _measure(series: Series, folder: Path, asked: argparse.Namespace, others: dict) -> None:
    source = series.find(folder)
    if source is None:
        print(f"{series.title}: not measured, it is not in {DATA}\n")
        return
    library = open_library([str(source)], say_nothing)
    for protocol in asked.protocol:
        options = Options(method=asked.method, threads=asked.threads)
        try:
            result = evaluate(library, series.query, protocol, options, _show, others)
        except UnsupportedError as error:
            print(f"{series.title}, {protocol}: {error}\n", flush=True)
            continue
        print(f"{series.title}, {protocol}\n{evaluation_text(result)}\n", flush=True)
        write_figures(asked.results / f"{series.name}_{protocol}.json", result)


def _show(share: float, text: str) -> None:
    if sys.stderr.isatty():
        print(f"\r\033[K{share:4.0%} {text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
