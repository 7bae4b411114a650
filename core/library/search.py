"""Open a library: find all scenes of one or more sources."""

from __future__ import annotations

import contextlib
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..errors import DataError, RequestError, RevisitError, UnsupportedError
from ..paths import cache_dir
from ..progress import Progress
from ..sensors import ELEVATION, load_sensors
from .cube import read_cube
from .folder import ATTRIBUTION, Listing, forget_links, identity, is_answer, list_folder
from .headers import Header, read_headers
from .images import Image, named_image, number_doubles, product_image, scenes_of
from .index import Index
from .landsat import read_landsats
from .layers import Layer, layer_date, layer_image, read_layers
from .layout import Layout
from .library import Library
from .names import Names
from .problem import Problem
from .product import Products
from .raster import SUFFIXES, Raster
from .safe import read_safes
from .scene import Scene
from .stac import Catalogue, read_catalogue

HOLDS = (
    "Name a folder with netCDF cubes, a STAC catalogue, Sentinel-2 or Landsat products, "
    "or images named <sensor>_<band>_<YYYYMMDD>.tif, for instance sentinel-2-l2a_B04_20190830.tif"
)
_LISTED, _OPENED = 0.1, 0.95
"""Shares of the whole when all files are listed, and when all headers are read."""


def open_library(sources: list[str | dict[str, Any]], progress: Progress) -> Library:
    """Find the scenes of all sources together; no file is listed twice and no pixel is read.

    Args:
        sources: folders, single files (`.nc`, `.tif`, `.jp2`, `catalog.json`), or `{"layers": [...]}` for the raster
            layers of a map project (see `layers.read_layers`).
        progress: called with the share done and what is going on; what it raises ends the search.

    Raises:
        RequestError: a source does not exist or is not of these kinds.
        DataError: nothing can be read: a folder is closed to us, or all files that could hold scenes are damaged.
        UnsupportedError: there is no scene in any of the sources.
    """
    return Search(Names(load_sensors()), progress).run(sources)


