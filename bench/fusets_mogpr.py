"""MOGPR of FuseTS, run by `bench.inter_peer` in an environment of its own; it knows nothing of Revisit.

For each line on stdin, the path of an `.npz`, it writes what it makes of one time (band, pixel) to `<path>.out.npy`,
NaN where it fails, and a line to stdout. It is given `values` (time, band, pixel) and their `days`, `radar` (time,
band, channel, pixel: as it is for each band) and its `radar_days`, and the time `at` (1,), all in any one unit of time.
It gives way to what runs beside it.
"""

from __future__ import annotations

import builtins
import importlib.util
import os
import sys
import types
import warnings
from collections.abc import Callable
from pathlib import Path

os.environ["OPENBLAS_NUM_THREADS"] = "1"  # its matrices are small; numpy reads this when it is loaded
import numpy as np


def main() -> None:
    """Answer until stdin ends."""
    answers, sys.stdout = sys.stdout, sys.stderr
    warnings.filterwarnings("ignore")
    regress = mogpr()
    for line in sys.stdin:
        path = Path(line.strip())
        with np.load(path) as given:
            values, radar = (given[name].astype(np.float64) for name in ("values", "radar"))
            days, radar_days, at = (given[name].astype(np.float64) for name in ("days", "radar_days", "at"))
        made = np.full(values.shape[1:], np.nan, np.float32)
        for band, pixel in np.ndindex(*made.shape):
            # As FuseTS's own examples have it: one optical series, the master, and the radar's.
            series = [values[:, band, pixel], *radar[:, band, :, pixel].T]
            times = [days, *[radar_days] * radar.shape[2]]
            try:
                means, _, worked, _ = regress(series, times, 0, at, 1)
            except np.linalg.LinAlgError:  # it fits inside a try, but predicts outside
                worked = False
            if worked:
                made[band, pixel] = means[0][0]
        np.save(f"{path}.out.npy", made)
        print("done", file=answers, flush=True)


def mogpr() -> Callable[..., tuple]:
    """Return `fusets.mogpr.mogpr_1D`, without what the rest of FuseTS imports."""
    package = types.ModuleType("fusets")
    package.__path__ = list(importlib.util.find_spec("fusets").submodule_search_locations)
    sys.modules["fusets"] = package
    builtins.DataCube = object  # openeo's class, named in an annotation even where openeo is not installed
    from fusets.mogpr import mogpr_1D

    return mogpr_1D


if __name__ == "__main__":
    if hasattr(os, "nice"):
        os.nice(5)
    main()
