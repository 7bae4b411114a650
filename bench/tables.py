"""The results of `bench.accuracy` as Markdown tables."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path
from typing import Any

NAME = "accuracy.md"
HEADS = (
    "", "RMSE", "RMSE per band", "bias per band", "PSNR dB", "SSIM", "SAM °", "answer : it", "answer worse by > 2 %",
    "best in",
)  # fmt: skip


def write_tables(results: Path, series: Iterable[tuple[str, str]], protocols: Sequence[str]) -> str:
    """Write the tables of all results in the folder to `NAME` there; return them."""
    parts = [
        "# Accuracy",
        "Medians over the cases that it answers; reflectance. `best in`: cases in which it is the best simple answer.",
    ]
    for name, title in series:
        for protocol in protocols:
            path = results / f"{name}_{protocol}.json"
            if path.exists():
                result = json.loads(path.read_text(encoding="utf-8"))
                parts += _tables(title, result)
    text = "\n\n".join(parts) + "\n"
    (results / NAME).write_text(text, encoding="utf-8")
    return text


def _tables(title: str, result: Mapping[str, Any]) -> list[str]:
    parts = [f"## {title}: {result['protocol']}, {' '.join(result['bands'])}"]
    if result["occlusion"] == "found":
        parts.append("Its masks hide nothing on any date: what the series finds of clouds tells what is true.")
    for kind, figures in result["summary"].items():
        parts += [f"**{kind}**: {_said(figures)}"]
        if figures["answered"]:
            rows = [_row(name, figures) for name in figures["measures"]]
            lines = [" | ".join(row) for row in (HEADS, ["---"] * len(HEADS), *rows)]
            parts.append("\n".join(f"| {line} |" for line in lines))
    return parts


def _said(figures: Mapping[str, Any]) -> str:
    text = f"{figures['answered']} of {figures['cases']} cases"
    if not figures["answered"]:
        return text
    best, worse = figures["ratio_to_best_simple"], figures["worse_than_best_simple"]
    text += (
        f"; {figures['ratio']['linear']:.3f} of linear, {best:.3f} of the best simple answer of each case; worse than"
    )
    text += (
        f" that by over 2 % in {worse:.1%} of (case, band), than linear in {figures['worse_than_linear']:.1%} of cases"
    )
    if figures["coverage"] is not None:
        text += (
            f"; 90 % interval held {figures['mean_coverage']:.1%} in the mean, {figures['coverage']:.1%} in the median,"
            f" {figures['lowest_coverage']:.1%} at worst"
        )
    return text


def _row(name: str, figures: Mapping[str, Any]) -> list[str]:
    found, ratio = figures["measures"][name], figures["ratio"].get(name)
    compared = figures["compared"].get(name, figures["answered"])
    return [
        name if compared == figures["answered"] else f"{name} ({compared} cases)",
        f"{found['rmse']:.4f}",
        " ".join(f"{value:.4f}" for value in found["per_band"]),
        " ".join(f"{value:+.4f}" for value in found["bias"]),
        f"{found['psnr']:.1f}",
        "" if found["ssim"] is None else f"{found['ssim']:.3f}",
        f"{found['sam']:.2f}",
        "" if ratio is None else f"{ratio:.3f}",
        "" if ratio is None else f"{figures['worse'][name]:.1%}",
        str(figures["best_simple"].get(name, "")),
    ]
