"""Train a generator within a number of steps and a time: random patches, a critic, and an eye on what is held out."""

from __future__ import annotations

import copy
import math
import time
from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

from ..core.progress import Progress
from .base import Check
from .moment import Moment
from .spade import Critic, Generator, critic_loss, generator_loss
from .spade_conditions import Statistics, base, condition, condition_count
from .spade_file import Record
from .spade_patches import Image, Patches
from .spade_tiles import mixed_precision

LEARNING_RATE = 2e-3
CRITIC_RATE = 5e-4
CRITIC_WIDTH = 32
ADVERSARIAL = 0.02
CRITIC_FROM = 0.3
"""The critic takes part after this share of the training: there is nothing to tell before."""
CRITIC_PX = 4
"""It can say nothing of smaller patches."""
LOOKS = 12
"""How often the held-out part is looked at."""
PATIENCE = 4
"""Looks without improvement before the training ends."""
STOP_PX = 96
"""The held-out part is judged on windows of this side."""


class Training:
    """One run of the optimiser; what it reaches is in `best`, and how far it came in the record."""

    def __init__(self, network: Generator, known: Statistics, record: Record, device: str, batch: int) -> None:
        """Start from the network's weights; it stays as it is.

        Args:
            network: on the CPU.
            known: what its conditions are scaled by.
            record: is brought up to date while training.
            device: `cpu` or `cuda`.
            batch: patches a step.
        """
        self.best = {name: value.detach().clone() for name, value in network.state_dict().items()}
        self._known, self._record, self._device, self._batch = known, record, device, batch
        torch.manual_seed(record.seed + record.steps)
        self._rng = np.random.default_rng(record.seed + record.steps)
        critic = Critic(condition_count(len(record.channels), len(record.bands)), len(record.bands), CRITIC_WIDTH)
        self._network = copy.deepcopy(network).to(device, memory_format=torch.channels_last).train()
        self._critic = critic.to(device, memory_format=torch.channels_last).train()
        self._optimiser = torch.optim.AdamW(
            self._network.parameters(), LEARNING_RATE, (0.9, 0.99), weight_decay=1e-3, fused=device == "cuda"
        )
        self._critic_optimiser = torch.optim.Adam(self._critic.parameters(), CRITIC_RATE, (0.0, 0.9))

    def run(
        self, learn: Sequence[Moment], stop: Sequence[Moment], steps: int, seconds: float, check: Check,
        progress: Progress,
    ) -> None:  # fmt: skip
        """Train until the record has so many steps or so much time, or what is held out gets no better.

        `best` is the state with the smallest error on `stop`; where nothing of that is known, the last one.
        """
        # A GPU's convolutions add up in an order of their own choice otherwise.
        with torch.backends.cudnn.flags(enabled=True, deterministic=True):
            self._run(learn, stop, steps, seconds, check, progress)

    def _run(
        self, learn: Sequence[Moment], stop: Sequence[Moment], steps: int, seconds: float, check: Check,
        progress: Progress,
    ) -> None:  # fmt: skip
        patches = Patches([self._tensors(moment) for moment in learn], self._device)
        windows = [self._tensors(_judged(moment)) for moment in stop]
        best, missed = self._error(windows)
        can_tell = math.isfinite(best)
        self._record.held_out = best if can_tell else None
        begun, before, looked, without = time.monotonic(), self._record.seconds, 0, 0
        while True:
            check()
            share = min(1.0, max(self._record.steps / steps, self._record.seconds / seconds))
            if int(share * LOOKS) > looked:
                looked = int(share * LOOKS)
                error, in_units = self._error(windows)
                better = error < best or not can_tell
                without = 0 if better else without + 1
                if better:
                    best, missed = error, in_units
                    self._record.held_out = best if can_tell else None
                    self.best = {name: value.detach().cpu().clone() for name, value in self._weights()}
            told = f"step {self._record.steps}, hold-out error {missed:.3g}"
            progress(share, told if can_tell else f"step {self._record.steps}, nothing is known of what is held out")
            if share >= 1 or without >= PATIENCE:
                break
            self._step(patches, share)
            self._record.steps += 1
            self._record.seconds = before + time.monotonic() - begun
        self._record.trained_for = steps

    def _weights(self) -> list[tuple[str, Tensor]]:
        return list(self._network.state_dict().items())

    def _step(self, patches: Patches, share: float) -> None:
        for group in self._optimiser.param_groups:
            group["lr"] = LEARNING_RATE * (0.05 + 0.95 * 0.5 * (1 + float(np.cos(np.pi * share))))
        given, true, known = patches.draw(self._batch, self._rng)
        with mixed_precision(self._device):
            made = self._network(given)
        made = made.float()
        loss = generator_loss(made, true, known)
        if share >= CRITIC_FROM and given.shape[-1] >= CRITIC_PX:
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

    def _error(self, windows: Sequence[Image]) -> tuple[float, float]:
        """Return the root mean square error on the held-out windows, relative and in the bands' own units.

        The first is in units of the departure's spread; the second is the bands' mean, as all other errors are told.
        Both are infinite where nothing is known.
        """
        squares, count = np.zeros(len(self._known.missed_spread)), 0.0
        self._network.eval()
        with torch.inference_mode(), mixed_precision(self._device):
            for given, true, known in windows:
                made = self._network(given[None].to(self._device)).float().cpu()[0]
                squares += (((made - true) * known) ** 2).sum(dim=(1, 2)).numpy()
                count += float(known.sum())
        self._network.train()
        if not count:
            return math.inf, math.inf
        means = squares / count
        return float(np.sqrt(means.mean())), float((np.sqrt(means) * self._known.missed_spread).mean())

    def _tensors(self, moment: Moment) -> Image:
        start = base(moment, self._known, self._record.base)
        missed = (moment.target - start) / self._known.missed_spread[:, None, None]
        known = np.isfinite(missed).all(axis=0, keepdims=True) & np.isfinite(moment.other).any(axis=0)
        arrays = condition(moment, self._known), np.nan_to_num(missed) * known, known
        given, true, where = (torch.from_numpy(np.ascontiguousarray(array, np.float32)) for array in arrays)
        return given, true, where


def held_back(train: Sequence[Moment]) -> tuple[list[Moment], list[Moment]]:
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


def _judged(moment: Moment) -> Moment:
    """Return the part of a moment that is judged by: the window in which most is known, the middle one of equals."""
    known = np.isfinite(moment.target).all(axis=0) & np.isfinite(moment.other).any(axis=0)
    sides = [min(STOP_PX, size) for size in moment.shape]
    sums = np.pad(known.cumsum(axis=0, dtype=np.int32).cumsum(axis=1, dtype=np.int32), ((1, 0), (1, 0)))
    down, across = sums[sides[0] :] - sums[: -sides[0]], sides[1]
    counts = down[:, across:] - down[:, :-across]
    starts = np.argwhere(counts == counts.max())
    middle = [(size - side) // 2 for size, side in zip(moment.shape, sides)]
    top, left = starts[((starts - middle) ** 2).sum(axis=1).argmin()].tolist()
    return moment.window(slice(top, top + sides[0]), slice(left, left + sides[1]))
