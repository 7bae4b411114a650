"""The help inside the plugin: pages with pictures that need no network, in a window beside the map."""

from __future__ import annotations

from pathlib import Path
from typing import Optional

from qgis.PyQt.QtCore import QEvent, QObject, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QKeySequence
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QPushButton, QTextBrowser, QVBoxLayout, QWidget

from ..core.paths import RESOURCES
from . import icons
from .words import tr

PAGES = RESOURCES / "help"
CONTENTS = "index"


def page_file(page: str) -> Path:
    """Return the file of a page."""
    return PAGES / f"{page}.html"


class HelpWindow(QDialog):
    """One page at a time, with a way back; links out of the help open in the browser."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Show nothing yet; see `show_page`."""
        super().__init__(parent)
        self.setWindowTitle(tr("Revisit: help"))
        self.resize(720, 680)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Help page"))
        self.browser.setOpenLinks(False)
        self.browser.anchorClicked.connect(self._open)
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        self.back_button = QPushButton(icons.theme("mActionArrowLeft"), tr("Back"))
        self.contents_button = QPushButton(tr("Contents"))
        for button in (self.back_button, self.contents_button):
            buttons.addButton(button, QDialogButtonBox.ButtonRole.ActionRole)
        buttons.rejected.connect(self.reject)
        self.back_button.clicked.connect(self.browser.backward)
        self.contents_button.clicked.connect(lambda: self.show_page(CONTENTS))
        self.browser.backwardAvailable.connect(self.back_button.setEnabled)
        self.back_button.setEnabled(False)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)

    def show_page(self, page: str) -> None:
        """Show a page, and bring the window to the front."""
        self.browser.setSource(QUrl.fromLocalFile(str(page_file(page))))
        self.show()
        self.raise_()
        self.activateWindow()

    def _open(self, url: QUrl) -> None:
        target = self.browser.source().resolved(url)
        if target.isLocalFile() and Path(target.toLocalFile()).parent == PAGES:
            self.browser.setSource(target)
        else:
            QDesktopServices.openUrl(target)


def open_help(page: str, parent: QWidget) -> HelpWindow:
    """Show a page in the help window of `parent`'s window, which is made where there is none yet."""
    window = parent.findChild(HelpWindow) or HelpWindow(parent)
    window.show_page(page)
    return window


def add_help_button(buttons: QDialogButtonBox, page: str, dialog: QDialog) -> None:
    """Give a dialog's row of buttons one that opens its page of the help; F1 does too."""
    button = buttons.addButton(QDialogButtonBox.StandardButton.Help)
    button.setShortcut(QKeySequence(QKeySequence.StandardKey.HelpContents))
    buttons.helpRequested.connect(lambda: open_help(page, dialog))


class HelpKey(QObject):
    """Opens a page with F1 while the focus is in a widget; a shortcut would clash with that of QGIS's own help."""

    def __init__(self, widget: QWidget, page: str) -> None:
        """Belong to `widget`."""
        super().__init__(widget)
        self._widget = widget
        self._page = page
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: ARG002, N802 - Qt's name
        """Take the key before QGIS does."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if event.type() not in kinds or not event.matches(QKeySequence.StandardKey.HelpContents):
            return False
        if event.type() == QEvent.Type.KeyPress:
            open_help(self._page, self._widget)
        event.accept()
        return True
