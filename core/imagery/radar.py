"""Radar backscatter: power averages, decibels do not."""

from __future__ import annotations

import numpy as np

from .series import Physical


def to_decibels(power: Physical) -> Physical:
    """Return linear power in dB; NaN where there is none."""
    with np.errstate(divide="ignore", invalid="ignore"):
        return np.where(power > 0, 10 * np.log10(power), np.nan).astype(np.float32)


def to_power(decibels: Physical) -> Physical:
    """Return decibels as linear power."""
    return (10 ** (decibels.astype(np.float64) / 10)).astype(np.float32)
