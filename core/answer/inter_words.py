"""What is said of an answer by other sensors: why it is made so, what it is learned from, and what is in doubt."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from ...models.device import Device
from ..boxes import covered
from ..errors import UnsupportedError
from ..imagery.stack import Frame, Stack
from ..library.geo import footprint
from ..library.library import Library
from ..query import Query
from ..sensors import Sensor
from .day_level import MIN_SEEN_PIXELS
from .elsewhere import MAX_PLACES, Channels, shows
from .pairs import MIN_PAIRS, Gap, Pair
from .pattern import MIN_INPUT_CLEAR, choose_inputs
from .plan_words import FEW_DATES, UNMEASURED, extrapolates, few_dates, no_input

if TYPE_CHECKING:
    from .inter_sources import OtherImage
    from .places import Place


def reasons_of(query: Query, sensor: Sensor, images: Sequence[OtherImage], seen: float, gap: Gap) -> tuple[str, ...]:
    """Return why other sensors answer, from which images, in sentences."""
    shown = (
        f"{seen:.0%} of the region was seen on {query.date}; these pixels are kept as they are."
        if seen
        else (f"{sensor.title} did not see the region on {query.date}.")
    )
    if gap.nearest is None:
        nearest = f"{sensor.title} has no clear image of the region on any other date."
    elif gap.before and gap.after:
        nearest = f"Its nearest clear images lie {-gap.before:+d} and {gap.after:+d} days away."
    else:
        nearest = f"Its nearest clear image lies {-gap.before if gap.before else gap.after:+d} days away."
    used = "; ".join(f"{i.sensor.title} {' '.join(i.bands)} of {i.frame.date} ({i.days:+d} days)" for i in images)
    return shown, nearest, f"Inter-modal: generated from {used}."


def level_words(seen_pixels: float) -> tuple[str, ...]:
    """Return that the part that was seen tells more than itself, where it does."""
    return ("The part that was seen tells the level of that day.",) if seen_pixels >= MIN_SEEN_PIXELS else ()


def unseen_words(
    sensor: Sensor, stack: Stack, images: Sequence[OtherImage], pairs: Sequence[Sequence[Pair]]
) -> tuple[str, ...]:
    """Say what stands for a region of which the sensor has no image."""
    if stack.dates:
        return ()
    where, on = "elsewhere" if any(pairs) else "its definition says", images[0].sensor.title
    return (f"{sensor.title} has no image of the region: its pixels lie on those of {on}, stored as {where}.",)


def composite_words(own: Place) -> tuple[str, ...]:
    """Return that the queried sensor's images are taken for composites, if they are."""
    if not own.sun.middle_days:
        return ()
    return (
        "Its images are all dated the first of a month: taken for monthly composites, of the season of their middle.",
    )


def elevation_words(own: Place) -> tuple[str, ...]:
    """Say that an elevation model is used, where one is."""
    return ("The elevation of the ground is taken into account.",) if own.elevation else ()


def training_words(seconds: int, device: Device) -> str:
    """Say how long networks train, and on what."""
    return f"Generators train for up to {seconds} s on the {device.title} ({device.why}); less where that is enough."


def trained_words(pairs: Sequence[Sequence[Pair]]) -> str:
    """Say how many dates are learned from, and where."""
    count = sum(map(len, pairs))
    if count < MIN_PAIRS:
        return "Too few dates were seen by both sensors to learn from: the queried sensor's own other dates answer."
    elsewhere = sum(map(len, pairs[1:]))
    if elsewhere == count:
        if len(pairs) == 2:
            return f"Trained on {count} dates that both sensors saw at another place."
        trained = f"Trained on {count} dates that both sensors saw at {len(pairs) - 1} other places"
        return f"{trained}; the error is that at those held out."
    if len(pairs) == 2 and elsewhere:
        return (
            f"Trained on {count} dates that both sensors saw, {elsewhere} of them at another place, each as if it were"
            " missing as the queried one is."
        )
    if elsewhere:
        return (
            f"Trained on {count} dates that both sensors saw, {elsewhere} of them at {len(pairs) - 1} other places,"
            " each as if it were missing as the queried one is."
        )
    return f"Trained on {count} dates that both sensors saw, each as if it were missing as the queried one is."


