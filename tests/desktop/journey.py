"""What a user does in one sitting; runs inside QGIS (see `tools/desktop/desk.py`) and notes what is to be seen."""

from __future__ import annotations

import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import qgis.utils
import steps
from qgis.core import QgsProject
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtWidgets import QDockWidget, QToolBar
from qgis.utils import iface

REGION_COLOUR = "#d65a31"


def journey(desk: Any) -> Iterator[Any]:
    yield from steps.tidy(desk)
    yield from steps.timed(desk, "idle", rest(desk))
    yield from steps.timed(desk, "open the dock", steps.open_dock(desk))
    yield from steps.timed(desk, "open the sample", steps.open_library(desk, desk.arguments["library"]))
    yield from steps.timed(desk, "draw the region", steps.draw_region(desk, "EPSG:4326"))
    region = desk.plugin.dock.form.region
    desk.note(region=region.region().to_json(), region_words=region.size_label.text())
    yield from steps.timed(desk, "plan", steps.ask(desk))
    desk.note(plan=desk.plugin.dock.plan_view.text())
    desk.picture("1-plan")

    yield from steps.timed(desk, "cancel", cancel_a_run(desk))
    desk.picture("2-cancelled")
    yield from steps.timed(desk, "enhance", steps.enhance(desk))
    desk.note(messages=[item.text() for item in iface.messageBar().items()])
    steps.close_messages()
    desk.picture("3-answer")
    desk.note(layers=steps.describe_layers(desk), group=steps.answer_group(desk).name(), pixels=pixels(desk))
    yield from steps.show_only(desk, "observed")
    desk.picture("4-source")

    project = Path(desk.arguments["project"])
    desk.note(saved=steps.save_project(str(project)), project_size=project.stat().st_size)
    yield from steps.timed(desk, "remove a layer", remove_a_layer(desk))
    yield from switch_project_while_enhancing(desk)
    yield from unload_while_enhancing(desk)
    desk.picture("5-unloaded")
    yield from load_again(desk)
    yield from begin_a_run(desk)  # QGIS closes now, with this run under way


def rest(desk: Any) -> Iterator[Any]:
    yield desk.pause(1.0)


def begin_a_run(desk: Any) -> Iterator[Any]:
    """Press Enhance and wait until the engine reports progress."""
    dock = desk.plugin.dock
    progress: list[float] = []
    dock.inquiry.progressed.connect(lambda share, _: progress.append(share))
    yield desk.until("a query that can be enhanced", dock.enhance_button.isEnabled)
    desk.click(dock.enhance_button)
    yield desk.until("progress", lambda: progress and dock.inquiry.stage == "enhance")


def cancel_a_run(desk: Any) -> Iterator[Any]:
    dock = desk.plugin.dock
    cancelled: list[str] = []
    dock.inquiry.cancelled.connect(cancelled.append)
    yield from begin_a_run(desk)
    started = time.monotonic()
    desk.click(dock.cancel_button)
    yield desk.until("the run to be cancelled", lambda: cancelled, 5)
    desk.note(cancel_s=round(time.monotonic() - started, 2))
    dock.inquiry.cancelled.disconnect(cancelled.append)
    desk.note(cancelled=cancelled, notice=dock.notice.text(), left_by_cancelled=answers(desk))


def remove_a_layer(desk: Any) -> Iterator[Any]:
    top = steps.layers(steps.answer_group(desk))[0].id()
    QgsProject.instance().removeMapLayer(top)
    yield desk.pause(0.3)
    desk.note(removed=QgsProject.instance().mapLayer(top) is None)


def switch_project_while_enhancing(desk: Any) -> Iterator[Any]:
    before = answers(desk)
    yield from begin_a_run(desk)
    iface.newProject()
    yield desk.until("the run to end", lambda: desk.plugin.dock.inquiry.stage != "enhance", 5)
    yield desk.pause(3)
    desk.note(
        left_by_switch=sorted(set(answers(desk)) - set(before)),
        layers_after_switch=len(QgsProject.instance().mapLayers()),
    )


def unload_while_enhancing(desk: Any) -> Iterator[Any]:
    before = answers(desk)
    yield from begin_a_run(desk)
    desk.note(engines_running=len(engines()), bands_before=region_bands(desk))
    desk.note(unloaded=qgis.utils.unloadPlugin("revisit"))
    yield desk.until("the engine to end", lambda: not engines(), 6)
    yield desk.pause(0.5)
    desk.note(
        left_by_unload=sorted(set(answers(desk)) - set(before)),
        docks_left=[dock.objectName() for dock in desk.window.findChildren(QDockWidget, "RevisitDock")],
        toolbars_left=[bar.objectName() for bar in desk.window.findChildren(QToolBar, "RevisitToolBar")],
        bands_left=region_bands(desk),
        menu_left=[action.text() for action in iface.rasterMenu().actions() if "Revisit" in action.text()],
    )


def load_again(desk: Any) -> Iterator[Any]:
    desk.note(loaded_again=qgis.utils.loadPlugin("revisit") and qgis.utils.startPlugin("revisit"))
    yield from steps.open_dock(desk)
    yield from steps.open_library(desk, desk.arguments["library"])
    yield from steps.ask(desk)


def region_bands(desk: Any) -> int:
    """Count the rubber bands of the plugin on the canvas, by the colour of their outline; QGIS has its own."""
    bands = [item for item in desk.canvas.scene().items() if isinstance(item, QgsRubberBand)]
    return sum(band.strokeColor().name() == REGION_COLOUR for band in bands)


def answers(desk: Any) -> list[str]:
    """Return what lies in the folder for answers."""
    folder = Path(desk.arguments["answers"])
    return sorted(path.name for path in folder.iterdir()) if folder.exists() else []


def engines() -> list[int]:
    """Return the engine processes of this profile's plugin."""
    plugins = qgis.utils.home_plugin_path.encode()
    found = []
    for process in Path("/proc").iterdir():
        if process.name.isdigit():
            try:
                words = (process / "cmdline").read_bytes().split(b"\0")
            except OSError:  # it has just ended
                continue
            if any(word.startswith(plugins) and word.endswith(b"boot.py") for word in words):
                found.append(int(process.name))
    return found


def pixels(desk: Any) -> dict[str, Any]:
    """Read some pixels of the answer as QGIS does: {"row,col": [value a band]}."""
    layer = steps.layers(steps.answer_group(desk))[0]
    provider = layer.dataProvider()
    blocks = [
        provider.block(band, layer.extent(), layer.width(), layer.height()) for band in range(1, layer.bandCount() + 1)
    ]
    rows, cols = range(0, layer.height(), 7), range(0, layer.width(), 7)
    return {f"{row},{col}": [block.value(row, col) for block in blocks] for row in rows for col in cols}
