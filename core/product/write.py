"""Write a product: a folder made beside its final place and renamed into it when it is whole."""

from __future__ import annotations

import errno
import json
import shutil
import tempfile
import time
import uuid
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..errors import EngineError, OpenFilesError, OutputError, RevisitError, ran_out_of_files
from ..paths import RESOURCES
from .answer import Answer
from .geotiff import Layout, write_codes, write_days, write_image
from .item import build_item
from .look import look_of
from .made_from import others_used
from .page import build_page
from .picture import pictures
from .product import Product
from .provenance import COLOURS, Provenance
from .report import build_report

PARTIAL = ".revisit-partial-"
STALE_S = 3600


def prepare_folder(out: Path) -> None:
    """Make sure that a product can be written to `out`, before any work is done; nothing is made yet.

    Raises:
        OutputError: it exists and is not empty, or its parent cannot be written to.
    """
    try:
        if out.exists() and (not out.is_dir() or any(out.iterdir())):
            raise _exists(out)
        parent = next(folder for folder in out.absolute().parents if folder.exists())
        for left in parent.glob(f"{PARTIAL}*"):
            with suppress(FileNotFoundError):  # renamed into its place by an engine that writes beside this one
                if time.time() - left.stat().st_mtime > STALE_S:
                    shutil.rmtree(left, ignore_errors=True)  # of an engine that was ended while it wrote
        with tempfile.TemporaryFile(dir=parent):
            pass
    except OSError as error:
        raise _unwritable(out, error) from error


def write_product(answer: Answer, out: Path, seconds: float, check: Callable[[], None]) -> Product:
    """Write the answer into `out` in whole, or not at all.

    Args:
        answer: what to write.
        out: folder that `prepare_folder` has passed.
        seconds: time the answer took.
        check: called between files; may raise to cancel.

    Raises:
        OutputError: it cannot be written.
    """
    out = out.absolute()
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        # Not by tempfile, whose folders only their owner may enter: this one becomes the product.
        partial = out.parent / f"{PARTIAL}{uuid.uuid4().hex}"
        partial.mkdir()
        try:
            product = _write_files(answer, partial, seconds, check)
            if out.exists():
                out.rmdir()
            partial.replace(out)
        finally:
            shutil.rmtree(partial, ignore_errors=True)
    except OSError as error:
        if error.errno in (errno.ENOTEMPTY, errno.EEXIST):  # made by another in the meantime
            raise _exists(out) from error
        raise _unwritable(out, error) from error
    return Product(out, product.report, product.files)


def _exists(out: Path) -> OutputError:
    return OutputError(f"{out} exists already", "Choose another folder; nothing is overwritten")


def _unwritable(out: Path, error: OSError) -> RevisitError:
    if ran_out_of_files(error):
        return OpenFilesError()
    if error.filename and Path(error.filename).is_relative_to(RESOURCES):
        return EngineError(f"{error.filename} cannot be read: {error.strerror}", "Install Revisit again")
    return OutputError(
        f"{out} cannot be written to: {error.strerror or error}",
        "Free disk space, or choose another folder" if error.errno == errno.ENOSPC else "Choose another folder",
    )


