"""Installs and checks the engine in a thread, with progress and cancel, whatever window is open meanwhile."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import Any, Callable, Optional
from urllib.parse import quote

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QObject, Qt, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy

from ..core.engine import environment
from ..core.errors import CancelledError, RevisitError, from_defect
from .words import tr

DISPOSE_S = 1.0
"""Longest wait for a cancelled job when the plugin goes; it looks several times a second."""


class EngineInstaller(QObject):
    """One job at a time: an installation or a check."""

    progressed = pyqtSignal(float, str)
    installed = pyqtSignal(str)
    """Path of the interpreter."""
    verified = pyqtSignal(str)
    """One line: what was found."""
    failed = pyqtSignal(object)
    """RevisitError"""
    cancelled = pyqtSignal()
    busy_changed = pyqtSignal(bool)
    install_started = pyqtSignal()
    """Whoever uses the engine lets go of it now: Windows does not replace files in use."""
    install_ended = pyqtSignal()
    """After `installed`, `failed` or `cancelled` of an installation."""

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
        """Make the engine's environment in `folder`, anew if there is one."""
        if self.busy():
            return
        proxy = proxy_url()
        self._installing = True
        self.install_started.emit()
        self._start(
            lambda cancel: (
                self.installed,
                str(environment.install(folder, None, self._progress(cancel), cancel.is_set, wheels, proxy)),
            )
        )

    def verify(self, python: Path) -> None:
        """Check that every package that the engine needs loads in `python`."""
        self._start(lambda _: (self.verified, _found(environment.verify(python))))

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

    def _start(self, job: Callable[[threading.Event], tuple[Any, str]]) -> None:
        if self._cancel:
            return
        cancel = self._cancel = threading.Event()
        self.busy_changed.emit(True)
        self._thread = threading.Thread(target=self._run, args=[job, cancel], name="revisit-installer", daemon=True)
        self._thread.start()

    def _run(self, job: Callable[[threading.Event], tuple[Any, str]], cancel: threading.Event) -> None:
        try:
            outcome: Any = job(cancel)
        except RevisitError as error:
            outcome = error
        except Exception as error:  # noqa: BLE001 - a thread's border: a defect must reach the user, not vanish
            outcome = from_defect(error, str(environment.log_path()))
        if self._cancel is cancel:
            self._settled.emit(cancel, outcome)

    def _progress(self, cancel: threading.Event) -> Callable[[float, str], None]:
        def report(share: float, text: str) -> None:
            if self._cancel is cancel:
                self.progressed.emit(share, text)

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


def _found(found: dict[str, object]) -> str:
    packages = found["packages"]
    return tr("Python {} with all {} packages.").format(found["python"], len(packages))


def proxy_url() -> str:
    """Return QGIS's own proxy as pip wants it, or ""."""
    proxy = QgsNetworkAccessManager.instance().fallbackProxy()
    if proxy.type() != QNetworkProxy.ProxyType.HttpProxy or not proxy.hostName():
        return ""
    user = f"{quote(proxy.user(), '')}:{quote(proxy.password(), '')}@" if proxy.user() else ""
    return f"http://{user}{proxy.hostName()}:{proxy.port()}"
