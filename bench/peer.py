"""Other programs' answers to the cases of `bench.accuracy`, each in an environment of its own."""

from __future__ import annotations

import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import numpy as np

from revisit.core.answer.baselines import Baseline, Others
from revisit.core.imagery.series import Physical

ROOT = Path(__file__).resolve().parent.parent
PYTHONS = (ROOT / ".venv-bench" / "bin" / "python", ROOT / ".venv-bench" / "Scripts" / "python.exe")


@contextmanager
def peers() -> Iterator[dict[str, Baseline]]:
    """Give the peers by name; raises FileNotFoundError where `make` has not built their environment."""
    python = next((path for path in PYTHONS if path.exists()), None)
    if python is None:
        raise FileNotFoundError(f"{PYTHONS[0].parent.parent} is missing: run `make bench-accuracy`")
    with tempfile.TemporaryDirectory() as folder:
        command = [str(python), "-I", str(Path(__file__).with_name("eo_learn.py"))]
        worker = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, encoding="utf-8")
        try:
            yield {"eo-learn linear": lambda others: _ask(worker, others, Path(folder) / "case.npz")}
        finally:
            worker.stdin.close()
            worker.wait()


def _ask(worker: subprocess.Popen[str], others: Others, path: Path) -> Physical | None:
    if len(others.days) < 2:  # eo-learn refuses
        return None
    days = [day.isoformat() for day in others.days]
    np.savez(path, values=others.values, days=days, target=others.target.isoformat())
    print(path, file=worker.stdin, flush=True)
    if worker.stdout.readline().strip() != "done":
        raise RuntimeError("eo-learn failed; see what it printed")
    return np.load(f"{path}.out.npy")
