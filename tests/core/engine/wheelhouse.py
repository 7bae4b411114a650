"""Wheels made on the spot, and what callers of the installer bring."""

from __future__ import annotations

import base64
import hashlib
import sys
import zipfile
from pathlib import Path

PYTHON = Path(sys.executable)
NEEDED = {"tiny": "tiny"}


def never() -> bool:
    return False


def silent(share: float, text: str) -> None:
    pass


def make_wheel(folder: Path, name: str = "tiny", code: str = "ANSWER = 42\n") -> str:
    """Write a wheel of one module and return its line for a lock."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / f"{name}-1.0-py3-none-any.whl"
    info = f"{name}-1.0.dist-info"
    files = {
        f"{name}.py": code,
        f"{info}/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: 1.0\n",
        f"{info}/WHEEL": "Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: py3-none-any\n",
    }
    record = "".join(
        f"{file},sha256={base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b'=').decode()},"
        f"{len(text.encode())}\n"
        for file, text in files.items()
    )
    with zipfile.ZipFile(path, "w") as wheel:
        for file, text in {**files, f"{info}/RECORD": f"{record}{info}/RECORD,,\n"}.items():
            wheel.writestr(file, text)
    return f"{name}==1.0 --hash=sha256:{hashlib.sha256(path.read_bytes()).hexdigest()}\n"
