"""The command line: the same house as the plugin's, without QGIS."""

from __future__ import annotations

import argparse
import json
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any, NoReturn

from .. import __version__
from .engine.methods import run_method
from .engine.process import ONE_THREAD
from .errors import CancelledError, OutputError, RequestError, RevisitError, from_defect
from .query import DEFAULT_WINDOW_DAYS, Query, Region, parse_date
from .words import (
    evaluation_text,
    observations_text,
    plan_text,
    product_text,
    scenes_text,
    timelapse_text,
    training_text,
)

EPILOG = """exit status:
  0 done   2 the request is wrong   3 no answer is supported by the library
  4 the data cannot be read   130 interrupted   1 a defect of Revisit"""


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; return its exit status. An error is one line on stderr: what is wrong, and what to do."""
    logging.basicConfig(level=logging.ERROR, format="%(message)s")
    for name, value in ONE_THREAD.items():  # before numpy is loaded, which reads it once
        os.environ.setdefault(name, value)
    try:
        options = _parser().parse_args(_joined(sys.argv[1:] if arguments is None else arguments))
        result = options.run(options)
        _print(json.dumps(result, allow_nan=False) if options.json else options.text(result))
    except KeyboardInterrupt:
        return _failed(CancelledError())
    except RevisitError as error:
        return _failed(error)
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        return 0
    except Exception as error:  # the border: every defect becomes one line; REVISIT_DEBUG shows its trace
        logging.getLogger("revisit").debug("defect", exc_info=True)
        return _failed(from_defect(error, "the command and its output"))
    return 0


def _joined(arguments: Sequence[str]) -> list[str]:
    """Join `--bbox -55.2,-4.4,-55.1,-4.3` by `=`: argparse takes what starts with a minus for an option."""
    joined: list[str] = []
    for argument in arguments:
        if joined and joined[-1] == "--bbox" and re.match(r"-[\d.]", argument):
            joined[-1] = f"--bbox={argument}"
        else:
            joined.append(argument)
    return joined


def _print(text: str) -> None:
    """Print at once, so that a full disk is noticed, and whatever letters the terminal has."""
    try:
        sys.stdout.reconfigure(errors="backslashreplace")
        print(text, flush=True)
    except BrokenPipeError:
        _forget_output()
        raise
    except OSError as error:
        _forget_output()
        raise OutputError(f"The result cannot be printed: {error.strerror}", "Free disk space") from error


def _forget_output() -> None:
    """Let what is left of the output go nowhere: some Pythons try it again at the end, and then exit with 120."""
    os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _failed(error: RevisitError) -> int:
    print(f"revisit: {error}", file=sys.stderr)
    return error.exit_status


class _Parser(argparse.ArgumentParser):
    def error(self, message: str) -> NoReturn:
        raise RequestError(message[:1].upper() + message[1:], f"See {self.prog} --help")


def _parser() -> argparse.ArgumentParser:
    parser = _Parser(
        prog="revisit",
        description="Ask for any place, sensor, band and date; get the image, and how far to trust it.",
        epilog=EPILOG,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    parser.add_argument("--version", action="version", version=f"revisit {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    command = commands.add_parser("sample", help="bring a real Sentinel-2 series to try things on")
    command.add_argument("folder", metavar="DIR", type=Path)
    _ends_in(command, _sample, lambda result: f"{result['path']}\n{result['attribution']}")

    command = commands.add_parser("scenes", help="list what a library holds")
    _library(command)
    command.add_argument("--sensor", metavar="ID")
    command.add_argument("--from", dest="start", metavar="DATE")
    command.add_argument("--to", dest="end", metavar="DATE")
    _ends_in(command, _scenes, scenes_text)

    command = commands.add_parser("plan", help="say how a query would be answered, and why")
    _query(command)
    _making(command)
    _occlusion(command)
    _ends_in(command, _plan, plan_text)

    command = commands.add_parser("enhance", help="answer a query")
    _query(command)
    command.add_argument("--out", metavar="DIR", required=True, help="folder for the answer; must not exist yet")
    command.add_argument("--preview", action="store_true", help="a coarse answer at once")
    _making(command)
    _occlusion(command)
    _ends_in(command, _enhance, product_text)

    command = commands.add_parser("evaluate", help="hide what is known, answer, and compare")
    _library(command)
    _cell(command)
    command.add_argument("--protocol", default="holes", help="holes, missing or inter; default %(default)s")
    _making(command)
    _occlusion(command)
    _ends_in(command, _evaluate, evaluation_text)

    command = commands.add_parser(
        "train", help="train a generator on all places of a library, for others to start from"
    )
    _library(command)
    command.add_argument("--sensor", metavar="ID", required=True, help="what is to be made")
    command.add_argument("--bands", metavar="B04[,B08]", required=True)
    command.add_argument("--from", dest="other", metavar="ID", help="the sensor to make it from; default: by dates")
    command.add_argument("--out", metavar="FILE.safetensors", required=True)
    _training(command)
    _ends_in(command, _train, training_text)

    command = commands.add_parser("export", help="take an answer along: as a file, a map, or a folder for the field")
    command.add_argument("product", metavar="PRODUCT", help="folder that enhance has written")
    command.add_argument("--format", metavar="NAME", required=True, help="cog, mbtiles, gpkg, png, pdf or qfield")
    command.add_argument("--out", metavar="PATH", required=True, help="file, or folder for qfield; must not exist yet")
    _ends_in(command, _export, lambda result: "\n".join(result["files"]))

    command = commands.add_parser("observations", help="bring notes back from the field into an answer")
    command.add_argument("notes", metavar="FOLDER_OR_GPKG", help="what was exported for QField, with notes in it")
    command.add_argument("--product", metavar="DIR", required=True, help="the answer that the notes are about")
    _ends_in(command, _observations, observations_text)

    command = commands.add_parser("timelapse", help="answer the same query for a range of dates")
    _library(command)
    command.add_argument("--from", dest="start", metavar="DATE", required=True)
    command.add_argument("--to", dest="end", metavar="DATE", required=True)
    steps = command.add_mutually_exclusive_group(required=True)
    steps.add_argument("--every", metavar="DAYS", help="days from one date to the next")
    steps.add_argument("--gaps", action="store_true", help="each date with an image, with its gaps filled")
    _cell(command)
    command.add_argument(
        "--out", metavar="DIR", required=True, help="folder; a cancelled time-lapse goes on in its own"
    )
    _making(command)
    _occlusion(command)
    _ends_in(command, _timelapse, timelapse_text)

    command = commands.add_parser("forget", help="remove the models that earlier answers have left in the cache")
    _ends_in(command, _forget, lambda result: f"{result['models']} models removed, {result['bytes'] / 1e6:.1f} MB")

    command = commands.add_parser("doctor", help="say what this engine is made of")
    _ends_in(command, _doctor, lambda result: "\n".join(f"{key}: {value}" for key, value in result.items()))
    return parser


def _library(command: argparse.ArgumentParser) -> None:
    command.add_argument("library", metavar="LIBRARY", nargs="+", help="folder, netCDF cube or STAC catalogue")


def _query(command: argparse.ArgumentParser) -> None:
    _library(command)
    command.add_argument("--date", metavar="YYYY-MM-DD", required=True)
    _cell(command)


def _making(command: argparse.ArgumentParser) -> None:
    command.add_argument("--mode", default="auto", help="auto, intra (the same sensor) or inter (from other sensors)")
    command.add_argument("--method", default="auto", help="auto (the contest chooses), or an estimator's name")
    command.add_argument(
        "--tolerance",
        metavar="DAYS",
        help="how far images of other dates may lie from their place in the pattern; default 10",
    )
    command.add_argument("--no-cache", action="store_true", help="learn anew, and keep nothing of it")
    _training(command)


def _training(command: argparse.ArgumentParser) -> None:
    command.add_argument("--device", default="auto", help="auto, cpu or cuda, for networks")
    command.add_argument("--threads", default="0", metavar="N", help="0: as many as there are cores")
    command.add_argument("--seed", default="0", metavar="N")
    command.add_argument(
        "--train-seconds",
        metavar="N",
        help="time that networks may take to learn; 0: none takes part; default 120",
    )
    command.add_argument("--weights", metavar="FILE", default="", help="what `train` wrote, for networks to start from")


def _occlusion(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--cloud-threshold",
        metavar="REFLECTANCE",
        help="rise of blue over the other dates that is cloud; 0: masks alone",
    )
    command.add_argument(
        "--no-cloud-library",
        action="store_true",
        help="do not ask the cloud detection, where it is installed and a scene has its bands",
    )
    command.add_argument(
        "--exclude",
        metavar="SCENE|DATE",
        action="append",
        default=[],
        help="leave a scene or a day out; may be repeated",
    )
    command.add_argument(
        "--mask", metavar="DATE=FILE", action="append", default=[],
        help="GeoJSON or raster that hides pixels of that day; may be repeated",
    )  # fmt: skip


def _cell(command: argparse.ArgumentParser) -> None:
    command.add_argument("--sensor", metavar="ID", required=True)
    command.add_argument("--bands", metavar="B04[,B08]", required=True)
    command.add_argument("--bbox", metavar="XMIN,YMIN,XMAX,YMAX", help="region, in units of --crs")
    command.add_argument("--crs", metavar="EPSG:N", help="CRS of --bbox")
    command.add_argument("--region", metavar="FILE.geojson", type=Path, help="region: a file with one polygon")
    command.add_argument(
        "--window", metavar="DAYS", default=str(DEFAULT_WINDOW_DAYS), help="inputs lie within; default %(default)s"
    )


def _ends_in(command: argparse.ArgumentParser, run: Any, text: Any) -> None:
    command.add_argument("--json", action="store_true", help="print one JSON object and nothing else")
    command.set_defaults(run=run, text=text)


def _sample(options: argparse.Namespace) -> dict[str, Any]:
    return run_method("sample", {"folder": str(options.folder)}, _progress(options))


def _scenes(options: argparse.Namespace) -> dict[str, Any]:
    asked = {"sensor": options.sensor, "from": options.start, "to": options.end}
    return run_method("scenes", {"library": options.library, "detail": True, **asked}, _progress(options))


def _plan(options: argparse.Namespace) -> dict[str, Any]:
    asked = {"library": options.library, "query": _asked(options, options.date), "options": _made(options)}
    return run_method("plan", asked, _progress(options))


def _enhance(options: argparse.Namespace) -> dict[str, Any]:
    made = {**_made(options), "preview": options.preview}
    asked = {"library": options.library, "query": _asked(options, options.date), "options": made}
    return run_method("enhance", {**asked, "out": options.out}, _progress(options))


def _evaluate(options: argparse.Namespace) -> dict[str, Any]:
    # Every case has a date of its own; the query's is not looked at.
    asked = {"library": options.library, "query": _asked(options, "2000-01-01"), "options": _made(options)}
    return run_method("evaluate", {**asked, "protocol": options.protocol}, _progress(options))


def _train(options: argparse.Namespace) -> dict[str, Any]:
    bands = [band.strip() for band in options.bands.split(",") if band.strip()]
    asked = {"library": options.library, "sensor": options.sensor, "bands": bands, "from": options.other}
    return run_method("train", {**asked, "out": options.out, "options": _trained(options)}, _progress(options))


def _export(options: argparse.Namespace) -> dict[str, Any]:
    asked = {"product": options.product, "format": options.format, "out": options.out}
    return run_method("export", asked, _progress(options))


def _observations(options: argparse.Namespace) -> dict[str, Any]:
    return run_method("observations", {"source": options.notes, "product": options.product}, _progress(options))


def _timelapse(options: argparse.Namespace) -> dict[str, Any]:
    every = None if options.gaps else _number(options.every, "--every", int)
    asked = {"library": options.library, "query": _asked(options, options.start), "options": _made(options)}
    span = {"from": options.start, "to": options.end, "every": every}
    return run_method("timelapse", {**asked, **span, "out": options.out}, _progress(options))


def _forget(options: argparse.Namespace) -> dict[str, Any]:
    return run_method("forget", {}, _progress(options))


def _doctor(options: argparse.Namespace) -> dict[str, Any]:
    return run_method("doctor", {"device": True}, _progress(options))


def _made(options: argparse.Namespace) -> dict[str, Any]:
    made = {"mode": options.mode, "method": options.method, **_trained(options)}
    if options.tolerance is not None:
        made["tolerance_days"] = options.tolerance
    if options.no_cache:
        made["cache"] = False
    return {**made, **_controlled(options)}


def _trained(options: argparse.Namespace) -> dict[str, Any]:
    """Return the options on what learns."""
    made = {name: getattr(options, name) for name in ("device", "threads", "seed", "weights")}
    return made if options.train_seconds is None else {**made, "train_seconds": options.train_seconds}


def _controlled(options: argparse.Namespace) -> dict[str, Any]:
    """Return the options on what is occluded."""
    masks: dict[str, str] = {}
    for text in options.mask:
        day, equals, file = text.partition("=")
        if not equals or not file:
            raise RequestError(
                f"--mask {text!r} names no file", "Write it as DATE=FILE, as in 2019-08-30=clouds.geojson"
            )
        if day in masks:
            raise RequestError(f"--mask is given twice for {day}", "Put all that is hidden that day into one file")
        masks[day] = file
    asked: dict[str, Any] = {"exclude": options.exclude, "masks": masks}
    if options.no_cloud_library:
        asked["cloud_library"] = False
    if options.cloud_threshold is not None:
        asked["cloud_threshold"] = _number(options.cloud_threshold, "--cloud-threshold", float)
    return asked


def _asked(options: argparse.Namespace, day: str) -> dict[str, Any]:
    bands = tuple(band.strip() for band in options.bands.split(",") if band.strip())
    window = _number(options.window, "--window", int)
    return Query(options.sensor, bands, parse_date(day), _region(options), window).to_json()


def _region(options: argparse.Namespace) -> Region | None:
    if options.bbox is not None and options.region:
        raise RequestError("Both --bbox and --region are given", "Give one of them")
    if options.crs and options.bbox is None:
        raise RequestError("--crs is given without --bbox", "Give the box, or leave the CRS out")
    if options.region:
        return Region.from_geojson(options.region)
    if options.bbox is None:
        return None
    if not options.crs:
        raise RequestError("--bbox is given without --crs", "Add the CRS of its coordinates, as in --crs EPSG:32631")
    bounds = tuple(_number(text, "--bbox", float) for text in options.bbox.split(","))
    if len(bounds) != 4:
        raise RequestError(f"--bbox has {len(bounds)} numbers", "Give xmin,ymin,xmax,ymax")
    return Region.from_bbox(bounds, options.crs)


def _number(text: str, option: str, kind: type) -> Any:
    try:
        return kind(text)
    except ValueError as error:
        raise RequestError(f"{option} {text!r} is not a number", "See --help") from error


def _progress(options: argparse.Namespace) -> Any:
    """Show progress on a terminal's stderr; say nothing where nobody looks."""
    if options.json or not sys.stderr.isatty():
        return _quiet

    def show(share: float, text: str) -> None:
        stays = text.endswith(" in all")  # how much there is to do: it is still to be read when it is under way
        print(f"\r\033[K{share:4.0%} {text}", end="\n" if stays else "\r", file=sys.stderr, flush=True)

    return show


def _quiet(share: float, text: str) -> None:
    """Show nothing."""


if __name__ == "__main__":
    sys.exit(main())
