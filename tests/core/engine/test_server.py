"""The engine's side of the border: whatever comes in gets one line of an answer, and the engine lives on."""

from __future__ import annotations

import io
import json
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest

from revisit.core.engine import methods, server
from revisit.core.engine.process import start
from revisit.core.engine.server import Server


@pytest.fixture(autouse=True)
def _patience(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let answers come after the end of the input on a busy machine too."""
    monkeypatch.setattr(server, "SHUTDOWN_GRACE_S", 60)


def ask(*lines: bytes) -> list[dict[str, Any]]:
    """Send lines and a last `doctor`; return the answers to the lines."""
    sink = io.BytesIO()
    doctor = b'{"jsonrpc":"2.0","id":999,"method":"doctor"}\n'
    Server(io.BytesIO(b"".join(lines) + doctor), sink).serve()
    said = [json.loads(line) for line in sink.getvalue().splitlines()]
    answers = [message for message in said if "id" in message]
    assert [answer for answer in answers if answer["id"] == 999 and "result" in answer]
    return [answer for answer in answers if answer["id"] != 999]


def line(**message: Any) -> bytes:
    return json.dumps({"jsonrpc": "2.0", **message}).encode() + b"\n"


@pytest.mark.parametrize(
    "sent",
    [
        b"garbage\n", b"\xff\xfe\x00\n", b"\n", b"null\n", b"[" * 100_000 + b"\n",
        b'[{"jsonrpc":"2.0","id":1,"method":"doctor"}]\n', b'{"id":1,"method":"doctor"}\n',
        line(id="a", method="doctor"), line(id=True, method="doctor"), line(id=None, method="doctor"),
        line(method="doctor"), line(id=[1], method="doctor"), line(id=1, method="doctor", params=[1]),
        line(id=1, method="doctor", params="x"), line(method="cancel", params=[1]), line(method="cancel", params="x"),
        line(id=1, method="magic"), line(id=1), line(id=1, method=["doctor"]),
        line(id=1, method="scenes", params={"library": ["/"], "sensor": 3}) ,
        line(id=1, method="scenes", params={"library": [{"layers": [{"path": "/x.tif", "bands": 3}]}]}),
        line(id=1, method="scenes", params={"library": ["a\0b"]}), line(id=1, method="scenes", params={"library": "x"}),
        line(id=1, method="sample", params={"folder": "a\0b"}),
        line(id=1, method="enhance", params={"library": ["."], "out": "a\0b"}),
    ],
)  # fmt: skip
def test_what_is_malformed_is_answered_in_one_line(sent: bytes) -> None:
    (answer,) = ask(sent)
    error = answer["error"]
    assert error["data"]["kind"] in ("RequestError", "UnsupportedError"), error
    assert "\n" not in error["message"]
    assert answer["id"] in (1, None)


def test_a_cancel_of_nothing_is_ignored() -> None:
    assert ask(line(method="cancel"), line(method="cancel", params={"id": [1]})) == []


def test_the_same_word_is_not_sent_twice_in_a_row() -> None:
    sink = io.BytesIO()
    job = server.Job(Server(io.BytesIO(), sink), 1)
    for share, text in ((0.1, "a"), (0.1, "a"), (0.10000001, "a"), (0.2, "a"), (0.2, "b"), (0.2, "a")):
        job.progress(share, text)
    said = [json.loads(line)["params"] for line in sink.getvalue().splitlines()]
    assert [(word["share"], word["text"]) for word in said] == [(0.1, "a"), (0.2, "a"), (0.2, "b"), (0.2, "a")]


def test_an_id_that_is_under_way_is_refused(monkeypatch: pytest.MonkeyPatch) -> None:
    import threading

    from revisit.core.engine import methods

    going_on = threading.Event()
    monkeypatch.setitem(methods.METHODS, "doctor", lambda *_: going_on.wait(5))
    sink = io.BytesIO()

    def sent() -> Any:
        yield line(id=1, method="doctor")
        yield line(id=1, method="doctor")
        going_on.set()

    Server(sent(), sink).serve()
    answers = [m for m in map(json.loads, sink.getvalue().splitlines()) if "id" in m]
    assert [answer["id"] for answer in answers] == [None, 1]
    assert "under way" in answers[0]["error"]["message"]


def test_linear_algebra_has_one_thread_unless_the_user_wants_more(tmp_path: Path) -> None:
    command = [sys.executable, "-c", "import os; print(os.environ['OPENBLAS_NUM_THREADS'])"]
    for set_to, expected in ((None, b"1"), ("4", b"4")):
        with (tmp_path / "log").open("wb") as log, pytest.MonkeyPatch.context() as patch:
            patch.delenv("OPENBLAS_NUM_THREADS", raising=False)
            if set_to:
                patch.setenv("OPENBLAS_NUM_THREADS", set_to)
            process = start(command, log)
            assert process.communicate()[0].strip() == expected


def test_all_jobs_together_have_one_grace_when_the_client_has_gone(monkeypatch: pytest.MonkeyPatch) -> None:
    grace_s = 0.5
    monkeypatch.setattr(server, "SHUTDOWN_GRACE_S", grace_s)
    end = threading.Event()
    monkeypatch.setattr(methods, "run_method", lambda *_: end.wait())
    asked = b"".join(line(id=number, method="doctor") for number in range(40))
    began = time.monotonic()
    Server(io.BytesIO(asked), io.BytesIO()).serve()
    took_s = time.monotonic() - began
    end.set()
    assert grace_s <= took_s < 40 * grace_s / 2
