"""The generator: residual blocks whose normalisation is modulated by the other sensor's image, and its critic.

US 12387306 B2, figure 4: a first convolution, SPADE residual blocks, a last convolution, conditioned on the original
bands of the other modality. SPADE: Park et al. (2019), CVPR. Two things differ from there. The parameter-free norm is
taken over the channels of each pixel (Karras et al. 2018, ICLR), not over a batch or an image: what a pixel becomes
then depends on its surroundings alone, and an image made in tiles equals one made whole. And blocks stand at two
scales, joined as in a U-Net: speckle is averaged there, and two cores do a step in a third of the time. Nothing of the
full resolution is lost on the way, for pixels are shuffled into channels and back (Shi et al. 2016, CVPR).
"""

from __future__ import annotations

import torch
import torch.nn.functional as F  # noqa: N812 - as everybody calls it
from torch import Tensor, nn

SCALES = 2
FOLD = 2
"""A square of so many pixels a side becomes one, of more channels."""
STRIDE = FOLD * 2 ** (SCALES - 1)
"""Sides of an image are padded to multiples of this."""
REACH_PX = 24
"""No pixel farther away than this has a say (measured in the tests); a multiple of `STRIDE`."""
SLOPE = 0.2


class Spade(nn.Module):
    """Normalise each pixel over its channels, then scale and shift it as the condition says."""

    def __init__(self, width: int, condition: int, hidden: int) -> None:
        super().__init__()
        self.shared = nn.Conv2d(condition, hidden, 3, padding=1)
        self.scale, self.shift = nn.Conv2d(hidden, width, 1), nn.Conv2d(hidden, width, 1)
        for layer, start in ((self.scale, 1.0), (self.shift, 0.0)):
            nn.init.zeros_(layer.weight)
            nn.init.constant_(layer.bias, start)

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        """Return (batch, width, y, x)."""
        told = F.leaky_relu(self.shared(condition), SLOPE)
        square = torch.linalg.vector_norm(x, dim=1, keepdim=True, dtype=torch.float32).square()
        even = x * torch.rsqrt(square / x.shape[1] + 1e-5).to(x.dtype)
        return torch.addcmul(self.shift(told), even, self.scale(told))


class SpadeBlock(nn.Module):
    """A residual block of two modulated convolutions."""

    def __init__(self, width: int, condition: int, hidden: int) -> None:
        super().__init__()
        self.first, self.second = Spade(width, condition, hidden), Spade(width, condition, hidden)
        self.conv_first = nn.Conv2d(width, width, 3, padding=1)
        self.conv_second = nn.Conv2d(width, width, 3, padding=1)

    def forward(self, x: Tensor, condition: Tensor) -> Tensor:
        """Return (batch, width, y, x)."""
        y = self.conv_first(F.leaky_relu(self.first(x, condition), SLOPE))
        return x + self.conv_second(F.leaky_relu(self.second(y, condition), SLOPE))


