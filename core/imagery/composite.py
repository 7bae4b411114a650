"""Composites: images that are made of many acquisitions, and dated by one day."""

from __future__ import annotations

from collections.abc import Collection
from datetime import date

LEAST_MONTHS = 4
"""Fewer dates could be of the first of their months by chance."""
HALF_A_MONTH_DAYS = 15


def days_to_middle(dates: Collection[date]) -> int:
    """Return how many days after its date the middle of what an image shows lies: 0, or half a month.

    Images that are all dated the first of a month, no two of one month, are taken for monthly composites: satellites
    repeat after so many days, and know no calendar.
    """
    monthly = len(set(dates)) >= LEAST_MONTHS and all(day.day == 1 for day in dates)
    return HALF_A_MONTH_DAYS if monthly else 0
