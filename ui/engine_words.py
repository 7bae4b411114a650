"""What is said of the engine's environment: its state, and what installing it takes."""

from __future__ import annotations

from pathlib import Path

from ..core import kept_models
from ..core.engine import environment_folder
from ..core.engine.environment_folder import DOWNLOAD_BYTES, INSTALLED_BYTES, OLDER, READY
from ..core.engine.extras import CLOUDS, NETWORKS, Extra
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


def extra_words(extra: Extra, folder: Path) -> str:
    """Say whether what an optional step needs is there, or what it is for and what adding it takes."""
    state = environment_folder.describe(folder)
    if state.kind == READY and extra.name in state.extras:
        there = {
            NETWORKS.name: tr("Networks: torch {} is installed."),
            CLOUDS.name: tr("Cloud detection: s2cloudless {} is installed."),
        }
        return there[extra.name].format(state.extras[extra.name])
    takes = {
        NETWORKS.name: tr(
            "Networks (optional): they make answers from images of other sensors; everything else works without them."
            " About 0.2 GB to download and 0.9 GB on the disk; the build for NVIDIA GPUs on Linux is several times"
            " larger."
        ),
        CLOUDS.name: tr(
            "Cloud detection (optional): s2cloudless finds clouds in Sentinel-2 Level-1C images that their masks miss;"
            " other images do without it. About 0.1 GB to download and 0.2 GB on the disk."
        ),
    }
    return takes[extra.name]


def change_words(extra: Extra, there: bool) -> str:
    """Name what adding an optional step would be or, where it is there, removing it."""
    names = {
        NETWORKS.name: (tr("Add networks"), tr("Remove networks")),
        CLOUDS.name: (tr("Add cloud detection"), tr("Remove cloud detection")),
    }
    return names[extra.name][there]


def changed_words(extra: Extra, there: bool) -> str:
    """Say that an optional step was added or, where it is no longer there, removed."""
    said = {
        NETWORKS.name: (tr("The networks were removed."), tr("The networks are installed.")),
        CLOUDS.name: (tr("The cloud detection was removed."), tr("The cloud detection is installed.")),
    }
    return said[extra.name][there]


def models_words() -> str:
    """Say how much of what was learned is kept."""
    kept = kept_models.measure_models()
    if not kept["bytes"]:
        return tr("Nothing that was learned for earlier queries is kept.")
    text = tr("What was learned for earlier queries is kept, so that they are not learned twice: {}.")
    return text.format(words.megabytes(kept["bytes"]))
