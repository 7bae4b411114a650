"""The same pattern on the same data is not trained twice; anything that changed is."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest
import rasterio

from revisit.core import kept_models
from revisit.core.answer import model_cache, regress
from revisit.core.answer.enhance import enhance, plan_query
from revisit.core.answer.options import Options
from revisit.core.library.search import open_library
from revisit.core.query import Query

HOLE = (slice(10, 34), slice(14, 44))
DAY = 4


def quiet(share: float, text: str) -> None:
    """Show nothing."""


@pytest.fixture
def contests(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """Count the contests that are held."""
    held: list[int] = []

    def counted(*asked: object) -> object:
        held.append(1)
        return run(*asked)

    run = regress.run_contest
    monkeypatch.setattr(regress, "run_contest", counted)
    return held


def answer(made: object, out: Path, **options: object) -> dict:
    library = open_library([str(made.folder)], quiet)
    query = Query("S2", ("B02", "B04"), made.dates[DAY])
    return enhance(library, query, out, Options(threads=1, **options), quiet).report


def pixels(out: Path) -> list[np.ndarray]:
    found = []
    for name in ("enhanced", "interval", "provenance"):
        with rasterio.open(out / f"{name}.tif") as file:
            found.append(file.read())
    return found


def test_asked_again_it_is_taken_from_the_cache_and_says_so(
    make_series: Callable, tmp_path: Path, contests: list
) -> None:
    made = make_series(cloudy={DAY: HOLE})
    library, query = open_library([str(made.folder)], quiet), Query("S2", ("B02", "B04"), made.dates[DAY])
    before = plan_query(library, query, Options(threads=1)).to_json()
    first, second = (answer(made, tmp_path / name) for name in ("first", "second"))
    after = plan_query(library, query, Options(threads=1)).to_json()
    assert len(contests) == 1
    for one, other in zip(pixels(tmp_path / "first"), pixels(tmp_path / "second")):
        assert np.array_equal(one, other)
    assert (first["contest"].pop("cached"), second["contest"].pop("cached")) == (False, True)
    assert first["contest"] == second["contest"]
    assert (before["training"]["cached"], after["training"]["cached"]) == (False, True)
    assert any("cache" in reason for reason in after["reasons"])
    assert "Taken from the cache" in (tmp_path / "second" / "report.html").read_text(encoding="utf-8")


def test_a_changed_pixel_is_learned_anew(make_series: Callable, tmp_path: Path, contests: list) -> None:
    made = make_series(cloudy={DAY: HOLE})
    answer(made, tmp_path / "first")
    with rasterio.open(made.folder / f"sentinel2_B02_{made.dates[2]:%Y%m%d}.tif", "r+") as file:
        values = file.read(1)
        values[50, 50] += 1
        file.write(values, 1)
    assert answer(made, tmp_path / "second")["contest"]["cached"] is False
    assert len(contests) == 2


@pytest.mark.parametrize("options", [{"seed": 1}, {"method": "ridge"}, {"cache": False}])
def test_another_way_of_making_it_is_learned_anew(
    options: dict, make_series: Callable, tmp_path: Path, contests: list
) -> None:
    made = make_series(cloudy={DAY: HOLE})
    answer(made, tmp_path / "first")
    assert answer(made, tmp_path / "second", **options)["contest"]["cached"] is False
    assert len(contests) == 2


def test_a_damaged_model_is_learned_anew(make_series: Callable, tmp_path: Path, contests: list) -> None:
    made = make_series(cloudy={DAY: HOLE})
    answer(made, tmp_path / "first")
    (kept,) = kept_models.models_dir().glob("*.model")
    kept.write_bytes(kept.read_bytes()[:1000])
    assert answer(made, tmp_path / "second")["contest"]["cached"] is False
    assert answer(made, tmp_path / "third")["contest"]["cached"] is True
    assert len(contests) == 2


def test_what_cannot_be_read_or_removed_is_made_anew() -> None:
    (kept_models.models_dir() / f"key{kept_models.MODEL}").mkdir(parents=True)
    assert model_cache.taken_or_made("key", lambda: 1) == (1, False)


def test_models_of_another_library_version_or_interval_are_not_taken(monkeypatch: pytest.MonkeyPatch) -> None:
    versions = {model_cache._version.__wrapped__()}
    monkeypatch.setattr(model_cache, "NOMINAL", 0.8)
    versions.add(model_cache._version.__wrapped__())
    monkeypatch.setattr(model_cache, "version_of", lambda name: "9" if name == "catboost" else "1")
    versions.add(model_cache._version.__wrapped__())
    assert len(versions) == 3


def test_the_cache_keeps_its_limit_and_can_be_emptied(
    make_series: Callable, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    made = make_series(cloudy={DAY: HOLE})
    answer(made, tmp_path / "first")
    size = sum(path.stat().st_size for path in kept_models.models_dir().glob("*"))
    monkeypatch.setattr(model_cache, "LIMIT_BYTES", int(1.5 * size))
    for seed in (1, 2, 3):
        answer(made, tmp_path / f"seed {seed}", seed=seed)
        assert sum(path.stat().st_size for path in kept_models.models_dir().glob("*")) <= 1.6 * size
    assert answer(made, tmp_path / "last", seed=3)["contest"]["cached"] is True
    removed = kept_models.clear_models()
    assert removed["models"] == 1
    assert not any(kept_models.models_dir().iterdir())


def test_an_evaluation_keeps_nothing(make_series: Callable) -> None:
    from revisit.core.answer.evaluate import evaluate

    made = make_series(count=6, cloudy={2: HOLE})
    evaluate(open_library([str(made.folder)], quiet), Query("S2", ("B02",), made.dates[0]), "holes", Options(), quiet)
    assert not kept_models.models_dir().exists()
