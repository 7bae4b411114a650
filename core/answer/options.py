"""How an answer is made, apart from what is asked for."""

from __future__ import annotations

import os
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from ..errors import RequestError
from ..imagery.occlusion import CLOUD_BLUE
from ..query import parse_date

WITHIN_SCENE = ("nearest", "linear", "linear+offset", "ridge", "ridge+kriged", "ridge+boosted", "ridge+gaussian")
"""Names of the estimators that compete where a part of the queried day was seen, the simplest first."""
OTHER_DATES = ("nearest", "linear", "linear+offset", "harmonic", "harmonic+kriged", "ridge")
"""Those that compete where other dates teach."""
SEASONAL = ("harmonic", "harmonic+kriged")
"""Those that ask what is usual at the time of the year."""
AROUND = ("ridge", "ridge+kriged", "ridge+boosted", "ridge+gaussian", "ridge+boosted+kriged")
"""Those that learn from the pixels around, where the day itself teaches."""
ON_REQUEST = ("ridge+boosted+kriged", "whittaker", "boosted", "mlp")
"""Those that were measured and did not earn their time in the contest: they answer where they are asked for."""
METHODS = (*OTHER_DATES, *WITHIN_SCENE[4:], *ON_REQUEST)
"""All names (`models.registry` makes them)."""
NETWORKS = ("mlp",)
"""Those of them that need torch."""
PREVIEW_METHODS = ("nearest", "linear", "linear+offset", "ridge")
"""Those that a preview has the time for."""
INTER_METHODS = ("nearest", "linear", "average", "season", "kriged", "ridge", "boosted", "spade", "season+spade")
"""Names of those that other sensors' images are given to (`models.inter_registry` makes them)."""
INTER_PREVIEW_METHODS = ("kriged", "ridge")
"""Those of them that learn, and that a preview has the time for."""
MODES = ("auto", "intra", "inter")
DEVICES = ("auto", "cpu", "cuda")
TOLERANCE_DAYS = 10
MAX_TOLERANCE_DAYS = 60
DEFAULT_TRAIN_SECONDS = 120
MAX_TRAIN_SECONDS = 86_400
_NUMBERS = ("threads", "seed", "train_seconds", "tolerance_days")
MAX_CLOUD_THRESHOLD = 0.5


