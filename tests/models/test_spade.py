"""The generator: what it learns, how it is kept, and how it copes with too little memory and a GPU that goes away."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np
import pytest

from revisit.core.errors import CancelledError, DataError, RequestError
from revisit.models.device import Device
from revisit.models.moment import Moment

torch = pytest.importorskip("torch")

from revisit.models import spade_estimator  # noqa: E402 - only where torch is
from revisit.models.inter_pixel import InterBoosted, InterRidge  # noqa: E402
from revisit.models.spade import Generator  # noqa: E402
from revisit.models.spade_conditions import Statistics, condition, condition_count  # noqa: E402
from revisit.models.spade_estimator import Settings, Spade  # noqa: E402
from revisit.models.spade_file import load_generator, save_generator  # noqa: E402
from revisit.models.spade_training import _judged  # noqa: E402

CPU, GPU = Device("cpu", "CPU", "test"), Device("cuda", "NVIDIA Fake", "test")
BANDS, CHANNELS = ("s2/B04", "s2/B08"), ("s1/VV", "s1/VH")
SIDE = 40


def quiet(share: float, text: str) -> None:
    """Show nothing."""


def settings(steps: int, **changes: object) -> Settings:
    """Return settings for so many steps, on one thread of the CPU."""
    return replace(Settings(BANDS, CHANNELS, steps / 8.0, CPU, threads=1), **changes)


@pytest.fixture(autouse=True)
def _no_clock(monkeypatch: pytest.MonkeyPatch) -> None:
    """Let steps alone end a training, however busy the machine is."""
    monkeypatch.setattr("revisit.models.spade_training.time.monotonic", lambda: 0.0)


@pytest.fixture
def moments() -> list[Moment]:
    """Five dates; what the radar shows more than on average, the optical sensor shows too."""
    rng = np.random.default_rng(0)
    average = rng.uniform(0.1, 0.3, (2, SIDE, SIDE)).astype(np.float32)
    made = []
    for index in range(5):
        change = rng.normal(0, 1, (1, SIDE // 8, SIDE // 8)).repeat(8, 1).repeat(8, 2).astype(np.float32)
        radar = np.concatenate([change, change]) + rng.normal(0, 0.2, (2, SIDE, SIDE)).astype(np.float32)
        simple = dict.fromkeys(("nearest", "linear", "average", "season"), average)
        ground = np.full((SIDE, SIDE), np.nan, np.float32)
        day = date(2020, 1, 1) + timedelta(days=30 * index)
        made.append(Moment(day, 0, radar - 15, radar, simple, (30.0, 30.0), ground, average + 0.05 * change))
    return made


def error(net: Spade, moment: Moment) -> float:
    return float(np.sqrt(np.mean((net.predict(moment) - moment.target) ** 2)))


def trained(moments: list[Moment], steps: int, **changes: object) -> Spade:
    net = Spade(settings(steps, **changes), quiet)
    net.fit(moments[:-1])
    return net


def weights(net: Spade) -> np.ndarray:
    return np.concatenate([value.numpy().ravel() for value in net._network.state_dict().values()])


def test_it_learns_what_the_other_sensor_tells(moments: list[Moment]) -> None:
    net = trained(moments, 60)
    still = float(np.sqrt(np.mean((moments[-1].simple["average"] - moments[-1].target) ** 2)))
    assert error(net, moments[-1]) < 0.7 * still
    assert net.record.steps <= 60
    assert net.record.held_out < 0.8


def test_its_progress_tells_the_error_in_the_bands_own_units(moments: list[Moment]) -> None:
    said: list[str] = []
    net = Spade(settings(1), lambda _, text: said.append(text))
    net.fit(moments[:-1])
    left = moments[:-1][len(moments[:-1]) // 2]
    missed = (left.simple["average"] - left.target) ** 2
    told = float(said[0].rsplit(" ", 1)[1])
    assert told == pytest.approx(np.sqrt(missed.mean(axis=(1, 2))).mean(), rel=0.02)


def hidden(moment: Moment, part: slice) -> Moment:
    """Return the moment with that part of the rows and columns of its truth unknown."""
    target = moment.target.copy()
    target[:, part, part] = np.nan
    return replace(moment, target=target)


def test_it_is_judged_where_something_is_known(moments: list[Moment], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("revisit.models.spade_training.STOP_PX", 10)
    moments[2] = hidden(moments[2], slice(6, 34))
    net = trained(moments, 60)
    still = float(np.sqrt(np.mean((moments[-1].simple["average"] - moments[-1].target) ** 2)))
    assert error(net, moments[-1]) < 0.7 * still
    assert 0 < net.record.held_out < 0.8


def test_it_is_judged_in_the_middle_of_what_is_known_alike(moments: list[Moment]) -> None:
    wide = replace(moments[0], **{
        name: np.tile(getattr(moments[0], name), (1, 4, 5)) for name in ("other", "departure", "target")
    }, simple={}, elevation=np.zeros((160, 200), np.float32))  # fmt: skip
    assert _judged(wide).corner == (32, 52)
    assert _judged(wide).shape == (96, 96)
    wide.target[:, 32:, :] = np.nan
    assert _judged(wide).corner == (0, 52)
    assert _judged(moments[0]).shape == (SIDE, SIDE)


def test_with_nothing_to_judge_by_it_trains_to_its_end(moments: list[Moment]) -> None:
    moments[2] = hidden(moments[2], slice(None))
    said: list[str] = []
    net = Spade(settings(60), lambda _, text: said.append(text))
    net.fit(moments[:-1])
    still = float(np.sqrt(np.mean((moments[-1].simple["average"] - moments[-1].target) ** 2)))
    assert error(net, moments[-1]) < 0.7 * still
    assert net.record.steps == 60
    assert net.record.held_out is None
    assert said[-1] == "step 60, nothing is known of what is held out"


def test_before_training_it_is_the_image_that_it_departs_from(moments: list[Moment]) -> None:
    net = Spade(settings(1), quiet)
    net._known = Statistics.of(moments[:-1], "average")
    net._network = net.record.new_network().eval()
    assert np.allclose(net.predict(moments[-1]), moments[-1].simple["average"], atol=1e-6)


def test_the_same_seed_gives_the_same_weights_and_another_others(moments: list[Moment]) -> None:
    first, second, other = trained(moments, 12), trained(moments, 12), trained(moments, 12, seed=1)
    assert (weights(first) == weights(second)).all()
    assert (first.predict(moments[-1]) == second.predict(moments[-1])).all()
    assert not (weights(first) == weights(other)).all()


def test_the_clock_ends_a_training(moments: list[Moment], monkeypatch: pytest.MonkeyPatch) -> None:
    ticks = iter(range(10_000))
    monkeypatch.setattr("revisit.models.spade_training.time.monotonic", lambda: float(next(ticks)))
    net = trained(moments, 400)
    assert net.record.steps <= 51
    assert net.record.seconds >= 50


def test_channels_that_are_not_known_are_zero_and_said_by_masks(moments: list[Moment]) -> None:
    known = Statistics.of(moments, "average")
    hidden = replace(moments[0], other=moments[0].other.copy(), simple={})
    hidden.other[0, :5] = np.nan
    made = condition(hidden, known)
    assert len(made) == condition_count(2, 2)
    assert np.isfinite(made).all()
    assert (made[0, :5] == 0).all()
    assert (made[4, :5] == 0).all()  # the mask of the first channel
    assert (made[4, 5:] == 1).all()
    assert (made[6:15] == 0).all()  # no image of another date


def test_elevation_counts_where_it_was_learned_with(moments: list[Moment]) -> None:
    """Learned without, it is unknown wherever it is known later; learned with, its mask says where it is known."""
    slope = np.linspace(100, 500, SIDE, dtype=np.float32).repeat(SIDE).reshape(SIDE, SIDE)
    slope[:, :5] = np.nan
    high = [replace(moment, elevation=slope) for moment in moments]
    ground = slice(3 * 2 + 3 * 3, 3 * 2 + 3 * 3 + 2)
    assert (condition(high[0], Statistics.of(moments, "average"))[ground] == 0).all()
    metres, mask = condition(high[0], Statistics.of(high, "average"))[ground]
    assert (mask == np.isfinite(slope)).all()
    assert metres[:, 5:].std() == pytest.approx(1, abs=1e-3)
    assert (condition(moments[0], Statistics.of(high, "average"))[ground] == 0).all()
    low, tall = trained(moments, 4), trained(high, 4)
    assert (low.predict(high[-1]) == low.predict(moments[-1])).all()
    assert not (tall.predict(high[-1]) == tall.predict(moments[-1])).all()


@pytest.mark.parametrize("learned_with", [True, False])
@pytest.mark.parametrize("estimator", [InterRidge, InterBoosted])
def test_regressions_take_elevation_or_none(moments: list[Moment], estimator: type, learned_with: bool) -> None:
    slope = np.linspace(100, 500, SIDE, dtype=np.float32).repeat(SIDE).reshape(SIDE, SIDE)
    high = [replace(moment, elevation=slope) for moment in moments]
    fitted = estimator()
    fitted.fit((high if learned_with else moments)[:-1])
    made = [fitted.predict(moment) for moment in (high[-1], moments[-1])]
    assert np.isfinite(made).all()
    assert learned_with or (made[0] == made[1]).all()


def test_what_the_other_sensor_does_not_show_stays_empty(moments: list[Moment]) -> None:
    hidden = replace(moments[-1], other=moments[-1].other.copy())
    hidden.other[:, :5] = np.nan
    made = trained(moments, 2).predict(hidden)
    assert np.isnan(made[:, :5]).all()
    assert np.isfinite(made[:, 5:]).all()


# Training that fails or ends early


class Faulty:
    """A training that fails on the first call, as a GPU does."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch, failures: list[Exception]) -> None:
        self.calls: list[tuple[str, int]] = []
        real = spade_estimator.Training

        def make(network: Generator, known: Statistics, record: object, device: str, batch: int) -> object:
            self.calls.append((device, batch))
            if failures:
                raise failures.pop(0)
            return real(network, known, record, "cpu", batch)

        monkeypatch.setattr(spade_estimator, "Training", make)


