"""Every estimator keeps the Protocol; each learns what it should, and no more."""

from __future__ import annotations

import tracemalloc
from dataclasses import replace

import numpy as np
import pytest

from revisit.core.answer.options import METHODS
from revisit.core.errors import CancelledError, EngineError
from revisit.models.base import Samples
from revisit.models.field import Blocks
from revisit.models.registry import estimators
from revisit.models.simple import Linear
from revisit.models.whittaker import Whittaker, weights_at_target

DAYS = (-20, -5, 10, 30)


def made(count: int = 600, bands: int = 2, seed: int = 0) -> Samples:
    """Samples whose target departs from linear interpolation by a linear and by a stepped rule."""
    rng = np.random.default_rng(seed)
    inputs = rng.uniform(0.1, 0.4, (count, len(DAYS), bands)).astype(np.float32)
    line = inputs[:, 1] + (inputs[:, 2] - inputs[:, 1]) / 3
    step = np.where(inputs[:, 0, :1] > 0.25, 0.05, -0.05)
    target = line + 0.3 * inputs[:, 3] + step
    groups = np.arange(count) % 4
    days = np.broadcast_to(np.asarray(DAYS, np.float32), (count, len(DAYS)))
    usual = line + 0.3 * inputs[:, 3]  # the season knows the rule that is no step
    return Samples(inputs, days, target.astype(np.float32), groups, usual=usual, expected=usual + 0.5 * step)


def rmse(name: str, bands: int = 2) -> float:
    samples, held_out = made(bands=bands), made(bands=bands, seed=1)
    estimator = estimators(threads=1, seed=0)[name]({})
    estimator.fit(samples.take(samples.groups != 0), samples.take(samples.groups == 0))
    predicted = estimator.predict(held_out)
    assert predicted.shape == held_out.target.shape
    return float(np.sqrt(np.mean((predicted - held_out.target) ** 2)))


def test_names_are_those_of_the_options_in_their_order() -> None:
    assert tuple(estimators(1, 0)) == METHODS
    assert all(make({}).name == name for name, make in estimators(1, 0).items())


def test_nearest_takes_the_nearest_date() -> None:
    samples = made()
    assert np.array_equal(estimators(1, 0)["nearest"]({}).predict(samples), samples.inputs[:, 1])


def test_linear_weights_by_days() -> None:
    samples = made()
    expected = samples.inputs[:, 1] + (samples.inputs[:, 2] - samples.inputs[:, 1]) * (5 / 15)
    assert np.allclose(estimators(1, 0)["linear"]({}).predict(samples), expected, atol=1e-6)


@pytest.mark.parametrize(("days", "kept"), [((3, 9, 12, 20), 0), ((-30, -20, -9, -2), 3)])
def test_linear_keeps_the_nearest_beyond_the_series(days: tuple, kept: int) -> None:
    samples = made()
    moved = Samples(samples.inputs, np.broadcast_to(np.asarray(days, np.float32), samples.days.shape))
    assert np.allclose(estimators(1, 0)["linear"]({}).predict(moved), samples.inputs[:, kept], atol=1e-6)


def test_the_season_is_taken_as_it_is() -> None:
    samples = made()
    assert np.array_equal(estimators(1, 0)["harmonic"]({}).predict(samples), samples.usual)


def test_the_season_and_its_departures_beat_the_line() -> None:
    assert rmse("harmonic+kriged") < 0.6 * rmse("linear")


def test_a_misleading_season_is_given_less_weight_than_the_line() -> None:
    samples = made()
    line = estimators(1, 0)["linear"]({}).predict(samples)
    misled = replace(samples, target=line, expected=line + 0.2)
    estimator = estimators(1, 0)["harmonic+kriged"]({})
    estimator.fit(misled)
    assert np.abs(estimator.predict(misled) - line).max() < 0.08


def test_with_inputs_on_one_side_the_season_is_mixed_with_the_nearest_date_too() -> None:
    samples = replace(made(), days=np.broadcast_to(np.float32([5, 10, 20, 40]), (600, 4)))
    estimator = estimators(1, 0)["harmonic+kriged"]({})
    line = Linear().predict(samples)
    assert np.allclose(estimator.predict(samples), line + 0.6 * (samples.expected - line), atol=1e-6)
    estimator.fit(replace(samples, target=line))  # the nearest date was right each time
    learned = (estimator.predict(samples) - line) / (samples.expected - line)
    assert np.median(learned) < 0.4  # four dates against a prior of four


