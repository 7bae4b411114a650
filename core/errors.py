"""Every error a user can meet: one root, one line saying what is wrong and what to do.

Light module: standard library only, because QGIS's own interpreter imports it.
"""

from __future__ import annotations

import errno
import os
from typing import Any


class RevisitError(Exception):
    """Root of all errors raised on purpose.

    Attributes:
        problem: what is wrong, without a final full stop.
        remedy: what the user can do about it, without a final full stop.
        exit_status: the command line's exit status.
    """

    exit_status = 1

    def __init__(self, problem: str, remedy: str) -> None:
        """Keep both halves on one line each, whatever text they were made from."""
        self.problem = " ".join(problem.split()).rstrip(".")
        self.remedy = " ".join(remedy.split()).rstrip(".")
        super().__init__(f"{self.problem}. {self.remedy}.")

    @property
    def kind(self) -> str:
        """Name that travels over the engine protocol and in `--json` output."""
        return type(self).__name__

    def to_json(self) -> dict[str, Any]:
        """Return the error as a JSON object (see `error_from_json`)."""
        return {"kind": self.kind, "problem": self.problem, "remedy": self.remedy, "exit_status": self.exit_status}


class RequestError(RevisitError):
    """The request is wrong: a band, date, region or folder that cannot be meant."""

    exit_status = 2


class OutputError(RequestError):
    """The answer cannot be written where it was asked for."""


class UnsupportedError(RevisitError):
    """Nothing in the library supports an answer; the remedy says what would."""

    exit_status = 3


class DataError(RevisitError):
    """Data of the library cannot be read."""

    exit_status = 4


class OpenFilesError(RevisitError):
    """The system lets this program open no more files; no file is damaged."""

    exit_status = 4

    def __init__(
        self,
        problem: str = "The system lets Revisit open no more files",
        remedy: str = "Raise its limit, as with ulimit -n 1024, or close other programs",
    ) -> None:
        """Use the plain wording unless the caller knows more."""
        super().__init__(problem, remedy)


class EngineError(RevisitError):
    """The engine is missing, died or did not speak the protocol."""


class CancelledError(RevisitError):
    """The user cancelled; nothing was written."""

    exit_status = 130

    def __init__(self, problem: str = "Cancelled", remedy: str = "Nothing was written") -> None:
        """Use the plain wording unless the caller knows more."""
        super().__init__(problem, remedy)


class DefectError(RevisitError):
    """An error nobody foresaw: a defect of Revisit."""


_KINDS: dict[str, type[RevisitError]] = {
    kind.__name__: kind
    for kind in (
        RequestError,
        OutputError,
        UnsupportedError,
        DataError,
        OpenFilesError,
        EngineError,
        CancelledError,
        DefectError,
    )
}


def error_from_json(data: dict[str, Any]) -> RevisitError:
    """Rebuild the error that `RevisitError.to_json` described; an unknown kind becomes a `DefectError`."""
    kind = _KINDS.get(str(data.get("kind")), DefectError)
    return kind(str(data.get("problem", "Unknown error")), str(data.get("remedy", "Report it with the engine's log")))


def ran_out_of_files(error: BaseException) -> bool:
    """Tell whether an error of Python, or what a C library says of its own, means that no more files may be opened."""
    said = getattr(error, "errno", None) in (errno.EMFILE, errno.ENFILE)
    return said or os.strerror(errno.EMFILE).lower() in str(error).lower()


def from_defect(error: BaseException, log: str = "the log") -> RevisitError:
    """Wrap an unforeseen exception into one line that names it."""
    if ran_out_of_files(error):
        return OpenFilesError()
    text = " ".join(str(error).split()) or "no message"
    return DefectError(f"Unexpected {type(error).__name__}: {text}", f"This is a defect; report it with {log}")
