"""Whether a raster file ends before its pixels do: its header reads well then, its pixels do not."""

from __future__ import annotations

import struct
from pathlib import Path

import rasterio

from ..errors import DataError

_END_OF_CODESTREAM = b"\xff\xd9"


def refuse_cut_off(source: rasterio.DatasetReader, path: Path) -> None:
    """Look whether the file holds all that its header promises; other formats than TIFF and JPEG 2000 are let pass.

    Raises:
        DataError: it does not.
        OSError: it cannot be read.
    """
    ends_early = {"GTiff": _tiff_ends_early, "JP2OpenJPEG": _jp2_ends_early}.get(source.driver)
    if ends_early and ends_early(source, path):
        raise DataError("It is cut off", "Copy it again")


def _tiff_ends_early(source: rasterio.DatasetReader, path: Path) -> bool:
    """Tell whether the last block lies beyond the end."""
    rows, cols = source.block_shapes[-1]
    block = f"{(source.width - 1) // cols}_{(source.height - 1) // rows}"
    offset, length = (
        source.get_tag_item(f"BLOCK_{what}_{block}", "TIFF", bidx=source.count) for what in ("OFFSET", "SIZE")
    )
    return bool(offset and length) and int(offset) + int(length) > path.stat().st_size


def _jp2_ends_early(_: rasterio.DatasetReader, path: Path) -> bool:
    """Tell whether a box (ISO/IEC 15444-1, annex I) reaches beyond the end, or the last one has no end of its own."""
    size = path.stat().st_size
    with path.open("rb") as file:
        start = 0
        while start + 8 <= size:
            file.seek(start)
            length, kind = struct.unpack(">I4s", file.read(8))
            if length == 1:  # too long for 32 bits
                (length,) = struct.unpack(">Q", file.read(8).ljust(8, b"\0"))
            if length == 0 or (start == 0 and kind != b"jP  "):  # to the end of the file, or no boxes at all
                file.seek(size - 2)
                return file.read(2) != _END_OF_CODESTREAM
            if length < 8 or start + length > size:
                return True
            start += length
    return start < size
