"""Small libraries of every kind, made for a test."""

from __future__ import annotations

import json
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

import netCDF4
import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS
from rasterio.transform import Affine

from revisit.core.library.library import Library
from revisit.core.library.search import open_library

UTM = CRS.from_epsg(32631).to_wkt()
TRANSFORM = Affine(10, 0, 600000.123456789, 0, -10, 5600000.987654321)
X = 600005.1 + 10.0 * np.arange(7)
Y = 5600005.3 - 10.0 * np.arange(5)


@pytest.fixture(autouse=True)
def home(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give each test an index of its own."""
    home = tmp_path / "own home"
    monkeypatch.setenv("REVISIT_HOME", str(home))
    return home


@pytest.fixture
def opened() -> Callable[..., Library]:
    def open_quietly(*sources: Any) -> Library:
        sources = [source if isinstance(source, dict) else str(source) for source in sources]
        return open_library(sources, lambda *_: None)

    return open_quietly


@pytest.fixture
def write_tif() -> Callable[..., Path]:
    def write(path: Path, bands: int = 1, descriptions: Sequence[str] = (), **profile: Any) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        scales, offsets = profile.pop("scales", None), profile.pop("offsets", None)
        options = {"crs": "EPSG:32631", "transform": TRANSFORM, "nodata": 0, "dtype": "uint16", "driver": "GTiff"}
        options = {"width": 8, "height": 6, **options, **profile}
        with rasterio.open(path, "w", count=bands, **options) as file:
            file.write(np.ones((bands, options["height"], options["width"]), options["dtype"]))
            for number, text in enumerate(descriptions, start=1):
                file.set_band_description(number, text)
            if scales:
                file.scales, file.offsets = scales, offsets
        return path

    return write


@pytest.fixture
def write_cube() -> Callable[..., Path]:
    """Write a cube (time, y, x); `variables` maps names to attributes, `dtype` among them."""

    def write(
        path: Path,
        variables: dict[str, dict[str, Any]],
        x: np.ndarray = X,
        y: np.ndarray = Y,
        days: Sequence[float] = (0, 5, 10),
        units: str = "days since 2019-08-20",
        time: str = "time",
        mapping: dict[str, Any] | None = None,
        attributes: dict[str, Any] | None = None,
        calendar: str = "standard",
        axes: tuple[str, str] = ("y", "x"),
        version: str = "NETCDF4",
    ) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        y_name, x_name = axes
        with netCDF4.Dataset(path, "w", format=version) as cube:
            cube.setncatts(attributes or {})
            for name, values in ((time, np.asarray(days, "f8")), (y_name, y), (x_name, x)):
                cube.createDimension(name, len(values))
                cube.createVariable(name, values.dtype, (name,))[:] = values
            cube[time].setncatts({"units": units, "calendar": calendar})
            for name, standard in ((x_name, "projection_x_coordinate"), (y_name, "projection_y_coordinate")):
                if name in "xy":  # GDAL georeferences a cube only if its axes say what they are
                    cube[name].setncatts({"standard_name": standard, "units": "m"})
            mapping = {"spatial_ref": UTM} if mapping is None else mapping
            if mapping:
                cube.createVariable("grid", "i4").setncatts(mapping)
            for number, (name, said) in enumerate(variables.items()):
                stated = {**({"grid_mapping": "grid"} if mapping else {}), **said}
                dtype, fill = np.dtype(stated.pop("dtype", "u2")), stated.pop("_FillValue", None)
                endian = "big" if dtype.byteorder == ">" else "native"
                band = cube.createVariable(name, dtype, (time, y_name, x_name), fill_value=fill, endian=endian)
                band.set_auto_maskandscale(False)
                band.setncatts(stated)
                rows, cols = np.mgrid[: len(y), : len(x)]
                for index in range(len(days)):
                    band[index] = 1000 * number + 100 * index + 10 * rows + cols
        return path

    return write


@pytest.fixture
def write_json() -> Callable[[Path, dict[str, Any]], Path]:
    def write(path: Path, content: dict[str, Any]) -> Path:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(json.dumps(content), encoding="utf-8")
        return path

    return write


@pytest.fixture
def worldcereal(root: Path) -> Path:
    """Give the real cube with two sensors, where it lies beside the repository."""
    path = root.parent / "shared" / "data" / "worldcereal" / "worldcereal_preprocessed_inputs.nc"
    if not path.exists():
        pytest.skip("the WorldCereal cube is not beside the repository")
    return path


@pytest.fixture
def terramesh(root: Path) -> Path:
    """Give the folder of TerraMesh's files, where it lies beside the repository."""
    path = root.parent / "shared" / "data" / "terramesh"
    if not path.exists():
        pytest.skip("the TerraMesh files are not beside the repository")
    return path
