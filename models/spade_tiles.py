"""Run a generator over an image of any size: in tiles that overlap by its reach, so that no seam can be seen."""

from __future__ import annotations

import copy
from collections.abc import Callable

import numpy as np
import torch

from .base import Check, Values, no_check
from .device import first_line, is_lost, is_out_of_memory
from .spade import REACH_PX, STRIDE, Generator

TILE_PX = 576
"""As large as the answer's tiles are with their margin: one run each."""
SMALLEST_PX = 64
"""A tile that still does not fit is left to the CPU."""

Say = Callable[[str], None]


def run_tiled(
    network: Generator,
    condition: Values,
    device: str,
    say: Say,
    check: Check = no_check,
    tile_px: int = TILE_PX,
) -> tuple[Values, str]:
    """Return the network's image (band, y, x) of a condition (channel, y, x), and the device that it ended on.

    Where memory runs out the tiles are halved, and in the end the CPU goes on, as it does when the GPU fails; both are
    said. What is made does not depend on the tiles but for rounding.

    Args:
        network: in evaluation mode, on the CPU, where it stays.
        condition: on the CPU.
        device: `cpu` or `cuda`.
        say: told of every change of course, in one sentence.
        check: called before each tile; may raise to cancel.
        tile_px: side of the tiles without their overlap; a multiple of `STRIDE`.
    """
    _, height, width = condition.shape
    made: Values | None = None
    todo = _tiles(height, width, tile_px)
    running = placed(network, device)
    while todo:
        top, left, side = todo.pop()
        check()
        try:
            tile = _one(running, condition, device, top, left, side)
        except (RuntimeError, MemoryError) as error:
            device, smaller = _after(error, device, side, say)
            running = placed(network, device)  # of a GPU that went away nothing can be fetched
            # Give back what is not done yet in tiles of the new size.
            todo = [part for old in [*todo, (top, left, side)] for part in _split(old, smaller, height, width)]
            continue
        if made is None:
            made = np.empty((len(tile), height, width), np.float32)
        made[:, top : top + tile.shape[1], left : left + tile.shape[2]] = tile
    return made, device


def placed(network: Generator, device: str) -> Generator:
    """Return the network on a device, there in 16 bits where it computes in them."""
    if device == "cpu":
        return network
    return copy.deepcopy(network).to(device, _precision(device), memory_format=torch.channels_last)


def _one(network: Generator, condition: Values, device: str, top: int, left: int, side: int) -> Values:
    """Return one tile, from its surroundings as far as the network reaches."""
    _, height, width = condition.shape
    first, start = max(top - REACH_PX, 0), max(left - REACH_PX, 0)
    last, end = min(top + side + REACH_PX, height), min(left + side + REACH_PX, width)
    part = torch.from_numpy(condition[None, :, first:last, start:end])
    with torch.inference_mode():
        image = _fetched(network(sent(part, device))[0])
    return image[:, top - first : min(top + side, height) - first, left - start : min(left + side, width) - start]


def sent(part: torch.Tensor, device: str) -> torch.Tensor:
    """Return an image (batch, channel, y, x) on a device as a network wants it: in its precision, channels last."""
    if device == "cpu":
        return part.contiguous(memory_format=torch.channels_last)
    # By way of memory that cannot be swapped out, in half the bytes: four times as fast as by any other.
    ready = torch.empty(part.shape, dtype=_precision(device), pin_memory=True).copy_(part)
    return ready.to(device, non_blocking=True).contiguous(memory_format=torch.channels_last)


def _fetched(image: torch.Tensor) -> Values:
    if image.device.type == "cpu":
        return image.numpy()
    return torch.empty(image.shape, dtype=image.dtype, pin_memory=True).copy_(image).float().numpy()


def _precision(device: str) -> torch.dtype:
    """Return bfloat16 for a GPU that has it: its range needs no scaling."""
    has = device == "cuda" and torch.cuda.is_bf16_supported(including_emulation=False)
    return torch.bfloat16 if has else torch.float32


def mixed_precision(device: str) -> torch.autocast:
    """Return a context in which a network in 32 bits computes in those of the device, and keeps its weights."""
    return torch.autocast(device, dtype=torch.bfloat16, enabled=_precision(device) == torch.bfloat16)


def _after(error: BaseException, device: str, side: int, say: Say) -> tuple[str, int]:
    """Return the device and the tile size to go on with, or raise the error where nothing is left to try."""
    if is_out_of_memory(error) and side > SMALLEST_PX:
        say(f"The {_name(device)} ran out of memory: tiles of {side // 2} pixels were used")
        return device, max(SMALLEST_PX, side // 2 // STRIDE * STRIDE)
    if device != "cpu" and (is_lost(error) or is_out_of_memory(error)):
        say(f"The GPU failed ({first_line(error)}): the CPU went on")
        return "cpu", side
    raise error


def _name(device: str) -> str:
    return "CPU" if device == "cpu" else "GPU"


def _tiles(height: int, width: int, side: int) -> list[tuple[int, int, int]]:
    return [(top, left, side) for top in range(0, height, side) for left in range(0, width, side)][::-1]


def _split(tile: tuple[int, int, int], side: int, height: int, width: int) -> list[tuple[int, int, int]]:
    top, left, old = tile
    if side >= old:
        return [tile]
    return [
        (row, col, side)
        for row in range(top, min(top + old, height), side)
        for col in range(left, min(left + old, width), side)
    ]
