"""The contest's networks: what they learn with, and what is said of their training afterwards."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ...models.inter_registry import NETWORKS, network
from ..kept_models import models_dir
from ..progress import Progress
from .adopted import WITH_WEIGHTS, named
from .blend import Blend
from .contest import Contest
from .inter_contest import NETWORK_FOLDS, Candidate
from .inter_plan import InterPlan
from .options import Options

if TYPE_CHECKING:
    from ...models.moment import ImageEstimator
    from ...models.spade_estimator import Settings


def network_candidates(plan: InterPlan, options: Options) -> dict[str, Candidate]:
    """Return the plan's networks by name, the time to train shared by all their rounds; {} where it has none.

    Raises:
        DataError, RequestError: the weights to start from cannot be used.
    """
    names = [name for name in plan.methods if name in NETWORKS]
    if not names or plan.device is None:
        return {}
    from ...models.spade_file import load_generator  # torch

    each = options.train_seconds / (len(names) * NETWORK_FOLDS)
    candidates = {}
    for name in names:
        settings = _settings(plan, options, name, max(each, 1.0) if options.train_seconds else 0.0)
        if settings.base_weights:  # before anything is learned
            load_generator(settings.base_weights, settings.record())
        candidates[name] = Candidate(
            lambda progress, name=name, settings=settings: network(name, settings, progress),
            network=True,
            seconds=settings.seconds * NETWORK_FOLDS,
        )
    return candidates


def adopted(plan: InterPlan, options: Options, progress: Progress) -> ImageEstimator:
    """Return the generator of the weights that are named, as it was trained.

    Raises:
        DataError, RequestError: they cannot be used.
    """
    estimator = network(WITH_WEIGHTS, _settings(plan, options, WITH_WEIGHTS, 0.0), progress)
    estimator.adopt()
    return estimator


def _settings(plan: InterPlan, options: Options, name: str, seconds: float) -> Settings:
    from ...models.spade_estimator import Settings  # torch

    return Settings(
        bands=named(plan.sensor.id, plan.bands),
        channels=tuple(c for other in plan.others for c in named(other.sensor.id, other.bands)),
        seconds=seconds,
        device=plan.device,
        threads=options.thread_count,
        seed=options.seed,
        folder=models_dir() if options.cache else None,
        base_weights=Path(options.weights) if options.weights and name == WITH_WEIGHTS else None,
        base=NETWORKS[name],
    )


def training_of(contest: Contest) -> tuple[list[dict[str, Any]], list[str]]:
    """Return how each network was trained, for the report, and what changed course on the way, in sentences."""
    trained, notes = [], []
    for entry in contest.entries:
        for number, fitted in enumerate(entry.fitted):
            record = getattr(fitted, "record", None)
            if record is None or isinstance(fitted, Blend):
                continue
            trained.append(
                {
                    "name": entry.name,
                    "round": number + 1,
                    "steps": record.steps,
                    "seconds": round(record.seconds, 1),
                    "device": record.device,
                    "held_out": record.held_out,
                    "dates": list(record.dates),
                }
            )
            notes += [note for note in fitted.notes if note not in notes]
    return trained, notes