def doubts_of(
    query: Query, inputs: Sequence[Frame], pairs: Sequence[Sequence[Pair]], images: Sequence[OtherImage]
) -> tuple[str, ...]:
    """Return what a user should doubt, in sentences."""
    doubts = [*extrapolates(query, inputs)]
    if sum(map(len, pairs)) < MIN_PAIRS:
        doubts.append(UNMEASURED)
    elif pairs[0] and sum(map(len, pairs)) <= FEW_DATES:
        doubts.append(few_dates(sum(map(len, pairs))))
    elif not pairs[0] and len(pairs) == 2:
        doubts.append("Only one place teaches: the error is measured on its other dates, and may be larger here")
    elif not pairs[0] and len(pairs) <= MAX_PLACES:
        doubts.append(f"Only {len(pairs) - 1} other places teach: expect colours and coarse shapes, no detail")
    for image in images:
        if image.frame.clear_share < 0.99:
            doubts.append(f"The {image.sensor.title} image of {image.frame.date} shows {image.frame.clear_share:.0%}")
    return tuple(doubts)


def mixed_words(sensor: Sensor, stack: Stack) -> str:
    """Say that a radar's images are stored in two ways, which a reader may not expect; "" where they are not."""
    power = [day for day in stack.dates if stack.stores(day) == "linear power"]
    if not 0 < len(power) < len(stack.dates):
        return ""
    few = ", ".join(map(str, power[:3])) + (" and others" if len(power) > 3 else "")
    return f"{sensor.title} is stored as linear power on {few}, else in dB: all of it was compared in dB"


def untaught(sensor: Sensor, channels: Channels, count: int) -> UnsupportedError:
    """Return the error where nothing can be learned from the `count` dates that both sensors saw."""
    saw, seen = " and ".join(other.title for other, _ in channels), sensor.title
    problem = f"{saw} saw the region, but no date was seen by {seen} too, so nothing can be learned"
    if count:
        problem = (
            f"{saw} saw the region, but too few dates ({count}) were seen by {seen} too, so nothing can be learned"
        )
    remedy = "Add images of other dates or places that both sensors show, or name weights that make it"
    return UnsupportedError(problem, remedy)


def no_other(query: Query, stack: Stack, library: Library, sensor: Sensor) -> UnsupportedError:
    """Return the error where no other sensor saw the region inside the window."""
    held = sorted({scene.sensor.title for scene in library.scenes if scene.sensor.id != sensor.id})
    window = query.in_window(stack.dates)
    if choose_inputs(stack.frames(window), query.date):  # other sensors were asked for by hand
        why = f"none of them ({', '.join(held)}) saw it near {query.date}" if held else "the library holds none"
        return UnsupportedError(
            f"Other sensors are to answer, but {why}", f"Let {sensor.title} answer from its own images, as --mode auto"
        )
    error = no_input(query, stack)
    shown = [scene.date for scene in library.scenes if scene.sensor.id != sensor.id and shows(scene, stack.grid)]
    if not stack.dates and shown:
        nearest = min(shown, key=lambda day: (abs((day - query.date).days), day))
        days = abs((nearest - query.date).days)
        remedy = f"Choose a date nearer to {nearest}, or widen the window to {days} days"
        error = UnsupportedError(error.problem, remedy)
    if held:
        problem = f"{error.problem}, and no other sensor shows enough of it then ({', '.join(held)})"
        beside = _lie_beside(query, stack, library, sensor)
        return UnsupportedError(problem, "Draw the region where their images lie" if beside else error.remedy)
    remedy = error.remedy
    if not all(problem.kept for problem in library.problems):  # another sensor's may be among them
        remedy = f"{remedy}; some of its files were left out: `revisit scenes` says why"
    return UnsupportedError(f"{error.problem}, and the library holds no other sensor", remedy)


def _lie_beside(query: Query, stack: Stack, library: Library, sensor: Sensor) -> bool:
    """Tell whether other sensors' images of the window meet the region, and end before they cover enough of it."""
    others = (scene for scene in library.scenes if scene.sensor.id != sensor.id and shows(scene, stack.grid))
    near = [scene for scene in others if abs((scene.date - query.date).days) <= query.window_days]
    return 0 < max((covered(footprint(stack.grid), scene.footprint) for scene in near), default=0.0) < MIN_INPUT_CLEAR
