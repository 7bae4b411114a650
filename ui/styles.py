"""How images are drawn: which bands as red, green and blue, and one stretch for an answer and its sources."""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Callable, Optional

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterMinMaxOrigin,
    QgsRasterRenderer,
    QgsRectangle,
    QgsSingleBandGrayRenderer,
    QgsTask,
)
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.product.drawing import choose_shown, is_natural
from ..core.product.provenance import COLOURS, Provenance
from .words import tr

_CUT = (0.02, 0.98)
_SAMPLE_PIXELS = 250_000


@dataclass(frozen=True)
class Look:
    """A way to draw images of one sensor; the same for an answer and its sources."""

    shown: tuple[str, ...]
    """Three bands as red, green and blue, or one as grey."""
    stretch: Mapping[str, tuple[float, float]] = field(default_factory=dict)
    """Band -> stored values drawn darkest and brightest; what is missing is measured."""
    alike: bool = False
    """Measure one range for all shown bands: keeps the hues of natural colour, which a range a band turns blue."""

    def of_bound(self, bound: str) -> Look:
        """Return the look for an interval raster, whose bands are named `B04 lower`, `B04 upper`."""
        return Look(
            tuple(f"{band} {bound}" for band in self.shown),
            {f"{band} {bound}": limits for band, limits in self.stretch.items()},
        )


def look_of(layer: QgsRasterLayer, band_ids: Sequence[str], bands: Sequence[str]) -> Optional[Look]:
    """Return how the user draws `layer`, whose bands are `band_ids`, if images with only `bands` can be drawn so.

    Only what the user has chosen counts: QGIS draws the first bands by itself, with a range that it measures on an
    image which may lie under clouds, and an answer drawn so is black.
    """
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        numbers = (renderer.redBand(), renderer.greenBand(), renderer.blueBand())
        enhancements = (
            renderer.redContrastEnhancement(),
            renderer.greenContrastEnhancement(),
            renderer.blueContrastEnhancement(),
        )
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        numbers, enhancements = (renderer.grayBand(),), (renderer.contrastEnhancement(),)
    else:
        return None
    if not all(1 <= number <= len(band_ids) for number in numbers) or not all(enhancements):
        return None
    shown = tuple(band_ids[number - 1] for number in numbers)
    if not all(shown) or not set(shown) <= set(bands):
        return None
    if renderer.minMaxOrigin().limits() != QgsRasterMinMaxOrigin.Limits.None_:
        return Look(shown) if numbers not in ((1, 2, 3), (1,)) else None
    limits = [(enhancement.minimumValue(), enhancement.maximumValue()) for enhancement in enhancements]
    return Look(shown, dict(zip(shown, limits)))


def renderer_for(layer: QgsRasterLayer, bands: Sequence[str], look: Look) -> Optional[QgsRasterRenderer]:
    """Return the renderer that draws `layer`, whose bands are `bands` in order, in this look."""
    if not set(look.shown) <= set(bands):
        return None
    provider = layer.dataProvider()
    numbers = [list(bands).index(band) + 1 for band in look.shown]
    enhancements = []
    for number, band in zip(numbers, look.shown):
        enhancement = QgsContrastEnhancement(provider.dataType(number))
        low, high = look.stretch[band]
        enhancement.setMinimumValue(low)
        enhancement.setMaximumValue(high)
        enhancement.setContrastEnhancementAlgorithm(
            QgsContrastEnhancement.ContrastEnhancementAlgorithm.StretchToMinimumMaximum
        )
        enhancements.append(enhancement)
    if len(numbers) == 3:
        renderer = QgsMultiBandColorRenderer(provider, *numbers)
        renderer.setRedContrastEnhancement(enhancements[0])
        renderer.setGreenContrastEnhancement(enhancements[1])
        renderer.setBlueContrastEnhancement(enhancements[2])
        return renderer
    renderer = QgsSingleBandGrayRenderer(provider, numbers[0])
    renderer.setContrastEnhancement(enhancements[0])
    return renderer


def provenance_renderer(layer: QgsRasterLayer, kinds: Collection[str]) -> QgsRasterRenderer:
    """Return the renderer that draws the provenance in the colours of its colour table, with words.

    Args:
        layer: the provenance raster.
        kinds: names of the codes that occur, in lower case; the legend holds only these.
    """
    labels = {
        Provenance.NONE: tr("no answer"),
        Provenance.OBSERVED: tr("observed"),
        Provenance.REGRESSED: tr("regressed"),
        Provenance.GENERATED: tr("generated"),
        Provenance.INTERPOLATED: tr("interpolated"),
    }
    classes = [
        QgsPalettedRasterRenderer.Class(int(code), QColor(*COLOURS[code]), labels[code])
        for code in Provenance
        if code.name.lower() in kinds
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


class StretchTask(QgsTask):
    """Measures the stretch of an image in QGIS's own task thread, because it reads pixels."""

    measured = pyqtSignal(object)
    """Look, complete."""

    def __init__(self, image: Path, bands: Sequence[str], look: Look) -> None:
        """Measure what `look` lacks on `image`, whose bands are `bands` in order."""
        super().__init__(tr("Revisit: measure the stretch"), QgsTask.Flag.CanCancel)
        self._image = image
        self._bands = tuple(bands)
        self._look = look
        self._complete: Optional[Look] = None

    def run(self) -> bool:
        """Measure; runs in the task's thread and touches nothing of the project."""
        layer = QgsRasterLayer(str(self._image), "", "gdal", raster_options())
        self._complete = complete_look(layer, self._bands, self._look, self.isCanceled)
        return self._complete is not None

    def finished(self, done: bool) -> None:
        """Say what was measured; runs on the main thread."""
        if done:
            self.measured.emit(self._complete)


def complete_look(
    layer: QgsRasterLayer, bands: Sequence[str], look: Look, cancelled: Callable[[], bool] = lambda: False
) -> Optional[Look]:
    """Return `look` with the stretch that it lacks measured on `layer`, or None when cancelled; reads pixels."""
    measured: dict[str, tuple[float, float]] = {}
    for band in look.shown:
        if cancelled():
            return None
        if band not in look.stretch:
            measured[band] = _cut(layer, list(bands).index(band) + 1) if layer.isValid() else (0.0, 1.0)
    if look.alike and measured:
        lows, highs = zip(*measured.values())
        measured = dict.fromkeys(measured, (min(lows), max(highs)))
    return Look(look.shown, {**look.stretch, **measured})


def own_look(bands: Sequence[str], composites: Mapping[str, Sequence[str]]) -> Look:
    """Return the look of an image that nothing else tells how to draw."""
    shown = choose_shown(bands, composites)
    return Look(shown, alike=is_natural(shown, composites))


def _cut(layer: QgsRasterLayer, number: int) -> tuple[float, float]:
    low, high = layer.dataProvider().cumulativeCut(number, *_CUT, QgsRectangle(), _SAMPLE_PIXELS)
    return (low, high) if high > low else (low, low + 1.0)


def raster_options() -> QgsRasterLayer.LayerOptions:
    """Return options that keep QGIS from reading pixels for a default style while it opens the file."""
    options = QgsRasterLayer.LayerOptions()
    options.loadDefaultStyle = False
    return options
