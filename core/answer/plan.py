"""How a query is answered, with the reasons in words; see `intra_plan`, `inter_plan` and `observed_plan`."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from ...models.device import Device
from ..imagery.finding import Finding
from ..imagery.stack import Frame
from ..query import Query
from ..sensors import Sensor
from .pattern import Pattern
from .plan_words import NO_PATTERN
from .teaching import Teaching

CACHED = "A model of this pattern is kept: it is taken from the cache where the images are the same."


@dataclass(frozen=True)
class Plan:
    """How the query will be answered."""

    query: Query
    sensor: Sensor
    bands: tuple[str, ...]
    mode: str
    """`observed` (nothing is missing, or nothing supports what is), `intra` or `inter`."""
    pixels: int
    """Pixels of the region."""
    seen_share: float
    """Share 0..1 of them that the sensor saw on the date."""
    target: Frame | None
    """The queried day's frame; None where the sensor did not pass."""
    pattern: Pattern | None
    """Dates that predict it; None where nothing is missing."""
    series: tuple[Frame, ...]
    """All other frames inside the window that show some ground, from which holes of the inputs are filled."""
    methods: tuple[str, ...]
    reasons: tuple[str, ...]
    warnings: tuple[str, ...]
    seconds: float
    """Estimate of the time that the answer takes."""
    expected_error: float | None = None
    """See `estimate`: on the part that was seen, or on the dates that teach; None where neither is."""
    inputs: tuple[Frame, ...] = field(default=())
    memory_bytes: float | None = None
    """See `estimate.memory_to_answer`."""
    units: str = ""
    """Units of the answer's physical values."""
    findings: tuple[Finding, ...] = ()
    """What a user should know of the images, and what was done about it."""
    device: Device | None = None
    """What a network runs on; None where none takes part."""
    teaching: Teaching = field(default=Teaching())
    """What of the queried sensor's own images is learned from."""
    cached: bool = False
    """Whether a model of this pattern is kept; it answers again where the images are the same."""

    def to_json(self) -> dict[str, Any]:
        """Return the protocol's form of the plan."""
        return {
            "mode": self.mode,
            "sensor": {"id": self.sensor.id, "title": self.sensor.title},
            "bands": list(self.bands),
            "date": self.query.date.isoformat(),
            "window_days": self.query.window_days,
            "pixels": self.pixels,
            "seen_share": math.floor(self.seen_share * 10_000) / 10_000,
            "observed": self.target is not None,
            "inputs": [
                {
                    "date": frame.date.isoformat(),
                    "days": (frame.date - self.query.date).days,
                    "clear_share": round(frame.clear_share, 4),
                    "haze": None if frame.haze is None else round(frame.haze, 3),
                    "scenes": [scene.id for scene in frame.scenes],
                }
                for frame in self.inputs
            ],
            "training": {**self._training(), "cached": self.cached},
            "estimators": list(self.methods),
            "reasons": [*self.reasons, *([CACHED] if self.cached else [])],
            "findings": [finding.to_json() for finding in self.findings],
            "warnings": list(self.warnings),
            "seconds": round(self.seconds, 1),
            "memory_bytes": None if self.memory_bytes is None else round(self.memory_bytes),
            "expected_error": self.expected_error,
            "units": self.units,
            **self._device(),
        }

    def _device(self) -> dict[str, str]:
        device = self.device or Device("cpu", "CPU", "no network takes part")
        return {"device": device.kind, "device_title": device.title, "device_why": device.why}

    def _training(self) -> dict[str, Any]:
        if self.pattern is None:
            text = "No training: every pixel was seen." if self.seen_share == 1 else "No training: nothing is made."
            return {"kind": "none", "text": text, "dates": []}
        if self.teaching.kind == "none":
            return {"kind": "none", "text": NO_PATTERN, "dates": []}
        if self.teaching.within:
            text = "Trained on the part seen that day, in the region and around it."
            return {"kind": "within-scene", "text": text, "dates": [self.query.date.isoformat()]}
        return {"kind": self.teaching.kind, **self._patterns()}

    def _patterns(self) -> dict[str, Any]:
        shifts, elsewhere = self.teaching.shifts, self.teaching.elsewhere
        found = [pattern.to_json() for pattern in shifts]
        found += [{**pattern.to_json(), "place": place.where} for place in elsewhere for pattern in place.patterns]
        if elsewhere:
            text = f"Trained on {len(elsewhere)} other places with images at like intervals."
            dates = sorted({pattern["target"] for pattern in found})
            return {"text": text, "dates": dates, "places": [place.where for place in elsewhere], "patterns": found}
        text = f"Trained on {len(shifts)} other dates with images at like intervals."
        return {"text": text, "dates": [pattern["target"] for pattern in found], "patterns": found}