def test_a_gpu_that_fails_in_training_leaves_it_to_the_cpu(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    faulty = Faulty(monkeypatch, [torch.OutOfMemoryError("CUDA out of memory"), RuntimeError("CUDA error: lost")])
    net = trained(moments, 4, device=GPU, seconds=0.1)
    assert faulty.calls == [("cuda", 24), ("cuda", 12), ("cpu", 6)]
    assert net.record.steps > 0
    assert net.notes == [
        "Memory ran out in training: 12 patches at a time were used",
        "The GPU failed in training (CUDA error: lost): the CPU went on",
    ]
    assert np.isfinite(net.predict(moments[-1])).all()


def test_a_defect_in_training_is_not_taken_for_a_failing_gpu(
    moments: list[Moment], monkeypatch: pytest.MonkeyPatch
) -> None:
    Faulty(monkeypatch, [RuntimeError("shapes do not fit")])
    with pytest.raises(RuntimeError, match="shapes do not fit"):
        trained(moments, 4)


def cancel_after(steps: int) -> Callable[[float, str], None]:
    def check(share: float, text: str) -> None:
        if text.startswith(f"step {steps},"):
            raise CancelledError

    return check


def test_what_was_learned_is_kept_and_gone_on_from(moments: list[Moment], tmp_path: Path) -> None:
    asked = settings(12, folder=tmp_path)
    with pytest.raises(CancelledError):
        Spade(asked, cancel_after(5)).fit(moments[:-1])
    (file,) = tmp_path.glob("*.safetensors")
    assert load_generator(file)[2].steps == 5
    said: list[str] = []
    again = Spade(asked, lambda _, text: said.append(text))
    again.fit(moments[:-1])
    assert said[0].startswith("step 5,")
    assert again.record.trained_for == 12
    once_more = Spade(asked, lambda _, text: said.append(text))
    said.clear()
    once_more.fit(moments[:-1])
    assert not said, "there is nothing left to train"
    assert (weights(once_more) == weights(again)).all()
    longer = Spade(replace(asked, seconds=5.0), lambda _, text: said.append(text))
    longer.fit(moments[:-1])
    assert said, "more time is more training"


def test_other_data_is_not_gone_on_from(moments: list[Moment], tmp_path: Path) -> None:
    trained(moments, 3, folder=tmp_path)
    trained(moments[::-1], 3, folder=tmp_path)
    assert len(list(tmp_path.glob("*.safetensors"))) == 2
    departed = [replace(moment, departure=moment.departure + 1) for moment in moments]
    trained(departed, 3, folder=tmp_path)
    assert len(list(tmp_path.glob("*.safetensors"))) == 3


def test_weights_that_cannot_be_read_are_one_line(moments: list[Moment], tmp_path: Path) -> None:
    whole = tmp_path / "whole.safetensors"
    trained(moments, 1).save(whole)
    (tmp_path / "cut.safetensors").write_bytes(whole.read_bytes()[:-8])
    with pytest.raises(DataError, match="cannot be read: it is no safetensors file, or it is cut off"):
        load_generator(tmp_path / "cut.safetensors")


def test_a_damaged_kept_generator_is_trained_anew_and_said(moments: list[Moment], tmp_path: Path) -> None:
    whole = trained(moments, 3, folder=tmp_path)
    (file,) = tmp_path.glob("*.safetensors")
    file.write_bytes(file.read_bytes()[:1000])
    again = trained(moments, 3, folder=tmp_path)
    assert "was damaged and is trained anew" in again.notes[0]
    assert (weights(again) == weights(whole)).all()


# The file


def test_a_generator_comes_back_as_it_was_saved(moments: list[Moment], tmp_path: Path) -> None:
    net = trained(moments, 3)
    net.save(tmp_path / "a.safetensors")
    loaded, known, record = load_generator(tmp_path / "a.safetensors", net.record)
    assert record == net.record
    assert record.dates == tuple(moment.day.isoformat() for moment in moments[:-1])
    assert np.array_equal(known.missed_spread, net._known.missed_spread)
    assert all(torch.equal(loaded[name], value) for name, value in net._network.state_dict().items())
    assert not list(tmp_path.glob("*.part"))


def test_base_weights_are_started_from(moments: list[Moment], tmp_path: Path) -> None:
    net = trained(moments, 40)
    net.save(tmp_path / "base.safetensors")
    begun = trained(moments, 1, base_weights=tmp_path / "base.safetensors")
    assert error(begun, moments[-1]) < 1.1 * error(net, moments[-1])
    other = settings(1, base_weights=tmp_path / "base.safetensors", bands=("s2/B02",), channels=("s1/VV",))
    with pytest.raises(RequestError, match=r"make s2 B04 B08 from s1 VV VH, not s2 B02 from s1 VV"):
        Spade(other, quiet).fit(moments)


@pytest.mark.parametrize("damage", ["cut", "empty", "other", "nan", "missing"])
def test_a_file_that_is_no_whole_generator_is_refused(moments: list[Moment], tmp_path: Path, damage: str) -> None:
    file = tmp_path / "net.safetensors"
    net = trained(moments, 1)
    if damage == "nan":
        broken = {name: value * np.nan for name, value in net._network.state_dict().items()}
        save_generator(file, broken, net._known, net.record)
    elif damage != "missing":
        net.save(file)
        whole = file.read_bytes()
        file.write_bytes({"cut": whole[: len(whole) // 2], "empty": b"", "other": b"\x89PNG" * 40}[damage])
    with pytest.raises(DataError, match=r"net\.safetensors"):
        load_generator(file)


def test_a_cache_that_cannot_be_written_is_no_reason_to_fail(moments: list[Moment], tmp_path: Path) -> None:
    (tmp_path / "file").write_text("no folder")
    assert np.isfinite(trained(moments, 1, folder=tmp_path / "file").predict(moments[-1])).all()
