"""Where Revisit keeps what belongs to the user: settings, caches, the engine's environment.

Light module: standard library only. `REVISIT_HOME` moves everything under one folder.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

PACKAGE = Path(__file__).resolve().parent.parent
RESOURCES = PACKAGE / "resources"


def cache_dir() -> Path:
    """Return the folder for what can be made again: indexes, the sample, logs. Not created."""
    return _user_dir("cache", "XDG_CACHE_HOME", ".cache", "Caches", "LOCALAPPDATA")


def config_dir() -> Path:
    """Return the folder for what the user wrote: a `sensors.json` of their own. Not created."""
    return _user_dir("config", "XDG_CONFIG_HOME", ".config", "Preferences", "APPDATA")


def data_dir() -> Path:
    """Return the folder for what is costly to make again: the engine's environment. Not created."""
    return _user_dir("data", "XDG_DATA_HOME", ".local/share", "Application Support", "LOCALAPPDATA")


def _user_dir(kind: str, xdg: str, unix: str, mac: str, windows: str) -> Path:
    if os.environ.get("REVISIT_HOME"):
        return Path(os.environ["REVISIT_HOME"]) / kind
    if sys.platform == "win32":
        return Path(os.environ.get(windows) or Path.home()) / "Revisit" / kind
    if sys.platform == "darwin":
        return Path.home() / "Library" / mac / "Revisit"
    return Path(os.environ.get(xdg) or Path.home() / unix) / "revisit"
