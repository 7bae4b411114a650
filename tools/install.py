"""Put the packaged plugin into a QGIS profile, in the place of any older copy."""

from __future__ import annotations

import argparse
import shutil
import sys
import tempfile
import zipfile
from pathlib import Path

from .package import NAME


def install(package: Path, profile: Path) -> Path:
    """Unpack the zip into the profile and return the plugin's folder.

    The older copy goes only when the new one is complete. Where it is a link (a developer's), only the link goes.
    """
    plugins = profile / "python" / "plugins"
    plugins.mkdir(parents=True, exist_ok=True)
    place = plugins / NAME
    with tempfile.TemporaryDirectory(dir=profile, prefix="revisit-install-") as aside:
        with zipfile.ZipFile(package) as opened:
            opened.extractall(aside)
        if place.is_symlink():
            place.unlink()
        elif place.exists():
            place.rename(Path(aside) / "old")
        shutil.move(str(Path(aside) / NAME), str(place))
    return place


def main() -> int:
    """Install and say what remains to be done."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("package", type=Path)
    parser.add_argument("profile", type=Path)
    options = parser.parse_args()
    place = install(options.package, options.profile)
    print(f"Installed in {place}. In QGIS, enable it once in Plugins > Manage and Install Plugins > Installed.")
    return 0


if __name__ == "__main__":
    sys.exit(main())
