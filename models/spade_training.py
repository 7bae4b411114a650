"""Train a generator on the spot, within a time that the user set; what was learned is kept and taken up again."""

from __future__ import annotations

import copy
import hashlib
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import torch

from .base import Check, Values, no_check
from .device import Device, first_line, is_lost, is_out_of_memory, limited_threads
from .moment import Moment
from .spade import Critic, Generator, critic_loss, generator_loss
from .spade_conditions import Statistics, base, condition
from .spade_file import Record, load_generator, save_generator
from .spade_tiles import mixed_precision, run_tiled

PATCH_PX, BATCH = 48, 6
WIDTHS = {"cpu": 32, "cuda": 64}
LEARNING_RATE = 2e-3
CRITIC_RATE = 5e-4
ADVERSARIAL = 0.02
CRITIC_FROM = 0.3
"""The critic takes part after this share of the time: there is nothing to tell before."""
LOOKS = 12
"""How often the held-out part is looked at."""
PATIENCE = 4
"""Looks without improvement before the training ends."""
STOP_PX = 96
"""The held-out part is judged on windows of this side."""
MAX_STEPS = 20_000

Progress = Callable[[float, str], None]


@dataclass(frozen=True)
class Settings:
    """How a generator is trained."""

    bands: tuple[str, ...]
    channels: tuple[str, ...]
    seconds: float
    """Time for one training."""
    device: Device
    threads: int = 0
    seed: int = 0
    folder: Path | None = None
    """Where trained generators are kept; None: nowhere."""
    base_weights: Path | None = None
    """A generator to start from."""

    def record(self) -> Record:
        """Return the record of a generator that is not trained yet."""
        return Record(self.bands, self.channels, WIDTHS[self.device.kind], self.seed, device=self.device.kind)


class Spade:
    """The generator as an estimator: it learns the departure from the average of other dates."""

    name = "spade"
    learned = True

    def __init__(self, settings: Settings, progress: Progress) -> None:
        self._settings = settings
        self._progress = progress
        self._device = settings.device.kind
        self._network: Generator | None = None
        self._known: Statistics | None = None
        self.record = settings.record()
        self.notes: list[str] = []

    def fit(self, train: Sequence[Moment], check: Check = no_check) -> None:
        """Train until the time is over or what is held out gets no better; go on from what was kept of the same data.

        Raises:
            DataError, RequestError: the base weights cannot be used.
        """
        settings = self._settings
        kept = settings.folder and settings.folder / f"{self._key(train)}.safetensors"
        if kept and kept.exists():
            weights, known, self.record = load_generator(kept, self.record)
        elif settings.base_weights:
            weights, known, found = load_generator(settings.base_weights, self.record)
            self.record.width = found.width
        else:
            weights, known = None, Statistics.of(train)
        self._known = known
        self._network = self.record.new_network()
        if weights:
            self._network.load_state_dict(weights)
        self.record.dates = tuple(sorted({moment.day.isoformat() for moment in train}))
        with limited_threads(settings.threads):
            if self.record.seconds < 0.95 * settings.seconds:
                self._train_somewhere(train, check, kept)
        self._network.eval()

    def predict(self, moment: Moment) -> Values:
        """Return (band, y, x)."""
        with limited_threads(self._settings.threads):
            made = run_tiled(self._network, condition(moment, self._known), self._device, self._say)
        image = base(moment, self._known) + made * self._known.missed_spread[:, None, None]
        image[:, ~np.isfinite(moment.other).any(axis=0)] = np.nan
        return image.astype(np.float32)

    def _train_somewhere(self, train: Sequence[Moment], check: Check, kept: Path | None) -> None:
        """Train on the device; where it fails, on the CPU."""
        batch = BATCH * (4 if self._device == "cuda" else 1)
        learn, stop = _held_back(train)
        while True:
            training = _Training(self._network, self._known, self.record, self._device, batch, self._settings.seconds)
            try:
                training.run(learn, stop, check, self._progress)
            except (RuntimeError, MemoryError) as error:
                if is_out_of_memory(error) and batch > 1:
                    batch //= 2
                    self._say(f"Memory ran out in training: {batch} patches at a time were used")
                elif self._device != "cpu" and (is_lost(error) or is_out_of_memory(error)):
                    self._say(f"The GPU failed in training ({first_line(error)}): the CPU went on")
                    self._device = "cpu"
                else:
                    raise
                continue
            finally:
                # Cancelled or not, what was learned is kept: the next time goes on from here.
                self._network.load_state_dict(training.best)
                if kept and self.record.steps:
                    save_generator(kept, training.best, self._known, self.record)
            return

    def _say(self, text: str) -> None:
        if text not in self.notes:
            self.notes.append(text)

    def _key(self, train: Sequence[Moment]) -> str:
        """Return a name for what is learned from and how; the time given is not part of it."""
        digest = hashlib.sha256()
        settings = self._settings
        said = (settings.bands, settings.channels, settings.seed, WIDTHS[settings.device.kind], PATCH_PX)
        digest.update(repr(said).encode())
        if settings.base_weights:
            digest.update(settings.base_weights.read_bytes())
        for moment in train:
            digest.update(repr((moment.day, moment.place, moment.days)).encode())
            for image in (moment.target, moment.other, *(moment.simple[name] for name in sorted(moment.simple))):
                digest.update(np.ascontiguousarray(image).tobytes())
        return digest.hexdigest()[:32]


