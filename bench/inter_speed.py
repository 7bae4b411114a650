"""How fast the generator is beside the floor, its convolutions back to back; and what memory a large region takes."""

from __future__ import annotations

import os
import subprocess
import sys
import time
from collections.abc import Callable
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import numpy as np
import rasterio
import torch
from rasterio.transform import from_origin
from torch import nn

from revisit.core.answer.options import Options
from revisit.models.device import choose_device, limited_threads
from revisit.models.moment import Moment
from revisit.models.spade import Generator
from revisit.models.spade_conditions import Statistics, condition_count
from revisit.models.spade_estimator import BATCH, WIDTHS
from revisit.models.spade_file import Record
from revisit.models.spade_tiles import placed, run_tiled, sent
from revisit.models.spade_training import Training

from .figures import write_figures
from .inter_tables import table

SIDE, CHANNELS, BANDS = 1024, 2, 4
LARGE = 4096
MEMORY_LIMIT_GIB = 4.0
TRAINED_STEPS = 60
NAMES = {"cpu": "inter_speed", "cuda": "inter_speed_gpu"}
"""Kind of device -> name of its results."""
ROWS = {
    "floor_mpx_s": ("its convolutions back to back (the floor)", "{:.2f} Mpx/s"),
    "network_mpx_s": ("the network, its input on the device", "{:.2f} Mpx/s"),
    "share": ("share of the floor's speed", "{:.0%}"),
    "inference_mpx_s": ("inference from and to the machine's memory", "{:.2f} Mpx/s"),
    "gflops": ("arithmetic of the convolutions", "{:.0f} GFLOP/s"),
    "steps_s": ("training, the critic from the third part on", "{:.1f} steps/s"),
    "large_seconds": (f"answer of {LARGE} x {LARGE} pixels, 2 bands", "{:.0f} s"),
    "large_gib": (f"its largest memory (less than {MEMORY_LIMIT_GIB:.0f} GiB)", "{:.2f} GiB"),
}
Convolution = tuple[nn.Conv2d, torch.Tensor]


def measure(folder: Path, options: Options, results: Path) -> None:
    """Measure and write."""
    device = choose_device(options.device)
    with limited_threads(options.thread_count):
        figures = {**_inference(device.kind), **_training(device.kind)}
    figures |= {"device": device.title, "threads": options.thread_count, "load": round(os.getloadavg()[0], 1)}
    figures |= _large(folder)
    write(results, device.kind, figures)


def write(results: Path, kind: str, figures: dict[str, Any]) -> None:
    """Write the figures of one kind of device beside those of the other, with their table."""
    rows = [(said, text.format(figures[name])) for name, (said, text) in ROWS.items() if name in figures]
    said = f"{figures['device']}, {figures['threads']} threads"
    if "load" in figures:
        said += f", with a load of {figures['load']} of other programs and it"
    figures["markdown"] = [f"## Speed and memory, {figures['device']}", f"{said}.", table(("", ""), rows)]
    write_figures(results / f"{NAMES[kind]}.json", figures)


def _inference(device: str) -> dict[str, float]:
    count = condition_count(CHANNELS, BANDS)
    network = Generator(count, BANDS, WIDTHS[device]).eval()
    given = np.random.default_rng(0).normal(0, 1, (count, SIDE, SIDE)).astype(np.float32)
    running, there = placed(network, device), sent(torch.from_numpy(given[None]), device)
    convolutions = _convolutions(running, there)
    seconds = {
        "inference": _best(lambda: run_tiled(network, given, device, print)),
        "network": _best(lambda: _once(running, there)),
        "floor": _best(lambda: _back_to_back(convolutions)),
    }
    operations = 2.0 * sum(_macs(layer, x) for layer, x in convolutions)
    return {
        **{f"{name}_mpx_s": SIDE**2 / 1e6 / took for name, took in seconds.items()},
        "share": seconds["floor"] / seconds["network"],
        "gflops": operations / seconds["floor"] / 1e9,
    }


def _convolutions(network: Generator, given: torch.Tensor) -> list[Convolution]:
    """Return each convolution with an input as it gets it, by running the network once."""
    found: list[Convolution] = []
    hooks = [
        layer.register_forward_pre_hook(lambda layer, x: found.append((layer, x[0].detach())))
        for layer in network.modules()
        if isinstance(layer, nn.Conv2d)
    ]
    _once(network, given)
    for hook in hooks:
        hook.remove()
    return found


