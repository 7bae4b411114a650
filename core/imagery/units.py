"""Radar backscatter in one unit: decibels and linear power look alike in a header, and differ in the data."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from datetime import date

import numpy as np

from ..library.scene import Scene
from .finding import Finding
from .read import DB_TO_POWER, DN_TO_POWER, POWER_TO_DB
from .series import Physical

DB, POWER = "dB", "linear power"


def in_one_unit(
    scenes: Sequence[Scene], values: Mapping[int, Physical | None], day: date
) -> tuple[list[Scene], list[Finding]]:
    """Return the radar scenes in the unit of the one nearest to the day, and a finding for each that is turned into it.

    Args:
        scenes: scenes of one radar sensor.
        values: position in `scenes` -> some of its physical values, as far as they were read; the others are taken at
            their header's word.
        day: the queried day.
    """
    units = [_unit(scene, values.get(index)) for index, scene in enumerate(scenes)]
    nearest = min(range(len(scenes)), key=lambda index: (abs((scenes[index].date - day).days), scenes[index].time))
    wanted = units[nearest]
    if not {DB, POWER}.issuperset(units):  # amplitudes or digital numbers: nobody knows how to turn them
        return list(scenes), []
    findings = [
        Finding(
            "units", f"{scene.date}: {scene.id} is in {unit}, the nearest image in {wanted}; it is read as {wanted}",
            "corrected", scene.date, scene.id,
        )
        for scene, unit in zip(scenes, units)
        if unit != wanted
    ]  # fmt: skip
    return [_read_as(wanted, scene, unit) for scene, unit in zip(scenes, units)], findings


def _unit(scene: Scene, values: Physical | None) -> str:
    """Return the unit that the values are in: most backscatter in dB is negative, power never is."""
    stated = scene.assets[scene.bands[0]].units
    known = np.array([]) if values is None else values[np.isfinite(values)]
    return stated if not known.size else DB if np.median(known) < 0 else POWER if known.min() >= 0 else stated


def _read_as(wanted: str, scene: Scene, unit: str) -> Scene:
    assets = dict(scene.assets)
    for band in scene.bands:
        asset = assets[band]
        if unit != wanted:
            to_power = DN_TO_POWER if asset.encoding else DB_TO_POWER
            asset = replace(asset, encoding=POWER_TO_DB if wanted == DB else to_power)
        assets[band] = replace(asset, units=wanted)
    return replace(scene, assets=assets)
