"""Work for an engine of its own as a QGIS task: seen, and cancelled, where QGIS shows its tasks."""

from __future__ import annotations

from typing import Any, Callable, Optional

from qgis.core import QgsTask
from qgis.PyQt.QtCore import pyqtSignal

from ..core.errors import CancelledError, RevisitError, from_defect

Work = Callable[["EngineTask"], Any]
"""Runs in the task's thread and touches nothing of the window; raises RevisitError."""


class EngineTask(QgsTask):
    """One piece of work. After `succeeded`, `failed` or `cancelled`, no further signal comes."""

    succeeded = pyqtSignal(object)
    failed = pyqtSignal(object)
    """RevisitError"""
    cancelled = pyqtSignal(object)
    """CancelledError: says what is left."""
    said = pyqtSignal(str)
    """What it does just now."""

    def __init__(self, title: str, work: Work) -> None:
        """Do `work`, which is given the task: its progress, and whether it is cancelled."""
        super().__init__(title, QgsTask.Flag.CanCancel)
        self._work = work
        self._result: Any = None
        self._error: Optional[RevisitError] = None

    def run(self) -> bool:
        """Work."""
        try:
            self._result = self._work(self)
        except RevisitError as error:
            self._error = error
        except Exception as error:  # noqa: BLE001 - a defect: one line to the user instead of a thread that dies
            self._error = from_defect(error)
        return self._error is None

    def finished(self, done: bool) -> None:
        """Say how it ended; runs on the main thread."""
        if done:
            self.succeeded.emit(self._result)
        elif self._error is None or isinstance(self._error, CancelledError):
            self.cancelled.emit(self._error or CancelledError())
        else:
            self.failed.emit(self._error)
