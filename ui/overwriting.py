"""Replace a file that the user chose, and what lies beside it, once the new one is whole."""

from __future__ import annotations

import shutil
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import OutputError
from .words import tr


@contextmanager
def overwriting(out: Path) -> Iterator[Path]:
    """Give a path to write to; move all that is beside it in its folder to the place of `out` at the end.

    Raises:
        OutputError: the folder of `out` cannot be written to.
    """
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        folder = Path(tempfile.mkdtemp(prefix=".revisit-partial-", dir=out.parent))
        try:
            yield folder / out.name
            for path in sorted(folder.iterdir(), key=lambda path: path.name == out.name):
                path.replace(out.with_name(path.name))
        finally:
            shutil.rmtree(folder, ignore_errors=True)
    except OSError as error:
        why = error.strerror or str(error)
        raise OutputError(tr("{} cannot be written: {}").format(out, why), tr("Choose another file")) from error
