"""A thing about the library's images that a user should know of, and what was done about it."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date
from typing import Any, Optional


@dataclass(frozen=True)
class Finding:
    """One finding about one scene or day."""

    kind: str
    """`bands`, `offset`, `shift`, `duplicate`, `units`, `clouds`, `haze`, `change`, `extent`; set by the user:
    `excluded`, `mask`, `threshold`, `unasked`."""
    text: str
    """What was found, as a sentence."""
    action: str
    """`corrected`, `dropped`, `masked`, `kept` or `noted`."""
    date: Optional[date] = None
    scene: str = ""
    """Scene id; "" where the finding is about the day or the whole series."""

    def to_json(self) -> dict[str, Any]:
        """Return the form of the plan and the report."""
        return {
            "kind": self.kind,
            "text": self.text,
            "scene": self.scene or None,
            "date": self.date.isoformat() if self.date else None,
            "action": self.action,
        }
