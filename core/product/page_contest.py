"""The report's part on the contest: who was measured, how good the answer is, and how its interval held."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from .charts import bar_chart, line_chart
from .made_from import method_words, units_of
from .page_parts import table

_HOW = {
    "blocks": "in blocks of the day itself, as large as the hole is deep",
    "dates": "on whole other dates",
    "pairs": "on dates that both sensors saw",
}
_BAR_REM = 10


def contest_section(report: Mapping[str, Any]) -> str:
    """Return the candidates, the charts and the figures of each band as HTML."""
    contest = report["contest"]
    how = _HOW.get(contest["protocol"], contest["protocol"])
    units, count = escape(report["error"]["units"]), f"{contest['samples']:,}"
    text = (
        f"<p>Root mean square error on {count} held-out samples ({how}), in {units}. No sample is measured"
        " by a fit that learned from it; an elaborate method must beat the simpler ones clearly to answer.</p>"
    )
    if contest.get("cached"):
        text += "<p>Taken from the cache: the same pattern was learned from the same data before.</p>"
    return text + _candidates(report) + _charts(report) + _interval(report) + _networks(contest)


def _candidates(report: Mapping[str, Any]) -> str:
    contest, bands = report["contest"], report["bands"]
    entries = contest["candidates"]
    worst = max(entry["rmse"] for entry in entries) or 1.0
    rows = []
    for entry in entries:
        bar = f'<span class="bar" style="width:{_BAR_REM * entry["rmse"] / worst:.2f}rem"></span>'
        errors = [f"{entry['per_band'][band]:.4f}" for band in bands]
        what = escape(method_words(entry["name"], report["mode"], units_of(report)))
        name = escape(entry["name"]) + (f'<div class="what">{what}</div>' if what else "")
        rows.append((name, f"{entry['rmse']:.4f}", bar, *errors))
    won = next(index for index, entry in enumerate(entries) if entry["name"] == contest["winner"])
    why = f"<p>{escape(contest['why'])}.</p>" if contest.get("why") else ""
    return table(("method", "all bands|n", "", *(f"{band}|n" for band in bands)), rows, won) + why


def _charts(report: Mapping[str, Any]) -> str:
    contest, units = report["contest"], report["error"]["units"]
    named = {entry["name"]: entry for entry in contest["candidates"]}
    names = list(dict.fromkeys([contest["winner"], *(["linear"] if "linear" in named else [])]))
    bands = {band: [named[name]["per_band"][band] for name in names] for band in report["bands"]}
    charts = [bar_chart("Error of each band", f"RMSE, {units}", bands, names)]
    dates = contest.get("dates") or []
    if len(dates) > 1:
        held = {_name(entry, dates): [entry["rmse"][name] for name in names] for entry in dates}
        charts.append(bar_chart("Error on each held-out date", f"RMSE, {units}", held, names))
    gaps = contest.get("gaps") or []
    if len(gaps) > 1:
        lines = {name: [(gap["days"], gap[name]) for gap in gaps] for name in ("ridge", "linear")}
        charts.append(line_chart("Error against the gap", "days to the nearest input", f"RMSE, {units}", lines))
    if contest.get("coverage"):
        held = [(100 * level["nominal"], 100 * level["achieved"]) for level in contest["coverage"]]
        should = [(0.0, 0.0), (100.0, 100.0)]
        title, across = "How the interval holds", "nominal, %"
        charts.append(line_chart(title, across, "held-out values inside, %", {"achieved": held}, should))
    return f'<div class="charts">{"".join(charts)}</div>'


def _name(entry: Mapping[str, Any], dates: Sequence[Mapping[str, Any]]) -> str:
    """Return a held-out date's name: with its place where more than one was held out."""
    return f"{entry['date']} ({entry['place']})" if len({other["place"] for other in dates}) > 1 else entry["date"]


def _networks(contest: Mapping[str, Any]) -> str:
    """Return how the networks were trained: each of its rounds leaves other dates out."""
    rows = [
        (escape(net["name"]), str(net["round"]), f"{net['steps']:,}", f"{net['seconds']:.1f}", escape(net["device"]),
         str(len(net["dates"])), "" if net["held_out"] is None else f"{net['held_out']:.3f}")
        for net in contest.get("networks") or ()
    ]  # fmt: skip
    if not rows:
        return ""
    heads = ("network", "part|n", "steps|n", "seconds|n", "device", "dates learned|n", "error while training|n")
    text = "Each network was trained anew for each part of the dates that was held out; its error while training is"
    return f"<h3>Training</h3><p>{text} in units of the bands' spread.</p>" + table(heads, rows)


def _interval(report: Mapping[str, Any]) -> str:
    interval, error = report["interval"], report["error"]
    if not interval:
        return "<p>The interval could not be measured.</p>"
    rows = [
        (escape(band), f"{error['per_band'][band]:.4f}", f"{error['bias'][band]:+.4f}",
         f"±{interval['half_width'][band]:.4f}")
        for band in report["bands"]
        if band in interval["half_width"]
    ]  # fmt: skip
    held = f"<p>The {interval['nominal']:.0%} interval held {interval['achieved']:.1%} of the held-out values.</p>"
    return held + table(("band", "RMSE|n", "bias|n", "interval|n"), rows)