class Search:
    """One opening of a library."""

    def __init__(self, names: Names, progress: Progress) -> None:
        """Use these names of sensors and bands."""
        self._names = names
        self._progress = progress
        self._listing = Listing()
        self._folders: list[str] = []
        self._layers: list[Layer] = []
        self._empty: list[str] = []
        self._problems: list[Problem] = []
        self._products = Products()
        forget_links()

    def run(self, sources: list[str | dict[str, Any]]) -> Library:
        """List, read, and put together; see `open_library`."""
        for source in sources:
            self._list(source)
        catalogue = self._read_catalogues()
        with Index(cache_dir() / "index" / "headers.sqlite") as index:
            images, headers = self._read_images(catalogue, index)
        found = [*self._read_cubes(), *self._item_scenes(catalogue, headers), *scenes_of(images)]
        elevation = tuple(scene for scene in found if scene.sensor.modality == ELEVATION)
        scenes = [scene for scene in found if scene.sensor.modality != ELEVATION]
        self._problems = list(dict.fromkeys([*self._listing.problems, *catalogue.problems, *self._problems]))
        if not scenes:
            raise self._nothing(sources)
        self._problems += [Problem(folder, "It holds no file that Revisit reads", HOLDS) for folder in self._empty]
        scenes.sort(key=lambda scene: (scene.time, scene.sensor.id, scene.id))
        self._progress(1.0, f"{len(scenes)} scenes")
        return Library(tuple(number_doubles(scenes)), tuple(self._problems), self._attribution(), elevation)

    def _list(self, source: str | dict[str, Any]) -> None:
        if isinstance(source, Mapping):
            self._list_layers(read_layers(source.get("layers")))
            return
        path = _existing(source)
        if not path.is_dir():
            if not self._listing.add(str(path)):
                raise RequestError(f"{source} is no kind of file that Revisit reads", HOLDS)
            self._listing.add(str(path.with_name(ATTRIBUTION)))
            return
        if is_answer(path):
            raise UnsupportedError(f"{source} is an answer of Revisit, not a library", "Name the folder of its sources")
        self._progress(0.0, f"Looking through {path}")
        try:
            listing = list_folder(str(path), lambda text: self._progress(0.0, text))
        except OSError as error:
            raise DataError(
                f"The folder {source} cannot be listed: {error.strerror}", "Give yourself permission to read it"
            ) from error
        if listing.is_empty():
            self._empty.append(str(path))
        self._listing.update(listing)
        self._folders.append(str(path))

    def _list_layers(self, layers: list[Layer]) -> None:
        for layer in layers:
            if not Path(layer.path).is_file():
                self._problems.append(
                    Problem(layer.path, f"Layer {layer.name} is no file on this machine", "Save it as a GeoTIFF")
                )
            elif layer.path.lower().endswith(SUFFIXES):
                self._layers.append(layer)
            elif not self._listing.add(layer.path):
                self._problems.append(
                    Problem(
                        layer.path, f"Layer {layer.name} is not GeoTIFF, JPEG 2000 or netCDF", "Save it as a GeoTIFF"
                    )
                )

    def _attribution(self) -> tuple[str, ...]:
        """Return the first line of each note, once."""
        lines: dict[str, None] = {}
        for path in self._listing.notes.values():
            with contextlib.suppress(OSError):  # a note that cannot be read hides no scene
                text = Path(path).read_text(encoding="utf-8", errors="replace").strip()
                lines.update(dict.fromkeys(text.splitlines()[:1]))
        return tuple(lines)

    def _read_catalogues(self) -> Catalogue:
        """Read the catalogues from the top; those that another leads to are read with it, once."""
        found = Catalogue()
        for path in self._listing.catalogues.values():
            if identity(path) not in found.visited:
                found.update(read_catalogue(path, self._names, lambda text: self._progress(_LISTED / 2, text)))
        return found

    def _read_images(self, catalogue: Catalogue, index: Index) -> tuple[list[Image], dict[str, Header]]:
        """Return the images of layers and of folders, and the headers of everything."""
        layers = self._usable_layers()
        claimed = {identity(path) for path in catalogue.files} | {identity(layer.path) for layer in layers}
        named = {key: path for key, path in self._listing.rasters.items() if key not in claimed}
        products = self._read_products(layers)
        named = {key: path for key, path in named.items() if path not in products.left_out}
        of_items = {part.path for item in catalogue.items for part in item.bands if part.needs_header}
        paths = dict.fromkeys([*named.values(), *(layer.path for layer in layers), *sorted(of_items)])
        headers = read_headers(
            paths, index, lambda share, text: self._progress(_LISTED + (_OPENED - _LISTED) * share, text)
        )
        for folder in self._folders:
            index.prune(folder, paths.keys())
        images: dict[str, Image] = {}
        for layer in layers:
            with self._problem_of(layer.path):
                image = layer_image(layer, _read(headers[layer.path]), self._names)
                images.setdefault(identity(layer.path), image.of_product(products.parts.get(layer.path)))
        layout = Layout(headers, self._names)
        for key, path in named.items():
            with self._problem_of(path):
                header, part = _read(headers[path]), products.parts.get(path)
                image = (
                    product_image(path, header, part)
                    if part
                    else named_image(path, header, layout.said(path, header), self._names)
                )
                images |= {key: image} if image else {}
        self._problems += layout.problems()
        return list(images.values()), headers

    def _read_products(self, layers: list[Layer]) -> Products:
        """Return what products say of all files, also of those that a catalogue or a layer claims."""
        paths = self._listing.rasters.values()
        safe_files = dict.fromkeys([*paths, *(layer.path for layer in layers)])
        self._products.update(read_safes(safe_files, self._listing.safes.values(), self._names))
        self._products.update(read_landsats(paths, self._names))
        self._problems += self._products.problems
        return self._products

    def _usable_layers(self) -> list[Layer]:
        usable = []
        for layer in self._layers:
            with self._problem_of(layer.path):
                layer_date(layer, self._names)
                usable.append(layer)
        return usable

    def _read_cubes(self) -> list[Scene]:
        scenes: list[Scene] = []
        for path in self._listing.cubes.values():
            self._progress(_OPENED, f"Reading {path}")
            with self._problem_of(path):
                scenes += read_cube(Path(path), self._names)
        return scenes

    def _item_scenes(self, catalogue: Catalogue, headers: Mapping[str, Header]) -> list[Scene]:
        scenes = []
        for item in catalogue.items:
            scene, problems = item.scene(headers, self._products.parts)
            scenes += [scene] if scene else []
            self._problems += problems
        return scenes

    @contextlib.contextmanager
    def _problem_of(self, path: str) -> Iterator[None]:
        """Turn the error that one file meets into a line of the list."""
        try:
            yield
        except RevisitError as error:
            self._problems.append(Problem.of(path, error))

    def _nothing(self, sources: list[str | dict[str, Any]]) -> RevisitError:
        """Return why there is no scene at all, in one line."""
        if self._problems:
            first = self._problems[0]
            rest, files = len(self._problems) - 1, first.path
            if rest:
                files = f"{files} (and 1 more file)" if rest == 1 else f"{files} (and {rest} more files)"
            damaged = all(problem.unreadable for problem in self._problems)
            kind = DataError if damaged else UnsupportedError
            return kind(f"No scene can be found: {files}: {first.problem}", first.remedy)
        said = ", ".join(source if isinstance(source, str) else "the project's layers" for source in sources)
        return UnsupportedError(f"There is no scene in {said}", HOLDS)


def _read(header: Header) -> Raster:
    if isinstance(header, RevisitError):
        raise header
    return header


def _existing(source: Any) -> Path:
    if not isinstance(source, str) or not source.strip():
        raise RequestError(f"{source!r} names no folder or file", "Name a folder with images, or one file")
    try:
        path = Path(source).expanduser().absolute()
        path.stat()
    except (FileNotFoundError, NotADirectoryError, ValueError, RuntimeError) as error:
        raise RequestError(f"{source!r} does not exist", "Name a folder with images, or one file") from error
    except OSError as error:
        raise DataError(
            f"{source} cannot be reached: {error.strerror}", "Give yourself permission to read it"
        ) from error
    return path
