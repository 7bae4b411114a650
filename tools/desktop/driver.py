"""Start the real QGIS with a profile of its own, run a journey inside it, and bring back what it saw.

A journey is a Python file with a generator function `journey(desk)`; see `desk.py` for what it can do. It runs in
QGIS's main thread, one step at a time, so QGIS lives on between the steps as it does under a user's hands.
"""

from __future__ import annotations

import contextlib
import json
import os
import shutil
import signal
import subprocess
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from ..install import install

HERE = Path(__file__).resolve().parent
ROOT = HERE.parent.parent
PACKAGE = ROOT / "dist" / "revisit.zip"
ENGINE_PYTHON = ROOT / ".venv" / "bin" / "python"

SETTINGS = """
[PythonPlugins]
revisit=true

[app]
askToSaveMemoryLayers=false
plugin_installer\\checkOnStart=false
projections\\promptWhenMultipleTransformsExist=false

[core]
NewsFeed\\httpsfeedqgisorg\\disabled=true

[locale]
overrideFlag=true
userLocale=en_US
globalLocale=en_US

[qgis]
checkVersion=false
enableMacros=0
"""
"""QGIS3.ini: the plugin on, and nothing that asks or reaches out at the start."""


@dataclass(frozen=True)
class Look:
    """The screen that QGIS is seen on."""

    width: int = 1600
    height: int = 1000
    """Pixels of the screen."""
    scale: int = 1
    """Its pixels for one of the window's."""
    theme: str = "default"
    """QGIS's name for it; `Night Mapping` is dark."""


@dataclass(frozen=True)
class Outcome:
    """What a journey left."""

    results: Mapping[str, Any]
    """What the journey noted; empty if it never began."""
    error: str
    """Why it did not come to its end, or ""."""
    exit_status: int
    """QGIS's own exit status; negative: ended by that signal."""
    seconds: float
    log: Path
    """What QGIS said."""

    def naps(self, limit_ms: float = 50.0) -> dict[str, str]:
        """Return the parts of the journey in which the main thread was away for longer, with how long and where."""
        gaps, where = self.results["gaps_ms"], self.results["gaps_in"]
        return {name: f"{gap} ms in {where[name] or 'QGIS'}" for name, gap in gaps.items() if gap > limit_ms}

    def said(self, lines: int = 15) -> str:
        """Return the end of what QGIS said."""
        return "\n".join(self.log.read_text(errors="replace").splitlines()[-lines:])


def make_profiles(folder: Path, package: Path = PACKAGE, theme: str = Look.theme) -> Path:
    """Make a fresh folder of profiles, whose default profile has the packaged plugin installed and enabled."""
    shutil.rmtree(folder, ignore_errors=True)
    profile = folder / "profiles" / "default"
    (profile / "QGIS").mkdir(parents=True)
    (profile / "QGIS" / "QGIS3.ini").write_text(f"{SETTINGS.lstrip()}\n[UI]\nUITheme={theme}\n")
    install(package, profile)
    return folder


def run_journey(
    journey: Path,
    out: Path,
    profiles: Path,
    timeout_s: float = 300.0,
    home: Path | None = None,
    engine: Path = ENGINE_PYTHON,
    visible: bool = False,
    arguments: Mapping[str, Any] | None = None,
    look: Look = Look(),
) -> Outcome:
    """Run `journey` in the real QGIS and wait until QGIS ends.

    Args:
        journey: the file with the function `journey(desk)`.
        out: the folder for pictures, results and QGIS's log.
        profiles: a folder that `make_profiles` made.
        timeout_s: QGIS and all its children are ended after this time; ignored where `visible`.
        home: Revisit's own folder (`REVISIT_HOME`); the user's if None.
        engine: the interpreter of the engine.
        visible: on the user's display, and left open for the user; otherwise on a virtual screen.
        arguments: what the journey finds in `desk.arguments`.
        look: the virtual screen; its theme is that of the profiles.
    """
    out.mkdir(parents=True, exist_ok=True)
    results_file, log = out / "results.json", out / "qgis.log"
    results_file.unlink(missing_ok=True)
    environment = outside_venv(os.environ)
    environment.update(
        REVISIT_PYTHON=str(engine),
        REVISIT_JOURNEY=json.dumps(
            {
                "journey": str(journey),
                "steps": str(HERE / "journeys"),
                "out": str(out),
                "stay": visible,
                "arguments": dict(arguments or {}),
            }
        ),
    )
    if home is not None:
        environment["REVISIT_HOME"] = str(home)
    command = ["qgis", "--nologo", "--noversioncheck", "--profiles-path", str(profiles)]
    command += ["--code", str(HERE / "desk.py")]
    started = time.monotonic()
    with contextlib.ExitStack() as stack:
        if not visible:
            environment.pop("WAYLAND_DISPLAY", None)
            environment.update(DISPLAY=stack.enter_context(virtual_screen(look)), QT_QPA_PLATFORM="xcb")
            environment.update(QT_SCALE_FACTOR=str(look.scale), QT_AUTO_SCREEN_SCALE_FACTOR="0")
        said = stack.enter_context(log.open("wb"))
        process = subprocess.Popen(
            command, stdin=subprocess.DEVNULL, stdout=said, stderr=said, env=environment, start_new_session=True
        )
        stack.callback(_end, process)
        try:
            status = process.wait(None if visible else timeout_s)
            error = ""
        except subprocess.TimeoutExpired:
            status, error = -signal.SIGKILL, f"QGIS was ended after {timeout_s:g} s; {out / 'stuck.png'} shows it"
            subprocess.run(["import", "-window", "root", str(out / "stuck.png")], env=environment, check=False)
    if results_file.exists():
        results = json.loads(results_file.read_text())
        error = results.pop("error", "") or error
    else:
        results, error = {}, error or f"QGIS ended with status {status} before the journey did"
    return Outcome(results, error, status, time.monotonic() - started, log)


def outside_venv(environment: Mapping[str, str]) -> dict[str, str]:
    """Return it as if no virtual environment were active: QGIS's own Python would look for `qgis` in there."""
    outside = dict(environment)
    active = outside.pop("VIRTUAL_ENV", None)
    if active:
        folders = outside.get("PATH", "").split(os.pathsep)
        outside["PATH"] = os.pathsep.join(folder for folder in folders if Path(folder).parent != Path(active))
    return outside


@contextlib.contextmanager
def virtual_screen(look: Look) -> Iterator[str]:
    """Start an X server without a display and yield its name."""
    reader, writer = os.pipe()
    server = subprocess.Popen(
        ["Xvfb", "-displayfd", str(writer), "-screen", "0", f"{look.width}x{look.height}x24", "-nolisten", "tcp"],
        pass_fds=[writer],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        start_new_session=True,
    )
    os.close(writer)
    try:
        with os.fdopen(reader) as numbers:
            number = numbers.readline().strip()
        if not number:
            raise RuntimeError("Xvfb does not start")
        yield f":{number}"
    finally:
        _end(server)


def _end(process: subprocess.Popen[bytes]) -> None:
    with contextlib.suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
