"""A grid of pictures: for each case the true image, and what each method made of it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

import numpy as np
from matplotlib.figure import Figure

COLUMNS = ("truth", "nearest", "linear", "season", "kriged", "ridge", "boosted", "spade", "season+spade", "blend")
MOST_ROWS = 8
NATURAL = ("B04", "B03", "B02")


class Grid:
    """Collects the cases' images; `take` fits `evaluate_inter`."""

    def __init__(self, bands: tuple[str, ...]) -> None:
        self._shown = [bands.index(b) for b in NATURAL] if set(NATURAL) <= set(bands) else [0]
        self._rows: list[tuple[dict[str, Any], dict[str, np.ndarray]]] = []

    def take(self, entry: dict[str, Any], images: dict[str, np.ndarray]) -> None:
        """Keep one case, unless nothing answered it."""
        if len(images) > 1:
            self._rows.append((entry, {name: image[self._shown] for name, image in images.items()}))

    def write(self, path: Path, title: str) -> None:
        """Write the grid: rows are cases, evenly chosen, each stretched as its true image is."""
        if not self._rows:
            return
        rows = [self._rows[i] for i in np.unique(np.linspace(0, len(self._rows) - 1, MOST_ROWS).astype(int))]
        columns = [name for name in COLUMNS if any(name in images for _, images in rows)]
        figure = Figure(figsize=(1.5 * len(columns), 1.7 * len(rows) + 0.5), layout="constrained")
        figure.suptitle(title)
        axes = figure.subplots(len(rows), len(columns), squeeze=False)
        for line, (entry, images) in zip(axes, rows):
            low, high = np.nanpercentile(images["truth"], (1, 99), axis=(1, 2))
            for axis, name in zip(line, columns):
                axis.set_axis_off()
                if name in images:
                    _draw(axis, images[name], low, high)
                    axis.set_title(_caption(name, entry), fontsize=7)
        figure.savefig(path, dpi=90, pil_kwargs={"quality": 85})


def _draw(axis: Any, image: np.ndarray, low: np.ndarray, high: np.ndarray) -> None:
    shown = np.clip((image - low[:, None, None]) / (high - low)[:, None, None], 0, 1)
    axis.imshow(np.nan_to_num(shown[0] if len(shown) == 1 else np.moveaxis(shown, 0, -1)), cmap="gray")


def _caption(name: str, entry: Mapping[str, Any]) -> str:
    if name == "truth":
        return f"{entry['date']}, {entry['case']} d"
    chosen = "*" if name == entry["method"] else ""
    return f"{name}{chosen} {entry['measures'][name]['rmse']:.3f}"
