"""What the user says of single dates by hand: leave it out, hide a part of it; listed, and undone step by step."""

from __future__ import annotations

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from datetime import date
from pathlib import Path
from typing import Any, Optional

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..core.errors import DataError, RequestError
from ..core.paths import config_dir
from ..core.query import parse_date
from .words import tr

_EDGE_PARTS = 20
MAX_POLYGONS = 10_000


@dataclass(frozen=True)
class Mask:
    """What is hidden of one date."""

    file: Path
    polygons: tuple[QgsGeometry, ...] = ()
    """Of a mask that was drawn or came from a vector layer, in `crs`."""
    crs: str = ""

    def words(self) -> str:
        """Say what it is."""
        if not self.polygons:
            return tr("hidden by {}").format(self.file.name)
        count = len(self.polygons)
        return tr("1 polygon hidden") if count == 1 else tr("{} polygons hidden").format(count)


@dataclass(frozen=True)
class _State:
    left_out: tuple[date, ...] = ()
    masks: dict[date, Mask] = field(default_factory=dict)


class Marks(QObject):
    """The marks of one library, with every earlier state."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        """Start without any."""
        super().__init__(parent)
        self._states = [_State()]

    @property
    def left_out(self) -> tuple[date, ...]:
        """Days that are not to be inputs."""
        return self._states[-1].left_out

    @property
    def masks(self) -> dict[date, Mask]:
        """Day -> what is hidden of it."""
        return self._states[-1].masks

    def options(self, days: Collection[date]) -> dict[str, Any]:
        """Return the engine's options; only days that the sensor has, for it refuses others."""
        held = set(days)
        out = [day.isoformat() for day in self.left_out if day in held]
        masks = {day.isoformat(): str(mask.file) for day, mask in self.masks.items() if day in held}
        return {**({"exclude": out} if out else {}), **({"masks": masks} if masks else {})}

    def set_options(self, options: Mapping[str, Any]) -> tuple[str, ...]:
        """Leave out and hide what the engine's options say; one step, which can be undone.

        Returns:
            the mask files that are not there any more; these days are not hidden.
        """
        days = [day for day in map(_day, options.get("exclude") or ()) if day]  # the rest are ids of single scenes
        files = {_day(day): Path(str(file)) for day, file in dict(options.get("masks") or {}).items()}
        there = {day: Mask(file) for day, file in files.items() if day and file.is_file()}
        known = {mask.file: mask for mask in self.masks.values()}  # with the polygons that are drawn
        self._become(_State(tuple(sorted(days)), {day: known.get(mask.file, mask) for day, mask in there.items()}))
        return tuple(str(file) for day, file in files.items() if day not in there)

    def leave_out(self, day: date, out: bool) -> None:
        """Leave a day out of the inputs, or take it in again."""
        days = {*self.left_out, day} if out else set(self.left_out) - {day}
        self._become(replace(self._states[-1], left_out=tuple(sorted(days))))

    def hide(self, day: date, polygon: QgsGeometry, crs: QgsCoordinateReferenceSystem) -> None:
        """Hide a polygon of a day, beside those that are hidden already.

        Raises:
            RequestError: the polygon has no place in the CRS of the others.
            DataError: the mask cannot be written.
        """
        before = self.masks.get(day)
        if before is None or not before.polygons:
            self._hide_polygons(day, (polygon,), crs)
            return
        target = QgsCoordinateReferenceSystem(before.crs)
        self._hide_polygons(day, (*before.polygons, _moved(polygon, crs, target)), target)

    def hide_by_layer(self, day: date, layer: Any) -> None:
        """Hide what a polygon layer covers (what is selected of it, where something is), or a raster's pixels but 0.

        Raises:
            RequestError: the layer has no polygon, too many, no CRS, or is no file.
            DataError: the mask cannot be written.
        """
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            self.hide_by_file(day, Path(layer.source()))
        elif not isinstance(layer, QgsVectorLayer) or layer.geometryType() != QgsWkbTypes.GeometryType.PolygonGeometry:
            raise RequestError(tr("{} has no polygons").format(layer.name()), tr("Choose a polygon layer or a raster"))
        elif not layer.crs().isValid():
            raise RequestError(tr("{} has no CRS").format(layer.name()), tr("Set the layer's CRS"))
        else:
            self._hide_polygons(day, _polygons(layer), layer.crs())

    def hide_by_file(self, day: date, file: Path) -> None:
        """Hide what a GeoJSON file's polygons or a raster's pixels cover; other vector files are read by QGIS.

        Raises:
            RequestError, DataError: as `hide_by_layer`; or the file is none of these.
        """
        if not file.is_file():
            raise RequestError(tr("{} is no file on this computer").format(file), tr("Save it as a file first"))
        if file.suffix.lower() in (".geojson", ".json") or QgsRasterLayer.isValidRasterFileName(str(file)):
            self._become(replace(self._states[-1], masks={**self.masks, day: Mask(file)}))
            return
        layer = QgsVectorLayer(str(file), file.stem, "ogr")
        if not layer.isValid():
            raise RequestError(
                tr("{} cannot be read as a mask").format(file.name),
                tr("Choose GeoJSON, another polygon file, or a raster"),
            )
        self.hide_by_layer(day, layer)

    def show_again(self, day: date) -> None:
        """Hide nothing of a day any more."""
        self._become(replace(self._states[-1], masks={key: mask for key, mask in self.masks.items() if key != day}))

    def can_undo(self) -> bool:
        """Tell whether there is an earlier state."""
        return len(self._states) > 1

    def undo(self) -> None:
        """Take the last step back."""
        if self.can_undo():
            self._states.pop()
            self.changed.emit()

    def clear(self) -> None:
        """Forget all, for another library."""
        self._states = [_State()]
        self.changed.emit()

    def _hide_polygons(self, day: date, polygons: tuple[QgsGeometry, ...], crs: QgsCoordinateReferenceSystem) -> None:
        file = write_polygons(config_dir() / "masks", day, polygons, crs)
        mask = Mask(file, polygons, crs.authid() or crs.toWkt())
        self._become(replace(self._states[-1], masks={**self.masks, day: mask}))

    def _become(self, state: _State) -> None:
        if state != self._states[-1]:
            self._states.append(state)
            self.changed.emit()


