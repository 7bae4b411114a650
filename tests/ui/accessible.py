"""What a screen reader would find in a window, as far as Qt's rules for names go."""

from __future__ import annotations

from collections.abc import Iterator

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QComboBox,
    QGroupBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QWidget,
)

INNER = ("qt_", "QtPrivate", "ScrollLeftButton", "ScrollRightButton")
"""How the names of Qt's own inner widgets begin."""


def focusable(root: QWidget) -> Iterator[QWidget]:
    """Yield what the keyboard can reach below `root`, without the inner parts of composed widgets."""
    for widget in [root, *root.findChildren(QWidget)]:
        if widget.focusPolicy() == Qt.FocusPolicy.NoFocus or _is_inner(widget):
            continue
        yield widget


def name_of(widget: QWidget) -> str:
    """Return the name that Qt tells a screen reader: its own, its text, its title, or that of its label."""
    text = widget.accessibleName()
    if not text and isinstance(widget, (QAbstractButton, QLabel)):
        text = widget.text()
    if not text and isinstance(widget, QGroupBox):
        text = widget.title()
    if not text and widget.isWindow():
        text = widget.windowTitle()
    return (text or _label_of(widget)).strip()


def nameless(root: QWidget) -> list[str]:
    """Return what can be reached and has no name, each with the way to it."""
    return [_way(widget, root) for widget in focusable(root) if not name_of(widget)]


def unsaid_icons(root: QWidget) -> list[str]:
    """Return the buttons that show an icon alone and do not say what they do when hovered."""
    return [
        _way(button, root)
        for button in root.findChildren(QAbstractButton)
        if not button.icon().isNull() and not button.text() and not button.toolTip() and not _is_inner(button)
    ]


def _is_inner(widget: QWidget) -> bool:
    parent = widget.parentWidget()
    inside = False
    while parent is not None and not inside:
        inside = isinstance(parent, (QAbstractSpinBox, QComboBox, QLineEdit))
        parent = parent.parentWidget()
    named = widget.objectName().startswith(INNER)
    return inside or named or isinstance(widget, QHeaderView) or widget.metaObject().className().startswith(INNER)


def _label_of(widget: QWidget) -> str:
    parent = widget.parentWidget()
    while parent is not None:
        for label in parent.findChildren(QLabel):
            if label.buddy() is widget:
                return label.text()
        parent = parent.parentWidget()
    return ""


def _way(widget: QWidget, root: QWidget) -> str:
    parts = []
    step = widget
    while step is not None and step is not root:
        parts.append(type(step).__name__)
        step = step.parentWidget()
    return f"{'/'.join(reversed(parts)) or type(root).__name__} ({widget.toolTip()[:30] or widget.objectName()})"
