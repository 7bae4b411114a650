from __future__ import annotations

import shutil
import stat
import subprocess
import sys
import threading
import time
from pathlib import Path

import pytest
from wheelhouse import NEEDED, PYTHON, make_wheel, never, silent

from revisit.core.engine import environment, environment_folder, interpreters, pip_run
from revisit.core.errors import CancelledError, EngineError, OutputError, RevisitError

posix = pytest.mark.skipif(sys.platform == "win32", reason="makes a shell script")


def test_an_environment_is_made_from_a_folder_of_wheels(folder: Path, lock: Path, wheels: Path) -> None:
    seen: list[tuple[float, str]] = []
    python = environment.install(
        folder, PYTHON, lambda share, text: seen.append((share, text)), never, wheels, lock=lock, needed=NEEDED
    )
    assert python == environment_folder.environment_python(folder)
    said = subprocess.run([str(python), "-I", "-c", "import tiny; print(tiny.ANSWER)"], capture_output=True, check=True)
    assert said.stdout.strip() == b"42"
    assert environment_folder.is_ready(folder, lock)
    shares = [share for share, _ in seen]
    assert shares == sorted(shares)
    assert shares[0] == 0.0
    assert shares[-1] == 1.0
    assert any("tiny" in text for _, text in seen)

    lock.write_text(lock.read_text() + "# a newer version of the plugin\n")
    assert not environment_folder.is_ready(folder, lock)
    environment_folder.remove(folder)
    assert not folder.exists()


@pytest.mark.slow
def test_what_an_interrupted_or_an_older_install_left_is_replaced(folder: Path, lock: Path, wheels: Path) -> None:
    folder.mkdir(parents=True)
    (folder / environment_folder.MARKER).write_text('{"state": "being made"}')
    for _ in range(2):
        (folder / "left over").mkdir()
        environment.install(folder, PYTHON, silent, never, wheels, lock=lock, needed=NEEDED)
        assert environment_folder.is_ready(folder, lock)
        assert not (folder / "left over").exists()


def test_a_wheel_with_another_hash_is_refused(made: Path, lock: Path, wheels: Path, tmp_path: Path) -> None:
    make_wheel(wheels, code="ANSWER = 'changed on the way'\n")
    with pytest.raises(EngineError, match=r"tiny==1\.0 is not the file that was pinned"):
        pip_run.install_lock(made, lock, tmp_path / "log", silent, never, wheels)


def test_a_folder_of_wheels_that_lacks_one_is_said(made: Path, lock: Path, tmp_path: Path) -> None:
    (tmp_path / "empty").mkdir()
    with pytest.raises(EngineError, match=r"no ready-made tiny==1\.0"):
        pip_run.install_lock(made, lock, tmp_path / "log", silent, never, tmp_path / "empty")


def test_a_package_that_does_not_load_is_said(folder: Path, lock: Path, wheels: Path) -> None:
    lock.write_text(make_wheel(wheels, code="raise OSError('libGL.so.1 is missing')\n"))
    with pytest.raises(EngineError, match=r"tiny does not load: OSError: libGL\.so\.1 is missing"):
        environment.install(folder, PYTHON, silent, never, wheels, lock=lock, needed=NEEDED)
    assert not folder.exists()


@posix
@pytest.mark.parametrize("stage", ["venv", "pip"])
def test_cancelling_ends_the_child_within_a_second(tmp_path: Path, folder: Path, lock: Path, stage: str) -> None:
    """A Python whose venv, or the pip it makes, never ends."""
    pid_file = tmp_path / "pid"
    hang = f"#!/bin/sh\necho $$ > '{pid_file}'\nexec sleep 60\n"
    fake = tmp_path / "python"
    made = environment_folder.environment_python(folder)
    make_pip = f"#!/bin/sh\nmkdir -p '{made.parent}'\ncp '{tmp_path}/pip' '{made}'\n"
    (tmp_path / "pip").write_text(hang)
    fake.write_text(hang if stage == "venv" else make_pip)
    for script in (fake, tmp_path / "pip"):
        script.chmod(0o755)

    stop = threading.Event()
    outcome: list[RevisitError] = []

    def work() -> None:
        try:
            environment.install(folder, fake, silent, stop.is_set, lock=lock, needed=NEEDED)
        except RevisitError as error:
            outcome.append(error)

    thread = threading.Thread(target=work)
    thread.start()
    deadline = time.monotonic() + 10
    while not (pid_file.exists() and pid_file.read_text().strip()) and time.monotonic() < deadline:
        time.sleep(0.02)
    pid = int(pid_file.read_text())
    stop.set()
    started = time.monotonic()
    thread.join(10)
    assert time.monotonic() - started < 1.0
    assert isinstance(outcome[0], CancelledError)
    assert not Path("/proc", str(pid)).exists()
    assert not folder.exists()


