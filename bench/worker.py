"""Another program in an environment of its own, asked for arrays through pipes and files."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import numpy as np
from numpy.typing import ArrayLike, NDArray

ROOT = Path(__file__).resolve().parent.parent

Ask = Callable[..., NDArray[np.float32]]
"""Takes named arrays, and returns what the program makes of them."""


@contextmanager
def worker(environment: str, script: str, target: str) -> Iterator[Ask]:
    """Start a script of this folder; it ends with the block.

    For each line on stdin, the path of an `.npz`, it writes `<path>.out.npy` and a line to stdout.

    Args:
        environment: folder of the environment in the repository's root.
        script: name of the file.
        target: the command that makes the environment.

    Raises:
        FileNotFoundError: the environment is missing.
    """
    folder = ROOT / environment
    python = next((p for p in (folder / "bin" / "python", folder / "Scripts" / "python.exe") if p.exists()), None)
    if python is None:
        raise FileNotFoundError(f"{folder} is missing: run `{target}`")
    command = [str(python), "-I", str(Path(__file__).with_name(script))]
    with tempfile.TemporaryDirectory() as kept:
        process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")

        def ask(**arrays: ArrayLike) -> NDArray[np.float32]:
            path = Path(kept) / "case.npz"
            np.savez(path, **arrays)
            with suppress(BrokenPipeError):  # no answer follows
                print(path, file=process.stdin, flush=True)
            if process.stdout.readline().strip() != "done":
                raise RuntimeError(f"{script} failed; see what it printed")
            return np.load(f"{path}.out.npy")

        try:
            yield ask
        finally:
            with suppress(BrokenPipeError):
                process.stdin.close()
            process.wait()
