"""How an answer is made, apart from what is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..errors import RequestError

METHODS = ("nearest", "linear", "linear+offset", "ridge", "ridge+kriged", "ridge+boosted", "ridge+boosted+kriged")
"""Names of the estimators, the simplest first (`models.registry` makes them)."""
MODES = ("auto", "intra")
DEVICES = ("auto", "cpu")


@dataclass(frozen=True)
class Options:
    """Choices with defaults that fit nearly every query."""

    mode: str = "auto"
    """One of `MODES`."""
    method: str = "auto"
    """`auto` lets the contest choose; a name of `METHODS` answers with that one, measured all the same."""
    device: str = "auto"
    """One of `DEVICES`; the present estimators run on the CPU."""
    threads: int = 0
    """0: as many as there are cores."""
    seed: int = 0

    def __post_init__(self) -> None:
        """Refuse what does not exist.

        Raises:
            RequestError: an unknown mode, method or device, or a number out of range.
        """
        for what, value, known in (
            ("mode", self.mode, MODES),
            ("method", self.method, ("auto", *METHODS)),
            ("device", self.device, DEVICES),
        ):
            if value not in known:
                raise RequestError(f"There is no {what} {value!r}", f"Choose from {', '.join(known)}")
        if not 0 <= self.threads <= 1024:
            raise RequestError(f"{self.threads} threads are out of range", "Give 1 to 1024, or 0 for all cores")
        if not 0 <= self.seed < 2**31:
            raise RequestError(f"The seed {self.seed} is out of range", "Give 0 to 2147483647")

    @property
    def thread_count(self) -> int:
        """Number of threads to use."""
        return self.threads or os.cpu_count() or 1

    @classmethod
    def from_json(cls, data: Mapping[str, Any]) -> Options:
        """Read options from the protocol.

        Raises:
            RequestError: an unknown name or a value of the wrong kind.
        """
        unknown = set(data) - set(cls.__dataclass_fields__)
        if unknown:
            raise RequestError(f"There is no option {sorted(unknown)[0]!r}", f"Choose from {', '.join(cls().__dict__)}")
        try:
            numbers = {name: int(data[name]) for name in ("threads", "seed") if name in data}
        except (TypeError, ValueError, OverflowError) as error:
            raise RequestError(f"Threads and seed must be whole numbers: {error}", "Give numbers") from error
        return cls(**{**data, **numbers})
