"""The report of an answer for people: how it was made, from what, and how far to trust it."""

from __future__ import annotations

import html
from collections.abc import Iterable, Sequence
from typing import Optional

from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QDialog, QDialogButtonBox, QTextBrowser, QVBoxLayout, QWidget

from . import words
from .answer import Answer
from .engine_texts import said
from .help import add_help_button
from .layer_facts import report_lines
from .layers import Showing
from .words import tr


class ReportDialog(QDialog):
    """Shows one answer's report."""

    def __init__(self, showing: Showing, parent: Optional[QWidget] = None) -> None:
        """Show the report of `showing`."""
        super().__init__(parent)
        self.setWindowTitle(showing.title)
        self.resize(560, 520)
        self.browser = QTextBrowser()
        self.browser.setAccessibleName(tr("Report"))
        self.browser.setHtml(report_html(showing))
        buttons = QDialogButtonBox(QDialogButtonBox.StandardButton.Close)
        buttons.rejected.connect(self.reject)
        add_help_button(buttons, "trust", self)
        self._page = showing.answer.folder / "report.html"
        self.page_button = buttons.addButton(tr("Open in the browser"), QDialogButtonBox.ButtonRole.ActionRole)
        self.page_button.setToolTip(tr("The whole report with pictures, as one file that can be sent along"))
        self.page_button.setEnabled(self._page.exists())
        self.page_button.clicked.connect(self._open_page)
        column = QVBoxLayout(self)
        column.addWidget(self.browser)
        column.addWidget(buttons)

    def _open_page(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(self._page)))


def report_html(showing: Showing) -> str:
    """Return the report as HTML."""
    answer, report = showing.answer, showing.answer.report
    parts = [f"<h3>{html.escape(showing.title)}</h3>", _table([], report_lines(answer))]
    per_band = (report.get("error") or {}).get("per_band") or {}
    if per_band:
        rows = [(band, words.error(float(value))) for band, value in per_band.items()]
        parts += [f"<h4>{tr('Hold-out error by band')}</h4>", _table([tr("Band"), _rmse(answer)], rows)]
    contest = report.get("contest") or {}
    candidates = sorted(contest.get("candidates") or [], key=lambda entry: float(entry["rmse"]))
    if candidates:
        rows = [
            (words.method(entry["name"], str(report.get("mode", "")), answer.units), words.error(float(entry["rmse"])))
            for entry in candidates
        ]
        won = [entry["name"] for entry in candidates].index(contest.get("winner"))
        on_dates = contest.get("protocol") in ("dates", "pairs")
        where = (
            tr("Contest of the candidates on held-out dates")
            if on_dates
            else tr("Contest of the candidates on held-out pixels")
        )
        parts.append(f"<h4>{where}</h4>")
        parts.append(_table([tr("Candidate"), _rmse(answer)], rows, won))
        if contest.get("why"):
            parts.append(f"<p>{html.escape(said(str(contest['why'])))}</p>")
    warnings = [said(str(line)) for line in report.get("warnings", ())]
    if warnings:
        listed = "".join(f"<li>{html.escape(line)}</li>" for line in warnings)
        parts.append(f"<h4>{tr('Notes')}</h4><ul>{listed}</ul>")
    if showing.attribution:
        parts.append(f"<p>{html.escape(' '.join(showing.attribution))}</p>")
    parts.append(f"<p><small>{html.escape(str(answer.folder))}</small></p>")
    return "".join(parts)


def _rmse(answer: Answer) -> str:
    return f"RMSE ({words.unit(answer.units)})" if answer.units else "RMSE"


def _table(head: Sequence[str], rows: Iterable[Sequence[str]], won: int = -1) -> str:
    """Return a table; the row `won` stands out."""
    titles = "".join(f"<th align='left'>{html.escape(title)}</th>" for title in head)
    body = ""
    for number, row in enumerate(rows):
        cells = (html.escape(str(cell)) for cell in row)
        body += "<tr>" + "".join(f"<td><b>{c}</b></td>" if number == won else f"<td>{c}</td>" for c in cells) + "</tr>"
    return f"<table cellspacing='0' cellpadding='3'>{'<tr>' + titles + '</tr>' if head else ''}{body}</table>"