def test_offset_is_learned_for_each_band() -> None:
    samples = made()
    linear = estimators(1, 0)["linear"]({}).predict(samples)
    shifted = Samples(samples.inputs, samples.days, linear + np.array([0.1, -0.2], np.float32), samples.groups)
    estimator = estimators(1, 0)["linear+offset"]({})
    estimator.fit(shifted)
    assert np.allclose(estimator.predict(samples) - linear, [0.1, -0.2], atol=1e-5)


@pytest.mark.parametrize("bands", [1, 2])
def test_each_learns_more_than_the_one_before(bands: int) -> None:
    linear, ridge, boosted = (rmse(name, bands) for name in ("linear", "ridge", "ridge+boosted"))
    assert ridge < 0.6 * linear
    assert boosted < 0.6 * ridge


def test_ridge_survives_a_constant_band() -> None:
    samples = made()
    samples.inputs[:, :, 1] = 0.2
    estimator = estimators(1, 0)["ridge"]({})
    estimator.fit(samples)
    assert np.isfinite(estimator.predict(samples)).all()


@pytest.mark.parametrize("name", METHODS)
def test_same_seed_same_answer(name: str) -> None:
    samples = made()
    answers = []
    for _ in range(2):
        estimator = estimators(1, 7)[name]({})
        estimator.fit(samples.take(samples.groups != 0), samples.take(samples.groups == 0))
        answers.append(estimator.predict(samples))
    assert np.array_equal(*answers)


def test_boosting_can_be_cancelled_midway() -> None:
    calls = []

    def check() -> None:
        calls.append(1)
        if len(calls) > 5:
            raise CancelledError

    samples = made()
    with pytest.raises(CancelledError):
        estimators(1, 0)["ridge+boosted"]({}).fit(samples, samples.take(samples.groups == 0), check)
    assert len(calls) < 12


