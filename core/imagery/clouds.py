"""What a cloud-mask library finds in a scene's own bands: evidence beside the supplied masks, where it is installed.

The library judges single pixels, on those of about 60 m that its makers recommend, whatever the query's grid is. What
it said of a block of them is kept as long as the process lives, for scenes are looked at again and again: in overview
and in parts, by timeline, plan and answer.
"""

from __future__ import annotations

import math
import threading
from collections.abc import Hashable, Iterable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from numpy.typing import NDArray
from rasterio.crs import CRS
from rasterio.enums import Resampling
from rasterio.transform import Affine
from rasterio.warp import reproject
from scipy import ndimage

from ...models import clouds as library
from ..errors import DataError, EngineError
from ..library.scene import Asset, Grid, Scene
from .finding import Finding
from .grid import cut, window_on
from .occlusion import Mask
from .read import TOLERANCE_PX, Reader

SENSORS = ("sentinel-2-l1c",)
"""Sensors whose bands are what the library was trained on: reflectance at the top of the atmosphere."""
BLOCK_PX = 32
"""Blocks are so wide and high,"""
RUN_BLOCKS = 4
"""and at most so many of a row are asked about at a time: a cancelled request ends before the next."""
KEPT_BYTES = 2**27
"""What was said of scenes is kept up to so much, what was longest without an addition leaving first."""
_DEGREE_M = 111_320.0

Probability = NDArray[np.float32]
"""0..1, NaN where some band has no value."""
Blocks = dict[tuple[int, int], NDArray[np.float16]]
"""Row and column, counted in blocks from the scene's corner -> probability."""


def can_be_asked(scene: Scene) -> bool:
    """Tell whether the scene has the bands that the library asks for."""
    return scene.sensor.id in SENSORS and all(band in scene.assets for band in library.BANDS)


class Kept:
    """Probabilities by scene and block; safe in any thread."""

    def __init__(self) -> None:
        """Keep nothing yet."""
        self._lock = threading.Lock()
        self._scenes: dict[Hashable, Blocks] = {}
        self._bytes = 0

    def of(self, scene: Hashable, wanted: Iterable[tuple[int, int]]) -> Blocks:
        """Return those of the wanted blocks of a scene that are there."""
        with self._lock:
            known = self._scenes.get(scene, {})
            return {block: known[block] for block in wanted if block in known}

    def add(self, scene: Hashable, blocks: Blocks) -> None:
        """Keep more blocks of a scene."""
        with self._lock:
            known = self._scenes.pop(scene, {})
            self._bytes += sum(block.nbytes for at, block in blocks.items() if at not in known)
            known.update(blocks)
            self._scenes[scene] = known  # the last to leave
            while self._bytes > KEPT_BYTES and len(self._scenes) > 1:
                leaving = self._scenes.pop(next(iter(self._scenes)))
                self._bytes -= sum(block.nbytes for block in leaving.values())


KEPT = Kept()
"""Of this process."""
_ASKING = threading.Lock()
"""Timeline and plan ask about the same scenes at the same time: the second waits, and finds what the first got."""
_GLANCE_S = 0.2


