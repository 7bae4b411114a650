"""The parts of QgisInterface that the plugin touches, in a real window."""
# ruff: noqa: N802, ARG002 - QGIS's names

from __future__ import annotations

from typing import Any

from qgis.core import QgsCoordinateReferenceSystem
from qgis.gui import QgsMapCanvas, QgsMessageBar
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QMainWindow, QToolBar, QVBoxLayout, QWidget


class FakeIface(QObject):
    """Records what was put into QGIS and taken out."""

    def __init__(self) -> None:
        super().__init__()
        self.window = QMainWindow()
        self.window.resize(1200, 760)
        central = QWidget()
        column = QVBoxLayout(central)
        self.bar = QgsMessageBar()
        self.canvas = QgsMapCanvas()
        self.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3035"))
        column.addWidget(self.bar)
        column.addWidget(self.canvas, 1)
        self.window.setCentralWidget(central)
        self.factories: list[Any] = []
        self.menu: list[Any] = []
        self.options_shown: list[str] = []

    def mainWindow(self) -> QMainWindow:
        return self.window

    def mapCanvas(self) -> QgsMapCanvas:
        return self.canvas

    def messageBar(self) -> QgsMessageBar:
        return self.bar

    def messages(self) -> list[str]:
        return [item.text() for item in self.bar.items()]

    def addDockWidget(self, area: Any, dock: Any) -> None:
        self.window.addDockWidget(area, dock)
        dock.show()  # as QGIS does

    def removeDockWidget(self, dock: Any) -> None:
        self.window.removeDockWidget(dock)

    def addToolBar(self, title: str) -> QToolBar:
        return self.window.addToolBar(title)

    def addPluginToRasterMenu(self, name: str, action: Any) -> None:
        self.menu.append(action)

    def removePluginRasterMenu(self, name: str, action: Any) -> None:
        self.menu.remove(action)

    def registerOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.append(factory)

    def unregisterOptionsWidgetFactory(self, factory: Any) -> None:
        self.factories.remove(factory)

    def showOptionsDialog(self, parent: Any, page: str) -> None:
        self.options_shown.append(page)
