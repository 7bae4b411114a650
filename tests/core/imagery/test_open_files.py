"""A library has more files than a system opens for one program: no image is left out for that, and none is damaged."""

from __future__ import annotations

import errno
import os
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from datetime import date
from pathlib import Path

import numpy as np
import pytest

from revisit.core.answer.options import Options
from revisit.core.answer.timeline import timeline
from revisit.core.errors import OpenFilesError, from_defect
from revisit.core.imagery import open_files
from revisit.core.imagery.open_files import MOST_OPEN, OpenFiles, most_open
from revisit.core.imagery.read import Reader
from revisit.core.library.search import Library, open_library
from revisit.core.product.write import prepare_folder
from revisit.core.query import Query

resource = pytest.importorskip("resource")


def quiet(*_: object) -> None:
    """Show nothing."""


class File:
    """A file that knows whether it is open."""

    def __init__(self, path: str) -> None:
        self.path, self.open = path, True

    def close(self) -> None:
        assert self.open
        self.open = False


@pytest.fixture
def library(make_series: Callable) -> Library:
    """Fifty dates, two hundred files."""
    return open_library([str(make_series(count=50, size=16).folder)], quiet)


@pytest.fixture
def grant() -> Iterator[Callable[[int], None]]:
    """Let this process open so many files more."""
    before = resource.getrlimit(resource.RLIMIT_NOFILE)
    filled = [os.dup(0)]

    def set_limit(more: int) -> None:
        resource.setrlimit(resource.RLIMIT_NOFILE, (filled[0] + 32, before[1]))
        with suppress(OSError):
            while True:
                filled.append(os.dup(0))
        resource.setrlimit(resource.RLIMIT_NOFILE, (filled[0] + 32 + more, before[1]))

    yield set_limit
    resource.setrlimit(resource.RLIMIT_NOFILE, before)
    for number in filled:
        os.close(number)


def test_the_longest_unused_is_closed_for_the_next(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_files, "MOST_OPEN", 2)
    files, opened = OpenFiles(), []

    def use(path: str) -> File:
        with files.using(path, lambda name: opened.append(File(name)) or opened[-1]) as file:
            assert file.open
            return file

    for path in "abacb":
        use(path)
    assert "".join(file.path for file in opened) == "abcb", "a was open still, b no longer"
    assert "".join(file.path for file in opened if file.open) == "cb"
    files.close()
    assert not any(file.open for file in opened)


def test_a_reader_takes_a_part_of_what_the_system_grants(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(resource, "getrlimit", lambda _: (256, 256))
    assert most_open() == 64
    monkeypatch.setattr(resource, "getrlimit", lambda _: (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    assert most_open() == MOST_OPEN
    monkeypatch.setattr(open_files, "resource", None)
    assert most_open() == MOST_OPEN


def test_no_image_is_left_out_where_few_files_may_be_open(library: Library, grant: Callable[[int], None]) -> None:
    query = Query("S2", ("B02", "B04", "B08"), date(2020, 8, 10))
    grant(60)
    shares = [entry["clear_share"] for entry in timeline(library, query, Options(), quiet)["dates"]]
    assert shares == [1.0] * 50


def test_no_file_is_closed_while_another_thread_reads_it(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(open_files, "MOST_OPEN", 2)
    assets = [scene.assets["B04"] for scene in library.scenes[:8]]
    found: list[list[np.ndarray]] = []
    with Reader() as reader:
        truth = [reader.stored(asset, asset.grid) for asset in assets]

        def read() -> None:
            found.append([reader.stored(asset, asset.grid) for _ in range(20) for asset in assets])

        threads = [threading.Thread(target=read) for _ in range(4)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(found) == 4, "a thread has failed"
    for images in found:
        assert all(np.array_equal(image, truth[index % 8]) for index, image in enumerate(images))


def test_where_none_may_be_opened_it_is_no_damage(library: Library, grant: Callable[[int], None]) -> None:
    asset = library.scenes[0].assets["B04"]
    with Reader() as reader:
        grant(0)
        with pytest.raises(OpenFilesError, match=r"^The system lets Revisit open no more files\. Raise its limit"):
            reader.stored(asset, asset.grid)
    error = OSError(errno.EMFILE, os.strerror(errno.EMFILE))
    assert isinstance(from_defect(error), OpenFilesError)
    assert isinstance(from_defect(RuntimeError("(Error 24: Too many open files) can't open it")), OpenFilesError)


def test_nor_the_fault_of_the_answers_folder(tmp_path: Path, grant: Callable[[int], None]) -> None:
    grant(0)
    with pytest.raises(OpenFilesError):
        prepare_folder(tmp_path / "out")
