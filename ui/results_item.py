"""How a row of the results is drawn: thumbnail, name, and how far to trust it."""

from __future__ import annotations

from collections.abc import Iterable

from qgis.PyQt.QtCore import QModelIndex, QRect, QSize, Qt
from qgis.PyQt.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from . import words
from .answer import Answer
from .history import LOOKING, MISSING, Entry
from .words import tr

ENTRY_ROLE = Qt.ItemDataRole.UserRole
_PICTURE_PX = 54
_GAP_PX = 5


class ResultDelegate(QStyledItemDelegate):
    """Draws an entry in three lines beside its picture; the first can be edited."""

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:  # noqa: ARG002, N802 - Qt's name
        """Return the height of the picture or of three lines, whichever is more; the width does not matter."""
        return QSize(60, max(_PICTURE_PX, 3 * QFontMetrics(option.font).height()) + 2 * _GAP_PX)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        """Draw the row."""
        entry: Entry = index.data(ENTRY_ROLE)
        frame = QStyleOptionViewItem(option)
        self.initStyleOption(frame, index)
        frame.text = ""
        style = option.widget.style()
        style.drawControl(QStyle.ControlElement.CE_ItemViewItem, frame, painter, option.widget)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        role = QPalette.ColorRole.HighlightedText if selected else QPalette.ColorRole.Text
        group = QPalette.ColorGroup.Disabled if entry.state == MISSING else QPalette.ColorGroup.Active
        painter.save()
        painter.setPen(option.palette.color(group, role))
        _draw_picture(painter, _picture_rect(option.rect), entry)
        _draw_lines(painter, option, lines(entry))
        painter.restore()

    def updateEditorGeometry(  # noqa: N802 - Qt's name
        self,
        editor: QWidget,
        option: QStyleOptionViewItem,
        index: QModelIndex,  # noqa: ARG002
    ) -> None:
        """Put the editor over the first line."""
        rect = _text_rect(option.rect)
        editor.setGeometry(rect.left() - 3, rect.top(), rect.width() + 3, editor.sizeHint().height())


def lines(entry: Entry) -> list[str]:
    """Return what a row says: its name; error, share made and method; interval and bands."""
    if entry.state == LOOKING:
        return [entry.called, tr("looking…"), ""]
    if entry.showing is None:
        return [entry.called, tr("missing"), entry.problem]
    answer = entry.showing.answer
    bands = ", ".join(answer.bands)
    plain = tr("{}, {}").format(answer.title("").split(",")[0], bands) if entry.name else bands
    if not answer.synthetic:
        return [entry.called, answer.error_words(), plain]
    interval = answer.report.get("interval") or {}
    held = interval.get("achieved")
    parts = [answer.error_words(), _made(answer), str(answer.report.get("method", ""))]
    said = answer.interval_words()
    said = tr("{} (held {})").format(said, words.share(held)) if said and held else said
    return [entry.called, _joined(parts), _joined([plain, said] if entry.name else [said, plain])]


def _made(answer: Answer) -> str:
    share = words.share(1.0 - answer.observed_share)
    others = ", ".join(answer.generated_from)
    return tr("{} from {}").format(share, others) if others else tr("{} made").format(share)


def _joined(parts: Iterable[str]) -> str:
    return " · ".join(part for part in parts if part)


def _picture_rect(row: QRect) -> QRect:
    return QRect(row.left() + _GAP_PX, row.center().y() - _PICTURE_PX // 2 + 1, _PICTURE_PX, _PICTURE_PX)


def _text_rect(row: QRect) -> QRect:
    return row.adjusted(2 * _GAP_PX + _PICTURE_PX + 3, _GAP_PX, -_GAP_PX, -_GAP_PX)


def _draw_picture(painter: QPainter, rect: QRect, entry: Entry) -> None:
    image = entry.picture
    if image is None or image.isNull():
        painter.drawRect(rect.adjusted(0, 0, -1, -1))
        if entry.state == MISSING:
            painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, "?")
        return
    ratio = painter.device().devicePixelRatioF()
    scaled = QImage(image).scaled(
        rect.size() * ratio, Qt.AspectRatioMode.KeepAspectRatio, Qt.TransformationMode.SmoothTransformation
    )
    scaled.setDevicePixelRatio(ratio)
    size = scaled.size() / ratio
    at = QRect(rect.topLeft(), size)
    at.moveCenter(rect.center())
    painter.drawImage(at.topLeft(), scaled)
    painter.save()
    painter.setPen(QColor(128, 128, 128, 160))
    painter.drawRect(at.adjusted(0, 0, -1, -1))
    painter.restore()


def _draw_lines(painter: QPainter, option: QStyleOptionViewItem, texts: list[str]) -> None:
    rect = _text_rect(option.rect)
    bold = QFont(option.font)
    bold.setBold(True)
    height = QFontMetrics(option.font).height()
    top = rect.top() + max(0, (rect.height() - len(texts) * height) // 2)
    for number, text in enumerate(texts):
        font = bold if number == 0 else option.font
        painter.setFont(font)
        cut = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        line = QRect(rect.left(), top + number * height, rect.width(), height)
        painter.drawText(line, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter, cut)
