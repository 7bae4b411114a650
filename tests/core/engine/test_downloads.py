"""Fetching in parts, and the optional second step."""

from __future__ import annotations

import base64
import http.server
import json
import os
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import pytest
from wheelhouse import NEEDED, PYTHON, make_wheel, never, silent

from revisit.core.engine import downloads, environment, environment_folder, extras, pip_run
from revisit.core.errors import CancelledError, EngineError


def fetch(python: Path, lock: Path, place: Path, proxy: str = "", stop: Callable[[], bool] = never) -> list[str]:
    """Fetch into `place`/downloads and return what was said."""
    said: list[str] = []
    job = downloads.Job(python, place / "log", lambda _, text: said.append(text), stop)
    downloads.fetch(job, lock, place / "downloads", downloads.Source(None, proxy), ["--require-hashes"])
    return said


@pytest.fixture
def index(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An index of four packages in a folder, and nothing else that pip would look into."""
    folder = tmp_path / "simple"
    lines = []
    for number in range(4):
        name = f"tiny{number}"
        lines.append(make_wheel(folder / name, name))
        wheel = next((folder / name).glob("*.whl")).name
        (folder / name / "index.html").write_text(f'<a href="{wheel}">{wheel}</a>')
    (tmp_path / "lock.txt").write_text("# a lock\n" + "".join(lines).replace(" --hash", " \\\n    --hash"))
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", folder.as_uri())
    return folder


def test_fetching_goes_on_where_it_was_cancelled(
    made: Path, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(downloads, "_BATCH", 2)
    folder = tmp_path / "downloads"
    with pytest.raises(CancelledError):
        fetch(made, tmp_path / "lock.txt", tmp_path, stop=lambda: folder.exists() and len(list(folder.iterdir())) >= 2)
    assert sorted(path.name[:5] for path in folder.iterdir()) == ["tiny0", "tiny1"]
    for name in ("tiny0", "tiny1"):
        shutil.rmtree(index / name)  # whoever asked for them again would fail
    said = fetch(made, tmp_path / "lock.txt", tmp_path)
    assert said[0] == "Going on from 2 packages downloaded before"
    assert not any("tiny0" in text or "tiny1" in text for text in said)
    assert sorted(path.name[:5] for path in folder.iterdir()) == ["tiny0", "tiny1", "tiny2", "tiny3"]


def test_a_password_for_the_proxy_is_in_no_command_line(
    made: Path, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    started: list[tuple[list[str], dict[str, str]]] = []
    start = pip_run.process.start

    def watched(command: list[str], log: Any, extra: Any = None) -> Any:
        started.append((command, dict(extra or {})))
        return start(command, log, extra)

    monkeypatch.setattr(pip_run.process, "start", watched)
    fetch(made, tmp_path / "lock.txt", tmp_path, "http://ann:secret@127.0.0.1:9")
    assert all(extra == {"PIP_PROXY": "http://ann:secret@127.0.0.1:9"} for _, extra in started)
    assert not any("secret" in part for command, _ in started for part in command)


class Proxy(http.server.BaseHTTPRequestHandler):
    """A proxy in front of an index that exists nowhere else; notes who asks."""

    folder: Path
    seen: list[tuple[str, str]]

    def do_GET(self) -> None:
        """Answer for `http://index.invalid/simple/`."""
        self.seen.append((self.path, self.headers.get("Proxy-Authorization", "")))
        place = self.folder / urlsplit(self.path).path.removeprefix("/simple/")
        place = place / "index.html" if place.is_dir() else place
        self.send_response(200 if place.is_file() else 404)
        self.send_header("Content-Type", "text/html" if place.suffix == ".html" else "application/octet-stream")
        self.end_headers()
        self.wfile.write(place.read_bytes() if place.is_file() else b"")

    def log_message(self, *_: object) -> None:
        """Say nothing."""


def test_everything_is_fetched_through_the_proxy_with_its_password(
    made: Path, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Proxy.folder, Proxy.seen = index, []
    monkeypatch.setenv("PIP_INDEX_URL", "http://index.invalid/simple")
    monkeypatch.setenv("PIP_TRUSTED_HOST", "index.invalid")
    for name in ("NO_PROXY", "no_proxy"):
        monkeypatch.delenv(name, raising=False)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), Proxy) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        fetch(made, tmp_path / "lock.txt", tmp_path, f"http://ann:s%3Acret@127.0.0.1:{server.server_port}")
        server.shutdown()
    assert len(list((tmp_path / "downloads").iterdir())) == 4
    assert len(Proxy.seen) >= 8
    assert {auth for _, auth in Proxy.seen} == {"Basic " + base64.b64encode(b"ann:s:cret").decode()}


def test_an_installation_ends_with_its_downloads_gone(
    folder: Path, index: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("REVISIT_HOME", str(tmp_path / "home"))
    needed = {f"tiny{number}": f"tiny{number}" for number in range(4)}
    environment.install(folder, PYTHON, silent, never, lock=tmp_path / "lock.txt", needed=needed)
    assert not environment_folder.downloads_folder().exists()
    state = environment_folder.describe(folder, tmp_path / "lock.txt")
    assert (state.kind, state.packages, state.extras) == (environment_folder.READY, 4, {})
    assert state.size_bytes > 1_000_000
    assert state.python == ".".join(map(str, sys.version_info[:3]))


def test_the_state_of_a_folder_is_told(tmp_path: Path, lock: Path) -> None:
    describe = environment_folder.describe
    assert describe(tmp_path / "nowhere", lock).kind == environment_folder.ABSENT
    (tmp_path / "env").mkdir()
    environment_folder.write_marker(tmp_path / "env", {"state": "being made"})
    assert describe(tmp_path / "env", lock).kind == environment_folder.UNFINISHED
    python = environment_folder.environment_python(tmp_path / "env")
    python.parent.mkdir(parents=True)
    python.touch()
    environment_folder.write_marker(tmp_path / "env", {"lock": "of another version", "packages": {"a": "1"}})
    assert describe(tmp_path / "env", lock).kind == environment_folder.OLDER


@pytest.fixture
def engine(folder: Path, lock: Path, wheels: Path) -> Path:
    """A small ready engine."""
    environment.install(folder, PYTHON, silent, never, wheels, lock=lock, needed=NEEDED)
    return folder


def imports(folder: Path, module: str) -> bool:
    python = str(environment_folder.environment_python(folder))
    return subprocess.run([python, "-I", "-c", f"import {module}"], capture_output=True, check=False).returncode == 0


def step(extra: extras.Extra, place: Path, lock: str, module: str) -> extras.Extra:
    """Return a step with another lock and one module in the place of its packages."""
    (place / f"{extra.name}.txt").write_text(lock)
    return replace(extra, lock=place / f"{extra.name}.txt", needed={module: module})


def test_networks_come_on_top_and_go_again(engine: Path, wheels: Path, tmp_path: Path) -> None:
    make_wheel(wheels, "net")
    deep = step(extras.NETWORKS, tmp_path, "net==1.0\ntiny==1.0\n", "net")
    extras.install_extra(deep, engine, silent, never, wheels)
    assert imports(engine, "net")
    assert imports(engine, "tiny")
    assert json.loads((engine / environment_folder.MARKER).read_text())["extras"] == {"networks": "1.0"}
    extras.remove_extra(deep, engine)
    assert not imports(engine, "net")
    assert imports(engine, "tiny")
    assert json.loads((engine / environment_folder.MARKER).read_text())["extras"] == {}


@pytest.mark.parametrize("first", [0, 1])
def test_steps_that_share_a_package_come_and_go_on_their_own(
    engine: Path, wheels: Path, tmp_path: Path, first: int
) -> None:
    make_wheel(wheels, "net")
    cloud, shared = make_wheel(wheels, "cloud"), make_wheel(wheels, "shared")
    steps = [
        step(extras.NETWORKS, tmp_path, "net==1.0\nshared==1.0\n", "net"),
        step(extras.CLOUDS, tmp_path, cloud + shared, "cloud"),
    ]
    for extra in (steps[first], steps[1 - first]):
        extras.install_extra(extra, engine, silent, never, wheels)
    lock = environment_folder.read_marker(engine)["lock"]
    assert environment_folder.describe(engine).extras == {"networks": "1.0", "clouds": "1.0"}
    extras.remove_extra(steps[first], engine)
    assert environment_folder.describe(engine).extras == {steps[1 - first].name: "1.0"}
    assert environment_folder.read_marker(engine)["lock"] == lock
    assert [imports(engine, module) for module in ("net", "cloud")] == [first == 1, first == 0]
    assert imports(engine, "shared"), "what the other one needs is still there"


def test_the_cloud_detection_is_checked_by_its_hashes(engine: Path, wheels: Path, tmp_path: Path) -> None:
    pinned = make_wheel(wheels, "cloud")
    make_wheel(wheels, "cloud", "ANSWER = 'changed on the way'\n")
    with pytest.raises(EngineError, match=r"cloud==1\.0 is not the file that was pinned"):
        extras.install_extra(step(extras.CLOUDS, tmp_path, pinned, "cloud"), engine, silent, never, wheels)
    assert not imports(engine, "cloud")
    assert environment_folder.describe(engine).extras == {}


def test_networks_that_fail_leave_the_engine_as_it_was(engine: Path, wheels: Path, tmp_path: Path) -> None:
    make_wheel(wheels, "net", "raise OSError('no driver')\n")
    deep = step(extras.NETWORKS, tmp_path, "net==1.0\n", "net")
    before = sorted(path.relative_to(engine) for path in engine.rglob("*") if "__pycache__" not in path.parts)
    with pytest.raises(EngineError, match="net does not load: OSError: no driver"):
        extras.install_extra(deep, engine, silent, never, wheels)
    with pytest.raises(CancelledError):
        extras.install_extra(deep, engine, silent, lambda: True, wheels)
    after = sorted(path.relative_to(engine) for path in engine.rglob("*") if "__pycache__" not in path.parts)
    assert after == before
    assert imports(engine, "tiny")


def test_networks_need_an_engine(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="Install the engine first"):
        extras.install_extra(extras.NETWORKS, tmp_path / "none", silent, never)


def test_no_network_is_said(made: Path, lock: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PIP_CONFIG_FILE", os.devnull)
    for name in ("PIP_EXTRA_INDEX_URL", "PIP_FIND_LINKS"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setenv("PIP_INDEX_URL", "http://127.0.0.1:9/simple")
    with pytest.raises(EngineError, match="no connection to the package index"):
        fetch(made, lock, tmp_path)
