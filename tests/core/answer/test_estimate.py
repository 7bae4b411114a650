"""What a plan promises: the memory, against what was measured."""

from __future__ import annotations

import pytest

from revisit.core.answer.estimate import memory_to_answer

MIB = 2**20


@pytest.mark.parametrize(
    ("side", "bands", "measured_mib"),
    [(100, 3, 213), (100, 1, 208), (512, 3, 618), (512, 1, 372), (1024, 3, 687), (2048, 3, 863)],
)
def test_the_memory_is_about_what_was_measured(side: int, bands: int, measured_mib: int) -> None:
    """Peaks of the engine on the sample, reflected to these sizes; 12 dates of the window are read."""
    assert memory_to_answer(side * side, bands, 12) == pytest.approx(measured_mib * MIB, rel=0.15)


def test_a_network_needs_more() -> None:
    assert memory_to_answer(10_000, 3, 18, network=True) > 1.5 * memory_to_answer(10_000, 3, 18)


def test_images_of_other_sensors_beside_the_answer_count() -> None:
    assert memory_to_answer(16_000_000, 2, 12, beside=9) - memory_to_answer(16_000_000, 2, 12) > 16e6 * 9 * 4
