from __future__ import annotations

import io
import sys
from concurrent.futures import Future
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np
import pytest

from revisit.bench import fusets_mogpr, worker
from revisit.bench.inter_given import Watch
from revisit.bench.inter_peer import SIDE, UNITS_DAYS, Peer, compared, even_pixels
from revisit.bench.inter_tables import peer_tables
from revisit.core.answer.evaluate_inter import evaluate_inter
from revisit.core.answer.options import Options
from revisit.core.progress import say_nothing
from revisit.core.query import Query

from ..core.answer.inter_library import OPTICAL, Fields, days, opened


def test_pixels_are_spread_evenly_over_the_whole_region() -> None:
    rows, cols = even_pixels(np.ones((100, 40), bool), 4)
    assert sorted(set(rows)) == [12, 37, 62, 87]
    assert sorted(set(cols)) == [5, 15, 25, 35]
    assert len(set(zip(rows, cols))) == 16


def test_pixels_that_somebody_does_not_know_are_left_out() -> None:
    known = np.ones((8, 8), bool)
    known[:, 4:] = False
    rows, cols = even_pixels(known, 4)
    assert len(rows) == 8
    assert known[rows, cols].all()


def test_a_region_smaller_than_the_sample_gives_each_pixel_once() -> None:
    rows, cols = even_pixels(np.ones((2, 3), bool), 8)
    assert sorted(zip(rows, cols)) == [(r, c) for r in range(2) for c in range(3)]


def test_all_are_compared_on_the_pixels_that_the_peer_answers() -> None:
    truth = np.zeros((2, 3), np.float32)
    values = {"truth": truth, "linear": truth + 0.2, "kriged": np.array([[0.1, 0.1, 9], [0.3, 0.3, 9]], np.float32)}
    made = {"one": truth + 0.5, "other": np.array([[0.4, 0.4, np.nan], [0.4, 0.4, 0.4]], np.float32)}
    found = compared({"date": "2021-05-01", "case": "gap 45", "method": "kriged"}, values, made)
    assert (found["pixels"], found["failed"]) == (2, 1)
    assert found["rmse"] == pytest.approx({"linear": 0.2, "kriged": 0.2, "answer": 0.2, "one": 0.5, "other": 0.4})


def test_the_table_has_ratios_of_each_case_and_says_what_was_left_out() -> None:
    cases = [
        {
            "case": "gap 45",
            "pixels": 63,
            "failed": 1,
            "rmse": {"linear": 0.4, "average": 0.2, "answer": 0.1, "MOGPR": 0.3},
        },
        {
            "case": "gap 45",
            "pixels": 64,
            "failed": 0,
            "rmse": {"linear": 0.2, "average": 0.4, "answer": 0.1, "MOGPR": 0.3},
        },
        {
            "case": "gap 90",
            "pixels": 64,
            "failed": 0,
            "rmse": {"linear": 9.0, "average": 9.0, "answer": 9.0, "MOGPR": 9.0},
        },
    ]
    said, table = peer_tables({"names": ["MOGPR"], "cases": cases}, "gap 45")
    assert "on 64 pixels of each of 2 cases" in said
    assert "failed on 1 pixels" in said
    rows = {cells[1]: cells[2:-1] for cells in ([c.strip() for c in line.split("|")] for line in table.splitlines())}
    assert rows["MOGPR"] == ["0.3000", "1.12", "1.50", "50%"]
    assert rows["**answer**"] == ["0.1000", "0.38", "0.50", "100%"]
    assert rows["average"] == ["0.3000", "1.25", "1.50", "50%"]
    assert not peer_tables({"names": ["MOGPR"], "cases": cases}, "gap 30")