def test_field_carries_a_smooth_departure_into_the_hole() -> None:
    """What no input knows but the surroundings show is found by kriging, and by kriging only."""
    rng = np.random.default_rng(3)
    rows, cols = np.mgrid[:60, :60]
    places = np.stack([rows.ravel(), cols.ravel()], axis=1).astype(np.float32)
    samples = made(count=3600, bands=1)
    haze = 0.05 * np.sin(places[:, :1] / 15) * np.cos(places[:, 1:] / 15)
    target = (samples.inputs[:, 1] + haze + rng.normal(0, 0.003, (3600, 1))).astype(np.float32)
    hole = (np.abs(places - 30) < 6).all(axis=1)
    blocks = ((places[:, 0] // 6 + places[:, 1] // 6) % 4).astype(np.int64)
    whole = Samples(samples.inputs, samples.days, target, blocks, places)
    train, stop = whole.take(~hole & (blocks != 0)), whole.take(~hole & (blocks == 0))
    errors = {}
    for name in ("ridge", "ridge+kriged"):
        estimator = estimators(1, 0)[name]({})
        estimator.fit(train, stop)
        errors[name] = float(np.abs(estimator.predict(whole.take(hole)) - target[hole]).mean())
    assert errors["ridge+kriged"] < 0.3 * errors["ridge"]


def test_field_of_noise_is_left_out() -> None:
    samples = made()
    places = np.random.default_rng(0).uniform(0, 100, (600, 2)).astype(np.float32)
    whole = Samples(samples.inputs, samples.days, samples.target, samples.groups, places)
    train, stop = whole.take(whole.groups != 0), whole.take(whole.groups == 0)
    answers = []
    for name in ("ridge", "ridge+kriged"):
        estimator = estimators(1, 0)[name]({})
        estimator.fit(train, stop)
        answers.append(estimator.predict(whole))
    assert np.array_equal(*answers)


def test_a_field_of_another_fit_is_not_carried_on() -> None:
    rows, cols = np.mgrid[:25, :24]
    places = np.stack([rows.ravel(), cols.ravel()], axis=1).astype(np.float32)
    samples = made()
    hazy = replace(samples, target=samples.target + np.sin(places[:, :1] / 5), places=places)
    kriged = estimators(1, 0)["ridge+kriged"]({})
    kriged.fit(hazy.take(hazy.groups != 0), hazy.take(hazy.groups == 0))
    assert kriged._field is not None
    kriged.fit(samples.take(samples.groups != 0), samples.take(samples.groups == 0))
    assert np.isfinite(kriged.predict(samples)).all()


def test_few_seen_pixels_in_a_large_hole_take_little_memory() -> None:
    rows, cols = np.mgrid[:15, :16]
    places = np.stack([rows.ravel(), cols.ravel()], axis=1).astype(np.float32)
    field = Blocks(places).draw(np.random.default_rng(0).normal(0, 1, (len(places), 1)), range_px=12.0, nugget=2.0)
    asked = np.stack(np.mgrid[:200, :200], axis=-1).reshape(-1, 2).astype(np.float32)
    tracemalloc.start()
    values = field.at(asked)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert peak < 50e6
    assert np.allclose(values[:16], field.at(asked[:16]), atol=1e-9)
    assert np.allclose(values[-16:], 0, atol=1e-3), "far from all that was seen there is nothing to carry"


def test_kriging_takes_the_regression_that_is_fitted_already() -> None:
    class Fitted:
        name = "ridge"

        def fit(self, *_: object) -> None:
            raise AssertionError("it is fitted already")

        def predict(self, asked: Samples) -> np.ndarray:
            return asked.inputs[:, 0]

    samples = made()
    kriged = estimators(1, 0)["ridge+kriged"]({"ridge": Fitted()})
    kriged.fit(samples)
    assert np.array_equal(kriged.predict(samples), samples.inputs[:, 0])


def test_whittaker_weighs_the_dates_by_their_place_in_time() -> None:
    weights = weights_at_target(np.asarray(DAYS, np.float32), 1e-3)
    assert weights.sum() == pytest.approx(1, abs=1e-4)
    assert np.argmax(weights) == 1, "the nearest date weighs most"
    line = 0.2 + 0.001 * np.asarray(DAYS)
    assert float(weights @ line) == pytest.approx(0.2, abs=1e-4), "a straight line is kept"
    two = Samples(np.full((3, 2, 1), 0.3, np.float32), np.tile(np.float32([-5, 5]), (3, 1)))
    assert Whittaker().predict(two) == pytest.approx(np.full((3, 1), 0.3))


def test_whittaker_smooths_the_more_the_noisier_the_dates() -> None:
    rng = np.random.default_rng(0)
    days = np.tile(np.arange(-35, 40, 10, dtype=np.float32), (500, 1))
    noisy = rng.normal(0.3, 0.05, (500, 8, 1)).astype(np.float32)
    noise, steady = Samples(noisy, days, np.full((500, 1), 0.3, np.float32)), Whittaker()
    steady.fit(noise)
    assert np.abs(steady.predict(noise) - 0.3).mean() < 0.6 * np.abs(Linear().predict(noise) - 0.3).mean()


@pytest.mark.parametrize("name", ["boosted", "mlp"])
def test_trees_and_network_find_the_step_that_no_line_has(name: str) -> None:
    assert rmse(name) < 0.6 * rmse("linear")


def test_trees_alone_answer_where_the_target_is_constant() -> None:
    samples = replace(made(), target=np.full((600, 2), 0.25, np.float32))
    for name in ("boosted", "mlp"):
        estimator = estimators(1, 0)[name]({})
        estimator.fit(samples, samples.take(samples.groups == 0))
        assert estimator.predict(samples) == pytest.approx(0.25, abs=0.02), name


def test_the_network_can_be_cancelled_and_says_that_torch_is_missing(monkeypatch: pytest.MonkeyPatch) -> None:
    def cancel() -> None:
        raise CancelledError

    samples = made()
    with pytest.raises(CancelledError):
        estimators(1, 0)["mlp"]({}).fit(samples, None, cancel)
    monkeypatch.setattr("revisit.models.device.has_torch", lambda: False)
    with pytest.raises(EngineError, match="Networks need torch"):
        estimators(1, 0)["mlp"]({}).fit(samples)
