"""What a query's contest has learned is kept: the same pattern on the same data is not trained twice.

A model's key is the digest of every sample's every number, of the candidates, the settings, and the sources and
libraries that made it. So a changed pixel, mask, option or version of these never meets an old model.
"""

from __future__ import annotations

import hashlib
import os
import pickle
from collections.abc import Callable, Sequence
from contextlib import suppress
from dataclasses import fields, replace
from functools import cache
from pathlib import Path
from typing import Any, TypeVar

import numpy as np

from ...models.base import Samples
from ..kept_models import MODEL, kept_files, models_dir
from ..packages import version_of
from ..paths import PACKAGE
from ..product.answer import NOMINAL
from .options import Options
from .plan import Plan
from .samples import Training

LIMIT_BYTES = 256 * 2**20
"""All kept models take so much at most; those that were not used for the longest time go first."""
_SOURCES = ("models", "core/answer")
_LIBRARIES = ("numpy", "scipy", "catboost", "whittaker-eilers", "torch")
"""Distributions whose versions count: what they learn, or how they are kept, may change with them."""

Made = TypeVar("Made")


def model_key(training: Training, candidates: Sequence[str], options: Options) -> str:
    """Return the name of what is learned from the samples by the candidates."""
    digest = hashlib.blake2b(digest_size=16)
    said = (training.protocol, *candidates, options.seed, options.device, _version())
    digest.update(repr(said).encode())
    for field in fields(Samples):
        values = getattr(training.samples, field.name)
        if values is not None:
            digest.update(repr((field.name, values.shape, values.dtype.str)).encode())
            digest.update(np.ascontiguousarray(values).data)
    return digest.hexdigest()


def taken_or_made(key: str, make: Callable[[], Made]) -> tuple[Made, bool]:
    """Return what is kept under the key, or make and keep it; and whether it was kept.

    What cannot be read or written is made anew: the cache is never a reason to fail.
    """
    path = models_dir() / f"{key}{MODEL}"
    try:
        kept = pickle.loads(path.read_bytes())
        os.utime(path)
    except FileNotFoundError:
        pass
    except Exception:  # noqa: BLE001 - whatever a damaged pickle raises
        _remove(path)
    else:
        return kept, True
    made = make()
    _keep(path, made)
    return made, False


def noted(plan: Plan, options: Options) -> Plan:
    """Return the plan, which now says whether a model of its pattern is kept."""
    known = plan.mode == "intra" and options.cache and is_known(pattern_key(plan, options))
    return replace(plan, cached=True) if known else plan


def pattern_key(plan: Plan, options: Options) -> str:
    """Return the name of a plan's pattern on its images, without reading a pixel; see `remember` and `is_known`."""
    frames = [*plan.series, *([plan.target] if plan.target else [])]
    images = sorted(
        (frame.date.isoformat(), band, *_state(asset.path))
        for frame in frames
        for scene in frame.scenes
        for band, whole in scene.assets.items()
        for asset in (whole, *(part for _, part in whole.parts))
    )
    shifts = [(shift.target, shift.inputs) for shift in plan.teaching.shifts]
    places = plan.teaching.elsewhere
    shifts += [(place.where, pattern.target, pattern.inputs) for place in places for pattern in place.patterns]
    asked = (plan.query.to_json(), plan.bands, plan.methods, plan.pattern, shifts, images, _version())
    choices = (
        options.seed,
        options.device,
        options.cloud_threshold,
        options.cloud_library,
        options.exclude,
        sorted(options.masks.items()),
    )
    return hashlib.blake2b(repr((asked, choices)).encode(), digest_size=16).hexdigest()


def remember(pattern: str, key: str) -> None:
    """Note that a pattern's model is kept under the key."""
    _write(models_dir() / f"{pattern}.pattern", key.encode())


def is_known(pattern: str) -> bool:
    """Tell whether a model of the pattern is kept."""
    try:
        key = (models_dir() / f"{pattern}.pattern").read_text()
    except (OSError, UnicodeDecodeError):
        return False
    return (models_dir() / f"{key}{MODEL}").exists()


def _keep(path: Path, made: Any) -> None:
    try:
        content = pickle.dumps(made, protocol=pickle.HIGHEST_PROTOCOL)
    except (pickle.PicklingError, AttributeError, TypeError):
        return  # holds something that lives in this process alone
    if len(content) > LIMIT_BYTES:
        return
    _write(path, content)
    room = LIMIT_BYTES
    for kept, size, _ in sorted(kept_files(), key=lambda entry: -entry[2]):
        room -= size
        if room < 0:
            _remove(kept)


def _write(path: Path, content: bytes) -> None:
    aside = path.with_name(f".{path.name}.{os.getpid()}")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        aside.write_bytes(content)
        aside.replace(path)
    except OSError:
        _remove(aside)


def _remove(path: Path) -> None:
    with suppress(OSError):
        path.unlink(missing_ok=True)


def _state(path: Any) -> tuple[str, int, int]:
    try:
        state = Path(path).stat()
    except (OSError, ValueError):  # an address
        return str(path), 0, 0
    return str(path), state.st_size, state.st_mtime_ns


@cache
def _version() -> str:
    """Return a digest of what decides what is learned: the sources, the libraries and the interval's share."""
    digest = hashlib.blake2b(digest_size=16)
    digest.update(repr((NOMINAL, *map(version_of, _LIBRARIES))).encode())
    for folder in _SOURCES:
        for path in sorted((PACKAGE / folder).glob("*.py")):
            digest.update(path.name.encode() + path.read_bytes())
    return digest.hexdigest()
