"""Put the other sensors' images beside the answer that is generated from them, so that a person can compare."""

from __future__ import annotations

import numpy as np

from ..product.answer import Answer, OtherSource
from ..product.geotiff import in_one_file
from ..progress import Progress
from .compose import nothing, stored_bands
from .inter_plan import InterPlan
from .tiles import tiles


def put_beside(plan: InterPlan, answer: Answer, progress: Progress) -> None:
    """Read the plan's images of other sensors on the answer's pixels.

    Raises:
        DataError: one of them cannot be read.
    """
    shape = answer.inside.shape
    windows = tiles(shape)
    for image, stack in zip(plan.others, plan.places[0].others):
        assets = in_one_file([stack.asset(image.frame, band) for band in image.bands])
        values, known = nothing(shape, assets), np.zeros(shape, bool)
        for number, window in enumerate(windows):
            progress(number / len(windows), "Reading what was seen")
            part = stack.part(window)
            stored, known[window] = stored_bands(part.as_masked(image.frame.date), part, assets)
            for whole, seen in zip(values, stored):
                whole[window] = seen
        answer.others.append(OtherSource(image.frame.date, image.sensor, image.bands, assets, values, known))
