"""What Revisit paints and colours by itself is read under every theme of QGIS, and on a system's own dark palette."""

from __future__ import annotations

from collections.abc import Iterator

import products
import pytest
from fake_iface import FakeIface
from pytestqt.qtbot import QtBot
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QPoint
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPalette
from qgis.PyQt.QtWidgets import QApplication, QDialog, QFrame, QVBoxLayout

from revisit.core.paths import RESOURCES
from revisit.ui import icons
from revisit.ui.plan_view import Plan, PlanView
from revisit.ui.timeline_hint import TimelineHint

OWN = sorted(path.stem for path in (RESOURCES / "icons").glob("*.svg") if path.stem != "revisit")
SYSTEM_DARK = "the system's own, dark"


def dark_palette() -> QPalette:
    """A dark palette whose links nobody has thought of."""
    palette = QPalette(QColor("#353535"), QColor("#2b2b2b"))
    for role in (QPalette.ColorRole.WindowText, QPalette.ColorRole.Text, QPalette.ColorRole.ButtonText):
        palette.setColor(role, QColor("#e6e6e6"))
    palette.setColor(QPalette.ColorRole.Base, QColor("#1e1e1e"))
    palette.setColor(QPalette.ColorRole.Link, QColor("#0000ff"))
    return palette


@pytest.fixture(params=["default", "Night Mapping", "Blend of Gray", SYSTEM_DARK])
def theme(request: pytest.FixtureRequest, qapp: QgsApplication) -> Iterator[str]:
    """Each of QGIS's themes in turn."""
    before = QApplication.palette()
    if request.param == SYSTEM_DARK:
        QApplication.setPalette(dark_palette())
    else:
        assert request.param in QgsApplication.uiThemes()
        QgsApplication.setUITheme(request.param)
    yield request.param
    QgsApplication.setUITheme("default")
    qapp.setStyleSheet("")
    QApplication.setPalette(before)


def luminance(colour: QColor) -> float:
    """Return the relative luminance of WCAG 2, 0..1."""
    parts = [part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4
             for part in (colour.redF(), colour.greenF(), colour.blueF())]  # fmt: skip
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]


def contrast(first: QColor, second: QColor) -> float:
    """Return the contrast of WCAG 2, 1..21."""
    low, high = sorted((luminance(first), luminance(second)))
    return (high + 0.05) / (low + 0.05)


def read_on(image: QImage) -> float:
    """Return the contrast of the text in a picture: that of its strongest colour to its commonest one."""
    colours = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    names = [colour.name() for colour in colours]
    ground = QColor(max(set(names), key=names.count))
    return max(contrast(QColor(name), ground) for name in set(names))


def test_the_hint_of_a_date_is_read(qtbot: QtBot, theme: str, iface: FakeIface) -> None:
    hint = TimelineHint(iface.mainWindow())
    hint.show_at(QPoint(200, 200), 300, "2021-06-01, 100 % clear", None)
    qtbot.waitExposed(hint)
    assert read_on(hint.grab().toImage()) > 4.5
    hint.hide()


def test_days_of_the_plan_are_read_and_seen_to_be_links(qtbot: QtBot, theme: str) -> None:
    frame = QFrame()
    qtbot.addWidget(frame)
    view = PlanView()
    QVBoxLayout(frame).addWidget(view)
    frame.show()
    view.show_plan(Plan.from_json(products.PLAN))
    image = view.grab().toImage()
    blue = [image.pixelColor(x, y) for x in range(image.width()) for y in range(image.height())]
    assert not any(colour.alpha() and colour.blue() - colour.red() > 60 for colour in blue)
    assert "<a " in view.text()
    assert "text-decoration: none" not in view.text()


def on(ground: QColor, picture: QImage) -> list[float]:
    """Return the contrast to its ground of each pixel that an icon covers."""
    shown = QImage(picture.size(), QImage.Format.Format_RGB32)
    shown.fill(ground)
    painter = QPainter(shown)
    painter.drawImage(0, 0, picture)
    painter.end()
    spots = [(x, y) for x in range(picture.width()) for y in range(picture.height())]
    return [contrast(shown.pixelColor(x, y), ground) for x, y in spots if picture.pixelColor(x, y).alpha() > 128]


@pytest.mark.parametrize("name", OWN)
def test_our_own_icons_stand_out(qtbot: QtBot, theme: str, name: str) -> None:
    window = QDialog()  # style sheets paint it otherwise than the palette says
    qtbot.addWidget(window)
    ground = window.grab().toImage().pixelColor(5, 5)
    seen = on(ground, icons.own(name).pixmap(24, 24).toImage())
    assert sum(value > 1.9 for value in seen) > 0.5 * len(seen), "half of what is drawn differs from its ground"
