"""The engine's client, with the real engine and with scripted ones that stall, die and lie."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from revisit.core.engine import client as client_module
from revisit.core.engine import protocol
from revisit.core.engine.client import END_GRACE_S, EngineClient
from revisit.core.engine.process import engine_command, scrubbed_environment
from revisit.core.errors import CancelledError, EngineError, RequestError, UnsupportedError

READY = 'print(json.dumps({"jsonrpc": "2.0", "method": "ready", "params": {"protocol": 1}}), flush=True)'
SCRIPTS = {
    "stalls": "for line in sys.stdin: pass",
    "dies": """
sys.stdin.readline()
print("out of luck\\n2026-01-01 10:00:00,123 INFO revisit.engine as usual", file=sys.stderr)
sys.exit(7)""",
    "babbles": 'sys.stdin.readline(); print("hello there", flush=True); time.sleep(60)',
    "answers nobody": """
for line in sys.stdin:
    print(json.dumps({"jsonrpc": "2.0", "id": 999, "result": 1}), flush=True)
    print(json.dumps({"jsonrpc": "2.0", "id": json.loads(line)["id"], "result": 2}), flush=True)""",
    "without result": """
for line in sys.stdin: print(json.dumps({"jsonrpc": "2.0", "id": json.loads(line)["id"]}), flush=True)""",
    "has children": """
