"""The engine's part of the settings: what it says beforehand, update, remove, networks, wheels and diagnostics."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication
from qgis.PyQt.QtWidgets import QMessageBox

from revisit.core import kept_models
from revisit.core.engine import environment, environment_folder, extras
from revisit.core.engine.environment_folder import BASE_LOCK
from revisit.core.engine.extras import CLOUDS, EXTRAS, NETWORKS, Extra
from revisit.ui.engine_page import EngineGroup
from revisit.ui.installer import EngineInstaller


@pytest.fixture
def installer(iface: FakeIface) -> Iterator[Any]:
    made = EngineInstaller()
    yield made
    made.dispose()


@pytest.fixture
def group(qtbot: QtBot, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Any:
    monkeypatch.delenv("REVISIT_PYTHON", raising=False)
    monkeypatch.setenv("REVISIT_HOME", str(tmp_path / "home"))
    made = EngineGroup(installer)
    qtbot.addWidget(made)
    made.show()
    return made


def put_engine(folder: Path, lock: str = "", **added: str) -> None:
    """Write what an installation leaves, without its gigabyte."""
    python = environment_folder.environment_python(folder)
    python.parent.mkdir(parents=True)
    python.touch()
    marker = {"lock": lock or environment_folder.checksum(BASE_LOCK), "python": "3.12.1", "size_bytes": 975e6}
    marker.update(packages={"numpy": "2", "scipy": "1"}, extras=added)
    environment_folder.write_marker(folder, marker)


def test_size_folder_and_free_space_are_said_beforehand(group: EngineGroup, tmp_path: Path) -> None:
    group.folder.setFilePath(str(tmp_path / "Jiří"))
    text = group.state.text()
    assert text.startswith("The engine is not installed yet. Installing downloads about 260 MB and takes 1.0 GB in ")
    assert f"in {tmp_path / 'Jiří'}, where " in text
    assert group.install_button.text() == "Install"
    assert not group.remove_button.isEnabled()
    assert not any(step.button.isEnabled() for step in group.extras.values())


def test_what_was_downloaded_before_is_said(group: EngineGroup) -> None:
    folder = environment_folder.downloads_folder()
    folder.mkdir(parents=True)
    (folder / "numpy.whl").write_bytes(bytes(20_000_000))
    group.refresh()
    assert "20 MB were downloaded before; it goes on from there." in group.state.text()
    assert group.install_button.text() == "Go on installing"


def test_an_engine_of_another_version_is_to_be_updated(group: EngineGroup, tmp_path: Path) -> None:
    put_engine(tmp_path / "old", lock="of another version")
    group.folder.setFilePath(str(tmp_path / "old"))
    assert "was made for another version of Revisit and has to be updated" in group.state.text()
    assert group.install_button.text() == "Update"
    assert group.remove_button.isEnabled()


def test_a_ready_engine_is_described(group: EngineGroup, tmp_path: Path) -> None:
    put_engine(tmp_path / "ready")
    group.folder.setFilePath(str(tmp_path / "ready"))
    assert group.state.text() == f"Installed in {tmp_path / 'ready'}: Python 3.12.1 with 2 packages, 1.0 GB."
    assert group.install_button.text() == "Install again"


def test_a_folder_of_wheels_is_installed_from(
    qtbot: QtBot, group: EngineGroup, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    asked: list[Any] = []
    monkeypatch.setattr(environment, "install", lambda *given: asked.append(given[4:]) or tmp_path / "bin" / "python")
    group.wheels.setFilePath(str(tmp_path))
    with qtbot.waitSignal(installer.installed, timeout=5000):
        group.install_button.click()
    assert asked == [(tmp_path, "")]


@pytest.mark.parametrize("sure", [True, False])
def test_removing_asks_first(
    qtbot: QtBot, group: EngineGroup, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    sure: bool,
) -> None:  # fmt: skip
    buttons = QMessageBox.StandardButton
    asked: list[str] = []
    monkeypatch.setattr(
        QMessageBox, "question", lambda _, __, text: asked.append(text) or (buttons.Yes if sure else buttons.No)
    )
    put_engine(tmp_path / "ready")
    group.folder.setFilePath(str(tmp_path / "ready"))
    group.remove_button.click()
    assert "(1.0 GB)? Your answers and libraries stay." in asked[0]
    if sure:
        qtbot.waitUntil(lambda: group.status.text() == "The engine was removed.", timeout=5000)
        assert group.install_button.text() == "Install"
    assert (tmp_path / "ready").exists() is not sure


@pytest.mark.parametrize(
    ("extra", "takes", "there", "name"),
    [
        (NETWORKS, "Networks (optional): they make", "Networks: torch 2.13.0 is installed.", "networks"),
        (CLOUDS, "Cloud detection (optional): s2cloudless finds", "Cloud detection: s2cloudless 2.13.0 is installed.",
         "cloud detection"),
    ],
)  # fmt: skip
def test_an_optional_step_is_added_and_removed(
    qtbot: QtBot, group: EngineGroup, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path,
    extra: Extra, takes: str, there: str, name: str,
) -> None:  # fmt: skip
    folder = tmp_path / "ready"
    put_engine(folder)

    def change(changed: Extra, version: str) -> None:
        noted = {changed.name: version} if version else {}
        environment_folder.write_marker(folder, {**environment_folder.read_marker(folder), "extras": noted})

    monkeypatch.setattr(extras, "install_extra", lambda added, *_: change(added, "2.13.0"))
    monkeypatch.setattr(extras, "remove_extra", lambda removed, _: change(removed, ""))
    group.folder.setFilePath(str(folder))
    step = group.extras[extra.name]
    others = [other for other_name, other in group.extras.items() if other_name != extra.name]
    assert step.words.text().startswith(takes)
    with qtbot.waitSignals([installer.install_started, installer.install_ended], timeout=5000):
        step.button.click()
    assert step.words.text() == there
    assert group.status.text() in (f"The {name} is installed.", f"The {name} are installed.")
    assert step.button.text() == f"Remove {name}"
    assert all(other.button.text().startswith("Add ") for other in others)
    with qtbot.waitSignal(installer.install_ended, timeout=5000):
        step.button.click()
    assert step.button.text() == f"Add {name}"
    assert group.status.text() in (f"The {name} was removed.", f"The {name} were removed.")


def test_optional_steps_that_were_there_come_again_with_an_update(
    qtbot: QtBot, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    put_engine(tmp_path / "old", lock="of another version", networks="2.12.0", clouds="1.7.2")
    added: list[tuple[str, Path]] = []
    shares: list[float] = []
    installer.progressed.connect(lambda share, _: shares.append(share))

    def made(folder: Path, _: Any, progress: Any, *rest: Any) -> Path:
        progress(1.0, "made")
        return folder / "bin" / "python"

    def put(extra: Extra, folder: Path, progress: Any, *rest: Any) -> None:
        progress(1.0, "added")
        added.append((extra.name, folder))

    monkeypatch.setattr(environment, "install", made)
    monkeypatch.setattr(extras, "install_extra", put)
    with qtbot.waitSignal(installer.installed, timeout=5000):
        installer.install(tmp_path / "old")
    assert added == [(extra.name, tmp_path / "old") for extra in EXTRAS]
    assert shares == pytest.approx([1 / 3, 2 / 3, 1])


def test_what_was_learned_is_shown_and_cleared(
    qtbot: QtBot, group: EngineGroup, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    assert group.models.text() == "Nothing that was learned for earlier queries is kept."
    assert not group.models_button.isEnabled()
    folder = kept_models.models_dir()
    folder.mkdir(parents=True)
    for name, size in (("a.model", 2_000_000), ("b.safetensors", 3_000_000), ("a.pattern", 32)):
        (folder / name).write_bytes(bytes(size))
    group.refresh()
    assert group.models.text().endswith("so that they are not learned twice: 5.0 MB.")
    threads: list[str] = []
    clear = kept_models.clear_models
    monkeypatch.setattr(kept_models, "clear_models", lambda: threads.append(threading.current_thread().name) or clear())
    with qtbot.waitSignal(installer.changed, timeout=5000):
        group.models_button.click()
    assert threads != [threading.main_thread().name]
    assert not any(folder.iterdir())
    assert group.status.text() == "What was learned was deleted: 5.0 MB."
    assert group.models.text() == "Nothing that was learned for earlier queries is kept."


def test_diagnostics_are_copied_without_the_users_name(
    qtbot: QtBot, group: EngineGroup, installer: EngineInstaller, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("HOME", str(tmp_path))
    log = tmp_path / "home" / "cache" / "engine.log"
    log.parent.mkdir(parents=True)
    log.write_text("something went wrong here\n")
    group.python.setFilePath(sys.executable)
    with qtbot.waitSignal(installer.diagnosed, timeout=60000):
        group.diagnose_button.click()
    text = QgsApplication.clipboard().text()
    assert text.startswith("Revisit 0.")
    assert f"QGIS {QgsApplication.applicationVersion() or '3'}"[:6] in text
    assert "something went wrong here" in text
    assert str(tmp_path) not in text
    assert "in the clipboard" in group.status.text()
