"""Products of one place as a moving picture, each frame with its date and what of it was seen."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np
import rasterio
from PIL import Image, ImageDraw, ImageFont
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject

from ..errors import OutputError
from .look import Look, draw
from .made_from import kind_words
from .product import Product

SIDE_PX = (480, 900)
"""Longest side of the picture: at least, by whole pixels repeated, and at most."""
CAPTION_PX = 34
FRAME_MS, LAST_MS = 700, 2000
_PAPER, _INK, _MADE = (24, 24, 24), (240, 240, 240), (230, 159, 0)


def write_animation(products: Sequence[Product], looks: Sequence[Look], out: Path) -> None:
    """Write a GIF, which every viewer, mail and slide plays; each frame is drawn in its look.

    Raises:
        OutputError: it cannot be written.
    """
    files = [product.folder / product.files["enhanced"] for product in products]
    images = [draw(file, product.report["bands"], look, SIDE_PX[1])
              for file, product, look in zip(files, products, looks)]  # fmt: skip
    frames = []
    for product, image in zip(products, _on_one_place(images, files)):
        report = product.report
        frames.append(_frame(image, report["date"], report["provenance"].get("observed", 0.0), kind_words(report)))
    # One palette for all frames: with one each, colours flicker where nothing has changed.
    palette = _palette(frames)
    drawn = [frame.quantize(palette=palette, dither=Image.Dither.FLOYDSTEINBERG) for frame in frames]
    aside = out.with_suffix(".part")
    try:
        lasting = [FRAME_MS] * (len(drawn) - 1) + [LAST_MS]
        drawn[0].save(
            aside, "GIF", save_all=True, append_images=drawn[1:], duration=lasting, loop=0, disposal=1,
            comment=f"{products[0].report['sensor']['title']}: synthetic and observed images, made by Revisit".encode(),
        )  # fmt: skip
        aside.replace(out)
    except OSError as error:
        raise OutputError(f"{out} cannot be written: {error.strerror or error}", "Free disk space") from error
    finally:
        aside.unlink(missing_ok=True)


def _on_one_place(images: Sequence[np.ndarray], files: Sequence[Path]) -> list[np.ndarray]:
    """Return the drawn images (colour, y, x) on the place of the largest, so that the ground stands still.

    Dates of a sensor may lie on several grids, and reach differently far.
    """
    places = [_place(file, image) for file, image in zip(files, images)]
    _, place, shape = max(places, key=lambda one: one[0])
    placed = []
    for image, (_, own, own_shape) in zip(images, places):
        if (own, own_shape) == (place, shape):
            placed.append(image)
        else:
            placed.append(np.zeros((len(image), *shape), np.uint8))
            reproject(
                image, placed[-1], src_transform=own[1], src_crs=own[0], dst_transform=place[1], dst_crs=place[0],
                resampling=Resampling.nearest,
            )  # fmt: skip
    return placed


def _place(file: Path, image: np.ndarray) -> tuple[int, tuple[CRS, Affine], tuple[int, int]]:
    """Return the pixels of a product, and CRS, transform, and height and width of the image drawn of it."""
    _, height, width = image.shape
    with rasterio.open(file) as product:
        scale = Affine.scale(product.width / width, product.height / height)
        return product.width * product.height, (product.crs, product.transform @ scale), (height, width)


def _frame(image: np.ndarray, day: str, observed: float, kind: str) -> Image.Image:
    """Return one frame: the image on dark paper, below it the date, the share that was seen as a bar, and its kind."""
    picture = Image.fromarray(np.moveaxis(image, 0, -1), "RGBA")
    times = max(1, -(-SIDE_PX[0] // max(picture.size)))
    picture = picture.resize((picture.width * times, picture.height * times), Image.Resampling.NEAREST)
    wide = max(picture.width, 300)
    frame = Image.new("RGB", (wide, picture.height + CAPTION_PX), _PAPER)
    frame.paste(picture, ((wide - picture.width) // 2, 0), picture)
    pen, top = ImageDraw.Draw(frame), picture.height
    font = ImageFont.load_default(15)
    pen.text((10, top + 9), day, _INK, font)
    left, right = 104, wide - 104
    pen.rectangle((left, top + 14, right, top + 20), _MADE)
    pen.rectangle((left, top + 14, left + round((right - left) * observed), top + 20), _INK)
    pen.text((wide - 10, top + 9), kind, _MADE if kind == "synthetic" else _INK, font, anchor="ra")
    return frame


def _palette(frames: Sequence[Image.Image]) -> Image.Image:
    """Return a palette for all frames, with the caption's own colours in it."""
    small = [frame.resize((max(1, frame.width // 3), max(1, frame.height // 3))) for frame in frames]
    sheet = Image.new("RGB", (sum(image.width for image in small), max(image.height for image in small)))
    left = 0
    for image in small:
        sheet.paste(image, (left, 0))
        left += image.width
    own = [*_PAPER, *_INK, *_MADE]
    count = 256 - len(own) // 3
    palette = Image.new("P", (1, 1))
    palette.putpalette(sheet.quantize(count, method=Image.Quantize.MEDIANCUT).getpalette()[: 3 * count] + own)
    return palette
