"""What a plan says of the images, beyond what the audit found: clouds, thick haze, and ground that changed."""

from __future__ import annotations

from collections.abc import Sequence

from ...models.clouds import NAME
from ..imagery.finding import Finding
from ..imagery.haze import THICK
from ..imagery.occlusion import evidence_bands
from ..imagery.stack import Frame, Stack
from .change import change_finding
from .pattern import MIN_INPUT_CLEAR

TRUSTED_SHARE = 0.5
"""A mask that hides most of a scene has said enough of it."""
TOLD_SHARE = 0.001
"""Less of the region that a cloud-mask library hides is not worth a line."""


def findings_of(
    stack: Stack, target: Frame | None, inputs: Sequence[Frame], series: Sequence[Frame], window: Sequence[Frame]
) -> tuple[Finding, ...]:
    """Return all findings of a plan, those of the audit first.

    Args:
        stack: the images.
        target: the queried day's frame.
        inputs: the dates that predict it.
        series: all dates from which their holes are filled.
        window: all dates of the window, the occluded ones among them.
    """
    change = change_finding(stack, target, inputs, series)
    hazy = [*map(_left_out, window), target and haze_kept(target)]
    return (*stack.findings, *filter(None, hazy), *((change,) if change else ()))


def detected(stack: Stack, frames: Sequence[Frame | None]) -> tuple[Finding, ...]:
    """Return a finding for each date of which a cloud-mask library hides more than the supplied masks do.

    And one where nothing at all can tell the clouds of some dates.
    """
    added = [
        Finding("clouds", _detected(frame), "masked", frame.date, frame.scenes[0].id)
        for frame in frames
        if frame is not None and frame.detected is not None and frame.detected >= TOLD_SHARE
    ]
    blind = [frame.date for frame in frames if frame is not None and _is_blind(frame)]
    if blind:
        text = f"The image of {blind[0]} has no mask, nor blue or green: clouds in it cannot be found"
        if len(blind) > 1:
            text = f"{len(blind)} images have no mask, nor blue or green: clouds in them cannot be found"
        added.append(Finding("clouds", text, "noted"))
    return (*(stack.detector.findings if stack.detector else ()), *added)


def _is_blind(frame: Frame) -> bool:
    """Tell whether neither a mask nor a cloud-mask library nor a band of the day's tells clouds from the ground."""
    optical = frame.scenes[0].sensor.modality == "optical"
    told = frame.detected is not None or any(scene.masks for scene in frame.scenes)
    return optical and not told and not evidence_bands(frame.scenes)[0]


def _detected(frame: Frame) -> str:
    return f"{frame.date}: {NAME} finds clouds over {frame.detected:.1%} of the region, which no supplied mask shows"


def haze_kept(target: Frame) -> Finding | None:
    """Return that the queried day's own image lies under thick haze, where it does."""
    if not target.veiled:
        return None
    light = f"{target.haze:.0%}"
    seen = f"{target.date}: thick haze takes {light} of the light; the ground is seen through it, so the image is kept"
    text = ". ".join((seen, "Exclude the date to have it made from others"))
    return Finding("haze", text, "kept", target.date, target.scenes[0].id)


def _left_out(frame: Frame) -> Finding | None:
    """Return that thick haze hides a date, or lies over it, which its mask calls clear."""
    if frame.haze is None or frame.haze < THICK or frame.masked.mean() >= TRUSTED_SHARE:
        return None
    day, light = frame.date, f"{frame.haze:.0%}"
    if frame.veiled:
        action = "noted"
        text = (
            f"{day}: thick haze, which the mask calls clear, takes {light} of the light; no other date is made from it"
        )
    elif frame.clear_share < MIN_INPUT_CLEAR:
        action = "masked"
        text = (
            f"{day}: thick haze, which the mask calls clear, takes {light} of the light; the date is taken for occluded"
        )
    else:
        return None
    return Finding("haze", text, action, day, frame.scenes[0].id)
