"""What an engine is made of and computes on, in one line for the user and in pages for whoever helps."""

from __future__ import annotations

import platform
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any, Optional

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import QT_VERSION_STR

from .. import __version__
from ..core.engine import environment, environment_folder
from ..core.engine.client import EngineClient, log_tail
from ..core.engine.process import engine_command
from ..core.errors import RevisitError
from ..core.paths import cache_dir
from .engine_texts import said
from .words import tr

CHECK_TIMEOUT_S = 120
"""Loading torch with a build for GPUs takes long the first time."""


@dataclass(frozen=True)
class Check:
    """A Python that has all that the engine needs."""

    python: str
    packages: dict[str, str]
    device: dict[str, Any]

    def words(self) -> str:
        """Say it in one line."""
        text = tr("Python {} with all {} packages.").format(self.python, len(self.packages))
        device, why = self.device["title"], said(self.device["why"])
        return " ".join([text, tr("Networks would run on: {} ({}).").format(device, why)])


def check(python: Path) -> Check:
    """Load every package in `python`, and start an engine in it that says what it computes on; takes seconds.

    Raises:
        EngineError: it is no Python for the engine, or the engine does not start in it.
    """
    found = environment.verify(python)
    return Check(str(found["python"]), dict(found["packages"]), _doctor(python)["device"])


def text(python: Optional[Path], folder: Path) -> str:
    """Return the versions, the state of the engine and the ends of its logs, for a report; English, as logs are."""
    state = environment_folder.describe(folder)
    lines = [
        f"Revisit {__version__}",
        f"QGIS {Qgis.QGIS_VERSION}, Qt {QT_VERSION_STR}, Python {platform.python_version()}, {platform.platform()}",
        f"Language: {QgsApplication.locale()}",
        f"Engine's folder: {folder}: {state.kind}, {state.size_bytes / 1e9:.2f} GB, {_added(state.extras)}",
        f"Free there: {environment_folder.free_bytes(folder) / 1e9:.1f} GB",
        f"Engine in use: {python or 'none'}",
        *(_engine_lines(python) if python else []),
    ]
    for name in ("engine.log", "processing.log", "check.log", "install.log"):
        tail = log_tail(cache_dir() / name)
        lines += ["", f"The end of {name}:", *tail] if tail else []
    return "\n".join(lines).replace(str(Path.home()), "~") + "\n"


def _added(extras: Mapping[str, str]) -> str:
    return ", ".join(f"{name} {version}" for name, version in sorted(extras.items())) or "no optional steps"


def _engine_lines(python: Path) -> list[str]:
    try:
        found = check(python)
    except RevisitError as error:
        return [f"Check: {error}"]
    packages = ", ".join(f"{name} {version}" for name, version in sorted(found.packages.items()))
    device = found.device
    memory = f", {device['memory_bytes'] / 1e9:.0f} GB" if device.get("memory_bytes") else ""
    return [f"Check: Python {found.python}, {packages}", f"Device: {device['title']}{memory}: {device['why']}"]


def _doctor(python: Path) -> dict[str, Any]:
    client = EngineClient(engine_command(python), cache_dir() / "check.log")
    try:
        return client.call("doctor", {"device": True}, CHECK_TIMEOUT_S)
    finally:
        client.close()
