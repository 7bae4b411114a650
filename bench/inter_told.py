"""What an answer could reach, had it been told a part of the hidden image: how much there is to gain, and of what kind.

No query is answered so. What it is told is fitted to the very image that it is compared with: no answer of its kind
that is not told can be better.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray
from scipy.optimize import nnls

from revisit.core.answer.similarity import errors
from revisit.core.imagery.series import Physical

from .inter_given import Given

LEVEL, SLOPES, PATTERNS = "kriged, told the level", "kriged, told the slopes", "told the patterns"
BLEND = "told the blend"
PATTERN_COUNT = 3
"""Images that lead the variation of all dates which are not hidden."""

Columns = NDArray[np.floating[Any]]


class Told:
    """Collects the cases as `evaluate_inter` shows them."""

    def __init__(self) -> None:
        self.cases: list[dict[str, Any]] = []

    def take(self, given: Given | None, entry: Mapping[str, Any], images: Mapping[str, Physical]) -> None:
        """Keep one case's errors, unless kriging did not answer it."""
        if given is not None and "kriged" in images and given.at in given.radar_days:
            self.cases.append({"date": entry["date"], "case": entry["case"], "rmse": told(given, images)})


def told(given: Given, images: Mapping[str, Physical]) -> dict[str, float]:
    """Return the RMSE of each way of being told, and of `images`, on the pixels that all of them know.

    Args:
        given: what was not hidden.
        images: (band, y, x) of the `truth` and of what each candidate made, `kriged` among them.
    """
    seen = given.radar[given.radar_days.index(given.at)]
    known = np.all([np.isfinite(image).all(axis=0) for image in (*images.values(), *seen, *given.images)], axis=0)
    pixels = {name: image[:, known].astype(np.float64) for name, image in images.items()}
    truth, kriged = pixels.pop("truth"), pixels["kriged"]
    blend = _blended(truth, list(pixels.values()))
    patterns = _leading(np.concatenate([image[:, known] for image in given.images]))
    pixels[LEVEL] = kriged + (truth - kriged).mean(axis=1, keepdims=True)
    pixels[SLOPES] = kriged + np.stack([_fitted(error, radar[:, known]) for error, radar in zip(truth - kriged, seen)])
    pixels[BLEND] = blend
    pixels[PATTERNS] = np.stack([_fitted(values, patterns) for values in truth])
    return {name: float(np.mean(errors(values, truth))) for name, values in pixels.items()}


def _fitted(values: Columns, predictors: Columns) -> Columns:
    """Return values (pixel,) as a constant and predictors (predictor, pixel) tell them at best."""
    columns = np.vstack([np.ones_like(values), predictors]).T
    return columns @ np.linalg.lstsq(columns, values, rcond=None)[0]


def _blended(truth: Columns, made: Sequence[Columns]) -> Columns:
    """Return the mixture of what was made that comes nearest to the truth (band, pixel); no weight is below zero."""
    weights, _ = nnls(np.stack([image.ravel() for image in made], axis=1), truth.ravel())
    return sum(weight * image for weight, image in zip(weights, made))


def _leading(images: Columns) -> Columns:
    """Return the leading principal components (pattern, pixel) of images (image, pixel)."""
    apart = images - images.mean(axis=1, keepdims=True)
    _, axes = np.linalg.eigh(apart @ apart.T)  # the largest come last
    return axes[:, -PATTERN_COUNT:].T @ apart
