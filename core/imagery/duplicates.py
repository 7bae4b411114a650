"""Scenes that are one acquisition twice: the same file, or the same pass processed again."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from datetime import date, time

import numpy as np

from ..library.scene import Scene
from .finding import Finding
from .series import Physical

_BASELINE = re.compile(r"_N(\d{4})_")
"""Processing baseline in the name of a Sentinel-2 product."""
_PROCESSED = re.compile(r"(\d{8}(?:T\d{6})?)(?=[_.\\/]|$)")
"""Days in a name: the last one is when the product was made."""

OWN_SHARE = 0.05
"""An image that shows more than this share of its pixels alone is a part, and no second version, of another."""

Values = Callable[[Scene], Physical | None]


def without_duplicates(scenes: Sequence[Scene], values: Values) -> tuple[list[Scene], list[Finding]]:
    """Return the scenes, of each acquisition the one that was processed last, and a finding for each left out.

    Scenes are one acquisition if they are of the same time on the same pixels; where one source gives the day alone,
    if their content is the same too. Parts that complete each other are none.

    Args:
        scenes: scenes of one sensor.
        values: gives some physical values (band, y, x) of a scene, clouds and all; None where it cannot be read.
    """
    groups: dict[tuple[date, object], list[Scene]] = {}
    for scene in scenes:
        groups.setdefault((scene.date, _pixels(scene)), []).append(scene)
    left_out: list[Scene] = []
    findings = []
    for group in groups.values():
        newest = sorted(group, key=_version, reverse=True)
        for index, scene in enumerate(newest):
            for kept in newest[:index]:
                said = None if kept in left_out else _duplicate(scene, kept, values)
                if said:
                    left_out.append(scene)
                    findings.append(Finding("duplicate", said, "dropped", scene.date, scene.id))
                    break
    return [scene for scene in scenes if not any(scene is other for other in left_out)], findings


def _duplicate(scene: Scene, kept: Scene, values: Values) -> str | None:
    """Return what to say if the scene is `kept` once more, else None."""
    same_time = scene.time == kept.time
    if not same_time and time(0) not in (scene.time.time(), kept.time.time()):
        return None
    first, second = values(scene), values(kept)
    if first is None or second is None:
        return None
    name = scene.id if scene.id != kept.id else f"A second {scene.id}"
    if np.array_equal(first, second, equal_nan=True):
        return f"{name} of {scene.date} is the same image as {kept.id}; one is kept"
    if not same_time or _complete_each_other(scene, kept, first, second):
        return None
    return f"{name} and {kept.id} are of the same time and contradict each other; the one processed last is kept"


def _complete_each_other(scene: Scene, kept: Scene, first: Physical, second: Physical) -> bool:
    """Tell whether two images (band, y, x) of a day are parts of one: of a swath's granules, or of two orbits.

    They agree where both show the ground; or one shows much that the other does not, and no newer processing is told.
    """
    shown, also = (np.isfinite(values).all(axis=0) for values in (first, second))
    both = shown & also
    if np.array_equal(first[:, both], second[:, both]):
        return True
    told = [(baseline, processed) for baseline, _, processed, _ in map(_version, (scene, kept))]
    return told[0] == told[1] and (shown & ~also).sum() > OWN_SHARE * shown.sum()


def _pixels(scene: Scene) -> object:
    """Return what tells the pixels that the scene lies on."""
    band = scene.bands[0]
    return band, scene.assets[band].grid


def _version(scene: Scene) -> tuple[str, bool, str, str]:
    """Order of versions: processing baseline, whether a mask came along, day of processing, name."""
    path = next(iter(scene.assets.values())).path
    text = f"{scene.id} {path}"
    baseline, processed = (max(pattern.findall(text), default="") for pattern in (_BASELINE, _PROCESSED))
    return baseline, bool(scene.masks), processed, path
