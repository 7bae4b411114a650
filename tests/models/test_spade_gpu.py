"""The generator on a GPU, where there is one: it makes what the CPU makes, the same each time, and survives mishaps."""

from __future__ import annotations

import subprocess
import sys
from collections.abc import Iterator
from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from revisit.models.device import choose_device
from revisit.models.moment import Moment

torch = pytest.importorskip("torch")
if not torch.cuda.is_available():
    pytest.skip("needs an NVIDIA GPU", allow_module_level=True)

from revisit.models import spade_estimator  # noqa: E402 - only where torch is
from revisit.models.spade import Generator  # noqa: E402
from revisit.models.spade_estimator import Settings, Spade  # noqa: E402
from revisit.models.spade_tiles import run_tiled  # noqa: E402

GPU = choose_device("cuda")
CHANNELS, BANDS, SIDE = 32, 4, 1100
ROUNDING = 0.02
"""Of the spread of what is made: bfloat16 keeps 8 bits, and a generator adds up some ten layers."""


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let steps alone end a training: a GPU's first steps take seconds."""
    monkeypatch.setattr("revisit.models.spade_training.time.monotonic", lambda: 0.0)


@pytest.fixture
def network() -> Generator:
    """A generator whose every weight has a say."""
    torch.manual_seed(1)
    net = Generator(CHANNELS, BANDS, 64).eval()
    for value in net.parameters():
        torch.nn.init.normal_(value, std=0.05)
    return net


@pytest.fixture
def given() -> np.ndarray:
    """A condition of more than one tile."""
    return np.random.default_rng(2).normal(0, 1, (CHANNELS, SIDE, SIDE)).astype(np.float32)


@pytest.fixture
def little_memory() -> Iterator[None]:
    """Let this process have a small part of the GPU's memory."""
    torch.cuda.empty_cache()
    torch.cuda.set_per_process_memory_fraction(200e6 / GPU.memory_bytes)
    yield
    torch.cuda.set_per_process_memory_fraction(1.0)


def trained(**changes: object) -> tuple[Spade, list[Moment]]:
    """Return a generator that learned from four dates for 60 steps, and five dates."""
    rng = np.random.default_rng(0)
    average = rng.uniform(0.1, 0.3, (2, 96, 96)).astype(np.float32)
    moments = []
    for index in range(5):
        change = rng.normal(0, 1, (1, 12, 12)).repeat(8, 1).repeat(8, 2).astype(np.float32)
        radar = np.concatenate([change, change]) + rng.normal(0, 0.2, (2, 96, 96)).astype(np.float32)
        simple = dict.fromkeys(("nearest", "linear", "average", "season"), average)
        ground, day = np.full((96, 96), np.nan, np.float32), date(2020, 1, 1) + timedelta(days=30 * index)
        moments.append(Moment(day, 0, radar - 15, radar, simple, (30.0, 30.0), ground, average + 0.05 * change))
    settings = Settings(("s2/B04", "s2/B08"), ("s1/VV", "s1/VH"), 1.0, GPU, threads=1)
    net = Spade(replace(settings, **changes), quiet)
    net.fit(moments[:-1])
    return net, moments


def weights(net: Spade) -> np.ndarray:
    return np.concatenate([value.numpy().ravel() for value in net._network.state_dict().values()])


def missed(made: np.ndarray, true: np.ndarray) -> float:
    return float(np.sqrt(np.mean((made - true) ** 2)))


def test_auto_takes_it() -> None:
    chosen = choose_device("auto")
    assert (chosen.kind, chosen.why) == ("cuda", "it is there and works")
    assert 0 < chosen.free_bytes <= chosen.memory_bytes


@pytest.mark.parametrize("side", [1024, 256, 64])
def test_it_makes_what_the_cpu_makes_in_tiles_or_whole(network: Generator, given: np.ndarray, side: int) -> None:
    true, _ = run_tiled(network, given, "cpu", print, tile_px=1024)
    made, device = run_tiled(network, given, "cuda", print, tile_px=side)
    assert device == "cuda"
    assert missed(made, true) < ROUNDING * true.std()
    assert np.abs(made - true).max() < 10 * ROUNDING * true.std()


def test_the_same_seed_gives_the_same_weights() -> None:
    (first, moments), (second, _), (other, _) = trained(), trained(), trained(seed=1)
    assert first.record.steps == second.record.steps
    assert (weights(first) == weights(second)).all()
    assert (first.predict(moments[-1]) == second.predict(moments[-1])).all()
    assert not (weights(first) == weights(other)).all()


def test_it_learns_what_the_other_sensor_tells() -> None:
    net, moments = trained()
    still = missed(moments[-1].simple["average"], moments[-1].target)
    assert missed(net.predict(moments[-1]), moments[-1].target) < 0.7 * still
    assert net.record.device == "cuda"
    assert net.notes == []


def test_too_little_memory_means_smaller_tiles(network: Generator, given: np.ndarray, little_memory: None) -> None:
    notes: list[str] = []
    made, device = run_tiled(network, given, "cuda", notes.append, tile_px=1024)
    assert device == "cuda", notes
    assert notes
    assert all("The GPU ran out of memory: tiles of" in note for note in notes)
    true, _ = run_tiled(network, given, "cpu", print)
    assert missed(made, true) < ROUNDING * true.std()


def test_too_little_memory_to_train_in_means_fewer_patches(
    little_memory: None, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(spade_estimator.BATCH, "cuda", 768)
    net, moments = trained()
    assert any("Memory ran out in training" in note for note in net.notes)
    assert net.record.device == "cuda"
    assert np.isfinite(net.predict(moments[-1])).all()


def test_the_cpu_goes_on_after_a_fault_of_the_gpu() -> None:
    """A real one: an assertion on the device, after which nothing works on it in that process."""
    code = """
import numpy as np, torch
from revisit.models import spade_tiles
from revisit.models.spade import Generator

one, calls, notes = spade_tiles._one, [], []

def faulty(network, condition, device, *where):
    calls.append(device)
    if len(calls) == 2:
        torch.zeros(1, device="cuda")[torch.tensor([5], device="cuda")].cpu()
    return one(network, condition, device, *where)

spade_tiles._one = faulty
network = Generator(7, 3, 16).eval()
given = np.random.default_rng(2).normal(0, 1, (7, 200, 150)).astype(np.float32)
made, device = spade_tiles.run_tiled(network, given, "cuda", notes.append, tile_px=64)
assert device == "cpu" and np.isfinite(made).all(), device
assert len(notes) == 1 and notes[0].startswith("The GPU failed (CUDA error"), notes
assert calls.count("cuda") == 2, calls
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
