"""The report as one page that needs nothing else: open it in any browser, send it to a client."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from html import escape
from typing import Any

from ..paths import RESOURCES
from .made_from import chosen_words, legend_of, method_words, others_used, units_of
from .page_contest import contest_section
from .page_parts import fact, figure, note, section, table
from .provenance import COLOURS, Provenance

_MOST_PATTERNS = 12
"""Patterns of other dates and places that are listed one by one."""


def build_page(report: Mapping[str, Any], pictures: Mapping[str, str]) -> str:
    """Return the HTML of the report.

    Args:
        report: content of `report.json`.
        pictures: caption -> data URI.
    """
    title = escape(report["title"])
    kind = ("synthetic", "synthetic") if report["synthetic"] else ("observed", "as observed")
    parts = [
        f'<header><h1>{title} <span class="badge {kind[0]}">{kind[1]}</span></h1>',
        f'<p class="asked">{escape(_asked(report))}</p></header>',
        '<div class="facts">' + "".join(_facts(report)) + "</div>",
        *(note("Warning", f"{warning}.", warning=True) for warning in report["warnings"]),
        '<section class="pictures">'
        + "".join(figure(caption, uri) for caption, uri in pictures.items())
        + "</section>",
        section("Where the pixels come from", _provenance(report)),
        section("Why this way", _why(report)),
    ]
    if report.get("others"):
        parts.append(section("Images of other sensors", _others(report["others"])))
    if report["inputs"]:
        title = f"Images of {report['sensor']['title']} itself" if report.get("others") else "Inputs"
        parts.append(section(title, _inputs(report["inputs"])))
    if report["findings"]:
        notes = (note(f"{said['kind']}, {said['action']}", said["text"]) for said in report["findings"])
        parts.append(section("What was found in the images", "".join(notes)))
    if report["contest"]:
        parts.append(section("Which method, and how good", contest_section(report)))
    parts.append(_footer(report))
    style = (RESOURCES / "report.css").read_text(encoding="utf-8")
    return (
        f'<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{title}</title>'
        '<meta name="viewport" content="width=device-width, initial-scale=1">'
        f"<style>\n{style}</style></head><body>\n" + "\n".join(parts) + "\n</body></html>\n"
    )


def _asked(report: Mapping[str, Any]) -> str:
    query, grid = report["query"], report["grid"]
    where = "the whole extent of the library" if query["region"] is None else "a region"
    crs = grid["crs"] if len(grid["crs"]) <= 40 else "a CRS of its own"
    size = f"{grid['width']} x {grid['height']} pixels of {grid['pixel'][0]:g} x {grid['pixel'][1]:g} in {crs}"
    bands = ", ".join(report["bands"])
    what = f"{report['sensor']['title']}, {bands}, on {report['date']}, in {where}"
    chosen = chosen_words(report["options"])
    return f"Asked for: {what} ({size}); inputs within {query['window_days']} days." + (
        f" Chosen: {chosen}." if chosen else ""
    )


def _facts(report: Mapping[str, Any]) -> list[str]:
    """Return the few figures that most readers want."""
    shares = report["provenance"]
    facts = [fact(f"{shares.get('observed', 0.0):.0%}", "of the region was seen that day")]
    if report["error"]:
        facts.append(
            fact(f"{report['error']['rmse']:.4f}", f"typical error of a made pixel, {report['error']['units']}")
        )
    if report["interval"]:
        interval = report["interval"]
        facts.append(
            fact(f"{interval['achieved']:.1%}", f"of held-out values inside the {interval['nominal']:.0%} interval")
        )
    what = method_words(report["method"], report["mode"], units_of(report))
    facts.append(fact(report["method"], f"answered: {what}" if what else "answered"))
    for other in report.get("others", ()):
        said = (
            "which it was generated from" if others_used(report) else "than which its own images were the better guide"
        )
        when = f"{other['days']:+d} days" if other["days"] else "same day"
        facts.append(fact(when, f"{other['sensor']['title']}, {said}"))
    if report["inputs"]:
        nearest = min((entry["days"] for entry in report["inputs"]), key=abs)
        kind = "images of the sensor itself" if report.get("others") else "inputs"
        facts.append(fact(f"{nearest:+d} days", f"to the nearest of {len(report['inputs'])} {kind}"))
    return facts


def _provenance(report: Mapping[str, Any]) -> str:
    shares: Mapping[str, float] = report["provenance"]
    legend = legend_of(report)
    colours = {kind.name.lower(): "#{:02x}{:02x}{:02x}".format(*COLOURS[kind][:3]) for kind in Provenance}
    bars = "".join(
        f'<span style="width:{100 * share:.3f}%;background:{colours[name]}" title="{name} {share:.1%}"></span>'
        for name, share in shares.items()
        if name != "none"
    )
    rows = [
        (f'<span class="swatch" style="background:{colours[name]}"></span>{name}', f"{share:.1%}", escape(legend[name]))
        for name, share in shares.items()
    ]
    return f'<div class="share">{bars}</div>' + table(("", "share|n", ""), rows)


def _why(report: Mapping[str, Any]) -> str:
    training = report["training"]
    parts = [f"<p>{escape(reason)}</p>" for reason in report["reasons"]]
    patterns, days = training.get("patterns", []), training.get("dates", [])
    if not patterns and len(days) > 1:
        more = f" and {len(days) - _MOST_PATTERNS} more" if len(days) > _MOST_PATTERNS else ""
        parts.append(f"<p>Learned from: {escape(', '.join(days[:_MOST_PATTERNS]))}{more}.</p>")
    if patterns:
        shown = patterns[:_MOST_PATTERNS]
        rows = [(p["target"], escape(p.get("place", "the region")), ", ".join(p["inputs"])) for p in shown]
        parts.append(table(("learned from", "at", "by the images of"), rows))
    if len(patterns) > _MOST_PATTERNS:
        parts.append(f"<p>And {len(patterns) - _MOST_PATTERNS} more, in report.json.</p>")
    return "".join(parts)


def _inputs(inputs: Sequence[Mapping[str, Any]]) -> str:
    hazy = any(entry.get("haze") for entry in inputs)
    rows = []
    for entry in inputs:
        clear = f'<span class="bar" style="width:{9 * entry["clear_share"]:.2f}rem"></span>'
        cells = [entry["date"], f"{entry['days']:+d}", f"{entry['clear_share']:.0%}", clear]
        haze = entry.get("haze")
        cells += ["" if haze is None else f"{haze:.0%}"] if hazy else []
        rows.append((*cells, escape(", ".join(entry["scenes"]))))
    heads = ("date", "days|n", "clear|n", "", *(("haze|n",) if hazy else ()), "scene")
    return table(heads, rows)


def _others(images: Sequence[Mapping[str, Any]]) -> str:
    rows = [
        (
            escape(image["sensor"]["title"]), escape(", ".join(image["bands"])), image["date"], f"{image['days']:+d}",
            f"{image['clear_share']:.0%}", escape(", ".join(image["scenes"])),
        )
        for image in images
    ]  # fmt: skip
    return table(("sensor", "bands", "date", "days|n", "clear|n", "scene"), rows)


def _footer(report: Mapping[str, Any]) -> str:
    software = ", ".join(f"{name} {version}" for name, version in report["software"].items())
    lines = [*report["attribution"], f"Made in {report['seconds']:.1f} s with {software}."]
    return "<footer>" + "".join(f"<p>{escape(line)}</p>" for line in lines) + "</footer>"
