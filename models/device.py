"""Where networks run: on a GPU that is there and works, else on the CPU; which one, and why, is always said."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from importlib import metadata, util
from typing import Any, Optional

from ..core.errors import EngineError, RequestError

TORCH = "2.13.0"
"""The version that `requirements/deep.txt` pins."""
HOW_TO_INSTALL = "Install the part for networks in Revisit's settings, or `pip install -r requirements/deep.txt`"


@dataclass(frozen=True)
class Device:
    """Something that networks run on."""

    kind: str
    """`cpu` or `cuda`, as torch names it."""
    title: str
    """What a person calls it: `CPU`, `NVIDIA H100`."""
    why: str
    """Why this one, in words."""
    memory_bytes: Optional[int] = None
    """All of its memory, of the CPU the machine's; None where the system does not tell."""
    free_bytes: Optional[int] = None

    @property
    def is_gpu(self) -> bool:
        """Whether it has a memory of its own, and half precision pays."""
        return self.kind == "cuda"

    def to_json(self) -> dict[str, Any]:
        """Return the form of doctor, plan and report."""
        return {
            "kind": self.kind,
            "title": self.title,
            "why": self.why,
            "memory_bytes": self.memory_bytes,
            "free_bytes": self.free_bytes,
        }


def has_torch() -> bool:
    """Tell whether the networks' packages are installed; imports nothing."""
    return util.find_spec("torch") is not None and util.find_spec("safetensors") is not None


def import_torch() -> Any:
    """Return the torch module.

    Raises:
        EngineError: it is not installed, or does not load.
    """
    if not has_torch():
        raise EngineError("Networks need torch, which this engine does not have", HOW_TO_INSTALL)
    try:
        import torch
    except (ImportError, OSError) as error:  # OSError: a library of it is missing or of another system
        raise EngineError(f"torch does not load: {error}", HOW_TO_INSTALL) from error
    return torch


def choose_device(name: str = "auto") -> Device:
    """Return the device that `name` means; `auto` takes CUDA where it is there and works.

    Raises:
        RequestError: `cuda` is asked for, and there is none that works; or there is no such device.
        EngineError: torch does not load.
    """
    if name not in ("auto", "cpu", "cuda"):
        raise RequestError(f"There is no device {name!r}", "Choose from auto, cpu, cuda")
    if name == "cpu":
        return _cpu("it was asked for")
    lacks = _why_no_cuda()
    if not lacks:
        return _cuda("it was asked for" if name == "cuda" else "it is there and works")
    if name == "cuda":
        raise RequestError(f"There is no GPU to run on: {lacks}", "Use the device auto or cpu")
    return _cpu(lacks)


def _why_no_cuda() -> str:
    """Return why CUDA cannot be used, or "" where it can."""
    if not has_torch():
        return "torch is not installed"
    if metadata.version("torch").endswith("+cpu"):  # known without the seconds that loading it takes
        return "the installed torch is a CPU build"
    torch = import_torch()
    if torch.version.cuda is None:
        return "the installed torch is built without CUDA"
    if not torch.cuda.is_available():
        return "torch finds no NVIDIA GPU with a working driver"
    try:
        probe = torch.ones(64, 64, device="cuda")
        works = float((probe @ probe).sum()) == 64.0**3
    except RuntimeError as error:  # a GPU that this build has no code for, or that is taken
        return f"the GPU fails: {first_line(error)}"
    return "" if works else "the GPU computes wrong numbers"


def _cpu(why: str) -> Device:
    try:
        page = os.sysconf("SC_PAGE_SIZE")
        whole, free = (page * os.sysconf(name) for name in ("SC_PHYS_PAGES", "SC_AVPHYS_PAGES"))
    except (AttributeError, ValueError, OSError):  # Windows has no sysconf, macOS does not know what is free
        return Device("cpu", "CPU", why)
    return Device("cpu", "CPU", why, whole, free)


def _cuda(why: str) -> Device:
    torch = import_torch()
    free, whole = torch.cuda.mem_get_info()
    return Device("cuda", torch.cuda.get_device_name(), why, int(whole), int(free))


def is_out_of_memory(error: BaseException) -> bool:
    """Tell whether a device had too little memory; smaller tiles may do."""
    torch = import_torch()
    return isinstance(error, (torch.OutOfMemoryError, MemoryError)) or any(w in str(error) for w in _TOO_LITTLE)


def is_lost(error: BaseException) -> bool:
    """Tell whether the GPU itself failed or went away; the CPU goes on."""
    text = str(error).lower()
    return isinstance(error, RuntimeError) and not is_out_of_memory(error) and any(w in text for w in _LOST)


_TOO_LITTLE = ("not enough memory", "can't allocate memory")
"""What torch says of the machine's own memory."""
_LOST = ("cuda", "cudnn", "cublas", "nvml")


def first_line(error: BaseException) -> str:
    """Return the first line of what an error says; torch adds pages of advice."""
    return (str(error).strip().splitlines() or [type(error).__name__])[0].rstrip(".")


@contextmanager
def limited_threads(count: int) -> Iterator[None]:
    """Let torch use `count` threads (0: as many as there are cores) inside the block."""
    torch = import_torch()
    before = torch.get_num_threads()
    torch.set_num_threads(count or os.cpu_count() or 1)
    try:
        yield
    finally:
        torch.set_num_threads(before)
