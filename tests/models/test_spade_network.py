"""The generator's network: what it is made of, and how it is run tile by tile where memory runs out or a GPU fails."""

from __future__ import annotations

import numpy as np
import pytest

torch = pytest.importorskip("torch")

from revisit.models import spade_tiles  # noqa: E402 - only where torch is
from revisit.models.spade import REACH_PX, STRIDE, Generator, add_doubled, fold, halve, unfold  # noqa: E402
from revisit.models.spade_tiles import run_tiled  # noqa: E402


def test_no_checkerboard_is_left_where_the_pixels_of_a_square_differ() -> None:
    """As after little training: the last convolution gives each of the four pixels another level."""
    generator = Generator(3, 2, 8)
    with torch.no_grad():
        generator.out.bias.copy_(torch.arange(8.0))
        made = generator(torch.zeros(1, 3, 32, 32))[..., 1:-1, 1:-1]
    assert float(made.amax(dim=(-2, -1)).sub(made.amin(dim=(-2, -1))).max()) < 1e-5
    assert made.mean(dim=(0, 2, 3)).tolist() == pytest.approx([3.0, 4.0])


def test_folding_moves_the_pixels_of_a_square_into_channels_and_back() -> None:
    images = torch.arange(2 * 3 * 4 * 6, dtype=torch.float32).reshape(2, 3, 4, 6)
    folded = fold(images)
    assert folded.shape == (2, 12, 2, 3)
    assert torch.equal(folded[1, 6:9, 1, 2], images[1, :, 3, 4])  # the lower left pixel's channels
    assert torch.equal(unfold(folded), images)


def test_halving_and_doubling_are_those_of_torch() -> None:
    images, half = torch.randn(2, 3, 4, 6), torch.randn(2, 3, 2, 3)
    assert torch.allclose(halve(images), torch.nn.functional.avg_pool2d(images, 2), atol=1e-6)
    doubled = torch.nn.functional.interpolate(half, scale_factor=2.0, mode="nearest")
    assert torch.equal(add_doubled(images, half), images + doubled)


# Tiles


@pytest.fixture
def network() -> Generator:
    """A generator whose every weight has a say."""
    torch.manual_seed(1)
    net = Generator(7, 3, 16).eval()
    for value in net.parameters():
        torch.nn.init.normal_(value, std=0.1)
    return net


@pytest.mark.parametrize("shape", [(150, 117), (64, 64), (30, 200), (5, 7)])
def test_tiled_equals_untiled(network: Generator, shape: tuple[int, int]) -> None:
    given = np.random.default_rng(2).normal(0, 1, (7, *shape)).astype(np.float32)
    whole, _ = run_tiled(network, given, "cpu", print, tile_px=1024)
    for side in (64, 32):
        tiled, _ = run_tiled(network, given, "cpu", print, tile_px=side)
        assert np.abs(tiled - whole).max() < 1e-5 * max(1.0, np.abs(whole).max())


def test_no_pixel_beyond_the_reach_has_a_say(network: Generator) -> None:
    for at in range(100, 100 + STRIDE):
        given = torch.zeros(1, 7, 200, 200, requires_grad=True)
        network(given)[0, :, at, at].sum().backward()
        rows, cols = torch.nonzero(given.grad.abs().sum((0, 1)), as_tuple=True)
        assert max(abs(rows - at).max(), abs(cols - at).max()) <= REACH_PX


def test_too_little_memory_means_smaller_tiles(network: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    given = np.random.default_rng(2).normal(0, 1, (7, 200, 150)).astype(np.float32)
    whole, _ = run_tiled(network, given, "cpu", print, tile_px=1024)
    one, said = spade_tiles._one, []

    def short(running: Generator, part: np.ndarray, device: str, top: int, left: int, side: int) -> np.ndarray:
        if side > 64:
            raise torch.OutOfMemoryError("CUDA out of memory. Tried to allocate")
        return one(running, part, device, top, left, side)

    monkeypatch.setattr(spade_tiles, "_one", short)
    made, device = run_tiled(network, given, "cpu", said.append, tile_px=256)
    assert np.abs(made - whole).max() < 1e-5 * np.abs(whole).max()
    assert device == "cpu"
    assert said == [
        "The CPU ran out of memory: tiles of 128 pixels were used",
        "The CPU ran out of memory: tiles of 64 pixels were used",
    ]


def test_a_machine_without_any_memory_left_says_so(network: Generator, monkeypatch: pytest.MonkeyPatch) -> None:
    def none(*_: object) -> np.ndarray:
        raise MemoryError

    monkeypatch.setattr(spade_tiles, "_one", none)
    with pytest.raises(MemoryError):
        run_tiled(network, np.zeros((7, 64, 64), np.float32), "cpu", print)


@pytest.mark.parametrize(
    ("failure", "said"),
    [
        (RuntimeError("CUDA error: device-side assert triggered\nmore"), "The GPU failed (CUDA error"),
        (torch.OutOfMemoryError("CUDA out of memory"), "tiles of 64 pixels were used"),
    ],
)
def test_the_cpu_goes_on_where_the_gpu_goes_away(
    network: Generator, monkeypatch: pytest.MonkeyPatch, failure: Exception, said: str
) -> None:
    """The GPU makes one tile and then fails for good; nothing that was made is lost."""
    given = np.random.default_rng(2).normal(0, 1, (7, 200, 150)).astype(np.float32)
    whole, _ = run_tiled(network, given, "cpu", print)
    one, done, notes = spade_tiles._one, [], []

    def fake(running: Generator, part: np.ndarray, device: str, top: int, left: int, side: int) -> np.ndarray:
        if device == "cuda" and done:
            raise failure
        done.append(device)
        return one(running, part, "cpu", top, left, side)

    monkeypatch.setattr(spade_tiles, "_one", fake)
    monkeypatch.setattr(spade_tiles, "placed", lambda net, device: net)  # noqa: ARG005
    made, device = run_tiled(network, given, "cuda", notes.append, tile_px=128)
    assert device == "cpu"
    assert done.count("cuda") == 1
    assert np.abs(made - whole).max() < 1e-5 * np.abs(whole).max()
    assert any(said in note for note in notes)
