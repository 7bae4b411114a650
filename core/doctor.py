"""What this engine is made of, for people who have to find out why it does not work."""

from __future__ import annotations

import os
import platform
import sys
from typing import Any

from .. import __version__
from ..models.device import Device, choose_device
from .errors import EngineError
from .packages import NEEDED, missing_packages, version_of

NETWORKS = ("torch", "safetensors")
"""What networks need besides."""
CLOUDS = ("s2cloudless", "lightgbm")
"""What the cloud detection needs besides."""


def diagnose(device: bool = False) -> dict[str, Any]:
    """Return versions, the interpreter and what is missing; imports nothing heavy unless `device` is asked for.

    `device`: what networks would run on, and why; where torch has a build for GPUs, finding out takes seconds.
    """
    found = {
        "version": __version__,
        "python": platform.python_version(),
        "executable": sys.executable,
        "platform": platform.platform(),
        "packages": {name: version_of(name) for name in (*NEEDED.values(), *NETWORKS, *CLOUDS) if version_of(name)},
        "missing": missing_packages(),
        "threads": os.cpu_count() or 1,
        "pid": os.getpid(),
    }
    return {**found, "device": _device()} if device else found


def _device() -> dict[str, Any]:
    try:
        return choose_device().to_json()
    except EngineError as error:  # torch is there and does not load: the CPU answers without it
        return Device("cpu", "CPU", error.problem).to_json()
