"""What QGIS is started with."""

from __future__ import annotations

import os

from revisit.tools.desktop.driver import outside_venv


def test_qgis_does_not_see_an_active_virtual_environment() -> None:
    path = os.pathsep.join(["/x/.venv/bin", "/usr/bin"])
    found = outside_venv({"VIRTUAL_ENV": "/x/.venv", "PATH": path, "LANG": "C"})
    assert found == {"PATH": "/usr/bin", "LANG": "C"}


def test_nothing_changes_where_none_is_active() -> None:
    assert outside_venv({"PATH": "/x/.venv/bin"}) == {"PATH": "/x/.venv/bin"}
