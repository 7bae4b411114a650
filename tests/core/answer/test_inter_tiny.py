"""Generation where images are hardly there: of one pixel, or of a few."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core.answer.enhance import enhance
from revisit.core.answer.options import Options
from revisit.core.query import Query

from .inter_library import Fields, days, opened


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.mark.parametrize("side", [1, 3])
@pytest.mark.parametrize("method", ["auto", "boosted", "spade", "season+spade"])
def test_images_of_a_few_pixels_are_answered(tmp_path: Path, query: Query, side: int, method: str) -> None:
    fields = Fields(tmp_path / "lib", side=side)
    fields.write_radar(days())
    fields.write_optical([*days()[:3], *days()[6:]])
    if "spade" in method:
        pytest.importorskip("torch")
    options = Options(method=method, train_seconds=2 if "spade" in method else 0, threads=1, device="cpu", cache=False)
    product = enhance(opened(fields.folder), query, tmp_path / "out", options, quiet)
    assert product.report["provenance"] == {"generated": 1.0}
    with rasterio.open(tmp_path / "out" / "enhanced.tif") as file:
        made = file.read() / 10_000
    truth = np.stack(list(fields.optical(query.date).values()))
    assert np.abs(made - truth).max() < 0.3
