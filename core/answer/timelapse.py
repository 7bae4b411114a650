"""The same query over a range of dates: one product a date, and an animation of them all."""

from __future__ import annotations

import functools
import hashlib
import json
from collections.abc import Sequence
from dataclasses import asdict, dataclass, replace
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from ..boxes import touch
from ..errors import CancelledError, OutputError, RequestError, UnsupportedError
from ..imagery.grid import region_box
from ..library.library import Library
from ..product.animation import write_animation
from ..product.look import Look, measure_looks
from ..product.open import open_product
from ..product.product import Product
from ..progress import Progress
from ..query import Query
from ..sensors import load_sensors
from .enhance import enhance
from .options import Options

INDEX, ANIMATION = "timelapse.json", "timelapse.gif"
MOST_DATES = 400
"""A range with more is a slip of the hand: a year of days fits."""


@dataclass(frozen=True)
class Range:
    """Which dates are asked for."""

    start: date
    end: date
    every_days: int | None
    """Days from one date to the next; None: each date on which the sensor took an image, whose gaps are filled."""

    def dates(self, acquired: Sequence[date]) -> list[date]:
        """Return the dates in order.

        Raises:
            RequestError: the range is empty, or has too many.
            UnsupportedError: the sensor took no image in it.
        """
        if self.start > self.end:
            raise RequestError(f"The range {self.start} to {self.end} is empty", "Give the earlier date first")
        if self.every_days is None:
            days = sorted({day for day in acquired if self.start <= day <= self.end})
            if not days:
                raise UnsupportedError(
                    f"The library has no image between {self.start} and {self.end}",
                    "Choose a range that it covers, or give the days between two dates",
                )
        else:
            if self.every_days < 1:
                raise RequestError(f"Every {self.every_days} days is no step", "Give 1 or more")
            count = (self.end - self.start).days // self.every_days + 1
            days = [self.start + timedelta(days=self.every_days * step) for step in range(min(count, MOST_DATES + 1))]
        if len(days) > MOST_DATES:
            raise RequestError(
                f"The range has more than {MOST_DATES} dates", "Give a shorter range, or more days between two dates"
            )
        return days


def timelapse(
    library: Library, query: Query, asked: Range, out: Path, options: Options, progress: Progress
) -> dict[str, Any]:
    """Answer the query for each date of the range, each into a folder of `out` named by its date.

    Dates that are there already, from a run that was cancelled, are kept. A date that the library does not support is
    left out and named.

    Args:
        library: what is searched.
        query: what is asked for; its date is not used.
        asked: which dates.
        out: folder; new, empty, or of the same time-lapse.
        options: how the answers are made.
        progress: called with share 0..1 and text; may raise to cancel: what is finished stays.

    Returns:
        `folder`, `animation`, `frames` (date, folder, image, synthetic, observed, method, error, and the look in
        which the same ground has the same colours in all), and `left_out`.

    Raises:
        UnsupportedError: no date can be answered.
        RequestError, DataError, OutputError: see `core.errors`; the range or the folder is wrong.
    """
    out = out.absolute()
    days = asked.dates(_acquired(library, query))
    identity = _identity(library, query, options)
    _claim(out, identity)
    products: list[Product] = []
    left_out: list[dict[str, str]] = []
    for index, day in enumerate(days):
        said = f"{day} ({index + 1} of {len(days)})"
        try:
            products.append(
                _answer(library, replace(query, date=day), out / day.isoformat(), options,
                        _step(progress, index / len(days) * 0.95, 0.95 / len(days), said))
            )  # fmt: skip
        except UnsupportedError as error:
            left_out.append({"date": day.isoformat(), "problem": error.problem, "remedy": error.remedy})
        except CancelledError as error:
            raise CancelledError(
                f"Cancelled after {len(products)} of {len(days)} dates",
                f"They stay in {out}; the same time-lapse goes on from there" if products else "Nothing was written",
            ) from error
    if not products:
        raise UnsupportedError(f"None of the {len(days)} dates can be answered: {left_out[0]['problem']}",
                               left_out[0]["remedy"])  # fmt: skip
    progress(0.96, "Drawing the animation")
    looks = measure_looks(products)
    write_animation(products, looks, out / ANIMATION)
    frames = [_frame(product, look) for product, look in zip(products, looks)]
    result = {"frames": frames, "left_out": left_out}
    _write(out / INDEX, {**identity, **result})
    paths = [{**frame, "folder": str(out / frame["folder"]), "image": str(out / frame["image"])} for frame in frames]
    return {**result, "folder": str(out), "animation": str(out / ANIMATION), "frames": paths}


