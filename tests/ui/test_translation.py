"""The shipped languages in QGIS: which is taken for which locale, loaded, heard in the dock, and gone again."""

from __future__ import annotations

import pytest
from fake_iface import FakeIface
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from revisit.core.product.made_from import METHOD_WORDS
from revisit.plugin import RevisitPlugin
from revisit.ui import translation
from revisit.ui.words import tr

HEARD = {"de": "Abbrechen", "fr": "Annuler", "es": "Cancelar", "zh_CN": "取消"}


@pytest.mark.parametrize(
    ("locale", "name"),
    [
        ("de", "de"), ("de_AT", "de"), ("fr-CA", "fr"), ("es_MX", "es"), ("zh-Hans", "zh_CN"), ("zh_CN", "zh_CN"),
        ("zh_SG", "zh_CN"), ("zh-Hant", None), ("zh_TW", None), ("en_US", None), ("pt_BR", None), ("", None),
    ],
)  # fmt: skip
def test_a_locale_gets_its_language(locale: str, name: str | None) -> None:
    file = translation.file_for(locale)
    assert (file.name if file else None) == (f"revisit_{name}.qm" if name else None)


@pytest.mark.parametrize("name", HEARD)
def test_each_language_loads(qapp: QgsApplication, name: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translation.FOLDER / f"revisit_{name}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert tr("Cancel") == HEARD[name]
    finally:
        QCoreApplication.removeTranslator(translator)
    assert tr("Cancel") == "Cancel"


@pytest.mark.parametrize("name", HEARD)
def test_what_each_method_does_is_said_in_each_language(qapp: QgsApplication, name: str) -> None:
    translator = QTranslator()
    assert translator.load(str(translation.FOLDER / f"revisit_{name}.qm"))
    QCoreApplication.installTranslator(translator)
    try:
        assert [what for what in METHOD_WORDS if tr(what) == what] == []
    finally:
        QCoreApplication.removeTranslator(translator)


def test_the_plugin_speaks_the_users_language_and_leaves_none_behind(
    iface: FakeIface, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(QgsApplication, "locale", lambda *_: "fr_FR")
    plugin = RevisitPlugin(iface)
    plugin.initGui()
    try:
        assert plugin.dock.cancel_button.text() == "Annuler"
        titles = {algorithm.name(): algorithm.displayName() for algorithm in plugin.provider.algorithms()}
        assert titles["scenes"] == tr("List scenes") != "List scenes"
    finally:
        plugin.unload()
    assert tr("Cancel") == "Cancel"


def test_another_language_leaves_english(iface: FakeIface, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(QgsApplication, "locale", lambda *_: "fi")
    assert translation.install() is None
    translation.remove(None)
    assert tr("Cancel") == "Cancel"
