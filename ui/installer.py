"""Installs, checks and removes the engine in a thread, with progress and cancel, whatever window is open meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core import kept_models
from ..core.engine import environment, environment_folder, extras
from ..core.engine.extras import EXTRAS, Extra
from ..core.errors import CancelledError, EngineError, RevisitError, from_defect
from . import diagnostics, engine_words, words
from .engine_texts import said, said_error
from .words import tr

DISPOSE_S = 1.0
"""Longest wait for a cancelled job when the plugin goes; it looks several times a second."""


class EngineInstaller(QObject):
    """One job at a time: an installation, a check or a removal."""

    progressed = pyqtSignal(float, str)
    installed = pyqtSignal(str)
    """Path of the interpreter."""
    verified = pyqtSignal(str)
    """One line: what was found."""
    diagnosed = pyqtSignal(str)
    """Pages of text, for whoever helps."""
    changed = pyqtSignal(str)
    """One line: what was added or taken away."""
    failed = pyqtSignal(object)
    """RevisitError"""
    cancelled = pyqtSignal()
    busy_changed = pyqtSignal(bool)
    install_started = pyqtSignal()
    """Whoever uses the engine lets go of it now: Windows does not replace files in use."""
    install_ended = pyqtSignal()
    """After `installed`, `changed`, `failed` or `cancelled` of a job that `install_started` announced."""

    _settled = pyqtSignal(object, object)

    def __init__(self, parent: Optional[QObject] = None) -> None:
        """Lives as long as the plugin, so that closing the settings does not end an installation."""
        super().__init__(parent)
        self._cancel: Optional[threading.Event] = None
        self._thread: Optional[threading.Thread] = None
        self._installing = False
        self._settled.connect(self._on_settled, Qt.ConnectionType.QueuedConnection)

    def busy(self) -> bool:
        """Tell whether a job is under way."""
        return self._cancel is not None

    def install(self, folder: Path, wheels: Optional[Path] = None) -> None:
        """Make the engine's environment in `folder`, anew if there is one; its optional steps come again."""
        before = environment_folder.describe(folder).extras
        again = [extra for extra in EXTRAS if extra.name in before]
        proxy = self._proxy(wheels)
        if proxy is None:
            return

        def job(cancel: threading.Event) -> tuple[Any, str]:
            tell = self._progress(cancel)

            def part(number: int) -> Callable[[float, str], None]:
                return lambda done, text: tell((number + done) / (1 + len(again)), text)

            python = environment.install(folder, None, part(0), cancel.is_set, wheels, proxy)
            for number, extra in enumerate(again, start=1):
                extras.install_extra(extra, folder, part(number), cancel.is_set, wheels, proxy)
            return self.installed, str(python)

        self._start(job, replaces=True)

    def add_extra(self, extra: Extra, folder: Path, wheels: Optional[Path] = None) -> None:
        """Add what an optional step needs to the environment in `folder`."""
        proxy = self._proxy(wheels)
        if proxy is None:
            return

        def job(cancel: threading.Event) -> tuple[Any, str]:
            extras.install_extra(extra, folder, self._progress(cancel), cancel.is_set, wheels, proxy)
            return self.changed, engine_words.changed_words(extra, there=True)

        self._start(job, replaces=True)

    def remove_extra(self, extra: Extra, folder: Path) -> None:
        """Take what an optional step needs out of the environment in `folder`."""

        def job(_: threading.Event) -> tuple[Any, str]:
            extras.remove_extra(extra, folder)
            return self.changed, engine_words.changed_words(extra, there=False)

        self._start(job, replaces=True)

    def remove(self, folder: Path) -> None:
        """Delete the environment in `folder`, and what was downloaded for it."""

        def job(_: threading.Event) -> tuple[Any, str]:
            environment_folder.remove(folder)
            environment_folder.remove_downloads()
            return self.changed, tr("The engine was removed.")

        self._start(job, replaces=True)

    def clear_models(self) -> None:
        """Delete what was learned for queries and is kept."""

        def job(_: threading.Event) -> tuple[Any, str]:
            gone = kept_models.clear_models()
            return self.changed, tr("What was learned was deleted: {}.").format(words.megabytes(gone["bytes"]))

        self._start(job)

    def verify(self, python: Path) -> None:
        """Check that every package that the engine needs loads in `python`, and what it computes on."""
        self._start(lambda _: (self.verified, diagnostics.check(python).words()))

    def diagnose(self, python: Optional[Path], folder: Path) -> None:
        """Collect what whoever helps needs to know; `diagnosed` brings it."""
        self._start(lambda _: (self.diagnosed, diagnostics.text(python, folder)))

    def cancel(self) -> None:
        """End the job; `cancelled` follows."""
        if self._cancel:
            self._cancel.set()

    def dispose(self) -> None:
        """End the job and say nothing more; waits a moment for it, so that QGIS leaves no pip behind when it closes."""
        self.cancel()
        self._cancel = None
        if self._thread:
            self._thread.join(DISPOSE_S)

    def _proxy(self, wheels: Optional[Path]) -> Optional[str]:
        """Return the proxy, asked on the main thread because QGIS has one network manager a thread; None: refused."""
        try:
            return "" if wheels else proxy_url()
        except EngineError as error:
            self.failed.emit(error)
            return None

    def _start(self, job: Callable[[threading.Event], tuple[Any, str]], replaces: bool = False) -> None:
        """Run a job in a thread; `replaces`: it changes files of the engine, which must not run meanwhile."""
        if self._cancel:
            return
        if replaces:
            self._installing = True
            self.install_started.emit()
        cancel = self._cancel = threading.Event()
        self.busy_changed.emit(True)
        self._thread = threading.Thread(target=self._run, args=[job, cancel], name="revisit-installer", daemon=True)
        self._thread.start()

    def _run(self, job: Callable[[threading.Event], tuple[Any, str]], cancel: threading.Event) -> None:
        try:
            outcome: Any = job(cancel)
        except RevisitError as error:
            outcome = said_error(error)
        except Exception as error:  # noqa: BLE001 - a thread's border: a defect must reach the user, not vanish
            outcome = from_defect(error, str(environment.log_path()))
        if self._cancel is cancel:
            self._settled.emit(cancel, outcome)

    def _progress(self, cancel: threading.Event) -> Callable[[float, str], None]:
        def report(share: float, text: str) -> None:
            if self._cancel is cancel:
                self.progressed.emit(share, said(text))

        return report

    def _on_settled(self, cancel: threading.Event, outcome: Any) -> None:
        if self._cancel is not cancel:
            return
        self._cancel = None
        self.busy_changed.emit(False)
        if isinstance(outcome, CancelledError):
            self.cancelled.emit()
        elif isinstance(outcome, RevisitError):
            self.failed.emit(outcome)
        else:
            signal, value = outcome
            signal.emit(value)
        if self._installing:
            self._installing = False
            self.install_ended.emit()


def proxy_url() -> str:
    """Return QGIS's own proxy as pip wants it, or "" where QGIS has none or leaves it to the system.

    Raises:
        EngineError: it is of a kind that pip cannot use.
    """
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() == QNetworkProxy.ProxyType.Socks5Proxy:
        raise EngineError(
            tr("QGIS's proxy is a SOCKS proxy, which the installation cannot use"),
            tr("Set an HTTP proxy in QGIS's network settings, or install from a folder of wheels"),
        )
    kinds = (QNetworkProxy.ProxyType.HttpProxy, QNetworkProxy.ProxyType.HttpCachingProxy)
    if proxy.type() not in kinds or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), '')}:{quote(proxy.password(), '')}@" if proxy.user() else ""
    return f"http://{user}{proxy.hostName()}:{proxy.port()}"
