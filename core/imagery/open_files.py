"""Files that stay open from one read to the next, no more at a time than the system grants."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from typing import Any

from ..library.cube import NETCDF_LOCK

resource: Any = None
with suppress(ImportError):  # Windows has no such limit, and no such module
    import resource

MOST_OPEN = 256
"""Of one reader: about as many as an answer reads again and again. What GDAL has decoded of a file goes with it."""
SHARE = 4
"""One reader takes this part of what the system grants: an engine has up to three of them at work."""


class OpenFiles:
    """Opens files when they are needed, and closes the longest unused one where there are too many.

    Several threads may ask; one at a time has a file, so that none is closed, or read twice at once, while it is read.
    """

    def __init__(self) -> None:
        """Open nothing yet."""
        self._most = most_open()
        self._lock = threading.RLock()  # taken before NETCDF_LOCK, never after it
        self._files: OrderedDict[str, Any] = OrderedDict()

    @contextmanager
    def using(self, path: str, opened: Callable[[str], Any]) -> Iterator[Any]:
        """Give the open file; `opened` opens it where it is not."""
        with self._lock:
            if path not in self._files:
                self._close_down_to(self._most - 1)
                self._files[path] = opened(path)
            self._files.move_to_end(path)
            yield self._files[path]

    def close(self) -> None:
        """Close all of them."""
        with self._lock:
            self._close_down_to(0)

    def _close_down_to(self, count: int) -> None:
        while len(self._files) > count:
            _, file = self._files.popitem(last=False)
            with NETCDF_LOCK:
                file.close()


def most_open() -> int:
    """Return how many files one reader may keep open: macOS grants 256 in all to a program that a click started."""
    if resource is None:
        return MOST_OPEN
    granted, _ = resource.getrlimit(resource.RLIMIT_NOFILE)
    return MOST_OPEN if granted == resource.RLIM_INFINITY else max(1, min(MOST_OPEN, granted // SHARE))
