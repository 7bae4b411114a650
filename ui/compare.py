"""Compare an answer with a source: one session at a time, from one click in the results to Escape."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Optional

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QKeySequence
from qgis.PyQt.QtWidgets import QShortcut

from .answer import SourceImage
from .answer_group import find_group, is_image, layer_of
from .compare_bar import USUAL_S, CompareBar
from .compare_handle import SwipeHandle
from .compare_images import SideImages
from .compare_item import CompareItem
from .compare_modes import FLICKER, SIDE, SWIPE
from .compare_side import SideMap
from .layers import Showing
from .words import tr


class Comparison(QObject):
    """Shows an answer and one of its sources in the map until the user leaves, or a layer goes.

    The layer tree stays as it is: the two images are drawn beside it. Each side is the canvas's own layers, with the
    one image instead of all answers, time-lapses and previews.
    """

    difference_wanted = pyqtSignal(object, object)
    """Showing, and the SourceImage to take from it."""
    ended = pyqtSignal(str)
    """Why, in one line; "" when the user left."""

    def __init__(self, iface: QgisInterface, parent: Optional[QObject] = None) -> None:
        """Compare in the main map."""
        super().__init__(parent)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._project = QgsProject.instance()
        self._session: Optional[_Session] = None

    def active(self) -> bool:
        """Tell whether something is being compared."""
        return self._session is not None

    @property
    def session(self) -> Optional[_Session]:
        """What is on the screen now."""
        return self._session

    def start(self, showing: Showing, mode: str, source: Optional[SourceImage] = None) -> bool:
        """Compare `showing`, whose layers are in the map, with a source, the nearest if none is named.

        False if the layers that are needed are not in the map.
        """
        self.stop()
        group = find_group(self._project, showing.answer)
        answer = layer_of(group, showing.answer.enhanced) if group else None
        images = (*showing.answer.sources, *showing.answer.others)
        pairs = [(image, layer_of(group, image.path)) for image in images] if group else []
        pairs = [(image, layer) for image, layer in pairs if layer]
        if answer is None or not pairs:
            return False
        answered = showing.answer
        wanted = source or answered.nearest_source(other_day=answered.observed_share == 0)
        chosen = next((number for number, (image, _) in enumerate(pairs) if image == wanted), 0)
        self._session = _Session(self._iface, answer, pairs, self)
        self._session.left.connect(self.stop)
        self._session.difference_wanted.connect(partial(self.difference_wanted.emit, showing))
        self._session.show_source(chosen)
        self._session.show_mode(mode)
        self._project.layersWillBeRemoved.connect(self._on_removed)
        return True

    def stop(self, why: str = "") -> None:
        """Leave the map as it was."""
        session, self._session = self._session, None
        if session is None:
            return
        self._project.layersWillBeRemoved.disconnect(self._on_removed)
        session.dispose()
        self.ended.emit(why)

    def dispose(self) -> None:
        """Leave the map as it was, before the plugin goes."""
        self.stop()

    def _on_removed(self, layer_ids: Sequence[str]) -> None:
        session = self._session
        if session and not session.survives(layer_ids):
            self.stop(tr("The comparison has ended, because one of its layers was removed."))


class _Session(QObject):
    """What one comparison puts on the screen."""

    left = pyqtSignal()
    difference_wanted = pyqtSignal(object)
    """SourceImage"""

    def __init__(
        self,
        iface: QgisInterface,
        answer: QgsRasterLayer,
        sources: Sequence[tuple[SourceImage, QgsRasterLayer]],
        parent: QObject,
    ) -> None:
        super().__init__(parent)
        self._iface = iface
        self._canvas = iface.mapCanvas()
        self._project = QgsProject.instance()
        self._answer = answer.id()
        self._sources = [(image, layer.id()) for image, layer in sources]
        self._chosen = 0
        self._mode = ""
        self._first_name = answer.name().split(",")[0]
        self.images = SideImages(self._canvas, (self.first_layers, self.second_layers), self)
        self.item = CompareItem(self._canvas, self.images, (self._first_name, ""))
        self.bar = CompareBar(self._canvas)
        self.handle = SwipeHandle(self._canvas)
        self.side: Optional[SideMap] = None
        self._share = 0.5
        self._side_soon = QTimer(self)
        self._side_soon.setSingleShot(True)
        self._side_soon.timeout.connect(self._open_side)
        self._timer = QTimer(self)
        self._timer.setInterval(round(1000 * USUAL_S))
        self._timer.timeout.connect(self.flip)
        self._space = self._key(Qt.Key.Key_Space, self._on_space)
        self._keys = [self._key(Qt.Key.Key_Escape, self.left.emit), self._space]
        self._watched = [answer, *(layer for _, layer in sources)]
        for layer in self._watched:
            layer.repaintRequested.connect(self.images.draw_soon)
        self.handle.moved.connect(self._on_line)
        self.handle.left.connect(self.left)
        self.bar.left.connect(self.left)
        self.bar.mode_wanted.connect(self.show_mode)
        self.bar.source_wanted.connect(self.show_source)
        self.bar.upright_wanted.connect(self.turn)
        self.bar.flip_wanted.connect(self.flip)
        self.bar.difference_wanted.connect(lambda: self.difference_wanted.emit(self._sources[self._chosen][0]))
        self.bar.running_wanted.connect(self._run)
        self.bar.seconds_wanted.connect(lambda seconds: self._timer.setInterval(round(1000 * seconds)))

    def dispose(self) -> None:
        """Take everything off the screen."""
        self._timer.stop()
        for layer in self._watched:
            if not sip.isdeleted(layer):
                layer.repaintRequested.disconnect(self.images.draw_soon)
        for shortcut in self._keys:
            shortcut.setEnabled(False)
            shortcut.deleteLater()
        self._close_side()
        self.item.remove()
        self.images.dispose()
        self.handle.dispose()
        self.bar.dispose()
        self.deleteLater()

    def survives(self, removed: Sequence[str]) -> bool:
        """Tell whether the comparison can go on without these layers; forget the sources among them."""
        chosen = self._sources[self._chosen]
        if self._answer in removed or chosen[1] in removed:
            return False
        self._sources = [pair for pair in self._sources if pair[1] not in removed]
        self.show_source(self._sources.index(chosen))
        return True

    def show_source(self, number: int) -> None:
        """Compare with this one of the sources."""
        self._chosen = number
        names = [image.called for image, _ in self._sources]
        self.bar.show_sides(self._first_name, names, number)
        self.bar.difference_button.setEnabled(self._sources[number][0].role != "other")  # it has other units
        self.item.names = (self._first_name, names[number])
        self.images.draw_soon()
        if self.side:
            self.side.show_layers(self.second_layers(), names[number])

    def show_mode(self, mode: str) -> None:
        """Compare in this way."""
        self._mode = mode
        self.bar.show_mode(mode)
        self.bar.show()
        self.bar.raise_()
        self.handle.setVisible(mode == SWIPE)
        self._run(self.bar.run_button.isChecked())
        self._space.setEnabled(mode == FLICKER)
        self.item.move_line(self._share if mode == SWIPE else 1.0)
        if mode == SWIPE:
            self.handle.place(self._share)
            self.handle.raise_()
            self.bar.raise_()
            self.handle.setFocus()
        else:
            self._canvas.setFocus()
        if mode == SIDE:
            self._side_soon.start(0)  # after the bar: both at once would be felt
        else:
            self._close_side()

    def turn(self, upright: bool) -> None:
        """Swipe with an upright line, or with one across."""
        self.item.turn(upright)
        self.handle.turn(upright)
        self.handle.setFocus()

    def flip(self) -> None:
        """Show the other image."""
        if self._mode == FLICKER:
            self.item.move_line(1.0 - self.item.share)

    def first_layers(self) -> list[QgsMapLayer]:
        """Return the layers of the answer's side."""
        return self._side(self._answer)

    def second_layers(self) -> list[QgsMapLayer]:
        """Return the layers of the source's side."""
        return self._side(self._sources[self._chosen][1])

    def _side(self, shown: str) -> list[QgsMapLayer]:
        """Return what the canvas draws, with the one image instead of all that Revisit has added."""
        seen = {layer.id() for layer in self._canvas.layers() if not is_image(layer)} | {shown}
        order = self._project.layerTreeRoot().layerOrder()
        return [layer for layer in order if layer.id() in seen]

    def _on_line(self, share: float) -> None:
        self._share = share
        self.item.move_line(share)

    def _on_space(self) -> None:
        self.bar.run_button.setChecked(False)
        self.flip()

    def _run(self, on: bool) -> None:
        if on and self._mode == FLICKER:
            self._timer.start()
        else:
            self._timer.stop()

    def _open_side(self) -> None:
        if self.side is None:
            self.side = SideMap(self._iface)
            self.side.left.connect(self.left)
            self.side.show_layers(self.second_layers(), self.item.names[1])

    def _close_side(self) -> None:
        self._side_soon.stop()
        side, self.side = self.side, None
        if side:
            side.left.disconnect(self.left)
            side.dispose()

    def _key(self, key: Qt.Key, act: object) -> QShortcut:
        shortcut = QShortcut(QKeySequence(key), self._canvas)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        shortcut.activated.connect(act)
        return shortcut
