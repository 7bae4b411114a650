"""An answer of the engine, as a typed object: the product's files and what its report says."""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any, Optional

from ..core.errors import EngineError
from ..core.product.made_from import others_used
from . import words
from .words import tr


@dataclass(frozen=True)
class SourceImage:
    """An image that the answer was made from, cut to the answer's grid."""

    path: Path
    date: date
    role: str
    """`observed`: of the queried day; `input`: of another day; `other`: of another sensor."""
    sensor_title: str = ""
    """Of the other sensor."""
    bands: tuple[str, ...] = ()
    """Those of the other sensor, in order."""
    look: Mapping[str, Any] = field(default_factory=dict)
    """How another sensor's image is drawn: `shown` bands, and their `limits`, darkest and brightest."""

    @property
    def called(self) -> str:
        """Its date, and what it is."""
        kinds = {"observed": tr("as observed"), "input": tr("input"), "other": self.sensor_title}
        return f"{self.date.isoformat()} {kinds[self.role]}"


@dataclass(frozen=True)
class Answer:
    """One product on disk."""

    folder: Path
    name: str
    enhanced: Path
    interval: Optional[Path]
    """None where nothing could be measured."""
    provenance: Optional[Path]
    sources: tuple[SourceImage, ...]
    report: Mapping[str, Any]
    sensor_id: str
    sensor_title: str
    bands: tuple[str, ...]
    date: date
    others: tuple[SourceImage, ...] = ()
    """Images of other sensors that it was generated from."""

    @classmethod
    def from_json(cls, result: Any) -> Answer:
        """Read the engine's answer to `enhance`.

        Raises:
            EngineError: it is not of the agreed form, or names files that do not exist.
        """
        try:
            files, report = result["files"], result["report"]
            answer = cls(
                folder=Path(result["folder"]),
                name=str(result["name"]),
                enhanced=Path(files["enhanced"]),
                interval=Path(files["interval"]) if report.get("interval") else None,
                provenance=Path(files["provenance"]) if files.get("provenance") else None,
                sources=tuple(
                    SourceImage(Path(entry["path"]), date.fromisoformat(entry["date"]), str(entry["role"]))
                    for entry in files.get("sources", ())
                ),
                report=report,
                sensor_id=str(report["sensor"]["id"]),
                sensor_title=str(report["sensor"]["title"]),
                bands=tuple(str(band) for band in report["bands"]),
                date=date.fromisoformat(report["date"]),
                others=tuple(_other(entry) for entry in files.get("others", ())),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(
                tr("The engine's answer cannot be read: {!r}").format(error),
                tr("Update the engine in Revisit's settings"),
            ) from error
        missing = next((path for path in answer.files() if not path.is_file()), None)
        if missing:
            raise EngineError(tr("The engine names {}, which does not exist").format(missing), tr("Try again"))
        return answer

    @classmethod
    def from_folder(cls, folder: Path) -> Answer:
        """Read an answer that lies on disk; may wait for the disk, so not for the main thread.

        Raises:
            EngineError: the folder holds no answer, or not all of one.
        """
        try:
            report = json.loads((folder / "report.json").read_text(encoding="utf-8"))
            files = {key: str(folder / name) for key, name in report["files"].items() if isinstance(name, str)}
            images = {
                kind: [{**entry, "path": str(folder / entry["path"])} for entry in report["files"].get(kind, ())]
                for kind in ("sources", "others")
            }
        except (OSError, ValueError, KeyError, TypeError, AttributeError) as error:
            raise EngineError(
                tr("{} holds no answer that can be read").format(folder), tr("Choose the folder of an answer")
            ) from error
        name = str(report.get("title", folder.name))
        found = {"folder": str(folder), "name": name, "files": {**files, **images}, "report": report}
        return cls.from_json(found)

    def files(self) -> list[Path]:
        """Return all rasters of the answer."""
        own = [self.enhanced, self.interval, self.provenance]
        return [path for path in own if path] + [image.path for image in (*self.sources, *self.others)]

    @property
    def generated_from(self) -> tuple[str, ...]:
        """Titles of the other sensors that pixels were made from; none where its own images were the better guide."""
        return tuple(dict.fromkeys(str(other["sensor"]["title"]) for other in others_used(self.report)))

    @property
    def synthetic(self) -> bool:
        """Tell whether any pixel was made; False where the sensor saw all of the region."""
        return bool(self.report.get("synthetic", True))

    @property
    def observed_share(self) -> float:
        """Share of the pixels that the sensor saw, 0..1."""
        return float((self.report.get("provenance") or {}).get("observed", 0.0))

    @property
    def error(self) -> Optional[float]:
        """Hold-out error (RMSE) in `units`, where it could be measured."""
        value = (self.report.get("error") or {}).get("rmse")
        return float(value) if value is not None else None

    @property
    def units(self) -> str:
        """Units of the hold-out error."""
        return str((self.report.get("error") or {}).get("units", ""))

    @property
    def half_widths(self) -> Mapping[str, float]:
        """Half-width of the interval in `units`, by band; none where nothing could be measured."""
        found = (self.report.get("interval") or {}).get("half_width")
        return found if isinstance(found, Mapping) else {}

    def interval_words(self) -> str:
        """Say the interval's nominal share and its half-width, the widest band's; "" where there is none."""
        if not self.half_widths:
            return ""
        widest = words.measure(max(map(float, self.half_widths.values())), self.units)
        return tr("{} interval \N{PLUS-MINUS SIGN}{}").format(words.share(self.report["interval"]["nominal"]), widest)

    def title(self, band_words: str) -> str:
        """Name the image: date and whether it is synthetic first, because the layer tree cuts names; sensor, bands."""
        kind = tr("synthetic") if self.synthetic else tr("observed")
        return f"{self.date.isoformat()} {kind}, {self.sensor_title} {band_words}"

    @property
    def query(self) -> Optional[Mapping[str, Any]]:
        """The query that was answered, as JSON; None where the report does not say."""
        query = self.report.get("query")
        return query if isinstance(query, Mapping) else None

    @property
    def options(self) -> Mapping[str, Any]:
        """How it was made, as far as that was chosen: the engine's options."""
        options = self.report.get("options")
        return options if isinstance(options, Mapping) else {}

    def nearest_source(self, other_day: bool = False) -> Optional[SourceImage]:
        """Return the source nearest in time, or None where there is none.

        Args:
            other_day: prefer another day's to that of the queried day itself, which is alike but for the clouds.
        """
        return min(
            self.sources,
            key=lambda source: (other_day and source.date == self.date, abs((source.date - self.date).days)),
            default=None,
        )

    def error_words(self) -> str:
        """Say the hold-out error, or why there is none."""
        if not self.synthetic:
            return tr("as observed, nothing was made")
        if self.error is None:
            return tr("error not measured")
        return tr("RMSE {}").format(words.measure(self.error, self.units))

    def arrived_words(self) -> str:
        """Say that it is in the map: how good it is, which a narrow window shows first, and from what it was made."""
        if self.generated_from:
            made = ", ".join(self.generated_from)
            return tr("In the map: {}, generated from {}.").format(self.error_words(), made)
        if self.others:
            return tr("In the map: {}, from the sensor's own images, the better guide.").format(self.error_words())
        return tr("In the map: {}.").format(self.error_words())


def _other(entry: Mapping[str, Any]) -> SourceImage:
    return SourceImage(
        Path(entry["path"]), date.fromisoformat(entry["date"]), "other", str(entry["sensor"]["title"]),
        tuple(str(band) for band in entry["bands"]), entry["look"],
    )  # fmt: skip


def answer_folder(base: Path, sensor: str, bands: str, day: date) -> Path:
    """Return a folder below `base` that does not exist yet and says what is in it."""
    name = "_".join((sensor, "-".join("".join(c if c.isalnum() else " " for c in bands).split()), day.isoformat()))
    folder, number = base / name, 1
    while folder.exists():
        number += 1
        folder = base / f"{name}_{number}"
    return folder
