"""The part of a day that was seen tells how light it was: the rest, made from other sensors, goes on from there."""

from __future__ import annotations

import json
from dataclasses import replace
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.core.query import Query

from .inter_library import OPTICAL, SIDE, Fields

HAZE = 0.04


def made_with(fields: Fields, query: Query, out: Path, rows: int, haze: float = HAZE) -> np.ndarray:
    """Show so many rows of the day, under a haze of its own; return what is made of the rest, less the truth."""
    fields.write_optical([query.date])
    for file in fields.folder.glob(f"{OPTICAL}_*_{query.date:%Y%m%d}_*.tif"):
        with rasterio.open(file, "r+") as image:
            values = image.read(1) + round(haze * 10_000)
            values[rows:] = 0
            image.write(values.astype(np.uint16), 1)
    options = Options(train_seconds=0, threads=1, mode="inter", method="ridge")
    enhance(open_library([str(fields.folder)], say_nothing), query, out, options, say_nothing)
    with rasterio.open(out / "enhanced.tif") as file:
        true = np.stack(list(fields.optical(query.date).values())) + haze
        return file.read()[:, rows:] / 10_000 - true[:, rows:]


def test_the_rest_has_the_level_of_the_part_that_was_seen(fields: Fields, query: Query, tmp_path: Path) -> None:
    missed = made_with(fields, query, tmp_path / "out", SIDE // 2)
    report = json.loads((tmp_path / "out" / "report.json").read_text(encoding="utf-8"))
    assert "The part that was seen tells the level of that day." in report["reasons"]
    assert np.abs(missed.mean(axis=(1, 2))).max() < HAZE / 3


def test_a_strip_of_one_field_tells_nothing_of_the_day(fields: Fields, query: Query, tmp_path: Path) -> None:
    hazy = made_with(fields, query, tmp_path / "hazy", 5)
    clear = made_with(replace(fields), query, tmp_path / "clear", 5, haze=0.0)
    assert np.median(hazy - clear, axis=(1, 2)) == pytest.approx(-HAZE, abs=0.01)
