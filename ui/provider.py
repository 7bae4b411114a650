"""Revisit in QGIS's Processing toolbox, in models and in `qgis_process`."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..core.paths import cache_dir
from . import icons
from .algorithms.enhance import EnhanceAlgorithm
from .algorithms.evaluate import EvaluateAlgorithm
from .algorithms.export import ExportAlgorithm, QFieldAlgorithm
from .algorithms.observations import ObservationsAlgorithm
from .algorithms.plan import PlanAlgorithm
from .algorithms.scenes import ScenesAlgorithm
from .algorithms.timelapse import TimelapseAlgorithm
from .algorithms.train import TrainAlgorithm
from .engines import EnginePool
from .words import tr

ALGORITHMS = (
    ScenesAlgorithm, PlanAlgorithm, EnhanceAlgorithm, TimelapseAlgorithm, EvaluateAlgorithm, TrainAlgorithm,
    ExportAlgorithm, QFieldAlgorithm, ObservationsAlgorithm,
)  # fmt: skip


class RevisitProvider(QgsProcessingProvider):
    """The algorithms, and the engines that they share."""

    def __init__(self) -> None:
        """Start no engine yet."""
        super().__init__()
        self.engines = EnginePool(cache_dir() / "processing.log")

    def id(self) -> str:
        """Return what ids of algorithms begin with."""
        return "revisit"

    def name(self) -> str:
        """Return the name in the toolbox."""
        return tr("Revisit")

    def icon(self) -> QIcon:
        """Return the logo."""
        return icons.logo()

    def supportedOutputRasterLayerExtensions(self) -> list[str]:  # noqa: N802 - QGIS's name
        """Return the one kind of raster that the engine writes."""
        return ["tif"]

    def loadAlgorithms(self) -> None:  # noqa: N802 - QGIS's name
        """Add the algorithms."""
        for algorithm in ALGORITHMS:
            self.addAlgorithm(algorithm())

    def unload(self) -> None:
        """End the engines."""
        self.engines.close()
