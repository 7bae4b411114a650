"""What the command line prints where JSON is not asked for."""

from __future__ import annotations

from typing import Any


def scenes_text(result: dict[str, Any]) -> str:
    """Return a line a scene, then what was guessed, is to be known, and could not be read."""
    lines = [
        f"{scene['date']}  {scene['sensor']:<16} {','.join(scene['bands'] + scene['masks'])}  {scene['id']}"
        for scene in result["scenes"]
    ]
    if not lines:
        lines.append("No scene of the library is of that sensor and those dates")
    for sensor in result["sensors"]:
        lines.append(f"{sensor['title']}: {sensor['count']} scenes, {sensor['dates'][0]} to {sensor['dates'][-1]}")
        lines += [f"  guessed: {guess}" for guess in sensor["guessed"]]
    if result["elevation"]:
        lines.append("Elevation is known: it helps where other sensors answer")
    for p in result["problems"]:
        lines.append(f"{'note' if p['kept'] else 'left out'}: {p['path']}: {p['problem']}. {p['remedy']}.")
    return "\n".join(lines + result["attribution"])


def plan_text(plan: dict[str, Any]) -> str:
    """Return the plan in words."""
    lines = [f"{plan['sensor']['title']} {' '.join(plan['bands'])} {plan['date']}, {plan['pixels']:,} pixels"]
    lines += plan["reasons"]
    lines += [f"  {i['date']} ({i['days']:+d} days), {i['clear_share']:.0%} clear{_hazy(i)}" for i in plan["inputs"]]
    for pattern in plan["training"].get("patterns", ()):
        where = f" at {pattern['place']}" if "place" in pattern else ""
        lines.append(f"  learned from {pattern['target']}{where}, by {', '.join(pattern['inputs'])}")
    if plan["estimators"]:
        lines.append(f"Candidates: {', '.join(plan['estimators'])}")
    if plan["expected_error"] is not None:
        own = plan.get("own_error")
        beside = f", {own:.4f} by the sensor's own images alone" if own is not None else ""
        lines.append(f"Expected error: about {plan['expected_error']:.4f} {plan['units']}{beside}")
    lines.append(f"About {plan['seconds']:.0f} s on the {plan['device'].upper()}")
    lines += [f"Finding ({finding['action']}): {finding['text']}" for finding in plan["findings"]]
    return "\n".join(lines + [f"Warning: {warning}" for warning in plan["warnings"]])


def _hazy(entry: dict[str, Any]) -> str:
    haze = entry.get("haze") or 0.0
    return f", haze {haze:.0%}" if haze >= 0.01 else ""


def product_text(product: dict[str, Any]) -> str:
    """Return where the answer is and how far to trust it."""
    report = product["report"]
    shares = ", ".join(f"{name} {share:.1%}" for name, share in report["provenance"].items())
    lines = [product["files"]["enhanced"], f"{report['title']}: {shares}"]
    if report["error"]:
        error = report["error"]
        lines.append(f"Method {report['method']}, hold-out error (RMSE) {error['rmse']:.4f} {error['units']}")
        for entry in report["contest"]["candidates"]:
            lines.append(f"  {entry['name']:<22} {entry['rmse']:.4f}")
        if report["contest"].get("cached"):
            lines.append("Taken from the cache: the same pattern was learned from the same data before")
    if report["interval"]:
        interval = report["interval"]
        lines.append(f"{interval['nominal']:.0%} interval, {interval['achieved']:.1%} of held-out values inside")
    lines.append(f"{report['seconds']:.1f} s")
    return "\n".join(lines + [f"Warning: {warning}" for warning in report["warnings"]])


