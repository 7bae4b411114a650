"""Kriging from other sensors: what it must find, and what it must leave unknown."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest

from revisit.models.filters import TRUNCATE
from revisit.models.inter_kriged import DARK, SPECKLE_PX, InterKriged
from revisit.models.moment import Moment, Series
from revisit.models.sun import NO_SUN, Sun

SIDE = 96
DAYS = tuple(date(2020, 1, 10) + timedelta(30 * month) for month in range(12))
FIELDS = np.kron(np.random.default_rng(3).normal(size=(4, 4)), np.ones((SIDE // 4, SIDE // 4)))
"""(y, x): what is lasting of sixteen fields."""
STATES = {
    day: np.kron(np.random.default_rng(index).normal(size=(4, 4)), np.ones((SIDE // 4, SIDE // 4)))
    for index, day in enumerate(DAYS)
}
"""Day -> (y, x): how the fields stand on it, which nobody can tell from other dates."""
EDGE_PX = int(2 * TRUNCATE * SPECKLE_PX)


def optical(day: date) -> np.ndarray:
    """Return (band, y, x): lasting, season and state, the second band the other way round."""
    season = np.cos(2 * np.pi * day.timetuple().tm_yday / 365.25)
    image = 0.3 + 0.05 * FIELDS + 0.06 * season + 0.04 * STATES[day]
    return np.stack([image, 0.6 - image]).astype(np.float32)


def radar(day: date) -> np.ndarray:
    """Return (channel, y, x) in dB, with speckle."""
    speckle = np.random.default_rng(day.toordinal()).normal(size=(SIDE, SIDE))
    return (-12 + 2 * STATES[day] + speckle)[None].astype(np.float32)


def moment(day: date, hidden_days: int = 45, corner: tuple[int, int] = (0, 0)) -> Moment:
    """Return a date as an estimator is given it, all within so many days of it hidden."""
    left = tuple(other for other in DAYS if abs((other - day).days) > hidden_days)
    series = Series(left, tuple(map(optical, left)), tuple(map(radar, left)))
    average = np.mean(series.images, axis=0)
    heights = np.zeros((SIDE, SIDE), np.float32)
    return Moment(
        day, 0, radar(day), radar(day), {"average": average}, (60.0, 60.0), heights, optical(day), None, series, corner
    )


def fitted(asked: date) -> InterKriged:
    """Return an estimator that learned from the dates that are not hidden around one."""
    estimator = InterKriged(reflectance=True)
    estimator.fit([moment(day) for day in moment(asked).series.days])
    return estimator


def missed(made: np.ndarray, day: date) -> float:
    """Return the RMSE away from the border."""
    inner = slice(EDGE_PX, SIDE - EDGE_PX)
    return float(np.sqrt(np.mean((made - optical(day))[:, inner, inner] ** 2)))


@pytest.mark.parametrize("day", DAYS[2:10:3])
def test_season_lasting_differences_and_the_other_sensor_together_beat_each_alone(day):
    asked = moment(day)
    made = fitted(day).predict(asked)
    blind = fitted(day).predict(replace(asked, other=np.full_like(asked.other, -12.0)))
    nearest = min(asked.series.days, key=lambda other: abs((other - day).days))
    assert missed(made, day) < 0.8 * missed(blind, day)
    assert missed(made, day) < 0.7 * missed(asked.simple["average"], day)
    assert missed(made, day) < 0.6 * missed(optical(nearest), day)


def test_an_image_made_in_parts_equals_one_made_whole():
    day = DAYS[5]
    estimator, asked = fitted(day), moment(day)
    whole = estimator.predict(asked)
    part = estimator.predict(asked.window(slice(4, SIDE), slice(0, SIDE)))
    np.testing.assert_allclose(part[:, EDGE_PX:], whole[:, 4 + EDGE_PX :], atol=1e-5)


def test_what_is_hidden_is_not_looked_at():
    day = DAYS[5]
    estimator, asked = fitted(day), moment(day)
    blank = replace(asked, target=None)
    np.testing.assert_array_equal(estimator.predict(asked), estimator.predict(blank))


def test_pixels_without_other_sensor_or_without_any_date_stay_unknown():
    day = DAYS[5]
    asked = moment(day)
    other = asked.other.copy()
    other[:, :3] = np.nan
    images = [image.copy() for image in asked.series.images]
    for image in images:
        image[:, :, :2] = np.nan
    images[0][:, 20:30, 20:30] = np.nan
    holey = replace(asked, other=other, series=replace(asked.series, images=tuple(images)))
    made = fitted(day).predict(holey)
    assert np.isnan(made[:, :3]).all()
    assert np.isnan(made[:, :, :2]).all()
    assert np.isfinite(made[:, 3:, 2:]).all()
    assert missed(made, day) < 0.7 * missed(asked.simple["average"], day)


def test_the_other_sensor_may_be_missing_on_dates_and_in_channels():
    day = DAYS[5]

    def two(other: Moment) -> Moment:
        nothing = np.full((1, SIDE, SIDE), np.nan, np.float32)
        others = [np.concatenate([image, nothing]) for image in other.series.others]
        others[1] = np.full_like(others[1], np.nan)
        return replace(
            other, other=np.concatenate([other.other, nothing]), series=replace(other.series, others=tuple(others))
        )

    estimator = InterKriged(reflectance=True)
    estimator.fit([two(moment(other)) for other in moment(day).series.days])
    made = estimator.predict(two(moment(day)))
    assert missed(made, day) < 0.7 * missed(moment(day).simple["average"], day)


def test_a_place_that_nothing_was_learned_of_gets_its_own_level():
    day = DAYS[5]
    asked = replace(moment(day), place=7)
    brighter = replace(asked.series, images=tuple(image + 0.2 for image in asked.series.images))
    estimator = fitted(day)
    gained = estimator.predict(replace(asked, series=brighter)) - estimator.predict(asked)
    assert 0.15 < gained.mean() <= 0.2


def test_windows_of_a_place_are_learned_from_together():
    day = DAYS[5]
    learned = [moment(other, corner=corner) for other in moment(day).series.days for corner in ((0, 0), (0, 256))]
    estimator = InterKriged(reflectance=True)
    estimator.fit(learned)
    assert missed(estimator.predict(moment(day)), day) < 0.7 * missed(moment(day).simple["average"], day)


SUN = Sun(latitude=50.0)


def greening(day: date) -> np.ndarray:
    """Return (band, y, x): fields of one kind, that follow the sun of 50 degrees north."""
    return np.exp(-1.5 + 0.5 * SUN.light(day) + 0.1 * np.stack([FIELDS, -FIELDS])).astype(np.float32)


def growing(day: date, sun: Sun) -> Moment:
    """Return a date of greening fields, of which no winter is known."""
    left = tuple(other for other in DAYS[2:10] if other != day)
    other = np.full((1, SIDE, SIDE), -12, np.float32)
    series = Series(left, tuple(map(greening, left)), tuple(other for _ in left))
    return replace(moment(day), other=other, series=series, target=greening(day), sun=sun)


def test_a_winter_that_nobody_saw_is_told_by_the_sun():
    winter = DAYS[0]
    missed = {}
    for sun in (SUN, NO_SUN):
        estimator = InterKriged(reflectance=True)
        estimator.fit([growing(day, sun) for day in DAYS[2:10]])
        missed[sun] = np.abs(estimator.predict(growing(winter, sun)) - greening(winter)).mean()
    with_sun, without = missed.values()
    assert with_sun < 0.6 * without


def test_radar_follows_no_sun():
    made = []
    for sun in (SUN, NO_SUN):
        estimator = InterKriged(reflectance=False)
        estimator.fit([growing(day, sun) for day in DAYS[2:10]])
        made.append(estimator.predict(growing(DAYS[0], sun)))
    np.testing.assert_array_equal(*made)


def test_reflectance_never_comes_out_far_below_zero():
    """Water is dark on all dates, however much the land around it darkens."""
    estimator = InterKriged(reflectance=True)
    estimator.fit([growing(day, SUN) for day in DAYS[2:10]])
    asked = growing(DAYS[0], SUN)
    dark = tuple(np.where(np.arange(SIDE) < 20, np.float32(0.005), image) for image in asked.series.images)
    made = estimator.predict(replace(asked, series=replace(asked.series, images=dark)))
    assert -DARK < made.min() < 0.03
