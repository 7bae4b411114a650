"""Clouds told from the ten bands of one Sentinel-2 Level-1C pixel: s2cloudless, where it is installed.

A gradient-boosted classifier of single pixels, trained and kept by Sentinel Hub (github.com/sentinel-hub/
sentinel2-cloud-detector); among the best of ten in the comparison of Skakun et al. 2022, Remote Sensing of Environment
274. It tells clouds, no shadows. Its model comes with the package: nothing is fetched when it is used.
"""

from __future__ import annotations

from functools import lru_cache
from importlib import util
from typing import Any

import numpy as np
from numpy.typing import NDArray

from ..core.errors import EngineError

NAME = "s2cloudless"
BANDS = ("B01", "B02", "B04", "B05", "B08", "B8A", "B09", "B10", "B11", "B12")
"""Ids of the bands that it asks for, in its order."""
THRESHOLD = 0.4
"""Of the mean probability around a pixel, as its makers recommend."""
PIXEL_M = 60.0
"""Pixels on which its makers recommend"""
AVERAGE_PX = 4
"""this radius of the disk that probabilities are averaged over, and"""
DILATION_PX = 2
"""this one by which clouds are widened."""
OPENMP = "Install OpenMP (macOS: `brew install libomp`; Debian and Ubuntu: `sudo apt install libgomp1`)"
HOW_TO_INSTALL = "Install the cloud detection in Revisit's settings, or `pip install -r requirements/clouds.txt`"


def has_cloud_library() -> bool:
    """Tell whether the library and what it needs are installed; imports nothing."""
    return all(util.find_spec(name) is not None for name in (NAME, "lightgbm", "cv2"))


def load_cloud_library() -> Any:
    """Return the module.

    Raises:
        EngineError: it is not installed, or does not load.
    """
    if not has_cloud_library():
        raise EngineError(f"The cloud detection needs {NAME}, which this engine does not have", HOW_TO_INSTALL)
    try:
        import s2cloudless
    except ImportError as error:
        raise EngineError(f"{NAME} does not load: {error}", HOW_TO_INSTALL) from error
    except OSError as error:  # LightGBM does not bring OpenMP
        raise EngineError(f"{NAME} does not load: {error}", OPENMP) from error
    return s2cloudless


def cloud_probability(reflectance: NDArray[np.float32], threads: int = 0) -> NDArray[np.float32]:
    """Return the probability 0..1 of cloud (pixel,).

    Args:
        reflectance: top of the atmosphere, (pixel, band) in the order of `BANDS`; all finite.
        threads: to use; 0: as many as there are cores.
    """
    detector = _detector(AVERAGE_PX, DILATION_PX)
    return detector.get_cloud_probability_maps(reflectance[None, None], num_threads=threads)[0, 0]


def cloud_mask(probability: NDArray[np.float32], average_px: int, dilation_px: int) -> NDArray[np.bool_]:
    """Return where there is cloud (y, x), from the probability, all finite: averaged, compared, widened.

    Args:
        probability: 0..1 (y, x).
        average_px: radius of the disk that is averaged over.
        dilation_px: radius by which what was found is widened.
    """
    return _detector(average_px, dilation_px).get_mask_from_prob(probability[None])[0].astype(bool)


@lru_cache(maxsize=8)
def _detector(average_px: int, dilation_px: int) -> Any:
    made = load_cloud_library().S2PixelCloudDetector
    return made(threshold=THRESHOLD, average_over=average_px, dilation_size=dilation_px)
