"""Which device is taken and why; a GPU is faked where none is there."""

from __future__ import annotations

import types

import pytest

from revisit.core.errors import EngineError, RequestError
from revisit.models import device

torch = pytest.importorskip("torch")


class FakeTorch(types.SimpleNamespace):
    """A torch with a GPU that answers, fails or is not there."""

    def __init__(self, available: bool = True, result: object = 64.0**3, cuda: str | None = "13.0") -> None:
        super().__init__(
            version=types.SimpleNamespace(cuda=cuda),
            cuda=types.SimpleNamespace(
                is_available=lambda: available,
                mem_get_info=lambda: (60 * 2**30, 80 * 2**30),
                get_device_name=lambda: "NVIDIA Fake",
            ),
            OutOfMemoryError=torch.OutOfMemoryError,
        )
        self._result = result

    def ones(self, *_shape: int, **_options: str) -> FakeTorch:
        if isinstance(self._result, Exception):
            raise self._result
        return self

    def __matmul__(self, other: object) -> FakeTorch:
        return self

    def sum(self) -> object:
        return self._result


@pytest.fixture
def use(monkeypatch: pytest.MonkeyPatch):
    def use(fake: FakeTorch, version: str = "2.13.0") -> None:
        monkeypatch.setattr(device, "import_torch", lambda: fake)
        monkeypatch.setattr(device.metadata, "version", lambda _: version)

    return use


def test_a_gpu_that_works_is_taken_and_said(use) -> None:
    use(FakeTorch())
    chosen = device.choose_device("auto")
    assert (chosen.kind, chosen.title, chosen.memory_bytes) == ("cuda", "NVIDIA Fake", 80 * 2**30)
    assert chosen.is_gpu
    assert chosen.why == "it is there and works"


@pytest.mark.parametrize(
    ("fake", "version", "said"),
    [
        (FakeTorch(), "2.13.0+cpu", "CPU build"),
        (FakeTorch(cuda=None), "2.13.0", "without CUDA"),
        (FakeTorch(available=False), "2.13.0", "no NVIDIA GPU"),
        (FakeTorch(result=RuntimeError("CUDA error: no kernel image\nlong advice")), "2.13.0", "no kernel image"),
        (FakeTorch(result=1.0), "2.13.0", "wrong numbers"),
    ],
)
def test_without_one_auto_says_why_and_cuda_is_refused_in_one_line(use, fake, version, said) -> None:
    use(fake, version)
    chosen = device.choose_device("auto")
    assert chosen.kind == "cpu"
    assert said in chosen.why
    with pytest.raises(RequestError, match=said) as refused:
        device.choose_device("cuda")
    assert "\n" not in str(refused.value)


def test_cpu_is_taken_without_asking_for_a_gpu(use) -> None:
    use(FakeTorch())
    assert device.choose_device("cpu").kind == "cpu"
    with pytest.raises(RequestError, match="no device 'tpu'"):
        device.choose_device("tpu")


def test_without_torch_the_cpu_remains_and_what_needs_it_says_how_to_get_it(monkeypatch) -> None:
    monkeypatch.setattr(device.util, "find_spec", lambda _: None)
    assert device.choose_device("auto").why == "torch is not installed"
    with pytest.raises(EngineError, match=r"deep\.txt"):
        device.import_torch()


def test_errors_of_the_device_are_told_apart() -> None:
    assert device.is_out_of_memory(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate"))
    assert not device.is_lost(torch.OutOfMemoryError("CUDA out of memory. Tried to allocate"))
    assert device.is_lost(RuntimeError("CUDA error: unspecified launch failure"))
    assert not device.is_lost(RuntimeError("shape mismatch"))
    assert not device.is_lost(ValueError("CUDA"))


def test_threads_are_given_back() -> None:
    before = torch.get_num_threads()
    with device.limited_threads(1):
        assert torch.get_num_threads() == 1
    assert torch.get_num_threads() == before
