"""The plan in words, before anything is run: what would be done, from what, and how well."""

from __future__ import annotations

import html
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..core.errors import EngineError, RevisitError
from . import words
from .words import tr

_SHOWN_INPUTS = 5


@dataclass(frozen=True)
class Plan:
    """The engine's answer to `plan`, as far as it is shown."""

    mode: str
    seen_share: float
    observed: bool
    inputs: tuple[tuple[date, int, float], ...]
    """(day, days from the queried one, clear share 0..1)."""
    training: str
    estimators: tuple[str, ...]
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float
    expected_error: Optional[float]
    units: str
    device: str

    @classmethod
    def from_json(cls, answer: Any) -> Plan:
        """Read the engine's answer.

        Raises:
            EngineError: it is not of the agreed form.
        """
        try:
            expected = answer.get("expected_error")
            return cls(
                mode=str(answer["mode"]),
                seen_share=float(answer["seen_share"]),
                observed=bool(answer["observed"]),
                inputs=tuple(_input(entry) for entry in answer["inputs"]),
                training=str((answer.get("training") or {}).get("text", "")),
                estimators=tuple(str(name) for name in answer["estimators"]),
                reasons=tuple(str(line) for line in answer["reasons"]),
                warnings=tuple(str(line) for line in answer["warnings"]),
                seconds=float(answer["seconds"]),
                expected_error=None if expected is None else float(expected),
                units=str(answer.get("units", "")),
                device=str(answer.get("device", "cpu")),
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(
                tr("The engine's plan cannot be read: {!r}").format(error),
                tr("Update the engine in Revisit's settings"),
            ) from error


class PlanView(QLabel):
    """A few lines of text; what is behind them is in the tool tip."""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self.setToolTipDuration(60_000)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)

    def say(self, text: str) -> None:
        """Show a plain line instead of a plan."""
        self.setText(f"<i>{html.escape(text)}</i>")
        self.setToolTip("")

    def show_plan(self, plan: Plan) -> None:
        """Show a plan."""
        self.setText("<br>".join(plan_lines(plan)))
        self.setToolTip("\n".join(plan.reasons))

    def show_error(self, error: RevisitError) -> None:
        """Show why there is no plan and what would help."""
        self.setText(f"<b>{html.escape(error.problem)}.</b> {html.escape(error.remedy)}.")
        self.setToolTip("")


def plan_lines(plan: Plan) -> list[str]:
    """Say the plan in short lines of HTML."""
    lines = [_what(plan)]
    if plan.inputs:
        shown = sorted(sorted(plan.inputs, key=lambda entry: abs(entry[1]))[:_SHOWN_INPUTS], key=lambda entry: entry[1])
        listed = " ".join(words.days(days) for _, days, _ in shown)
        more = " …" if len(plan.inputs) > len(shown) else ""
        text = tr("<b>{} clear dates</b>: {}{} d.") if len(plan.inputs) > 1 else tr("<b>{} clear date</b>: {}{} d.")
        lines.append(text.format(len(plan.inputs), listed, more))
    if plan.training and plan.mode != "observed":
        lines.append(html.escape(plan.training.split(" (")[0].rstrip(".") + "."))  # the share is said above
    if plan.estimators and plan.mode != "observed":
        lines.append(tr("Candidates: {}.").format(html.escape(", ".join(plan.estimators))))
    lines.append(_cost(plan))
    lines += [f"<b>{tr('Note')}:</b> {html.escape(line.rstrip('.'))}." for line in plan.warnings]
    return lines


def _what(plan: Plan) -> str:
    if plan.mode == "observed":
        return tr("<b>Observed</b>: the whole region was seen; the image is passed on as it is.")
    if not plan.observed or plan.seen_share <= 0:
        return tr("<b>Regression</b>: nothing of the region was seen that day.")
    return tr("<b>Regression</b>: {} of the region was seen.").format(words.share(plan.seen_share))


def _cost(plan: Plan) -> str:
    parts = []
    if plan.expected_error is not None:
        parts.append(tr("Expected error <b>{}</b>").format(html.escape(words.measure(plan.expected_error, plan.units))))
    parts.append(words.seconds(plan.seconds))
    parts.append(plan.device.upper())
    text = ", ".join(parts) + "."
    return text[0].upper() + text[1:]


def _input(entry: Mapping[str, Any]) -> tuple[date, int, float]:
    return date.fromisoformat(entry["date"]), int(entry["days"]), float(entry["clear_share"])