@dataclass(frozen=True)
class Options:
    """Choices with defaults that fit nearly every query."""

    mode: str = "auto"
    """One of `MODES`."""
    method: str = "auto"
    """`auto` lets the contest choose; a name of `METHODS` or `INTER_METHODS` answers with that one, measured all the
    same."""
    device: str = "auto"
    """One of `DEVICES`, for networks; all else runs on the CPU."""
    threads: int = 0
    """0: as many as there are cores."""
    seed: int = 0
    train_seconds: int = DEFAULT_TRAIN_SECONDS
    """Time that networks may take to learn, all together; 0: none takes part."""
    weights: str = ""
    """File of a generator that `revisit train` made, for networks to start from; "": none."""
    tolerance_days: int = TOLERANCE_DAYS
    """T of the patent: how far an image may lie from its place in the pattern where other dates and places teach."""
    cache: bool = True
    """Whether what was learned is kept, and taken again for the same pattern on the same data."""
    preview: bool = False
    """A coarse answer at once: on few pixels of a large region, by one of `PREVIEW_METHODS`."""
    cloud_threshold: float = CLOUD_BLUE
    """Rise of blue reflectance above the other dates that counts as cloud; the other limits of that test scale with it.
    0: the supplied masks alone say what is occluded."""
    cloud_library: bool = True
    """Whether the cloud-mask library is asked, where it is installed and a scene has the bands (`imagery.clouds`)."""
    exclude: tuple[str, ...] = ()
    """Scene ids and days (YYYY-MM-DD) that are left out by hand."""
    masks: Mapping[str, str] = field(default_factory=dict)
    """Day (YYYY-MM-DD) -> file that says which pixels of it to hide, or to take for clear (see `imagery.marks`)."""

    def __post_init__(self) -> None:
        """Refuse what does not exist.

        Raises:
            RequestError: an unknown mode, method or device, a number out of range, or a day that is none.
        """
        for what, value, known in (
            ("mode", self.mode, MODES),
            ("method", self.method, ("auto", *dict.fromkeys(METHODS + INTER_METHODS))),
            ("device", self.device, DEVICES),
        ):
            if value not in known:
                raise RequestError(f"There is no {what} {value!r}", f"Choose from {', '.join(known)}")
        for what in ("preview", "cache", "cloud_library"):
            if not isinstance(getattr(self, what), bool):
                raise RequestError(
                    f"The option {what} = {getattr(self, what)!r} is neither true nor false", "Give one of them"
                )
        if not 0 <= self.threads <= 1024:
            raise RequestError(f"{self.threads} threads are out of range", "Give 1 to 1024, or 0 for all cores")
        if not 0 <= self.seed < 2**31:
            raise RequestError(f"The seed {self.seed} is out of range", "Give 0 to 2147483647")
        if not 0 <= self.train_seconds <= MAX_TRAIN_SECONDS:
            raise RequestError(f"{self.train_seconds} s of training are out of range", "Give 0 to 86400 seconds")
        if not 0 <= self.tolerance_days <= MAX_TOLERANCE_DAYS:
            raise RequestError(
                f"A tolerance of {self.tolerance_days} days is out of range", f"Give 0 to {MAX_TOLERANCE_DAYS} days"
            )
        if not 0 <= self.cloud_threshold <= MAX_CLOUD_THRESHOLD:
            raise RequestError(
                f"The cloud threshold {self.cloud_threshold} is out of range",
                f"Give a reflectance up to {MAX_CLOUD_THRESHOLD}, or 0 for the supplied masks alone",
            )
        if not isinstance(self.weights, str) or "\0" in self.weights:
            raise RequestError(f"The weights {self.weights!r} are no file", "Name a file that `revisit train` made")
        for day in self.masks:
            parse_date(day)

    def chosen(self) -> dict[str, Any]:
        """Return what differs from the defaults, as `from_json` reads it; a preview says that it is one by itself."""
        usual = Options()
        differs = {name: value for name, value in vars(self).items() if value != getattr(usual, name)}
        kept = {name: value for name, value in differs.items() if name != "preview"}
        return {**kept, **({"exclude": list(self.exclude)} if self.exclude else {}),
                **({"masks": dict(self.masks)} if self.masks else {})}  # fmt: skip

    def methods(self, other_dates: bool) -> tuple[str, ...]:
        """Return the names of the estimators that may answer, the simplest first.

        Args:
            other_dates: whether other dates teach; else it is the seen part of the queried one.
        """
        if self.method != "auto":
            return (self.method,)
        if self.preview:
            return PREVIEW_METHODS
        return OTHER_DATES if other_dates else WITHIN_SCENE

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
        numbers = {name: _whole_number(name, data[name]) for name in _NUMBERS if name in data}
        return cls(**{**data, **numbers, **_control(data)})


def _whole_number(name: str, value: Any) -> int:
    try:
        return int(value)
    except (TypeError, ValueError, OverflowError) as error:
        raise RequestError(f"{name} is {value!r}, and must be a whole number", "Give one, or leave it out") from error


def _control(data: Mapping[str, Any]) -> dict[str, Any]:
    """Return the options on what is occluded, in their own types."""
    known: dict[str, Any] = {}
    if "cloud_threshold" in data:
        try:
            known["cloud_threshold"] = float(data["cloud_threshold"])
        except (TypeError, ValueError, OverflowError) as error:
            raise RequestError(f"The cloud threshold is no number: {error}", "Give a reflectance, as 0.03") from error
    if "exclude" in data:
        names = data["exclude"]
        if not isinstance(names, (list, tuple)) or not all(isinstance(name, str) for name in names):
            raise RequestError(f"{names!r} is no list of scenes to leave out", "Give scene ids or days")
        known["exclude"] = tuple(names)
    if "masks" in data:
        files = data["masks"]
        if not isinstance(files, Mapping) or not all(isinstance(file, str) for file in files.values()):
            raise RequestError(f"{files!r} does not name a mask file for each day", "Give a file for each day")
        known["masks"] = dict(files)
    return known
