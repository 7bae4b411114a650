"""What a generator learns from at each step: random patches of images that lie on the device as tables of pixels."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import torch
from torch import Tensor

PATCH_PX = 48

Image = tuple[Tensor, Tensor, Tensor]
"""Condition (channel, y, x), truth as a departure in units of its spread (band, y, x), and where it is known."""


class Patches:
    """Images to draw patches from, turned and mirrored at random.

    A pixel is a row of a table, so that one look-up by an array of rows gets a whole batch, as the convolutions want
    it: channels last. To cut out, turn and stack patches one by one keeps a GPU waiting.
    """

    def __init__(self, images: Sequence[Image], device: str) -> None:
        self._tables = [
            torch.cat([image[part].flatten(1).T for image in images]).to(device) for part in range(len(images[0]))
        ]
        self._shapes = [tuple(image[0].shape[-2:]) for image in images]
        self._starts = np.cumsum([0, *(height * width for height, width in self._shapes)])
        self._device = device

    def draw(self, count: int, rng: np.random.Generator) -> Image:
        """Return so many patches, each part (batch, channel, y, x); of the smallest side where images are small."""
        squares = [self._square(rng) for _ in range(count)]
        side = min(len(square) for square in squares)
        rows = torch.from_numpy(np.stack([square[:side, :side] for square in squares])).to(self._device)
        given, true, known = (table[rows].permute(0, 3, 1, 2) for table in self._tables)
        return given, true, known

    def _square(self, rng: np.random.Generator) -> np.ndarray:
        """Return the tables' rows (y, x) that make a patch."""
        index = int(rng.integers(len(self._shapes)))
        height, width = self._shapes[index]
        side = min(PATCH_PX, height, width)
        top, left = int(rng.integers(height - side + 1)), int(rng.integers(width - side + 1))
        turn, mirror = int(rng.integers(4)), bool(rng.integers(2))
        lines, columns = np.ogrid[top : top + side, left : left + side]
        square = np.rot90(self._starts[index] + lines * width + columns, turn)
        return square[:, ::-1] if mirror else square
