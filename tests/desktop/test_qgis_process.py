"""The algorithms without a window: one by one, for several dates, and chained in a model."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pypdf
import pytest
import rasterio

from revisit.tools.desktop.driver import ENGINE_PYTHON, PACKAGE, ROOT, outside_venv
from revisit.tools.install import install

from ..core.answer.inter_library import THERE, Fields, days

pytestmark = [pytest.mark.desktop, pytest.mark.slow]

OUT = ROOT / "build" / "process"
QUERY = {"SENSOR": "sentinel-2-l2a", "BANDS": "B04", "REGION": "5272200,5272700,2532200,2532700 [EPSG:3035]"}
MODEL = Path(__file__).with_name("make_model.py")


@pytest.fixture(scope="module")
def environment() -> dict[str, str]:
    """A home of its own whose QGIS profile has the packaged plugin."""
    if shutil.which("qgis_process.bin") is None and shutil.which("qgis_process") is None:
        pytest.fail("QGIS is needed: make test installs it")
    if not PACKAGE.is_file():
        pytest.fail("the package is needed: make package")
    shutil.rmtree(OUT, ignore_errors=True)
    install(PACKAGE, OUT / "home/.local/share/QGIS/QGIS3/profiles/default")
    subprocess.run([str(ENGINE_PYTHON.with_name("revisit")), "sample", str(OUT / "library")], check=True)
    own = {"HOME": str(OUT / "home"), "REVISIT_HOME": str(OUT / "home"), "REVISIT_PYTHON": str(ENGINE_PYTHON)}
    found = {**outside_venv(os.environ), **own, "QT_QPA_PLATFORM": "offscreen"}
    found.pop("XDG_DATA_HOME", None)
    said = process(found, "plugins", "enable", "revisit")
    assert "revisit" in said
    return found


def process(environment: dict[str, str], *arguments: str, status: int = 0) -> str:
    # Debian's wrapper passes an option that the program then rejects.
    program = "qgis_process.bin" if shutil.which("qgis_process.bin") else "qgis_process"
    done = subprocess.run(
        [program, *arguments], env=environment, capture_output=True, text=True, timeout=240, check=False
    )
    assert done.returncode == status, done.stdout + done.stderr
    assert "Traceback" not in done.stderr, done.stderr
    return done.stdout if status == 0 else done.stdout + done.stderr


def run(environment: dict[str, str], algorithm: str, **parameters: Any) -> dict[str, Any]:
    """Run an algorithm; return its results."""
    given = [f"{name}={value}" for name, value in parameters.items()]
    return json.loads(process(environment, "run", algorithm, "--json", "--", *given))["results"]


def test_the_algorithms_are_listed_with_help(environment: dict[str, str]) -> None:
    listed = process(environment, "list")
    names = ("scenes", "plan", "enhance", "timelapse", "evaluate", "train", "export", "qfield", "observations")
    assert all(f"revisit:{name}\t" in listed for name in names)
    assert "held-out pixels" in process(environment, "help", "revisit:enhance")


def test_one_after_the_other_for_several_dates(environment: dict[str, str]) -> None:
    library = str(OUT / "library")
    scenes = run(environment, "revisit:scenes", LIBRARY=library, FROM="2019-08-01", OUTPUT=OUT / "scenes.json")
    assert scenes["COUNT"] == len(json.loads((OUT / "scenes.json").read_text())["scenes"])
    for day in ("2019-08-30", "2019-09-14"):
        asked = {**QUERY, "LIBRARY": library, "DATE": day, "METHOD": "linear"}
        result = run(environment, "revisit:enhance", **asked, OUTPUT=OUT / f"{day}.tif", FOLDER=OUT / day)
        with rasterio.open(OUT / f"{day}.tif") as image, rasterio.open(OUT / day / "enhanced.tif") as product:
            assert (image.read() == product.read()).all()
        assert result["USED_METHOD"] == "linear"
        assert Path(result["REPORT"]).is_file()


def test_a_model_goes_from_query_to_map(environment: dict[str, str]) -> None:
    """Plan, enhance and export in one model: the folder of the answer is passed on inside it."""
    model = OUT / "to map.model3"
    subprocess.run(["/usr/bin/python3", str(MODEL), str(model)], env=environment, check=True, timeout=120)
    asked = {"library": OUT / "library", "date": "2019-08-30", "export:map": OUT / "map.pdf"}
    run(environment, str(model), **asked)
    (page,) = pypdf.PdfReader(OUT / "map.pdf").pages
    assert "2019-08-30" in page.extract_text()


def test_weights_are_trained_and_answer_where_nothing_else_teaches(environment: dict[str, str]) -> None:
    """Four dates of a place teach; another place, which the radar alone saw, is then answered by the weights."""
    there, here = Fields(OUT / "taught", 2, THERE), Fields(OUT / "radar alone")
    there.write_optical(days(4))
    there.write_radar(days(4))
    here.write_radar(days(4))
    weights = OUT / "weights.safetensors"
    what = {"SENSOR": "sentinel-2-l2a", "BANDS": "B04,B08", "DEVICE": "cpu"}
    made = run(environment, "revisit:train", **what, LIBRARY=there.folder, TRAINING=2, OUTPUT=weights)
    assert (made["DATES"], made["PLACES"], made["OUTPUT"]) == (4, 1, str(weights))
    region = "600000,600480,5099520,5100000 [EPSG:32633]"
    asked = {**what, "LIBRARY": here.folder, "DATE": str(days(4)[1]), "REGION": region, "WEIGHTS": weights}
    result = run(environment, "revisit:enhance", **asked, OUTPUT=OUT / "generated.tif", FOLDER=OUT / "generated")
    assert result["USED_METHOD"] == "spade"
    report = json.loads((OUT / "generated" / "report.json").read_text())
    assert report["provenance"] == {"generated": 1.0}
    assert report["options"]["weights"] == str(weights)


def test_a_refusal_is_one_line_and_ends_with_an_error(environment: dict[str, str]) -> None:
    asked = {**QUERY, "LIBRARY": OUT / "nowhere", "DATE": "2019-08-30", "OUTPUT": OUT / "x.json"}
    given = [f"{name}={value}" for name, value in asked.items()]
    said = process(environment, "run", "revisit:plan", "--", *given, status=1)
    assert "nowhere" in said
    assert not (OUT / "x.json").exists()
