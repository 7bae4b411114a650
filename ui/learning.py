"""What candidates learn from and start from, and for how long: three rows of the Advanced box."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, Optional

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QObject, QSignalBlocker, pyqtSignal
from qgis.PyQt.QtWidgets import QFormLayout, QSizePolicy, QSpinBox

from .catalogue import Choices
from .file_field import chooser, name_chooser
from .words import tr


class Learning(QObject):
    """Offers what the engine knows; `changed` is emitted whenever `options` would answer differently."""

    changed = pyqtSignal()

    def __init__(self, parent: Optional[QObject] = None) -> None:
        """Make the fields; `add_to` puts them into a form."""
        super().__init__(parent)
        self._choices = Choices()
        self._usual_seconds, self._usual_tolerance = 0, 0
        self.train_spin, self.tolerance_spin = QSpinBox(), QSpinBox()
        self.tolerance_spin.setPrefix("\N{PLUS-MINUS SIGN}")
        self.tolerance_spin.setSuffix(tr(" d"))
        self.tolerance_spin.setToolTip(
            tr("Where other dates or places teach: how far their images may lie from the intervals of the query's own")
        )
        self.train_spin.setSuffix(tr(" s"))
        self.train_spin.setSingleStep(30)
        self.train_spin.setSpecialValueText(tr("no generator"))
        self.train_spin.setToolTip(
            tr(
                "Where other sensors answer, a generator learns on the spot for so long at most, and starts from the"
                " weights below if any are named; the plan says on what"
            )
        )
        self.weights = chooser(QgsFileWidget.StorageMode.GetFile, tr("none"))
        self.weights.setDialogTitle(tr("Weights to start from"))
        self.weights.setFilter(tr("Weights (*.safetensors)"))
        name_chooser(
            self.weights,
            tr("Weights to start from"),
            tr(
                "Where other sensors answer, the generator starts from this file, which “Train weights” in Processing"
                " makes; where nothing else teaches, it answers alone"
            ),
        )
        for spin in (self.train_spin, self.tolerance_spin):
            spin.valueChanged.connect(self.changed)
        self.weights.fileChanged.connect(self.changed)

    def add_to(self, form: QFormLayout) -> None:
        """Add the rows."""
        for title, field in (
            (tr("Training"), self.train_spin),
            (tr("Tolerance"), self.tolerance_spin),
            (tr("Weights"), self.weights),
        ):
            field.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # no wider than the dock
            form.addRow(title, field)

    def set_choices(self, choices: Choices) -> None:
        """Offer what this engine knows; what is chosen stays where it still can be."""
        self._choices = choices
        before = self._usual_seconds
        self._usual_seconds = _offer(self.train_spin, choices.train_seconds, choices.most_train_seconds, before)
        before = self._usual_tolerance
        self._usual_tolerance = _offer(self.tolerance_spin, choices.tolerance_days, choices.most_tolerance_days, before)
        self.weights.setEnabled(choices.weights)

    def options(self) -> dict[str, Any]:
        """Return the engine's options: only what differs from its defaults."""
        known = self._choices  # and not what is enabled: the whole form is disabled while the engine is busy
        options: dict[str, Any] = {}
        if known.train_seconds is not None and self.train_spin.value() != self._usual_seconds:
            options["train_seconds"] = self.train_spin.value()
        if known.tolerance_days is not None and self.tolerance_spin.value() != self._usual_tolerance:
            options["tolerance_days"] = self.tolerance_spin.value()
        if known.weights and self.weights.filePath().strip():
            options["weights"] = self.weights.filePath().strip()
        return options

    def set_options(self, options: Mapping[str, Any]) -> None:
        """Choose what these options say, and what is usual for the others; `changed` is not emitted."""
        with QSignalBlocker(self):
            self.train_spin.setValue(int(options.get("train_seconds", self._usual_seconds)))
            self.tolerance_spin.setValue(int(options.get("tolerance_days", self._usual_tolerance)))
            self.weights.setFilePath(str(options.get("weights", "")))


def _offer(spin: QSpinBox, usual: Optional[int], most: int, before: int) -> int:
    """Offer 0 to `most` where the engine knows the option; what is chosen stays unless the usual value is another."""
    spin.setEnabled(usual is not None)
    if usual is None or usual == before:
        return before
    with QSignalBlocker(spin):
        spin.setRange(0, most)
        spin.setValue(usual)
    return usual