@dataclass
class CloudDetector:
    """Asks the library about scenes."""

    reader: Reader
    threads: int = 0
    """That it may use; 0: as many as there are cores."""
    findings: list[Finding] = field(default_factory=list)
    """Scenes that it could not be asked about after all."""

    def clouds(self, scene: Scene, grid: Grid) -> Mask | None:
        """Return where the library finds cloud (y, x) on a grid, thinned or not; None where it cannot be asked.

        Pixels of which the scene shows nothing are not cloud. A pixel is what that of the library is in which its
        middle lies.
        """
        if not can_be_asked(scene):
            return None
        assets = [scene.assets[band] for band in library.BANDS]
        coarse, size_m = judged_grid(assets)
        window = _window(coarse, grid, _radius(library.AVERAGE_PX, size_m) + _radius(library.DILATION_PX, size_m))
        if window is None:
            return np.zeros((grid.height, grid.width), bool)
        try:
            probability = self._probability(assets, coarse, window)
        except DataError as error:
            self._say(scene, error)
            return None
        return _on(grid, _mask(probability, size_m), cut(coarse, *window))

    def _say(self, scene: Scene, error: DataError) -> None:
        text = f"{scene.date}: The cloud detection cannot look at this image: {error.problem}"
        finding = Finding("clouds", text, "noted", scene.date, scene.id)
        if finding not in self.findings:
            self.findings.append(finding)

    def _probability(self, assets: Sequence[Asset], coarse: Grid, window: tuple[int, int, int, int]) -> Probability:
        """Return the probability (y, x) in a window (row, col, height, width) of the judged grid."""
        top, left, height, width = window
        out = np.full((height, width), np.nan, np.float32)
        scene = _identity(assets)
        cols = range(left // BLOCK_PX, (left + width - 1) // BLOCK_PX + 1)
        for row in range(top // BLOCK_PX, (top + height - 1) // BLOCK_PX + 1):
            known = KEPT.of(scene, [(row, col) for col in cols])
            for run in _runs([col for col in cols if (row, col) not in known]):
                with self._alone():
                    known.update(KEPT.of(scene, [(row, col) for col in run]))
                    for rest in _runs([col for col in run if (row, col) not in known]):
                        made = self._judged(assets, coarse, row, rest)
                        KEPT.add(scene, made)
                        known.update(made)
            for col in cols:
                _put(out, known[row, col], row * BLOCK_PX - top, col * BLOCK_PX - left)
        return out

    @contextmanager
    def _alone(self) -> Iterator[None]:
        while not _ASKING.acquire(timeout=_GLANCE_S):
            self.reader.wait()
        try:
            yield
        finally:
            _ASKING.release()

    def _judged(self, assets: Sequence[Asset], coarse: Grid, row: int, cols: Sequence[int]) -> Blocks:
        """Ask about neighbouring blocks of a row."""
        top, left = row * BLOCK_PX, cols[0] * BLOCK_PX
        height = min(BLOCK_PX, coarse.height - top)
        part = cut(coarse, top, left, height, min(len(cols) * BLOCK_PX, coarse.width - left))
        bands = np.stack([self.reader.physical(asset, part, keep=False) for asset in assets], axis=-1)
        known = np.isfinite(bands).all(axis=-1)
        out = np.full(known.shape, np.nan, np.float16)
        if known.any():
            out[known] = library.cloud_probability(bands[known], self.threads)
        return {(row, col): out[:, at * BLOCK_PX : (at + 1) * BLOCK_PX].copy() for at, col in enumerate(cols)}


def cloud_detector(
    scenes: Sequence[Scene], others: Iterable[Scene], reader: Reader, wanted: bool, threads: int = 0
) -> tuple[CloudDetector | None, list[Finding]]:
    """Return what asks the library, and what a user should know of it; None where it is not there or not wanted.

    Args:
        scenes: those of the query; where none of them can be asked about, nothing is said of the library.
        others: all scenes that an answer may come from.
        reader: reads them.
        wanted: whether the user wants the library to be asked.
        threads: that it may use; 0: as many as there are cores.
    """
    able = [scene for scene in scenes if can_be_asked(scene)]
    lacking = [scene for scene in scenes if scene.sensor.id in SENSORS and not can_be_asked(scene)]
    if not wanted:
        said = Finding("unasked", "The cloud detection is not asked, as was asked for", "noted")
        return None, [said] if able else []
    if not library.has_cloud_library():
        text = f"The optional cloud detection ({library.NAME}) is not installed. {library.HOW_TO_INSTALL}"
        return None, [_noted(text)] if able else []
    said = [_noted(_lacks(lacking, len(scenes)))] if lacking else []
    if not able and not any(map(can_be_asked, others)):
        return None, said
    try:
        library.load_cloud_library()
    except EngineError as error:
        return None, [_noted(f"The cloud detection is not used: {error}")]
    return CloudDetector(reader, threads), said


def _lacks(scenes: Sequence[Scene], count: int) -> str:
    missing = sorted({band for scene in scenes for band in library.BANDS if band not in scene.assets})
    return (
        f"The cloud detection cannot look at {len(scenes)} of {count} images: they lack {', '.join(missing)} of the ten"
        " bands that it asks for"
    )


def _noted(text: str) -> Finding:
    return Finding("clouds", text, "noted")


def judged_grid(assets: Sequence[Asset]) -> tuple[Grid, float]:
    """Return the grid that the library judges a scene on, and how wide its pixels are in metres.

    That of the coarsest band or, where it is finer than the library's makers recommend, whole numbers of its pixels.
    """
    grid, size_m = max(((asset.grid, _pixel_m(asset.grid)) for asset in assets), key=lambda entry: entry[1])
    step = max(1, round(library.PIXEL_M / size_m))
    a, b, c, d, e, f = grid.transform
    wide = (a * step, b * step, c, d * step, e * step, f)
    return Grid(grid.crs, wide, -(-grid.width // step), -(-grid.height // step)), size_m * step


def _pixel_m(grid: Grid) -> float:
    """Return how wide a pixel is, in metres, as the square root of its area."""
    a, b, _, d, e, _ = grid.transform
    crs, units = CRS.from_user_input(grid.crs), math.sqrt(abs(a * e - b * d))
    if crs.is_projected:
        return units * crs.linear_units_factor[1]
    latitude = (grid.bounds[1] + grid.bounds[3]) / 2
    return units * _DEGREE_M * math.sqrt(max(math.cos(math.radians(latitude)), 0.01))


def _radius(pixels: int, size_m: float) -> int:
    return max(1, round(pixels * library.PIXEL_M / size_m))


def _window(coarse: Grid, grid: Grid, margin: int) -> tuple[int, int, int, int] | None:
    """Return (row, col, height, width) of the judged pixels that tell of `grid`; None where they do not meet."""
    found = window_on(coarse, grid)
    if found is None:
        return None
    row, col, height, width = found
    top, left = max(row - margin, 0), max(col - margin, 0)
    bottom, right = min(row + height + margin, coarse.height), min(col + width + margin, coarse.width)
    return top, left, bottom - top, right - left


def _identity(assets: Sequence[Asset]) -> Hashable:
    """Return what tells the scene's pixels from all others: a file that was replaced is another one."""
    stamps = []
    for path in dict.fromkeys(asset.path for asset in assets):
        try:
            status = Path(path).stat()
        except OSError:  # an address, or a part of an archive
            stamps.append((path, 0, 0))
        else:
            stamps.append((path, status.st_mtime_ns, status.st_size))
    return (*assets, *stamps)


def _runs(cols: Sequence[int]) -> Iterator[list[int]]:
    """Yield neighbouring columns together."""
    run: list[int] = []
    for col in cols:
        if run and (col != run[-1] + 1 or len(run) == RUN_BLOCKS):
            yield run
            run = []
        run.append(col)
    if run:
        yield run


def _put(out: Probability, values: NDArray[np.float16], row: int, col: int) -> None:
    """Write a block whose corner lies at (row, col) of `out`, which may be outside."""
    top, left = max(row, 0), max(col, 0)
    bottom, right = min(row + values.shape[0], out.shape[0]), min(col + values.shape[1], out.shape[1])
    out[top:bottom, left:right] = values[top - row : bottom - row, left - col : right - col]


def _mask(probability: Probability, size_m: float) -> Mask:
    """Return where there is cloud (y, x); what is not known is none, and says nothing of its neighbours."""
    known = np.isfinite(probability)
    if not known.any():
        return known
    if not known.all():
        nearest = ndimage.distance_transform_edt(~known, return_distances=False, return_indices=True)
        probability = probability[tuple(nearest)]
    radii = _radius(library.AVERAGE_PX, size_m), _radius(library.DILATION_PX, size_m)
    return library.cloud_mask(probability, *radii) & known


def _on(grid: Grid, mask: Mask, source: Grid) -> Mask:
    """Return the mask on another grid; of a thinned one, at the pixels that it shows."""
    aside = (grid.step // 2 + 0.5 - grid.step / 2) / grid.step
    out = np.zeros((grid.height, grid.width), np.uint8)
    reproject(
        mask.astype(np.uint8), out, src_transform=Affine(*source.transform), src_crs=source.crs,
        dst_transform=Affine(*grid.transform) @ Affine.translation(aside, aside), dst_crs=grid.crs,
        resampling=Resampling.nearest, tolerance=TOLERANCE_PX,
    )  # fmt: skip
    return out.astype(bool)
