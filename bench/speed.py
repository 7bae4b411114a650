"""How long plan, preview and answer take, and how much memory the engine uses; the engine warm, as the dock has it.

The sample at its own size, and a 1024 x 1024 region made of it by reflection (real pixels, real clouds). Processor time
stands beside the clock's, for machines that do other things too.
"""

from __future__ import annotations

import argparse
import os
import platform
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np

from revisit import __version__
from revisit.core.engine.client import EngineClient
from revisit.core.engine.process import engine_command
from revisit.core.library.sample import fetch_sample

from .figures import write_figures
from .library import own_index

RESULTS = Path(__file__).resolve().parent / "results"
BANDS = ["B02", "B03", "B04", "B08"]
PARTLY_SEEN, MISSING = "2019-08-30", "2018-08-10"
SIDE = 1024


def main(arguments: Sequence[str] | None = None) -> int:
    """Measure, print, and write the figures; return 0."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--results", type=Path, default=RESULTS, help="folder; default %(default)s")
    results = parser.parse_args(arguments).results
    results.mkdir(parents=True, exist_ok=True)
    rows: list[dict[str, Any]] = []
    with tempfile.TemporaryDirectory() as folder:
        sample = fetch_sample(Path(folder) / "sample")
        large = enlarge(sample, Path(folder) / "large")
        print(f"{'what':<46}{'first s':>9}{'median s':>10}{'worst s':>9}{'CPU s':>8}{'MiB':>7}")
        for name, cube, day, repeats in (
            ("sample 100x100x4, partly seen", sample, PARTLY_SEEN, 7),
            ("sample 100x100x4, missing date", sample, MISSING, 5),
            (f"reflected {SIDE}x{SIDE}x4, partly seen", large, PARTLY_SEEN, 3),
        ):
            rows += measure(name, cube, day, repeats, Path(folder))
    machine = {"system": platform.platform(), "cores": os.cpu_count(), "load": getattr(os, "getloadavg", tuple)()}
    write_figures(results / "speed.json", {"version": __version__, "machine": machine, "rows": rows})
    return 0


def measure(name: str, cube: Path, day: str, repeats: int, folder: Path) -> list[dict[str, Any]]:
    """Print and return the times of plan, preview, answer and the same from the cache, and the largest memory."""
    asked = {"sensor": "sentinel-2-l2a", "bands": BANDS, "date": day}
    query = {"library": [str(cube)], "query": asked}
    outs = tempfile.mkdtemp(dir=folder)
    with own_index(Path(outs) / "home"), engine(folder) as client:
        client.call("doctor", {})
        anew = {**query, "options": {"cache": False}}
        plans = timed(client, lambda _: client.call("plan", anew), repeats)
        coarse = {**query, "options": {"preview": True, "cache": False}}
        previews = timed(
            client, lambda index: client.call("enhance", {**coarse, "out": f"{outs}/preview {index}"}), repeats
        )
        answers = timed(client, lambda index: client.call("enhance", {**anew, "out": f"{outs}/{index}"}), repeats)
        memory = peak_memory_mib(client)
        again = timed(client, lambda index: client.call("enhance", {**query, "out": f"{outs}/again {index}"}), repeats)
    rows = []
    for what, runs in (("plan", plans), ("preview", previews), ("answer", answers), ("again", again)):
        wall, cpu = zip(*runs)
        row = {
            "what": f"{what}, {name}", "first_s": wall[0], "median_s": statistics.median(wall[1:]),
            "worst_s": max(wall[1:]), "cpu_s": statistics.median(cpu[1:]),
            "mib": memory if what == "answer" else "",
        }  # fmt: skip
        print(
            f"{row['what']:<46}{row['first_s']:>9.2f}{row['median_s']:>10.2f}{row['worst_s']:>9.2f}"
            f"{row['cpu_s']:>8.2f}{row['mib']:>7}",
            flush=True,
        )
        rows.append(row)
    return rows


@contextmanager
def engine(folder: Path) -> Iterator[EngineClient]:
    """Give a fresh engine of this interpreter."""
    client = EngineClient(engine_command(Path(sys.executable)), folder / "engine.log")
    try:
        yield client
    finally:
        client.close()


def timed(client: EngineClient, work: Callable[[int], Any], repeats: int) -> list[tuple[float, float]]:
    """Return the seconds of each repeat, and those of all processors together; the first includes the imports."""
    seconds = []
    for index in range(repeats):
        started, used = time.perf_counter(), cpu_seconds(client)
        work(index)
        seconds.append((time.perf_counter() - started, cpu_seconds(client) - used))
    return seconds


def cpu_seconds(client: EngineClient) -> float:
    """Return what the engine has used of all processors so far; NaN where the system does not tell."""
    stat = Path(f"/proc/{client.call('doctor', {})['pid']}/stat")
    if not stat.exists():
        return float("nan")
    fields = stat.read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def peak_memory_mib(client: EngineClient) -> str:
    """Return the engine's largest resident size, "" where the system does not tell."""
    status = Path(f"/proc/{client.call('doctor', {})['pid']}/status")
    if not status.exists():
        return ""
    line = next(line for line in status.read_text().splitlines() if line.startswith("VmHWM"))
    return f"{int(line.split()[1]) / 1024:.0f}"


def enlarge(sample: Path, folder: Path) -> Path:
    """Write the sample's 2018 to 2019 with its pixels reflected to `SIDE` x `SIDE`; return the file."""
    folder.mkdir()
    out = folder / "sentinel2_reflected.nc"
    with netCDF4.Dataset(next(sample.glob("*.nc"))) as source, netCDF4.Dataset(out, "w") as target:
        source.set_auto_maskandscale(False)
        days = source["time"][:]
        kept = np.flatnonzero((days > 1400) & (days < 1600))
        for name, size in (("time", len(kept)), ("y", SIDE), ("x", SIDE)):
            target.createDimension(name, size)
        for name, variable in source.variables.items():
            fill = getattr(variable, "_FillValue", None)
            made = target.createVariable(name, variable.dtype, variable.dimensions, fill_value=fill)
            made.set_auto_maskandscale(False)
            made.setncatts({key: variable.getncattr(key) for key in variable.ncattrs() if key != "_FillValue"})
            if name in ("x", "y"):
                made[:] = variable[0] + (variable[1] - variable[0]) * np.arange(SIDE)
            elif name == "time":
                made[:] = days[kept]
            elif variable.dimensions:
                pixels = np.pad(variable[:][kept], ((0, 0), (0, SIDE - 100), (0, SIDE - 100)), mode="symmetric")
                made[:] = pixels
    return out


if __name__ == "__main__":
    sys.exit(main())