def write_polygons(
    folder: Path, day: date, polygons: tuple[QgsGeometry, ...], crs: QgsCoordinateReferenceSystem
) -> Path:
    """Write a GeoJSON file with a name of its own, so that the engine reads it anew; return where it is.

    Raises:
        DataError: it cannot be written.
    """
    features = [
        {"type": "Feature", "properties": {}, "geometry": json.loads(polygon.asJson(17))} for polygon in polygons
    ]
    named = {"type": "name", "properties": {"name": crs.authid() or crs.toWkt()}}
    document = {"type": "FeatureCollection", "crs": named, "features": features}
    try:
        folder.mkdir(parents=True, exist_ok=True)
        number = 1
        while (folder / f"{day.isoformat()}_{number}.geojson").exists():
            number += 1
        file = folder / f"{day.isoformat()}_{number}.geojson"
        aside = file.with_suffix(".part")
        aside.write_text(json.dumps(document), encoding="utf-8")
        aside.replace(file)
    except OSError as error:
        raise DataError(
            tr("The mask cannot be written to {}: {}").format(folder, error.strerror), tr("Free the folder")
        ) from error
    return file


def _day(text: Any) -> Optional[date]:
    try:
        return parse_date(str(text))
    except RequestError:
        return None


def _polygons(layer: QgsVectorLayer) -> tuple[QgsGeometry, ...]:
    features = layer.selectedFeatures() or layer.getFeatures()
    found = []
    for feature in features:
        geometry = feature.geometry()
        if not geometry.isNull() and not geometry.isEmpty():
            found.append(QgsGeometry(geometry.makeValid()))
        if len(found) > MAX_POLYGONS:
            raise RequestError(
                tr("{} has over {} polygons").format(layer.name(), MAX_POLYGONS), tr("Select those that matter")
            )
    if not found:
        raise RequestError(tr("{} holds no polygon").format(layer.name()), tr("Choose another layer"))
    return tuple(found)


def _moved(
    polygon: QgsGeometry, source: QgsCoordinateReferenceSystem, target: QgsCoordinateReferenceSystem
) -> QgsGeometry:
    if source == target:
        return polygon
    moved = QgsGeometry(polygon.densifyByCount(_EDGE_PARTS))  # long edges bend between CRSs
    try:
        moved.transform(QgsCoordinateTransform(source, target, QgsProject.instance()))
    except QgsCsException as error:
        raise RequestError(
            tr("The polygon has no place in {}").format(target.authid()), tr("Draw it nearer to the images")
        ) from error
    return moved
