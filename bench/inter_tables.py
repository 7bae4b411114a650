"""The results of `bench.inter` as Markdown tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from statistics import median
from typing import Any

from revisit.models.moment import SIMPLE

from .inter_told import BLEND, LEVEL, PATTERN_COUNT, PATTERNS, SLOPES

NAME = "inter.md"
HEADS = ("", "RMSE", "PSNR dB", "SSIM", "SAM °", "sharpness", ": linear", ": best simple", "better than linear in")
PEER_HEADS = ("", "RMSE", ": linear", ": best simple", "better than linear in")
PEER_SAID = (
    "MOGPR is multi-output Gaussian process regression (Pipia et al. 2019, doi 10.1016/j.rse.2019.111452), done by"
    " FuseTS's `mogpr_1D` over GPy with its own settings: pixel by pixel, each band with VV and VH. It is given the"
    " dates that are not hidden, and the radar of all dates, in dB and through the same filter as kriging's. FuseTS"
    " counts time in days and begins with a length scale of one, from which it finds no other where images lie a month"
    " apart; given months, it does."
)
TOLD_SAID = (
    "**Told a part of the hidden image**, an answer could reach this: each band's mean on that day; that, and how the"
    " band then departs from kriging with the other sensor (slopes fitted to the hidden image itself); nothing but"
    f" the weights of the {PATTERN_COUNT} patterns that lead all other dates; or the weights of the best blend of all"
    " candidates."
)
BESIDE_PEER = (*SIMPLE, "kriged", "answer")
TOLD = (LEVEL, SLOPES, PATTERNS, BLEND)
LEARNED = ("spade", "season+spade")
PER_PIXEL = ("kriged", "ridge", "boosted")


def write_tables(results: Path, titles: Mapping[str, str]) -> str:
    """Write the tables of all results in the folder to `NAME` there; return them."""
    parts = [
        "# Generation from other sensors",
        "Medians over the cases, had each method answered all of them. Sharpness: mean gradient, as a share of the true"
        " image's. `: linear`, `: best simple`: ratio of its RMSE to theirs, the best of the simple ones chosen for"
        " each case in hindsight. `answer` is what the contest chose, case by case.",
    ]
    for name, title in titles.items():
        path = results / f"inter_{name}.json"
        if path.exists():
            parts += series_tables(title, json.loads(path.read_text(encoding="utf-8")))
    for name in ("places", "alone", "speed", "speed_gpu"):
        path = results / f"inter_{name}.json"
        if path.exists():
            parts += json.loads(path.read_text(encoding="utf-8"))["markdown"]
    text = "\n\n".join(parts) + "\n"
    (results / NAME).write_text(text, encoding="utf-8")
    return text


def series_tables(title: str, result: Mapping[str, Any]) -> list[str]:
    """Return the paragraphs of one direction on one series."""
    if "refused" in result:
        return [f"## {title}", f"Not answered. {result['refused']}"]
    parts = [f"## {title}, {' '.join(result['bands'])}, {result['train_seconds']} s of training"]
    for kind, figures in result["summary"].items():
        said = f"**{kind} days**: {figures['answered']} of {figures['cases']} cases"
        if not figures["answered"]:
            parts.append(said)
            continue
        covered = figures["coverage"]
        said += f"; worse than linear by over 2 % in {figures['worse_than_linear']:.0%} of them"
        if covered is not None:
            said += f"; the 90 % interval held {figures['mean_coverage']:.0%} in the mean, {covered:.0%} in the median,"
            said += f" {figures['lowest_coverage']:.0%} at worst"
        parts += [said, table(HEADS, [*(_row(n, c) for n, c in figures["candidates"].items()), _answer(figures)])]
        parts += list(_added(result["cases"], kind))
        parts += told_tables(result.get("told", ()), kind)
        if "peer" in result:
            parts += peer_tables(result["peer"], kind)
    return [*parts, PEER_SAID] if "peer" in result else parts


def peer_tables(peer: Mapping[str, Any], kind: str) -> list[str]:
    """Return the paragraphs that compare the peer with ours and the simple ones, on the pixels it was asked for."""
    cases = [case for case in peer["cases"] if case["case"] == kind and case["pixels"]]
    if not cases:
        return []
    pixels, failed = max(case["pixels"] for case in cases), sum(case["failed"] for case in cases)
    said = (
        f"**Beside MOGPR**, on {pixels} pixels of each of {len(cases)} cases, evenly spread; all rows are of these"
        " pixels."
    )
    if failed:
        said += f" It failed on {failed} pixels of all, which are left out of every row."
    rows = [row for row in (*BESIDE_PEER, *peer["names"]) if all(row in case["rmse"] for case in cases)]
    errors = {row: [case["rmse"][row] for case in cases] for row in rows}
    best = [min(values) for values in zip(*(errors[row] for row in rows if row in SIMPLE))]
    return [said, table(PEER_HEADS, [_peer_row(row, values, errors["linear"], best) for row, values in errors.items()])]


def told_tables(cases: Sequence[Mapping[str, Any]], kind: str) -> list[str]:
    """Return the paragraphs that compare answers which were told a part of the hidden image."""
    cases = [case for case in cases if case["case"] == kind]
    if not cases:
        return []
    rows = [row for row in ("kriged", *TOLD) if all(row in case["rmse"] for case in cases)]
    best = [min(case["rmse"][row] for row in SIMPLE if row in case["rmse"]) for case in cases]
    errors = {row: [case["rmse"][row] for case in cases] for row in ("linear", *rows)}
    return [TOLD_SAID, table(PEER_HEADS, [_peer_row(row, errors[row], errors["linear"], best) for row in rows])]


def _peer_row(name: str, errors: Sequence[float], linear: Sequence[float], best: Sequence[float]) -> tuple[str, ...]:
    to_linear, to_best = ([mine / other for mine, other in zip(errors, others)] for others in (linear, best))
    better = sum(ratio < 1 for ratio in to_linear) / len(errors)
    return (
        f"**{name}**" if name == "answer" else name,
        f"{median(errors):.4f}", f"{median(to_linear):.2f}", f"{median(to_best):.2f}", f"{better:.0%}",
    )  # fmt: skip


def table(heads: Sequence[str], rows: Iterable[Sequence[str]]) -> str:
    """Return a Markdown table."""
    return "\n".join("| " + " | ".join(row) + " |" for row in (heads, ["---"] * len(heads), *rows))


def _row(name: str, c: Mapping[str, float]) -> tuple[str, ...]:
    return (
        name, f"{c['rmse']:.4f}", f"{c['psnr']:.1f}", f"{c['ssim']:.3f}", f"{c['sam']:.2f}", f"{c['sharpness']:.2f}",
        f"{c['ratio_to_linear']:.2f}", f"{c['ratio_to_best_simple']:.2f}", f"{c['better_than_linear']:.0%}",
    )  # fmt: skip


def _answer(figures: Mapping[str, Any]) -> tuple[str, ...]:
    linear, best = figures["ratio"]["linear"], figures["ratio_to_best_simple"]
    return "**answer**", f"{figures['rmse']:.4f}", "", "", "", "", f"**{linear:.2f}**", f"**{best:.2f}**", ""


def _added(cases: Sequence[Mapping[str, Any]], kind: str) -> Iterable[str]:
    """Say what the generator adds over the better of the per-pixel regressions, case by case."""
    errors = [{n: m["rmse"] for n, m in c["measures"].items()} for c in cases if c["case"] == kind and "measures" in c]
    ratios = sorted(
        min(case[name] for name in LEARNED if name in case) / min(case[name] for name in PER_PIXEL if name in case)
        for case in errors
        if set(LEARNED) & set(case) and set(PER_PIXEL) & set(case)
    )
    if ratios:
        middle = ratios[len(ratios) // 2]
        better = sum(ratio < 1 for ratio in ratios)
        yield (
            f"The better of the generators has {middle:.2f} of the RMSE of the better per-pixel regression in the "
            f"median case, and is better than it in {better} of {len(ratios)}."
        )