import subprocess
child = subprocess.Popen([sys.executable, "-c", "import time; time.sleep(600)"])
said = {"id": 1, "share": 0.5, "text": str(child.pid)}
print(json.dumps({"jsonrpc": "2.0", "method": "progress", "params": said}), flush=True)
for line in sys.stdin: pass""",
}


@pytest.fixture
def scripted(tmp_path: Path) -> Iterator[Callable[[str], EngineClient]]:
    clients = []

    def start(name: str) -> EngineClient:
        code = "import json, sys, time\n" + READY + "\n" + SCRIPTS[name]
        clients.append(EngineClient([sys.executable, "-c", code], tmp_path / "engine.log", cancel_grace_s=0.3))
        return clients[-1]

    yield start
    for client in clients:
        client.close()
        assert not client.running()


@pytest.fixture
def engine(tmp_path: Path) -> Iterator[EngineClient]:
    client = EngineClient(engine_command(Path(sys.executable)), tmp_path / "log ä" / "engine.log")
    yield client
    client.close()
    assert not client.running()


def alive(pid: int) -> bool:
    stat = Path(f"/proc/{pid}/stat")
    return stat.exists() and stat.read_text().split(")")[-1].split()[0] != "Z"


def test_messages_are_one_line_each() -> None:
    line = protocol.encode(protocol.request(1, "plan", {"text": "a\nb ä"}))
    assert line.count(b"\n") == 1
    assert protocol.decode(line)["params"]["text"] == "a\nb ä"
    with pytest.raises(EngineError):
        protocol.decode(b"[1]\n")


def test_dying_engine_is_said_with_its_log_and_started_again(scripted: Callable) -> None:
    client = scripted("dies")
    for _ in range(2):
        with pytest.raises(EngineError, match=r"exit status 7\): out of luck.*a new one starts"):
            client.call("plan", {}, 10)


@pytest.mark.skipif(sys.platform == "win32", reason="no process is ended by a signal there")
def test_an_engine_that_the_system_ended_is_said_to_lack_memory(scripted: Callable) -> None:
    client = scripted("stalls")
    call = client.submit("enhance", {})
    while not client.running():
        time.sleep(0.01)
    client._process.kill()
    with pytest.raises(EngineError, match=r"The system ended the engine.*memory.*Choose a smaller region"):
        call.result(10)


def test_stalled_engine_is_ended_after_the_grace_time(scripted: Callable) -> None:
    client = scripted("stalls")
    call = client.submit("enhance", {})
    other = client.submit("plan", {})
    while not client.running():
        time.sleep(0.01)
    started = time.monotonic()
    call.cancel()
    with pytest.raises(CancelledError):
        call.result(5)
    assert time.monotonic() - started < 1
    assert not client.running()  # the next call gets another one
    with pytest.raises(EngineError):
        other.result(5)
    assert time.monotonic() - started < 0.3 + END_GRACE_S + 1


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks into /proc")
def test_closing_ends_a_stuck_engine_at_once(scripted: Callable, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(client_module, "END_GRACE_S", 60.0)  # it would be left alone for so long
    client = scripted("stalls")
    call = client.submit("enhance", {})
    while call.process is None:
        time.sleep(0.01)
    call.cancel()
    with pytest.raises(CancelledError):
        call.result(5)
    assert alive(call.process.pid)
    client.close()
    assert not alive(call.process.pid)


def test_babbling_engine_is_ended(scripted: Callable) -> None:
    with pytest.raises(EngineError, match="hello there"):
        scripted("babbles").call("plan", {}, 10)


def test_answers_to_nobody_are_ignored(scripted: Callable) -> None:
    assert scripted("answers nobody").call("plan", {}, 10) == 2


def test_answer_without_result_is_an_error(scripted: Callable) -> None:
    with pytest.raises(EngineError, match="without a result"):
        scripted("without result").call("plan", {}, 10)


def test_timeout_is_said(scripted: Callable) -> None:
    with pytest.raises(EngineError, match="not answered plan after"):
        scripted("stalls").call("plan", {}, 0.2)


@pytest.mark.skipif(not Path("/proc").exists(), reason="looks into /proc")
def test_children_end_with_the_engine(scripted: Callable) -> None:
    client, said = scripted("has children"), threading.Event()
    pids = []

    def progress(share: float, text: str) -> None:
        pids.append(int(text))
        said.set()

    client.submit("enhance", {}, progress)
    assert said.wait(10)
    assert alive(pids[0])
    client.close()
    time.sleep(0.1)
    assert not alive(pids[0])


def test_missing_interpreter_is_said(tmp_path: Path) -> None:
    client = EngineClient([str(tmp_path / "no python")], tmp_path / "log")
    with pytest.raises(EngineError, match="cannot be started with"):
        client.call("doctor", {}, 5)
    client.close()


def test_closed_client_refuses(tmp_path: Path) -> None:
    client = EngineClient([sys.executable], tmp_path / "log")
    client.close()
    with pytest.raises(EngineError, match="shut down"):
        client.call("doctor", {}, 5)


def test_submit_does_not_wait(scripted: Callable) -> None:
    client = scripted("stalls")
    started = time.monotonic()
    client.submit("enhance", {"x": "y" * 1_000_000})
    assert time.monotonic() - started < 0.05


def test_environment_is_scrubbed() -> None:
    dirty = {"PATH": "/bin", "PYTHONHOME": "x", "PROJ_LIB": "x", "GDAL_DATA": "x", "LD_LIBRARY_PATH": "x", "HOME": "/h"}
    assert scrubbed_environment(dirty) == {"PATH": "/bin", "HOME": "/h"}


def test_engine_works_in_a_poisoned_environment(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("PYTHONPATH", "PYTHONHOME", "PROJ_LIB", "PROJ_DATA", "GDAL_DATA", "LD_LIBRARY_PATH"):
        monkeypatch.setenv(name, str(tmp_path))
    before = dict(os.environ)
    client = EngineClient(engine_command(Path(sys.executable)), tmp_path / "engine.log")
    assert client.call("doctor", {}, 30)["missing"] == []
    client.close()
    assert dict(os.environ) == before


def test_real_engine_answers_and_refuses(engine: EngineClient, tmp_path: Path) -> None:
    assert engine.call("doctor", {}, 30)["version"]
    with pytest.raises(RequestError, match="no method"):
        engine.call("dance", {}, 30)
    with pytest.raises(RequestError, match="No library"):
        engine.call("plan", {}, 30)
    with pytest.raises(UnsupportedError):
        engine.call("scenes", {"library": [str(tmp_path / "log ä")]}, 30)


def test_real_engine_enhances_with_progress(engine: EngineClient, make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: (slice(10, 34), slice(14, 44))})
    query = {"sensor": "S2", "bands": ["B04"], "date": made.dates[4].isoformat()}
    shares: list[float] = []

    def progress(share: float, _text: str) -> None:
        shares.append(share)

    asked = {"library": [str(made.folder)], "query": query, "out": str(tmp_path / "out")}
    product = engine.submit("enhance", asked, progress).result(60)
    assert Path(product["files"]["enhanced"]).exists()
    assert shares == sorted(shares)
    assert len(shares) > 10
    json.dumps(product, allow_nan=False)


def test_cancel_stops_the_work_but_not_the_engine(engine: EngineClient, make_series: Callable, tmp_path: Path) -> None:
    made = make_series(cloudy={4: (slice(10, 34), slice(14, 44))})
    query = {"sensor": "S2", "bands": ["B02", "B04"], "date": made.dates[4].isoformat()}
    engine.call("plan", {"library": [str(made.folder)], "query": query}, 60)
    boosting = threading.Event()

    def progress(share: float, text: str) -> None:
        if "boosted" in text:
            boosting.set()

    asked = {"library": [str(made.folder)], "query": query, "out": str(tmp_path / "out" / "one")}
    call = engine.submit("enhance", asked, progress)
    assert boosting.wait(30)
    call.cancel()
    with pytest.raises(CancelledError):
        call.result(10)
    assert list((tmp_path / "out").rglob("*")) == []
    assert engine.running()


def test_interpreter_without_packages_is_said(tmp_path: Path) -> None:
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", tmp_path / "bare"], check=True)
    python = tmp_path / "bare" / ("Scripts" if os.name == "nt" else "bin") / "python"
    client = EngineClient(engine_command(python), tmp_path / "engine.log")
    assert "rasterio" in client.call("doctor", {}, 30)["missing"]
    with pytest.raises(EngineError, match=r"lacks numpy.*Install the engine"):
        client.call("scenes", {"library": ["x"]}, 30)
    client.close()


def test_engine_ends_when_its_stdin_closes(tmp_path: Path) -> None:
    with (tmp_path / "log").open("wb") as log:
        process = subprocess.Popen(
            engine_command(Path(sys.executable)), stdin=subprocess.PIPE, stdout=subprocess.PIPE, stderr=log
        )
    assert protocol.decode(process.stdout.readline())["method"] == "ready"
    process.stdin.close()
    assert process.wait(5) == 0
