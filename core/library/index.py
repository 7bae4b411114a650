"""What raster files said when they were last opened, kept between runs so that only changed ones are opened again.

The index holds nothing but the headers of files. What they mean by the sensors' definitions is worked out at each
opening, so a changed `sensors.json` needs no new index.
"""

from __future__ import annotations

import contextlib
import logging
import os
import sqlite3
from collections.abc import Collection
from pathlib import Path
from types import TracebackType
from typing import Optional

log = logging.getLogger("revisit.library")

FORMAT = 6
"""Raised when `Raster.dumps` changes; an index of another format is emptied."""
BUSY_S = 5.0
_BATCH = 500

Signature = tuple[int, int]
"""Size in bytes and modification time in ns."""


class Index:
    """A table of path, size, modification time and header; used by one thread, shared by several engines.

    It never fails: where it cannot be read or written the library works without it, and the log says so.
    """

    def __init__(self, path: Path) -> None:
        """Remember where the index lies; `with` opens it."""
        self._path = path
        self._database: Optional[sqlite3.Connection] = None
        self._pending: list[tuple[bytes, int, int, str]] = []

    def __enter__(self) -> Index:
        try:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            self._database = self._open()
        except (OSError, sqlite3.Error) as error:
            self._abandon(error)
        return self

    def __exit__(
        self, kind: Optional[type[BaseException]], error: Optional[BaseException], trace: Optional[TracebackType]
    ) -> None:
        self._flush()
        if self._database:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None

    def get(self, path: str, signature: Signature) -> Optional[str]:
        """Return the header that the file had, if it has not changed since."""
        if self._database is None:
            return None
        try:
            row = self._database.execute(
                "SELECT size, mtime_ns, header FROM file WHERE path = ?", (os.fsencode(path),)
            ).fetchone()
        except sqlite3.Error as error:
            self._abandon(error)
            return None
        return row[2] if row and (row[0], row[1]) == signature else None

    def put(self, path: str, signature: Signature, header: str) -> None:
        """Keep a header; written in batches, and at the end even if the search was cancelled."""
        self._pending.append((os.fsencode(path), *signature, header))
        if len(self._pending) >= _BATCH:
            self._flush()

    def prune(self, folder: str, seen: Collection[str]) -> None:
        """Drop the rows of files under `folder` that are neither among `seen` nor on the disk any more."""
        if self._database is None:
            return
        first, last = os.fsencode(folder + os.sep), os.fsencode(folder + chr(ord(os.sep) + 1))
        try:
            rows = self._database.execute("SELECT path FROM file WHERE path >= ? AND path < ?", (first, last))
            unseen = {os.fsdecode(row[0]) for row in rows} - set(seen)
            gone = [(os.fsencode(path),) for path in unseen if not Path(path).exists()]
            with self._database:
                self._database.executemany("DELETE FROM file WHERE path = ?", gone)
        except sqlite3.Error as error:
            self._abandon(error)

    def _flush(self) -> None:
        pending, self._pending = self._pending, []
        if self._database is None or not pending:
            return
        try:
            with self._database:
                self._database.executemany("INSERT OR REPLACE INTO file VALUES (?, ?, ?, ?)", pending)
        except sqlite3.Error as error:
            self._abandon(error)

    def _open(self) -> sqlite3.Connection:
        try:
            return self._connect()
        except sqlite3.OperationalError:  # locked, or not ours to write: leave the file alone
            raise
        except sqlite3.DatabaseError as error:
            log.warning("The index %s is damaged and made again: %s", self._path, error)
            self._discard()
            return self._connect()

    def _connect(self) -> sqlite3.Connection:
        database = sqlite3.connect(self._path, timeout=BUSY_S)
        try:
            database.execute("PRAGMA journal_mode = WAL")
            database.execute("PRAGMA synchronous = NORMAL")
            if database.execute("PRAGMA user_version").fetchone()[0] != FORMAT:
                with database:
                    database.execute("DROP TABLE IF EXISTS file")
                    database.execute(f"PRAGMA user_version = {FORMAT}")
            with database:
                database.execute(
                    "CREATE TABLE IF NOT EXISTS file"
                    " (path BLOB PRIMARY KEY, size INTEGER, mtime_ns INTEGER, header TEXT) WITHOUT ROWID"
                )
        except sqlite3.Error:
            database.close()
            raise
        return database

    def _abandon(self, error: Exception) -> None:
        """Go on without the index; a damaged one is removed, so that the next opening makes it again."""
        log.warning("The index %s is not used: %s", self._path, error)
        if self._database:
            with contextlib.suppress(sqlite3.Error):
                self._database.close()
        self._database = None
        if isinstance(error, sqlite3.DatabaseError) and not isinstance(error, sqlite3.OperationalError):
            self._discard()

    def _discard(self) -> None:
        for suffix in ("", "-wal", "-shm"):
            with contextlib.suppress(OSError):
                Path(f"{self._path}{suffix}").unlink(missing_ok=True)
