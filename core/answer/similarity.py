"""How like an image is to the true one: error, structure, spectrum and sharpness."""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np
from numpy.typing import NDArray
from scipy import ndimage

Image = NDArray[np.float32]
"""(band, y, x), NaN where not known."""

SSIM_SIGMA_PX = 1.5
"""Of the Gaussian window of Wang et al. (2004), IEEE Transactions on Image Processing 13."""


def similarity(made: Image, true: Image) -> dict[str, float | None]:
    """Return all measures over the pixels that both know.

    `rmse` (mean over bands), `psnr` in dB against each band's range, `ssim` -1..1, `sam` (spectral angle) in degrees,
    and `sharpness`: the mean gradient of the made image, as a share of the true one's. Of one row or column of pixels
    there is no structure and no gradient: `ssim` and `sharpness` are None.
    """
    known = np.isfinite(made).all(axis=0) & np.isfinite(true).all(axis=0)
    flat = min(known.shape) < 2
    return {
        "rmse": float(np.mean(errors(made, true))),
        "psnr": _psnr(made, true, known),
        "ssim": None if flat else float(np.mean([_ssim(a, b, known) for a, b in zip(made, true)])),
        "sam": _spectral_angle(made[:, known], true[:, known]),
        "sharpness": None if flat else _sharpness(made, known) / max(_sharpness(true, known), 1e-12),
    }


def median(figures: Iterable[float | None]) -> float | None:
    """Return the median of the figures that there are; None where there is none."""
    known = [figure for figure in figures if figure is not None]
    return float(np.median(known)) if known else None


def known_to_all(images: Iterable[Image], true: Image) -> NDArray[np.bool_]:
    """Return the pixels that the truth and every image know: errors on different pixels are not to be compared.

    An image that knows none of them at all is not asked.
    """
    known = np.isfinite(true).all(axis=0)
    told = [shown for shown in (known & np.isfinite(image).all(axis=0) for image in images) if shown.any()]
    return np.all(told, axis=0) if told else np.zeros_like(known)


def errors(made: Image, true: Image) -> NDArray[np.float64]:
    """Return the root mean square error of each band over what both know; NaN where that is nothing."""
    missed = (made - true).astype(np.float64).reshape(len(made), -1)
    return np.array(
        [np.sqrt(np.mean(band[np.isfinite(band)] ** 2)) if np.isfinite(band).any() else np.nan for band in missed]
    )


def _psnr(made: Image, true: Image, known: NDArray[np.bool_]) -> float:
    ranges = np.array([np.ptp(band[known]) for band in true])
    return float(np.mean(20 * np.log10(np.maximum(ranges, 1e-12) / np.maximum(errors(made, true), 1e-12))))


def _ssim(made: NDArray[np.float32], true: NDArray[np.float32], known: NDArray[np.bool_]) -> float:
    spread = max(float(np.ptp(true[known])), 1e-12)
    small, smaller = (0.01 * spread) ** 2, (0.03 * spread) ** 2
    first, second = (np.where(known, band, true[known].mean()).astype(np.float64) for band in (made, true))
    mean_first, mean_second = _blurred(first), _blurred(second)
    variance_first = _blurred(first**2) - mean_first**2
    variance_second = _blurred(second**2) - mean_second**2
    together = _blurred(first * second) - mean_first * mean_second
    score = (2 * mean_first * mean_second + small) * (2 * together + smaller)
    score /= (mean_first**2 + mean_second**2 + small) * (variance_first + variance_second + smaller)
    return float(score[known].mean())


def _blurred(band: NDArray[np.float64]) -> NDArray[np.float64]:
    return ndimage.gaussian_filter(band, SSIM_SIGMA_PX, mode="nearest")


def _spectral_angle(made: NDArray[np.float32], true: NDArray[np.float32]) -> float:
    length = np.linalg.norm(made, axis=0) * np.linalg.norm(true, axis=0)
    cosine = (made * true).sum(axis=0) / np.maximum(length, 1e-12)
    return float(np.degrees(np.arccos(np.clip(cosine, -1, 1))).mean())


def _sharpness(image: Image, known: NDArray[np.bool_]) -> float:
    inner = ndimage.binary_erosion(known, np.ones((3, 3), bool))
    filled = np.where(known, image, 0)
    steps = [np.hypot(*np.gradient(band))[inner] for band in filled]
    return float(np.mean(steps)) if inner.any() else 0.0
