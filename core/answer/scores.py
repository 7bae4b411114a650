"""How an evaluation's answers compare with the truth: the measures of a case, and the medians over the cases."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..imagery.occlusion import Mask
from ..imagery.series import Physical
from .baselines import BASELINES
from .similarity import known_to_all, median, similarity

ANSWER = "answer"
"""Name of the answer among the measured images."""
WORSE = 1.02
"""An answer is worse than another one where its error is larger by that factor."""
MEASURES = ("psnr", "ssim", "sam")


def case_scores(made: Mapping[str, Physical], true: Physical, hidden: Mask) -> dict[str, Any]:
    """Return the measures of each image at the hidden pixels, all at those that every image fills.

    Args:
        made: name -> (band, pixel), the answer among them as `ANSWER`; NaN where one says nothing.
        true: (band, pixel).
        hidden: (y, x).

    Returns:
        `rmse` and `bias` of the answer and `baselines` (RMSE), a figure a band, None where nothing can be compared;
        `answered` and `compared`, the shares of hidden pixels that the answer fills and that are measured; `measures`,
        for each image: `rmse`, `bias` and the like, means over the bands.
    """
    answered = float(np.isfinite(made[ANSWER]).all(axis=0).mean())
    compared = known_to_all(made.values(), true)
    made = {name: np.where(compared, values, np.nan) for name, values in made.items()}
    rmse = {name: _per_band(values, true, lambda missed: np.sqrt(np.mean(missed**2))) for name, values in made.items()}
    bias = {name: _per_band(values, true, np.mean) for name, values in made.items()}
    truth = _image(true, hidden)
    measures = {
        name: {**_alike(_image(values, hidden), truth), "per_band": rmse[name], "bias": bias[name]}
        for name, values in made.items()
    }
    return {
        "rmse": rmse[ANSWER],
        "bias": bias[ANSWER],
        "answered": answered,
        "compared": float(compared.mean()),
        "baselines": {name: errors for name, errors in rmse.items() if name != ANSWER},
        "measures": measures,
    }


def _per_band(made: Physical, true: Physical, figure: Any) -> list[float | None]:
    missed = (made - true).astype(np.float64)
    return [float(figure(band[np.isfinite(band)])) if np.isfinite(band).any() else None for band in missed]


def _image(values: Physical, hidden: Mask) -> Physical:
    """Return (band, y, x) of the hidden pixels' rows and columns, NaN beside them."""
    rows, cols = (np.flatnonzero(hidden.any(axis=axis)) for axis in (1, 0))
    window = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
    image = np.full((len(values), *hidden[window].shape), np.nan, np.float32)
    image[:, hidden[window]] = values
    return image


def _alike(made: Physical, true: Physical) -> dict[str, float | None]:
    if not (np.isfinite(made) & np.isfinite(true)).all(axis=0).any():
        return dict.fromkeys(("rmse", *MEASURES))
    return {name: value for name, value in similarity(made, true).items() if name in ("rmse", *MEASURES)}


def summary(results: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return the medians over the cases, for each kind of case."""
    kinds = sorted({_kind(entry) for entry in results}, key=lambda kind: (len(kind), kind))
    return {kind: _medians([entry for entry in results if _kind(entry) == kind]) for kind in kinds}


def _kind(entry: dict[str, Any]) -> str:
    return entry["case"] if entry["case"].startswith("gap") else "holes"


def _medians(entries: Sequence[dict[str, Any]]) -> dict[str, Any]:
    """Return medians over the cases that can be compared, of mean RMSE and ratios to it; the rest is counted."""
    done = [entry for entry in entries if "rmse" in entry and None not in entry["rmse"]]
    names = list(dict.fromkeys(name for entry in done for name in entry["baselines"] if _known(entry, name)))
    if not names:
        return {"cases": len(entries), "answered": 0}
    ours = np.array([entry["rmse"] for entry in done])
    nothing = [np.nan] * ours.shape[1]
    errors = {
        name: np.array([entry["baselines"][name] if _known(entry, name) else nothing for entry in done])
        for name in names
    }
    simple = [name for name in names if name in BASELINES]
    means = {name: error.mean(axis=1) for name, error in errors.items()}
    best = np.nanmin([means[name] for name in simple], axis=0)
    best_band = np.nanmin([errors[name] for name in simple], axis=0)
    which = np.nanargmin([means[name] for name in simple], axis=0)
    coverage = [entry["coverage"] for entry in done if entry["coverage"] is not None]
    mean = ours.mean(axis=1)
    return {
        "cases": len(entries),
        "answered": len(done),
        "answered_share": float(np.median([entry["answered"] for entry in done])),
        "rmse": float(np.median(mean)),
        "ratio": {name: float(np.nanmedian(mean / error)) for name, error in means.items()},
        "worse": {name: _share_worse(mean, error) for name, error in means.items()},
        "compared": {name: int(np.isfinite(error).sum()) for name, error in means.items()},
        "best_simple": {name: int((which == index).sum()) for index, name in enumerate(simple)},
        "ratio_to_best_simple": float(np.median(mean / best)),
        "worse_than_best_simple": _share_worse(ours, best_band),
        "worse_than_linear": _share_worse(mean, means["linear"]),
        "coverage": float(np.median(coverage)) if coverage else None,
        "mean_coverage": float(np.mean(coverage)) if coverage else None,
        "lowest_coverage": float(np.min(coverage)) if coverage else None,
        "measures": {ANSWER: _middle(done, ANSWER)}
        | {name: _middle([entry for entry in done if _known(entry, name)], name) for name in names},
    }


def _known(entry: dict[str, Any], name: str) -> bool:
    return None not in entry["baselines"].get(name, [None])


def _share_worse(ours: NDArray[np.float64], errors: NDArray[np.float64]) -> float:
    known = np.isfinite(errors)
    return float(np.mean(ours[known] > WORSE * errors[known]))


def _middle(entries: Sequence[dict[str, Any]], name: str) -> dict[str, Any]:
    found = [entry["measures"][name] for entry in entries]
    measures = {key: median(one[key] for one in found) for key in ("rmse", *MEASURES)}
    per_band: NDArray[np.float64] = np.array([one["per_band"] for one in found])
    bias = np.array([one["bias"] for one in found])
    return {
        **measures,
        "per_band": np.median(per_band, axis=0).tolist(),
        "bias": np.median(bias, axis=0).tolist(),
        "absolute_bias": np.median(np.abs(bias), axis=0).tolist(),
    }
