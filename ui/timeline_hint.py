"""What hovering over a date shows: its words and a thumbnail, asked of the engine once and kept."""

from __future__ import annotations

import base64
from collections import OrderedDict
from typing import Any, Optional

from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtGui import QPalette, QPixmap
from qgis.PyQt.QtWidgets import QApplication, QFrame, QLabel, QToolTip, QVBoxLayout, QWidget

from .words import tr

_KEPT = 300
_DATA = "data:image/png;base64,"


class TimelineHint(QFrame):
    """A small window beside the pointer that never takes the focus or a click."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start hidden."""
        super().__init__(parent, Qt.WindowType.ToolTip | Qt.WindowType.WindowTransparentForInput)
        self.setAttribute(Qt.WidgetAttribute.WA_ShowWithoutActivating)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.setAutoFillBackground(True)
        self.picture = QLabel()
        self.picture.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.text = QLabel()
        column = QVBoxLayout(self)
        column.setContentsMargins(6, 6, 6, 6)
        column.addWidget(self.picture)
        column.addWidget(self.text)
        self.hide()

    def show_at(self, place: QPoint, below: int, text: str, picture: Optional[QPixmap]) -> None:
        """Show above `place` (global), or where there is no room from the line `below` on; never under the pointer."""
        self._dress()
        self.text.setText(text)
        self.picture.setVisible(picture is not None)
        if picture is not None:
            self.picture.setPixmap(picture)
        self.adjustSize()
        screen = QApplication.screenAt(place) or QApplication.primaryScreen()
        room = screen.availableGeometry()
        left = min(max(place.x() - self.width() // 2, room.left()), room.right() - self.width())
        top = place.y() - self.height() - 8
        self.move(left, top if top >= room.top() else below + 8)
        self.show()

    def _dress(self) -> None:
        """Take the colours of QGIS's tool tips: some themes give a window of its own the text of another's ground."""
        tip = QToolTip.palette()
        ground, ink = tip.color(QPalette.ColorRole.ToolTipBase), tip.color(QPalette.ColorRole.ToolTipText)
        sheet = f"QFrame {{ background-color: {ground.name()}; color: {ink.name()}; border: none; }}"
        if sheet != self.styleSheet():
            self.setStyleSheet(sheet)


class Thumbnails:
    """The pictures fetched so far, the least recently seen leaving first."""

    def __init__(self) -> None:
        """Start with none."""
        self._kept: OrderedDict[Any, QPixmap] = OrderedDict()

    def get(self, key: Any) -> Optional[QPixmap]:
        """Return the picture, or None while it is not there."""
        if key in self._kept:
            self._kept.move_to_end(key)
        return self._kept.get(key)

    def keep(self, key: Any, uri: str, ratio: float) -> QPixmap:
        """Read a PNG from its data URI; `ratio` is that of device pixels to pixels.

        Raises:
            ValueError: it is none.
        """
        picture = QPixmap()
        if not uri.startswith(_DATA) or not picture.loadFromData(base64.b64decode(uri[len(_DATA) :]), "PNG"):
            raise ValueError(tr("The thumbnail is no picture"))
        side = round(140 * ratio)
        how = Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
        picture = picture.scaled(side, side, *how)
        picture.setDevicePixelRatio(ratio)
        self._kept[key] = picture
        while len(self._kept) > _KEPT:
            self._kept.popitem(last=False)
        return picture
