"""A generator on disk: safetensors with its weights and statistics, and in the header how it was trained."""

from __future__ import annotations

import json
import os
from dataclasses import asdict, dataclass, field
from pathlib import Path
from typing import Any

import numpy as np
import torch
from safetensors import SafetensorError, safe_open
from safetensors.numpy import save

from ..core.errors import DataError, RequestError
from .spade import Generator
from .spade_conditions import Statistics, condition_count

FORMAT = "revisit-spade-3"


@dataclass
class Record:
    """What a generator makes from what, and how it was trained."""

    bands: tuple[str, ...]
    """`sensor/band` of what it makes."""
    channels: tuple[str, ...]
    """`sensor/band` of what it is conditioned on."""
    width: int
    base: str = "average"
    """What it makes the departure from (see `spade_conditions.base`)."""
    seed: int = 0
    steps: int = 0
    trained_for: int = 0
    """The number of steps that were planned when its training last ended, at its end or early; 0 while it has not."""
    seconds: float = 0.0
    """Time that the training took."""
    device: str = "cpu"
    held_out: float | None = None
    """Error on what was held out to stop by, in units of the bands' spread."""
    dates: tuple[str, ...] = ()
    """Of the images that were learned from."""
    places: tuple[tuple[float, float, float, float], ...] = ()
    """(west, south, east, north) in degrees of where these lie; () where that was not kept."""
    notes: list[str] = field(default_factory=list)
    unseen: float | None = None
    """RMSE at a place that was held out altogether, in physical units; None where none was."""

    def must_make(self, name: str, bands: tuple[str, ...], channels: tuple[str, ...]) -> None:
        """Raise a RequestError unless the generator in the file of that name makes these bands from these channels."""
        if (self.bands, self.channels) != (bands, channels):
            raise RequestError(
                f"The weights {name} make {_list(self.bands)} from {_list(self.channels)}, "
                f"not {_list(bands)} from {_list(channels)}",
                "Name weights that were trained for these, or none",
            )

    def new_network(self) -> Generator:
        """Return a network of this form, its weights drawn from the seed."""
        torch.manual_seed(self.seed)
        return Generator(condition_count(len(self.channels), len(self.bands)), len(self.bands), self.width)


def save_generator(path: Path, weights: dict[str, Any], known: Statistics, record: Record) -> None:
    """Write aside and rename, so that a reader never sees half of it."""
    arrays = {f"net.{name}": value.detach().float().cpu().numpy() for name, value in weights.items()}
    arrays |= {f"statistics.{name}": np.ascontiguousarray(value) for name, value in known.to_arrays().items()}
    header = {"format": FORMAT, "record": json.dumps(asdict(record))}
    path.parent.mkdir(parents=True, exist_ok=True)
    aside = path.with_name(f"{path.name}.{os.getpid()}.part")
    try:
        aside.write_bytes(save({name: np.ascontiguousarray(value) for name, value in arrays.items()}, header))
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)


def load_generator(path: Path, wanted: Record | None = None) -> tuple[dict[str, torch.Tensor], Statistics, Record]:
    """Return weights, statistics and record.

    Raises:
        DataError: the file is missing, damaged, or no generator.
        RequestError: it makes other bands, or from others, than `wanted`.
    """
    remedy = "Train it again with `revisit train`, or leave it out"
    try:
        with safe_open(path, "numpy") as file:
            header = file.metadata() or {}
            if header.get("format") != FORMAT:
                raise DataError(f"{path} holds no generator of this version", remedy)
            arrays = {name: file.get_tensor(name) for name in file.keys()}  # noqa: SIM118 - it is no dictionary
        data = json.loads(header["record"])
        lists = {name: tuple(data[name]) for name in ("bands", "channels", "dates")}
        record = Record(**{**data, **lists, "places": tuple(map(tuple, data.get("places", ())))})
        parts = {"net.": {}, "statistics.": {}}
        for name, value in arrays.items():
            prefix, _, rest = name.partition(".")
            parts[f"{prefix}."][rest] = value
        known = Statistics.from_arrays(parts["statistics."])
        weights = {name: torch.from_numpy(value.copy()) for name, value in parts["net."].items()}
        if not all(bool(torch.isfinite(value).all()) for value in weights.values()):
            raise ValueError("a weight is not a number")
        record.new_network().load_state_dict(weights)
    except DataError:
        raise
    except FileNotFoundError as error:
        raise DataError(f"The weights {path} do not exist", "Name another file, or none") from error
    except (OSError, SafetensorError, KeyError, TypeError, ValueError, RuntimeError) as error:
        said = " ".join(str(error).split())[:120]
        if isinstance(error, SafetensorError):
            said = "it is no safetensors file, or it is cut off"
        raise DataError(f"The weights {path} cannot be read: {said}", remedy) from error
    if wanted is not None:
        record.must_make(path.name, wanted.bands, wanted.channels)
    return weights, known, record


def _list(names: tuple[str, ...]) -> str:
    """Return `sensor/band` names with each sensor once: `sentinel-1-grd VV VH`."""
    bands: dict[str, list[str]] = {}
    for name in names:
        sensor, _, band = name.rpartition("/")
        bands.setdefault(sensor, []).append(band)
    return ", ".join(" ".join([sensor, *named]) for sensor, named in bands.items())