def evaluation_text(result: dict[str, Any]) -> str:
    """Return a line a case with its ratio to each baseline, then the medians."""
    names = list(dict.fromkeys(name for case in result["cases"] for name in case.get("baselines", {})))
    heads = "".join(f"{'/' + name:>{len(name) + 3}}" for name in names)
    lines = [f"{'date':<12}{'case':<20}{'method':<22}{'RMSE':>8}{heads}{'covered':>9}"]
    for case in result["cases"]:
        if "refused" in case:
            lines.append(f"{case['date']:<12}{case['case']:<20}refused: {case['refused']}")
            continue
        ours = _mean(case["rmse"])
        ratios = "".join(_ratio(ours, case["baselines"].get(name), len(name) + 3) for name in names)
        covered = "" if case["coverage"] is None else f"{case['coverage']:.0%}"
        lines.append(f"{case['date']:<12}{case['case']:<20}{case['method']:<22}{ours:>8.4f}{ratios}{covered:>9}")
    for kind, medians in result["summary"].items():
        lines += _medians_text(kind, medians)
    return "\n".join(lines)


def _ratio(ours: float, baseline: list[float | None] | None, width: int) -> str:
    return f"{ours / _mean(baseline):>{width}.2f}" if baseline and _mean(baseline) > 0 else " " * width


def _medians_text(kind: str, medians: dict[str, Any]) -> list[str]:
    lines = [f"{kind}: {medians['answered']} of {medians['cases']} cases answered"]
    if not medians["answered"]:
        return lines
    if medians["answered_share"] < 1:
        lines.append(
            f"  {medians['answered_share']:.1%} of the hidden pixels answered in the median; all compared there"
        )
    ratios = ", ".join(f"{ratio:.3f} of {name}" for name, ratio in medians["ratio"].items())
    lines.append(f"  median RMSE {medians['rmse']:.4f}: {ratios}")
    best = medians["ratio_to_best_simple"]
    if "best_simple" in medians:
        counts = ", ".join(f"{name} {count}" for name, count in medians["best_simple"].items())
        lines.append(f"  {best:.3f} of the best simple answer of each case ({counts})")
        lines.append(f"  worse than that one by over 2 %: {medians['worse_than_best_simple']:.1%} of cases and bands")
    else:
        lines.append(f"  {best:.3f} of the best simple answer of each case")
    lines.append(f"  worse than linear by over 2 %: {medians['worse_than_linear']:.1%} of cases")
    if medians["coverage"] is not None:
        lines.append(
            f"  interval: {medians['mean_coverage']:.1%} covered in the mean, {medians['coverage']:.1%} in the median,"
            f" {medians['lowest_coverage']:.1%} at worst"
        )
    return lines


def training_text(result: dict[str, Any]) -> str:
    """Return what was trained on what, and how good it is where it has never been."""
    lines = [
        result["file"],
        f"{result['sensor']} {' '.join(result['bands'])} from {result['from']} {' '.join(result['channels'])}",
        f"{result['dates']} dates at {result['places']} place{'s' * (result['places'] != 1)}; "
        f"{result['steps']} steps in {result['seconds']:.0f} s on the {result['device']}",
    ]
    if result["unseen"]:
        made, start = result["unseen"]["generator"], result["unseen"]["start"]
        lines.append(f"At a place that was held out: RMSE {made:.4f}, against {start:.4f} of what it departs from")
    return "\n".join(lines + result["notes"])


def observations_text(result: dict[str, Any]) -> str:
    """Return where the notes are, and what they say for each kind of pixel."""
    said = result["observations"]
    lines = [result["notes"], f"{said['count']} notes"]
    for place, counts in said["on"].items():
        lines.append(f"  {place}: " + ", ".join(f"{count} {verdict}" for verdict, count in counts.items() if count))
    return "\n".join(lines)


def timelapse_text(result: dict[str, Any]) -> str:
    """Return a line a date, and where the animation is."""
    lines = [result["animation"]]
    for frame in result["frames"]:
        error = "" if frame["error"] is None else f", error {frame['error']:.4f}"
        lines.append(f"{frame['date']}  {frame['observed']:>6.1%} observed, {frame['method']}{error}")
    return "\n".join(lines + [f"left out: {left['date']}: {left['problem']}." for left in result["left_out"]])


def _mean(errors: list[float | None]) -> float:
    known = [error for error in errors if error is not None]
    return sum(known) / len(known) if known else float("nan")
