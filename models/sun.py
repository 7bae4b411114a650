"""How much sun a day has, which growth follows."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date, timedelta
from functools import lru_cache

import numpy as np
from numpy.typing import ArrayLike, NDArray

LAG_DAYS = 20
"""How long growth lags behind the sun; the air over land does by three to four weeks (Prescott and Collins 1951,
Quarterly Journal of the Royal Meteorological Society 77)."""


@dataclass(frozen=True)
class Sun:
    """The sun over a place."""

    latitude: float = float("nan")
    """Degrees north; NaN where it is not known."""
    middle_days: int = 0
    """Days from an image's date to the middle of what it shows: half a month for a composite dated by its first."""

    def light(self, day: date) -> float:
        """Return how far the sun, `LAG_DAYS` before, departs from the year's mean, as a share of that; 0 if unknown.

        Daily extraterrestrial radiation by Allen et al. 1998, FAO Irrigation and Drainage Paper 56, equations 21 to 25:
        about 0.7 in midsummer and -0.7 in midwinter at 50 degrees, within 0.1 at the equator.
        """
        if not np.isfinite(self.latitude):
            return 0.0
        felt = day + timedelta(self.middle_days - LAG_DAYS)
        return float(_radiation(felt.timetuple().tm_yday, self.latitude) / _yearly_mean(self.latitude) - 1)


NO_SUN = Sun()
"""Where a place is unknown, or what is made follows no sun."""


@lru_cache(maxsize=256)
def _yearly_mean(latitude: float) -> float:
    return float(_radiation(np.arange(1, 366), latitude).mean())


def _radiation(day_of_year: ArrayLike, latitude: float) -> NDArray[np.float64]:
    """Return the radiation at the top of the atmosphere, in units of the solar constant over pi."""
    angle = 2 * np.pi * np.asarray(day_of_year, np.float64) / 365
    north, declination = np.radians(latitude), 0.409 * np.sin(angle - 1.39)
    sunset = np.arccos(np.clip(-np.tan(north) * np.tan(declination), -1, 1))
    high = sunset * np.sin(north) * np.sin(declination) + np.cos(north) * np.cos(declination) * np.sin(sunset)
    return (1 + 0.033 * np.cos(angle)) * high
