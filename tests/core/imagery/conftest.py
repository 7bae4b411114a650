"""A cloud-mask library that can be had everywhere, and one test's word of it never taken for another's."""

from __future__ import annotations

import numpy as np
import pytest
from scipy import ndimage

from revisit.core.imagery import clouds
from revisit.models import clouds as s2cloudless


@pytest.fixture(autouse=True)
def _forget(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(clouds, "KEPT", clouds.Kept())


@pytest.fixture
def asked(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """A library of a simple rule in the place of s2cloudless; gives how many pixels it was asked about each time."""
    counts: list[int] = []

    def probability(values: np.ndarray, threads: int = 0) -> np.ndarray:
        counts.append(len(values))
        return (values[:, 1] > 0.3).astype(np.float32)

    def mask(values: np.ndarray, average_px: int, dilation_px: int) -> np.ndarray:
        disk = np.hypot(*np.mgrid[-average_px : average_px + 1, -average_px : average_px + 1]) <= average_px
        found = ndimage.convolve(values, disk / disk.sum(), mode="reflect") > 0.4
        return ndimage.binary_dilation(found, iterations=dilation_px)

    monkeypatch.setattr(s2cloudless, "has_cloud_library", lambda: True)
    monkeypatch.setattr(s2cloudless, "load_cloud_library", lambda: None)
    monkeypatch.setattr(s2cloudless, "cloud_probability", probability)
    monkeypatch.setattr(s2cloudless, "cloud_mask", mask)
    return counts
