from __future__ import annotations

import json
from pathlib import Path

from revisit.bench.figures import write_figures


def test_figures_are_short_and_the_same(tmp_path: Path) -> None:
    figures = {"protocol": "holes", "cases": [{"rmse": [0.123456789, 1e-9], "n": 3, "coverage": None}, {"n": 4}]}
    write_figures(path := tmp_path / "some.json", figures)
    read = json.loads(path.read_text(encoding="utf-8"))
    assert read["cases"] == [{"rmse": [0.123457, 1e-9], "n": 3, "coverage": None}, {"n": 4}]
    assert len(path.read_text(encoding="utf-8").splitlines()) == 7
