"""How kriging's guesses of season and course do on series without any other sensor, of other land and other weather.

No query is answered so: it is a check that what kriging takes for granted, chosen on one region with radar, holds
elsewhere. Protocol as `inter`: each date and all within 45 and within 90 days of it are hidden.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date
from pathlib import Path
from statistics import geometric_mean, median
from typing import Any

import numpy as np

from revisit.core.answer.evaluate_inter import GAPS_DAYS
from revisit.core.answer.opening import open_stack
from revisit.core.answer.options import Options
from revisit.core.answer.pairs import Gap, Pair
from revisit.core.answer.places import Images, Place, read_images
from revisit.core.answer.similarity import errors
from revisit.core.library.search import open_library
from revisit.core.progress import say_nothing
from revisit.models.inter_kriged import InterKriged
from revisit.models.moment import SIMPLE
from revisit.models.sun import Sun

from .figures import write_figures
from .inter_tables import table
from .series import SERIES, Series

NAMES = ("romania-10m", "bouconne")
CLEAR, TARGET_CLEAR = 0.6, 0.9
"""A month's clearest date shows more than this share of the ground; one that is hidden, more than that."""
LEAST = 3
"""Dates that are left to learn from."""
HEADS = ("", ": linear", "mean", ": best simple", "mean", "better than linear in", "worse by over 2 % in")


def measure(folder: Path, results: Path) -> None:
    """Hide and answer all dates of the series; print and write the figures."""
    parts = [
        "## Kriging without another sensor",
        "One clear date a month, each year a series of its own; what season and course tell when nothing else does. "
        "Medians and geometric means of the cases.",
    ]
    cases = []
    for series in SERIES:
        if series.name in NAMES:
            found = [case for year in _years(series, folder / series.name) for case in _cases(*year)]
            cases += [{"series": series.name, **case} for case in found]
            rows = [_row(gap, [case for case in found if case["gap"] == gap]) for gap in GAPS_DAYS]
            parts += [f"**{series.title}**", table(HEADS, rows)]
    result = {"cases": cases, "markdown": parts}
    write_figures(results / "inter_alone.json", result)
    print("\n\n".join(parts), "\n", flush=True)


def _years(series: Series, folder: Path) -> Iterator[tuple[list[date], list[np.ndarray], Sun]]:
    """Yield days, images (band, y, x) and the sun of each twelve months."""
    library = open_library([str(series.find(folder))], say_nothing)
    with open_stack(library, series.query, Options()) as (_, stack):
        sun = Place(0, stack, stack, (), ()).sun
        clear = {day: 1 - float(masked.mean()) for day in stack.dates if (masked := stack.masked(day)) is not None}
        months: dict[int, date] = {}
        for day in clear:
            month = day.year * 12 + day.month
            months[month] = max(months.get(month, day), day, key=lambda at: clear[at])
        years: dict[int, list[date]] = {}
        for month, day in sorted(months.items()):
            if clear[day] > CLEAR:
                years.setdefault((month - min(months)) // 12, []).append(day)
        for days in years.values():
            yield days, read_images(stack, days), sun


def _cases(days: Sequence[date], images: Sequence[np.ndarray], sun: Sun) -> Iterator[dict[str, Any]]:
    shape = images[0].shape[1:]
    nothing = {day: np.zeros((1, *shape), np.float32) for day in days}
    pairs = [Pair(day, (day,)) for day in days]
    for gap in GAPS_DAYS:
        for pair, true in zip(pairs, images):
            kept = {p.day: image for p, image in zip(pairs, images) if abs((p.day - pair.day).days) > gap}
            if len(kept) < LEAST or np.isfinite(true).all(axis=0).mean() < TARGET_CLEAR:
                continue
            around = Gap.around(pair.day, kept)
            place = Images(
                0, kept, (nothing,), (1,), np.full(shape, np.nan, np.float32),
                {p.day: p.others for p in pairs}, sun=sun,
            )  # fmt: skip
            taught = [place.moment(p, around, truth=True) for p in pairs if p.day in kept]
            kriging, asked = InterKriged(reflectance=True), place.moment(pair, None, truth=False)
            kriging.fit(taught)
            made = {**{name: asked.simple[name] for name in SIMPLE}, "kriged": kriging.predict(asked)}
            rmse = {name: float(errors(image, true).mean()) for name, image in made.items()}
            yield {"date": pair.day.isoformat(), "gap": gap, "left": len(kept), "rmse": rmse}


def _row(gap: int, cases: Sequence[dict[str, Any]]) -> tuple[str, ...]:
    linear = [case["rmse"]["kriged"] / case["rmse"]["linear"] for case in cases]
    best = [case["rmse"]["kriged"] / min(case["rmse"][name] for name in SIMPLE) for case in cases]
    means = [
        f"{median(linear):.2f}",
        f"{geometric_mean(linear):.2f}",
        f"{median(best):.2f}",
        f"{geometric_mean(best):.2f}",
    ]
    better, worse = np.mean(np.less(linear, 1)), np.mean(np.greater(linear, 1.02))
    return f"{gap} days, {len(cases)} cases", *means, f"{better:.0%}", f"{worse:.0%}"
