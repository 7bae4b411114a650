"""Filters that take speckle away."""

from __future__ import annotations

import numpy as np
from scipy import ndimage

from .base import Values

TRUNCATE = 3.0
"""Standard deviations after which a Gaussian ends."""


def smoothed(images: Values, sigma_px: float) -> Values:
    """Return images (channel, y, x) through a Gaussian; only known pixels count, and unknown stays unknown."""
    known = np.isfinite(images)
    total, weight = (_gaussian(part, sigma_px) for part in (np.where(known, images, 0), known))
    return np.where(known, total / np.maximum(weight, 1e-6), np.nan).astype(np.float32)


def guided(images: Values, guides: Values, sigma_px: float, noise: float) -> Values:
    """Return images (channel, y, x) through a filter that keeps the edges of their guides (channel, y, x).

    Each pixel is what a line through its surroundings says of its guide (He, Sun and Tang 2013, IEEE Transactions on
    Pattern Analysis and Machine Intelligence 35), these weighed by a Gaussian. It looks twice as far as `smoothed`.

    Args:
        images: what is filtered; what is unknown, or whose guide is, stays unknown.
        guides: one for each channel.
        sigma_px: standard deviation of the Gaussian, pixels.
        noise: variance of a guide that is no edge; where it varies less, this is `smoothed` twice.
    """
    known = np.isfinite(images) & np.isfinite(guides)
    images, guides = (np.where(known, part, np.nan) for part in (images, guides))
    image, guide = smoothed(images, sigma_px), smoothed(guides, sigma_px)
    covariance = smoothed(images * guides, sigma_px) - image * guide
    variance = np.maximum(smoothed(guides**2, sigma_px) - guide**2, 0)
    slope = covariance / (variance + noise)
    return smoothed(slope, sigma_px) * guides + smoothed(image - slope * guide, sigma_px)


def _gaussian(images: Values, sigma_px: float) -> Values:
    kernel = (0, sigma_px, sigma_px)
    return ndimage.gaussian_filter(images.astype(np.float32), kernel, mode="nearest", truncate=TRUNCATE)
