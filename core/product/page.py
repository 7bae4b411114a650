"""The report as one page that needs nothing else: open it in any browser, send it to a client."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from html import escape
from typing import Any

_STYLE = """
:root { color-scheme: light dark; --line: #8884; --bar: #0072b2; }
body { font: 15px/1.5 system-ui, sans-serif; max-width: 60rem; margin: 2rem auto; padding: 0 1rem; }
h1 { font-size: 1.5rem; margin-bottom: 0; } h2 { font-size: 1.1rem; margin-top: 2rem; }
.badge { background: #d55e00; color: white; border-radius: 3px; padding: 0 .5em; font-size: .8rem; }
.pictures { display: flex; flex-wrap: wrap; gap: 1rem; } figure { margin: 0; }
figure img { width: 18rem; image-rendering: pixelated; border: 1px solid var(--line); }
figcaption { font-size: .85rem; }
table { border-collapse: collapse; width: 100%; } th, td { text-align: left; padding: .2rem .8rem .2rem 0; }
tr + tr td { border-top: 1px solid var(--line); } td.n, th.n { text-align: right; font-variant-numeric: tabular-nums; }
.bar { display: inline-block; height: .7em; background: var(--bar); min-width: 1px; } tr.won { font-weight: bold; }
.warning { border-left: 4px solid #d55e00; padding-left: .8rem; }
footer { margin-top: 2rem; font-size: .85rem; opacity: .8; }
"""
_LEGEND = {
    "observed": "seen by the sensor that day, unchanged",
    "regressed": "made by a regression on other dates",
    "generated": "made from another sensor",
    "interpolated": "made by interpolation in time",
    "none": "shown by no date: left empty",
}


def build_page(report: Mapping[str, Any], pictures: Mapping[str, str]) -> str:
    """Return the HTML of the report.

    Args:
        report: content of `report.json`.
        pictures: caption -> data URI.
    """
    title = escape(report["title"])
    badge = '<span class="badge">synthetic</span>' if report["synthetic"] else ""
    parts = [
        f"<h1>{title} {badge}</h1>",
        f"<p>{escape(_asked(report))}</p>",
        '<div class="pictures">' + "".join(_figure(caption, uri) for caption, uri in pictures.items()) + "</div>",
        *(f'<p class="warning">{escape(warning)}.</p>' for warning in report["warnings"]),
        _section("Where the pixels come from", _provenance(report["provenance"])),
        _section("Why this way", "".join(f"<p>{escape(reason)}</p>" for reason in report["reasons"])),
    ]
    if report["inputs"]:
        parts.append(_section("Inputs", _inputs(report["inputs"])))
    if report["contest"]:
        parts.append(_section("Which method, and how good", _contest(report)))
    parts.append(_footer(report))
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        f"<style>{_STYLE}</style></head><body>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def _asked(report: Mapping[str, Any]) -> str:
    query = report["query"]
    where = (
        "the whole extent of the library" if query["region"] is None else f"a region in {query['region']['crs'][:40]}"
    )
    bands = ", ".join(report["bands"])
    what = f"{report['sensor']['title']}, {bands}, on {report['date']}, in {where}"
    return f"Asked for: {what}; inputs within {query['window_days']} days."


def _figure(caption: str, uri: str) -> str:
    return f'<figure><img src="{uri}" alt="{escape(caption)}"><figcaption>{escape(caption)}</figcaption></figure>'


def _section(title: str, content: str) -> str:
    return f"<h2>{escape(title)}</h2>\n{content}"


def _provenance(shares: Mapping[str, float]) -> str:
    return _table(("", "share", ""), [(name, f"{share:.1%}", _LEGEND[name]) for name, share in shares.items()])


def _inputs(inputs: Sequence[Mapping[str, Any]]) -> str:
    rows = [(entry["date"], f"{entry['days']:+d}", f"{entry['clear_share']:.0%}") for entry in inputs]
    return _table(("date", "days", "clear"), rows)


def _contest(report: Mapping[str, Any]) -> str:
    contest, units, bands = report["contest"], report["error"]["units"], report["bands"]
    how = "blocks of the day itself" if contest["protocol"] == "blocks" else "whole other dates"
    worst = max(entry["rmse"] for entry in contest["candidates"]) or 1.0
    rows = []
    for entry in contest["candidates"]:
        cells = "".join(f'<td class="n">{entry["per_band"][band]:.4f}</td>' for band in bands)
        bar = f'<span class="bar" style="width:{12 * entry["rmse"] / worst:.2f}rem"></span>'
        won = ' class="won"' if entry["name"] == contest["winner"] else ""
        rows.append(
            f'<tr{won}><td>{escape(entry["name"])}</td><td class="n">{entry["rmse"]:.4f}</td><td>{bar}</td>{cells}</tr>'
        )
    heads = "".join(f'<th class="n">{escape(band)}</th>' for band in bands)
    text = (
        f"<p>Root mean square error on {contest['samples']:,} held-out samples ({how}), in {escape(units)}; "
        "the best one answered.</p>"
    )
    table = f'<table><tr><th>method</th><th class="n">all bands</th><th></th>{heads}</tr>{"".join(rows)}</table>'
    return text + table + _interval(report)


def _interval(report: Mapping[str, Any]) -> str:
    interval, error = report["interval"], report["error"]
    if not interval:
        return "<p>The interval could not be measured.</p>"
    rows = [
        (band, f"{error['per_band'][band]:.4f}", f"{error['bias'][band]:+.4f}", f"±{interval['half_width'][band]:.4f}")
        for band in report["bands"]
        if band in interval["half_width"]
    ]
    held = f"<p>The {interval['nominal']:.0%} interval held {interval['achieved']:.1%} of the held-out values.</p>"
    return held + _table(("band", "RMSE", "bias", "interval"), rows)


def _table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    head = "".join(f"<th>{escape(text)}</th>" for text in heads)
    body = "".join("<tr>" + "".join(f"<td>{escape(cell)}</td>" for cell in row) + "</tr>" for row in rows)
    return f"<table><tr>{head}</tr>{body}</table>"


def _footer(report: Mapping[str, Any]) -> str:
    software = ", ".join(f"{name} {version}" for name, version in report["software"].items())
    lines = [*report["attribution"], f"Made in {report['seconds']:.1f} s with {software}."]
    return "<footer>" + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</footer>"
