"""What this engine is made of, for people who have to find out why it does not work."""

from __future__ import annotations

import os
import platform
import sys
from typing import Any

from .. import __version__
from .engine.packages import NEEDED, missing_packages, version_of


def diagnose() -> dict[str, Any]:
    """Return versions, the interpreter, what is missing, and what it computes on; imports nothing heavy."""
    return {
        "version": __version__,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "packages": {name: version_of(name) for name in NEEDED.values() if version_of(name)},
        "missing": missing_packages(),
        "device": "cpu",
        "threads": os.cpu_count() or 1,
        "pid": os.getpid(),
    }
