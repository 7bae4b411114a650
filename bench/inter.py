"""How good generation from other sensors is, beside simple answers and per-pixel regression, and how fast.

Protocol `inter`: each clear date and all images of its sensor within 45 and within 90 days of it are hidden; the other
sensor stays. Prints the tables; writes them, every case, and a grid of pictures to bench/results/.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from revisit.core.answer.evaluate_inter import evaluate_inter
from revisit.core.answer.options import DEFAULT_TRAIN_SECONDS, Options
from revisit.core.errors import UnsupportedError
from revisit.core.library.library import Library
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query
from revisit.core.words import evaluation_text

from . import inter_alone, inter_places, inter_speed
from .figures import write_figures
from .inter_given import Watch
from .inter_peer import Peer, peer
from .inter_pictures import Grid
from .inter_tables import write_tables
from .inter_told import Told
from .series import DATA

RESULTS = Path(__file__).resolve().parent / "results"
OPTICAL, RADAR = "sentinel-2-l2a", "sentinel-1-grd"
MULTIEARTH_PLACE = "-55.20_-4.39"


@dataclass(frozen=True)
class Task:
    """One direction on one series."""

    name: str
    title: str
    folder: str
    pattern: str
    """Files of the folder that belong to it."""
    sensor: str
    bands: tuple[str, ...]
    beside_peer: bool = False
    """Whether the peer answers the same cases."""

    @property
    def query(self) -> Query:
        """The query; its date is not used."""
        return Query(self.sensor, self.bands, date(2000, 1, 1))


TASKS = (
    Task("worldcereal_optical", "WorldCereal: Sentinel-2 from Sentinel-1", "worldcereal", "*.nc", OPTICAL,
         ("B02", "B03", "B04", "B08"), beside_peer=True),
    Task("worldcereal_radar", "WorldCereal: Sentinel-1 from Sentinel-2", "worldcereal", "*.nc", RADAR, ("VV", "VH")),
    Task("multiearth_optical", "MultiEarth: Sentinel-2 from Sentinel-1", "multiearth",
         f"Sentinel*{MULTIEARTH_PLACE}*", OPTICAL, ("B02", "B03", "B04")),
    Task("multiearth_radar", "MultiEarth: Sentinel-1 from Sentinel-2", "multiearth",
         f"Sentinel*{MULTIEARTH_PLACE}*", RADAR, ("VV", "VH")),
)  # fmt: skip
PLACES, ALONE, SPEED = "places", "alone", "speed"


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure what is asked for, all of it by default; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parts = [*(task.name for task in TASKS), PLACES, ALONE, SPEED]
    parser.add_argument("--part", choices=parts, nargs="+", default=parts)
    parser.add_argument("--train-seconds", type=int, default=DEFAULT_TRAIN_SECONDS)
    parser.add_argument("--device", default="auto")
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder; default %(default)s")
    asked = parser.parse_args(arguments)
    asked.results.mkdir(parents=True, exist_ok=True)
    options = Options(train_seconds=asked.train_seconds, device=asked.device, threads=asked.threads)
    with tempfile.TemporaryDirectory() as folder:
        for task in TASKS:
            if task.name in asked.part:
                measure(task, Path(folder), options, asked.results)
        if PLACES in asked.part:
            inter_places.measure(Path(folder), options, asked.results)
        if ALONE in asked.part:
            inter_alone.measure(Path(folder), asked.results)
        if SPEED in asked.part:
            inter_speed.measure(Path(folder), options, asked.results)
    print(write_tables(asked.results, {task.name: task.title for task in TASKS}))
    return 0


def measure(task: Task, folder: Path, options: Options, results: Path) -> None:
    """Evaluate one direction; print every case, and write the figures and the pictures."""
    files = sorted((DATA / task.folder).rglob(task.pattern))
    if not files:
        print(f"{task.title}: not measured, it is not in {DATA}\n")
        return
    linked = folder / task.name
    linked.mkdir()
    for file in files:
        (linked / file.name).symlink_to(file)
    library, grid = open_library([str(linked)], say_nothing), Grid(task.bands)
    try:
        with beside(task) as other:
            result = _evaluated(library, task, options, grid, other)
    except UnsupportedError as error:
        result = {"refused": str(error)}
        print(f"{task.title}: {error}\n", flush=True)
    else:
        print(f"{task.title}\n{evaluation_text(result)}\n", flush=True)
        grid.write(results / f"inter_{task.name}.jpg", task.title)
    result["train_seconds"] = options.train_seconds
    write_figures(results / f"inter_{task.name}.json", result)


@contextmanager
def beside(task: Task) -> Iterator[Peer | None]:
    """Give the peer, if the task has one and `make` has built its environment."""
    with ExitStack() as stack:
        try:
            other = stack.enter_context(peer()) if task.beside_peer else None
        except FileNotFoundError as error:
            print(f"{task.title}: not compared with MOGPR, {error}\n", flush=True)
            other = None
        yield other


def _evaluated(library: Library, task: Task, options: Options, grid: Grid, other: Peer | None) -> dict[str, Any]:
    watch, told = Watch(), Told()

    def shown(entry: dict[str, Any], images: dict[str, np.ndarray]) -> None:
        grid.take(entry, images)
        told.take(watch.given, entry, images)
        if other is not None:
            other.take(watch.given, entry, images)

    result = evaluate_inter(library, task.query, options, watch.open_stack, show, shown)
    result["told"] = told.cases
    if other is not None:
        show(1.0, "Waiting for MOGPR")
        try:
            result["peer"] = other.result()
        except RuntimeError as error:  # the hours of the rest are not lost with it
            print(f"{task.title}: not compared with MOGPR, {error}\n", flush=True)
    return result


def show(share: float, text: str) -> None:
    """Show how far it is, on a terminal."""
    if sys.stderr.isatty():
        print(f"\r\033[K{share:4.0%} {text}", end="", file=sys.stderr, flush=True)


if __name__ == "__main__":
    sys.exit(main())
