"""The plan in words, before anything is run: what would be done, from what, and how well."""

from __future__ import annotations

import html
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from typing import Any, Optional

from qgis.PyQt.QtCore import QEvent, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import QLabel, QWidget

from ..core.errors import EngineError, RevisitError
from . import words
from .engine_texts import said
from .words import tr

_SHOWN_FINDINGS = 2
_FINDINGS = "findings"
_BY_HAND = ("excluded", "mask", "threshold", "unasked")
"""Kinds of findings that only repeat what the user did, which is listed under Advanced."""

_ON_DATES = ("pairs", "shifted-dates", "other-places")
"""Kinds of training data of which whole dates are held out."""


@dataclass(frozen=True)
class OtherImage:
    """Another sensor's image that the answer is generated from."""

    title: str
    """Of the sensor."""
    day: date
    days: int
    """From the queried one."""


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
    findings: tuple[str, ...] = ()
    narrower: bool = False
    """The answer ends before the region does, because the images do; the findings say where."""
    """What the user should know of the images, and what was done about it."""
    pixels: int = 0
    memory_bytes: Optional[float] = None
    others: tuple[OtherImage, ...] = ()
    """Where the mode is `inter`."""
    device_title: str = ""
    device_why: str = ""
    unseen: bool = False
    """Whether the sensor has no image at all of the region."""
    window_days: int = 0
    """How far the sensor's own images may lie before others answer, unless these are forced to."""
    own_error: Optional[float] = None
    """The error to expect of what sees the sensor's own images alone, where others answer."""
    held_out: bool = False
    """Whether whole dates that teach are held out to measure the error."""

    @property
    def trains(self) -> bool:
        """Whether networks learn on the spot."""
        return self.mode == "inter" and any("spade" in name for name in self.estimators)

    @property
    def days(self) -> frozenset[date]:
        """All days that the answer would be made from."""
        return frozenset([*(day for day, _, _ in self.inputs), *(other.day for other in self.others)])

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
                training=said(str((answer.get("training") or {}).get("text", ""))),
                estimators=tuple(str(name) for name in answer["estimators"]),
                reasons=tuple(said(str(line)) for line in answer["reasons"]),
                warnings=tuple(said(str(line)) for line in answer["warnings"]),
                seconds=float(answer["seconds"]),
                expected_error=None if expected is None else float(expected),
                units=str(answer.get("units", "")),
                device=str(answer.get("device", "cpu")),
                narrower=any(entry["kind"] == "extent" for entry in answer.get("findings", ())),
                findings=tuple(
                    _finding(entry) for entry in answer.get("findings", ()) if entry["kind"] not in _BY_HAND
                ),
                pixels=int(answer.get("pixels", 0)),
                memory_bytes=float(answer["memory_bytes"]) if answer.get("memory_bytes") else None,
                others=tuple(_other(entry) for entry in answer.get("others", ())),
                device_title=str(answer.get("device_title", "")),
                device_why=said(str(answer.get("device_why", ""))),
                unseen=bool(answer.get("unseen", False)),
                own_error=float(answer["own_error"]) if answer.get("own_error") else None,
                window_days=int(answer.get("window_days", 0)),
                held_out=str((answer.get("training") or {}).get("kind", "")) in _ON_DATES,
            )
        except (KeyError, TypeError, ValueError, AttributeError) as error:
            raise EngineError(
                tr("The engine's plan cannot be read: {!r}").format(error),
                tr("Update the engine in Revisit's settings"),
            ) from error


