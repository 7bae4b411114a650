"""A generator on disk, where the disk is full."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from revisit.models.spade_conditions import Statistics  # noqa: E402 - only where torch is
from revisit.models.spade_file import Record, save_generator  # noqa: E402


def test_a_full_disk_leaves_no_part_of_a_generator(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    def begin(path: Path, content: bytes) -> int:
        path.touch()
        raise OSError(28, "No space left on device")

    record = Record(("s2/B04",), ("s1/VV",), 8)
    ones = np.ones(1, np.float32)
    fields = dict.fromkeys(Statistics.__dataclass_fields__, ones)
    monkeypatch.setattr(Path, "write_bytes", begin)
    with pytest.raises(OSError, match="No space"):
        save_generator(tmp_path / "a.safetensors", record.new_network().state_dict(), Statistics(**fields), record)
    assert list(tmp_path.iterdir()) == []