def _once(network: Generator, given: torch.Tensor) -> None:
    with torch.inference_mode():
        network(given)
    _wait(given)


def _back_to_back(convolutions: list[Convolution]) -> None:
    with torch.inference_mode():
        for layer, x in convolutions:
            layer(x)
    _wait(convolutions[0][1])


def _wait(there: torch.Tensor) -> None:
    """Wait until the device has done what it was told."""
    if there.device.type == "cuda":
        torch.cuda.synchronize()


def _macs(layer: nn.Conv2d, x: torch.Tensor) -> float:
    return float(x.shape[-1] * x.shape[-2] * layer.weight.numel())


def _training(device: str) -> dict[str, float]:
    rng = np.random.default_rng(0)

    def noise(bands: int) -> np.ndarray:
        return rng.normal(0, 1, (bands, 128, 128)).astype(np.float32)

    moments = [
        Moment(date(2020, 1, 1) + timedelta(days=30 * i), 0, noise(CHANNELS), noise(CHANNELS),
               {name: noise(BANDS) for name in ("linear", "average", "season")}, (30, 30), noise(1)[0], noise(BANDS))
        for i in range(3)
    ]  # fmt: skip
    for steps in (3, TRAINED_STEPS):  # the first warm up
        record = Record(tuple("abcd"), ("x", "y"), WIDTHS[device])
        training = Training(record.new_network(), Statistics.of(moments, "average"), record, device, BATCH[device])
        training.run(moments, moments[:1], steps, 600.0, lambda: None, lambda *_: None)
    return {"steps_s": record.steps / record.seconds}


def _best(work: Callable[[], Any], repeats: int = 4) -> float:
    """Return the shortest time, the one that other programs disturbed least; the first run warms up."""
    seconds = []
    for _ in range(repeats):
        started = time.perf_counter()
        work()
        seconds.append(time.perf_counter() - started)
    return min(seconds[1:])


def _large(folder: Path) -> dict[str, float]:
    """Answer a large region in a process of its own; return its time and largest resident memory."""
    library = _large_library(folder / "large")
    code = (
        "import resource, sys; from revisit.core.cli import main; status = main(sys.argv[1:]);"
        "print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss); sys.exit(status)"
    )
    asked = ["--sensor", "sentinel-2-l2a", "--bands", "B04,B08", "--date", "2020-07-10", "--window", "15"]
    command = [sys.executable, "-c", code, "enhance", str(library), *asked, "--train-seconds", "30"]
    started = time.perf_counter()
    done = subprocess.run([*command, "--out", str(folder / "answer")], capture_output=True, text=True, check=True)
    return {
        "large_seconds": time.perf_counter() - started,
        "large_gib": int(done.stdout.split()[-1]) / 2**20,  # kibibytes on Linux
    }


def _large_library(folder: Path) -> Path:
    """Write a made-up series of both sensors, of five dates; the middle one was seen by the radar alone."""
    folder.mkdir()
    rng = np.random.default_rng(0)
    for index in range(5):
        day = date(2020, 7, 10) + timedelta(days=30 * (index - 2))
        growth = rng.uniform(0, 1, (LARGE // 32, LARGE // 32)).astype(np.float32).repeat(32, 0).repeat(32, 1)
        for sensor, band, low, gain, noise in (
            ("sentinel-2-l2a", "B04", 1500, -1000, 100),
            ("sentinel-2-l2a", "B08", 1500, 3000, 100),
            ("sentinel-1-grd", "VV", -14, 4, 1),
            ("sentinel-1-grd", "VH", -22, 8, 1),
        ):
            optical = sensor.startswith("sentinel-2")
            if not (optical and index == 2):
                values = low + gain * growth + noise * rng.standard_normal(growth.shape, np.float32)
                _write(
                    folder / f"{sensor}_{band}_{day:%Y%m%d}.tif", values.astype(np.uint16 if optical else np.float32)
                )
    return folder


def _write(path: Path, values: np.ndarray) -> None:
    transform = from_origin(600_000, 5_600_000, 10, 10)
    with rasterio.open(
        path, "w", driver="GTiff", width=LARGE, height=LARGE, count=1, dtype=values.dtype, crs="EPSG:32631",
        transform=transform, tiled=True, blockxsize=512, blockysize=512, nodata=0,
    ) as file:  # fmt: skip
        file.write(values, 1)
