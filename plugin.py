"""QGIS's front door: what the plugin puts into QGIS, and takes out again."""

from __future__ import annotations

import gc
from pathlib import Path
from typing import Optional

from qgis.core import QgsApplication
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import Qt, QTranslator
from qgis.PyQt.QtWidgets import QAction, QToolBar

from .ui import engine_home, icons, translation
from .ui.dock import RevisitDock
from .ui.exports import Exports
from .ui.help import HelpKey, open_help
from .ui.installer import EngineInstaller
from .ui.provider import RevisitProvider
from .ui.runner import EngineRunner
from .ui.settings import PAGE, SettingsFactory
from .ui.timelapse import Timelapses
from .ui.words import tr


class RevisitPlugin:
    """Made when QGIS loads the plugin; `unload` undoes `initGui` line for line, from the last to the first."""

    def __init__(self, iface: QgisInterface) -> None:
        """Do nothing yet."""
        self.iface = iface
        self.translator: Optional[QTranslator] = None
        self.provider: Optional[RevisitProvider] = None
        self.runner: Optional[EngineRunner] = None
        self.installer: Optional[EngineInstaller] = None
        self.settings: Optional[SettingsFactory] = None
        self.dock: Optional[RevisitDock] = None
        self.exports: Optional[Exports] = None
        self.timelapses: Optional[Timelapses] = None
        self.action: Optional[QAction] = None
        self.help_action: Optional[QAction] = None
        self.toolbar: Optional[QToolBar] = None

    def initProcessing(self) -> None:  # noqa: N802 - QGIS's name
        """Put the user's language and the algorithms in place; `qgis_process` calls this alone."""
        self.translator = translation.install()
        self.provider = RevisitProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:  # noqa: N802 - QGIS's name
        """Put the engine's client, the settings, the dock, the menu entry and the toolbar in place."""
        self.initProcessing()
        self.runner = EngineRunner(engine_home.engine_log())
        self.installer = EngineInstaller()
        self.settings = SettingsFactory(self.installer, self._on_settings)
        self.iface.registerOptionsWidgetFactory(self.settings)
        self.dock = RevisitDock(self.iface, self.runner, self.installer)
        self.dock.settings_wanted.connect(self._open_settings)
        self.installer.installed.connect(self._on_installed)
        self.installer.install_started.connect(self.dock.release_engine)
        self.exports = Exports(self.iface, self.dock.results, self.provider.engines)
        self.timelapses = Timelapses(self.iface, self.dock, self.provider.engines)
        self.installer.install_started.connect(self.provider.engines.close_idle)
        self.installer.install_ended.connect(self.dock.use_engine)
        self.iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self.dock)
        self.dock.hide()
        self.action = self.dock.toggleViewAction()
        self.action.setIcon(icons.logo())
        self.action.setToolTip(tr("Revisit: any place, sensor, band and date"))
        self.iface.addPluginToRasterMenu(tr("Revisit"), self.action)
        self.help_action = QAction(icons.theme("mActionHelpContents"), tr("Revisit's help"), self.dock)
        self.help_action.triggered.connect(lambda _: open_help("index", self.dock))
        self.iface.addPluginToRasterMenu(tr("Revisit"), self.help_action)
        self.dock.add_action(self.help_action)
        HelpKey(self.dock, "index")
        self.toolbar = self.iface.addToolBar(tr("Revisit"))
        self.toolbar.setObjectName("RevisitToolBar")
        self.toolbar.addAction(self.action)
        # Python sweeps all of QGIS's objects once there are enough new ones, and the window stands still meanwhile:
        # better while QGIS starts than in the middle of an answer.
        gc.collect()

    def unload(self) -> None:
        """Take everything out of QGIS again; what is under way is cancelled."""
        self.toolbar.deleteLater()
        self.iface.removePluginRasterMenu(tr("Revisit"), self.help_action)
        self.iface.removePluginRasterMenu(tr("Revisit"), self.action)
        self.iface.removeDockWidget(self.dock)
        self.installer.install_ended.disconnect(self.dock.use_engine)
        self.installer.install_started.disconnect(self.provider.engines.close_idle)
        self.timelapses.dispose()
        self.exports.dispose()
        self.installer.install_started.disconnect(self.dock.release_engine)
        self.installer.installed.disconnect(self._on_installed)
        self.dock.dispose()
        self.dock.deleteLater()
        self.iface.unregisterOptionsWidgetFactory(self.settings)
        self.installer.dispose()
        self.runner.close()
        QgsApplication.processingRegistry().removeProvider(self.provider)
        translation.remove(self.translator)
        self.translator = None
        self.provider = self.timelapses = self.exports = None
        self.toolbar = self.help_action = self.action = self.dock = self.settings = self.installer = self.runner = None

    def _open_settings(self) -> None:
        self.iface.showOptionsDialog(self.iface.mainWindow(), PAGE)

    def _on_settings(self) -> None:
        self.dock.use_settings()

    def _on_installed(self, python: str) -> None:
        engine_home.use_installed(Path(python))