@pytest.mark.parametrize(
    ("said", "kind", "words"),
    [
        ("The virtual environment was not created successfully because ensurepip is not available.", EngineError,
         "cannot make environments"),
        ("ERROR: Could not install packages due to an OSError: [Errno 28] No space left on device", OutputError,
         "disk is full"),
        ("ERROR: Could not install packages due to an OSError: [Errno 13] Permission denied: '/x'", OutputError,
         "cannot be written"),
        ("WARNING: Retrying (Retry(total=0)) after connection broken by 'NewConnectionError(...)': /simple/numpy/\n"
         "ERROR: No matching distribution found for numpy==2.4.6", EngineError, "no connection"),
        ("WARNING: Retrying after connection broken by 'SSLError(SSLCertVerificationError(1, ...))'", EngineError,
         "certificate"),
        ("ERROR: something that nobody foresaw", EngineError, "something that nobody foresaw"),
        ("", EngineError, "cannot be installed"),
    ],
)  # fmt: skip
def test_what_pip_says_becomes_one_line(said: str, kind: type[RevisitError], words: str) -> None:
    error = pip_run.explain(said, Path("/usr/bin/python3"), Path("install.log"))
    assert type(error) is kind
    assert words in str(error)
    assert "\n" not in str(error)


def test_a_failed_environment_is_out_of_the_way_at_once_and_gone_soon(
    folder: Path, lock: Path, wheels: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    emptied: list[Path] = []
    monkeypatch.setattr(environment_folder, "empty", emptied.append)  # QGIS was closed before the thread came to it
    lock.write_text(make_wheel(wheels, code="raise OSError('broken')\n"))
    with pytest.raises(EngineError):
        environment.install(folder, PYTHON, silent, never, wheels, lock=lock, needed=NEEDED)
    aside = folder.with_name(f"{folder.name}.discarded-1")
    assert not folder.exists()
    assert emptied == [aside]
    monkeypatch.undo()
    environment_folder.prepare(folder)
    assert not aside.exists()
    assert folder.exists()


def test_a_folder_with_other_files_is_left_alone(folder: Path, lock: Path, wheels: Path) -> None:
    folder.mkdir(parents=True)
    (folder / "thesis.odt").write_text("ten years of work")
    with pytest.raises(OutputError, match="holds other files"):
        environment.install(folder, PYTHON, silent, never, wheels, lock=lock, needed=NEEDED)
    with pytest.raises(OutputError, match="was not made by Revisit"):
        environment_folder.remove(folder)
    assert (folder / "thesis.odt").read_text() == "ten years of work"


def test_too_little_space_is_said_before_anything_is_made(
    folder: Path, lock: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    usage = shutil.disk_usage(folder.anchor)
    monkeypatch.setattr(shutil, "disk_usage", lambda _: usage._replace(free=300_000_000))
    with pytest.raises(OutputError, match=r"needs 2\.0 GB, and .* has 0\.3 GB"):
        environment.install(folder, PYTHON, silent, never, lock=lock, needed=NEEDED)
    assert not folder.exists()


def test_a_folder_below_a_file_is_said(tmp_path: Path, lock: Path) -> None:
    (tmp_path / "file").write_text("")
    for place in (tmp_path / "file", tmp_path / "file" / "engine"):
        with pytest.raises(OutputError):
            environment.install(place, PYTHON, silent, never, lock=lock, needed=NEEDED)


def test_an_interpreter_that_cannot_start_is_said(folder: Path, lock: Path, tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="cannot be started"):
        environment.install(folder, tmp_path / "no python", silent, never, lock=lock, needed=NEEDED)
    assert not folder.exists()


def test_no_interpreter_at_all_says_how_to_get_one(folder: Path, lock: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(environment, "find_interpreters", list)
    with pytest.raises(EngineError, match=r"No Python 3\.11 or newer"):
        environment.install(folder, None, silent, never, lock=lock, needed=NEEDED)


def test_this_python_is_verified_for_what_it_has_and_lacks() -> None:
    assert environment.verify(PYTHON, {"pytest": "pytest"})["packages"] == {"pytest": pytest.__version__}
    with pytest.raises(EngineError, match="nowhere"):
        environment.verify(PYTHON, {"nowhere": "nowhere"})


def test_a_program_that_is_no_python_is_not_verified(tmp_path: Path) -> None:
    with pytest.raises(EngineError, match="not a working Python"):
        environment.verify(tmp_path / "missing")


def test_this_python_is_found() -> None:
    found = interpreters.find_interpreters()
    assert found
    assert all(interpreter.version >= (3, 11) for interpreter in found)
    assert len({interpreter.path for interpreter in found}) == len(found)


@posix
def test_only_working_pythons_that_are_new_enough_are_listed(tmp_path: Path) -> None:
    def fake(name: str, answer: str) -> Path:
        path = tmp_path / name
        path.write_text(f"#!/bin/sh\n{answer}\n")
        path.chmod(path.stat().st_mode | stat.S_IXUSR)
        return path

    def says(name: str, version: str, venv: str = "true") -> Path:
        return fake(name, f"""echo '["{tmp_path / name}", {version}, {venv}]'""")

    candidates = [
        says("old", "[3, 9, 2]"),
        says("newest", "[3, 14, 0]"),
        says("lame", "[3, 13, 1]", "false"),
        says("good", "[3, 12, 7]"),
        says("good", "[3, 12, 7]"),
        fake("stub", "echo 'Python was not found; run without arguments to install from the store'; exit 1"),
        tmp_path / "absent",
    ]
    found = interpreters.find_among(candidates)
    assert [interpreter.path.name for interpreter in found] == ["good", "newest", "lame"]
