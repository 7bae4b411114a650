from __future__ import annotations

import hashlib
import shutil
import zipfile
from pathlib import Path

import pytest

from revisit import __version__
from revisit.tools import package
from revisit.tools.install import install


@pytest.fixture
def zipped(tmp_path: Path) -> Path:
    return package.build(tmp_path / "dist" / "revisit.zip")


@pytest.fixture
def copy(tmp_path: Path, root: Path) -> Path:
    """The sources that are packaged, in a folder that a test may spoil."""
    folder = tmp_path / "copy"
    for name in package.members(root):
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        shutil.copy(root / name, folder / name)
    return folder


def test_the_repository_rules_are_kept(zipped: Path) -> None:
    assert package.problems(zipped) == []


def test_users_get_the_plugin_and_nothing_else(zipped: Path) -> None:
    with zipfile.ZipFile(zipped) as opened:
        tops = {name.split("/")[1] for name in opened.namelist()}
    assert tops == {"__init__.py", "plugin.py", "metadata.txt", "LICENSE", "requirements", *package.ROOMS}


def test_the_same_sources_give_the_same_bytes(zipped: Path, copy: Path, tmp_path: Path) -> None:
    for path in sorted(copy.rglob("*.py")):
        path.touch()
    again = package.build(tmp_path / "again.zip", copy)
    assert hashlib.sha256(again.read_bytes()).digest() == hashlib.sha256(zipped.read_bytes()).digest()


@pytest.mark.parametrize(
    ("old", "new", "complaint"),
    [
        (f"version={__version__}", "version=9.9.9", "version=9.9.9"),
        ("hasProcessingProvider=yes", "hasProcessingProvider=no", "hasProcessingProvider"),
        ("qgisMinimumVersion=3.22", "qgisMinimumVersion=3.0", "qgisMinimumVersion"),
        ("email=", "mail=", "lacks email"),
        ("External dependencies", "It also needs", "external dependencies"),
        ("icon=resources", "icon=nowhere", "not there"),
        ("icons/revisit.png", "icons/revisit.svg", "no PNG"),
        ("tracker=https", "tracker=ftp", "tracker"),
    ],
)
def test_a_broken_metadata_is_found(copy: Path, tmp_path: Path, old: str, new: str, complaint: str) -> None:
    metadata = copy / "metadata.txt"
    metadata.write_text(metadata.read_text().replace(old, new))
    found = package.problems(package.build(tmp_path / "broken.zip", copy))
    assert len(found) == 1
    assert complaint in found[0]


@pytest.mark.parametrize("stray", ["core/.hidden", "resources/native.so", "resources/.DS_Store"])
def test_a_stray_file_is_found(copy: Path, tmp_path: Path, stray: str) -> None:
    (copy / stray).write_bytes(b"\x00")
    found = package.problems(package.build(tmp_path / "stray.zip", copy))
    assert found
    assert all(stray in problem for problem in found)


def test_byte_code_is_left_out(copy: Path, tmp_path: Path) -> None:
    (copy / "core" / "__pycache__").mkdir()
    (copy / "core" / "__pycache__" / "query.cpython-311.pyc").write_bytes(b"\x00")
    assert package.problems(package.build(tmp_path / "clean.zip", copy)) == []


def test_installing_replaces_the_older_copy_in_whole(zipped: Path, tmp_path: Path) -> None:
    profile = tmp_path / "a profile with é"
    old = profile / "python" / "plugins" / "revisit"
    old.mkdir(parents=True)
    (old / "gone_since.py").write_text("")
    place = install(zipped, profile)
    assert place == old
    assert (place / "metadata.txt").is_file()
    assert not (place / "gone_since.py").exists()
    assert sorted(p.name for p in profile.iterdir()) == ["python"]
    assert sorted(p.name for p in old.parent.iterdir()) == ["revisit"]


def test_installing_over_a_link_leaves_what_it_points_to(zipped: Path, tmp_path: Path) -> None:
    checkout = tmp_path / "checkout"
    checkout.mkdir()
    (checkout / "mine.py").write_text("")
    plugins = tmp_path / "profile" / "python" / "plugins"
    plugins.mkdir(parents=True)
    (plugins / "revisit").symlink_to(checkout, target_is_directory=True)
    install(zipped, tmp_path / "profile")
    assert (checkout / "mine.py").exists()
    assert not (plugins / "revisit").is_symlink()
