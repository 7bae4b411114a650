"""Train a generator on all places of a library, for others to start from: `revisit train`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ...models.device import choose_device, import_torch
from ...models.moment import Moment
from ..errors import OutputError, RequestError, UnsupportedError
from ..imagery.clouds import cloud_detector
from ..imagery.read import Reader
from ..imagery.stack import Stack
from ..library.geo import footprint
from ..library.library import Library
from ..progress import Progress
from ..sensors import Sensor, load_sensors
from .adopted import named
from .elsewhere import all_places
from .inter import learning_windows, overlaps
from .options import Options
from .pairs import MIN_PAIRS, Gap, Pair
from .pattern import TOLERANCE_DAYS
from .places import Place

HIDDEN = Gap(45, 45)
"""Each date is learned as if nothing of its sensor were within so many days: so far away a region's own images are
where generators are asked for."""
MIN_PLACES = 3
"""Of so many, one is held out to say how good the generator is where it has never been."""
IN_SEASON = date(1970, 7, 1)
"""Dates are taken from all seasons alike; none of a library is this one."""


@dataclass(frozen=True)
class Task:
    """What is to be made from what."""

    sensor: str
    bands: tuple[str, ...]
    other: str | None
    """The sensor to generate from; None: the one that gives the most pairs."""


def train(library: Library, task: Task, out: Path, options: Options, progress: Progress) -> dict[str, Any]:
    """Train on every place that both sensors saw, and write the weights.

    Returns:
        `file`, what was learned from, how long, and `unseen`: the error (RMSE) at a place that was held out, of the
        generator and of the image that it departs from; None where there are fewer than `MIN_PLACES`.

    Raises:
        RequestError: no such sensor or band, or no time to train.
        UnsupportedError: too few dates were seen by both sensors.
        EngineError: torch is not installed.
        OutputError: the file cannot be written.
    """
    if options.train_seconds == 0:
        raise RequestError("There is no time to train", "Give --train-seconds")
    import_torch()
    from ...models.spade_estimator import Settings, Spade

    _check_out(out)
    sensor = load_sensors().get(task.sensor)
    bands = tuple(sensor.band(name).id for name in task.bands)
    progress(0.0, "Looking for dates that both sensors saw")
    with Reader(lambda: progress(0.0, "Looking for dates that both sensors saw")) as reader:
        other, channels, found = _most(library, sensor, bands, task.other, reader)
        moments = [moment for place, pairs in found for moment in _moments(place, pairs)]
    if len(moments) < MIN_PAIRS:
        raise UnsupportedError(
            f"{len(moments)} dates were seen by both {sensor.title} and another sensor: too few to learn from",
            "Add images of dates or places that both show",
        )
    unseen = found[-1][0].index if len(found) >= MIN_PLACES else None
    settings = Settings(
        named(sensor.id, bands), named(other.id, channels), float(options.train_seconds),
        choose_device(options.device), options.thread_count, options.seed,
        base_weights=Path(options.weights) if options.weights else None,
    )  # fmt: skip
    net = Spade(settings, progress)
    net.fit([moment for moment in moments if moment.place != unseen])
    record = net.record
    record.places = tuple(footprint(place.stack.grid) for place, _ in found if place.index != unseen)
    errors = None if unseen is None else _errors(net, [m for m in moments if m.place == unseen])
    record.unseen = errors and errors["generator"]
    try:
        net.save(out)
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror}", "Name another file") from error
    return {
        "file": str(out), "sensor": sensor.id, "bands": list(bands), "from": other.id, "channels": list(channels),
        "places": len(found), "dates": len(moments), "steps": record.steps, "seconds": round(record.seconds, 1),
        "device": settings.device.title, "held_out": record.held_out, "notes": net.notes,
        "unseen": errors,
    }  # fmt: skip


def _most(
    library: Library, sensor: Sensor, bands: tuple[str, ...], wanted: str | None, reader: Reader
) -> tuple[Sensor, tuple[str, ...], list[tuple[Place, tuple[Pair, ...]]]]:
    """Return the other sensor that gives the most pairs, its bands, and the places with these, the most first."""
    wanted = wanted and load_sensors().get(wanted).id
    if wanted == sensor.id:
        raise RequestError(f"{sensor.title} cannot be made from itself", "Name another one after --from, or none")
    others = {scene.sensor.id: scene.sensor for scene in library.scenes if scene.sensor.id != sensor.id and scene.bands}
    if wanted:
        others = {wanted: others[wanted]} if wanted in others else {}
    start = next((s for s in library.scenes if s.sensor.id == sensor.id and set(bands) <= set(s.assets)), None)
    if start is None or not others:
        lacks = f"{sensor.title} with {', '.join(bands)}"
        if start is not None:
            lacks = load_sensors().get(wanted).title if wanted else "another sensor"
        raise UnsupportedError(f"The library holds no scene of {lacks}", "Choose what `revisit scenes` lists")
    grid = start.assets[bands[0]].grid
    detector, _ = cloud_detector((), library.scenes, reader, wanted=True)
    maker = Stack(grid, np.ones((grid.height, grid.width), bool), bands, [], reader, detector=detector)
    tried = []
    for other in others.values():
        scenes = [scene for scene in library.scenes if scene.sensor.id == other.id]
        channels = max((scene.bands for scene in scenes), key=lambda held: sum(s.bands == held for s in scenes))
        places = all_places(library, sensor, maker, [(other, channels)], IN_SEASON, TOLERANCE_DAYS)
        tried.append((other, channels, places))
    return max(tried, key=lambda entry: sum(len(pairs) for _, pairs in entry[2]))


def _moments(place: Place, pairs: Sequence[Pair]) -> list[Moment]:
    found = []
    for window in learning_windows(place.stack.inside.shape):
        images = place.images(window, [pair.day for pair in pairs], pairs)
        made = [images.moment(pair, HIDDEN, truth=True) for pair in pairs]
        found += [moment for moment in made if overlaps(moment)]
    return found


def _errors(net: Any, moments: Sequence[Moment]) -> dict[str, float]:
    """Return the root mean square error of the generator, and of what it departs from, over the moments."""
    made = [(net.predict(moment), net.start(moment), moment.target) for moment in moments]
    squares = [[np.nanmean((image - true) ** 2) for image in (ours, start)] for ours, start, true in made]
    ours, start = np.sqrt(np.mean(squares, axis=0))
    return {"generator": float(ours), "start": float(start)}


def _check_out(out: Path) -> None:
    if out.suffix != ".safetensors" or out.is_dir():
        raise OutputError(f"{out} is no file for weights", "Name one that ends in .safetensors")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise OutputError(f"{out.parent} cannot be made: {error.strerror}", "Name another folder") from error
