"""The index: what is read again, what is not, and what happens where it cannot be used."""

from __future__ import annotations

import logging
import os
import sqlite3
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from revisit.core.errors import CancelledError
from revisit.core.library import headers
from revisit.core.library.library import Library
from revisit.core.library.search import open_library

Open = Callable[..., Library]
Write = Callable[..., Path]


@pytest.fixture
def reads(monkeypatch: pytest.MonkeyPatch) -> list[str]:
    """Give the names of the files that are opened from now on."""
    opened: list[str] = []
    real = headers.read_raster

    def read(path: Path) -> object:
        opened.append(path.name)
        return real(path)

    monkeypatch.setattr(headers, "read_raster", read)
    return opened


@pytest.fixture
def series(write_tif: Write, tmp_path: Path) -> Path:
    for day in range(1, 7):
        write_tif(tmp_path / "lib" / f"s2_B04_2019080{day}.tif")
    return tmp_path / "lib"


@pytest.fixture
def index_file(home: Path) -> Path:
    return home / "cache" / "index" / "headers.sqlite"


def rows(index_file: Path) -> set[str]:
    with sqlite3.connect(index_file) as database:
        return {Path(os.fsdecode(row[0])).name for row in database.execute("SELECT path FROM file")}


def test_only_changed_files_are_opened_again(
    opened: Open, write_tif: Write, series: Path, reads: list[str], index_file: Path
) -> None:
    first = opened(series)
    assert len(reads) == 6
    reads.clear()
    assert opened(series) == first
    assert reads == []
    write_tif(series / "s2_B04_20190801.tif", nodata=9)
    os.utime(series / "s2_B04_20190802.tif", ns=(1, 1))
    (series / "s2_B04_20190803.tif").unlink()
    library = opened(series)
    assert sorted(reads) == ["s2_B04_20190801.tif", "s2_B04_20190802.tif"]
    assert library.scenes[0].assets["B04"].nodata == 9
    assert len(library.scenes) == 5
    assert len(rows(index_file)) == 5


def test_rows_of_other_folders_stay(opened: Open, write_tif: Write, series: Path, index_file: Path) -> None:
    other = write_tif(series.with_name("lib2") / "s2_B04_20190901.tif")
    opened(series, other.parent)
    opened(series)
    assert other.name in rows(index_file)


def test_changed_sensors_change_the_scenes(
    opened: Open, series: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert opened(series).scenes[0].sensor.id == "sentinel-2-l2a"
    own = tmp_path / "sensors.json"
    own.write_text(
        '{"sensors": {"mine": {"title": "Mine", "modality": "optical", "aliases": ["s2"], "scale": 0.5,'
        ' "bands": [{"id": "near", "aliases": ["B04"]}]}, "sentinel-2-l2a": {"title": "Without that alias",'
        ' "modality": "optical", "bands": [{"id": "B04"}]}}}'
    )
    monkeypatch.setenv("REVISIT_SENSORS", str(own))
    scene = opened(series).scenes[0]
    assert (scene.sensor.id, scene.bands, scene.assets["near"].scale) == ("mine", ("near",), 0.5)


def test_a_damaged_index_is_made_again(
    opened: Open, series: Path, reads: list[str], index_file: Path, caplog: pytest.LogCaptureFixture
) -> None:
    opened(series)
    index_file.write_bytes(b"This is no database. " * 400)
    reads.clear()
    with caplog.at_level(logging.WARNING):
        assert len(opened(series).scenes) == 6
    assert "damaged" in caplog.text
    assert len(reads) == 6
    reads.clear()
    opened(series)
    assert reads == []


def test_a_row_that_cannot_be_understood_is_read_again(
    opened: Open, series: Path, reads: list[str], index_file: Path
) -> None:
    opened(series)
    with sqlite3.connect(index_file) as database:
        database.execute("UPDATE file SET header = '{}'")
    reads.clear()
    assert len(opened(series).scenes) == 6
    assert len(reads) == 6


def test_an_index_of_another_format_is_emptied(opened: Open, series: Path, reads: list[str], index_file: Path) -> None:
    opened(series)
    with sqlite3.connect(index_file) as database:
        database.execute("PRAGMA user_version = 99")
    reads.clear()
    assert len(opened(series).scenes) == 6
    assert len(reads) == 6


def test_without_a_cache_folder_it_works_and_says_so(
    opened: Open, series: Path, reads: list[str], home: Path, caplog: pytest.LogCaptureFixture
) -> None:
    home.mkdir()
    (home / "cache").write_text("a file where the folder should be")
    for _ in range(2):
        with caplog.at_level(logging.WARNING):
            assert len(opened(series).scenes) == 6
    assert len(reads) == 12
    assert "not used" in caplog.text


def test_what_was_read_before_a_cancel_is_kept(
    opened: Open, series: Path, reads: list[str], index_file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(headers, "_REPORT_EVERY_S", 0.0)

    def cancel_at_the_third(share: float, text: str) -> None:
        if text.startswith("Reading image 3 "):
            raise CancelledError

    with pytest.raises(CancelledError):
        open_library([str(series)], cancel_at_the_third)
    kept = rows(index_file)
    assert len(kept) == 3
    reads.clear()
    assert len(opened(series).scenes) == 6
    assert not kept & set(reads)


def test_progress_grows_to_one(series: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(headers, "_REPORT_EVERY_S", 0.0)
    said: list[tuple[float, str]] = []
    open_library([str(series)], lambda share, text: said.append((share, text)))
    shares = [share for share, _ in said]
    assert shares == sorted(shares)
    assert shares[-1] == 1.0
    assert sum(text.startswith("Reading image") for _, text in said) == 6


def test_two_engines_share_the_index(write_tif: Write, tmp_path: Path, root: Path, index_file: Path) -> None:
    for day in range(1, 29):
        for month in range(1, 9):
            write_tif(tmp_path / "lib" / f"s2_B04_2019{month:02}{day:02}.tif")
    code = (
        f"import sys; sys.path.insert(0, {str(root / 'core' / 'engine')!r}); import boot; boot.load_package();"
        "from revisit.core.library.search import open_library;"
        f"print(len(open_library([{str(tmp_path / 'lib')!r}], lambda *_: None).scenes))"
    )
    engines = [
        subprocess.Popen([sys.executable, "-c", code], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        for _ in range(3)
    ]
    for engine in engines:
        assert engine.communicate(timeout=120) == ("224\n", "")
    assert len(rows(index_file)) == 224


def test_names_in_any_letters_are_indexed(opened: Open, write_tif: Write, tmp_path: Path, reads: list[str]) -> None:
    write_tif(tmp_path / "Würzburg 北京" / "s2_B04_20190801.tif")
    opened(tmp_path)
    assert len(opened(tmp_path).scenes) == 1
    assert len(reads) == 1
