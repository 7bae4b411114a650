"""Clouds and shadows that a day's masks missed, found against the dates around it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from datetime import date
from typing import Protocol

import numpy as np

from ..errors import DataError
from ..library.scene import Grid
from .frame import Frame
from .haze import haze_index, transmission
from .occlusion import Mask, Usual, evidence_bands, missed_clouds, usual_departure
from .series import Physical, median_in_time
from .shadow import shadows, tell_shadows, usual_light

WITNESSES = 11
"""A frame's clouds are looked for against the median of that many dates around it,"""
WITNESS_DAYS = 60
"""no farther away than this,"""
MIN_WITNESSES = 4
"""and where at least that many show the ground."""
REFERENCE_DAYS = 20
"""Dates of one such period share the median."""


class Images(Protocol):
    """What is asked of the images of a region, or of a part of one (`stack.Stack`)."""

    grid: Grid
    cloud_threshold: float

    @property
    def dates(self) -> Sequence[date]:
        """All days with a scene, in order."""

    def masked_frame(self, day: date) -> Frame | None:
        """Return the day's frame with its margin and what its masks say; None where it cannot be read."""

    def frame(self, day: date) -> Frame | None:
        """Return the day's frame, judged."""

    def band(self, frame: Frame, band: str) -> Physical:
        """Return one band (y, x) of a frame with its margin, NaN where it shows no ground."""

    def note(self, problem: DataError) -> None:
        """Keep what cannot be read, to be named."""


class MissedClouds:
    """Judges each day of a region as a whole, on its overview; a part of it is judged as the overview was."""

    def __init__(self, images: Images, overview: MissedClouds | None = None) -> None:
        """Judge by these images; `overview`: what judges the region that they are a part of."""
        self.overview = overview
        self._images = images
        self._references: dict[tuple[int, str], Physical] = {}

    def found_in(self, frame: Frame) -> tuple[Usual | None, Mask]:
        """Return what the frame's masks missed (y, x; see `missed_clouds` and `shadows`), and what that was judged by.

        A day whose evidence cannot be read is judged by its masks alone, and the file is named.
        """
        try:
            return self._found_in(frame)
        except DataError as problem:
            if self.overview:  # it could read it
                raise
            self._images.note(problem)
            return None, np.zeros_like(frame.masked)

    def usual(self, day: date) -> Usual | None:
        """Return what the day was judged by; None where it was not."""
        frame = self._images.frame(day)
        return frame and frame.usual

    def witnesses(self, period: int, band: str) -> list[date]:
        """Return the days nearest to the middle of a period that show some ground in the band."""
        middle = date.fromordinal(period * REFERENCE_DAYS + REFERENCE_DAYS // 2)
        near = [day for day in self._images.dates if abs((day - middle).days) <= WITNESS_DAYS]
        near = sorted(near, key=lambda day: abs((day - middle).days))
        frames = [frame for frame in map(self._images.masked_frame, near) if frame and not frame.masked.all()]
        told = [(frame.date, evidence_bands(frame.scenes)) for frame in frames]
        return [day for day, (clouds, infrared) in told if band in (*clouds, infrared)][:WITNESSES]

    def _found_in(self, frame: Frame) -> tuple[Usual | None, Mask]:
        (bands, _), step = evidence_bands(frame.scenes), self._images.grid.step
        threshold = self._images.cloud_threshold
        nothing = None, np.zeros_like(frame.masked)
        usual = self.overview and self.overview.usual(frame.date)
        if self.overview and usual is None:
            return nothing
        if not bands or frame.masked.all() or threshold == 0:
            return nothing
        reference, departure = self._departure(frame, bands)
        if np.isnan(departure[0]).all():
            return nothing
        judging = usual is None
        usual = usual or usual_departure(departure, frame.masked, threshold, step, reference)
        missed = missed_clouds(departure, frame.masked, threshold, usual, step) & ~frame.ground
        hidden = frame.masked | missed
        looked_for = usual.light is not None
        if judging:  # a part without a cloud has shadows of those beside it
            through = transmission(departure + reference, reference, step)
            usual = replace(usual, haze=haze_index(through, ~hidden & ~frame.ground))
            clouds = bool(missed.any() or frame.detected)
            looked_for = clouds and len(bands) == 2 and not all(map(tell_shadows, frame.scenes))
        if looked_for:
            usual, dark = self._shadows(frame, hidden, usual, (reference, departure))
            missed |= dark & ~frame.ground
        return usual, missed

    def _shadows(
        self, frame: Frame, hidden: Mask, usual: Usual, visible: tuple[Physical, Physical]
    ) -> tuple[Usual, Mask]:
        """Return what the day is judged by, its usual light found, and the shadows (y, x) of what is hidden."""
        (_, infrared), step = evidence_bands(frame.scenes), self._images.grid.step
        reference, departure = visible
        if infrared:
            try:
                also = self._departure(frame, [infrared])
            except DataError as problem:
                if self.overview:  # it could read it
                    raise
                self._images.note(problem)
                return usual, np.zeros_like(hidden)
            reference, departure = np.concatenate([reference, also[0]]), np.concatenate([departure, also[1]])
        if usual.light is None:
            usual = replace(usual, light=usual_light(departure, reference, hidden))
        if usual.light is None:
            return usual, np.zeros_like(hidden)
        return usual, shadows(departure, reference, hidden, usual.light, step)

    def _departure(self, frame: Frame, bands: Sequence[str]) -> tuple[Physical, Physical]:
        """Return what the dates around show (band, y, x), and how the frame departs from it."""
        period = frame.date.toordinal() // REFERENCE_DAYS
        own = np.stack([self._images.band(frame, band) for band in bands])
        reference = np.stack([self._reference(period, band, own.shape[1:]) for band in bands])
        return reference, own - reference

    def _reference(self, period: int, band: str, shape: tuple[int, ...]) -> Physical:
        """Return the median (y, x) of the dates around a period; NaN where fewer than `MIN_WITNESSES` show the ground.

        The frame in question, of that shape, is among them; a median of four is not moved by one.
        """
        if (period, band) not in self._references:
            days = (self.overview or self).witnesses(period, band)
            self._references[period, band] = self._median_of(days, band, shape)
        return self._references[period, band]

    def _median_of(self, days: Sequence[date], band: str, shape: tuple[int, ...]) -> Physical:
        frames = [frame for frame in map(self._images.masked_frame, days) if frame]
        shown = [values for frame in frames if (values := self._witnessed(frame, band)) is not None]
        if len(shown) < MIN_WITNESSES:
            return np.full(shape, np.nan, np.float32)
        return median_in_time(shown, MIN_WITNESSES)

    def _witnessed(self, frame: Frame, band: str) -> Physical | None:
        """Return what a date shows in the band (y, x), or None, and the file is named, where it cannot be read."""
        try:
            return self._images.band(frame, band)
        except DataError as problem:
            self._images.note(problem)
            return None
