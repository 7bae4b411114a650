"""List what a folder may hold, without opening any of it."""

# ruff: noqa: PTH110, PTH114, PTH118, PTH119 - plain strings: a library may have ten thousand paths and more

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from functools import lru_cache
from pathlib import Path

from . import cube, raster
from .problem import Problem, printable

ATTRIBUTION = "ATTRIBUTION.txt"
CATALOGUES = ("catalog.json", "collection.json")
SAFE = ".SAFE"
"""What the names of folders of Sentinel products end in."""
_PACKED = re.compile(r"(s[123][a-d]_|l[cote]0\d_).*\.(zip|tar|tar\.gz|tgz)")
"""Sentinel and Landsat products as they are downloaded."""
_REPORT_EVERY = 1000


@dataclass
class Listing:
    """Files by kind; identity (see `identity`) -> path, so that no file is listed twice."""

    rasters: dict[str, str] = field(default_factory=dict)
    cubes: dict[str, str] = field(default_factory=dict)
    catalogues: dict[str, str] = field(default_factory=dict)
    safes: dict[str, str] = field(default_factory=dict)
    """Folders of Sentinel products."""
    notes: dict[str, str] = field(default_factory=dict)
    """Files that say whom to thank."""
    problems: list[Problem] = field(default_factory=list)

    def add(self, path: str, is_link: bool = True) -> bool:
        """List one file by its kind; tell whether it has one. Saying that it is no link saves looking."""
        name = os.path.basename(path).lower()
        kind = self._kind(name)
        if kind is None and not _PACKED.fullmatch(name):
            return False
        shown = printable(path)
        if shown != path:
            self.problems.append(Problem(shown, "Its name is not UTF-8", "Give it another name"))
        elif kind is None:
            self.problems.append(Problem(shown, "It is a packed product", "Unpack it into a folder of the library"))
        else:
            kind.setdefault(identity(path, is_link), path)
        return True

    def update(self, other: Listing) -> None:
        """Add what another listing has."""
        for mine, others in zip(self._kinds(), other._kinds()):
            for key, path in others.items():
                mine.setdefault(key, path)
        self.problems += other.problems

    def is_empty(self) -> bool:
        """Tell whether there is no file, not even one with a problem."""
        return not (self.rasters or self.cubes or self.catalogues or self.safes or self.problems)

    def _kinds(self) -> tuple[dict[str, str], ...]:
        return self.rasters, self.cubes, self.catalogues, self.safes, self.notes

    def _kind(self, name: str) -> dict[str, str] | None:
        if name.endswith(raster.SUFFIXES):
            return self.rasters
        if name.endswith(cube.SUFFIXES):
            return self.cubes
        if name in CATALOGUES:
            return self.catalogues
        return self.notes if name == ATTRIBUTION.lower() else None


def list_folder(root: str, tick: Callable[[str], None]) -> Listing:
    """List the files of a folder and of the folders in it, in the order of their names.

    Revisit's own answers, hidden folders and half-written ones (`.partial`) are left out.

    Args:
        root: the folder.
        tick: called now and then with what is going on; it may raise to stop.

    Raises:
        OSError: the folder itself cannot be listed.
    """
    listing, count = Listing(), 0
    for files in _walk(root, listing.problems, listing.safes):
        for file in files:
            listing.add(file.path, file.is_symlink())
            count += 1
            if count % _REPORT_EVERY == 0:
                tick(f"Looking through {root}: {count} files")
    return listing


def is_answer(folder: str | Path) -> bool:
    """Tell whether the folder is one of Revisit's own answers."""
    return all(os.path.exists(os.path.join(folder, name)) for name in ("item.json", "enhanced.tif"))


def identity(path: str, is_link: bool = True) -> str:
    """Return what a file is known by, however it was reached: its real folder and its own name.

    A link to a file of the same name is that file; a link of another name is a file of its own, because the name says
    what a file means.
    """
    folder, name = os.path.split(path)
    if is_link and os.path.islink(path):
        target, target_name = os.path.split(os.path.realpath(path))
        folder = target if target_name == name else folder
    return os.path.normcase(os.path.join(_real_folder(folder), name))


def forget_links() -> None:
    """Look again where folders really are, at each search."""
    _real_folder.cache_clear()


@lru_cache(maxsize=4096)
def _real_folder(folder: str) -> str:
    return os.path.realpath(folder)


def _walk(root: str, problems: list[Problem], safes: dict[str, str]) -> Iterator[list[os.DirEntry[str]]]:
    """Yield the files of each folder; each real folder once, so that links cannot lead in circles.

    Folders of Sentinel products are noted in `safes`.
    """
    visited: set[str] = set()
    waiting = [root]
    while waiting:
        folder = waiting.pop()
        real = os.path.realpath(folder)
        if real in visited:
            continue
        visited.add(real)
        if folder.upper().endswith(SAFE):
            safes.setdefault(identity(folder), folder)
        try:
            with os.scandir(folder) as entries:
                found = sorted(entries, key=lambda entry: entry.name)
        except OSError as error:
            if folder == root:
                raise
            problems.append(
                Problem(printable(folder), f"It cannot be listed: {error.strerror}", "Give yourself permission", True)
            )
            continue
        if {"item.json", "enhanced.tif"} <= {entry.name for entry in found}:
            continue
        shown = [entry for entry in found if not entry.name.startswith(".")]
        folders = [entry.path for entry in shown if _is(entry.is_dir) and not entry.name.endswith(".partial")]
        waiting += reversed(folders)
        yield [entry for entry in shown if _is(entry.is_file)]


def _is(check: Callable[[], bool]) -> bool:
    """Ask an entry what it is; a link that leads nowhere, or where we may not go, is nothing."""
    try:
        return check()
    except OSError:
        return False
