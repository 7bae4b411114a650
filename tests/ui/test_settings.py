"""The options page and the installer behind it."""

from __future__ import annotations

import sys
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsNetworkAccessManager, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QThread
from qgis.PyQt.QtNetwork import QNetworkProxy

from revisit.core.engine import environment, environment_folder
from revisit.core.engine.extras import CLOUDS
from revisit.core.errors import CancelledError, EngineError, OutputError
from revisit.ui import engine_home
from revisit.ui.installer import EngineInstaller, proxy_url
from revisit.ui.settings import SettingsPage


@pytest.fixture
def installer(iface: FakeIface) -> Iterator[Any]:
    made = EngineInstaller()
    yield made
    made.dispose()


@pytest.fixture
def saved() -> Any:
    return []


@pytest.fixture
def page(qtbot: QtBot, installer: EngineInstaller, saved: list[bool], monkeypatch: pytest.MonkeyPatch) -> Any:
    monkeypatch.delenv("REVISIT_PYTHON", raising=False)
    made = SettingsPage(installer, lambda: saved.append(True), None)
    qtbot.addWidget(made)
    made.show()
    return made


def test_what_is_set_is_kept_on_ok_and_only_then(page: SettingsPage, saved: list[bool], tmp_path: Path) -> None:
    page.engine.python.setFilePath("/opt/python")
    page.engine.folder.setFilePath(str(tmp_path / "engine"))
    page.answers.setFilePath(str(tmp_path / "täst answers"))
    page.window_spin.setValue(60)
    assert engine_home.named_python() == ""
    page.apply()
    assert saved == [True]
    assert engine_home.engine_python() == Path("/opt/python")
    assert engine_home.engine_folder() == tmp_path / "engine"
    assert engine_home.answers_folder() == tmp_path / "täst answers"
    assert engine_home.window_days() == 60


def test_emptied_fields_mean_the_defaults_again(page: SettingsPage, tmp_path: Path) -> None:
    page.answers.setFilePath(str(tmp_path))
    page.apply()
    page.answers.setFilePath("")
    page.apply()
    assert not QgsSettings().contains("revisit/answers/folder")