class _Training:
    """One run of the optimiser."""

    def __init__(
        self, network: Generator, known: Statistics, record: Record, device: str, batch: int, seconds: float
    ) -> None:
        self._known, self._record, self._device, self._batch = known, record, device, batch
        self._seconds = seconds
        self.best = copy.deepcopy({name: value.cpu() for name, value in network.state_dict().items()})
        torch.manual_seed(record.seed + record.steps)
        self._rng = np.random.default_rng(record.seed + record.steps)
        self._network = copy.deepcopy(network).to(device, memory_format=torch.channels_last).train()
        bands, channels = len(record.bands), network.into.in_channels
        self._critic = Critic(channels, bands, 32).to(device, memory_format=torch.channels_last).train()
        self._optimiser = torch.optim.AdamW(self._network.parameters(), LEARNING_RATE, (0.9, 0.99), weight_decay=1e-3)
        self._critic_optimiser = torch.optim.Adam(self._critic.parameters(), CRITIC_RATE, (0.0, 0.9))

    def run(self, learn: Sequence[Moment], stop: Sequence[Moment], check: Check, progress: Progress) -> None:
        """Train until the time is over; `best` is the state with the smallest error on `stop`."""
        images = [self._tensors(moment) for moment in learn]
        windows = [self._tensors(_middle(moment)) for moment in stop]
        best = self._error(windows)
        self._record.held_out = best
        begun, spent, looked, without = time.monotonic(), self._record.seconds, 0, 0
        while self._record.steps < MAX_STEPS:
            check()
            share = min(1.0, (spent + time.monotonic() - begun) / self._seconds)
            if share >= (looked + 1) / LOOKS:
                looked = int(share * LOOKS)
                error = self._error(windows)
                without = 0 if error < best else without + 1
                if error < best:
                    best, self._record.held_out = error, error
                    self.best = {name: value.cpu().clone() for name, value in self._network.state_dict().items()}
            progress(share, f"step {self._record.steps}, hold-out error {best:.3f}")
            if share >= 1 or without >= PATIENCE:
                break
            self._step(images, share)
            self._record.steps += 1
            self._record.seconds = spent + time.monotonic() - begun
        # What stopped early has had its time: there is nothing to go on with.
        self._record.seconds = max(self._record.seconds, self._seconds if without >= PATIENCE else 0.0)

    def _step(self, images: Sequence[tuple[torch.Tensor, torch.Tensor, torch.Tensor]], share: float) -> None:
        for group in self._optimiser.param_groups:
            group["lr"] = LEARNING_RATE * (0.05 + 0.95 * 0.5 * (1 + float(np.cos(np.pi * share))))
        given, true, known = self._batch_of(images)
        with mixed_precision(self._device):
            made = self._network(given)
        made = made.float()
        loss = generator_loss(made, true, known)
        if share >= CRITIC_FROM:
            true_seen, made_seen = true * known, made * known
            score = critic_loss(self._critic(given, true_seen), self._critic(given, made_seen.detach()))
            self._critic_optimiser.zero_grad(set_to_none=True)
            score.backward()
            self._critic_optimiser.step()
            loss = loss - ADVERSARIAL * self._critic(given, made_seen).mean()
        self._optimiser.zero_grad(set_to_none=True)
        loss.backward()
        torch.nn.utils.clip_grad_norm_(self._network.parameters(), 1.0)
        self._optimiser.step()

    def _batch_of(
        self, images: Sequence[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]
    ) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return random patches, turned and mirrored at random."""
        patches: list[list[torch.Tensor]] = []
        for _ in range(self._batch):
            image = images[int(self._rng.integers(len(images)))]
            height, width = image[0].shape[-2:]
            side = min(PATCH_PX, height, width)
            top, left = int(self._rng.integers(height - side + 1)), int(self._rng.integers(width - side + 1))
            turn, mirror = int(self._rng.integers(4)), bool(self._rng.integers(2))
            part = [t[..., top : top + side, left : left + side].rot90(turn, (-2, -1)) for t in image]
            patches.append([t.flip(-1) if mirror else t for t in part])
        side = min(patch[0].shape[-1] for patch in patches)
        stacked = [torch.stack([patch[i][..., :side, :side] for patch in patches]) for i in range(3)]
        given, true, known = (t.to(self._device, memory_format=torch.channels_last) for t in stacked)
        return given, true, known

    def _error(self, windows: Sequence[tuple[torch.Tensor, torch.Tensor, torch.Tensor]]) -> float:
        """Return the root mean square error on the held-out windows, in units of the departure's spread."""
        squares, count = 0.0, 0.0
        self._network.eval()
        with torch.inference_mode(), mixed_precision(self._device):
            for given, true, known in windows:
                made = self._network(given[None].to(self._device)).float().cpu()[0]
                squares += float((((made - true) * known) ** 2).sum())
                count += float(known.sum()) * len(true)
        self._network.train()
        return (squares / max(count, 1.0)) ** 0.5

    def _tensors(self, moment: Moment) -> tuple[torch.Tensor, torch.Tensor, torch.Tensor]:
        """Return condition, truth as a departure in units of its spread, and where it is known."""
        missed = (moment.target - base(moment, self._known)) / self._known.missed_spread[:, None, None]
        known = np.isfinite(missed).all(axis=0, keepdims=True) & np.isfinite(moment.other).any(axis=0)
        arrays = condition(moment, self._known), np.nan_to_num(missed) * known, known
        return tuple(torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in arrays)


def _held_back(train: Sequence[Moment]) -> tuple[list[Moment], list[Moment]]:
    """Return what to learn from and what to stop by: the middle date where there are four, else the right quarter."""
    days = sorted({moment.day for moment in train})
    if len(days) >= 4:
        middle = days[len(days) // 2]
        return [m for m in train if m.day != middle], [m for m in train if m.day == middle]
    learn, stop = [], []
    for moment in train:
        height, width = moment.shape
        cut = max(1, width * 3 // 4)
        learn.append(moment.window(slice(0, height), slice(0, cut)))
        stop.append(moment.window(slice(0, height), slice(min(cut, width - 1), width)))
    return learn, stop


def _middle(moment: Moment) -> Moment:
    """Return the middle of a moment, as much as is judged by."""
    rows, cols = (
        slice(max(0, (size - STOP_PX) // 2), max(0, (size - STOP_PX) // 2) + STOP_PX) for size in moment.shape
    )
    return moment.window(rows, cols)