def test_the_peer_is_told_nothing_of_what_is_hidden(tmp_path: Path) -> None:
    """It gets each optical date outside the gap as it is, and the radar of all dates, smoothed."""
    fields, seen = Fields(tmp_path / "here"), days(8)
    fields.write_optical(seen)
    fields.write_radar(seen)
    asked: list[dict[str, Any]] = []

    def submit(**arrays: Any) -> Future:
        asked.append(arrays)
        future: Future = Future()
        future.set_result(arrays["values"].mean(axis=0))
        return future

    peer, watch = Peer(submit), Watch()

    def shown(entry: dict[str, Any], images: dict[str, Any]) -> None:
        peer.take(watch.given, entry, images)

    options = Options(train_seconds=0, threads=1)
    query = Query(OPTICAL, ("B04", "B08"), date(2020, 1, 1))
    evaluate_inter(opened(fields.folder), query, options, watch.open_stack, say_nothing, shown)
    cases = peer.result()["cases"]
    assert len(asked) == len(UNITS_DAYS) * len(cases) > 4
    rows, cols = even_pixels(np.ones((fields.side, fields.side), bool), SIDE)
    for case, arrays in zip(cases, asked[:: len(UNITS_DAYS)]):
        at, gap = date.fromisoformat(case["date"]), int(case["case"].split()[1])
        assert arrays["at"] == [at.toordinal()]
        assert arrays["days"] == [day.toordinal() for day in seen if abs((day - at).days) > gap]
        assert arrays["radar_days"] == [day.toordinal() for day in seen]
        truth = [fields.optical(date.fromordinal(int(day)))["B08"][rows, cols] for day in arrays["days"]]
        assert arrays["values"][:, 1] == pytest.approx(np.array(truth), abs=1e-4)
        raw = fields.radar(at)["VH"]
        smooth = arrays["radar"][arrays["radar_days"].index(at.toordinal()), 1, 1]
        assert abs(smooth.mean() - raw.mean()) < 1
        assert smooth.std() < 0.8 * raw.std()
        assert {"linear", "answer", *UNITS_DAYS} <= set(case["rmse"])


def test_mogpr_is_asked_for_one_band_with_the_radar_at_a_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The band is the master; where it fails, nothing is known."""
    values, radar = np.arange(12.0).reshape(3, 2, 2), 100 + np.arange(32.0).reshape(4, 2, 2, 2)
    path = tmp_path / "case.npz"
    np.savez(path, values=values, days=[1, 2, 3], radar=radar, radar_days=[1, 2, 3, 9], at=[9])
    calls = []

    def regress(series: list, times: list, master: int, at: np.ndarray, repeats: int) -> tuple:
        calls.append(([list(values) for values in series], [list(time) for time in times], master, list(at), repeats))
        if len(calls) == 4:
            raise np.linalg.LinAlgError
        return [np.array([series[0].sum()])], None, len(calls) != 2, None

    monkeypatch.setattr(fusets_mogpr, "mogpr", lambda: regress)
    monkeypatch.setattr(sys, "stdin", io.StringIO(f"{path}\n"))
    monkeypatch.setattr(sys, "stdout", answers := io.StringIO())
    fusets_mogpr.main()
    assert answers.getvalue() == "done\n"
    assert calls[2] == (
        [[2, 6, 10], [104, 112, 120, 128], [106, 114, 122, 130]], [[1, 2, 3], *[[1, 2, 3, 9]] * 2], 0, [9], 1
    )  # fmt: skip
    assert np.array_equal(np.load(f"{path}.out.npy"), [[12, np.nan], [18, np.nan]], equal_nan=True)


def test_a_missing_environment_is_said_with_what_makes_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(worker, "ROOT", tmp_path)
    with (
        pytest.raises(FileNotFoundError, match=r"\.venv-none is missing: run `make bench-inter`"),
        worker.worker(".venv-none", "fusets_mogpr.py", "make bench-inter"),
    ):
        pass


def test_a_program_that_ends_is_said(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / ".venv-ends" / "bin").mkdir(parents=True)
    (tmp_path / ".venv-ends" / "bin" / "python").symlink_to(sys.executable)
    monkeypatch.setattr(worker, "ROOT", tmp_path)
    with (
        worker.worker(".venv-ends", "no_such_script.py", "make bench-inter") as ask,
        pytest.raises(RuntimeError, match=r"no_such_script\.py failed"),
    ):
        ask(values=[1.0])