def _write_files(answer: Answer, folder: Path, seconds: float, check: Callable[[], None]) -> Product:
    report = build_report(answer, seconds)
    tags = _tags(report)
    valid = answer.provenance != Provenance.NONE
    write_image(folder / "enhanced.tif", answer.values, Layout(answer.grid, answer.assets, answer.bands, valid), tags)
    check()
    pairs = [(band, bound) for band in range(len(answer.bands)) for bound in ("lower", "upper")]
    bounds = [getattr(answer, bound)[band] for band, bound in pairs]
    names = [f"{answer.bands[band]} {bound}" for band, bound in pairs]
    layout = Layout(answer.grid, [answer.assets[band] for band, _ in pairs], names, answer.bounded)
    write_image(folder / "interval.tif", bounds, layout, tags)
    check()
    write_codes(folder / "provenance.tif", answer.provenance, answer.grid, COLOURS, tags)
    write_days(folder / "days.tif", answer.days, answer.grid, tags)
    files = {"enhanced": "enhanced.tif", "interval": "interval.tif", "provenance": "provenance.tif", "days": "days.tif",
             "report": "report.json", "page": "report.html", "item": "item.json"}  # fmt: skip
    sources = _write_sources(answer, folder, check)
    images = {"sources": sources, "others": _write_others(answer, folder, check)}
    _write_json(folder / files["report"], {**report, "files": {**files, **images}})
    (folder / files["page"]).write_text(build_page(report, pictures(answer)), encoding="utf-8")
    listed = {key: name for key, name in files.items() if key != "item"}
    listed |= {f"source_{source['date']}": source["path"] for source in sources}
    listed |= {f"source_{other['sensor']['id']}_{other['date']}": other["path"] for other in images["others"]}
    _write_json(folder / files["item"], build_item(answer, report, listed))
    return Product(folder, report, {**files, **images})


def _write_sources(answer: Answer, folder: Path, check: Callable[[], None]) -> list[dict[str, str]]:
    """Write the images that belong beside the answer, cut to its grid and stored as it is."""
    written = []
    (folder / "sources").mkdir()
    for source in answer.sources:
        check()
        name = f"sources/{answer.sensor.id}_{source.date:%Y%m%d}.tif"
        layout = Layout(answer.grid, answer.assets, answer.bands, source.known)
        write_image(folder / name, source.values, layout, {"REVISIT_ROLE": source.role, "TIFFTAG_SOFTWARE": "Revisit"})
        written.append({"path": name, "date": source.date.isoformat(), "role": source.role})
    return written


def _write_others(answer: Answer, folder: Path, check: Callable[[], None]) -> list[dict[str, Any]]:
    """Write the other sensors' images, stored as these store them, each with the look that it is drawn in."""
    written = []
    for other in answer.others:
        check()
        name = f"sources/{other.sensor.id}_{other.date:%Y%m%d}.tif"
        layout = Layout(answer.grid, other.assets, other.bands, other.known)
        write_image(folder / name, other.values, layout, {"REVISIT_ROLE": "other", "TIFFTAG_SOFTWARE": "Revisit"})
        look = look_of(folder / name, other.bands, other.sensor.composites)
        sensor = {"id": other.sensor.id, "title": other.sensor.title}
        written.append(
            {"path": name, "date": other.date.isoformat(), "role": "other", "sensor": sensor,
             "bands": list(other.bands), "look": look.to_json()}
        )  # fmt: skip
    return written


def _tags(report: dict[str, Any]) -> dict[str, str]:
    made = ", ".join(f"{name} {share:.1%}" for name, share in report["provenance"].items())
    kind = "synthetic" if report["synthetic"] else "observed"
    others = [f"{other['sensor']['id']} {other['date']}" for other in others_used(report)]
    return {
        "TIFFTAG_IMAGEDESCRIPTION": f"{report['title']} ({kind}): {made}",
        "TIFFTAG_SOFTWARE": f"Revisit {report['software']['revisit']}",
        "TIFFTAG_DATETIME": report["date"].replace("-", ":") + " 00:00:00",
        "REVISIT_SYNTHETIC": str(report["synthetic"]).lower(),
        "REVISIT_PREVIEW": str(report["preview"]).lower(),
        "REVISIT_METHOD": report["method"],
        "REVISIT_INPUTS": ",".join(entry["date"] for entry in report["inputs"]),
        **({"REVISIT_OTHERS": ",".join(others)} if others else {}),
    }


def _write_json(path: Path, content: dict[str, Any]) -> None:
    path.write_text(json.dumps(content, indent=2, ensure_ascii=False, allow_nan=False) + "\n", encoding="utf-8")
