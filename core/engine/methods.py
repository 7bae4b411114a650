"""What the engine can be asked: each method turns JSON parameters into one call, and its answer into JSON."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Callable, Optional

from ..errors import EngineError, RequestError
from ..kept_models import clear_models
from ..packages import missing_packages
from ..progress import Progress


def run_method(method: str, params: Mapping[str, Any], progress: Progress) -> Any:
    """Run `method` of `METHODS`.

    Raises:
        EngineError: this interpreter lacks packages that the method needs.
        RevisitError: what the method itself raises.
    """
    if method != "doctor" and missing_packages():
        raise EngineError(
            f"The engine's interpreter lacks {', '.join(missing_packages())}",
            "Install the engine in Revisit's settings, or name an interpreter that has them",
        )
    if method == "doctor":
        return METHODS[method](params, progress)
    from rasterio import Env

    with Env():  # what GDAL and PROJ have to say of bad input goes to the log, not to stderr
        return METHODS[method](params, progress)


def _doctor(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:  # noqa: ARG001
    from ..doctor import diagnose

    return diagnose(device=params.get("device") is True)


def _scenes(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..library.search import open_library

    wanted = [_text(params, name) for name in ("sensor", "from", "to")]
    found = open_library(_library(params), progress).select(*wanted)
    if params.get("detail", True):
        return found.to_json(detail=True)
    listed = found.to_json()
    for sensor in listed["sensors"]:
        sensor["indices"] = _indices(sensor["id"], set(sensor["bands"]))
    return {**listed, "choices": {**_choices(), "cloud_library": _can_ask_for_clouds(found.scenes)}}


def _can_ask_for_clouds(scenes: Iterable[Any]) -> bool:
    """Tell whether a cloud-mask library is there and some scene has the bands that it asks for."""
    from ...models.clouds import has_cloud_library
    from ..imagery.clouds import can_be_asked

    return has_cloud_library() and any(map(can_be_asked, scenes))


def _indices(sensor: str, held: set[str]) -> list[dict[str, Any]]:
    """Return the spectral indices that these bands of a sensor allow."""
    from ..library.indices import USUAL, indices_of
    from ..sensors import load_sensors

    return [
        {"id": index.id, "title": index.title, "domain": index.domain, "usual": index.id in USUAL}
        for index in indices_of(load_sensors().get(sensor))
        if held.issuperset(band for _, band in index.bands)
    ]


def _choices() -> dict[str, Any]:
    """Return what a form can offer of how an answer is made."""
    from ...models.device import has_torch
    from ..answer.options import (
        DEVICES,
        INTER_METHODS,
        MAX_CLOUD_THRESHOLD,
        MAX_TOLERANCE_DAYS,
        MAX_TRAIN_SECONDS,
        METHODS,
        MODES,
        Options,
    )

    threshold = {"usual": Options().cloud_threshold, "most": MAX_CLOUD_THRESHOLD}
    seconds = {"usual": Options().train_seconds, "most": MAX_TRAIN_SECONDS}
    methods = list(dict.fromkeys(METHODS + INTER_METHODS))
    named = {"modes": list(MODES), "methods": methods, "devices": list(DEVICES)}
    days = {"usual": Options().tolerance_days, "most": MAX_TOLERANCE_DAYS}
    learning = {"train_seconds": seconds, "tolerance_days": days, "weights": has_torch()}
    return {**named, "cloud_threshold": threshold, **learning}


def _sample(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..library.sample import ATTRIBUTION, fetch_sample

    folder = _folder(params, "folder", "the sample")
    progress(0.0, "Fetching the sample")
    return {"path": str(fetch_sample(folder)), "attribution": ATTRIBUTION}


def _plan(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.enhance import plan_query
    from ..library.search import open_library
    from ..query import Query

    library = open_library(_library(params), progress)
    return plan_query(library, Query.from_json(_query(params)), _options(params), progress).to_json()


def _timeline(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.timeline import timeline
    from ..library.search import open_library
    from ..query import Query

    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    _remember(params, library)
    query = Query.from_json(_query(params))
    return timeline(library, query, _options(params), lambda s, t: progress(0.1 + 0.9 * s, t))


def _thumbnail(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.timeline import thumbnail
    from ..library.search import open_library
    from ..query import Query, parse_date

    key, library = _opened
    if key != _key(params):
        library = open_library(_library(params), progress)
        _remember(params, library)
    return thumbnail(library, Query.from_json(_query(params)), parse_date(_text(params, "date") or ""))


_opened: tuple[str, Any] = ("", None)
"""The library of the last timeline, for the thumbnails that follow; `scenes` and `timeline` look at the disk anew."""


def _remember(params: Mapping[str, Any], library: Any) -> None:
    global _opened  # noqa: PLW0603 - one tuple, replaced in whole
    _opened = (_key(params), library)


def _key(params: Mapping[str, Any]) -> str:
    return json.dumps(_library(params), sort_keys=True)


def _enhance(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.enhance import enhance
    from ..library.search import open_library
    from ..query import Query

    out = _folder(params, "out", "the answer")
    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    product = enhance(
        library, Query.from_json(_query(params)), out, _options(params), lambda s, t: progress(0.1 + 0.9 * s, t)
    )
    return product.to_json()


def _evaluate(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.evaluate import evaluate
    from ..library.search import open_library
    from ..query import Query

    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    query, protocol = Query.from_json(_query(params)), str(params.get("protocol", "holes"))
    return evaluate(library, query, protocol, _options(params), lambda s, t: progress(0.1 + 0.9 * s, t))


def _train(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.train import Task, train
    from ..library.search import open_library

    out = _folder(params, "out", "the weights")
    bands = params.get("bands")
    if not isinstance(bands, list) or not bands or not all(isinstance(band, str) for band in bands):
        raise RequestError(f"{bands!r} is no list of bands", "Name at least one")
    task = Task(_text(params, "sensor") or "", tuple(bands), _text(params, "from") or None)
    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    return train(library, task, out, _options(params), lambda s, t: progress(0.1 + 0.9 * s, t))


def _series(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.point import Point, point_series
    from ..library.search import open_library
    from ..query import Query

    point = Point.from_json(params.get("point"), params.get("crs"))
    product = _folder(params, "product", "the answer") if params.get("product") else None
    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    query, options = Query.from_json(_query(params)), _options(params)
    return point_series(library, query, options, point, product, lambda s, t: progress(0.1 + 0.9 * s, t))


def _forget(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:  # noqa: ARG001
    return clear_models()


def _difference(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..product.difference import difference
    from ..query import parse_date

    day = parse_date(_text(params, "date") or "")
    folder = _folder(params, "product", "the answer")
    return difference(folder, day, lambda: progress(0.0, "Comparing"))


def _export(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..product.export import export_product

    product, out = _folder(params, "product", "the answer"), _folder(params, "out", "the export")
    return export_product(product, _text(params, "format") or "", out, progress, params.get("look"))


def _observations(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..product.observations import bring_notes

    return bring_notes(_folder(params, "source", "the notes"), _folder(params, "product", "the answer"), progress)


def _timelapse(params: Mapping[str, Any], progress: Progress) -> dict[str, Any]:
    from ..answer.timelapse import Range, timelapse
    from ..library.search import open_library
    from ..query import Query, parse_date

    every, out = params.get("every"), _folder(params, "out", "the time-lapse")
    if every is not None and (not isinstance(every, int) or isinstance(every, bool)):
        raise RequestError(
            f"{every!r} is no number of days", "Give a whole number, or null for each date with an image"
        )
    start, end = (parse_date(_text(params, name) or "") for name in ("from", "to"))
    library = open_library(_library(params), lambda share, text: progress(0.1 * share, text))
    query, asked = Query.from_json({**_query(params), "date": start.isoformat()}), Range(start, end, every)
    return timelapse(library, query, asked, out, _options(params), lambda s, t: progress(0.1 + 0.9 * s, t))


def _library(params: Mapping[str, Any]) -> list[Any]:
    sources = params.get("library")
    if not isinstance(sources, list) or not sources:
        raise RequestError("No library is named", "Name a folder with images")
    return sources


def _folder(params: Mapping[str, Any], name: str, purpose: str) -> Path:
    folder = params.get(name)
    if not isinstance(folder, str) or not folder or "\0" in folder:
        raise RequestError(f"No folder is named for {purpose}", "Name one")
    return Path(folder)


def _text(params: Mapping[str, Any], name: str) -> Optional[str]:
    text = params.get(name)
    if text is not None and not isinstance(text, str):
        raise RequestError(f"{text!r} is no text for {name!r}", "Give text, or leave it out")
    return text


def _query(params: Mapping[str, Any]) -> Mapping[str, Any]:
    query = params.get("query")
    if not isinstance(query, Mapping):
        raise RequestError("The query is missing", "Give sensor, bands and date")
    return query


def _options(params: Mapping[str, Any]) -> Any:
    from ..answer.options import Options

    return Options.from_json(params.get("options") or {})


METHODS: dict[str, Callable[[Mapping[str, Any], Progress], Any]] = {
    "doctor": _doctor,
    "scenes": _scenes,
    "sample": _sample,
    "plan": _plan,
    "timeline": _timeline,
    "thumbnail": _thumbnail,
    "enhance": _enhance,
    "evaluate": _evaluate,
    "train": _train,
    "export": _export,
    "observations": _observations,
    "timelapse": _timelapse,
    "series": _series,
    "difference": _difference,
    "forget": _forget,
}