class PlanView(QLabel):
    """A few lines of text; the dates in it are links, what is behind the words is in the tool tip."""

    day_clicked = pyqtSignal(object)
    """date of an input"""

    def __init__(self, parent: Optional[QWidget] = None) -> None:
        """Start empty."""
        super().__init__(parent)
        self._plan: Optional[Plan] = None
        self._unfolded = False
        self._ink = ""
        self.setWordWrap(True)
        self.setTextFormat(Qt.TextFormat.RichText)
        flags = Qt.TextInteractionFlag
        self.setTextInteractionFlags(
            flags.TextSelectableByMouse | flags.LinksAccessibleByMouse | flags.LinksAccessibleByKeyboard
        )
        self.setToolTipDuration(60_000)
        self.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self.setAccessibleName(tr("Plan"))
        self.linkActivated.connect(self._on_link)

    @property
    def plan(self) -> Optional[Plan]:
        """The plan that is shown, or None."""
        return self._plan

    def invite(self) -> None:
        """Say what to do first."""
        self.say(
            tr(
                "Choose a library: a folder of images, this project's layers, or the sample. The plan appears here"
                " before anything is computed."
            )
        )

    def say(self, text: str) -> None:
        """Show a plain line instead of a plan."""
        self._plan = None
        self.setText(f"<i>{html.escape(text)}</i>")
        self.setToolTip("")

    def show_plan(self, plan: Plan) -> None:
        """Show a plan."""
        self._plan = plan
        self._ink = self.palette().color(QPalette.ColorRole.WindowText).name()
        lines = "<br>".join(plan_lines(plan, self._unfolded))
        self.setText(lines.replace("<a ", f'<a style="color: {self._ink}" '))  # a theme may leave links blue on grey
        self.setToolTip("\n".join([*plan.reasons, *_candidates(plan), *_device(plan)]))

    def show_error(self, error: RevisitError) -> None:
        """Show why there is no plan and what would help."""
        self._plan = None
        self.setText(f"<b>{html.escape(error.problem)}.</b> {html.escape(error.remedy)}.")
        self.setToolTip("")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Keep the links in the colour of the text."""
        super().changeEvent(event)
        themed = event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange)
        if themed and self._plan and self._ink != self.palette().color(QPalette.ColorRole.WindowText).name():
            self.show_plan(self._plan)

    def _on_link(self, target: str) -> None:
        if target != _FINDINGS:
            self.day_clicked.emit(date.fromisoformat(target))
        elif self._plan:
            self._unfolded = not self._unfolded
            self.show_plan(self._plan)


def plan_lines(plan: Plan, unfolded: bool = False) -> list[str]:
    """Say the plan in short lines of HTML; `unfolded`: with all findings."""
    lines = [_what(plan), *(_made_from(other) for other in plan.others)]
    if plan.inputs:
        listed = " ".join(
            f'<a href="{day.isoformat()}">{words.days(days)}</a>'
            for day, days, _ in sorted(plan.inputs, key=lambda entry: entry[1])
        )
        lines.append(words.unbroken(_inputs_text(plan)).format(len(plan.inputs), listed))
    if plan.training and plan.mode != "observed":
        lines.append(html.escape(plan.training.split(" (")[0].rstrip(".") + "."))  # the share is said above
    if plan.expected_error is None and plan.held_out and not plan.unseen:  # there the training says where
        lines.append(tr("While it is made, its error is measured on held-out dates."))
    lines.append(_cost(plan))
    lines += [f"<b>{tr('Note')}:</b> {html.escape(line.rstrip('.'))}." for line in plan.warnings]
    return lines + _findings(plan.findings, unfolded)


def _findings(findings: Sequence[str], unfolded: bool) -> list[str]:
    """Return one or two findings as they are; more of them behind a link."""
    shown = findings if unfolded or len(findings) <= _SHOWN_FINDINGS else ()
    lines = [f"<b>{tr('Found')}:</b> {html.escape(line.rstrip('.'))}." for line in shown]
    if len(findings) > _SHOWN_FINDINGS:
        text = tr("Fold the findings") if unfolded else tr("{} findings about the images").format(len(findings))
        lines.append(f'<a href="{_FINDINGS}">{html.escape(text)}</a>')
    return lines


def _candidates(plan: Plan) -> list[str]:
    if not plan.estimators or plan.mode == "observed":
        return []
    said = [words.method(name, plan.mode, plan.units) for name in plan.estimators]
    return [tr("Candidates:"), *(f"\N{BULLET} {line}" for line in said)]


def _inputs_text(plan: Plan) -> str:
    one = len(plan.inputs) == 1
    if plan.mode == "inter":
        return tr("Beside it <b>{} own date</b>: {} d.") if one else tr("Beside it <b>{} own dates</b>: {} d.")
    return tr("<b>{} clear date</b>: {} d.") if one else tr("<b>{} clear dates</b>: {} d.")


def _made_from(other: OtherImage) -> str:
    if other.days == 0:
        return tr("From <b>{}</b> of the same day.").format(html.escape(other.title))
    text = words.unbroken(tr("From <b>{}</b> of {} ({} d)."))
    return text.format(html.escape(other.title), other.day.isoformat(), words.days(other.days))


def _device(plan: Plan) -> list[str]:
    if not plan.device_title:
        return []
    return [f"{plan.device_title}: {plan.device_why}." if plan.device_why else f"{plan.device_title}."]


def _what(plan: Plan) -> str:
    if plan.mode == "observed" and plan.seen_share < 1:
        return tr("<b>Observed</b>: the image is passed on as it is; nothing can fill its holes.")
    if plan.mode == "observed" and plan.narrower:
        return tr("<b>Observed</b>: all that the images cover was seen; it is passed on as it is.")
    if plan.mode == "observed":
        return tr("<b>Observed</b>: the whole region was seen; the image is passed on as it is.")
    if plan.mode == "inter" and plan.unseen:
        return tr("<b>Generation</b>: the sensor never saw the region; others did.")
    if plan.mode == "inter" and (not plan.observed or plan.seen_share <= 0):
        if any(abs(days) <= plan.window_days for _, days, _ in plan.inputs):
            return tr("<b>Generation</b>: other sensors show the region, as you chose.")
        return tr("<b>Generation</b>: the sensor has no clear image near; others show the region.")
    if plan.mode == "inter":
        return tr("<b>Generation</b>: {} of the region was seen; other sensors show the rest.").format(
            words.share(plan.seen_share)
        )
    if not plan.observed or plan.seen_share <= 0:
        return tr("<b>Regression</b>: nothing of the region was seen that day.")
    return tr("<b>Regression</b>: {} of the region was seen.").format(words.share(plan.seen_share))


def _cost(plan: Plan) -> str:
    parts = []
    if plan.expected_error is not None:
        expected = html.escape(words.measure(plan.expected_error, plan.units))
        own = plan.own_error and html.escape(words.measure(plan.own_error, ""))
        text = tr("Expected error <b>{}</b> ({} by its own images alone)") if own else tr("Expected error <b>{}</b>")
        parts.append(text.format(expected, own))
    parts += [tr("{} pixels").format(words.number(plan.pixels))] if plan.pixels else []
    parts.append(tr("about {}").format(words.seconds(plan.seconds)))
    parts += [words.memory(plan.memory_bytes)] if plan.memory_bytes else []
    parts.append(plan.device.upper())
    kept = (part if "<" in part else part.replace(" ", "\N{NO-BREAK SPACE}") for part in parts)  # number and unit
    text = ", ".join(kept) + "."
    return text[0].upper() + text[1:]


def _input(entry: Mapping[str, Any]) -> tuple[date, int, float]:
    return date.fromisoformat(entry["date"]), int(entry["days"]), float(entry["clear_share"])


def _other(entry: Mapping[str, Any]) -> OtherImage:
    return OtherImage(str(entry["sensor"]["title"]), date.fromisoformat(entry["date"]), int(entry["days"]))


def _finding(entry: Mapping[str, Any]) -> str:
    """Return the finding's sentence, with what was done about it unless that is nothing."""
    done = {"corrected": tr("corrected"), "dropped": tr("left out"), "masked": tr("masked")}.get(str(entry["action"]))
    sentence = said(str(entry["text"])).rstrip(".")
    return f"{sentence} ({done})" if done else sentence
