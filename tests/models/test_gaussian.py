"""The Gaussian process carries fields into holes, knows again what was alike, and learns nothing from noise."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest

from revisit.models import gaussian
from revisit.models.base import Samples
from revisit.models.gaussian import RidgeGaussian
from revisit.models.ridge import Ridge

SIZE = 60
ROWS, COLS = (axis.ravel() for axis in np.mgrid[:SIZE, :SIZE])
HOLE = (np.abs(ROWS - 30) < 6) & (np.abs(COLS - 30) < 6)


def made(field: np.ndarray, seed: int = 0) -> Samples:
    """One image (pixel,) of departures from linear interpolation between two dates, with a pixel's own noise."""
    rng = np.random.default_rng(seed)
    inputs = rng.uniform(0.1, 0.4, (SIZE**2, 2, 1)).astype(np.float32)
    days = np.broadcast_to(np.asarray((-10, 10), np.float32), (SIZE**2, 2))
    target = inputs.mean(axis=1) + field(inputs[:, :, 0])[:, None] + rng.normal(0, 0.003, (SIZE**2, 1))
    places = np.stack([ROWS, COLS], axis=1).astype(np.float32)
    blocks = (ROWS // 6 + COLS // 6) % 4
    return Samples(inputs, days, target.astype(np.float32), blocks, places)


def errors(samples: Samples) -> tuple[float, float]:
    """Errors in the hole of the ridge and of the process."""
    train, stop = samples.take(~HOLE & (samples.groups != 0)), samples.take(~HOLE & (samples.groups == 0))
    asked = samples.take(HOLE)
    found = []
    for estimator in (Ridge(), RidgeGaussian()):
        estimator.fit(train, stop)
        found.append(float(np.abs(estimator.predict(asked) - asked.target).mean()))
    return found[0], found[1]


def test_a_smooth_field_reaches_into_the_hole() -> None:
    ridge, process = errors(made(lambda _: 0.05 * np.sin(ROWS / 15) * np.cos(COLS / 15)))
    assert process < 0.35 * ridge


def test_what_is_no_line_is_learned_from_pixels_that_were_alike() -> None:
    ridge, process = errors(made(lambda values: 2 * (values[:, 0] - 0.25) ** 2 + 0.3 * values[:, 0] * values[:, 1]))
    assert process < 0.5 * ridge


def test_noise_is_not_learned() -> None:
    ridge, process = errors(made(lambda values: np.zeros(len(values))))
    assert process < 1.05 * ridge


def test_without_places_it_is_the_ridge() -> None:
    samples = replace(made(lambda values: values[:, 0] ** 2), places=None)
    train, stop = samples.take(samples.groups != 0), samples.take(samples.groups == 0)
    ridge, process = Ridge(), RidgeGaussian()
    ridge.fit(train, stop)
    process.fit(train, stop)
    assert np.array_equal(process.predict(samples), ridge.predict(samples))


def test_the_same_seed_gives_the_same_answer_and_constant_bands_stay_constant() -> None:
    samples = made(lambda values: values[:, 0] ** 2)
    train, stop = samples.take(samples.groups != 0), samples.take(samples.groups == 0)
    answers = []
    for _ in range(2):
        estimator = RidgeGaussian(seed=3)
        estimator.fit(train, stop)
        answers.append(estimator.predict(samples))
    assert np.array_equal(*answers)
    constant = replace(samples, inputs=np.full_like(samples.inputs, 0.2), target=np.full_like(samples.target, 0.2))
    estimator = RidgeGaussian()
    estimator.fit(constant.take(constant.groups != 0), constant.take(constant.groups == 0))
    assert np.allclose(estimator.predict(constant), 0.2, atol=1e-6)


def test_in_parts_it_answers_as_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    samples = made(lambda values: values[:, 0] ** 2)
    estimator = RidgeGaussian()
    estimator.fit(samples.take(samples.groups != 0), samples.take(samples.groups == 0))
    whole = estimator.predict(samples)
    monkeypatch.setattr(gaussian, "CHUNK", 100)
    assert np.allclose(estimator.predict(samples), whole, atol=1e-6)
