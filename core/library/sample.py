"""The sample that comes with Revisit: a real Sentinel-2 series of Romania, out of a Python package."""

from __future__ import annotations

import os
import zipfile
from pathlib import Path

from .wheels import Wheel, unwritable

ATTRIBUTION = (
    "Contains modified Copernicus Sentinel-2 data 2015-2021, from the nrt package of the European Commission's "
    "Joint Research Centre, licence EUPL-1.2"
)
CUBE = "sentinel2_cube_subset_romania_10m.nc"

WHEEL = Wheel(
    "nrt-0.2.0-py3-none-any.whl",
    "nrt==0.2.0",
    "3e94a675e1862e9402fb45a806dc8e37994a6729fadb6b4aebc2147b6685aca0",
)
_MEMBERS = {f"nrt/data/{CUBE}": CUBE, "nrt-0.2.0.dist-info/LICENSE": "LICENSE-EUPL-1.2.txt"}
_ABOUT = f"""{ATTRIBUTION}

{CUBE}: Sentinel-2 L2A, bands B2 B3 B4 B8 and SCL, 140 dates, 1 km2 in Romania, unchanged.
Source: the Python package nrt 0.2.0, https://github.com/ec-jrc/nrt
Licence: LICENSE-EUPL-1.2.txt, beside this file.
"""


def fetch_sample(folder: Path) -> Path:
    """Bring the sample series into `folder`, with its attribution and licence, and return the folder.

    Each file appears in whole or not at all; files that are there already are left as they are.

    Raises:
        DataError: it cannot be fetched: no network.
        EngineError: no pip.
        OutputError: the folder or the user's cache cannot be written.
    """
    folder = Path(folder).expanduser()
    try:
        folder.mkdir(parents=True, exist_ok=True)
        with zipfile.ZipFile(WHEEL.fetch()) as wheel:
            for member, name in _MEMBERS.items():
                _write(folder / name, wheel.read(member))
        _write(folder / "ATTRIBUTION.txt", _ABOUT.encode())
    except OSError as error:
        raise unwritable(folder, error) from error
    return folder


def _write(path: Path, content: bytes) -> None:
    """Write aside and rename; what is there already stays, so that its time and the index stay too."""
    if path.is_file() and path.stat().st_size == len(content) and path.read_bytes() == content:
        return
    aside = path.with_name(f".{path.name}.{os.getpid()}.partial")
    try:
        aside.write_bytes(content)
        aside.replace(path)
    finally:
        aside.unlink(missing_ok=True)
