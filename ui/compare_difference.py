"""The difference of an answer and a source as a layer: made by the engine, drawn with colours centred on zero."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsProject,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from ..core.errors import EngineError, RevisitError
from . import words
from .answer import SourceImage
from .answer_group import find_group, layer_of, raise_group
from .layer_facts import describe, set_day
from .layers import Showing
from .project_layers import ROLE_PROPERTY
from .runner import EngineRunner, Run
from .styles import raster_options
from .words import tr

COLOURS = ((-1.0, "#2166ac"), (-0.5, "#92c5de"), (0.0, "#f7f7f7"), (0.5, "#f4a582"), (1.0, "#b2182b"))
"""Blue below, white at zero, red above (ColorBrewer RdBu), told apart by colour-blind readers too."""


_LITTLE = 0.005
"""A smaller share of clouds is not worth a word."""


class Differences(QObject):
    """Asks for one difference at a time."""

    added = pyqtSignal(str)
    """One line: how much the two differ."""
    failed = pyqtSignal(str)

    def __init__(self, runner: EngineRunner, parent: Optional[QObject] = None) -> None:
        """Ask through `runner`."""
        super().__init__(parent)
        self._runner = runner
        self._run: Optional[Run] = None

    def add(self, showing: Showing, source: SourceImage) -> None:
        """Add the layer of answer minus source to the answer's group, when the engine has made it."""
        self.dispose()
        params = {"product": str(showing.answer.folder), "date": source.date.isoformat()}
        run = self._run = self._runner.aside("difference", params)
        run.finished.connect(lambda result: self._on_finished(showing, source, result))
        run.failed.connect(lambda error: self.failed.emit(str(error)))

    def dispose(self) -> None:
        """Drop what is under way."""
        run, self._run = self._run, None
        if run:
            run.drop()

    def _on_finished(self, showing: Showing, source: SourceImage, result: Any) -> None:
        self._run = None
        try:
            self.added.emit(_add(showing, source, result))
        except RevisitError as error:
            self.failed.emit(str(error))
        except (KeyError, TypeError, ValueError, IndexError) as error:
            problem = tr("The engine's difference cannot be read: {!r}").format(error)
            self.failed.emit(str(EngineError(problem, tr("Update the engine in Revisit's settings"))))


def _add(showing: Showing, source: SourceImage, result: Mapping[str, Any]) -> str:
    project = QgsProject.instance()
    group = find_group(project, showing.answer)
    path, bands, units = Path(result["path"]), list(result["bands"]), str(result["units"])
    band, figures = bands[0], result["figures"][bands[0]]
    there = layer_of(group, path) if group else None
    if group is None:
        raise EngineError(tr("The answer is not in this project any more"), tr("Show it in the map, then compare"))
    if there:
        project.layerTreeRoot().findLayer(there.id()).setItemVisibilityCheckedParentRecursive(True)
    else:
        name = tr("Difference to {}, {}").format(source.date.isoformat(), band)
        layer = QgsRasterLayer(str(path), name, "gdal", raster_options())
        if not layer.isValid():
            raise EngineError(tr("{} cannot be opened as a raster").format(path), tr("Delete it, and compare again"))
        layer.setRenderer(difference_renderer(layer, float(figures["extreme"]), units))
        layer.setCustomProperty(ROLE_PROPERTY, "difference")
        set_day(layer, showing.answer.date)
        describe(layer, "difference", showing.answer, showing.attribution)
        project.addMapLayer(layer, False)
        group.insertLayer(0, layer)
    raise_group(group)
    text = tr("{}: answer minus {}, mean {}, RMSE {} over {} common pixels.")
    hidden = float(result.get("hidden") or 0.0)
    if hidden >= _LITTLE:
        text += " " + tr("Clouds of {} count too: {} of the region was not clear.").format(
            source.date.isoformat(), words.share(hidden)
        )
    mean = words.measure(float(figures["mean"]), units).replace("-", "\N{MINUS SIGN}")
    rmse = words.measure(float(figures["rmse"]), units)
    return text.format(band, source.date.isoformat(), mean, rmse, words.number(int(result["pixels"])))


def difference_renderer(layer: QgsRasterLayer, extreme: float, units: str) -> QgsSingleBandPseudoColorRenderer:
    """Return the renderer that draws the first band from blue at minus `extreme` over white at 0 to red at `extreme`.

    Its legend names these values, in `units`: QGIS's continuous one would tell neither zero nor the units.
    """
    extreme = extreme or 1e-6
    shader = QgsColorRampShader(-extreme, extreme)
    shader.setColorRampType(QgsColorRampShader.Type.Interpolated)
    shader.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(share * extreme, QColor(colour), _label(share * extreme, units))
            for share, colour in COLOURS
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setUseContinuousLegend(False)
    shader.setLegendSettings(legend)
    raster_shader = QgsRasterShader(-extreme, extreme)
    raster_shader.setRasterShaderFunction(shader)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, raster_shader)
    renderer.setClassificationMin(-extreme)
    renderer.setClassificationMax(extreme)
    return renderer


def _label(value: float, units: str) -> str:
    text = words.measure(value, units).replace("-", "\N{MINUS SIGN}")
    return f"+{text}" if value > 0 else text
