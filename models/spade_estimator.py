"""The generator as an estimator: trained on the spot, kept, taken up again, and moved to the CPU where a GPU fails."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import DataError
from ..core.progress import Progress
from .base import Check, Values, no_check
from .device import Device, first_line, is_lost, is_out_of_memory, limited_threads
from .moment import Moment
from .spade import Generator
from .spade_conditions import Statistics, base, condition
from .spade_file import FORMAT, Record, load_generator, save_generator
from .spade_patches import PATCH_PX
from .spade_tiles import run_tiled
from .spade_training import Training, held_back

BATCH = {"cpu": 6, "cuda": 24}
WIDTHS = {"cpu": 32, "cuda": 64}
STEPS_PER_SECOND = {"cpu": 8.0, "cuda": 30.0}
"""Steps that are planned for each second. Where the device does as many, the clock has no say in the weights: the same
data, seed and number of threads give the same generator. Where it does not, the time ends the training early."""


@dataclass(frozen=True)
class Settings:
    """How a generator is trained."""

    bands: tuple[str, ...]
    """`sensor/band` of what it makes."""
    channels: tuple[str, ...]
    """`sensor/band` of what it is conditioned on."""
    seconds: float
    """Time for one training; 0: the base weights answer as they were trained."""
    device: Device
    threads: int = 0
    """0: as many as there are cores."""
    seed: int = 0
    folder: Path | None = None
    """Where trained generators are kept; None: nowhere."""
    base_weights: Path | None = None
    """A generator to start from."""
    base: str = "average"
    """What it makes the departure from (see `spade_conditions.base`)."""

    @property
    def steps(self) -> int:
        """Number of steps that are planned."""
        return max(1, round(self.seconds * STEPS_PER_SECOND[self.device.kind]))

    def record(self) -> Record:
        """Return the record of a generator that is not trained yet."""
        width, kind = WIDTHS[self.device.kind], self.device.kind
        return Record(self.bands, self.channels, width, self.base, self.seed, device=kind)


class Spade:
    """The generator of `spade`, which makes the departure from an image of other dates."""

    learned = True

    def __init__(self, settings: Settings, progress: Progress, name: str = "spade") -> None:
        self.name = name
        self._settings = settings
        self._progress = progress
        self._device = settings.device.kind
        self._network: Generator | None = None
        self._known: Statistics | None = None
        self.record = settings.record()
        self.notes: list[str] = []

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Train until the steps or the time are over or what is held out gets no better.

        What was kept of the same data and seed is taken up where it ended.

        Raises:
            DataError, RequestError: the base weights cannot be used.
        """
        if self._settings.seconds == 0:
            self.adopt()
            return
        kept = self._settings.folder and self._settings.folder / f"{self._key(train)}.safetensors"
        weights = self._start(train, kept)
        self._network = self.record.new_network()
        if weights:
            self._network.load_state_dict(weights)
        self.record.dates = tuple(sorted({moment.day.isoformat() for moment in train}))
        if self.record.trained_for < self._settings.steps:
            with limited_threads(self._settings.threads):
                self._train(train, check, kept)
        self._network.eval()

    def adopt(self) -> None:
        """Take the base weights as they were trained, where there is nothing to learn from.

        Raises:
            DataError, RequestError: they cannot be used.
        """
        weights, self._known, self.record = load_generator(self._settings.base_weights, self.record)
        self._network = self.record.new_network()
        self._network.load_state_dict(weights)
        self._network.eval()

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x); NaN where no other sensor shows the pixel."""
        with limited_threads(self._settings.threads):
            made, self._device = run_tiled(self._network, condition(moment, self._known), self._device, self._say)
        image = self.start(moment) + made * self._known.missed_spread[:, None, None]
        image[:, ~np.isfinite(moment.other).any(axis=0)] = np.nan
        return image.astype(np.float32)

    def start(self, moment: Moment) -> Values:
        """Return the image (band, y, x) that it makes the departure from."""
        return base(moment, self._known, self.record.base)

    def save(self, path: Path) -> None:
        """Write weights, statistics and record."""
        save_generator(path, self._network.state_dict(), self._known, self.record)

    def _start(self, train: Sequence[Moment], kept: Path | None) -> dict[str, object]:
        """Return the weights to start from, {} for none, with their statistics and record in place."""
        if kept and kept.exists():
            try:
                weights, self._known, self.record = load_generator(kept, self.record)
                return weights
            except DataError:  # of what can be made again, a damaged file is no loss
                self._say(f"The kept generator {kept.name} was damaged and is trained anew")
        if self._settings.base_weights:
            weights, self._known, found = load_generator(self._settings.base_weights, self.record)
            self.record.width, self.record.base = found.width, found.base
            return weights
        self._known = Statistics.of(train, self.record.base)
        return {}

    def _train(self, train: Sequence[Moment], check: Check, kept: Path | None) -> None:
        """Train on the device with fewer patches a step where memory runs out; where the GPU fails, on the CPU."""
        batch = BATCH[self._device]
        learn, stop = held_back(train)
        while True:
            training = None
            try:
                training = Training(self._network, self._known, self.record, self._device, batch)
                training.run(learn, stop, self._settings.steps, self._settings.seconds, check, self._progress)
                return
            except (RuntimeError, MemoryError) as error:
                if is_out_of_memory(error) and batch > 1:
                    batch //= 2
                    self._say(f"Memory ran out in training: {batch} patches at a time were used")
                elif self._device != "cpu" and (is_lost(error) or is_out_of_memory(error)):
                    self._say(f"The GPU failed in training ({first_line(error)}): the CPU went on")
                    self._device, batch = "cpu", BATCH["cpu"]
                else:
                    raise
            finally:
                # Cancelled or not, what was learned is kept: the next time goes on from here.
                if training:
                    self._network.load_state_dict(training.best)
                    if kept and self.record.steps:
                        with suppress(OSError):  # what is kept only saves time
                            save_generator(kept, training.best, self._known, self.record)

    def _say(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _key(self, train: Sequence[Moment]) -> str:
        """Return a name for what is learned from and how; the time given is not part of it."""
        digest = hashlib.sha256()
        settings = self._settings
        digest.update(
            repr((FORMAT, settings.bands, settings.channels, settings.base, settings.seed, PATCH_PX)).encode()
        )
        digest.update(repr((settings.device.kind, WIDTHS, BATCH)).encode())
        if settings.base_weights:
            digest.update(settings.base_weights.read_bytes())
        for moment in train:
            digest.update(repr((moment.day, moment.place, moment.days)).encode())
            carried = (moment.simple[name] for name in sorted(moment.simple))
            for image in (moment.target, moment.other, moment.departure, moment.elevation, *carried):
                digest.update(np.ascontiguousarray(image).tobytes())
        return digest.hexdigest()[:32]
