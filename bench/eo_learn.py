"""eo-learn's linear interpolation, run by `bench.peer` in an environment of its own; it knows nothing of Revisit.

For each line on stdin, the path of an `.npz` with `days` (ISO dates), `target` and `values` (time, band, pixel), it
writes what it makes (band, pixel) to `<path>.out.npy` and a line to stdout.
"""

from __future__ import annotations

import sys
import warnings
from datetime import datetime
from pathlib import Path

import numpy as np

warnings.filterwarnings("ignore")
from eolearn.core import EOPatch, FeatureType  # noqa: E402
from eolearn.features.extra.interpolation import LinearInterpolationTask  # noqa: E402
from sentinelhub import CRS, BBox  # noqa: E402


def main() -> None:
    """Answer until stdin ends."""
    for line in sys.stdin:
        path = Path(line.strip())
        with np.load(path) as given:
            days = [datetime.fromisoformat(str(day)) for day in given["days"]]
            patch = EOPatch(bbox=BBox((0, 0, 1, 1), CRS.WGS84), timestamps=days)
            patch.data["bands"] = given["values"].transpose(0, 2, 1)[:, None].astype(np.float64)
            made = LinearInterpolationTask(
                (FeatureType.DATA, "bands"), resample_range=[str(given["target"])], unknown_value=np.nan
            ).execute(patch)
        np.save(f"{path}.out.npy", made.data["bands"][0, 0].T.astype(np.float32))
        print("done", flush=True)


if __name__ == "__main__":
    main()