class Generator(nn.Module):
    """From a condition (batch, channel, y, x) to bands (batch, band, y, x), in units of their spread."""

    def __init__(self, condition: int, bands: int, width: int) -> None:
        super().__init__()
        hidden = max(16, width // 2)
        self.into = nn.Conv2d(condition * FOLD**2, width, 3, padding=1)
        self.down = nn.ModuleList(SpadeBlock(width, condition, hidden) for _ in range(SCALES))
        self.up = nn.ModuleList(SpadeBlock(width, condition, hidden) for _ in range(SCALES - 1))
        self.out = nn.Conv2d(width, bands * FOLD**2, 3, padding=1)
        nn.init.zeros_(self.out.weight)  # it starts as the image that it departs from
        nn.init.zeros_(self.out.bias)

    def forward(self, condition: Tensor) -> Tensor:
        """Return the departure (batch, band, y, x)."""
        height, wide = condition.shape[-2:]
        if height % STRIDE or wide % STRIDE:
            condition = F.pad(condition, (0, -wide % STRIDE, 0, -height % STRIDE))
        conditions = [halve(condition)]
        for _ in range(SCALES - 1):
            conditions.append(halve(conditions[-1]))
        x = self.into(fold(condition))
        kept = []
        for scale, block in enumerate(self.down):
            x = block(halve(x) if scale else x, conditions[scale])
            kept.append(x)
        for scale, block in zip(range(SCALES - 2, -1, -1), self.up):
            x = block(add_doubled(kept[scale], x), conditions[scale])
        made = unfold(self.out(F.leaky_relu(x, SLOPE)))[..., :height, :wide]
        return without_checkerboard(made)


def fold(images: Tensor) -> Tensor:
    """Return images (batch, channel, y, x) of half the sides, the pixels of a square one after the other as channels.

    As `F.pixel_unshuffle`, but with a pixel's channels together: they lie together in memory, and whole runs are moved.
    """
    pixels = images.permute(0, 2, 3, 1).unflatten(2, (-1, FOLD)).unflatten(1, (-1, FOLD))
    return pixels.transpose(2, 3).flatten(3).permute(0, 3, 1, 2)


def unfold(images: Tensor) -> Tensor:
    """Return what `fold` was given."""
    pixels = images.permute(0, 2, 3, 1).unflatten(3, (FOLD, FOLD, -1))
    return pixels.transpose(2, 3).flatten(3, 4).flatten(1, 2).permute(0, 3, 1, 2)


def halve(images: Tensor) -> Tensor:
    """Return images of half the sides, a pixel the mean of its square.

    In whole runs of channels, which a GPU does three times as fast as its pooling.
    """
    rows = images[..., ::2, :] + images[..., 1::2, :]
    return (rows[..., ::2] + rows[..., 1::2]) * 0.25


def add_doubled(images: Tensor, half: Tensor) -> Tensor:
    """Return images with those of half the sides added, each of their pixels to a square."""
    squares = images.unflatten(3, (-1, 2)).unflatten(2, (-1, 2))
    return (squares + half[:, :, :, None, :, None]).flatten(4, 5).flatten(2, 3)


def without_checkerboard(images: Tensor) -> Tensor:
    """Return images (batch, channel, y, x) without what repeats every `FOLD` pixels, which shuffling leaves.

    Each of a square's pixels has weights of its own, and little training makes them unequal. A fixed filter behind the
    shuffle takes just that away (Sugawara et al. 2019, APSIPA Transactions on Signal and Information Processing 8);
    details of the ground are in the image that the generator departs from.
    """
    across = _beside(images, -1) + 2 * images
    return (_beside(across, -2) + 2 * across) / 16


def _beside(images: Tensor, dim: int) -> Tensor:
    """Return the sum of each pixel's two neighbours along an axis; behind the edge lies what lies on it.

    Slices are added, for the gradient of a padding that repeats the edge comes out differently each time on a GPU.
    """
    size = images.shape[dim]
    first, last = images.narrow(dim, 0, 1), images.narrow(dim, size - 1, 1)
    before = torch.cat([first, images.narrow(dim, 0, size - 1)], dim)
    return before + torch.cat([images.narrow(dim, 1, size - 1), last], dim)


class Critic(nn.Module):
    """PatchGAN (Isola et al. 2017, CVPR): tells for each patch whether the bands are true, seen with the condition."""

    def __init__(self, condition: int, bands: int, width: int) -> None:
        super().__init__()
        sizes = (condition + bands, width, 2 * width)
        layers: list[nn.Module] = []
        for before, after in zip(sizes, sizes[1:]):
            layers += [nn.utils.spectral_norm(nn.Conv2d(before, after, 4, 2, 1)), nn.LeakyReLU(SLOPE)]
        self.layers = nn.Sequential(*layers, nn.Conv2d(2 * width, 1, 3, padding=1))

    def forward(self, condition: Tensor, bands: Tensor) -> Tensor:
        """Return a score for each patch (batch, 1, y / 4, x / 4)."""
        return self.layers(torch.cat([condition, bands], dim=1))


def generator_loss(made: Tensor, true: Tensor, known: Tensor) -> Tensor:
    """Return the error of the bands, of their gradients and of their spectrum, over known pixels.

    Args:
        made: (batch, band, y, x), in units of each band's spread.
        true: likewise; any number where not known.
        known: (batch, 1, y, x), 1 or 0.
    """
    missed = (made - true) * known
    count = known.sum().clamp(min=1)
    error = missed.abs().sum() / (count * made.shape[1])
    across = (missed[..., 1:] - missed[..., :-1]) * known[..., 1:] * known[..., :-1]
    along = (missed[..., 1:, :] - missed[..., :-1, :]) * known[..., 1:, :] * known[..., :-1, :]
    gradient = (across.abs().sum() + along.abs().sum()) / (2 * count * made.shape[1])
    spectrum = ((1 - F.cosine_similarity(made, true, dim=1, eps=1e-3)) * known[:, 0]).sum() / count
    return error + 0.5 * gradient + 0.1 * spectrum


def critic_loss(true_score: Tensor, made_score: Tensor) -> Tensor:
    """Return the hinge loss of the critic."""
    return F.relu(1 - true_score).mean() + F.relu(1 + made_score).mean()
