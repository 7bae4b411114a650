"""A multilayer perceptron on the bands of all input dates; the one pixel estimator that can run on a GPU."""

from __future__ import annotations

import copy
from typing import Any

import numpy as np
from numpy.typing import NDArray

from .base import Check, Samples, Values, no_check
from .device import choose_device, import_torch, limited_threads
from .ridge import input_values
from .simple import Linear

HIDDEN = (64, 64)
MAX_SAMPLES = 10_000
"""It learns from an even part of more."""
BATCH = 512
EPOCHS = 120
PATIENCE = 12
"""Rounds through the samples without improvement on the `stop` pixels before the fit ends."""
LEARNING_RATE = 3e-3
DECAY = 1e-3
PREDICT_BATCH = 65_536


class Perceptron:
    """Two hidden layers that learn what linear interpolation misses (US 12387306 B2, paragraph 15).

    Trained with AdamW (Loshchilov and Hutter 2019) and stopped early on the `stop` pixels; without them it ends after
    `EPOCHS`. The best state of the fit is kept.

    Raises, when it is fitted:
        EngineError: torch is not installed, or does not load.
        RequestError: the device that was asked for is not there.
    """

    name = "mlp"
    learned = True

    def __init__(self, threads: int = 2, seed: int = 0, device: str = "auto") -> None:
        self._linear = Linear()
        self._threads, self._seed, self._asked = threads, seed, device
        self._device = "cpu"
        self._network: Any = None
        self._mean: NDArray[np.float64] = np.zeros(0)
        self._spread: NDArray[np.float64] = np.ones(0)
        self._level: Values = np.zeros(0, np.float32)
        self._scale: Values = np.ones(0, np.float32)

    def fit(self, train: Samples, stop: Samples | None = None, check: Check = no_check) -> None:
        """Train from a start that the seed decides."""
        torch = import_torch()
        self._device = choose_device(self._asked).kind
        train, stop = _part(train), None if stop is None else _part(stop)
        raw, missed = input_values(train), train.target - self._linear.predict(train)
        spread = raw.std(axis=0)
        self._mean, self._spread = raw.mean(axis=0), np.where(spread > 1e-9, spread, 1.0)
        # Bands of small variance would not count in the joint loss: each has unit variance.
        self._level, self._scale = missed.mean(axis=0), np.maximum(missed.std(axis=0), 1e-9)
        torch.manual_seed(self._seed)
        sizes = (raw.shape[1], *HIDDEN)
        layers = [layer for size in zip(sizes, sizes[1:]) for layer in (torch.nn.Linear(*size), torch.nn.GELU())]
        self._network = torch.nn.Sequential(*layers, torch.nn.Linear(HIDDEN[-1], missed.shape[1])).to(self._device)
        with limited_threads(self._threads):
            self._train(torch, train, stop, check)

    def predict(self, samples: Samples) -> Values:
        """Return (sample, band)."""
        torch = import_torch()
        made = []
        with limited_threads(self._threads), torch.inference_mode():
            for start in range(0, len(samples), PREDICT_BATCH):
                rows = self._rows(torch, samples.take(slice(start, start + PREDICT_BATCH)))
                made.append(self._network(rows).cpu().numpy())
        departure = np.concatenate(made) if made else np.zeros((0, len(self._scale)), np.float32)
        return (self._linear.predict(samples) + departure * self._scale + self._level).astype(np.float32)

    def _train(self, torch: Any, train: Samples, stop: Samples | None, check: Check) -> None:
        rows, wanted = self._rows(torch, train), self._wanted(torch, train)
        judged = None if stop is None or not len(stop) else (self._rows(torch, stop), self._wanted(torch, stop))
        optimizer = torch.optim.AdamW(self._network.parameters(), lr=LEARNING_RATE, weight_decay=DECAY)
        schedule = torch.optim.lr_scheduler.CosineAnnealingLR(optimizer, EPOCHS)
        shuffle = torch.Generator().manual_seed(self._seed)
        best, state, since = np.inf, None, 0
        for _ in range(EPOCHS):
            check()
            for chosen in torch.randperm(len(rows), generator=shuffle).split(BATCH):
                optimizer.zero_grad()
                torch.nn.functional.mse_loss(self._network(rows[chosen]), wanted[chosen]).backward()
                optimizer.step()
            schedule.step()
            if judged is None:
                continue
            with torch.inference_mode():
                error = float(torch.nn.functional.mse_loss(self._network(judged[0]), judged[1]))
            since += 1
            if error < best:
                best, state, since = error, copy.deepcopy(self._network.state_dict()), 0
            if since >= PATIENCE:
                break
        if state is not None:
            self._network.load_state_dict(state)

    def _rows(self, torch: Any, samples: Samples) -> Any:
        scaled = (input_values(samples) - self._mean) / self._spread
        return torch.from_numpy(scaled.astype(np.float32)).to(self._device)

    def _wanted(self, torch: Any, samples: Samples) -> Any:
        missed = samples.target - self._linear.predict(samples)
        return torch.from_numpy(((missed - self._level) / self._scale).astype(np.float32)).to(self._device)


def _part(samples: Samples) -> Samples:
    return samples.take(slice(None, None, -(-len(samples) // MAX_SAMPLES) or 1))
