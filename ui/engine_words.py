"""What is said of the engine's environment: its state, and what installing it takes."""

from __future__ import annotations

from pathlib import Path

from ..core import kept_models
from ..core.engine import environment_folder
from ..core.engine.environment_folder import DOWNLOAD_BYTES, INSTALLED_BYTES, OLDER, READY
from . import words
from .words import tr


def state_words(folder: Path) -> str:
    """Say what is in `folder`, or what installing into it takes."""
    state = environment_folder.describe(folder)
    if state.kind == READY:
        text = tr("Installed in {}: Python {} with {} packages, {}.")
        return text.format(folder, state.python, state.packages, words.memory(state.size_bytes))
    parts = []
    if state.kind == OLDER:
        parts.append(
            tr("The engine in {} was made for another version of Revisit and has to be updated.").format(folder)
        )
    else:
        parts.append(tr("The engine is not installed yet."))
    takes = tr("Installing downloads about {} and takes {} in {}, where {} are free; a few minutes.")
    free = environment_folder.free_bytes(folder)
    parts.append(takes.format(words.memory(DOWNLOAD_BYTES), words.memory(INSTALLED_BYTES), folder, words.memory(free)))
    there = environment_folder.folder_bytes(environment_folder.downloads_folder())
    if there:
        parts.append(tr("{} were downloaded before; it goes on from there.").format(words.memory(there)))
    return " ".join(parts)


def install_words(folder: Path) -> str:
    """Name what installing into `folder` would be."""
    state = environment_folder.describe(folder)
    if state.kind == READY:
        return tr("Install again")
    if state.kind == OLDER:
        return tr("Update")
    return tr("Go on installing") if environment_folder.downloads_folder().exists() else tr("Install")


def networks_words(folder: Path) -> str:
    """Say whether what networks need is there, or what adding it takes."""
    state = environment_folder.describe(folder)
    if state.kind == READY and state.networks:
        return tr("Networks: torch {} is installed.").format(state.networks)
    return tr(
        "Networks (optional): they make answers from images of other sensors; everything else works without them."
        " About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times larger."
    )


def models_words() -> str:
    """Say how much of what was learned is kept."""
    kept = kept_models.measure_models()
    if not kept["bytes"]:
        return tr("Nothing that was learned for earlier queries is kept.")
    text = tr("What was learned for earlier queries is kept, so that they are not learned twice: {}.")
    return text.format(words.megabytes(kept["bytes"]))