def test_where_the_engine_is_found(page: SettingsPage, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    assert engine_home.engine_python() is None
    monkeypatch.setenv("REVISIT_PYTHON", "/from/environment")
    assert engine_home.engine_python() == Path("/from/environment")
    QgsSettings().setValue("revisit/engine/python", "/from/settings")
    assert engine_home.engine_python() == Path("/from/settings")
    QgsSettings().remove("revisit/engine/python")
    monkeypatch.delenv("REVISIT_PYTHON")
    monkeypatch.setattr(environment_folder, "is_ready", lambda _: True)
    assert engine_home.engine_python() == environment_folder.environment_python(environment_folder.default_folder())


def test_answers_go_beside_a_saved_project_else_into_the_documents(page: SettingsPage, tmp_path: Path) -> None:
    assert engine_home.answers_folder().name == "Revisit"
    assert QgsProject.instance().write(str(tmp_path / "map.qgz"))
    assert engine_home.answers_folder() == tmp_path / "revisit"


def test_install_shows_real_progress_and_ends_with_the_interpreter(
    qtbot: QtBot, page: SettingsPage, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> Any:
    go, threads = threading.Event(), []

    def install(
        folder: Path, base_python: Any, progress: Any, cancelled: Any, wheels: Any = None, proxy: str = ""
    ) -> Any:
        threads.append(QThread.currentThread())
        progress(0.4, "Downloading numpy")
        go.wait(5)
        return folder / "bin" / "python"

    monkeypatch.setattr(environment, "install", install)
    page.engine.folder.setFilePath(str(tmp_path / "chosen"))
    page.engine.install_button.click()
    qtbot.waitUntil(lambda: page.engine.bar.value() == 40, timeout=5000)
    assert page.engine.status.text() == "Downloading numpy"
    assert page.engine.cancel_button.isVisible()
    assert not page.engine.install_button.isEnabled()
    with qtbot.waitSignal(installer.installed) as installed:
        go.set()
    assert installed.args == [str(tmp_path / "chosen" / "bin" / "python")]
    assert threads != [QThread.currentThread()]
    assert not page.engine.bar.isVisible()
    assert page.engine.status.text().startswith("Installed: ")


def test_install_can_be_cancelled(
    qtbot: QtBot, page: SettingsPage, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch
) -> None:
    def install(
        folder: Path, base_python: Any, progress: Any, cancelled: Any, wheels: Any = None, proxy: str = ""
    ) -> None:
        while not cancelled():
            threading.Event().wait(0.01)
        raise CancelledError

    monkeypatch.setattr(environment, "install", install)
    page.engine.install_button.click()
    qtbot.waitUntil(installer.busy, timeout=2000)
    with qtbot.waitSignal(installer.cancelled, timeout=2000):
        page.engine.cancel_button.click()
    assert page.engine.status.text() == "Cancelled. What was downloaded is kept for the next time."
    assert page.engine.install_button.isEnabled()


@pytest.mark.parametrize(
    ("error", "said"),
    [
        (OutputError("/engine holds other files", "Choose an empty folder"), "Choose an empty folder."),
        (ValueError("surprise"), "Unexpected ValueError: surprise"),
    ],
)
def test_a_failed_install_says_why_in_one_line(
    qtbot: QtBot,
    page: SettingsPage,
    installer: EngineInstaller,
    monkeypatch: pytest.MonkeyPatch,
    error: Exception,
    said: str,
) -> None:
    def install(*_) -> None:
        raise error

    monkeypatch.setattr(environment, "install", install)
    with qtbot.waitSignal(installer.install_ended, timeout=2000):
        page.engine.install_button.click()
    assert said in page.engine.status.text()


def test_check_says_what_an_interpreter_is_not(
    qtbot: QtBot, page: SettingsPage, installer: EngineInstaller, tmp_path: Path
) -> None:
    page.engine.python.setFilePath(str(tmp_path / "no-python"))
    with qtbot.waitSignal(installer.failed, timeout=20000) as failed:
        page.engine.verify_button.click()
    assert isinstance(failed.args[0], EngineError)
    assert "no-python is not a working Python. Choose another interpreter." in page.engine.status.text()


def test_check_says_what_it_found(
    qtbot: QtBot, page: SettingsPage, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch
) -> Any:
    asked = []

    def verify(python: Path) -> Any:
        asked.append(python)
        return {"python": "3.12.1", "packages": {"numpy": "2", "scipy": "1"}}

    monkeypatch.setattr(environment, "verify", verify)
    page.engine.python.setFilePath(sys.executable)
    with qtbot.waitSignal(installer.verified, timeout=2000):
        page.engine.verify_button.click()
    assert asked == [Path(sys.executable)]
    assert page.engine.status.text() == (
        "Python 3.12.1 with all 2 packages. Networks would run on: CPU (torch is not installed)."
    )


def test_a_page_closed_in_mid_install_is_safe_and_the_next_one_shows_it(
    qtbot: QtBot, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, iface: FakeIface
) -> Any:
    go = threading.Event()

    def install(folder: Path, *_) -> Any:
        go.wait(5)
        return folder / "bin" / "python"

    monkeypatch.setattr(environment, "install", install)
    first = SettingsPage(installer, lambda: None, None)
    first.engine.install_button.click()
    first.deleteLater()
    qtbot.wait(50)
    second = SettingsPage(installer, lambda: None, None)
    qtbot.addWidget(second)
    second.show()
    assert second.engine.cancel_button.isVisible()
    with qtbot.waitSignal(installer.installed):
        go.set()
    assert second.engine.status.text().startswith("Installed: ")


def test_unloading_in_mid_install_ends_it_and_says_nothing(
    qtbot: QtBot, installer: EngineInstaller, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    ended, heard = [], []

    def install(
        folder: Path, base_python: Any, progress: Any, cancelled: Any, wheels: Any = None, proxy: str = ""
    ) -> None:
        while not cancelled():
            threading.Event().wait(0.05)
        ended.append(True)
        raise CancelledError

    monkeypatch.setattr(environment, "install", install)
    for signal in (installer.cancelled, installer.failed, installer.install_ended):
        signal.connect(lambda *_: heard.append(1))
    installer.install(tmp_path)
    installer.dispose()
    assert ended == [True]
    qtbot.wait(100)
    assert heard == []


def test_an_installed_engine_replaces_a_named_interpreter(
    iface: FakeIface, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.delenv("REVISIT_PYTHON", raising=False)
    QgsSettings().setValue("revisit/engine/python", "/broken")
    engine_home.use_installed(environment_folder.environment_python(tmp_path / "new"))
    assert engine_home.named_python() == ""
    assert engine_home.engine_folder() == tmp_path / "new"


def test_the_installer_uses_the_proxy_that_qgis_uses(iface: FakeIface) -> None:
    network = QgsNetworkAccessManager.instance()
    before = network.fallbackProxy()
    proxy = QNetworkProxy(QNetworkProxy.ProxyType.HttpProxy, "proxy.example", 3128, "ann", "s:crét")
    network.setFallbackProxyAndExcludes(proxy, [], [])
    assert proxy_url() == "http://ann:s%3Acr%C3%A9t@proxy.example:3128"
    network.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.NoProxy), [], [])
    assert proxy_url() == ""
    network.setFallbackProxyAndExcludes(QNetworkProxy(QNetworkProxy.ProxyType.Socks5Proxy, "a", 1), [], [])
    with pytest.raises(EngineError, match="SOCKS proxy, which the installation cannot use"):
        proxy_url()
    installer = EngineInstaller()
    refused: list[EngineError] = []
    installer.failed.connect(refused.append)
    installer.install(Path("/nowhere"))
    installer.add_extra(CLOUDS, Path("/nowhere"))
    assert len(refused) == 2
    assert not installer.busy()
    network.setFallbackProxyAndExcludes(before, [], [])
