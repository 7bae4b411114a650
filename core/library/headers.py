"""The headers of many raster files: from the index where it knows them, else from the files, several at once."""

from __future__ import annotations

import os
import time
from collections.abc import Collection
from concurrent.futures import ThreadPoolExecutor, as_completed
from pathlib import Path
from typing import Union

from ..errors import DataError, RevisitError
from ..progress import Progress
from .index import Index, Signature
from .raster import Raster, read_raster

Header = Union[Raster, RevisitError]

_REPORT_EVERY_S = 0.1


def read_headers(paths: Collection[str], index: Index, progress: Progress) -> dict[str, Header]:
    """Return the header of each file, or the error it met.

    Args:
        paths: the files.
        index: where headers are kept.
        progress: called at least ten times a second with the share done; what it raises ends the reading, and what
            was read so far is kept in the index.
    """
    headers: dict[str, Header] = {}
    changed: dict[str, Signature] = {}
    understood: dict[str, Raster] = {}  # a series on one grid has one header, word for word
    for path in paths:
        try:
            status = os.stat(path)  # noqa: PTH116 - a plain string: ten thousand of them
        except OSError as error:
            headers[path] = DataError(
                f"It cannot be read: {error.strerror}", "Bring it back or give yourself permission"
            )
            continue
        signature = status.st_size, status.st_mtime_ns
        known = index.get(path, signature)
        if known in understood:
            headers[path] = understood[known]
            continue
        try:
            headers[path] = understood[known] = Raster.loads(known or "")
        except (ValueError, KeyError, TypeError):  # not in the index, or written by something else
            changed[path] = signature
    headers.update(_open_all(changed, index, progress))
    return headers


def _open_all(changed: dict[str, Signature], index: Index, progress: Progress) -> dict[str, Header]:
    headers: dict[str, Header] = {}
    if not changed:
        return headers
    pool = ThreadPoolExecutor(max_workers=min(8, 2 * (os.cpu_count() or 1)), thread_name_prefix="revisit-header")
    try:
        waiting = {pool.submit(_read, path): path for path in changed}
        reported = 0.0
        for done, future in enumerate(as_completed(waiting), start=1):
            path = waiting[future]
            headers[path] = header = future.result()
            if isinstance(header, Raster):
                index.put(path, changed[path], header.dumps())
            if time.monotonic() - reported > _REPORT_EVERY_S:
                reported = time.monotonic()
                progress(done / len(changed), f"Reading image {done} of {len(changed)}")
    finally:
        pool.shutdown(wait=True, cancel_futures=True)
    return headers


def _read(path: str) -> Header:
    try:
        return read_raster(Path(path))
    except RevisitError as error:
        return error