def _acquired(library: Library, query: Query) -> list[date]:
    """Return the dates of the sensor's scenes whose box meets the region's."""
    sensor, scenes = load_sensors().get(query.sensor), library.scenes
    if query.region:
        box = region_box(query.region)
        scenes = [scene for scene in scenes if touch(scene.footprint, box)]
    return [scene.date for scene in scenes if scene.sensor.id == sensor.id]


def _answer(library: Library, query: Query, out: Path, options: Options, progress: Progress) -> Product:
    if out.exists():
        progress(0.0, "there already")
        return open_product(out)
    return enhance(library, query, out, options, progress)


def _claim(out: Path, identity: dict[str, Any]) -> None:
    """Make the folder, or make sure that it holds the same time-lapse.

    Raises:
        OutputError: it holds something else, or cannot be made.
    """
    try:
        if (out / INDEX).is_file():
            kept = json.loads((out / INDEX).read_text(encoding="utf-8"))
            differs = [name for name, value in identity.items() if kept.get(name) != value]
            if differs:
                problem = f"{out} holds another time-lapse"
                if differs == ["images"]:
                    problem = f"{out} holds a time-lapse of other images, or of older ones"
                raise OutputError(problem, "Choose another folder; nothing is overwritten")
            return
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise OutputError(f"{out} exists already", "Choose another folder; nothing is overwritten")
        out.mkdir(parents=True, exist_ok=True)
        _write(out / INDEX, identity)
    except (OSError, ValueError) as error:
        raise OutputError(f"{out} cannot be written to: {error}", "Choose another folder") from error


def _identity(library: Library, query: Query, options: Options) -> dict[str, Any]:
    """Return what a date's answer depends on, besides its date."""
    asked = {name: value for name, value in query.to_json().items() if name != "date"}
    made = {name: value for name, value in asdict(options).items() if name not in ("device", "threads")}
    return json.loads(json.dumps({"query": asked, "options": made, "images": _digest(library, options)}))


def _digest(library: Library, options: Options) -> str:
    """Return a digest of what is read: every band's file, how it is read, and the files that the options name."""
    state = functools.cache(_state)
    scenes = (*library.scenes, *library.elevation)
    read = [(scene.time, band, asset, state(asset.path)) for scene in scenes for band, asset in scene.assets.items()]
    named = [(path, state(path)) for path in (*options.masks.values(), options.weights) if path]
    return hashlib.sha256("\n".join(sorted(map(repr, [*read, *named]))).encode()).hexdigest()


def _state(path: str) -> tuple[int, int] | None:
    """Return size in bytes and time of modification in ns; None where there is no such file."""
    try:
        found = Path(path).stat()
    except (OSError, ValueError):
        return None
    return found.st_size, found.st_mtime_ns


def _frame(product: Product, look: Look) -> dict[str, Any]:
    report, folder = product.report, product.folder.name
    return {
        "date": report["date"],
        "folder": folder,
        "image": f"{folder}/{product.files['enhanced']}",
        "synthetic": report["synthetic"],
        "observed": report["provenance"].get("observed", 0.0),
        "method": report["method"],
        "error": (report["error"] or {}).get("rmse"),
        "look": look.to_json(),
    }


def _write(path: Path, content: dict[str, Any]) -> None:
    aside = path.with_suffix(".part")
    aside.write_text(json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
    aside.replace(path)


def _step(progress: Progress, start: float, width: float, said: str) -> Progress:
    return lambda share, text: progress(start + width * share, f"{said}: {text}")
