"""The engine's calls as Qt signals, with an engine that stalls, dies and lies."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from processes import PATIENCE_MS, engine_pid, wait_dead, within
from pytestqt.qtbot import QtBot
from qgis.PyQt.QtCore import QCoreApplication, QThread

from revisit.core.errors import EngineError, RequestError
from revisit.ui.runner import EngineRunner, Run


def outcome_of(qtbot: QtBot, run: Run, timeout: int = PATIENCE_MS) -> Any:
    seen = []
    run.finished.connect(lambda result: seen.append(("finished", result)))
    run.failed.connect(lambda error: seen.append(("failed", error)))
    run.cancelled.connect(lambda: seen.append(("cancelled", None)))
    qtbot.waitUntil(lambda: bool(seen), timeout=timeout)
    qtbot.wait(50)
    assert len(seen) == 1
    return seen[0]


def test_progress_and_result_arrive_in_order_on_the_main_thread(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    steps = [{"progress": [0.1, "one"]}, {"progress": [0.9, "two"]}, {"result": {"answer": 42}}]
    script.write(plan=steps)
    heard, threads = [], set()
    run = runner.start("plan", {})
    run.progressed.connect(lambda share, text: (heard.append((share, text)), threads.add(QThread.currentThread())))
    assert outcome_of(qtbot, run) == ("finished", {"answer": 42})
    assert heard == [(0.1, "one"), (0.9, "two")]
    assert threads == {QCoreApplication.instance().thread()}


def test_an_error_keeps_its_kind_problem_and_remedy(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(plan=[{"error": {"kind": "RequestError", "problem": "No band B99", "remedy": "Choose another"}}])
    kind, error = outcome_of(qtbot, runner.start("plan", {}))
    assert kind == "failed"
    assert isinstance(error, RequestError)
    assert str(error) == "No band B99. Choose another."


def test_an_engine_deaf_to_cancel_is_given_up_within_a_second_and_ended(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    script.write(plan=[{"progress": [0.5, "stuck"]}, {"stall": True}])
    run = runner.start("plan", {})
    with qtbot.waitSignal(run.progressed, timeout=PATIENCE_MS):
        pass
    pid = engine_pid(runner)
    with within(1.0):
        run.cancel()
        assert outcome_of(qtbot, run)[0] == "cancelled"
    assert wait_dead(pid)


def test_a_polite_engine_survives_a_cancel(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(plan=[{"progress": [0.5, "working"]}, {"wait_cancel": True}, {"result": "too late"}])
    run = runner.start("plan", {})
    with qtbot.waitSignal(run.progressed, timeout=PATIENCE_MS):
        pass
    pid = engine_pid(runner)
    run.cancel()
    assert outcome_of(qtbot, run)[0] == "cancelled"
    assert outcome_of(qtbot, runner.start("doctor", {}))[0] == "finished"
    assert engine_pid(runner) == pid


def test_a_dead_engine_says_why_and_the_next_call_gets_a_new_one(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    script.write(plan=[{"die": 139}])
    kind, error = outcome_of(qtbot, runner.start("plan", {}))
    assert kind == "failed"
    assert isinstance(error, EngineError)
    assert "139" in error.problem
    assert "Segmentation fault in the script" in error.problem
    assert outcome_of(qtbot, runner.start("doctor", {}))[0] == "finished"


@pytest.mark.parametrize("line", ["not the protocol", '{"jsonrpc": "2.0", "id"', "[1, 2]"])
def test_a_lying_engine_is_an_error_and_is_replaced(qtbot: QtBot, runner: EngineRunner, script: Any, line: str) -> None:
    script.write(plan=[{"say": line}, {"stall": True}])
    kind, error = outcome_of(qtbot, runner.start("plan", {}))
    assert kind == "failed"
    assert isinstance(error, EngineError)
    assert outcome_of(qtbot, runner.start("doctor", {}))[0] == "finished"


def test_a_newer_run_silences_the_older_and_survives_its_end(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(plan=[{"progress": [0.5, "old"]}, {"stall": True}])
    old = runner.start("plan", {})
    with qtbot.waitSignal(old.progressed, timeout=PATIENCE_MS):
        pass
    heard = []
    for signal in (old.progressed, old.finished, old.failed, old.cancelled):
        signal.connect(lambda *_: heard.append("old"))
    new = runner.start("doctor", {})
    assert outcome_of(qtbot, new)[0] == "finished"
    assert heard == []


def test_only_the_newest_of_many_waiting_runs_is_asked(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(plan=[{"sleep": 0.3}, {"result": "done"}])
    runs = [runner.start("plan", {"number": number}) for number in range(20)]
    assert outcome_of(qtbot, runs[-1])[0] == "finished"
    assert [message["params"]["number"] for message in script.asked("plan")] == [0, 19]


def test_a_waiting_run_can_be_cancelled(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(plan=[{"sleep": 0.5}, {"result": "done"}], scenes=[{"result": "there"}])
    runner.start("plan", {})
    waiting = runner.start("doctor", {})
    heard = []
    waiting.cancelled.connect(lambda: heard.append("cancelled"))
    waiting.cancel()
    assert heard == ["cancelled"]
    assert outcome_of(qtbot, runner.start("scenes", {})) == ("finished", "there"), "the plan has ended"
    assert script.asked("doctor") == []


def test_close_in_mid_run_leaves_no_process_and_sends_no_signal(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    script.write(plan=[{"progress": [0.5, "stuck"]}, {"stall": True}])
    run = runner.start("plan", {})
    with qtbot.waitSignal(run.progressed, timeout=PATIENCE_MS):
        pass
    pid, heard = engine_pid(runner), []
    for signal in (run.finished, run.failed, run.cancelled):
        signal.connect(lambda *_: heard.append(1))
    with within(0.05):
        runner.close()
    assert wait_dead(pid)
    qtbot.wait(100)
    assert heard == []


def test_without_an_engine_a_run_fails_with_what_to_do(qtbot: QtBot, runner: EngineRunner) -> None:
    runner.use_engine(None)
    kind, error = outcome_of(qtbot, runner.start("plan", {}))
    assert kind == "failed"
    assert "settings" in error.remedy


def test_an_interpreter_that_does_not_exist_is_one_line(qtbot: QtBot, runner: EngineRunner, tmp_path: Path) -> None:
    runner.use_engine(tmp_path / "no" / "python")
    kind, error = outcome_of(qtbot, runner.start("plan", {}))
    assert kind == "failed"
    assert "cannot be started" in error.problem


def test_a_small_question_goes_beside_the_run(qtbot: QtBot, runner: EngineRunner, script: Any) -> None:
    script.write(enhance=[{"wait_cancel": True}, {"result": "done"}], timeline=[{"result": [1, 2]}])
    run = runner.start("enhance", {})
    assert outcome_of(qtbot, runner.aside("timeline", {})) == ("finished", [1, 2])
    assert run.active()
    run.drop()


def test_the_newest_small_question_of_a_kind_replaces_the_older_ones(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    script.write(timeline=[[{"wait_cancel": True}, {"result": "old"}], [{"result": "new"}]])
    runs = [runner.aside("timeline", {"number": number}) for number in range(4)]
    assert outcome_of(qtbot, runs[-1]) == ("finished", "new")
    assert [message["params"]["number"] for message in script.asked("timeline")] == [0, 3]
    assert not any(run.active() for run in runs)


def test_a_small_question_that_is_dropped_never_ends_the_engine(
    qtbot: QtBot, runner: EngineRunner, script: Any
) -> None:
    script.write(timeline=[{"progress": [0.5, "deaf"]}, {"stall": True}], enhance=[{"sleep": 3.0}, {"result": 7}])
    run = runner.start("enhance", {})
    small = runner.aside("timeline", {})
    with qtbot.waitSignal(small.progressed, timeout=PATIENCE_MS):
        pass
    small.drop()
    assert outcome_of(qtbot, run) == ("finished", 7)


@pytest.mark.parametrize("fate", [{"stall": True}, {"wait_cancel": True}])
def test_a_small_question_is_asked_again_where_its_engine_had_to_end_for_a_runs_sake(
    qtbot: QtBot, runner: EngineRunner, script: Any, fate: Any
) -> None:
    script.write(plan=[{"progress": [0.5, "stuck"]}, {"stall": True}], timeline=[{"progress": [0.1, ""]}, fate])
    run = runner.start("plan", {})
    small = runner.aside("timeline", {})
    with qtbot.waitSignals([run.progressed, small.progressed], timeout=PATIENCE_MS):
        pass
    script.write(timeline=[{"result": "marks"}])
    run.cancel()
    assert outcome_of(qtbot, small) == ("finished", "marks")
    assert len(script.asked("timeline")) == 2
